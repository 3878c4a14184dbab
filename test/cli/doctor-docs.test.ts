// What docs/triggers.md shows is what the doctor prints.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { doctor } from './doctor-run.ts'
import { documentedRepositories } from './documented-repository.ts'

const page = resolve(dirname(fileURLToPath(import.meta.url)), '../../docs/triggers.md')
const folder = mkdtempSync(join(tmpdir(), 'plumbline-doctor-'))
beforeAll(() => {
  documentedRepositories(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SHOWN = /```console\n\$ npm run -s doctor -- (.+)\n([\s\S]*?)```/g
const shown = [...readFileSync(page, 'utf8').matchAll(SHOWN)].map(([, command = '', output = '']) => ({
  command,
  output,
}))

test('the page shows the doctor at work', () => {
  expect(shown.length).toBeGreaterThanOrEqual(3)
})

test.each(shown)('$command', async ({ command, output }) => {
  const words = command.split(' ').map((word) => (word.startsWith('../') ? join(folder, word.slice(3)) : word))
  let { stdout: rest } = await doctor(...words)
  // `…` on a line of its own stands for what is left out.
  for (const part of output.split(/^…\n/m)) {
    expect(rest).toContain(part)
    rest = rest.slice(rest.indexOf(part) + part.length)
  }
})
