// What docs/audit.md shows is what `plumbline audit` prints, and it names every option.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { AUDIT_HELP } from '../../../packages/cli/src/audit/arguments.ts'
import { report } from '../../../packages/cli/src/audit/report.ts'
import { sampleAudit } from '../../audit/board/sample-audit.ts'
import { contentsAudit, limitedAudit } from './documented-audits.ts'

const page = readFileSync(resolve(dirname(fileURLToPath(import.meta.url)), '../../../docs/audit.md'), 'utf8')

test('the output', () => {
  const shown = [...page.matchAll(/```console\n([\s\S]*?)```/g)].map(([, text]) => text)
  const audits = [sampleAudit({ count: 4, wrong: 2 }), contentsAudit(), limitedAudit()]
  expect(shown).toEqual(audits.map((audit) => report(audit, false)))
})

test('the options', () => {
  const named = (text: string, option: RegExp) => [...text.matchAll(option)].map(([, name]) => name).sort()
  const told = named(page, /^\| `(--[a-z-]+) /gm)
  expect(told).toHaveLength(15)
  expect(told).toEqual(named(AUDIT_HELP, /^ {2}(--[a-z-]+) /gm))
})
