// publish-with-oidc as a table of contents.
import { join } from 'node:path'
import { type ActionDeps, FailedOutcome, type Outcome } from '@plumbline/actions-io'
import { openGithub, peelTag } from '@plumbline/github'
import { createHttp } from '@plumbline/http'
import { asPlumblineError, PlumblineError, waysOn } from '@plumbline/kernel'
import { rulesOf } from '@plumbline/preflight'
import { type PublishDeps, publish, type Registry, registryRow } from '@plumbline/registries'
import { fetchFiles } from './artifact.ts'
import { inChangedFile, lacksContents, withoutPrepared } from './changed-file.ts'
import { type WatchedClaims, watchClaims } from './claims.ts'
import { type Gathered, gather } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { outcomeOf, stopped } from './outcome.ts'
import { besideClaims } from './refusal.ts'

/** Publishes and reports; every end leaves `published`, `files` and `next-action` behind. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const rerunCommand = `gh run rerun ${deps.context.runId} --failed --repo ${deps.context.repository}`
  const orStop = <Result>(work: () => Result | Promise<Result>) => stopping(inputs, rerunCommand, work)
  const gathered = await orStop(() => gather(inputs, deps.context, fetchFiles))
  const registry = await orStop(() => openRegistry(gathered, inputs, deps))
  if (inputs['print-hash'])
    for (const { name, sha256 } of gathered.subject.files) deps.log.info(`sha256 ${sha256}  ${name}`)
  const rules = rulesOf(registry.id)
  const label = rules?.label ?? registry.id
  const watched = watchClaims(deps, gathered.expected, label)
  const report = await publish(
    {
      registry,
      subject: gathered.subject,
      ...(gathered.tag ? { tag: gathered.tag } : {}),
      ifPublished: inputs['if-published'],
      waitMs: inputs['wait-timeout-minutes'] * 60_000,
      dryRun: gathered.dryRun,
      rerunCommand,
    },
    publishDeps(watched, inputs, deps),
  )
  const settingsUrl = registry.settingsUrl(gathered.subject)
  const scene = { watched, expected: gathered.expected, rules, label, settingsUrl }
  const failure = report.failure && inChangedFile(besideClaims(report.failure, scene))
  const nextAction = failure && waysOn(failure.code) === 'changed-file' ? '' : report.nextAction
  const told = failure ? { ...report, failure, nextAction } : report
  return outcomeOf(told, { gathered, registry, inputs, differences: watched.differences(), label, rerunCommand })
}

function publishDeps({ idToken }: WatchedClaims, { token }: Inputs, deps: ActionDeps): PublishDeps {
  return {
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    idToken,
    repeel: async (tag) => {
      try {
        return await peelTag(await openGithub({ token, apiUrl: deps.context.apiUrl }), deps.context.repository, tag)
      } catch (thrown) {
        throw lacksContents(asPlumblineError(thrown))
      }
    },
    log: deps.log,
  }
}

function openRegistry(gathered: Gathered, inputs: Inputs, deps: ActionDeps): Promise<Registry> {
  const { registry, subject, distTag, repositoryUrl } = gathered
  const rows = subject.files.map(({ kind }) => registryRow(registry, kind))
  const [row = registryRow(registry, '')] = rows
  if (rows.some((other) => other !== row)) {
    throw new PlumblineError('two-packages', { what: 'The files belong on different registries, by their kinds.' })
  }
  const options = { distTag, access: inputs.access ?? '', repositoryUrl }
  const scratch = join(deps.context.temp, 'plumbline', 'publish')
  return row.open(options, {
    http: createHttp(),
    exec: deps.exec,
    now: Date.now,
    scratch,
    platform: process.platform,
  })
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
