// What crates.io's refusals of an exchange mean, likely cause first (src/controllers/trustpub/tokens/exchange names them).
import { claim } from '../claims.ts'
import type { Claims } from '../registry.ts'

interface Cause {
  readonly means: string
  readonly next: string
}

interface Target {
  readonly packageName: string
  readonly settingsUrl: string
}

/** One kind of refusal: how its words begin or what they hold, and what it means. */
interface Refusal {
  readonly says: RegExp
  readonly cause: (target: Target, claims: Claims) => Cause
}

const AGAIN = 'Run the job again: every attempt asks GitHub for a fresh one.'

const refusals: readonly Refusal[] = [
  {
    says: /event trigger|pull_request_target|workflow_run/i,
    cause: (_target, claims) => ({
      means: `The run was started by \`${claim(claims, 'event_name')}\`, from which crates.io takes nothing.`,
      next: 'Publish from a run for the tag (`push` of the tag, or a dispatch at it).',
    }),
  },
  {
    says: /already been used/i,
    cause: () => ({ means: 'This ID token was exchanged before; crates.io takes each one once.', next: AGAIN }),
  },
  {
    says: /owner ID/i,
    cause: ({ settingsUrl }, claims) => ({
      means: `The repository's owner has another id (${claim(claims, 'repository_owner_id')}) than when the trusted publisher was registered: the repository was transferred, or the account was made anew.`,
      next: `Delete the trusted publisher on ${settingsUrl} and register it again: ${wanted(claims)}.`,
    }),
  },
  {
    says: /workflow filename/i,
    cause: (target, claims) => otherFile(target, claims),
  },
  {
    says: /environment/i,
    cause: ({ packageName, settingsUrl }, claims) => ({
      means:
        claim(claims, 'environment') === ''
          ? `The trusted publisher of ${packageName} names an environment, and the publish job runs in none.`
          : `The trusted publisher of ${packageName} names another environment than that of the publish job.`,
      next: `Give the job the environment that is registered on ${settingsUrl}, or make the trusted publisher say: ${wanted(claims)}.`,
    }),
  },
  {
    says: /No Trusted Publishing config/i,
    cause: ({ packageName, settingsUrl }, claims) => ({
      means: `No crate trusts ${claim(claims, 'repository')} yet, so neither does ${packageName}; crates.io knows no publishers for crates that do not exist.`,
      next: `Open ${settingsUrl} as an owner of the crate and add a trusted publisher: ${wanted(claims)}.`,
    }),
  },
  {
    says: /JWT|claim|token/i,
    cause: () => ({
      means: "The registry could not use GitHub's ID token: it had expired, or it was made for another audience.",
      next: AGAIN,
    }),
  },
]

/** The likely cause of a refusal, from its words and the claims that were shown. */
export function likelyCause(words: string, status: number, target: Target, claims: Claims): Cause {
  const known = refusals.find(({ says }) => says.test(words))
  if (known) return known.cause(target, claims)
  if (status === 404) {
    return {
      means: 'This registry knows no trusted publishing.',
      next: 'Check the input `repository-url`; a registry without trusted publishing takes uploads with a token of its own only.',
    }
  }
  return {
    means: `No trusted publisher of ${target.packageName} matches this job: one field that differs is enough.`,
    next: `Open ${target.settingsUrl} and make the trusted publisher say: ${wanted(claims)}.`,
  }
}

/** crates.io compares the file that started the run, whichever file holds the publish job. */
function otherFile({ packageName, settingsUrl }: Target, claims: Claims): Cause {
  const [caller, callee] = [fileOf(claim(claims, 'workflow_ref')), fileOf(claim(claims, 'job_workflow_ref'))]
  const called =
    callee === '' || callee === caller ? '' : ` The job itself stands in ${callee}, which crates.io does not look at.`
  return {
    means: `The trusted publisher of ${packageName} names another workflow file than ${caller}, which started this run (upper and lower case count, and so does a blank).${called}`,
    next: `Open ${settingsUrl} and make the trusted publisher say: ${wanted(claims)}.`,
  }
}

/** The fields of crates.io's form, as this job would need them. */
function wanted(claims: Claims): string {
  const [owner = '', name = ''] = claim(claims, 'repository').split('/')
  const environment = claim(claims, 'environment')
  return (
    `repository owner ${JSON.stringify(owner)}, repository name ${JSON.stringify(name)}, ` +
    `workflow filename ${JSON.stringify(fileOf(claim(claims, 'workflow_ref')))}, ` +
    (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)} or left empty`)
  )
}

function fileOf(ref: string): string {
  return ref.split('@')[0]?.split('/').at(-1) ?? ''
}
