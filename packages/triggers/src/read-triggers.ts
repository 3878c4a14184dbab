// A workflow file's `on:`, as GitHub reads it.
import type { Node } from 'yaml'
import { EVENT_NAMES } from './event-names.ts'
import type { DispatchInput, EventFilters, WorkflowTriggers } from './model.ts'
import { readFilters } from './read-filters.ts'
import { readInputs } from './read-inputs.ts'
import { requireJobs } from './read-jobs.ts'
import { Unreadable, YamlReader } from './yaml-reader.ts'

/** What the file says about when it starts; `problem` is set, with its line, when GitHub cannot use the file. */
export function readTriggers(path: string, text: string): WorkflowTriggers {
  const unread = { path, name: path, events: {}, inputs: {} }
  try {
    return readFile(path, new YamlReader(text))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { ...unread, problem: { line: error.line, message: error.message } }
  }
}

function readFile(path: string, reader: YamlReader): WorkflowTriggers {
  const { root } = reader
  if (!reader.isMap(root)) throw new Unreadable(reader.line(root), 'it is not a mapping with `on` and `jobs`')
  const entry = reader.entries(root).find(({ key }) => key === 'on')
  if (!entry) throw new Unreadable(1, 'it has no `on`, so that nothing can start it')
  const events = readEvents(reader, entry.value, entry.line)
  const inputs = readDispatchInputs(reader, entry.value)
  requireJobs(reader, root)
  const runName = reader.text(reader.get(root, 'run-name'))
  return {
    path,
    name: reader.text(reader.get(root, 'name')) || path,
    ...(runName ? { runName } : {}),
    events,
    inputs,
  }
}

/** `on: push`, `on: [push]` and `on: {push: …}` are the same thing. */
function readEvents(reader: YamlReader, on: Node | undefined, line: number): Record<string, EventFilters> {
  const named = reader.isMap(on)
    ? reader.entries(on)
    : reader.items(on).map((item) => ({ key: reader.text(item) ?? '', value: undefined, line: reader.line(item) }))
  if (named.length === 0) throw new Unreadable(line, '`on` names no event')
  const events: Record<string, EventFilters> = {}
  for (const { key, value, line: place } of named) {
    if (!EVENT_NAMES.has(key)) throw new Unreadable(place, `\`on: ${key}\` is no event of GitHub's`)
    events[key] = readFilters(reader, key, value, place)
  }
  return events
}

function readDispatchInputs(reader: YamlReader, on: Node | undefined): Readonly<Record<string, DispatchInput>> {
  return readInputs(reader, reader.get(reader.get(on, 'workflow_dispatch'), 'inputs'))
}
