// What crates.io would refuse for certain, known before the first byte.
import { describe, expect, test } from '@jest/globals'
import type { PublishFile } from '@plumbline/registries'
import { type Answer, crate, FILE, open, refusal, SUBJECT, version } from './rig.ts'

describe('what is foreseen', () => {
  async function foreseen(answer: Answer, version = '1.2.3', file: Partial<PublishFile> = {}, url = '') {
    const { registry } = await open(
      ({ url: at }) => (at.endsWith('.json') ? { status: 200, body: { api: 'https://a.example' } } : answer),
      url,
    )
    const name = `demo-crate-${version}.crate`
    return registry.foresee({ ...SUBJECT, files: [{ ...FILE, name, ...file }] }, [{ state: 'absent' }])
  }

  test('a crate that does not exist cannot come through trusted publishing', async () => {
    expect(await foreseen(refusal(404, 'crate `demo-crate` does not exist'))).toEqual([
      { state: 'blocked', code: 'first-publish', what: 'https://crates.io/ has no crate "demo-crate".' },
    ])
  })

  test('a version that differs in build metadata alone blocks, and is named', async () => {
    const blocked = { state: 'blocked', code: 'publish-blocked', what: expect.stringContaining('demo-crate 1.2.3+a,') }
    expect(await foreseen(crate(version('1.2.2'), version('1.2.3+a')))).toEqual([blocked])
    expect(await foreseen(crate(version('1.2.3+a')), '1.2.3+b')).toEqual([blocked])
    expect(await foreseen(crate(version('1.2.3+a')), '1.2.3+a')).toEqual([{ state: 'absent' }])
    expect(await foreseen(crate(version('1.2.3-rc.1'), version('1.2.4')))).toEqual([{ state: 'absent' }])
  })

  test('another spelling of the name blocks', async () => {
    const spelled = { status: 200, body: { crate: { id: 'demo_crate' }, versions: [] } }
    expect(await foreseen(spelled)).toMatchObject([
      { code: 'publish-blocked', what: expect.stringContaining('"demo_crate"') },
    ])
  })

  test('a crate for other registries is not for crates.io; of others the names are not known', async () => {
    const code = 'other-destination'
    expect(await foreseen(crate(), '1.2.3', { destination: 'mine, other' })).toMatchObject([{ state: 'blocked', code }])
    expect(await foreseen(crate(), '1.2.3', { destination: 'mine, crates-io' })).toEqual([{ state: 'absent' }])
    const own = await foreseen(crate(), '1.2.3', { destination: 'mine' }, 'https://index.example/')
    expect(own).toEqual([{ state: 'absent' }])
  })

  test('without an answer nothing is, and for what is there nothing is asked', async () => {
    for (const status of [0, 404, 503]) expect(await foreseen({ status })).toEqual([{ state: 'absent' }])
    const { registry, requests } = await open()
    const same = [{ state: 'same', proof: 'hash' }] as const
    expect([await registry.foresee(SUBJECT, same), requests]).toEqual([same, []])
  })
})
