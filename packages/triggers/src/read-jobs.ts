// The bare minimum of a workflow's jobs: what GitHub refuses the whole file for, whatever its events are.
import type { Node } from 'yaml'
import { type Entry, Unreadable, type YamlReader } from './yaml-reader.ts'

/** Throws `Unreadable` for a file without jobs, or with one that can run nowhere. */
export function requireJobs(reader: YamlReader, root: Node | undefined): void {
  const jobs = reader.entries(root).find(({ key }) => key === 'jobs')
  if (!jobs) throw new Unreadable(1, 'it has no `jobs`')
  const entries = reader.entries(jobs.value)
  if (entries.length === 0) throw new Unreadable(jobs.line, '`jobs` names no job')
  for (const entry of entries) requireJob(reader, entry)
}

function requireJob(reader: YamlReader, { key: id, value, line }: Entry): void {
  if (!reader.isMap(value)) throw new Unreadable(line, `the job \`${id}\` is no mapping`)
  const keys = reader.entries(value)
  if (keys.some(({ key }) => key === 'uses')) return
  const machine = keys.find(({ key }) => key === 'runs-on')
  if (!machine) throw new Unreadable(line, `the job \`${id}\` has neither \`runs-on\` nor \`uses\``)
  if (machine.value === undefined || reader.isNull(machine.value))
    throw new Unreadable(machine.line, `the \`runs-on\` of job \`${id}\` is empty`)
  const steps = keys.find(({ key }) => key === 'steps')
  if (steps && !reader.isList(steps.value))
    throw new Unreadable(steps.line, `the \`steps\` of job \`${id}\` are no list`)
}
