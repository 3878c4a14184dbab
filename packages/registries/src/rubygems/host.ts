// RubyGems.org's addresses, and those of other hosts that run the same software.
import { repositoryAddress } from '../token-address.ts'

/** RubyGems.org itself, with a trailing slash. */
export const RUBYGEMS = 'https://rubygems.org/'

/** The root of the host, as `gem push --host` takes it; RubyGems.org when the address is empty. Throws `bad-input`. */
export function hostAt(address: string): string {
  if (address === '') return RUBYGEMS
  const give = 'the root of the host, as `gem push --host` takes it'
  return repositoryAddress(address, { isNot: 'one to push to', give })
}

/** True when both name one host, whatever they say behind it. */
export function sameHost(one: string, other: string): boolean {
  const plain = (address: string) => (URL.canParse(address) ? new URL(address).href.replace(/\/+$/, '') : address)
  return plain(one) === plain(other)
}

/** Where the trusted publisher is registered: at the gem, or as a pending one while there is no such gem. */
export function publishersPage(host: string, packageName: string, exists: boolean): string {
  return exists
    ? `${host}gems/${encodeURIComponent(packageName)}/trusted_publishers`
    : `${host}profile/oidc/pending_trusted_publishers`
}

/** Page of a version; of one that is for a platform alone its page. */
export function gemPage(host: string, packageName: string, number: string, platforms: readonly string[]): string {
  const [first = 'ruby'] = platforms
  const slug = first === 'ruby' || platforms.includes('ruby') ? number : `${number}-${first}`
  return `${host}gems/${encodeURIComponent(packageName)}/versions/${encodeURIComponent(slug)}`
}
