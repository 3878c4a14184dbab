// package.json as pnpm and yarn write it when they pack: protocols of their own become versions, nothing else changes.
import { sameData } from '../same-data.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Table = Readonly<Record<string, Json>>

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']

/** Versions that only the workspace's own client understands. */
const OWN_PROTOCOL = /^(?:workspace|catalog|jsr|link|portal|patch):/

/** What these clients leave out, and what they take from publishConfig. */
const LEFT_OUT = ['packageManager', 'pnpm', 'publishConfig', 'devEngines']
const LEFT_OUT_SCRIPTS = ['prepublishOnly', 'prepack', 'prepare', 'postpack', 'publish', 'postpublish', 'prepublish']
const TAKEN_OVER = [
  ...['bin', 'type', 'imports', 'main', 'module', 'typings', 'types', 'exports', 'browser', 'esnext', 'es2015'],
  ...['unpkg', 'umd:main', 'os', 'cpu', 'libc', 'typesVersions'],
]

/** Why package.json is other than the tree's; undefined where more is other than what such a client writes. */
export function rewrittenManifest(ours: string, theirs: string): string | undefined {
  const [own, packed] = [tableOf(ours), tableOf(theirs)]
  if (!own || !packed) return undefined
  const uses = DEPENDENCIES.flatMap((key) => Object.values(asTable(own[key]))).some(isOwnProtocol)
  const moves = TAKEN_OVER.some((key) => key in asTable(own['publishConfig']))
  if (!uses && !moves) return undefined
  const keys = new Set([...Object.keys(own), ...Object.keys(packed)])
  const other = [...keys].filter((key) => !isFine(key, own, packed))
  return other.length === 0 ? 'pnpm or yarn writes package.json anew: workspace versions become real ones' : undefined
}

function isFine(key: string, own: Table, packed: Table): boolean {
  if (sameData(own[key], packed[key])) return true
  const settings = asTable(own['publishConfig'])
  if (LEFT_OUT.includes(key) && packed[key] === undefined) return true
  if (key === 'publishConfig')
    return Object.entries(asTable(packed[key])).every(([name, value]) => sameData(settings[name], value))
  if (TAKEN_OVER.includes(key)) return key in settings && sameData(settings[key], packed[key])
  if (key === 'scripts') return scriptsFine(asTable(own[key]), asTable(packed[key]))
  return DEPENDENCIES.includes(key) && dependenciesFine(asTable(own[key]), asTable(packed[key]))
}

function dependenciesFine(own: Table, packed: Table): boolean {
  const keys = new Set([...Object.keys(own), ...Object.keys(packed)])
  return [...keys].every((key) => {
    if (sameData(own[key], packed[key])) return true
    const stated = packed[key]
    return isOwnProtocol(own[key]) && typeof stated === 'string' && !isOwnProtocol(stated)
  })
}

function scriptsFine(own: Table, packed: Table): boolean {
  const kept = Object.entries(own).filter(([name]) => name in packed || !LEFT_OUT_SCRIPTS.includes(name))
  return sameData(Object.fromEntries(kept), packed)
}

function isOwnProtocol(value: Json | undefined): boolean {
  return typeof value === 'string' && OWN_PROTOCOL.test(value)
}

function tableOf(text: string): Table | undefined {
  try {
    const read = JSON.parse(text) as Json
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? (read as Table) : undefined
  } catch {
    return undefined
  }
}

function asTable(value: Json | undefined): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {}
}
