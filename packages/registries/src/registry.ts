// What a registry is to the state machine: a description and a few small functions. The machine knows nothing else.
import type { StatedForPublishing } from '@plumbline/archives'
import type { Http, SendOutcome } from '@plumbline/http'
import type { FailureCode } from '@plumbline/kernel'
import type { FileEntry } from '@plumbline/record'
import type { AbsenceRule } from './absence.ts'

/** A file's entry; a SHA-512 takes its time, and is there where somebody compares it. */
export type SentEntry = Omit<FileEntry, 'sha512'> & Partial<Pick<FileEntry, 'sha512'>>

/** A verified file on this machine. */
export interface PublishFile extends SentEntry, StatedForPublishing {
  /** Absolute path. */
  readonly path: string
}

/** What is to be published: one version of one package, in the order in which its files are sent. */
export interface Subject {
  readonly packageName: string
  readonly version: string
  readonly files: readonly PublishFile[]
}

/** Why a file cannot go to a registry, known from the file alone. */
export interface Objection {
  readonly code: FailureCode
  readonly what: string
}

/** What the registry says of one file. `unreadable` is no answer at all and proves nothing. */
export type Reading =
  /** `attested` is undefined where the registry does not say. */
  | { readonly state: 'same'; readonly proof: 'hash' | 'contents' | 'version-only'; readonly attested?: boolean }
  /** `theirs` says what is there and what is here: `sha512-Rs0unvx2… there, sha512-m2LSDs8m… here`. */
  | { readonly state: 'different'; readonly theirs: string }
  | { readonly state: 'absent' }
  | ({ readonly state: 'blocked' } & Objection)
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

/** A file of a version, as the registry lists it. */
export interface HeldFile {
  readonly name: string
  /** As people compare it: `sha256 91af…`, `sha512-m2LS…`; empty where the registry states none. */
  readonly digest: string
}

/** Where a held file can be fetched, or why nobody knows. */
export type FileAddress = { readonly url: string } | { readonly request: string; readonly reason: string }

/** What the registry holds of a version, whatever its files are called. */
export type Holding =
  | { readonly state: 'held'; readonly files: readonly HeldFile[] }
  | { readonly state: 'nothing' }
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

/** A file in a registry's list of versions. */
export interface VersionFile {
  readonly name: string
  /** As `sha256:<hex>`; none where the registry states none. */
  readonly digests: readonly string[]
}

/** A version, as the registry lists it among the others. */
export interface ListedVersion {
  /** As the registry spells it. */
  readonly version: string
  /** None where the version was taken away for good and the registry says so. */
  readonly files: readonly VersionFile[]
  readonly yanked: 'all' | 'some' | 'none'
  /** ISO time of the first upload, where the registry states it. */
  readonly at?: string
}

/** Everything that a registry lists of a package. */
export type Listing =
  | { readonly state: 'listed'; readonly versions: readonly ListedVersion[] }
  | { readonly state: 'nothing' }
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

/** The answer to a token exchange. */
export type ExchangeAnswer =
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'refused'
      readonly request: string
      readonly answer: string
      /** The likely cause, as a sentence, and what to do; both from the answer and the claims. */
      readonly means: string
      readonly next: string
    }
  | { readonly kind: 'failed'; readonly request: string; readonly reason: string; readonly waitMs?: number }

/** Claims of GitHub's ID token, decoded for people; never believed by us. */
export type Claims = Readonly<Record<string, unknown>>

/** What is signed for one file: an in-toto statement, or the file's own bytes. */
export type ToSign =
  | { readonly kind: 'statement'; readonly statement: object }
  | { readonly kind: 'file'; readonly path: string }

/** A sigstore bundle (version 0.3) in its JSON form. */
export type SignedBundle = Readonly<Record<string, unknown>>

/** What a registry takes beside a file as proof of where it comes from. Pure: it knows the job by its claims alone. */
export interface AttestationRules {
  /** What is attached, for people. */
  readonly label: string
  /** Why a job with these claims cannot attest this, as a sentence; undefined when it can. */
  obstacle(subject: Subject, claims: Claims): string | undefined
  /** Why it should attest only when told to (`attestations: true`), as a sentence; undefined when nothing speaks against it. */
  reservation?(subject: Subject, claims: Claims): string | undefined
  /** What follows a refusal of the attestation in `auto`: the same file without one, or the end. */
  readonly whenRefused: 'send-without' | 'stop'
  toSign(subject: Subject, file: PublishFile, claims: Claims): ToSign
}

/** A registry at its address, ready for one run. */
export interface Registry {
  readonly id: string
  /** Its address, for people and records. */
  readonly address: string
  /** Whom GitHub's ID token must be for; a failed or refused exchange where the registry does not say. */
  audience(): Promise<string | Exclude<ExchangeAnswer, { readonly kind: 'token' }>>
  readonly absence: AbsenceRule
  /** After this many milliseconds a token is not used any more; a fresh one is fetched. */
  readonly tokenLifeMs: number
  /** What a token is good for: one package, or every package that trusts this job. */
  readonly tokenScope: 'package' | 'publisher'
  /** How many files may be on their way at once, after a first one that goes alone. */
  readonly parallel: number
  /** One request for a short-lived token. */
  exchange(subject: Subject, idToken: string, claims: Claims): Promise<ExchangeAnswer>
  /** True where an exchange now would itself change something, by what was read: a dry run then asks for no token. */
  exchangeWrites?(): boolean
  /** What the registry says of these files now, in their order. */
  read(subject: Subject, files: readonly PublishFile[]): Promise<readonly Reading[]>
  /** Everything that the registry holds of the version now. */
  holding(version: Pick<Subject, 'packageName' | 'version'>): Promise<Holding>
  /** Where a file that `holding` named is fetched by everybody. */
  fileAddress(version: Pick<Subject, 'packageName' | 'version'>, held: HeldFile): Promise<FileAddress>
  /** Every version that it lists of the package, in one request; in no order. */
  versions(packageName: string): Promise<Listing>
  /**
   * Where `read` does not say it: whether attestations lie beside each of these files, in their order; undefined where
   * nobody says. Asked once, at the end.
   */
  attested?(subject: Subject, files: readonly PublishFile[]): Promise<readonly (boolean | undefined)[]>
  /** Anything that makes sending pointless, known before the first byte: one answer per file, in their order. */
  foresee(subject: Subject, readings: readonly Reading[]): Promise<readonly Reading[]>
  /** What speaks against sending this file here, without asking the registry. */
  objection(file: PublishFile, of: Pick<Subject, 'packageName' | 'version'>): Objection | undefined
  /** What speaks against this file as a package's first version by a person's token, without asking the registry. */
  firstVersion?(subject: Subject, file: PublishFile): Objection | undefined
  /** Absent where the registry takes no attestations. */
  readonly attestations?: AttestationRules
  /** Sends one file, once, with its attestation where it has one. */
  upload(subject: Subject, file: PublishFile, token: string, bundle?: SignedBundle): Promise<SendOutcome>
  /**
   * Where the registry has a question that its caches do not answer: does it hold this very file? It may be one that
   * stores the file, so it is put once, when the wait budget is spent, with the file's attestation, and counts as a
   * send. Only `same` decides.
   */
  ask?(subject: Subject, file: PublishFile, token: string, bundle?: SignedBundle): Promise<Reading>
  /**
   * Where package managers read something that is written after the answer of `read`: what they see of these files now.
   * Packages that need this one wait for it.
   */
  listed?(subject: Subject, files: readonly PublishFile[]): Promise<readonly Reading[]>
  /** Where the registry can: ends the token's life. Throws when it could not. */
  revoke?(token: string): Promise<void>
  /** What `upload` runs or sends, fit to be shown. */
  uploadLine(subject: Subject, file: PublishFile): string
  /** Page of the version, for people. */
  packageUrl(subject: Subject): string
  /** Command that shows what the registry holds of this version. */
  lookCommand(subject: Subject): string
  /** Page where the trusted publisher is registered. */
  settingsUrl(subject: Subject): string
  /** Page where people make tokens of their own, where there is one that we know. */
  readonly tokensUrl?: string
}

/** What opening a registry may use. */
export interface RegistryDeps {
  readonly http: Http
  readonly exec: RegistryExec
  readonly now: () => number
  /** Folder outside the workspace that belongs to this run alone. */
  readonly scratch: string
  readonly platform: NodeJS.Platform
}

/** A child process with an allow-listed environment. */
export type RegistryExec = (
  command: string,
  args: readonly string[],
  options?: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly timeoutMs?: number },
) => Promise<{
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
  readonly startError?: string
}>

/** What the caller of the action chose; empty means that the registry decides. */
export interface RegistryOptions {
  readonly distTag: string
  readonly access: string
  /** Address of another registry that speaks the same protocol. */
  readonly repositoryUrl?: string
}

/** One row of the table. */
export interface RegistryRow {
  readonly id: string
  /** The ecosystem whose packages go there unless another registry is named; empty for none. */
  readonly ecosystem: string
  /** Kinds of files that go there. */
  readonly kinds: readonly string[]
  /** The digest that it states of a file, and that is compared. */
  readonly digest: 'sha256' | 'sha512'
  /** True when it takes an opened registry to say whether this file may go there. */
  mayObject(file: PublishFile): boolean
  /** Finds its address and readies a run. Throws `client-missing`, `bad-input`. */
  open(options: RegistryOptions, deps: RegistryDeps): Promise<Registry>
}
