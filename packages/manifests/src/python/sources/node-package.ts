// The version of a package.json that a Python package takes over.
import { PlumblineError } from '@plumbline/kernel'
import { parseJson } from '../../json-document.ts'
import type { ReadText, StatedVersion } from '../../reading.ts'
import { toldVersion } from './told.ts'

// What hatch-nodejs-version takes: of npm's prereleases those that Python has too.
const VERSION = /^\d+\.\d+\.\d+(?:-(?:a|b|c|rc|alpha|beta|pre|preview)[-.]?\d*)?$/i

/** Undefined where it is not there, not read, or has a version that Python does not have. */
export function nodeVersion(file: string, readText: ReadText): StatedVersion | undefined {
  const text = readText(file)
  if (text === undefined) return undefined
  try {
    const stated = parseJson(file, text, { comments: false, expected: 'an object with "version"' }).text('version')
    return stated && VERSION.test(stated.value.trim()) ? toldVersion(stated) : undefined
  } catch (error) {
    // Of the file itself, package.json's own reader says more.
    if (error instanceof PlumblineError) return undefined
    throw error
  }
}
