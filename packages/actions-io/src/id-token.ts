// GitHub's OIDC token for this job (https://docs.github.com/actions/reference/openid-connect-reference).
import * as core from '@actions/core'
import { PlumblineError } from '@plumbline/kernel'
import { log } from './log.ts'

/** A fresh, masked ID token for the audience. Throws `missing-permission`, `github-unreachable`. */
export async function requestIdToken(audience: string): Promise<string> {
  if (!process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    throw new PlumblineError('missing-permission', {
      what: 'GitHub gave this job no way to ask for an ID token (ACTIONS_ID_TOKEN_REQUEST_URL is not set).',
      means:
        'The job, or the job that calls this workflow, lacks `permissions: id-token: write`; a pull request from a fork never gets it.',
      next: 'Add `id-token: write` to the permissions of the publish job and of every job that calls it.',
    })
  }
  try {
    const token = await core.getIDToken(audience)
    log.mask(token)
    return token
  } catch (cause) {
    throw new PlumblineError('github-unreachable', {
      what: `GitHub gave no ID token for the audience "${audience}".`,
      request: 'GET ACTIONS_ID_TOKEN_REQUEST_URL',
      answer: cause instanceof Error ? cause.message : String(cause),
      cause,
    })
  }
}
