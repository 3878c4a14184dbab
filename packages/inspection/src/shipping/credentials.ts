// Rule: no files that a tool keeps credentials in. One that holds none is a leftover.
import type { Finding } from '@plumbline/kernel'
import { type Rule, shown } from '../rule.ts'
import { isTestPlace } from './test-places.ts'
import { baseName, textOf } from './text.ts'

interface CredentialFile {
  readonly what: string
  /** By its place. */
  readonly path: RegExp
  /** A line with a credential; what is filled in from the environment (`${NPM_TOKEN}`) is none. */
  readonly holds: RegExp
}

const ENVIRONMENT = /^\.env(?:rc|\..+)?$/
const ENVIRONMENT_PATTERN =
  /\.(?:example|sample|template|tpl|dist|defaults?|schema|tmpl|md|vault)$|\.(?:example|sample|template)\./

/** Every row looks at one line: `[ \t]`, never `\s`, keeps it linear. */
const FILES: readonly CredentialFile[] = [
  {
    what: "npm's settings",
    path: /(?:^|\/)\.npmrc$/,
    holds: /^[^#;\n]*(?:_authToken|_auth|_password)[ \t]*=[ \t]*["']?[^\s"'$]/m,
  },
  {
    what: "yarn's settings",
    path: /(?:^|\/)\.yarnrc\.yml$/,
    holds: /^[ \t]*npmAuth(?:Token|Ident):[ \t]*["']?[^\s"'$]/m,
  },
  { what: "twine's settings", path: /(?:^|\/)\.pypirc$/, holds: /^[ \t]*(?:password|token)[ \t]*[=:][ \t]*[^\s$%]/m },
  { what: 'logins for hosts', path: /(?:^|\/)[._]netrc$/, holds: /\bpassword[ \t]+[^\s$]/ },
  {
    what: "cargo's credentials",
    path: /(?:^|\/)\.cargo\/credentials(?:\.toml)?$/,
    holds: /^[ \t]*(?:token|secret-key)[ \t]*=[ \t]*["'][^"'$]/m,
  },
  {
    what: "RubyGems' credentials",
    path: /(?:^|\/)\.gem\/credentials$/,
    holds: /^[ \t]*:?[\w:/.-]{1,200}:[ \t]+["']?[^\s"'$]{8}/m,
  },
  {
    what: "AWS' credentials",
    path: /(?:^|\/)\.aws\/credentials$/,
    holds: /^[ \t]*aws_(?:secret_access_key|session_token)[ \t]*=[ \t]*[^\s$]/m,
  },
  { what: "git's credentials", path: /(?:^|\/)\.git-credentials$/, holds: /:\/\/[^\s:/@]{1,200}:[^\s@/]{1,500}@/ },
  {
    what: "Docker's credentials",
    path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/,
    holds: /"auth"[ \t]*:[ \t]*"[^"$]/,
  },
  {
    what: "PostgreSQL's passwords",
    path: /(?:^|\/)\.pgpass$/,
    holds: /^[^#:\n]{1,200}:[^:\n]{1,20}:[^:\n]{1,200}:[^:\n]{1,200}:[^\s$]/m,
  },
]

/** Some are named like one, some are addresses with a password; a host and a port are harmless. */
const SETTINGS: CredentialFile = {
  what: 'settings for the environment',
  path: ENVIRONMENT,
  holds:
    /^[ \t]*(?:export[ \t]+)?\w{0,100}(?:KEY|TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|DSN|PRIVATE)\w{0,100}[ \t]*=[ \t]*["']?[^\s"'#$]|:\/\/[^\s:/@]{0,200}:[^\s@/$]{1,500}@/im,
}

export const credentials: Rule = {
  id: 'credentials-inside',
  scan({ path }, bytes) {
    const file = fileOf(path)
    return file === undefined ? [] : [findingOf(path, file.what, file.holds.test(textOf(bytes)))]
  },
}

function fileOf(path: string): CredentialFile | undefined {
  const name = baseName(path)
  if (ENVIRONMENT.test(name) && !ENVIRONMENT_PATTERN.test(name)) return SETTINGS
  return FILES.find((file) => file.path.test(path))
}

/** The message goes on after the distribution's name, which a scan does not know. */
function findingOf(path: string, what: string, holds: boolean): Finding {
  const about = `holds ${shown(path)}, a file of ${what}`
  if (!holds) return { level: 'warning', code: 'leftover-inside', message: `${about}; no credentials are seen in it.` }
  const test = isTestPlace(path)
  const made = test ? '; it lies among tests and they may be made for them' : ''
  return {
    level: test ? 'warning' : 'error',
    code: 'credentials-inside',
    message: `${about}, with credentials in it${made}.`,
  }
}
