// How the index spells and compares names and versions (PEP 503, PEP 440).
import { type Pep440Version, parse } from '@renovatebot/pep440'

const PROJECT_NAME = /^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i

/** What PyPI accepts as the name of a project. */
export function isProjectName(name: string): boolean {
  return PROJECT_NAME.test(name)
}

/** `Foo.Bar_baz` → `foo-bar-baz`. */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}

/** The name in front of a file name: `foo_bar_baz`. */
export function nameInFiles(name: string): string {
  return normalizedName(name).replaceAll('-', '_')
}

/** The canonical spelling, zeros at the end of the release kept; undefined for what is no version. */
export function canonicalVersion(text: string): string | undefined {
  const found = parse(text)
  return found === null ? undefined : spelled(found, found.release)
}

/** What tells releases of a project apart: 1.0 and 1.0.0 are one. */
export function releaseKey(version: string): string {
  const found = parse(version)
  if (found === null) return version
  const lastNumber = found.release.findLastIndex((part) => part !== 0)
  return spelled(found, found.release.slice(0, Math.max(lastNumber, 0) + 1))
}

/** Whether a version names a local build (`1.0+abc`). */
export function isLocalVersion(version: string): boolean {
  return version.includes('+')
}

/** Whether installers leave the version out unless asked. */
export function isPrerelease(version: string): boolean {
  const found = parse(version)
  return found !== null && (found.pre ?? found.dev ?? null) !== null
}

function spelled({ epoch, pre, post, dev, local }: Pep440Version, release: readonly number[]): string {
  const localParts: readonly unknown[] = Array.isArray(local) ? local : []
  return [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    pre ? pre.join('') : '',
    post ? `.${post.join('')}` : '',
    dev ? `.${dev.join('')}` : '',
    localParts.length > 0 ? `+${localParts.join('.')}` : '',
  ].join('')
}
