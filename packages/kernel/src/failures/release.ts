// Failures of the release, fan-out and report phases, and of GitHub's API: what each usually means and what to do next.
import type { FailureTable } from '../failure-table.ts'

export const releaseFailures = {
  'github-refused': {
    means: 'GitHub understood the request and does not allow or accept it.',
    next: "Read GitHub's answer below, correct what it names, and run this job again: what is done is not done twice.",
  },
  'github-unreachable': {
    means: 'GitHub did not answer, or answered with a server error, also when asked again.',
    next: 'Look at https://www.githubstatus.com and run this job again: what is done is not done twice.',
  },
  'github-rate-limited': {
    means: 'The token has used up its requests, or GitHub slows down requests that create content.',
    next: 'Run this job again when the limit is over: what is done is not done twice.',
  },
  'tag-not-found': {
    means: 'The tag was never pushed, was deleted, or the token cannot see the repository.',
    next: 'Push the tag (`git push origin <tag>`); Plumbline never creates one.',
  },
  'release-ambiguous': {
    means: 'Two jobs or people made a draft for the same tag, and nobody can tell which one is meant.',
    next: 'Delete all but one of these drafts on the releases page (a draft burns no tag name), then run this job again.',
  },
  'asset-conflict': {
    means: 'The release holds a file of that name with other bytes than those that were verified.',
    next: 'If it is a draft, delete the asset by hand and run this job again; if it is published, release a new version.',
  },
  'asset-undeclared': {
    means: 'Somebody or something else added a file to the release, and publishing it would vouch for it.',
    next: 'Delete the asset by hand, or name it in `files` or, if another job adds it, in `late-assets`; then run this job again.',
  },
  'asset-incomplete': {
    means: 'GitHub took the upload but does not serve what was sent.',
    next: 'Run this job again: complete assets are left alone, half-uploaded ones are sent again; the release stays a draft.',
  },
  'release-immutable': {
    means:
      'An immutable release takes no more assets after it was published, and its tag name can never be used again.',
    next: 'Release the next version; this one keeps its files, and its notes, which can be edited, may say where the missing one is.',
  },
  'release-hidden': {
    means: 'GitHub took the request, but what it shows afterwards is not what was asked for.',
    next: 'Open the releases page, compare it with the text above, and run this job again.',
  },
  'notes-too-long': {
    means: 'GitHub takes at most 125,000 characters of release notes.',
    next: "Shorten this version's changelog section, or pass shorter `notes` with a link to the full changelog.",
  },
  'files-unmatched': {
    means: 'The path is misspelt, or the step that makes the file did not run in this job.',
    next: 'Correct `files`, or set `allow-unmatched-files: true` if the file is optional; what another job uploads belongs into `late-assets`.',
  },
  'asset-names-collide': {
    means: 'GitHub gives assets names of letters, digits and a few signs only, and these would get the same one.',
    next: 'Rename one of the files.',
  },
  'workflow-file-trap': {
    means:
      'The tagged commit changes a file under `.github/workflows/` compared with the default branch, and a GITHUB_TOKEN can never hold the permission `workflows` that GitHub then asks for.',
    next: 'Merge the tagged commit into the default branch first, or pass a `token` of a GitHub App with contents and workflows write.',
  },
  'tag-ruleset': {
    means: 'A ruleset of the repository or organisation restricts tags of this name, also for releases.',
    next: 'Let the ruleset bypass GitHub Actions for this tag, then run this job again; the draft is kept.',
  },
  'tag-name-burned': {
    means: 'An immutable release was published under this tag name once; GitHub reserves such a name for ever.',
    next: 'Release the next version: no setting brings this name back.',
  },
  'bad-targets': {
    means: 'What the line says is not what fan-out-release reads in `targets` and `expect`: YAML lists.',
    next: 'Correct the line for the next release; the README of fan-out-release shows a target with every key.',
    again: 'by-hand',
  },
  'downstream-refused': {
    means: 'The release is out, but GitHub does not start a workflow that had to follow it, as the target is written.',
    next: 'Start it by hand for this release, and correct the target for the next one.',
    again: 'by-hand',
  },
  'downstream-failed': {
    means: 'The release is out, but a workflow that had to follow it did not end in success.',
    next: 'Repair the cause, run the failed jobs of the downstream run again, then this job: it adopts the finished run.',
  },
  'downstream-incomplete': {
    means: 'The release is out, but it is not certain that every workflow that had to follow it ran to its end.',
    next: 'Open the runs named above; when they have ended, run this job again: nothing is dispatched twice.',
  },
} as const satisfies FailureTable
