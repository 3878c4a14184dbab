// The workflow file of a target, as a person would write it.
import { TAG } from './git.ts'
import type { TargetSpec } from './schedule.ts'

export const INPUT = 'version'
/** The input, or the part of an event, that tells our runs from others. */
const CORRELATION = 'correlation'

/** The inputs of its `workflow_dispatch`. */
export function inputsOf({ inputs, correlates }: TargetSpec) {
  const text = { type: 'string' as const }
  return { ...(inputs === 'declared' ? { [INPUT]: text } : {}), ...(correlates ? { [CORRELATION]: text } : {}) }
}

/** Undefined where GitHub's own title is shown. */
export function runNameOf({ start, correlates, title }: TargetSpec): string | undefined {
  const place = start === 'event' ? 'github.event.client_payload' : 'inputs'
  if (correlates) return `Follow \${{ ${place}.${CORRELATION} }}`
  if (title === 'tag') return `Follow ${TAG}`
  return title === 'version' ? `Follow \${{ ${place}.${INPUT} }}` : undefined
}

/** Its text. */
export function textOf(place: number, spec: TargetSpec): string {
  const runName = runNameOf(spec)
  const lines = [
    `name: follow-${place}.yml`,
    ...(runName === undefined ? [] : [`run-name: ${runName}`]),
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
