// Which bundles there are: what the actions' metadata files name, so that a new action edits no build file.
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'

export interface EntryPoint {
  readonly action: string
  /** `index` for runs.main, `post` for runs.post: the bundle's file name without its ending. */
  readonly bundle: 'index' | 'post'
  /** From the root, with forward slashes. */
  readonly source: string
}

const STAGES = [
  { key: 'main', bundle: 'index' },
  { key: 'post', bundle: 'post' },
] as const

/** The entry points below a root, by action; composite actions have none. Throws when a `runs` names another file. */
export function findEntryPoints(root: string): EntryPoint[] {
  return globSync('actions/*/action.yml', { cwd: root })
    .sort()
    .flatMap((file) => {
      const { runs } = parse(readFileSync(join(root, file), 'utf8'))
      return runs.using === 'composite' ? [] : entriesOf(file, basename(dirname(file)), runs)
    })
}

function entriesOf(file: string, action: string, runs: Record<string, string>): EntryPoint[] {
  return STAGES.flatMap(({ key, bundle }) => {
    if (!runs[key]) return []
    const expected = `../../dist/${action}/${bundle}.js`
    if (runs[key] !== expected) throw new Error(`${file}: runs.${key} is "${runs[key]}", it must be "${expected}".`)
    return [{ action, bundle, source: `actions/${action}/src/${key}.ts` }]
  })
}
