// Starts a world: GitHub, its issuer, its artifacts and the registries, each on a port of its own.
import { createSignedAddresses } from './artifacts/blob-storage.ts'
import { createResultsService } from './artifacts/results-service.ts'
import { createArtifactStore } from './artifacts/store.ts'
import { realClock } from './clock.ts'
import { createFaultBook } from './faults.ts'
import { addRepository, createGithubControl } from './github/control.ts'
import { createGithubState } from './github/create.ts'
import { gitSource } from './github/git-source.ts'
import { createGithubService } from './github/service.ts'
import type { Ground } from './ground.ts'
import type { Handler } from './handler.ts'
import { createJobs } from './jobs.ts'
import { requestKind } from './kinds.ts'
import { createIssuer, createSigningKey } from './oidc/issuer.ts'
import { addRegistries, registryUrls } from './registry-services.ts'
import { type RunningServer, serve } from './server.ts'
import type { JobAccess, JobIdentity, Service, World, WorldOptions } from './world.ts'

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
    handlers: {},
    origins: {},
    closers: [],
  }
}

async function build(ground: Ground): Promise<World> {
  const { options, clock, jobs, problem, requests, problems, handlers, origins } = ground
  const artifacts = createArtifactStore(clock)
  const addresses = createSignedAddresses(() => origins.artifacts ?? 'http://results.stand-in')
  const origin = () => origins.github ?? 'http://api.stand-in'
  const state = createGithubState({ clock, jobs, artifacts, addresses, problem, origin })
  const home = addRepository(state, options.repository, gitSource(options.gitDir), options.defaultBranch)
  home.immutableReleases = options.immutableReleases ?? false
  const repositoryOf = () => home
  const immutableSubject = () => options.immutableSubject ?? false
  Object.assign(ground.handlers, {
    github: createGithubService(state),
    artifacts: createResultsService({ store: artifacts, jobs, problem, addresses }),
    oidc: createIssuer({ key: ground.key, clock, jobs, problem, repositoryOf, immutableSubject }),
  })
  const registries = await addRegistries(ground)
  for (const service of Object.keys(handlers) as Service[]) await listen(ground, service, handlers[service])
  return {
    clock,
    urls: {
      api: origins.github ?? '',
      results: `${origins.artifacts}/`,
      oidc: origins.oidc ?? '',
      ...registryUrls(ground),
    },
    requests,
    problems,
    handlers,
    addFault: (fault) => ground.faults.add(fault),
    clearFaults: () => ground.faults.clear(),
    openJob: (identity) => openJob(ground, identity),
    github: createGithubControl(state, options.repository),
    ...registries,
    close: () => closeAll(ground),
  }
}

async function listen(ground: Ground, service: Service, handler: Handler | undefined): Promise<void> {
  if (!handler) return
  const { clock, faults, requests, problem } = ground
  const kindOf = (method: string, path: string) => requestKind(service, method, path)
  const jobOf = (token: string | undefined) => {
    const holder = ground.jobs.holderOf(token)
    return holder && { runId: holder.runId, path: holder.path }
  }
  const { latencyMs = 0 } = ground.options
  const rules = { clock, faults, requests, problem, latencyMs }
  const server: RunningServer = await serve({ service, handler, kindOf, jobOf, ...rules })
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
