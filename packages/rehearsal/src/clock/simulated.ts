// Loaded by `node --import` into a step's process: Date, timers and performance follow a clock that all processes share.
// The clock is a file: at position 0 a little-endian int64, the milliseconds that simulated time is ahead of real time
// (the stand-ins' simulatedClock).
// When nothing is left to do but to wait, time jumps to the next timer. Sockets, files and child processes keep real time.
import { AsyncResource } from 'node:async_hooks'
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'

const POLL_MS = 5
const LONGEST_DELAY = 2 ** 31 - 1
const clockPath = new URL(import.meta.url).searchParams.get('clock') ?? ''

// Kept before anything is replaced; the module's own waiting is real.
const RealDate = Date
const realDateNow = Date.now
const realPerformanceNow = performance.now.bind(performance)
const realSetTimeout = setTimeout
const realClearTimeout = clearTimeout
const realClearInterval = clearInterval
const realSetImmediate = setImmediate

const bytes = Buffer.alloc(8)
const file = openSync(clockPath, 'r+')
process.on('exit', () => closeSync(file))

function offset(): number {
  return readSync(file, bytes, 0, 8, 0) === 8 ? Number(bytes.readBigInt64LE(0)) : 0
}

const now = () => realPerformanceNow() + offset()
const offsetAtStart = offset()

/** Time only ever moves forward: another process may have jumped further already. */
function jumpTo(due: number): void {
  const target = Math.ceil(due - realPerformanceNow())
  if (target <= offset()) return
  bytes.writeBigInt64LE(BigInt(target))
  writeSync(file, bytes, 0, 8, 0)
}

type Callback = (...args: unknown[]) => void

let lastId = 0
const pending = new Map<number, SimulatedTimer>()
let wake: NodeJS.Timeout | undefined

class SimulatedTimer {
  readonly id: number
  due = 0
  readonly #delay: number
  readonly #repeats: boolean
  readonly #callback: Callback
  readonly #args: readonly unknown[]
  readonly #resource = new AsyncResource('Timeout')
  #keepsAlive = true

  constructor(callback: Callback, delay: unknown, args: readonly unknown[], repeats: boolean) {
    if (typeof callback !== 'function') {
      throw Object.assign(new TypeError('The "callback" argument must be of type function.'), {
        code: 'ERR_INVALID_ARG_TYPE',
      })
    }
    const milliseconds = Number(delay)
    this.#delay = milliseconds >= 1 && milliseconds <= LONGEST_DELAY ? Math.trunc(milliseconds) : 1
    this.#repeats = repeats
    this.#callback = callback
    this.#args = args
    lastId += 1
    this.id = lastId
    this.refresh()
  }

  refresh(): this {
    // Taken out first: among timers that are due together, the one that was set last fires last.
    pending.delete(this.id)
    this.due = now() + this.#delay
    pending.set(this.id, this)
    plan()
    return this
  }

  fire(): void {
    pending.delete(this.id)
    if (this.#repeats) this.refresh()
    this.#resource.runInAsyncScope(this.#callback, this, ...this.#args)
  }

  close(): this {
    pending.delete(this.id)
    return this
  }

  ref(): this {
    this.#keepsAlive = true
    return this
  }

  unref(): this {
    this.#keepsAlive = false
    return this
  }

  hasRef(): boolean {
    return this.#keepsAlive
  }

  [Symbol.toPrimitive](): number {
    return this.id
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

function earliest(): SimulatedTimer | undefined {
  let first: SimulatedTimer | undefined
  for (const timer of pending.values()) if (first === undefined || timer.due < first.due) first = timer
  return first
}

/** The real timer never keeps the process alive: that nothing else does is how idleness is noticed. */
function plan(): void {
  const next = earliest()
  if (wake !== undefined || next === undefined) return
  const wait = Math.min(Math.max(next.due - now(), 1), POLL_MS)
  wake = realSetTimeout(() => {
    wake = undefined
    fireDue()
    plan()
  }, wait)
  wake.unref()
}

function fireDue(): void {
  const moment = now()
  const due = [...pending.values()].filter((timer) => timer.due <= moment).sort((one, other) => one.due - other.due)
  for (const timer of due) {
    // One that an earlier callback cleared or set anew does not fire. Each gets a turn of its own, with its microtasks.
    const promised = timer.due
    realSetImmediate(() => {
      if (pending.has(timer.id) && timer.due === promised) timer.fire()
    })
  }
}

/** Node says `beforeExit` when the event loop is empty: then only simulated timers are waited for. */
function skipTheWait(): boolean {
  if (![...pending.values()].some((timer) => timer.hasRef())) return false
  const next = earliest()
  if (next === undefined) return false
  jumpTo(next.due)
  fireDue()
  // Keeps the loop turning also where another process holds the clock file back for a moment.
  realSetImmediate(() => undefined)
  return true
}

const realEmit = process.emit
process.emit = function emit(this: NodeJS.Process, event: string, ...args: unknown[]): boolean {
  if (event === 'beforeExit' && skipTheWait()) return true
  return Reflect.apply(realEmit, this, [event, ...args])
} as typeof process.emit

const simulatedSetTimeout = (callback: Callback, delay?: unknown, ...args: unknown[]) =>
  new SimulatedTimer(callback, delay, args, false)

const simulatedSetInterval = (callback: Callback, delay?: unknown, ...args: unknown[]) =>
  new SimulatedTimer(callback, delay, args, true)

/** Clears our timers by object or id, and the real ones that Node or a module set before this one. */
const clearBy = (real: (timer: NodeJS.Timeout) => void) => (timer: unknown) => {
  if (timer instanceof SimulatedTimer) timer.close()
  else if (typeof timer === 'number' || typeof timer === 'string') pending.get(Number(timer))?.close()
  else real(timer as NodeJS.Timeout)
}

interface WaitOptions {
  readonly signal?: AbortSignal
  readonly ref?: boolean
}

function abortError(signal: AbortSignal): Error {
  const error = new Error('The operation was aborted', { cause: signal.reason })
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' })
}

function wait<Value>(delay?: number, value?: Value, options: WaitOptions = {}): Promise<Value | undefined> {
  const { signal } = options
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortError(signal))
    const timer = simulatedSetTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve(value)
    }, delay)
    const abort = () => {
      timer.close()
      if (signal) reject(abortError(signal))
    }
    if (options.ref === false) timer.unref()
    signal?.addEventListener('abort', abort, { once: true })
  })
}

async function* ticks<Value>(delay?: number, value?: Value, options?: WaitOptions) {
  while (true) yield await wait(delay, value, options)
}

function timeoutSignal(delay: number): AbortSignal {
  const controller = new AbortController()
  const reason = () => new DOMException('The operation was aborted due to timeout', 'TimeoutError')
  simulatedSetTimeout(() => controller.abort(reason()), delay).unref()
  return controller.signal
}

function install(): void {
  RealDate.now = () => Math.floor(realDateNow() + offset())
  const SimulatedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [RealDate.now()] : args, newTarget),
    apply: () => new RealDate(RealDate.now()).toString(),
  })
  RealDate.prototype.constructor = SimulatedDate
  performance.now = () => now() - offsetAtStart
  AbortSignal.timeout = timeoutSignal
  const replaced = {
    setTimeout: Object.assign(simulatedSetTimeout, { [promisify.custom]: wait }),
    setInterval: simulatedSetInterval,
    clearTimeout: clearBy(realClearTimeout),
    clearInterval: clearBy(realClearInterval),
  }
  const require = createRequire(import.meta.url)
  const promises = require('node:timers/promises')
  Object.assign(globalThis, replaced, { Date: SimulatedDate })
  Object.assign(require('node:timers'), replaced)
  Object.assign(promises, { setTimeout: wait, setInterval: ticks })
  promises.scheduler.wait = (delay: number, options?: WaitOptions) => wait(delay, undefined, options)
  syncBuiltinESMExports()
}

install()
