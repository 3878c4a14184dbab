// What Maven puts in for `${…}` in a version: properties of the pom and of its parents, and of .mvn/maven.config.
import { posix } from 'node:path'
import type { ReadText, Stated } from '../reading.ts'
import { type Pom, statedAt } from './model.ts'

// Enough for every real version; properties made to multiply each other end here.
const REPLACEMENTS = 64
const LENGTH = 256

const PLACEHOLDER = /\$\{([^${}]{1,128})\}/g

/** The text with everything put in; undefined where something is only known to the build. */
export function interpolated(stated: Stated, chain: readonly Pom[], readText: ReadText): Stated | undefined {
  let left = REPLACEMENTS
  const resolve = (text: Stated): Stated | undefined => {
    let value = ''
    let end = 0
    let only: Stated | undefined
    for (const match of text.value.matchAll(PLACEHOLDER)) {
      const found = left-- > 0 ? propertyOf(match[1] ?? '', chain, readText) : undefined
      const put = found && resolve(found)
      if (put === undefined) return undefined
      // Where the whole text is one property, it is the property that states it.
      if (match[0] === text.value) only = put
      value += text.value.slice(end, match.index) + put.value
      end = match.index + match[0].length
      if (value.length > LENGTH) return undefined
    }
    value += text.value.slice(end)
    return only ?? (value.includes('${') ? undefined : { ...text, value })
  }
  return resolve(stated)
}

function propertyOf(name: string, chain: readonly Pom[], readText: ReadText): Stated | undefined {
  const [pom] = chain
  if (pom === undefined) return undefined
  const ofParent = /^(?:project\.)?parent\.version$/.test(name)
  if (ofParent) return statedAt(pom, 'parent', 'version')
  for (const above of chain) {
    const given = configured(name, above, readText)
    if (given) return given
  }
  for (const above of chain) {
    const found = statedAt(above, 'properties', name)
    if (found) return found
  }
  return undefined
}

/** `-Dname=value` in .mvn/maven.config, which wins over the poms. */
function configured(name: string, { file }: Pom, readText: ReadText): Stated | undefined {
  const config = posix.join(posix.dirname(file), '.mvn/maven.config')
  const text = readText(config)
  for (const [index, row] of (text ?? '').split(/\r?\n/).entries()) {
    const option = row.split(/\s+/).find((word) => word.startsWith(`-D${name}=`))
    if (option) return { value: option.slice(name.length + 3), key: `-D${name}`, file: config, line: index + 1 }
  }
  return undefined
}
