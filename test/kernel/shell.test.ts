// One argument of a command line, as a shell reads it back.
import { execFileSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { shellQuote } from '@plumbline/kernel'

test.each(['v1.2.3', 'refs/tags/v1*', "it's", '$(touch x)', '`x`', 'a b', '', 'é;&|'])('%s', (text) => {
  expect(execFileSync('sh', ['-c', `printf %s ${shellQuote(text)}`], { encoding: 'utf8' })).toBe(text)
})
