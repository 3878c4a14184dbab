export const id = 887;
export const ids = [887];
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

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planOf: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _plumbline_github__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3387);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2209);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8205);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3605);
/* harmony import */ var _waking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1483);
// What is to be known of a target before anything is started for it.






/** Reads what decides how a target starts. Never throws for what GitHub says to it. */
async function planOf(scene, target) {
    const { occasion } = scene.request;
    const channel = occasion.prerelease ? 'prerelease' : 'stable';
    if (target.when !== 'always' && occasion.prerelease === undefined)
        return { target, ended: noChannel(target) };
    if (target.when !== 'always' && target.when !== channel) {
        const words = `is for ${target.when} releases only, and this one is ${channel}`;
        return { target, ended: { target, verdict: 'not-now', how: 'none', words } };
    }
    if (target.start === 'event')
        return { target };
    if (scene.deps.stop?.aborted)
        return { target, ended: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)(target) };
    try {
        const listed = await scene.workflow(target);
        const itself = target.start === 'itself';
        if (!listed && !itself)
            return { target, ended: (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWorkflow */ .E)(target) };
        if (listed && listed.state !== 'active')
            return { target, ended: disabled(target, listed.state) };
        // GitHub lists a file that is only at the tag once it has run.
        const path = (0,_scene_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .X)(target.workflow);
        const workflow = listed ?? { id: 0, name: path, path, state: 'active' };
        return { target, workflow, ...((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .atHome */ .X6)(target, occasion) ? { waking: await (0,_waking_js__WEBPACK_IMPORTED_MODULE_4__/* .wakingOf */ .fG)(scene, workflow) } : {}) };
    }
    catch (error) {
        if (error instanceof _plumbline_github__WEBPACK_IMPORTED_MODULE_5__/* .GithubFailure */ .Ed)
            return { target, ended: (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalResult */ .y)(target, occasion, error) };
        throw error;
    }
}
function noChannel(target) {
    return {
        ...{ target, verdict: 'unknown', how: 'none' },
        words: `was not started: it is for ${target.when} releases only, and whether this is one cannot be read`,
        next: 'Pass `prerelease`, or give this job `contents: read`',
    };
}
function disabled(target, state) {
    return {
        ...{ target, verdict: 'failed', how: 'none' },
        words: `is switched off ("${state}") and was not started`,
        next: `Enable it: gh workflow enable ${target.workflow} --repo ${target.repository}`,
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


/***/ })

};
