// npm's provenance: an SLSA statement (https://slsa.dev/spec/v1.0/provenance), field for field as npm itself writes it
// on GitHub (libnpmpublish/lib/provenance.js), but from the claims of the ID token instead of the job's variables.
import { claim } from '../claims.ts'
import type { AttestationRules, Claims, PublishFile, Subject } from '../registry.ts'
import { sha512Of } from './packument.ts'

const GITHUB = 'https://github.com'
const BUILD_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'
const BUILDER = `${GITHUB}/actions/runner`

/** The rules, where a package may be given another access than its files ask for. */
export function npmProvenance(accessOf: (file: PublishFile) => string): AttestationRules {
  return {
    label: 'SLSA provenance, on public repositories',
    obstacle: ({ packageName, files }, claims) => {
      const visibility = claim(claims, 'repository_visibility')
      if (visibility !== 'public') {
        return `npm takes provenance from public repositories only, and ${claim(claims, 'repository')} is ${visibility || 'not known to be one'}.`
      }
      if (files.some((file) => accessOf(file) === 'restricted')) {
        return `npm takes provenance for public packages only, and ${packageName} is published with restricted access.`
      }
      return files.map((file) => manifestObstacle(file, claim(claims, 'repository'))).find((why) => why !== undefined)
    },
    whenRefused: 'stop',
    toSign: (subject, file, claims) => ({ kind: 'statement', statement: npmStatement(subject, file, claims) }),
  }
}

/** The forms in which package.json names a repository on GitHub; another form is left to npm to judge. */
const ON_GITHUB = [
  /^(?:github:)?([\w.-]+\/[\w.-]+)$/,
  /^(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?github\.com\/([\w.-]+\/[\w.-]+)$/i,
  /^git@github\.com:([\w.-]+\/[\w.-]+)$/i,
]

/** What the file's own package.json has against provenance; undefined as well when it has not been read. */
function manifestObstacle({ name, repository, npmSigns }: PublishFile, ours: string): string | undefined {
  if (npmSigns) {
    return `"${name}" has publishConfig.provenance: true in its package.json, which makes npm sign by itself instead of sending the provenance that Plumbline signs: remove it there.`
  }
  if (repository === undefined) return undefined
  const stated = ON_GITHUB.map((form) => form.exec(repository)?.[1]?.replace(/\.git$/, '')).find((found) => found)
  if (repository !== '' && (stated === undefined || stated === ours)) return undefined
  return `"${name}" names ${repository === '' ? 'no repository' : `the repository "${repository}"`} in its package.json, and npm takes provenance only where that is "${GITHUB}/${ours}", letter for letter.`
}

/** The package URL that npm compares with the subject's name: only the scope's @ is escaped. */
export function npmPurl({ packageName, version }: Pick<Subject, 'packageName' | 'version'>): string {
  return `pkg:npm/${packageName.replace(/^@/, '%40')}@${version}`
}

function npmStatement(subject: Subject, file: PublishFile, claims: Claims): object {
  const of = (name: string) => claim(claims, name)
  const repository = `${GITHUB}/${of('repository')}`
  const { path, ref } = workflowOf(of('workflow_ref'), of('repository'))
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: npmPurl(subject), digest: { sha512: sha512Of(file) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: { workflow: { ref, repository, path } },
        internalParameters: {
          github: {
            event_name: of('event_name'),
            repository_id: of('repository_id'),
            repository_owner_id: of('repository_owner_id'),
          },
        },
        resolvedDependencies: [{ uri: `git+${repository}@${of('ref')}`, digest: { gitCommit: of('sha') } }],
      },
      runDetails: {
        builder: { id: `${BUILDER}/${of('runner_environment')}` },
        metadata: { invocationId: `${repository}/actions/runs/${of('run_id')}/attempts/${of('run_attempt')}` },
      },
    },
  }
}

/** `.github/workflows/release.yml` and `refs/tags/v1` from `o/r/.github/workflows/release.yml@refs/tags/v1`. */
function workflowOf(workflowRef: string, repository: string): { readonly path: string; readonly ref: string } {
  const relative = workflowRef.replace(`${repository}/`, '')
  const at = relative.indexOf('@')
  return { path: relative.slice(0, at), ref: relative.slice(at + 1) }
}
