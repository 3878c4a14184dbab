// Somebody forgot to give the version its section.
import { PlumblineError } from '@plumbline/kernel'
import { CHANGELOGS, changelogPaths, headingsOf } from './changelog-files.ts'
import { changelogReader } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const missingChangelog: Scenario = {
  name: 'missing-changelog',
  tells: 'The changelog has no section for the version: validate stops it, and nothing is built or published.',
  endsWhole: false,
  needs: [changelogReader],
  change: ({ directory, version }, read) => {
    const changed = changelogPaths(directory).flatMap((path) => {
      const text = read(path)
      const without = text && withoutHeading(text, version)
      return without && without !== text ? [[path, without] as const] : []
    })
    if (changed.length > 0) return Object.fromEntries(changed)
    throw new PlumblineError('scenario-not-here', {
      what: `None of ${CHANGELOGS.join(', ')} in ${directory === '.' ? 'the repository' : `${directory}/`} has a heading with ${version}.`,
    })
  },
  acts: [{ event: 'push', tells: 'The tag is pushed; its section in the changelog is still headed "Unreleased".' }],
}

/** The version's heading as it was before somebody should have renamed it; also one that is underlined. */
function withoutHeading(text: string, version: string): string {
  const headings = headingsOf(text, version)
  const lines = text.split('\n')
  return lines.map((line, at) => (headings.includes(at) ? line.replace(version, 'Unreleased') : line)).join('\n')
}
