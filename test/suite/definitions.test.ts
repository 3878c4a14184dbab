// Every action's declared spec (src/inputs.ts) and its action.yml say the same, both ways.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { ActionDefinition } from '@plumbline/actions-io'
import { failureText } from '@plumbline/kernel'
import { type ActionFiles, readActions, readDefinition } from '../../scripts/docs/action-files.ts'
import { root } from './project-files.ts'

const actions = readActions(root)
const scripted = actions.filter((action) => action.metadata.runs.using !== 'composite')
const named = scripted.map((action) => [action.name, action] as const)

async function definitionOf(action: ActionFiles): Promise<ActionDefinition> {
  const definition = await readDefinition(root, action)
  if (!definition) throw new Error(`actions/${action.name}/src/inputs.ts is missing`)
  return definition
}

/** An input as both sides can state it; a default that is an expression counts as none, and fulfils `required`. */
function inputsOf(inputs: Readonly<Record<string, { default?: unknown; required?: boolean } | null>>) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const stated = String(input?.default ?? '')
      const given = stated.includes('${{')
      return [name, { required: given || (input?.required ?? false), default: given ? '' : stated }]
    }),
  )
}

/** The definition's inputs, those with an expression in action.yml taken as required: the runner always fills them. */
function declaredInputs(definition: ActionDefinition, action: ActionFiles) {
  const filled = Object.entries(action.metadata.inputs ?? {}).filter(([, input]) =>
    String(input?.default).includes('${{'),
  )
  const names = filled.map(([name]) => name)
  const specs = Object.entries(definition.inputs).map(([name, spec]) => [
    name,
    names.includes(name) ? { ...spec, required: true } : spec,
  ])
  const spellings = Object.values(definition.inputs).flatMap(({ also = [], opposite = [] }) =>
    [...also, ...opposite].map((name) => [name, {}]),
  )
  return inputsOf(Object.fromEntries([...specs, ...spellings]))
}

test('there are actions', () => {
  expect(named.length).toBeGreaterThan(0)
})

test.each(named)('%s: inputs, defaults and required flags agree with action.yml', async (_name, action) => {
  const definition = await definitionOf(action)
  expect(declaredInputs(definition, action)).toEqual(inputsOf(action.metadata.inputs ?? {}))
})

test.each(named)('%s: outputs agree with action.yml', async (_name, action) => {
  const definition = await definitionOf(action)
  expect([...definition.outputs].sort()).toEqual(Object.keys(action.metadata.outputs ?? {}).sort())
})

test.each(
  named,
)('%s: is declared under the name of its folder, with failures that have a text', async (_name, action) => {
  const definition = await definitionOf(action)
  expect(definition.name).toBe(action.name)
  expect(definition.failures.length).toBeGreaterThan(0)
  expect(new Set(definition.failures).size).toBe(definition.failures.length)
  for (const code of definition.failures) expect(failureText(code).next).toMatch(/\.$/)
})

test.each(named)('%s: runs on Node 24, from bundles whose sources exist', (_name, action) => {
  const { using, main, post } = action.metadata.runs
  expect(using).toBe('node24')
  expect(main).toBe(`../../dist/${action.name}/index.js`)
  expect([undefined, `../../dist/${action.name}/post.js`]).toContain(post)
  expect(existsSync(join(root, 'actions', action.name, 'src', 'main.ts'))).toBe(true)
  expect(existsSync(join(root, 'actions', action.name, 'src', 'post.ts'))).toBe(post !== undefined)
})

test.each(
  actions.map((action) => [action.name, action] as const),
)('%s: no default holds an expression but the token', (_name, action) => {
  const withExpression = Object.entries(action.metadata.inputs ?? {})
    .filter(([, input]) => String(input?.default ?? '').includes('${{'))
    .map(([name, input]) => [name, input?.default])
  expect([[], [['token', '${{ github.token }}']]]).toContainEqual(withExpression)
})
