// A secret that was found in a package is shown nowhere: not in the difference, not in the patch.
import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { drawn, githubToken } from '../../test/inspection/shipping/made.ts'
import { exampleWorld } from '../../test/standins/example-world.ts'
import { type SourceScene, sourceScene } from './source-scene.ts'

const manifest = { name: 'demo', version: '1.2.3' }
let scene: SourceScene
afterEach(() => scene.close())

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const SECRETS = [
  githubToken(),
  `shpat_${drawn(32, '0123456789abcdef')}`,
  `AKIA${drawn(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
  `https://deploy:${drawn(6)}a7${drawn(8)}@git.corp.net/x.git`,
  `${'x'.repeat(150)} https://deploy:${drawn(60)}a7@git.corp.net/x.git`,
]
const KEY_LINES = privateKey.split('\n').filter((line) => line.length === 64)
const SHOWN = `exports.answer = 43\nexports.keys = \`${SECRETS.join('\n')}\`\nexports.pem = \`${privateKey}\`\n`

/** Pieces of the secrets that stand in what is shown. */
function leaks(text: string): string[] {
  const pieces = [...SECRETS.map((secret) => /[\w:]{20,}/.exec(secret.replace(/^x+/, ''))?.[0] ?? secret), ...KEY_LINES]
  return pieces.filter((piece) => text.includes(piece.slice(0, 20)) || text.includes(piece.slice(-20)))
}

async function tarball(): Promise<Buffer> {
  const files = { 'index.js': SHOWN, 'lib/clean.js': 'exports.clean = 2\n' }
  return Buffer.from(await packTarball(manifest, files))
}

const TREE = {
  'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'index.js': 'exports.answer = 42\n',
  'lib/clean.js': 'exports.clean = 1\n',
}

test('in the difference of a package that is about to be published', async () => {
  scene = sourceScene(TREE)
  writeFileSync(join(scene.dist, 'demo-1.2.3.tgz'), await tarball())
  const result = await scene.verify()
  expect(result.found).toContain('secret-inside demo-1.2.3.tgz')
  expect(result.summary).toContain('+exports.answer = 43')
  expect(result.summary).toContain('+exports.clean = 2')
  expect(leaks(`${result.summary}${result.stdout}${JSON.stringify(result.outputs)}`)).toEqual([])
})

test('a file that differs in its secret alone is said to', async () => {
  scene = sourceScene({ ...TREE, 'index.js': SHOWN.replace(SECRETS[0] ?? '', githubToken()) })
  writeFileSync(join(scene.dist, 'demo-1.2.3.tgz'), await tarball())
  const result = await scene.verify()
  expect(result.summary).toContain('they differ in what looks like a secret and is hidden')
  expect(leaks(result.summary)).toEqual([])
})

test('in the patch from the tag to what is published, which applies without that file', async () => {
  const world = await exampleWorld({ npm: true })
  try {
    scene = sourceScene(TREE)
    await world.npm.seed({ ...manifest, tarball: await tarball() })
    const inputs = { from: 'registry', registry: 'npm', version: '1.2.3', 'package-name': 'demo', tag: 'v1.2.3' }
    const result = await scene.verify(inputs, {
      clockFile: join(world.folder, 'clock'),
      env: { NPM_CONFIG_REGISTRY: world.urls.npm },
    })
    const patch = readFileSync(result.outputs['patch'] ?? '', 'utf8')
    expect(leaks(`${patch}${result.summary}${result.stdout}`)).toEqual([])
    expect(result.summary).toContain('It lacks what holds secrets: index.js.')
    scene.git('apply', result.outputs['patch'] ?? '')
    expect(readFileSync(join(scene.source, 'lib/clean.js'), 'utf8')).toBe('exports.clean = 2\n')
    expect(scene.git('status', '--porcelain')).toBe('M lib/clean.js')
    expect(world.problems).toEqual([])
  } finally {
    await world.close()
  }
})

test('where nothing is left to put into the patch, it says so', async () => {
  const world = await exampleWorld({ npm: true })
  try {
    scene = sourceScene(TREE)
    const files = { 'index.js': SHOWN, 'lib/clean.js': 'exports.clean = 1\n' }
    await world.npm.seed({ ...manifest, tarball: await packTarball(manifest, files) })
    const inputs = { from: 'registry', registry: 'npm', version: '1.2.3', 'package-name': 'demo', tag: 'v1.2.3' }
    const result = await scene.verify(inputs, {
      clockFile: join(world.folder, 'clock'),
      env: { NPM_CONFIG_REGISTRY: world.urls.npm },
    })
    expect(result.outputs['patch']).toBe('')
    expect(result.summary).toMatch(
      /No patch leads from v1\.2\.3 \(\w+\) to what is published: It lacks what holds secrets/,
    )
    expect(leaks(result.summary)).toEqual([])
  } finally {
    await world.close()
  }
})
