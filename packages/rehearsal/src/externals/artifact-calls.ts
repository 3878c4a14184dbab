// What the equivalents of upload-artifact and download-artifact ask of @actions/artifact, which runs in a process of the step.
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExternalHost } from './external.ts'

export type ArtifactRequest =
  | {
      readonly call: 'upload'
      readonly name: string
      readonly files: readonly string[]
      readonly root: string
      readonly overwrite: boolean
      readonly options: {
        readonly retentionDays?: number
        readonly compressionLevel: number
        readonly skipArchive: boolean
      }
    }
  | {
      readonly call: 'download'
      readonly selection: ArtifactSelection
      readonly folder: string
      /** One folder for all that match; else each has a folder of its own, if there are several. */
      readonly together: boolean
      readonly skipDecompress: boolean
    }

/** Which artifacts of the run: one by name, some by ids, those that match a pattern, or all of them. */
export interface ArtifactSelection {
  readonly name?: string
  readonly ids?: readonly number[]
  readonly pattern?: string
}

export interface ListedArtifact {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly digest?: string
}

export type ArtifactAnswer =
  | { readonly call: 'upload'; readonly id?: number; readonly size?: number; readonly digest?: string }
  | {
      readonly call: 'download'
      readonly artifacts: readonly ListedArtifact[]
      /** Names of those whose bytes do not have the digest that GitHub states. */
      readonly replaced: readonly string[]
    }

type AnswerTo<Call extends ArtifactAnswer['call']> = Extract<ArtifactAnswer, { call: Call }>

/** The client's answer. Throws with the client's own message. */
export async function callArtifactClient<Call extends ArtifactRequest['call']>(
  host: ExternalHost,
  request: Extract<ArtifactRequest, { call: Call }>,
): Promise<AnswerTo<Call>> {
  const file = join(host.temp, `artifact-call-${randomUUID()}.json`)
  writeFileSync(file, JSON.stringify(request))
  const answer = `${file}.answer`
  const { code } = await host.node('artifact-process.ts', [file, answer])
  try {
    if (!existsSync(answer))
      throw new Error(`the artifact client ended with exit code ${code}; its own words stand above`)
    const result = JSON.parse(readFileSync(answer, 'utf8')) as AnswerTo<Call> | { readonly error: string }
    if ('error' in result) throw new Error(result.error)
    return result
  } finally {
    rmSync(file, { force: true })
    rmSync(answer, { force: true })
  }
}
