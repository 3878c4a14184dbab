// The order in which several packages are published: whatever one needs comes before it.
import type { Subject } from './registry.ts'

/**
 * The items so that every package comes after those of them that it needs, otherwise as given. Packages that need one
 * another, which only development dependencies can, keep their order.
 */
export function inOrderOfNeed<Item extends { readonly subject: Subject }>(items: readonly Item[]): Item[] {
  const byName = new Map(items.map((item) => [folded(item.subject.packageName), item]))
  const done = new Set<Item>()
  const begun = new Set<Item>()
  const sorted: Item[] = []
  const visit = (item: Item) => {
    if (begun.has(item)) return
    begun.add(item)
    for (const name of needsOf(item.subject)) {
      const needed = byName.get(folded(name))
      if (needed && !done.has(needed)) visit(needed)
    }
    done.add(item)
    sorted.push(item)
  }
  for (const item of items) visit(item)
  return sorted
}

/** True when the one package needs the other. */
export function needs(one: Subject, other: Subject): boolean {
  return one !== other && needsOf(one).some((name) => folded(name) === folded(other.packageName))
}

function needsOf(subject: Subject): readonly string[] {
  return subject.files.flatMap(({ requires }) => requires ?? [])
}

/** Registries take these spellings for one package. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}
