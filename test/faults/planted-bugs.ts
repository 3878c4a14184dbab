// Bugs that releases have died of, put between the machine and a registry's row.
import type { Between } from '@plumbline/faults'
import type { Reading, Registry } from '@plumbline/registries'
import type { PlantedBug } from './planted-bug.ts'
import { BUGS_OF_SEVERAL, BUGS_OF_SIGNING, BUGS_OF_TOKENS, BUGS_OF_WORDS } from './planted-more.ts'

/** The row with another upload around its own. */
function sending(around: (own: Registry['upload'], registry: Registry) => Registry['upload']): Between {
  return (registry) => ({ ...registry, upload: around(registry.upload, registry) })
}

/** The row with other readings. */
function reading(change: (found: Reading) => Reading): Between {
  return (registry) => ({
    ...registry,
    read: async (subject, files) => (await registry.read(subject, files)).map(change),
  })
}

/** How registries say that a version is taken. */
const EXISTS = /already.(?:exist|uploaded)|publish over the previously published|Repushing of gem versions/i

const SAME: Reading = { state: 'same', proof: 'hash' }

export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    name: 'a blind retry after an unclear send',
    between: sending((own) => async (...given) => {
      const outcome = await own(...given)
      return outcome.kind === 'unclear' ? own(...given) : outcome
    }),
    breaks: /^P2: .* was sent again/,
  },
  {
    name: 'trust in "already exists"',
    between: (registry) => {
      const believed = new Set<string>()
      return {
        ...registry,
        upload: async (...given) => {
          const [, file] = given
          const outcome = await registry.upload(...given)
          if (!EXISTS.test(outcome.reason)) return outcome
          believed.add(file.name)
          return { kind: 'accepted', reason: '' }
        },
        read: async (subject, files) => {
          const found = await registry.read(subject, files)
          return found.map((one, place) => (believed.has(files[place]?.name ?? '') ? SAME : one))
        },
      }
    },
    breaks: /^P1: .* has other bytes/,
  },
  {
    name: 'a hash that is not compared',
    between: reading((found) => (found.state === 'different' ? SAME : found)),
    breaks: /^P1: .* has other bytes/,
  },
  {
    name: 'a cached 404 that is believed',
    between: (registry) => ({ ...registry, absence: { kind: 'fresh', reads: 1, overMs: 0 } }),
    breaks: /^P[12]/,
  },
  {
    name: 'a cache that is believed a little too soon',
    between: (registry) => {
      const { absence } = registry
      return absence.kind === 'cached'
        ? { ...registry, absence: { ...absence, maxAgeMs: absence.maxAgeMs / 2, marginMs: 0 } }
        : { ...registry, absence: { ...absence, overMs: absence.overMs / 2 } }
    },
    breaks: /^P[12]/,
  },
  {
    name: 'no answer taken for "not there"',
    between: reading((found) => (found.state === 'unreadable' ? { state: 'absent' } : found)),
    breaks: /^P[124]/,
  },
  {
    name: 'an accepted answer that is believed without a look',
    between: (registry) => {
      const sent = new Set<string>()
      return {
        ...registry,
        upload: async (...given) => {
          const [, file] = given
          const outcome = await registry.upload(...given)
          // Proxies answer 200 with a page of their own.
          if (outcome.kind === 'accepted') sent.add(file.name)
          return outcome
        },
        read: async (subject, files) => {
          const found = await registry.read(subject, files)
          return found.map((one, place) => (sent.has(files[place]?.name ?? '') ? SAME : one))
        },
      }
    },
    breaks: /^P1: .* is not there|^P1: .* has other bytes|^P2: .* was sent before the index showed/,
  },
  {
    name: 'a timeout taken for a refusal',
    between: sending((own) => async (...given) => {
      const outcome = await own(...given)
      return outcome.kind === 'unclear' ? { ...outcome, kind: 'rejected' } : outcome
    }),
    breaks: /^P1/,
  },
  {
    name: "a proxy's 401 or 403 taken for the registry's own",
    between: sending((own) => async (...given) => {
      const outcome = await own(...given)
      return outcome.kind === 'unclear' && /^40[13] /.test(outcome.reason) ? { ...outcome, kind: 'rejected' } : outcome
    }),
    breaks: /^P1: .* is called rejected/,
    registries: ['pypi', 'testpypi', 'crates.io', 'rubygems'],
  },
  {
    name: 'a reset taken for "never sent"',
    between: sending((own) => async (...given) => {
      const outcome = await own(...given)
      return outcome.kind === 'unclear' ? { ...outcome, kind: 'not-sent' } : outcome
    }),
    breaks: /^P[125]/,
  },
  {
    name: 'a token in the log',
    between: (registry, log) => ({
      ...registry,
      upload: (...given) => {
        log(`uploading with ${given[2]}`)
        return registry.upload(...given)
      },
    }),
    breaks: /^P5: a token stands in a log line/,
  },
  {
    name: 'a token in an error',
    between: (registry) => ({
      ...registry,
      exchange: async (subject, idToken, claims) => {
        const answer = await registry.exchange(subject, idToken, claims)
        return answer.kind === 'refused' ? { ...answer, answer: `${answer.answer} (sent: ${idToken})` } : answer
      },
    }),
    breaks: /^P5: a token stands in a log line or in the report/,
  },
  {
    name: 'a token that is used before it is masked',
    between: (registry) => {
      return {
        ...registry,
        exchange: async (subject, idToken, claims) => {
          const answer = await registry.exchange(subject, idToken, claims)
          const [file] = subject.files
          if (answer.kind === 'token' && file) await registry.upload(subject, file, answer.token)
          return answer
        },
      }
    },
    breaks: /^P5: a token was used before it was masked/,
  },
  {
    name: 'more files at once than the registry bears',
    between: (registry) => ({ ...registry, parallel: 9 }),
    breaks: /^P2: .* was sent beside/,
    registries: ['pypi', 'testpypi'],
  },
  {
    name: 'a question past the caches whose answer is not heard',
    between: (registry) => ({
      ...registry,
      ...(registry.ask
        ? {
            ask: async (subject, file, token) => {
              await registry.ask?.(subject, file, token)
              return SAME
            },
          }
        : {}),
    }),
    breaks: /^P1/,
    registries: ['pypi', 'testpypi'],
  },
  {
    name: 'a run that gives up for ever',
    between: (registry) => ({
      ...registry,
      read: async (subject, files) =>
        files.map(
          (): Reading => ({
            state: 'unreadable',
            request: registry.uploadLine(subject, files[0] as never),
            reason: 'no',
          }),
        ),
    }),
    breaks: /^P4/,
  },
  ...BUGS_OF_SEVERAL,
  ...BUGS_OF_SIGNING,
  ...BUGS_OF_TOKENS,
  ...BUGS_OF_WORDS,
]
