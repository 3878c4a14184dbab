// Whether the prefix of a tag names a package.

/** Prefixes that name no package: `release-1.2.3`, `version/1.2.3`, `REL_1_2_3`. */
export const WORDS: ReadonlySet<string> = new Set([
  ...['v', 'ver', 'version', 'versions', 'r', 'release', 'releases', 'rel', 'tag', 'tags'],
  ...['stable', 'prod', 'production'],
])

/** True when a tag's prefix names a package: `pkg`, `@scope/pkg`, a folder that ends in it, a word before it. */
export function namesPackage(prefix: string, names: readonly string[]): boolean {
  // A prefix with a scope is a whole name of npm: `@other/widget` is not `@acme/widget`, nor a bare `widget`.
  const scoped = /(?:^|\/)(@[^/]+\/[^/]+)$/.exec(prefix)?.[1]
  if (scoped !== undefined) return names.some((name) => spelling(name) === spelling(scoped))
  const spelled = [prefix, prefix.split('/').at(-1) ?? '', withoutWord(prefix)].map(spelling)
  return names.some((name) => [name, lastPart(name)].some((own) => own !== '' && spelled.includes(spelling(own))))
}

function withoutWord(prefix: string): string {
  const parts = prefix.split(/[-_/]/)
  const isWord = (part: string | undefined) => WORDS.has((part ?? '').toLowerCase())
  if (isWord(parts[0])) return parts.slice(1).join('-')
  return isWord(parts.at(-1)) ? parts.slice(0, -1).join('-') : prefix
}

/** `@scope/pkg`, `vendor/pkg`, `group:artifact`, `host/owner/module/v2`: what tags call it by. */
function lastPart(name: string): string {
  return (
    name
      .replace(/\/v\d+$/, '')
      .split(/[/:]/)
      .at(-1) ?? name
  )
}

// The registries take these for the same name (PEP 503; crates.io `-` and `_`).
function spelling(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
