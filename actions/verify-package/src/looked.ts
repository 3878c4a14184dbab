// The files that are checked, each looked into once.
import type { Member } from '@plumbline/archives'
import { inspect } from '@plumbline/inspection'
import { asPlumblineError, type Finding } from '@plumbline/kernel'
import type { MeasuredFile } from '@plumbline/registries'
import { withSource } from '@plumbline/source'

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
