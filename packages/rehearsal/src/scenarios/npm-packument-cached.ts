// npm's caches tell the past for five minutes: before an upload, after it, and to the run that is started again.
import { onlyOn, publication } from './needs.ts'
import type { Scenario } from './scenario.ts'

/** What npm says of its answers: `cache-control: max-age=300`. */
const CACHED_MS = 300_000

export const npmPackumentCached: Scenario = {
  name: 'npm-packument-cached',
  tells:
    "The runner is lost after the upload and npm's caches hide the version for five minutes: the re-run is refused with 403, waits, and finds its own bytes.",
  endsWhole: true,
  needs: [publication, onlyOn('npm', 'npm')],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the runner is lost when npm has stored the upload.',
      ends: 'failure',
      arrange: (stage) => {
        stage.lagReads(CACHED_MS)
        stage.addFault({
          ...stage.registry.upload,
          times: 1,
          when: 'after-accept',
          effect: { kind: 'tell', told: () => stage.loseRunner() },
        })
      },
    },
    { event: 'rerun-failed', tells: 'Somebody presses "Re-run failed jobs" at once.' },
  ],
}
