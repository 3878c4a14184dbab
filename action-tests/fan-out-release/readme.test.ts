// What README.md shows of fan-out-release is what it says.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import type { RunConclusion } from '@plumbline/standins'
import { type DownstreamWorld, downstreamWorld } from './scene.ts'

const README = readFileSync(fileURLToPath(new URL('../../actions/fan-out-release/README.md', import.meta.url)), 'utf8')
const job = 'jobs: { work: { runs-on: ubuntu-24.04, steps: [{ run: "true" }] } }'
const FILES = {
  'docs.yml': `name: Docs\non: { workflow_dispatch: { inputs: { version: } } }\n${job}\n`,
  'deploy.yml': `name: Deploy\non: { push: { tags: ['v*'] } }\n${job}\n`,
  'image.yml': `name: Image\non: { release: { types: [published] }, workflow_dispatch: }\n${job}\n`,
}

interface Play {
  readonly inputs: Readonly<Record<string, string>>
  readonly prepare: (world: DownstreamWorld) => void
}

/** Runs end after so many seconds. */
function lasting(world: DownstreamWorld, ends: Readonly<Record<string, readonly [number, RunConclusion]>>) {
  world.github.onDispatch = ({ runId, workflow }) => {
    const [seconds, conclusion] = ends[workflow.split('/').at(-1) ?? ''] ?? [30, 'success']
    world.github.updateRun(runId, { status: 'in_progress' })
    world.github.endRunAt(runId, world.clock.now() + seconds * 1000, conclusion)
    if (conclusion !== 'failure') return
    const ended = { status: 'completed', conclusion } as const
    world.github.setJobs(runId, [{ name: 'pages', ...ended, steps: [{ name: 'Deploy', number: 1, ...ended }] }])
  }
}

const PLAYS: Readonly<Record<string, Play>> = {
  'a good day': {
    inputs: { targets: '- workflow: image.yml', expect: 'deploy.yml' },
    prepare: (world) => {
      const id = world.begin({ workflow: 'deploy.yml', event: 'push' })
      world.github.updateRun(id, { status: 'in_progress' })
      world.github.endRunAt(id, world.clock.now() + 200_000, 'success')
      lasting(world, { 'image.yml': [95, 'success'] })
    },
  },
  'a failure': {
    inputs: { targets: '- workflow: docs.yml' },
    prepare: (world) => lasting(world, { 'docs.yml': [95, 'failure'] }),
  },
  'an unknown send': {
    inputs: { targets: '- workflow: docs.yml' },
    prepare: (world) => {
      const effect = { kind: 'status', status: 502, body: { message: 'Server Error' } } as const
      world.addFault({
        service: 'github',
        method: 'POST',
        path: /dispatches$/,
        times: 1,
        when: 'before-accept',
        effect,
      })
    },
  },
  'an expected run that did not come': {
    inputs: { expect: 'image.yml' },
    prepare: () => undefined,
  },
}

/** Durations depend on where in a second a run begins. */
function steady(text: string): string {
  return text.replace(/\d+ s\b/g, 'N s').replace(/(?<=\S) +$/gm, '')
}

test.each(Object.entries(PLAYS))('README.md shows %s as it is', async (_, { inputs, prepare }) => {
  const world = await downstreamWorld(FILES)
  try {
    await world.publish()
    prepare(world)
    const { stdout, annotations } = await world.run('fan-out-release', inputs)
    const log = stdout.split('\n').filter((line) => !line.startsWith('::'))
    const errors = annotations
      .filter(({ level }) => level === 'error')
      .map(({ title, message }) => `Error: ${title}\n${message}`)
    const shown = [...log, ...errors].join('\n').replace(/\n+/g, '\n').trim()
    if (process.env['SHOW'] !== undefined) process.stderr.write(`${shown}\n\n`)
    expect(steady(README)).toContain(steady(shown))
  } finally {
    await world.close()
  }
})
