// .cargo_vcs_info.json: cargo writes down which commit it packed, and whether anything was changed and not committed.
import { finding, type Inspected, type Rule, shown } from '../rule.ts'

const FILE = '.cargo_vcs_info.json'

export const vcsInfo: Rule = {
  id: 'other-commit',
  kinds: ['crate'],
  keeps: ({ path }) => path === FILE,
  check(inspected) {
    const { commit } = inspected.expected
    const bytes = inspected.kept.get(FILE)
    if (!bytes) {
      // Where the commit is known, the build was to pack that one and can say so.
      const level = commit === '' ? 'warning' : 'error'
      return [finding(inspected, 'other-commit', `holds no ${FILE}: it does not say which commit it is`, level)]
    }
    const git = gitOf(bytes)
    const sha = git?.['sha1']
    if (!git || typeof sha !== 'string' || sha === '') {
      return [finding(inspected, 'other-commit', `holds a ${FILE} that names no commit`)]
    }
    return [...otherCommit(inspected, sha), ...dirty(inspected, git['dirty'])]
  },
}

function gitOf(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as { readonly git?: unknown } | null
    return typeof value?.git === 'object' && value.git !== null ? (value.git as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function otherCommit(inspected: Inspected, sha: string) {
  const { commit } = inspected.expected
  // Whoever states it may have given its beginning.
  if (sha.startsWith(commit.toLowerCase())) return []
  return [finding(inspected, 'other-commit', `was packed of the commit ${shown(sha)}; the tag is at ${commit}`)]
}

function dirty(inspected: Inspected, value: unknown) {
  if (value === undefined || value === false) return []
  return [finding(inspected, 'dirty-crate', 'was packed with changes that are in no commit')]
}
