// pom.xml (https://maven.apache.org/pom.html): its version, its parent's where it has none, with properties put in.
import { posix } from 'node:path'
import { interpolated } from '../maven/interpolation.ts'
import { type Pom, pomChain, statedAt } from '../maven/model.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated, StatedVersion } from '../reading.ts'

// Extensions of Maven that take the version from git and not from the pom.
const FROM_GIT = /<artifactId>\s*(?:jgitver-maven-plugin|maven-git-versioning-extension|maven-git-version[\w-]*)\s*</

// Jenkins' plugins: `${changelist}` is a snapshot in the pom, and what this extension counts in git on release.
const INCREMENTAL = /<artifactId>\s*git-changelist-maven-extension\s*</
const CHANGELIST = /\$\{changelist\}/

// The part of a name that says only that other packages are below.
const AGGREGATE = /^(.{1,200})-(?:parent|project|aggregator|root)$/

function read(file: string, text: string, readText: ReadText): ManifestReading {
  const chain = pomChain(file, text, readText)
  const [own] = chain
  const name = own && statedAt(own, 'artifactId')
  return {
    file,
    ecosystem: 'maven',
    ...(name?.value ? { name } : {}),
    version: versionOf(chain, readText),
    ...releasedAs(chain),
    publishable: true,
  }
}

/** One tag stands for a parent and all modules that have its version: `netty-4.1.0` for `netty-parent` and below. */
function releasedAs(chain: readonly Pom[]): Pick<ManifestReading, 'releasedAs'> {
  const [own] = chain
  const inherits = own !== undefined && !statedAt(own, 'version')?.value
  const parents = inherits ? chain.flatMap((pom) => statedAt(pom, 'parent', 'artifactId')?.value ?? []) : []
  const names = [...parents, ...(own ? [statedAt(own, 'artifactId')?.value ?? ''] : [])]
  const short = names.flatMap((name) => AGGREGATE.exec(name)?.[1] ?? [])
  const all = [...parents, ...short]
  return all.length > 0 ? { releasedAs: [...new Set(all)] } : {}
}

function versionOf(chain: readonly Pom[], readText: ReadText): StatedVersion {
  const stated = statedIn(chain)
  if (stated === undefined) return { kind: 'none' }
  const { key, file, line } = stated
  const isOutside = isFromGit(chain, readText) || (CHANGELIST.test(stated.value) && isIncremental(chain, readText))
  const found = isOutside ? undefined : interpolated(stated, chain, readText)
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
  return extensionsOf(chain, readText).some((text) => FROM_GIT.test(text))
}

function isIncremental(chain: readonly Pom[], readText: ReadText): boolean {
  return extensionsOf(chain, readText).some((text) => INCREMENTAL.test(text))
}

function extensionsOf(chain: readonly Pom[], readText: ReadText): string[] {
  return chain.map(({ file }) => readText(posix.join(posix.dirname(file), '.mvn/extensions.xml')) ?? '')
}

export const pom: ManifestFormat = { read }
