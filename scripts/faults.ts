// Drives the publishing machine through random fault schedules and checks promises P1 to P4; exit code 1 on a violation.
//   npm run faults -- --schedules 2000 --seed 1 [--registry pypi] [--from 0] [--violations 1]
//   npm run faults -- --replay FILE|JSON
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createChecker, parseSchedule, SCENE_IDS } from '../packages/faults/src/index.ts'

const { values } = parseArgs({
  options: {
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

async function replay(given: string): Promise<number> {
  const checker = await createChecker()
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given
  const { story, promises } = await checker.replay(parseSchedule(text)).finally(() => checker.close())
  console.log(promises.length > 0 ? story : `No promise is broken.\n${story}`)
  return promises.length > 0 ? 1 : 0
}

async function check(): Promise<number> {
  const [schedules, seed, from] = [wholeNumber('schedules'), wholeNumber('seed'), wholeNumber('from')]
  const registries = values.registry === '' ? SCENE_IDS : [values.registry]
  const checker = await createChecker()
  const began = performance.now()
  const told = Math.max(1_000, Math.floor(schedules / 20))
  const rate = (done: number) => Math.round((done * 1000) / (performance.now() - began))
  const { played, violations } = await checker
    .check({
      schedules,
      seed,
      from,
      registries,
      mostViolations: wholeNumber('violations'),
      progress: (done) => done % told === 0 && console.log(`${done} schedules, ${rate(done)} a second`),
    })
    .finally(() => checker.close())
  for (const { story } of violations) console.log(`\n${story}`)
  const end = violations.length === 0 ? 'no violation' : `${violations.length} broken`
  console.log(`${played} schedules over ${registries.join(', ')} with seed ${seed}: ${end}; ${rate(played)} a second`)
  return violations.length === 0 ? 0 : 1
}

const USAGE = `npm run faults -- [--schedules 2000] [--seed 1] [--registry ${SCENE_IDS.join('|')}] [--from 0] [--violations 1]
npm run faults -- --replay FILE|JSON`

if (values.help) console.log(USAGE)
else process.exitCode = values.replay === undefined ? await check() : await replay(values.replay)
