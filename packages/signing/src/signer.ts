// Signs statements and files as the job that runs: certified by Fulcio, logged by Rekor, given back as a bundle.
import { readFile } from 'node:fs/promises'
import { redactText } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import type { BundleBuilder, Signer as LibrarySigner, Witness } from '@sigstore/sign'
import { PUBLIC_GOOD, type SigstoreAddresses } from './addresses.ts'
import { createCertifiedSigner, TIMEOUT_MS } from './certificate.ts'
import { type Patience, patiently } from './patience.ts'
import { SigstoreTrouble } from './trouble.ts'

/** Whom Fulcio wants the ID token to be for. */
const AUDIENCE = 'sigstore'

const IN_TOTO = 'application/vnd.in-toto+json'

/** Single certificate, inclusion proof: what every registry takes. */
const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** What is signed: an in-toto statement, or a file's own bytes. */
export type Signable =
  | { readonly kind: 'statement'; readonly statement: object }
  | { readonly kind: 'file'; readonly path: string }

export interface SignerDeps {
  /** GitHub's ID token for an audience; a fresh one at every call, for they live five minutes. */
  readonly idToken: (audience: string) => Promise<string>
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Hears of attempts that failed. */
  readonly log?: (line: string) => void
  /** The public-good instance when not given. */
  readonly addresses?: SigstoreAddresses
}

export interface Signer {
  /** The job's claims, decoded from an ID token and asked for once; never believed by us. */
  claims(): Promise<Readonly<Record<string, unknown>>>
  /** The bundle (version 0.3) in its JSON form. Throws `signing-failed`; nothing of it is any registry's yet. */
  sign(what: Signable): Promise<Readonly<Record<string, unknown>>>
}

interface Toolbox {
  readonly statements: BundleBuilder
  readonly files: BundleBuilder
  readonly toJson: (bundle: Awaited<ReturnType<BundleBuilder['create']>>) => object
}

/** A signer for one job. Nothing heavy is loaded, and nobody is asked anything, before its first use. */
export function createSigner(deps: SignerDeps): Signer {
  const seen: string[] = []
  const idToken = async () => {
    const token = await deps.idToken(AUDIENCE)
    seen.push(token)
    return token
  }
  const once = <Value>(make: () => Promise<Value>) => {
    let made: Promise<Value> | undefined
    return () => {
      made ??= make().catch((thrown: unknown) => {
        made = undefined
        throw thrown
      })
      return made
    }
  }
  const log = (line: string) => deps.log?.(redactText(line, seen))
  const toolbox = once(() => openToolbox({ ...deps, idToken, log }))
  return {
    claims: once(async () => decoded(await idToken())),
    async sign(what) {
      try {
        return await signedBundle(what, await toolbox())
      } catch (thrown) {
        throw explained(thrown, seen)
      }
    },
  }
}

async function openToolbox(
  deps: Omit<SignerDeps, 'idToken'> & Patience & { readonly idToken: () => Promise<string> },
): Promise<Toolbox> {
  const [library, { bundleToJSON }] = await Promise.all([import('@sigstore/sign'), import('@sigstore/bundle')])
  const { fulcio, rekor } = deps.addresses ?? PUBLIC_GOOD
  const signer: LibrarySigner = createCertifiedSigner(library.FulcioSigner, { ...deps, fulcio })
  // An entry that is there already (409, after an answer that got lost) is fetched and as good as a new one.
  const log = new library.RekorWitness({
    rekorBaseURL: rekor,
    entryType: 'dsse',
    fetchOnConflict: true,
    retry: 0,
    timeout: TIMEOUT_MS,
  })
  // The same entry is sent again, so that attempts leave one entry and not several.
  const witness: Witness = {
    testify: (content, key) => patiently(`POST ${rekor}/api/v1/log/entries`, () => log.testify(content, key), deps),
  }
  return {
    statements: new library.DSSEBundleBuilder({ signer, witnesses: [witness] }),
    files: new library.MessageSignatureBundleBuilder({ signer, witnesses: [witness] }),
    toJson: bundleToJSON,
  }
}

async function signedBundle(what: Signable, { statements, files, toJson }: Toolbox) {
  const bundle =
    what.kind === 'statement'
      ? await statements.create({ data: Buffer.from(JSON.stringify(what.statement)), type: IN_TOTO })
      : await files.create({ data: await readFile(what.path) })
  return withSingleCertificate({ ...toJson(bundle) })
}

/** The library still writes version 0.2, with a chain of one, around a file's signature. */
function withSingleCertificate(bundle: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const material = bundle['verificationMaterial'] as {
    readonly x509CertificateChain?: { readonly certificates: readonly object[] }
  }
  const { x509CertificateChain, ...rest } = material
  if (!x509CertificateChain) return bundle
  const verificationMaterial = { certificate: x509CertificateChain.certificates[0], ...rest }
  return { ...bundle, mediaType: BUNDLE_V03, verificationMaterial }
}

function decoded(idToken: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'))
    if (typeof value === 'object' && value !== null) return { ...value }
  } catch {
    // Said below, without the text that could not be read.
  }
  throw new PlumblineError('signing-failed', {
    what: `The ID token for the audience "${AUDIENCE}" cannot be read.`,
  })
}

function explained(thrown: unknown, secrets: readonly string[]): unknown {
  if (!(thrown instanceof SigstoreTrouble)) return thrown
  return new PlumblineError('signing-failed', {
    what: `The signature could not be certified and logged at "${thrown.service.replace(/^\w+ /, '')}".`,
    request: redactText(thrown.service),
    answer: redactText(thrown.answer, secrets).slice(0, 2000),
  })
}
