// Where a rehearsed run differs from the real one: only there, and every difference is told.
import { expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { type FileSource, loadRun, type RunPlan, registryOf, type Step } from '@plumbline/rehearsal'
import { type Adaptation, adaptPlan } from '../../../packages/rehearsal/src/session/adaptation.ts'

const INDEX = 'http://127.0.0.1:4000/legacy/'

const ON_NPM = { repositoryUrl: undefined, offline: registryOf('npm').offline }

const PREPARE = `name: prepare
on:
  workflow_call:
    inputs:
      install-command: { type: string, default: '' }
      build-command: { type: string, default: '' }
      repository-url: { type: string, default: '' }
permissions: {}
jobs:
  build: { runs-on: ubuntu-24.04, steps: [{ run: 'true' }] }
`
const RELEASE = `name: release
on:
  workflow_call:
    inputs:
      install-command: { type: string, default: '' }
      build-command: { type: string, default: '' }
permissions: {}
jobs:
  prepare:
    uses: $/.github/workflows/prepare.yml
    with: { build-command: '\${{ inputs.build-command }}' }
`
const FILES: Readonly<Record<string, string>> = {
  '.github/workflows/prepare.yml': PREPARE,
  '.github/workflows/release.yml': RELEASE,
}

async function planOf(jobs: string): Promise<RunPlan> {
  const text = `name: publish\non: push\npermissions: {}\njobs:\n${jobs}`
  const source: FileSource = {
    mapped: () => true,
    read: (repository, path) => {
      const found = repository === PROJECT_SLUG ? FILES[path] : text
      return found === undefined ? undefined : { text: found, commit: 'c'.repeat(40) }
    },
  }
  const entry = {
    repository: 'octo/demo',
    path: '.github/workflows/publish.yml',
    ref: 'refs/tags/v1',
    commit: 'd'.repeat(40),
  }
  return loadRun({ source, entry })
}

async function adapted(jobs: string, changes: Partial<Adaptation> = {}) {
  const said: string[] = []
  const plan = adaptPlan(await planOf(jobs), {
    repositoryUrl: INDEX,
    offline: registryOf('pypi').offline,
    since: '1.2.0',
    installedBy: undefined,
    say: (sentence) => void said.push(sentence),
    ...changes,
  })
  const job = (id: string) => plan.workflow.jobs.find((one) => one.id === id)
  return { plan, said, inputs: (id: string) => job(id)?.values ?? {}, steps: (id: string) => job(id)?.steps ?? [] }
}

const call = (file: string, ...inputs: string[]) =>
  `  prepare:\n    uses: ${PROJECT_SLUG}/.github/workflows/${file}@v1\n${inputs.length > 0 ? `    with: { ${inputs.join(', ')} }\n` : ''}`

test('a call that states nothing builds without isolation, installs nothing, and uploads to the stand-in', async () => {
  const { inputs, said } = await adapted(call('prepare.yml'))
  expect(inputs('prepare')).toEqual({
    'install-command': expect.stringMatching(/^echo '.*no network/),
    'build-command': 'python -m build --no-isolation --skip-dependency-check --outdir "$PLUMBLINE_OUT"',
    'repository-url': INDEX,
  })
  expect(said).toEqual([
    expect.stringMatching(/^the install-command of job prepare is echo /),
    expect.stringMatching(/^the build-command of job prepare is python -m build .* \(nothing can be fetched/),
    "the repository-url of job prepare is that of the rehearsal's index, in the place of the registry's own",
  ])
})

test('what a workflow states of its build stays; a stated index is replaced, and that is told', async () => {
  const { inputs, said } = await adapted(
    call(
      'prepare.yml',
      'install-command: make deps',
      'build-command: make dist',
      'repository-url: https://index.example/',
    ),
  )
  expect(inputs('prepare')).toEqual({
    'install-command': 'make deps',
    'build-command': 'make dist',
    'repository-url': INDEX,
  })
  expect(said).toEqual([expect.stringContaining('in the place of "https://index.example/"')])
})

test('with a wheelhouse the defaults stay, and with npm nothing is told where to upload', async () => {
  const { inputs } = await adapted(call('prepare.yml'), { offline: {} })
  expect(inputs('prepare')).toEqual({ 'repository-url': INDEX })
  const { plan, said } = await adapted(call('prepare.yml'), ON_NPM)
  expect(plan.workflow.jobs).toEqual((await planOf(call('prepare.yml'))).workflow.jobs)
  expect(said).toEqual([])
})

test('what was installed before the network was cut is not installed again, whatever the workflow says', async () => {
  const { inputs } = await adapted(call('prepare.yml', 'install-command: npm ci'), {
    ...ON_NPM,
    installedBy: "npm ci --omit='dev'",
  })
  expect(inputs('prepare')).toEqual({
    'install-command': "echo 'Done before the network was cut: npm ci --omit='\\''dev'\\'''",
  })
})

test('inside release.yml the call of prepare.yml is told the index, and hands on what the caller was given', async () => {
  const { plan, inputs } = await adapted(call('release.yml'))
  expect(inputs('prepare')['build-command']).toContain('--no-isolation')
  const inner = plan.calls.get('prepare')?.workflow.jobs[0]
  expect(inner?.values).toEqual({ 'build-command': '${{ inputs.build-command }}', 'repository-url': INDEX })
})

test('our actions in own jobs are told the index unless prepare.yml has told them; other steps are left alone', async () => {
  const action = (name: string, ...inputs: string[]) =>
    `      - uses: ${PROJECT_SLUG}/actions/${name}@v1\n${inputs.length > 0 ? `        with: { ${inputs.join(', ')} }\n` : ''}`
  const { steps, said } = await adapted(
    [
      '  publish:\n    runs-on: ubuntu-24.04\n    steps:\n',
      action('publish-with-oidc', 'prepared: "{}"'),
      action('publish-with-oidc', 'prepared: "{}"', 'repository-url: https://index.example/'),
      action('publish-with-oidc', 'packages-dir: dist'),
      action('preflight-publish'),
      action('verify-package'),
      action('extract-changelog'),
      '      - uses: actions/checkout@v4\n',
    ].join(''),
  )
  const address = ({ with: inputs }: Step) => inputs['repository-url']
  expect(steps('publish').map(address)).toEqual([undefined, INDEX, INDEX, INDEX, INDEX, undefined, undefined])
  expect(said).toHaveLength(4)
  expect(said[0]).toMatch(
    /^the repository-url of job publish, step .*publish-with-oidc@v1 is .* in the place of "https:\/\/index\.example\/"$/,
  )
})
