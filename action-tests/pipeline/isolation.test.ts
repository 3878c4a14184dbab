// Planted credentials, and a build and a test that search for them and call out: through `rehearse --repo`, nothing arrives.
import { createSocket } from 'node:dgram'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { makeExample, publishWorkflow } from './example.ts'
import { rehearse } from './rehearsal.ts'

const SECRET = 'plantedSecret0123456789'
const arrived: string[] = []
const closers: (() => void)[] = []
afterAll(() => {
  for (const close of closers) close()
})

function listen(where: number | string): Promise<Server> {
  const server = createServer((socket: Socket) => {
    arrived.push(`${where}`)
    socket.end()
  })
  closers.push(() => server.close())
  return new Promise((resolve) => server.listen(where, () => resolve(server)))
}

function listenForDatagrams(): Promise<number> {
  const socket = createSocket('udp4', () => arrived.push('udp'))
  closers.push(() => socket.close())
  return new Promise((resolve) => socket.bind(0, () => resolve(socket.address().port)))
}

/** A home with what homes hold. */
function plantHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'plumbline-home-'))
  closers.push(() => rmSync(home, { recursive: true, force: true }))
  writeFileSync(join(home, '.npmrc'), `//registry.example/:_authToken=${SECRET}\n`)
  writeFileSync(join(home, '.gitconfig'), `[user]\n\tname = ${SECRET}\n`)
  mkdirSync(join(home, '.ssh'))
  writeFileSync(join(home, '.ssh', 'id_ed25519'), SECRET)
  return home
}

/** What the repository's own steps do; `known` is all that an attacker could have been told. It writes what it got. */
const SEARCH = `
import { execFileSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { appendFileSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
const reach = (to) => new Promise((done) => {
  const socket = connect(to)
  socket.setTimeout(1000, () => { socket.destroy(); done('no answer') })
  socket.on('connect', () => { socket.destroy(); done('CONNECTED') })
  socket.on('error', () => done('refused'))
})
const read = (path) => { try { return readFileSync(path, 'utf8').includes(known.secret) ? 'FOUND' : 'other' } catch { return 'none' } }
const ask = (...command) => { try { return execFileSync(command[0], command.slice(1), { encoding: 'utf8' }).includes(known.secret) ? 'FOUND' : 'none' } catch { return 'none' } }
const datagram = createSocket('udp4')
await new Promise((done) => datagram.send(known.secret, known.udp, '127.0.0.1', () => { datagram.close(); done() }))
const homes = [...new Set([known.home, homedir(), process.env.HOME ?? '/root'])]
const found = {
  tcp: await reach({ host: '127.0.0.1', port: known.tcp }),
  host: known.address === '' ? 'refused' : await reach({ host: known.address, port: known.tcp }),
  unix: await reach({ path: known.unix }),
  dns: await lookup('github.com').then(() => 'RESOLVED', () => 'none'),
  files: homes.flatMap((home) => ['.npmrc', '.gitconfig', '.ssh/id_ed25519'].map((name) => read(join(home, name)))).filter((one) => one === 'FOUND').length,
  git: ask('git', 'config', '--list'),
  npm: ask('npm', 'config', 'list', '--long'),
  agent: process.env.SSH_AUTH_SOCK ?? 'none',
  variables: Object.entries(process.env).filter(([name, value]) => value.includes(known.secret) || /^(NPM|GH|GITHUB|NODE_AUTH|ACTIONS_RUNTIME|ACTIONS_ID)_?TOKEN/.test(name)).map(([name]) => name),
  parents: ask('sh', '-c', 'cat /proc/[0-9]*/environ'),
}
appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'searched: ' + JSON.stringify(found) + '\\n')
`

const NOTHING = {
  tcp: 'refused',
  host: 'refused',
  unix: 'refused',
  dns: 'none',
  files: 0,
  git: 'none',
  npm: 'none',
  agent: 'none',
  variables: [],
  parents: 'none',
}

testWith('user-namespaces')(
  'P7: a repository finds no credentials of this machine and reaches nothing outside',
  async () => {
    const [home, unix] = [plantHome(), join(tmpdir(), `plumbline-${process.pid}.sock`)]
    const tcp = ((await listen(0)).address() as AddressInfo).port
    await listen(unix)
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
    const address = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? ''
    const known = JSON.stringify({ secret: SECRET, home, unix, tcp, address, udp: await listenForDatagrams() })
    const workflow = publishWorkflow('run: npm test', 'run: node search.mjs')
    const example = makeExample({
      files: { ...workflow, 'search.mjs': `const known = ${known}\n${SEARCH}` },
      inputs: ['build-command: node search.mjs && npm pack --pack-destination "$PLUMBLINE_OUT"'],
    })
    closers.push(example.remove)
    const env = { HOME: home, SSH_AUTH_SOCK: unix, NPM_TOKEN: SECRET, GITHUB_TOKEN: SECRET, NODE_AUTH_TOKEN: SECRET }
    const { code, transcript = '', stdout, stderr, report } = await rehearse(['--repo', example.folder], { env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const searched = [...transcript.matchAll(/searched: (\{.*\})/g)].map(([, found = '']) => JSON.parse(found))
    expect(searched).toEqual([NOTHING, NOTHING, NOTHING])
    expect(arrived).toEqual([])
    expect([transcript, stdout, JSON.stringify(report)].join()).not.toContain(SECRET)
  },
)
