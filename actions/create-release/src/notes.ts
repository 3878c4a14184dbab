// The release notes: those given by hand as they are, or validate's, with a link to the published package below them.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { rulesOf } from '@plumbline/preflight'
import type { Prepared, ReleaseRecord } from '@plumbline/record'
import { MAX_NOTES, notesLength } from '@plumbline/releases'
import type { Inputs } from './inputs.ts'

export interface Notes {
  readonly notes: string
  /** Why they are not what the inputs might suggest: without the link, not generated; empty for nothing. */
  readonly notesRemark: string
  /** True where that is asked for, or where validate left the notes to GitHub (`if-missing: generate`). */
  readonly generateNotes?: true
  readonly previousTag?: string
}

/**
 * What a person wrote into the inputs is left as it is; validate's notes get the link where the publication is known.
 * Throws `bad-input` and `notes-too-long`.
 */
export function readNotes(
  inputs: Inputs,
  workspace: string,
  record: ReleaseRecord | undefined,
  prepared: Prepared | undefined,
): Notes {
  if (inputs.notes.trim() !== '' && inputs['notes-file'] !== '') {
    throw new PlumblineError('bad-input', {
      what: 'Both "notes" and "notes-file" are given; only one can be the text.',
    })
  }
  const file = inputs['notes-file']
  const given = file === '' ? inputs.notes : readText(resolve(workspace, file), file)
  const notes = file !== '' || given !== '' ? given : (record?.notes?.body ?? '')
  const length = notesLength(notes)
  if (length > MAX_NOTES) {
    throw new PlumblineError('notes-too-long', {
      what: `The release notes have ${length.toLocaleString('en')} characters.`,
    })
  }
  const byHand = file !== '' || given !== ''
  const generateNotes = inputs['generate-notes'] || (!byHand && record?.notes?.how === 'generate')
  const linked = byHand || !prepared ? { notes, notesRemark: '' } : withPackageLink(notes, record, prepared)
  if (generateNotes) return { ...linked, generateNotes, ...previousTag(inputs) }
  const remarks = [linked.notesRemark, ...(inputs['previous-tag'] ? [NOTHING_TO_BEGIN] : [])]
  return { ...linked, notesRemark: remarks.filter(Boolean).join(' ') }
}

function previousTag({ 'previous-tag': tag }: Inputs): { previousTag?: string } {
  return tag === '' || tag === undefined ? {} : { previousTag: tag }
}

const NOTHING_TO_BEGIN = 'Input "previous-tag" has no effect without `generate-notes: true`.'

/** The packages are out by now: notes that are too long for the line go without it, and the release is made. */
function withPackageLink(notes: string, record: ReleaseRecord | undefined, prepared: Prepared): Notes {
  const links = packageLinks(record, prepared).filter(({ url }) => !mentions(notes, url))
  if (links.length === 0) return { notes, notesRemark: '' }
  const line = `**Package${links.length > 1 ? 's' : ''}:** ${links.map(({ text }) => text).join(', ')}`
  const linked = [notes.trimEnd(), line].filter((part) => part !== '').join('\n\n')
  if (notesLength(linked) <= MAX_NOTES) return { notes: linked, notesRemark: '' }
  const urls = links.map(({ url }) => url).join(' ')
  const what = links.length > 1 ? 'links to the packages, so they were' : 'link to the package, so it was'
  return { notes, notesRemark: `The notes are too long for the ${what} left out: ${urls}` }
}

/** One per package that is published. */
function packageLinks(
  record: ReleaseRecord | undefined,
  prepared: Prepared,
): { readonly url: string; readonly text: string }[] {
  const all = record?.publications ?? []
  return all
    .filter((one) => one.published === 'yes' && URL.canParse(one['package-url']))
    .map((one) => {
      const { registry, 'package-url': url } = one
      const where = placeName(registry, url, prepared)
      // One alone is of what was prepared, which is named as its manifest writes it.
      const named: Partial<typeof one> = all.length > 1 ? one : {}
      const [name, version] = [named['package-name'] ?? prepared['package-name'], named.version ?? prepared.version]
      return { url, text: `[${`${name} ${version} on ${where}`.replaceAll(/[[\]\\]/g, '\\$&')}](${url})` }
    })
}

/** The registry as people write it; of another index with its protocol, the index's own address. */
function placeName(registry: string, url: string, prepared: Prepared): string {
  const elsewhere = prepared['repository-url'] !== '' && registry === prepared.registry
  return elsewhere ? new URL(url).host : (rulesOf(registry)?.label ?? registry)
}

/** Whether the address stands there already, with or without its last slash, and not as the start of a longer one. */
function mentions(notes: string, url: string): boolean {
  const plain = url.replace(/\/$/, '')
  return notes.split(plain).some((rest, place) => place > 0 && !/^(?:\/?[\w~%+-]|\.\w)/.test(rest))
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new PlumblineError('bad-input', {
      what: `The file "${name}" of input "notes-file" cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
      next: 'Correct the path; it is taken from the workspace.',
      cause,
    })
  }
}
