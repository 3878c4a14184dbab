// Versions and gems as the API's JSON shows them (version.rb and rubygem.rb, `payload`).
import { digestOf } from '@plumbline/kernel'
import { type GemDependency, type GemSpec, requirementText } from './gem-spec.ts'
import { isPrerelease } from './gem-version.ts'
import { type Gem, type GemStore, publicVersions, type Version } from './store.ts'

type Fields = Readonly<Record<string, unknown>>

/** One version of `/api/v1/versions/GEM.json`. */
export function versionJson({ spec, sha256, quick, createdAt }: Version): Fields {
  return {
    authors: spec.authors.join(', '),
    built_at: `${spec.date}T00:00:00.000Z`,
    created_at: new Date(createdAt).toISOString(),
    description: spec.description ?? null,
    downloads_count: 0,
    metadata: spec.metadata,
    number: spec.number,
    summary: spec.summary,
    platform: spec.platform,
    rubygems_version: requirementText(spec.requiredRubygems),
    ruby_version: requirementText(spec.requiredRuby),
    prerelease: isPrerelease(spec.number),
    licenses: spec.licenses,
    requirements: spec.requirements,
    sha: sha256,
    spec_sha: digestOf('sha256', quick),
  }
}

/** `/api/v1/gems/GEM.json`; also the first half of what version 2 of the API says about a version. */
export function gemJson(gem: Gem, version: Version, store: GemStore): Fields {
  const { spec } = version
  const runtime = spec.dependencies.filter(({ type }) => type === 'runtime')
  const development = spec.dependencies.filter(({ type }) => type === 'development')
  return {
    name: gem.name,
    downloads: 0,
    version: spec.number,
    version_created_at: new Date(version.createdAt).toISOString(),
    version_downloads: 0,
    platform: spec.platform,
    authors: spec.authors.join(', '),
    info: spec.description || spec.summary || 'This rubygem does not have a description or summary.',
    licenses: spec.licenses,
    metadata: spec.metadata,
    yanked: version.state !== 'indexed',
    sha: version.sha256,
    spec_sha: digestOf('sha256', version.quick),
    project_uri: `https://rubygems.org/gems/${gem.name}`,
    gem_uri: `https://rubygems.org/gems/${version.fullName}.gem`,
    ...linksOf(spec),
    dependencies: { development: asJson(development, store), runtime: asJson(runtime, store) },
  }
}

function linksOf({ metadata, homepage }: GemSpec): Fields {
  const link = (name: string) => metadata[`${name}_uri`] ?? null
  return {
    homepage_uri: link('homepage') ?? homepage ?? null,
    wiki_uri: link('wiki'),
    documentation_uri: link('documentation'),
    mailing_list_uri: link('mailing_list'),
    source_code_uri: link('source_code'),
    bug_tracker_uri: link('bug_tracker'),
    changelog_uri: link('changelog'),
    funding_uri: link('funding'),
  }
}

/** Without the dependencies that the registry does not have. */
function asJson(dependencies: readonly GemDependency[], store: GemStore): readonly Fields[] {
  return dependencies
    .filter(({ name }) => store.gem(name)?.name === name)
    .map(({ name, requirement }) => ({ name, requirements: requirementText(requirement) }))
}

/** The version that stands for the gem: the newest stable one, for every platform before others; else the newest. */
export function mostRecent(gem: Gem): Version | undefined {
  const versions = publicVersions(gem)
  const stable = versions.filter(({ number }) => !isPrerelease(number))
  return stable.find(({ platform }) => platform === 'ruby') ?? stable[0] ?? versions[0]
}
