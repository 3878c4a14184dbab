// How Python compares project names and versions, and how both are spelled in file names.
import { clean, compare, valid } from '@renovatebot/pep440'
import { type CoreMetadata, metadataField, metadataFields, parseCoreMetadata } from './core-metadata.ts'
import type { Contents, Problem } from './kind.ts'
import { bad } from './refusal.ts'

/** The name under which projects are the same (https://packaging.python.org/specifications/name-normalization/). */
export function normalizedProject(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** True when an index takes both names for one project. */
export function sameProject(one: string, other: string): boolean {
  return normalizedProject(one) === normalizedProject(other)
}

/** True when an index takes both for one version (PEP 440: `1.0` is `1.0.0`, `1.0-rc.1` is `1.0rc1`). */
export function samePythonVersion(one: string, other: string): boolean {
  if (!valid(one) || !valid(other)) return one === other
  return compare(one, other) === 0
}

/** A version as indexes write it: `1.0-rc.1` as `1.0rc1`; what is none stays as it is. */
export function normalPythonVersion(version: string): string {
  // The library puts commas between the parts of a local version.
  return (clean(version) ?? version).replaceAll(',', '.')
}

/** The name as it begins the file names of a project. */
export function fileNamePart(name: string): string {
  return normalizedProject(name).replaceAll('-', '_')
}

/**
 * What a file's metadata states, compared with the name and version of its file name. Throws `bad-archive` for
 * metadata without a usable name or version and for a file that is named after something else.
 */
export function pythonContents(
  fileName: string,
  place: string,
  bytes: Uint8Array,
  named: { readonly name: string; readonly version: string },
): Contents & { readonly metadata: CoreMetadata } {
  const metadata = parseCoreMetadata(bytes)
  if ('problem' in metadata) throw bad(fileName, `holds a ${place} that ${metadata.problem}`)
  for (const field of ['Metadata-Version', 'Name', 'Version']) {
    const values = metadataFields(metadata, field)
    if (values.length !== 1 || values[0] === '') throw bad(fileName, `holds a ${place} with ${values.length} ${field}`)
  }
  const [packageName, version] = [metadataField(metadata, 'Name'), metadataField(metadata, 'Version')]
  if (!/^[A-Z0-9]([A-Z0-9._-]*[A-Z0-9])?$/i.test(packageName)) {
    throw bad(fileName, `states the name ${JSON.stringify(packageName)}, which no index takes`)
  }
  if (!valid(version)) throw bad(fileName, `states the version "${version}", which is none (PEP 440)`)
  if (!sameProject(packageName, named.name) || !samePythonVersion(version, named.version)) {
    throw bad(fileName, `is named after ${named.name} ${named.version} and states ${packageName} ${version} inside`)
  }
  return {
    packageName,
    version,
    metadata,
    problems: [...privateProblem(fileName, metadata), ...spelling(fileName, packageName)],
  }
}

/** The classifier that every index refuses, made for that (https://pypi.org/classifiers). */
function privateProblem(fileName: string, metadata: CoreMetadata): Problem[] {
  const classifier = metadataFields(metadata, 'Classifier').find((value) => value.startsWith('Private ::'))
  if (classifier === undefined) return []
  return [{ code: 'private-package', what: `"${fileName}" is private: it has the classifier "${classifier}".` }]
}

/** PEP 625 and the wheel specification want the name normalised; setuptools before 69.3 wrote it as it stands. */
function spelling(fileName: string, packageName: string): Problem[] {
  const wanted = `${fileNamePart(packageName)}-`
  if (fileName.startsWith(wanted)) return []
  const what = `"${fileName}" does not begin with "${wanted}", as the file names of ${packageName} should.`
  return [{ code: 'odd-file-name', level: 'warning', what }]
}
