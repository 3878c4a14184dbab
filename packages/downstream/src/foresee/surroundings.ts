// What a target is judged by: its workflow's file, what follows it, and how the release will wake it.
import { readTriggers, type WorkflowSource } from '@plumbline/triggers'
import { decide, namesBefore, type Waking } from '../starting.ts'
import type { Target } from '../target.ts'
import type { CheckedOut, Foresight } from './model.ts'

export interface Surroundings {
  readonly path: string
  readonly source: WorkflowSource
  /** How the tag and the release will wake it. */
  readonly waking: Omit<Waking, 'after'>
  /** It starts when this name's run ends, the one of another target or of the workflow that fans out. */
  readonly follows: { readonly name: string; readonly self: boolean } | undefined
  /** Whether the verdict on its waking is one for this release, with all files that it takes at hand. */
  readonly sure: boolean
}

export function surroundingsOf(target: Target, scene: Foresight, targets: readonly Target[]): Surroundings {
  const { files, occasion, self } = scene
  const path = pathOf(target.workflow)
  const source = sourceOf(files, path)
  const after = namesBefore(source)
  const others = targets.filter((other) => other !== target && other.start !== 'event')
  const name = others.map((other) => nameOf(files, pathOf(other.workflow))).find((each) => after.includes(each))
  const [first] = [
    ...(name === undefined ? [] : [{ name, self: false }]),
    ...(after.includes(self) ? [{ name: self, self: true }] : []),
  ]
  const waking = wakingOf(source, target, scene)
  const branchMatters = after.length > 0 && files.onDefaultBranch === undefined
  // A filter that lets through another tag, or another channel, says nothing of a target for these.
  const other = waking.surprising === true && !(occasion.prerelease !== undefined && isFor(target, occasion.prerelease))
  return { path, source, waking, follows: first, sure: !branchMatters && !other }
}

/** The folder is the only one where GitHub looks for workflows. */
export function pathOf(workflow: string): string {
  return `.github/workflows/${workflow}`
}

function wakingOf(source: WorkflowSource, target: Target, { occasion, publication }: Foresight) {
  const prerelease = target.when === 'always' ? (occasion.prerelease ?? false) : target.when === 'prerelease'
  return decide(source, occasion, publication ?? { author: 'github-actions[bot]', prerelease })
}

function isFor({ when }: Target, prerelease: boolean): boolean {
  return when === 'always' || (when === 'prerelease') === prerelease
}

function sourceOf({ atTag, onDefaultBranch = atTag }: CheckedOut, path: string): WorkflowSource {
  return { path, atRef: atTag.get(path), onDefaultBranch: onDefaultBranch.get(path) }
}

/** As GitHub lists it. */
function nameOf({ atTag, onDefaultBranch = atTag }: CheckedOut, path: string): string {
  const text = onDefaultBranch.get(path) ?? atTag.get(path)
  return text === undefined ? path : readTriggers(path, text).name
}
