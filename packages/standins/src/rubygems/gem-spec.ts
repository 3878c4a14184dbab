// What a gem says about itself: its specification, read from YAML with Ruby's tags as RubyGems.org reads it.
import { isMap, isScalar, type YAMLMap } from 'yaml'
import { isGemVersion } from './gem-version.ts'
import { items, rootOf, text, texts, WrongSpec } from './spec-nodes.ts'

/** Operator and version: `~>`, `1.0`. */
export type Requirement = readonly (readonly [operator: string, version: string])[]

export interface GemDependency {
  readonly name: string
  readonly type: 'runtime' | 'development'
  readonly prerelease: boolean
  readonly requirement: Requirement
}

export interface GemSpec {
  readonly name: string
  readonly number: string
  /** `ruby` for every platform. */
  readonly platform: string
  readonly summary: string
  readonly description: string | undefined
  readonly authors: readonly string[]
  readonly email: readonly string[]
  readonly homepage: string | undefined
  readonly licenses: readonly string[]
  /** `2026-11-21`. */
  readonly date: string
  readonly metadata: Readonly<Record<string, string>>
  readonly dependencies: readonly GemDependency[]
  readonly requiredRuby: Requirement
  readonly requiredRubygems: Requirement
  readonly requirements: readonly string[]
  readonly rubygemsVersion: string
  readonly specificationVersion: number
  readonly certificates: number
}

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/
const LINKS = ['homepage', 'changelog', 'source_code', 'documentation', 'wiki', 'mailing_list', 'bug_tracker']
const LINK = /^https?:\/\/[^\s]+\.[^\s]+$/
const ANY: Requirement = [['>=', '0']]

/** The specification in metadata.gz, unpacked. */
export function readSpec(yaml: string): GemSpec {
  return specOf(rootOf(yaml))
}

function specOf(root: YAMLMap): GemSpec {
  const name = text(root, 'name')
  if (name === undefined || !NAME.test(name) || !/[a-zA-Z]/.test(name))
    throw new WrongSpec(`expected string to match pattern, at name: ${JSON.stringify(name ?? null)}`)
  const authors = texts(root, 'authors')
  if (authors.length === 0) throw new WrongSpec('expected at least 1 item, at authors')
  if (!root.has('summary')) throw new WrongSpec('missing key "summary"')
  const { platform, original } = { platform: text(root, 'platform'), original: text(root, 'original_platform') }
  return {
    name,
    number: versionIn(root.get('version', true), 'version'),
    platform: original ?? platform ?? 'ruby',
    summary: text(root, 'summary') ?? '',
    description: text(root, 'description'),
    authors,
    email: texts(root, 'email'),
    homepage: text(root, 'homepage'),
    licenses: texts(root, 'licenses'),
    date: dateOf(root),
    metadata: metadataOf(root),
    dependencies: items(root.get('dependencies', true)).map(dependencyOf),
    requiredRuby: requirementOf(root.get('required_ruby_version', true)),
    requiredRubygems: requirementOf(root.get('required_rubygems_version', true)),
    requirements: texts(root, 'requirements'),
    rubygemsVersion: text(root, 'rubygems_version') ?? '',
    specificationVersion: Number(text(root, 'specification_version') ?? 4),
    certificates: texts(root, 'cert_chain').length,
  }
}

function dateOf(root: YAMLMap): string {
  const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(text(root, 'date') ?? '')
  if (!date) throw new WrongSpec('expected a date, at date')
  return date[0]
}

function metadataOf(root: YAMLMap): Readonly<Record<string, string>> {
  const node = root.get('metadata', true) as unknown
  if (node === undefined) return {}
  if (!isMap(node)) throw new WrongSpec('expected object, at metadata')
  const entries = node.items.map(({ key, value }): [string, string] => {
    const name = `${isScalar(key) ? key.value : ''}`
    if (!isScalar(value) || typeof value.value !== 'string') throw new WrongSpec(`expected string, at metadata.${name}`)
    if (LINKS.some((link) => name === `${link}_uri`) && !LINK.test(value.value))
      throw new WrongSpec(`expected string to match pattern, at metadata.${name}`)
    return [name, value.value]
  })
  return Object.fromEntries(entries)
}

function dependencyOf(node: unknown): GemDependency {
  if (!isMap(node) || node.tag !== '!ruby/object:Gem::Dependency')
    throw new WrongSpec('expected tag "!ruby/object:Gem::Dependency", at dependencies')
  const type = text(node, 'type')
  if (type !== ':runtime' && type !== ':development') throw new WrongSpec('unexpected type, at dependencies')
  return {
    name: text(node, 'name') ?? '',
    type: type === ':runtime' ? 'runtime' : 'development',
    prerelease: text(node, 'prerelease') === 'true',
    requirement: requirementOf(node.get('requirement', true)),
  }
}

function requirementOf(node: unknown): Requirement {
  if (node === undefined || (isScalar(node) && node.value === null)) return ANY
  if (!isMap(node)) throw new WrongSpec('expected object, at requirement')
  return items(node.get('requirements', true)).map((pair) => {
    const [operator, version] = items(pair)
    return [`${isScalar(operator) ? operator.value : ''}`, versionIn(version, 'requirement')]
  })
}

function versionIn(node: unknown, where: string): string {
  const number = isMap(node) && node.tag === '!ruby/object:Gem::Version' ? text(node, 'version') : undefined
  if (number === undefined || !isGemVersion(number))
    throw new WrongSpec(`expected string to match pattern, at ${where}.version: ${JSON.stringify(number ?? null)}`)
  return number
}

/** `~> 1.0, >= 1.2`. */
export function requirementText(requirement: Requirement): string {
  return requirement.map((pair) => pair.join(' ')).join(', ')
}
