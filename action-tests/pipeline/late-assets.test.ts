// P4: a draft that waits for late assets is published by running the workflow again once they are there: all jobs, or a dispatch.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { type Act, cleanEnvironment, prepareSubject, type RunEvent, rehearse } from '@plumbline/rehearsal'
import type { World } from '@plumbline/standins'
import { makeExample } from './example.ts'
import { projectRoot } from './rehearsal.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-late-')))
const example = makeExample({ inputs: ["late-assets: '*.dmg'"] })
afterAll(() => {
  example.remove()
  rmSync(scratch, { recursive: true, force: true })
})

/** What another job, or a person, does with `gh release upload`. */
async function upload(world: World, name: string): Promise<void> {
  const [release] = world.github.releases()
  const slug = world.github.runs()[0]?.repository
  const token = world.github.issueToken([slug ?? ''], { contents: 'write' })
  const answer = await fetch(`${world.urls.api}/uploads/repos/${slug}/releases/${release?.id}/assets?name=${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'gh', 'content-type': 'application/octet-stream' },
    body: 'an image',
  })
  expect(answer.status).toBe(201)
}

async function play(then: Act['event']) {
  const folder = join(scratch, then)
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const common = { kind: 'repository', folder: example.folder, tag: 'v1.2.0', workflow: undefined } as const
  const subject = await prepareSubject({ ...common, directory: '.', scratch: folder })
  let world: World | undefined
  const events: RunEvent[] = []
  const between: unknown[] = []
  const look = () => between.push([world?.github.releases()[0]?.draft, world?.github.runs().length])
  const result = await rehearse({
    subject,
    scenario: {
      ...{ name: 'late-assets', tells: '', endsWhole: true },
      acts: [
        { event: 'push', tells: '' },
        {
          event: then,
          tells: '',
          arrange: async () => {
            look()
            if (world) await upload(world, 'spirit-level.dmg')
          },
        },
      ],
    },
    ...{ projectRoot, scratch: folder, environment: cleanEnvironment(process.env, home) },
    report: (event) => void events.push(event),
    announce: () => undefined,
    opened: (opened) => {
      world = opened
    },
  })
  const told = events.flatMap((event) => (event.kind === 'step-annotation' ? [event.annotation.message] : []))
  const summaries = events.flatMap((event) => (event.kind === 'step-summary' ? [event.markdown] : []))
  return { result, between, told, summaries, runs: world?.github.runs() ?? [] }
}

test.each([
  'rerun-all',
  'dispatch',
] as const)('with the late asset there, %s publishes and dispatches', async (then) => {
  const { result, between, told, summaries, runs } = await play(then)
  // A draft, and nothing but the publish workflow has run.
  expect(between).toEqual([[true, 1]])
  expect(told).toContainEqual(expect.stringMatching(/waits for "\*\.dmg"\. .*run all jobs of this run again/))
  const drafted = summaries.find((summary) => summary.includes('Release drafted'))
  expect(drafted).toMatch(/\*\*Next:\*\* when the `late-assets` .* run all jobs of this run again/)
  expect(drafted).toMatch(
    /gh run rerun \d+ --repo rehearsal\/spirit-level\n[\s\S]*gh workflow run publish\.yml --ref v1\.2\.0/,
  )
  expect(result.outcome).toMatchObject({ conclusion: 'success', missing: [] })
  expect(result.outcome.state.releases).toMatchObject([{ draft: false }])
  expect(runs.filter(({ path }) => path.endsWith('announce.yml'))).toHaveLength(1)
  expect(result.problems).toEqual([])
})
