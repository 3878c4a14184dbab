// The answer for every workflow file: does it start, and if not, why.
import { dispatchableOf, wayOut } from './dispatchable.ts'
import type { TokenKind, Trigger, TriggerEvent, WorkflowSource } from './model.ts'
import { type Question, questionOf } from './question.ts'
import { readTriggers } from './read-triggers.ts'
import { reasonsAgainst } from './reasons.ts'
import { whyItStarts } from './starting.ts'

/** GitHub's decision for each file, in the order given. */
export function whatStarts(files: readonly WorkflowSource[], event: TriggerEvent, token: TokenKind): Trigger[] {
  return files.map((source) => {
    const question = questionOf(source, event, token)
    const [first, ...also] = reasonsAgainst(question)
    const dispatch = dispatchableOf(source, event)
    return {
      path: source.path,
      name: nameOf(question),
      starts: first === undefined,
      code: first?.code ?? 'starts',
      why:
        first === undefined ? whyItStarts(question) : [first.why, ...(first.final ? [] : [wayOut(dispatch)])].join(' '),
      also: also.map(({ code, why }) => ({ code, why })),
      dispatch,
    }
  })
}

/** The name of the version that counts; where that is not there, of the other one. */
function nameOf({ source, triggers }: Question): string {
  if (triggers) return triggers.name
  const other = source.atRef ?? source.onDefaultBranch
  return other === undefined ? source.path : readTriggers(source.path, other).name
}
