// The reader of Python programs: never another version than real Python's, and an end to every program.
import { expect, test } from '@jest/globals'
import { setupCalls } from '../../../packages/manifests/src/python/program/run.ts'
import { testWith } from '../../setup/tools.ts'
import { readingOf } from '../reading.ts'
import { CHANGING } from './changing-scripts.ts'
import { FOLLOWED } from './followed-scripts.ts'
import { versionByPython } from './real-python.ts'
import { KNOWN } from './scripts.ts'
import { UNCLEAR } from './unclear-scripts.ts'

const testWithPython = testWith('python3')

testWithPython.each([...KNOWN, ...FOLLOWED])('Python comes to the same: $title', ({ version, files }) => {
  expect(versionByPython(files)?.trim()).toBe(version.replace(/ at .*/, ''))
})

testWithPython.each([...UNCLEAR, ...CHANGING])('Python comes to no other: $title', async ({ files }) => {
  const version = (await readingOf('setup.py', files))?.version
  const known = version?.kind === 'static' ? version.value : undefined
  if (known !== undefined) expect(versionByPython(files)?.trim()).toBe(known)
})

const CALL = 'from setuptools import setup\nsetup(version="1")\n'
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a loop without end', 'while True:\n    pass\n'],
  ['a loop over itself', 'x = [1]\nwhile x:\n    x = x + [1]\n'],
  ['a text that doubles', 'x = "ab"\nwhile True:\n    x = x + x\n'],
  ['a text that doubles by replace', 'x = "a"\nwhile True:\n    x = x.replace("a", "aa")\n'],
  ['a text that doubles by join', 'x = "a"\nwhile True:\n    x = x.join([x, x])\n'],
  ['a text that doubles by a template', 'x = "a"\nwhile True:\n    x = "%s%s" % (x, x)\n'],
  ['a text that doubles by an f text', 'x = "a"\nwhile True:\n    x = f"{x}{x}"\n'],
  ['a text that doubles by format()', 'x = "a"\nwhile True:\n    x = "{0}{0}".format(x)\n'],
  ['a list that doubles', 'x = [1]\nwhile True:\n    x = x + x\n'],
  ['a list of itself', 'x = []\nwhile True:\n    x.append(x)\n'],
  ['a dictionary that nests', 'x = {}\nwhile True:\n    x = {"a": x, "b": x}\n'],
  ['a function that calls itself', 'def f(n):\n    return f(n + 1) + f(n + 2)\nf(1)\n'],
  [
    'a tower of calls',
    `def f0(): pass\n${Array.from({ length: 60 }, (_, n) => `def f${n + 1}():\n    f${n}()\n    f${n}()\n`).join('')}f60()\n`,
  ],
  ['branches that multiply', `import os\n${'if os.x:\n    a = [1]\nelse:\n    a = [2]\n'.repeat(20_000)}`],
  [
    'many changes of many lists',
    `${Array.from({ length: 2000 }, (_, n) => `x${n} = []\n`).join('')}while True:\n    x1.append(1)\n`,
  ],
  ['exec of itself', 'x = "exec(x)"\nexec(x)\n'],
  ['a module of itself', 'import again\nagain.a\nwhile True: pass\n'],
  ['deep brackets', `x = ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
  [
    'deep blocks',
    `${Array.from({ length: 500 }, (_, n) => `${' '.repeat(n)}if True:\n`).join('')}${' '.repeat(500)}x = 1\n`,
  ],
  ['a comprehension of a comprehension', 'x = [0] + [0]\nwhile True:\n    x = [y for y in x + x]\n'],
]

test.each(HOSTILE)('ends, and tells nothing: %s', (_what, program) => {
  expect(setupCalls('setup.py', program + CALL, (path) => (path === 'again.py' ? 'import again\n' : undefined))).toBe(
    undefined,
  )
})
