// A release that is stopped in each phase in turn and started again each time.
import type { Fault } from '@plumbline/standins'
import { githubRelease, publication } from './needs.ts'
import { isJob, type Scenario, type Stage } from './scenario.ts'
import { releasesDown } from './stamped-build.ts'

const DOWN = { kind: 'status', status: 503, body: { message: 'Service Unavailable' } } as const
const ALWAYS = { times: 1000, when: 'before-accept', effect: DOWN } as const
const UPLOADS: Fault = { service: 'artifacts', method: 'POST', path: /\/CreateArtifact$/, ...ALWAYS }
const DISPATCHES: Fault = { service: 'github', method: 'POST', path: /\/dispatches$/, ...ALWAYS }

function only(stage: Stage, fault?: Fault): void {
  stage.clearFaults()
  if (fault) stage.addFault(fault)
}

/** Also a job of the repository's own, which builds where prepare.yml does not (`files-from`). */
function builds(path: string, { publishJob }: Stage): boolean {
  return isJob(path, 'build') || (!path.includes('/') && !isJob(path, publishJob))
}

export const everyPhaseFailsOnce: Scenario = {
  name: 'every-phase-fails-once',
  tells:
    'Each phase fails once, and the workflow is dispatched again at the tag: it ends whole, and then changes nothing.',
  endsWhole: true,
  needs: [publication, githubRelease],
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; the artifact service is down while it is built.',
      ends: 'failure',
      beforeJob: (path, stage) => only(stage, builds(path, stage) ? UPLOADS : undefined),
    },
    {
      event: 'dispatch',
      tells: 'Again; the registry is down when the token is exchanged.',
      ends: 'failure',
      arrange: (stage) => only(stage, { ...stage.registry.exchange, ...ALWAYS }),
    },
    {
      event: 'dispatch',
      tells: "Again; GitHub's release API is down.",
      ends: 'failure',
      arrange: (stage) => only(stage, releasesDown),
    },
    {
      event: 'dispatch',
      tells: 'Again; nothing can be dispatched.',
      // Where nothing follows the release there is no such phase.
      arrange: (stage) => only(stage, stage.dispatches ? DISPATCHES : undefined),
    },
    {
      event: 'dispatch',
      tells: 'Again, and nothing is wrong any more.',
      ends: 'success',
      arrange: (stage) => only(stage),
    },
    { event: 'dispatch', tells: 'And once more, though all is done.' },
  ],
}
