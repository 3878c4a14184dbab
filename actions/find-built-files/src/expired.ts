// The stop where something is published and its files are gone: what is there, what was here, what to do.
import { PlumblineError } from '@plumbline/kernel'
import type { Inputs } from './inputs.ts'
import type { Kept } from './kept.ts'
import { nameOf } from './sets.ts'
import type { Shelf } from './shelf.ts'

/** The failure for a version of which the registry holds files that nobody has kept. */
export function expiredError(
  inputs: Inputs,
  repository: string,
  shelf: Shelf,
  kept: Kept,
  remarks: readonly string[],
): PlumblineError {
  const { tag, version, 'package-name': name } = inputs
  const count = shelf.held.length === 1 ? 'The file that is' : `The ${shelf.held.length} files that are`
  return new PlumblineError('original-files-expired', {
    what: [
      `${name} ${version} is on ${shelf.address} already. ${count} published there can be taken from nowhere:`,
      `${pastOf(kept, tag)}, and no published release of ${tag} has what is needed.`,
      ...remarks,
    ].join(' '),
    next: [
      `Compare what is published with this tag: \`${shelf.lookCommand}\`.`,
      `If it is this release, make its GitHub Release by hand: \`gh release create ${tag} --verify-tag --repo ${repository}\`.`,
      `If you still have the original files, attach them to the published release of ${tag}: the next run takes them from there.`,
      'Otherwise release a new version.',
    ].join(' '),
    request: shelf.lookCommand,
    answer: shelf.held.map(({ name: file, digest }) => `${file}  ${digest || '(no digest stated)'}`).join('\n'),
  })
}

function pastOf({ expired }: Kept, tag: string): string {
  if (expired.length === 0) return `no earlier run of this workflow at ${tag} kept any`
  const list = expired.map((one) => {
    const day = one.artifact.expires_at?.slice(0, 10)
    return `${nameOf(one)} (${one.run.html_url}${day ? `, until ${day}` : ''})`
  })
  return `what earlier runs kept has expired: ${list.join('; ')}`
}
