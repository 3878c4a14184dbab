// publish-with-oidc as a table of contents.
import { type ActionDeps, FailedOutcome, type Outcome } from '@plumbline/actions-io'
import { openGithub, peelTag } from '@plumbline/github'
import { asPlumblineError, PlumblineError, waysOn } from '@plumbline/kernel'
import { rulesOf } from '@plumbline/preflight'
import {
  type PublishDeps,
  type PublishReport,
  type PublishRequest,
  publishAll,
  type Registry,
} from '@plumbline/registries'
import { fetchFiles } from './artifact.ts'
import { inChangedFile, lacksContents, withoutPrepared } from './changed-file.ts'
import { type WatchedClaims, watchClaims } from './claims.ts'
import { type Gathered, gather } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { keepTokens } from './kept-tokens.ts'
import { openRegistries } from './open.ts'
import { outcomeOf, stopped } from './outcome.ts'
import { besideClaims } from './refusal.ts'
import { openSigner } from './signer.ts'

/** Publishes and reports; every end leaves `published`, `files` and `next-action` behind. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const rerunCommand = `gh run rerun ${deps.context.runId} --failed --repo ${deps.context.repository}`
  const orStop = <Result>(work: () => Result | Promise<Result>) => stopping(inputs, rerunCommand, work)
  await orStop(() => refuseLongLived(inputs))
  await orStop(() => refuseOdd(inputs))
  const gathered = await orStop(() => gather(inputs, deps.context, fetchFiles))
  const registries = await orStop(() => openRegistries(gathered, inputs, deps))
  const [registry] = registries as readonly [Registry]
  if (inputs['print-hash']) printHashes(gathered, deps)
  const label = rulesOf(registry.id)?.label ?? registry.id
  const watched = watchClaims(deps, gathered.expected, label)
  const reports = await publishAll(
    requestsOf(gathered, registries, inputs, rerunCommand),
    publishDeps(watched, gathered, inputs, deps),
  )
  const told = reports.map((report) => toldReport(report, registries, gathered, watched, label))
  return outcomeOf(told, { gathered, registry, inputs, differences: watched.differences(), label, rerunCommand })
}

function requestsOf(
  { packages, tag, dryRun, mayAttest }: Gathered,
  registries: readonly Registry[],
  inputs: Inputs,
  rerunCommand: string,
): PublishRequest[] {
  const token = inputs['first-publish-token']
  return packages.map(({ subject }, place) => ({
    registry: registries[place] as Registry,
    subject,
    ...(tag ? { tag } : {}),
    ifPublished: inputs['if-published'],
    waitMs: inputs['wait-timeout-minutes'] * 60_000,
    dryRun,
    attestations: inputs.attestations,
    attestationObstacle: mayAttest
      ? ''
      : `the run's ref is not the tag "${tag?.name ?? ''}", and provenance would name the commit of the run, not the one that was built.`,
    ...(token === '' ? {} : { firstPublishToken: token }),
    rerunCommand,
  }))
}

/** A report as people need it: a refusal beside the claims, and no command where the workflow file has to change. */
function toldReport(
  report: PublishReport,
  registries: readonly Registry[],
  { packages, expected }: Gathered,
  watched: WatchedClaims,
  label: string,
): PublishReport {
  const place = packages.findIndex(({ subject }) => subject.packageName === report.packageName)
  const [registry, subject] = [registries[place], packages[place]?.subject]
  if (!report.failure || !registry || !subject) return report
  const scene = { watched, expected, rules: rulesOf(registry.id), label, settingsUrl: registry.settingsUrl(subject) }
  const failure = inChangedFile(besideClaims(report.failure, scene))
  return { ...report, failure, nextAction: waysOn(failure.code) === 'changed-file' ? '' : report.nextAction }
}

function publishDeps({ idToken }: WatchedClaims, gathered: Gathered, inputs: Inputs, deps: ActionDeps): PublishDeps {
  if (inputs['first-publish-token'] !== '') deps.log.mask(inputs['first-publish-token'])
  return {
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    idToken,
    signer: openSigner(deps),
    tokens: keepTokens(deps, gathered.repositoryUrl),
    repeel: async (tag) => {
      try {
        const github = await openGithub({ token: inputs.token, apiUrl: deps.context.apiUrl })
        return await peelTag(github, deps.context.repository, tag)
      } catch (thrown) {
        throw lacksContents(asPlumblineError(thrown))
      }
    },
    log: deps.log,
  }
}

/** Known from another action, and the one thing that this one never does. */
function refuseLongLived({ user, password }: Inputs): void {
  if (password === '' && (user === '' || user === '__token__')) return
  const given = password === '' ? `Input "user" is ${JSON.stringify(user)}` : 'Input "password" is given'
  throw new PlumblineError('long-lived-token', { what: `${given}.` })
}

/** A token stands in a header and in a configuration file: what does not fit there would be quoted by whoever complains. */
function refuseOdd({ 'first-publish-token': token }: Inputs): void {
  if (/^[\x21-\x7e]*$/.test(token)) return
  throw new PlumblineError('bad-input', {
    what: 'Input "first-publish-token" holds a blank, a line break or a character that no token has.',
    next: 'Paste the token again into the secret, alone and on one line, and run the job again.',
  })
}

function printHashes({ packages }: Gathered, { log }: Pick<ActionDeps, 'log'>): void {
  for (const { name, sha256 } of packages.flatMap(({ subject }) => subject.files)) log.info(`sha256 ${sha256}  ${name}`)
}

/** Before the registry is asked nothing is known of what it holds: `unknown`, not `no`. */
async function stopping<Result>(
  inputs: Inputs,
  rerunCommand: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    const failure = inChangedFile(withoutPrepared(asPlumblineError(thrown), inputs))
    const nextAction = waysOn(failure.code) === 'changed-file' ? '' : rerunCommand
    throw new FailedOutcome(stopped(failure, inputs, nextAction))
  }
}
