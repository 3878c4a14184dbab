export const id = 535;
export const ids = [535];
export const modules = {

/***/ 6535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GithubFailure: () => (/* reexport */ failure_GithubFailure),
  openGithub: () => (/* reexport */ openGithub),
  publicationOf: () => (/* reexport */ publicationOf)
});

// UNUSED EXPORTS: LONGEST_BODY, LONGEST_TITLE, MOST_A_MINUTE, allPages, allRuns, annotatedTags, artifactsOfRun, assetKey, attemptIn, authorOf, branchHas, cell, code, commitMessage, createDraft, deleteAsset, dispatchRepository, dispatchWorkflow, encodePath, expectTagAt, failedPlace, failedPlaces, fenced, filesPrefix, findDraft, generateNotes, githubFailure, inParallel, isBy, isRateLimit, issueMarker, issuesBy, jobLogEnd, keepIssue, keepsName, latestRelease, link, listAssets, listFolder, listReleases, listTags, listWorkflowRuns, listWorkflows, measureFile, packageSlug, peelTag, prose, publishRelease, publishedName, publishedRelease, readCommit, readFiles, readFragment, readRelease, readRepository, readRun, readTextAt, recordPrefix, repoPath, repositoryRuns, runJobs, runnerArtifacts, runsAt, saveArtifact, saveAsset, seesDrafts, senderOf, tagName, taggedAt, uploadAsset

// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __webpack_require__(7534);
// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __webpack_require__(929);
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
    const { parseRetryAfter } = await __webpack_require__.e(/* import() */ 146).then(__webpack_require__.bind(__webpack_require__, 9146));
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
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
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
    const { sendLarge } = await __webpack_require__.e(/* import() */ 146).then(__webpack_require__.bind(__webpack_require__, 9146));
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
    return `/repos/${encodePath(repository)}${rest === '' ? '' : `/${rest}`}`;
}
/** A value for a path: everything encoded but its slashes. */
function encodePath(value) {
    return value.split('/').map(encodeURIComponent).join('/');
}
/** Every entry of a paged list; `pick` finds them where the list is wrapped in an object. */
async function allPages(client, url, query = {}, pick = (data) => data) {
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

;// CONCATENATED MODULE: ./.build/packages/github/src/repository-events.js
// What makes events: who published a release, whose token this is, and events of one's own making.



/** The number of GitHub's own app, whose installation tokens are the jobs' GITHUB_TOKEN. */
const ACTIONS_APP = '15368';
/** The published release of a tag; undefined where there is none. Throws GithubFailure. */
async function publicationOf(client, repository, tag) {
    try {
        const url = client_repoPath(repository, `releases/tags/${encodePath(tag)}`);
        const { data } = await client.request({ method: 'GET', url });
        const { author, published_at, created_at, prerelease } = data;
        const publication = { author: author.login, publishedAt: published_at ?? created_at, prerelease };
        return publication;
    }
    catch (error) {
        if (error instanceof failure_GithubFailure && error.status === 404)
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
        if (error instanceof GithubFailure)
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
        if (error instanceof GithubFailure)
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

;// CONCATENATED MODULE: ./.build/packages/github/src/index.js






















/***/ })

};
