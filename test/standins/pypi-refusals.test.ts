// What the index refuses of an upload: each rule with the sentence that says so.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ExampleWorld } from './example-world.ts'
import { type Fields, pypiWorld, type Sent, sdist, upload, uploadToken, wheel } from './pypi-fixture.ts'

let world: ExampleWorld
let token = ''
beforeAll(async () => {
  world = await pypiWorld({ fileSizeLimit: 2 * 1024 * 1024 })
  token = await uploadToken(world)
})
afterAll(() => world.close())

const names = () => world.pypi.files('demo-pkg').map(({ filename }) => filename)
const says = (text: string) => ({ status: 400, text: expect.stringContaining(text) })

test.each<[string, string, string]>([
  ['none', '', '__token__'],
  ['a made up one', 'pypi-guess', '__token__'],
  ['the right one under another name', '(right)', 'octo'],
])('refuses with %s as token', async (_what, given, user) => {
  expect(await upload(world, given === '(right)' ? token : given, wheel(), {}, user)).toEqual({
    status: 403,
    text: expect.stringContaining('Invalid or non-existent authentication information.'),
  })
})

test.each<[string, Fields, string]>([
  ['another action', { ':action': 'submit' }, 'Unknown :action.'],
  ['no action', { ':action': undefined }, 'Unknown :action.'],
  ['another protocol', { protocol_version: '2' }, 'Unknown protocol version.'],
  ['no metadata version', { metadata_version: undefined }, 'invalid value for Metadata-Version'],
  ['an unknown metadata version', { metadata_version: '9.0' }, "'9.0' is an invalid value for Metadata-Version"],
  ['no name', { name: undefined }, 'invalid value for Name'],
  ['a name that is none', { name: '-demo-' }, "'-demo-' is an invalid value for Name"],
  ['UNKNOWN as name', { name: 'UNKNOWN' }, 'invalid value for Name'],
  ['no version', { version: undefined }, 'invalid value for Version'],
  ['a version that is none', { version: '1.0-what' }, "'1.0-what' is an invalid value for Version"],
  ['a local version', { version: '1.0+local' }, 'The use of local versions in'],
  ['no file type', { filetype: undefined }, 'Invalid value for filetype'],
  ['an old file type', { filetype: 'bdist_egg' }, 'Use a known file type.'],
  ['a wheel called sdist', { filetype: 'sdist', pyversion: 'source' }, 'is no sdist'],
  ['a wheel without Python version', { pyversion: undefined }, 'Python version is required'],
  ['no digest', { sha256_digest: undefined }, 'Include at least one message digest.'],
  ['a digest that is none', { sha256_digest: 'abc' }, 'Use a valid, hex-encoded, message digest.'],
  ['another SHA-256', { sha256_digest: 'a'.repeat(64) }, 'The digest supplied does not match'],
  ['another MD5', { md5_digest: 'a'.repeat(32) }, 'The digest supplied does not match'],
  ['another BLAKE2', { blake2_256_digest: 'a'.repeat(64) }, 'The digest supplied does not match'],
  ['two names', { name: ['demo-pkg', 'demo-pkg'] }, "'name' has invalid data"],
  ['a long summary', { summary: 'a'.repeat(513) }, '512 characters or less'],
  ['a summary of two lines', { summary: 'a\nb' }, 'must be a single line'],
  ['an unknown form of description', { description_content_type: 'text/asciidoc' }, 'Description-Content-Type'],
  ['an invented classifier', { classifiers: ['Private :: Do Not Upload'] }, 'is not a valid classifier'],
  ['a direct dependency', { requires_dist: ['a @ https://example.org/a.whl'] }, "Can't have direct dependency"],
  ['a link without label', { project_urls: ['https://example.org'] }, 'is not a valid project URL'],
  ['attestations that are no JSON', { attestations: 'x' }, 'Invalid attestations supplied during upload'],
  ['attestations that are no list', { attestations: '{}' }, 'Invalid attestations supplied during upload'],
  ['an empty list of attestations', { attestations: '[]' }, 'Invalid attestations supplied during upload'],
])('refuses %s', async (_what, changes, sentence) => {
  expect(await upload(world, token, wheel(), changes)).toEqual(says(sentence))
  expect(names()).toEqual([])
})

const named = (filename: string) => ({ ...wheel(), filename })
const TAGS = 'py3-none-any.whl'
test.each<[string, string, Fields]>([
  ['Demo.Pkg-1.0.tar.gz', "Filename 'Demo.Pkg-1.0.tar.gz' is invalid, should be 'demo_pkg-1.0.tar.gz'.", {}],
  ['demo-pkg-1.0.tar.gz', "should be 'demo_pkg-1.0.tar.gz'.", { version: '1.0' }],
  ['demo_pkg-1.0.0-rc1.tar.gz', "should be 'demo_pkg-1.0.0rc1.tar.gz'.", { version: '1.0.0-rc1' }],
  ['demo_pkg-1.0.zip', "should be 'demo_pkg-1.0.tar.gz'.", { version: '1.0' }],
  ['demo_pkg-1.0.tar.bz2', 'Invalid file extension', { version: '1.0' }],
  ['demo_pkg-1.0.egg', 'Invalid file extension', { version: '1.0' }],
  ['dist/demo_pkg-1.0.tar.gz', "Cannot upload a file with '/' or '\\' in the name.", { version: '1.0' }],
  [`Demo.Pkg-1.0-${TAGS}`, "should contain the normalized project name 'demo_pkg', not 'Demo.Pkg'.", {}],
  [`other-1.0-${TAGS}`, "Start filename for 'Demo.Pkg' with 'demo_pkg'.", {}],
  [`demo_pkg-1.1-${TAGS}`, "Version in filename should be '1.0' not '1.1'.", { version: '1.0' }],
  [`demo_pkg-x-${TAGS}`, 'invalid version', { version: '1.0' }],
  ['demo_pkg-1.0-py3-any.whl', 'wrong number of parts', {}],
  [`demo_pkg-1.0-a1-${TAGS}`, 'Invalid build number', {}],
  ['demo_pkg-1.0-cp311-cp311-linux_x86_64.whl', "unsupported platform tag 'linux_x86_64'", {}],
  ['demo_pkg-1.0-cp311-cp311-manylinux_2_17_x86_64.linux_x86_64.whl', "unsupported platform tag 'linux_x86_64'", {}],
])('refuses the name %s', async (filename, sentence, changes) => {
  expect(await upload(world, token, named(filename), changes)).toEqual(says(sentence))
})

test.each<[string, () => Promise<Sent> | Sent, string]>([
  ['an image', () => ({ ...wheel(), contentType: 'image/png' }), 'Invalid distribution file.'],
  ['a file of no content type', () => ({ ...wheel(), contentType: '' }), 'Invalid distribution file.'],
  [
    'a file that is too large',
    () => ({ ...wheel(), content: Buffer.alloc(2 * 1024 * 1024 + 1) }),
    "File too large. Limit for project 'Demo.Pkg' is 2 MB.",
  ],
  [
    'an sdist that is no archive',
    async () => ({ ...(await sdist()), content: Buffer.from('no') }),
    'File is not a tarfile',
  ],
  [
    'an sdist with another folder',
    async () => ({ ...(await sdist('1.1')), filename: 'demo_pkg-1.0.tar.gz' }),
    'PKG-INFO not found at demo_pkg-1.0/PKG-INFO',
  ],
  ['a wheel that is no zip', () => ({ ...wheel(), content: Buffer.from('no') }), 'File is not a zipfile'],
  ['a wheel in a compression of its own', () => wheel(undefined, { method: 12 }), 'File is not a zipfile'],
  [
    'a wheel without metadata',
    () => wheel(undefined, { files: ['WHEEL', 'RECORD'] }),
    'does not contain the required METADATA file',
  ],
  [
    'a wheel without record',
    () => wheel(undefined, { files: ['METADATA', 'WHEEL'] }),
    'does not contain the required RECORD file',
  ],
])('refuses %s', async (_what, make, sentence) => {
  expect(await upload(world, token, await make())).toEqual(says(sentence))
  expect(names()).toEqual([])
})

test('refuses a form without a file, and a body that is no form', async () => {
  const { ':action': action, ...fields } = {
    ':action': 'file_upload',
    filetype: 'sdist',
    metadata_version: '2.1',
    name: 'demo-pkg',
    version: '1',
    sha256_digest: 'a'.repeat(64),
  }
  expect(await upload(world, token, undefined, { ':action': action, ...fields, protocol_version: '1' })).toEqual(
    says('Upload payload does not have a file.'),
  )
  const headers = { authorization: `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}` }
  const response = await fetch(`${world.urls.pypi}legacy/`, { method: 'POST', headers, body: '{}' })
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('no multipart form')])
})

test('refuses a file of a project that the token is not for, and of one that does not exist', async () => {
  world.pypi.seed({ project: 'other', version: '1.0', files: [] })
  expect(await upload(world, token, await sdist('1.0', 'other'), { name: 'other' })).toEqual({
    status: 403,
    text: expect.stringContaining("The given token isn't allowed to upload to project 'other'."),
  })
  expect(await upload(world, token, await sdist('1.0', 'absent'), { name: 'absent' })).toEqual(
    says('Non-user identities cannot create new projects.'),
  )
})

test.each([
  ['text/html,*/*', 'text/html; charset=UTF-8', /<h1>403 Invalid or non-existent/],
  ['application/json', 'application/json', /"code":"403 Invalid or non-existent/],
  ['text/plain', 'text/plain; charset=UTF-8', /^403 Invalid or non-existent/],
])('says why in the form that %s asks for', async (accept, type, text) => {
  const response = await fetch(`${world.urls.pypi}legacy/`, { method: 'POST', headers: { accept } })
  expect([response.headers.get('content-type'), await response.text()]).toEqual([type, expect.stringMatching(text)])
})
