// Loaded by `node --import` into a step's process: requests to some public services go to their stand-ins on this machine.
// For clients whose addresses are no setting, because whoever could set them could sign in the job's name (sigstore).
import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'

type Answered = (answer: IncomingMessage) => void

const standIns = new URL(import.meta.url).searchParams
const realRequest = https.request

/** Node's three ways to say where a request goes, as options alone. */
function optionsOf(first: string | URL | RequestOptions, second?: RequestOptions | Answered): RequestOptions {
  if (typeof first !== 'string' && !(first instanceof URL)) return first
  const { hostname, port, pathname, search } = new URL(first)
  const given = typeof second === 'object' ? second : {}
  return { hostname, port, path: `${pathname}${search}`, ...given }
}

function request(
  first: string | URL | RequestOptions,
  second?: RequestOptions | Answered,
  third?: Answered,
): ClientRequest {
  const options = optionsOf(first, second)
  const standIn = standIns.get(String(options.hostname ?? options.host ?? '').replace(/:\d+$/, ''))
  const answered = typeof second === 'function' ? second : third
  if (standIn === null) return Reflect.apply(realRequest, https, [first, second, third])
  const { hostname, port, pathname } = new URL(standIn)
  const path = `${pathname.replace(/\/$/, '')}${options.path ?? '/'}`
  // Its agent would open an encrypted connection to the public service.
  const { agent: _agent, host: _host, ...rest } = options
  const here = { ...rest, protocol: 'http:', hostname, port, path, agent: new http.Agent() }
  return answered ? http.request(here, answered) : http.request(here)
}

function get(first: string | URL | RequestOptions, second?: RequestOptions | Answered, third?: Answered) {
  const sent = request(first, second, third)
  sent.end()
  return sent
}

https.request = request as typeof https.request
https.get = get as typeof https.get
syncBuiltinESMExports()
