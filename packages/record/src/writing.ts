// prepare's outputs in a job that writes to the outside: a failed or a dry prepare must not get that far.
import { PlumblineError } from '@plumbline/kernel'
import { type Prepared, parsePrepared } from './prepared.ts'

/** prepare's outputs; undefined when none were passed. Throws `bad-input` for `{}` and for those of a dry run. */
export function preparedForWriting(text: string): Prepared | undefined {
  if (text.trim() === '') return undefined
  const prepared = parsePrepared(text)
  if (!prepared) {
    throw new PlumblineError('bad-input', {
      what: 'Input "prepared" is empty ("{}").',
      means: 'prepare failed or was skipped, so there is nothing to release.',
      next: 'Look at the jobs of prepare; let this job need prepare to succeed.',
    })
  }
  if (!prepared['dry-run']) return prepared
  throw new PlumblineError('bad-input', {
    what: 'Input "prepared" comes from a dry run.',
    means: 'A dry run writes nothing, and this step does.',
    next: "Let this job run only `if: needs.prepare.outputs.dry-run != 'true'`.",
  })
}
