// The runner dies when one file of two is on the registry.
import { publication, severalFiles } from './needs.ts'
import type { Scenario } from './scenario.ts'

export const halfUploaded: Scenario = {
  name: 'half-uploaded',
  tells:
    'The runner is lost between two uploads: a re-run of the failed jobs sends only what is missing and ends whole.',
  endsWhole: true,
  needs: [publication, severalFiles],
  example: 'python',
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the runner is lost when the registry has stored the first file.',
      ends: 'failure',
      arrange: (stage) => {
        stage.mustHappen('one file was sent, so that nothing was left for the re-run', () => stage.uploads() > 1)
        stage.addFault({
          ...stage.registry.upload,
          times: 1,
          when: 'after-accept',
          effect: { kind: 'tell', told: () => stage.loseRunner() },
        })
      },
    },
    { event: 'rerun-failed', tells: 'Somebody presses "Re-run failed jobs".' },
  ],
}
