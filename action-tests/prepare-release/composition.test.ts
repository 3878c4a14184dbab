// The composite: its steps are the three actions, in order, and it hands on every output that they have.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..', '..', 'actions')
const read = (name: string) => parse(readFileSync(join(root, name, 'action.yml'), 'utf8'))
const composite = read('prepare-release')
const steps: readonly { id: string; uses: string; with: Record<string, string>; run?: string }[] = composite.runs.steps

test('the three actions of this repository run in order, and nothing else does', () => {
  expect(steps.map((step) => step.uses)).toEqual([
    '$/actions/verify-tag-matches-version',
    '$/actions/detect-prerelease',
    '$/actions/extract-changelog',
  ])
  expect(steps.every((step) => step.run === undefined)).toBe(true)
})

test('every output of every step is handed on under its own name and with its own words', () => {
  const given = steps.flatMap((step) =>
    Object.entries<{ description: string }>(read(step.uses.replace('$/actions/', '')).outputs).map(
      ([name, { description }]) => ({ name, description, value: `steps.${step.id}.outputs.${name}` }),
    ),
  )
  // What several steps have is that of the first one that says something.
  const expected = Object.entries(Object.groupBy(given, ({ name }) => name)).map(([name, same = []]) => {
    const value = `\${{ ${same.map((one) => one.value).join(' || ')} }}`
    return [name, { description: same[0]?.description, value }]
  })
  expect(composite.outputs).toEqual(Object.fromEntries(expected))
  expect(given.filter(({ name }) => name === 'failure')).toHaveLength(steps.length)
})

test('every value that is passed on is an input of the step, and every input of the composite is used', () => {
  for (const step of steps) {
    const declared = Object.keys(read(step.uses.replace('$/actions/', '')).inputs)
    expect(declared).toEqual(expect.arrayContaining(Object.keys(step.with)))
  }
  const used = steps.flatMap((step) => Object.values(step.with)).join(' ')
  for (const name of Object.keys(composite.inputs)) expect(used).toContain(`inputs.${name} }}`)
})
