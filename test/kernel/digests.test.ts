// Digests in the forms of the registries.
import { expect, test } from '@jest/globals'
import { digestOf, fromIntegrity, toIntegrity } from '@plumbline/kernel'

// From FIPS 180-4's examples: the message "abc".
const SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d'
const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

test('a digest is lower-case hex', () => {
  expect(digestOf('sha1', 'abc')).toBe(SHA1)
  expect(digestOf('sha256', Buffer.from('abc'))).toBe(SHA256)
})

test('hex and integrity say the same', () => {
  const hex = digestOf('sha512', 'abc')
  const integrity = toIntegrity('sha512', hex)
  expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
  expect(fromIntegrity('sha512', integrity)).toBe(hex)
})

test('the algorithm that is asked for is found among several, with or without options', () => {
  const text = `${toIntegrity('sha1', SHA1)}  ${toIntegrity('sha256', SHA256)}?a=b`
  expect(fromIntegrity('sha256', text)).toBe(SHA256)
  expect(fromIntegrity('sha1', text)).toBe(SHA1)
})

test('no digest is no digest, never an empty match', () => {
  expect(fromIntegrity('sha512', toIntegrity('sha1', SHA1))).toBeUndefined()
  expect(fromIntegrity('sha512', '')).toBeUndefined()
  expect(fromIntegrity('sha512', 'sha512-')).toBeUndefined()
})
