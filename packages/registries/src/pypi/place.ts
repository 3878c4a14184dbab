// Where a Python index lives: PyPI, TestPyPI, and any other that speaks the same upload and simple API.
import { normalizedProject } from '@plumbline/archives'
import { repositoryAddress } from '../token-address.ts'

export interface PypiIndex {
  readonly id: string
  /** Where files are sent, with a trailing slash. */
  readonly upload: string
  /** Root of the simple API (https://packaging.python.org/specifications/simple-repository-api/), with a trailing slash. */
  readonly simple: string
  /** The web site for people; undefined where there is none that we know. */
  readonly site?: string
}

export const PYPI: PypiIndex = {
  id: 'pypi',
  upload: 'https://upload.pypi.org/legacy/',
  simple: 'https://pypi.org/simple/',
  site: 'https://pypi.org/',
}

export const TESTPYPI: PypiIndex = {
  id: 'testpypi',
  upload: 'https://test.pypi.org/legacy/',
  simple: 'https://test.pypi.org/simple/',
  site: 'https://test.pypi.org/',
}

/** The index at an upload address; the usual one when the address is empty. Throws `bad-input`. */
export function indexAt(address: string, usual: PypiIndex): PypiIndex {
  if (address === '') return usual
  const upload = repositoryAddress(address, { isNot: 'one to upload to', give: 'the upload address of the index' })
  const known = [PYPI, TESTPYPI].find((index) => index.upload === upload)
  // Indexes have both APIs side by side; one whose upload address ends otherwise has the simple API at its root.
  const simple = upload.endsWith('/legacy/') ? new URL('../simple/', upload).href : new URL('/simple/', upload).href
  return known ?? { id: usual.id, upload, simple }
}

/** Page or address of a project, and of one version of it. */
export function versionPage({ site, simple }: PypiIndex, packageName: string, version: string): string {
  const name = normalizedProject(packageName)
  return site ? `${site}project/${name}/${encodeURIComponent(version)}/` : `${simple}${name}/`
}

/** Where the trusted publisher is registered: in the project, or as a pending one while there is no project. */
export function publishingPage({ site, upload }: PypiIndex, packageName: string, exists: boolean): string {
  if (!site) return new URL('/', upload).href
  return exists
    ? `${site}manage/project/${normalizedProject(packageName)}/settings/publishing/`
    : `${site}manage/account/publishing/`
}
