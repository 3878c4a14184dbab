// Which name GitHub gives a file: the stand-in's own rule says the same for every one of them.
import { expect, test } from '@jest/globals'
import { assetKey, keepsName, publishedName } from '@plumbline/github'
import { assetName } from '../../packages/standins/src/github/asset-routes.ts'

test.each([
  ['demo-1.2.3.tgz', 'demo-1.2.3.tgz'],
  ['Demo 1.2.3 (x64).dmg', 'Demo.1.2.3.x64.dmg'],
  ['müsli@1.0+x.tgz', 'musli@1.0+x.tgz'],
  ['.hidden', 'default.hidden'],
  ['end.', 'end'],
  ['a  b..c', 'a.b.c'],
  ['SHA256SUMS', 'SHA256SUMS'],
])('"%s" is downloaded as "%s"', (name, published) => {
  expect(publishedName(name)).toBe(published)
  expect(assetName(name)).toBe(published)
  // A name that is foretold wrongly would at least be labelled.
  if (keepsName(name)) expect(assetKey(name)).toBe(name)
})
