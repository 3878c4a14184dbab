// Child process: Verdaccio on an ephemeral loopback port, with one internal user.
// Run with the storage folder, and with the registry that it fetches from and caches; without that it has no uplinks.
// Tells its parent `{port, token}` and ends with it.

import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const [, , folder = '', source] = process.argv
const { runServer } = createRequire(import.meta.url)('verdaccio') as {
  runServer(config: unknown): Promise<{ listen(port: number, host: string): Server }>
}
const access = {
  access: '$all',
  publish: '$authenticated',
  unpublish: '$authenticated',
  ...(source === undefined ? {} : { proxy: 'source' }),
}
const app = await runServer({
  configPath: join(folder, 'config.yaml'),
  self_path: folder,
  storage: join(folder, 'storage'),
  uplinks: source === undefined ? {} : { source: { url: source, cache: true, maxage: '1h' } },
  web: { enable: false },
  auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 100, rounds: 4 } },
  packages: { '@*/*': access, '**': access },
  max_body_size: '200mb',
  log: { type: 'stdout', format: 'json', level: 'fatal' },
  security: { api: { jwt: { sign: { expiresIn: '7d' } } } },
})
const server = app.listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const { port } = server.address() as AddressInfo

/** The user that the gateway publishes as; clients never see it. A new one at every start: the folder may be an old one. */
async function addUser(): Promise<string> {
  const name = `gateway-${crypto.randomUUID()}`
  const response = await fetch(`http://127.0.0.1:${port}/-/user/org.couchdb.user:${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: `p-${crypto.randomUUID()}` }),
  })
  if (!response.ok) throw new Error(`Verdaccio made no user: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { token: string }).token
}

process.send?.({ port, token: await addUser() })
process.once('disconnect', () => process.exit(0))
