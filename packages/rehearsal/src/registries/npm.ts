// npm in a rehearsal: Verdaccio behind the exchange, one tarball a version, compared by its own bytes.
import { createHash } from 'node:crypto'
import { packTarball } from '@plumbline/standins'
import { otherFile, type RegistryRow, type RequestPattern } from './row.ts'

const READ: RequestPattern = { service: 'npm', method: 'GET', path: /^\/[^-]/ }

export const npm: RegistryRow = {
  ecosystem: 'npm',
  id: 'npm',
  label: 'npm',
  attests: true,
  severalFiles: false,
  takesForeignWorkflows: true,
  stampedBuild: ["date +'// built at %s.%N' >> index.js", 'npm pack --pack-destination "$PLUMBLINE_OUT"'],
  cached: READ,
  distTag: 'npm dist-tag',
  starts: { npm: true },
  environment: (world) => ({ NPM_CONFIG_REGISTRY: world.urls.npm }),
  repositoryUrl: () => undefined,
  offline: {},
  withoutNetwork: () =>
    'What a command leaves in the checkout before the network is cut is there for every step: --fetch "npm ci".',
  faults: {
    upload: { service: 'npm', method: 'PUT', path: /./ },
    read: READ,
    exchange: { service: 'npm', method: 'POST', path: /\/oidc\/token\/exchange\// },
  },
  async arrange(world, { packageName: name, earlierVersion: version }) {
    const tarball = await packTarball({ name, version }, { 'README.md': 'An earlier version.\n' })
    await world.npm.seed({ name, version, tarball })
    return `the registry holds an earlier version of ${name} (${version})`
  },
  trust(world, { packageName: name, slug }, { callerFile, environment }) {
    world.npm.trust({ package: name, repository: slug, workflow: callerFile, ...(environment ? { environment } : {}) })
    return `${name} has the trusted publisher ${slug}, workflow ${callerFile}${environment ? `, environment ${environment}` : ''}`
  },
  trustOther(world, { packageName, slug }, { callerFile }) {
    world.npm.trust({ package: packageName, repository: slug, workflow: otherFile(callerFile) })
  },
  async seedOtherBytes(world, { packageName: name }, version) {
    const tarball = await packTarball({ name, version }, { 'README.md': 'Published by hand, from who knows where.\n' })
    await world.npm.seed({ name, version, tarball })
  },
  async publishByHand(world, { packageName: name }, { version, files }) {
    await world.npm.seed({ name, version, tarball: await packTarball({ name, version }, files) })
  },
  lagReads: (world, milliseconds) => world.npm.cacheFor(milliseconds),
  showAfter: (world, milliseconds) => world.npm.showAfter(milliseconds),
  async served(world, packageName) {
    const tags = Object.entries(await world.npm.tags(packageName))
    const versions = Object.keys(await world.npm.versions(packageName))
    return Promise.all(
      versions.map(async (version) => {
        const bytes = await world.npm.tarball(packageName, version)
        return {
          version,
          // The registry names the tarball by itself.
          files: [{ name: undefined, sha256: createHash('sha256').update(bytes).digest('hex') }],
          remarks: tags.filter(([, tagged]) => tagged === version).map(([tag]) => tag),
        }
      }),
    )
  },
}
