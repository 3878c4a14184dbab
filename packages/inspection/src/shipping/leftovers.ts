// Rules: nothing that an editor, a system, a test run or a CI service left in the folder. One rule per kind of leftover.
import { finding, type Rule } from '../rule.ts'
import { isTestPlace } from './test-places.ts'
import { filesCounted, pathsNamed } from './text.ts'

interface Leftover {
  /** For people: `3 files of .vscode/`. */
  readonly name: string
  readonly path: RegExp
  /** Kinds in which it is one; all where it is left out. */
  readonly kinds?: readonly string[]
  readonly level?: 'notice'
}

const BUILT = ['wheel', 'npm-tarball', 'gem']

/** Their tools pack what git has, CI and editor settings included, where the project does not say otherwise. */
const SOURCES = ['sdist', 'crate']

/** What source packages hold by their tools' own choice: a notice there. */
function packedWithSources(name: string, path: RegExp): Leftover[] {
  return [
    { name, path, kinds: BUILT },
    { name, path, kinds: SOURCES, level: 'notice' },
  ]
}

const PATCHES = 'rejected and original files of patches (*.orig, *.rej)'

const LEFTOVERS: readonly Leftover[] = [
  {
    name: '.DS_Store, Thumbs.db and the like',
    path: /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX\/[^/]*)$/i,
  },
  { name: "macOS' ._ files", path: /(?:^|\/)\._[^/]{1,255}$/ },
  { name: 'editor backups (*~, *.swp)', path: /(?:^|\/)(?:[^/]{1,255}~|\.[^/]{1,255}\.sw[a-p]|#[^/]{1,255}#)$/ },
  ...packedWithSources('.idea/', /(?:^|\/)\.idea\/|\.iml$/),
  ...packedWithSources('.vscode/', /(?:^|\/)\.vscode\//),
  ...packedWithSources('.github/', /(?:^|\/)\.github\//),
  ...packedWithSources('.circleci/', /(?:^|\/)\.circleci\//),
  ...packedWithSources(
    'CI settings (.travis.yml and the like)',
    /(?:^|\/)(?:\.travis\.yml|\.gitlab-ci\.yml|\.?appveyor\.yml|\.cirrus\.yml|azure-pipelines\.yml|\.drone\.yml)$/,
  ),
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
  { name: PATCHES, path: /.\.(?:orig|rej)$/, kinds: [...BUILT, 'sdist'] },
  // cargo itself writes the first one.
  { name: PATCHES, path: /^(?!Cargo\.toml\.orig$).+\.(?:orig|rej)$/, kinds: ['crate'] },
  { name: 'built packages', path: /^[^/]{1,255}\.(?:tgz|whl|crate|gem)$/ },
]

export const leftovers: readonly Rule[] = LEFTOVERS.map(({ name, path, kinds, level }) => ({
  id: 'leftover-inside',
  ...(kinds ? { kinds } : {}),
  check(inspected) {
    // What lies among fixtures was put there for a test.
    const found = inspected.members.filter(
      (one) => one.type !== 'folder' && path.test(one.path) && !isTestPlace(one.path),
    )
    if (found.length === 0) return []
    const paths = pathsNamed(found.map((one) => one.path))
    const one = finding(
      inspected,
      'leftover-inside',
      `holds ${filesCounted(found.length)} of ${name}: ${paths}`,
      'warning',
    )
    return [level ? { ...one, level } : one]
  },
}))
