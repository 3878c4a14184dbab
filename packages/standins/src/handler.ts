// A service without a transport: a function from a request to its answer, behind a port or in a unit test.

export interface ServiceRequest {
  readonly method: string
  /** Path and query, as on the request line. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Ends when the client has gone. */
  readonly signal?: AbortSignal
}

export interface ServiceResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type Handler = (request: ServiceRequest) => Promise<ServiceResponse>

/** An answer with a JSON body. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): ServiceResponse {
  const body = Buffer.from(JSON.stringify(value))
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body }
}

/** An answer without a body. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): ServiceResponse {
  return { status, headers, body: Buffer.alloc(0) }
}

/** The token of `Authorization: Bearer …` (or GitHub's older `token …`); undefined without one. */
export function bearerOf(headers: Readonly<Record<string, string>>): string | undefined {
  return /^(?:bearer|token)\s+(\S+)$/i.exec(headers['authorization'] ?? '')?.[1]
}

/** A request as a unit test writes it: JSON for objects, no headers unless given. */
export function requestOf(
  method: string,
  url: string,
  options: {
    readonly token?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
  } = {},
): ServiceRequest {
  const authorization = options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }
  const raw = Buffer.isBuffer(options.body)
  const body = raw
    ? (options.body as Buffer)
    : Buffer.from(options.body === undefined ? '' : JSON.stringify(options.body))
  const described =
    options.body === undefined
      ? {}
      : { 'content-type': raw ? 'application/octet-stream' : 'application/json', 'content-length': `${body.length}` }
  return { method, url, headers: { ...described, ...authorization, ...options.headers }, body }
}

/** The JSON object of a request's body; undefined when it is none. */
export function fieldsOf(request: { readonly body: Buffer }): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** The JSON value of an answer's body; undefined when it is empty. */
export function jsonOf(response: { readonly body: Buffer }): unknown {
  return response.body.length === 0 ? undefined : JSON.parse(response.body.toString('utf8'))
}
