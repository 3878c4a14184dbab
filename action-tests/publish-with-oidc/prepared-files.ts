// What prepare hands to the publish job: the artifact with the verified files, and its outputs as one JSON text.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { digestOf } from '@plumbline/kernel'
import type { FileEntry } from '@plumbline/record'
import type { JobAccess } from '@plumbline/standins'

const KINDS = [
  ['.whl', 'wheel'],
  ['.tgz', 'npm-tarball'],
  ['.crate', 'crate'],
  ['.gem', 'gem'],
] as const

type Files = Readonly<Record<string, Buffer>>

/** Uploads as a job of the run would; the client reads its addresses from the environment. */
export async function uploadFiles(job: JobAccess, workspace: string, files: Files): Promise<number> {
  const folder = join(workspace, 'verified')
  mkdirSync(folder)
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  })
  const given = { ...process.env }
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RESULTS_URL: job.resultsUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
  })
  try {
    return (await new DefaultArtifactClient().uploadArtifact('files', paths, folder)).id ?? 0
  } finally {
    process.env = given
  }
}

/** Entries as verify announces them. */
export function announced(files: Files): FileEntry[] {
  return Object.entries(files).map(([name, content]) => ({
    name,
    kind: kindOf(name),
    size: content.length,
    sha256: digestOf('sha256', content),
    sha512: digestOf('sha512', content),
  }))
}

function kindOf(name: string): string {
  return KINDS.find(([ending]) => name.endsWith(ending))?.[1] ?? 'sdist'
}
