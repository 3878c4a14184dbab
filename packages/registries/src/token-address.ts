// Where a token may be sent: to an address that nobody on the way can read, and that holds nothing but the way itself.
import { PlumblineError } from '@plumbline/kernel'

/** True for an address of this machine, where something stands in for a registry. */
export function isThisMachine(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)
}

/** True for https, and for http on this machine. */
export function isEncrypted(address: string): boolean {
  const { protocol } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(address))
}

/** True for an encrypted address without user, query and fragment. */
export function mayCarryToken(address: string): boolean {
  if (!URL.canParse(address) || !isEncrypted(address)) return false
  const { username, password, search, hash } = new URL(address)
  return [username, password, search, hash].every((part) => part === '')
}

/**
 * The input `repository-url`, normalised and with a trailing slash. Throws `bad-input`, whose words end as given: what the
 * address is not, and what to give instead.
 */
export function repositoryAddress(stated: string, words: { readonly isNot: string; readonly give: string }): string {
  if (mayCarryToken(stated)) {
    const { href } = new URL(stated)
    return href.endsWith('/') ? href : `${href}/`
  }
  const url = URL.canParse(stated) ? new URL(stated) : undefined
  throw new PlumblineError('bad-input', {
    what: `Input "repository-url" is "${url ? `${url.protocol}//${url.host}${url.pathname}` : stated}".`,
    means: `A token would travel unencrypted, or the address is not ${words.isNot}.`,
    next: `Give ${words.give}, with https and without user, query or fragment (http is for this machine only).`,
  })
}
