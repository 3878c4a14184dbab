// verify-package as a table of contents.
import type { ActionDeps, Outcome } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import { type Prepared, parsePrepared } from '@plumbline/record'
import { redactionOf } from './hidden.ts'
import type { Inputs } from './inputs.ts'
import { checkLocal } from './local.ts'
import { checkPublished } from './published.ts'
import { failureOf } from './published-words.ts'
import { checkRegistry } from './served.ts'
import { summaryOf } from './summary.ts'

/** Checks the files and states them; any finding of level error fails the step after everything is written. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const prepared = inputs.prepared === '' ? undefined : readPrepared(inputs.prepared)
  const checked =
    inputs.from === 'registry'
      ? await (prepared ? checkRegistry(expectPrepared(prepared), inputs, deps) : checkPublished(inputs, deps))
      : await checkLocal(prepared, inputs, deps)
  // With prepare's word on the files they are those of this very release, whatever the registry serves.
  const isOut = inputs.from === 'registry' && !prepared
  const failure = failureOf(checked.findings, isOut)
  return {
    outputs: {
      result: failure ? 'findings' : 'verified',
      files: JSON.stringify(checked.files),
      findings: JSON.stringify(
        checked.findings.map(({ level, code, message, file }) => ({ level, code, message, file })),
      ),
      patch: checked.patch?.path ?? '',
    },
    // Only the files on this machine are this job's to state; a look at the registry states nothing new.
    ...(failure || inputs.from === 'registry' ? {} : { sections: { files: checked.files } }),
    summary: summaryOf(checked, { from: inputs.from, isOut }, await redactionOf(checked)),
    // The failure says a single error itself.
    findings: failure && checked.findings.length === 1 ? [] : checked.findings,
    ...(failure ? { failure } : {}),
  }
}

function readPrepared(text: string): Prepared {
  const prepared = parsePrepared(text)
  if (prepared) return prepared
  throw new PlumblineError('bad-input', {
    what: 'Input "prepared" is empty ({}).',
    means: 'prepare.yml failed, so there is nothing to compare with.',
    next: 'Look at the failed job of prepare.yml.',
  })
}

function expectPrepared(prepared: Prepared): Prepared {
  if (prepared['files-digests'].length > 0) return prepared
  throw new PlumblineError('bad-input', {
    what: 'With `from: registry`, the input "prepared" must hold the digests of the verified files, and it holds none.',
    next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}` of a prepare.yml that ended in success.',
  })
}
