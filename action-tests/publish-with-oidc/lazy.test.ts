// What is not used is not loaded: of the bundle's parts, those that this run needs, and no others.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from '@jest/globals'
import { builtFiles, type PypiScene, startPypiScene } from './pypi-scene.ts'

const DIST = 'dist/publish-with-oidc'

/** Notes every module that is loaded from then on. */
const WATCHER = `
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
registerHooks({
  load: (url, context, next) => {
    appendFileSync(process.env.PLUMBLINE_LOADED, url + '\\n')
    return next(url, context)
  },
})
`

let scene: PypiScene | undefined

afterEach(async () => {
  expect(scene?.world.problems ?? []).toEqual([])
  await scene?.close()
  scene = undefined
})

/** The parts of the bundle that hold this code, by what is written in them. */
function partsWith(code: string): string[] {
  const parts = readdirSync(DIST).filter((name) => name.endsWith('.js') && name !== 'post.js')
  return parts.filter((name) => readFileSync(join(DIST, name), 'utf8').includes(code))
}

/** The parts of the bundle that a publication loads. */
async function loaded(inputs: Readonly<Record<string, string>>): Promise<string[]> {
  const opened = await startPypiScene({ files: await builtFiles('any') })
  scene = opened
  const [watcher, list] = [join(opened.folder, 'watcher.mjs'), join(opened.folder, 'loaded')]
  writeFileSync(watcher, WATCHER)
  writeFileSync(list, '')
  const env = { NODE_OPTIONS: `--import ${pathToFileURL(watcher).href}`, PLUMBLINE_LOADED: list }
  const result = await opened.publish(inputs, env)
  expect(result.outputs).toMatchObject({ published: 'yes' })
  const urls = readFileSync(list, 'utf8').trim().split('\n')
  return urls.filter((url) => url.includes(DIST)).map((url) => basename(url))
}

const SIGSTORE = 'class FulcioSigner'
const ARTIFACTS = 'class DefaultArtifactClient'

test('Sigstore and the artifact client lie in parts of their own', () => {
  for (const code of [SIGSTORE, ARTIFACTS]) {
    const parts = partsWith(code)
    expect(parts).toHaveLength(1)
    expect(parts).not.toContain('index.js')
  }
})

test('without anything to sign or to fetch, neither is loaded', async () => {
  const parts = await loaded({ attestations: 'false' })
  expect(parts).toContain('index.js')
  for (const code of [SIGSTORE, ARTIFACTS]) expect(partsWith(code).filter((part) => parts.includes(part))).toEqual([])
})

test('what is signed loads Sigstore, and still no artifact client', async () => {
  const parts = await loaded({ attestations: 'true' })
  expect(parts).toEqual(expect.arrayContaining(partsWith(SIGSTORE)))
  expect(partsWith(ARTIFACTS).filter((part) => parts.includes(part))).toEqual([])
})
