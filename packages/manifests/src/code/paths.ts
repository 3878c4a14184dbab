// Paths of a checkout as the code in it sees them: the true folder above it is not known, so a stand-in is put before.
import { posix } from 'node:path'
import type { ReadText } from '../reading.ts'

/** The checkout's own folder. */
export const ROOT = '/<checkout>'

/** A file of the checkout as an absolute path. */
export function absolute(file: string): string {
  return posix.join(ROOT, file)
}

/** The path of a file of the checkout; undefined for what is not in it. */
export function inCheckout(path: string, folder: string): string | undefined {
  const whole = posix.resolve(folder, path)
  return whole.startsWith(`${ROOT}/`) ? whole.slice(ROOT.length + 1) : undefined
}

/** Text of a file in the checkout with its path; `folder` is that in which the build runs. */
export function textAt(path: string, folder: string, readText: ReadText): { file: string; text: string } | undefined {
  const file = inCheckout(path, folder)
  const text = file === undefined ? undefined : readText(file)
  return file === undefined || text === undefined ? undefined : { file, text }
}

/** 1-based line of the first thing that is not blank. */
export function firstLine(text: string): number {
  const blank = text.length - text.trimStart().length
  return text.slice(0, blank).split('\n').length
}
