// crates.io in a rehearsal: an index of our own beside its web API, one crate a version, and cargo without a network.
import { packCrate } from '@plumbline/standins'
import { otherFile, type RegistryRow } from './row.ts'

export const cratesIo: RegistryRow = {
  ecosystem: 'crates',
  id: 'crates.io',
  label: 'crates.io',
  attests: false,
  severalFiles: false,
  takesForeignWorkflows: true,
  stampedBuild: [
    'cargo package --target-dir "$RUNNER_TEMP/stamped"',
    // A crate of a changed tree says that it is, so the time goes where gzip keeps the name of what it packs.
    'for crate in "$RUNNER_TEMP"/stamped/package/*.crate; do',
    '  stamped="$RUNNER_TEMP/built-at-$(date +%s.%N)"',
    '  gunzip < "$crate" > "$stamped"',
    '  gzip -c "$stamped" > "$PLUMBLINE_OUT/$(basename "$crate")"',
    'done',
  ],
  cached: { service: 'crates-io', method: 'GET', path: /^\/index\// },
  distTag: undefined,
  starts: { cratesIo: { othersExist: true } },
  environment: () => ({ CARGO_NET_OFFLINE: 'true' }),
  repositoryUrl: (world) => `${world.urls.cratesIo}index/`,
  offline: {},
  withoutNetwork: () =>
    'What cargo fetches before the network is cut is there for every step: --fetch "cargo fetch --locked".',
  faults: {
    upload: { service: 'crates-io', method: 'PUT', path: /^\/api\/v1\/crates\/new$/ },
    read: { service: 'crates-io', method: 'GET', path: /^\/(?:api\/v1\/crates|index)\// },
    exchange: { service: 'crates-io', method: 'POST', path: /^\/api\/v1\/trusted_publishing\/tokens$/ },
  },
  async arrange(world, { packageName: name, earlierVersion: version }) {
    const { content } = await packCrate({ name, version }, 'An earlier version.')
    world.cratesIo.seed({ name, version, content })
    return `the registry holds an earlier version of ${name} (${version})`
  },
  trust(world, { packageName: crate, slug }, { callerFile, environment }) {
    world.cratesIo.trust({ crate, repository: slug, workflow: callerFile, ...(environment ? { environment } : {}) })
    return `${crate} has the trusted publisher ${slug}, workflow ${callerFile}${environment ? `, environment ${environment}` : ''}`
  },
  trustOther(world, { packageName: crate, slug }, { callerFile }) {
    world.cratesIo.untrust(crate)
    world.cratesIo.trust({ crate, repository: slug, workflow: otherFile(callerFile) })
  },
  async seedOtherBytes(world, { packageName: name }, version) {
    const { content } = await packCrate({ name, version }, 'Published by hand, from who knows where.')
    world.cratesIo.seed({ name, version, content })
  },
  publishByHand: (world, subject, { version }) => cratesIo.seedOtherBytes(world, subject, version, []),
  // Its API tells at once what it was sent; the index that cargo reads is written later, and cached.
  lagReads(world, milliseconds) {
    world.cratesIo.indexLag(milliseconds)
    world.cratesIo.cacheFor(milliseconds)
  },
  showAfter: (world, milliseconds) => world.cratesIo.indexLag(milliseconds),
  served: async (world, packageName) =>
    world.cratesIo.crates(packageName).map(({ name, version, checksum, yanked }) => ({
      version,
      files: [{ name: `${name}-${version}.crate`, sha256: checksum }],
      remarks: yanked ? ['yanked'] : [],
    })),
}
