// What the index shows of a file's attestations (https://docs.pypi.org/api/integrity/).
import { json, type ServiceResponse } from '../handler.ts'
import type { Call } from '../router.ts'
import { body } from './answers.ts'
import type { IndexedFile } from './control.ts'
import { filesOf, type IndexStore } from './store.ts'

const TYPES = ['application/vnd.pypi.integrity.v1+json', 'application/json', '*/*']

/** Where a file's provenance is; undefined when it has none. */
export function provenancePath(project: string, file: IndexedFile): string | undefined {
  return file.attestations && `/integrity/${project}/${file.version}/${file.filename}/provenance`
}

/** `GET /integrity/{project}/{version}/{file}/provenance`. */
export function provenance(call: Call, store: IndexStore): ServiceResponse {
  const accept = call.headers['accept'] ?? '*/*'
  if (!TYPES.some((type) => accept.includes(type))) return json(406, { message: 'Request not acceptable' })
  const { project: name = '', version = '', file: filename = '' } = call.params
  const project = store.project(name)
  const release = project && store.releaseOf(project, version)
  const file = project && release && filesOf(project).find((one) => one.filename === filename)
  if (!file) return body(404, 'text/plain; charset=UTF-8', '404 Not Found')
  if (!file.attestations) return json(404, { message: `No provenance available for ${filename}` })
  const { repository, workflow, environment = null } = file.publisher ?? {}
  const publisher = { kind: 'GitHub', repository, workflow, environment }
  const answer = json(200, { version: 1, attestation_bundles: [{ publisher, attestations: file.attestations }] })
  return { ...answer, headers: { ...answer.headers, 'content-type': TYPES[0] ?? '' } }
}
