// Tokens that must be ended also when this step dies: kept in the step's state until the registry has ended them.
import type { ActionDeps } from '@plumbline/actions-io'
import type { PublishDeps } from '@plumbline/registries'

const NAME = 'tokens'

/** A token and where it is good. */
export interface KeptToken {
  readonly registry: string
  readonly repositoryUrl: string
  readonly token: string
}

/** Keeps what has begun and not ended. The runner shows a step's state to nobody but its post step. */
export function keepTokens(
  deps: Pick<ActionDeps, 'saveState'>,
  repositoryUrl: string,
): Required<PublishDeps>['tokens'] {
  const kept = new Map<string, KeptToken>()
  const save = () => deps.saveState(NAME, JSON.stringify([...kept.values()]))
  return {
    begun: ({ id }, token) => {
      kept.set(token, { registry: id, repositoryUrl, token })
      save()
    },
    ended: (_registry, token) => {
      kept.delete(token)
      save()
    },
  }
}

/** What an earlier step of this action left behind; none when it ended all. */
export function keptTokens(deps: Pick<ActionDeps, 'state'>): readonly KeptToken[] {
  const text = deps.state(NAME)
  return text === '' ? [] : (JSON.parse(text) as KeptToken[])
}
