// The secret scanner: secretlint's recommended rules. It is loaded when the first file is looked at, not before.
import type { SecretLintCoreConfig, SecretLintCoreResultMessage } from '@secretlint/types'

/** A place that looks like a secret. `text` is the secret: it is judged, and goes into no message. */
export interface Match {
  /** Short: `github`. */
  readonly rule: string
  /** The kind of secret within the rule: `GITHUB_TOKEN`. */
  readonly kind: string
  readonly line: number
  readonly text: string
}

export type Scanner = (path: string, content: string) => Promise<readonly Match[]>

/**
 * Rules and kinds that others of ours are better at: private-keys.ts knows more keys (Ed25519, encrypted, OpenPGP) and
 * fewer that are none; credentials.ts tells of a token in .npmrc.
 */
const NOT_USED = ['privatekey', 'Npmrc_authToken']

const RULE = /^@secretlint\/secretlint-rule-/

/** Of characters; a match that lies on an edge is whole in the overlap. */
const SLICE = 64 * 1024
const OVERLAP = 4 * 1024
/** Beyond, a comment that opens what another closes is heard within its piece alone. */
const MOST_WITH_COMMENTS = 4 * SLICE
/** A file with so many needs no further looking at. */
const ENOUGH = 100

let loading: Promise<Scanner> | undefined

/** The scanner; loaded once. */
export function secretScanner(): Promise<Scanner> {
  loading ??= load()
  return loading
}

async function load(): Promise<Scanner> {
  const [{ lintSource }, { creator }, { secretLintProfiler }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
    import('@secretlint/profiler'),
  ])
  // It keeps sixty marks per file and compares each with all: seconds for a thousand files, for figures nobody reads.
  secretLintProfiler.mark = () => {}
  const config: SecretLintCoreConfig = { rules: [{ id: 'recommended', rule: creator }] }
  return async (path, content) => {
    const matches: Match[] = []
    for (const { text, line } of slicesOf(content)) {
      // Without `ext`: by it, a rule opens files of this machine at a path that the archive chooses.
      const source = { filePath: path, content: text, contentType: 'text' as const }
      const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } })
      matches.push(...messages.flatMap((message) => matchOf(message, text, line)))
      if (matches.length >= ENOUGH) break
    }
    return matches
  }
}

function matchOf({ ruleId, messageId, range, loc }: SecretLintCoreResultMessage, text: string, line: number): Match[] {
  const rule = ruleId.replace(RULE, '')
  if (NOT_USED.includes(rule) || NOT_USED.includes(messageId)) return []
  return [{ rule, kind: messageId, line: line + loc.start.line, text: text.slice(range[0], range[1]) }]
}

/** The content piece by piece: the scanner compares each match with each, minutes for a megabyte of tokens. */
function* slicesOf(content: string): Generator<{ readonly text: string; readonly line: number }> {
  // Its comments reach from one place to the next.
  const whole = content.length <= MOST_WITH_COMMENTS && content.includes('secretlint-disable')
  const length = whole ? content.length : SLICE
  let line = 0
  for (let at = 0; at === 0 || at + OVERLAP < content.length; at += length) {
    yield { text: content.slice(at, at + length + OVERLAP), line }
    line += content.slice(at, at + length).split('\n').length - 1
  }
}
