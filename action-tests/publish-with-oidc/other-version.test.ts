// Without prepare.yml nothing has compared the tag with the version: where they differ, it is said, and nothing is stopped.
import { afterEach, expect, test } from '@jest/globals'
import { packCrate } from '@plumbline/standins'
import { type JobScene, startJobScene } from './job-scene.ts'
import { REPOSITORY } from './scene.ts'

const CRATE = 'plumb-core'

let scene: JobScene
afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

/** The run is for the tag v1.2.3. */
async function published(...versions: readonly string[]) {
  scene = await startJobScene({
    service: 'crates-io',
    world: { cratesIo: true },
    inputs: ({ urls }) => ({ 'repository-url': `sparse+${urls.cratesIo}index/` }),
  })
  for (const [place, version] of versions.entries()) {
    const name = `${CRATE}${place === 0 ? '' : place}`
    const { content } = await packCrate({ name, version: '0.1.0' }, 'old')
    scene.world.cratesIo.seed({ name, version: '0.1.0', content })
    scene.world.cratesIo.trust({ crate: name, repository: REPOSITORY, workflow: 'publish.yml' })
    scene.place(await packCrate({ name, version }, 'new'))
  }
  const { code, annotations } = await scene.publish()
  return {
    code,
    notices: annotations.filter(({ message }) => message.includes('the tag')).map(({ message }) => message),
  }
}

test('a tag that states another version than what goes out is told', async () => {
  expect(await published('1.2.2')).toEqual({
    code: 0,
    notices: [
      'This run is for the tag "v1.2.3", and what goes out is plumb-core 1.2.2: without prepare.yml nothing compares the two (verify-tag-matches-version would).',
    ],
  })
})

test('nothing is told where one of the packages has the version of the tag', async () => {
  expect(await published('0.4.0', '1.2.3')).toEqual({ code: 0, notices: [] })
})
