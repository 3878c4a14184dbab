// npm stores the version and answers 503; whoever sends it again is told 403 (github.com/npm/cli/issues/6693).
import { onlyOn, publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const npm503Then403: Scenario = {
  name: 'npm-503-then-403',
  tells: 'npm stores the upload and answers 503: it is read and found, where a second send would be refused with 403.',
  endsWhole: true,
  needs: [publication, onlyOn('npm', 'npm')],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; npm stores the upload and answers 503.',
      arrange: (stage) =>
        stage.addFault({
          ...stage.registry.upload,
          times: 1,
          when: 'after-accept',
          effect: { kind: 'status', status: 503, body: { error: 'Service Unavailable' } },
        }),
    },
  ],
}
