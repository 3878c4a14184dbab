// Packages made of a few members, and what the rules say of them.
import { createHash, randomBytes } from 'node:crypto'
import { type Member, MOST_VISITED } from '@plumbline/archives'
import type { Finding } from '@plumbline/kernel'
import type { Inspected } from '../../../packages/inspection/src/rule.ts'
import { checksum } from '../../../packages/inspection/src/shipping/credible.ts'
import { shippingRules } from '../../../packages/inspection/src/shipping/rules.ts'

export interface MadeFile {
  readonly path: string
  readonly content?: string | Uint8Array
  readonly type?: Member['type']
  readonly mode?: number
  readonly target?: string
}

/** Not a name of any kind: rules look at the kind alone. */
const FILE_NAME = 'demo-1.2.3'

/** What every rule says of a package of these members, in the order of the rules. */
export async function findingsIn(kind: string, files: readonly MadeFile[]): Promise<Finding[]> {
  const meant = shippingRules.filter(({ kinds }) => kinds?.includes(kind) ?? true)
  const scanned: Finding[] = []
  const members: Member[] = []
  for (const file of files) {
    const bytes = Buffer.from(file.content ?? '')
    const member = memberOf(file, bytes)
    members.push(member)
    if (member.type !== 'file' || bytes.length > MOST_VISITED) continue
    for (const rule of meant) {
      for (const one of (await rule.scan?.(member, bytes)) ?? []) scanned.push(named(one))
    }
  }
  const manifest = files.find(({ path }) => path === 'package.json')?.content
  const contents = {
    ...{ packageName: 'demo', version: '1.2.3', problems: [] },
    ...(manifest === undefined ? {} : { manifest: manifestOf(manifest) }),
  }
  const about = { fileName: FILE_NAME, kind, contents, members, expected: { commit: '' } }
  const inspected: Inspected = { ...about, kept: new Map(), noted: new Set() }
  return [...scanned, ...meant.flatMap((rule) => rule.check?.(inspected) ?? [])]
}

/** Archives refuses a tarball whose manifest is none. */
function manifestOf(content: string | Uint8Array): Record<string, unknown> {
  return JSON.parse(Buffer.from(content).toString()) as Record<string, unknown>
}

/** As the frame does: a scan does not know the file's name. */
function named(one: Finding): Finding {
  return { ...one, file: FILE_NAME, message: `"${FILE_NAME}" ${one.message}` }
}

/** The same, each as `level code: message`, without the name with which every message begins. */
export async function linesIn(kind: string, files: readonly MadeFile[]): Promise<string[]> {
  return (await findingsIn(kind, files)).map(({ level, code, message }) => {
    const begin = `"${FILE_NAME}" holds`
    if (!message.startsWith(begin)) throw new Error(`a message that is no sentence: ${message}`)
    return `${level} ${code}:${message.slice(begin.length)}`
  })
}

function memberOf({ path, type = 'file', mode = 0o644, target }: MadeFile, bytes: Buffer): Member {
  const hash = (algorithm: string, head: string) => createHash(algorithm).update(head).update(bytes).digest('hex')
  const isFile = type === 'file'
  return {
    path,
    type,
    size: bytes.length,
    mode,
    ...(target === undefined ? {} : { target }),
    blob: isFile ? hash('sha1', `blob ${bytes.length}\0`) : '',
    sha256: isFile ? hash('sha256', '') : '',
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Drawn for each run: none stands in this repository. */
export function drawn(length: number, letters = LETTERS): string {
  return [...randomBytes(length)].map((byte) => letters[byte % letters.length]).join('')
}

/** With the checksum that GitHub writes. */
export function githubToken(prefix = 'ghp'): string {
  const body = drawn(30)
  return `${prefix}_${body}${checksum(body)}`
}
