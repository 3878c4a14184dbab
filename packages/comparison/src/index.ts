// The public list of the comparison package.
export type { Absent } from './absent.ts'
export { compareWithTree } from './compare.ts'
export { type BothSides, explain, layoutOf } from './explain.ts'
export type { Around, CompareOptions, Difference, SourceComparison, SourceTree } from './model.ts'
export { isLicense } from './names.ts'
export { folderOf } from './other-folder.ts'
export { shortDiff } from './short-diff.ts'
