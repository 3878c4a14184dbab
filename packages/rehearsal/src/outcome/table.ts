// The end of a rehearsal as a table: what was found, what was built, and how much of it is public.
import type { FileEntry, ReleaseRecord } from '@plumbline/record'
import { distTagWords } from '../registries/index.ts'
import { isReleased, isSame, type Outcome, type ServedVersion } from './outcome.ts'

const NOTES_SHOWN = 6
const LABEL_WIDTH = 12

/** The lines of the table, without colours. */
export function outcomeTable(tag: string, outcome: Outcome): string[] {
  const { record } = outcome
  return [
    'Where the release stands',
    ...row('version', versionLines(tag, record)),
    ...row('channel', channelLines(record)),
    ...row('notes', notesLines(record)),
    ...row('files', (record.files ?? []).map(fileLine)),
    ...row('registry', registryLines(outcome)),
    ...row('release', releaseLines(tag, outcome)),
    ...row('downstream', downstreamLines(record)),
    ...(outcome.audits?.length ? row('audit', auditLines(outcome)) : []),
  ]
}

function row(label: string, lines: readonly string[]): string[] {
  const shown = lines.length > 0 ? lines : ['-']
  return shown.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`)
}

/** Without a version the sources are told all the more: they are why there is none. */
function versionLines(tag: string, record: ReleaseRecord): string[] {
  const sources = record.sources ?? []
  if (!record.version && sources.length === 0) return []
  const name = record.package?.name ?? ''
  return [
    record.version ? `${name} ${record.version.text}` : `${name}: none that tag ${tag} and its sources agree on`,
    ...sources.map(
      (source) => `${source.agrees ? '=' : '≠'} ${source.value} in ${source.file}:${source.line} (${source.key})`,
    ),
  ]
}

function channelLines({ channel, package: released }: ReleaseRecord): string[] {
  if (!channel) return []
  const latest = { true: 'takes Latest', false: 'does not take Latest', legacy: 'Latest is left to GitHub' }
  const tagged = distTagWords(released?.ecosystem ?? '')
  const distTag = tagged ? [`${tagged} ${channel['dist-tag']}`] : []
  return [[channel.channel, ...distTag, `${latest[channel['make-latest']]} on GitHub`].join(', ')]
}

function notesLines(record: ReleaseRecord): string[] {
  if (!record.notes) return []
  const { path, body, how } = record.notes
  const place = record.notes['first-line'] > 0 ? `:${record.notes['first-line']}-${record.notes['last-line']}` : ''
  const lines = body.split('\n').filter((line) => line.trim() !== '')
  const more = lines.length > NOTES_SHOWN ? [`… ${lines.length - NOTES_SHOWN} more lines`] : []
  return [
    path === '' ? `(${how})` : `${path}${place}`,
    ...lines.slice(0, NOTES_SHOWN).map((line) => `| ${line}`),
    ...more,
  ]
}

function fileLine(file: FileEntry): string {
  return `${file.name}  ${kilobytes(file.size)}  sha256 ${file.sha256}`
}

function registryLines(outcome: Outcome): string[] {
  const publications = outcome.record.publications ?? []
  const shown = (served: readonly ServedVersion[], name: string) =>
    served.map((one) => servedVersion(one, outcome.record, name)).join(', ') || 'nothing'
  return [
    ...publications.map((one) => {
      const before = one['already-published'] ? ', was there before this run' : ''
      const attempts = one.files.reduce((sum, file) => sum + file.attempts, 0)
      const name = publications.length > 1 && one['package-name'] ? `${one['package-name']} on ` : ''
      return `${name}${one.registry}: published ${one.published} (proof: ${one.proof}), ${attempts} ${attempts === 1 ? 'send' : 'sends'}${before}`
    }),
    `serves ${shown(outcome.state.served, outcome.state.packageName ?? outcome.record.package?.name ?? '')}`,
    ...outcome.state.alongside.map(({ name, served }) => `serves ${shown(served, name)} of ${name}`),
  ]
}

/** How much of a version is there, if that is in question: `2 files`, `1 of 2 files`. */
function servedVersion(one: ServedVersion, record: ReleaseRecord, name: string): string {
  const built = isReleased(one, record) ? filesOf(name, record) : []
  const ours = built.filter((file) => one.files.some((served) => isSame(served, file)))
  const other = built.length > 0 && one.files.some((served) => !built.some((file) => isSame(served, file)))
  const part = ours.length > 0 && ours.length < built.length ? [`${ours.length} of ${built.length} files`] : []
  const count = part.length === 0 && one.files.length > 1 ? [`${one.files.length} files`] : []
  const remarks = [...part, ...count, ...one.remarks, ...(other ? ['with other bytes'] : [])]
  return remarks.length > 0 ? `${one.version} (${remarks.join(', ')})` : one.version
}

/** Of several published packages each is compared with the files of its own. */
function filesOf(name: string, { files = [], publications = [] }: ReleaseRecord): readonly FileEntry[] {
  if (publications.length < 2) return files
  const own = publications.filter((one) => one['package-name'] === name).flatMap((one) => one.files)
  return files.filter((file) => own.some((published) => published.name === file.name))
}

function releaseLines(tag: string, outcome: Outcome): string[] {
  const held = outcome.state.releases.find((release) => release.tag === tag)
  if (!held) return ['none']
  const assets = inOrderOfFiles(held.assets, outcome.record).map((asset) => `${asset.name}  ${kilobytes(asset.size)}`)
  return [
    `${held.tag}, ${held.draft ? 'draft' : 'published'}, ${assets.length} ${assets.length === 1 ? 'asset' : 'assets'}`,
    ...assets,
  ]
}

/** Assets that are uploaded at once arrive in any order: shown are the built files as verify lists them, then the others. */
function inOrderOfFiles<Asset extends { readonly name: string }>(
  assets: readonly Asset[],
  { files = [] }: ReleaseRecord,
): Asset[] {
  const place = ({ name }: Asset) => files.findIndex((file) => file.name === name) + 1 || files.length + 1
  return [...assets].sort((one, other) => place(one) - place(other) || (one.name < other.name ? -1 : 1))
}

function downstreamLines(record: ReleaseRecord): string[] {
  return (record['fan-out'] ?? []).map((run) => {
    const how = run.simulated ? ' (simulated)' : ''
    return `${run.target}: ${run.conclusion || run.status}${how}`
  })
}

/** How each audit ended, and the issues that there are. */
function auditLines({ audits = [], state }: Outcome): string[] {
  const issues = (state.issues ?? []).map(({ number, title, state: is }) => `#${number} ${title}: ${is}`)
  return [audits.join(', then '), ...issues]
}

/** A size in bytes as people read it. */
function kilobytes(size: number): string {
  return size < 1000 ? `${size} B` : `${(size / 1000).toFixed(1)} kB`
}
