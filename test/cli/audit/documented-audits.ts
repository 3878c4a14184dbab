// The audits that docs/audit.md shows, as the judge makes them of what was gathered.
import { type Audit, judge, resultOf, type VersionFacts } from '@plumbline/audit'
import { found, packageOf, TERMS, whole } from '../../audit/facts.ts'

const repositoryUrl = 'https://github.com/octo-org/anvil'

function auditOf(facts: readonly VersionFacts[], more: Partial<Audit> = {}): Audit {
  const name = { registry: 'pypi', 'package-name': 'anvil' }
  const page = (version: string) => `https://packages.example/anvil/${version}/`
  const registry = { id: 'pypi', page, look: () => '' }
  const about = { package: 'anvil', repositoryUrl, registry, verifyInputs: name }
  const versions = judge(
    packageOf(
      facts.map((one) => ({ ...one, package: 'anvil' })),
      about,
    ),
    TERMS,
  )
  const unread = more.unread ?? []
  const base = { schema: 1, repository: 'octo-org/anvil', at: new Date(TERMS.now).toISOString(), notes: [] } as const
  return { ...base, ...more, result: resultOf(versions, unread), versions, unread }
}

function compared(name: string, differs: readonly string[], extra: readonly string[]) {
  const file = { name, same: 12, apart: 0, differs, lineEndings: 0, extra, elsewhere: undefined }
  return { contents: found({ files: [file], unread: [] }) }
}

/** A version of which nobody knows where it comes from, beside one that holds its tag's files. */
export function contentsAudit(): Audit {
  return auditOf(
    [
      whole('1.1.0', compared('anvil-1.1.0.tar.gz', ['src/anvil/strike.py'], ['src/anvil/_loader.py'])),
      whole('1.0.0', compared('anvil-1.0.0.tar.gz', [], [])),
    ],
    {
      notes: [
        'The files of 7 versions were not compared with the tag: --look-inside says how many of the newest versions are.',
      ],
    },
  )
}

/** An audit that met GitHub's limit after its lists. */
export function limitedAudit(): Audit {
  const closed = (request: string) => ({
    state: 'unreadable' as const,
    why: `GitHub takes no more requests of this token before 2026-11-20T12:40:00Z: "GET /repos/octo-org/anvil/${request}" was not read.`,
  })
  const sources = closed('contents/pyproject.toml')
  return auditOf([whole('1.1.0', { sources }), whole('1.0.0')], {
    unread: [
      'GitHub takes no more requests of this token: one request is missing. The audit can go on at 2026-11-20T12:40:00Z; with --cache it then asks only for what it has not read.',
    ],
  })
}
