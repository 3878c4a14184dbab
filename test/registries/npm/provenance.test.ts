// npm's provenance: the statement as npm itself would write it, when there is none, and how it is handed to npm.
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Claims, type PublishFile, type RegistryExec, registryRow, type Subject } from '@plumbline/registries'
import { npmsOwnStatement } from './itself.ts'

const FILE: PublishFile = {
  name: 'd.tgz',
  kind: 'npm-tarball',
  size: 4,
  sha256: 'a'.repeat(64),
  sha512: 'b'.repeat(128),
  path: '',
}

const CLAIMS: Claims = {
  repository: 'octo/demo',
  repository_id: '1296269',
  repository_owner: 'octo',
  repository_owner_id: '583231',
  repository_visibility: 'public',
  event_name: 'push',
  ref: 'refs/tags/v1.2.3',
  sha: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
  workflow_ref: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.2.3',
  job_workflow_ref: 'suite/flows/.github/workflows/publish.yml@refs/tags/v2',
  run_id: '19000000007',
  run_attempt: '2',
  runner_environment: 'github-hosted',
}

/** The same job in a runner's variables. */
const VARIABLES = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/demo',
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_REPOSITORY_OWNER_ID: '583231',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/tags/v1.2.3',
  GITHUB_SHA: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
  GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/release.yml@refs/tags/v1.2.3',
  GITHUB_RUN_ID: '19000000007',
  GITHUB_RUN_ATTEMPT: '2',
  RUNNER_ENVIRONMENT: 'github-hosted',
}

const subjectOf = (packageName: string, file = FILE): Subject => ({ packageName, version: '1.2.3', files: [file] })

function open(exec: RegistryExec = said(0, ''), access = '') {
  const deps = { http: () => Promise.reject(new Error('unused')), now: () => 0, platform: 'linux' as const }
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-provenance-'))
  return registryRow('npm', 'npm-tarball').open({ distTag: 'latest', access }, { ...deps, exec, scratch })
}

/** An npm that is set to a registry, and ends so when it publishes. */
function said(code: number, stderr: string, seen: (args: readonly string[]) => void = () => undefined): RegistryExec {
  return async (_command, args) => {
    if (args.includes('config')) return { code: 0, stdout: 'https://npm.example/\n', stderr: '', timedOut: false }
    seen(args)
    return { code, stdout: '', stderr, timedOut: false }
  }
}

describe('the statement', () => {
  test.each([
    { packageName: '@octo/demo', name: 'pkg:npm/%40octo/demo@1.2.3' },
    { packageName: 'demo', name: 'pkg:npm/demo@1.2.3' },
  ])("for $packageName is npm's own, field for field", async ({ packageName, name }) => {
    const { attestations } = await open()
    const own = npmsOwnStatement({ name, digest: { sha512: FILE.sha512 } }, VARIABLES)
    expect(attestations?.toSign(subjectOf(packageName), FILE, CLAIMS)).toEqual({ kind: 'statement', statement: own })
    expect(own).toMatchObject({ predicateType: 'https://slsa.dev/provenance/v1', subject: [{ name }] })
  })

  test.each([
    { name: 'a branch with a slash', ref: 'refs/heads/release/1.x' },
    { name: 'an @ in the ref', ref: 'refs/tags/@octo/demo@1.2.3' },
  ])('keeps $name', async ({ ref }) => {
    const workflow = `octo/demo/.github/workflows/release.yml@${ref}`
    const { attestations } = await open()
    const signed = attestations?.toSign(subjectOf('demo'), FILE, { ...CLAIMS, ref, workflow_ref: workflow })
    const digest = { sha512: FILE.sha512 }
    const variables = { ...VARIABLES, GITHUB_REF: ref, GITHUB_WORKFLOW_REF: workflow }
    const own = npmsOwnStatement({ name: 'pkg:npm/demo@1.2.3', digest }, variables)
    expect(signed).toEqual({ kind: 'statement', statement: own })
  })
})

describe('no provenance', () => {
  const obstacle = async (claims: Claims, file = FILE, access = '') =>
    (await open(said(0, ''), access)).attestations?.obstacle(subjectOf('@octo/demo', file), claims)

  test('comes from a repository that is not public, and that is said', async () => {
    expect(await obstacle(CLAIMS)).toBeUndefined()
    expect(await obstacle({ ...CLAIMS, repository_visibility: 'private' })).toContain('octo/demo is private')
    expect(await obstacle({ ...CLAIMS, repository_visibility: 'internal' })).toContain('octo/demo is internal')
    expect(await obstacle({})).toContain('public repositories only')
  })

  test('goes with restricted access, whoever asked for it', async () => {
    expect(await obstacle(CLAIMS, { ...FILE, access: 'restricted' })).toContain('restricted access')
    expect(await obstacle(CLAIMS, FILE, 'restricted')).toContain('restricted access')
    expect(await obstacle(CLAIMS, { ...FILE, access: 'restricted' }, 'public')).toBeUndefined()
  })
})

describe('no provenance for what package.json says', () => {
  const obstacle = async (changes: Partial<PublishFile>) =>
    (await open()).attestations?.obstacle(subjectOf('demo', { ...FILE, ...changes }), CLAIMS)

  test.each([
    'octo/demo',
    'github:octo/demo',
    'https://github.com/octo/demo',
    'git+https://github.com/octo/demo.git',
    'git://github.com/octo/demo.git',
    'git+ssh://git@github.com/octo/demo.git',
    'git@github.com:octo/demo.git',
    // Not known as a form: npm judges it.
    'https://github.com/octo/demo/tree/main/packages/a',
  ])('is foreseen of the repository %s', async (repository) => {
    expect(await obstacle({ repository })).toBeUndefined()
  })

  test.each([
    '',
    'octo/Demo',
    'git+https://github.com/other/demo.git',
    'git@github.com:octo/demo2.git',
  ])('comes with the repository "%s", which is another', async (repository) => {
    const why = await obstacle({ repository })
    expect(why).toContain('only where that is "https://github.com/octo/demo", letter for letter')
    expect(why).toContain(repository === '' ? 'names no repository' : `the repository "${repository}"`)
  })

  test('comes with publishConfig.provenance, which npm puts above ours', async () => {
    expect(await obstacle({ npmSigns: true })).toContain('publishConfig.provenance: true')
    expect(await obstacle({ npmSigns: false })).toBeUndefined()
  })
})

describe('a bundle', () => {
  const bundle = { mediaType: 'x', a: 1 }

  async function upload(exec: RegistryExec, given?: typeof bundle) {
    const path = join(mkdtempSync(join(tmpdir(), 'plumbline-tarball-')), 'd.tgz')
    writeFileSync(path, 'tar!')
    const file = { ...FILE, path }
    return (await open(exec)).upload(subjectOf('@octo/demo', file), file, 's3cret-token', given)
  }

  test('is handed to npm as a file that only we can read, outside the folder of the tarball', async () => {
    const seen: { text: string; mode: number; beside: boolean; args: readonly string[] }[] = []
    const exec = said(0, '', (args) => {
      const path = args.find((arg) => arg.startsWith('--provenance-file='))?.slice('--provenance-file='.length) ?? ''
      const beside = dirname(path) === dirname(args[1] ?? '')
      seen.push({ text: readFileSync(path, 'utf8'), mode: statSync(path).mode & 0o777, beside, args })
    })
    expect(await upload(exec, bundle)).toEqual({ kind: 'accepted', reason: '' })
    expect(seen[0]).toMatchObject({ text: JSON.stringify(bundle), mode: 0o600, beside: false })
    // npm takes one of the two.
    expect(seen[0]?.args.filter((arg) => arg.startsWith('--provenance'))).toHaveLength(1)
  })

  test('that is not there leaves npm to make none of its own', async () => {
    const seen: (readonly string[])[] = []
    await upload(said(0, '', (args) => seen.push(args)))
    expect(seen[0]).toContain('--provenance=false')
  })

  const refused =
    'npm error code E422\nnpm error 422 Unprocessable Entity - PUT https://npm.example/@octo%2fdemo - Error verifying sigstore provenance bundle: Failed to validate repository information: package.json: "repository.url" is "", expected to match "https://github.com/octo/demo" from provenance'
  const exists =
    'npm error code E403\nnpm error 403 403 Forbidden - PUT https://npm.example/sigstore-provenance - You cannot publish over the previously published versions: 1.2.3.'
  test.each([
    { name: "the registry's refusal of it", words: refused, about: true },
    {
      name: "npm's own refusal before it sends",
      words: 'npm error Provenance subject digest does not match',
      about: true,
    },
    { name: "npm without Sigstore's keys", words: 'npm error code TUF_REFRESH_METADATA_ERROR', about: true },
    { name: 'a version that is there', words: exists, about: undefined },
  ])("is blamed for $name, and npm's words are kept", async ({ words, about }) => {
    const outcome = await upload(said(1, words), bundle)
    expect(outcome.kind).toBe('unclear')
    expect(outcome.aboutAttestation).toBe(about)
    expect(outcome.reason).toContain(words.split('\n').at(-1))
    expect((await upload(said(1, words))).aboutAttestation).toBeUndefined()
  })
})
