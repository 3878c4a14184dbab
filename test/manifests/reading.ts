// Reads a manifest among files given inline, as the tests of the formats do.
import { expect } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { type ManifestReading, readManifest } from '@plumbline/manifests'

export type Files = Readonly<Record<string, string>>

/** The reading of one of the files, with the others beside it. */
export function readingOf(file: string, files: Files): Promise<ManifestReading | undefined> {
  return readManifest(file, files[file] ?? '', (path) => files[path])
}

/** Its version in short: `1.2.3 at pom.xml:3 (version)`, or the kind with the place that says so. */
export async function versionOf(file: string, files: Files | string): Promise<string> {
  const reading = await readingOf(file, typeof files === 'string' ? { [file]: files } : files)
  if (reading === undefined) return 'no package'
  const { version } = reading
  if (version.kind === 'none') return 'none'
  const what = version.kind === 'static' ? version.value : version.kind
  return `${what} at ${version.file}:${version.line} (${version.key})`
}

/** The sentence of a `manifest-invalid`, which must name the file and line that the error carries. */
export async function refusalOf(file: string, files: Files | string): Promise<string> {
  const error = await readingOf(file, typeof files === 'string' ? { [file]: files } : files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PlumblineError)) throw new Error(`${file} was not refused: ${error}`)
  expect(error.code).toBe('manifest-invalid')
  expect(error.what.startsWith(`${error.file}:${error.line}: `)).toBe(true)
  return error.what
}
