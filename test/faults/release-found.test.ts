// What the checker found in releases and in what follows them: each schedule broke a promise once, and breaks none now.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createReleaseChecker, parseReleaseSchedule, type ReleaseChecker } from '@plumbline/faults'

const RUN = { delayMs: 0, beside: false }
const TARGET = {
  ref: 'tag',
  elsewhere: false,
  wait: true,
  required: true,
  when: 'always',
  timeoutMinutes: 10,
  inputs: 'none',
  correlates: false,
  workflow: 'active',
  lagMs: 0,
  runs: [{ queuedMs: 0, runsMs: 2_000, end: 'success' }],
  strangers: [],
}
const PLAIN = {
  part: 'release',
  wish: { files: [], more: 0, prerelease: false, stayDraft: false, pinned: true },
  ground: { immutable: false, annotated: false, drafts: 0, releases: [], token: 'write' },
  targets: [],
  maxParallel: 1,
  senderKnown: true,
  runs: [RUN],
  faults: [],
  happenings: [],
}
const ECHO = { kind: 'status', status: 503, echo: true }

const FOUND: readonly (readonly [what: string, schedule: object])[] = [
  [
    'the token stood in an error, because a proxy had repeated it in its own',
    {
      ...PLAIN,
      targets: [TARGET],
      faults: [{ run: 0, on: 'dispatch', nth: 0, times: 1, effect: ECHO, when: 'before' }],
    },
  ],
  [
    'a draft that somebody deleted meanwhile was told as a missing permission',
    { ...PLAIN, happenings: [{ run: 0, nth: 7, what: 'person-deletes' }] },
  ],
  ['a workflow at a branch was started once more by every re-run', { ...PLAIN, targets: [{ ...TARGET, ref: 'main' }] }],
  [
    'an attempt that could not read the file sent no correlation, and the next one looked for nothing else',
    {
      ...PLAIN,
      targets: [{ ...TARGET, correlates: true }],
      faults: [{ run: 0, on: 'other', nth: 0, times: 40, effect: { kind: 'status', status: 500 }, when: 'before' }],
    },
  ],
  [
    'a file that GitHub did not give for its limits was taken for one that starts nothing by itself, and ran twice',
    {
      ...PLAIN,
      targets: [{ ...TARGET, woken: true, lagMs: 4_000 }],
      faults: [
        {
          run: 0,
          on: 'any',
          nth: 11,
          times: 1,
          effect: { kind: 'limited', how: 'secondary', seconds: 2_000 },
          when: 'before',
        },
      ],
    },
  ],
  [
    'a dispatch waited a limit out and was sent without another look, while a run beside it had started the target',
    {
      ...PLAIN,
      targets: [{ ...TARGET, correlates: true }],
      runs: [RUN, { delayMs: 10_000, beside: true }],
      faults: [
        {
          run: 0,
          on: 'dispatch',
          nth: 0,
          times: 1,
          effect: { kind: 'limited', how: 'secondary', seconds: 400 },
          when: 'before',
        },
      ],
    },
  ],
  [
    'a target was started although the run of a newer push of its tag was about to show, beside an older one that had failed',
    {
      ...PLAIN,
      targets: [
        {
          ...TARGET,
          woken: true,
          lagMs: 4_000,
          strangers: [{ when: 'before', event: 'push', at: 'tag', end: 'failure' }],
        },
      ],
      runs: [{ delayMs: 0, beside: true, retry: 'failed' }],
    },
  ],
  [
    'a draft that somebody deleted was told as a missing permission, because the look at it got no answer',
    {
      ...PLAIN,
      wish: { ...PLAIN.wish, files: [6] },
      ground: { ...PLAIN.ground, annotated: true },
      faults: [{ run: 0, on: 'any', nth: 12, times: 5, effect: { kind: 'dns' }, when: 'before' }],
      happenings: [{ run: 0, nth: 8, what: 'person-deletes' }],
    },
  ],
  [
    'an attempt that was not let at the file sent no correlation, and the next one could not call the run its own',
    {
      ...PLAIN,
      wish: { ...PLAIN.wish, files: [2, 0, 6, 5] },
      targets: [{ ...TARGET, correlates: true }],
      senderKnown: false,
      faults: [{ run: 0, on: 'any', nth: 18, times: 1, effect: { kind: 'refused', status: 403 }, when: 'after' }],
    },
  ],
  [
    'a target that waited for its turn was sent after a look that had grown old, though a twin had started it',
    {
      ...PLAIN,
      targets: [
        {
          ...TARGET,
          runs: [
            { queuedMs: 0, runsMs: 2_000, end: 'success' },
            { queuedMs: 0, runsMs: 120_000, end: 'success' },
          ],
        },
        TARGET,
      ],
      runs: [RUN, { delayMs: 200, beside: true }],
    },
  ],
  [
    'retry-unknown sent again in the same run what GitHub had accepted without naming its run',
    {
      ...PLAIN,
      targets: [TARGET],
      senderKnown: false,
      runs: [{ ...RUN, retry: 'unknown' }],
      faults: [{ run: 0, on: 'dispatch', nth: 0, times: 1, effect: { kind: 'no-details' }, when: 'after' }],
    },
  ],
  [
    'an event whose listener shows something else in its title was sent by every run',
    { ...PLAIN, targets: [{ ...TARGET, start: 'event', title: 'version' }] },
  ],
  [
    'retry-failed started once more what had ended as the target accepts',
    {
      ...PLAIN,
      targets: [{ ...TARGET, accept: ['skipped'], runs: [{ queuedMs: 0, runsMs: 2_000, end: 'skipped' }] }],
      runs: [RUN, { ...RUN, delayMs: 60_000, retry: 'failed' }],
    },
  ],
  [
    "a person's run whose title showed the tag was taken for ours",
    {
      ...PLAIN,
      targets: [
        {
          ...TARGET,
          ref: 'main',
          strangers: [{ when: 'with', event: 'workflow_dispatch', at: 'main', end: 'success', showsTag: true }],
        },
      ],
      runs: [RUN, { ...RUN, delayMs: 60_000 }],
      faults: [{ run: 0, on: 'dispatch', nth: 0, times: 1, effect: { kind: 'crash' }, when: 'before' }],
    },
  ],
]

let checker: ReleaseChecker
beforeAll(async () => {
  checker = await createReleaseChecker()
})
afterAll(() => checker.close())

test.each(FOUND)('%s', async (_what, schedule) => {
  expect((await checker.replay(parseReleaseSchedule(JSON.stringify(schedule)))).promises).toEqual([])
})
