// Files that tools keep credentials in: refused when filled in, a leftover when not.
import { expect, test } from '@jest/globals'
import { drawn, linesIn } from './made.ts'

const one = async (path: string, content: string) => await linesIn('npm-tarball', [{ path, content }])

test.each([
  ['.env', `# local\nDATABASE_PASSWORD=${drawn(12)}\n`],
  ['config/.env.production', `export KEY='${drawn(12)}'\n`],
  ['.env', '\ufeffKEY=abc'],
  ['.envrc', `export DATABASE_URL=postgres://app:${drawn(9)}@db.corp.net/app\n`],
  ['.npmrc', `registry=https://npm.corp.net/\n//npm.corp.net/:_authToken=${drawn(20)}\n`],
  ['.npmrc', `_auth = "${drawn(20)}"\n`],
  ['.yarnrc.yml', `npmAuthToken: "${drawn(20)}"\n`],
  ['.pypirc', `[pypi]\nusername = __token__\npassword = ${drawn(20)}\n`],
  ['.netrc', `machine corp.net login a password ${drawn(9)}\n`],
  ['.cargo/credentials.toml', `[registry]\ntoken = "${drawn(32)}"\n`],
  ['.gem/credentials', `---\n:rubygems_api_key: ${drawn(48)}\n`],
  ['.aws/credentials', `[default]\naws_session_token = ${drawn(40)}\n`],
  ['.git-credentials', `https://a:${drawn(9)}@corp.net\n`],
  ['.docker/config.json', `{"auths":{"corp.net":{"auth":"${drawn(20)}"}}}`],
  ['.pgpass', `db.corp.net:5432:app:app:${drawn(9)}\n`],
])('%s is refused with a value in it', async (path, content) => {
  const lines = await one(path, content)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^error credentials-inside: ".+", a file of .+, with credentials in it\.$/)
})

test.each([
  ['.env', '# nothing\nKEY=\nOTHER=${FROM_OUTSIDE}\n'],
  ['.env.test', 'REDIS_HOST=127.0.0.1\nREDIS_PORT=6379\n'],
  ['.npmrc', 'save-exact=true\n//npm.corp.net/:_authToken=${NPM_TOKEN}\n'],
  ['.pypirc', '[pypi]\nusername = __token__\n'],
  ['.cargo/credentials', '[registry]\n'],
])('%s without one is a leftover', async (path, content) => {
  const lines = await one(path, content)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^warning leftover-inside: ".+", a file of .+; no credentials are seen in it\.$/)
})

test.each([
  '.env.example',
  '.env.sample',
  '.env.template',
  '.env.local.example',
  'src/env.js',
  'a.env',
  'npmrc',
  'lib/credentials',
  'docker/config.json',
])('%s is none of them', async (path) => {
  expect(await one(path, 'KEY=value-that-is-a-pattern\npassword = abcdefgh\n')).toEqual([])
})

test('one that lies among tests warns', async () => {
  expect(await one('tests/.env', 'KEY=value\n')).toEqual([
    'warning credentials-inside: "tests/.env", a file of settings for the environment, with credentials in it; it lies among tests and they may be made for them.',
  ])
})
