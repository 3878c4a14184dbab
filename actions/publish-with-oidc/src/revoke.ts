// The post step's work: every token that the main step had and did not end is ended at its registry.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionDeps } from '@plumbline/actions-io'
import { createHttp } from '@plumbline/http'
import { openRegistry } from '@plumbline/registries'
import { keptTokens } from './kept-tokens.ts'

/** Ends what is left; a token that cannot be ended expires by itself, and that is said. */
export async function revokeKept(deps: Pick<ActionDeps, 'state' | 'log' | 'exec' | 'context'>): Promise<void> {
  // A step that was killed leaves what it had readied for a client behind, and in it the client's token.
  await rm(join(deps.context.temp, 'plumbline', 'publish'), { recursive: true, force: true })
  for (const { registry: id, repositoryUrl, token } of keptTokens(deps)) {
    deps.log.mask(token)
    try {
      const registry = await openRegistry(
        id,
        { distTag: '', access: '', repositoryUrl },
        {
          http: createHttp(),
          exec: deps.exec,
          now: Date.now,
          scratch: join(deps.context.temp, 'plumbline', 'publish', 'post'),
          platform: process.platform,
        },
      )
      await registry.revoke?.(token)
      deps.log.info(`The token of ${id} that the publish step left behind is revoked.`)
    } catch {
      deps.log.warning(
        `The token of ${id} that the publish step left behind could not be revoked; it expires by itself.`,
      )
    }
  }
}
