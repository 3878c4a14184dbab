// A release that is whole or a draft: everything is there and compared before anybody can see it.
import { type ActionDeps, FailedOutcome, type Outcome } from '@plumbline/actions-io'
import { expectTagAt, type GithubClient, openGithub, peelTag, readRelease, runnerArtifacts } from '@plumbline/github'
import { asPlumblineError } from '@plumbline/kernel'
import { type SettledAsset, settleAssets } from './assets.ts'
import { type FoundRelease, findOrDraft } from './draft.ts'
import type { Inputs } from './inputs.ts'
import { type Intent, readIntent } from './intent.ts'
import { describe } from './outcome.ts'
import { bringOut } from './publish.ts'

/** Drafts, uploads, compares, publishes; goes on where an earlier run stopped. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const intent = await readIntent(inputs, deps, runnerArtifacts)
  const client = await openGithub({ token: inputs.token, apiUrl: deps.context.apiUrl })
  const commit = await pinTag(client, intent)
  const found = await findOrDraft(client, intent)
  deps.log.info(`${found.created ? 'Drafted' : 'Going on with'} ${found.release.html_url}`)
  return complete(client, intent, found, commit)
}

/** The commit that the tag points to; compared with the one that was built, where that is known. */
async function pinTag(client: GithubClient, intent: Intent): Promise<string> {
  const { repository, tag, commit } = intent
  if (commit === undefined) return peelTag(client, repository, tag)
  await expectTagAt(client, repository, tag, commit)
  return commit
}

/** From here on a failure also tells which release it left behind, and in which state. */
async function complete(client: GithubClient, intent: Intent, found: FoundRelease, commit: string): Promise<Outcome> {
  let settled: readonly SettledAsset[] = []
  try {
    settled = await settleAssets(client, intent, found.release)
    const release = await bringOut(client, intent, found.release, commit)
    await expectTagAt(client, intent.repository, intent.tag, commit)
    return describe(intent, { ...found, release }, settled)
  } catch (error) {
    const release = await readRelease(client, intent.repository, found.release.id).catch(() => found.release)
    const failure = asPlumblineError(error)
    throw new FailedOutcome({ ...describe(intent, { ...found, release }, settled), findings: [], failure })
  }
}
