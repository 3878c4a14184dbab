// Who may import whom, as data and one function (design §5).
import { posix } from 'node:path'
import { readSource } from './source-text.ts'

interface PackageRule {
  /** Workspace packages that it may import. */
  readonly mayImport: readonly string[]
  /** No file system, network, process or clock. */
  readonly pure: boolean
}

const LOWER = ['kernel']
const MIDDLE = [...LOWER, 'versions', 'manifests', 'changelog', 'record', 'archives', 'preflight', 'triggers', 'http']
const PRODUCT = [
  ...MIDDLE,
  'comparison',
  'source',
  'inspection',
  'registries',
  'github',
  'releases',
  'downstream',
  'audit',
  'watch',
  'signing',
  'actions-io',
]

/** One row per package; a package without a row fails the test, so that its place is decided on purpose. */
export const PACKAGE_RULES: Readonly<Record<string, PackageRule>> = {
  kernel: { mayImport: [], pure: true },
  versions: { mayImport: LOWER, pure: true },
  manifests: { mayImport: LOWER, pure: true },
  changelog: { mayImport: LOWER, pure: true },
  record: { mayImport: LOWER, pure: true },
  archives: { mayImport: LOWER, pure: true },
  comparison: { mayImport: [...LOWER, 'archives'], pure: true },
  source: { mayImport: [...LOWER, 'archives', 'comparison'], pure: false },
  preflight: { mayImport: LOWER, pure: true },
  triggers: { mayImport: LOWER, pure: true },
  inspection: { mayImport: [...LOWER, 'archives'], pure: true },
  http: { mayImport: LOWER, pure: false },
  registries: { mayImport: MIDDLE, pure: false },
  github: { mayImport: MIDDLE, pure: false },
  releases: { mayImport: [...MIDDLE, 'github'], pure: false },
  downstream: { mayImport: [...MIDDLE, 'github'], pure: false },
  audit: { mayImport: LOWER, pure: true },
  watch: { mayImport: [...MIDDLE, 'registries', 'github', 'audit', 'source'], pure: false },
  'actions-io': { mayImport: LOWER, pure: false },
  signing: { mayImport: [...LOWER, 'http'], pure: false },
  standins: { mayImport: LOWER, pure: false },
  faults: { mayImport: [...MIDDLE, 'registries', 'github', 'releases', 'downstream', 'standins'], pure: false },
  rehearsal: {
    mayImport: [...LOWER, 'triggers', 'record', 'versions', 'manifests', 'signing', 'standins'],
    pure: false,
  },
  cli: { mayImport: [...PRODUCT, 'standins', 'rehearsal'], pure: false },
}

/** What every action may import. */
const ACTION_RULE: PackageRule = { mayImport: PRODUCT, pure: false }

/** Built-in modules that compute and touch nothing. */
const PURE_BUILTINS = [
  'node:crypto',
  'node:buffer',
  'node:path',
  'node:path/posix',
  'node:stream',
  'node:stream/promises',
  'node:url',
  'node:util',
  'node:zlib',
]

/** Runtime dependencies and who has the only door to them. */
const SINGLE_DOORS: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['packages/actions-io/'],
  '@actions/github': ['packages/github/'],
  '@sigstore/sign': ['packages/signing/'],
  'node:child_process': ['packages/actions-io/'],
  'node:http': ['packages/http/'],
  'node:https': ['packages/http/'],
}

const IMPURE_NAMES =
  /(?<![\w$.'"])(?:process\.|fetch\(|set(?:Timeout|Interval|Immediate)\(|Date\.now\b|new Date\(\)|performance\.)/
const ASKS_WHICH_REGISTRY = /\bregistry(?:\.id|Id)?\s*[!=]==\s*'[^']/
const LOCAL_ONLY = ['packages/standins/', 'packages/faults/', 'packages/rehearsal/', 'packages/cli/']

/** Everything that a file of product code does against the rules, one sentence each. */
export function violations(path: string, text: string): string[] {
  const { code, imports } = readSource(text)
  const rule = ruleOf(path)
  if (!rule) return [`${path}: its package has no row in the table of who may import whom`]
  const found = imports.flatMap(({ specifier, typeOnly }) => [
    ...foreignFolder(path, specifier),
    ...forbiddenPackage(path, specifier, rule),
    ...(typeOnly ? [] : [...wrongDoor(path, specifier), ...impureImport(path, specifier, rule)]),
  ])
  const impure = rule.pure && IMPURE_NAMES.exec(code)
  if (impure) found.push(`${path}: a pure package uses "${impure[0]}"`)
  if (!localOnly(path) && !path.startsWith('packages/actions-io/') && /\bprocess\s*\.\s*env\b/.test(code)) {
    found.push(`${path}: only actions-io reads process.env`)
  }
  if (!localOnly(path) && ASKS_WHICH_REGISTRY.test(code)) {
    found.push(`${path}: asks which registry it is; a difference between registries is a field of their rows`)
  }
  if (!localOnly(path) && !path.startsWith('packages/http/') && !rule.pure && /(?<![\w$.])fetch\(/.test(code)) {
    found.push(`${path}: only the http package sends requests with fetch`)
  }
  return found
}

/** A table's rows, and the only file that may import them. */
export interface Table {
  /** Its first group, if it has one, is the room of a row: rows share files with those of their room alone. */
  readonly rows: RegExp
  /** Where `$1` stands for the first group of `rows`. */
  readonly index: string
}

/** Everything that imports a row past its table, one sentence each. */
export function rowViolations(path: string, text: string, tables: readonly Table[]): string[] {
  return readSource(text).imports.flatMap(({ specifier }) => {
    const target = posix.join(posix.dirname(path), specifier)
    return tables.flatMap(({ rows, index }) => {
      const row = specifier.startsWith('.') ? rows.exec(target) : null
      const own = rows.exec(path)
      if (!row || (own && own[1] === row[1])) return []
      const owner = index.replace('$1', row[1] ?? '')
      return path === owner ? [] : [`${path}: imports the row ${target}; ask ${owner} for it`]
    })
  })
}

function ruleOf(path: string): PackageRule | undefined {
  const [kind, name = ''] = path.split('/')
  return kind === 'actions' ? ACTION_RULE : PACKAGE_RULES[name]
}

function foreignFolder(path: string, specifier: string): string[] {
  if (!specifier.startsWith('.')) return []
  const target = posix.join(posix.dirname(path), specifier)
  const own = path.split('/').slice(0, 2).join('/')
  return target.startsWith(`${own}/`) ? [] : [`${path}: reaches out of ${own} with "${specifier}"`]
}

function forbiddenPackage(path: string, specifier: string, rule: PackageRule): string[] {
  if (!specifier.startsWith('@plumbline/')) return []
  const name = specifier.slice('@plumbline/'.length)
  return rule.mayImport.includes(name) ? [] : [`${path}: may not import "${specifier}"`]
}

function wrongDoor(path: string, specifier: string): string[] {
  const doors = SINGLE_DOORS[specifier]
  if (!doors || localOnly(path) || doors.some((door) => path.startsWith(door))) return []
  return [`${path}: only ${doors.join(', ')} imports "${specifier}"`]
}

function impureImport(path: string, specifier: string, rule: PackageRule): string[] {
  if (!rule.pure || !specifier.startsWith('node:') || PURE_BUILTINS.includes(specifier)) return []
  return [`${path}: a pure package imports "${specifier}"`]
}

function localOnly(path: string): boolean {
  return LOCAL_ONLY.some((folder) => path.startsWith(folder))
}
