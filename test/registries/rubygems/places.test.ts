// Which gem a file is where only its name is known, and where a gem may go that allows one host alone.
import { expect, test } from '@jest/globals'
import { gem, indexPage, JAVA, open, RUBY, SUBJECT } from './rig.ts'

const LOOPBACK = 'http://127.0.0.1:9292'

test('a file of which only the name is known is read as what its name says', async () => {
  const { registry } = await open({ '/info/demo': indexPage(['1.2.3-java', JAVA.sha256], ['1.2.3', RUBY.sha256]) })
  const named = [JAVA, RUBY].map(({ platform: _platform, ...file }) => file)
  const subject = { packageName: 'demo', version: '1.2.3', files: named }
  expect(await registry.read(subject, named)).toMatchObject([{ state: 'same' }, { state: 'same' }])
})

test.each([
  ['https://rubygems.org', LOOPBACK, undefined],
  ['https://rubygems.org', 'https://gems.example', 'other-destination'],
  ['https://gems.example', LOOPBACK, 'other-destination'],
])('a gem that allows %s alone, for %s', async (destination, host, code) => {
  const { registry } = await open({}, host)
  expect(registry.objection(gem('ruby', { destination }), SUBJECT)?.code).toBe(code)
})
