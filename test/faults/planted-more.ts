// Planted bugs of several packages in one run, of attestations, and of tokens.
import type { Between } from '@plumbline/faults'
import { PlumblineError } from '@plumbline/kernel'
import type { Registry } from '@plumbline/registries'
import type { PlantedBug } from './planted-bug.ts'

/** Does one more thing with a token that no exchange gave. */
function withPersonalToken(
  around: (token: string, registry: Registry, log: (text: string) => void) => unknown,
): Between {
  return (registry, log) => {
    const given = new Set<string>()
    return {
      ...registry,
      exchange: async (...asked) => {
        const answer = await registry.exchange(...asked)
        if (answer.kind === 'token') given.add(answer.token)
        return answer
      },
      upload: async (...sent) => {
        if (!given.has(sent[2])) await around(sent[2], registry, log)
        return registry.upload(...sent)
      },
    }
  }
}

export const BUGS_OF_SEVERAL: readonly PlantedBug[] = [
  {
    name: "a stranger's file that is overlooked until something was sent",
    between: (registry) => {
      let sent = false
      return {
        ...registry,
        upload: (...given) => {
          sent = true
          return registry.upload(...given)
        },
        read: async (...asked) => {
          const found = await registry.read(...asked)
          return sent ? found : found.map((one) => (one.state === 'different' ? { state: 'absent' } : one))
        },
      }
    },
    breaks: /^P2: .* was (?:signed|sent), and .* is taken/,
  },
  {
    name: 'a dependant that does not wait for the index',
    between: ({ listed: _, ...registry }) => registry,
    breaks: /^P2: .* was sent before the index showed/,
    registries: ['crates.io'],
  },
  {
    name: 'a token that is fetched with the first file instead of before all of them',
    between: (registry, _log, mask) => {
      let exchange: (() => ReturnType<typeof registry.exchange>) | undefined
      return {
        ...registry,
        exchange: async (...given) => {
          exchange = () => registry.exchange(...given)
          return { kind: 'token', token: 'later' }
        },
        upload: async (subject, file, token, bundle) => {
          const answer = token === 'later' ? await exchange?.() : { kind: 'token' as const, token }
          if (answer?.kind !== 'token') {
            const code = answer?.kind === 'refused' ? 'exchange-refused' : 'exchange-failed'
            throw new PlumblineError(code, { what: 'There is no token.' })
          }
          mask(answer.token)
          return registry.upload(subject, file, answer.token, bundle)
        },
      }
    },
    breaks: /^P2: .* was (?:signed|sent) before every package had its token/,
    registries: ['npm'],
  },
]

export const BUGS_OF_SIGNING: readonly PlantedBug[] = [
  {
    name: 'an attestation that is left out when the registry refuses it',
    between: ({ attestations, ...registry }) =>
      attestations ? { ...registry, attestations: { ...attestations, whenRefused: 'send-without' } } : registry,
    breaks: /^P7: .* went without its attestation/,
    registries: ['pypi', 'testpypi'],
  },
  {
    name: 'an attestation that is made and forgotten',
    between: (registry) => ({
      ...registry,
      upload: (subject, file, token) => registry.upload(subject, file, token),
    }),
    breaks: /^P7: .* without (?:its attestation|the attestation that was demanded)/,
    registries: ['npm', 'rubygems'],
  },
  {
    name: 'a question past the caches that leaves the attestation out',
    between: ({ ask, ...registry }) =>
      ask ? { ...registry, ask: (subject, file, token) => ask(subject, file, token) } : registry,
    breaks: /^P7: .* without (?:its attestation|the attestation that was demanded)/,
    registries: ['pypi', 'testpypi'],
  },
  {
    name: 'the attestation of another file',
    between: (registry) => {
      const { attestations } = registry
      if (!attestations) return registry
      const { toSign } = attestations
      return {
        ...registry,
        attestations: {
          ...attestations,
          toSign: (subject, _file, claims) => toSign(subject, subject.files[0] ?? _file, claims),
        },
      }
    },
    breaks: /^P7: .* went with the attestation of another file/,
    registries: ['pypi', 'rubygems'],
  },
]

/** What a registry shows of attestations is told, and not what was sent or is usual there. */
export const BUGS_OF_WORDS: readonly PlantedBug[] = [
  {
    name: 'an attestation that is told because one was meant to be there',
    between: (registry) =>
      registry.attested ? { ...registry, attested: async (_subject, files) => files.map(() => true) } : registry,
    breaks: /^P1: .* is told as attested and is not/,
    registries: ['rubygems'],
  },
  {
    name: 'no word of an attestation taken for none',
    between: (registry) => ({
      ...registry,
      ...(registry.attested ? { attested: async (_subject, files) => files.map(() => false) } : {}),
    }),
    breaks: /^P1: .* is told as not attested and is attested/,
    registries: ['rubygems'],
  },
]

export const BUGS_OF_TOKENS: readonly PlantedBug[] = [
  {
    name: "a person's token in the log",
    between: withPersonalToken((token, _registry, log) => log(`uploading with ${token}`)),
    breaks: /^P5: a token stands in a log line/,
    registries: ['npm', 'crates.io'],
  },
  {
    name: "a person's token that is revoked",
    between: withPersonalToken((token, registry) => registry.revoke?.(token).catch(() => {})),
    breaks: /^P7: the token of a person is being revoked/,
    registries: ['crates.io'],
  },
  {
    name: 'a token that is called ended and was not',
    between: (registry) => ({ ...registry, revoke: () => Promise.resolve() }),
    breaks: /^P7: a token is called ended and was not revoked/,
    registries: ['crates.io'],
  },
  {
    name: 'a dry run whose exchange creates the project',
    between: (registry) => ({ ...registry, exchangeWrites: () => false }),
    breaks: /^P7: a dry run asks for a token/,
    registries: ['pypi', 'testpypi'],
  },
]
