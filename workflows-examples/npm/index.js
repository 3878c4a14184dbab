/**
 * How far a list of numbers is from level: the largest distance of any number from their mean.
 *
 * @param {readonly number[]} heights at least one finite number
 * @returns {number} 0 when all are equal
 * @throws {RangeError} for an empty list or a number that is not finite
 */
export function tilt(heights) {
  if (heights.length === 0) throw new RangeError('a level needs at least one height')
  for (const height of heights) {
    if (!Number.isFinite(height)) throw new RangeError(`not a height: ${height}`)
  }
  const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length
  return Math.max(...heights.map((height) => Math.abs(height - mean)))
}

/**
 * Whether all heights lie within `tolerance` of their mean.
 *
 * @param {readonly number[]} heights
 * @param {number} [tolerance]
 * @returns {boolean}
 */
export function isLevel(heights, tolerance = 0) {
  return tilt(heights) <= tolerance
}
