// A proxy in the environment is used by plain fetch, and only then.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { exec } from '@plumbline/actions-io'

const SCRIPT = `
import { useProxyOfEnvironment } from '${new URL('../../packages/actions-io/src/proxy.ts', import.meta.url)}'
useProxyOfEnvironment()
const response = await fetch('http://registry.example/package').catch((error) => ({ text: () => String(error.cause?.code) }))
console.log(await response.text())`

function ask(env: Record<string, string>) {
  return exec(process.execPath, ['--no-warnings', '--input-type=module', '-e', SCRIPT], { env })
}

test('a request goes through the proxy that the environment names', async () => {
  const asked: string[] = []
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('by proxy')
  })
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 8\r\nconnection: close\r\n\r\nby proxy'))
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const { stdout } = await ask({ HTTP_PROXY: address, NO_PROXY: '' })
  proxy.close()
  expect({ stdout, asked: asked.map((url) => url.includes('registry.example')) }).toEqual({
    stdout: 'by proxy\n',
    asked: [true],
  })
})

test('without a proxy in the environment, and for hosts of NO_PROXY, the host itself is asked', async () => {
  const nowhere = 'http://127.0.0.1:9'
  const { stdout } = await ask({ HTTP_PROXY: nowhere, NO_PROXY: 'registry.example' })
  expect(stdout).toMatch(/^(ENOTFOUND|EAI_AGAIN)\n$/)
})
