// What a gem states of itself: metadata.gz, YAML as RubyGems writes it, read without believing any of its tags.
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type * as Yaml from 'yaml'
import { bad } from './refusal.ts'

/** RubyGems.org unpacks no more of either YAML file. */
const MOST_BYTES = 10 * 1024 * 1024

/** Beyond this the YAML is made to exhaust a machine: RubyGems wrote some aliases once, and never nested lists like this. */
const MOST_ALIASES = 100
const DEEP = /(?:[-?:][ \t]+){64}/

export type YamlMap = Readonly<Record<string, unknown>>

export interface GemYaml {
  readonly map: YamlMap
  readonly aliases: number
}

/** The one mapping of a gzipped YAML file, every scalar as text. Throws `bad-archive`. */
export async function readGemYaml(fileName: string, place: string, packed: Uint8Array): Promise<GemYaml> {
  const text = await unpacked(fileName, place, packed)
  if (DEEP.test(text)) throw bad(fileName, `holds a ${place} that nests too deeply`)
  const yaml = await import('yaml')
  try {
    // Without a schema nothing becomes a number, a date or an object; twins among keys are counted below, in linear time.
    const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const
    const document = yaml.parseDocument(text, options)
    const [error] = document.errors
    if (error) throw bad(fileName, `holds a ${place} that is no YAML (${error.message})`)
    const aliases = countAliases(yaml, document, fileName, place)
    const map: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    if (!isMap(map)) throw bad(fileName, `holds a ${place} that is no mapping`)
    return { map, aliases }
  } catch (thrown) {
    // The parser's own limits: a stack that is used up, aliases that multiply.
    if (thrown instanceof RangeError || thrown instanceof ReferenceError) {
      throw bad(fileName, `holds a ${place} that is made to exhaust its readers (${thrown.message})`, thrown)
    }
    throw thrown
  }
}

/** Text of a field; empty where there is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Texts of a list; nothing for what is no list. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : []
}

export function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function unpacked(fileName: string, place: string, packed: Uint8Array): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await promisify(gunzip)(packed, { maxOutputLength: MOST_BYTES })
  } catch (cause) {
    throw bad(fileName, `holds a ${place} that cannot be unpacked (${(cause as Error).message})`, cause)
  }
  // RubyGems reads the first gzip member alone, and each ends with the size of what it unpacks to.
  if (Buffer.from(packed.subarray(-4)).readUInt32LE(0) !== bytes.length) {
    throw bad(fileName, `holds a ${place} with more than one gzip member in it`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw bad(fileName, `holds a ${place} that is not UTF-8`, cause)
  }
}

/** Readers disagree on which of two equal keys counts, so none may occur twice; too many aliases end the count. */
function countAliases(yaml: typeof Yaml, document: Yaml.Document, fileName: string, place: string): number {
  let aliases = 0
  yaml.visit(document, {
    Alias: () => {
      aliases += 1
      if (aliases > MOST_ALIASES) throw bad(fileName, `holds a ${place} with more than ${MOST_ALIASES} aliases`)
    },
    Map: (_key, { items }) => {
      // A key that is a list or a mapping is written out to be one, and what nests in it each time anew.
      if (!items.every(({ key }) => yaml.isScalar(key)))
        throw bad(fileName, `holds a ${place} with a key that is no text`)
      const keys = new Set(items.map(({ key }) => String(yaml.isScalar(key) ? key.value : key)))
      if (keys.size < items.length) throw bad(fileName, `holds a ${place} in which a key occurs twice`)
    },
  })
  return aliases
}
