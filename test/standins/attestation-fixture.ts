// What the tests of attestations share: our rows and signer against the registries of a world with Sigstore.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { createHttp } from '@plumbline/http'
import { type PublishFile, type Registry, type RegistryExec, registryRow, type Subject } from '@plumbline/registries'
import { type JobIdentity, npmTrustOptions } from '@plumbline/standins'
import { idTokensOf, signerOf } from '../signing/signing-rig.ts'
import type { ExampleWorld } from './example-world.ts'

/** PEP 740's object of a bundle, written down a second time. */
export function pep740(bundle: Readonly<Record<string, unknown>>) {
  const { verificationMaterial, dsseEnvelope } = bundle as {
    readonly verificationMaterial: {
      readonly certificate: { readonly rawBytes: string }
      readonly tlogEntries: object[]
    }
    readonly dsseEnvelope: { readonly payload: string; readonly signatures: readonly [{ readonly sig: string }] }
  }
  return {
    version: 1,
    verification_material: {
      certificate: verificationMaterial.certificate.rawBytes,
      transparency_entries: verificationMaterial.tlogEntries,
    },
    envelope: { statement: dsseEnvelope.payload, signature: dsseEnvelope.signatures[0].sig },
  }
}

/** The real npm, set to the world's registry and to its Sigstore. */
function npmOf(world: ExampleWorld, trusting: boolean): RegistryExec {
  return (command, args = [], options = {}) => {
    const env = {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
      HOME: world.folder,
      npm_config_registry: world.urls.npm,
      npm_config_cache: join(world.folder, 'npm-cache'),
      ...(trusting ? { NODE_OPTIONS: npmTrustOptions(world.sigstore.trustedRoot, world.folder) } : {}),
      ...options.env,
    }
    return new Promise((resolve) => {
      execFile(command, [...args], { ...(options.cwd ? { cwd: options.cwd } : {}), env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr, timedOut: false }),
      )
    })
  }
}

export function openRow(world: ExampleWorld, id: 'pypi' | 'npm', { trusting = true } = {}): Promise<Registry> {
  const scratch = join(world.folder, `scratch-${Math.random()}`)
  mkdirSync(scratch)
  const kind = id === 'npm' ? 'npm-tarball' : 'wheel'
  const options = { distTag: '', access: '', ...(id === 'pypi' ? { repositoryUrl: `${world.urls.pypi}legacy/` } : {}) }
  const exec = npmOf(world, trusting)
  return registryRow(id, kind).open(options, {
    http: createHttp(),
    exec,
    now: () => world.clock.now(),
    scratch,
    platform: 'linux',
  })
}

/** A file on disk as the state machine takes it. */
export function fileOn(
  world: ExampleWorld,
  name: string,
  content: Buffer,
  more: Partial<PublishFile> = {},
): PublishFile {
  const folder = join(world.folder, `files-${Math.random()}`)
  mkdirSync(folder)
  writeFileSync(join(folder, name), content)
  const digest = (algorithm: string) => createHash(algorithm).update(content).digest('hex')
  const digests = { sha256: digest('sha256'), sha512: digest('sha512') }
  return { name, kind: 'wheel', size: content.length, path: join(folder, name), ...digests, ...more }
}

/** Exchange, signature and upload of a subject's first file, by our own code for a job of the world. */
export async function publishAttested(
  world: ExampleWorld,
  registry: Registry,
  subject: Subject,
  job: Partial<JobIdentity> = {},
) {
  const { signer } = signerOf(world, job)
  const [file] = subject.files
  if (!file || !registry.attestations) throw new Error('There is nothing to attest.')
  const claims = await signer.claims()
  const bundle = await signer.sign(registry.attestations.toSign(subject, file, claims))
  const audience = await registry.audience()
  if (typeof audience !== 'string') throw new Error(`No audience: ${JSON.stringify(audience)}`)
  const exchange = await registry.exchange(subject, await idTokensOf(world, job)(audience), claims)
  if (exchange.kind !== 'token') throw new Error(`No token: ${JSON.stringify(exchange)}`)
  const obstacle = registry.attestations.obstacle(subject, claims)
  const outcome = await registry.upload(subject, file, exchange.token, bundle)
  return { outcome, obstacle, bundle, token: exchange.token, reading: (await registry.read(subject, [file]))[0] }
}
