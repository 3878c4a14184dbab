// Runs the state machine against a fake registry, for the tests of its rules.
import { type PublishReport, type PublishRequest, publish, type Registry } from '@plumbline/registries'
import { FakeClock } from './fake-clock.ts'
import type { FakeOptions } from './fake-options.ts'
import { FakeRegistry, subjectOf } from './fake-registry.ts'

export interface Rig {
  readonly report: PublishReport
  /** True when the run died on the way: the report is then an empty one. */
  readonly crashed: boolean
  readonly registry: FakeRegistry
  readonly clock: FakeClock
  readonly startedAt: number
  readonly masked: string[]
  readonly logged: string[]
}

export interface RigOptions extends FakeOptions {
  readonly names?: readonly string[]
  readonly request?: Partial<PublishRequest>
  /** What the tag points to when it is peeled again. */
  readonly commitNow?: string
  /** How often GitHub gives no ID token before it does. */
  readonly idTokenFailures?: number
  /** Puts something between the machine and the registry: planted bugs. */
  readonly between?: (registry: Registry) => Registry
}

export const COMMIT = 'c'.repeat(40)
const ID_TOKEN = `h.${Buffer.from(JSON.stringify({ repository: 'octo/demo' })).toString('base64url')}.s`

const NO_REPORT: PublishReport = {
  packageName: '',
  version: '',
  published: 'unknown',
  proof: 'none',
  alreadyPublished: false,
  files: [],
  packageUrl: '',
  history: [],
  nextAction: '',
}

/** One run of the machine, against a new registry or against that of an earlier run. */
export async function runPublish(options: RigOptions = {}, earlier?: Rig): Promise<Rig> {
  const clock = earlier?.clock ?? new FakeClock()
  const registry = earlier?.registry ?? new FakeRegistry(options, clock)
  registry.goOn(options)
  const [masked, logged]: [string[], string[]] = [[], []]
  const startedAt = clock.now()
  let failures = options.idTokenFailures ?? 0
  const between = options.between ?? ((same: Registry) => same)
  let died = () => {}
  const death = new Promise<undefined>((resolve) => {
    died = () => resolve(undefined)
  })
  const running = publish(
    {
      registry: between(registry.row(() => died())),
      subject: subjectOf(...(options.names ?? ['demo.tgz'])),
      tag: { name: 'v1.2.3', commit: COMMIT },
      ifPublished: 'verify',
      attestations: 'auto',
      attestationObstacle: '',
      waitMs: 15 * 60_000,
      dryRun: false,
      rerunCommand: 'run it again',
      ...options.request,
    },
    {
      now: clock.now,
      sleep: clock.sleep,
      idToken: async () => {
        if (failures-- > 0) throw new Error('Error Code : 503')
        return ID_TOKEN
      },
      repeel: async () => options.commitNow ?? COMMIT,
      log: {
        info: (text) => logged.push(text),
        warning: (text) => logged.push(text),
        mask: (secret) => masked.push(secret),
      },
    },
  )
  const report = await Promise.race([running, death])
  return { report: report ?? NO_REPORT, crashed: report === undefined, registry, clock, startedAt, masked, logged }
}
