// Somebody force-pushes the tag while its release is on the way.
import { publication } from './needs.ts'
import { isJob, type Scenario } from './scenario.ts'

export const tagMoves: Scenario = {
  name: 'tag-moves',
  tells: 'The tag moves to another commit between validate and publish: everything stops before anything is sent.',
  endsWhole: false,
  needs: [publication],
  example: 'python',
  acts: [
    {
      event: 'push',
      tells: 'The tag is pushed; while it is built, somebody force-pushes it to another commit.',
      beforeJob: (path, stage) => {
        if (isJob(path, stage.publishJob)) stage.moveTag()
      },
    },
  ],
}
