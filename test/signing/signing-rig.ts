// What the tests of signing share: a world with Sigstore, a signer for one of its jobs, and time that is not waited for.

import { createSigner, type SignerDeps } from '@plumbline/signing'
import type { JobIdentity } from '@plumbline/standins'
import { type ExampleWorld, exampleWorld } from '../standins/example-world.ts'

/** A job in the caller's own workflow file. */
export const OWN_JOB = { jobWorkflowRef: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3' }

export const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'demo-1.2.3.tar.gz', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://docs.pypi.org/attestations/publish/v1',
  predicate: null,
}

export function sigstoreWorld(options: Parameters<typeof exampleWorld>[0] = {}): Promise<ExampleWorld> {
  return exampleWorld({ sigstore: true, ...options })
}

/** The ID tokens of a job, as the runner gives them. */
export function idTokensOf(world: ExampleWorld, changes: Partial<JobIdentity> = {}) {
  const access = world.job({ 'id-token': 'write' }, { path: `publish-${Math.random()}`, ...OWN_JOB, ...changes })
  return async (audience: string): Promise<string> => {
    const headers = { authorization: `Bearer ${access.idToken?.token}` }
    const response = await fetch(`${access.idToken?.url}&audience=${audience}`, { headers })
    return ((await response.json()) as { value: string }).value
  }
}

export interface Rig {
  readonly signer: ReturnType<typeof createSigner>
  /** Every ID token that the signer was given. */
  readonly tokens: string[]
  /** Every pause, in milliseconds. */
  readonly pauses: number[]
  readonly lines: string[]
}

/** A signer whose pauses pass on the world's clock at once. */
export function signerOf(world: ExampleWorld, changes: Partial<JobIdentity> = {}, deps: Partial<SignerDeps> = {}): Rig {
  const idToken = idTokensOf(world, changes)
  const [tokens, pauses, lines]: [string[], number[], string[]] = [[], [], []]
  const signer = createSigner({
    idToken: async (audience) => {
      const token = await idToken(audience)
      tokens.push(token)
      return token
    },
    now: () => world.clock.now(),
    sleep: async (milliseconds) => {
      pauses.push(milliseconds)
      world.clock.advance(milliseconds)
    },
    log: (line) => lines.push(line),
    addresses: world.urls.sigstore,
    ...deps,
  })
  return { signer, tokens, pauses, lines }
}
