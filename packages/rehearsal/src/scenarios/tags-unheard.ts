// Tags are pushed whose publish workflow listens to others.
import { publication } from './needs.ts'
import { DAY, type Scenario } from './scenario.ts'
import { editWorkflow } from './workflow-edit.ts'

/** In one line, or as a list whose items may stand below the key. */
const TAGS = /^( +)tags:.*\n(?:\1 *- .*\n)*/m

export const tagsUnheard: Scenario = {
  name: 'tags-unheard',
  tells:
    'Two tags are pushed whose publish workflow listens to other tags, and nothing starts: the next audit names both, with the reason; when they have been published by dispatch, it closes its issue.',
  endsWhole: true,
  needs: [publication],
  nextVersion: 'tagged',
  change: (subject, read) =>
    editWorkflow(subject, read, {
      find: TAGS,
      put: "$1tags: ['release-*']\n",
      needs: 'filter "tags" of a push',
    }),
  acts: [
    { event: 'push', startsNothing: true, tells: 'The tag is pushed, and the workflow listens to "release-*" only.' },
    { event: 'push', of: 'next-version', startsNothing: true, tells: 'So is the tag of the next version.' },
    {
      event: 'schedule',
      tells: 'A day later the audit runs.',
      arrange: (stage) => stage.passTime(DAY),
    },
    { event: 'schedule', tells: 'And again the day after.', arrange: (stage) => stage.passTime(DAY) },
    {
      event: 'dispatch',
      tells: 'Somebody does what it says: the workflow is dispatched at the first tag.',
      ends: 'success',
    },
    { event: 'dispatch', of: 'next-version', tells: 'And at the second one.', ends: 'success' },
    { event: 'schedule', tells: 'The audit of the next day.', arrange: (stage) => stage.passTime(DAY) },
  ],
}
