// What more than one package, attestations, a person's token and runs of a special kind add to a drawn schedule.
import type { Dice } from './random.ts'
import type { Scene } from './scene.ts'
import type { AttestSpec, Effect, FaultSpec, RunSpec, Schedule, Whose } from './schedule.ts'

/** Schedules that stay as they were drawn. */
const PLAIN = 0.6

/** The schedule, with more to it now and then; dice of their own leave the rest as it was drawn. */
export function withExtras(scene: Scene, plain: Schedule, chance: Dice): Schedule {
  if (chance.chance(PLAIN)) return plain
  const also = drawPackages(scene, chance)
  const attest = chance.chance(scene.attestations ? 0.6 : 0.15) ? drawAttest(chance) : undefined
  const packages = 1 + (also?.length ?? 0)
  const firstPublish = scene.firstByPerson && chance.chance(0.25) ? drawUnknown(chance, packages) : undefined
  const [before, ...others] = [plain.before, ...(also ?? [])].map((files, place) =>
    firstPublish?.unknown.includes(place) ? files.map((): Whose => 'absent') : files,
  )
  const ownTrust = typeof scene.exchanges === 'function' && packages > 1
  return {
    ...plain,
    before: before ?? plain.before,
    ...(also ? { also: others } : {}),
    ...(ownTrust && chance.chance(0.1) ? { untrusted: chance.below(packages) } : {}),
    ...(attest ? { attest } : {}),
    ...(firstPublish ? { firstPublish } : {}),
    runs: plain.runs.map((run) => drawKind(chance, run)),
    faults: [
      ...plain.faults,
      ...(attest ? drawSigning(chance, plain.runs.length) : []),
      ...(also && scene.revokes ? drawIndex(chance, plain.runs.length) : []),
    ],
  }
}

function drawPackages({ packages }: Scene, chance: Dice): (readonly Whose[])[] | undefined {
  const [, ...others] = packages
  if (others.length === 0 || chance.chance(0.4)) return undefined
  return others
    .slice(0, 1 + chance.below(others.length))
    .map(({ files }) => files.map((): Whose => (chance.chance(0.85) ? 'absent' : chance.of(['same', 'same', 'other']))))
}

function drawAttest(chance: Dice): AttestSpec {
  return {
    wish: chance.of(['auto', 'auto', 'auto', 'true', 'true', 'false']),
    ...(chance.chance(0.2) ? { obstacle: chance.of(['private', 'called', 'stated', 'no-signer']) } : {}),
    ...(chance.chance(0.3) ? { refused: true as const } : {}),
  }
}

/** Mostly the registry has never heard of any of them. */
function drawUnknown(chance: Dice, packages: number): NonNullable<Schedule['firstPublish']> {
  const all = Array.from({ length: packages }, (_, place) => place)
  if (chance.chance(0.5)) return { unknown: all }
  return { unknown: all.filter(() => chance.chance(0.4)) }
}

function drawKind(chance: Dice, run: RunSpec): RunSpec {
  return {
    ...run,
    ...(chance.chance(0.12) ? { dryRun: true as const } : {}),
    ...(chance.chance(0.12) ? { ifPublished: 'fail' as const } : {}),
  }
}

/** The signer fails, is slow, or the run dies there. */
function drawSigning(chance: Dice, runs: number): FaultSpec[] {
  return Array.from({ length: chance.of([0, 0, 0, 1, 2]) }, () => ({
    run: chance.below(runs),
    on: chance.of(['sign', 'sign', 'sign', 'claims']),
    nth: chance.below(3),
    times: chance.of([1, 1, 4]),
    effect: chance.of<Effect>([{ kind: 'reset' }, { kind: 'hang' }, { kind: 'slow', ms: 90_000 }, { kind: 'crash' }]),
    when: 'before',
  }))
}

/** The index is where dependants look: it fails, or shows something else, for a while or for long. */
function drawIndex(chance: Dice, runs: number): FaultSpec[] {
  return Array.from({ length: chance.of([0, 0, 1, 2]) }, () => ({
    run: chance.below(runs),
    on: 'other',
    nth: chance.below(4),
    times: chance.of([1, 3, 90]),
    effect: chance.of<Effect>([
      { kind: 'reset' },
      { kind: 'garbage' },
      { kind: 'cut' },
      { kind: 'status', status: 503 },
      { kind: 'crash' },
    ]),
    when: 'before',
  }))
}
