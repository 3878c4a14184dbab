// Expressions give what GitHub gives: values, texts, conditions, errors.
import { describe, expect, test } from '@jest/globals'
import {
  type ContextValue,
  type ExpressionScope,
  evaluateCondition,
  evaluateText,
  evaluateValue,
} from '@plumbline/rehearsal'

const contexts = {
  github: { ref: 'refs/tags/v1', event: { labels: [{ name: 'a' }, { name: 'b' }] } },
  needs: { plan: { result: 'success', outputs: { version: '1.2.3', list: '["x","y"]' } } },
  inputs: { 'dry-run': false, count: 1.5 },
  matrix: { os: 'linux' },
}
const scope: ExpressionScope = { contexts, status: 'success' }
const withStatus = (status: ExpressionScope['status']): ExpressionScope => ({ contexts, status })

describe('a text that is one expression keeps its type', () => {
  const cases: [string, ContextValue][] = [
    ['needs.plan.outputs.version', '1.2.3'],
    ['fromJSON(needs.plan.outputs.list)[1]', 'y'],
    ["contains(github.event.labels.*.name, 'b')", true],
    ["format('{0}-{1}', matrix.os, needs.plan.outputs.version)", 'linux-1.2.3'],
    ["always() && needs.plan.result == 'success' && !inputs.dry-run", true],
    ['success() || failure()', true],
    ["startsWith(github.ref, 'refs/tags/') && 'tag' || 'branch'", 'tag'],
    ["join(fromJSON(needs.plan.outputs.list), '+')", 'x+y'],
    ["needs.nope.outputs.x == ''", true],
    ['needs.nope.outputs.x', null],
    ['case(true, 1, 2)', 1],
    ['GitHub.REF', 'refs/tags/v1'],
    ["NEEDS.plan['OUTPUTS'].Version", '1.2.3'],
    ['fromJSON(needs.plan.outputs.list)', ['x', 'y']],
    ['inputs', { 'dry-run': false, count: 1.5 }],
    ["'it''s a ''test'''", "it's a 'test'"],
    ["'a' == 'A'", true],
    ["1 == '1'", true],
    ["'' == false", true],
    ['!null', true],
    ['2 > 10', false],
  ]
  test.each(cases)('%s', (expression, expected) => {
    expect(evaluateValue(`\${{ ${expression} }}`, scope)).toEqual(expected)
  })
})

describe("a text around expressions is put together with GitHub's coercion", () => {
  const cases: [string, string][] = [
    ['plain', 'plain'],
    ['', ''],
    ['a ${{ matrix.os }} b ${{ inputs.dry-run }} ${{ inputs.count }}', 'a linux b false 1.5'],
    ['${{ needs.nope }}|', '|'],
    ['${{ github }} ${{ github.event.labels }}', 'Object Array'],
    ["${{ format('}}{0}', 1) }}x", '}1x'],
    ["${{ 'a }} b' }}", 'a }} b'],
    ['${{ fromJSON(needs.plan.outputs.list)[0] }}${{ 1 }}', 'x1'],
    ['$HOME ${ {x} }}', '$HOME ${ {x} }}'],
    ['first\n${{ matrix.os }}\n', 'first\nlinux\n'],
  ]
  test.each(cases)('%s', (text, expected) => expect(evaluateText(text, scope)).toBe(expected))

  test('toJSON is indented by two', () => {
    expect(evaluateText('${{ toJSON(needs.plan) }}', scope)).toBe(JSON.stringify(contexts.needs.plan, null, 2))
  })
})

describe('conditions', () => {
  const cases: [string | undefined, ExpressionScope['status'], boolean][] = [
    [undefined, 'success', true],
    [undefined, 'failure', false],
    ['', 'success', true],
    ["matrix.os == 'linux'", 'success', true],
    ["matrix.os == 'linux'", 'failure', false],
    ["${{ matrix.os == 'linux' }}", 'failure', false],
    ['always()', 'failure', true],
    ['${{ always() }}', 'cancelled', true],
    ['failure()', 'failure', true],
    ['failure()', 'success', false],
    ['!cancelled()', 'failure', true],
    ['!cancelled()', 'cancelled', false],
    ['cancelled()', 'cancelled', true],
    ["!(failure() || cancelled()) && needs.plan.result == 'success'", 'skipped', true],
    ['success()', 'skipped', false],
    ['failure()', 'skipped', false],
    ["matrix.os == 'failure()'", 'success', false],
    ["contains(format('{0}', always()), 'true')", 'failure', true],
    ['false', 'success', false],
    ['${{ false }}', 'success', false],
    ['${{ false }}\n', 'success', true],
    [' false\n', 'success', false],
    ["${{ 'x' }} == 'y'", 'success', true],
    ["${{ matrix.os }} == 'windows'", 'success', true],
  ]
  test.each(cases)('if: %s after %s is %s', (text, status, expected) => {
    expect(evaluateCondition(text, withStatus(status))).toBe(expected)
  })
})

describe('errors name the expression', () => {
  const cases: [string, string, string][] = [
    ['bogus.x', 'workflow-invalid', "Unrecognized named-value: 'bogus'"],
    ['nope(1)', 'workflow-invalid', "Unrecognized function: 'nope'"],
    ["hashFiles('x')", 'workflow-invalid', "Unrecognized function: 'hashFiles'"],
    ["success('build')", 'workflow-invalid', "Too many parameters supplied: 'success'"],
    ['github.ref ==', 'workflow-invalid', 'Unexpected end of expression'],
    ['', 'workflow-invalid', 'An expression was expected'],
    ["fromJSON('{')", 'expression-failed', 'Error parsing JSON'],
  ]
  test.each(cases)('%s', (expression, code, message) => {
    expect(() => evaluateValue(`\${{ ${expression} }}`, scope)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) as unknown as string }),
    )
    expect(() => evaluateValue(`\${{ ${expression} }}`, scope)).toThrow(`"${expression}"`)
  })

  test('an expression that is not closed', () => {
    expect(() => evaluateText('a ${{ github.ref }', scope)).toThrow('is not closed')
  })
})
