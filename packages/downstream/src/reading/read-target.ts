// One target out of its YAML map.
import type * as Yaml from 'yaml'
import { correlationOf } from '../correlation.ts'
import type { Target } from '../target.ts'
import { type Fill, fillIn, fillOf } from './fill.ts'
import type { Quotable } from './values.ts'

export type Report = (node: unknown, problem: string) => void

/** What reading a target takes. */
export interface Reading {
  readonly yaml: typeof Yaml
  readonly occasion: Quotable
  readonly report: Report
}

const SHARED = ['when', 'required', 'wait', 'timeout-minutes', 'accept']
const KEYS = ['workflow', 'event-type', 'repository', 'ref', 'inputs', 'client-payload', ...SHARED]
const EXPECTED_KEYS = ['workflow', ...SHARED]
/** Keys that mean something to one of the two ways to start only. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'event-type': ['ref', 'inputs'],
  workflow: ['client-payload'],
}
const MOST_INPUTS = 25
const MOST_KEYS = 10
/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
const MOST_CHARACTERS = 65_535
const LONGEST_TYPE = 100
const ACCEPTABLE = ['neutral', 'skipped']

/** A workflow to dispatch, or an event to send. */
export function readTarget(reading: Reading, item: Yaml.YAMLMap | string): Target {
  const map = item as Yaml.YAMLMap
  const { occasion, report } = reading
  const keys = keysOf(reading, map, KEYS)
  const field = fieldsOf(reading, map)
  const event = keys.includes('event-type')
  if (event && keys.includes('workflow')) report(map, 'a target has "workflow" or "event-type", not both.')
  for (const key of ONLY[event ? 'event-type' : 'workflow'] ?? [])
    if (keys.includes(key))
      report(map.get(key, true), `"${key}" is no key of a target with "${event ? 'event-type' : 'workflow'}".`)
  const repository = field.text('repository') || occasion.repository
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    report(field.at('repository'), `"repository" is "${repository}"; it takes owner/name.`)
  const base: Target = {
    workflow: event ? readType(field) : readFile(field),
    start: event ? 'event' : 'dispatch',
    repository,
    ref: field.text('ref').replace(/^refs\/(heads|tags)\//, '') || occasion.tag,
    inputs: {},
    ...readShared(field),
  }
  const values = { ...occasion.values, correlation: correlationOf(base, occasion) }
  const given = fieldsOf({ ...reading, occasion: { ...occasion, values } }, map)
  return event ? { ...base, payload: readPayload(given) } : { ...base, inputs: readInputs(reading, given) }
}

/** A workflow that starts by itself: a map, or its file name alone. */
export function readExpected(reading: Reading, item: Yaml.YAMLMap | string): Target {
  const { occasion, yaml } = reading
  const map = typeof item === 'string' ? mapOf(yaml, item) : item
  keysOf(reading, map, EXPECTED_KEYS)
  const field = fieldsOf(reading, map)
  const { repository, tag } = occasion
  return { workflow: readFile(field), start: 'itself', repository, ref: tag, inputs: {}, ...readShared(field) }
}

function mapOf(yaml: typeof Yaml, workflow: string): Yaml.YAMLMap {
  const map = new yaml.YAMLMap()
  map.set('workflow', workflow)
  return map
}

function keysOf({ yaml, report }: Reading, map: Yaml.YAMLMap, known: readonly string[]): readonly string[] {
  return map.items.map(({ key }) => {
    const name = String(yaml.isScalar(key) ? key.value : key)
    if (!known.includes(name)) report(key, `"${name}" is no key of a target; there are ${known.join(', ')}.`)
    return name
  })
}

type Fields = ReturnType<typeof fieldsOf>

function fieldsOf({ yaml, occasion, report }: Reading, map: Yaml.YAMLMap) {
  const at = (name: string) => map.get(name, true) ?? map
  const fill = (name: string): Fill => fillOf(occasion.values, (problem) => report(at(name), problem))
  return {
    at,
    fill,
    report: (name: string, problem: string) => report(at(name), problem),
    text(name: string): string {
      const value = map.get(name)
      if (value === undefined || value === null) return ''
      if (typeof value !== 'object') return fill(name)(String(value))
      report(at(name), `"${name}" is expected to be one value.`)
      return ''
    },
    truth(name: string, otherwise: boolean): boolean {
      const value = map.get(name) ?? otherwise
      if (typeof value !== 'boolean') report(at(name), `"${name}" is ${JSON.stringify(value)}; it takes true or false.`)
      return value === true
    },
    /** As plain data; undefined where it is not there or null. */
    data(name: string): unknown {
      const node = map.get(name, true)
      return yaml.isNode(node) ? (node.toJSON() ?? undefined) : undefined
    },
    map: (name: string) => {
      const node = map.get(name, true)
      return yaml.isMap(node) ? node : undefined
    },
  }
}

function readFile(field: Fields): string {
  const workflow = field.text('workflow').replace(/^\.?\/?\.github\/workflows\//, '')
  if (workflow === '') field.report('workflow', '"workflow" is missing; it takes a file name such as docs.yml.')
  else if (!/^[\w.-]+$/.test(workflow))
    field.report('workflow', `"workflow" is "${workflow}"; it takes a file name such as docs.yml.`)
  return workflow
}

function readType(field: Fields): string {
  const type = field.text('event-type')
  if (type === '' || type.length > LONGEST_TYPE)
    field.report('event-type', `"event-type" has ${type.length} characters; GitHub takes 1 to ${LONGEST_TYPE}.`)
  return type
}

function readShared(field: Fields): Pick<Target, 'when' | 'required' | 'wait' | 'timeoutMinutes' | 'accept'> {
  const when = field.text('when') || 'always'
  if (!['stable', 'prerelease', 'always'].includes(when))
    field.report('when', `"when" is "${when}"; it takes stable, prerelease or always.`)
  const minutes = field.data('timeout-minutes') ?? 30
  const inRange = typeof minutes === 'number' && minutes > 0 && minutes <= 360
  if (!inRange)
    field.report('timeout-minutes', `"timeout-minutes" is ${JSON.stringify(minutes)}; it takes a number up to 360.`)
  return {
    when: when as Target['when'],
    required: field.truth('required', true),
    wait: field.truth('wait', true),
    timeoutMinutes: inRange ? minutes : 30,
    accept: readAccepted(field),
  }
}

function readAccepted(field: Fields): readonly string[] {
  const given = field.data('accept') ?? []
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  for (const each of list) {
    if (!ACCEPTABLE.includes(String(each)))
      field.report('accept', `"accept" names ${JSON.stringify(each)}; it takes ${ACCEPTABLE.join(' and ')}.`)
  }
  return list.map(String)
}

function readInputs({ yaml, report }: Reading, field: Fields): Record<string, string> {
  const given = field.data('inputs')
  const map = field.map('inputs')
  if (given !== undefined && !map) field.report('inputs', '"inputs" is expected to be "name: value" lines.')
  if (!map) return {}
  if (map.items.length > MOST_INPUTS) field.report('inputs', `${map.items.length} inputs; GitHub takes ${MOST_INPUTS}.`)
  return Object.fromEntries(
    map.items.map(({ key, value }) => {
      const plain = yaml.isScalar(value) ? value.value : value
      if (typeof plain === 'object' && plain !== null) report(value, 'an input is expected to be one value.')
      const text = plain === null || plain === undefined ? '' : String(plain)
      return [
        String(yaml.isScalar(key) ? key.value : key),
        field.fill('inputs')(text, (problem) => report(value, problem)),
      ]
    }),
  )
}

function readPayload(field: Fields): Readonly<Record<string, unknown>> {
  const given = field.data('client-payload') ?? {}
  if (typeof given !== 'object' || Array.isArray(given)) {
    field.report('client-payload', '"client-payload" is expected to be "name: value" lines.')
    return {}
  }
  const payload = fillIn(given, field.fill('client-payload')) as Readonly<Record<string, unknown>>
  const keys = Object.keys(payload).length
  if (keys > MOST_KEYS) field.report('client-payload', `${keys} keys; GitHub takes ${MOST_KEYS}.`)
  const characters = JSON.stringify(payload).length
  if (characters > MOST_CHARACTERS)
    field.report('client-payload', `${characters} characters as JSON; GitHub takes ${MOST_CHARACTERS}.`)
  return payload
}
