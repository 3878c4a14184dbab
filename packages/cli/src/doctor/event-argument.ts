// `--event` of the doctor: push-tag:v1.2.3 and its like.
import { PlumblineError } from '@plumbline/kernel'
import type { TriggerEvent } from '@plumbline/triggers'

export interface Asked {
  readonly event: TriggerEvent
  /** The tag or branch whose commit counts; undefined where only the default branch does. */
  readonly ref?: { readonly name: string; readonly kind: 'tag' | 'any' }
}

interface Form {
  /** As --help shows it. */
  readonly form: string
  /** Undefined when the rest is not of the form. */
  read(rest: string): Asked | undefined
}

const FORMS: Readonly<Record<string, Form>> = {
  'push-tag': {
    form: 'push-tag:TAG',
    read: (rest) => ofTag(rest, (tag) => ({ name: 'push', ref: `refs/tags/${tag}` })),
  },
  'create-tag': {
    form: 'create-tag:TAG',
    read: (rest) => ofTag(rest, (tag) => ({ name: 'create', ref: `refs/tags/${tag}` })),
  },
  'release-published': { form: 'release-published:TAG or release-published:TAG:prerelease', read: published },
  dispatch: { form: 'dispatch:FILE@REF', read: dispatched },
  'repository-dispatch': {
    form: 'repository-dispatch:TYPE',
    read: (type) => (type === '' || type.length > 100 ? undefined : { event: { name: 'repository_dispatch', type } }),
  },
  'workflow-run': { form: 'workflow-run:NAME@BRANCH', read: followed },
}

/** What is asked. Throws `bad-input` with the form that was expected. */
export function parseEvent(given: string): Asked {
  const at = given.indexOf(':')
  const kind = at < 0 ? given : given.slice(0, at)
  const form = Object.hasOwn(FORMS, kind) ? FORMS[kind] : undefined
  const asked = at < 0 ? undefined : form?.read(given.slice(at + 1))
  if (asked) return asked
  const forms = Object.values(FORMS).map((each) => each.form)
  throw new PlumblineError('bad-input', {
    what: `--event is "${given}".`,
    means: form ? `It is not of the form ${form.form}.` : `"${kind}" is no event that the doctor knows.`,
    next: form ? `Write it as ${form.form}; names are those that git allows.` : `Write one of ${forms.join(', ')}.`,
  })
}

function ofTag(given: string, eventOf: (tag: string) => TriggerEvent): Asked | undefined {
  const tag = given.replace(/^refs\/tags\//, '')
  return isRefName(tag) ? { event: eventOf(tag), ref: { name: tag, kind: 'tag' } } : undefined
}

/** No tag has a colon in its name, so that the word behind one cannot belong to it. */
function published(rest: string): Asked | undefined {
  const prerelease = rest.endsWith(':prerelease')
  const given = prerelease ? rest.slice(0, -':prerelease'.length) : rest
  return ofTag(given, (tag) => ({ name: 'release', action: 'published', tag, prerelease, draft: true }))
}

/** The ref may hold an @ (`@scope/pkg@1.0.0`), a file name of a workflow hardly does. */
function dispatched(rest: string): Asked | undefined {
  const at = rest.indexOf('@')
  const [workflow, ref] = [rest.slice(0, at), bare(rest.slice(at + 1))]
  if (at < 1 || !isRefName(ref)) return undefined
  return { event: { name: 'workflow_dispatch', workflow, ref: `refs/heads/${ref}` }, ref: { name: ref, kind: 'any' } }
}

/** The name may hold an @, a branch hardly does. */
function followed(rest: string): Asked | undefined {
  const at = rest.lastIndexOf('@')
  const [workflow, branch] = [rest.slice(0, at), bare(rest.slice(at + 1))]
  if (at < 1 || !isRefName(branch)) return undefined
  return { event: { name: 'workflow_run', workflow, branch, action: 'completed', conclusion: 'success' } }
}

function bare(ref: string): string {
  return ref.replace(/^refs\/(?:tags|heads)\//, '')
}

/** What git check-ref-format allows below refs/tags. */
function isRefName(name: string): boolean {
  const pieces = name.split('/')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git refuses them in names
  if (name === '' || /[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(name)) return false
  return pieces.every((piece) => piece !== '' && !piece.startsWith('.') && !piece.endsWith('.lock'))
}
