// A route that is lost while a body is on its way is no proof that nothing of it arrived.
import { expect, test } from '@jest/globals'
import { createHttp, outcomeOf } from '@plumbline/http'

const RULES = { tokenMayBeOld: false, isRefusal: () => false, now: 0 }

test.each([
  { code: 'EHOSTUNREACH', syscall: 'connect', kind: 'not-sent' },
  { code: 'ENETUNREACH', syscall: 'connect', kind: 'not-sent' },
  { code: 'EAI_AGAIN', syscall: 'getaddrinfo', kind: 'not-sent' },
  { code: 'EHOSTUNREACH', syscall: 'write', kind: 'unclear' },
  { code: 'EHOSTUNREACH', syscall: 'read', kind: 'unclear' },
  { code: 'ENETUNREACH', syscall: 'writev', kind: 'unclear' },
])('$code of $syscall is $kind', async ({ code, syscall, kind }) => {
  const fail = async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(`${syscall} ${code}`), { code, syscall }) })
  }
  const small = { method: 'POST', url: 'https://r.example/', body: 'x' } as const
  expect(outcomeOf(await createHttp(fail)(small), RULES)).toMatchObject({ kind })
  const large = { ...small, body: new Blob(['x']) }
  expect(outcomeOf(await createHttp(fetch, Date.now, fail)(large), RULES)).toMatchObject({ kind })
})
