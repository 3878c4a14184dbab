// The index takes one file of a version and then no other, and nobody notices but the report and the audit.
import { publication, severalFiles } from './needs.ts'
import { DAY, type Scenario, type Stage } from './scenario.ts'

export const halfPublished: Scenario = {
  name: 'half-published',
  tells:
    'The index takes one file of a version and refuses the other: the report says which is there, the audit calls it partial; a re-run of the failed jobs sends what is missing, and all is in line again.',
  endsWhole: true,
  needs: [publication, severalFiles],
  example: 'python',
  nextVersion: 'tagged',
  acts: [
    { event: 'push', tells: 'The tag is pushed, and its release should end whole.', ends: 'success' },
    {
      event: 'push',
      of: 'next-version',
      tells: 'So is the tag of the next version; the index refuses what comes after its first file.',
      arrange: (stage) => stopAfterOne(stage),
      ends: 'failure',
    },
    { event: 'schedule', tells: 'A day later the audit runs.', arrange: (stage) => stage.passTime(DAY) },
    {
      event: 'rerun-failed',
      tells: 'The project may be larger now; somebody presses "Re-run failed jobs".',
      arrange: (stage) => stage.clearFaults(),
      ends: 'success',
    },
    { event: 'schedule', tells: 'The audit of the next day.', arrange: (stage) => stage.passTime(DAY) },
  ],
}

/** In the index's own words, so that nothing is unclear about it (https://docs.pypi.org/project-management/storage-limits). */
const TOO_LARGE = [
  '<html><head><title>400 Project size too large.</title></head><body>',
  'The server could not comply with the request since it is either malformed or otherwise incorrect.<br/><br/>',
  'Project size too large. Limit for this project is 10 GB.</body></html>',
].join('')

function stopAfterOne({ registry, addFault }: Stage): void {
  addFault({ ...registry.upload, times: 1, when: 'after-accept', effect: { kind: 'status', status: 200, body: 'OK' } })
  const effect = { kind: 'status', status: 400, body: TOO_LARGE } as const
  addFault({ ...registry.upload, times: 1000, when: 'before-accept', effect })
}
