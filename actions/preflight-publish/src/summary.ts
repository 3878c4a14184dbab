// The job summary of preflight-publish: to be held beside the registry's settings page, character by character.
import type { ExpectedClaim, PublisherField, RegistryRules } from '@plumbline/preflight'
import type { Inputs } from './inputs.ts'
import type { VersionLook } from './version.ts'

/** The jobs to write where the workflow cannot stay as it is. */
export interface Instead {
  /** One sentence: what they replace. */
  readonly words: string
  /** YAML. */
  readonly jobs: string
}

export interface Shown {
  readonly result: 'ready' | 'cannot-work' | 'unknown'
  readonly claims: readonly ExpectedClaim[]
  readonly fields: readonly PublisherField[]
  readonly look: VersionLook
  readonly impossible: readonly string[]
  readonly doubts: readonly string[]
  readonly instead: Instead | undefined
}

const HEADLINES = {
  ready: '✓ can publish, once the registry knows these values',
  'cannot-work': '✗ cannot publish',
  unknown: '? not certain',
}

const COMPARED = {
  no: 'no',
  exact: 'yes, every character',
  'ignoring-case': 'yes, ignoring case',
  'file-name': 'its file name, every character',
  'file-path': 'its repository and path, every character',
}

/** Markdown with the values to enter, the claims and everything that is open. */
export function summaryOf(shown: Shown, inputs: Inputs, rules: RegistryRules | undefined): string {
  const label = rules?.label ?? inputs.registry
  const impossible = shown.impossible.map((what) => `- ✗ ${what}`)
  const open = shown.doubts.map((doubt) => `- ? ${doubt}`)
  const lines = [
    `### Preflight: ${label} ${HEADLINES[shown.result]}`,
    ...list(impossible),
    ...insteadBlock(shown.instead),
    ...(rules ? publisherTable(shown, inputs, rules) : []),
    '',
    `**The version:** ${shown.look.words}`,
    ...list(open),
    ...claimsTable(shown.claims, label),
  ]
  return `${lines.join('\n')}\n`
}

function publisherTable({ fields, look }: Shown, inputs: Inputs, rules: RegistryRules): string[] {
  const page = look.page === '' ? `the publishing settings of ${inputs['package-name']}` : `<${look.page}>`
  return [
    '',
    `**To enter on ${page}**`,
    '',
    '| field | value | |',
    '|---|---|---|',
    ...fields.map(({ field, value, certainty }) => `| ${field} | ${valueCell(value)} | ${sureCell(certainty)} |`),
    '',
    ...[...rules.remarks, ...(rules.firstPublish === 'possible' ? [rules.firstPublishHow] : [])].map(
      (one) => `- ${one}`,
    ),
  ]
}

function claimsTable(claims: readonly ExpectedClaim[], label: string): string[] {
  return [
    '',
    '**What the publish job will show**',
    '',
    `| claim | value | ${label} compares | |`,
    '|---|---|---|---|',
    ...claims.map(
      ({ claim, value, compared, certainty }) =>
        `| ${claim} | ${value === '' ? '(none)' : code(value)} | ${COMPARED[compared]} | ${sureCell(certainty)} |`,
    ),
  ]
}

function insteadBlock(instead: Instead | undefined): string[] {
  return instead ? ['', instead.words, '', '```yaml', instead.jobs.trimEnd(), '```'] : []
}

function list(items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', ...items]
}

function valueCell(value: string): string {
  return value === '' ? '(leave it empty)' : code(value)
}

function sureCell(certainty: ExpectedClaim['certainty']): string {
  return certainty === 'known' ? '' : 'assumed'
}

/** A table cell ends at a bar, also inside code. */
function code(value: string): string {
  return `\`${value.replaceAll('|', '\\|').replaceAll('`', "'").replaceAll('\n', ' ')}\``
}
