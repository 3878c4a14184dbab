// What the summary must not show of compared files: whatever the scanner finds in them.
import { MOST_VISITED } from '@plumbline/archives'
import { redactText } from '@plumbline/http'
import { secretsIn } from '@plumbline/inspection'
import type { Checked } from './checked.ts'

export type Redact = (text: string) => string

/** Differing files of each package that the summary shows. */
export const MOST_SHOWN = 5

/** Takes out what is found in any file that is shown, on either side, and whatever looks like a secret anyhow. */
export async function redactionOf({ compared, patch }: Checked): Promise<Redact> {
  const bytes = compared.flatMap(({ comparison: { differs }, sides }) =>
    differs.slice(0, MOST_SHOWN).flatMap(({ path }) => {
      const { ours, theirs } = sides.get(path) ?? {}
      return [ours, theirs].filter((side) => side !== undefined && side.length <= MOST_VISITED)
    }),
  )
  const texts = [...bytes.map((one) => Buffer.from(one ?? []).toString('utf8')), patch?.text ?? '']
  const found = new Set<string>()
  for (const text of texts) for (const secret of text === '' ? [] : await secretsIn(text)) found.add(secret)
  const secrets = [...found]
  return (text) => redactText(text, secrets)
}
