export const id = 632;
export const ids = [632];
export const modules = {

/***/ 8857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ invalidFile),
/* harmony export */   Ap: () => (/* binding */ noSuchWorkflow),
/* harmony export */   eZ: () => (/* binding */ followsThisRun),
/* harmony export */   ee: () => (/* binding */ noDispatch)
/* harmony export */ });
/** `where`: `on its default branch`, `at "v1.2.3"`. */
function noSuchWorkflow({ repository }, where) {
    return {
        words: `does not exist: ${repository} has no such workflow ${where}`,
        next: 'Correct `workflow`: it is the file name below .github/workflows.',
    };
}
function noDispatch({ workflow, ref }) {
    return {
        words: `cannot be started by hand: ${workflow} at "${ref}" has no \`workflow_dispatch\` trigger`,
        next: 'Add `on: workflow_dispatch` to the file on the default branch and at that ref.',
    };
}
function invalidFile({ workflow, ref }) {
    return {
        words: `cannot be started: ${workflow} at "${ref}" is no valid workflow file`,
        next: 'Correct the file; a file at a tag stays as it is, so the next release is the first that can start it.',
    };
}
/** `self`: the name of the workflow that fans out. */
function followsThisRun(self) {
    return {
        words: `starts when this run of "${self}" has ended, which nobody in it can wait for`,
        next: 'Take it out of the list, or give it `on: workflow_dispatch` in place of `workflow_run`',
    };
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unknownWorkflow),
/* harmony export */   y: () => (/* binding */ refusalResult)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8857);

/** How a target ends when GitHub refuses to read or start it. */
function refusalResult(target, occasion, failure) {
    const base = { target, how: 'none' };
    if (failure.unclear || failure.code === 'github-rate-limited') {
        return {
            ...base,
            verdict: 'unknown',
            words: `was not started: ${failure.what} ${failure.answer}`,
            next: failure.next,
        };
    }
    const elsewhere = target.repository.toLowerCase() !== occasion.repository.toLowerCase();
    const text = textOf(target, failure, elsewhere);
    return {
        ...base,
        verdict: 'failed',
        words: `${text.words} (GitHub: ${failure.answer})`,
        next: text.next,
        miswritten: text.miswritten ?? false,
    };
}
/** How a target ends that its repository does not have. */
function unknownWorkflow(target) {
    return {
        ...{ target, verdict: 'failed', how: 'none', miswritten: true },
        ...(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchWorkflow */ .Ap)(target, 'on its default branch'),
    };
}
function textOf(target, failure, elsewhere) {
    const file = `${target.workflow} at "${target.ref}"`;
    const rows = [
        [elsewhere && [401, 403, 404].includes(failure.status), crossRepository(target)],
        [target.start === 'event' && [401, 403, 404].includes(failure.status), noEvents(target)],
        [
            failure.status === 403 || failure.status === 401,
            {
                words: 'was not started: the token may not start workflows',
                next: 'Give this job, and every job that calls its workflow, `actions: write`.',
            },
        ],
        [
            failure.status === 404,
            { words: `does not exist: ${target.repository} has no such workflow`, next: failure.next },
        ],
        [
            failure.says(/unexpected inputs/i),
            {
                words: `was not started: ${file} does not declare all these inputs (${Object.keys(target.inputs).join(', ')})`,
                next: 'Declare them under `on: workflow_dispatch: inputs:` or take them out of the target.',
                miswritten: true,
            },
        ],
        [
            failure.says(/required input|missing.*input/i),
            {
                words: `was not started: ${file} requires an input that the target does not give`,
                next: "Add it to the target's `inputs`.",
                miswritten: true,
            },
        ],
        [failure.says(/does not have.*workflow_dispatch/i), { ...(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .noDispatch */ .ee)(target), miswritten: true }],
        [
            failure.says(/no ref found/i),
            {
                words: `was not started: ${target.repository} has no branch or tag "${target.ref}"`,
                next: 'Set `ref` of the target; by default it is the released tag.',
                miswritten: true,
            },
        ],
        [
            failure.says(/failed to parse|invalid workflow|workflow is not valid|yaml/i),
            { ...(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFile */ .Am)(target), miswritten: true },
        ],
        [
            failure.says(/disabled/i),
            {
                words: 'is switched off and was not started',
                next: `Enable it: gh workflow enable ${target.workflow} --repo ${target.repository}`,
            },
        ],
    ];
    const row = rows.find(([matches]) => matches);
    return row?.[1] ?? { words: 'was not started: GitHub refused', next: failure.next };
}
function crossRepository(target) {
    const [, name] = target.repository.split('/');
    const permission = target.start === 'event' ? 'contents' : 'actions';
    const what = target.start === 'event' ? 'send events to' : 'start workflows in';
    return {
        words: `was not started: this token cannot ${what} ${target.repository}${target.start === 'event' ? '' : `, or there is no ${target.workflow}`}`,
        next: `The job's own token (GITHUB_TOKEN) reaches only its own repository. Store a fine-grained personal access token with ${permission} write on ${target.repository} as a secret and pass it on: finish.yml and release.yml take it as the secret \`downstream-token\`, a step of your own as the input \`downstream-token\`. A step of your own can also make one with a GitHub App that is installed on ${target.repository} (actions/create-github-app-token, \`repositories: ${name}\`, \`permission-${permission}: write\`); such a token lives in its job alone, so a called workflow cannot be given it.`,
    };
}
function noEvents(target) {
    return {
        words: `was not sent: the token may not send events to ${target.repository}`,
        next: 'A repository_dispatch needs `contents: write`, also in every job that calls this workflow.',
    };
}


/***/ }),

/***/ 9632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settle: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./.build/packages/github/src/failure.js
var failure = __webpack_require__(3387);
// EXTERNAL MODULE: ./.build/packages/github/src/contents.js
var contents = __webpack_require__(9379);
// EXTERNAL MODULE: ./.build/packages/triggers/src/skip-words.js
var skip_words = __webpack_require__(8392);
// EXTERNAL MODULE: ./.build/packages/github/src/runs.js
var src_runs = __webpack_require__(5835);
// EXTERNAL MODULE: ./.build/packages/downstream/src/result.js
var result = __webpack_require__(2209);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/follow.js
// Waits for a run's end and says what became of it.


/** A run as the lists show it. */
function found(run, how) {
    return { id: run.id, url: run.html_url, run, how };
}
/** Follows all runs of a target until they have ended or its time is over; the first that is no success counts. */
async function follow(scene, target, runs) {
    const [first, ...others] = await Promise.all(runs.map((run) => followOne(scene, target, run)));
    if (!first)
        throw new RangeError('there is no run to follow');
    return [first, ...others].find(({ verdict }) => verdict !== 'success') ?? first;
}
async function followOne(scene, target, start) {
    const { deps } = scene;
    const known = { target, how: start.how, runId: start.id, url: start.url };
    if (start.run?.status === 'completed')
        return conclude(scene, target, start.run, start.how);
    if (!target.wait) {
        const seen = start.run ? { run: start.run } : {};
        return { ...known, ...seen, verdict: 'sent', words: `${begun(start.how)}; nobody waits for it` };
    }
    const deadline = deps.now() + target.timeoutMinutes * 60_000;
    const told = (run) => deps.log.info(`${target.workflow}: ${progressOf(run)}  ${run.html_url}`);
    const watched = await scene.board(target.repository).follow({ id: start.id, seen: start.run, deadline, told });
    if (watched.why === 'ended' && watched.run)
        return conclude(scene, target, watched.run, start.how);
    const run = watched.run ? { run: watched.run } : {};
    return { ...known, ...run, ...follow_open(target, start, watched), verdict: 'unknown' };
}
function begun(how) {
    return how === 'woken' ? 'has started by itself' : 'was started';
}
function progressOf(run) {
    if (run.status === 'waiting')
        return 'waits for an approval';
    if (run.status !== 'completed')
        return (run.status ?? '').replaceAll('_', ' ');
    const seconds = (0,result/* runSeconds */.Rl)(run);
    return `${(run.conclusion ?? '').replaceAll('_', ' ')}${seconds === undefined ? '' : ` after ${seconds} s`}`;
}
async function conclude(scene, target, run, how) {
    const { conclusion } = run;
    if (conclusion === 'success')
        return { target, verdict: 'success', how, run, words: 'succeeded' };
    if ((0,result/* isSuccess */.oJ)(run, target)) {
        return { target, verdict: 'success', how, run, words: `ended as "${conclusion}", which this target accepts` };
    }
    const again = `${(0,result/* rerunCommand */.w4)(target.repository, run.id)}, wait for its success, then run this job again`;
    const anew = how !== 'dispatched' && target.start !== 'itself' ? '; or let this job start it anew: `retry-failed: true`' : '';
    const place = await failurePlace(scene.deps.client, target, run);
    return { target, verdict: 'failed', how, run, words: (0,result/* conclusionWords */.Do)(conclusion, place), next: `${again}${anew}` };
}
async function failurePlace(client, target, run) {
    try {
        const place = (0,src_runs/* failedPlace */.N5)(await (0,src_runs/* runJobs */.Ag)(client, target.repository, run.id));
        if (!place)
            return run.html_url;
        const step = place.step === '' ? '' : `, step "${place.step}"`;
        return `job "${place.job.name}"${step}: ${place.job.html_url ?? run.html_url}`;
    }
    catch (error) {
        return `its jobs cannot be read: ${error.message}`;
    }
}
/** Words for a run whose end was not seen. */
function follow_open(target, start, { run, why }) {
    const url = run?.html_url ?? start.url;
    const again = 'then run this job again: it adopts the run';
    if (why === 'cancelled') {
        return {
            words: `${begun(start.how)} and was left alone when this job was cancelled: its run goes on`,
            next: `Wait for it (${url}), ${again}`,
        };
    }
    if (why instanceof failure/* GithubFailure */.Ed) {
        return {
            words: `${begun(start.how)} and ${run ? 'can no longer' : 'cannot'} be followed (${why.what} ${why.answer})`,
            next: `Open ${url}, wait for its end, ${again}`,
        };
    }
    if (!run)
        return { words: `was started as run ${start.id}, which GitHub does not show`, next: `Open ${url}, ${again}` };
    const waiting = run.status === 'waiting' || run.status === 'action_required';
    return {
        words: `${waiting ? 'waits for an approval' : `is still "${run.status}"`} after ${target.timeoutMinutes} minutes`,
        next: `${waiting ? 'Approve it' : 'Wait for it'} (${url}), ${again}`,
    };
}

// EXTERNAL MODULE: ./.build/packages/downstream/src/ours.js
var src_ours = __webpack_require__(2291);
// EXTERNAL MODULE: ./.build/packages/downstream/src/waking.js + 13 modules
var src_waking = __webpack_require__(1483);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/by-itself.js
// Runs that nobody here starts: woken by the tag, by the release, or by the end of another run.





/** How long a run that must start by itself may take to appear, milliseconds. */
const GRACE = 120_000;
/** The same where nobody knows whether it must, and the release is young. */
const SHORT_GRACE = 30_000;
/**
 * Runs of the tag and of the release, as they stand, or, for the patient, as they appear within the grace time: one for
 * each event that starts the workflow for certain.
 */
async function woken(scene, target, workflow, { patience, events, counts = () => true }) {
    const { occasion } = scene.request;
    let seen = [];
    const complete = (runs) => {
        seen = (0,src_ours/* wokenRuns */.zX)(runs, workflow.path, occasion);
        return seen.some(counts) && events.every((event) => seen.some((run) => run.event === event && counts(run)));
    };
    const first = await scene.look(target);
    if (!complete(first) && patience > 0) {
        scene.deps.log.info(`${target.workflow}: looks for the run that starts by itself`);
        const now = scene.deps.now();
        // A run of the tag's push may be older than what is asked for now.
        const pick = (runs) => complete([...runs, ...first]) || undefined;
        await scene.board(target.repository).seek(now, pick, now + patience);
    }
    return seen.map((run) => found(run, 'woken'));
}
/** The run that the end of another target's run starts, or why there is none. */
async function wokenAfter(scene, target, workflow, before) {
    const { run } = before.result;
    if (run?.status !== 'completed')
        return `it follows "${before.name}", whose end is not known`;
    const ended = { workflow: before.name, branch: run.head_branch ?? '', conclusion: run.conclusion ?? '' };
    const { starts, why } = await (0,src_waking/* wokenBy */.EA)(scene, workflow.path, ended);
    if (!starts)
        return why;
    const pick = (runs) => {
        const some = runs.filter((each) => each.event === 'workflow_run' && (0,src_ours/* isOf */.yW)(each, workflow.path) && (0,src_ours/* notBefore */.$F)(each, run.updated_at));
        return some.length > 0 ? some : undefined;
    };
    const until = Math.max(scene.deps.now(), Date.parse(run.updated_at)) + GRACE;
    const some = await scene.board(target.repository).seek(Date.parse(run.updated_at), pick, until);
    if (!some)
        return `${why} And yet no run of it appeared within two minutes after the end of "${before.name}".`;
    if (some.length === 1)
        return some.map((each) => found(each, 'woken'));
    return `${some.length} runs of it began since "${before.name}" ended, and GitHub does not show which of them followed it.`;
}
/** Why an expected run is not there. */
async function whyMissing(scene, waking) {
    if (waking.verdict === 'not')
        return waking.why;
    if (waking.verdict === 'unread')
        return `why is not known: ${waking.why}.`;
    const word = await skipWordAt(scene);
    if (word !== undefined)
        return `The tagged commit's message has \`${word}\`, which stops what listens to push.`;
    if (waking.verdict === 'may' && waking.hoped.length > 0)
        return `${waking.why} Nobody here knows with whose token the release was published: GITHUB_TOKEN starts nothing.`;
    const doubt = waking.verdict === 'may'
        ? 'Nobody here knows who pushed the tag: one made with GITHUB_TOKEN starts nothing, nor do more than three tags in one push.'
        : 'And yet no run of it appeared within two minutes: look for one that a policy or a concurrency group has held back.';
    return `${waking.why} ${doubt}`;
}
async function skipWordAt({ deps, request: { occasion } }) {
    const { repository, commit } = occasion;
    if (commit === undefined)
        return undefined;
    return (0,skip_words/* skipWord */.i)(await (0,contents/* commitMessage */.df)(deps.client, repository, commit));
}

// EXTERNAL MODULE: ./.build/packages/github/src/repository-events.js
var repository_events = __webpack_require__(3087);
// EXTERNAL MODULE: ./.build/packages/downstream/src/correlation.js
var src_correlation = __webpack_require__(2854);
// EXTERNAL MODULE: ./.build/packages/triggers/src/read-triggers.js + 4 modules
var read_triggers = __webpack_require__(8412);
// EXTERNAL MODULE: ./.build/packages/downstream/src/once.js
var once = __webpack_require__(101);
// EXTERNAL MODULE: ./.build/packages/downstream/src/target.js
var src_target = __webpack_require__(3605);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/event-runs.js
// Which runs of a repository_dispatch are ours, and which may be: GitHub names the event of a run, and not its type.






const EVENT = 'repository_dispatch';
/** Looks for what was sent earlier, each time it is called. Throws GithubFailure. */
function earlierLooker(scene, target, correlation) {
    const listener = listenersOf(scene, target);
    return () => sentEarlier(scene, target, correlation, listener);
}
async function sentEarlier(scene, target, correlation, listener) {
    const since = await scene.since();
    const sender = (0,src_target/* senderTo */.NG)(target, scene.request);
    const created = since === undefined ? {} : { created: `>=${since}` };
    const all = await (0,src_runs/* allRuns */.ow)(scene.deps.client, target.repository, { event: EVENT, ...created });
    const runs = all.filter((run) => (0,src_correlation/* shows */.L7)(run.display_title, correlation));
    if (runs.length > 0)
        return { runs, doubtful: 0 };
    const open = await Promise.all(all.map(async (run) => (since === undefined || (0,src_ours/* notBefore */.$F)(run, since)) &&
        (sender === undefined || (0,src_ours/* mayBeSentBy */.Kq)(run, sender)) &&
        mayShow(await listener(run), run, target)));
    return { runs, doubtful: open.filter(Boolean).length };
}
/** The workflow file that a run has run, at its own commit; `unread` where the token may not read it. */
function listenersOf({ deps }, { repository }) {
    const read = (0,once/* onceEach */.fF)(async (path, commit) => {
        try {
            const text = await (0,contents/* readTextAt */.Tw)(deps.client, repository, path, commit);
            if (text === undefined)
                return 'unread';
            const { events, runName, problem } = (0,read_triggers/* readTriggers */.k)(path, text);
            const on = events[EVENT];
            return problem || !on ? 'unread' : { types: on.types, runName };
        }
        catch (error) {
            if (error instanceof failure/* GithubFailure */.Ed)
                return 'unread';
            throw error;
        }
    });
    return ({ path, head_sha }) => read(path.split('@')[0] ?? path, head_sha);
}
/** Whether a run that does not show our correlation may have been started by our event all the same. */
function mayShow(listener, { display_title: title }, target) {
    if (listener === 'unread')
        return true;
    const { types, runName } = listener;
    if (types && !types.includes(target.workflow))
        return false;
    // Without a run-name GitHub shows the type of the event.
    if (runName === undefined)
        return title === target.workflow;
    // That of another release, or of another event.
    const another = title.includes(`/${target.workflow}`) && !runName.includes(`/${target.workflow}`);
    return !(another && /client_payload\b/.test(runName));
}

// EXTERNAL MODULE: ./.build/packages/downstream/src/last-look.js
var last_look = __webpack_require__(4310);
// EXTERNAL MODULE: ./.build/packages/downstream/src/refusals.js
var refusals = __webpack_require__(5177);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/event.js
// A target that is an event: sent once, and followed where a run's title shows what we sent with it.







/** GitHub's limit for the keys of `client_payload`. */
const MOST_KEYS = 10;
const LOOKED_FOR = 120_000;
/** Sends the event, unless a run shows that it was sent; never says "ran" of what nobody can see. */
async function settleEvent(scene, target) {
    const correlation = (0,src_correlation/* correlationOf */["in"])(target, scene.request.occasion);
    const look = (0,last_look/* lasting */.n)(scene.deps, earlierLooker(scene, target, correlation));
    const judge = (earlier) => standing(scene, target, earlier);
    const before = await judge(await look());
    if (before)
        return endOf(scene, target, before);
    const last = (0,last_look/* lastLook */.w)(scene.deps, look, judge);
    const payload = withCorrelation(target.payload ?? {}, correlation);
    const { repository, workflow: type } = target;
    const began = scene.deps.now();
    try {
        const answer = await scene.send(() => (0,repository_events/* dispatchRepository */.BB)(scene.deps.client, { repository, type, payload, wanted: last.wanted }));
        if (answer.kind === 'needless')
            return endOf(scene, target, last.instead() ?? (0,result/* cancelled */.KW)(target));
        const known = new Set(last.seen().runs.map(({ id }) => id));
        return await followSent(scene, target, answer, { correlation, known, began });
    }
    catch (error) {
        if (error instanceof failure/* GithubFailure */.Ed)
            return (0,refusals/* refusalResult */.y)(target, scene.request.occasion, error);
        throw error;
    }
}
async function standing({ request, fresh }, target, { runs, doubtful }) {
    const redo = request.retryFailed === true && runs.every((run) => (0,result/* hasFailed */.WN)(run, target));
    if (runs.length > 0 && !redo)
        return runs;
    if (doubtful === 0 || request.retryUnknown || (await fresh()))
        return undefined;
    return unclearBefore(target, doubtful);
}
async function endOf(scene, target, standing) {
    return 'verdict' in standing ? standing : followEach(scene, target, standing, 'adopted');
}
async function followSent(scene, target, answer, look) {
    const unclear = answer.kind === 'unclear' ? answer.failure : undefined;
    const sent = unclear ? `was sent once; GitHub's answer was unclear (${unclear.answer})` : 'was sent';
    scene.deps.log.info(`event "${target.workflow}" ${sent}`);
    if (!target.wait && !unclear) {
        return { target, verdict: 'sent', how: 'dispatched', words: 'was sent; nobody waits for what it starts' };
    }
    const runs = await appeared(scene, target, look);
    return runs.length > 0
        ? followEach(scene, target, runs, 'dispatched')
        : cannotBeFollowed(target, sent, look.correlation);
}
function followEach(scene, target, runs, how) {
    // Where it was sent again the newest run of each workflow counts.
    const newest = runs.filter((run, index) => runs.findIndex(({ path }) => path === run.path) === index);
    return follow(scene, target, newest.map((run) => found(run, how)));
}
/** The workflows that listen begin within moments of each other: whoever is listed at the first sight is followed. */
async function appeared({ deps, board }, target, { correlation, known, began }) {
    const pick = (runs) => {
        const ours = runs.filter((run) => run.event === EVENT && !known.has(run.id) && (0,src_correlation/* shows */.L7)(run.display_title, correlation));
        return ours.length > 0 ? ours : undefined;
    };
    return (await board(target.repository).seek(began, pick, deps.now() + LOOKED_FOR)) ?? [];
}
function withCorrelation(payload, correlation) {
    const room = Object.keys(payload).length < MOST_KEYS && payload['correlation'] === undefined;
    return room ? { ...payload, correlation } : payload;
}
function cannotBeFollowed(target, sent, correlation) {
    const advice = `Let the workflow that listens to it show the correlation: run-name: … \${{ github.event.client_payload.correlation }}; then its run is found by "${correlation}"`;
    return {
        ...{ target, verdict: 'unknown', how: 'dispatched' },
        words: `${sent} and cannot be followed: GitHub does not say what it started, and no run shows "${correlation}"`,
        next: `Look at ${target.repository} for what it started. ${advice}, or set \`wait: false\``,
    };
}
function unclearBefore(target, count) {
    const runs = count === 1 ? 'a run of this event has' : `${count} runs of this event have`;
    return {
        ...{ target, verdict: 'unknown', how: 'none' },
        words: `was not sent: ${runs} begun since the release, and nothing shows whether for it`,
        next: 'If they are not for this release, run this job again with `retry-unknown: true`',
    };
}

// EXTERNAL MODULE: ./.build/packages/downstream/src/faults.js
var faults = __webpack_require__(8857);
// EXTERNAL MODULE: ./.build/packages/github/src/workflows.js
var workflows = __webpack_require__(1595);
// EXTERNAL MODULE: ./.build/packages/kernel/src/shell.js
var shell = __webpack_require__(989);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/wake.js
// Starts one target's workflow by a dispatch, unless a run of it for this release exists.










/** How long a run is looked for that GitHub did not name; milliseconds. */
const wake_LOOKED_FOR = 120_000;
/** Reads what it takes to tell this target's runs from others. */
async function routeOf(scene, target, workflow) {
    const { occasion } = scene.request;
    const sender = (0,src_target/* senderTo */.NG)(target, scene.request);
    const correlation = (0,src_correlation/* correlationOf */["in"])(target, occasion);
    const file = (0,src_target/* atHome */.X6)(target, occasion) ? await (0,src_waking/* declaredAt */.kK)(scene, workflow.path, target) : 'foreign';
    const { inputs, shown, hoped = false } = (0,src_correlation/* correlate */._$)(target, correlation, file);
    const marks = { correlation, shown, since: await scene.since(), sender };
    return { target, workflow, inputs, hoped, fresh: await scene.fresh(), marks };
}
/** The run of an earlier attempt, or why it cannot be told whether there was one; undefined: nothing was started. */
function earlier(scene, route, runs) {
    const { target, workflow, marks } = route;
    const { occasion, retryUnknown } = scene.request;
    const { ours, doubtful } = (0,src_ours/* sortRuns */.Vr)(runs, workflow.path, target, occasion, marks);
    const best = (0,src_ours/* bestOf */.Ui)(ours, target);
    if (best)
        return found(best, 'adopted');
    if (doubtful.length === 0 || route.fresh || retryUnknown)
        return undefined;
    return {
        ...{ target, verdict: 'unknown', how: 'none' },
        words: `was not started: ${listed(doubtful)} at "${target.ref}" since the release may be its run, and nothing shows whose ${doubtful.length === 1 ? 'it is' : 'they are'}`,
        next: `Look at ${doubtful[0]?.html_url}; if it is not for this release, run this job again with \`retry-unknown: true\`. ${advice(route)}`,
    };
}
/** Sends once, and again only where it vanished and `retry-unknown` says so. Throws GithubFailure where nobody can look. */
async function start(scene, route, inPlace) {
    const { outcome, vanished } = await sendAndFind(scene, route, inPlace);
    if (!vanished || !scene.request.retryUnknown || scene.deps.stop?.aborted)
        return outcome;
    scene.deps.log.info(`${route.target.workflow}: has left no trace; it is sent again (retry-unknown)`);
    return (await sendAndFind(scene, route, inPlace)).outcome;
}
async function sendAndFind(scene, route, inPlace) {
    const { target, inputs, hoped } = route;
    const { repository, workflow, ref } = target;
    const last = (0,last_look/* lastLook */.w)(scene.deps, () => scene.look(target), inPlace);
    try {
        const { client } = scene.deps;
        const { wanted } = last;
        const answer = await scene.send(() => (0,workflows/* dispatchWorkflow */.i)(client, { repository, workflow, ref, inputs, wanted }));
        if (answer.kind === 'needless')
            return { outcome: last.instead() ?? (0,result/* cancelled */.KW)(target) };
        if (answer.kind === 'run')
            return { outcome: [{ id: answer.runId, url: answer.url, how: 'dispatched' }] };
        return await lookFor(scene, route, last.seen(), answer);
    }
    catch (error) {
        if (!(error instanceof failure/* GithubFailure */.Ed))
            throw error;
        // Nothing was started; the hope for a declared input was vain.
        if (hoped && error.status === 422 && error.says(/unexpected inputs/i))
            return sendAndFind(scene, { ...route, inputs: target.inputs, hoped: false }, inPlace);
        return { outcome: { ...(0,refusals/* refusalResult */.y)({ ...target, inputs }, scene.request.occasion, error), target } };
    }
}
/** What was sent without a clear answer is looked for among the runs that were not there before. */
async function lookFor(scene, route, before, answer) {
    const { target, workflow, marks } = route;
    const { deps, request } = scene;
    const known = new Set(before.map(({ id }) => id));
    const sort = (runs) => (0,src_ours/* sortRuns */.Vr)(runs.filter(({ id }) => !known.has(id)), ...[workflow.path, target, request.occasion, { ...marks, justSent: true }]);
    const seen = { doubtful: [] };
    const pick = (runs) => {
        const { ours, doubtful } = sort(runs);
        seen.doubtful = doubtful;
        return ours.length > 0 ? ours : undefined;
    };
    const now = deps.now();
    const ours = await scene
        .board(target.repository)
        .seek(now, pick, now + wake_LOOKED_FOR)
        .catch((error) => error);
    if (Array.isArray(ours) && ours.length === 1)
        return { outcome: [found(ours[0], 'dispatched')] };
    const doubt = answer.kind === 'unclear' ? `GitHub's answer was unclear (${answer.failure.answer})` : 'GitHub named no run';
    const outcome = {
        ...{ target, verdict: 'unknown', how: 'none' },
        words: `was sent once; ${doubt}, and ${findings(ours, seen.doubtful, target)}`,
        next: afterUnclear(scene, route),
    };
    // 204 is no doubt about the sending.
    const vanished = answer.kind === 'unclear' && ours === undefined && seen.doubtful.length === 0;
    return vanished ? { outcome, vanished } : { outcome };
}
function findings(ours, doubtful, target) {
    if (ours instanceof Error)
        return ours.message;
    const ref = `at "${target.ref}"`;
    if (ours && ours.length > 1)
        return `${listed(ours)} ${ref} appeared that could be its run`;
    if (doubtful.length > 0)
        return `nothing shows whether ${listed(doubtful)} ${ref} is its run`;
    return `no run of it appeared ${ref} within two minutes`;
}
function listed(runs) {
    return runs.length === 1
        ? `run ${runs[0]?.id}`
        : `each of the ${runs.length} runs ${runs.map(({ id }) => id).join(', ')}`;
}
/** What a re-run will do about it: the list decides then. */
function afterUnclear({ request }, route) {
    const { target, marks } = route;
    if (marks.shown === 'yes') {
        return `Run this job again: it adopts the run whose title shows "${marks.correlation}", or sends it where there is none. By hand it is ${byHand(route)}`;
    }
    if ((0,src_target/* atHome */.X6)(target, request.occasion) && target.ref === request.occasion.tag && marks.sender?.login !== undefined) {
        return `Run this job again: it adopts a run that this token's account has started at "${target.ref}", or sends it where there is none. ${advice(route)}`;
    }
    return `Look at the runs of ${target.workflow} in ${target.repository}; if none is for this release, run this job again with \`retry-unknown: true\`. ${advice(route)}`;
}
/** How a run can be known for certain next time. */
function advice({ marks, workflow }) {
    if (marks.shown === 'yes')
        return '';
    return `Declare an input \`correlation\` in ${workflow.path} and show it in its \`run-name\`: then its runs are known for certain`;
}
function byHand({ target, inputs }) {
    const given = Object.entries(inputs).map(([name, value]) => ` -f ${(0,shell/* shellQuote */.Z)(`${name}=${value}`)}`);
    return `gh workflow run ${target.workflow} --repo ${target.repository} --ref ${(0,shell/* shellQuote */.Z)(target.ref)}${given.join('')}`;
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/settle.js
// What becomes of one target: adopted where it was woken or started already, else started, and followed to its end.










/** Adopts or starts, and follows. Never throws for what GitHub says to one target: the others go on. */
async function settle(scene, plan, others) {
    const { target, workflow, waking } = plan;
    if (plan.ended)
        return plan.ended;
    if (scene.deps.stop?.aborted)
        return (0,result/* cancelled */.KW)(target);
    try {
        if (!workflow)
            return await settleEvent(scene, target);
        if (waking && waking.after.length > 0) {
            const after = await settleAfter(scene, { target, workflow, waking }, others);
            if (after)
                return after;
        }
        return await settleWorkflow(scene, { target, workflow, waking });
    }
    catch (error) {
        if (error instanceof failure/* GithubFailure */.Ed)
            return (0,refusals/* refusalResult */.y)(target, scene.request.occasion, error);
        throw error;
    }
}
async function settleWorkflow(scene, { target, workflow, waking }) {
    if (target.start === 'itself') {
        const patience = waking?.verdict === 'not' ? 0 : GRACE;
        const events = waking ? await eventsOf(scene, waking) : [];
        const runs = await woken(scene, target, workflow, { patience, events });
        const doubt = unproven(scene, target, runs);
        if (doubt)
            return doubt;
        return runs.length > 0 ? told(scene, target, runs) : missing(scene, target, waking);
    }
    const route = await routeOf(scene, target, workflow);
    const known = earlier(scene, route, await scene.look(target));
    if (known && !isFailed(scene, target, known))
        return told(scene, target, outcome(known));
    // A run at the tag is not the one that was ordered for another ref.
    const mayWake = waking !== undefined && target.ref === scene.request.occasion.tag;
    if (!known && mayWake) {
        const ended = await adoptWoken(scene, { target, workflow, waking });
        if (ended)
            return ended;
    }
    if (scene.deps.stop?.aborted)
        return (0,result/* cancelled */.KW)(target);
    const inPlace = (runs) => {
        const other = earlier(scene, route, runs);
        if (other && !isFailed(scene, target, other))
            return outcome(other);
        return other || !mayWake ? undefined : wokenInPlace(scene, { target, workflow }, runs);
    };
    const started = await start(scene, route, inPlace);
    return told(scene, target, 'verdict' in started ? withReason(started, waking) : started);
}
function outcome(known) {
    return 'verdict' in known ? known : [known];
}
/** Runs that have started by themselves by now, unless they count for nothing. */
function wokenInPlace(scene, { target, workflow }, runs) {
    const awake = (0,src_ours/* wokenRuns */.zX)(runs, workflow.path, scene.request.occasion).map((run) => found(run, 'woken'));
    if (awake.length === 0 || awake.some((run) => isFailed(scene, target, run)))
        return undefined;
    const doubt = unproven(scene, target, awake);
    if (doubt)
        return scene.request.retryUnknown ? undefined : doubt;
    return awake;
}
/** How a target ends that has started by itself, or must have; undefined: it is to be dispatched. */
async function adoptWoken(scene, awake) {
    const { target, workflow } = awake;
    const waking = awake.waking;
    const patience = await patienceFor(scene, waking);
    // Beside a young release a run that has failed may be that of an earlier push of the tag.
    const young = await isYoung(scene);
    const counts = (run) => !young || !isFailed(scene, target, found(run, 'woken'));
    const runs = await woken(scene, target, workflow, { patience, events: await eventsOf(scene, waking), counts });
    const doubt = unproven(scene, target, runs);
    if (doubt)
        return scene.request.retryUnknown ? undefined : doubt;
    if (runs.length > 0 && !runs.some((run) => isFailed(scene, target, run)))
        return told(scene, target, runs);
    if (scene.deps.stop?.aborted)
        return (0,result/* cancelled */.KW)(target);
    if (runs.length === 0 && waking.verdict === 'will' && !scene.request.retryUnknown)
        return overdue(target, waking);
    if (runs.length > 0 || waking.verdict !== 'not' || waking.surprising)
        scene.deps.log.info(`${target.workflow}: ${dispatched(runs, waking)}`);
    return undefined;
}
/** How long a run may take to appear that must, or may, start by itself. */
async function patienceFor(scene, { verdict, hoped }) {
    if (verdict !== 'may')
        return verdict === 'will' ? GRACE : 0;
    if (hoped.length > 0 && (await isYoung(scene)))
        return GRACE;
    return scene.deps.now() - Date.parse((await scene.since()) ?? '') < GRACE ? SHORT_GRACE : 0;
}
/** The events whose runs are to be there: what the release may have started is waited for while it is young. */
async function eventsOf(scene, { events, hoped }) {
    return hoped.length > 0 && (await isYoung(scene)) ? [...events, ...hoped] : events;
}
async function isYoung({ deps, publication }) {
    return deps.now() - Date.parse((await publication())?.publishedAt ?? '') < GRACE;
}
/** Where nobody knows the tag's commit, no run at the tag is known to be of this release. */
function unproven({ request: { occasion } }, target, runs) {
    if (occasion.commit !== undefined || runs.length === 0)
        return undefined;
    return {
        ...{ target, verdict: 'unknown', how: 'none' },
        words: `may have started by itself: ${runs.map(({ url }) => url).join(', ')}, and the commit of ${occasion.tag}, which would show it, cannot be read`,
        next: 'Give this job `contents: read`, and every job that calls its workflow',
    };
}
async function told(scene, target, runs) {
    if ('verdict' in runs)
        return runs;
    const words = {
        adopted: 'run of an earlier attempt',
        woken: 'has started by itself',
        dispatched: 'dispatched',
        none: '',
    };
    for (const { how, url } of runs) {
        const without = how === 'woken' && Object.keys(target.inputs).length > 0 ? ', without the inputs of the target' : '';
        scene.deps.log.info(`${target.workflow}: ${words[how]}${without} at "${target.ref}"  ${url}`);
    }
    return follow(scene, target, runs);
}
/** With `retry-failed` a run that failed is no reason to start none. */
function isFailed({ request }, target, known) {
    const run = known.run;
    return request.retryFailed === true && 'id' in known && run !== undefined && (0,result/* hasFailed */.WN)(run, target);
}
/** A workflow that another run's end starts; undefined where nothing in this fan-out is that run. */
async function settleAfter(scene, { target, workflow, waking }, others) {
    const names = waking?.after ?? [];
    const before = others.find((other) => other.target !== target && (0,src_waking/* isAmong */.FB)(names, other.name) && !follows(other, workflow.name, others));
    const self = scene.request.self?.workflow;
    if (!before && self !== undefined && (0,src_waking/* isAmong */.FB)(names, self))
        return afterSelf(target, self);
    if (!before)
        return undefined;
    const result = await before.result;
    const runs = await wokenAfter(scene, target, workflow, { name: before.name, result });
    if (typeof runs !== 'string')
        return told(scene, target, runs);
    if (target.start === 'itself') {
        return { target, verdict: 'failed', how: 'none', words: `did not start: ${runs.replace(/\.$/, '')}` };
    }
    const next = `Start it by hand if it has to run: gh workflow run ${target.workflow} --repo ${target.repository}`;
    return {
        target,
        verdict: 'unknown',
        how: 'none',
        words: `was not started: ${runs.replace(/\.$/, '')}`,
        next,
    };
}
/** Whether a target follows a workflow, at some distance: two that follow each other would wait for ever. */
function follows({ after }, name, others, depth = 0) {
    if ((0,src_waking/* isAmong */.FB)(after, name))
        return true;
    // GitHub starts no longer chains (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run).
    return depth < 3 && others.some((other) => (0,src_waking/* isAmong */.FB)(after, other.name) && follows(other, name, others, depth + 1));
}
function afterSelf(target, self) {
    return { target, verdict: 'unknown', how: 'none', ...(0,faults/* followsThisRun */.eZ)(self) };
}
function overdue(target, waking) {
    return {
        ...{ target, verdict: 'unknown', how: 'none' },
        words: `should have started by itself, and no run of it appeared within two minutes: it was not dispatched, to not run twice (${waking.why.replace(/\.$/, '')})`,
        next: 'Look at its runs; if none came, run this job again with `retry-unknown: true`: then it is dispatched',
    };
}
async function missing(scene, target, waking) {
    if (scene.deps.stop?.aborted)
        return (0,result/* cancelled */.KW)(target);
    const why = waking ? await whyMissing(scene, waking) : '';
    return {
        ...{ target, verdict: 'failed', how: 'none' },
        words: `did not start: ${why.replace(/\.$/, '')}`,
        next: `Make it a target with \`on: workflow_dispatch\`, or start it by hand: gh workflow run ${target.workflow} --repo ${target.repository} --ref ${target.ref}`,
    };
}
function dispatched(runs, { verdict, why }) {
    if (runs.length > 0)
        return 'its own run has failed; it is dispatched (retry-failed)';
    if (verdict === 'unread')
        return `is dispatched without a look at what starts it: ${why}`;
    return verdict === 'not'
        ? `does not start by itself, so it is dispatched: ${why}`
        : 'did not start by itself; it is dispatched';
}
/** What can neither be dispatched nor start by itself is told with both reasons. */
function withReason(result, waking) {
    if (!result.miswritten || waking?.verdict !== 'not')
        return result;
    return { ...result, words: `${result.words}; nor does it start by itself: ${waking.why.replace(/\.$/, '')}` };
}


/***/ })

};
