// Nothing leaves the machine: planted credentials and a step that calls out.
import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import {
  cleanEnvironment,
  decideIsolation,
  type Enclosure,
  probeIsolation,
  spawnIsolated,
  toolFolders,
  type Way,
} from '@plumbline/rehearsal'
import { testWith } from '../../setup/tools.ts'

const probe = probeIsolation()
const how: Way = probe.works ? probe.how : 'unshare -r'
const isolated = testWith('user-namespaces')

const arrived: string[] = []
const servers: Server[] = []
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-isolation-'))
mkdirSync(join(scratch, 'home'))
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(scratch, { recursive: true, force: true })
})

function listen(where: number | string): Promise<Server> {
  const server = createServer((socket: Socket) => {
    arrived.push(String(where))
    socket.end('hello')
  })
  servers.push(server)
  return new Promise((resolve) => server.listen(where, () => resolve(server)))
}

function run(
  script: string,
  extra: Partial<Enclosure> = {},
  way: Way = how,
): Promise<{ code: number; output: string }> {
  const command = process.execPath
  const child = spawnIsolated(
    way,
    {
      command,
      args: ['--input-type=module', '-e', script],
      cwd: scratch,
      env: cleanEnvironment(process.env, join(scratch, 'home')),
      scratch,
      visible: toolFolders(process.env['PATH'] ?? '', command),
      ...extra,
    },
    ['ignore', 'pipe', 'pipe'],
  )
  let output = ''
  child.stdout?.on('data', (chunk) => {
    output += chunk
  })
  child.stderr?.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })))
}

const attempts = `
import { connect } from 'node:net'
import { existsSync, readdirSync } from 'node:fs'
const { port, path, secret, home } = JSON.parse(process.argv[1] ?? '{}')
const reach = (to) => new Promise((done) => {
  const socket = connect(to)
  socket.setTimeout(1000, () => { socket.destroy(); done('timeout') })
  socket.on('connect', () => { socket.destroy(); done('connected') })
  socket.on('error', (error) => done(error.code))
})
console.log(JSON.stringify({
  tcp: await reach({ port, host: '127.0.0.1' }),
  unix: await reach({ path }),
  outside: await reach({ port: 443, host: '192.0.2.1' }),
  file: existsSync(secret),
  home: readdirSync(home),
  ownHome: readdirSync(process.env.HOME),
  agent: process.env.SSH_AUTH_SOCK ?? 'none',
  variables: Object.keys(process.env).filter((name) => /TOKEN|SECRET|KEY/.test(name)),
}))`

isolated('planted credentials are not found and calls to the outside arrive nowhere', async () => {
  const secret = join(homedir(), `.plumbline-planted-${randomUUID()}`)
  const path = join(tmpdir(), `plumbline-${randomUUID()}.sock`)
  const tcp = await listen(0)
  await listen(path)
  writeFileSync(secret, 'token')
  process.env['SSH_AUTH_SOCK'] = path
  process.env['PLANTED_TOKEN'] = 'token'
  try {
    const address = tcp.address()
    const port = typeof address === 'object' ? address?.port : 0
    const plan = JSON.stringify({ port, path, secret, home: homedir() })
    const { output } = await run(attempts, { args: ['--input-type=module', '-e', attempts, plan] })
    expect(JSON.parse(output)).toEqual({
      tcp: 'ECONNREFUSED',
      unix: 'ENOENT',
      outside: 'ENETUNREACH',
      file: false,
      home: expect.not.arrayContaining([expect.stringContaining('planted')]),
      ownHome: [],
      agent: 'none',
      variables: [],
    })
    expect(arrived).toEqual([])
  } finally {
    rmSync(secret, { force: true })
    delete process.env['SSH_AUTH_SOCK']
    delete process.env['PLANTED_TOKEN']
  }
})

isolated('loopback works inside, and the scratch folder is shared', async () => {
  const { code, output } = await run(`
import { createServer } from 'node:http'
import { writeFileSync } from 'node:fs'
const server = createServer((_, answer) => answer.end('inside')).listen(0, '127.0.0.1', async () => {
  const text = await (await fetch('http://127.0.0.1:' + server.address().port)).text()
  writeFileSync('answer.txt', text)
  server.close()
  server.closeAllConnections()
})`)
  expect({ code, output }).toEqual({ code: 0, output: '' })
  expect(readFileSync(join(scratch, 'answer.txt'), 'utf8')).toBe('inside')
})

isolated('what is covered cannot be uncovered from inside, and outer processes are not seen', async () => {
  const { output } = await run(`
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
console.log(JSON.stringify({
  umount: spawnSync('umount', ['/tmp']).status !== 0,
  nested: spawnSync('unshare', ['-rm', 'umount', '/tmp']).status !== 0,
  processes: readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).length < 6,
  outer: readdirSync('/proc').includes('${process.pid > 50 ? process.pid : 999_999}'),
}))`)
  expect(JSON.parse(output)).toEqual({ umount: true, nested: true, processes: true, outer: false })
})

isolated('a folder below a covered place stays visible when it is named, read-only', async () => {
  const tree = mkdtempSync(join(tmpdir(), 'plumbline-tree-'))
  writeFileSync(join(tree, 'file.txt'), 'seen')
  const visible = [tree, ...toolFolders(process.env['PATH'] ?? '')]
  const script = `
import { readFileSync, writeFileSync } from 'node:fs'
console.log(readFileSync('${tree}/file.txt', 'utf8'))
try { writeFileSync('${tree}/file.txt', 'changed'); console.log('written') } catch (error) { console.log(error.code) }`
  const { output } = await run(script, { visible })
  expect(output).toBe('seen\nEROFS\n')
  expect(readFileSync(join(tree, 'file.txt'), 'utf8')).toBe('seen')
  rmSync(tree, { recursive: true })
})

isolated('the exit code of the command comes back', async () => {
  expect((await run('process.exit(7)')).code).toBe(7)
})

const asRoot = testWith('root-or-sudo')

asRoot('with sudo the command runs as the caller, without powers', async () => {
  const stub = join(scratch, 'bin')
  mkdirSync(stub)
  if (process.getuid?.() === 0) {
    // Root needs no sudo, and small machines have none: a command that does what sudo does for root.
    writeFileSync(join(stub, 'sudo'), '#!/bin/sh\nshift\nexec "$@"\n')
    chmodSync(join(stub, 'sudo'), 0o755)
  }
  const before = process.env['PATH'] ?? ''
  process.env['PATH'] = `${stub}:${before}`
  try {
    const script = `
import { readFileSync, existsSync } from 'node:fs'
const powers = /CapEff:\\s*(\\w+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
console.log(process.getuid(), powers, existsSync('/run/lock'))`
    expect((await run(script, {}, 'sudo -n unshare')).output).toBe(`${process.getuid?.()} 0000000000000000 false\n`)
  } finally {
    process.env['PATH'] = before
  }
})

test('without isolation the example runs under a line, other repositories need --unsafe-steps', () => {
  const refused = { works: false, why: 'no namespaces here' } as const
  expect(decideIsolation(refused, { ownExample: true, unsafeSteps: false })).toEqual({
    how: undefined,
    line: 'not isolated: no namespaces here; the steps of the example are our own',
  })
  expect(() => decideIsolation(refused, { ownExample: false, unsafeSteps: false })).toThrow(/--unsafe-steps/)
  expect(decideIsolation(refused, { ownExample: false, unsafeSteps: true }).line).toMatch(/^not isolated/)
  expect(decideIsolation({ works: true, how: 'unshare -r' }, { ownExample: false, unsafeSteps: false }).how).toBe(
    'unshare -r',
  )
})

test('a clean environment keeps no token, no agent and no configuration of the machine', () => {
  const dirty = { PATH: '/bin', HOME: '/home/me', SSH_AUTH_SOCK: '/tmp/a', NPM_TOKEN: 'x', npm_config_registry: 'y' }
  const clean = cleanEnvironment(dirty, '/scratch/home', { EXTRA: '1' })
  expect(Object.keys(clean).sort()).toEqual([
    'EXTRA',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_TERMINAL_PROMPT',
    'HOME',
    'LANG',
    'NPM_CONFIG_GLOBALCONFIG',
    'NPM_CONFIG_USERCONFIG',
    'PATH',
  ])
  expect(clean['HOME']).toBe('/scratch/home')
  expect(existsSync('/dev/null')).toBe(true)
})
