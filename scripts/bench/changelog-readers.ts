// Changelog readers side by side: ours, parsers on npm, and the shell line that people paste into workflows.
import { spawnSync } from 'node:child_process'
import { findSection, parseChangelog } from '@plumbline/changelog'
import parseWithChangelogParser from 'changelog-parser'
import { parser as parseKeepAChangelog } from 'keep-a-changelog'

export interface Question {
  readonly file: string
  readonly text: string
  readonly version: string
}

export interface Reader {
  readonly name: string
  /** The notes as text; undefined where it says that there is no such section. Throws where it gives up aloud. */
  read(question: Question): Promise<string | undefined>
}

export const readers: readonly Reader[] = [
  {
    name: 'plumbline',
    async read({ file, text, version }) {
      const parsed = await parseChangelog(file, text, [])
      if (parsed === undefined) throw new Error('unknown format')
      const found = findSection(parsed, version)
      return found && parsed.render(found.entry)
    },
  },
  {
    name: 'changelog-parser',
    async read({ text, version }) {
      const { versions } = await parseWithChangelogParser({ text })
      return versions.find((one) => one.version === version)?.body
    },
  },
  {
    name: 'keep-a-changelog',
    async read({ text, version }) {
      const release = parseKeepAChangelog(text).releases.find((one) => one.version === version)
      return release?.toString().split('\n').slice(1).join('\n')
    },
  },
  {
    name: 'awk',
    async read({ text, version }) {
      const program = '/^## / { if (on) exit; if (index($0, v)) { on = 1; next } } on'
      const { stdout } = spawnSync('awk', ['-v', `v=${version}`, program], { input: text, encoding: 'utf8' })
      return stdout.trim() === '' ? undefined : stdout
    },
  },
]
