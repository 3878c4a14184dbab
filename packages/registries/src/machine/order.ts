// The order in which several packages are published: whatever one needs comes before it.
import type { Subject } from '../registry.ts'

/**
 * The items so that every package comes after those of them that it needs, and after those that its development names
 * where that is possible; otherwise as given. Packages that need one another keep their order.
 */
export function inOrderOfNeed<Item extends { readonly subject: Subject }>(items: readonly Item[]): Item[] {
  const left = items.map((item) => ({
    item,
    name: folded(item.subject.packageName),
    needs: new Set(needsOf(item.subject).map(folded)),
    mentions: new Set(mentionsOf(item.subject).map(folded)),
  }))
  const sorted: Item[] = []
  while (left.length > 0) {
    const waits = (one: (typeof left)[number], names: ReadonlySet<string>) =>
      left.some((other) => other !== one && names.has(other.name))
    const free = left.filter((one) => !waits(one, one.needs))
    const next = free.find((one) => !waits(one, one.mentions)) ?? free[0] ?? left[0]
    if (next) sorted.push(...left.splice(left.indexOf(next), 1).map(({ item }) => item))
  }
  return sorted
}

/** True when the one package needs the other. */
export function needs(one: Subject, other: Subject): boolean {
  return one !== other && needsOf(one).some((name) => folded(name) === folded(other.packageName))
}

function needsOf(subject: Subject): readonly string[] {
  return subject.files.flatMap(({ requires }) => requires ?? [])
}

function mentionsOf(subject: Subject): readonly string[] {
  return subject.files.flatMap(({ mentions }) => mentions ?? [])
}

/** Registries take these spellings for one package. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}
