// How old a tag is, as far as anybody says: git keeps no time of a push, and a lightweight tag none at all.
import type { TagFact } from '@plumbline/audit'
import { annotatedTags, type GithubClient, taggedAt } from '@plumbline/github'
import type { Memory } from './memory/memory.ts'

export interface TagTimes {
  /** The tag with its times; `committedAt` is that of its commit. Throws GithubFailure. */
  dated(tag: Pick<TagFact, 'name' | 'commit'>, committedAt: string | undefined): Promise<TagFact>
}

/** `pushedAt`: when anything was last pushed to the repository. */
export function tagTimes(
  client: GithubClient,
  repository: string,
  pushedAt: string | undefined,
  memory: Memory,
): TagTimes {
  let asked: ReturnType<typeof annotatedTags> | undefined
  return {
    async dated({ name, commit }, committedAt) {
      asked ??= annotatedTags(client, repository)
      const object = (await asked).get(name)
      const stated = object === undefined ? undefined : await taggedAt(client, repository, object)
      const at = stated ?? committedAt
      // No tag came after the last push; one that an earlier audit saw was there then.
      const before = memory.seenBefore(`tag ${repository} ${name} ${commit}`)
      const pushedBy = [pushedAt, before].flatMap((one) => one ?? []).sort((a, b) => Date.parse(a) - Date.parse(b))[0]
      return { name, commit, ...(at === undefined ? {} : { at }), ...(pushedBy === undefined ? {} : { pushedBy }) }
    },
  }
}
