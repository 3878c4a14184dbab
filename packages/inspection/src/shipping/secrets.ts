// Rule: no private keys and no tokens, in whatever file. A finding says where; what was found is said nowhere.
import { MOST_VISITED } from '@plumbline/archives'
import type { Finding } from '@plumbline/kernel'
import { finding, type Inspected, type Rule, shown } from '../rule.ts'
import { credibility } from './credible.ts'
import { binaryKey } from './key-stores.ts'
import { privateKeysIn } from './private-keys.ts'
import { registryTokensIn } from './registry-tokens.ts'
import { type Match, secretScanner } from './scanner.ts'
import { isTestPlace } from './test-places.ts'
import { filesCounted, isBinary, linesNamed, pathsNamed, textOf } from './text.ts'

/** One kind of secret in one file. */
interface Found {
  readonly what: string
  readonly lines: readonly number[]
  readonly proven: boolean
}

export const secrets: Rule = {
  id: 'secret-inside',
  async scan({ path }, bytes) {
    const text = textOf(bytes)
    const found = [...keysIn(path, bytes, text), ...(await tokensIn(path, text))]
    return found.map((one) => findingOf(path, one, isBinary(text)))
  },
  check: notSearched,
}

/** Silence would say that they were searched. */
function notSearched(inspected: Inspected): Finding[] {
  const large = inspected.members.filter(({ type, size }) => type === 'file' && size > MOST_VISITED)
  if (large.length === 0) return []
  const paths = pathsNamed(large.map(({ path }) => path))
  const what = `holds ${filesCounted(large.length)} of more than 1 MiB, not searched for secrets: ${paths}`
  return [{ ...finding(inspected, 'not-searched', what), level: 'notice' }]
}

function keysIn(path: string, bytes: Uint8Array, text: string): Found[] {
  const binary = binaryKey(path, bytes)
  if (binary !== '') return [{ what: binary, lines: [], proven: false }]
  const lines = privateKeysIn(text).map(({ line }) => line)
  return lines.length === 0 ? [] : [{ what: 'a private key', lines, proven: false }]
}

async function tokensIn(path: string, text: string): Promise<Found[]> {
  const scan = await secretScanner()
  const found = new Map<string, { what: string; lines: number[]; proven: boolean }>()
  for (const match of [...registryTokensIn(text), ...(await scan(path, text))]) {
    const credible = credibility(match)
    if (credible === 'none') continue
    const what = kindOf(match)
    const one = found.get(what) ?? { what, lines: [], proven: false }
    one.lines.push(match.line)
    one.proven ||= credible === 'proven'
    found.set(what, one)
  }
  return [...found.values()]
}

function kindOf({ rule, kind }: Match): string {
  return rule === 'registry' ? `a token of ${kind}` : `a secret (secretlint's rule ${rule}: ${kind})`
}

/** The message goes on after the distribution's name, which a scan does not know. */
function findingOf(path: string, { what, lines, proven }: Found, binary: boolean): Finding {
  const place = lines.length === 0 || binary ? '' : `, ${linesNamed(lines)}`
  const test = isTestPlace(path) && !proven
  const made = test ? '; it lies among tests and may be made for them' : ''
  return {
    level: test ? 'warning' : 'error',
    code: 'secret-inside',
    message: `holds ${what}: ${shown(path)}${place}${made}.`,
  }
}
