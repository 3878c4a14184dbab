// PyPI in a rehearsal: an index of our own, several files a version, and builds without a network.
import { type IndexedFile, packSdist, packWheel } from '@plumbline/standins'
import { otherFile, type RegistryRow, type RequestPattern } from './row.ts'

const NO_NETWORK = 'nothing can be fetched in a rehearsal; what this machine has of the build requirements is used'

const READ: RequestPattern = { service: 'pypi', method: 'GET', path: /^\/(?:simple|pypi)\// }

export const pypi: RegistryRow = {
  ecosystem: 'pypi',
  id: 'pypi',
  label: 'PyPI',
  attests: true,
  severalFiles: true,
  takesForeignWorkflows: false,
  stampedBuild: [
    "date +'# built at %s.%N' >> pyproject.toml",
    'python -m build --no-isolation --skip-dependency-check --outdir "$PLUMBLINE_OUT"',
  ],
  cached: READ,
  distTag: undefined,
  starts: { pypi: true },
  environment: (world) => ({
    PIP_INDEX_URL: `${world.urls.pypi}simple/`,
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    PIP_NO_INPUT: '1',
  }),
  repositoryUrl: (world) => `${world.urls.pypi}legacy/`,
  offline: {
    'install-command': {
      value: "echo 'Not installed: a rehearsal has no network, and builds with what this machine has.'",
      because: NO_NETWORK,
    },
    'build-command': {
      value: 'python -m build --no-isolation --skip-dependency-check --outdir "$PLUMBLINE_OUT"',
      because: NO_NETWORK,
    },
  },
  withoutNetwork({ requirements }) {
    const names = requirements?.build.map((one) => (/^[\w.-]+$/.test(one) ? one : JSON.stringify(one))).join(' ')
    const wanted = names === undefined || names === '' ? 'setuptools wheel' : names
    return [
      'Let the step build with what the machine has (python -m build --no-isolation --skip-dependency-check),',
      `or fetch before the network is cut what it asks for: --fetch 'python3 -m pip wheel --wheel-dir "$WHEELHOUSE" ${wanted}'.`,
    ].join(' ')
  },
  faults: {
    upload: { service: 'pypi', method: 'POST', path: /^\/legacy\/$/ },
    read: READ,
    exchange: { service: 'pypi', method: 'POST', path: /^\/_\/oidc\// },
  },
  async arrange(world, { packageName: project, earlierVersion: version }) {
    const file = await packSdist({ name: project, version }, 'An earlier version.\n')
    world.pypi.seed({ project, version, files: [file] })
    return `the index holds an earlier version of ${project} (${version})`
  },
  trust(world, { packageName: project, slug }, { ownFile, environment }) {
    world.pypi.trust({ project, repository: slug, workflow: ownFile, ...(environment ? { environment } : {}) })
    return `${project} has the trusted publisher ${slug}, workflow ${ownFile}${environment ? `, environment ${environment}` : ''}`
  },
  trustOther(world, { packageName: project, slug }, { ownFile }) {
    world.pypi.untrust(project)
    world.pypi.trust({ project, repository: slug, workflow: otherFile(ownFile) })
  },
  async seedOtherBytes(world, { packageName }, version, names) {
    const stated = { name: packageName, version }
    const text = 'Published by hand, from who knows where.\n'
    const sdist = await packSdist(stated, text)
    const { content } = packWheel(stated, text)
    const other = names.map((filename) => (filename.endsWith('.whl') ? { filename, content } : { ...sdist, filename }))
    world.pypi.seed({ project: packageName, version, files: other.length > 0 ? other : [sdist] })
  },
  async publishByHand(world, { packageName: name }, { version, files }) {
    const sdist = await packSdist({ name, version }, files['README.md'] ?? '', files)
    world.pypi.seed({ project: name, version, files: [sdist] })
  },
  lagReads: (world, milliseconds) => world.pypi.cacheFor(milliseconds),
  async served(world, packageName) {
    const byVersion = Map.groupBy(world.pypi.files(packageName), ({ version }) => version)
    return [...byVersion].map(([version, files]) => ({
      version,
      files: files.map(({ filename, sha256 }) => ({ name: filename, sha256 })),
      remarks: files.every(isYanked) ? ['yanked'] : [],
    }))
  },
}

function isYanked({ yanked }: IndexedFile): boolean {
  return yanked !== false
}
