// The registries of a world and Sigstore, each started where the options ask for it.
import { join } from 'node:path'
import { absentCratesIo, type CratesIoControl } from './crates-io/control.ts'
import { createCratesIo } from './crates-io/registry-service.ts'
import type { Ground } from './ground.ts'
import { absentNpm, type NpmControl } from './npm/control.ts'
import { createNpmGateway } from './npm/gateway.ts'
import { startUpstream } from './npm/upstream.ts'
import { absentPypi, type PypiControl } from './pypi/control.ts'
import { createPypiIndex } from './pypi/index-service.ts'
import { absentRubygems, type RubygemsControl, type RubygemsSettings } from './rubygems/control.ts'
import { createRubygems } from './rubygems/gem-service.ts'
import { absentSigstore, type SigstoreControl } from './sigstore/control.ts'
import { createSigstore } from './sigstore/service.ts'
import type { BundleVerifier } from './sigstore/verifier.ts'
import type { Service, World } from './world.ts'

export type Registries = Pick<World, 'npm' | 'pypi' | 'cratesIo' | 'rubygems' | 'sigstore'>

/** Adds their handlers to the ground; what was not asked for is there as one that throws. */
export async function addRegistries(ground: Ground): Promise<Registries> {
  const { options } = ground
  const sigstore = options.sigstore ? await addSigstore(ground) : absentSigstore()
  const verify = options.sigstore ? sigstore.verify : undefined
  return {
    npm: options.npm ? await addNpm(ground, verify) : absentNpm(),
    pypi: options.pypi ? addPypi(ground, verify) : absentPypi(),
    cratesIo: options.cratesIo ? addCratesIo(ground) : absentCratesIo(),
    rubygems: options.rubygems ? addRubygems(ground, verify) : absentRubygems(),
    sigstore,
  }
}

/** Where they listen; empty for those that do not. */
export function registryUrls({ origins }: Ground): Pick<World['urls'], keyof Registries> {
  const withSlash = (service: Service) => (origins[service] === undefined ? '' : `${origins[service]}/`)
  const { sigstore } = origins
  return {
    npm: withSlash('npm'),
    pypi: withSlash('pypi'),
    cratesIo: withSlash('crates-io'),
    rubygems: origins.rubygems ?? '',
    sigstore:
      sigstore === undefined ? { fulcio: '', rekor: '' } : { fulcio: `${sigstore}/fulcio`, rekor: `${sigstore}/rekor` },
  }
}

/** Requests of a service that sent a file, accepted or not. */
function uploadsTo({ requests }: Ground, wanted: Service): () => number {
  return () => requests.filter(({ service, kind }) => service === wanted && kind === 'upload').length
}

async function addNpm(ground: Ground, verify: BundleVerifier | undefined): Promise<NpmControl> {
  const upstream = await startUpstream(join(ground.options.folder, 'npm-registry'))
  ground.closers.push(() => upstream.close())
  const { handler, control } = createNpmGateway({
    clock: ground.clock,
    keySet: ground.key.keySet,
    upstream,
    problem: ground.problem,
    puts: uploadsTo(ground, 'npm'),
    host: () => new URL(ground.origins.npm ?? 'http://npm.stand-in').host,
    verify,
  })
  ground.handlers.npm = handler
  return control
}

function addPypi(ground: Ground, verify: BundleVerifier | undefined): PypiControl {
  const { options, clock, key, problem, origins } = ground
  const { handler, control } = createPypiIndex({
    ...(typeof options.pypi === 'object' ? options.pypi : {}),
    clock,
    keySet: key.keySet,
    problem,
    uploads: uploadsTo(ground, 'pypi'),
    origin: () => origins.pypi ?? 'http://pypi.stand-in',
    verify,
  })
  ground.handlers.pypi = handler
  return control
}

function addCratesIo(ground: Ground): CratesIoControl {
  const { options, clock, key, problem, origins } = ground
  const origin = () => origins['crates-io'] ?? 'http://crates-io.stand-in'
  const { handler, control } = createCratesIo({
    ...(typeof options.cratesIo === 'object' ? options.cratesIo : {}),
    clock,
    keySet: key.keySet,
    problem,
    uploads: uploadsTo(ground, 'crates-io'),
    origin,
  })
  ground.handlers['crates-io'] = handler
  return control
}

function addRubygems(ground: Ground, verify: BundleVerifier | undefined): RubygemsControl {
  const { options, clock, key, problem } = ground
  const { handler, control } = createRubygems({
    ...(verify ? { verifyAttestation: gemVerifier(verify) } : {}),
    ...(typeof options.rubygems === 'object' ? options.rubygems : {}),
    clock,
    keySet: key.keySet,
    problem,
    pushes: uploadsTo(ground, 'rubygems'),
  })
  ground.handlers.rubygems = handler
  return control
}

/** RubyGems.org expects the called workflow file at the ref of the run (its issue 6797). */
function gemVerifier(verify: BundleVerifier): Required<RubygemsSettings>['verifyAttestation'] {
  return (gem, bundle) => {
    try {
      const { signer, sourceRef } = verify(bundle, gem)
      return signer.endsWith(`@${sourceRef}`) ? undefined : "Certificate's SANs do not match"
    } catch (thrown) {
      return (thrown as Error).message
    }
  }
}

async function addSigstore(ground: Ground): Promise<SigstoreControl> {
  const { clock, key, problem } = ground
  const { handler, control } = await createSigstore({ clock, keySet: key.keySet, problem })
  ground.handlers.sigstore = handler
  return control
}
