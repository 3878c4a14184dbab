// Starts a world: GitHub, its issuer, its artifacts and the registries, each on a port of its own.
import { join } from 'node:path'
import { createSignedAddresses } from './artifacts/blob-storage.ts'
import { createResultsService } from './artifacts/results-service.ts'
import { createArtifactStore } from './artifacts/store.ts'
import { realClock } from './clock.ts'
import { absentCratesIo, type CratesIoControl } from './crates-io/control.ts'
import { createCratesIo } from './crates-io/registry-service.ts'
import { createFaultBook, type FaultBook } from './faults.ts'
import { addRepository, createGithubControl } from './github/control.ts'
import { createGithubState } from './github/create.ts'
import { gitSource } from './github/git-source.ts'
import { createGithubService } from './github/service.ts'
import type { Handler } from './handler.ts'
import { createJobs, type Jobs } from './jobs.ts'
import { requestKind } from './kinds.ts'
import { absentNpm, type NpmControl } from './npm/control.ts'
import { createNpmGateway } from './npm/gateway.ts'
import { startUpstream } from './npm/upstream.ts'
import { createIssuer, createSigningKey, type SigningKey } from './oidc/issuer.ts'
import { absentPypi, type PypiControl } from './pypi/control.ts'
import { createPypiIndex } from './pypi/index-service.ts'
import { absentRubygems, type RubygemsControl } from './rubygems/control.ts'
import { createRubygems } from './rubygems/gem-service.ts'
import { type RunningServer, serve } from './server.ts'
import type { Clock, JobAccess, JobIdentity, LoggedRequest, Service, World, WorldOptions } from './world.ts'

/** What every part of a world is made with. */
interface Ground {
  readonly options: WorldOptions
  readonly clock: Clock
  readonly key: SigningKey
  readonly jobs: Jobs
  readonly faults: FaultBook
  readonly requests: LoggedRequest[]
  readonly problems: string[]
  readonly problem: (sentence: string) => void
  /** Addresses by service, filled in as they begin to listen. */
  readonly origins: Partial<Record<Service, string>>
  /** What `close` ends, last begun first. */
  readonly closers: (() => Promise<void>)[]
}

/** All services on 127.0.0.1, answering. Close the world when done with it. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const ground = await createGround(options)
  try {
    return await build(ground)
  } catch (error) {
    await closeAll(ground)
    throw error
  }
}

async function createGround(options: WorldOptions): Promise<Ground> {
  const clock = options.clock ?? realClock()
  const key = await createSigningKey()
  const problems: string[] = []
  return {
    options,
    clock,
    key,
    jobs: createJobs(key, clock),
    faults: createFaultBook(),
    requests: [],
    problems,
    problem: (sentence) => problems.push(sentence),
    origins: {},
    closers: [],
  }
}

async function build(ground: Ground): Promise<World> {
  const { options, clock, jobs, problem, requests, problems, origins } = ground
  const artifacts = createArtifactStore(clock)
  const addresses = createSignedAddresses(() => origins.artifacts ?? 'http://results.stand-in')
  const origin = () => origins.github ?? 'http://api.stand-in'
  const state = createGithubState({ clock, jobs, artifacts, addresses, problem, origin })
  const home = addRepository(state, options.repository, gitSource(options.gitDir), options.defaultBranch)
  home.immutableReleases = options.immutableReleases ?? false
  const repositoryOf = () => home
  const immutableSubject = () => options.immutableSubject ?? false
  const handlers: Partial<Record<Service, Handler>> = {
    github: createGithubService(state),
    artifacts: createResultsService({ store: artifacts, jobs, problem, addresses }),
    oidc: createIssuer({ key: ground.key, clock, jobs, problem, repositoryOf, immutableSubject }),
  }
  const npm = options.npm ? await addNpm(ground, handlers) : absentNpm()
  const pypi = options.pypi ? addPypi(ground, handlers) : absentPypi()
  const cratesIo = options.cratesIo ? addCratesIo(ground, handlers) : absentCratesIo()
  const rubygems = options.rubygems ? addRubygems(ground, handlers) : absentRubygems()
  for (const service of Object.keys(handlers) as Service[]) await listen(ground, service, handlers[service])
  return {
    clock,
    urls: {
      api: origins.github ?? '',
      results: `${origins.artifacts}/`,
      oidc: origins.oidc ?? '',
      npm: origins.npm === undefined ? '' : `${origins.npm}/`,
      pypi: origins.pypi === undefined ? '' : `${origins.pypi}/`,
      cratesIo: origins['crates-io'] === undefined ? '' : `${origins['crates-io']}/`,
      rubygems: origins.rubygems ?? '',
    },
    requests,
    problems,
    handlers,
    addFault: (fault) => ground.faults.add(fault),
    clearFaults: () => ground.faults.clear(),
    openJob: (identity) => openJob(ground, identity),
    github: createGithubControl(state, options.repository),
    npm,
    pypi,
    cratesIo,
    rubygems,
    close: () => closeAll(ground),
  }
}

async function addNpm(ground: Ground, handlers: Partial<Record<Service, Handler>>): Promise<NpmControl> {
  const upstream = await startUpstream(join(ground.options.folder, 'npm-registry'))
  ground.closers.push(() => upstream.close())
  const { handler, control } = createNpmGateway({
    clock: ground.clock,
    keySet: ground.key.keySet,
    upstream,
    problem: ground.problem,
    puts: () => ground.requests.filter(({ service, kind }) => service === 'npm' && kind === 'upload').length,
    host: () => new URL(ground.origins.npm ?? 'http://npm.stand-in').host,
  })
  handlers.npm = handler
  return control
}

function addPypi(ground: Ground, handlers: Partial<Record<Service, Handler>>): PypiControl {
  const { options, clock, key, problem, requests, origins } = ground
  const { handler, control } = createPypiIndex({
    ...(typeof options.pypi === 'object' ? options.pypi : {}),
    clock,
    keySet: key.keySet,
    problem,
    uploads: () => requests.filter(({ service, kind }) => service === 'pypi' && kind === 'upload').length,
    origin: () => origins.pypi ?? 'http://pypi.stand-in',
  })
  handlers.pypi = handler
  return control
}

function addCratesIo(ground: Ground, handlers: Partial<Record<Service, Handler>>): CratesIoControl {
  const { options, clock, key, problem, requests, origins } = ground
  const { handler, control } = createCratesIo({
    ...(typeof options.cratesIo === 'object' ? options.cratesIo : {}),
    clock,
    keySet: key.keySet,
    problem,
    uploads: () => requests.filter(({ service, kind }) => service === 'crates-io' && kind === 'upload').length,
    origin: () => origins['crates-io'] ?? 'http://crates-io.stand-in',
  })
  handlers['crates-io'] = handler
  return control
}

function addRubygems(ground: Ground, handlers: Partial<Record<Service, Handler>>): RubygemsControl {
  const { options, clock, key, problem, requests } = ground
  const { handler, control } = createRubygems({
    ...(typeof options.rubygems === 'object' ? options.rubygems : {}),
    clock,
    keySet: key.keySet,
    problem,
    pushes: () => requests.filter(({ service, kind }) => service === 'rubygems' && kind === 'upload').length,
  })
  handlers.rubygems = handler
  return control
}

async function listen(ground: Ground, service: Service, handler: Handler | undefined): Promise<void> {
  if (!handler) return
  const { clock, faults, requests, problem } = ground
  const kindOf = (method: string, path: string) => requestKind(service, method, path)
  const jobOf = (token: string | undefined) => {
    const holder = ground.jobs.holderOf(token)
    return holder && { runId: holder.runId, path: holder.path }
  }
  const server: RunningServer = await serve({ service, handler, kindOf, jobOf, clock, faults, requests, problem })
  ground.origins[service] = server.url
  ground.closers.push(() => server.close())
}

function openJob(ground: Ground, identity: JobIdentity): JobAccess {
  const job = ground.jobs.open(identity, ground.options.repository)
  const url = `${ground.origins.oidc}/${job.id}/token?api-version=2.0`
  return {
    token: job.token,
    runtimeToken: job.runtimeToken,
    resultsUrl: `${ground.origins.artifacts}/`,
    // On GitHub the request token is the runtime token.
    ...(identity.permissions['id-token'] === 'write' ? { idToken: { url, token: job.runtimeToken } } : {}),
    close: () => ground.jobs.close(job),
  }
}

async function closeAll(ground: Ground): Promise<void> {
  for (const close of ground.closers.splice(0).toReversed()) await close()
}
