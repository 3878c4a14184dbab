// Drives the machines through random fault schedules and checks their promises; exit code 1 on a violation.
//   npm run faults -- [--part publish] --schedules 2000 --seed 1 [--registry pypi] [--from 0] [--violations 1]
//   npm run faults -- --part release --schedules 2000 --seed 1 [--from 0] [--violations 1]
//   npm run faults -- --replay FILE|JSON
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  createChecker,
  createReleaseChecker,
  isReleaseSchedule,
  parseReleaseSchedule,
  parseSchedule,
  SCENE_IDS,
} from '../packages/faults/src/index.ts'

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: 'publish' },
    schedules: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    registry: { type: 'string', default: '' },
    violations: { type: 'string', default: '1' },
    replay: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

function wholeNumber(name: 'schedules' | 'seed' | 'from' | 'violations'): number {
  const text = values[name]
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} is "${text}" and must be a whole number.`)
  return Number(text)
}

/** The schedule itself tells which part it belongs to. */
async function replay(given: string): Promise<number> {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given
  const { story, promises } = isReleaseSchedule(text) ? await replayRelease(text) : await replayPublish(text)
  console.log(promises.length > 0 ? story : `No promise is broken.\n${story}`)
  return promises.length > 0 ? 1 : 0
}

async function replayRelease(text: string) {
  const schedule = parseReleaseSchedule(text)
  const checker = await createReleaseChecker()
  return checker.replay(schedule).finally(() => checker.close())
}

async function replayPublish(text: string) {
  const schedule = parseSchedule(text)
  const checker = await createChecker()
  return checker.replay(schedule).finally(() => checker.close())
}

async function check(): Promise<number> {
  const [schedules, seed, from] = [wholeNumber('schedules'), wholeNumber('seed'), wholeNumber('from')]
  const registries = values.registry === '' ? SCENE_IDS : [values.registry]
  const began = performance.now()
  const told = Math.max(1_000, Math.floor(schedules / 20))
  const rate = (done: number) => Math.round((done * 1000) / (performance.now() - began))
  const progress = (done: number) => done % told === 0 && console.log(`${done} schedules, ${rate(done)} a second`)
  const options = { schedules, seed, from, mostViolations: wholeNumber('violations'), progress }
  const checker = values.part === 'release' ? await createReleaseChecker() : await createChecker()
  const { played, violations } = await checker.check({ ...options, registries }).finally(() => checker.close())
  for (const { story } of violations) console.log(`\n${story}`)
  const end = violations.length === 0 ? 'no violation' : `${violations.length} broken`
  const over = values.part === 'release' ? 'release and what follows it' : registries.join(', ')
  console.log(`${played} schedules over ${over} with seed ${seed}: ${end}; ${rate(played)} a second`)
  return violations.length === 0 ? 0 : 1
}

const USAGE = `npm run faults -- [--part publish] [--schedules 2000] [--seed 1] [--registry ${SCENE_IDS.join('|')}] [--from 0] [--violations 1]
npm run faults -- --part release [--schedules 2000] [--seed 1] [--from 0] [--violations 1]
npm run faults -- --replay FILE|JSON`

if (values.help) console.log(USAGE)
else if (!['publish', 'release'].includes(values.part))
  throw new Error(`--part is "${values.part}": publish or release.`)
else if (values.part === 'release' && values.registry !== '') throw new Error('--registry belongs to --part publish.')
else process.exitCode = values.replay === undefined ? await check() : await replay(values.replay)
