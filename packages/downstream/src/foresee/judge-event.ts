// A repository_dispatch to the released repository: whether any workflow listens to it.
import { nearest } from '@plumbline/kernel'
import { readTriggers } from '@plumbline/triggers'
import type { Target } from '../target.ts'
import type { Foresight, Judgement } from './model.ts'

/** Nothing for an event that something on the default branch listens to. */
export function judgeEvent(target: Target, { files }: Foresight): readonly Judgement[] {
  const read = [...(files.onDefaultBranch ?? files.atTag)].map(([path, text]) => readTriggers(path, text))
  const listening = read.flatMap(({ events }) => events['repository_dispatch'] ?? [])
  if (listening.some(({ types }) => types?.includes(target.workflow) ?? true)) return []
  const types = [...new Set(listening.flatMap((filters) => filters.types ?? []))]
  const known = types.length > 0 ? ` (they listen to ${types.map((type) => `"${type}"`).join(', ')})` : ''
  const near = nearest(target.workflow, types)
  const meant = near === undefined ? '' : ` Did you mean "${near}"?`
  const words = `The event "${target.workflow}" starts nothing: no workflow of ${target.repository} has \`on: repository_dispatch\` for it on the default branch${known}.${meant}`
  // Without a wait fan-out is content with having sent it.
  return [{ words, certain: files.onDefaultBranch !== undefined && target.wait }]
}
