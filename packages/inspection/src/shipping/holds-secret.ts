// Whether a file that is to be handed on holds a secret, by the same rules that keep it from being published.
import { type Member, MOST_VISITED } from '@plumbline/archives'
import { credentials } from './credentials.ts'
import { secrets } from './secrets.ts'

/** True where a rule finds one, also among tests. A file that is too large to be searched is said to be so by a finding. */
export async function holdsSecret(member: Member, bytes: Uint8Array): Promise<boolean> {
  if (bytes.length > MOST_VISITED) return false
  const found = [...((await secrets.scan?.(member, bytes)) ?? []), ...((await credentials.scan?.(member, bytes)) ?? [])]
  return found.some(({ code }) => code === 'secret-inside' || code === 'credentials-inside')
}
