// `plumbline audit`: its arguments, exit codes, files and refusals.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { renderBoard } from '@plumbline/audit'
import { PlumblineError } from '@plumbline/kernel'
import { sampleAudit } from '../../audit/board/sample-audit.ts'
import { audit } from './audit-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-audit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'taken'))

const UNSAID = {
  ...{ packages: [], since: '', registry: '', workflows: [], tagPattern: '', changelog: '', accept: '' },
  ...{ compareSource: false, allowExtra: [], cache: '', lookInside: 60 },
}
const clean = sampleAudit({ count: 3, wrong: 0 })
const TOKEN = { value: 'ghs_secret', variable: 'GITHUB_TOKEN' }
const drifted = sampleAudit({ count: 12, wrong: 5 })

test.each([
  [0, clean],
  [1, drifted],
  [2, { ...clean, result: 'unreadable', unread: ['The registry answered with 503.'] } as const],
])('exit code %d', async (code, found) => {
  expect(await audit(found, ['--repo', folder])).toMatchObject({ code, failure: undefined, err: '' })
})

test('the request is what the command line and the environment say', async () => {
  const args = ['--repo', folder, '--package', 'a', '--package', '@b/c', '--since', '2.0.0']
  const more = ['--compare-source', 'content', '--allow-extra', 'dist/**', '--cache', join(folder, 'cache.json')]
  const { requests } = await audit(clean, [...args, ...more, '--api-url', 'https://github.example/api/v3/'])
  const apiUrl = 'https://github.example/api/v3'
  const told = { packages: ['a', '@b/c'], since: '2.0.0' }
  const contents = { compareSource: true, allowExtra: ['dist/**'], cache: join(folder, 'cache.json') }
  expect(requests).toEqual([{ ...UNSAID, ...told, ...contents, repo: folder, token: TOKEN, apiUrl }])
})

test('by default: here, every package, every version', async () => {
  const { requests } = await audit(clean, [])
  const apiUrl = 'https://api.github.com'
  expect(requests).toEqual([{ ...UNSAID, repo: process.cwd(), token: TOKEN, apiUrl }])
})

test('what the action takes as inputs', async () => {
  const accept = join(folder, 'accept.yml')
  writeFileSync(accept, '[]\n')
  const args = ['--registry', 'npm', '--workflow', 'a.yml', '--workflow', 'Publish', '--tag-pattern', 'v${version}']
  const { requests } = await audit(clean, [...args, '--changelog', 'NEWS.md', '--accept', accept])
  const told = { registry: 'npm', workflows: ['a.yml', 'Publish'], tagPattern: 'v${version}', changelog: 'NEWS.md' }
  expect(requests).toEqual([expect.objectContaining({ ...told, accept })])
})

test('the files: the board and the audit, word for word', async () => {
  const [html, json] = [join(folder, 'board.html'), join(folder, 'audit.json')]
  const { code, err } = await audit(drifted, ['--repo', folder, '--html', html, '--json', json])
  expect(code).toBe(1)
  expect(readFileSync(html, 'utf8')).toBe(renderBoard(drifted))
  expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(drifted)
  expect(err).toBe(`written: ${html}\nwritten: ${json}\n`)
})

test.each([
  ['an unknown option', ['--repos', '.'], /no option "--repos"; "--repo" is meant\?\n.*--help lists every option/s],
  ['an option like none', ['--colours'], /no option "--colours"\.\n/],
  ['a word that is no option', ['here'], /here/],
  ['an empty folder name', ['--repo', ''], /--repo is empty/],
  ['an empty package', ['--package', ' '], /--package is empty/],
  ['an empty since', ['--since='], /--since is empty/],
  ['an empty file', ['--html='], /--html is empty/],
  ['an empty glob', ['--allow-extra', ''], /--allow-extra is empty/],
  ['another comparison', ['--compare-source', 'all'], /--compare-source is "all".*none or content/s],
  ['a cache in no folder', ['--repo', folder, '--cache', join(folder, 'no/c.json')], /folder of ".*c\.json" does not/],
  ['an empty workflow', ['--workflow', ''], /--workflow is empty/],
  ['an empty pattern', ['--tag-pattern='], /--tag-pattern is empty/],
  [
    'a file of accepted drift that is not there',
    ['--accept', join(folder, 'none.yml')],
    /There is no file ".*none\.yml"/,
  ],
  ['a folder of accepted drift', ['--accept', join(folder, 'taken')], /taken" is no file/],
  [
    'a file in no folder',
    ['--repo', folder, '--html', join(folder, 'no/a.html')],
    /folder of ".*a\.html" does not exist/,
  ],
  ['a file that is a folder', ['--repo', folder, '--json', join(folder, 'taken')], /taken" is a folder/],
  ['one file for both', ['--html', 'a', '--json', 'a'], /--html and --json are both "a"/],
  ['an address without encryption', ['--api-url', 'http://example.com'], /--api-url is "http:\/\/example\.com"/],
  ['an address with a password', ['--api-url', 'https://a:b@example.com'], /--api-url/],
  ['no address', ['--api-url', 'github'], /--api-url is "github"/],
])('refuses %s, before anything is read', async (_name, args, said) => {
  const { code, requests, out, failure } = await audit(clean, args)
  expect({ code, requests, out }).toEqual({ code: undefined, requests: [], out: '' })
  expect(`${failure?.code}: ${failure?.what}\n${failure?.means}\n${failure?.next}`).toMatch(said)
})

test.each([{}, { GITHUB_TOKEN: ' ' }])('without a token nothing is read: %j', async (env) => {
  const { requests, failure } = await audit(clean, [], { env })
  expect([requests, failure?.code, failure?.what]).toEqual([
    [],
    'bad-input',
    'Neither GH_TOKEN nor GITHUB_TOKEN is set.',
  ])
})

const SERVER = ['--api-url', 'https://github.example/api/v3']
test.each([
  [[], { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, 'GH_TOKEN', 'a'],
  [[], { GH_TOKEN: ' ', GITHUB_TOKEN: 'b' }, 'GITHUB_TOKEN', 'b'],
  [['--api-url', 'https://api.acme.ghe.com'], { GH_TOKEN: 'a' }, 'GH_TOKEN', 'a'],
  // A token of github.com is nothing for somebody's own server.
  [SERVER, { GH_TOKEN: 'a', GITHUB_ENTERPRISE_TOKEN: 'c', GH_ENTERPRISE_TOKEN: 'd' }, 'GH_ENTERPRISE_TOKEN', 'd'],
  [SERVER, { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, 'GITHUB_TOKEN', 'b'],
])('the token is the one that gh would take: %j %j', async (args, env, variable, value) => {
  const { requests } = await audit(clean, args, { env })
  expect(requests).toEqual([expect.objectContaining({ token: { variable, value } })])
})

test('a server’s token is asked for by its own name', async () => {
  const { requests, failure } = await audit(clean, SERVER, { env: { GH_TOKEN: 'a' } })
  expect([requests, failure?.what]).toEqual([
    [],
    'Neither GH_ENTERPRISE_TOKEN, GITHUB_ENTERPRISE_TOKEN nor GITHUB_TOKEN is set.',
  ])
  expect(failure?.next).toContain('gh auth token --hostname github.example')
})

test('all that is wrong is told at once, before anybody is asked', async () => {
  const refused = [new PlumblineError('unknown-registry', { what: '--registry is "npmm".', next: 'Write npm.' })]
  const args = ['--since=', '--compare-source', 'all', '--accept', join(folder, 'none.yml'), '--look-inside', 'few']
  const { requests, failure } = await audit(clean, args, { env: {}, refused })
  expect([requests, failure?.code]).toEqual([[], 'bad-input'])
  expect(failure?.what.split('\n').map((line) => line.trim())).toEqual([
    '6 things are wrong:',
    expect.stringMatching(/^- --since is empty\. Give/),
    expect.stringMatching(/^- --compare-source is "all"\. Give none or content/),
    expect.stringMatching(/^- --look-inside is "few"\./),
    expect.stringMatching(/^- There is no file ".*none\.yml"/),
    '- --registry is "npmm". Write npm.',
    expect.stringMatching(/^- Neither GH_TOKEN nor/),
  ])
  expect(failure?.means).toContain('nobody has been asked')
})

test('an audit that cannot be made leaves no file behind', async () => {
  const html = join(folder, 'none.html')
  const broken = new PlumblineError('no-clone', { what: 'No remote.' })
  const { failure } = await audit(broken, ['--repo', folder, '--html', html])
  expect(failure?.code).toBe('no-clone')
  expect(() => readFileSync(html)).toThrow()
})

test('help, with the exit codes', async () => {
  const { code, out, requests } = await audit(clean, ['--help'])
  expect({ code, requests }).toEqual({ code: 0, requests: [] })
  expect(out).toMatch(/--html FILE.*GH_TOKEN or GITHUB_TOKEN.*Exit code 0 .* 1 when .* 2 when/s)
})

test('the token is told to nobody', async () => {
  const { out, err } = await audit(drifted, ['--repo', folder])
  expect(out + err).not.toContain('ghs_secret')
})
