// The end of a rehearsal as a table: what was found, what was built, and how much of it is public.
import type { FileEntry, ReleaseRecord } from '@plumbline/record'
import type { Outcome, ServedVersion } from './outcome.ts'

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

function channelLines({ channel }: ReleaseRecord): string[] {
  if (!channel) return []
  const latest = { true: 'takes Latest', false: 'does not take Latest', legacy: 'Latest is left to GitHub' }
  return [`${channel.channel}, npm dist-tag ${channel['dist-tag']}, ${latest[channel['make-latest']]} on GitHub`]
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
  const served = outcome.state.served.map((one) => servedVersion(one, outcome.record)).join(', ') || 'nothing'
  return [
    ...publications.map((one) => {
      const before = one['already-published'] ? ', was there before this run' : ''
      const attempts = one.files.reduce((sum, file) => sum + file.attempts, 0)
      return `${one.registry}: published ${one.published} (proof: ${one.proof}), ${attempts} ${attempts === 1 ? 'send' : 'sends'}${before}`
    }),
    `serves ${served}`,
  ]
}

function servedVersion({ version, sha512, tags }: ServedVersion, record: ReleaseRecord): string {
  const files = record.files ?? []
  const other = version === record.version?.text && files.every((file) => file.sha512 !== sha512)
  const remarks = [...tags, ...(other && files.length > 0 ? ['with other bytes'] : [])]
  return remarks.length > 0 ? `${version} (${remarks.join(', ')})` : version
}

function releaseLines(tag: string, outcome: Outcome): string[] {
  const held = outcome.state.releases.find((release) => release.tag === tag)
  if (!held) return ['none']
  const assets = held.assets.map((asset) => `${asset.name}  ${kilobytes(asset.size)}`)
  return [
    `${held.tag}, ${held.draft ? 'draft' : 'published'}, ${assets.length} ${assets.length === 1 ? 'asset' : 'assets'}`,
    ...assets,
  ]
}

function downstreamLines(record: ReleaseRecord): string[] {
  return (record['fan-out'] ?? []).map((run) => {
    const how = run.simulated ? ' (simulated)' : ''
    return `${run.target}: ${run.conclusion || run.status}${how}`
  })
}

/** A size in bytes as people read it. */
function kilobytes(size: number): string {
  return size < 1000 ? `${size} B` : `${(size / 1000).toFixed(1)} kB`
}
