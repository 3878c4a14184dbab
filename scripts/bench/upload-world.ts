// A process of its own with the Python index, GitHub and its issuer, far away by some milliseconds: what uploads are
// measured against. Started with an IPC channel; ends with it.
//   node upload-world.ts FOLDER MILLISECONDS
// FOLDER holds known.json: the files that will be uploaded.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startWorld, type World } from '@plumbline/standins'
import { openTagJob, REPOSITORY, taggedRepository } from './tagged-repository.ts'
import { digestsAmong, type KnownFile } from './upload-digests.ts'
import { PROJECT, VERSION } from './upload-files.ts'

const TAG = `v${VERSION}`
const LARGEST = 2 * 1024 ** 3

/** What the parent is told: first this, and at every message from it the files that the index holds. */
export interface Opened {
  readonly uploadUrl: string
  /** A token that uploads are allowed with. */
  readonly token: string
  /** Variables of a publish job that is running for the tag. */
  readonly job: Readonly<Record<string, string>>
}

/** Hex SHA-256 by name. */
export type Held = Readonly<Record<string, string>>

async function mintedToken(world: World, idToken: { readonly url: string; readonly token: string }): Promise<string> {
  const given = await fetch(`${idToken.url}&audience=pypi`, { headers: { authorization: `Bearer ${idToken.token}` } })
  const { value } = (await given.json()) as { value: string }
  const minted = await fetch(`${world.urls.pypi}_/oidc/mint-token`, {
    method: 'POST',
    body: JSON.stringify({ token: value }),
  })
  return ((await minted.json()) as { token: string }).token
}

const [folder = '', latency = '0'] = process.argv.slice(2)
const gitDir = join(folder, 'repository.git')
const sha = taggedRepository(gitDir, TAG)
const known = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')) as readonly KnownFile[]
const pypi = { fileSizeLimit: LARGEST, digests: digestsAmong(known) }
const world = await startWorld({ repository: REPOSITORY, gitDir, folder, pypi, latencyMs: Number(latency) })
world.pypi.trust({ project: PROJECT, repository: REPOSITORY, workflow: 'publish.yml' })
const permissions = { contents: 'read', 'id-token': 'write' } as const
const access = openTagJob(world, TAG, sha, { permissions, environment: 'release' })
const idToken = access.idToken ?? { url: '', token: '' }
const opened: Opened = {
  uploadUrl: `${world.urls.pypi}legacy/`,
  token: await mintedToken(world, idToken),
  job: {
    GITHUB_API_URL: world.urls.api,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SHA: sha,
    GITHUB_REF: `refs/tags/${TAG}`,
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REF_NAME: TAG,
    GITHUB_RUN_ID: '1',
    ACTIONS_RUNTIME_TOKEN: access.runtimeToken,
    ACTIONS_RESULTS_URL: access.resultsUrl,
    ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token,
    INPUT_TOKEN: access.token,
  },
}
process.on('message', () => {
  const held: Held = Object.fromEntries(world.pypi.files(PROJECT).map(({ filename, sha256 }) => [filename, sha256]))
  process.send?.(held)
})
process.on('disconnect', () => process.exit(0))
process.send?.(opened)
