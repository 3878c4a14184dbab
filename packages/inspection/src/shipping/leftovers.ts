// Rule: nothing that an editor, a system, a test run or a CI service left in the folder. One finding per kind of leftover.
import type { Member } from '@plumbline/archives'
import type { Finding } from '@plumbline/kernel'
import { finding, type Inspected, type Rule } from '../rule.ts'
import { isTestPlace } from './test-places.ts'
import { filesCounted, pathsNamed } from './text.ts'

interface Leftover {
  /** For people: `3 files of .vscode/`. */
  readonly name: string
  readonly path: RegExp
  /** What source packages hold by their tools' own choice: a notice there. */
  readonly source?: boolean
}

/** Their tools pack what git has, CI and editor settings included, where the project does not say otherwise. */
const SOURCE_KINDS = ['sdist', 'crate']

const LEFTOVERS: readonly Leftover[] = [
  {
    name: '.DS_Store, Thumbs.db and the like',
    path: /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX\/[^/]*)$/i,
  },
  { name: "macOS' ._ files", path: /(?:^|\/)\._[^/]{1,255}$/ },
  { name: 'editor backups (*~, *.swp)', path: /(?:^|\/)(?:[^/]{1,255}~|\.[^/]{1,255}\.sw[a-p]|#[^/]{1,255}#)$/ },
  { name: '.idea/', path: /(?:^|\/)\.idea\/|\.iml$/, source: true },
  { name: '.vscode/', path: /(?:^|\/)\.vscode\//, source: true },
  { name: '.github/', path: /(?:^|\/)\.github\//, source: true },
  { name: '.circleci/', path: /(?:^|\/)\.circleci\//, source: true },
  {
    name: 'CI settings (.travis.yml and the like)',
    path: /(?:^|\/)(?:\.travis\.yml|\.gitlab-ci\.yml|\.?appveyor\.yml|\.cirrus\.yml|azure-pipelines\.yml|\.drone\.yml)$/,
    source: true,
  },
  // A package may itself be called coverage: only what the tools write is meant.
  {
    name: 'coverage reports',
    path: /(?:^|\/)(?:\.nyc_output\/[^/]+|coverage\/(?:lcov\.info|lcov-report\/[^/]+|coverage-(?:final|summary)\.json|clover\.xml|\.last_run\.json|\.resultset\.json)|htmlcov\/[^/]+|\.coverage)$/,
  },
  {
    name: "tools' caches",
    path: /(?:^|\/)\.(?:pytest|mypy|ruff|parcel)_?-?cache\/|(?:^|\/)\.(?:tox|nox|eggs|ipynb_checkpoints|turbo|sass-cache)\//,
  },
  { name: '__pycache__/', path: /(?:^|\/)__pycache__\// },
  {
    name: 'logs of npm and yarn',
    path: /(?:^|\/)(?:npm-debug|yarn-debug|yarn-error|pnpm-debug|lerna-debug)\.log[^/]{0,100}$/,
  },
  { name: 'rejected and original files of patches (*.orig, *.rej)', path: /.\.(?:orig|rej)$/ },
  { name: 'built packages', path: /^[^/]{1,255}\.(?:tgz|whl|crate|gem)$/ },
]

/** Written by cargo itself. */
const CARGO_ORIGINAL = 'Cargo.toml.orig'
const MANIFEST = 'package.json'

export const leftovers: Rule = {
  id: 'leftover-inside',
  keeps: ({ path }, kind) => kind === 'npm-tarball' && path === MANIFEST,
  check(inspected) {
    const members = inspected.members.filter(({ type, path }) => type !== 'folder' && !isIntended(path, inspected.kind))
    return [
      ...LEFTOVERS.flatMap((leftover) => findingOf(leftover, members, inspected)),
      ...foreignModules(members, inspected),
    ]
  },
}

function isIntended(path: string, kind: string): boolean {
  return kind === 'crate' && path === CARGO_ORIGINAL
}

function findingOf(leftover: Leftover, members: readonly Member[], inspected: Inspected): Finding[] {
  // What lies among fixtures was put there for a test.
  const found = members.filter(({ path }) => leftover.path.test(path) && !isTestPlace(path))
  if (found.length === 0) return []
  const one = leftoverFinding(leftover.name, found, inspected)
  return [leftover.source && SOURCE_KINDS.includes(inspected.kind) ? { ...one, level: 'notice' } : one]
}

/** npm packs no dependencies but those that the manifest bundles; with those come the ones that they need. */
function foreignModules(members: readonly Member[], inspected: Inspected): Finding[] {
  if (inspected.kind !== 'npm-tarball' || bundles(inspected.kept.get(MANIFEST))) return []
  const found = members.filter(({ path }) => /(?:^|\/)node_modules\//.test(path) && !isTestPlace(path))
  return found.length === 0 ? [] : [leftoverFinding('node_modules/', found, inspected)]
}

function bundles(manifest: Uint8Array | undefined): boolean {
  try {
    const stated = JSON.parse(new TextDecoder().decode(manifest)) as Record<string, unknown>
    const list = stated['bundleDependencies'] ?? stated['bundledDependencies']
    return list === true || (Array.isArray(list) && list.length > 0)
  } catch {
    return false
  }
}

function leftoverFinding(name: string, found: readonly Member[], inspected: Inspected): Finding {
  const paths = pathsNamed(found.map(({ path }) => path))
  return finding(inspected, 'leftover-inside', `holds ${filesCounted(found.length)} of ${name}: ${paths}`, 'warning')
}
