// The compact index that gem and Bundler read: a gem's versions, all gems with a digest of that, and their names.
import { createHash } from 'node:crypto'
import { type Requirement, requirementText } from './gem-spec.ts'
import { type Gem, type GemStore, indexed, type Version } from './store.ts'

/** `/info/GEM`: one line per version in order of creation; a yanked one has none. */
export function infoText(gem: Gem, store: GemStore): string {
  const lines = indexed(gem)
    .toSorted((one, other) => one.createdAt - other.createdAt || textOrder(one.fullName, other.fullName))
    .map((version) => `${lineOf(version, store)}\n`)
  return `---\n${lines.join('')}`
}

/** `/versions`: a line per gem with the MD5 of its info. */
export function versionsText(store: GemStore, now: number): string {
  const lines = withVersions(store).map((gem) => {
    const numbers = indexed(gem).map((version) => numberAndPlatform(version))
    return `${gem.name} ${numbers.join(',')} ${createHash('md5').update(infoText(gem, store)).digest('hex')}\n`
  })
  return `created_at: ${new Date(now).toISOString()}\n---\n${lines.join('')}`
}

/** `/names`. */
export function namesText(store: GemStore): string {
  const names = withVersions(store).map(({ name }) => name)
  return `---\n${names.join('\n')}\n`
}

function withVersions(store: GemStore): readonly Gem[] {
  const gems = store.gems().filter((gem) => indexed(gem).length > 0)
  return gems.toSorted((one, other) => textOrder(one.name, other.name))
}

function lineOf(version: Version, store: GemStore): string {
  const { spec, sha256, createdAt } = version
  // Only what the registry itself has counts as a dependency.
  const dependencies = spec.dependencies
    .filter(({ type, name }) => type === 'runtime' && store.gem(name)?.name === name)
    .map(({ name, requirement }) => `${name}:${joined(requirement)}`)
    .sort()
  const requirements = [
    `checksum:${sha256}`,
    ...limit('ruby', spec.requiredRuby),
    ...limit('rubygems', spec.requiredRubygems),
    `created_at:${new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z')}`,
  ]
  return `${numberAndPlatform(version)} ${dependencies.join(',')}|${requirements.join(',')}`
}

function numberAndPlatform({ number, platform }: Version): string {
  return platform === 'ruby' ? number : `${number}-${platform}`
}

function limit(what: string, requirement: Requirement): readonly string[] {
  return requirementText(requirement) === '>= 0' ? [] : [`${what}:${joined(requirement)}`]
}

function joined(requirement: Requirement): string {
  return requirement
    .map((pair) => pair.join(' '))
    .sort()
    .join('&')
}

function textOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
