// What the checker found: each schedule broke a promise once, and breaks none now.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Checker, createChecker, parseSchedule } from '@plumbline/faults'

const PLAIN = '"trust":"yes","cacheMs":0,"lagMs":0,"skewMs":0,"sendMs":[300],"tagAtEnd":"same"'
const RUN = '"delayMs":0,"beside":false,"tag":"same"'

const FOUND: readonly (readonly [what: string, schedule: string])[] = [
  [
    "PyPI's question past the caches left the attestation out, and stored the file without it",
    `{"registry":"pypi","before":["absent"],${PLAIN},"runs":[{${RUN},"waitMs":300000}],"attest":{"wish":"true"},
    "faults":[{"run":0,"on":"upload","nth":0,"times":1,"effect":{"kind":"status","status":503},"when":"before"}]}`,
  ],
  [
    'a dry run asked for the token of one project, which created another that waited for this job',
    `{"registry":"pypi","before":["absent"],"also":[["absent","absent"]],${PLAIN.replace('"yes"', '"new"')},
    "runs":[{${RUN},"waitMs":900000,"dryRun":true}],"faults":[]}`,
  ],
  [
    'a re-run refused the token with which the run before had published the first of several packages',
    `{"registry":"npm","before":["absent"],"also":[["absent"],["absent"]],"firstPublish":{"unknown":[0]},${PLAIN},
    "runs":[{${RUN},"waitMs":300000}],
    "faults":[{"run":0,"on":"upload","nth":2,"times":1,"effect":{"kind":"refused"},"when":"before"}]}`,
  ],
  [
    'a release that was whole failed, because the index did not show a crate to a dependant that was there already',
    `{"registry":"crates.io","before":["absent"],"also":[["same"]],${PLAIN},"runs":[{${RUN},"waitMs":0}],
    "faults":[{"run":0,"on":"other","nth":0,"times":1,"effect":{"kind":"reset"},"when":"before"}]}`,
  ],
]

let checker: Checker
beforeAll(async () => {
  checker = await createChecker()
})
afterAll(() => checker.close())

test.each(FOUND)('%s', async (_what, schedule) => {
  expect((await checker.replay(parseSchedule(schedule))).promises).toEqual([])
})
