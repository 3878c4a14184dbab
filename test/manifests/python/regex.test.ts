// Python's regular expressions: the same matches as real Python's `re`, or none told at all.
import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findPattern } from '../../../packages/manifests/src/python/regex/match.ts'
import { compilePattern } from '../../../packages/manifests/src/python/regex/pattern.ts'
import { testWith } from '../../setup/tools.ts'

const testWithPython = testWith('python3')

/** The whole and each group, as a JSON text; null where nothing is found, undefined where that is not told. */
function found(source: string, text: string, flags: string): string | null | undefined {
  const pattern = compilePattern(source, {
    ignoreCase: flags.includes('I'),
    multiline: flags.includes('M'),
    dotAll: flags.includes('S'),
    verbose: flags.includes('X'),
  })
  const match = pattern && findPattern(pattern, text)
  if (!pattern || match === null) return undefined
  return match ? JSON.stringify(match.spans.map((span) => (span ? text.slice(...span) : null))) : null
}

type Question = readonly [pattern: string, text: string, flags: string]

const BY_PYTHON = `
import json, re, signal, sys, warnings
warnings.simplefilter("ignore")
class Slow(Exception):
    pass
def stop(*_):
    raise Slow
signal.signal(signal.SIGALRM, stop)
def ask(pattern, text, flags):
    signal.setitimer(signal.ITIMER_REAL, 1)
    try:
        match = re.search(pattern, text, sum(getattr(re, f) for f in flags))
    except (re.error, OverflowError, RecursionError):
        return "error"
    except Slow:
        return "slow"
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return [match.group(0), *match.groups()] if match else None
print(json.dumps([ask(*one) for one in json.load(sys.stdin)]))
`

function askPython(questions: readonly Question[]): readonly unknown[] {
  const { stdout, stderr } = spawnSync('python3', ['-c', BY_PYTHON], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Of all questions, those to which the reader gives another answer than Python; and how many it answers. */
function compare(questions: readonly Question[]) {
  const answers = askPython(questions)
  const told = questions.map(([pattern, text, flags]) => found(pattern, text, flags))
  const wrong = questions.flatMap((question, index) => {
    const mine = told[index]
    const real = answers[index]
    // Where Python itself tries for ever, nobody knows its answer.
    const same =
      mine === undefined || real === 'slow' || (mine === null ? real === null : mine === JSON.stringify(real))
    return same ? [] : [{ question, mine, real }]
  })
  return { wrong, told: told.filter((one) => one !== undefined).length }
}

const PATTERNS: readonly string[] = [
  '^__version__ = [\'"]([^\'"]*)[\'"]',
  '__version__\\s*=\\s*(?P<q>[\'"])(.*?)(?P=q)',
  '^VERSION\\s*=\\s*\\((\\d+),\\s*(\\d+)\\)$',
  '(\\d+\\.)+\\d+',
  '(?P<major>\\d+)\\.(?P<minor>\\d+)(?:\\.(?P<patch>\\d+))?',
  '(?m)^v(.+)$',
  '(?s)^.*(\\d)',
  '\\bv\\d\\b',
  '\\Av|\\d\\Z',
  '[]x-z-]+',
  '[^]\\n]+',
  '[\\w.-]+',
  '(a)|b(c)',
  '(?:(a)|b)*',
  '(a|ab)(c|bcd)(d*)',
  'x{,2}1',
  'x{2,}',
  'x{}',
  'x{a}',
  'a??b',
  '(a+?)(a*)',
  'v(?=1)\\d',
  'v(?!1)\\d',
  '\\w+',
  '\\W+',
  '\\s+$',
  '[\\d]+',
  '.{3}',
  '(.)\\1',
  '( a | b ) c # end',
]
const TEXTS: readonly string[] = [
  '',
  '__version__ = "1.2.3"\n',
  "x\n__version__ = '1.2.3'  # why\r\nVERSION = (1, 2)\n",
  'VERSION = (1, 2)\nv3',
  'v1.2.3-rc.1+x',
  'abcd aab bca',
  'xx1 xxx x{a} x{}',
  'é\u0301_\u0660\u00b2 \u00a0\u2028\ufeff\x1f\x85',
  'a\u{1f600}b\u{1f600}\u{1f600}',
  'V1 \u212a\u017f\u0131 STRASSE',
  ']-yz',
]

testWithPython('finds what Python finds, in the patterns that people write', () => {
  const questions = ['', 'I', 'M', 'S', 'X', 'IM', 'MS'].flatMap((flags) =>
    PATTERNS.flatMap((pattern) => TEXTS.map((text): Question => [pattern, text, flags])),
  )
  const { wrong, told } = compare(questions)
  expect(wrong).toEqual([])
  expect(told).toBeGreaterThan(questions.length * 0.8)
})

const ATOMS = fc.constantFrom(
  ...[
    'a',
    'b',
    '.',
    '1',
    '\\d',
    '\\w',
    '\\W',
    '\\s',
    '\\b',
    '\\B',
    '^',
    '$',
    '[ab]',
    '[^a]',
    '[a-c1]',
    '\\.',
    '-',
    '\\1',
  ],
  ...['\\Z', '\\A', '{', '}', ']', 'é', '[^\\w]', '[\\s\\d]', '(?P=n)'],
)
const COUNTS = fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{,2}', '{1,}', '{1,2}?', '++')
const PATTERN = fc.letrec<{ whole: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    ATOMS,
    tie('whole').map((inner) => `(${inner})`),
    tie('whole').map((inner) => `(?:${inner})`),
    tie('whole').map((inner) => `(?P<n>${inner})`),
    tie('whole').map((inner) => `(?=${inner})`),
    tie('whole').map((inner) => `(?!${inner})`),
    fc.tuple(tie('whole'), tie('whole')).map(([one, other]) => `(${one}|${other})`),
  ),
  whole: fc
    .array(
      fc.tuple(tie('part'), COUNTS).map(([part, count]) => part + count),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
})).whole
const TEXT = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '1', '.', '-', ' ', '\n', 'é', '_', '\u{1f600}', '\u0660'),
  maxLength: 12,
})

const SEED = 20261121

testWithPython('never finds anything else than Python, in any pattern', () => {
  const question = fc.tuple(PATTERN, TEXT, fc.constantFrom('', 'I', 'M', 'S', 'X', 'MS'))
  const { wrong, told } = compare(fc.sample(question, { numRuns: 20_000, seed: SEED }))
  expect(wrong.slice(0, 10)).toEqual([])
  expect(told).toBeGreaterThan(3000)
})

test.each([
  '(a+)+$',
  '(a|a)*b',
  '(?:a*a*a*)*?b',
  '(.*)(.*)(.*)(.*)(.*)x',
  '(a+)\\1\\1b',
])('gives up on %s rather than try for ever', (source) => {
  const pattern = compilePattern(source)
  if (pattern) expect(findPattern(pattern, `${'a'.repeat(5000)}!`)).toBeNull()
})

test.each([
  '(?<=a)b',
  '(?i:a)',
  '\\x41',
  '(?>a)',
  'a++',
  '(',
  ')',
  '[',
  'a**',
  '^*',
  '(?P<n>a)(?P<n>b)',
  '(a*)*',
  '(\\1)',
  'x{3,2}',
])('does not read %s', (source) => expect(compilePattern(source)).toBeUndefined())

test.each([
  ['long', 'a'.repeat(3000)],
  ['deep', `${'('.repeat(50)}a${')'.repeat(50)}`],
])('does not read a %s pattern', (_how, source) => expect(compilePattern(source)).toBeUndefined())
