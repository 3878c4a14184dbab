// What RubyGems.org refuses for certain, by the metadata alone (its own schema of gemspecs and the checks behind it).
import { isMap, textOf, textsOf, type YamlMap } from './gem-metadata.ts'
import type { Problem } from './kind.ts'

/** What the rules need to know beside the metadata. */
export interface GemShape {
  readonly aliases: number
  /** True when every file of the gem has its signature. */
  readonly signed: boolean
}

const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i
const BANNED_ENDING = /\.(?:gem|json|html|gemspec)$/i
const LONGEST_NAME = 255
const LONGEST_LICENSE = 64
const LONGEST_KEY = 128
const LONGEST_VALUE = 1024
const LINK_KEY = /^(?:homepage|changelog|source_code|documentation|wiki|mailing_list|bug_tracker|download|funding)_uri$/

/** One problem for each rule that is broken. */
export function gemProblems(fileName: string, map: YamlMap, shape: GemShape): Problem[] {
  const broken = [...nameRules(map), ...textRules(map), ...metadataRules(map['metadata']), ...shapeRules(map, shape)]
  return broken.map((what) => ({ code: 'bad-archive', what: `"${fileName}" ${what}.` }))
}

function nameRules(map: YamlMap): string[] {
  const name = textOf(map['name'])
  const version = textOf(isMap(map['version']) ? map['version']['version'] : '')
  const platform = textOf(map['platform']) || 'ruby'
  const broken: string[] = []
  if (!NAME.test(name) || !/[a-z]/i.test(name) || BANNED_ENDING.test(name) || name.length > LONGEST_NAME) {
    broken.push(`states the name ${JSON.stringify(name.slice(0, 300))}, which RubyGems.org does not take`)
  }
  if (version.includes('-')) {
    broken.push(`states the version "${version}"; RubyGems.org takes none with a dash, and RubyGems would write .pre.`)
  }
  if (!NAME.test(platform)) broken.push(`states the platform ${JSON.stringify(platform)}, which is none`)
  return broken
}

function textRules(map: YamlMap): string[] {
  const authors = textsOf(map['authors'])
  const broken: string[] = []
  if (authors.length === 0 || authors.includes('')) {
    broken.push('does not name its authors, as RubyGems.org wants it to')
  }
  if (textOf(map['summary']) === '') broken.push('has no summary, as RubyGems.org wants it to')
  const license = textsOf(map['licenses']).find((one) => one.length > LONGEST_LICENSE)
  if (license !== undefined) {
    broken.push(`states the license "${license.slice(0, 80)}"; RubyGems.org takes ${LONGEST_LICENSE} characters`)
  }
  return broken
}

function metadataRules(metadata: unknown): string[] {
  if (!isMap(metadata)) return []
  return Object.entries(metadata).flatMap(([key, value]) => {
    const shown = JSON.stringify(key.slice(0, LONGEST_KEY))
    if (key.length > LONGEST_KEY) return [`has the metadata key ${shown}…, longer than ${LONGEST_KEY} characters`]
    if (typeof value !== 'string') return [`has metadata ${shown} that is no text; RubyGems.org takes text alone`]
    if (value.length > LONGEST_VALUE) return [`has metadata ${shown} of more than ${LONGEST_VALUE} characters`]
    return LINK_KEY.test(key) && !isWebAddress(value)
      ? [`has metadata ${shown} that is no web address: ${JSON.stringify(value.slice(0, 80))}`]
      : []
  })
}

function shapeRules(map: YamlMap, { aliases, signed }: GemShape): string[] {
  const broken: string[] = []
  if (aliases > 0) {
    broken.push('has aliases in its metadata, which RubyGems.org refuses: build it with a current RubyGems')
  }
  if (textsOf(map['cert_chain']).length > 0 && !signed) broken.push('has a certificate chain and no signatures')
  return broken
}

/** As the server reads them: http or https, a host with a dot, no blanks. */
function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return (protocol === 'http:' || protocol === 'https:') && hostname.includes('.')
}
