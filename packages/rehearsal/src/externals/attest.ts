// actions/attest: names the subjects and their digests; nothing is signed in the rehearsal.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { External, ExternalHost } from './external.ts'
import { searchFiles } from './file-search.ts'

interface Subject {
  readonly name: string
  readonly digest: { readonly sha256: string }
}

export const attest: External = {
  name: 'actions/attest',
  inputs: {
    'subject-path': '',
    'subject-digest': '',
    'subject-name': '',
    'subject-checksums': '',
    'subject-version': '',
    'sbom-path': '',
    'predicate-type': '',
    predicate: '',
    'predicate-path': '',
    'push-to-registry': 'false',
    'create-storage-record': 'true',
    'show-summary': 'true',
    'github-token': '',
  },
  async run(inputs, host) {
    const subjects = subjectsOf(inputs, host)
    if (subjects.length === 0) throw new Error('Could not find subject at path: no file to attest was found.')
    for (const subject of subjects) host.line(`subject ${subject.name} sha256:${subject.digest.sha256}`)
    const bundle = join(host.temp, 'attestation.json')
    writeFileSync(bundle, `${JSON.stringify({ subject: subjects })}\n`)
    const many = subjects.length === 1 ? '1 subject' : `${subjects.length} subjects`
    host.note(`actions/attest: ${many} named, not signed in the rehearsal`)
    return { 'bundle-path': bundle }
  },
}

function subjectsOf(inputs: Readonly<Record<string, string>>, host: ExternalHost): Subject[] {
  const { 'subject-path': paths = '', 'subject-digest': digest = '', 'subject-checksums': checksums = '' } = inputs
  const given = [paths, digest, checksums].filter((text) => text !== '')
  if (given.length !== 1) {
    throw new Error('One of subject-path, subject-digest, or subject-checksums must be provided, and only one.')
  }
  if (digest !== '') return [subject(inputs['subject-name'] ?? '', digest.replace(/^sha256:/, ''))]
  if (checksums !== '') return fromChecksums(checksums, host)
  // Commas separate paths, too (actions/attest, subject-path).
  const text = paths.replaceAll(',', '\n')
  return searchFiles(text, host.workspace, host.home, true).files.map((file) =>
    subject(basename(file), createHash('sha256').update(readFileSync(file)).digest('hex')),
  )
}

function fromChecksums(path: string, host: ExternalHost): Subject[] {
  const lines = readFileSync(join(host.workspace, path), 'utf8').split('\n')
  return lines.flatMap((line) => {
    const match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line)
    return match?.[1] && match[2] ? [subject(match[2], match[1])] : []
  })
}

function subject(name: string, sha256: string): Subject {
  return { name, digest: { sha256 } }
}
