export const id = 425;
export const ids = [425];
export const modules = {

/***/ 27425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FileBody: () => (/* reexport */ FileBody),
  REDACTED: () => (/* reexport */ redaction/* REDACTED */.XF),
  answerJson: () => (/* reexport */ answerJson),
  answerText: () => (/* reexport */ answerText),
  createHttp: () => (/* reexport */ createHttp),
  createSave: () => (/* reexport */ createSave),
  outcomeOf: () => (/* reexport */ outcomeOf),
  parseRetryAfter: () => (/* reexport */ parseRetryAfter),
  redactHeaders: () => (/* reexport */ redaction/* redactHeaders */.cA),
  redactText: () => (/* reexport */ redaction/* redactText */.Rd),
  redactUrl: () => (/* reexport */ redaction/* redactUrl */.BO),
  requestLine: () => (/* reexport */ requestLine),
  sendLarge: () => (/* reexport */ sendLarge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/packages/http/src/file-body.js
// A body with a file in it, which is read from disk while it is sent. A Blob like any other; but its pieces come straight
// from the file, by way of memory that is used again: Blob's own reader takes three times as long.


const PIECE = 2 * 1024 * 1024;
/** Memory of earlier bodies, to be used again. */
const spare = [];
/** Ends when the last body that was begun has its first piece: begun side by side, all of them would be late. */
let begun = Promise.resolve();
class FileBody extends Blob {
    #framed;
    #version;
    constructor(framed, content, version) {
        super([framed.before ?? '', content, framed.after ?? '']);
        this.#framed = framed;
        this.#version = version;
    }
    /** The body of a file as it is now. Throws when it cannot be read. */
    static async of(framed) {
        const version = await (0,promises_.stat)(framed.path);
        return new FileBody(framed, await (0,external_node_fs_.openAsBlob)(framed.path), version);
    }
    /** All bytes in order; each piece is good until the next one is asked for. Throws when the file has changed. */
    async *pieces() {
        const { path, before = '', after = '' } = this.#framed;
        const [one, other] = spare.pop() ?? [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)];
        const beginning = begun.then(() => this.#begin(one));
        begun = beginning.then(ignored, ignored);
        try {
            yield Buffer.from(before);
            let { file, bytesRead, buffer } = await beginning;
            let sent = 0;
            for (let turn = 0; bytesRead > 0; turn += 1) {
                sent += bytesRead;
                if (sent > this.#version.size)
                    break;
                // The next piece is read while this one is sent.
                const reading = file.read(turn % 2 === 0 ? other : one);
                reading.catch(ignored);
                yield buffer.subarray(0, bytesRead);
                ({ bytesRead, buffer } = await reading);
            }
            if (sent !== this.#version.size)
                throw new Error(changed(path));
        }
        finally {
            const opened = await beginning.catch(ignored);
            await opened?.file.close();
        }
        // Not when the sending ends early: its memory may still be on its way.
        spare.push([one, other]);
        yield Buffer.from(after);
    }
    /** The file, and its first piece. */
    async #begin(piece) {
        const { path } = this.#framed;
        const file = await (0,promises_.open)(path);
        try {
            requireSame(path, this.#version, await file.stat());
            return { file, ...(await file.read(piece)) };
        }
        catch (thrown) {
            await file.close();
            throw thrown;
        }
    }
}
function requireSame(path, was, is) {
    if (was.size !== is.size || was.mtimeMs !== is.mtimeMs)
        throw new Error(changed(path));
}
function changed(path) {
    return `"${path}" was changed while it was on its way`;
}
/** Whoever waits hears of it. */
function ignored() { }

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/packages/http/src/large-body.js
// Sending a large body by Node's own client, which waits for the other side to take what was sent; fetch reads it all
// into memory first.





/** The answer as fetch would give it; fails as fetch does, with the reason as the cause. Redirects are not followed. */
async function sendLarge({ method, url, headers, body, signal }) {
    const open = new URL(url).protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const options = { method, headers: { ...headers, 'content-length': String(body.size) }, signal };
    return new Promise((resolve, reject) => {
        const fail = (cause) => reject(signal.aborted ? signal.reason : new TypeError('request failed', { cause }));
        const request = open(url, options, (answer) => {
            const { statusCode = 0, rawHeaders } = answer;
            const shown = new Headers();
            for (let at = 0; at + 1 < rawHeaders.length; at += 2)
                shown.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
            const empty = statusCode === 204 || statusCode === 304;
            resolve(new Response(empty ? null : external_node_stream_.Readable.toWeb(answer), {
                status: statusCode,
                headers: shown,
            }));
        });
        request.on('error', fail);
        write(body, request).catch((cause) => {
            // A body that ends early must not look whole.
            request.destroy(cause);
            fail(cause);
        });
    });
}
function write(body, request) {
    if (body instanceof FileBody)
        return writePieces(body, request);
    return (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(body.stream()), request);
}
/** One piece at a time: its memory is used again once the system has it. */
async function writePieces(body, request) {
    // Of what is written to a connection that never came about, nothing is heard.
    const closed = new Promise((resolve) => request.once('close', resolve));
    for await (const piece of body.pieces()) {
        const written = new Promise((resolve, reject) => {
            request.write(piece, (error) => (error ? reject(error) : resolve()));
        });
        await Promise.race([written, closed]);
        if (request.destroyed)
            return;
    }
    request.end();
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __webpack_require__(47534);
// EXTERNAL MODULE: ./.build/packages/http/src/redaction.js + 3 modules
var redaction = __webpack_require__(56981);
;// CONCATENATED MODULE: ./.build/packages/http/src/request.js
// One HTTP request with our user agent, a time limit and a size limit: every outcome is a value, nothing is thrown.



const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** Failures that end a connection before HTTP begins, by Node's and undici's codes. */
const NEVER_SENT = new Set([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_INVALID_URL',
]);
/** Our door to the network over the given fetch; a Blob goes by Node's own client. Redirects are followed for reads only. */
function createHttp(fetchOf = fetch, now = Date.now, sendBlob = sendLarge) {
    return async (request) => {
        try {
            const response = await answerTo(request, fetchOf, sendBlob);
            const body = await readCapped(response, request.maxBytes ?? DEFAULT_MAX_BYTES);
            if (body === undefined)
                return { kind: 'failure', sent: 'maybe', reason: 'the answer is too large', at: now() };
            return { kind: 'answer', status: response.status, headers: response.headers, body, at: now() };
        }
        catch (thrown) {
            return { kind: 'failure', ...explain(thrown), at: now() };
        }
    };
}
function answerTo({ method, url, body, timeoutMs, ...request }, fetchOf, sendBlob) {
    const headers = {
        'user-agent': `plumbline/${project/* PROJECT_VERSION */.fZ} (+https://github.com/${project/* PROJECT_SLUG */.QV})`,
        ...request.headers,
    };
    // Limits are computed from sizes, and a signal takes whole milliseconds only.
    const signal = AbortSignal.timeout(Math.ceil(timeoutMs ?? DEFAULT_TIMEOUT_MS));
    if (body instanceof Blob)
        return sendBlob({ method, url, headers, body, signal });
    const redirect = method === 'GET' ? 'follow' : 'manual';
    return fetchOf(url, { method, headers, ...(body === undefined ? {} : { body }), redirect, signal });
}
/** `METHOD address`, fit to be shown. */
function requestLine(request) {
    return `${request.method} ${(0,redaction/* redactUrl */.BO)(request.url)}`;
}
/** The answer's body as text, for people: without secrets, at most `max` characters. */
function answerText(answer, max = 2000, secrets = []) {
    const text = (0,redaction/* redactText */.Rd)(new TextDecoder().decode(answer.body), secrets).trim();
    return text.length > max ? `${text.slice(0, max)}…` : text;
}
/** The answer's body as JSON; undefined when it is not. */
function answerJson(answer) {
    try {
        return JSON.parse(new TextDecoder().decode(answer.body));
    }
    catch {
        return undefined;
    }
}
async function readCapped(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        // Leaving the loop cancels the stream.
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** A route can be lost under an open connection too: the system then says the same of a write or a read. */
function isMidway(cause) {
    const { syscall = '' } = (cause ?? {});
    return /^(?:read|write)/.test(syscall);
}
function explain(thrown) {
    const error = thrown;
    if (error.name === 'TimeoutError')
        return { sent: 'maybe', reason: 'no answer within the time limit' };
    const code = error.cause?.code ?? '';
    const cause = error.cause?.message || error.cause?.errors?.[0]?.message || error.message;
    const reason = (0,redaction/* redactText */.Rd)(code === '' || cause.includes(code) ? cause : `${cause} (${code})`);
    return { sent: NEVER_SENT.has(code) && !isMidway(error.cause) ? 'no' : 'maybe', reason };
}

;// CONCATENATED MODULE: ./.build/packages/http/src/retry-after.js
// The Retry-After header (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after): seconds or a date.
/** Milliseconds to wait from `now` (milliseconds since the epoch); undefined when absent or unreadable. */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./.build/packages/http/src/outcome.js
// What a sent request means for a release: the six outcome classes of the state machine.


/** Sorts a result into its class; everything that is not certain is `unclear`. */
function outcomeOf(result, rules) {
    if (result.kind === 'failure')
        return { kind: result.sent === 'no' ? 'not-sent' : 'unclear', reason: result.reason };
    const text = answerText(result, 2000, rules.secrets);
    const reason = `${result.status} ${text}`.trim();
    if (result.status >= 200 && result.status < 300)
        return { kind: 'accepted', reason: text };
    if (result.status === 429) {
        const waitMs = parseRetryAfter(result.headers.get('retry-after'), rules.now);
        return { kind: 'throttled', reason, ...(waitMs === undefined ? {} : { waitMs }) };
    }
    const aboutSender = result.status === 401 || result.status === 403;
    if (aboutSender && rules.tokenMayBeOld)
        return { kind: 'expired', reason, aboutSender };
    const refusable = result.status >= 400 && result.status < 500 && result.status !== 408;
    if (!refusable || !rules.isRefusal(result.status, text))
        return { kind: 'unclear', reason };
    return { kind: 'rejected', reason, ...(aboutSender ? { aboutSender } : {}) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/packages/http/src/save.js
// A body that is too large for memory, from an address to a file: with caps, and digested as it passes.







const MOST_REDIRECTS = 5;
const save_DEFAULT_TIMEOUT_MS = 15 * 60_000;
const ALGORITHMS = ['sha1', 'sha256', 'sha512'];
/** The way to a file over the given fetch. */
function createSave(fetchOf = fetch) {
    return async ({ url, path, maxBytes, timeoutMs }) => {
        const signal = AbortSignal.timeout(timeoutMs ?? save_DEFAULT_TIMEOUT_MS);
        try {
            const response = await followed(url, fetchOf, signal);
            if (response.status !== 200) {
                await response.body?.cancel();
                return { kind: 'failure', reason: `${response.status}`, status: response.status };
            }
            return await saved(response, path, maxBytes, signal);
        }
        catch (thrown) {
            return { kind: 'failure', reason: reasonOf(thrown) };
        }
    };
}
/** Every address on the way must be one that nobody between can change, and none leads from outside to this machine. */
async function followed(url, fetchOf, signal) {
    const headers = { 'user-agent': `plumbline/${project/* PROJECT_VERSION */.fZ} (+https://github.com/${project/* PROJECT_SLUG */.QV})` };
    let at = new URL(url);
    const local = isThisMachine(at);
    for (let hop = 0;; hop += 1) {
        if (at.protocol !== 'https:' && !(local && isThisMachine(at)))
            throw new Error(`it leads to ${at.origin}, which is not https`);
        if (isThisMachine(at) && !local)
            throw new Error('it leads to this machine');
        const response = await fetchOf(at.href, { headers, redirect: 'manual', signal });
        const location = response.headers.get('location');
        if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
            return response;
        await response.body?.cancel();
        if (hop === MOST_REDIRECTS)
            throw new Error(`it was redirected more than ${MOST_REDIRECTS} times`);
        at = new URL(location, at);
    }
}
async function saved(response, path, maxBytes, signal) {
    const hashes = ALGORITHMS.map((algorithm) => (0,external_node_crypto_.createHash)(algorithm));
    let size = 0;
    const measured = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            for (const hash of hashes)
                hash.update(chunk);
            done(size > maxBytes ? new Error(`it is longer than ${maxBytes} bytes`) : null, chunk);
        },
    });
    const body = response.body ? external_node_stream_.Readable.fromWeb(response.body) : external_node_stream_.Readable.from([]);
    const file = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' });
    // A file that was there before is not ours to take away.
    let opened = false;
    file.once('open', () => {
        opened = true;
    });
    try {
        await (0,external_node_stream_promises_.pipeline)(body, measured, file, { signal });
    }
    catch (thrown) {
        if (opened)
            await (0,promises_.rm)(path, { force: true });
        throw thrown;
    }
    const pairs = ALGORITHMS.map((algorithm, place) => [algorithm, hashes[place]?.digest('hex')]);
    return { kind: 'saved', size, digests: Object.fromEntries(pairs) };
}
function isThisMachine({ hostname }) {
    return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
function reasonOf(thrown) {
    const error = thrown;
    if (error.name === 'TimeoutError')
        return 'no answer within the time limit';
    return (0,redaction/* redactText */.Rd)(error.cause?.message || error.cause?.code || error.message);
}

;// CONCATENATED MODULE: ./.build/packages/http/src/index.js
// The public list of the http package.









/***/ })

};
