// The names of artifacts that hold a release's verified files and its records, as prepare.yml and upload-record give them.

/** The package's name as artifact names can hold it; upload-record writes the same (a test compares both). */
export function packageSlug(packageName: string): string {
  return packageName.replace(/^@/, '').replace(/[^A-Za-z0-9._-]/g, '__') || 'package'
}

/** How the names begin for one package at one commit; the number of the attempt follows. */
export function filesPrefix(packageName: string, commit: string): string {
  return `plumbline-files-${packageSlug(packageName)}-${commit.slice(0, 12)}-`
}

/** How the names of a phase's records begin for one package; the number of the attempt follows. */
export function recordPrefix(phase: string, packageName: string): string {
  return `plumbline-${phase}-${packageSlug(packageName)}-`
}

/** The attempt in such a name; undefined for any other name. */
export function attemptIn(name: string, prefix: string): number | undefined {
  const attempt = name.startsWith(prefix) ? name.slice(prefix.length) : ''
  return /^[1-9]\d{0,3}$/.test(attempt) ? Number(attempt) : undefined
}
