// Failures of the publish phase: what each code usually means and what to do next.
import { COMMIT_IT, type FailureTable } from '../failure-table.ts'

export const publishFailures = {
  'unknown-registry': {
    means: 'This version of Plumbline cannot publish there.',
    next: `Correct the input \`registry\`, or leave it out (the files say where they belong), and ${COMMIT_IT}`,
    again: 'changed-file',
  },
  'prepared-missing': {
    means: 'The publish step was not told which files prepare.yml has verified: its input `prepared` is missing.',
    next: `Add \`prepared: \${{ toJSON(needs.prepare.outputs) }}\` to the step and \`prepare\` to the \`needs\` of its job (or, without prepare.yml, point \`packages-dir\` at the files, or \`artifact-ids\` at what an earlier job uploaded: a misspelt output is empty), and ${COMMIT_IT}`,
    again: 'changed-file',
  },
  'client-missing': {
    means: "The registry's own client is not installed on this runner, or is broken.",
    next: `Nothing was sent. Install it in an earlier step (for npm: \`actions/setup-node\`) and ${COMMIT_IT}`,
    again: 'changed-file',
  },
  'files-unavailable': {
    means: "The files that verify uploaded cannot be fetched from GitHub's artifact store.",
    next: 'Look at https://www.githubstatus.com and run the job again; nothing was sent.',
  },
  'tag-moved': {
    means:
      'Somebody moved or deleted the tag after this release had begun, so the files were built from another commit.',
    next: 'Put the tag back where it was, or release a new version; then run the release again.',
  },
  'registry-unreadable': {
    means:
      'The registry did not answer a plain read, so nothing is known about this version there, and nothing was sent.',
    next: "Look at the registry's status page and run the job again.",
  },
  'publish-blocked': {
    means: 'The registry will not take this version whatever is sent.',
    next: 'Release a new version.',
    again: 'new-version',
  },
  'first-publish': {
    means:
      'Trusted publishing works here only for a package that exists already, and this one does not (or is private).',
    next: 'Publish the first version by hand or with a token, register the trusted publisher, then run this job again.',
  },
  'access-missing': {
    means:
      'The registry makes a new scoped package restricted unless it is told otherwise, and that takes a paid plan; nothing was sent.',
    next: 'Add `access: public` (or `access: restricted`) to the step, or `publishConfig.access` to package.json, and commit the change: a re-run reads the file of the same commit, so the changed one is used only by a new tag, or by a run that is started at a ref that has it.',
    again: 'changed-file',
  },
  'long-lived-token': {
    means:
      'Plumbline publishes by trusted publishing alone: a token that lives for months can be stolen and says nothing of who used it.',
    next: `Remove the inputs \`user\` and \`password\`, register the trusted publisher (preflight-publish prints what to enter), and ${COMMIT_IT}`,
    again: 'changed-file',
  },
  'token-not-needed': {
    means:
      'The input `first-publish-token` is for the one upload that trusted publishing cannot make, and this is not it.',
    next: `Remove \`first-publish-token\` from the step, delete the token, and ${COMMIT_IT}`,
    again: 'changed-file',
  },
  'attestation-impossible': {
    means: '`attestations: true` asks for more than this job or this registry can give; nothing was sent.',
    next: `Mend what is named, or use \`attestations: auto\`, and ${COMMIT_IT}`,
    again: 'changed-file',
  },
  'attestation-refused': {
    means: 'The registry refused the attestation that came with the file, so it did not take the file either.',
    next: `Correct what its words name (often the repository or the workflow file that is registered) and run the job again. To publish without it instead, set \`attestations: false\` and ${COMMIT_IT}`,
  },
  'version-taken': {
    means:
      'This version is on the registry with other bytes: it was published from another build, and a version cannot be replaced.',
    next: 'Compare the two: if yours is the right one, release a new version; if the one there is, make its GitHub Release by hand from the commit it was built from.',
    again: 'new-version',
  },
  'already-published': {
    means: 'This version is on the registry with the same bytes, and `if-published: fail` was asked for.',
    next: `Nothing is left to publish. If a re-run shall succeed, use \`if-published: verify\` and ${COMMIT_IT}`,
  },
  'exchange-refused': {
    means: 'The registry has no trusted publisher that matches the claims of this job.',
    next: "Compare the claims with the trusted publisher in the package's settings, character by character.",
  },
  'exchange-failed': {
    means: "The registry's token exchange gave no usable answer, so nothing was sent.",
    next: 'Run the job again later.',
  },
  'signing-failed': {
    means:
      "Sigstore's certificate authority or transparency log gave no usable answer, so there is no attestation; nothing was sent to the registry.",
    next: `Look at https://status.sigstore.dev and run the job again. To publish without attestations instead, set \`attestations: false\` and ${COMMIT_IT}`,
  },
  'upload-forbidden': {
    means:
      'The registry gave this job a token (or was shown yours) and then did not let it publish this package: it looked at who asks, not at the file, and nothing was published.',
    next: "Compare the trusted publisher in the package's settings with this job, or replace the `first-publish-token`; then run the job again: the same version can still be published.",
  },
  'upload-rejected': {
    means: 'The registry looked at the file and refused it; it was not published.',
    next: 'Correct what its answer names. A fault in the file takes a new version; where a limit or a setting of the registry stood in the way, change that and run the job again.',
    again: 'new-version',
  },
  'upload-failed': {
    means: 'The file was sent and is proven not to be on the registry.',
    next: 'Read the answer, correct its cause and run the job again: the same version can still be published.',
  },
  'upload-unknown': {
    means:
      'The upload broke off and the registry has not yet shown whether it took the file; caches hide new files for minutes.',
    next: 'Ask the registry in a few minutes, then run the job again: it compares before it sends.',
  },
  'not-yet-visible': {
    means: 'The registry accepted the upload but does not serve the file yet.',
    next: 'Wait until the registry serves it, then run the job again: it compares and goes on.',
  },
} as const satisfies FailureTable
