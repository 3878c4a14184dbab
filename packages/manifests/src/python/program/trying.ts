// `try` and `with`: what raises may be caught.
import type { SyntaxNode } from '@lezer/common'
import { forget, forgetChanges } from './forgetting.ts'
import type { Machine } from './machine.ts'
import { branches, NORMAL, type Outcome, RAISED } from './outcomes.ts'
import { assign, type Scope } from './scope.ts'
import { children } from './syntax.ts'
import { UNKNOWN } from './value.ts'

type Run = (machine: Machine, scope: Scope, node: SyntaxNode) => Outcome

interface Parts {
  readonly body: SyntaxNode
  readonly handlers: readonly SyntaxNode[]
  readonly otherwise: SyntaxNode | undefined
  readonly finally: SyntaxNode | undefined
}

/** Handlers are passed over only where nothing in the body can have raised. */
export function tryStatement(machine: Machine, scope: Scope, node: SyntaxNode, run: Run): Outcome {
  const parts = partsOf(node)
  if (!parts) {
    forget(machine, scope, node)
    return NORMAL
  }
  for (const handler of parts.handlers) unbindError(scope, handler)
  const outcome = guarded(machine, scope, parts, run)
  if (!parts.finally) return outcome
  const last = run(machine, scope, parts.finally)
  return last.kind === 'normal' ? outcome : last
}

function guarded(machine: Machine, scope: Scope, parts: Parts, run: Run): Outcome {
  const raisedBefore = machine.mayRaise
  machine.mayRaise = false
  const whole = () => {
    const outcome = run(machine, scope, parts.body)
    return outcome.kind === 'normal' && parts.otherwise ? run(machine, scope, parts.otherwise) : outcome
  }
  const tried = { outcome: RAISED }
  let quiet = false
  const outcome = branches(
    machine,
    () => {
      tried.outcome = whole()
      quiet = !machine.mayRaise && tried.outcome.kind !== 'raise'
      return tried.outcome
    },
    () => {
      if (quiet || parts.handlers.length === 0) return RAISED
      // The body may have been left after any of its statements.
      forgetChanges(machine, scope, parts.body)
      return handled(machine, scope, parts.handlers, run)
    },
  )
  machine.mayRaise = quiet ? raisedBefore : true
  return outcome
}

/** One of the handlers is run: nobody knows which. */
function handled(machine: Machine, scope: Scope, handlers: readonly SyntaxNode[], run: Run): Outcome {
  const [first, ...others] = handlers
  if (!first) return RAISED
  const one = () => run(machine, scope, first)
  return others.length === 0 ? one() : branches(machine, one, () => handled(machine, scope, others, run))
}

function partsOf(node: SyntaxNode): Parts | undefined {
  const bodies: Record<string, SyntaxNode[]> = { try: [], except: [], else: [], finally: [] }
  let word = ''
  for (const child of children(node)) {
    if (child.name in bodies) word = child.name
    else if (child.name === 'Body') bodies[word]?.push(child)
  }
  const [body] = bodies.try ?? []
  return body && { body, handlers: bodies.except ?? [], otherwise: bodies.else?.[0], finally: bodies.finally?.[0] }
}

/** `except … as error`. */
function unbindError(scope: Scope, handler: SyntaxNode): void {
  const name = handler.prevSibling
  if (name?.name !== 'VariableName' || !/^(?:as|,)$/.test(name.prevSibling?.name ?? '')) return
  assign(scope, scope.source.slice(name.from, name.to), UNKNOWN)
}

/** An open file raises nothing of its own; anything else may also swallow what is raised inside. */
export function withStatement(machine: Machine, scope: Scope, node: SyntaxNode, run: Run): Outcome {
  const nodes = children(node)
  const body = nodes.at(-1)
  if (nodes[0]?.name !== 'with' || body?.name !== 'Body') {
    forget(machine, scope, node)
    return NORMAL
  }
  let plain = true
  for (let index = 1; index < nodes.length - 1; index++) {
    const value = nodes[index]
    if (!value || value.name === ',') continue
    const found = machine.language.evaluate(machine, scope, value)
    plain &&= found.kind === 'stream'
    const name = nodes[index + 1]?.name === 'as' ? nodes[index + 2] : undefined
    if (!name) continue
    assign(scope, scope.source.slice(name.from, name.to), found)
    index += 2
  }
  if (plain) return run(machine, scope, body)
  // It may stand elsewhere while the body runs.
  const { folder } = machine
  machine.folder = undefined
  const swallowed = () => {
    forgetChanges(machine, scope, body)
    return NORMAL
  }
  const outcome = branches(machine, () => run(machine, scope, body), swallowed)
  machine.folder ??= folder
  return outcome
}
