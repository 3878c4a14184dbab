// What publish-with-oidc says where the caller's workflow file is wrong: no re-run of the same commit mends it.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { type Scene, startScene } from './scene.ts'

let scene: Scene

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

const COMMIT = /a re-run reads the file of the same commit.* only by a new tag, or by a run .* at a ref that has it/

function failureOf(record: unknown): Record<string, string> {
  return (record as { failure: Record<string, string> }).failure
}

test('without `prepared` and without files, the missing input is named as it must be written', async () => {
  scene = await startScene()
  rmSync(join(scene.workspace, 'dist'), { recursive: true })
  const result = await scene.publish()
  expect(result.code).toBe(1)
  expect(failureOf(result.record)).toMatchObject({ code: 'prepared-missing' })
  expect(failureOf(result.record)['next']).toContain('`prepared: ${{ toJSON(needs.prepare.outputs) }}`')
  expect(failureOf(result.record)['next']).toMatch(COMMIT)
  expect(result.outputs['next-action']).toBe('')
})

test('files that were listed and are not there are no missing `prepared`', async () => {
  scene = await startScene()
  const result = await scene.publish({ files: 'dist/other.tgz' })
  expect(result.code).toBe(1)
  expect(failureOf(result.record)['code']).not.toBe('prepared-missing')
})

test.each([
  ['contents: read', { contents: false }],
  ['id-token: write', { idToken: false }],
])('a job without %s is told to change the file, and offered no re-run', async (permission, options) => {
  scene = await startScene(options)
  const tag = { GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_REF_NAME: 'v1.2.3', GITHUB_REF_TYPE: 'tag' }
  const result = await scene.publish({}, tag)
  expect(result.code).toBe(1)
  expect(failureOf(result.record)).toMatchObject({ code: 'missing-permission' })
  expect(failureOf(result.record)['next']).toContain(`\`${permission}\``)
  expect(failureOf(result.record)['next']).toMatch(COMMIT)
  expect(result.outputs['next-action']).toBe('')
  expect(result.summary).not.toContain('gh run rerun')
})
