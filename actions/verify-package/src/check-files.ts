// The checks on files that lie on this machine, wherever they come from: inside, as a set, and against the source.
import type { ActionDeps } from '@plumbline/actions-io'
import type { Finding } from '@plumbline/kernel'
import type { Prepared } from '@plumbline/record'
import { checkFiles, readFiles } from '@plumbline/registries'
import type { CommitSource } from '@plumbline/source'
import { type ComparedPackage, compareWithSource } from './against-source.ts'
import type { Checked } from './checked.ts'
import { openCheckout } from './checkout.ts'
import type { Inputs } from './inputs.ts'
import { lookInto } from './looked.ts'
import { objectionFindings } from './objections.ts'
import { targetOf } from './target.ts'

/** What the checks found, and what they were made against. */
export interface CheckedPaths extends Checked {
  readonly checkout?: CommitSource
}

/** Reads the files and applies every check that needs nothing but them and the checkout. */
export async function checkPaths(
  paths: readonly string[],
  prepared: Prepared | undefined,
  inputs: Inputs,
  deps: ActionDeps,
): Promise<CheckedPaths> {
  const { files, findings } = await readFiles(paths)
  const expected = {
    version: inputs.version || (prepared?.version ?? ''),
    packageName: inputs['package-name'] || (prepared?.['package-name'] ?? ''),
  }
  const opened = inputs['compare-with-source'] ? await openCheckout(inputs, prepared, deps) : undefined
  const checkout = opened && 'tree' in opened ? opened : undefined
  const { looked, findings: inside } = await lookInto(
    files,
    checkout?.commit || inputs.commit || (prepared?.commit ?? ''),
  )
  const globs = inputs['allow-extra'].split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
  const compared: ComparedPackage[] = []
  for (const one of checkout ? looked : []) if (checkout) compared.push(await compareWithSource(one, checkout, globs))
  const all: readonly Finding[] = [
    ...findings,
    ...checkFiles(files, expected),
    ...inside,
    ...(await objectionFindings(files, targetOf(inputs, prepared), deps)),
    ...compared.flatMap((one) => one.findings),
    ...(opened && !checkout ? [opened as Finding] : []),
  ]
  return {
    files: files.map(({ entry }) => entry),
    findings: withoutRepeats(all),
    compared,
    label: checkout?.label ?? '',
    ...(checkout ? { checkout } : {}),
  }
}

/** Two checks that see the same thing say it once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ code, message, file }) => {
    const key = JSON.stringify([code, message, file])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
