// The simulated clock, in real processes: waiting costs nothing, work takes the time it takes, all share one time.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { preloadArguments } from '@plumbline/rehearsal'
import { type Clock, simulatedClock } from '@plumbline/standins'

const MINUTE = 60_000
const folder = mkdtempSync(join(tmpdir(), 'plumbline-clock-'))
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
})

let clocks = 0
function freshClock(): { clock: Clock; file: string } {
  clocks += 1
  const file = join(folder, `clock-${clocks}`)
  return { clock: simulatedClock(file), file }
}

interface Run {
  readonly code: number | null
  readonly lines: readonly string[]
  readonly realMs: number
}

function run(script: string, file: string): Promise<Run> {
  const path = join(folder, `script-${Math.random().toString(36).slice(2)}.mjs`)
  writeFileSync(path, script)
  const started = Date.now()
  const child = spawn(process.execPath, [...preloadArguments({ clockFile: file }, folder), path], {
    env: { PATH: process.env['PATH'] },
  })
  return ended(child).then(({ code, output }) => ({
    code,
    lines: output.split('\n').filter((line) => line !== ''),
    realMs: Date.now() - started,
  }))
}

function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk
    })
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })))
}

async function serve(delayMs: number, before: () => void = () => undefined): Promise<string> {
  const server = createServer((_, response) => {
    before()
    setTimeout(() => response.end('answered'), delayMs).unref()
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

test('waiting ten minutes takes no ten minutes, by every clock the process has', async () => {
  const { clock, file } = freshClock()
  const { lines, realMs } = await run(
    `
import { setTimeout as wait } from 'node:timers/promises'
const [date, performanceStart] = [Date.now(), performance.now()]
await wait(10 * 60_000)
console.log(Math.round((Date.now() - date) / 1000), Math.round((performance.now() - performanceStart) / 1000))
console.log(Math.round((new Date() - date) / 1000), new Date() instanceof Date, new Date(5).getTime())
await new Promise((resolve) => setTimeout(resolve, 60_000))
console.log(Math.round((Date.now() - date) / 1000))
`,
    file,
  )
  expect(lines).toEqual(['600 600', '600 true 5', '660'])
  expect(realMs).toBeLessThan(30_000)
  expect(clock.now() - Date.now()).toBeGreaterThan(10 * MINUTE)
})

test('timers fire in the order of their due times, cleared ones do not, intervals repeat', async () => {
  const { file } = freshClock()
  const { lines } = await run(
    `
const seen = []
setTimeout(() => seen.push('late'), 5000)
setTimeout((word) => seen.push(word), 1000, 'early')
clearTimeout(+setTimeout(() => seen.push('by id'), 2000))
const object = setTimeout(() => seen.push('by object'), 2000)
clearTimeout(object)
clearTimeout(undefined)
const refreshed = setTimeout(() => seen.push('refreshed'), 3000)
setTimeout(() => refreshed.refresh(), 2500)
let count = 0
const interval = setInterval(() => { seen.push('tick'); if (++count === 2) clearInterval(interval) }, 1900)
{ using disposed = setTimeout(() => seen.push('disposed'), 10) }
const idle = setTimeout(() => seen.push('unref'), 100_000_000).unref()
process.on('exit', () => console.log(seen.join(' '), idle.hasRef(), object.hasRef()))
`,
    file,
  )
  expect(lines).toEqual(['early tick tick late refreshed false true'])
})

test('a timer that nothing waits for neither keeps the process nor moves the time', async () => {
  const { clock, file } = freshClock()
  const { code, realMs } = await run('setTimeout(() => console.log("never"), 3_600_000).unref()', file)
  expect(code).toBe(0)
  expect(realMs).toBeLessThan(30_000)
  expect(clock.now() - Date.now()).toBeLessThan(1000)
})

test('timers/promises can be aborted, and AbortSignal.timeout follows the clock', async () => {
  const { file } = freshClock()
  const { lines } = await run(
    `
import { scheduler, setInterval as ticks, setTimeout as wait } from 'node:timers/promises'
const controller = new AbortController()
setTimeout(() => controller.abort(new Error('enough')), 1000)
await wait(60_000, 'value', { signal: controller.signal }).catch((error) => console.log(error.name, error.code))
console.log(await wait(5, 'value'))
const signal = AbortSignal.timeout(30_000)
await scheduler.wait(31_000)
console.log(signal.aborted, signal.reason.name)
let n = 0
for await (const value of ticks(1000, 'tick')) { console.log(value); if (++n === 2) break }
`,
    file,
  )
  expect(lines).toEqual(['AbortError ABORT_ERR', 'value', 'true TimeoutError', 'tick', 'tick'])
})

test('a request with a time limit of 30 s against a server that answers after 200 ms is answered', async () => {
  const { clock, file } = freshClock()
  const url = await serve(200)
  const { lines } = await run(
    `console.log(await (await fetch('${url}', { signal: AbortSignal.timeout(30_000) })).text())`,
    file,
  )
  expect(lines).toEqual(['answered'])
  expect(clock.now() - Date.now()).toBeLessThan(1000)
})

test('when the server lets an hour pass, the time limit of the request fires', async () => {
  const { clock, file } = freshClock()
  const url = await serve(20_000, () => clock.advance(60 * MINUTE))
  const { lines, realMs } = await run(
    `
try { await fetch('${url}', { signal: AbortSignal.timeout(30_000) }) } catch (error) { console.log(error.name) }
`,
    file,
  )
  expect(lines).toEqual(['TimeoutError'])
  expect(realMs).toBeLessThan(15_000)
})

test('an http client with keep-alive does not keep the time from passing after its answer', async () => {
  const { file } = freshClock()
  const url = await serve(1)
  const { lines, realMs } = await run(
    `
import { setTimeout as wait } from 'node:timers/promises'
for (let n = 0; n < 3; n++) { console.log(await (await fetch('${url}')).text()); await wait(60_000) }
`,
    file,
  )
  expect(lines).toEqual(['answered', 'answered', 'answered'])
  expect(realMs).toBeLessThan(30_000)
})

test('a child process keeps real time for the one that waits for it', async () => {
  const { clock, file } = freshClock()
  const { lines } = await run(
    `
import { spawn } from 'node:child_process'
const limit = setTimeout(() => console.log('killed'), 60_000)
spawn('sleep', ['0.3']).on('close', () => { clearTimeout(limit); console.log('ended by itself') })
`,
    file,
  )
  expect(lines).toEqual(['ended by itself'])
  expect(clock.now() - Date.now()).toBeLessThan(1000)
})

test('two processes share the clock: what one waits has passed for the other', async () => {
  const { file } = freshClock()
  const other = run(
    `
process.stdin.resume()
setTimeout(() => { console.log('due'); process.exit() }, 60_000)
`,
    file,
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  await run('setTimeout(() => undefined, 3_600_000)', file)
  const { lines, realMs } = await other
  expect(lines).toEqual(['due'])
  expect(realMs).toBeLessThan(30_000)
})

test('waiting for something real is no busy loop', async () => {
  const { file } = freshClock()
  const url = await serve(1000)
  const { lines } = await run(
    `
setTimeout(() => undefined, 3_600_000).unref()
await fetch('${url}')
const { user, system } = process.cpuUsage()
console.log((user + system) / 1000 < 500)
`,
    file,
  )
  expect(lines).toEqual(['true'])
})

test('an error in a timer ends the process as it would without the clock', async () => {
  const { file } = freshClock()
  const { code, lines } = await run('setTimeout(() => { throw new Error("from a timer") }, 60_000)', file)
  expect(code).toBe(1)
  expect(lines.join('\n')).toMatch(/from a timer/)
})
