// The step of a job that looks into what is published of a version, to paste.
import { PROJECT_SLUG } from '@plumbline/kernel'
import type { PackageFacts } from '../facts.ts'

/** In YAML's flow style; without a tag it compares with whatever is checked out. */
export function verifyStep({ verifyInputs }: PackageFacts, version: string, tag: string): string {
  const inputs = { from: 'registry', ...verifyInputs, version, tag }
  const lines = Object.entries(inputs).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: '${value.replaceAll("'", "''")}'`],
  )
  return `- { uses: ${PROJECT_SLUG}/actions/verify-package@v1, with: { ${lines.join(', ')} } }`
}
