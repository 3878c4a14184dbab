// The workflow file of a target, as a person would write it.
import type { TargetSpec } from './schedule.ts'

export const INPUT = 'version'
/** The input, or the part of an event, that tells our runs from others. */
const CORRELATION = 'correlation'

/** The inputs of its `workflow_dispatch`. */
export function inputsOf({ inputs, correlates }: TargetSpec) {
  const text = { type: 'string' as const }
  return { ...(inputs === 'declared' ? { [INPUT]: text } : {}), ...(correlates ? { [CORRELATION]: text } : {}) }
}

export function runNameOf({ start }: TargetSpec): string {
  const place = start === 'event' ? 'github.event.client_payload' : 'inputs'
  return `Follow \${{ ${place}.${CORRELATION} }}`
}

/** Its text. */
export function textOf(place: number, spec: TargetSpec): string {
  const lines = [
    `name: follow-${place}.yml`,
    ...(spec.correlates ? [`run-name: ${runNameOf(spec)}`] : []),
    'on:',
    ...eventsOf(place, spec),
    'jobs:',
    '  deploy:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: make deploy',
  ]
  return `${lines.join('\n')}\n`
}

function eventsOf(place: number, spec: TargetSpec): string[] {
  if (spec.start === 'event') return ['  repository_dispatch:', `    types: [follow-${place}]`]
  const push = ['  push:', "    tags: ['v*']"]
  if (spec.start === 'itself') return push
  if (spec.workflow === 'no-dispatch') return spec.woken ? push : ['  pull_request:']
  const inputs = Object.keys(inputsOf(spec)).map((name) => `      ${name}:\n        type: string`)
  return [...(spec.woken ? push : []), '  workflow_dispatch:', ...(inputs.length > 0 ? ['    inputs:', ...inputs] : [])]
}
