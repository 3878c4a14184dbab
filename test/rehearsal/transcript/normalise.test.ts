// The transcript hides what differs between machines and runs, and nothing that a reader compares.
import { expect, test } from '@jest/globals'
import { normalise } from '../../../packages/rehearsal/src/transcript/normalise.ts'

test.each([
  ['/home/me/tmp/plumbline-rehearsal-Ab3_x/jobs/1/temp/notes.md', '<scratch>/notes.md'],
  ['http://127.0.0.1:41869/spirit-level', '<loopback>/spirit-level'],
  [`sha256 ${'a1'.repeat(32)} at ${'b2'.repeat(20)}`, 'sha256 <sha256> at <commit>'],
  ['has sha512-Rs0unvx2TG9HbqMj0nmO… there', 'has <integrity>… there'],
  ['has sha512 46cd2e9efc764c6f… there', 'has sha512 <digest>… there'],
  ['"size":1893,"sha512":', '"size":<bytes>,"sha512":'],
  ['| `a.tgz` | 1893 |', '| `a.tgz` | <bytes> |'],
  [`/files/0a/1b/${'c2'.repeat(30)}/a-1.0.tar.gz`, '/files/<digest>/a-1.0.tar.gz'],
  ['a.tgz  1.9 kB', 'a.tgz  <bytes>'],
  ['waited 5 minutes, 0.3 s', 'waited <duration>, <duration>'],
  ['2026-11-20T12:00:00.123Z', '<time>'],
  ['kept until 2027-02-19, of 2026-11-21', 'kept until <date>, of 2026-11-21'],
  ['at 2f7274b6d3f8, plumbline-files-level-2f7274b6d3f8-1', 'at <commit>, plumbline-files-level-<commit>-1'],
  ['output python-version = 3.11.2', 'output python-version = <python>'],
  ['Node v24.21.0', 'Node <node>'],
  ['/twirp/1b4e28ba-2fa1-51d2-883f-0016d3cca427', '/twirp/<uuid>'],
  ['\u001b[31mred\u001b[0m', 'red'],
])('%s is written %s', (text, written) => {
  expect(normalise(text)).toBe(written)
})

test.each([
  '| `a.tgz` | accepted | 2 |',
  'npm: published yes (proof: hash), 2 sends',
  'v1.2.0, published, 2 assets',
  'GET /spirit-level/1.2.0 → 404',
  'job 190000000012, python-version = 3.x',
  'From `CHANGELOG.md`, lines 10 to 16.',
  '= 1.2.0 in package.json:3 (version)',
  'npm (its client) upload → connection cut',
])('%s stays as it is', (text) => {
  expect(normalise(text)).toBe(text)
})
