// What names and numbers of a push must not be, in the words of RubyGems.org's validations.
import type { GemSpec } from './gem-spec.ts'
import type { ApiKey } from './keys.ts'
import { type Gem, type GemStore, indexed, sameVersion } from './store.ts'

/** What is wrong with a name that is new, or spelled anew; undefined when nothing is. */
export function wrongName(name: string, key: ApiKey, gem: Gem | undefined, store: GemStore): string | undefined {
  const errors = gem?.name === name ? [] : [...wrongFormat('Name', name)]
  if (!gem) {
    const similar = protectedTypo(name, key, store)
    if (similar !== undefined) errors.push(`Name '${name}' is too similar to an existing gem named '${similar}'`)
  }
  return errors.length > 0 ? errors.join(', ') : undefined
}

/** Another gem whose name differs in dashes and underscores only, and whose owner is not this key's. */
function protectedTypo(name: string, key: ApiKey, store: GemStore): string | undefined {
  const bare = bareName(name)
  const { owner } = key
  const others = store.gems().filter((gem) => bareName(gem.name) === bare && indexed(gem).length > 0)
  return others.find((gem) =>
    owner.kind === 'person' ? !gem.owners.has(owner.name) : !owner.row.gems.has(gem.name.toLowerCase()),
  )?.name
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '')
}

/** What is wrong with a number or a platform; undefined when nothing is. */
export function wrongVersion(spec: GemSpec, gem: Gem | undefined): string | undefined {
  const errors = [...wrongFormat('Number', spec.number), ...wrongFormat('Platform', spec.platform)]
  const taken = gem && sameVersion(gem, spec)
  if (taken) errors.push(`Canonical number has already been taken. Existing version: ${taken.number}`)
  if (spec.number.includes('-')) errors.push('Number cannot contain a dash (it will be uninstallable)')
  return errors.length > 0 ? errors.join(', ') : undefined
}

function wrongFormat(field: string, value: string): readonly string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [!/^[A-Za-z0-9._-]+$/.test(value), 'can only include letters, numbers, periods, dashes, and underscores'],
    [/^[._-]/.test(value), 'can not begin with a period, dash, or underscore'],
    [/[._-]$/.test(value), 'can not end with a period, dash, or underscore'],
    [/\.(?:gem|json|html|gemspec)$/i.test(value), 'can not end with a common file extension'],
  ]
  return rules.flatMap(([broken, sentence]) => (broken ? [`${field} ${sentence}`] : []))
}
