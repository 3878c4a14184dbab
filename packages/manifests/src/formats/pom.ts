// pom.xml (https://maven.apache.org/pom.html): its version, its parent's where it has none, with properties put in.
import { posix } from 'node:path'
import { interpolated } from '../maven/interpolation.ts'
import { type Pom, pomChain, statedAt } from '../maven/model.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated, StatedVersion } from '../reading.ts'

// Extensions of Maven that take the version from git and not from the pom.
const FROM_GIT = /<artifactId>\s*(?:jgitver-maven-plugin|maven-git-versioning-extension|maven-git-version[\w-]*)\s*</

function read(file: string, text: string, readText: ReadText): ManifestReading {
  const chain = pomChain(file, text, readText)
  const [own] = chain
  const name = own && statedAt(own, 'artifactId')
  return {
    file,
    ecosystem: 'maven',
    ...(name?.value ? { name } : {}),
    version: versionOf(chain, readText),
    publishable: true,
  }
}

function versionOf(chain: readonly Pom[], readText: ReadText): StatedVersion {
  const stated = statedIn(chain)
  if (stated === undefined) return { kind: 'none' }
  const { key, file, line } = stated
  const found = isFromGit(chain, readText) ? undefined : interpolated(stated, chain, readText)
  return found?.value ? { kind: 'static', ...found } : { kind: 'dynamic', key, file, line }
}

/** Maven 4 infers a parent's version from the parent's own pom. */
function statedIn(chain: readonly Pom[]): Stated | undefined {
  for (const pom of chain) {
    const stated = [statedAt(pom, 'version'), statedAt(pom, 'parent', 'version')].find((one) => one?.value)
    if (stated) return stated
  }
  return undefined
}

function isFromGit(chain: readonly Pom[], readText: ReadText): boolean {
  return chain.some(({ file }) => FROM_GIT.test(readText(posix.join(posix.dirname(file), '.mvn/extensions.xml')) ?? ''))
}

export const pom: ManifestFormat = { read }
