export const id = 613;
export const ids = [613];
export const modules = {

/***/ 5613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FileBody: () => (/* reexport */ FileBody),
  parseRetryAfter: () => (/* reexport */ parseRetryAfter),
  sendLarge: () => (/* reexport */ sendLarge)
});

// UNUSED EXPORTS: REDACTED, answerJson, answerText, createHttp, createSave, outcomeOf, redactHeaders, redactText, redactUrl, requestLine

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
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

;// CONCATENATED MODULE: ./.build/packages/http/src/index.js
// The public list of the http package.









/***/ })

};
