// BLAKE2b-256 by hand, against Python's hashlib.
import { expect, test } from '@jest/globals'
import { blake2b256 } from '../../packages/standins/src/pypi/blake2b.ts'

/** Byte i is i * 7 modulo 251. */
const pattern = (length: number) => Buffer.from(Array.from({ length }, (_, index) => (index * 7) % 251))

// hashlib.blake2b(bytes(i * 7 % 251 for i in range(N)), digest_size=32).hexdigest()
test.each([
  [0, '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8'],
  [1, '03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314'],
  [3, 'b316f3683ac87007461037a8ff6547de35618800044bb3a4e98b3560c92c3794'],
  [127, '1bb3d24376d0b5840955e640c6a8a4830cd69af0b7ad71a409d2a30c6a374abb'],
  [128, '9101ed0a248b57efc0c6070cfbf9cf316c182d125ad6191c1f7783c3d32b6346'],
  [129, '60f5e954d1a1775362ffd0762ed37bbe101ed5e88896dd793f1a889786fb3132'],
  [255, '9399bcd4acec0cc0e9dec7267671a6f2e65568dc917afb54791da24523a71b32'],
  [256, '45d503f4fc344944eeff959e1e2234c47884011023598cadbd934f08d4265016'],
  [257, '4ad285edc2490602fd02d61df8008d95887039bade83dae8a1e207ae1cac33ac'],
  [5000, 'aec1589cf5997762006363e3cbd6c5f610474479c79e6f39918b6401dc33f691'],
  [70001, '36574e43634a369e2c1505ff4a0b435ebcf2f5c5c88b3cf489a545ba1cc7b1d1'],
])('gives what hashlib gives for %i bytes', (length, digest) => {
  expect(blake2b256(pattern(length))).toBe(digest)
})
