/** How far a list of numbers is from level: the largest distance of any number from their mean. */
export function tilt(heights: readonly number[]): number

/** Whether all heights lie within `tolerance` (default 0) of their mean. */
export function isLevel(heights: readonly number[], tolerance?: number): boolean
