// Whom an ID token is for: never for somebody else than the host that gets it, or that host could use it there.
import { describe, expect, test } from '@jest/globals'
import { open as openPypi } from './pypi/rig.ts'
import { open as openRubygems } from './rubygems/rig.ts'

describe('an index that names the audience of somebody else', () => {
  const says = (audience: string) => () => ({ status: 200, body: { audience } })
  const others = ['pypi', 'testpypi', 'sigstore', 'crates.io', 'rubygems.org', 'npm:npm.example', 'sts.amazonaws.com']

  test.each(others)('is given no ID token for %s', async (audience) => {
    const { registry } = await openPypi(says(audience), 'https://index.example/legacy/')
    expect(await registry.audience()).toMatchObject({
      kind: 'refused',
      means: expect.stringContaining(`for "${audience}" and not for itself`),
      next: expect.stringContaining('repository-url'),
    })
  })

  test('is not PyPI, TestPyPI, one with a name of its own, nor one that stands in on this machine', async () => {
    const cases = [
      { address: '', id: 'pypi', audience: 'pypi' },
      { address: '', id: 'testpypi', audience: 'testpypi' },
      { address: 'https://test.pypi.org/legacy/', id: 'pypi', audience: 'testpypi' },
      { address: 'https://index.example/legacy/', id: 'pypi', audience: 'index.example' },
      { address: 'http://127.0.0.1:3141/legacy/', id: 'pypi', audience: 'pypi' },
    ]
    for (const { address, id, audience } of cases) {
      expect(await (await openPypi(says(audience), address, id)).registry.audience()).toBe(audience)
    }
    // The real ones do not name each other's either.
    expect(await (await openPypi(says('pypi'), '', 'testpypi')).registry.audience()).toMatchObject({ kind: 'refused' })
  })
})

test('another host than RubyGems.org gets an ID token for itself, the one on this machine that of RubyGems.org', async () => {
  const audience = async (address: string) => (await openRubygems({}, address)).registry.audience()
  expect(await audience('https://gems.example/')).toBe('gems.example')
  expect(await audience('https://gems.example:8443/private/')).toBe('gems.example:8443')
  expect([await audience(''), await audience('http://127.0.0.1:8808/')]).toEqual(['rubygems.org', 'rubygems.org'])
})
