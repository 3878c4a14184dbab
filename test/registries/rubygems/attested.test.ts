// What lies beside gems on RubyGems.org, and how it is asked for.
import { expect, test } from '@jest/globals'
import type { Http } from '@plumbline/http'
import { attestedGems } from '../../../packages/registries/src/rubygems/attestation.ts'
import { gem, HOST, JAVA, LINUX, open, RUBY, subjectOf } from './rig.ts'

const attested = (platform: string) => `/api/v1/attestations/demo-1.2.3${platform}.json`

test('is one question for each, and only a list answers it', async () => {
  const others = ['a', 'b', 'c'].map((platform) => gem(platform))
  const subject = subjectOf(RUBY, LINUX, JAVA, ...others)
  const { registry, paths } = await open({
    [attested('')]: { status: 200, body: [{}] },
    [attested('-x86_64-linux')]: { status: 200, body: [] },
    [attested('-java')]: { status: 503 },
    [attested('-a')]: { status: 200, body: '<html>' },
    [attested('-b')]: { status: 200, body: { error: 'x' } },
  })
  const answers = [true, false, undefined, undefined, undefined, undefined]
  expect(await registry.attested?.(subject, subject.files)).toEqual(answers)
  expect(paths().sort()).toEqual(['', '-a', '-b', '-c', '-java', '-x86_64-linux'].map(attested).sort())
})

test('is asked for four gems at a time', async () => {
  let [open, most] = [0, 0]
  const http: Http = async () => {
    open += 1
    most = Math.max(most, open)
    await new Promise((resolve) => setImmediate(resolve))
    open -= 1
    return { kind: 'answer', status: 200, headers: new Headers(), body: new TextEncoder().encode('[{}]'), at: 0 }
  }
  const subject = subjectOf(...Array.from({ length: 11 }, (_, place) => gem(`p${place}`)))
  const answers = await attestedGems({ http, host: HOST }, subject, subject.files)
  expect([most, answers]).toEqual([4, subject.files.map(() => true)])
})

test('goes by the platform in the name of a file of which no more is known', async () => {
  const { platform: _, ...linux } = LINUX
  const { registry, paths } = await open()
  await registry.attested?.(subjectOf(linux), [linux])
  expect(paths()).toEqual([attested('-x86_64-linux')])
})
