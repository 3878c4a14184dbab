// A repository's history without git: a branch, and a tag that can move from one commit to another.
import type { AnnotatedTag, GitRef, GitSource } from '@plumbline/standins'

export const TAG = 'v1.2.3'
export const COMMIT = 'c'.repeat(40)
export const OTHER_COMMIT = 'd'.repeat(40)
export const MAIN_COMMIT = 'e'.repeat(40)
const TAG_OBJECTS: Readonly<Record<string, string>> = { [COMMIT]: '1'.repeat(40), [OTHER_COMMIT]: '2'.repeat(40) }
const PERSON = { name: 'Ada', email: 'ada@example.com', date: '2026-08-31T12:00:00Z' }

/** A tag and a branch `main`. */
export class History {
  /** What the tag stands for now. */
  commit = COMMIT
  private readonly annotated: boolean

  constructor(annotated: boolean) {
    this.annotated = annotated
  }

  move(): void {
    this.commit = OTHER_COMMIT
  }

  /** A repository with this history, and with these files at every commit. */
  sourceOf(files: () => Readonly<Record<string, string>>): GitSource {
    const source = {
      refs: async (prefix: string) => this.refs().filter(({ ref }) => ref.startsWith(prefix)),
      tag: async (sha: string) => this.tagOf(sha),
      commit: async (sha: string) => {
        if (![COMMIT, OTHER_COMMIT, MAIN_COMMIT].includes(sha)) return undefined
        return { sha, tree: 'f'.repeat(40), parents: [], message: 'A commit', author: PERSON, committer: PERSON }
      },
      commitOf: async (name: string) => {
        if (name === 'main' || name === 'refs/heads/main' || name === MAIN_COMMIT) return MAIN_COMMIT
        if (name === TAG || name === `refs/tags/${TAG}`) return this.commit
        return [COMMIT, OTHER_COMMIT].find((sha) => sha === name)
      },
      at: async (_commit: string, path: string) => entriesAt(files(), path),
    }
    return source
  }

  private tagOf(sha: string): AnnotatedTag | undefined {
    const commit = Object.keys(TAG_OBJECTS).find((key) => TAG_OBJECTS[key] === sha)
    if (commit === undefined || !this.annotated) return undefined
    return { sha, tag: TAG, message: TAG, tagger: PERSON, target: { type: 'commit', sha: commit } }
  }

  private refs(): GitRef[] {
    const object = TAG_OBJECTS[this.commit] ?? ''
    const tag: GitRef = this.annotated
      ? { ref: `refs/tags/${TAG}`, type: 'tag', sha: object }
      : { ref: `refs/tags/${TAG}`, type: 'commit', sha: this.commit }
    return [{ ref: 'refs/heads/main', type: 'commit', sha: MAIN_COMMIT }, tag]
  }
}

/** A file with its text, the files of a folder, or nothing. */
function entriesAt(files: Readonly<Record<string, string>>, path: string) {
  const entry = (name: string, text: string) => ({
    type: 'blob' as const,
    sha: 'f'.repeat(40),
    path: name,
    size: text.length,
  })
  const own = files[path]
  if (own !== undefined) return { ...entry(path, own), text: own }
  const inside = Object.entries(files).filter(([name]) => name.startsWith(`${path}/`))
  return inside.length > 0 ? inside.map(([name, text]) => entry(name, text)) : undefined
}
