// A build that writes the time into the package, and a release API that is down: what two scenarios have in common.
import type { Fault } from '@plumbline/standins'
import type { Change } from './scenario.ts'
import { editWorkflow } from './workflow-edit.ts'

/** No release can be made until it is cleared. */
export const releasesDown: Fault = {
  service: 'github',
  method: 'POST',
  path: /\/releases$/,
  times: 1000,
  when: 'before-accept',
  effect: { kind: 'status', status: 503, body: { message: 'Service Unavailable' } },
}

const STAMPED = `      build-command: |
        date +'// built at %s.%N' >> index.js
        npm pack --pack-destination "$PLUMBLINE_OUT"
`

/** The build makes other bytes each time. */
export const stampedBuild: Change = (subject, read) =>
  editWorkflow(subject, read, {
    find: /^ {6}environment: release\n/m,
    put: `      environment: release\n${STAMPED}`,
    needs: 'call of release.yml with "environment: release"',
  })
