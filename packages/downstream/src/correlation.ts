// The text by which a run can be told to be ours: put into its inputs or payload, shown by its run-name.
import { atHome, type Occasion, type Target } from './target.ts'

/** Inputs that a workflow may declare for it. */
const NAMES = ['correlation', 'correlation-id']
/** GitHub's limit (https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event). */
const MOST_INPUTS = 25
const PART_OF_WORD = /[\w./@+-]/

/** Whether a run of the workflow shows the correlation in its title: `yes`, `no`, or nobody could read its file. */
export type Shown = 'yes' | 'no' | 'unread'

export interface Correlated {
  readonly inputs: Readonly<Record<string, string>>
  readonly shown: Shown
  /** Whether it is only hoped that the workflow declares the input. */
  readonly hoped?: boolean
}

/** `v1.2.3/docs.yml`; with what else it takes to be the only one: the ref, and from elsewhere the released repository. */
export function correlationOf(target: Target, occasion: Occasion): string {
  const from = atHome(target, occasion) ? '' : `${occasion.repository}@`
  const at = target.start === 'event' || target.ref === occasion.tag ? '' : `@${target.ref}`
  return `${from}${occasion.tag}/${target.workflow}${at}`
}

/** Whether a title shows the text, and not as a part of a longer word. */
export function shows(title: string, text: string): boolean {
  for (let at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + 1)) {
    const around = [title[at - 1], title[at + text.length]]
    if (around.every((char) => char === undefined || !PART_OF_WORD.test(char))) return true
  }
  return false
}

/**
 * The inputs to send, with the correlation where the workflow declares an input for it. A file that nobody could read is
 * hoped to: GitHub starts nothing where it does not, and says so. Files elsewhere are `foreign`: nobody has tried.
 */
export function correlate(
  target: Target,
  correlation: string,
  file: { readonly declared: readonly string[]; readonly runName: string | undefined } | 'unread' | 'foreign',
): Correlated {
  const room = Object.keys(target.inputs).length < MOST_INPUTS
  if (file === 'foreign') return { inputs: target.inputs, shown: 'unread' }
  const free = NAMES.filter((each) => room && target.inputs[each] === undefined)
  // One that the target gives by itself is the person's own way of telling runs apart.
  const hope = free.length === NAMES.length ? free[0] : undefined
  const name = file === 'unread' ? hope : free.find((each) => file.declared.includes(each))
  const inputs = name === undefined ? target.inputs : { ...target.inputs, [name]: correlation }
  if (file === 'unread') return { inputs, shown: 'unread', hoped: name !== undefined }
  const carriers = Object.keys(inputs).filter((each) => shows(inputs[each] ?? '', correlation))
  const runName = file.runName ?? ''
  return { inputs, shown: carriers.some((each) => mentions(runName, each)) ? 'yes' : 'no' }
}

/** `inputs.name`, `github.event.inputs.name`, `inputs['name']`. */
function mentions(runName: string, name: string): boolean {
  return shows(runName.replaceAll('github.event.', ''), `inputs.${name}`) || runName.includes(`inputs['${name}']`)
}
