// npm and its registry at the level of requests and of the command, for the tests of what their answers mean.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Http } from '@plumbline/http'
import { type PublishFile, type RegistryExec, registryRow, type Subject } from '@plumbline/registries'

export const ADDRESS = 'https://npm.example/'
export const NPM = 'https://registry.npm.example/'
export const FILE: PublishFile & { readonly sha512: string } = {
  name: 'd.tgz',
  kind: 'npm-tarball',
  size: 4,
  sha256: 'a'.repeat(64),
  sha512: 'b'.repeat(128),
  path: '',
}

export function subjectOf(file: PublishFile, packageName = '@o/d'): Subject {
  return { packageName, version: '1.2.3', files: [file] }
}

export interface NpmWorld {
  /** What npm is set to. */
  readonly address?: string
  readonly access?: string
  /** Answers by path; anything else is 404. */
  readonly answers?: Readonly<Record<string, unknown>>
  /** npm's last words; exit code 1. */
  readonly said?: string
}

/** The row on an npm that is set to this registry. */
export function open({ address = ADDRESS, access = '', answers = {}, said = '' }: NpmWorld = {}) {
  const exec: RegistryExec = async (_command, [first]) =>
    first === 'config'
      ? { code: 0, stdout: `${address}\n`, stderr: '', timedOut: false }
      : { code: 1, stdout: '', stderr: said, timedOut: false }
  const http: Http = async ({ url }) => {
    const found = answers[url.replace(address, '')]
    const body = new TextEncoder().encode(found === undefined ? '' : JSON.stringify(found))
    return { kind: 'answer', status: found === undefined ? 404 : 200, headers: new Headers(), body, at: 0 }
  }
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-npm-'))
  const row = registryRow('npm', 'npm-tarball')
  return row.open({ distTag: '', access }, { http, exec, now: () => 0, scratch, platform: 'linux' })
}

/** The file with bytes on this machine. */
export function onDisk(): PublishFile {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-tarball-')), FILE.name)
  writeFileSync(path, 'tar!')
  return { ...FILE, path }
}
