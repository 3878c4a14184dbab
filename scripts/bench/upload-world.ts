// A process of its own with the Python index, GitHub and its issuer, far away by some milliseconds: what uploads are
// measured against. Started with an IPC channel; ends with it.
//   node upload-world.ts FOLDER MILLISECONDS
// FOLDER holds known.json: the files that will be uploaded.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startWorld, type World } from '@plumbline/standins'
import { digestsAmong, type KnownFile } from './upload-digests.ts'
import { PROJECT, VERSION } from './upload-files.ts'

const REPOSITORY = 'octo/demo'
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

function repositoryIn(gitDir: string): string {
  mkdirSync(gitDir, { recursive: true })
  const who = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
  const git = (...args: string[]) =>
    execFileSync('git', [...who, ...args], {
      cwd: gitDir,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
      input: '',
    })
  git('init', '--bare', '--initial-branch=main', '.')
  const commit = git('commit-tree', '-m', 'release', git('mktree').trim()).trim()
  git('update-ref', 'refs/heads/main', commit)
  git('tag', TAG, commit)
  return commit
}

function openJob(world: World, sha: string) {
  const workflow = `${REPOSITORY}/.github/workflows/publish.yml@refs/tags/${TAG}`
  return world.openJob({
    runId: 1,
    attempt: 1,
    path: '.github/workflows/publish.yml',
    permissions: { contents: 'read', 'id-token': 'write' },
    environment: 'release',
    eventName: 'push',
    ref: `refs/tags/${TAG}`,
    sha,
    workflowRef: workflow,
    workflowSha: sha,
    jobWorkflowRef: workflow,
    jobWorkflowSha: sha,
  })
}

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
const sha = repositoryIn(gitDir)
const known = JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8')) as readonly KnownFile[]
const pypi = { fileSizeLimit: LARGEST, digests: digestsAmong(known) }
const world = await startWorld({ repository: REPOSITORY, gitDir, folder, pypi, latencyMs: Number(latency) })
world.pypi.trust({ project: PROJECT, repository: REPOSITORY, workflow: 'publish.yml' })
const access = openJob(world, sha)
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
