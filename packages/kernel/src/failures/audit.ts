// Failures of the audit: what each code usually means and what to do next.
import type { FailureTable } from '../failure-table.ts'

export const auditFailures = {
  drift: {
    means:
      'Tag, registry, GitHub Release, changelog or version sources of a version do not agree, or its publishing never began.',
    next: 'Read the table in the job summary: it says what to do for each version; what shall stay as it is goes into the file of accepted drift, with a reason.',
  },
  'audit-unreadable': {
    means: 'Something that the audit rests on could not be read, so that it can call nothing clean.',
    next: 'Run the audit again; where it says the same, give the token the permission that is named, or correct the package.',
  },
  'bad-accept-file': {
    means: 'The file of accepted drift must say for every entry which package, which version, and why.',
    next: 'Correct the lines that are named and commit the file.',
  },
  'nothing-to-audit': {
    means:
      'No manifest of this repository names a package that a known registry takes, or the input `packages` names none of them.',
    next: 'Check out the repository before this step, or name the packages in the input `packages`.',
  },
} as const satisfies FailureTable
