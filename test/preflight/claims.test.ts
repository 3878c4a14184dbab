// The comparison of expected and real claims, by each registry's own rule.
import { describe, expect, test } from '@jest/globals'
import { type Comparison, compareClaims, type ExpectedClaim, parseExpectedClaims } from '@plumbline/preflight'

const expected = (
  value: string,
  compared: Comparison,
  claim: ExpectedClaim['claim'] = 'repository',
): ExpectedClaim => ({
  claim,
  value,
  certainty: 'known',
  compared,
})

const FILE = 'octo/demo/.github/workflows/publish.yml'

describe('a claim agrees', () => {
  const cases: { name: string; claim: ExpectedClaim; actual: unknown }[] = [
    { name: 'character by character', claim: expected('octo/demo', 'exact'), actual: 'octo/demo' },
    {
      name: 'in another case, where case is ignored',
      claim: expected('octo/demo', 'ignoring-case'),
      actual: 'Octo/Demo',
    },
    {
      name: 'by its file name, at another ref',
      claim: expected(`${FILE}@refs/tags/v1`, 'file-name'),
      actual: `${FILE}@abc`,
    },
    { name: 'as a number', claim: expected('4711', 'exact'), actual: 4711 },
    { name: 'when both have none', claim: expected('', 'exact', 'environment'), actual: undefined },
    { name: 'whatever it is, when the registry does not compare it', claim: expected('a', 'no'), actual: 'b' },
  ]
  test.each(cases)('$name', ({ claim, actual }) => {
    expect(compareClaims([claim], { [claim.claim]: actual })).toEqual([])
  })
})

describe('a claim differs', () => {
  const cases: { name: string; claim: ExpectedClaim; actual: unknown; shown: string }[] = [
    { name: 'in case', claim: expected('octo/demo', 'exact'), actual: 'Octo/demo', shown: 'Octo/demo' },
    {
      name: 'in the file',
      claim: expected(`${FILE}@a`, 'file-name'),
      actual: 'o/d/.github/workflows/x.yml@a',
      shown: 'o/d/.github/workflows/x.yml@a',
    },
    {
      name: 'in case of the file',
      claim: expected(`${FILE}@a`, 'file-name'),
      actual: FILE.replace('publish', 'Publish'),
      shown: FILE.replace('publish', 'Publish'),
    },
    { name: 'by being absent', claim: expected('release', 'exact', 'environment'), actual: undefined, shown: '' },
    {
      name: 'by being there',
      claim: expected('', 'ignoring-case', 'environment'),
      actual: 'release',
      shown: 'release',
    },
  ]
  test.each(cases)('$name', ({ claim, actual, shown }) => {
    expect(compareClaims([claim], { [claim.claim]: actual })).toEqual([{ ...claim, actual: shown }])
  })
})

test('expected claims are read back from the output, and anything else is no list of them', () => {
  const claims = [expected('octo/demo', 'exact')]
  expect(parseExpectedClaims(JSON.stringify(claims))).toEqual(claims)
  for (const text of ['', '{}', '[1]', '[{"claim":"sub","value":"x","certainty":"known","compared":"exact"}]']) {
    expect(parseExpectedClaims(text)).toBeUndefined()
  }
})
