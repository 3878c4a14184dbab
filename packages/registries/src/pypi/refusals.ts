// What PyPI's refusals of an exchange mean, likely cause first (warehouse/oidc/views.py names the codes).
import { claim } from '../claims.ts'
import type { Claims } from '../registry.ts'

/** What the exchange needs to know of index and package. */
export interface PypiExchange {
  readonly upload: string
  readonly packageName: string
  readonly settingsUrl: string
}

interface Cause {
  readonly means: string
  readonly next: string
}

/** The likely cause of a refusal, from its code, its words and the claims that were shown. */
export function likelyCause(
  code: string,
  description: string,
  target: PypiExchange | undefined,
  claims: Claims,
): Cause {
  const where = target?.settingsUrl ?? 'the settings of the index'
  switch (code) {
    case 'not-enabled':
      return {
        means: 'The index has switched trusted publishing off, for everybody.',
        next: "Look at the index's status page and run the job again when it is on.",
      }
    case 'invalid-payload':
      return {
        means: 'The index could not use the request, or refuses to create the project that a pending publisher names.',
        next: `Read its words; where they are about the name, choose another one and correct the pending publisher on ${where}.`,
      }
    case 'invalid-token':
      return {
        means: "The index does not accept GitHub's ID token: it had expired, or it was made for another index.",
        next: 'Run the job again: every attempt asks GitHub for a fresh one, for the audience that the index names.',
      }
    case 'invalid-reuse-token':
      return {
        means: 'This ID token was exchanged before; an index takes each one once.',
        next: 'Run the job again: every attempt asks GitHub for a fresh one.',
      }
    case 'invalid-pending-publisher':
      return {
        means: 'The pending publisher names a project that exists by now, so the index has deleted it.',
        next: `Add a trusted publisher to the project itself: ${where} (${wanted(claims)}).`,
      }
    default:
      return noPublisher(description, where, target?.packageName ?? 'the project', claims)
  }
}

/** `invalid-publisher` and whatever is new: the claims match no publisher. */
function noPublisher(description: string, where: string, packageName: string, claims: Claims): Cause {
  const repository = claim(claims, 'repository')
  const callee = claim(claims, 'job_workflow_ref').split('/').slice(0, 2).join('/')
  if (callee !== '' && callee.toLowerCase() !== repository.toLowerCase()) {
    return {
      means: `The publish job runs inside a reusable workflow of ${callee}, and PyPI accepts jobs of ${repository}'s own workflow files only.`,
      next: 'Call publish-with-oidc as a step of a job in your own workflow file (between prepare.yml and finish.yml), and release that under a new tag: a re-run reads the same file.',
    }
  }
  if (claim(claims, 'event_name') === 'pull_request_target' || description.includes('pull_request_target')) {
    return {
      means: 'The run was started by `pull_request_target`, from which PyPI takes nothing.',
      next: 'Publish from a run for the tag (`push` of the tag, or a dispatch at it).',
    }
  }
  if (claim(claims, 'job_workflow_ref') !== claim(claims, 'workflow_ref')) {
    return {
      means:
        'The publish job runs inside a reusable workflow of this repository; PyPI compares the called file, not the one that called it.',
      next: `Move the publish job into ${fileOf(claim(claims, 'workflow_ref'))}, the file that the trusted publisher must name, and release that under a new tag: a re-run reads the same file.`,
    }
  }
  return {
    means: `No trusted publisher of ${packageName} matches this job: one field that differs is enough, or a pending publisher that was not used within 30 days.`,
    next: `Open ${where} and make the trusted publisher say: ${wanted(claims)}.`,
  }
}

/** The fields of PyPI's form, as this job would need them. */
function wanted(claims: Claims): string {
  const [owner = '', name = ''] = claim(claims, 'repository').split('/')
  const environment = claim(claims, 'environment')
  return (
    `owner ${JSON.stringify(owner)}, repository name ${JSON.stringify(name)}, ` +
    `workflow name ${JSON.stringify(fileOf(claim(claims, 'job_workflow_ref')))}, ` +
    (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)} or left empty`)
  )
}

function fileOf(ref: string): string {
  return ref.split('@')[0]?.split('/').at(-1) ?? ''
}
