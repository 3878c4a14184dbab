import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 62222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definition),
/* harmony export */   n: () => (/* binding */ checkRepository)
/* harmony export */ });
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4647);
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90929);
// What report-failure takes and gives; action.yml says the same.


const definition = (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'report-failure',
    phase: 'report',
    inputs: {
        needs: { kind: 'text', required: true },
        release: { kind: 'boolean', default: 'true' },
        issue: { kind: 'boolean', default: 'true' },
        labels: { kind: 'list' },
        assignees: { kind: 'list' },
        repository: { kind: 'text' },
        token: { kind: 'text', required: true },
    },
    outputs: ['blocked', 'report', 'issue-number', 'issue-url'],
    failures: ['bad-input', 'release-blocked'],
});
/** Throws `bad-input` when the issue's repository is no `owner/name`. */
function checkRepository({ repository }) {
    if (repository === '' || /^[\w.-]+\/[\w.-]+$/.test(repository))
        return;
    throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-input', {
        what: `Input "repository" is ${JSON.stringify(repository)}.`,
        next: 'Write it as `owner/name`, or leave it out for this repository.',
    });
}


/***/ }),

/***/ 55870:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80741);
/* harmony import */ var _plumbline_record__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(66415);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62222);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16038);
// Entry point of the bundle.




await (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definition */ .m, _run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, _plumbline_record__WEBPACK_IMPORTED_MODULE_3__/* .extendRecordText */ .l);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 16038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(90929);
// EXTERNAL MODULE: ./.build/packages/record/src/read.js
var read = __nccwpck_require__(25995);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./.build/packages/github/src/measure.js
// Digest and size of a file of any size.


const PIECE = 1024 * 1024;
/** Memory of earlier measurements, to be used again: many files in a row would otherwise leave theirs to the collector. */
const spare = [];
/** Lower-case hex SHA-256 and size in bytes of a file, read piece by piece into the same memory. */
async function measure_measureFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const piece = spare.pop() ?? Buffer.allocUnsafeSlow(PIECE);
    const file = await (0,promises_.open)(path);
    try {
        let size = 0;
        for (let read = await file.read(piece); read.bytesRead > 0; read = await file.read(piece)) {
            hash.update(piece.subarray(0, read.bytesRead));
            size += read.bytesRead;
        }
        return { sha256: hash.digest('hex'), size };
    }
    finally {
        await file.close();
        spare.push(piece);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(46466);
// EXTERNAL MODULE: ./.build/packages/archives/src/source.js
var src_source = __nccwpck_require__(62392);
// EXTERNAL MODULE: ./.build/packages/archives/src/zip.js
var zip = __nccwpck_require__(64814);
// EXTERNAL MODULE: ./.build/packages/archives/src/zip-entry.js
var zip_entry = __nccwpck_require__(83131);
;// CONCATENATED MODULE: ./.build/packages/github/src/zip.js
// Unpacks the zip of an artifact: plain files with plain names, sizes known beforehand and kept to.






const LIMITS = { entries: 5000, bytes: 8 * 1024 ** 3, ratio: Number.POSITIVE_INFINITY };
/**
 * Unpacks into a folder; returns the names, with `/`. Throws `record-replaced` for what no honest artifact holds, and for
 * more than `mostBytes` unpacked.
 */
async function unpackZip(path, folder, mostBytes = LIMITS.bytes) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const source = await (0,src_source/* fileSource */.IO)(file);
        const entries = (await (0,zip/* readZipDirectory */.x5)(source, { ...LIMITS, bytes: mostBytes })).filter((entry) => !entry.name.endsWith('/'));
        for (const entry of entries) {
            const target = (0,external_node_path_.join)(folder, entry.name);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(await (0,zip/* openZipEntry */.qs)(source, entry), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
        }
        return entries.map((entry) => entry.name);
    }
    catch (thrown) {
        if (!(thrown instanceof zip_entry/* ZipError */.W))
            throw thrown;
        throw new errors/* PlumblineError */.Dl('record-replaced', { what: `The artifact cannot be unpacked: ${thrown.message}.` });
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/artifacts.js
// Artifacts of this run, read by id and compared with the digest that the owning job announced (design §4).






/** The runner's own artifact service; its client is loaded at the first download. */
const runnerArtifacts = {
    async download(id, folder) {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(118), __nccwpck_require__.e(830), __nccwpck_require__.e(131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67131));
        // Unpacked only after the digest is known: the client's own unpacking happens before and trusts the names inside.
        await new DefaultArtifactClient().downloadArtifact(id, { path: folder, skipDecompress: true });
    },
};
/** A job's record fragment. Throws `record-replaced`, `bad-record`, `github-unreachable`. */
async function readFragment(store, temp, job, reference) {
    const label = `the record of the job "${job}" (artifact ${reference.id})`;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await scratch(temp), 'record-'));
    try {
        const names = await unpackArtifact(store, reference.id, label, folder, reference.digest);
        if (!names.includes('record.json'))
            throw replaced(label, 'it holds no record.json');
        return (0,read/* parseRecord */.H)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'record.json'), 'utf8'), label);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * The artifact's files, unpacked under `temp`: exactly those of `digests`, each with its size and SHA-256.
 * Returns name → path. Throws `record-replaced`, `github-unreachable`.
 */
async function readFiles(store, temp, id, digests) {
    const label = `the verified files (artifact ${id})`;
    const folder = await mkdtemp(join(await scratch(temp), 'files-'));
    const names = await unpackArtifact(store, id, label, folder);
    const expected = new Map(digests.map((entry) => [entry.name, entry]));
    const strange = names.filter((name) => !expected.has(name));
    const missing = [...expected.keys()].filter((name) => !names.includes(name));
    if (strange.length > 0)
        throw replaced(label, `it holds ${strange.join(', ')}, which verify never saw`);
    if (missing.length > 0)
        throw replaced(label, `${missing.join(', ')} is missing from it`);
    for (const [name, entry] of expected)
        await requireSame(label, join(folder, name), entry);
    // In the order that verify announced, whatever the order in the artifact is.
    return new Map([...expected.keys()].map((name) => [name, join(folder, name)]));
}
async function requireSame(label, path, entry) {
    const { sha256, size } = await measureFile(path);
    if (sha256 === entry.sha256 && size === entry.size)
        return;
    throw replaced(label, `"${entry.name}" has SHA-256 ${sha256}, and verify announced ${entry.sha256}`);
}
async function unpackArtifact(store, id, label, folder, digest) {
    const raw = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '..', 'raw-'));
    try {
        await download(store, id, label, raw);
        const [name, ...more] = await (0,promises_.readdir)(raw);
        if (name === undefined || more.length > 0)
            throw replaced(label, 'the store gave something else than one file');
        const stored = (0,external_node_path_.join)(raw, name);
        const found = digest === undefined ? undefined : (await measure_measureFile(stored)).sha256;
        if (found !== digest)
            throw replaced(label, `its SHA-256 is ${found}, and the job announced ${digest}`);
        return await unpackZip(stored, folder);
    }
    finally {
        await (0,promises_.rm)(raw, { recursive: true, force: true });
    }
}
async function download(store, id, label, folder) {
    try {
        await store.download(id, folder);
    }
    catch (error) {
        const { name, message } = error;
        if (name === 'ArtifactNotFoundError')
            throw replaced(label, 'the store of this run has no such artifact any more');
        throw new errors/* PlumblineError */.Dl('github-unreachable', {
            what: `The artifact store did not give ${label}.`,
            answer: message,
            cause: error,
        });
    }
}
async function scratch(temp) {
    const folder = (0,external_node_path_.join)(temp, 'plumbline', 'artifacts');
    await (0,promises_.mkdir)(folder, { recursive: true });
    return folder;
}
function replaced(label, why) {
    return new errors/* PlumblineError */.Dl('record-replaced', { what: `Refused ${label}: ${why}.` });
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __nccwpck_require__(47534);
;// CONCATENATED MODULE: ./.build/packages/github/src/failure.js
// A request that GitHub did not grant: what it said, and which of our codes that is.

/** Thrown for every request that does not succeed; callers that know more throw their own code instead. */
class failure_GithubFailure extends errors/* PlumblineError */.Dl {
    refusal;
    status;
    constructor(code, details, refusal) {
        super(code, details);
        this.refusal = refusal;
        this.status = refusal.status;
    }
    /** True where nobody can say whether the request took effect. */
    get unclear() {
        return this.status === 0 || this.status >= 500 || this.status === 408;
    }
    /** True when GitHub's words, in its message or in one of its fields, match. */
    says(pattern) {
        return pattern.test(refusalText(this.refusal));
    }
}
/** The failure for a refusal, by GitHub's own rules (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
function githubFailure(request, refusal, cause) {
    const answer = `${refusal.status === 0 ? 'no answer' : refusal.status} ${refusalText(refusal)}`.trim();
    return new failure_GithubFailure(codeOf(refusal), { ...textOf(request, refusal), request, answer, cause }, refusal);
}
/** Whether GitHub asks to wait rather than refuses: a secondary limit is a 403 too, but no missing permission. */
function isRateLimit(refusal) {
    if (refusal.status === 429)
        return true;
    if (refusal.status !== 403)
        return false;
    // The last request that the hour has left may still be one that lacks a permission.
    if (/not accessible by|must have (?:admin|push|write)/i.test(refusal.message))
        return false;
    const waits = refusal.headers['retry-after'] !== undefined || String(refusal.headers['x-ratelimit-remaining']) === '0';
    return waits || /rate limit|abuse detection/i.test(refusal.message);
}
function codeOf(refusal) {
    if (isRateLimit(refusal))
        return 'github-rate-limited';
    if (refusal.status === 0 || refusal.status >= 500 || refusal.status === 408)
        return 'github-unreachable';
    if (refusal.status === 401 || refusal.status === 403)
        return 'missing-permission';
    return 'github-refused';
}
function textOf(request, refusal) {
    const needs = refusal.headers['x-accepted-github-permissions'];
    if (refusal.status === 401) {
        return {
            what: `GitHub does not accept the token (${request}).`,
            means: 'It is expired, revoked, or not a token of this GitHub.',
            next: 'Pass a valid `token`, or leave the input away to use the one of the job.',
        };
    }
    if (codeOf(refusal) === 'missing-permission') {
        return {
            what: `GitHub does not let this token do "${request}".`,
            ...(needs === undefined ? {} : { next: `Give the job (and every job that calls it) one of: ${needs}.` }),
        };
    }
    if (codeOf(refusal) === 'github-unreachable')
        return { what: `GitHub gave no usable answer to "${request}".` };
    if (isRateLimit(refusal)) {
        return { what: `GitHub limits this token's requests and did not take "${request}"${untilWhen(refusal)}.` };
    }
    return { what: `GitHub did not grant "${request}".` };
}
/** When an hour's requests are used up, GitHub says when the next hour begins. */
function untilWhen({ headers }) {
    const reset = Number(headers['x-ratelimit-reset']);
    const known = String(headers['x-ratelimit-remaining']) === '0' && reset > 0 && reset < 8e9;
    return known ? `, before ${new Date(reset * 1000).toISOString().slice(0, 19)}Z` : '';
}
function refusalText(refusal) {
    const fields = refusal.fields.map((entry) => [entry.field, entry.code, entry.message].filter((part) => part !== undefined && part !== '').join(' '));
    return [refusal.message, ...fields].filter((part) => part !== '').join('; ');
}

;// CONCATENATED MODULE: ./.build/packages/github/src/pace.js
// How fast requests that create content may follow each other, for one client with everything that it does at once.
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const MOST_A_MINUTE = 80;
/** GitHub counts what arrives, and one request may be a little longer on its way than another. */
const MINUTE = 61_000;
/** Lets at most `MOST_A_MINUTE` begin in any minute; that it waits is said once. */
function createPace({ now, wait, log }) {
    const begun = [];
    let closedUntil = 0;
    let told = false;
    async function turn() {
        const paced = begun.length < MOST_A_MINUTE ? 0 : (begun.shift() ?? 0) + MINUTE;
        const due = Math.max(now(), closedUntil, paced);
        begun.push(due);
        if (paced === due && !told) {
            told = true;
            log?.info(`GitHub takes ${MOST_A_MINUTE} requests a minute that create content; from here on they wait their turn.`);
        }
        const pause = due - now();
        if (pause > 0)
            await wait(pause);
        // Another request was told meanwhile to stay away.
        if (closedUntil > due)
            await turn();
    }
    return {
        turn,
        hold: (milliseconds) => {
            closedUntil = Math.max(closedUntil, now() + milliseconds);
        },
    };
}

;// CONCATENATED MODULE: ./.build/packages/github/src/patience.js
// How often a request is sent again, and how long it waits: GitHub's rules for limits, ours for silence.

/** Waits between repeats of a read that got no answer or a 5xx. */
const READ_WAITS = [1000, 4000, 15_000];
/** How long one request may wait for rate limits altogether. */
const LIMIT_BUDGET = 15 * 60_000;
/** Thrown in place of sending what is no longer wanted. */
class patience_Needless extends Error {
    name = 'Needless';
}
/**
 * A limit means "not done, come back", so any request is sent again after the time that GitHub names.
 * Silence and 5xx leave open what happened: reads and deletions are repeated, writes are for the caller to look into.
 */
async function patiently({ method, wanted }, attempt, { pace, wait, now, log }) {
    let waited = 0;
    let limits = 0;
    let silences = 0;
    for (;;) {
        if (method !== 'GET')
            await pace.turn();
        if (wanted && !(await wanted()))
            throw new patience_Needless();
        const outcome = await attempt();
        if (!(outcome instanceof failure_GithubFailure))
            return outcome;
        if (isRateLimit(outcome.refusal)) {
            const pause = await limitPause(outcome.refusal, limits, now());
            if (waited + pause > LIMIT_BUDGET)
                throw outcome;
            waited += pause;
            limits += 1;
            log?.info(`GitHub limits requests: "${outcome.request}" is sent again in ${Math.ceil(pause / 1000)} s.`);
            // What writes waits in its turn, with everything else that writes.
            pace.hold(pause);
            if (method === 'GET')
                await wait(pause);
            continue;
        }
        const pause = READ_WAITS[silences];
        const repeatable = method === 'GET' || method === 'DELETE';
        if (!outcome.unclear || !repeatable || pause === undefined)
            throw outcome;
        silences += 1;
        await wait(pause);
    }
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
async function limitPause({ headers }, attempts, now) {
    const { parseRetryAfter } = await __nccwpck_require__.e(/* import() */ 425).then(__nccwpck_require__.bind(__nccwpck_require__, 27425));
    const told = headers['retry-after'];
    const retryAfter = told === undefined ? undefined : parseRetryAfter(String(told), now);
    if (retryAfter !== undefined)
        return Math.max(1000, retryAfter);
    const reset = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)) {
        return Math.max(1000, reset * 1000 - now);
    }
    return 60_000 * 2 ** attempts;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/client.js
// Our door to GitHub's REST API: octokit without retries of its own, and bounded repeats that follow GitHub's rules.




const ANSWER_TIMEOUT = 60_000;
/** A client with this token. Octokit is loaded only now: most actions start without it. */
async function openGithub(options) {
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 61351));
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl.replace(/\/$/, ''),
        userAgent: `plumbline/${project/* PROJECT_VERSION */.fZ}`,
        ...(options.fetch ? { request: { fetch: options.fetch } } : {}),
    });
    const send = async ({ method, url, query, body, headers, etag, timeoutMs, stream }) => {
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), timeoutMs ?? ANSWER_TIMEOUT);
        try {
            const data = body === undefined ? {} : { data: body };
            const target = withQuery(url, query ?? {});
            return await octokit.request({
                method,
                url: target,
                headers: { ...headers, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
                ...data,
                request: {
                    signal: abort.signal,
                    ...(body instanceof Blob && !options.fetch ? { fetch: streamBlob } : {}),
                    ...(stream ? { parseSuccessResponseBody: false } : {}),
                },
            });
        }
        finally {
            clearTimeout(timer);
        }
    };
    const wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    const { now = Date.now, log } = options;
    const patience = { wait, now, log, pace: createPace({ wait, now, log }) };
    return {
        request: (request) => patiently(request, () => attempt(send, request, options.token), patience),
    };
}
/** For octokit in fetch's place: a file goes from disk to the line piece by piece, where fetch would read it all first. */
async function streamBlob(url, { method = 'POST', headers, body, signal }) {
    const { sendLarge } = await __nccwpck_require__.e(/* import() */ 425).then(__nccwpck_require__.bind(__nccwpck_require__, 27425));
    return sendLarge({
        method,
        url,
        headers: headers,
        body: body,
        signal: signal ?? new AbortController().signal,
    });
}
/** `owner/repo` as a path, `/repos/owner/repo/<rest>`. */
function client_repoPath(repository, rest) {
    return `/repos/${client_encodePath(repository)}${rest === '' ? '' : `/${rest}`}`;
}
/** A value for a path: everything encoded but its slashes. */
function client_encodePath(value) {
    return value.split('/').map(encodeURIComponent).join('/');
}
/** Every entry of a paged list; `pick` finds them where the list is wrapped in an object. */
async function client_allPages(client, url, query = {}, pick = (data) => data) {
    const entries = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await client.request({
            method: 'GET',
            url,
            query: { ...query, per_page: 100, page },
        });
        entries.push(...pick(data));
        if (!/rel="next"/.test(String(headers['link'] ?? '')))
            return entries;
    }
}
async function attempt(send, request, token) {
    try {
        return await send(request);
    }
    catch (error) {
        const { status, response } = error;
        // Octokit takes "nothing has changed" for an error.
        if (request.etag !== undefined && status === 304 && response)
            return { status, headers: response.headers, data: undefined };
        const { refusal, cause } = withoutToken(refusalOf(error), error, token);
        return githubFailure(`${request.method} ${pathOf(request.url)}`, refusal, cause);
    }
}
/** Error pages of proxies repeat what a request showed of itself: the token goes no further than here. */
function withoutToken(refusal, cause, token) {
    const text = JSON.stringify(refusal);
    if (token === '' || !text.includes(token))
        return { refusal, cause };
    const hidden = JSON.parse(text.replaceAll(token, '***'));
    return { refusal: hidden, cause: new Error(hidden.message) };
}
/** Octokit gives 500 to a request that got no answer at all; only an answer has a `response`. */
function refusalOf(error) {
    const { response, message } = error;
    if (!response)
        return { status: 0, message: message ?? String(error), fields: [], headers: {} };
    const data = (typeof response.data === 'object' && response.data !== null ? response.data : {});
    const fields = Array.isArray(data.errors) ? data.errors.map(fieldOf) : [];
    return { status: response.status, message: String(data.message ?? message ?? ''), fields, headers: response.headers };
}
function fieldOf(entry) {
    return typeof entry === 'object' && entry !== null ? entry : { message: String(entry) };
}
function withQuery(url, query) {
    if (Object.keys(query).length === 0)
        return url;
    const text = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
    return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(text)}`;
}
function pathOf(url) {
    return url.startsWith('http') ? new URL(url).pathname : url;
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/client.js
// The client of a report: GitHub is given minutes, not the hour that a limit may take, so that the report itself is written.


/** Below the 15 minutes of report.yml, with a last request under way; milliseconds. */
const PATIENCE = 8 * 60_000;
/** What a report asks for is small: who has not answered by then hardly will. */
const client_ANSWER_TIMEOUT = 30_000;
/** Throws `github-rate-limited` rather than wait beyond its time, and `github-unreachable` once that is over. */
async function openBounded({ token, apiUrl, log }) {
    const end = Date.now() + PATIENCE;
    const wait = (milliseconds) => {
        if (Date.now() + milliseconds <= end)
            return new Promise((resolve) => setTimeout(resolve, milliseconds));
        const seconds = Math.ceil(milliseconds / 1000);
        throw new errors/* PlumblineError */.Dl('github-rate-limited', {
            what: `GitHub asks to wait ${seconds} s, which is longer than a report can.`,
        });
    };
    const client = await openGithub({ token, apiUrl, log, wait: async (milliseconds) => wait(milliseconds) });
    return {
        request: async (request) => {
            if (Date.now() > end) {
                throw new errors/* PlumblineError */.Dl('github-unreachable', {
                    what: `There was no time left for "${request.method} ${request.url}": GitHub had answered slowly or not at all.`,
                });
            }
            return client.request({ timeoutMs: client_ANSWER_TIMEOUT, ...request });
        },
    };
}

;// CONCATENATED MODULE: ./.build/packages/github/src/tags.js
// Which commit a tag stands for, as GitHub sees it now.



/** A tag of a tag is legal; more levels than this nobody makes on purpose. */
const MAX_DEPTH = 8;
/** The name of a tag that may have been given as the full ref: `refs/tags/v1.2.3` is `v1.2.3`. */
function tagName(given) {
    return given.replace(/^refs\/tags\//, '');
}
/** The commit (40 hex digits) that the tag points to, annotated tags followed. Throws `tag-not-found`. */
async function peelTag(client, repository, tag) {
    let { object } = await readRef(client, repository, tag);
    for (let depth = 0; object.type === 'tag' && depth < MAX_DEPTH; depth += 1) {
        const answer = await client.request({
            method: 'GET',
            url: client_repoPath(repository, `git/tags/${object.sha}`),
        });
        object = answer.data.object;
    }
    if (object.type !== 'commit') {
        throw new errors/* PlumblineError */.Dl('tag-not-found', {
            what: `The tag "${tag}" of ${repository} points to a ${object.type}, not to a commit.`,
            means: 'It was made for a file or folder by hand.',
            next: 'Tag the commit that is to be released.',
        });
    }
    return object.sha;
}
/** Compares the tag with the commit that was released. Throws `tag-moved` and `tag-not-found`. */
async function expectTagAt(client, repository, tag, commit) {
    const now = await peelTag(client, repository, tag);
    if (now === commit)
        return;
    throw new PlumblineError('tag-moved', {
        what: `The tag "${tag}" of ${repository} pointed to ${commit} and now points to ${now}.`,
        next: `Put the tag back where it was (\`git push --force origin ${shellQuote(`${commit}:refs/tags/${tag}`)}\`), or release a new version; then run the release again.`,
    });
}
async function readRef(client, repository, tag) {
    try {
        const answer = await client.request({
            method: 'GET',
            url: client_repoPath(repository, `git/ref/tags/${client_encodePath(tag)}`),
        });
        return answer.data;
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure) || error.status !== 404)
            throw error;
        throw new errors/* PlumblineError */.Dl('tag-not-found', {
            what: `GitHub knows no tag "${tag}" in ${repository}.`,
            ...(error.request === undefined ? {} : { request: error.request }),
            cause: error,
        });
    }
}
/** The objects of all annotated tags, by the tags' names: one request. Throws GithubFailure. */
async function annotatedTags(client, repository) {
    const url = repoPath(repository, 'git/matching-refs/tags/');
    const { data } = await client.request({ method: 'GET', url });
    return new Map(data.flatMap(({ ref, object }) => (object.type === 'tag' ? [[tagName(ref), object.sha]] : [])));
}
/** ISO time that an annotated tag states, by its object; undefined where it states none. Throws GithubFailure. */
async function taggedAt(client, repository, object) {
    const { data } = await client.request({ method: 'GET', url: repoPath(repository, `git/tags/${object}`) });
    return data.tagger?.date;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/releases.js
// GitHub Releases: finding, drafting and publishing them (https://docs.github.com/rest/releases/releases).



/** The published release of a tag; undefined when there is none (drafts are not found this way). */
async function publishedRelease(client, repository, tag) {
    try {
        const url = client_repoPath(repository, `releases/tags/${client_encodePath(tag)}`);
        return (await client.request({ method: 'GET', url })).data;
    }
    catch (error) {
        if (error instanceof failure_GithubFailure && error.status === 404)
            return undefined;
        throw error;
    }
}
/** The release that people are shown as the latest; undefined where there is none. */
async function latestRelease(client, repository) {
    try {
        return (await client.request({ method: 'GET', url: repoPath(repository, 'releases/latest') })).data;
    }
    catch (error) {
        if (error instanceof GithubFailure && error.status === 404)
            return undefined;
        throw error;
    }
}
/** Notes since `previous`, or since the release that GitHub takes for the one before; nothing is saved. */
async function generateNotes(client, repository, tag, previous) {
    const url = repoPath(repository, 'releases/generate-notes');
    const body = { tag_name: tag, ...(previous === undefined ? {} : { previous_tag_name: previous }) };
    // It only computes, so it may be asked again as a read may.
    const ask = () => client.request({ method: 'POST', url, body });
    try {
        return (await ask()).data;
    }
    catch (error) {
        if (!(error instanceof GithubFailure) || !error.unclear)
            throw error;
        return (await ask()).data;
    }
}
/** The one draft of a tag, over all pages; undefined without one. Throws `release-ambiguous`, which lists them. */
async function findDraft(client, repository, tag) {
    const releases = await allPages(client, repoPath(repository, 'releases'));
    const drafts = releases.filter((release) => release.draft && release.tag_name === tag);
    if (drafts.length > 1) {
        const list = drafts.map((draft) => `${draft.id} "${draft.name ?? ''}" ${draft.html_url}`).join(', ');
        throw new PlumblineError('release-ambiguous', { what: `${drafts.length} drafts carry the tag "${tag}": ${list}.` });
    }
    return drafts[0];
}
/** A new draft. When GitHub gives no clear answer, the failure says so (`unclear`) and a look at the drafts decides. */
async function createDraft(client, repository, text) {
    const body = { ...text, draft: true };
    return (await client.request({ method: 'POST', url: repoPath(repository, 'releases'), body })).data;
}
/** The release as it is now. */
async function readRelease(client, repository, id) {
    return (await client.request({ method: 'GET', url: repoPath(repository, `releases/${id}`) })).data;
}
/**
 * Whether this token is shown drafts, which takes write access. The repository's `permissions` are those of a user, and
 * say nothing of a job's token or an app's; notes take the same access and are kept nowhere. False where nobody can say.
 */
async function seesDrafts(client, repository, tag) {
    try {
        await generateNotes(client, repository, tag, undefined);
        return true;
    }
    catch (error) {
        if (error instanceof GithubFailure)
            return false;
        throw error;
    }
}
/** Makes a draft public. When GitHub gives no clear answer, a look at the release decides whether to ask again. */
async function publishRelease(client, repository, id, text) {
    const url = repoPath(repository, `releases/${id}`);
    return (await client.request({ method: 'PATCH', url, body: { ...text, draft: false } })).data;
}

// EXTERNAL MODULE: ./.build/packages/http/src/redaction.js + 3 modules
var redaction = __nccwpck_require__(56981);
;// CONCATENATED MODULE: ./.build/packages/github/src/log-sections.js
// A job's log parted by its steps, while it comes in: what each ran, and what it said at its end.

const LONGEST_LINE = 1000;
/** More of one line is not looked at. */
const MOST_OF_LINE = 10 * LONGEST_LINE;
const MOST_OF_HEAD = 60;
const MOST_OF_SECTION = 64 * 1024;
const MOST_SECTIONS = 200;
const HEADING = '##[group]Run ';
/** Where what a step does after the job begins. */
const CLEANUP = 'Post job cleanup.';
const GROUP_END = '##[endgroup]';
const ERROR = '##[error]';
const TIME = /^\uFEFF?(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})[\d.]{0,12}Z /;
/** So the runner shows a script's lines. */
const SCRIPT_LINE = '\u001b[36;1m';
/** What a step's heading is followed by; a group of that name in a program's output is not. */
const AFTER_HEADING = [SCRIPT_LINE, 'with:', 'env:', 'shell: ', GROUP_END];
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with an escape character
const COLOURS = /\u001b\[[\d;]{0,20}[A-Za-z]/g;
/** Takes a log line by line. */
class SectionReader {
    #step;
    #all = [newSection()];
    #own = [newSection()];
    #heading;
    #place = 'before';
    /** `step` is the one that is looked for; without it the last failed one is. */
    constructor(step) {
        this.#step = step;
    }
    /** Takes the next line; true once everything that the step wrote was there. */
    take(raw) {
        const line = raw.slice(0, MOST_OF_LINE);
        const time = TIME.exec(line)?.[1];
        const text = line.replace(TIME, '');
        if (time !== undefined)
            this.#place = placeOf(time, this.#step);
        if (this.#heading !== undefined) {
            const heading = this.#heading;
            this.#heading = undefined;
            this.#add(heading, AFTER_HEADING.some((begin) => text.startsWith(begin)));
        }
        if (text.startsWith(HEADING))
            this.#heading = text;
        else
            this.#add(text, text === CLEANUP);
        return this.#place === 'after' && this.#own.some(({ lines }) => lines.length > 0);
    }
    /** The step's own section; where times do not tell which that is, the first that failed and is called so, or that failed. */
    found() {
        const own = this.#own.filter(({ lines }) => lines.length > 0);
        if (!this.#step)
            return this.#all.findLast(({ failed }) => failed) ?? this.#all.at(-1) ?? newSection();
        const name = this.#step.name;
        const candidates = own.length > 0 ? own : this.#all;
        const failed = candidates.filter((section) => section.failed);
        return failed.find(({ head }) => `Run ${head[0] ?? ''}` === name) ?? failed[0] ?? candidates.at(-1) ?? newSection();
    }
    #add(text, opens) {
        addTo(this.#all, text, opens);
        if (this.#step && this.#place === 'within')
            addTo(this.#own, text, opens);
    }
}
function newSection() {
    return { head: [], lines: [], size: 0, failed: false };
}
function addTo(sections, text, opens) {
    if (opens)
        sections.push({ ...newSection(), head: text === CLEANUP ? [] : [text.slice(HEADING.length)] });
    if (sections.length > MOST_SECTIONS)
        sections.splice(Math.max(0, sections.findIndex(({ failed }) => !failed)), 1);
    const section = sections.at(-1);
    if (!section)
        return;
    const { head, lines } = section;
    if (text.startsWith(ERROR))
        section.failed = true;
    const isHead = head.length > 0 && head.length < MOST_OF_HEAD && head.at(-1) !== GROUP_END && !text.startsWith(ERROR);
    if (isHead && !opens)
        head.push(text);
    if (isHead)
        return;
    lines.push(text);
    section.size += text.length + 1;
    while (section.size > MOST_OF_SECTION)
        section.size -= (lines.shift()?.length ?? 0) + 1;
}
/** GitHub gives a step's times in whole seconds. */
function placeOf(time, step) {
    const second = Date.parse(`${time}Z`) / 1000;
    const start = Math.floor(Date.parse(step?.started_at ?? '') / 1000);
    const end = Math.floor(Date.parse(step?.completed_at ?? '') / 1000);
    if (Number.isNaN(start) || second < start)
        return 'before';
    return second > end ? 'after' : 'within';
}
/** The script that a step ran, or the action that it used; empty where the log does not show it. */
function commandOf({ head }) {
    const script = head.slice(1).filter((line) => line.startsWith(SCRIPT_LINE));
    return shownLines(script.length > 0 ? script : head.slice(0, 1)).join('\n');
}
/** Lines without colours and secrets, each short enough; secrets first, because half of one has no shape. */
function shownLines(lines) {
    const text = (0,redaction/* redactText */.Rd)(lines.map((line) => line.replaceAll(COLOURS, '')).join('\n'));
    const shown = (line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE).toWellFormed()}…` : line);
    return text === '' ? [] : text.split('\n').map(shown);
}
/** Whether the runner marked this line as an error. */
function isError(line) {
    return line.startsWith(ERROR);
}

;// CONCATENATED MODULE: ./.build/packages/github/src/job-logs.js
// The end of what a job's failed step wrote, where its error stands (https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run).



/** So much is read at most, in bytes. */
const MOST_READ = 100 * 1024 * 1024;
/** Lines that are shown before the last error and after it. */
const BEFORE = 36;
const AFTER = 3;
/** For the whole body, milliseconds. */
const job_logs_PATIENCE = 60_000;
/**
 * The lines around the last error of the step, or its last lines where none is marked, without times, colours and secrets.
 * Without `step` it is the last one that failed. None where the log is not there yet, or no more. Throws GithubFailure.
 */
async function jobLogEnd(client, repository, jobId, step) {
    const url = client_repoPath(repository, `actions/jobs/${jobId}/logs`);
    const reader = new SectionReader(step);
    try {
        const { data } = await client.request({ method: 'GET', url, stream: true });
        if (data !== '')
            await readLines(data, reader);
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure) || (error.status !== 404 && error.status !== 410))
            throw error;
    }
    const section = reader.found();
    const lines = shownLines(section.lines);
    const error = lines.findLastIndex(isError);
    const from = error < 0 ? lines.length - BEFORE - AFTER : error - BEFORE;
    return {
        command: commandOf(section),
        lines: lines.slice(Math.max(0, from), error < 0 ? undefined : error + 1 + AFTER),
    };
}
/** Line by line until the step is over; what has come until then where the log is too long or too slow. */
async function readLines(body, sections) {
    const reader = body.getReader();
    const signal = AbortSignal.timeout(job_logs_PATIENCE);
    signal.addEventListener('abort', () => reader.cancel().catch(() => undefined), { once: true });
    const decoder = new TextDecoder();
    let rest = '';
    for (let seen = 0; seen < MOST_READ;) {
        const { done, value } = await reader.read();
        const lines = `${rest}${done ? decoder.decode() : decoder.decode(value, { stream: true })}`.split(/\r?\n/);
        rest = done ? '' : (lines.pop() ?? '').slice(0, MOST_OF_LINE);
        // The end of the log is no line.
        if (done && lines.at(-1) === '')
            lines.pop();
        const isOver = lines.reduce((over, line) => over || sections.take(line), false);
        if (done)
            return;
        if (isOver)
            break;
        seen += value.length;
    }
    await reader.cancel();
}

;// CONCATENATED MODULE: ./.build/packages/github/src/runs.js
// Workflow runs and their jobs (https://docs.github.com/rest/actions/workflow-runs, …/workflow-jobs).


/** The run as it is now. */
async function readRun(client, repository, runId) {
    return (await client.request({ method: 'GET', url: repoPath(repository, `actions/runs/${runId}`) })).data;
}
/** One page (100) of a repository's runs, newest first, by GitHub's filters. Throws GithubFailure. */
async function repositoryRuns(client, repository, query, { page = 1, etag } = {}) {
    const { status, data, headers } = await client.request({
        method: 'GET',
        url: repoPath(repository, 'actions/runs'),
        query: { ...query, per_page: 100, ...(page > 1 ? { page } : {}) },
        ...(etag === undefined ? {} : { etag }),
    });
    if (status === 304)
        return 'unchanged';
    const found = headers['etag'];
    return {
        runs: data?.workflow_runs ?? [],
        more: /rel="next"/.test(String(headers['link'] ?? '')),
        etag: found === undefined ? undefined : String(found),
    };
}
/** Every run of a repository that the filters leave, newest first; GitHub shows at most 1,000. Throws GithubFailure. */
async function allRuns(client, repository, query) {
    const runs = [];
    for (let page = 1; page <= 10; page += 1) {
        const found = await repositoryRuns(client, repository, query, { page });
        if (found === 'unchanged')
            break;
        runs.push(...found.runs);
        if (!found.more)
            break;
    }
    return runs;
}
/**
 * The newest runs of a workflow that were started at a branch or tag (its short name), newest first, at most `most`;
 * `cut` when there are more. None where GitHub knows no such workflow. Throws GithubFailure.
 */
async function runsAt(client, repository, workflow, name, most) {
    const url = repoPath(repository, `actions/workflows/${encodeURIComponent(workflow)}/runs`);
    const runs = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await runsPage(client, url, { branch: name, per_page: 100, page });
        runs.push(...data.workflow_runs.filter((run) => run.head_branch === name));
        const more = /rel="next"/.test(String(headers['link'] ?? ''));
        if (!more || runs.length >= most)
            return { runs: runs.slice(0, most), cut: more || runs.length > most };
    }
}
async function runsPage(client, url, query) {
    try {
        return await client.request({ method: 'GET', url, query });
    }
    catch (error) {
        if (!(error instanceof GithubFailure) || error.status !== 404)
            throw error;
        return { data: { workflow_runs: [] }, headers: {} };
    }
}
/** The jobs of a run's latest attempt, or of the attempt that is named. */
function runJobs(client, repository, runId, attempt) {
    const which = attempt === undefined ? `${runId}` : `${runId}/attempts/${attempt}`;
    const url = client_repoPath(repository, `actions/runs/${which}/jobs`);
    return client_allPages(client, url, {}, (data) => data.jobs);
}
/** The first job that did not end well, and its first such step; undefined when every job did. */
function failedPlace(jobs) {
    return failedPlaces(jobs)[0];
}
/** Every job that did not end well, each with its first such step, in their order. */
function failedPlaces(jobs) {
    return jobs.flatMap((job) => {
        if (!failed(job.conclusion))
            return [];
        const failedStep = job.steps?.find((step) => failed(step.conclusion));
        return [{ job, step: failedStep?.name ?? '', ...(failedStep ? { failedStep } : {}) }];
    });
}
function failed(conclusion) {
    return conclusion !== null && !['success', 'skipped', 'neutral'].includes(conclusion);
}

// EXTERNAL MODULE: ./.build/packages/record/src/merge.js
var merge = __nccwpck_require__(44347);
;// CONCATENATED MODULE: ./.build/actions/report-failure/src/jobs.js
// What became of the jobs: by the needed ones, by the run's jobs as GitHub lists them, and by what the jobs told.

/** The jobs before publish: what stops there has sent nothing. */
const EARLY = ['validate', 'build', 'verify', 'try'];
/** Failures that only repeat that an earlier job did not do its work. */
const CONSEQUENCES = ['prepare-not-done', 'publish-not-done'];
/** The first failure that a job told of and that is not the consequence of another one. */
function causeOf({ failures }) {
    return failures.find(({ failure }) => !CONSEQUENCES.includes(failure.code));
}
/** The job that publishes, where the reporting job needs it directly. */
function publishJob({ jobs }) {
    return (jobs.find(({ id }) => id === 'publish') ??
        jobs.find(({ outputs }) => outputs['publication'] && !outputs['commit'] && !outputs['prepared']) ??
        jobs.find(({ id }) => /publish/i.test(id)));
}
/** Whether a phase's job ran, by the latest attempt that names it. */
function fateOf(facts, phase) {
    const needed = phase === 'publish' ? publishJob(facts) : facts.jobs.find(({ id }) => id === phase);
    if (needed)
        return needed.result === 'skipped' ? 'skipped' : 'ran';
    const own = facts.runJobs.filter((job) => ownName(job) === phase);
    if (own.length === 0)
        return 'unknown';
    return own.some(({ conclusion }) => conclusion !== 'skipped') ? 'ran' : 'skipped';
}
/** Whether a phase's job in one of our workflows is listed and did not end in success. */
function endedBadly({ runJobs }, phase) {
    return failedPlace(runJobs.filter((job) => ownName(job) === phase)) !== undefined;
}
/** How the publish job of an earlier attempt ended, where it ran; undefined where none did. */
function earlierPublish(facts) {
    const ids = ['publish', publishJob(facts)?.id];
    const ran = facts.earlierJobs.find((job) => ids.includes(ownName(job)) && job.conclusion !== 'skipped');
    return ran && (ran.conclusion ?? ran.status);
}
/** The job and step to look at: the one that told of the cause, else the first that failed and not in consequence. */
function jobs_placeOf(facts) {
    const cause = causeOf(facts);
    const names = cause?.job === 'publish' ? [cause.id, 'publish', publishJob(facts)?.id] : [cause?.id ?? cause?.job];
    const told = failedPlace(facts.runJobs.filter((job) => names.includes(ownName(job))));
    if (told)
        return told;
    const repeats = facts.failures.some(({ failure }) => CONSEQUENCES.includes(failure.code));
    const first = failedPlace(facts.runJobs.filter((job) => !(repeats && isFinishCheck(job))));
    return first ?? (cause ? failedPlace(facts.runJobs) : undefined);
}
/** What failed besides the job of `placeOf`, each with what it told; not what only repeats that another job failed. */
function otherFailures(facts) {
    const place = jobs_placeOf(facts);
    const cause = causeOf(facts);
    const told = facts.failures.filter((one) => one !== cause && !CONSEQUENCES.includes(one.failure.code));
    const repeats = facts.failures.some(({ failure }) => CONSEQUENCES.includes(failure.code));
    const places = failedPlaces(facts.runJobs).filter(({ job }) => job.id !== place?.job.id && !(repeats && isFinishCheck(job)));
    const wordOf = ({ job }) => told.find((one) => [one.id, one.job].includes(ownName(job)));
    const found = places.map((one) => ({ place: one, told: wordOf(one) }));
    const unplaced = told.filter((one) => !found.some((other) => other.told === one));
    return [...found, ...unplaced.map((one) => ({ place: undefined, told: one }))];
}
/** The needed jobs that failed or were cancelled; without finish.yml, where it only repeats that another one did. */
function failedJobs(facts) {
    const bad = facts.jobs.filter(({ result }) => result === 'failure' || result === 'cancelled');
    const repeats = causeOf(facts) === undefined && facts.failures.length > 0;
    return bad.filter((job) => !(repeats && isFinish(job)));
}
/** The needed jobs that were skipped. */
function skippedJobs({ jobs }) {
    return jobs.filter(({ result }) => result === 'skipped');
}
/** Whether the run is made of prepare.yml or finish.yml; else its jobs do what they do under names of their own. */
function isPipeline({ jobs, told }) {
    return told.prepared !== undefined || jobs.some(isFinish);
}
/** Its outputs name the fragment of its first job, whatever the caller calls it. */
function isFinish({ id, outputs }) {
    return id === 'finish' || (outputs['record-artifacts'] ?? '').includes('"check"');
}
/** finish.yml's first job, which stands in a called workflow and so never has a plain name. */
function isFinishCheck(job) {
    return job.name.includes(' / ') && ownName(job) === 'check';
}
/** A job's name without its callers and its matrix values. */
function ownName({ name }) {
    return name.split(' / ').at(-1)?.split(' (')[0] ?? '';
}

;// CONCATENATED MODULE: ./.build/packages/record/src/quoted-start.js
// The start of a text that is not what it should be, for messages.
const LONGEST = 80;
/**
 * Quoted as JSON, at most 80 characters. A word is shown whole or not at all: what hides tokens knows them by their shape,
 * which half a token does not have.
 */
function quotedStart(text) {
    if (text.length <= LONGEST)
        return JSON.stringify(text);
    const start = text.slice(0, LONGEST);
    const isWithin = /[\w.~+/=-]/.test(text[LONGEST] ?? '');
    return JSON.stringify(`${isWithin ? start.replace(/[\w.~+/=-]{1,80}$/, '') : start}…`);
}

;// CONCATENATED MODULE: ./.build/packages/record/src/prepared.js
// What travels between the jobs besides artifacts: the outputs of prepare, passed on as one JSON input.


/** prepare's outputs from `toJSON(needs.prepare.outputs)`; undefined for `{}` (prepare failed). Throws `bad-input`. */
function parsePrepared(text) {
    const outputs = parseObject(text, 'prepared');
    if (Object.keys(outputs).length === 0)
        return undefined;
    for (const name of ['version', 'tag', 'commit', 'package-name', 'registry']) {
        if (typeof outputs[name] !== 'string' || outputs[name] === '') {
            throw new errors/* PlumblineError */.Dl('bad-input', {
                what: `Input "prepared" has no "${name}".`,
                means: 'It is not the outputs of prepare.yml, or prepare stopped before that output was known.',
                next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}` and let the job need prepare to succeed.',
            });
        }
    }
    return {
        version: outputs['version'],
        tag: outputs['tag'],
        commit: outputs['commit'],
        'package-name': outputs['package-name'],
        registry: outputs['registry'],
        ecosystem: String(outputs['ecosystem'] ?? ''),
        'repository-url': String(outputs['repository-url'] ?? ''),
        prerelease: outputs['prerelease'] === 'true',
        'dist-tag': String(outputs['dist-tag'] ?? ''),
        'dry-run': outputs['dry-run'] === 'true',
        provenance: outputs['provenance'] !== 'false',
        'expected-claims': String(outputs['expected-claims'] ?? ''),
        'record-artifacts': parseReferences(String(outputs['record-artifacts'] ?? '')),
        'files-artifact-id': parseId(String(outputs['files-artifact-id'] ?? '')),
        'files-digests': parseDigests(String(outputs['files-digests'] ?? '')),
    };
}
/** The `files-digests` output: a JSON array of file entries; none for an empty text. Throws `bad-input`. */
function parseDigests(text) {
    const value = parseJson(text === '' ? '[]' : text, 'files-digests');
    const valid = Array.isArray(value) &&
        value.every((entry) => isFileName(entry?.name) &&
            /^[0-9a-f]{64}$/.test(entry.sha256) &&
            /^[0-9a-f]{128}$/.test(entry.sha512) &&
            Number.isSafeInteger(entry.size));
    if (!valid)
        throw notOurs('files-digests', text);
    return value;
}
/** Job → fragment reference; entries of jobs that uploaded nothing are left out. Throws `bad-input`. */
function parseReferences(text) {
    const value = parseObject(text, 'record-artifacts');
    const references = {};
    for (const [job, entry] of Object.entries(value)) {
        const { id, digest } = (entry ?? {});
        if (id === '' || id === undefined)
            continue;
        if (!/^\d+$/.test(String(id)) || !/^[0-9a-f]{64}$/.test(String(digest)))
            throw notOurs('record-artifacts', text);
        references[job] = { id: Number(id), digest: String(digest) };
    }
    return references;
}
/** A bare name: whoever reads the files joins it to a folder of its own. */
function isFileName(name) {
    return typeof name === 'string' && /^[^/\\\0]+$/.test(name) && name !== '.' && name !== '..';
}
function parseId(text) {
    if (!/^\d*$/.test(text))
        throw notOurs('files-artifact-id', text);
    return Number(text || 0);
}
function parseObject(text, name) {
    const value = text.trim() === '' ? {} : parseJson(text, name);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw notOurs(name, text);
    return value;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw notOurs(name, text);
    }
}
function notOurs(name, text) {
    return new errors/* PlumblineError */.Dl('bad-input', {
        what: `Input "${name}" is ${quotedStart(text)}.`,
        means: "It is not what prepare.yml's output of that name holds.",
        next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}`.',
    });
}

// EXTERNAL MODULE: ./.build/packages/record/src/file-states.js
var file_states = __nccwpck_require__(50472);
;// CONCATENATED MODULE: ./.build/packages/record/src/publication.js
// What the publish job states about itself: its outputs, passed on as one JSON input.



const PUBLISHED = ['yes', 'no', 'partial', 'unknown'];
const PROOFS = ['hash', 'contents', 'version-only', 'none'];
/**
 * The publications in `toJSON(needs.publish.outputs)`, one per package; none for an empty text or `{}`.
 * Throws `bad-input`.
 */
function parsePublications(text) {
    const outputs = parseOutputs(text);
    const registry = outputs['registry'] ?? '';
    if (registry === '')
        return [];
    const files = parseFiles(outputs['files'] || '[]');
    const names = linesOf(outputs['package-name']);
    const whole = {
        registry,
        published: oneOf(PUBLISHED, outputs['published'] || 'unknown', text),
        proof: oneOf(PROOFS, outputs['proof'] || 'none', text),
        'already-published': outputs['already-published'] === 'true',
        'package-url': linesOf(outputs['package-url'])[0] ?? '',
        files,
    };
    const [versions, urls] = [linesOf(outputs['version']), linesOf(outputs['package-url'])];
    const known = names.length > 1 && files.length > 0 && files.every((file) => names.includes(file['package-name'] ?? ''));
    if (!known)
        return [names.length === 1 ? { ...whole, ...nameOf(names[0] ?? '', versions[0] ?? '') } : whole];
    return names.map((name, place) => {
        const own = files.filter((file) => file['package-name'] === name);
        const url = urls.length === names.length ? (urls[place] ?? '') : '';
        return { ...whole, ...nameOf(name, versions[place] ?? ''), ...partOf(own, whole), 'package-url': url };
    });
}
function nameOf(name, version) {
    return { 'package-name': name, ...(version === '' ? {} : { version }) };
}
/** One package's share: the states of its files are all that its answer rests on. */
function partOf(told, { proof }) {
    const files = told.map(({ 'package-name': _name, version: _version, ...file }) => file);
    const published = (0,file_states/* publishedOfFiles */.D)(files);
    return {
        published,
        proof: published === 'no' ? 'none' : proof,
        'already-published': files.every(({ state }) => state === 'already-there'),
        files,
    };
}
function linesOf(text = '') {
    return text.split('\n').filter((line) => line.trim() !== '');
}
function oneOf(words, given, text) {
    const word = words.find((candidate) => candidate === given);
    if (word === undefined)
        throw publication_notOurs(text);
    return word;
}
function parseFiles(text) {
    const value = parse(text);
    if (!Array.isArray(value))
        throw publication_notOurs(text);
    return value;
}
function parseOutputs(text) {
    const value = text.trim() === '' ? {} : parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw publication_notOurs(text);
    return value;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw publication_notOurs(text);
    }
}
function publication_notOurs(text) {
    return new errors/* PlumblineError */.Dl('bad-input', {
        what: `Input "publication" is ${quotedStart(text)}.`,
        means: 'It is not the outputs of a job with publish-with-oidc.',
        next: 'Pass `publication: ${{ toJSON(needs.publish.outputs) }}`.',
    });
}

;// CONCATENATED MODULE: ./.build/packages/record/src/failure.js
// A failure as a job's output states it, for readers that have no record of that job.


const PHASES = ['validate', 'build', 'verify', 'publish', 'release', 'fan-out', 'report'];
/** The failure in an output `failure`; undefined for an empty text. Throws `bad-input`. */
function parseFailure(text) {
    if (text.trim() === '')
        return undefined;
    const value = failure_parse(text);
    const phase = PHASES.find((name) => name === value?.phase);
    const words = (name) => (typeof value?.[name] === 'string' ? value[name] : '');
    if (phase === undefined || words('code') === '' || words('what') === '')
        throw failure_notOurs(text);
    return {
        phase,
        step: words('step') || 'publish-with-oidc',
        code: words('code'),
        what: words('what'),
        means: words('means'),
        next: words('next'),
        request: words('request'),
        answer: words('answer'),
    };
}
function failure_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function failure_notOurs(text) {
    return new errors/* PlumblineError */.Dl('bad-input', {
        what: `The output "failure" is ${quotedStart(text)}.`,
        means: 'It is not what a step of ours states about its failure.',
        next: 'Pass on the output of the step as it is: `failure: ${{ steps.<id>.outputs.failure }}`.',
    });
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/needs.js
// The jobs that the reporting job needs: their results, and what their outputs say about the release.



/** The needed jobs. Throws `bad-input` when this is not what `toJSON(needs)` gives. */
function parseNeeds(text) {
    const value = needs_parseJson(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0) {
        throw notNeeds(text);
    }
    return Object.entries(value).map(([id, job]) => {
        if (typeof job?.result !== 'string')
            throw notNeeds(text);
        return { id, result: job.result, outputs: job.outputs ?? {} };
    });
}
/** Everything that the jobs' outputs say. */
function readOutputs(jobs) {
    const doubts = [];
    const attempt = (where, read) => {
        try {
            return read();
        }
        catch (error) {
            doubts.push(`${where}: ${error instanceof errors/* PlumblineError */.Dl ? error.what : String(error)}`);
            return undefined;
        }
    };
    const named = (name) => jobs.map(({ outputs }) => outputs[name]).find((text) => text !== undefined && text !== '');
    const all = Object.assign({}, ...jobs.map(({ outputs }) => outputs));
    const preparing = jobs.find(({ outputs }) => outputs['commit'] && outputs['package-name'] && outputs['version']);
    const holder = jobs.find(({ outputs }) => outputs['prepared']) ?? preparing;
    const preparedText = holder?.outputs['prepared'] || (preparing ? JSON.stringify(preparing.outputs) : '');
    const texts = publicationTexts(jobs);
    const published = texts.map((text) => attempt('output "publication"', () => textsIn(text)) ?? {});
    const saidByStep = (name) => published.map((outputs) => outputs[name]).find((text) => text);
    // A job that failed before it could say everything is no finding of its own.
    const doubting = holder?.result === 'success' ? attempt : silently;
    const prepared = doubting('output "prepared"', () => parsePrepared(preparedText));
    return {
        prepared,
        packageName: prepared?.['package-name'] ?? all['package-name'] ?? '',
        version: prepared?.version ?? all['version'] ?? '',
        registry: prepared?.registry ?? all['registry'] ?? '',
        dryRun: prepared?.['dry-run'] ?? all['dry-run'] === 'true',
        publications: texts.flatMap((text) => attempt('output "publication"', () => parsePublications(text)) ?? []),
        nextAction: saidByStep('next-action') ?? named('next-action') ?? '',
        failures: failuresIn(jobs, attempt),
        fragments: { ...prepared?.['record-artifacts'], ...fragmentsOf(jobs, attempt) },
        doubts,
    };
}
function silently(_where, read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** Every failure that a job states: of its publish step in `publication`, of any other step in `failure`. */
function failuresIn(jobs, attempt) {
    return jobs.flatMap(({ id, result, outputs }) => {
        const published = readableTexts(outputs['publication'] ?? '')['failure'] || (outputs['published'] && outputs['failure']);
        const said = published || outputs['failure'] || '';
        const failure = attempt(`output "failure" of job "${id}"`, () => parseFailure(said));
        if (!failure)
            return [];
        const job = published ? 'publish' : failure.phase;
        // A step that may fail in a job that goes on stops no release; a publication that failed does, whatever its job says.
        return result === 'success' && job !== 'publish' ? [] : [{ job, id, failure }];
    });
}
/** What jobs handed on of their publish steps, each once: a call hands on what the job within it said. */
function publicationTexts(jobs) {
    const handed = jobs.map(({ outputs }) => outputs['publication'] ?? '').filter((text) => text !== '');
    const bare = jobs.filter(({ outputs }) => outputs['published'] && outputs['registry'] && !outputs['publication']);
    return [...new Set([...handed, ...bare.map(({ outputs }) => JSON.stringify(outputs))])];
}
/** The outputs in a JSON text; none where it is not an object, which parsePublications then says. */
function textsIn(text) {
    const value = text.trim() === '' ? {} : JSON.parse(text);
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, one]) => typeof one === 'string'));
}
/** The same where it cannot be read, which is a doubt that is told once. */
function readableTexts(text) {
    try {
        return textsIn(text);
    }
    catch {
        return {};
    }
}
function fragmentsOf(jobs, attempt) {
    const found = jobs.flatMap(({ id, outputs }) => Object.entries(outputs)
        .filter(([name, text]) => /(^|-)record-artifacts$/.test(name) && text !== '')
        .map(([name, text]) => attempt(`output "${name}" of job "${id}"`, () => parseReferences(text)) ?? {}));
    return Object.assign({}, ...found);
}
function needs_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw notNeeds(text);
    }
}
function notNeeds(given) {
    const text = (0,redaction/* redactText */.Rd)(given);
    return new errors/* PlumblineError */.Dl('bad-input', {
        what: `Input "needs" is ${JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)}.`,
        means: 'It is not the jobs that this job needs, with their results.',
        next: 'Pass `needs: ${{ toJSON(needs) }}`, and let the job need all jobs of the release.',
    });
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/facts.js





/** The jobs that may own a fragment, in the pipeline's order; only phases own sections. */
const ORDER = ['validate', 'build', 'verify', 'try', 'publish', 'check', 'release', 'fan-out'];
const facts_PHASES = ['validate', 'build', 'verify', 'publish', 'release', 'fan-out'];
/** How many earlier attempts are looked at; what became of a job is rarely further back. */
const EARLIER_ATTEMPTS = 9;
/** How many logs are read besides the first one. */
const MOST_LOGS = 3;
/** Reads outputs, fragments, jobs, tag and release. Never throws. */
async function gatherFacts(jobs, { release: makesReleases }, context, client, store) {
    const told = readOutputs(jobs);
    const doubts = [...told.doubts];
    const attempt = async (what, read) => {
        try {
            return await read();
        }
        catch (error) {
            doubts.push(`${what}: ${reason(error)}`);
            return undefined;
        }
    };
    const fragments = await readFragments(told, context.temp, store, attempt);
    const record = (0,merge/* mergeFragments */.ag)(project/* PROJECT_VERSION */.fZ, fragments);
    const tag = told.prepared?.tag ?? record.version?.tag ?? (context.refType === 'tag' ? context.refName : '');
    const { repository, runId, runAttempt } = context;
    const facts = {
        repository,
        runId,
        attempt: runAttempt,
        runUrl: context.runUrl,
        refName: context.refName,
        workflowFile: /\/([^/@]+)@/.exec(context.workflowRef)?.[1] ?? '',
        jobs,
        makesReleases,
        told,
        record,
        failures: failuresOf(fragments, told),
        tag,
        ...(await readJobs(client, context, attempt)),
        tagCommit: tag === '' ? undefined : await attempt('The tag', () => peelTag(client, repository, tag)),
        release: await attempt('The release', () => seenRelease(client, repository, tag)),
        doubts,
    };
    return { ...facts, ...(await readLogs(facts, client, attempt)) };
}
async function seenRelease(client, repository, tag) {
    return { published: tag === '' ? undefined : await publishedRelease(client, repository, tag) };
}
/** The logs of jobs that said nothing themselves. */
async function readLogs(facts, client, attempt) {
    const endOf = ({ job, failedStep }) => attempt(`The log of the failed job ${job.name}`, () => jobLogEnd(client, facts.repository, job.id, failedStep));
    const place = causeOf(facts) === undefined ? jobs_placeOf(facts) : undefined;
    const logEnd = place ? await endOf(place) : undefined;
    const wordless = otherFailures(facts).flatMap((one) => (one.place && !one.told ? [one.place] : []));
    const otherEnds = [];
    for (const other of wordless.slice(0, MOST_LOGS)) {
        const end = await endOf(other);
        if (end)
            otherEnds.push({ jobId: other.job.id, end });
    }
    return { logEnd, otherEnds };
}
async function readFragments(told, temp, store, attempt) {
    const owners = Object.entries(told.fragments).sort(([one], [other]) => rank(one) - rank(other));
    const fragments = [];
    for (const [job, reference] of owners) {
        const record = await attempt(`The record of "${job}"`, () => readFragment(store, temp, job, reference));
        const phase = facts_PHASES.find((name) => name === job);
        // A job that is no phase owns no section, but what it says about its failure counts.
        if (record)
            fragments.push({ job, phase: phase ?? 'report', record });
    }
    return fragments;
}
/** A step in somebody's own job has no fragment; what its outputs say stands where the fragment of its phase would. */
function failuresOf(fragments, told) {
    const kept = fragments.flatMap(({ job, record }) => (record.failure ? [{ job, failure: record.failure }] : []));
    const said = told.failures.filter((one) => !kept.some(({ job }) => job === one.job));
    return [...kept, ...said].sort((one, other) => rank(one.job) - rank(other.job));
}
function rank(job) {
    const place = ORDER.indexOf(job);
    return place < 0 ? ORDER.length : place;
}
/** An attempt may list only the jobs that it ran: the others are still as an earlier attempt left them. */
async function readJobs(client, { repository, runId, runAttempt }, attempt) {
    const now = (await attempt("The run's jobs", () => runJobs(client, repository, runId, runAttempt))) ?? [];
    const earlierJobs = [];
    for (let earlier = runAttempt - 1; earlier > Math.max(0, runAttempt - 1 - EARLIER_ATTEMPTS); earlier -= 1) {
        const jobs = await attempt(`The jobs of attempt ${earlier}`, () => runJobs(client, repository, runId, earlier));
        earlierJobs.push(...(jobs ?? []));
    }
    const latest = new Map([...now, ...earlierJobs].toReversed().map((job) => [job.name, job]));
    const names = [...new Set([...now, ...earlierJobs].map(({ name }) => name))];
    return { runJobs: names.flatMap((name) => latest.get(name) ?? []), earlierJobs };
}
function reason(error) {
    if (!(error instanceof errors/* PlumblineError */.Dl))
        return String(error);
    return `${error.what}${error.answer === undefined ? '' : ` (${error.answer})`}`;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/repository-events.js
// What makes events: who published a release, whose token this is, and events of one's own making.



/** The number of GitHub's own app, whose installation tokens are the jobs' GITHUB_TOKEN. */
const ACTIONS_APP = '15368';
/** The published release of a tag; undefined where there is none. Throws GithubFailure. */
async function publicationOf(client, repository, tag) {
    try {
        const url = repoPath(repository, `releases/tags/${encodePath(tag)}`);
        const { data } = await client.request({ method: 'GET', url });
        const { author, published_at, created_at, prerelease } = data;
        const publication = { author: author.login, publishedAt: published_at ?? created_at, prerelease };
        return publication;
    }
    catch (error) {
        if (error instanceof GithubFailure && error.status === 404)
            return undefined;
        throw error;
    }
}
/**
 * Who the actor of this token's dispatches will be. An installation's token cannot ask `/user`; since 2026 it begins with
 * its app's number, and GraphQL tells it its name, where the server has that. Undefined where nobody says.
 */
async function senderOf(client, token) {
    if (token.startsWith(`ghs_${ACTIONS_APP}_`))
        return { login: 'github-actions[bot]', bot: true };
    if (token.startsWith('ghs_'))
        return { ...(await viewerOf(client)), bot: true };
    try {
        const { data } = await client.request({ method: 'GET', url: '/user' });
        return { login: data.login, bot: false };
    }
    catch (error) {
        if (error instanceof failure_GithubFailure)
            return undefined;
        throw error;
    }
}
/** https://docs.github.com/graphql/reference/queries#viewer; an Enterprise Server has it at another address. */
async function viewerOf(client) {
    try {
        const body = { query: '{viewer{login}}' };
        const login = (await client.request({ method: 'POST', url: '/graphql', body })).data.data?.viewer?.login;
        return login ? { login } : {};
    }
    catch (error) {
        if (error instanceof failure_GithubFailure)
            return {};
        throw error;
    }
}
/**
 * Sends one `repository_dispatch`, once: `accepted`, or `unclear` where it may have been. GitHub never names what it
 * started, if anything. Throws GithubFailure for a clear refusal.
 */
async function dispatchRepository(client, { repository, type, payload, wanted }) {
    const body = { event_type: type, client_payload: payload };
    try {
        await client.request({ method: 'POST', url: repoPath(repository, 'dispatches'), body, wanted });
        return { kind: 'accepted' };
    }
    catch (error) {
        if (error instanceof Needless)
            return { kind: 'needless' };
        if (error instanceof GithubFailure && error.unclear)
            return { kind: 'unclear', failure: error };
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/issues.js
// Issues (https://docs.github.com/rest/issues/issues), and whose they are.



/** GitHub's longest, in characters; more is refused (422). */
const LONGEST_TITLE = 256;
const LONGEST_BODY = 65_536;
/** The account that GITHUB_TOKEN acts as. */
const ACTIONS_BOT = 'github-actions[bot]';
/**
 * The author of what this token writes. An app's token since 2026 begins with the app's number. Where nobody says, it is
 * taken for the job's own, which it most often is: what the Actions bot wrote in a repository, its workflows wrote.
 */
async function authorOf(client, token) {
    const sender = await senderOf(client, token);
    if (sender?.login !== undefined)
        return { login: sender.login };
    const app = /^ghs_(\d{1,15})_/.exec(token)?.[1];
    return app === undefined ? { login: ACTIONS_BOT } : { app: Number(app) };
}
/** Whether an issue is by that author. A user's token of the same app acts for the user, who is no bot. */
function isBy(author, issue) {
    if ('login' in author)
        return issue.user?.login.toLowerCase() === author.login.toLowerCase();
    return issue.user?.type === 'Bot' && issue.performed_via_github_app?.id === author.app;
}
/** Every issue by that author, the oldest first, without pull requests. By the list: the search lags behind. */
async function issuesBy(client, repository, author, state = 'all') {
    const query = { state, direction: 'asc', ...('login' in author ? { creator: author.login } : {}) };
    const issues = await client_allPages(client, client_repoPath(repository, 'issues'), query);
    return issues.filter((issue) => issue.pull_request === undefined && isBy(author, issue));
}
/** Makes one, once. Where GitHub gives no clear answer, the failure says so (`unclear`) and a look at the list decides. */
async function createIssue(client, repository, issue) {
    const { data } = await client.request({
        method: 'POST',
        url: client_repoPath(repository, 'issues'),
        body: { ...issue },
    });
    return data;
}
/** Changes what is given. Doing it twice does no more, so an unclear answer is asked for again once. */
async function changeIssue(client, repository, number, change) {
    const url = client_repoPath(repository, `issues/${number}`);
    const send = () => client.request({ method: 'PATCH', url, body: { ...change } });
    try {
        return (await send()).data;
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure) || !error.unclear)
            throw error;
        return (await send()).data;
    }
}
/** Adds a comment, once. */
async function commentIssue(client, repository, number, body) {
    await client.request({ method: 'POST', url: client_repoPath(repository, `issues/${number}/comments`), body: { body } });
}

;// CONCATENATED MODULE: ./.build/packages/github/src/new-issue.js


/** GitHub refuses unknown assignees (422), and drops labels and assignees where the token may not set them. */
async function createAllowed(client, repository, wish) {
    const { labels, assignees, ...text } = wish;
    const wanted = { labels, assignees };
    try {
        const issue = await createIssue(client, repository, { ...text, ...wanted });
        return { issue, notes: leftOut(issue, wish) };
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure) || error.status !== 422)
            throw error;
        if (labels.length + assignees.length === 0)
            throw error;
        const blamed = ['labels', 'assignees'].filter((name) => error.refusal.fields.some(isOn(name)));
        const drop = blamed.length > 0 ? blamed : ['labels', 'assignees'];
        const kept = Object.fromEntries(Object.entries(wanted).filter(([name]) => !drop.includes(name)));
        const issue = await createIssue(client, repository, { ...text, ...kept });
        return { issue, notes: leftOut(issue, wish) };
    }
}
function isOn(name) {
    return ({ field }) => field === name || field === name.replace(/s$/, '');
}
/** What the issue lacks of what was wished, as a sentence each. */
function leftOut(issue, { labels, assignees }) {
    const same = (one) => one.toLowerCase();
    const has = {
        labels: issue.labels.map((label) => same(typeof label === 'string' ? label : (label.name ?? ''))),
        assignees: (issue.assignees ?? []).map(({ login }) => same(login)),
    };
    const missing = {
        labels: labels.filter((label) => !has.labels.includes(same(label))),
        assignees: assignees.filter((login) => !has.assignees.includes(same(login))),
    };
    return [
        ...(missing.labels.length > 0 ? [`GitHub did not take the labels ${missing.labels.join(', ')}.`] : []),
        ...(missing.assignees.length > 0
            ? [`GitHub did not take the assignees ${missing.assignees.join(', ')}: they cannot be assigned issues here.`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./.build/packages/github/src/keep-issue.js



/** How often a list is asked for an issue that was just made, and the wait between, in milliseconds. */
const LOOKS = 3;
const LOOK_WAIT = 2000;
/** A comment that no page shows: `kind` and the values say what the issue is of, so encoded that nothing ends it early. */
function issueMarker(kind, values) {
    const pairs = Object.entries(values).map(([name, value]) => `${name}=${encoded(value)}`);
    return `<!-- plumbline ${[kind, ...pairs].join(' ')} -->`;
}
/** Everything but letters, digits, `.` and `_` as `%XX`: no `--`, no `>`, no space. */
function encoded(value) {
    return encodeURIComponent(value.toWellFormed()).replace(/[-!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
 * Makes, updates, reopens or closes the issue of a marker, by `token`'s own account: a marker in anybody else's issue is
 * not looked at. Of two jobs at once the older issue stays. Undefined where nothing is open and nothing is to be.
 * Throws GithubFailure, 410 where the repository has no issues.
 */
async function keepIssue(wish, client, repository, token, wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))) {
    const author = await authorOf(client, token);
    const keeper = { client, repository, wish, wait };
    const found = await findMarked(keeper, author, wish.open ? 'all' : 'open');
    if (!wish.open)
        return closeAll(keeper, found);
    const [kept, ...others] = found;
    if (kept === undefined)
        return openNew(keeper, author);
    for (const other of others.filter(isOpen))
        await closeDouble(keeper, other, kept);
    return update(keeper, kept);
}
/** The issues of the marker, the oldest first; after them those of former markers. */
async function findMarked({ client, repository, wish }, author, state) {
    const issues = await issuesBy(client, repository, author, state);
    const byAge = issues.toSorted((one, other) => one.number - other.number);
    const marked = (marker) => byAge.filter((issue) => markerIn(issue) === marker);
    const former = new Set(wish.formerly?.filter((marker) => marker !== wish.marker));
    const isFormer = ({ body }) => wish.isFormer?.(body ?? '') ?? true;
    return [...marked(wish.marker), ...[...former].flatMap(marked).filter(isFormer)];
}
/** Only the first line counts: further down an issue may quote anything. Edited on the page it has `\r\n`. */
function markerIn({ body }) {
    return (body ?? '').split('\n', 1)[0]?.trim() ?? '';
}
function isOpen({ state }) {
    return state === 'open';
}
async function closeAll({ client, repository, wish }, found) {
    const [kept] = found;
    for (const issue of found) {
        await commentIssue(client, repository, issue.number, wish.closingComment);
        await changeIssue(client, repository, issue.number, { state: 'closed', state_reason: 'completed' });
    }
    return kept && told(kept, 'closed');
}
async function update({ client, repository, wish }, kept) {
    const { title, body } = keep_issue_textOf(wish);
    const reopened = !isOpen(kept);
    const change = {
        ...(kept.title === title ? {} : { title }),
        ...(kept.body === body ? {} : { body }),
        ...(reopened ? { state: 'open', state_reason: 'reopened' } : {}),
    };
    if (Object.keys(change).length === 0)
        return told(kept, 'nothing');
    const changed = await changeIssue(client, repository, kept.number, change);
    return told(changed, reopened ? 'reopened' : 'updated');
}
/** Another job may have made one at the same moment: whoever is younger gives way, which both jobs see alike. */
async function openNew(keeper, author) {
    const { issue, notes } = await create(keeper, author);
    const found = await afterCreation(keeper, issue);
    const older = found.find(({ number }) => number < issue.number);
    if (older)
        await closeDouble(keeper, issue, older);
    // Where GitHub's answer was lost, what the list shows may be another job's.
    const kept = await update(keeper, older ?? issue);
    return older || kept.did !== 'nothing' ? kept : told(issue, 'created', notes);
}
/** The list may lag behind what was just made: it is asked again until it shows our own. */
async function afterCreation(keeper, made) {
    // Whoever GitHub names as its author is who we are, whatever the token looked like.
    const author = { login: made.user?.login ?? '' };
    for (let look = 1;; look += 1) {
        const found = await findMarked(keeper, author, 'all');
        if (look === LOOKS || found.some(({ number }) => number === made.number))
            return found;
        await keeper.wait(LOOK_WAIT);
    }
}
/** Without a clear answer the list says whether it was made; if not, it is asked for once more. */
async function create(keeper, author) {
    const { labels, assignees } = keeper.wish;
    const send = () => createAllowed(keeper.client, keeper.repository, { ...keep_issue_textOf(keeper.wish), labels, assignees });
    try {
        return await send();
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure) || !error.unclear)
            throw error;
        await keeper.wait(LOOK_WAIT);
        const [made] = await findMarked(keeper, author, 'all');
        return made ? { issue: made, notes: [] } : send();
    }
}
async function closeDouble({ client, repository }, younger, older) {
    const words = `The same is told in #${older.number}, which is older and is kept up to date.`;
    await commentIssue(client, repository, younger.number, words);
    await changeIssue(client, repository, younger.number, { state: 'closed', state_reason: 'duplicate' });
}
/** The texts as GitHub takes them; the callers cut better, with a link to the whole. */
function keep_issue_textOf({ marker, title, body }) {
    const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).toWellFormed()}…` : title;
    return { title: short, body: `${marker}\n${body}`.slice(0, LONGEST_BODY).toWellFormed() };
}
function told(issue, did, notes = []) {
    return { number: issue.number, url: issue.html_url, did, notes };
}

;// CONCATENATED MODULE: ./.build/packages/github/src/markdown.js
// Words of others and commands in GitHub's Markdown, so that nothing in them can break out, ping anybody or link anywhere.
/** A zero-width space, as an entity: it parts a mention or a reference, and no page shows it. */
const APART = '&#8203;';
/** A code block whose fence is longer than any in the text. */
function fenced(text, language = 'text') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A name in a sentence, as code. */
function code(text) {
    const line = text.replaceAll(/\s+/g, ' ');
    if (!line.includes('`'))
        return `\`${line}\``;
    const fence = '`'.repeat(Math.max(...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
    return `${fence} ${line} ${fence}`;
}
/**
 * Sentences that hold others' words: code between single backticks stays code; outside it nothing mentions (`@user`, which
 * becomes code), refers (`#1`, an issue's address), hides the rest (`<!--`, a fence) or shows a picture.
 */
function prose(text) {
    const parts = text.split(/(`[^`\n]+`)/);
    const last = parts.length - 1;
    return parts
        .map((part, index) => (index % 2 === 1 ? part : withoutMentions(inert(part), index > 0, index < last)))
        .join('');
}
function inert(text) {
    return text
        .replaceAll(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
        .replaceAll(/&(?=[#\w])/g, '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('`', '\\`')
        .replaceAll('~~~', '\\~~~')
        .replaceAll('![', '!\\[')
        .replaceAll('](', ']\\(')
        .replaceAll(/(?<!&)#(?=\d)/g, `#${APART}`)
        .replaceAll(/\b(GH-)(?=\d)/gi, `$1${APART}`)
        .replaceAll(/(\/(?:issues|pull|pulls|discussions)\/)(?=\d)/g, `$1${APART}`);
}
/** As code, so that `@scope/name` can be copied; parted where it touches code already, whose backticks would join. */
function withoutMentions(text, codeBefore, codeAfter) {
    return text.replaceAll(/(?<![A-Za-z0-9])@\w+(?:[.-]+\w+)*(?:\/\w+(?:[.-]+\w+)*)?(?:@\w+(?:[.+-]+\w+)*)?/g, (name, offset) => {
        const touches = (codeBefore && offset === 0) || (codeAfter && offset + name.length === text.length);
        return touches ? `@${APART}${name.slice(1)}` : `\`${name}\``;
    });
}
/** The same in a table's cell, which is one line. */
function cell(text) {
    return prose(text.replaceAll(/\s*\n\s*/g, ' ')).replaceAll('|', '\\|');
}
/** A link with others' words as its text. */
function markdown_link(text, url) {
    return `[${prose(text.replaceAll(/\s+/g, ' ')).replaceAll(/[[\]]/g, '\\$&')}](${url})`;
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/files.js

const TELLINGS = {
    accepted: { mark: '✓', words: 'there, with our bytes' },
    'already-there': { mark: '✓', words: 'was there before, with our bytes' },
    absent: { mark: '–', words: 'not there' },
    conflict: { mark: '✗', words: 'there with other bytes, which are not ours' },
    rejected: { mark: '✗', words: 'refused by the registry' },
    blocked: { mark: '✗', words: 'not sent: the registry would never take it' },
    unknown: { mark: '?', words: 'not known: the registry has not shown it yet' },
};
/** `2 of 4 files are there`, and for how many others are; empty where there is at most one file, whose state says it all. */
function filesSummary(files) {
    if (files.length < 2)
        return '';
    const there = files.filter(({ state }) => TELLINGS[state]?.mark === '✓').length;
    const taken = files.filter(({ state }) => state === 'conflict').length;
    const ours = there > 0 || taken === 0 ? [`${there} of ${files.length} files are there`] : [];
    const others = taken > 0 ? [`other bytes are there under the same name for ${taken} of ${files.length} files`] : [];
    return [...ours, ...others].join(', ');
}
/**
 * One line per file, with how often it was sent; empty without files. `name` where the registry has several packages.
 * Where there is no room for all, those that are not there come first.
 */
function fileList({ registry, files }, name = '', most = Number.POSITIVE_INFINITY) {
    if (files.length === 0)
        return '';
    const isThere = ({ state }) => TELLINGS[state]?.mark === '✓';
    const shown = files.length <= most ? files : files.toSorted((one, other) => +isThere(one) - +isThere(other));
    const rest = files.length - most;
    const lines = shown.slice(0, most).map(({ name, state, attempts }) => {
        const { mark, words } = TELLINGS[state] ?? { mark: '?', words: String(state) };
        const sends = attempts === 0 ? 'not sent by this run' : attempts === 1 ? 'sent once' : `sent ${attempts} times`;
        return `- ${mark} ${code(name)}: ${words} (${sends})`;
    });
    if (rest > 0)
        lines.push(`- … and ${rest} more: the summary of the run has all of them`);
    return [`**Files ${name === '' ? '' : `of ${prose(name)} `}on ${prose(registry)}:**`, '', ...lines].join('\n');
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/state.js


/** The state of everything that a release is for, in the pipeline's order. */
function surfaceStates(facts) {
    const release = releaseState(facts);
    return [...registryStates(facts), tagState(facts), release, downstreamState(facts, release)];
}
function registryStates(facts) {
    const publications = publicationsOf(facts);
    const contradicted = gateState(facts);
    if (contradicted) {
        const others = publications.filter((one) => !isPrepared(one, facts));
        return [contradicted, ...others.map((publication) => publicationState(publication, facts))];
    }
    if (publications.length > 0)
        return publications.map((publication) => publicationState(publication, facts));
    const surface = surfaceOf({ registry: facts.told.prepared?.registry ?? '' }, facts);
    return [{ surface, ...withoutWord(facts) }];
}
/** The record's section is the fuller one; the outputs of jobs serve where that says nothing of a package. */
function publicationsOf({ record, told }) {
    const kept = record.publications ?? [];
    return [...kept, ...told.publications.filter((one) => !kept.some((held) => isSame(held, one)))];
}
/** Outputs do not say which address it was: registry, package and version decide. */
function isSame(held, told) {
    if (held.registry !== told.registry)
        return false;
    if (held['package-name'] === undefined || told['package-name'] === undefined)
        return true;
    return held['package-name'] === told['package-name'] && held.version === told.version;
}
/** Whether it is of what prepare.yml verified, which is all that finish.yml asks the registry for. */
function isPrepared(publication, facts) {
    const { prepared } = facts.told;
    if (!prepared)
        return true;
    const named = !isOneOfSeveral(publication, facts) || publication['package-name'] === prepared['package-name'];
    return publication.registry === prepared.registry && named;
}
/** With its address where it is not the registry of that name itself, and its name where several packages are there. */
function surfaceOf(place, facts) {
    const address = place['repository-url'] ?? facts.told.prepared?.['repository-url'] ?? '';
    const where = `${place.registry || 'the registry'}${address === '' ? '' : ` at ${address}`}`;
    const name = isOneOfSeveral(place, facts) ? ` ${packageOf(place)}` : '';
    return `Package${name} on ${where}`;
}
/** Whether the registry's name alone does not say which publication is meant. */
function isOneOfSeveral({ registry }, facts) {
    return publicationsOf(facts).filter((other) => other.registry === registry).length > 1;
}
/** `demo 1.2.3`; empty where its name is not known. */
function packageOf({ 'package-name': name = '', version = '' }) {
    return `${name} ${version}`.trim();
}
/** The registry itself, asked before the release, has the last word over what the publish job saw. */
function gateState(facts) {
    const cause = causeOf(facts);
    if (cause?.job !== 'check')
        return undefined;
    const own = publicationsOf(facts).find((one) => isPrepared(one, facts));
    const surface = surfaceOf(own ?? { registry: facts.told.prepared?.registry ?? '' }, facts);
    if (cause.failure.code === 'not-served') {
        const words = 'the publish job succeeded, but the check before the release did not find every file (see above)';
        return { surface, state: 'wrong', words };
    }
    if (cause.failure.code !== 'version-taken')
        return undefined;
    return { surface, state: 'wrong', words: 'there with other bytes than those that were verified (see above)' };
}
/** No word of the publish job: it did not run, it stopped before it asked, or it was cut off. */
function withoutWord(facts) {
    const fate = fateOf(facts, 'publish');
    const cause = causeOf(facts)?.job ?? '';
    if (fate === 'skipped' || (fate === 'unknown' && EARLY.includes(cause))) {
        const earlier = earlierPublish(facts);
        const words = 'this run published nothing: the publish job did not run';
        if (earlier === undefined)
            return { state: 'absent', words };
        return {
            state: 'unknown',
            words: `this attempt did not publish; the publish job of an earlier one ended with "${earlier}": see what it says`,
        };
    }
    if (cause === 'publish')
        return { state: 'unknown', words: STOPPED_EARLY };
    if (fate === 'unknown' && skippedJobs(facts).length > 0) {
        return { state: 'unknown', words: 'unknown: no job of this run is known to have published' };
    }
    return {
        state: 'unknown',
        words: 'unknown: the publish job left no word; it may have published everything, a part or nothing',
    };
}
const STOPPED_EARLY = 'not looked at: the publish step stopped before it asked the registry, and sent nothing';
function publicationState(publication, facts) {
    const where = publication['package-url'] === '' ? '' : ` ${publication['package-url']}`;
    const unseen = publication.published === 'unknown' && publication.files.length === 0;
    const words = {
        yes: `published (proof: ${publication.proof})${where}`,
        no: publication.files.some((file) => file.state === 'conflict')
            ? 'this version is there with other bytes, which are not ours: nothing was sent'
            : 'not published: nothing was accepted',
        partial: 'partly published',
        unknown: unseen ? STOPPED_EARLY : 'unknown: the registry has not shown whether it took the upload',
    };
    const count = publication.published === 'yes' ? '' : filesSummary(publication.files);
    return {
        surface: surfaceOf(publication, facts),
        state: publication.published === 'yes' ? 'done' : unseen ? 'unknown' : 'wrong',
        words: `${words[publication.published]}${count === '' ? '' : `: ${count}`}`,
    };
}
function tagState({ tag, tagCommit, told, record, failures }) {
    const surface = tag === '' ? 'Tag' : `Tag ${tag}`;
    const commit = told.prepared?.commit ?? record.version?.commit;
    if (tag === '')
        return { surface, state: 'absent', words: 'none: the run was not started at a tag' };
    // Without prepare nobody knows the commit of the release, but the job that compared it did.
    if (commit === undefined && failures.some(({ failure }) => failure.code === 'tag-moved')) {
        const now = tagCommit === undefined ? '' : `, and is now at ${tagCommit}`;
        return { surface, state: 'wrong', words: `moved during this release (see above)${now}` };
    }
    if (tagCommit === undefined)
        return { surface, state: 'unknown', words: 'cannot be read with this token' };
    if (commit === undefined || commit === tagCommit)
        return { surface, state: 'done', words: `at ${tagCommit}` };
    return { surface, state: 'wrong', words: `moved: the release is of ${commit}, the tag is now at ${tagCommit}` };
}
function releaseState(facts) {
    const surface = 'GitHub Release';
    const own = facts.record.release;
    const shown = facts.release?.published;
    if (shown)
        return { surface, state: 'done', words: `published ${shown.html_url}` };
    if (own?.state === 'draft')
        return { surface, state: 'draft', words: `a draft, ${own.assets.length} assets compared: ${own.url}` };
    if (own)
        return { surface, state: 'done', words: `published ${own.url}` };
    if (!facts.makesReleases)
        return { surface, state: 'done', words: 'none, as `release: false` says' };
    if (!facts.release)
        return { surface, state: 'unknown', words: 'cannot be read with this token' };
    const words = 'no published release; a draft would be invisible to this token';
    return { surface, state: 'absent', words };
}
function downstreamState(facts, release) {
    const surface = 'Downstream workflows';
    const runs = facts.record['fan-out'];
    if (!runs)
        return withoutRuns(surface, facts, release);
    if (runs.length === 0)
        return { surface, state: 'done', words: 'none were asked for' };
    const words = runs.map((run) => `${run.repository}/${run.target}: ${run.conclusion || run.status} ${run.url}`.trim());
    return { surface, state: stateOf(runs), words: words.join('; ') };
}
/** finish.yml skips fan-out where no targets are given, and after a draft: only then is a skipped job no gap. */
function withoutRuns(surface, facts, release) {
    const fate = fateOf(facts, 'fan-out');
    // A job that failed may have been the one that would have told.
    if (fate === 'unknown' && !isPipeline(facts) && failedJobs(facts).length === 0 && release.state === 'done') {
        return { surface, state: 'done', words: 'none that a job of this run tells of' };
    }
    // Without a release nothing was woken, whoever lists the job or does not.
    if (fate === 'ran' || (fate === 'unknown' && release.state !== 'absent')) {
        return { surface, state: 'unknown', words: 'unknown: the fan-out job left no word' };
    }
    if (release.state === 'done')
        return { surface, state: 'done', words: 'none were asked for' };
    if (release.state === 'draft')
        return { surface, state: 'draft', words: 'not started: the release is still a draft' };
    return { surface, state: 'absent', words: 'not started by this run' };
}
function stateOf(runs) {
    return runs.filter((run) => run.required).every((run) => run.conclusion === 'success') ? 'done' : 'wrong';
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/identity.js
// Which release a report is of: what its title names, and the hidden markers by which its issue is found again.



/** What is released: as prepare names it, else every package that a publish job told of, else repository and ref. */
function subjectOf(facts) {
    const { told, record, repository, refName } = facts;
    const packages = [...new Set(publicationsOf(facts).map(packageOf))].filter((one) => one !== '');
    const known = told.packageName || record.package?.name;
    // The outputs of a step for several packages name them one per line.
    if (packages.length > 0 && (!known || told.packageName.includes('\n'))) {
        return { name: packages.join(', '), words: packages.join(', ') };
    }
    const version = told.version || record.version?.text || refName;
    return { name: known || repository, words: `${known || repository} ${version}`.trim() };
}
/**
 * By registry, package and version, where all are known of one package. Else by the tag and the workflow: a run that stops
 * early knows no more, and of several packages not every run tells of each. The issue of such a run is taken over once
 * more is known. Issues of before did not name the registry, nor the workflow.
 */
function markersOf(facts) {
    const { told, record, tag, workflowFile } = facts;
    const published = publicationsOf(facts).map((one) => ({
        registry: one.registry,
        package: one['package-name'] ?? '',
        version: one.version ?? '',
    }));
    const name = told.packageName || record.package?.name || '';
    const prepared = {
        registry: told.registry || (published.length === 1 ? (published[0]?.registry ?? '') : ''),
        package: name.includes('\n') ? '' : name,
        version: told.version || record.version?.text || '',
    };
    const singles = [...new Map(published.filter(isKnown).map((one) => [JSON.stringify(one), one])).values()];
    const single = singles.length === 1 ? singles[0] : undefined;
    const subject = isMismatch(facts) ? undefined : isKnown(prepared) ? prepared : single;
    const ref = tag || facts.refName;
    const byRef = [...(workflowFile === '' ? [] : [{ ref, workflow: workflowFile }]), { ref }].map((one) => marker(facts, one));
    const others = (markers) => (tag === '' ? [] : markers);
    const byName = (one) => markersFor(facts, one);
    const all = subject ? [...byName(subject), ...others(byRef)] : [...byRef, ...others(singles.flatMap(byName))];
    return { marker: all[0] ?? '', formerly: all.slice(1), isFormer: isOfRegistries(facts) };
}
function isKnown(one) {
    return one.package !== '' && one.version !== '';
}
/** The marker with the registry, where that is known, and the one of before. */
function markersFor(facts, { registry, ...named }) {
    return [...(registry === '' ? [] : [marker(facts, { registry, ...named })]), marker(facts, named)];
}
/** The table in its body names the registries that it is of, as `surfaceOf` writes them. */
function isOfRegistries(facts) {
    const own = new Set(['the', facts.told.prepared?.registry, ...publicationsOf(facts).map(({ registry }) => registry)]);
    return (body) => [...body.matchAll(/^\| . \| Package[^|\n]{0,300}? on ([\w-]+)/gmu)].every(([, one]) => own.has(one));
}
/** Whether tag and manifest disagree: then neither is the release's version, and the tag is what there is. */
function isMismatch(facts) {
    return causeOf(facts)?.failure.code === 'version-mismatch';
}
/** With the repository, because issues of several may stand in one. */
function marker({ repository }, values) {
    return issueMarker('release-blocked', { repository, ...values });
}

// EXTERNAL MODULE: ./.build/actions/report-failure/src/inputs.js
var src_inputs = __nccwpck_require__(62222);
;// CONCATENATED MODULE: ./.build/actions/report-failure/src/markdown.js
// How the report writes its Markdown: others' words as every issue of ours has them, and names of jobs.

/** Names of jobs in a sentence. */
function jobList(jobs) {
    return jobs.map(({ id }) => `\`${id}\``).join(', ');
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/failed.js


/** Longer words of another side are cut; the log has them whole. */
const LONGEST_ANSWER = 6000;
/** What is told of failures after the first one. */
const MOST_OTHERS = 10;
const LONGEST_OTHER = 1000;
const OTHER_LINES = 12;
/** Job, step, exact request and words; where nobody left any, what that means. */
function whatFailed(facts, longest = LONGEST_ANSWER) {
    const failure = causeOf(facts)?.failure;
    const place = jobs_placeOf(facts);
    const lines = [
        ...(place ? [`**Job:** ${markdown_link(place.job.name, place.job.html_url ?? facts.runUrl)}${stepOf(place.step)}`] : []),
        ...(place ? [] : failedJobs(facts).map(({ id, result }) => `**Job:** \`${id}\` (${result})`)),
        ...(failure ? ownWords(failure, facts.runUrl, longest) : wordless(facts, longest)),
        ...others(facts),
        ...skipped(facts),
    ];
    return lines.join('\n\n');
}
/** What failed besides the first: a line each, and of a job that said nothing the last lines of its log. */
function others(facts) {
    const all = otherFailures(facts);
    if (all.length === 0)
        return [];
    const rest = all.length > MOST_OTHERS ? [`- … and ${all.length - MOST_OTHERS} more`] : [];
    const ends = all.slice(0, MOST_OTHERS).flatMap(({ place }) => (place ? otherEnd(place, facts) : []));
    return [
        ['**Also failed:**', '', ...all.slice(0, MOST_OTHERS).map((one) => otherLine(one, facts)), ...rest].join('\n'),
        ...ends,
    ];
}
function otherLine({ place, told }, facts) {
    const conclusion = place && place.job.conclusion !== 'failure' ? ` (${place.job.conclusion})` : '';
    const where = place
        ? `${markdown_link(place.job.name, place.job.html_url ?? facts.runUrl)}${stepOf(place.step)}${conclusion}`
        : `\`${told?.id ?? told?.job}\``;
    if (!told)
        return `- ${where}`;
    const { phase, step, code, what } = told.failure;
    const words = prose(cutAt(what.replaceAll(/\s+/g, ' '), LONGEST_OTHER, facts.runUrl).replace('\n', ' '));
    return `- ${where}: ${prose(`${phase}, ${step}`)} (\`${code}\`): ${words}`;
}
function otherEnd({ job }, { otherEnds = [], runUrl }) {
    const end = otherEnds.find(({ jobId }) => jobId === job.id)?.end;
    if (!end || end.lines.length === 0)
        return [];
    const text = lastOf(end.lines.slice(-OTHER_LINES).join('\n'), LONGEST_OTHER, job.html_url ?? runUrl);
    return [`**The end of the log of ${prose(job.name)}:**\n\n${fenced(text)}`];
}
function stepOf(step) {
    return step === '' ? '' : `, step "${prose(step)}"`;
}
function ownWords(failure, runUrl, longest) {
    const { request, answer } = failure;
    return [
        `**Phase and step:** ${prose(`${failure.phase}, ${failure.step}`)} (\`${failure.code}\`)`,
        prose(cutAt(failure.what, longest, runUrl)),
        ...(request === '' ? [] : [`**Command or request:**\n\n${fenced(cutAt(request, longest, runUrl))}`]),
        ...(answer === '' ? [] : [`**Answer:**\n\n${fenced(cutAt(answer, longest, runUrl))}`]),
        ...(failure.means === '' ? [] : [`**Usually:** ${prose(failure.means)}`]),
    ];
}
function cutAt(text, longest, url) {
    return text.length > longest ? `${text.slice(0, longest).toWellFormed()}\n… cut; whole in ${url}` : text;
}
function lastOf(text, longest, url) {
    return text.length > longest ? `… cut; whole in ${url}\n${text.slice(-longest).toWellFormed()}` : text;
}
/** A job that failed and said nothing: cut off, or failed in a step that is not ours. */
function wordless(facts, longest) {
    if (isPublishLost(facts)) {
        return [
            'The publish job left no word: no outputs and no record. Its runner was lost, it was cancelled or ran out of time, it failed in a step of its own, or it never started (an approval of its environment was refused). Its page says which.',
            ...logEnd(facts, longest),
        ];
    }
    if (failedJobs(facts).length === 0)
        return [];
    return ['The job left no record of its failure: its log has the words.', ...logEnd(facts, longest)];
}
/** The words that the log has, where it could be read: its end, because that is where it failed. */
function logEnd({ logEnd: end, runUrl }, longest) {
    if (!end || end.lines.length === 0)
        return [];
    const cut = lastOf(end.lines.join('\n'), longest, runUrl);
    return [
        ...(end.command === '' ? [] : [`**Command or request:**\n\n${fenced(cutAt(end.command, longest, runUrl))}`]),
        `**The end of its log:**\n\n${fenced(cut)}`,
    ];
}
/** True where the publish job failed or was cancelled, and nobody knows what it has sent. */
function isPublishLost(facts) {
    const job = publishJob(facts);
    if (causeOf(facts) !== undefined || facts.told.publications.length > 0)
        return false;
    if (facts.record.publications !== undefined)
        return false;
    if (job)
        return job.result === 'failure' || job.result === 'cancelled';
    return endedBadly(facts, 'publish');
}
/** True where the release is blocked by nothing but jobs that did not run. */
function isOnlySkipped(facts) {
    return causeOf(facts) === undefined && failedJobs(facts).length === 0 && skippedJobs(facts).length > 0;
}
function skipped(facts) {
    const jobs = skippedJobs(facts);
    if (jobs.length === 0 || facts.told.dryRun)
        return [];
    const publish = publishJob(facts);
    const which = facts.attempt > 1 ? 'attempt' : 'run';
    const nothing = publish?.result === 'skipped' ? ` Nothing was published by this ${which}.` : '';
    const left = finishLeftOut(facts);
    if (!isOnlySkipped(facts))
        return [`**Not run in consequence:** ${jobList(jobs)}.${nothing}`, ...left];
    const succeeded = facts.jobs.filter(({ result }) => result === 'success');
    const others = succeeded.length > 0 ? ` (${jobList(succeeded)} succeeded)` : '';
    return [
        `**Skipped:** ${jobList(jobs)}, though nobody asked for a dry run.${nothing} A job is skipped when its own \`if:\` is false, or when a job that it needs was skipped or failed${others}.`,
        ...left,
    ];
}
/** finish.yml is to see a publish job that did not succeed; without the condition GitHub skips its caller too. */
function finishLeftOut({ jobs }) {
    const finish = jobs.find(({ id, result }) => /finish/i.test(id) && result === 'skipped');
    const prepared = jobs.some(({ result, outputs }) => result === 'success' && outputs['files-artifact-id']);
    if (!finish || !prepared)
        return [];
    return [
        `**Likely cause:** \`${finish.id}\` was skipped though prepare succeeded: the job has no \`if: \${{ !cancelled() }}\`, or another \`if:\` that was false. Without it GitHub skips a job when one that it needs did not succeed.`,
    ];
}

;// CONCATENATED MODULE: ./.build/packages/kernel/src/shell.js
// Text for a command line that somebody pastes.
/** One argument of a command, as a POSIX shell reads it. */
function shell_shellQuote(text) {
    return /^[\w./:=@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/next.js
// What to do now: the remedy, a command that shows where things stand, and the command that goes on.




const AGAIN = 'To run it again; what is done is not done twice:';
const EARLY_AGAIN = 'What changes a file of the repository takes a new version and tag. Otherwise run what failed again:';
/** The last part of a report on a blocked release. */
function nextAction(facts) {
    const cause = causeOf(facts);
    if (cause)
        return [remedy(cause, facts), ...wayOn(cause, facts)].join('\n\n');
    if (isOnlySkipped(facts))
        return afterSkip(facts);
    if (isPublishLost(facts)) {
        return `**Next:** run the failed jobs again. That is safe: the publish step asks the registry before it sends anything, and sends only what is not there.\n\n${command(rerun(facts, true))}`;
    }
    if (!hasFailed(facts)) {
        return '**Next:** no job failed, but what is marked ✗ above does not agree with this release: look there, and put it right by hand.';
    }
    const log = jobs_placeOf(facts)?.job.html_url ?? facts.runUrl;
    const again = fateOf(facts, 'publish') === 'skipped' ? EARLY_AGAIN : AGAIN;
    return `**Next:** read the log of the failed job: ${log}\n\n${again}\n\n${command(rerun(facts, true))}`;
}
/** A draft is published by a run that finds everything, or by hand: nothing else goes on from it. */
function afterDraft(facts) {
    return [
        '**Next:** when the `late-assets` that it waits for are uploaded, run all jobs of this run again: what is done is not done twice, the release is published, and what follows it is started.',
        command(rerun(facts, false)),
        ...(facts.workflowFile === '' ? [] : ['Or start a new run at the tag:', command(newRun(facts))]),
        'A release that is a draft because of `draft: true` is published by hand; start what follows it by hand, too.',
    ].join('\n\n');
}
/** What to mend, and the publish step's own command or link where it adds something. */
function remedy({ job, failure }, { told }) {
    const next = `**Next:** ${prose(failure.next)}`;
    const action = job === 'publish' ? told.nextAction : '';
    if (action === '' || failure.next.includes(action) || action.startsWith('gh run rerun '))
        return next;
    const isCommand = /^(npm|gh|git|curl) /.test(action) && !action.includes(', ');
    return `${next}\n\n${isCommand ? `This shows how it stands now:\n\n${command(action)}` : `See ${prose(action)}`}`;
}
function wayOn({ job, failure }, facts) {
    const way = (0,errors/* waysOn */.gp)(failure.code);
    // What the registry named may be its own: the size of the project, a setting.
    if (failure.code === 'upload-rejected') {
        return [
            'What lies in the tagged commit takes a new version. Where a limit or a setting of the registry stood in the way, change it and run this again; what is there is not sent twice:',
            command(rerun(facts, true)),
        ];
    }
    if (way === 'new-version') {
        return ['Running this tag again cannot help: what is wrong lies in the tagged commit or on the registry.'];
    }
    if (way === 'changed-file') {
        return [
            'Running this again cannot help where the workflow file has to change: a re-run reads the file of the same commit. Commit the change; it is used only by a new tag, or by a run that is started at a ref that has it.',
        ];
    }
    if (way === 'by-hand') {
        const start = `gh workflow run <workflow> --ref ${shell_shellQuote(facts.tag || facts.refName)} ${where(facts)}`;
        const words = 'A re-run reads the same workflow file. Package and release are out: start what follows by hand:';
        return [words, command(start)];
    }
    if (way === 'new-run')
        return ['To start a new run at the tag:', command(newRun(facts, tagIn(failure.what)))];
    if (job === 'check') {
        return [
            'This asks the registry again, and goes on when it serves every file:',
            command(rerun(facts, true)),
            'If a file is really not there, run everything again, publish included; it sends only what is absent:',
            command(rerun(facts, false)),
        ];
    }
    return [EARLY.includes(job) ? EARLY_AGAIN : AGAIN, command(hasFailed(facts) ? rerun(facts, true) : newRun(facts))];
}
/** A skipped job is no failed one, so re-running the failed jobs would leave it out. */
function afterSkip(facts) {
    const file = facts.workflowFile === '' ? 'the workflow file' : `\`${facts.workflowFile}\``;
    return [
        `**Next:** find out why ${jobList(skippedJobs(facts))} ${plural(facts, 'was', 'were')} skipped: read ${plural(facts, 'its', 'each')} \`if:\` in ${file}, and look at the jobs that ${plural(facts, 'it needs', 'they need')}.`,
        'If the reason is outside the file (an input, a variable, a job that was skipped by mistake), mend it and start a new run at the tag; a re-run of the failed jobs would leave a skipped job out:',
        command(newRun(facts)),
        `If ${file} itself is wrong, correct it and release under a new version and tag: every run at this tag reads the file as it is there.`,
    ].join('\n\n');
}
function plural(facts, one, more) {
    return skippedJobs(facts).length === 1 ? one : more;
}
function hasFailed(facts) {
    return jobs_placeOf(facts) !== undefined || failedJobs(facts).length > 0;
}
function rerun(facts, failedOnly) {
    return `gh run rerun ${facts.runId}${failedOnly ? ' --failed' : ''} ${where(facts)}`;
}
/** A run without failed jobs has to be started anew at the tag. */
function newRun(facts, tag = facts.tag) {
    if (facts.workflowFile === '')
        return rerun(facts, false);
    return `gh workflow run ${shell_shellQuote(facts.workflowFile)} --ref ${shell_shellQuote(tag || facts.refName)} ${where(facts)}`;
}
/** The tag that a failure names as the ref that the run should have had. */
function tagIn(what) {
    return /must be "refs\/tags\/([^"]+)"/.exec(what)?.[1];
}
function where({ repository }) {
    return `--repo ${shell_shellQuote(repository)}`;
}
/** A command stands in a block of its own, to be copied. */
function command(text) {
    return fenced(text, 'sh');
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/report.js







/** The report. Says "whole" only when every needed job succeeded and nothing that is known speaks against it. */
function writeReport(facts, room = { files: Number.POSITIVE_INFINITY }) {
    const states = surfaceStates(facts);
    const blocked = isBlocked(facts, states);
    const title = titleOf(facts, blocked, states);
    const parts = [
        `## ${prose(title)}`,
        ...(blocked ? [whatFailed(facts, room.answer)] : []),
        stateTable(states),
        ...(blocked ? [...fileLists(facts, room.files), blockedList(states), nextAction(facts)] : []),
        ...(!blocked && isDrafted(states) ? [afterDraft(facts)] : []),
        ...notes(facts),
        `[This run](${facts.runUrl})${facts.attempt > 1 ? `, attempt ${facts.attempt}` : ''}`,
    ];
    const over = !blocked && !facts.told.dryRun && isProven(states);
    return { title, blocked, over, markdown: `${parts.filter((part) => part !== '').join('\n\n')}\n` };
}
/** What the publish job saw; left out where the registry has contradicted it since. */
function fileLists(facts, most) {
    if (causeOf(facts)?.job === 'check')
        return [];
    return publicationsOf(facts).map((one) => fileList(one, isOneOfSeveral(one, facts) ? packageOf(one) : '', most));
}
function isBlocked({ jobs, told }, states) {
    if (jobs.some(({ result }) => result !== 'success' && !(result === 'skipped' && told.dryRun)))
        return true;
    return !told.dryRun && states.some(({ state }) => state === 'wrong');
}
function titleOf(facts, blocked, states) {
    const { name, words: subject } = subjectOf(facts);
    const { told } = facts;
    const mismatch = isMismatch(facts) ? `${name}, tag ${facts.tag || facts.refName}` : undefined;
    if (blocked)
        return `Release blocked: ${mismatch ?? subject}`;
    if (told.dryRun)
        return `Dry run passed: ${subject}`;
    if (isDrafted(states))
        return `Release drafted: ${subject}`;
    return states.every(({ state }) => state === 'done') ? `Release whole: ${subject}` : `Every job succeeded: ${subject}`;
}
/** A green run that published nothing, or released nothing, proves nothing of the release that was blocked. */
function isProven(states) {
    const must = states.filter(({ surface }) => surface.startsWith('Package') || surface === 'GitHub Release');
    return must.every(({ state }) => state === 'done');
}
function isDrafted(states) {
    return states.some(({ state }) => state === 'draft');
}
function stateTable(states) {
    const marks = { done: '✓', draft: '✎', wrong: '✗', absent: '–', unknown: '?' };
    const rows = states.map(({ surface, state, words }) => `| ${marks[state]} | ${cell(surface)} | ${cell(words)} |`);
    return ['| | what | where it stands |', '|---|---|---|', ...rows].join('\n');
}
function blockedList(states) {
    const open = states.filter(({ state }) => state !== 'done').map(({ surface }) => surface);
    return open.length === 0 ? '' : `**Blocked:** ${prose(open.join(', '))}.`;
}
function notes({ doubts, told, record }) {
    const unattested = told.prepared?.provenance === false || record.publications?.some((one) => one.provenance === 'none');
    return [
        ...(told.dryRun ? ['This was a dry run: nothing was to be published or released.'] : []),
        ...(unattested ? ['Nothing is attested for this version: the run was not at the tag (`allow-ref-mismatch`).'] : []),
        ...(doubts.length > 0
            ? [`**What this report could not read:**\n\n${doubts.map((doubt) => `- ${prose(doubt)}`).join('\n')}`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/issue.js
// The issue of a blocked release: made, kept up to date, closed. Nothing that goes wrong here hides what it would tell.






const NOTHING = { line: '', findings: [] };
/** What an issue shows of what can be long, where the whole report has no room in it. */
const SHORT = { files: 40, answer: 2000 };
/** Never throws: what went wrong is a warning, or a line of the log where the release is whole and most likely has no issue. */
async function tellIssue(facts, report, redact, inputs, client) {
    if (!inputs.issue || facts.told.dryRun || !(report.blocked || report.over))
        return NOTHING;
    const repository = inputs.repository || facts.repository;
    const { marker, formerly, isFormer } = markersOf(facts);
    try {
        (0,src_inputs/* checkRepository */.n)(inputs);
        const wish = {
            marker,
            formerly,
            isFormer,
            title: redact(report.title).replaceAll(/\s+/g, ' '),
            body: bodyOf(facts, report, redact, LONGEST_BODY - marker.length - 1),
            labels: inputs.labels,
            assignees: inputs.assignees.map((login) => login.replace(/^@/, '')),
            open: report.blocked,
            closingComment: `${prose(report.title)}: nothing is blocked any more, by [this run](${facts.runUrl}).\n`,
        };
        const kept = await keepIssue(wish, client, repository, inputs.token);
        return kept ? toldOf(kept) : NOTHING;
    }
    catch (error) {
        return unkept(error, repository, report.blocked, redact);
    }
}
const WORDS = {
    created: 'tells of this',
    updated: 'is up to date',
    nothing: 'is up to date',
    reopened: 'was closed and is open again',
    closed: 'is closed',
};
function toldOf(kept) {
    const findings = kept.notes.map((message) => ({ level: 'warning', message: `${kept.url}: ${message}` }));
    return { kept, line: `**Issue:** [#${kept.number}](${kept.url}) ${WORDS[kept.did]}.\n`, findings };
}
function unkept(thrown, repository, blocked, redact) {
    const error = (0,errors/* asPlumblineError */.xi)(thrown);
    const isOff = error instanceof failure_GithubFailure && error.status === 410;
    const words = isOff
        ? `Issues are turned off in ${repository} (${error.answer}). Turn them on, name another \`repository\`, or set \`issue: false\`.`
        : `${error.what} ${error.answer === undefined ? '' : `(${error.answer}) `}${error.next}`;
    const reason = redact(words);
    if (!blocked)
        return { ...NOTHING, line: `No issue could be looked for: ${prose(reason)}\n` };
    const message = `No issue tells of this: ${reason}`;
    return { line: `**Issue:** ${prose(message)}\n`, findings: [{ level: 'warning', message }] };
}
/** The report as it is in the summary, or with less of what is long, or cut. */
function bodyOf(facts, report, redact, most) {
    const end = `\n---\n*Plumbline writes this text anew with every run: what you want to keep is better said in a comment. Close the issue of a version that you give up: no run will.*\n`;
    const room = most - end.length;
    if (report.markdown.length <= room)
        return `${report.markdown}${end}`;
    const short = redact(writeReport(facts, SHORT).markdown);
    return `${short.length <= room ? short : cutMarkdown(short, room, facts.runUrl)}${end}`;
}
/** Cut after a line, a code block that is open there ended. */
function cutMarkdown(text, most, url) {
    const words = `\n\n… cut: the summary of [this run](${url}) has the whole.\n`;
    const lines = text
        .slice(0, Math.max(0, most - words.length - 110))
        .split('\n')
        .slice(0, -1);
    let open = '';
    for (const line of lines) {
        const fence = /^(`{3,})/.exec(line)?.[1] ?? '';
        if (open === '')
            open = fence;
        else if (line.trim() === open)
            open = '';
    }
    return `${lines.join('\n')}${open === '' ? '' : `\n${open}`}${words}`;
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/redaction.js
/** Without our own token, what looks like a secret here, and what the scanner of packages finds in these facts. */
async function redactionFor(facts, token) {
    const [{ redactText }, { secretsIn }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 425).then(__nccwpck_require__.bind(__nccwpck_require__, 27425)),
        Promise.all(/* import() */[__nccwpck_require__.e(118), __nccwpck_require__.e(951)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89951)),
    ]);
    const texts = redaction_textsIn(shownOf(facts)).map((text) => redactText(text, [token]));
    const secrets = [token, ...(await secretsIn(texts.join('\n\n')))];
    return (text) => redactText(text, secrets);
}
/** The facts with every text redacted: whoever cuts one afterwards cuts no secret in two. */
function redactedFacts(facts, redact) {
    return { ...facts, ...mapped(shownOf(facts), redact) };
}
/** The outputs of jobs are long, and are shown only as far as they were read. */
function shownOf({ jobs: _jobs, ...shown }) {
    return shown;
}
function redaction_textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(redaction_textsIn) : [];
}
function mapped(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((one) => mapped(one, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, redact)]));
}

;// CONCATENATED MODULE: ./.build/actions/report-failure/src/run.js








/** The report as summary, output and issue. Fails when nothing can be reported, and when a blocked release would end green. */
async function run(inputs, deps) {
    const jobs = parseNeeds(inputs.needs);
    const client = await openBounded({ token: inputs.token, apiUrl: deps.context.apiUrl, log: deps.log });
    const gathered = await gatherFacts(jobs, inputs, deps.context, client, runnerArtifacts);
    const redact = await redactionFor(gathered, inputs.token);
    const facts = redactedFacts(gathered, redact);
    const report = redacted(writeReport(facts), redact);
    deps.log.info(report.markdown);
    const issue = await tellIssue(facts, report, redact, inputs, client);
    if (issue.line !== '')
        deps.log.info(issue.line.trim());
    const red = jobs.some(({ result }) => result === 'failure' || result === 'cancelled');
    const blocked = `${report.title}. See the job summary.`;
    return {
        outputs: {
            blocked: String(report.blocked),
            report: report.markdown,
            'issue-number': issue.kept ? String(issue.kept.number) : '',
            'issue-url': issue.kept?.url ?? '',
        },
        summary: `${report.markdown}${issue.line === '' ? '' : `\n${issue.line}`}`,
        findings: [...(report.blocked && red ? [{ level: 'error', message: blocked }] : []), ...issue.findings],
        ...(report.blocked && !red
            ? { failure: new errors/* PlumblineError */.Dl('release-blocked', { what: `${report.title}, and no job of the run failed.` }) }
            : {}),
    };
}
/** Once more as a whole: two texts side by side may make a secret. */
function redacted(report, redact) {
    return { ...report, title: redact(report.title), markdown: redact(report.markdown) };
}


/***/ }),

/***/ 4647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   wf: () => (/* binding */ otherSpellings)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90929);
// What an action declares about itself: inputs with their kinds, outputs, the failures it can end in.

/** Keeps the literal types of a declaration. */
function defineAction(definition) {
    return definition;
}
/**
 * Typed inputs from their raw texts (absent and empty are the same, as on the runner).
 * Reports every bad input in one `bad-input` error.
 */
function readInputs(specs, raw) {
    const problems = [];
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const said = spellingOf(name, spec, raw);
        const given = spec.kind === 'multiline' ? raw(said) : meant(said, spec, raw);
        const text = given === '' ? (spec.default ?? '') : given;
        const problem = problemOf(said, spec, text) ?? disagreement(name, said, spec, raw);
        if (problem)
            problems.push(problem);
        else
            values[name] = convert(spec, text);
    }
    if (problems.length > 0)
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('bad-input', { what: problems.join(' ') });
    return values;
}
/** One sentence for every input that was given under another action's spelling. */
function otherSpellings(specs, raw) {
    return Object.entries(specs).flatMap(([name, spec]) => {
        const said = spellingOf(name, spec, raw);
        const how = spec.opposite?.includes(said) ? 'the opposite of ' : '';
        return said === name ? [] : [`Input "${said}" was read as ${how}\`${name}\`.`];
    });
}
/** The name under which an input was given: its own, or a spelling of another action. */
function spellingOf(name, { also = [], opposite = [] }, raw) {
    return [...also, ...opposite].find((other) => raw(other).trim() !== '') ?? name;
}
/** What a text under that name says of the input; anything but `true` and `false` is left for the check. */
function meant(said, { opposite = [] }, raw) {
    const text = raw(said).trim();
    if (!opposite.includes(said) || !/^(true|false)$/i.test(text))
        return text;
    return text.toLowerCase() === 'true' ? 'false' : 'true';
}
/** Two spellings of one input must not say two things; its default counts as not given. */
function disagreement(name, said, spec, raw) {
    const own = raw(name).trim();
    if (said === name || own === '' || own === spec.default || own === meant(said, spec, raw))
        return undefined;
    return `Inputs "${name}" ("${own}") and "${said}" ("${raw(said).trim()}") are one and say two things.`;
}
function problemOf(name, spec, text) {
    if (text === '')
        return spec.required ? `Input "${name}" is required and empty.` : undefined;
    if (spec.choices && !spec.choices.includes(text)) {
        return `Input "${name}" is "${text}"; it takes ${spec.choices.map((choice) => `"${choice}"`).join(', ')}.`;
    }
    if (spec.kind === 'boolean' && !/^(true|false)$/i.test(text)) {
        return `Input "${name}" is "${text}"; it takes "true" or "false".`;
    }
    if (spec.kind === 'integer' && !/^\d{1,9}$/.test(text))
        return `Input "${name}" is "${text}"; it takes a whole number.`;
    if (spec.least !== undefined && Number(text) < spec.least)
        return `Input "${name}" is "${text}"; it takes a whole number from ${spec.least} on.`;
    if (spec.kind === 'repository' && !/^[\w.-]+\/[\w.-]+$/.test(text))
        return `Input "${name}" is "${text}"; it takes a repository as "owner/name".`;
    return undefined;
}
function convert(spec, text) {
    if (spec.kind === 'boolean')
        return text.toLowerCase() === 'true';
    if (spec.kind === 'integer')
        return text === '' ? 0 : Number(text);
    if (spec.kind === 'list')
        return namesIn(text);
    return text;
}
/** Each name once, in the order of the first. */
function namesIn(text) {
    const names = text.split(/[,\n]/).map((name) => name.trim());
    return [...new Set(names)].filter((name) => name !== '');
}


/***/ }),

/***/ 80741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runPost

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(235);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(90929);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./.build/packages/actions-io/src/context.js
// A typed view of the variables that the runner gives a step
// (https://docs.github.com/actions/reference/variables-reference). The only reader of process.env.



/** The context of this step. */
function context_readContext(env = process.env) {
    const text = (name) => env[name] ?? '';
    const serverUrl = text('GITHUB_SERVER_URL') || 'https://github.com';
    return {
        repository: text('GITHUB_REPOSITORY'),
        ref: text('GITHUB_REF'),
        refName: text('GITHUB_REF_NAME'),
        refType: text('GITHUB_REF_TYPE'),
        sha: text('GITHUB_SHA'),
        eventName: text('GITHUB_EVENT_NAME'),
        job: text('GITHUB_JOB'),
        workflow: text('GITHUB_WORKFLOW'),
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        runId: Number(text('GITHUB_RUN_ID') || 0),
        runAttempt: Number(text('GITHUB_RUN_ATTEMPT') || 1),
        serverUrl,
        apiUrl: text('GITHUB_API_URL') || 'https://api.github.com',
        workspace: text('GITHUB_WORKSPACE') || process.cwd(),
        temp: text('RUNNER_TEMP') || (0,external_node_os_.tmpdir)(),
        runnerEnvironment: text('RUNNER_ENVIRONMENT'),
        runUrl: `${serverUrl}/${text('GITHUB_REPOSITORY')}/actions/runs/${text('GITHUB_RUN_ID')}`,
        event: () => readEvent(text('GITHUB_EVENT_PATH')),
    };
}
/** What a client needs to start, to find its registry as the user configured it, and to get through a proxy. */
const INHERITED = [
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'RUNNER_TEMP', 'CI'],
    ...['SystemRoot', 'ComSpec', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['NPM_CONFIG_REGISTRY', 'npm_config_registry', 'NPM_CONFIG_USERCONFIG', 'npm_config_userconfig'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];
/** The environment for a child process: an allow-list, so that no token reaches a client that need not have it. */
function childEnvironment(extra = {}) {
    const own = INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return { ...Object.fromEntries(own), ...extra };
}
function readEvent(path) {
    if (path === '')
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: `The event payload "${path}" cannot be read (${cause.message}).`,
            means: 'GITHUB_EVENT_PATH does not name the JSON file that the runner writes.',
            next: 'Run the action on a GitHub Actions runner, or in the rehearsal.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./.build/packages/actions-io/src/definition.js
var src_definition = __nccwpck_require__(4647);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./.build/packages/actions-io/src/exec.js
// Child processes: argv arrays only, a clean environment, bounded output and time.


const OUTPUT_CAP = 8 * 1024 * 1024;
const KILL_AFTER_MS = 5000;
/** How long the output of a killed process is waited for: its own children may hold the pipes open for ever. */
const PIPES_AFTER_MS = 1000;
/** Runs a program to its end; never throws for what the program does. */
const exec = (command, args, options = {}) => new Promise((resolve) => {
    const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
        cwd: options.cwd,
        env: childEnvironment(options.env),
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(endChild, options.timeoutMs);
    let timedOut = false;
    let startError;
    function endChild() {
        timedOut = true;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
    }
    // A process that ends without reading its input is no failure of ours.
    child.stdin?.on('error', () => { });
    child.stdin?.end(options.input);
    child.on('error', (error) => {
        // Without a process id nothing has run; any other error is about a process that did.
        if (child.pid === undefined)
            startError = error.message;
    });
    child.on('exit', () => {
        if (timedOut)
            setTimeout(() => [child.stdout, child.stderr].map((pipe) => pipe?.destroy()), PIPES_AFTER_MS).unref();
    });
    child.on('close', (code) => {
        clearTimeout(timer);
        const result = { code: startError === undefined ? code : null, stdout: stdout(), stderr: stderr(), timedOut };
        resolve(startError === undefined ? result : { ...result, startError });
    });
});
function collect(stream) {
    const chunks = [];
    let size = 0;
    stream?.on('data', (chunk) => {
        if (size < OUTPUT_CAP)
            chunks.push(chunk);
        size += chunk.length;
    });
    return () => Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/log.js
// The step's log, as the runner shows it.

const masked = new Set();
const log_log = {
    info: (text) => core/* info */.pq(harmless(text)),
    debug: (text) => core/* debug */.Yz(text),
    notice: (text) => core/* notice */.lm(text),
    warning: (text) => core/* warning */.$e(text),
    mask(secret) {
        if (secret === '')
            return;
        masked.add(secret);
        core/* setSecret */.Pq(secret);
    },
};
/**
 * The text with nothing in it that the runner would take for a workflow command: logs show what others wrote. The runner
 * trims more than `\s` from a line's start before it looks (U+0085), so everything invisible counts.
 */
function harmless(text) {
    return text.replaceAll(/^([^\p{L}\p{N}\p{P}\p{S}\n\r\u2028\u2029]*):(?=:)/gmu, '$1: ').replaceAll('##[', '## [');
}
/** True when the text holds a masked value: the runner then blanks it on its way to another job. */
function holdsSecret(text) {
    return [...masked].some((secret) => text.includes(secret));
}

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/outcome.js
/** Thrown by a run that fails with something to say besides the error itself. */
class FailedOutcome extends Error {
    outcome;
    constructor(outcome) {
        super(outcome.failure.message, { cause: outcome.failure });
        this.name = 'FailedOutcome';
        this.outcome = outcome;
    }
}

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/proxy.js
// A runner behind a proxy says so in its environment; Node's own fetch listens only when it is told to.
const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Lets every request of this process go through the proxy that the environment names; NO_PROXY is honoured. */
function proxy_useProxyOfEnvironment(env = process.env) {
    if (!NAMES.some((name) => (env[name] ?? '') !== ''))
        return;
    // Loaded here, because most runners have no proxy and every start would pay for it.
    process.getBuiltinModule('node:http').setGlobalProxyFromEnv(env);
}

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/run-action.js
// The frame around every action's run: inputs in; outputs, summary, record and annotations out; the only catch.










const FINDINGS_SHOWN = 8;
const SUMMARY_CAP = 1_000_000;
/** Runs an action as the runner started it. Never throws; a failure ends in exit code 1. */
async function runAction(definition, run, extendRecord, services = { idToken: noIdToken }) {
    proxy_useProxyOfEnvironment();
    const context = context_readContext();
    const recordPath = (0,external_node_path_.join)(context.temp, 'plumbline', 'record.json');
    const outcome = await settle(async () => {
        const raw = (name) => core/* getInput */.V4(name, { trimWhitespace: false });
        const inputs = (0,src_definition/* readInputs */.Ko)(definition.inputs, raw);
        for (const sentence of (0,src_definition/* otherSpellings */.wf)(definition.inputs, raw))
            log_log.notice(sentence);
        return run(inputs, { ...depsFor(context, recordPath), ...services });
    });
    const unsaid = attempt(() => setOutputs(definition, outcome));
    const failure = outcome.failure ?? unsaid;
    annotate(outcome.findings ?? []);
    const failed = failure === undefined
        ? {}
        : { failure: failureSection(definition.name, outcome.phase ?? definition.phase, failure) };
    // Of a lone step in somebody's own job no record is left: where an action declares it, the failure is an output too.
    const told = { failure: 'failure' in failed ? JSON.stringify(failed.failure) : '' };
    if (definition.outputs.includes('failure'))
        attempt(() => setOutputs(definition, { outputs: told }));
    const unwritten = attempt(() => writeRecord(recordPath, { ...outcome.sections, ...failed }, extendRecord));
    const final = failure ?? unwritten;
    await writeSummary(`${outcome.summary ?? ''}${final ? failureMarkdown(definition.name, final) : ''}`);
    if (final)
        fail(final);
}
/** What goes wrong while an outcome is told is a failure like any other, not a crash that hides the outcome. */
function attempt(work) {
    try {
        work();
        return undefined;
    }
    catch (thrown) {
        return (0,errors/* asPlumblineError */.xi)(thrown);
    }
}
async function settle(work) {
    try {
        return await work();
    }
    catch (thrown) {
        return thrown instanceof FailedOutcome ? thrown.outcome : { outputs: {}, failure: (0,errors/* asPlumblineError */.xi)(thrown) };
    }
}
function depsFor(context, recordPath) {
    return {
        context,
        log: log_log,
        exec: exec,
        recordText: () => ((0,external_node_fs_.existsSync)(recordPath) ? (0,external_node_fs_.readFileSync)(recordPath, 'utf8') : ''),
        saveState: (name, value) => core/* saveState */.LZ(name, value),
        state: (name) => core/* getState */.Gu(name),
    };
}
/** Runs an action's post step, which has nothing to give back: what goes wrong in it is a warning, never a failure. */
async function runPost(work) {
    useProxyOfEnvironment();
    const context = readContext();
    try {
        await work(depsFor(context, join(context.temp, 'plumbline', 'record.json')));
    }
    catch (thrown) {
        log.warning(asPlumblineError(thrown).message);
    }
}
async function noIdToken() {
    throw new errors/* PlumblineError */.Dl('unexpected', {
        what: 'This action asks for an ID token, and its main.ts gives it no way to.',
    });
}
/** Sets the outputs. Throws for one that the definition lacks, or that the runner would blank, after setting the others. */
function setOutputs(definition, outcome) {
    let problem;
    for (const [name, value] of Object.entries(outcome.outputs)) {
        const found = outputProblem(definition, name, value);
        if (found)
            problem ??= found;
        else
            core/* setOutput */.uH(name, value);
    }
    if (problem)
        throw problem;
}
function outputProblem(definition, name, value) {
    if (!definition.outputs.includes(name)) {
        return new errors/* PlumblineError */.Dl('unexpected', { what: `Output "${name}" is not declared by ${definition.name}.` });
    }
    if (!holdsSecret(value))
        return undefined;
    return new errors/* PlumblineError */.Dl('unexpected', {
        what: `Output "${name}" holds a masked value, so GitHub would pass on an empty one.`,
        means: 'A secret has the same text as a part of this output (often a very short secret).',
        next: 'Find the secret whose value is part of the version, name or file names, and change it.',
    });
}
function annotate(findings) {
    const show = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    for (const finding of findings.slice(0, FINDINGS_SHOWN)) {
        const place = {
            ...(finding.file === undefined ? {} : { file: finding.file }),
            ...(finding.line === undefined ? {} : { startLine: finding.line }),
        };
        show[finding.level](finding.message, place);
    }
    const rest = findings.length - FINDINGS_SHOWN;
    if (rest > 0)
        core/* notice */.lm(`${rest} more finding${rest === 1 ? '' : 's'}: see the job summary.`);
}
function writeRecord(path, sections, extendRecord) {
    if (Object.keys(sections).length === 0)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const text = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    (0,external_node_fs_.writeFileSync)(path, extendRecord(text, sections));
}
function failureSection(step, phase, failure) {
    return {
        phase,
        step,
        code: failure.code,
        what: failure.what,
        means: failure.means,
        next: failure.next,
        request: failure.request ?? '',
        answer: failure.answer ?? '',
    };
}
function failureMarkdown(name, failure) {
    const rows = [
        `\n### ✗ ${name}: ${failure.code}\n`,
        failure.what,
        `\n**Usually:** ${failure.means}`,
        `\n**Next:** ${failure.next}`,
        ...(failure.request ? [`\n**Request:**\n\n${fenced(failure.request)}`] : []),
        ...(failure.answer ? [`\n**Answer:**\n\n${fenced(failure.answer)}`] : []),
    ];
    return `${rows.join('\n')}\n`;
}
/** A code block that nothing in the text can end. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
/** GitHub drops a step's whole summary when it is larger than a mebibyte, so a longer one is cut. */
async function writeSummary(markdown) {
    if (markdown === '' || !process.env['GITHUB_STEP_SUMMARY'])
        return;
    const bytes = Buffer.from(markdown);
    const shown = bytes.length > SUMMARY_CAP ? `${bytes.toString('utf8', 0, SUMMARY_CAP)}\n\n(cut: too long)\n` : markdown;
    await summary.addRaw(shown, true).write();
}
function fail(failure) {
    const place = {
        ...(failure.file === undefined ? {} : { file: failure.file }),
        ...(failure.line === undefined ? {} : { startLine: failure.line }),
    };
    const parts = [failure.what, failure.means, failure.next];
    if (failure.request)
        parts.push(`Request: ${failure.request}`);
    if (failure.answer)
        parts.push(`Answer: ${failure.answer}`);
    core/* error */.z3(parts.join('\n'), { title: failure.code, ...place });
    if (failure.code === 'unexpected' && failure.cause instanceof Error)
        log_log.info(failure.cause.stack ?? '');
    process.exitCode = core/* ExitCode */.yU.Failure;
}


/***/ }),

/***/ 62392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ partOf),
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   Xl: () => (/* binding */ bytesSource),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   nw: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57075);
// Where the bytes of a file come from: memory, or an open file that is read piece by piece and never held whole.


const CHUNK = 256 * 1024;
/** Chunks that are read ahead of whoever takes them. */
const AHEAD = 4;
/** What is digested at once. */
const LARGE_CHUNK = 512 * 1024;
/** A read of so much is remembered: an archive's small parts lie close together. */
const SMALL = 128 * 1024;
/** Bytes in memory. */
function bytesSource(bytes) {
    return { size: bytes.length, read: async (position, length) => bytes.subarray(position, position + length) };
}
/** An open file, which must stay open for as long as it is read. */
async function fileSource(file) {
    const { size } = await file.stat();
    let last = { start: 0, bytes: Buffer.alloc(0) };
    return {
        size,
        read: async (position, length, into) => {
            const wanted = Math.max(0, Math.min(length, size - position));
            const from = position - last.start;
            if (from >= 0 && from + wanted <= last.bytes.length)
                return last.bytes.subarray(from, from + wanted);
            const bytes = await filled(file, position, into?.subarray(0, wanted) ?? Buffer.allocUnsafeSlow(wanted));
            if (!into && wanted <= SMALL)
                last = { start: position, bytes };
            return bytes;
        },
    };
}
/** One read may give less than it was asked for. */
async function filled(file, position, buffer) {
    let done = 0;
    while (done < buffer.length) {
        const { bytesRead } = await file.read(buffer, done, buffer.length - done, position + done);
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return buffer.subarray(0, done);
}
/** A stretch of a source, as a source. */
function partOf(source, start, size) {
    const read = (position, length, into) => source.read(start + position, Math.max(0, Math.min(length, size - position)), into);
    return { size, read };
}
/** All bytes in order; fewer than its size only when the file has become shorter. */
function streamOf(source) {
    return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(chunksOf(source), { highWaterMark: AHEAD });
}
/** Memory of earlier passes, to be used again. */
const spare = [];
/** Hex digests, computed in one pass. */
async function digestsOf(source, algorithms) {
    const hashes = algorithms.map((algorithm) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm));
    const length = LARGE_CHUNK;
    const buffers = spare.pop() ?? [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)];
    let position = 0;
    let reading = source.read(position, length, buffers[0]);
    for (let turn = 1; position < source.size; turn += 1) {
        const chunk = await reading;
        if (chunk.length === 0)
            break;
        position += chunk.length;
        // The next chunk is read while this one is digested.
        reading = source.read(position, length, buffers[turn % 2 === 0 ? 0 : 1]);
        reading.catch(() => { });
        for (const hash of hashes)
            hash.update(chunk);
    }
    // Not after a failure: something may still be read into them.
    spare.push(buffers);
    const pairs = algorithms.map((algorithm, place) => [algorithm, hashes[place]?.digest('hex')]);
    return Object.fromEntries(pairs);
}
async function* chunksOf(source) {
    for (let done = 0; done < source.size;) {
        const chunk = await source.read(done, Math.min(CHUNK, source.size - done));
        if (chunk.length === 0)
            return;
        done += chunk.length;
        yield chunk;
    }
}


/***/ }),

/***/ 15968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W4: () => (/* binding */ extraFields),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   gZ: () => (/* binding */ readDirectory)
/* harmony export */ });
/* harmony import */ var _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83131);

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const END_SIZE = 22;
const WIDE_END_SIZE = 56;
const LOCATOR_SIZE = 20;
const MAX_COMMENT = 65_535;
/** A directory of 100,000 entries with long names is a tenth of this. */
const MOST_DIRECTORY = 256 * 1024 * 1024;
/** Bit 0 of an entry's flags: its bytes are encrypted. */
const ENCRYPTED = 1;
/** A field that is all ones has its value in the Zip64 record. */
const ONES_16 = 0xffff;
const ONES_32 = 0xffffffff;
const WIDE_FIELDS = 0x0001;
/** Reads it whole. Throws `ZipError` where its records disagree, and beyond the limit of entries. */
async function readDirectory(source, limits) {
    const { count, length, start } = await placeOf(source);
    if (count > limits.entries)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`it has more than ${limits.entries} entries`);
    if (length > MOST_DIRECTORY)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`its directory has ${length} bytes`);
    const directory = Buffer.from(await source.read(start, length));
    const entries = [];
    let at = 0;
    while (entries.length < count) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) {
            throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('its directory is cut off');
        }
        const lengths = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
        const [nameLength = 0, extraLength = 0] = lengths;
        const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
        entries.push(entryAt(directory, at, nameLength, extra));
        at += 46 + lengths.reduce((sum, one) => sum + one, 0);
    }
    if (at !== directory.length)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('its directory holds more than it says');
    return { entries, start };
}
async function placeOf(source) {
    const from = Math.max(0, source.size - END_SIZE - MAX_COMMENT);
    const tail = Buffer.from(await source.read(from, END_SIZE + MAX_COMMENT));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || tail.length < end + END_SIZE || tail.readUInt32LE(end) !== END)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('it is not a zip file');
    if (tail.length !== end + END_SIZE + tail.readUInt16LE(end + 20))
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('it goes on after its end');
    const [disk, other, here] = [4, 6, 8].map((offset) => tail.readUInt16LE(end + offset));
    const count = tail.readUInt16LE(end + 10);
    if ((disk !== 0 && disk !== ONES_16) || disk !== other || here !== count)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('it is one of several disks');
    const said = { count, length: tail.readUInt32LE(end + 12), start: tail.readUInt32LE(end + 16) };
    const place = await widePlace(source, from + end, said);
    const behind = place.wideStart ?? from + end;
    if (place.start + place.length !== behind)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('its directory does not end where its last record begins');
    return place;
}
/** Readers take the Zip64 record whenever there is one, so it must not say anything else than the plain one. */
async function widePlace(source, end, said) {
    const isOpen = said.count === ONES_16 || said.length === ONES_32 || said.start === ONES_32;
    const locator = Buffer.from(await source.read(Math.max(0, end - LOCATOR_SIZE), LOCATOR_SIZE));
    if (end < LOCATOR_SIZE || locator.readUInt32LE(0) !== WIDE_LOCATOR) {
        if (said.length === ONES_32 || said.start === ONES_32)
            throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('it has no Zip64 record, which its end asks for');
        return said;
    }
    const wideStart = numberAt(locator, 8);
    const record = Buffer.from(await source.read(wideStart, WIDE_END_SIZE));
    if (wideStart + WIDE_END_SIZE !== end - LOCATOR_SIZE ||
        record.readUInt32LE(0) !== WIDE_END ||
        numberAt(record, 4) !== 44) {
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('its Zip64 record is not where it should be');
    }
    const wide = { count: numberAt(record, 32), length: numberAt(record, 40), start: numberAt(record, 48) };
    const agree = (one, other, open) => one === other || one === open;
    const same = agree(said.count, wide.count, ONES_16) &&
        agree(said.length, wide.length, ONES_32) &&
        agree(said.start, wide.start, ONES_32);
    if (!same || numberAt(record, 24) !== wide.count)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('its two ends say different things of its directory');
    return isOpen ? { ...wide, wideStart } : { ...said, wideStart };
}
function entryAt(directory, at, nameLength, extra) {
    const rawName = directory.subarray(at + 46, at + 46 + nameLength);
    const name = rawName.toString('utf8');
    const flags = directory.readUInt16LE(at + 8);
    if (flags & ENCRYPTED)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${name}" is encrypted`);
    const [size = 0, packed = 0, offset = 0] = widened(name, [24, 20, 42].map((place) => directory.readUInt32LE(at + place)), extra);
    return {
        ...{ name, rawName, flags, size, packed, offset },
        method: directory.readUInt16LE(at + 10),
        crc: directory.readUInt32LE(at + 16),
        // The upper half of the external attributes; installers look at it whatever system the zip says it is from.
        unixMode: directory.readUInt16LE(at + 40),
        fields: extraFields(name, extra),
    };
}
/** Numbers of an entry, those that are all ones from its Zip64 field, where they stand in this order. */
function widened(name, numbers, extra) {
    const wide = extraFields(name, extra).get(WIDE_FIELDS);
    let at = 0;
    return numbers.map((number) => {
        if (number !== ONES_32)
            return number;
        if (!wide || at + 8 > wide.length)
            throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${name}" has no Zip64 field, which it asks for`);
        at += 8;
        return numberAt(wide, at - 8);
    });
}
/** The extra fields of an entry by their numbers; none may occur twice. Old tools fill the end with zeros. */
function extraFields(name, extra) {
    const fields = new Map();
    for (let at = 0; at + 4 <= extra.length;) {
        const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
        if (id === WIDE_FIELDS && (fields.has(id) || at + 4 + length > extra.length)) {
            throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${name}" has a Zip64 field that is broken`);
        }
        fields.set(id, extra.subarray(at + 4, at + 4 + length));
        at += 4 + length;
    }
    return fields;
}
/** Eight bytes as a number; what is beyond JavaScript's whole numbers is beyond every file too. */
function numberAt(bytes, at) {
    return bytes.length < at + 8 ? Number.NaN : Number(bytes.readBigUInt64LE(at));
}


/***/ }),

/***/ 83131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ZipError)
/* harmony export */ });
// One entry of a zip, as its directory states it.
/** Why a zip is refused; the message goes on after the file's name. */
class ZipError extends Error {
}


/***/ }),

/***/ 53073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   ks: () => (/* binding */ requireNoGaps),
/* harmony export */   zK: () => (/* binding */ requireOneName)
/* harmony export */ });
/* harmony import */ var _zip_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15968);
/* harmony import */ var _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(83131);


const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
/** Flags: sizes and checksum stand behind the bytes; the name is UTF-8. */
const DESCRIBED = 0x8;
const UTF8 = 0x800;
/** An extra field that gives another name (Info-ZIP Unicode Path): some readers take it, others do not. */
const OTHER_NAME = 0x7075;
/** What is read at once where an entry lies: its header, and the whole of a small one. */
const NEAR = 64 * 1024;
/** Where an entry lies. Throws `ZipError` where its header says something else than the directory. */
async function spanOf(source, entry) {
    const { name, offset: start } = entry;
    const near = Math.min(NEAR, LOCAL_SIZE + 2 * entry.rawName.length + 256 + entry.packed);
    const local = Buffer.from(await source.read(start, near));
    if (local.length < LOCAL_SIZE || local.readUInt32LE(0) !== LOCAL) {
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${name}" is not where it should be`);
    }
    const [nameLength, extraLength] = [local.readUInt16LE(26), local.readUInt16LE(28)];
    const head = LOCAL_SIZE + nameLength + extraLength;
    const whole = head <= local.length ? local : Buffer.from(await source.read(start, head));
    const rawName = whole.subarray(LOCAL_SIZE, LOCAL_SIZE + nameLength);
    if (!rawName.equals(entry.rawName)) {
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${name}" is called ${JSON.stringify(rawName.toString('utf8'))} where it lies`);
    }
    requireSame(entry, whole, whole.subarray(LOCAL_SIZE + nameLength, head));
    return { start, dataStart: start + head, end: start + head + entry.packed, entry };
}
/** A name that every reader reads alike: plain ASCII, or marked as UTF-8 and valid, with no other one beside it. */
function requireOneName({ name, rawName, flags, fields }) {
    const isAscii = rawName.every((byte) => byte < 0x80);
    const isUtf8 = (flags & UTF8) !== 0 && Buffer.from(name, 'utf8').equals(rawName);
    if (!isAscii && !isUtf8)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${name}" is not marked as UTF-8: readers would give it different names`);
    const other = fields.get(OTHER_NAME)?.subarray(5);
    if (other && !Buffer.from(rawName).equals(other)) {
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${name}" is also called ${JSON.stringify(Buffer.from(other).toString('utf8'))}`);
    }
}
/** Entries overlap nowhere, and nothing lies before, between or behind them that the directory does not name. */
async function requireNoGaps(source, spans, directory) {
    const sorted = [...spans].sort((one, other) => one.start - other.start);
    let reached = 0;
    for (const [place, { start, end, entry }] of sorted.entries()) {
        if (start !== reached)
            throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`it holds bytes that no entry answers for, before "${entry.name}"`);
        const next = sorted[place + 1]?.start ?? directory;
        const described = await descriptorIn(source, entry, end, next);
        if (!described)
            throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`it holds bytes that no entry answers for, behind "${entry.name}"`);
        reached = next;
    }
    if (reached !== directory)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('it holds bytes that no entry answers for');
}
/** Sizes and checksum before the bytes; behind them (`DESCRIBED`) zeros may stand here. */
function requireSame(entry, local, extra) {
    const [method, crc] = [local.readUInt16LE(8), local.readUInt32LE(14)];
    const [size = 0, packed = 0] = (0,_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .widened */ ["do"])(entry.name, [22, 18].map((place) => local.readUInt32LE(place)), extra);
    const isLater = (local.readUInt16LE(6) & DESCRIBED) !== 0;
    const agree = (here, there) => here === there || (isLater && here === 0);
    const same = agree(size, entry.size) && agree(packed, entry.packed) && agree(crc, entry.crc);
    if (method !== entry.method || !same || isLater !== ((entry.flags & DESCRIBED) !== 0)) {
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${entry.name}" says something else of itself where it lies than the directory does`);
    }
    const other = (0,_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .extraFields */ .W4)(entry.name, extra).get(OTHER_NAME)?.subarray(5);
    if (other && !other.equals(entry.rawName)) {
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W(`"${entry.name}" is also called ${JSON.stringify(other.toString('utf8'))} where it lies`);
    }
}
/** True where nothing is between these places, or the descriptor that the entry announces. */
async function descriptorIn(source, entry, from, to) {
    if ((entry.flags & DESCRIBED) === 0)
        return from === to;
    const length = to - from;
    if (![12, 16, 20, 24].includes(length))
        return false;
    const bytes = Buffer.from(await source.read(from, length));
    const isMarked = length % 8 === 0;
    if (bytes.length < length || (isMarked && bytes.readUInt32LE(0) !== DESCRIPTOR))
        return false;
    const rest = isMarked ? bytes.subarray(4) : bytes;
    const [packed, size] = rest.length === 12
        ? [rest.readUInt32LE(4), rest.readUInt32LE(8)]
        : [Number(rest.readBigUInt64LE(4)), Number(rest.readBigUInt64LE(12))];
    return rest.readUInt32LE(0) === entry.crc && packed === entry.packed && size === entry.size;
}


/***/ }),

/***/ 64814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ readZipEntry),
/* harmony export */   jE: () => (/* binding */ readWholeDirectory),
/* harmony export */   qs: () => (/* binding */ openZipEntry),
/* harmony export */   x5: () => (/* binding */ readZipDirectory)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38522);
/* harmony import */ var _zip_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(15968);
/* harmony import */ var _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(83131);
/* harmony import */ var _zip_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(53073);
// Reading a zip strictly: one directory at the end, what it says is what is there, sizes and checksums kept to.
// Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.






const CHUNK = 256 * 1024;
/**
 * The entries, in the directory's order. Throws `ZipError` for damage, a name that leaves the archive or occurs twice,
 * bytes after the end, encryption, and anything beyond the limits.
 */
async function readZipDirectory(source, limits) {
    return (await readWholeDirectory(source, limits)).entries;
}
/** The same, with the place where the directory begins. */
async function readWholeDirectory(source, limits) {
    const directory = await (0,_zip_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .readDirectory */ .gZ)(source, limits);
    const { entries } = directory;
    const seen = new Set();
    for (const { name } of entries) {
        requirePlainName(name);
        // A folder of a file's name is that name again.
        const path = name.replace(/\/$/, '');
        if (seen.has(path))
            throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`it holds "${path}" twice`);
        seen.add(path);
    }
    const most = Math.min(limits.bytes, Math.max(source.size * limits.ratio, 1024 * 1024));
    if (entries.reduce((sum, { size }) => sum + size, 0) > most)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`it unpacks to more than ${most} bytes`);
    return directory;
}
/** The unpacked bytes of an entry, checked against its size and checksum as they pass. */
async function openZipEntry(source, entry) {
    const start = await startOf(source, entry);
    const checked = exactly(entry);
    const steps = entry.method === 8 ? [(0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createInflateRaw)(), checked] : [checked];
    // Whoever reads the last step sees the same error; without a handler here Node would call it unhandled.
    (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)([node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunksOf(source, start, entry.packed)), ...steps]).catch((error) => checked.destroy(error));
    return checked;
}
/** The unpacked bytes of an entry, checked against its size and checksum. They are held whole: ask for its size before. */
async function readZipEntry(source, entry) {
    const packed = await read(source, await startOf(source, entry), entry.packed);
    if (packed.length < entry.packed)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W('it is cut off');
    const bytes = entry.method === 8 ? inflated(packed, entry) : packed;
    if (bytes.length > entry.size)
        throw larger(entry);
    if (bytes.length < entry.size)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`"${entry.name}" is shorter than it says`);
    if ((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(bytes) !== entry.crc)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`"${entry.name}" does not match its checksum`);
    return bytes;
}
/** Where an entry's bytes begin, by the header that stands before them. */
async function startOf(source, entry) {
    if (entry.method !== 0 && entry.method !== 8)
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`"${entry.name}" is packed by method ${entry.method}`);
    return (await (0,_zip_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .spanOf */ .ee)(source, entry)).dataStart;
}
/** Never more than a byte beyond what the entry says. */
function inflated(packed, entry) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.inflateRawSync)(packed, { maxOutputLength: entry.size + 1 });
    }
    catch (thrown) {
        const { code, message } = thrown;
        throw code === 'ERR_BUFFER_TOO_LARGE'
            ? larger(entry)
            : new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`"${entry.name}" cannot be unpacked: ${message}`);
    }
}
function larger({ name }) {
    return new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`"${name}" is larger than it says`);
}
async function* chunksOf(source, start, length) {
    for (let done = 0; done < length;) {
        const chunk = await source.read(start + done, Math.min(CHUNK, length - done));
        if (chunk.length === 0)
            throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W('it is cut off');
        done += chunk.length;
        yield chunk;
    }
}
function exactly(entry) {
    let [seen, sum] = [0, 0];
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            sum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.crc32)(chunk, sum);
            done(seen > entry.size ? new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`"${entry.name}" is larger than it says`) : null, chunk);
        },
        flush(done) {
            if (seen !== entry.size)
                done(new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`"${entry.name}" is shorter than it says`));
            else
                done(sum === entry.crc ? null : new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`"${entry.name}" does not match its checksum`));
        },
    });
}
/** A path that stays inside; a folder's last `/` is its mark. */
function requirePlainName(name) {
    const parts = name.replace(/\/$/, '').split('/');
    const plain = !/[\\\0]|^[A-Za-z]:/.test(name);
    if (!plain || parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new _zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .ZipError */ .W(`it holds a file called ${JSON.stringify(name)}, which would land outside its folder`);
    }
}
async function read(source, position, length) {
    return Buffer.from(await source.read(position, length));
}


/***/ }),

/***/ 56981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XF: () => (/* binding */ REDACTED),
  cA: () => (/* binding */ redactHeaders),
  Rd: () => (/* binding */ redactText),
  BO: () => (/* binding */ redactUrl)
});

;// CONCATENATED MODULE: ./.build/packages/http/src/secret-keys.js
/** The largest are RSA keys of 16,384 bits and OpenPGP keys with their certificates. */
const LONGEST = 64 * 1024;
const LABEL = /-----(BEGIN|END) (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** Lines end so in a log, and in JSON. */
const LINE_END = /(?:\\{1,4}r)?\\{1,4}n|\r?\n/g;
/** A line of a key, whatever a diff or a quotation writes around it. */
const KEY_LINE = /^[\s"'`+\-|>]{0,40}(?:[A-Za-z0-9+/]{16,}={0,2}|=[A-Za-z0-9+/]{4})[\s"'`+,;\\]{0,40}$/;
const LAST_KEY_LINE = /^[\s"'`+\-|>]{0,40}[A-Za-z0-9+/]{1,76}={0,2}[\s"'`+,;\\]{0,40}$/;
const HEADER = /^[\s"'`+\-|>]{0,40}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): /;
/** Where private keys stand. */
function privateKeysIn(text) {
    const labels = [...text.matchAll(LABEL)].map(({ 0: label, 1: which, index }) => ({
        isBegin: which === 'BEGIN',
        from: index,
        to: index + label.length,
    }));
    return labels.flatMap((label, at) => {
        const [before, after] = [labels[at - 1], labels[at + 1]];
        if (label.isBegin) {
            const isWhole = after !== undefined && !after.isBegin && after.from - label.to <= LONGEST;
            const bound = Math.min(label.to + LONGEST, after?.from ?? text.length);
            if (isWhole)
                return [{ from: label.from, to: after.to }];
            return [{ from: label.from, to: label.to + bodyAfter(text.slice(label.to, bound)) }];
        }
        if (before?.isBegin && label.from - before.to <= LONGEST)
            return [];
        const start = Math.max(before?.to ?? 0, label.from - LONGEST);
        return [{ from: start + bodyBefore(text.slice(start, label.from)), to: label.to }];
    });
}
/** How far a key goes on whose end was cut off. */
function bodyAfter(text) {
    let end = 0;
    for (const line of linesOf(text)) {
        const isKey = KEY_LINE.test(line.text) || HEADER.test(line.text) || line.text.trim() === '';
        if (!isKey)
            return LAST_KEY_LINE.test(line.text) && end > 0 ? line.to : end;
        end = line.to;
    }
    return end;
}
/** Where a key begins whose beginning was cut off. */
function bodyBefore(text) {
    const lines = linesOf(text).toReversed();
    let start = text.length;
    for (const [at, line] of lines.entries()) {
        const isKey = KEY_LINE.test(line.text) || (at < 2 && LAST_KEY_LINE.test(line.text));
        if (!isKey && line.text.trim() !== '')
            return start;
        start = line.from;
    }
    return start;
}
function linesOf(text) {
    const ends = [...text.matchAll(LINE_END)].map(({ 0: end, index }) => ({ at: index, next: index + end.length }));
    const starts = [0, ...ends.map(({ next }) => next)];
    return starts.map((from, index) => {
        const to = ends[index]?.at ?? text.length;
        return { text: text.slice(from, to), from, to };
    });
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/token-shapes.js
var token_shapes = __nccwpck_require__(85621);
;// CONCATENATED MODULE: ./.build/packages/http/src/secret-tokens.js
// Tokens in a text by their shapes, also where a line or an escape (`\n`) breaks one in two.

/** What a terminal or a JSON text puts where it breaks a long word. */
const BREAK = /[ \t]{0,8}(?:(?:\\{1,4}r)?\\{1,4}n|\r?\n)[ \t]{0,40}/y;
const MOST_BREAKS = 60;
/** A piece of a token on a line of its own, where nobody says how long the whole is. */
const LONG_PIECE = 20;
/** How much longer than the rest of a line its lead may make a line. */
const LONG_LEAD = 16;
/** AWS writes a secret without any mark: forty characters, shown beside the id that it is for. */
const AWS_SECRET = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
const BESIDE = 300;
/** Where tokens stand; the stretches may overlap. */
function tokensIn(text) {
    return token_shapes/* tokenShapes */.I.flatMap((shape) => {
        const found = stretchesOf(shape, text);
        return shape.kind === 'AWS' ? [...found, ...found.flatMap(({ to }) => awsSecretsAt(text, to))] : found;
    });
}
function stretchesOf(shape, text) {
    const found = [];
    const lead = new RegExp(shape.lead);
    for (let match = lead.exec(text); match; match = lead.exec(text)) {
        const begin = match.index + match[0].length;
        const to = endOf(shape, text, begin);
        if (to !== undefined) {
            found.push({ from: match.index, to });
            lead.lastIndex = to;
        }
        else {
            // What is no token because nobody drew it holds none further on either.
            const run = runAt(shape.body, text, begin);
            if (run.length >= shape.least)
                lead.lastIndex = begin + run.length;
        }
    }
    return found;
}
/** Where the token ends whose body begins here; undefined where it is none. */
function endOf(shape, text, begin) {
    const run = runAt(shape.body, text, begin);
    const end = begin + run.length;
    const whole = run.length >= shape.least && (!shape.isName || run.length === shape.length || isDrawn(run));
    if (shape.length !== undefined && run.length >= shape.length)
        return whole ? end : undefined;
    const broken = shape.length === undefined ? brokenEnd(shape, text, run, end) : fixedEnd(shape, text, run, end);
    return broken ?? (whole ? end : undefined);
}
/** The end of a body of known length that goes on after breaks; undefined where its pieces do not make up that length. */
function fixedEnd({ body, length = 0, isName }, text, run, end) {
    let held = run;
    let at = end;
    for (let breaks = 0; held.length < length && breaks < MOST_BREAKS; breaks += 1) {
        const next = afterBreak(text, at);
        if (next === undefined)
            return undefined;
        const piece = runAt(body, text, next);
        if (piece === '')
            return undefined;
        held += piece;
        at = next + piece.length;
    }
    return held.length === length && (!isName || isDrawn(held)) ? at : undefined;
}
/** The same of a body of any length: it goes on as long as the next line's word is nothing that anybody would write. */
function brokenEnd({ body, least, isName }, text, run, end) {
    // A name at the end of its line.
    if (isName && /[-_.]/.test(run) && !isMixed(run))
        return undefined;
    let held = run;
    let at = end;
    let last = run;
    for (let breaks = 0; breaks < MOST_BREAKS; breaks += 1) {
        const next = afterBreak(text, at);
        const piece = next === undefined ? '' : runAt(body, text, next);
        if (next === undefined || piece === '')
            break;
        const after = next + piece.length;
        const isLine = afterBreak(text, after) !== undefined || /^(?:["'`,;)}]|$)/.test(text.slice(after, after + 1));
        const isPiece = piece.length >= LONG_PIECE && /[a-z]/.test(piece) && /[A-Z]/.test(piece);
        const isRest = piece.length <= last.length + LONG_LEAD && (at > end || run.length < 2 * least) && isScrap(piece);
        if (!isLine || !(isPiece || isRest))
            break;
        held += piece;
        last = piece;
        at = next + piece.length;
    }
    if (isName)
        return at > end && held.length >= least && isDrawn(held) ? at : undefined;
    // At a break a half is as good as the whole.
    return held.length >= least / 2 && afterBreak(text, end) !== undefined ? at : undefined;
}
/** Rather the rest of a token than a word or a digest. */
function isScrap(piece) {
    return (isMixed(piece) || (piece.length < LONG_PIECE + 8 && /\d|[a-z][A-Z]/.test(piece) && !/^[0-9a-f-]{6,}$/.test(piece)));
}
/** Where the text goes on after a break that stands here; its end is a break too. */
function afterBreak(text, at) {
    BREAK.lastIndex = at;
    const found = BREAK.exec(text);
    return found ? at + found[0].length : undefined;
}
function runAt(body, text, at) {
    body.lastIndex = at;
    return body.exec(text)?.[0] ?? '';
}
/** Nobody writes such words; a name in small letters and dashes is one (`npm_config_registry`, `pypi-publish-release`). */
function isDrawn(text) {
    if (!/\d/.test(text))
        return /[a-z]/.test(text) && /[A-Z]/.test(text) && !/[-_.]/.test(text);
    return isMixed(text) || /^[A-Za-z0-9]+$/.test(text);
}
function isMixed(text) {
    return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
function awsSecretsAt(text, from) {
    return [...text.slice(from, from + BESIDE).matchAll(AWS_SECRET)].flatMap(({ 0: found, index }) => isMixed(found) ? [{ from: from + index, to: from + index + found.length }] : []);
}

;// CONCATENATED MODULE: ./.build/packages/http/src/secret-settings.js
// Secrets that are known by what stands before them: a setting's name, an option, a scheme, the user of an address.

/** Filled in elsewhere, or hidden already; and the words that a setting may have instead of a value. */
const NO_VALUE = /^(?:[$*%<{([]|(?:true|false|null|none|undefined|read|write|not|set|unset|empty|missing|required|given|is|was|has|of|and|or|for|from)\b)/i;
const VERSION = /^v?\d+\.\d/;
const DIGEST = /^sha\d{1,3}[-:=]/i;
const ADDRESS = /^[a-z][a-z0-9+.-]{0,20}:/i;
const always = (value) => !NO_VALUE.test(value);
const drawn = (value) => always(value) && ![VERSION, DIGEST, ADDRESS].some((form) => form.test(value)) && looksDrawn(value);
const NAMED = [
    // npm's settings (.npmrc, and as JSON); yarn's.
    {
        pattern: /(?<kept>(?:_authToken|_auth|_password|npmAuthToken|npmAuthIdent)\\*["']?[ \t]{0,9}[=:][ \t]{0,9}\\*["']?)(?<value>[^\s"'\\]+)/g,
        isSecret: always,
    },
    // An environment variable, as a shell and as a log's list of them write it.
    {
        pattern: /(?<kept>(?:PASSWORD|PASSWD|PASSPHRASE|TOKEN|SECRET|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ACCOUNT_KEY|CREDENTIALS?)(?:=|\\*["']?[ \t]?: ?)\\*["']?)(?<value>[^\s"'\\]{3,})(?=["'\\,}]|[ \t]*$|[ \t]*[\r\n]|[ \t])/gm,
        isSecret: (value, kept, after) => always(value) && (kept.includes('=') || /^(?:["'\\,}]|[ \t]*(?:[\r\n]|$))/.test(after)),
    },
    {
        pattern: /(?<kept>(?:pass(?:word|wd|phrase)|pwd|secret|token|authorization|credentials?|(?:api|access|account|secret|private|encryption)[-_ ]?key)\\*["'`]?[ \t]{0,9}(?:=>?|:)[ \t]{0,9}\\*["'`]?)(?<value>[^\s"'`\\,;&]{6,})/gi,
        isSecret: drawn,
    },
    // Where a quotation mark closes it, a password may have spaces and signs in it.
    {
        pattern: /(?<kept>"[\w.-]{0,40}(?:[Pp]assword|[Ss]ecret|_auth|_authToken)\\*"[ \t]{0,9}:[ \t]{0,9}\\*")(?<value>[^"\\\n]{3,200})/g,
        isSecret: always,
    },
    {
        pattern: /(?<kept>(?<=[\s"'`])(?:-u|--user)[ =]["']?[^\s:"'\\]{1,100}:)(?<value>[^\s"'\\]+)/g,
        // `docker run -u 1000:1000`
        isSecret: (value, kept) => always(value) && !(/^\d+$/.test(value) && /[ =]["']?\d+:$/.test(kept)),
    },
    {
        pattern: /(?<kept>--(?:password|passphrase|token|api-key|otp|pass)=["']?)(?<value>[^\s"'\\]{3,})/g,
        isSecret: always,
    },
    { pattern: /(?<kept>--(?:password|passphrase|token|api-key|pass)[ ]["']?)(?<value>[^\s"'\\]{6,})/g, isSecret: drawn },
    { pattern: /(?<kept>\btwine [^\n]{0,300}? -p ["']?)(?<value>[^\s"'\\]{3,})/g, isSecret: always },
    // What such a header holds; `Basic authentication` is two words.
    {
        pattern: /(?<kept>\bBearer[ \t]{1,9})(?<value>[A-Za-z0-9._~+/=-]{12,})/gi,
        isSecret: (value) => !/^(?:authenti|authori)/i.test(value),
    },
    {
        pattern: /(?<kept>\b(?:Basic|token)[ \t]{1,9})(?<value>[A-Za-z0-9._~+/=-]{12,})/gi,
        isSecret: (value) => !VERSION.test(value) && !DIGEST.test(value) && looksDrawn(value),
    },
    // What a signed address is good for.
    {
        pattern: /(?<kept>[?&](?:sig|signature|token|access_token|password|api[-_]?key|x-amz-(?:signature|security-token|credential)|x-goog-signature)=)(?<value>[^\s&"'\\<>]+)/gi,
        isSecret: always,
    },
];
/** Where secrets stand that their surroundings tell. */
function settingsIn(text) {
    const named = NAMED.flatMap(({ pattern, isSecret }) => [...text.matchAll(pattern)].flatMap(({ index, 0: all, groups }) => {
        const { kept = '', value = '' } = groups ?? {};
        const after = text.slice(index + all.length, index + all.length + 40);
        return isSecret(value, kept, after) ? [{ from: index + kept.length, to: index + all.length }] : [];
    }));
    return [...named, ...usersIn(text)];
}
/** Letters and digits, or capitals among small letters; `=` at its end is base64. */
function looksDrawn(value) {
    if (/^[A-Za-z0-9+/_-]{8,}={1,2}$/.test(value))
        return true;
    return isDrawn(value) || (/\d/.test(value) && /[A-Za-z]/.test(value)) || /^[A-Za-z]*[a-z][A-Z]/.test(value);
}
/** JSON may write its slashes escaped. */
const SCHEME_END = /:(?:\\?\/){2}/g;
const ADDRESS_RUN = /^[^\s"`<>]+/;
const LONGEST_ADDRESS = 2000;
/** What may follow user and password: a name or a number, and then its port, a path, or nothing. */
const HOST = /@(?=(?:[A-Za-z0-9][\w.-]{0,253}|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?(?:[/\\?#,;')\]}*]|$))/g;
const NUMBER = /^@\d{1,4}(?:\.\d{1,6}){0,2}(?![\w.])/;
/** User and password of addresses; of one with a user alone (`ssh://git@host`) only where that is a token (`https`). */
function usersIn(text) {
    return [...text.matchAll(SCHEME_END)].flatMap(({ index, 0: mark }, at, all) => {
        const from = index + mark.length;
        const next = all[at + 1]?.index ?? text.length;
        const run = ADDRESS_RUN.exec(text.slice(from, Math.min(next, from + LONGEST_ADDRESS)))?.[0] ?? '';
        const length = userLength(run, /https?$/i.test(text.slice(Math.max(0, index - 5), index)));
        return length > 0 ? [{ from, to: from + length }] : [];
    });
}
function userLength(run, isHttp) {
    const [alone = ''] = /^[^/@:?#\\]*/.exec(run) ?? [];
    if (run[alone.length] === '@')
        return isHttp ? alone.length : 0;
    // A port is no password.
    if (run[alone.length] !== ':' || /^:\d{1,5}(?:[/\\?#]|$)/.test(run.slice(alone.length)))
        return 0;
    const ends = [...run.matchAll(HOST)].map(({ index }) => index);
    const names = ends.filter((at) => at > alone.length && run[at - 1] !== '/' && !NUMBER.test(run.slice(at)));
    return names.at(-1) ?? Math.max(0, run.indexOf('@'));
}

;// CONCATENATED MODULE: ./.build/packages/http/src/redaction.js
// Taking secrets out of what may be shown: addresses, headers and texts.



const SECRET_PARAMETERS = /^(sig|signature|token|access_token|auth|key|code|x-amz-.*|se|skoid)$/i;
const SECRET_HEADERS = /^(authorization|proxy-authorization|cookie|set-cookie|npm-otp|x-api-key)$/i;
const REDACTED = '***';
/** The address without user info and without the values of query parameters that carry secrets. */
function redactUrl(address) {
    if (!URL.canParse(address))
        return redactText(address);
    const url = new URL(address);
    if (url.username || url.password) {
        url.username = '';
        url.password = '';
    }
    for (const name of [...url.searchParams.keys()]) {
        if (SECRET_PARAMETERS.test(name))
            url.searchParams.set(name, REDACTED);
    }
    return redactText(url.href);
}
/** The headers with secret values replaced. */
function redactHeaders(headers) {
    const shown = Object.entries(headers).map(([name, value]) => [
        name,
        SECRET_HEADERS.test(name) ? REDACTED : redactText(value),
    ]);
    return Object.fromEntries(shown);
}
/**
 * The text without the given secrets, and without private keys, tokens, passwords in addresses, and values of settings
 * that are called so. Redact first and cut then: half a token has no shape.
 */
function redactText(text, secrets = []) {
    const known = secrets.filter((secret) => secret.length > 0).toSorted((one, other) => other.length - one.length);
    const spared = known.reduce((result, secret) => result.replaceAll(secret, REDACTED), text);
    // By turns: what one leaves is text for the next, and what is hidden has no shape any more.
    return [privateKeysIn, tokensIn, settingsIn].reduce((result, find) => without(result, find(result)), spared);
}
function without(text, stretches) {
    if (stretches.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
        if (to <= at)
            continue;
        if (from >= at)
            parts.push(text.slice(at, from), REDACTED);
        at = to;
    }
    return [...parts, text.slice(at)].join('');
}


/***/ }),

/***/ 90929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dl: () => (/* binding */ PlumblineError),
  xi: () => (/* binding */ asPlumblineError),
  gp: () => (/* binding */ waysOn)
});

// UNUSED EXPORTS: failureText

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/audit.js
const auditFailures = {
    drift: {
        means: 'Tag, registry, GitHub Release, changelog or version sources of a version do not agree, or its publishing never began.',
        next: 'Read the table in the job summary: it says what to do for each version; what shall stay as it is goes into the file of accepted drift, with a reason.',
    },
    'audit-unreadable': {
        means: 'Something that the audit rests on could not be read, so that it can call nothing clean.',
        next: 'Run the audit again; where it says the same, give the token the permission that is named, or correct the package.',
    },
    'bad-accept-file': {
        means: 'The file of accepted drift must say for every entry which package, which version, and why.',
        next: 'Correct the lines that are named and commit the file.',
    },
    'nothing-to-audit': {
        means: 'No manifest of this repository names a package that a known registry takes, or the input `packages` names none of them.',
        next: 'Check out the repository before this step, or name the packages in the input `packages`.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/build.js
const buildFailures = {
    'no-build-default': {
        means: 'Packages of this kind are built in too many ways for one command to be right.',
        next: 'Pass `build-command`, which leaves the files in `$PLUMBLINE_OUT`, or build in a job of your own and pass `files-from`.',
        again: 'new-version',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/input.js
const inputFailures = {
    'bad-input': {
        means: 'An input has a value that it cannot take, or a required one is missing.',
        next: 'Correct the `with:` block of the step; its README lists every input.',
    },
    'bad-record': {
        means: 'The release record is absent, not JSON, or of a schema that this version does not read.',
        next: 'Run the release again from the tag; the phases that are done converge.',
    },
    'record-replaced': {
        means: 'An artifact is missing or its bytes are not those that the owning job announced: something replaced it.',
        next: 'Find the step that writes artifacts of this run (build and test steps have no need to), then start a new run at the tag.',
        again: 'new-run',
    },
    'missing-permission': {
        means: 'The job lacks a permission that this step needs.',
        next: "Add the permission to the job, and to the caller's job if it calls a reusable workflow.",
        again: 'changed-file',
    },
    unexpected: {
        means: 'This is a defect in Plumbline, not in your release.',
        next: 'Report it with the log of this step; then run the job again: every phase converges.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/preflight.js
const preflightFailures = {
    'called-from-other-repo': {
        means: "The registry compares the file that holds the publish job, and a reusable workflow's jobs carry the file of the repository where it is kept.",
        next: "Write the publish job into your own workflow, between prepare.yml and finish.yml: the job's summary on the page of the run, and its log, show the jobs to write (of a rehearsal: --transcript FILE).",
        again: 'new-version',
    },
    'event-not-accepted': {
        means: 'Such a run mixes the rights of the repository with the code of a stranger, so the registry takes nothing from it.',
        next: 'Start releases by pushing a tag, or by a dispatch at the tag.',
    },
    'self-hosted-runner': {
        means: 'A self-hosted machine can be changed by whoever owns it, so the registry does not believe tokens that are made there.',
        next: 'Run the publish job on a GitHub-hosted runner, for example `runs-on: ubuntu-24.04`; build jobs may stay where they are.',
        again: 'new-version',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failure-table.js
// The shape of the failure tables in failures/: one row per closed code.
/** The end of a sentence about a workflow file that must be changed. */
const COMMIT_IT = 'commit the change: a re-run reads the file of the same commit, so the changed one is used only by a new tag, or by a run that is started at a ref that has it.';

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/publish.js
// Failures of the publish phase: what each code usually means and what to do next.

const publishFailures = {
    'unknown-registry': {
        means: 'This version of Plumbline cannot publish there.',
        next: `Correct the input \`registry\`, or leave it out (the files say where they belong), and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'prepared-missing': {
        means: 'The publish step was not told which files prepare.yml has verified: its input `prepared` is missing.',
        next: `Add \`prepared: \${{ toJSON(needs.prepare.outputs) }}\` to the step and \`prepare\` to the \`needs\` of its job (or, without prepare.yml, point \`packages-dir\` at the files, or \`artifact-ids\` at what an earlier job uploaded: a misspelt output is empty), and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'client-missing': {
        means: "The registry's own client is not installed on this runner, or is broken.",
        next: `Nothing was sent. Install it in an earlier step (for npm: \`actions/setup-node\`) and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'files-unavailable': {
        means: "The files that verify uploaded cannot be fetched from GitHub's artifact store.",
        next: 'Look at https://www.githubstatus.com and run the job again; nothing was sent.',
    },
    'tag-moved': {
        means: 'Somebody moved or deleted the tag after this release had begun, so the files were built from another commit.',
        next: 'Put the tag back where it was, or release a new version; then run the release again.',
    },
    'registry-unreadable': {
        means: 'The registry did not answer a plain read, so nothing is known about this version there, and nothing was sent.',
        next: "Look at the registry's status page and run the job again.",
    },
    'publish-blocked': {
        means: 'The registry will not take this version whatever is sent.',
        next: 'Release a new version.',
        again: 'new-version',
    },
    'first-publish': {
        means: 'Trusted publishing works here only for a package that exists already, and this one does not (or is private).',
        next: 'Publish the first version by hand or with a token, register the trusted publisher, then run this job again.',
    },
    'access-missing': {
        means: 'The registry makes a new scoped package restricted unless it is told otherwise, and that takes a paid plan; nothing was sent.',
        next: 'Add `access: public` (or `access: restricted`) to the step, or `publishConfig.access` to package.json, and commit the change: a re-run reads the file of the same commit, so the changed one is used only by a new tag, or by a run that is started at a ref that has it.',
        again: 'changed-file',
    },
    'long-lived-token': {
        means: 'Plumbline publishes by trusted publishing alone: a token that lives for months can be stolen and says nothing of who used it.',
        next: `Remove the inputs \`user\` and \`password\`, register the trusted publisher (preflight-publish prints what to enter), and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'token-not-needed': {
        means: 'The input `first-publish-token` is for the one upload that trusted publishing cannot make, and this is not it.',
        next: `Remove \`first-publish-token\` from the step, delete the token, and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'attestation-impossible': {
        means: '`attestations: true` asks for more than this job or this registry can give; nothing was sent.',
        next: `Mend what is named, or use \`attestations: auto\`, and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'attestation-refused': {
        means: 'The registry refused the attestation that came with the file, so it did not take the file either.',
        next: `Correct what its words name (often the repository or the workflow file that is registered) and run the job again. To publish without it instead, set \`attestations: false\` and ${COMMIT_IT}`,
    },
    'version-taken': {
        means: 'This version is on the registry with other bytes: it was published from another build, and a version cannot be replaced.',
        next: 'Compare the two: if yours is the right one, release a new version; if the one there is, make its GitHub Release by hand from the commit it was built from.',
        again: 'new-version',
    },
    'already-published': {
        means: 'This version is on the registry with the same bytes, and `if-published: fail` was asked for.',
        next: `Nothing is left to publish. If a re-run shall succeed, use \`if-published: verify\` and ${COMMIT_IT}`,
    },
    'exchange-refused': {
        means: 'The registry has no trusted publisher that matches the claims of this job.',
        next: "Compare the claims with the trusted publisher in the package's settings, character by character.",
    },
    'exchange-failed': {
        means: "The registry's token exchange gave no usable answer, so nothing was sent.",
        next: 'Run the job again later.',
    },
    'signing-failed': {
        means: "Sigstore's certificate authority or transparency log gave no usable answer, so there is no attestation; nothing was sent to the registry.",
        next: `Look at https://status.sigstore.dev and run the job again. To publish without attestations instead, set \`attestations: false\` and ${COMMIT_IT}`,
    },
    'upload-forbidden': {
        means: 'The registry gave this job a token (or was shown yours) and then did not let it publish this package: it looked at who asks, not at the file, and nothing was published.',
        next: "Compare the trusted publisher in the package's settings with this job, or replace the `first-publish-token`; then run the job again: the same version can still be published.",
    },
    'upload-rejected': {
        means: 'The registry looked at the file and refused it; it was not published.',
        next: 'Correct what its answer names. A fault in the file takes a new version; where a limit or a setting of the registry stood in the way, change that and run the job again.',
        again: 'new-version',
    },
    'upload-failed': {
        means: 'The file was sent and is proven not to be on the registry.',
        next: 'Read the answer, correct its cause and run the job again: the same version can still be published.',
    },
    'upload-unknown': {
        means: 'The upload broke off and the registry has not yet shown whether it took the file; caches hide new files for minutes.',
        next: 'Ask the registry in a few minutes, then run the job again: it compares before it sends.',
    },
    'not-yet-visible': {
        means: 'The registry accepted the upload but does not serve the file yet.',
        next: 'Wait until the registry serves it, then run the job again: it compares and goes on.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/rehearse.js
const rehearseFailures = {
    'workflow-invalid': {
        means: 'GitHub would refuse this workflow: nothing of it would start.',
        next: 'Correct what is named above and run the command again.',
    },
    'workflow-missing': {
        means: 'GitHub reads the file at that very commit, and it is not there.',
        next: 'Check the path and the ref; a file that is not committed does not exist for GitHub.',
    },
    'expression-failed': {
        means: 'On GitHub the job or step that holds this expression fails at this point.',
        next: 'Look at the values that the expression is given; a missing output or input is an empty text.',
    },
    'not-isolated': {
        means: "The repository's build would run with your network, your files and your credentials within reach.",
        next: 'Allow user namespaces (or sudo without a password) on this machine, or give --unsafe-steps if you trust the code.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/release.js
const releaseFailures = {
    'github-refused': {
        means: 'GitHub understood the request and does not allow or accept it.',
        next: "Read GitHub's answer below, correct what it names, and run this job again: what is done is not done twice.",
    },
    'github-unreachable': {
        means: 'GitHub did not answer, or answered with a server error, also when asked again.',
        next: 'Look at https://www.githubstatus.com and run this job again: what is done is not done twice.',
    },
    'github-rate-limited': {
        means: 'The token has used up its requests, or GitHub slows down requests that create content.',
        next: 'Run this job again when the limit is over: what is done is not done twice.',
    },
    'tag-not-found': {
        means: 'The tag was never pushed, was deleted, or the token cannot see the repository.',
        next: 'Push the tag (`git push origin <tag>`); Plumbline never creates one.',
    },
    'release-ambiguous': {
        means: 'Two jobs or people made a draft for the same tag, and nobody can tell which one is meant.',
        next: 'Delete all but one of these drafts on the releases page (a draft burns no tag name), then run this job again.',
    },
    'asset-conflict': {
        means: 'The release holds a file of that name with other bytes than those that were verified.',
        next: 'If it is a draft, delete the asset by hand and run this job again; if it is published, release a new version.',
    },
    'asset-undeclared': {
        means: 'Somebody or something else added a file to the release, and publishing it would vouch for it.',
        next: 'Delete the asset by hand, or name it in `files` or, if another job adds it, in `late-assets`; then run this job again.',
    },
    'asset-incomplete': {
        means: 'GitHub took the upload but does not serve what was sent.',
        next: 'Run this job again: complete assets are left alone, half-uploaded ones are sent again; the release stays a draft.',
    },
    'release-immutable': {
        means: 'An immutable release takes no more assets after it was published, and its tag name can never be used again.',
        next: 'Release the next version; this one keeps its files, and its notes, which can be edited, may say where the missing one is.',
    },
    'release-hidden': {
        means: 'GitHub took the request, but what it shows afterwards is not what was asked for.',
        next: 'Open the releases page, compare it with the text above, and run this job again.',
    },
    'notes-too-long': {
        means: 'GitHub takes at most 125,000 characters of release notes.',
        next: "Shorten this version's changelog section, or pass shorter `notes` with a link to the full changelog.",
    },
    'files-unmatched': {
        means: 'The path is misspelt, or the step that makes the file did not run in this job.',
        next: 'Correct `files`, or set `allow-unmatched-files: true` if the file is optional; what another job uploads belongs into `late-assets`.',
    },
    'asset-names-collide': {
        means: 'GitHub gives assets names of letters, digits and a few signs only, and these would get the same one.',
        next: 'Rename one of the files.',
    },
    'workflow-file-trap': {
        means: 'The tagged commit changes a file under `.github/workflows/` compared with the default branch, and a GITHUB_TOKEN can never hold the permission `workflows` that GitHub then asks for.',
        next: 'Merge the tagged commit into the default branch first, or pass a `token` of a GitHub App with contents and workflows write.',
    },
    'tag-ruleset': {
        means: 'A ruleset of the repository or organisation restricts tags of this name, also for releases.',
        next: 'Let the ruleset bypass GitHub Actions for this tag, then run this job again; the draft is kept.',
    },
    'tag-name-burned': {
        means: 'An immutable release was published under this tag name once; GitHub reserves such a name for ever.',
        next: 'Release the next version: no setting brings this name back.',
    },
    'bad-targets': {
        means: 'What the line says is not what fan-out-release reads in `targets` and `expect`: YAML lists.',
        next: 'Correct the line for the next release; the README of fan-out-release shows a target with every key.',
        again: 'by-hand',
    },
    'downstream-refused': {
        means: 'The release is out, but GitHub does not start a workflow that had to follow it, as the target is written.',
        next: 'Start it by hand for this release, and correct the target for the next one.',
        again: 'by-hand',
    },
    'downstream-failed': {
        means: 'The release is out, but a workflow that had to follow it did not end in success.',
        next: 'Repair the cause, run the failed jobs of the downstream run again, then this job: it adopts the finished run.',
    },
    'downstream-incomplete': {
        means: 'The release is out, but it is not certain that every workflow that had to follow it ran to its end.',
        next: 'Open the runs named above; when they have ended, run this job again: nothing is dispatched twice.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/subject.js
const subjectFailures = {
    'no-clone': {
        means: 'A rehearsal needs a git repository with at least one commit.',
        next: 'Pass the folder of a clone: npm run rehearse -- --repo PATH.',
    },
    'clone-shallow': {
        means: 'A shallow clone lacks the history and usually the tags that a release is checked against.',
        next: 'Fetch the rest: git fetch --unshallow --tags.',
    },
    'no-package': {
        means: 'No manifest of an ecosystem that can be rehearsed stands in the folder.',
        next: 'Pass the folder of the package with --working-directory, or a repository that has one.',
    },
    'workflow-not-found': {
        means: 'The workflow file does not exist at the tag that is rehearsed.',
        next: 'Pass a path that exists at the tag, or leave --workflow out to rehearse the minimal publish.yml.',
    },
    'scenario-unknown': {
        means: 'There is no scenario of that name.',
        next: 'Choose one of the names above.',
    },
    'scenario-not-here': {
        means: 'The scenario needs something that this repository does not have.',
        next: 'Play it on its bundled example (leave --repo out), or choose another scenario.',
    },
    'tool-missing': {
        means: 'The package is built with tools that this machine does not have.',
        next: 'Install what is named above.',
    },
    'fetch-failed': {
        means: 'The dependencies could not be installed before the rehearsal cuts the network.',
        next: 'Run the command by hand in a clone of the tag, or pass another one with --fetch.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/validate.js
const validateFailures = {
    'no-tag': {
        means: 'The run was not started by a tag, so there is no version to check against.',
        next: 'Start the workflow at the tag (`gh workflow run <file> --ref v1.2.3`), or give the tag in the input `tag`.',
    },
    'tag-missing': {
        means: 'The tag does not exist in this clone: it was never pushed, is spelled differently, or the checkout left it out.',
        next: 'Compare with `git ls-remote --tags origin`; check out with `ref: refs/tags/<tag>` or with `fetch-depth: 0`.',
    },
    'shallow-clone': {
        means: 'actions/checkout fetches one commit and no other tags unless it is told more.',
        next: 'Check out with `fetch-depth: 0`, or with `ref: refs/tags/<tag>`, before this step.',
    },
    'not-a-repository': {
        means: 'The folder was not checked out with git, or `working-directory` names another folder than the checkout.',
        next: 'Put a step with actions/checkout before this one, and give its folder in `working-directory`.',
    },
    'head-not-at-tag': {
        means: 'The files in this folder are those of another commit, so what they say proves nothing about the tag.',
        next: 'Check out the tag itself: `ref: refs/tags/<tag>` in the step with actions/checkout.',
    },
    'tag-not-annotated': {
        means: 'The tag was made without `git tag -a`; or actions/checkout wrote its commit in its place, as some versions do.',
        next: 'Fetch the tag as it is (`git fetch --force origin refs/tags/<tag>:refs/tags/<tag>`) before this step, or tag with `git tag -a`.',
        again: 'new-version',
    },
    'branch-missing': {
        means: 'The branch has another name, or the checkout left it out.',
        next: 'Check out with `fetch-depth: 0` before this step, and compare the name with `git ls-remote --heads origin`.',
    },
    'not-on-branch': {
        means: 'The tag was made on a commit that was never merged, or on another branch than releases are made from.',
        next: 'Merge the commit, and tag what the branch then holds with the next version; this tag can stay.',
        again: 'new-version',
    },
    'git-failed': {
        means: 'git is not installed, or it refuses to read this folder.',
        next: 'Run the same git command in a step before this one to see its full answer.',
    },
    'version-mismatch': {
        means: 'The version was not raised in every place before the tag was made, or the tag is on the wrong commit.',
        next: 'Raise the version to the next free one in the named files, commit, and tag that commit with exactly this version. The wrong tag can be deleted, or stay.',
        again: 'new-version',
    },
    'tag-no-version': {
        means: 'The tag is no version that the registry of this package would take.',
        next: 'Make a tag that is one, at the same commit, and start the release with it; this tag can stay.',
        again: 'new-version',
    },
    'tag-names-other-package': {
        means: 'In a repository of several packages the prefix of the tag says which one is released.',
        next: 'Give the folder of that package in `working-directory`, or tag with the prefix of this package.',
        again: 'new-version',
    },
    'no-version-source': {
        means: 'The folder has no manifest that states a version, or `working-directory` names the wrong folder.',
        next: 'Give the folder that holds the manifest of the package in `working-directory`.',
        again: 'new-version',
    },
    'manifest-invalid': {
        means: 'The manifest does not parse, so no registry and no build tool will read it either.',
        next: 'Correct the file at the named line, commit, and tag that commit.',
        again: 'new-version',
    },
    'bad-version': {
        means: 'The registry of this package would not take this version.',
        next: 'Give the version as the manifest states it, or name the right `scheme`.',
    },
    'changelog-missing': {
        means: 'The changelog is in another folder or has an unusual name, or the project has none.',
        next: 'Name the file (`path`; in the workflows `changelog`), or choose what the notes shall be without one (`if-missing`; in the workflows `if-changelog-missing`).',
        again: 'new-version',
    },
    'section-missing': {
        means: 'The entry for this version was not written, or its heading spells the version differently.',
        next: 'Write the entry under a heading of exactly the next version, commit, and release that version: nothing is published, and this tag can stay. Or choose what the notes shall be without an entry (`if-missing`; in the workflows `if-changelog-missing`).',
        again: 'new-version',
    },
    'section-twice': {
        means: 'Two headings of the changelog state this version, and nothing says which of them holds its notes.',
        next: 'Merge the two sections or correct the wrong heading, commit, and release the next version; or choose one of them (`if-duplicate: first` or `last`).',
        again: 'new-version',
    },
    'targets-cannot-start': {
        means: 'Once the release is out, these workflows could not be read from `targets` and `expect`, be started, or start by themselves: a slip in these inputs, or in the file of the tagged commit.',
        next: 'Correct the line or the workflow, commit, and release the next version: nothing is published, and this tag can stay.',
        again: 'new-version',
    },
    'original-files-expired': {
        means: 'Either this workflow published them and its artifacts are gone (GitHub deletes them after 90 days), or this version was published from elsewhere and never by this workflow. A new build would make other bytes.',
        next: 'Compare what is published with this tag; if it is this release, make the GitHub Release by hand, else release a new version.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/verify.js
const verifyFailures = {
    'no-files': {
        means: 'The build left nothing there, or left it in another folder.',
        next: 'Let the build command write its files to `$PLUMBLINE_OUT`, or point `packages-dir` at the folder that it fills.',
    },
    'unknown-file-kind': {
        means: 'Only built distributions may lie in the folder of files; anything else would be published or lost by accident.',
        next: 'Remove the file from the folder, or name the distributions one by one in `files`.',
    },
    'bad-archive': {
        means: 'The file is cut off, damaged, or built in a way that registries refuse.',
        next: 'Build it again and look inside (`tar -tzf` for a .tgz or .tar.gz, `tar -tf` for a .gem, `unzip -l` for a .whl) before releasing.',
        again: 'new-version',
    },
    'wrong-package': {
        means: 'The build packed another package than the one that is being released.',
        next: 'Build the package that the tag is for, or correct `package-name`.',
        again: 'new-version',
    },
    'wrong-version': {
        means: 'A file of an earlier build is still there, or the build did not take the version from the tagged commit.',
        next: 'Empty the folder before the build and build from the tagged commit.',
        again: 'new-version',
    },
    'two-packages': {
        means: 'A release is of one package and one version; only publish-with-oidc without `prepared` takes several packages, of one registry.',
        next: 'Build each package into a folder of its own and release them one by one.',
        again: 'new-version',
    },
    'overriding-manifest': {
        means: "The key inside the package changes what the registry's client does and overrides what Plumbline tells it.",
        next: 'Remove the key from package.json (set the dist-tag with the input `dist-tag`), tag again and release.',
        again: 'new-version',
    },
    'private-package': {
        means: 'The package says itself that it is not for publishing: `"private": true` in package.json, a classifier `Private ::`, or `publish = false` in Cargo.toml.',
        next: 'Remove that if the package shall be public, commit, and release that under the next version.',
        again: 'new-version',
    },
    'missing-metadata': {
        means: 'The registry takes no package without these fields, and its metadata lacks them.',
        next: 'Add them to the manifest (for a crate: `description` and `license` in Cargo.toml), commit, and release that under the next version.',
        again: 'new-version',
    },
    'odd-file-name': {
        means: 'The tool that built the file writes names in an older way (older versions of setuptools, flit_core and others do); PyPI takes the new one alone.',
        next: 'Build with a current version of the build backend. A rehearsal may have built with the one of this machine: --fetch chooses another.',
        again: 'new-version',
    },
    'path-twice': {
        means: 'Tools that unpack the archive disagree on which of the two files counts, so what was checked may not be what is installed.',
        next: "Build the file again with the ecosystem's own tool, and pack each path once.",
        again: 'new-version',
    },
    'wrong-folder': {
        means: 'The file was renamed after it was built, or built by a tool that writes names in another way; indexes look for exactly this folder.',
        next: 'Build the file again under its own name instead of renaming it.',
        again: 'new-version',
    },
    'record-mismatch': {
        means: 'A file of the wheel was changed after the wheel was built (signed, stripped, patched), and RECORD still has the old hash: pip refuses it or complains.',
        next: 'Build the wheel again, or repack it with `wheel unpack` and `wheel pack`, which write RECORD anew.',
        again: 'new-version',
    },
    'wrong-tags': {
        means: 'The wheel was renamed for another Python or platform, and its file WHEEL says what it was built for.',
        next: 'Change both with `wheel tags`, or build the wheel for the platform that it is for.',
        again: 'new-version',
    },
    'missing-target': {
        means: 'The package announces something that it does not hold: the build did not make that file, or it was not packed. Users meet it as an import or a program that fails.',
        next: 'Build before packing, pack that file too (`files` in package.json, the package list of the build backend, `files` of the gemspec), or correct the entry that names it.',
        again: 'new-version',
    },
    'no-interpreter': {
        means: 'Without `#!/usr/bin/env node` as the first line, a shell on Linux and macOS runs the program as a script of its own.',
        next: 'Begin the file with `#!/usr/bin/env node`.',
        again: 'new-version',
    },
    'files-entry-empty': {
        means: 'The folder was not built before packing, or the file has another name today.',
        next: 'Build before packing, or remove the entry from `files` in package.json.',
        again: 'new-version',
    },
    'missing-build-file': {
        means: 'Without pyproject.toml, pip falls back on setuptools of its own choice; the format of source distributions wants the file since PEP 625 and 643.',
        next: 'Add a pyproject.toml with a table `[build-system]`, and see that the build backend packs it.',
        again: 'new-version',
    },
    'other-commit': {
        means: 'cargo packed another commit than the tagged one, or did not find a git repository and so could not name any.',
        next: 'Run `cargo package` in a clean checkout of the tagged commit (in a container: `git config --global --add safe.directory`).',
        again: 'new-version',
    },
    'dirty-crate': {
        means: 'The build changed files that git tracks, and cargo packed them with `--allow-dirty`: nobody can find their source.',
        next: 'Commit what the build changes or let git ignore it, and leave `--allow-dirty` out.',
        again: 'new-version',
    },
    'not-packed-by-cargo': {
        means: 'Something other than `cargo package` made the crate, or changed it afterwards.',
        next: 'Make the crate with `cargo package`.',
        again: 'new-version',
    },
    'file-list-mismatch': {
        means: 'The gem was changed after `gem build`, or put together by hand.',
        next: 'Build it again with `gem build`.',
        again: 'new-version',
    },
    'other-destination': {
        means: 'The package itself names the registry that it is for, and this is another one.',
        next: "npm: remove `publishConfig.registry` from package.json, or set the runner's npm to that registry. Cargo: correct `publish` in Cargo.toml, or name that registry's index in `repository-url`. Ruby: correct `allowed_push_host` in the gemspec, or name that host in `repository-url`.",
    },
    'secret-inside': {
        means: 'Whoever installs the package can read the key or token, and scanners of public registries find it within minutes.',
        next: 'Withdraw it where it was issued, if it was ever pushed or published. Take the file out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec) and release that under the next version. What is no secret is marked by a comment: `secretlint-disable-line` on its line, `secretlint-disable-next-line` above it (also above the BEGIN of a key). A key that tests need may lie in a folder `test` or `fixtures`.',
        again: 'new-version',
    },
    'credentials-inside': {
        means: 'A file that a tool keeps credentials in lay in the folder when the package was built, and it is filled in.',
        next: 'Change those credentials if the file was ever pushed or published. Take it out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec) and release that under the next version.',
        again: 'new-version',
    },
    'repository-inside': {
        means: 'The folder of the version control was packed: all that was ever committed, and after actions/checkout the token of the job.',
        next: 'Build from a list of files (`files` in package.json, `include` in Cargo.toml or pyproject.toml, `git ls-files` in the gemspec), set `persist-credentials: false` for actions/checkout, and release that under the next version.',
        again: 'new-version',
    },
    'leftover-inside': {
        means: 'The build packed what an editor, the system, a test run or a CI service left in the folder.',
        next: 'Leave it out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec), or build from a fresh checkout.',
    },
    'unsafe-mode': {
        means: 'Unpacked by an administrator, such a file runs with the rights of another, or anybody may change it.',
        next: 'Set the modes before the build: `chmod -R u=rwX,go=rX,-s,-t .`; set `umask 022` where files are made.',
        again: 'new-version',
    },
    'unsafe-link': {
        means: 'The link leads out of the package or is of a kind that installers refuse or write as a text file.',
        next: 'Pack a copy of the file in its place, and release that under the next version.',
        again: 'new-version',
    },
    'unportable-name': {
        means: 'The package cannot be unpacked as it is on Windows or macOS, which tell no case apart and reserve some names.',
        next: 'Rename the file, or leave it out of the package.',
    },
    'not-searched': {
        means: 'Files of more than 1 MiB are not searched for secrets, as a release would wait for it.',
        next: 'Nothing, where the build made them of files that are searched.',
    },
    'not-served': {
        means: 'The registry does not serve this file with the digest that verify announced, so the release is not whole.',
        next: 'Look at what the registry holds; run the publish job again if the file is absent.',
    },
    'differs-from-source': {
        means: 'The package was not made of the tagged commit alone: something changed files before they were packed, or it was packed elsewhere.',
        next: 'Look at the difference in the summary. Build from a clean checkout of the tag; a file that the build is meant to change is named in `allow-extra`.',
        again: 'new-version',
    },
    'not-in-source': {
        means: 'The package holds files that the tagged commit lacks, and that neither the build of its kind writes nor git ignores there: they lay about where it was packed.',
        next: 'Build from a clean checkout of the tag. What the build makes belongs in .gitignore, or in `allow-extra`.',
        again: 'new-version',
    },
    'missing-file': {
        means: 'The repository has this file, and whoever installs the package gets it without.',
        next: 'Let the build pack it: `files` in package.json, `include` in Cargo.toml or pyproject.toml, `spec.files` in the gemspec; a package in a folder of its own needs its own copy.',
        again: 'new-version',
    },
    'not-executable': {
        means: 'The bit was lost on the way: files of an artifact have none (actions/upload-artifact drops it), Windows knows none, and pnpm and yarn pack only programs with it. Who calls the script by its name gets "Permission denied".',
        next: 'Pack in the job that checks the tag out, on Linux or macOS; pnpm and yarn: name it in `publishConfig.executableFiles`. Where it is always started with its interpreter (`sh script.sh`), nothing.',
    },
    'not-compared': {
        means: 'Nobody has checked that the package holds what the tag says.',
        next: 'Check out the tagged commit in a step before (actions/checkout with `ref` and `path`), and name its folder in `source`; or say `compare-with-source: false`.',
    },
    'other-checkout': {
        means: 'The checkout is of another commit than the one that is released, so comparing with it would prove nothing.',
        next: 'Let actions/checkout check out the released commit (`ref`), or correct `commit`.',
    },
    'other-bytes': {
        means: 'The registry serves a file whose digest is not the one that its own listing states.',
        next: 'Run the job again. If it stays so, something between here and the registry changes files: tell the registry.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/workflow.js
const workflowFailures = {
    'ref-mismatch': {
        means: 'The run was started at another ref than the tag that it shall release, so its claims would name that ref.',
        next: 'Start the run at the tag, and leave the input `tag` out. Where only another ref holds a workflow that works, `allow-ref-mismatch: true` lets it go on, without provenance.',
        again: 'new-run',
    },
    'other-package': {
        means: 'The folder holds another package than the one that the call names.',
        next: 'Correct the input `package` or `working-directory` of the call, and release it under a new version and tag.',
        again: 'new-version',
    },
    'prepare-not-done': {
        means: 'prepare did not succeed, so nothing was published by this run and no release is made.',
        next: 'Open the failed job of prepare; its summary says what to do.',
    },
    'publish-not-done': {
        means: 'publish failed, was cancelled or was skipped, so no release is made.',
        next: 'Open the publish job. Where it failed, its summary says what to mend and whether running the failed jobs again helps; where it was skipped, read its `if:` and start a new run at the tag, because a re-run leaves a skipped job out.',
    },
    'release-blocked': {
        means: 'A job of the release was skipped, or what can be seen of the release does not agree with it.',
        next: 'Read the report in the job summary: it says what is missing and how to go on.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/errors.js
// The one error class of the suite: a closed code, and a text that says what failed, what it usually means, what to do.











const table = {
    ...inputFailures,
    ...validateFailures,
    ...buildFailures,
    ...verifyFailures,
    ...preflightFailures,
    ...publishFailures,
    ...releaseFailures,
    ...rehearseFailures,
    ...subjectFailures,
    ...workflowFailures,
    ...auditFailures,
};
/** The table's text for a code. */
function failureText(code) {
    return table[code];
}
/** How a release goes on after a failure of this code; `rerun` also for words that are no code of ours. */
function waysOn(code) {
    const row = table[code];
    return row?.again ?? 'rerun';
}
/** A failure that a user can act upon. Anything else that is thrown is a defect of ours. */
class PlumblineError extends Error {
    code;
    what;
    means;
    next;
    request;
    answer;
    file;
    line;
    constructor(code, details) {
        const means = details.means ?? table[code].means;
        const next = details.next ?? table[code].next;
        super(`${details.what} ${means} ${next}`, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'PlumblineError';
        this.code = code;
        this.what = details.what;
        this.means = means;
        this.next = next;
        this.request = details.request;
        this.answer = details.answer;
        this.file = details.file;
        this.line = details.line;
    }
}
/** The given error when it is one of ours, else an `unexpected` that keeps it as its cause. */
function asPlumblineError(thrown) {
    if (thrown instanceof PlumblineError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new PlumblineError('unexpected', { what: `Unexpected error: ${message}.`, cause: thrown });
}


/***/ }),

/***/ 47534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ PROJECT_SLUG),
/* harmony export */   fZ: () => (/* binding */ PROJECT_VERSION)
/* harmony export */ });
/* unused harmony export PROJECT_REF */
// What the project is called and where it lives: the only place that states the slug.
/** The repository that users write in `uses:`; examples and README are checked against it. */
const PROJECT_SLUG = 'plumbline-release/plumbline';
/** The major tag that examples use. */
const PROJECT_REF = 'v1';
/** Version written into the record and the user agent. */
const PROJECT_VERSION = '0.1.0';


/***/ }),

/***/ 85621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tokenShapes)
/* harmony export */ });
// What tokens look like: one table, for what must not ship in a package and for what must not be shown.
const ALNUM = /[A-Za-z0-9]{1,512}/y;
const WORD = /[\w-]{1,4096}/y;
const DOTTED = /[\w.-]{1,4096}/y;
const HEX = /[0-9a-f]{1,512}/y;
const CAPITALS = /[A-Z0-9]{1,64}/y;
/** A lead that words may have is not searched inside of others, but after an escape: `\n`, `\u003d`, `%3D`. */
const REGISTRIES = [
    {
        // A macaroon; its first bytes name the index that it is for, the public or the testing one.
        kind: 'PyPI',
        lead: /pypi-/g,
        body: WORD,
        least: 16,
        isName: true,
        issued: /\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,4000}/g,
    },
    {
        kind: 'RubyGems',
        lead: /rubygems_/g,
        body: ALNUM,
        least: 16,
        length: 48,
        issued: /\brubygems_[0-9a-f]{48}\b/g,
    },
    {
        kind: 'crates.io',
        lead: /(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf]|\\u[0-9a-f]{4}|%[0-9A-F]{2}))cio(?=[A-Za-z0-9]{32}(?![A-Za-z0-9]))/g,
        body: ALNUM,
        least: 32,
        length: 32,
        issued: /\bcio(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}\b/g,
    },
    {
        // Of a trusted publisher, for half an hour.
        kind: 'crates.io',
        lead: /cio_tp_/g,
        body: ALNUM,
        least: 16,
        length: 32,
        issued: /\bcio_tp_[A-Za-z0-9]{32}\b/g,
    },
    { kind: 'npm', lead: /npm_/g, body: WORD, least: 16, length: 36, isName: true },
];
const FORGES = [
    {
        // Of apps and jobs since 2026: `ghs_`, the app, and a JSON Web Token.
        kind: 'GitHub',
        lead: /ghs_/g,
        body: DOTTED,
        least: 16,
        issued: /\bghs_\d{1,12}_[\w-]{16,1000}\.[\w-]{16,4000}\.[\w-]{16,2000}/g,
    },
    { kind: 'GitHub', lead: /gh[pour]_/g, body: DOTTED, least: 16, length: 36 },
    { kind: 'GitHub', lead: /github_pat_/g, body: WORD, least: 16, length: 82 },
    { kind: 'GitLab', lead: /gl(?:pat|dt|rt|rtr|ptt|cbt|oas|soat|ft|imt|agent)-/g, body: DOTTED, least: 16 },
    { kind: 'Bitbucket', lead: /ATBB/g, body: ALNUM, least: 24 },
    { kind: 'Atlassian', lead: /AT[AC]TT3/g, body: /[\w=-]{1,512}/y, least: 40 },
];
const SERVICES = [
    { kind: 'AWS', lead: /(?:AKIA|ASIA|ABIA|ACCA)/g, body: CAPITALS, least: 16, length: 16 },
    { kind: 'Slack', lead: /xox[a-z]-(?=[\w.-]{0,8}\d)|xapp-(?=\d-)/g, body: DOTTED, least: 24 },
    { kind: 'Slack', lead: /hooks\.slack\.com\/(?:services|workflows|triggers)\//g, body: /[\w/-]{1,512}/y, least: 20 },
    { kind: 'Discord', lead: /discord(?:app)?\.com\/api\/webhooks\//g, body: /[\w/-]{1,512}/y, least: 20 },
    { kind: 'Stripe', lead: /[srp]k_(?:live|test)_|whsec_/g, body: ALNUM, least: 16 },
    { kind: 'Google', lead: /AIza/g, body: WORD, least: 35, length: 35 },
    { kind: 'Google', lead: /GOCSPX-/g, body: WORD, least: 20, length: 28 },
    { kind: 'Google', lead: /ya29\./g, body: WORD, least: 20 },
    { kind: 'Hugging Face', lead: /hf_/g, body: ALNUM, least: 30, length: 34, isName: true },
    { kind: 'OpenAI and others', lead: /sk-(?:proj|svcacct|admin|ant|or|lf)-/g, body: WORD, least: 16, isName: true },
    { kind: 'OpenAI', lead: /(?<![A-Za-z0-9])sk-(?=[A-Za-z0-9]{40})/g, body: ALNUM, least: 40 },
    { kind: 'Docker', lead: /dckr_(?:pat|oat)_/g, body: WORD, least: 20 },
    { kind: 'DigitalOcean', lead: /do[opr]_v1_/g, body: HEX, least: 32, length: 64 },
    { kind: 'SendGrid', lead: /SG\.(?=[\w-]{16,32}\.)/g, body: DOTTED, least: 40, length: 66 },
    { kind: 'Twilio', lead: /(?<![A-Za-z0-9])SK(?=[0-9a-f]{32}(?![0-9a-f]))/g, body: HEX, least: 32, length: 32 },
    { kind: 'Grafana', lead: /gl(?:sa|c)_/g, body: /[\w=+/]{1,512}/y, least: 32 },
    { kind: 'Sentry', lead: /sntry[su]_/g, body: /[\w=+/]{1,512}/y, least: 32 },
    { kind: 'HashiCorp', lead: /hv[sbr]\./g, body: WORD, least: 20 },
    { kind: 'Shopify', lead: /shp(?:at|ca|pa|ss)_/g, body: HEX, least: 32, length: 32 },
    { kind: 'Linear', lead: /lin_(?:api|oauth)_/g, body: ALNUM, least: 32 },
    { kind: 'Postman', lead: /PMAK-/g, body: WORD, least: 40 },
    { kind: 'Figma', lead: /figd_/g, body: WORD, least: 32 },
    { kind: 'age', lead: /AGE-SECRET-KEY-1/g, body: CAPITALS, least: 32, length: 58 },
    // Three parts with dots, of which the first is a JSON object.
    {
        kind: 'a JSON Web Token',
        lead: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrtbf]|\\u[0-9a-f]{4}|%[0-9A-F]{2}))eyJ(?=[\w-]{8})/g,
        body: DOTTED,
        least: 20,
        isName: true,
    },
];
/** Every kind that is known here. */
const tokenShapes = [...REGISTRIES, ...FORGES, ...SERVICES];


/***/ }),

/***/ 66415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ extendRecordText)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(47534);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44347);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25995);
// The record as the text of a job's file: what the frame around every action calls.



/** The record's text with the sections added; an empty text starts a new record. Throws `bad-record`. */
function extendRecordText(text, sections) {
    const record = text === '' ? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyRecord */ .F)(_plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PROJECT_VERSION */ .fZ) : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .H)(text, "this job's record file");
    return `${JSON.stringify((0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .extendRecord */ .cX)(record, sections), null, 2)}\n`;
}


/***/ }),

/***/ 50472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ publishedOfFiles),
/* harmony export */   L: () => (/* binding */ weakestProof)
/* harmony export */ });
/** `yes` only when every file is there, `no` only when none is; `unknown` where one of them is. */
function publishedOfFiles(files) {
    if (files.some(({ state }) => state === 'unknown'))
        return 'unknown';
    const there = files.filter(({ state }) => state === 'accepted' || state === 'already-there').length;
    if (there === 0)
        return 'no';
    return there === files.length ? 'yes' : 'partial';
}
/** The weakest of those that prove anything. */
function weakestProof(proofs) {
    const order = ['version-only', 'contents', 'hash'];
    return order.find((proof) => proofs.includes(proof)) ?? 'none';
}


/***/ }),

/***/ 44347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ag: () => (/* binding */ mergeFragments),
/* harmony export */   cX: () => (/* binding */ extendRecord)
/* harmony export */ });
/* unused harmony export deterministicPart */
/* harmony import */ var _file_states_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50472);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77299);
// Putting a record together: within a job sections are added, between jobs a section counts only from its owner.


/**
 * The record with these sections added or replaced, in the schema's order. Files and publications join, because several
 * steps of a job may each verify and publish a package: replaced is only the file of the same name, and the publication
 * of the same package, version and registry.
 */
function extendRecord(record, sections) {
    const files = joinFiles(record, sections);
    const publications = joinPublications(record, sections);
    return inOrder({ ...record, ...sections, ...(files ? { files } : {}), ...(publications ? { publications } : {}) });
}
/** One record from the fragments of several jobs: each section from its owning phase only, the first failure kept. */
function mergeFragments(plumbline, fragments) {
    let merged = { schema: 1, plumbline };
    for (const { phase, record } of fragments) {
        merged = extendRecord(merged, ownSections(phase, record));
        if (record.failure && !merged.failure)
            merged = { ...merged, failure: record.failure };
    }
    return merged;
}
/** What other machines may compare byte by byte: no times, run ids or attempts, nothing of a failure, nothing of a ref. */
function deterministicPart(record) {
    const { failure: _failure, 'fan-out': _fanOut, release: _release, publications, ...rest } = record;
    const stable = publications?.map(({ provenance: _provenance, ...publication }) => ({
        ...publication,
        'already-published': false,
        files: publication.files.map(({ attested: _attested, ...file }) => ({
            ...file,
            state: 'accepted',
            attempts: 0,
        })),
    }));
    return inOrder({ ...rest, ...(stable ? { publications: stable } : {}) });
}
function ownSections(phase, record) {
    const own = Object.entries(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_OWNERS */ .X)
        .filter(([name, owner]) => owner === phase && record[name] !== undefined)
        .map(([name]) => [name, record[name]]);
    return Object.fromEntries(own);
}
function joinFiles({ files }, { files: added }) {
    if (!files || !added)
        return undefined;
    return [...files.filter(({ name }) => !added.some((file) => file.name === name)), ...added];
}
function joinPublications(record, sections) {
    if (!record.publications || !sections.publications)
        return undefined;
    const held = record.publications;
    const added = sections.publications.map((one) => withEarlierFiles(held.find(isNamedLike(one)), one));
    return [...held.filter((one) => !added.some((publication) => isAbout(one, publication))), ...added];
}
/** Whether both speak of one thing. Earlier records name no package where a job had one: there the registry decides. */
function isAbout(held, added) {
    const unnamed = held['package-name'] === undefined || added['package-name'] === undefined;
    return unnamed ? held.registry === added.registry : isNamedLike(added)(held);
}
function isNamedLike(added) {
    const same = ['registry', 'repository-url', 'package-name', 'version'];
    return (held) => held['package-name'] !== undefined && same.every((name) => held[name] === added[name]);
}
/** What was published before of the same version and not again, as when a step publishes wheels and the next the sdist. */
function withEarlierFiles(held, added) {
    const earlier = held?.files.filter(({ name }) => !added.files.some((file) => file.name === name)) ?? [];
    if (!held || earlier.length === 0)
        return added;
    const files = [...earlier, ...added.files];
    return {
        ...added,
        // A step that stopped before it knew its files has said nothing good of them.
        published: added.files.length > 0 ? (0,_file_states_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedOfFiles */ .D)(files) : added.published === 'unknown' ? 'unknown' : 'partial',
        proof: (0,_file_states_js__WEBPACK_IMPORTED_MODULE_1__/* .weakestProof */ .L)([held.proof, added.proof]),
        'already-published': held['already-published'] && added['already-published'],
        files,
    };
}
function inOrder(record) {
    const order = ['schema', 'plumbline', ...Object.keys(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_OWNERS */ .X), 'failure'];
    const known = order.filter((key) => key in record);
    const unknown = Object.keys(record).filter((key) => !order.includes(key));
    const entries = [...known, ...unknown].map((key) => [key, record[key]]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 25995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ emptyRecord),
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90929);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77299);
// Reading a record: absent, not JSON, wrong shape and another major version are told apart.


/** A record without sections. */
function emptyRecord(plumbline) {
    return { schema: _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_SCHEMA */ .e, plumbline };
}
/**
 * The record in a text; `origin` names the file or artifact in the messages.
 * Unknown fields are kept; another schema version is refused. Throws `bad-record`.
 */
function parseRecord(text, origin) {
    const value = parseJson(text, origin);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-record', { what: `The record in ${origin} is not a JSON object.` });
    }
    const schema = value.schema;
    if (schema !== _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_SCHEMA */ .e) {
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-record', {
            what: `The record in ${origin} has schema version ${JSON.stringify(schema)}; this version of Plumbline reads ${_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_SCHEMA */ .e}.`,
            next: 'Use the same version of Plumbline in every job of the release.',
        });
    }
    return value;
}
function parseJson(text, origin) {
    if (text.trim() === '')
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-record', { what: `The record in ${origin} is empty.` });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-record', {
            what: `The record in ${origin} is not JSON (${cause.message}).`,
            cause,
        });
    }
}


/***/ }),

/***/ 77299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SECTION_OWNERS),
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
// The release record's sections, schema version 1 (schema/record-1.schema.json says the same for other readers).
const RECORD_SCHEMA = 1;
/** Which phase's job owns a section: a reader takes a section from nowhere else (design §4). */
const SECTION_OWNERS = {
    package: 'validate',
    version: 'validate',
    channel: 'validate',
    sources: 'validate',
    notes: 'validate',
    files: 'verify',
    publications: 'publish',
    release: 'release',
    'fan-out': 'fan-out',
};


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ ExitCode),
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, isDebug, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(55870);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
