// What RubyGems.org's refusal of an exchange means. It answers 404 to everything, so the claims must say it.
import { claim } from '../claims.ts'
import type { Claims } from '../registry.ts'

/** RubyGems.org knows no other audience; hosts with its software know their own. */
export const AUDIENCE = 'rubygems.org'

const GITHUB = 'https://token.actions.githubusercontent.com'

/** What the exchange needs to know of host and gem. */
export interface RubygemsExchange {
  readonly host: string
  /** True for RubyGems.org itself. */
  readonly official: boolean
  readonly packageName: string
  /** Whether the gem is there, as far as was read. */
  readonly exists: boolean
  readonly settingsUrl: string
}

interface Cause {
  readonly means: string
  readonly next: string
}

/** The likely cause, the certain ones first. */
export function likelyCause(target: RubygemsExchange, claims: Claims, status: number, now: number): Cause {
  if (status === 400) {
    return {
      means: 'The host could not use the request: the ID token is not one, or lacks a claim.',
      next: 'Run the job again: every attempt asks GitHub for a fresh one. If it stays, report it with these words.',
    }
  }
  if (status !== 404) {
    return {
      means: 'The host did not accept the request, and its answer is not the one for a publisher that does not match.',
      next: 'Read its words, and run the job again later.',
    }
  }
  return tokenCause(target, claims, now) ?? publisherCause(target, claims)
}

/** What is wrong with the token itself, whoever is registered. */
function tokenCause({ official }: RubygemsExchange, claims: Claims, now: number): Cause | undefined {
  const seconds = now / 1000
  const [from, until] = [Number(claims['nbf']), Number(claims['exp'])]
  if (until <= seconds || from > seconds) {
    const when = until <= seconds ? 'had expired' : 'was not valid yet'
    return {
      means: `By this runner's clock GitHub's ID token ${when} when it was shown.`,
      next: 'Run the job again; on a runner of your own, set its clock.',
    }
  }
  const issuer = claim(claims, 'iss')
  if (official && issuer !== '' && issuer !== GITHUB) {
    return {
      means: `The ID token is from ${issuer}, and RubyGems.org knows GitHub's issuer ${GITHUB} alone.`,
      next: "Publish from a repository on github.com whose enterprise has no issuer of its own, or by `gem push` with a key of the gem's owner.",
    }
  }
  return undefined
}

/** No publisher has these claims. */
function publisherCause({ packageName, exists, settingsUrl }: RubygemsExchange, claims: Claims): Cause {
  const repository = claim(claims, 'repository')
  const reference = claim(claims, 'job_workflow_ref')
  const callee = reference.split('/').slice(0, 2).join('/')
  const say = `Open ${settingsUrl} and make the trusted publisher say: ${wanted(claims)}.`
  if (callee !== '' && callee !== repository) {
    return {
      means: `The publish job runs inside a reusable workflow of ${callee}, and no trusted publisher of ${packageName} names that file together with its repository.`,
      next: say,
    }
  }
  const place = reference.slice(reference.indexOf('@') + 1)
  if (reference !== '' && ![claim(claims, 'ref'), claim(claims, 'sha')].includes(place)) {
    return {
      means: `The job is from ${reference}, and RubyGems.org takes a file of the same repository only at the ref or commit of the run (${claim(claims, 'ref')}).`,
      next: 'Call the workflow as `./.github/workflows/…`, without a ref, and release that under a new tag: a re-run reads the same file.',
    }
  }
  if (reference !== claim(claims, 'workflow_ref')) {
    return {
      means: `No trusted publisher of ${packageName} matches this job, or it names ${fileOf(claim(claims, 'workflow_ref'))}: RubyGems.org compares the file that is called, ${fileOf(reference)}, not the one that called it.`,
      next: say,
    }
  }
  const pending = exists
    ? ''
    : ' The gem is not there yet: a pending publisher that was not used within 12 hours is gone.'
  return {
    means: `No trusted publisher of ${packageName} matches this job (RubyGems.org says 404 and no more): one field that differs in a letter or in case is enough.${pending}`,
    next: say,
  }
}

/** The fields of the form, as this job would need them. */
function wanted(claims: Claims): string {
  const [owner = '', name = ''] = claim(claims, 'repository').split('/')
  const reference = claim(claims, 'job_workflow_ref')
  const [calleeOwner = '', calleeName = ''] = reference.split('/')
  const environment = claim(claims, 'environment')
  const foreign = reference !== '' && (calleeOwner !== owner || calleeName !== name)
  return (
    `repository owner ${JSON.stringify(owner)}, repository name ${JSON.stringify(name)}, ` +
    `workflow filename ${JSON.stringify(fileOf(reference))}, ` +
    (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)} or left empty`) +
    (foreign
      ? `, workflow repository owner ${JSON.stringify(calleeOwner)}, workflow repository name ${JSON.stringify(calleeName)}`
      : ', both fields of the workflow repository left empty')
  )
}

function fileOf(reference: string): string {
  return reference.split('@')[0]?.split('/').at(-1) ?? ''
}
