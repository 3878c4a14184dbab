// The files that are checked, each looked into once.
import { open } from 'node:fs/promises'
import { fileSource, type Member, type Source, walkMembers } from '@plumbline/archives'
import { inspect } from '@plumbline/inspection'
import { asPlumblineError, type Finding } from '@plumbline/kernel'
import type { MeasuredFile } from '@plumbline/registries'

/** A distribution and what it holds. */
export interface LookedInto {
  readonly file: MeasuredFile
  readonly members: readonly Member[]
}

export interface Looks {
  readonly looked: readonly LookedInto[]
  readonly findings: readonly Finding[]
}

/** Applies the rules of the inspection to every file, one after the other. */
export async function lookInto(files: readonly MeasuredFile[], commit: string): Promise<Looks> {
  const looked: LookedInto[] = []
  const findings: Finding[] = []
  for (const file of files) {
    try {
      const { inspected, findings: found } = await withSource(file.path, (source) =>
        inspect(file.entry.name, source, { commit }),
      )
      looked.push({ file, members: inspected.members })
      findings.push(...found)
    } catch (thrown) {
      const { code, what } = asPlumblineError(thrown)
      findings.push({ level: 'error', code, message: what, file: file.entry.name })
    }
  }
  return { looked, findings }
}

/** Bytes of these members, so many in all; those of large ones are not held. */
export async function bytesOf(
  { file }: LookedInto,
  isWanted: (path: string) => boolean,
  most: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const kept = new Map<string, Uint8Array>()
  let room = most
  await withSource(file.path, (source) =>
    walkMembers(file.entry.name, source, ({ path, size }, bytes) => {
      if (!bytes || size > room || !isWanted(path)) return
      room -= size
      kept.set(path, Buffer.from(bytes))
    }),
  )
  return kept
}

async function withSource<Result>(path: string, work: (source: Source) => Promise<Result>): Promise<Result> {
  const file = await open(path)
  try {
    return await work(await fileSource(file))
  } finally {
    await file.close()
  }
}
