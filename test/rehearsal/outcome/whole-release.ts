// A release that is whole: its record, and what the stand-ins hold of it.
import type { Outcome } from '@plumbline/rehearsal'
import type { ServedVersion } from '../../../packages/rehearsal/src/outcome/outcome.ts'
import { sampleFile, sampleRecord } from '../../record/sample-record.ts'

const { failure: _failure, ...whole } = sampleRecord
const { name, size, sha256 } = sampleFile

export const record = whole

/** A version with one file that the registry names by itself, as npm's does. */
export function served(version: string, digest: string, remarks: readonly string[] = []): ServedVersion {
  return { version, files: [{ name: undefined, sha256: digest }], remarks }
}

export const asset = { name, size, sha256 }
export const other = 'e'.repeat(64)
export const undertaking = {
  checksTag: true,
  readsChangelog: true,
  publishes: true,
  publishesOwnFiles: false,
  releases: true,
  dispatches: true,
}
export const state: Outcome['state'] = {
  alongside: [],
  served: [served('1.0.0', 'd'.repeat(64)), served('1.2.3', sha256, ['latest'])],
  releases: [{ tag: 'v1.2.3', draft: false, assets: [asset] }],
}

export const sdist = { ...sampleFile, name: 'demo-1.2.3.tar.gz', kind: 'sdist' }
export const wheel = { ...sampleFile, name: 'demo-1.2.3-py3-none-any.whl', kind: 'wheel', sha256: 'f'.repeat(64) }
export const indexed = (...files: ServedVersion['files']) => [{ version: '1.2.3', files, remarks: [] }]
