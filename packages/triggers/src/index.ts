// The public list of the triggers package.
export { filterPattern, matchesPatterns } from './patterns.ts'
