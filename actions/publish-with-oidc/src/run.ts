// publish-with-oidc as a table of contents.
import { join } from 'node:path'
import { type ActionDeps, FailedOutcome, type Outcome } from '@plumbline/actions-io'
import { openGithub, peelTag } from '@plumbline/github'
import { createHttp } from '@plumbline/http'
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import { type PublishReport, publish, type Registry, registryRow } from '@plumbline/registries'
import { fetchFiles } from './artifact.ts'
import { type Gathered, gather } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { remarks, summaryOf } from './summary.ts'

/** Publishes and reports; every end leaves `published`, `files` and `next-action` behind. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const rerunCommand = `gh run rerun ${deps.context.runId} --failed --repo ${deps.context.repository}`
  const gathered = await orStop(rerunCommand, () => gather(inputs, deps.context, fetchFiles))
  const registry = await orStop(rerunCommand, () => openRegistry(gathered, inputs, deps))
  if (inputs['print-hash'])
    for (const { name, sha256 } of gathered.subject.files) deps.log.info(`sha256 ${sha256}  ${name}`)
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
    {
      now: Date.now,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      idToken: deps.idToken,
      repeel: (tag) => peel(tag, inputs.token, deps),
      log: deps.log,
    },
  )
  return outcomeOf(report, gathered, registry, inputs)
}

function openRegistry({ registry, subject, distTag }: Gathered, inputs: Inputs, deps: ActionDeps): Promise<Registry> {
  const rows = subject.files.map(({ kind }) => registryRow(registry, kind))
  const [row = registryRow(registry, '')] = rows
  if (rows.some((other) => other !== row)) {
    throw new PlumblineError('two-packages', { what: 'The files belong on different registries, by their kinds.' })
  }
  const options = { distTag, access: inputs.access ?? '', repositoryUrl: inputs['repository-url'] }
  const scratch = join(deps.context.temp, 'plumbline', 'publish')
  return row.open(options, {
    http: createHttp(),
    exec: deps.exec,
    now: Date.now,
    scratch,
    platform: process.platform,
  })
}

async function peel(tag: string, token: string, { context }: ActionDeps): Promise<string> {
  return peelTag(await openGithub({ token, apiUrl: context.apiUrl }), context.repository, tag)
}

function outcomeOf(report: PublishReport, gathered: Gathered, registry: Registry, inputs: Inputs): Outcome {
  const { subject } = gathered
  const notes = remarks(report, gathered, inputs['skip-existing'])
  return {
    outputs: {
      published: report.published,
      proof: report.proof,
      'already-published': String(report.alreadyPublished),
      registry: registry.id,
      'package-name': subject.packageName,
      version: subject.version,
      'package-url': report.packageUrl,
      files: JSON.stringify(report.files),
      'next-action': report.nextAction,
    },
    sections: {
      publications: [
        {
          registry: registry.id,
          published: report.published,
          proof: report.proof,
          'already-published': report.alreadyPublished,
          'package-url': report.packageUrl,
          files: report.files,
        },
      ],
    },
    summary: summaryOf(report, subject, registry, notes),
    findings: [...gathered.warnings, ...notes.map((message) => ({ level: 'notice', message }) as const)],
    ...(report.failure ? { failure: report.failure } : {}),
  }
}

/** Before the registry is asked nothing is known of what it holds: `unknown`, not `no`. */
async function orStop<Result>(rerunCommand: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    throw stopped(asPlumblineError(thrown), rerunCommand)
  }
}

function stopped(failure: PlumblineError, rerunCommand: string): FailedOutcome {
  const nothing = { published: 'unknown', proof: 'none', 'already-published': 'false', files: '[]' }
  return new FailedOutcome({ outputs: { ...nothing, 'next-action': rerunCommand }, failure })
}
