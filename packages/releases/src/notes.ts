// The whole text of the notes: what is given, with what GitHub writes below it.
import { generateNotes } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { explained } from './refusals.ts'
import type { ReleaseDeps, Wanted } from './wanted.ts'

/** GitHub's limit for a release's body, in characters. */
export const MAX_NOTES = 125_000

/** Characters as GitHub counts them: a letter beyond the first 65,536 is one, not two. */
export function notesLength(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** The notes as they will stand in the release. Asks GitHub only where that is wanted. Throws `notes-too-long`. */
export async function wholeNotes({ client, log }: ReleaseDeps, wanted: Wanted): Promise<string> {
  const { repository, tag, notes, previousTag } = wanted
  if (!wanted.generateNotes) return notes
  const since = previousTag === undefined ? '' : ` since "${previousTag}"`
  const generated = await explained(`GitHub wrote no notes for "${tag}"${since}.`, () =>
    generateNotes(client, repository, tag, previousTag),
  )
  log.info(`GitHub wrote notes for "${tag}"${since}`)
  const whole = [notes.trimEnd(), generated.body.trim()].filter((part) => part !== '').join('\n\n')
  const length = notesLength(whole)
  if (length <= MAX_NOTES) return whole
  throw new PlumblineError('notes-too-long', {
    what: `The release notes with those that GitHub writes have ${length.toLocaleString('en')} characters.`,
    next: 'Name a nearer `previous-tag`, or leave `generate-notes` away and pass `notes` with a link to the full changelog.',
  })
}
