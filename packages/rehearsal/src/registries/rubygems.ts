// RubyGems.org in a rehearsal: a registry of our own, a gem for each platform of a version.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type HeldGem, packGem, packGemFiles } from '@plumbline/standins'
import { otherFile, type RegistryRow, type RequestPattern } from './row.ts'

const READ: RequestPattern = { service: 'rubygems', method: 'GET', path: /^\/(?:api\/v2\/rubygems|info)\// }

export const rubygems: RegistryRow = {
  ecosystem: 'rubygems',
  id: 'rubygems',
  label: 'RubyGems.org',
  attests: true,
  severalFiles: true,
  takesForeignWorkflows: true,
  stampedBuild: ['export SOURCE_DATE_EPOCH="$(date +%s)"', 'gem build *.gemspec', 'mv *.gem "$PLUMBLINE_OUT"'],
  cached: READ,
  distTag: undefined,
  starts: { rubygems: true },
  environment(world, folder) {
    const settings = join(folder, 'gemrc')
    writeFileSync(settings, `:sources:\n- ${world.urls.rubygems}/\n`)
    return { GEMRC: settings, RUBYGEMS_HOST: world.urls.rubygems }
  },
  hold: (world, content) => world.rubygems.seed(content),
  repositoryUrl: (world) => world.urls.rubygems,
  offline: {},
  withoutNetwork: () =>
    'Gems that are installed before the network is cut can be installed by every step: --fetch \'gem install --install-dir "$GEMS" NAME\'.',
  faults: {
    upload: { service: 'rubygems', method: 'POST', path: /^\/api\/v1\/gems$/ },
    read: READ,
    exchange: { service: 'rubygems', method: 'POST', path: /^\/api\/v1\/oidc\// },
  },
  async arrange(world, { packageName: name, earlierVersion: number }) {
    const { content } = await packGem({ name, number }, 'An earlier version.')
    world.rubygems.seed(content)
    return `the registry holds an earlier version of ${name} (${number})`
  },
  trust(world, { packageName: gem, slug }, { ownFile, foreign, environment }) {
    // RubyGems.org compares the file that holds the job, and asks for its repository where that is another one.
    const workflow = foreign?.file ?? ownFile
    const workflowRepository = foreign?.repository === slug ? undefined : foreign?.repository
    world.rubygems.trust({
      gem,
      repository: slug,
      workflow,
      ...(environment ? { environment } : {}),
      ...(workflowRepository ? { workflowRepository } : {}),
    })
    const place = workflowRepository ? ` of workflow repository ${workflowRepository}` : ''
    return `${gem} has the trusted publisher ${slug}, workflow ${workflow}${place}${environment ? `, environment ${environment}` : ''}`
  },
  trustOther(world, { packageName: gem, slug }, { ownFile }) {
    world.rubygems.untrust(gem)
    world.rubygems.trust({ gem, repository: slug, workflow: otherFile(ownFile) })
  },
  async seedOtherBytes(world, { packageName: name }, number, names) {
    const lead = `${name}-${number}-`
    const platforms = names.map((file) => (file.startsWith(lead) ? file.slice(lead.length, -'.gem'.length) : 'ruby'))
    for (const platform of platforms.length > 0 ? platforms : ['ruby']) {
      const { content } = await packGem({ name, number, platform }, 'Published by hand, from who knows where.')
      world.rubygems.seed(content)
    }
  },
  async publishByHand(world, { packageName: name }, { version: number, files }) {
    const { content } = await packGemFiles({ name, number }, files)
    world.rubygems.seed(content)
  },
  lagReads: (world, milliseconds) => world.rubygems.cacheFor(milliseconds),
  async served(world, packageName) {
    const byNumber = Map.groupBy(world.rubygems.gems(packageName), ({ number }) => number)
    return [...byNumber].map(([version, gems]) => ({
      version,
      files: gems.map(({ filename, sha256 }) => ({ name: filename, sha256 })),
      remarks: gems.every(isYanked) ? ['yanked'] : [],
    }))
  },
}

function isYanked({ yanked }: HeldGem): boolean {
  return yanked
}
