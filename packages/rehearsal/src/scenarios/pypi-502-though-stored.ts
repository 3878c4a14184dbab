// The index stores files and what stands before it answers 502 and 504 (github.com/pypa/twine/issues/167, pypi/warehouse/issues/19538).
import type { Fault } from '@plumbline/standins'
import { onlyOn, publication } from './needs.ts'
import type { Scenario, Stage } from './scenario.ts'

export const pypi502ThoughStored: Scenario = {
  name: 'pypi-502-though-stored',
  tells: 'The index stores both files and answers 502 and 504: each is read and found, and none is sent again.',
  endsWhole: true,
  needs: [publication, onlyOn('pypi', 'PyPI')],
  example: 'python',
  acts: [
    {
      event: 'push',
      tells:
        'The tag is pushed; the first upload is answered with 502 and the second one with 504, and both are stored.',
      arrange: (stage) => {
        stage.addFault(thoughStored(stage, 502, 'Bad Gateway'))
        stage.addFault(thoughStored(stage, 504, 'Gateway Timeout'))
      },
    },
  ],
}

/** A page of the proxy, in place of the answer that it did not wait for. */
function thoughStored({ registry }: Stage, status: number, title: string): Fault {
  const body = `<html><head><title>${status} ${title}</title></head><body>${title}</body></html>`
  return { ...registry.upload, times: 1, when: 'after-accept', effect: { kind: 'status', status, body } }
}
