// A checkout with workflow files, and registries that answer reads: what preflight looks at, and nothing else.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ActionResult, runAction } from '@plumbline/rehearsal'

/** JSON by path; anything else is a 404. */
export type Answers = Readonly<Record<string, unknown>>

export interface Scene {
  /** Address of the registries, with a trailing slash. */
  readonly address: string
  /** Paths that were read, in order. */
  readonly reads: string[]
  preflight(
    files: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): Promise<ActionResult>
  close(): Promise<void>
}

const EVENT = { repository: { owner: { id: 4711 } } }

export async function startScene(answers: Answers): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-preflight-'))
  const reads: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    reads.push(path)
    const answer = answers[path]
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  write(join(folder, 'home', '.npmrc'), `registry=${address}\n`)
  write(join(folder, 'event.json'), JSON.stringify(EVENT))
  return {
    address,
    reads,
    preflight: (files, inputs, env = {}) => {
      const cwd = mkdtempSync(join(folder, 'workspace-'))
      for (const [path, text] of Object.entries(files)) write(join(cwd, path), text)
      return runAction({
        name: 'preflight-publish',
        cwd,
        inputs: { 'package-name': 'demo', version: '1.2.3', ...inputs },
        env: { HOME: join(folder, 'home'), GITHUB_EVENT_PATH: join(folder, 'event.json'), ...env },
      })
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const PUBLISH_FILE = '.github/workflows/publish.yml'

/** A workflow whose own job publishes; the pieces that tests vary. */
export function ownJob({ runsOn = 'ubuntu-24.04', environment = 'pypi', idToken = 'write' } = {}): string {
  return `on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  publish:
    runs-on: ${runsOn}
    environment: ${environment}
    permissions:
      contents: read
      id-token: ${idToken}
    steps:
      - uses: plumbline-release/plumbline/actions/publish-with-oidc@v1
`
}

/** A workflow that calls release.yml. */
export const CALLS_RELEASE = `on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps: [{ run: make check }]
  release:
    needs: test
    permissions: { contents: write, actions: write, id-token: write }
    uses: plumbline-release/plumbline/.github/workflows/release.yml@v1
    with:
      smoke-test: python -c 'import demo'
      environment: pypi
      targets: |
        - workflow: docs.yml
`

export const RELEASE = 'plumbline-release/plumbline/.github/workflows/release.yml'
