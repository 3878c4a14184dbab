// The order of several packages: what a package needs comes first; what only its development names, where that can be.
import { expect, test } from '@jest/globals'
import { inOrderOfNeed } from '../../../packages/registries/src/machine/order.ts'
import { SDIST } from '../pypi/rig.ts'

function item(packageName: string, requires: string[] = [], mentions: string[] = []) {
  return { subject: { packageName, version: '1.0.0', files: [{ ...SDIST, requires, mentions }] } }
}

test.each([
  { name: 'as given', items: [item('b'), item('a')], order: 'b a' },
  {
    name: 'needed ones first',
    items: [item('app', ['lib_b']), item('lib-b', ['lib-a']), item('Lib_A')],
    order: 'Lib_A lib-b app',
  },
  { name: 'a circle keeps its order', items: [item('one', ['two']), item('two', ['one'])], order: 'one two' },
  {
    name: 'what development names is earlier',
    items: [item('core', [], ['testing']), item('testing')],
    order: 'testing core',
  },
  {
    name: 'but never before what it needs itself',
    items: [item('core', [], ['testing']), item('testing', ['core'])],
    order: 'core testing',
  },
  {
    name: 'also by way of others',
    items: [item('a', [], ['b']), item('b', [], ['c']), item('c', ['a'])],
    order: 'a c b',
  },
])('$name', ({ items, order }) => {
  expect(
    inOrderOfNeed(items)
      .map(({ subject }) => subject.packageName)
      .join(' '),
  ).toBe(order)
})
