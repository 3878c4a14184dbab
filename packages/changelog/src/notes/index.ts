// What turns a section into the notes of a release; loaded when there is a section.
export { type FittedNotes, fittedNotes } from './fitted.ts'
export { lengthOf } from './length.ts'
