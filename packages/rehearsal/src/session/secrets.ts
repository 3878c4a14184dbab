// The repository's secrets, as a rehearsal has them: made-up values that its GitHub takes for tokens of an App.
import type { World } from '@plumbline/standins'
import type { Subject } from '../subject/subject.ts'
import { workflowSources } from '../subject/workflow-files.ts'

/** What whoever stores a token for a release has to let it do. */
const PERMISSIONS = { actions: 'write', contents: 'write', issues: 'write', metadata: 'read' } as const

export interface Secrets {
  readonly values: Readonly<Record<string, string>>
  /** Tells of the secrets that a workflow file names, once each. */
  tell(path: string): void
}

/** A value for every secret that a workflow file at the rehearsed commit names; `reach` may grow later on. */
export function madeUpSecrets(
  world: World,
  subject: Subject,
  reach: readonly string[],
  say: (sentence: string) => void,
): Secrets {
  const { commit, gitDir, workflow } = subject
  const texts = new Map(workflowSources(gitDir, commit, commit).map(({ path, atRef = '' }) => [path, atRef]))
  if (workflow.text !== undefined) texts.set(workflow.path, workflow.text)
  const names = new Set([...texts.values()].flatMap(secretsIn))
  const values = Object.fromEntries([...names].map((name) => [name, world.github.issueToken(reach, PERMISSIONS)]))
  return {
    values,
    tell: (path) => {
      for (const name of secretsIn(texts.get(path) ?? '')) {
        say(
          `the secret ${name} has a made-up value, which GitHub takes here for an App's token that may write in ${reach.join(', ')}`,
        )
      }
    },
  }
}

/** Names as GitHub keeps them, in capitals; the token of the job is none of the repository's. */
function secretsIn(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !/^\s*#/.test(line))
  const named = [...lines.join('\n').matchAll(/\bsecrets(?:\.([A-Za-z_][\w-]*)|\['([A-Za-z_][\w-]*)'\])/g)]
  const names = named.map(([, dotted, quoted]) => (dotted ?? quoted ?? '').toUpperCase())
  return [...new Set(names)].filter((name) => name !== 'GITHUB_TOKEN')
}
