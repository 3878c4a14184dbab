// Product code knows nothing of the simulated clock: no bundle reads a clock or a wait from its environment.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const NOT_PRODUCT = /^packages\/(standins|rehearsal|cli|actions-io)\//
const CLOCK_WORDS =
  /CLOCK|WAIT|DELAY|TIMEOUT|SLEEP|INTERVAL|BUDGET|RETR|BACKOFF|DATE|NOW|_MS$|SECONDS|MINUTES|FAKE|SIMULAT/i

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const mentionsEnv = (text: string) => /\bprocess\s*(?:\.\s*env\b|\[\s*['"]env)/.test(withoutComments(text))

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

/**
 * Our own parts of a bundle, by the marks that ncc leaves. A part ends with its webpack module; modules that several
 * chunks share carry a number instead of a path, and are covered by the test on the sources.
 */
function ownParts(bundle: string): { readonly source: string; readonly text: string }[] {
  return bundle
    .split(/^;\/\/ CONCATENATED MODULE: /m)
    .slice(1)
    .flatMap((part) => {
      const end = part.indexOf('\n')
      const source = part.slice(0, end)
      return source.startsWith('./.build/') ? [{ source, text: part.slice(end).split(/^\/\*\*\*\/ /m)[0] ?? '' }] : []
    })
}

test('no product source but actions-io reads process.env', () => {
  const sources = globSync('{packages,actions}/*/src/**/*.ts', { cwd: root }).filter((path) => !NOT_PRODUCT.test(path))
  expect(sources.length).toBeGreaterThan(20)
  expect(sources.filter((path) => mentionsEnv(read(path)))).toEqual([])
})

test('no own part of a committed bundle but actions-io reads process.env', () => {
  const bundles = globSync('dist/*/*.js', { cwd: root })
  expect(bundles.length).toBeGreaterThan(0)
  const parts = bundles.flatMap((path) => ownParts(read(path)).map((part) => ({ path, ...part })))
  expect(parts.length).toBeGreaterThan(bundles.length)
  const readers = parts.filter((part) => mentionsEnv(part.text) && !part.source.includes('/packages/actions-io/'))
  expect(readers.map((part) => `${part.path}: ${part.source}`)).toEqual([])
})

test('none of the variables that actions-io reads is a clock or a wait setting', () => {
  const readers = globSync('packages/actions-io/src/**/*.ts', { cwd: root }).filter((path) => mentionsEnv(read(path)))
  const names = readers.flatMap((path) =>
    [...read(path).matchAll(/'([A-Z][A-Z0-9_]+)'/g)].map((match) => match[1] ?? ''),
  )
  expect(names).toContain('GITHUB_REPOSITORY')
  expect(names.filter((name) => CLOCK_WORDS.test(name))).toEqual([])
})
