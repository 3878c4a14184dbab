// Real cargo against a registry of this test's own: crates as it packs them, and the requests that it sends with them.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** What cargo sent for one crate. */
export interface Sent {
  readonly metadata: Record<string, unknown>
  /** The whole body. */
  readonly body: Buffer
  readonly crate: Buffer
}

/** Files by their path. */
export type Tree = Readonly<Record<string, string>>

export interface CargoScene {
  /** Address of the index that is crates.io for cargo here. */
  readonly cratesIo: string
  /** Addresses of the registries that cargo knows as `mine` and `other`. */
  readonly mine: string
  readonly other: string
  /** Publishes a package of the tree, from a folder of it; `registry` is cargo's name of one, empty for crates.io. */
  publish(tree: Tree, name: string, registry?: string, folder?: string): Promise<Sent>
  close(): void
}

export async function cargoScene(): Promise<CargoScene> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-cargo-'))
  const sent: Sent[] = []
  const server = createServer((request, response) => void answer(request, response, sent))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const index = (name: string) => `http://127.0.0.1:${port}/${name}/index/`
  write(folder, {
    'home/config.toml': ['mine', 'other']
      .map((name) => `[registries.${name}]\nindex = "sparse+${index(name)}"\n`)
      .join(''),
  })
  let trees = 0
  return {
    cratesIo: index('crates-io'),
    mine: index('mine'),
    other: index('other'),
    publish: async (tree, name, registry = '', inside = '') => {
      const place = join(folder, `tree-${trees++}`)
      write(place, tree)
      const target = registry === '' ? [] : ['--registry', registry]
      await cargo(join(place, inside), join(folder, 'home'), index('crates-io'), ['-p', name, ...target])
      const last = sent.pop()
      if (!last) throw new Error('cargo sent nothing')
      return last
    },
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function cargo(cwd: string, home: string, cratesIo: string, args: readonly string[]): Promise<void> {
  // cargo's own tests put another registry in the place of crates.io with this variable.
  const cratesIoOfTests = '__CARGO_TEST_CRATES_IO_URL_DO_NOT_USE_THIS'
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('CARGO'))),
    CARGO_HOME: home,
    CARGO_REGISTRY_TOKEN: 'secret',
    CARGO_REGISTRIES_MINE_TOKEN: 'secret',
    CARGO_REGISTRIES_OTHER_TOKEN: 'secret',
    [cratesIoOfTests]: `sparse+${cratesIo}`,
  }
  await promisify(execFile)('cargo', ['publish', '--no-verify', '--allow-dirty', ...args], { cwd, env })
}

function write(folder: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/** Every crate is there, in a few versions and with the features that the tests ask for; an upload is kept and listed. */
async function answer(request: IncomingMessage, response: ServerResponse, sent: Sent[]): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const [, registry = '', kind, ...path] = (request.url ?? '').split('/')
  const base = `http://${request.headers.host}/${registry}`
  if (kind === 'api') {
    sent.push(sentOf(Buffer.concat(chunks)))
    response.end('{"warnings":{"invalid_categories":[],"invalid_badges":[],"other":[]}}')
  } else if (path.at(-1) === 'config.json') response.end(JSON.stringify({ dl: `${base}/dl`, api: base }))
  else response.end(lines(path.at(-1) ?? '', sent))
}

function lines(name: string, sent: readonly Sent[]): string {
  const published = sent.flatMap(({ metadata }) => (metadata['name'] === name ? [`${metadata['vers']}`] : []))
  const versions = published.length > 0 || name.startsWith('demo') ? published : ['0.3.1', '1.0.5', '1.2.3', '2.5.0']
  const features = { x: [], y: [], extra: [] }
  // The path has the name in lower case.
  const entry = (vers: string) => ({
    name: name.replace('b-upper', 'B-upper'),
    vers,
    deps: [],
    cksum: 'a'.repeat(64),
    features,
    yanked: false,
  })
  return versions.map((vers) => `${JSON.stringify(entry(vers))}\n`).join('')
}

function sentOf(body: Buffer): Sent {
  const length = body.readUInt32LE(0)
  const metadata = JSON.parse(body.subarray(4, 4 + length).toString()) as Record<string, unknown>
  return { metadata, body, crate: body.subarray(4 + length + 4) }
}
