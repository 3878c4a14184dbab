// No regular expression of the readers can blow up: each is run on text made to fail it late, of growing length.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { cpuTime } from '../setup/cpu-time.ts'
import { type HostileText, hostileTexts } from './hostile-texts.ts'
import { type Found, regularExpressionsIn } from './regular-expressions.ts'

const ROOT = join(import.meta.dirname, '../..')
const READERS = ['changelog', 'versions', 'manifests', 'http', 'kernel']

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
}

const all: readonly Found[] = READERS.flatMap((name) =>
  sources(`packages/${name}/src`).flatMap((file) => regularExpressionsIn(file, readFileSync(join(ROOT, file), 'utf8'))),
)

// Exponential growth shows in the small ones, quadratic in the large ones; each is run only if those before were quick.
const SIZES = [12, 16, 20, 24, 28, 100, 400, 1600, 6400, 25_600]
/** Milliseconds that a linear expression never takes for the longest of them. */
const QUICK = 8
/** Doubling the text may take so many times the time; the square would take four times. */
const DOUBLED = 2.6

function timeOf(expression: RegExp, text: string): number {
  expression.lastIndex = 0
  const started = cpuTime()
  expression.exec(text)
  return cpuTime() - started
}

/** The least of several runs: other tests run beside this one. */
function least(expression: RegExp, text: string): number {
  return Math.min(...[1, 2, 3].map(() => timeOf(expression, text)))
}

/** The pump that makes it slow; undefined when none does. */
function blowUp({ expression }: Found): string | undefined {
  return hostileTexts(expression).find((hostile) => {
    const slow = SIZES.find((size) => timeOf(expression, hostile.of(size)) > QUICK)
    if (slow === undefined || least(expression, hostile.of(slow)) <= QUICK / 2) return false
    return slow < LARGE || ROUNDS.every(() => growsTooFast(expression, hostile, slow))
  })?.name
}

// Below this many repetitions nothing linear takes milliseconds.
const LARGE = 1000
/** A noisy machine has to be unlucky so many times. */
const ROUNDS = [1, 2, 3]

function growsTooFast(expression: RegExp, { of }: HostileText, size: number): boolean {
  const [half = 0, whole = 0, twice = 0] = [size / 2, size, size * 2].map((times) => least(expression, of(times)))
  return whole > DOUBLED * half && twice > DOUBLED * whole
}

test('the expressions are found, also those that are put together', () => {
  expect(all.length).toBeGreaterThan(300)
  expect(all.filter(({ isAssembled }) => isAssembled).length).toBeGreaterThan(3)
})

test('an expression that blows up is found out', () => {
  const hostile = (expression: RegExp) => blowUp({ expression, place: '', isAssembled: false })
  expect(hostile(/^(?:a+)+$/)).toBeDefined()
  expect(hostile(/^(?:\d|\w)*!$/)).toBeDefined()
  expect(hostile(/\s+$/)).toBeDefined()
  expect(hostile(/^x?(?:[\w.]+-)?[\w.]+,[\w.]*[\w.]*;/)).toBeDefined()
  expect(hostile(/^a+$/)).toBeUndefined()
  expect(hostile(/(?<!\s)\s+$/)).toBeUndefined()
})

test.each(READERS)('no expression of %s takes longer than its text is long', (name) => {
  const own = all.filter(({ place }) => place.startsWith(`packages/${name}/`))
  const slow = own.flatMap((found) => {
    const pump = blowUp(found)
    return pump === undefined ? [] : [`${found.place} on ${pump}: ${found.expression}`]
  })
  expect(slow).toEqual([])
}, 120_000)
