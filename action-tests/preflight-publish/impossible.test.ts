// preflight-publish where the job cannot work for certain: it fails before anything is built, and says what to write.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { CALLS_RELEASE, ownJob, PUBLISH_FILE, RELEASE, type Scene, startScene } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await startScene({
    '/demo': { versions: { '1.2.2': {} }, time: { '1.2.2': '2026-01-01', '1.2.9': '2026-02-01' } },
    '/simple/demo/': { files: [], versions: [] },
  })
})

afterAll(() => scene.close())

const pypi = () => ({ registry: 'pypi', 'repository-url': `${scene.address}legacy/` })

test('PyPI through release.yml is refused, with the jobs to write instead', async () => {
  const inputs = { ...pypi(), environment: 'pypi', 'called-workflow': RELEASE }
  const result = await scene.preflight({ [PUBLISH_FILE]: CALLS_RELEASE }, inputs)
  expect(result).toMatchObject({ code: 1, outputs: { result: 'cannot-work' } })
  expect(result.annotations).toMatchObject([
    { level: 'error', title: 'called-from-other-repo', file: PUBLISH_FILE, line: 7 },
  ])
  expect(result.record).toMatchObject({ failure: { phase: 'validate', code: 'called-from-other-repo' } })
  const [, instead = ''] = /```yaml\n([\s\S]*?)```/.exec(result.summary) ?? []
  expect(result.stdout).toContain(instead.trim())
  expect(parse(instead).jobs).toMatchObject({
    prepare: { needs: 'test', with: { 'smoke-test': "python -c 'import demo'" } },
    publish: { environment: 'pypi', permissions: { 'id-token': 'write' } },
    finish: { if: '${{ !cancelled() }}', with: { targets: '- workflow: docs.yml\n' } },
  })
  expect(result.summary).toContain('in place of the job `release` (.github/workflows/publish.yml, line 7)')
  expect(result.summary).toContain('| Workflow name | `publish.yml` |')
  expect(instead).toContain('uses: plumbline-release/plumbline/actions/publish-with-oidc@v1')
})

test('a publish job without id-token: write is refused at its line', async () => {
  const { code, annotations } = await scene.preflight({ [PUBLISH_FILE]: ownJob({ idToken: 'none' }) }, pypi())
  expect(code).toBe(1)
  expect(annotations).toMatchObject([{ title: 'missing-permission', file: PUBLISH_FILE, line: 7 }])
})

test('a run of pull_request_target is refused for PyPI', async () => {
  const env = { GITHUB_EVENT_NAME: 'pull_request_target' }
  const { code, record } = await scene.preflight({ [PUBLISH_FILE]: ownJob() }, pypi(), env)
  expect(code).toBe(1)
  expect(record).toMatchObject({ failure: { code: 'event-not-accepted' } })
})

test('a self-hosted runner is refused for npm and accepted for PyPI', async () => {
  const files = { [PUBLISH_FILE]: ownJob({ runsOn: '[self-hosted, linux]' }) }
  expect(await scene.preflight(files, { registry: 'npm' })).toMatchObject({
    code: 1,
    record: { failure: { code: 'self-hosted-runner' } },
  })
  expect(await scene.preflight(files, pypi())).toMatchObject({ code: 0, outputs: { result: 'ready' } })
})

test('the first version of a package cannot come to npm by trusted publishing', async () => {
  const { code, record, outputs } = await scene.preflight(
    { [PUBLISH_FILE]: ownJob() },
    { registry: 'npm', 'package-name': '@octo/fresh' },
  )
  expect(code).toBe(1)
  expect(record).toMatchObject({ failure: { code: 'first-publish' } })
  expect(outputs['next-action']).toContain('npm publish')
})

test('a version that was unpublished is refused: npm never takes it again', async () => {
  const blocked = { code: 1, outputs: { 'version-state': 'taken' }, record: { failure: { code: 'publish-blocked' } } }
  const files = { [PUBLISH_FILE]: ownJob() }
  expect(await scene.preflight(files, { registry: 'npm', version: '1.2.9' })).toMatchObject(blocked)
})

test('everything that is impossible is reported at once', async () => {
  const file = ownJob({ runsOn: 'self-hosted', idToken: 'none' })
  const { annotations } = await scene.preflight({ [PUBLISH_FILE]: file }, { registry: 'npm', 'package-name': 'fresh' })
  expect(annotations.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([
    expect.stringContaining('self-hosted'),
    expect.stringContaining('id-token: write'),
    expect.stringContaining('has no package "fresh"'),
    expect.stringContaining('self-hosted'),
  ])
})

test('a dry run warns and fails nothing', async () => {
  const inputs = { ...pypi(), 'called-workflow': RELEASE, 'dry-run': 'true' }
  const { code, outputs, annotations, record } = await scene.preflight({ [PUBLISH_FILE]: CALLS_RELEASE }, inputs)
  expect({ code, result: outputs['result'], record }).toEqual({ code: 0, result: 'cannot-work', record: undefined })
  expect(annotations[0]).toMatchObject({ level: 'warning', file: PUBLISH_FILE, line: 7 })
})

test('a workflow or job that does not exist is a bad input', async () => {
  const files = { [PUBLISH_FILE]: ownJob() }
  for (const inputs of [{ workflow: '.github/workflows/x.yml' }, { job: 'x' }]) {
    const { code, annotations } = await scene.preflight(files, { registry: 'npm', ...inputs })
    expect({ code, title: annotations[0]?.title }).toEqual({ code: 1, title: 'bad-input' })
  }
})
