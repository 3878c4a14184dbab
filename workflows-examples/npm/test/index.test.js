import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLevel, tilt } from '../index.js'

test('equal heights are level', () => {
  assert.equal(tilt([3, 3, 3]), 0)
  assert.ok(isLevel([3, 3, 3]))
})

test('the tilt is the largest distance from the mean', () => {
  assert.equal(tilt([1, 2, 6]), 3)
})

test('a tolerance counts on both sides', () => {
  assert.ok(isLevel([9, 10, 11], 1))
  assert.ok(!isLevel([9, 10, 11], 0.5))
})

test('an empty list and a NaN are refused', () => {
  assert.throws(() => tilt([]), /at least one height/)
  assert.throws(() => tilt([1, Number.NaN]), /not a height: NaN/)
})
