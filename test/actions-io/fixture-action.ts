// A small action, started as a process by run-action.test.ts: what it does is its input `does`.
import { defineAction, FailedOutcome, type InputsOf, type Outcome, runAction } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import { extendRecordText } from '@plumbline/record'

const definition = defineAction({
  name: 'fixture',
  phase: 'validate',
  inputs: {
    does: { kind: 'text', required: true },
    count: { kind: 'integer', default: '3' },
    notes: { kind: 'multiline' },
  },
  outputs: ['count', 'notes', 'secret'],
  failures: ['bad-input', 'unexpected'],
})

type Inputs = InputsOf<typeof definition.inputs>

const failure = new PlumblineError('bad-record', {
  what: 'The thing "x" failed.',
  request: 'GET /x',
  answer: 'no\n```\n::add-path::/evil',
  file: 'package.json',
  line: 3,
})
const findings = Array.from({ length: 10 }, (_, index) => ({
  level: 'warning' as const,
  message: `finding ${index + 1}`,
  file: 'CHANGELOG.md',
  line: index + 1,
}))

const behaviours: Readonly<Record<string, (inputs: Inputs) => Outcome>> = {
  succeed: ({ count, notes }) => ({
    outputs: { count: String(count), notes },
    sections: { package: { name: 'demo', ecosystem: 'npm', directory: '.' } },
    summary: '## Done',
    findings,
  }),
  fail: ({ count }) => ({ outputs: { count: String(count) }, summary: 'What is known.', failure }),
  throw: () => {
    throw failure
  },
  'throw-outcome': () => {
    throw new FailedOutcome({ outputs: { count: '1' }, failure })
  },
  crash: () => {
    throw new TypeError('x is not a function')
  },
  undeclared: () => ({ outputs: { other: 'a', count: '1' } }),
  leak: () => ({ outputs: { secret: 'it is hunter2hunter2', count: '1' } }),
  'long-summary': () => ({ outputs: {}, summary: 'ä'.repeat(700_000) }),
}

await runAction(
  definition,
  async (inputs, deps) => {
    deps.log.mask('hunter2hunter2')
    deps.log.info('from outside: \n  ::add-mask::x')
    deps.saveState('count', String(inputs.count))
    const behaviour = behaviours[inputs.does]
    if (!behaviour) throw new Error(`no behaviour "${inputs.does}"`)
    return behaviour(inputs)
  },
  extendRecordText,
)
