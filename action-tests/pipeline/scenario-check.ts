// What every scenario must hold: its exit code, its committed transcript, a record that its schema accepts, nothing left,
// and that README.md shows its real output where it shows any.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { argumentsOf, playNamed } from './plays.ts'
import { readmeAndReal } from './readme-output.ts'
import { projectRoot, type Rehearsal, rehearse } from './rehearsal.ts'
import { acceptCommand, committedTranscript } from './transcripts.ts'

/** Plays it (`good-day`, `good-day-python`) and checks all that; returns it for the scenario's own rules. */
export async function checkScenario(name: string): Promise<Rehearsal> {
  const play = playNamed(name)
  const rehearsal = await rehearse(argumentsOf(play))
  const { code, transcript, report, leftovers, stdout, stderr } = rehearsal
  const { endsWhole } = play.scenario
  if (transcript === undefined) throw new Error(`${name} played nothing:\n${stdout}${stderr}`)
  if (transcript !== committedTranscript(name))
    process.stderr.write(`\nIf ${name} is meant to be so: ${acceptCommand(name)}\n`)
  expect(transcript).toBe(committedTranscript(name))
  expect({ code, leftovers, stderr, defects: stdout.match(/DEFECT.*/g) }).toEqual({
    code: endsWhole ? 0 : 1,
    leftovers: [],
    stderr: '',
    defects: null,
  })
  expectValidRecord(report)
  const { readme, real } = readmeAndReal(name, stdout) ?? {}
  expect(readme).toBe(real)
  return rehearsal
}

/** The record as its published JSON Schema describes it. */
export function expectValidRecord(record: unknown): void {
  const schema = JSON.parse(readFileSync(join(projectRoot, 'packages/record/schema/record-1.schema.json'), 'utf8'))
  const validate = new Ajv2020({ allErrors: true }).compile(schema)
  validate(record)
  expect(validate.errors ?? []).toEqual([])
}
