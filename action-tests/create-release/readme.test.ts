// What README.md shows of create-release is what it says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { releaseWorld } from '../../test/github/release-world.ts'
import { uploadElsewhere } from './upload-elsewhere.ts'

const README = readFileSync(fileURLToPath(new URL('../../actions/create-release/README.md', import.meta.url)), 'utf8')
const TAG = { tag: 'v1.2.3', notes: 'x' }

interface Play {
  readonly files: Readonly<Record<string, string>>
  readonly immutable?: boolean
  /** The inputs of each run; only what the last one says is looked for. */
  readonly runs: readonly Readonly<Record<string, string>>[]
  /** What other jobs add before the last one. */
  readonly added?: readonly string[]
}

const WHOLE = { ...TAG, files: 'demo-1.2.3.tgz\nDemo 1.2.3 (x64).zip', checksums: 'true' }
const LATE = { ...TAG, files: 'demo-1.2.3.tgz', 'late-assets': 'latest.json\n*.dmg' }
const TWO = { 'demo-1.2.3.tgz': 'not really a tarball', 'Demo 1.2.3 (x64).zip': 'neither is this an archive' }

const PLAYS: Readonly<Record<string, Play>> = {
  'a whole release': { files: TWO, runs: [WHOLE] },
  'the same once more': { files: TWO, runs: [WHOLE, WHOLE] },
  'a draft that waits for others': { files: { 'demo-1.2.3.tgz': 'x' }, runs: [LATE] },
  'the run that finds them': {
    files: { 'demo-1.2.3.tgz': 'x' },
    runs: [LATE, LATE],
    added: ['latest.json', 'Demo.dmg'],
  },
  'an immutable release that lacks a file': {
    files: { 'demo-1.2.3.tgz': 'x', 'demo-1.2.3.zip': 'y' },
    immutable: true,
    runs: [
      { ...TAG, files: '*.tgz' },
      { ...TAG, files: 'demo-*' },
    ],
  },
}

/** Drafts have names of their own, files are of any size, and those that are sent at once arrive in any order. */
function steady(text: string): string {
  const plain = text.replace(/untagged-\w+/g, 'untagged').replace(/\(\d+ bytes\)/g, '(N bytes)')
  return plain.replace(/(?:^Sent ".*\n)+/gm, (lines) => lines.split('\n').sort().join('\n').trim().concat('\n'))
}

test.each(Object.entries(PLAYS))('README.md shows %s as it is', async (_, { files, immutable, runs, added = [] }) => {
  const world = await releaseWorld(immutable ? { immutableReleases: true } : {})
  try {
    const cwd = join(world.folder, 'workspace')
    mkdirSync(cwd)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
    let shown = ''
    let uploadUrl: string | undefined
    for (const [place, inputs] of runs.entries()) {
      if (place > 0) for (const name of added) await uploadElsewhere(world, uploadUrl, name, name)
      const { stdout, annotations, outputs } = await world.run('create-release', inputs, { cwd })
      const log = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('::'))
      const told = annotations.map(({ level, message }) => `${level === 'error' ? 'Error' : 'Notice'}: ${message}`)
      uploadUrl = outputs['upload-url']
      shown = [...log, ...told].join('\n').trim()
    }
    if (process.env['SHOW'] !== undefined) process.stderr.write(`${shown}\n\n`)
    expect(steady(README)).toContain(steady(shown))
  } finally {
    await world.close()
  }
})
