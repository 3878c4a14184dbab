// One target against the workflow files at hand: everything that GitHub would refuse, or that would never start.
import { nearest } from '@plumbline/kernel'
import { inputProblems, readTriggers, type WorkflowTriggers } from '@plumbline/triggers'
import { correlate, correlationOf } from '../correlation.ts'
import { type Fault, followsThisRun, invalidFile, noDispatch, noSuchWorkflow } from '../faults.ts'
import type { Target } from '../target.ts'
import { judgeEvent } from './judge-event.ts'
import type { CheckedOut, Foresight, Judgement } from './model.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/** What will go wrong with a target of the released repository; `targets` are all of them, for one may follow another. */
export function judge(target: Target, scene: Foresight, targets: readonly Target[]): readonly Judgement[] {
  if (target.start === 'event') return judgeEvent(target, scene)
  const around = surroundingsOf(target, scene, targets)
  if (around.follows?.self) return [afterSelf(target, around.follows.name, scene)]
  if (around.follows) return []
  return target.start === 'itself' ? judgeExpected(target, scene, around) : judgeDispatched(target, scene, around)
}

function judgeExpected(target: Target, { occasion, files }: Foresight, around: Surroundings): readonly Judgement[] {
  const { source, waking, sure } = around
  if (source.atRef === undefined) {
    // What follows another run stands on the default branch, and may be there alone.
    return [{ words: missingFile(target, files), certain: files.onDefaultBranch !== undefined }]
  }
  if (waking.verdict !== 'not') return []
  const words = `${target.workflow} cannot start by itself for ${occasion.tag}: ${waking.why} Make it a target with \`on: workflow_dispatch\`, or leave it out of \`expect\`.`
  return [{ words, certain: sure, byRelease: waking.suppressed === true }]
}

function judgeDispatched(target: Target, scene: Foresight, around: Surroundings): readonly Judgement[] {
  const atTag = target.ref === scene.occasion.tag
  const text = textFor(target, scene, around)
  const elsewhere = atTag ? '' : ` (Looked at in the checkout; it is to run at "${target.ref}".)`
  if (text === undefined) return [{ words: `${missingFile(target, scene.files)}${elsewhere}`, certain: atTag }]
  const triggers = readTriggers(around.path, text)
  const { waking, sure } = around
  // What is to run at the tag is adopted where the tag or the release has started it, and then nothing is sent.
  const asleep = !atTag || waking.verdict === 'not'
  const problems = problemsOf(target, scene, around, triggers)
  if (problems.length === 0) return unlisted(target, scene, around)
  if (waking.verdict === 'will' && atTag) return []
  if (!asleep && !isDispatchable(triggers)) return []
  return problems.map((words) => ({
    words: `${words}${elsewhere}`,
    certain: asleep && atTag && sure,
    byRelease: atTag && waking.suppressed === true,
  }))
}

/** What GitHub refuses a dispatch of this file for. */
function problemsOf(
  target: Target,
  scene: Foresight,
  { waking }: Surroundings,
  triggers: WorkflowTriggers,
): readonly string[] {
  const { problem } = triggers
  if (problem) return [sentence(target, invalidFile(target), `line ${problem.line}: ${problem.message}`)]
  if (isDispatchable(triggers)) return inputsOf(target, scene, triggers)
  return [`${sentence(target, noDispatch(target))} Nor does it start by itself: ${waking.why}`]
}

function isDispatchable({ events }: WorkflowTriggers): boolean {
  return 'workflow_dispatch' in events
}

/** GitHub lists what is on the default branch, and what has run before: that nobody can see here. */
function unlisted(target: Target, { files }: Foresight, { path }: Surroundings): readonly Judgement[] {
  if (files.onDefaultBranch === undefined || files.onDefaultBranch.has(path)) return []
  const words = `${sentence(target, noSuchWorkflow(target, 'on its default branch'))} GitHub starts it only if it has run before.`
  return [{ words, certain: false }]
}

/** With the input that fan-out adds by itself. */
function inputsOf(target: Target, { occasion }: Foresight, triggers: WorkflowTriggers): readonly string[] {
  const { path, inputs, runName } = triggers
  const declared = Object.keys(inputs)
  const sent = correlate(target, correlationOf(target, occasion), { declared, runName })
  const meant = Object.keys(sent.inputs).flatMap((name) => {
    const near = declared.includes(name) ? undefined : nearest(name, declared)
    return near === undefined ? [] : [`Did you mean \`${near}\`?`]
  })
  // Whether GitHub takes an empty text for a type that has none nobody here knows: it may stand for the default.
  const given = Object.entries(sent.inputs).filter(([name, value]) => value !== '' || !declared.includes(name))
  return inputProblems(Object.fromEntries(given), inputs, path, true).map((problem, index) =>
    [problem, ...(index === 0 ? meant : [])].join(' '),
  )
}

/** The text that runs at the target's ref, as far as the checkout has it. */
function textFor(target: Target, { files }: Foresight, { path, source }: Surroundings): string | undefined {
  const { onDefaultBranch, defaultBranch } = files
  return target.ref === defaultBranch && onDefaultBranch ? onDefaultBranch.get(path) : source.atRef
}

function missingFile(target: Target, { atTag }: CheckedOut): string {
  const near = meantFile(target.workflow, [...atTag.keys()].map(fileName))
  const meant = near === undefined ? '' : ` Did you mean ${near}?`
  return `${sentence(target, noSuchWorkflow(target, `at "${target.ref}"`))}${meant}`
}

/** `docs` and `docs.yaml` mean docs.yml, whatever is nearer by letters. */
function meantFile(written: string, names: readonly string[]): string | undefined {
  const stem = (name: string) => name.replace(/\.ya?ml$/i, '').toLowerCase()
  return names.find((name) => stem(name) === stem(written)) ?? nearest(written, names)
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function sentence({ workflow }: Target, { words }: Fault, detail?: string): string {
  return `${workflow} ${words}${detail === undefined ? '' : ` (${detail})`}.`
}

/** Fan-out would wait for its own end. */
function afterSelf(target: Target, self: string, { files }: Foresight): Judgement {
  const { next } = followsThisRun(self)
  const words = `${sentence(target, followsThisRun(self))} ${next}.`
  return { words, certain: files.onDefaultBranch !== undefined }
}
