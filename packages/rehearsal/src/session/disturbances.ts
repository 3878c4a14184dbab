// Whether what a scenario does to the world was met by anything: a bad day that nobody noticed proves nothing.
import type { Fault, FaultUse, LoggedRequest, World } from '@plumbline/standins'
import type { RegistryRow, RequestPattern } from '../registries/index.ts'
import type { Act, Stage } from '../scenarios/index.ts'
import type { Runs } from './runs.ts'

export interface Disturbances {
  /** The stage of an act, with every disturbance of it followed to the end of the rehearsal. */
  follow(act: Act, stage: Stage): Stage
  /** Something that the scenario needed and that did not come, as a sentence. */
  miss(sentence: string): void
  /** What was never met, one sentence each; of one act, what should have been met before its run ended. */
  unmet(act?: Act): string[]
}

interface Planned {
  readonly met: () => boolean
  /** The sentence for the case that it was not. */
  readonly otherwise: string
  readonly act: Act | undefined
  /** Whether it is met in its own act, if at all. */
  readonly atOnce: boolean
}

const LOG_ENTRIES: RequestPattern = { service: 'sigstore', method: 'POST', path: /\/log\/entries$/ }

type Plan = (otherwise: string, met: () => boolean, atOnce?: true) => void

interface Watch {
  readonly world: World
  readonly registry: RegistryRow
  readonly runs: Runs
  readonly plan: Plan
}

export function createDisturbances(world: World, registry: RegistryRow, runs: Runs): Disturbances {
  const planned: Planned[] = []
  const planOf =
    (act?: Act): Plan =>
    (otherwise, met, atOnce) =>
      void planned.push({ met, otherwise, act, atOnce: atOnce ?? false })
  return {
    follow(act, stage) {
      const plan = planOf(act)
      const watch = { world, registry, runs, plan }
      let happened = act.beforeJob === undefined
      plan('no job came that it waits for', () => happened, true)
      const happens = () => {
        happened = true
      }
      return { ...stage, ...settingsOf(watch, stage), ...deedsOf(watch, stage, happens), mustHappen: plan }
    },
    miss: (sentence) => planOf()(sentence, () => false),
    unmet(act) {
      const due = act === undefined ? planned : planned.filter((one) => one.act === act && one.atOnce)
      return [...new Set(due.filter(({ met }) => !met()).map(({ otherwise }) => otherwise))]
    },
  }
}

/** What is done at a certain moment, before a job as well as before an act. */
function deedsOf(
  { world, registry, plan }: Watch,
  stage: Stage,
  happens: () => void,
): Pick<Stage, 'addFault' | 'seedOtherBytes' | 'moveTag'> {
  const added = new Map<Fault, FaultUse[]>()
  return {
    addFault(fault) {
      happens()
      const uses = added.get(fault) ?? []
      uses.push(world.addFault(fault))
      // One that is added anew before each job is met when one of them meets it.
      if (uses.length === 1) {
        plan(`${wordsFor(fault, registry)} was sent that could go wrong`, () => uses.some(({ met }) => met > 0), true)
      }
      added.set(fault, uses)
    },
    async seedOtherBytes(version) {
      happens()
      await stage.seedOtherBytes(version)
    },
    moveTag() {
      happens()
      stage.moveTag()
    },
  }
}

type Settings = 'trustOther' | 'lagReads' | 'showUploadsAfter' | 'logConflicts' | 'simulateDownstream'

/** How the world is from now on. */
function settingsOf({ world, registry, runs, plan }: Watch, stage: Stage): Pick<Stage, Settings> {
  const since = (pattern: RequestPattern) => {
    const begin = world.requests.length
    return () => world.requests.slice(begin).filter((request) => isMeant(request, pattern))
  }
  const planLag = () => plan('nothing that was uploaded was asked for more than once', readAgain(world, registry))
  return {
    trustOther() {
      const exchanges = since(registry.faults.exchange)
      stage.trustOther()
      plan('no token exchange was refused', () => exchanges().some(({ status }) => status >= 400))
    },
    lagReads(milliseconds) {
      planLag()
      stage.lagReads(milliseconds)
    },
    showUploadsAfter(milliseconds) {
      planLag()
      stage.showUploadsAfter(milliseconds)
    },
    logConflicts(times) {
      const entries = since(LOG_ENTRIES)
      stage.logConflicts(times)
      plan('nothing was sent to the transparency log', () => entries().some(({ status }) => status === 409))
    },
    simulateDownstream(conclusion) {
      stage.simulateDownstream(conclusion)
      plan('no workflow was dispatched', () => runs.simulated.size > 0)
    },
  }
}

/** The past was told if the same was asked before an upload and after it, or more than once after it. */
function readAgain({ requests }: World, { cached, faults }: RegistryRow): () => boolean {
  const begin = requests.length
  return () => {
    const asked = new Set<string>()
    let uploaded = false
    for (const request of requests.slice(begin)) {
      uploaded ||= isMeant(request, faults.upload)
      if (!isMeant(request, cached)) continue
      if (uploaded && asked.has(request.path)) return true
      asked.add(request.path)
    }
    return false
  }
}

function isMeant({ service, method, path }: LoggedRequest, pattern: RequestPattern): boolean {
  const [bare = ''] = path.split('?', 1)
  return service === pattern.service && method === pattern.method && bare.search(pattern.path) >= 0
}

/** What nothing was sent of, for the beginning of a sentence. */
function wordsFor({ service, method, path }: Fault, { label, faults }: RegistryRow): string {
  const is = (pattern: RequestPattern) => pattern.service === service && String(pattern.path) === String(path)
  if (is(faults.upload)) return `no upload to ${label}`
  if (is(faults.exchange)) return `no ID token for ${label}`
  if (is(faults.read)) return `no read of ${label}`
  if (is(LOG_ENTRIES)) return 'nothing for the transparency log'
  return `no ${method ?? 'request'} to ${service} for ${path.source.replaceAll('\\', '')}`
}
