// Where a scenario looks for a changelog that it changes, and which of its lines are headings of a version.

export const CHANGELOGS = ['CHANGELOG.md', 'CHANGES.md', 'HISTORY.md', 'MILESTONES.md', 'NEWS.md', 'RELEASES.md']

/** Paths of the usual changelogs of a package's folder. */
export function changelogPaths(directory: string): readonly string[] {
  const folder = directory === '.' ? '' : `${directory}/`
  return CHANGELOGS.flatMap((name) => [`${folder}${name}`, `${folder}docs/${name.toLowerCase()}`])
}

/** Indices of the lines that are headings and name the version; also of one that is underlined. */
export function headingsOf(text: string, version: string): readonly number[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const heading = line.startsWith('#') || /^(=+|-+)$/.test(lines[at + 1] ?? '')
    return heading && line.includes(version) ? [at] : []
  })
}
