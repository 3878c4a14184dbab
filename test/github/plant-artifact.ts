// Puts bytes of a test's own choice into the artifact store, by the protocol that the artifact client speaks.
import { createHash } from 'node:crypto'
import type { JobAccess } from '@plumbline/standins'

const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService'

/** Stores the bytes as an artifact of the job's run; returns its id. */
export async function plantArtifact(job: JobAccess, name: string, bytes: Buffer): Promise<number> {
  const [, claims = ''] = job.runtimeToken.split('.')
  const scope = JSON.parse(Buffer.from(claims, 'base64url').toString()).scp as string
  const [, run, backend] = scope.split(':')
  const call = async (method: string, input: Readonly<Record<string, unknown>>) => {
    const answer = await fetch(`${job.resultsUrl}${SERVICE}/${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${job.runtimeToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: backend, name, ...input }),
    })
    if (!answer.ok) throw new Error(`${method} ${name}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { signed_upload_url: string; artifact_id: string }
  }
  const { signed_upload_url: url } = await call('CreateArtifact', { version: 7 })
  await fetch(`${url}&comp=block&blockid=YQ%3D%3D`, { method: 'PUT', body: new Uint8Array(bytes) })
  const list = '<BlockList><Latest>YQ==</Latest></BlockList>'
  await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: list })
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return Number((await call('FinalizeArtifact', { size: `${bytes.length}`, hash })).artifact_id)
}
