// A refusal that is about who sends: nothing about the files has to change, so nobody is told to release a new version.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { publish } from '@plumbline/registries'
import { open, SUBJECT, WHEEL } from '../pypi/rig.ts'
import { fakeWorld } from './publish-parts.ts'

/** As an index says it to a client that asks for JSON. */
const DENIED = 'Access was denied to this resource.'

async function publishedAgainst(status: number, words: string) {
  const path = join(mkdtempSync(join(tmpdir(), 'plumbline-sender-')), WHEEL.name)
  writeFileSync(path, 'file')
  let sends = 0
  const { registry } = await open(({ url }) => {
    if (url.endsWith('/legacy/')) {
      sends += 1
      return { status, body: { message: words } }
    }
    if (url.includes('/_/oidc/')) return { status: 200, body: { audience: 'pypi', token: 'pypi-token' } }
    return { status: 404 }
  })
  const request = {
    registry,
    subject: { ...SUBJECT, files: [{ ...WHEEL, path }] },
    ifPublished: 'verify',
    waitMs: 15 * 60_000,
    dryRun: false,
    attestations: 'false',
    attestationObstacle: '',
    rerunCommand: 'run it again',
  } as const
  return { report: await publish(request, fakeWorld().deps), sends: () => sends }
}

test('"not allowed", twice with fresh tokens, asks for the same version again once that is mended', async () => {
  const { report, sends } = await publishedAgainst(
    403,
    `${DENIED}\n\n\nThe user 'o/r' isn't allowed to upload to project 'demo'.`,
  )
  expect([report.published, report.failure?.code, report.nextAction, sends()]).toEqual([
    'no',
    'upload-forbidden',
    'https://pypi.org/manage/account/publishing/',
    2,
  ])
  expect(report.failure).toMatchObject({
    what: expect.stringContaining('was refused to this job'),
    answer: expect.stringContaining("isn't allowed to upload"),
    next: expect.stringContaining('the same version can still be published'),
  })
})

test('a refusal of the file still asks for another one', async () => {
  const { report, sends } = await publishedAgainst(400, 'Invalid value for classifiers.')
  expect([report.published, report.failure?.code, sends()]).toEqual(['no', 'upload-rejected', 1])
})

test('a 403 of something before the index is no refusal: reads settle it, and without proof there is no `no`', async () => {
  const { report, sends } = await publishedAgainst(403, 'Forbidden')
  expect([report.published, report.failure?.code]).toEqual(['unknown', 'upload-unknown'])
  expect(sends()).toBeLessThanOrEqual(3)
})
