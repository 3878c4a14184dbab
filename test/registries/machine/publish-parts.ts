// What tests of several packages and of attestations share: requests on fake registries, and a world that writes down.
import type { PublishDeps, PublishRequest, Registry, Signer } from '@plumbline/registries'
import { FakeClock } from './fake-clock.ts'
import type { FakeOptions } from './fake-options.ts'
import { FakeRegistry, subjectOf } from './fake-registry.ts'

const ID_TOKEN = `h.${Buffer.from(JSON.stringify({ repository: 'octo/demo' })).toString('base64url')}.s`

export interface FakePackage {
  readonly request: PublishRequest
  readonly fake: FakeRegistry
}

/** A package with one file that needs the packages named, on a fake registry of its own. */
export function fakePackage(
  clock: FakeClock,
  name: string,
  { needs = [], fake: options = {}, registry = {}, request = {} }: FakePackageOptions = {},
): FakePackage {
  const fake = new FakeRegistry(options, clock)
  const [file] = subjectOf(`${name}.pkg`).files
  if (!file) throw new Error('no file')
  return {
    fake,
    request: {
      registry: { ...fake.row(), ...registry },
      subject: { packageName: name, version: '1.0.0', files: [{ ...file, requires: needs }] },
      ifPublished: 'verify',
      attestations: 'auto',
      attestationObstacle: '',
      waitMs: 15 * 60_000,
      dryRun: false,
      rerunCommand: 'run it again',
      ...request,
    },
  }
}

export interface FakePackageOptions {
  readonly needs?: readonly string[]
  readonly fake?: FakeOptions
  readonly registry?: Partial<Registry>
  readonly request?: Partial<PublishRequest>
}

export interface FakeWorld {
  readonly clock: FakeClock
  readonly deps: PublishDeps
  readonly said: string[]
  readonly masked: string[]
  /** Tokens that were begun and not ended. */
  readonly kept: Set<string>
}

/** Everything outside, on a fake clock; with a signer where one is given. */
export function fakeWorld(signer?: Signer): FakeWorld {
  const clock = new FakeClock()
  const [said, masked] = [[] as string[], [] as string[]]
  const kept = new Set<string>()
  const deps: PublishDeps = {
    now: clock.now,
    sleep: clock.sleep,
    idToken: async () => ID_TOKEN,
    repeel: async () => '',
    ...(signer ? { signer } : {}),
    tokens: { begun: (_registry, token) => kept.add(token), ended: (_registry, token) => kept.delete(token) },
    log: {
      info: (text) => said.push(text),
      warning: (text) => said.push(text),
      mask: (secret) => masked.push(secret),
    },
  }
  return { clock, deps, said, masked, kept }
}
