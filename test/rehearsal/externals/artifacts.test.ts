// upload-artifact and download-artifact by GitHub's own client, against the artifact stand-in.
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startWorld, type World } from '@plumbline/standins'
import { type JobRun, runJobText } from '../runner/job-fixture.ts'
import { createRepository, type Repository } from './repository-fixture.ts'

let world: World
let repository: Repository
beforeAll(async () => {
  repository = createRepository()
  world = await startWorld({
    repository: 'octo/demo',
    gitDir: repository.origin,
    folder: mkdtempSync(join(tmpdir(), 'plumbline-world-')),
  })
})
afterAll(async () => {
  await world.close()
})

/** A job of a fresh run of the world. */
function run(yaml: string): Promise<JobRun> {
  return runJobText(yaml, { openJob: (identity) => world.openJob(identity), apiUrl: world.urls.api })
}

test('files go up by pattern and come back by id, name and pattern; hidden ones stay', async () => {
  const job = await run(`
outputs:
  id: \${{ steps.up.outputs.artifact-id }}
  digest: \${{ steps.up.outputs.artifact-digest }}
  path: \${{ steps.by-id.outputs.download-path }}
steps:
  - run: |
      mkdir -p out/sub out/.hidden
      echo a > out/a.txt; echo b > out/sub/b.txt; echo c > out/c.log; echo d > out/.hidden/d.txt; echo e > out/.e.txt
  - id: up
    uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f
    with:
      name: files-one
      retention-days: 5
      path: |
        out
        !out/**/*.log
  - uses: actions/upload-artifact@v7
    with:
      name: files-two
      path: out/c.log
  - id: by-id
    uses: actions/download-artifact@v8
    with:
      artifact-ids: \${{ steps.up.outputs.artifact-id }}
      path: by-id
  - uses: actions/download-artifact@v8
    with:
      pattern: files-*
      path: by-pattern
  - uses: actions/download-artifact@v8
    with:
      pattern: files-*
      merge-multiple: true
      path: merged
  - uses: actions/download-artifact@v8
    with: { name: files-two, path: by-name }
  - run: find by-id by-pattern merged by-name -type f | sort
`)
  expect(job.annotations).toEqual([])
  expect(JSON.stringify(job.events)).not.toMatch(/::debug::|::add-mask::|sig=[^*]/)
  expect(job.result.outputs).toMatchObject({
    id: expect.stringMatching(/^\d+$/),
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    path: expect.stringMatching(/by-id$/),
  })
  expect(job.lines.filter((line) => /^(by-|merged)/.test(line))).toEqual([
    'by-id/a.txt',
    'by-id/sub/b.txt',
    'by-name/c.log',
    'by-pattern/files-one/a.txt',
    'by-pattern/files-one/sub/b.txt',
    'by-pattern/files-two/c.log',
    'merged/a.txt',
    'merged/c.log',
    'merged/sub/b.txt',
  ])
  expect(world.problems).toEqual([])
})

test('the same name twice is refused, and with overwrite it is another artifact', async () => {
  const job = await run(`
outputs:
  first: \${{ steps.first.outputs.artifact-id }}
  third: \${{ steps.third.outputs.artifact-id }}
steps:
  - run: echo text > file.txt
  - { id: first, uses: actions/upload-artifact@v7, with: { name: once, path: file.txt } }
  - { id: second, continue-on-error: true, uses: actions/upload-artifact@v7, with: { name: once, path: file.txt } }
  - { id: third, uses: actions/upload-artifact@v7, with: { name: once, path: file.txt, overwrite: true } }
`)
  expect(job.result.steps.map((step) => step.tolerated)).toEqual([false, false, true, false])
  expect(job.annotations.join('\n')).toMatch(/already exists/)
  expect(job.result.outputs['third']).not.toBe(job.result.outputs['first'])
})

test('no file where one was expected fails, warns or is ignored, as asked', async () => {
  const job = await run(`
steps:
  - { uses: actions/upload-artifact@v7, with: { path: none.txt } }
  - { uses: actions/upload-artifact@v7, with: { path: none.txt, if-no-files-found: ignore } }
  - { uses: actions/upload-artifact@v7, with: { path: none.txt, if-no-files-found: error } }
`)
  expect(job.annotations.map((text) => text.split(':')[0])).toEqual(['warning', 'error'])
  expect(job.result.steps.map((step) => step.conclusion)).toEqual(['success', 'success', 'failure'])
})

test('an input that the action does not have is an error', async () => {
  const job = await run('steps:\n  - { uses: actions/upload-artifact@v7, with: { paths: x } }\n')
  expect(job.annotations).toEqual([
    expect.stringMatching(/actions\/upload-artifact has no input "paths"; it takes name/),
  ])
})

test('an artifact that is not there is an error with the name', async () => {
  const job = await run('steps:\n  - { uses: actions/download-artifact@v8, with: { name: lost } }\n')
  expect(job.result.conclusion).toBe('failure')
  expect(job.annotations.join('\n')).toMatch(/lost/)
})

test('an artifact with other bytes than its digest says is an error', async () => {
  world.addFault({
    service: 'artifacts',
    method: 'GET',
    path: /^\/blobs\//,
    times: 1,
    when: 'before-accept',
    effect: { kind: 'status', status: 200, body: { other: 'bytes' } },
  })
  const job = await run(`
steps:
  - run: echo text > file.txt
  - { uses: actions/upload-artifact@v7, with: { name: replaced, path: file.txt } }
  - { uses: actions/download-artifact@v8, with: { name: replaced, path: back, skip-decompress: true } }
`)
  expect(job.annotations.join('\n')).toMatch(/Digest validation failed for artifact\(s\): replaced\./)
  expect(job.result.conclusion).toBe('failure')
})

test('an attestation names its subjects with their digests and says that it is not signed', async () => {
  const job = await run(`
outputs:
  bundle: \${{ steps.attest.outputs.bundle-path }}
steps:
  - run: mkdir files && printf x > files/a.tgz
  - { id: attest, uses: actions/attest@v4, with: { subject-path: 'files/*' } }
`)
  const sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'
  const bundle = JSON.parse(readFileSync(job.result.outputs['bundle'] ?? '', 'utf8'))
  expect(bundle).toEqual({ subject: [{ name: 'a.tgz', digest: { sha256 } }] })
  expect(job.notes.join('\n')).toMatch(/1 subject named, not signed in the rehearsal/)
})
