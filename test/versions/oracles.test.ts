// Our readings against those of the programs that the registries' own clients use, over thousands of generated versions.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { baseVersion, type ParsedVersion, type Scheme, schemeById } from '@plumbline/versions'
import { testWith } from '../setup/tools.ts'
import { type Grammar, textsOf } from './generated.ts'

const COUNT = 5000

/** What a reader says of a list: for each text undefined or its reading, and the order of each and the next one. */
interface Answer {
  readonly readings: readonly (Reading | null)[]
  readonly orders: readonly (number | null)[]
}
interface Reading {
  readonly normalized: string
  readonly base: string
  readonly prerelease: boolean
}

const PYTHON = `
import json, sys
from packaging.version import Version, InvalidVersion
def read(text):
    try: return Version(text)
    except InvalidVersion: return None
versions = [read(text) for text in json.load(sys.stdin)]
print(json.dumps({
    "readings": [v and {"normalized": str(v), "base": v.base_version, "prerelease": v.is_prerelease} for v in versions],
    "orders": [(a > b) - (a < b) if a and b else None for a, b in zip(versions, versions[1:])],
}))`

const RUBY = `
require "json"
require "rubygems"
versions = JSON.parse($stdin.read).map { |text| Gem::Version.correct?(text) ? Gem::Version.new(text) : nil }
puts JSON.generate({
  "readings" => versions.map { |v| v && { "normalized" => v.to_s.gsub("-", ".pre."), "base" => v.release.to_s, "prerelease" => v.prerelease? } },
  "orders" => versions.each_cons(2).map { |a, b| a && b ? a <=> b : nil },
})`

const PYTHON_VERSIONS: Grammar = {
  parts: [
    ['', '', '', 'v', 'V', '1!'],
    ['#', '#.#', '#.#.#', '#.#.#.#', '#.0.0'],
    ['', '', '', 'a#', '.b#', '-rc.#', 'RC#', '_alpha_#', 'beta', 'c#', '.pre#', 'preview#'],
    ['', '', '', '.post#', '-#', '-r#', 'rev#', 'post'],
    ['', '', '', '.dev#', 'DEV', '-dev#', '_dev_#'],
    ['', '', '', '+local', '+ubuntu-#', '+#.#', '+a.#.B', '+0x#', '+#e#'],
  ],
  noise: '.-_+!vxa0',
}

const GEM_VERSIONS: Grammar = {
  parts: [
    ['#', '#.#', '#.#.#', '#.#.#.#', '#.0.0'],
    ['', '', '', '.rc#', '.a', '.b#.#', '.pre.#', '-rc#', '-#', '-a-b', '.RC#', '.0.a.0', 'a#', '.#b#', '-rc.#'],
    ['', '', '', '.0', '.#', '.x'],
  ],
  noise: '.-_+xa0',
}

function ask(program: string, args: readonly string[], texts: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(program, args, {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  expect([status, stderr]).toEqual([0, ''])
  return JSON.parse(stdout) as Answer
}

function ours(scheme: Scheme, texts: readonly string[], baseOf: (version: ParsedVersion) => string): Answer {
  const versions = texts.map((text) => scheme.parse(text))
  return {
    readings: versions.map((version) =>
      version ? { normalized: version.normalized, base: baseOf(version), prerelease: version.prerelease } : null,
    ),
    orders: versions.slice(1).map((version, index) => {
      const before = versions[index]
      return before && version ? Math.sign(scheme.compare(before, version)) + 0 : null
    }),
  }
}

/** The texts of which two answers differ, with both readings; a few are enough to see why. */
function differences(texts: readonly string[], theirs: Answer, own: Answer): string[] {
  const lines = texts.flatMap((text, index) => {
    const [their, our] = [theirs, own].map(({ readings, orders }) =>
      JSON.stringify([readings[index], index < orders.length ? orders[index] : null]),
    )
    return their === our ? [] : [`${text} (then ${texts[index + 1]}): they ${their}, we ${our}`]
  })
  return lines.slice(0, 10)
}

function readable(answer: Answer): number {
  return answer.readings.filter((reading) => reading !== null).length
}

testWith('python-versions')('PEP 440 is read and ordered as packaging does it', () => {
  const texts = textsOf(PYTHON_VERSIONS, COUNT, 440)
  const theirs = ask('/usr/bin/python3', ['-c', PYTHON], texts)
  expect(readable(theirs)).toBeGreaterThan(COUNT / 2)
  expect(readable(theirs)).toBeLessThan(COUNT)
  expect(differences(texts, theirs, ours(schemeById('pep440'), texts, baseVersion))).toEqual([])
})

testWith('ruby')('gems are read and ordered as Gem::Version does it', () => {
  const texts = textsOf(GEM_VERSIONS, COUNT, 1998)
  const theirs = ask('ruby', ['-e', RUBY], texts)
  expect(readable(theirs)).toBeGreaterThan(COUNT / 2)
  expect(readable(theirs)).toBeLessThan(COUNT)
  expect(differences(texts, theirs, ours(schemeById('gem'), texts, gemRelease))).toEqual([])
})

/** Gem::Version#release gives a stable version as it is written, and else its numbers without their zeros in front. */
function gemRelease({ prerelease, normalized, release }: ParsedVersion): string {
  return prerelease ? release.join('.') : normalized
}

describe('every order is one: no three versions contradict each other', () => {
  test.each(['semver', 'pep440', 'gem', 'nuget', 'maven', 'opaque'])('%s', (id) => {
    const scheme = schemeById(id)
    const words = [
      '',
      '-rc.1',
      '-rc1',
      '.Final',
      '-SNAPSHOT',
      '.b2',
      '-1',
      '-jre',
      '+5',
      '-beta',
      'a1',
      '.0',
      '-sp1',
      '.x',
    ]
    const texts = textsOf({ parts: [['#', '#.#', '#.#.#', '#.#.0'], words, ['', '', '.1', '-2']], noise: '0' }, 60, 7)
    const versions = texts.flatMap((text) => scheme.parse(text) ?? [])
    const wrong = versions.flatMap((one) =>
      versions.flatMap((two) => {
        if (Math.sign(scheme.compare(one, two)) !== -Math.sign(scheme.compare(two, one)))
          return [`${one.text} ${two.text}`]
        if (scheme.compare(one, two) > 0) return []
        const between = versions.find((other) => scheme.compare(two, other) <= 0 && scheme.compare(one, other) > 0)
        return between ? [`${one.text} ${two.text} ${between.text}`] : []
      }),
    )
    expect(wrong.slice(0, 5)).toEqual([])
    expect(versions.length).toBeGreaterThan(10)
  })
})
