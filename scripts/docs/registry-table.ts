// The table of registries in README.md, from the rows and rules that the code itself goes by.
import { type ClaimName, type Comparison, type RegistryRules, rulesOf } from '@plumbline/preflight'
import {
  absenceTakesMs,
  openRegistry,
  REGISTRY_IDS,
  type Registry,
  type RegistryRow,
  registryRow,
} from '@plumbline/registries'
import { table } from './tables.ts'

interface Shown {
  readonly rules: RegistryRules
  readonly registry: Registry
  readonly row: RegistryRow
}

const QUESTIONS: readonly (readonly [question: string, answer: (shown: Shown) => string])[] = [
  ['Files', ({ row }) => row.kinds.join(', ')],
  ['What you register', ({ rules }) => fieldsOf(rules)],
  [
    'Whose workflow file',
    ({ rules }) => (rules.registers === 'caller' ? 'the one that starts the run' : 'the one that holds the job'),
  ],
  [
    'Workflow shape',
    ({ rules }) =>
      rules.foreignWorkflow === 'accepted'
        ? `one call of \`release.yml\`${rules.registers === 'callee' ? ' (its repository is registered too, and nothing is attested)' : ''}, or a publish job of your own`
        : 'a publish job of your own',
  ],
  ['Claims that it compares', ({ rules }) => Object.entries(rules.compared).map(comparedClaim).join('<br>')],
  ['What it never takes', ({ rules }) => neverTaken(rules)],
  [
    'First version of a package',
    ({ rules }) =>
      rules.firstPublish === 'possible' ? 'by a pending publisher' : 'by hand, or with `first-publish-token`',
  ],
  ['What `yes` rests on', ({ row }) => `the registry's own ${row.digest} of every file`],
  ['"Not there" is believed', ({ registry }) => absenceOf(registry)],
  ['Attestations', ({ registry }) => attestationsOf(registry)],
  ['Token', ({ registry }) => tokenOf(registry)],
]

/** One column per registry; those that share their rules (an index and its test twin) share one. */
export async function registryTable(): Promise<string> {
  const shown = await Promise.all(REGISTRY_IDS.map(open))
  const answers = shown.map((one) => QUESTIONS.map(([, answer]) => answer(one)))
  const same = (place: number) =>
    answers.findIndex((other) => unlabelled(other, shown) === unlabelled(answers[place] ?? [], shown))
  const columns = shown.map((_one, place) => place).filter((place) => same(place) === place)
  const labels = columns.map((column) =>
    shown
      .filter((_one, place) => same(place) === column)
      .map(({ rules }) => `**${rules.label}**`)
      .join(', '),
  )
  const rows = QUESTIONS.map(([question], row) => [question, ...columns.map((column) => answers[column]?.[row] ?? '')])
  return table(['', ...labels], rows)
}

function unlabelled(answers: readonly string[], shown: readonly Shown[]): string {
  return shown.reduce((text, { rules }) => text.replaceAll(rules.label, ''), answers.join('\n'))
}

async function open(id: string): Promise<Shown> {
  const rules = rulesOf(id)
  if (!rules) throw new Error(`Preflight has no rules for "${id}".`)
  const nobody = async () => ({ kind: 'failure' as const, sent: 'no' as const, reason: 'documentation', at: 0 })
  const registry = await openRegistry(
    id,
    { distTag: '', access: '' },
    {
      http: nobody,
      exec: async () => ({ code: 0, stdout: 'https://registry.example/', stderr: '', timedOut: false }),
      now: () => 0,
      scratch: '.',
      platform: 'linux',
    },
  )
  return { rules, registry, row: registryRow(id, rules.probe.kind) }
}

function fieldsOf({ fields }: RegistryRules): string {
  return fields(() => ({ value: '', certainty: 'known' }))
    .map(({ field }) => field)
    .join(', ')
}

const WORDS: Readonly<Record<Comparison, string>> = {
  no: '',
  exact: '',
  'ignoring-case': ', ignoring case',
  'file-name': "'s file name",
  'file-path': ', without its ref',
}

function comparedClaim([claim, comparison]: [string, Comparison]): string {
  return `\`${claim satisfies string as ClaimName}\`${WORDS[comparison]}`
}

function neverTaken({ blockedEvents, runners }: RegistryRules): string {
  const taken = [
    ...blockedEvents.map((event) => `runs of \`${event}\``),
    ...(runners === 'github-hosted' ? ['self-hosted runners'] : []),
  ]
  return taken.length === 0 ? 'nothing known' : taken.join(', ')
}

function absenceOf({ absence }: Registry): string {
  const minutes = Math.round(absenceTakesMs(absence) / 60_000)
  const after = `${minutes} min after the last byte`
  return absence.kind === 'fresh' ? `after ${absence.reads} reads, ${after}` : `${after}: answers are cached`
}

function attestationsOf({ attestations }: Registry): string {
  return attestations ? attestations.label : 'none taken'
}

function tokenOf({ tokenScope, tokenLifeMs, revoke }: Registry): string {
  const scope = tokenScope === 'package' ? 'one exchange per package' : 'one exchange for all packages'
  return `${scope}, used for at most ${tokenLifeMs / 60_000} min${revoke ? ', revoked at the end' : ''}`
}
