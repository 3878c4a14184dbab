// An asset that another job adds to the release, by GitHub's own address for uploads.
import { expect } from '@jest/globals'
import type { ReleaseWorld } from '../../test/github/release-world.ts'

/** Uploads to the address that create-release gives as `upload-url`. */
export async function uploadElsewhere(
  world: ReleaseWorld,
  uploadUrl: string | undefined,
  name: string,
  content: string,
) {
  const { token } = world.job({ contents: 'write' })
  const answer = await fetch(`${uploadUrl?.replace(/\{.*/, '')}?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'user-agent': 'another job',
      'content-type': 'application/octet-stream',
    },
    body: content,
  })
  expect(answer.status).toBe(201)
}
