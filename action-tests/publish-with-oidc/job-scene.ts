// A publish job with files in dist/ and a world of stand-ins: what the scenes of registries with one address are made of.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ActionResult, runAction, signingPreload } from '@plumbline/rehearsal'
import {
  type JobIdentity,
  jsonOf,
  requestOf,
  type Service,
  type ServiceResponse,
  simulatedClock,
  startWorld,
  type World,
  type WorldOptions,
} from '@plumbline/standins'
import { createRepository, jobVariables, openJob, REPOSITORY } from './scene.ts'

export interface PackedFile {
  readonly filename: string
  readonly content: Buffer
}

export interface JobScene {
  readonly world: World
  readonly workspace: string
  /** Puts files into dist/, in place of those of the same names. */
  place(...files: readonly PackedFile[]): void
  /** With a signal that kills the action, as when its runner is lost. */
  publish(inputs?: Readonly<Record<string, string>>, killedBy?: AbortSignal): Promise<ActionResult>
  /** The post step of a main step that ended like this. */
  post(main: ActionResult): Promise<ActionResult>
  /** The registry's requests with this method whose path matches, in order: method, path and status. */
  asked(method: string, path?: RegExp): string[]
  /** Asks the registry without its port, as somebody with a token would; its words in a refusal. */
  ask(method: string, path: string, token: string, body: Buffer): Promise<string>
  close(): Promise<void>
}

export interface JobSceneOptions {
  readonly service: Service
  readonly world: Partial<WorldOptions>
  /** What else is true of the job. */
  readonly claims?: Partial<JobIdentity>
  /** Folders of an earlier step of the same job, which had a world of its own. */
  readonly after?: { readonly workspace: string; readonly temp: string }
  /** Inputs of every publication. */
  readonly inputs: (world: World) => Readonly<Record<string, string>>
}

export async function startJobScene(options: JobSceneOptions): Promise<JobScene> {
  const { service, world: wanted, inputs, after } = options
  const folder = mkdtempSync(join(tmpdir(), `plumbline-${service}-`))
  const placed = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    return join(folder, name)
  }
  const workspace = after?.workspace ?? placed('workspace')
  const [gitDir, clockFile] = [placed('repository.git'), join(folder, 'clock')]
  const { commit } = createRepository(gitDir)
  const clock = simulatedClock(clockFile)
  const given = { clock, repository: REPOSITORY, gitDir, folder: placed('registry'), sigstore: true }
  const world = await startWorld({ ...given, ...wanted })
  const job = openJob(world, commit, true, true, options.claims)
  const signing = signingPreload(world, placed('signing'))
  const all = { ...inputs(world), token: job.token }
  const run = {
    name: 'publish-with-oidc',
    cwd: workspace,
    clockFile,
    ...(after ? { temp: after.temp } : {}),
    ...signing,
    env: jobVariables(world, job, commit),
  }
  const requests = (method: string, path: RegExp) =>
    world.requests.filter((one) => one.service === service && one.method === method && path.test(one.path))
  return {
    world,
    workspace,
    place: (...files) => {
      mkdirSync(join(workspace, 'dist'), { recursive: true })
      for (const { filename, content } of files) writeFileSync(join(workspace, 'dist', filename), content)
    },
    publish: (more = {}, killedBy) =>
      runAction({ ...run, inputs: { ...all, ...more }, ...(killedBy ? { killedBy } : {}) }),
    post: ({ state, temp }) => runAction({ ...run, stage: 'post', inputs: all, state, temp }),
    asked: (method, path = /./) => requests(method, path).map((one) => `${one.method} ${one.path} ${one.status}`),
    ask: async (method, path, token, body) => {
      const headers = { authorization: token, 'user-agent': 'somebody' }
      const response = (await world.handlers[service]?.(requestOf(method, path, { headers, body }))) as ServiceResponse
      const { errors } = (jsonOf(response) ?? {}) as { errors?: readonly { readonly detail: string }[] }
      return errors?.[0]?.detail ?? response.body.toString('utf8')
    },
    close: async () => {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
