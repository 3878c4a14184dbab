import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4647);
// What fan-out-release takes and gives; action.yml says the same.

const definition = (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'fan-out-release',
    phase: 'fan-out',
    inputs: {
        targets: { kind: 'multiline' },
        expect: { kind: 'multiline' },
        prepared: { kind: 'text' },
        tag: { kind: 'text' },
        version: { kind: 'text' },
        prerelease: { kind: 'text', choices: ['true', 'false'] },
        'release-url': { kind: 'text' },
        token: { kind: 'text', required: true },
        'downstream-token': { kind: 'text' },
        'retry-unknown': { kind: 'boolean', default: 'false' },
        'retry-failed': { kind: 'boolean', default: 'false' },
        'max-parallel': { kind: 'integer', default: '50', least: 1 },
    },
    outputs: ['result', 'runs', 'failure'],
    failures: ['bad-input', 'bad-targets', 'downstream-refused', 'downstream-failed', 'downstream-incomplete'],
});


/***/ }),

/***/ 7767:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1496);
/* harmony import */ var _plumbline_record__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8832);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1199);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6310);
// Entry point of the bundle.




await (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definition */ .m, _run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, _plumbline_record__WEBPACK_IMPORTED_MODULE_3__/* .extendRecordText */ .l);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
// EXTERNAL MODULE: ./.build/packages/downstream/src/correlation.js
var correlation = __nccwpck_require__(2854);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/reading/fill.js
const PLACEHOLDER = /\$\{([^}]*)\}/g;
/** A filler with these values. */
function fillOf(values, tell) {
    return (text, report = tell) => text.replace(PLACEHOLDER, (whole, name) => {
        const value = values[name];
        if (value !== undefined && value !== '')
            return value;
        const known = Object.keys(values).map((key) => `\${${key}}`);
        report(value === undefined
            ? `"${whole}" is not known; there are ${known.join(', ')}.`
            : `"${whole}" has no value here.`);
        return '';
    });
}
/** The same data with every text in it filled in. */
function fillIn(data, fill) {
    if (typeof data === 'string')
        return fill(data);
    if (Array.isArray(data))
        return data.map((each) => fillIn(each, fill));
    if (typeof data !== 'object' || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, fillIn(value, fill)]));
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/reading/read-target.js


const SHARED = ['when', 'required', 'wait', 'timeout-minutes', 'accept'];
const KEYS = ['workflow', 'event-type', 'repository', 'ref', 'inputs', 'client-payload', ...SHARED];
const EXPECTED_KEYS = ['workflow', ...SHARED];
/** Keys that mean something to one of the two ways to start only. */
const ONLY = {
    'event-type': ['ref', 'inputs'],
    workflow: ['client-payload'],
};
const MOST_INPUTS = 25;
const MOST_KEYS = 10;
/** https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
const MOST_CHARACTERS = 65_535;
const LONGEST_TYPE = 100;
const ACCEPTABLE = ['neutral', 'skipped'];
/** A workflow to dispatch, or an event to send. */
function readTarget(reading, item) {
    const map = item;
    const { occasion, report } = reading;
    const keys = keysOf(reading, map, KEYS);
    const field = fieldsOf(reading, map);
    const event = keys.includes('event-type');
    if (event && keys.includes('workflow'))
        report(map, 'a target has "workflow" or "event-type", not both.');
    for (const key of ONLY[event ? 'event-type' : 'workflow'] ?? [])
        if (keys.includes(key))
            report(map.get(key, true), `"${key}" is no key of a target with "${event ? 'event-type' : 'workflow'}".`);
    const repository = field.text('repository') || occasion.repository;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        report(field.at('repository'), `"repository" is "${repository}"; it takes owner/name.`);
    const base = {
        workflow: event ? readType(field) : readFile(field),
        start: event ? 'event' : 'dispatch',
        repository,
        ref: field.text('ref').replace(/^refs\/(heads|tags)\//, '') || occasion.tag,
        inputs: {},
        ...readShared(field),
    };
    const values = { ...occasion.values, correlation: (0,correlation/* correlationOf */["in"])(base, occasion) };
    const given = fieldsOf({ ...reading, occasion: { ...occasion, values } }, map);
    return event ? { ...base, payload: readPayload(given) } : { ...base, inputs: readInputs(reading, given) };
}
/** A workflow that starts by itself: a map, or its file name alone. */
function readExpected(reading, item) {
    const { occasion, yaml } = reading;
    const map = typeof item === 'string' ? mapOf(yaml, item) : item;
    keysOf(reading, map, EXPECTED_KEYS);
    const field = fieldsOf(reading, map);
    const { repository, tag } = occasion;
    return { workflow: readFile(field), start: 'itself', repository, ref: tag, inputs: {}, ...readShared(field) };
}
function mapOf(yaml, workflow) {
    const map = new yaml.YAMLMap();
    map.set('workflow', workflow);
    return map;
}
function keysOf({ yaml, report }, map, known) {
    return map.items.map(({ key }) => {
        const name = String(yaml.isScalar(key) ? key.value : key);
        if (!known.includes(name))
            report(key, `"${name}" is no key of a target; there are ${known.join(', ')}.`);
        return name;
    });
}
function fieldsOf({ yaml, occasion, report }, map) {
    const at = (name) => map.get(name, true) ?? map;
    const fill = (name) => fillOf(occasion.values, (problem) => report(at(name), problem));
    return {
        at,
        fill,
        report: (name, problem) => report(at(name), problem),
        text(name) {
            const value = map.get(name);
            if (value === undefined || value === null)
                return '';
            if (typeof value !== 'object')
                return fill(name)(String(value));
            report(at(name), `"${name}" is expected to be one value.`);
            return '';
        },
        truth(name, otherwise) {
            const value = map.get(name) ?? otherwise;
            if (typeof value !== 'boolean')
                report(at(name), `"${name}" is ${JSON.stringify(value)}; it takes true or false.`);
            return value === true;
        },
        /** As plain data; undefined where it is not there or null. */
        data(name) {
            const node = map.get(name, true);
            return yaml.isNode(node) ? (node.toJSON() ?? undefined) : undefined;
        },
        map: (name) => {
            const node = map.get(name, true);
            return yaml.isMap(node) ? node : undefined;
        },
    };
}
function readFile(field) {
    const workflow = field.text('workflow').replace(/^\.?\/?\.github\/workflows\//, '');
    if (workflow === '')
        field.report('workflow', '"workflow" is missing; it takes a file name such as docs.yml.');
    else if (!/^[\w.-]+$/.test(workflow))
        field.report('workflow', `"workflow" is "${workflow}"; it takes a file name such as docs.yml.`);
    return workflow;
}
function readType(field) {
    const type = field.text('event-type');
    if (type === '' || type.length > LONGEST_TYPE)
        field.report('event-type', `"event-type" has ${type.length} characters; GitHub takes 1 to ${LONGEST_TYPE}.`);
    return type;
}
function readShared(field) {
    const when = field.text('when') || 'always';
    if (!['stable', 'prerelease', 'always'].includes(when))
        field.report('when', `"when" is "${when}"; it takes stable, prerelease or always.`);
    const minutes = field.data('timeout-minutes') ?? 30;
    const inRange = typeof minutes === 'number' && minutes > 0 && minutes <= 360;
    if (!inRange)
        field.report('timeout-minutes', `"timeout-minutes" is ${JSON.stringify(minutes)}; it takes a number up to 360.`);
    return {
        when: when,
        required: field.truth('required', true),
        wait: field.truth('wait', true),
        timeoutMinutes: inRange ? minutes : 30,
        accept: readAccepted(field),
    };
}
function readAccepted(field) {
    const given = field.data('accept') ?? [];
    const list = Array.isArray(given) ? given : [given];
    for (const each of list) {
        if (!ACCEPTABLE.includes(String(each)))
            field.report('accept', `"accept" names ${JSON.stringify(each)}; it takes ${ACCEPTABLE.join(' and ')}.`);
    }
    return list.map(String);
}
function readInputs({ yaml, report }, field) {
    const given = field.data('inputs');
    const map = field.map('inputs');
    if (given !== undefined && !map)
        field.report('inputs', '"inputs" is expected to be "name: value" lines.');
    if (!map)
        return {};
    if (map.items.length > MOST_INPUTS)
        field.report('inputs', `${map.items.length} inputs; GitHub takes ${MOST_INPUTS}.`);
    return Object.fromEntries(map.items.map(({ key, value }) => {
        const plain = yaml.isScalar(value) ? value.value : value;
        if (typeof plain === 'object' && plain !== null)
            report(value, 'an input is expected to be one value.');
        const text = plain === null || plain === undefined ? '' : String(plain);
        return [
            String(yaml.isScalar(key) ? key.value : key),
            field.fill('inputs')(text, (problem) => report(value, problem)),
        ];
    }));
}
function readPayload(field) {
    const given = field.data('client-payload') ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
        field.report('client-payload', '"client-payload" is expected to be "name: value" lines.');
        return {};
    }
    const payload = fillIn(given, field.fill('client-payload'));
    const keys = Object.keys(payload).length;
    if (keys > MOST_KEYS)
        field.report('client-payload', `${keys} keys; GitHub takes ${MOST_KEYS}.`);
    const characters = JSON.stringify(payload).length;
    if (characters > MOST_CHARACTERS)
        field.report('client-payload', `${characters} characters as JSON; GitHub takes ${MOST_CHARACTERS}.`);
    return payload;
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/reading/targets.js
// The inputs `targets` and `expect`: YAML lists, read with the line of everything that is wrong in them.


/** What is started and what starts by itself, every `${…}` filled in. Throws one `bad-targets` that lists all problems. */
async function readTargets(texts, occasion) {
    const { items, problems } = await readItems(texts, occasion);
    const [first] = problems;
    if (!first)
        return items.map(({ target }) => target);
    throw new errors/* PlumblineError */.Dl('bad-targets', { what: problems.map(problemText).join(' '), line: first.line });
}
/** `targets, line 3: …` */
function problemText({ input, line, problem }) {
    return `${input}, line ${line}: ${problem}`;
}
/** The same with everything that is wrong, for whoever has more to say about the rest. */
async function readItems(texts, occasion) {
    const problems = [];
    if (`${texts.targets}${texts.expect}`.trim() === '')
        return { items: [], problems };
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const read = (input, one) => readList(yaml, { input, text: listText(texts[input], input) }, problems, (item, report) => one({ yaml, occasion, report }, item));
    const items = [...read('targets', readTarget), ...read('expect', readExpected)];
    for (const twice of namedTwice(items.map(({ target }) => target))) {
        const problem = `"${twice}" stands in \`targets\`, too: what starts by itself is adopted there already. Leave one of the two away.`;
        problems.push({ input: 'expect', line: lineOf(texts.expect, twice), problem });
    }
    return { items, problems };
}
/** A file of this repository that is to be started and to start by itself. */
function namedTwice(targets) {
    const key = ({ repository, workflow }) => `${repository} ${workflow}`.toLowerCase();
    const started = new Set(targets.filter(({ start }) => start === 'dispatch').map(key));
    return targets.filter((one) => one.start === 'itself' && started.has(key(one))).map(({ workflow }) => workflow);
}
function lineOf(text, word) {
    return text.split('\n').findIndex((line) => line.includes(word)) + 1;
}
/** `expect` may be one file name per line. */
function listText(text, input) {
    const lines = text.split('\n');
    const plain = input === 'expect' && lines.every((line) => /^\s*[\w./-]*\s*$/.test(line) && !/^\s*-/.test(line));
    return plain ? lines.map((line) => (line.trim() === '' ? '' : `- ${line.trim()}`)).join('\n') : text;
}
/** One problem a line: a parser that has lost its way finds many. */
function syntaxProblems(errors, text, lineAt) {
    const lines = Map.groupBy(errors, (error) => lineAt(error.pos[0]));
    const source = text.split('\n');
    return [...lines].slice(0, 1).flatMap(([line, [first]]) => {
        const unquoted = /[{[][^"'\n]*\$\{/.test(source.slice(0, line).join('\n'));
        const hint = unquoted ? ' Within braces a text with ${…} is quoted: inputs: { version: "${version}" }.' : '';
        return first ? [{ line, problem: `${first.message}.${hint}` }] : [];
    });
}
function readList(yaml, { input, text }, problems, one) {
    const lines = new yaml.LineCounter();
    const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const lineAt = (offset) => lines.linePos(offset).line;
    const lineOfNode = (node) => lineAt(node?.range?.[0] ?? 0);
    const report = (node, problem) => {
        problems.push({ input, line: lineOfNode(node), problem });
    };
    problems.push(...syntaxProblems(document.errors, text, lineAt).map((one) => ({ input, ...one })));
    if (document.errors.length > 0 || document.contents === null)
        return [];
    if (!yaml.isSeq(document.contents)) {
        report(document.contents, `a list is expected (each ${input === 'expect' ? 'line' : 'target'} begins with "- ").`);
        return [];
    }
    const seen = new Set();
    return document.contents.items.flatMap((item) => {
        const plain = input === 'expect' && yaml.isScalar(item) ? String(item.value) : undefined;
        if (plain === undefined && !yaml.isMap(item)) {
            report(item, 'a target is expected to be "workflow: <file name>" and more keys.');
            return [];
        }
        const before = problems.length;
        const target = one(plain ?? item, report);
        const key = `${target.start} ${target.repository} ${target.workflow} ${target.ref}`;
        if (seen.has(key))
            report(item, `"${target.workflow}" is named twice at "${target.ref}"; their runs could not be told apart.`);
        seen.add(key);
        return [{ input, line: lineOfNode(item), target, sound: problems.length === before }];
    });
}

// EXTERNAL MODULE: ./.build/packages/github/src/parallel.js
var parallel = __nccwpck_require__(4378);
// EXTERNAL MODULE: ./.build/packages/downstream/src/result.js
var src_result = __nccwpck_require__(2209);
// EXTERNAL MODULE: ./.build/packages/downstream/src/scene.js + 4 modules
var src_scene = __nccwpck_require__(8205);
// EXTERNAL MODULE: ./.build/packages/downstream/src/target.js
var src_target = __nccwpck_require__(3605);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/fan-out.js
// Every workflow that must follow the release: started once, awaited, and told by its real conclusion.




/** How many questions are asked at the same time before anything is started. */
const PLANNED_AT_ONCE = 8;
/** Wakes and follows the targets; the failure of one never keeps another from running. */
async function fanOut(request, deps) {
    // With it comes a YAML parser, which a step without targets does without.
    const [{ planOf }, { settle }, { asleepBeside }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(483), __nccwpck_require__.e(887)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6887)),
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(483), __nccwpck_require__.e(632)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9632)),
        Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(483), __nccwpck_require__.e(566)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6566)),
    ]);
    const scene = (0,src_scene/* openScene */.H)(request, deps);
    const plans = await (0,parallel/* inParallel */.H)(request.targets, PLANNED_AT_ONCE, (target) => planOf(scene, target));
    const ends = new Map(plans.map(({ target }) => [target, announced()]));
    const others = plans.flatMap(({ target, workflow, waking, ended }) => {
        const end = ends.get(target);
        return workflow && !ended && end && (0,src_target/* atHome */.X6)(target, request.occasion)
            ? [{ target, name: workflow.name, after: waking?.after ?? [], result: end.promise }]
            : [];
    });
    const results = new Map();
    const work = async (plan) => {
        try {
            const result = await settle(scene, plan, others).catch((error) => {
                // A cancelled job waits for no limit: the client gives up in the middle of whatever it was.
                if (deps.stop?.aborted)
                    return (0,src_result/* cancelled */.KW)(plan.target);
                throw error;
            });
            tell(scene, result);
            ends.get(plan.target)?.resolve(result);
            results.set(plan, result);
        }
        catch (error) {
            ends.get(plan.target)?.reject(error);
            throw error;
        }
    };
    // What follows another target's run takes no place from those that run before it.
    const [followers, first] = split(plans, (plan) => (plan.waking?.after.length ?? 0) > 0);
    await Promise.all([(0,parallel/* inParallel */.H)(first, Math.max(1, request.maxParallel), work), ...followers.map(work)]);
    if (deps.stop?.aborted)
        tellLeftAlone(deps, [...results.values()]);
    const asleep = deps.stop?.aborted ? [] : await asleepBeside(scene);
    return { results: plans.flatMap((plan) => results.get(plan) ?? []), asleep };
}
function tell({ deps }, result) {
    if (result.verdict !== 'not-now')
        deps.log.info((0,src_result/* sentence */.em)(result));
}
/** A cancelled job ends, and what it started goes on. */
function tellLeftAlone({ log }, results) {
    const going = results.filter(({ run, runId, verdict }) => verdict === 'unknown' && (run !== undefined || runId !== undefined));
    log.info(going.length === 0
        ? 'This job was cancelled. No downstream run is under way.'
        : `This job was cancelled. ${going.length === 1 ? 'One downstream run is' : `${going.length} downstream runs are`} left alone and ${going.length === 1 ? 'goes' : 'go'} on:`);
    for (const { target, run, url } of going)
        log.info(`  ${(0,src_result/* nameOf */.Vb)(target)}  ${run?.html_url ?? url}`);
}
function split(items, takes) {
    return [items.filter(takes), items.filter((item) => !takes(item))];
}
/** A result that others may wait for; nobody has to. */
function announced() {
    const end = Promise.withResolvers();
    end.promise.catch(() => undefined);
    return end;
}

;// CONCATENATED MODULE: ./.build/actions/fan-out-release/src/cancel.js
/** A runner sends SIGINT, then SIGTERM after 7.5 seconds, and ends the process 2.5 seconds later. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** Aborts at the first signal. `release` gives the signals back. */
function stopOnCancel(log) {
    const controller = new AbortController();
    const stop = () => {
        if (controller.signal.aborted)
            return;
        log.info('This job is being cancelled: the downstream runs are left alone.');
        controller.abort();
    };
    for (const name of SIGNALS)
        process.on(name, stop);
    const release = () => {
        for (const name of SIGNALS)
            process.off(name, stop);
    };
    return { signal: controller.signal, release };
}
/** Waits, unless the signal has come: then there is no time to wait. */
function untilThen(milliseconds, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, milliseconds);
        signal.addEventListener('abort', end);
    });
}
/** The same for a request that GitHub's limits hold back: after the signal it is not sent at all. */
function orGiveUp(wait, signal) {
    return async (milliseconds) => {
        await wait(milliseconds);
        signal.throwIfAborted();
    };
}

// EXTERNAL MODULE: ./.build/packages/github/src/client.js + 1 modules
var src_client = __nccwpck_require__(7424);
// EXTERNAL MODULE: ./.build/packages/github/src/repository-events.js
var repository_events = __nccwpck_require__(3087);
;// CONCATENATED MODULE: ./.build/actions/fan-out-release/src/clients.js
// One door to GitHub for every target: its own repository with the job's token, others with the token that reaches them.

/** Both tokens behind one client, which takes the one that the addressed repository is for. */
async function openDoors(repository, { token, downstreamToken, ...options }) {
    const own = await (0,src_client/* openGithub */.K5)({ ...options, token });
    const here = await (0,repository_events/* senderOf */.VO)(own, token);
    if (downstreamToken === '')
        return { client: own, here, elsewhere: here };
    const other = await (0,src_client/* openGithub */.K5)({ ...options, token: downstreamToken });
    const home = `/repos/${repository}/`.toLowerCase();
    const isHome = (url) => `${url}/`.toLowerCase().includes(home);
    return {
        client: { request: (request) => (isHome(request.url) ? own : other).request(request) },
        here,
        elsewhere: await (0,repository_events/* senderOf */.VO)(other, downstreamToken),
    };
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/reading/values.js
/** Where GitHub shows the release of a tag; known before there is one. */
function releasePage(serverUrl, repository, tag) {
    return `${serverUrl}/${repository}/releases/tag/${tag.split('/').map(encodeURIComponent).join('/')}`;
}

// EXTERNAL MODULE: ./.build/packages/github/src/failure.js
var failure = __nccwpck_require__(3387);
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
            url: (0,src_client/* repoPath */.qN)(repository, `git/tags/${object.sha}`),
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
            url: (0,src_client/* repoPath */.qN)(repository, `git/ref/tags/${(0,src_client/* encodePath */.O0)(tag)}`),
        });
        return answer.data;
    }
    catch (error) {
        if (!(error instanceof failure/* GithubFailure */.Ed) || error.status !== 404)
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

;// CONCATENATED MODULE: ./.build/packages/record/src/writing.js
// prepare's outputs in a job that writes to the outside: a failed or a dry prepare must not get that far.


/** prepare's outputs; undefined when none were passed. Throws `bad-input` for `{}` and for those of a dry run. */
function preparedForWriting(text) {
    if (text.trim() === '')
        return undefined;
    const prepared = parsePrepared(text);
    if (!prepared) {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: 'Input "prepared" is empty ("{}").',
            means: 'prepare failed or was skipped, so there is nothing to release.',
            next: 'Look at the jobs of prepare; let this job need prepare to succeed.',
        });
    }
    if (!prepared['dry-run'])
        return prepared;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: 'Input "prepared" comes from a dry run.',
        means: 'A dry run writes nothing, and this step does.',
        next: "Let this job run only `if: needs.prepare.outputs.dry-run != 'true'`.",
    });
}

;// CONCATENATED MODULE: ./.build/actions/fan-out-release/src/occasion.js




/** From inputs, prepare's outputs and the event. Throws `bad-input` without a tag. */
function readOccasion(inputs, context) {
    const prepared = preparedForWriting(inputs.prepared);
    const tag = tagName(inputs.tag) || prepared?.tag || (context.refType === 'tag' ? context.refName : '');
    if (tag === '') {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: `There is no tag: input "tag" is empty, "prepared" too, and the run was started by "${context.ref}".`,
            next: 'Pass `tag`, or start the workflow at the tag.',
        });
    }
    const prerelease = (inputs.prerelease || String(prepared?.prerelease ?? false)) === 'true';
    const atTag = context.ref === `refs/tags/${tag}`;
    return {
        repository: context.repository,
        tag,
        commit: prepared?.commit ?? (atTag ? context.sha : undefined),
        prerelease,
        told: inputs.prerelease ? 'prerelease' : prepared && 'prepared',
        ...(0,src_target/* seenBy */.DA)({ ...context, action: context.event()['action'] }, tag),
        values: {
            tag,
            version: inputs.version || prepared?.version || '',
            prerelease: String(prerelease),
            'release-url': inputs['release-url'] || releasePage(context.serverUrl, context.repository, tag),
        },
    };
}

;// CONCATENATED MODULE: ./.build/actions/fan-out-release/src/outcome.js


const MARKS = { success: '✓', failed: '✗', unknown: '?', sent: '→', 'not-now': '–' };
/** The outcome for all targets; only what is required decides the result. */
function describe({ results, asleep }) {
    const required = results.filter(({ target }) => target.required);
    const failed = required.filter(({ verdict }) => verdict === 'failed');
    const open = required.filter(({ verdict }) => verdict === 'unknown');
    const result = failed.length > 0 ? 'failed' : open.length > 0 ? 'incomplete' : 'complete';
    const tolerated = results.filter((entry) => !entry.target.required && ['failed', 'unknown'].includes(entry.verdict));
    const outcome = {
        outputs: { result, runs: JSON.stringify(results.map(runOutput)) },
        sections: { 'fan-out': results.filter(({ verdict }) => verdict !== 'not-now').map(downstreamRun) },
        findings: [
            ...tolerated.map((entry) => ({ level: 'warning', message: `${(0,src_result/* sentence */.em)(entry)} It is not required.` })),
            ...asleep.map((one) => ({ level: 'warning', message: asleepWords(one) })),
        ],
        summary: summary(results, result).concat(...asleep.map((one) => `\n- ⚠ ${asleepWords(one)}\n`)),
    };
    if (result === 'complete')
        return outcome;
    const told = [...failed, ...open];
    const next = told.flatMap((entry) => entry.next === undefined ? [] : [`${entry.target.workflow}: ${entry.next.trim().replace(/\.$/, '')}`]);
    const failure = new errors/* PlumblineError */.Dl(codeOf(failed), {
        what: told.map(src_result/* sentence */.em).join(' '),
        ...(next.length > 0 ? { next: `${next.join('. ')}.` } : {}),
    });
    return { ...outcome, failure };
}
function asleepWords({ path, why }) {
    return `${path} did not run for this release, and no target names it: ${why} If it is to follow a release, give it \`on: workflow_dispatch\` and name it in \`targets\`.`;
}
/** What is to be repaired first: a target that cannot start, then a run that failed, then what is not known. */
function codeOf(failed) {
    if (failed.length === 0)
        return 'downstream-incomplete';
    return failed.every((entry) => entry.miswritten) ? 'downstream-refused' : 'downstream-failed';
}
function downstreamRun(entry) {
    return {
        target: entry.target.workflow,
        repository: entry.target.repository,
        'run-id': entry.run?.id ?? entry.runId ?? 0,
        url: entry.run?.html_url ?? entry.url ?? '',
        status: entry.run?.status ?? (entry.verdict === 'failed' ? 'not-started' : 'unknown'),
        conclusion: entry.run?.conclusion ?? '',
        required: entry.target.required,
    };
}
function runOutput(entry) {
    const seconds = (0,src_result/* runSeconds */.Rl)(entry.run);
    const run = entry.verdict === 'not-now' ? { ...downstreamRun(entry), status: 'not-now' } : downstreamRun(entry);
    return {
        ...run,
        how: entry.how,
        words: entry.words,
        ...(seconds === undefined ? {} : { seconds, duration: seconds }),
    };
}
function summary(results, result) {
    if (results.length === 0)
        return '### Downstream workflows\n\nNo targets are given: nothing had to follow this release.\n';
    const rows = results.map((entry) => {
        const { target, verdict, words, run } = entry;
        const url = run?.html_url ?? entry.url;
        const name = (0,src_result/* nameOf */.Vb)(target).replace(/,$/, '');
        const time = (0,src_result/* runSeconds */.Rl)(run);
        return `| ${MARKS[verdict]} | ${url ? `[${name}](${url})` : name} | ${target.start === 'event' ? '' : `\`${target.ref}\``} | ${cell(words)} | ${entry.how} | ${target.required ? 'yes' : 'no'} | ${time === undefined ? '' : `${time} s`} |`;
    });
    const head = ['| | workflow | ref | | run | required | time |', '|---|---|---|---|---|---|---:|'];
    return `### Downstream workflows: ${result}\n\n${[...head, ...rows].join('\n')}\n`;
}
/** Words that quote what GitHub says may hold what a table is made of. */
function cell(text) {
    return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

;// CONCATENATED MODULE: ./.build/actions/fan-out-release/src/released.js


/** The published release: null where there is none, and `unread` where GitHub gives none to this token. */
async function publicationFor(client, { repository, tag }) {
    try {
        return (await (0,repository_events/* publicationOf */.MV)(client, repository, tag)) ?? null;
    }
    catch (error) {
        if (error instanceof failure/* GithubFailure */.Ed)
            return 'unread';
        throw error;
    }
}
/** The occasion with what the release and the tag say. Throws `bad-input` where inputs and release contradict each other. */
async function asReleased(client, occasion, publication, log) {
    const prerelease = channelOf(occasion, publication, log);
    const values = { ...occasion.values, prerelease: prerelease === undefined ? '' : String(prerelease) };
    return { ...occasion, prerelease, values, commit: occasion.commit ?? (await commitOf(client, occasion, log)) };
}
function channelOf({ tag, told, prerelease }, publication, log) {
    if (told === undefined && publication === 'unread')
        return undefined;
    if (told === undefined && publication === null) {
        log.info(`${tag} has no published release, and nobody says whether it is a prerelease: taken for a stable one.`);
        return false;
    }
    if (publication === null || publication === 'unread')
        return prerelease;
    if (told === undefined || publication.prerelease === prerelease)
        return publication.prerelease;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: `"${told}" is ${prerelease ? 'true' : 'false'}${told === 'prerelease' ? '' : ' about "prerelease"'}, and the release of ${tag} on GitHub is ${publication.prerelease ? 'a prerelease' : 'none'}.`,
        means: 'They contradict each other on which targets are for this release.',
        next: 'Correct the release on GitHub, or leave the input away: then the release decides.',
    });
}
/** Undefined where the token may not see the tag. */
async function commitOf(client, { repository, tag }, log) {
    try {
        return await peelTag(client, repository, tag);
    }
    catch (error) {
        if (!(error instanceof errors/* PlumblineError */.Dl))
            throw error;
        log.info(`The commit of ${tag} cannot be read (${error.answer ?? error.what}): no run at it can be known for certain.`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/actions/fan-out-release/src/run.js






/**
 * Events that happen once for a tag, as `published` does among those of a release: in the first attempt of such a run
 * nothing was started before, unless the tag has started another run of the same workflow.
 */
const ONCE_PER_TAG = ['push', 'create'];
/** Wakes and follows the targets; the failure of one never keeps another from running. */
async function run(inputs, deps) {
    const { context, log } = deps;
    const first = readOccasion(inputs, context);
    // What is wrong in them is told before anything is asked.
    const plain = await readTargets(inputs, first);
    if (plain.length === 0) {
        log.info('No targets are given: nothing had to follow this release.');
        return describe({ results: [], asleep: [] });
    }
    const stop = stopOnCancel(log);
    try {
        const sleep = (milliseconds) => untilThen(milliseconds, stop.signal);
        const { client, here, elsewhere } = await openDoors(context.repository, {
            token: inputs.token,
            downstreamToken: inputs['downstream-token'],
            apiUrl: context.apiUrl,
            wait: orGiveUp(sleep, stop.signal),
            log,
        });
        const publication = await publicationFor(client, first);
        const occasion = await asReleased(client, first, publication, log);
        const targets = occasion.prerelease === first.prerelease ? plain : await readTargets(inputs, occasion);
        const request = {
            ...{ occasion, targets, maxParallel: inputs['max-parallel'] },
            ...{ retryUnknown: inputs['retry-unknown'], retryFailed: inputs['retry-failed'] },
            ...{ sender: here, senderElsewhere: elsewhere },
            fresh: context.runAttempt === 1 && (occasion.releaseSeen || ONCE_PER_TAG.includes(context.eventName)),
            self: { runId: context.runId, workflow: context.workflow, path: fileOf(context) },
            publication: publication === 'unread' ? null : publication,
        };
        return describe(await fanOut(request, { client, now: Date.now, sleep, log, stop: stop.signal }));
    }
    finally {
        stop.release();
    }
}
/** `octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3` → the path in between. */
function fileOf({ repository, workflowRef }) {
    return workflowRef.startsWith(`${repository}/`) ? (workflowRef.slice(repository.length + 1).split('@')[0] ?? '') : '';
}


/***/ }),

/***/ 4647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   wf: () => (/* binding */ otherSpellings)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
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

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runPost

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
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
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
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
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
var errors = __nccwpck_require__(929);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
        temp: text('RUNNER_TEMP') || (0,external_node_os_namespaceObject.tmpdir)(),
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
    info: (text) => info(harmless(text)),
    debug: (text) => debug(text),
    notice: (text) => notice(text),
    warning: (text) => warning(text),
    mask(secret) {
        if (secret === '')
            return;
        masked.add(secret);
        setSecret(secret);
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
    const recordPath = (0,external_node_path_namespaceObject.join)(context.temp, 'plumbline', 'record.json');
    const outcome = await settle(async () => {
        const raw = (name) => getInput(name, { trimWhitespace: false });
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
        saveState: (name, value) => saveState(name, value),
        state: (name) => getState(name),
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
            setOutput(name, value);
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
    const show = { error: error, warning: warning, notice: notice };
    for (const finding of findings.slice(0, FINDINGS_SHOWN)) {
        const place = {
            ...(finding.file === undefined ? {} : { file: finding.file }),
            ...(finding.line === undefined ? {} : { startLine: finding.line }),
        };
        show[finding.level](finding.message, place);
    }
    const rest = findings.length - FINDINGS_SHOWN;
    if (rest > 0)
        notice(`${rest} more finding${rest === 1 ? '' : 's'}: see the job summary.`);
}
function writeRecord(path, sections, extendRecord) {
    if (Object.keys(sections).length === 0)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true });
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
    error(parts.join('\n'), { title: failure.code, ...place });
    if (failure.code === 'unexpected' && failure.cause instanceof Error)
        log_log.info(failure.cause.stack ?? '');
    process.exitCode = ExitCode.Failure;
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ shows),
/* harmony export */   _$: () => (/* binding */ correlate),
/* harmony export */   "in": () => (/* binding */ correlationOf)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3605);
// The text by which a run can be told to be ours: put into its inputs or payload, shown by its run-name.

/** Inputs that a workflow may declare for it. */
const NAMES = ['correlation', 'correlation-id'];
/** GitHub's limit (https://docs.github.com/rest/actions/workflows#create-a-workflow-dispatch-event). */
const MOST_INPUTS = 25;
const PART_OF_WORD = /[\w./@+-]/;
/** `v1.2.3/docs.yml`; with what else it takes to be the only one: the ref, and from elsewhere the released repository. */
function correlationOf(target, occasion) {
    const from = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .atHome */ .X6)(target, occasion) ? '' : `${occasion.repository}@`;
    const at = target.start === 'event' || target.ref === occasion.tag ? '' : `@${target.ref}`;
    return `${from}${occasion.tag}/${target.workflow}${at}`;
}
/** Whether a title shows the text, and not as a part of a longer word. */
function shows(title, text) {
    for (let at = title.indexOf(text); at >= 0; at = title.indexOf(text, at + 1)) {
        const around = [title[at - 1], title[at + text.length]];
        if (around.every((char) => char === undefined || !PART_OF_WORD.test(char)))
            return true;
    }
    return false;
}
/**
 * The inputs to send, with the correlation where the workflow declares an input for it. A file that nobody could read is
 * hoped to: GitHub starts nothing where it does not, and says so. Files elsewhere are `foreign`: nobody has tried.
 */
function correlate(target, correlation, file) {
    const room = Object.keys(target.inputs).length < MOST_INPUTS;
    if (file === 'foreign')
        return { inputs: target.inputs, shown: 'unread' };
    const free = NAMES.filter((each) => room && target.inputs[each] === undefined);
    // One that the target gives by itself is the person's own way of telling runs apart.
    const hope = free.length === NAMES.length ? free[0] : undefined;
    const name = file === 'unread' ? hope : free.find((each) => file.declared.includes(each));
    const inputs = name === undefined ? target.inputs : { ...target.inputs, [name]: correlation };
    if (file === 'unread')
        return { inputs, shown: 'unread', hoped: name !== undefined };
    const carriers = Object.keys(inputs).filter((each) => shows(inputs[each] ?? '', correlation));
    const runName = file.runName ?? '';
    return { inputs, shown: carriers.some((each) => mentions(runName, each)) ? 'yes' : 'no' };
}
/** `inputs.name`, `github.event.inputs.name`, `inputs['name']`. */
function mentions(runName, name) {
    return shows(runName.replaceAll('github.event.', ''), `inputs.${name}`) || runName.includes(`inputs['${name}']`);
}


/***/ }),

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lasting),
/* harmony export */   w: () => (/* binding */ lastLook)
/* harmony export */ });
/** How long a look serves everybody who wants to know; milliseconds. */
const LOOK_LASTS = 3000;
/** A look that took longer than it lasts is old when it comes back; a network that is always slow gets no further. */
const MOST_LOOKS = 3;
/** The same look for everybody who asks while it lasts. */
function lasting({ now }, look) {
    let last;
    return () => {
        if (!last || now() - last.at >= LOOK_LASTS)
            last = { at: now(), seen: look() };
        return last.seen;
    };
}
/** `judge` says what stands in the place of a sending; undefined: nothing does. */
function lastLook({ now, stop }, look, judge) {
    let last;
    let failure;
    const lookAgain = async () => {
        for (let looks = 1;; looks += 1) {
            const began = now();
            const seen = await look();
            last = { seen, instead: await judge(seen) };
            if (last.instead !== undefined || now() - began <= LOOK_LASTS || looks === MOST_LOOKS)
                return last;
        }
    };
    return {
        wanted: async () => {
            try {
                return (await lookAgain()).instead === undefined && !stop?.aborted;
            }
            catch (error) {
                failure = { error };
                return false;
            }
        },
        seen: () => {
            if (!last)
                throw new RangeError('nobody has looked');
            return last.seen;
        },
        instead: () => {
            if (failure)
                throw failure.error;
            return last?.instead;
        },
    };
}


/***/ }),

/***/ 101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   fF: () => (/* binding */ onceEach)
/* harmony export */ });
// Asked by many, looked up once; and sent by many, a few at a time.
/** The same promise for everybody who asks. */
function once(ask) {
    let value;
    return () => {
        value ??= ask();
        return value;
    };
}
/** The same promise for the same texts. */
function onceEach(ask) {
    const values = new Map();
    return (...texts) => {
        const key = JSON.stringify(texts);
        const value = values.get(key) ?? ask(...texts);
        values.set(key, value);
        return value;
    };
}
/** Lets at most `limit` of the works that it is given go on at the same time, in their order. */
function gate(limit) {
    const waiting = [];
    let inside = 0;
    return async (work) => {
        if (inside >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            inside += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            // Whoever is next takes this one's place.
            if (next)
                next();
            else
                inside -= 1;
        }
    };
}


/***/ }),

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ notBefore),
/* harmony export */   Kq: () => (/* binding */ mayBeSentBy),
/* harmony export */   Ui: () => (/* binding */ bestOf),
/* harmony export */   Vr: () => (/* binding */ sortRuns),
/* harmony export */   yW: () => (/* binding */ isOf),
/* harmony export */   zX: () => (/* binding */ wokenRuns)
/* harmony export */ });
/* harmony import */ var _correlation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2854);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2209);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3605);



/**
 * A dispatched run is ours when its title shows our correlation: several are what was sent once more, by us or by hand.
 * One whose title shows none is ours when it was started at the released tag and commit with the account of our token,
 * and is the only one: another release dispatches at another tag, and a person has another account. Where one of these
 * is not known, and at a branch, others may be at work as well: there such a run stays doubtful.
 */
function sortRuns(runs, path, target, occasion, marks) {
    const candidates = runs.filter((run) => isDispatch(run, path, target.ref) && (marks.since === undefined || notBefore(run, marks.since)));
    const named = candidates.filter((run) => (0,_correlation_js__WEBPACK_IMPORTED_MODULE_0__/* .shows */ .L7)(run.display_title, marks.correlation));
    if (named.length > 0 || (marks.justSent && marks.shown === 'yes'))
        return { ours: named, doubtful: [] };
    // An earlier attempt may have sent without it: where it could not read the workflow's file.
    const mute = candidates.filter((run) => marks.shown !== 'yes' || !run.display_title.includes(`/${target.workflow}`));
    const { sender } = marks;
    const sent = sender ? mute.filter((run) => mayBeSentBy(run, sender)) : mute;
    const atTag = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__/* .atHome */ .X6)(target, occasion) && target.ref === occasion.tag && occasion.commit !== undefined;
    if (sender?.login === undefined || !atTag)
        return { ours: [], doubtful: sent };
    const own = standing(sent.filter((run) => isAtCommit(run, occasion)), target);
    return own.length > 1 && !marks.justSent ? { ours: [], doubtful: own } : { ours: own, doubtful: [] };
}
/** Without runs that had failed before a newer one began: `retry-failed` starts one in the place of another. */
function standing(runs, target) {
    return runs.filter((run, index) => !((0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFailed */ .WN)(run, target) && runs.slice(0, index).some((newer) => notBefore(newer, run.updated_at))));
}
/** The run to go on with: one that succeeded, else one that is under way, else the newest. */
function bestOf(runs, target) {
    const succeeded = runs.find((run) => (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(run, target));
    return succeeded ?? runs.find((run) => run.status !== 'completed') ?? runs[0];
}
/**
 * The runs that the tag's push, its creation or the release started, newest of each event; where nobody knows the tag's
 * commit, those that may be.
 */
function wokenRuns(runs, path, occasion) {
    const woken = runs.filter((run) => ['push', 'create', 'release'].includes(run.event) &&
        isOf(run, path) &&
        run.head_branch === occasion.tag &&
        isAtCommit(run, occasion));
    return woken.filter((run, index) => woken.findIndex(({ event }) => event === run.event) === index);
}
/** Whether it is a run of this workflow file; GitHub has been seen to add `@ref` to the path. */
function isOf(run, path) {
    return run.path.split('@')[0] === path;
}
/** Whether our token can have started it: it acts as this account, or, where its app is nameless, as some bot. */
function mayBeSentBy(run, { login, bot }) {
    if (!run.actor)
        return false;
    return login === undefined ? bot && run.actor.type === 'Bot' : run.actor.login === login;
}
/** GitHub's times have whole seconds. */
function notBefore(run, since) {
    return Date.parse(run.created_at) >= Math.floor(Date.parse(since) / 1000) * 1000;
}
function isDispatch(run, path, ref) {
    return run.event === 'workflow_dispatch' && isOf(run, path) && run.head_branch === ref;
}
function isAtCommit(run, { commit }) {
    return commit === undefined || run.head_sha === commit;
}


/***/ }),

/***/ 2209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ conclusionWords),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   Rl: () => (/* binding */ runSeconds),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   w4: () => (/* binding */ rerunCommand)
/* harmony export */ });
/** Whether a run's end is what this target wants. */
function isSuccess({ status, conclusion }, { accept }) {
    return status === 'completed' && (conclusion === 'success' || accept?.includes(conclusion ?? '') === true);
}
/** Whether it has ended, and otherwise. */
function hasFailed(run, target) {
    return run.status === 'completed' && !isSuccess(run, target);
}
/** What GitHub means by a conclusion that is not success; `place` is the failed job and step, where one is known. */
function conclusionWords(conclusion, place) {
    const words = {
        failure: 'failed',
        cancelled: 'was cancelled',
        timed_out: 'ran into its own time limit',
        startup_failure: 'never started a job: its file is invalid at that ref, or asks for more than it may have',
        action_required: 'waits for an approval that GitHub demands',
        stale: 'was given up by GitHub after it had waited too long',
        neutral: 'ended as "neutral", which is not success',
        skipped: 'ran no job: every one was skipped by its conditions',
    };
    return `${words[conclusion ?? ''] ?? `ended as "${conclusion}"`}${place === '' ? '' : ` (${place})`}`;
}
/** The command that runs the failed jobs of a run again. */
function rerunCommand(repository, runId) {
    return `gh run rerun ${runId} --failed --repo ${repository}`;
}
/** Seconds from a run's start to its last change; undefined while it runs. */
function runSeconds(run) {
    if (run?.status !== 'completed')
        return undefined;
    const milliseconds = Date.parse(run.updated_at) - Date.parse(run.run_started_at ?? run.created_at);
    return Number.isFinite(milliseconds) ? Math.max(0, Math.round(milliseconds / 1000)) : undefined;
}
/** One sentence on one target. */
function sentence({ target, words }) {
    return `${nameOf(target)} ${words}.`;
}
/** How a target is called in sentences. */
function nameOf({ repository, workflow, start }) {
    return start === 'event' ? `${repository}, event "${workflow}",` : `${repository}/${workflow}`;
}
/** A target that the cancelled job did not come to. */
function cancelled(target) {
    const next = 'Run this job again: it goes on where it was, and starts nothing twice';
    return { target, verdict: 'unknown', how: 'none', words: 'was not started: this job was cancelled', next };
}


/***/ }),

/***/ 8205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openScene),
  X: () => (/* binding */ pathOf)
});

// EXTERNAL MODULE: ./.build/packages/github/src/workflows.js
var src_workflows = __nccwpck_require__(1595);
// EXTERNAL MODULE: ./.build/packages/github/src/repository-events.js
var repository_events = __nccwpck_require__(3087);
// EXTERNAL MODULE: ./.build/packages/github/src/runs.js
var src_runs = __nccwpck_require__(5835);
// EXTERNAL MODULE: ./.build/packages/github/src/failure.js
var failure = __nccwpck_require__(3387);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/run-list.js
// The runs of a repository since a time, asked for again and again with few requests.

/** 100 runs each. */
const MOST_PAGES = 5;
/** Reads page by page as far as somebody needs it; where nothing has changed GitHub sends nothing. */
function createRunList(client, repository) {
    let last;
    return async ({ from, ids, all }) => {
        const query = { created: `>=${new Date(from).toISOString().replace(/\.\d+Z$/, 'Z')}` };
        const etag = last?.from === from ? last.etag : undefined;
        const first = await (0,src_runs/* repositoryRuns */.Dg)(client, repository, query, { etag });
        if (first === 'unchanged')
            return last?.runs ?? [];
        const runs = [...first.runs];
        let more = first.more;
        const lacks = () => all || [...ids].some((id) => !runs.some((run) => run.id === id));
        for (let page = 2; more && page <= MOST_PAGES && lacks(); page += 1) {
            const next = await (0,src_runs/* repositoryRuns */.Dg)(client, repository, query, { page });
            if (next === 'unchanged')
                break;
            runs.push(...next.runs);
            more = next.more;
        }
        // A change on a later page does not change the first one's ETag.
        last = { from, etag: first.more ? undefined : first.etag, runs };
        return runs;
    };
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/watcher.js
// Somebody who waits for a run: for the end of a known one, or for one to appear.

/** The runner's clock and GitHub's differ, and a run may be older than the answer that names it; milliseconds. */
const SLACK = 120_000;
/** Runs older than this are asked for one by one: a list that reaches back to them would be long. */
const LONG_AGO = 3_600_000;
/** Waits for the end of a run. */
function follower({ id, seen, deadline, told }, now) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const since = seen ? Date.parse(seen.created_at) : now;
    const watcher = {
        from: Math.max(since - SLACK, now - LONG_AGO),
        ...{ id, deadline, misses: 0, run: seen },
        see: (runs) => {
            const found = runs.find((run) => run.id === id);
            if (found && (found.status !== watcher.run?.status || found.conclusion !== watcher.run?.conclusion))
                told(found);
            if (found)
                watcher.run = found;
            return found?.status === 'completed';
        },
        done: (why) => resolve({ run: watcher.run, why }),
        fail: reject,
    };
    return { watcher, promise };
}
/** Waits until `pick` finds something among the runs since `from`; undefined when the time is over. */
function seeker(from, pick, deadline) {
    const { promise, resolve, reject } = Promise.withResolvers();
    let sought;
    const watcher = {
        ...{ from: from - SLACK, id: undefined, deadline, misses: 0, run: undefined },
        see: (runs) => {
            sought = pick(runs);
            return sought !== undefined;
        },
        done: (why) => (why instanceof failure/* GithubFailure */.Ed ? reject(why) : resolve(sought)),
        fail: reject,
    };
    return { watcher, promise };
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/board.js
// One list of a repository's runs, asked for again and again, for everybody who waits for a run of it.



const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 30_000;
/** How often a run that the list lacks is asked for before it counts as lost. */
const MOST_MISSES = 5;
const PROGRESS_EVERY = 60_000;
/** A board for one repository; it asks only while somebody waits. */
function openBoard(deps, repository) {
    const list = createRunList(deps.client, repository);
    const waiting = {
        deps,
        repository,
        watchers: new Set(),
        list,
        from: Number.POSITIVE_INFINITY,
        running: false,
    };
    const add = ({ watcher, promise }) => {
        waiting.watchers.add(watcher);
        waiting.from = Math.min(waiting.from, watcher.from);
        if (!waiting.running)
            void attend(waiting);
        return promise;
    };
    return {
        follow: (followed) => add(follower(followed, deps.now())),
        seek: (from, pick, deadline) => add(seeker(from, pick, deadline)),
    };
}
/** Looks until nobody waits any more. */
async function attend(waiting) {
    const { deps, watchers } = waiting;
    waiting.running = true;
    try {
        let told = deps.now();
        for (let pause = FIRST_PAUSE; watchers.size > 0; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
            const soonest = Math.min(...[...watchers].map(({ deadline }) => deadline));
            await deps.sleep(Math.max(0, Math.min(pause, soonest - deps.now())));
            if (deps.stop?.aborted)
                for (const watcher of watchers)
                    finish(waiting, watcher, 'cancelled');
            else
                await look(waiting);
            if (deps.now() - told >= PROGRESS_EVERY) {
                told = deps.now();
                tellProgress(waiting);
            }
        }
    }
    catch (error) {
        for (const watcher of watchers)
            watcher.fail(error);
        watchers.clear();
    }
    finally {
        waiting.running = false;
    }
}
function finish({ watchers }, watcher, why) {
    if (watchers.delete(watcher))
        watcher.done(why);
}
async function look(waiting) {
    const { deps, watchers, list, from } = waiting;
    try {
        const ids = new Set([...watchers].flatMap(({ id }) => id ?? []));
        const runs = await list({ from, ids, all: [...watchers].some(({ id }) => id === undefined) });
        for (const watcher of watchers) {
            if (watcher.see(runs))
                finish(waiting, watcher, 'ended');
            else
                await askForMissing(waiting, watcher, runs);
        }
    }
    catch (error) {
        // A cancelled job waits for no limit: the client gives up, and the next round says so to everybody.
        if (deps.stop?.aborted)
            return;
        if (!(error instanceof failure/* GithubFailure */.Ed))
            throw error;
        // A look that gets no answer tells nothing about the runs: the next one will.
        if (!error.unclear)
            for (const watcher of watchers)
                finish(waiting, watcher, error);
    }
    for (const watcher of watchers)
        if (deps.now() >= watcher.deadline)
            finish(waiting, watcher, 'time');
}
/** GitHub may take a moment to list a run; one from long ago is asked for by itself. */
async function askForMissing(waiting, watcher, runs) {
    const { id } = watcher;
    if (id === undefined || runs.some((run) => run.id === id))
        return;
    watcher.misses += 1;
    const neverSeen = watcher.run === undefined;
    if (neverSeen && watcher.misses < 2)
        return;
    try {
        if (watcher.see([await (0,src_runs/* readRun */.cI)(waiting.deps.client, waiting.repository, id)]))
            finish(waiting, watcher, 'ended');
    }
    catch (error) {
        if (!(error instanceof failure/* GithubFailure */.Ed))
            throw error;
        if (error.unclear || (error.status === 404 && neverSeen && watcher.misses < MOST_MISSES))
            return;
        finish(waiting, watcher, error);
    }
}
/** One line on what is still going on. */
function tellProgress({ deps, repository, watchers }) {
    const counts = new Map();
    const runs = [...watchers].filter(({ id }) => id !== undefined);
    for (const { run } of runs) {
        const status = (run?.status ?? 'not shown yet').replaceAll('_', ' ');
        counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    if (runs.length === 0)
        return;
    const list = [...counts].map(([status, count]) => `${count} ${status}`).join(', ');
    deps.log.info(`${repository}: waits for ${runs.length === 1 ? 'one run' : `${runs.length} runs`} (${list})`);
}

// EXTERNAL MODULE: ./.build/packages/github/src/contents.js
var contents = __nccwpck_require__(9379);
// EXTERNAL MODULE: ./.build/packages/downstream/src/once.js
var once = __nccwpck_require__(101);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/files.js
// The workflow files of the released repository: at the tag, on the default branch, and at what else a target names.


const FOLDER = '.github/workflows';
/** Reads each file once, and one that is the same at the tag and on the default branch only there. */
function openFiles(client, repository, tag) {
    const atTag = (0,once/* once */.Oo)(() => (0,contents/* listFolder */.bt)(client, repository, FOLDER, tag));
    const onDefault = (0,once/* once */.Oo)(() => (0,contents/* listFolder */.bt)(client, repository, FOLDER));
    const read = (0,once/* onceEach */.fF)((path, ref) => (0,contents/* readTextAt */.Tw)(client, repository, path, ref === '' ? undefined : ref));
    const textAtTag = async (path) => (entryOf(await atTag(), path) ? read(path, tag) : undefined);
    return {
        async source(path) {
            const here = entryOf(await atTag(), path);
            const there = entryOf(await onDefault(), path);
            const atRef = await textAtTag(path);
            const same = here !== undefined && here.sha === there?.sha;
            return { path, atRef, onDefaultBranch: same ? atRef : there && (await read(path, '')) };
        },
        paths: async () => (await atTag()).filter(({ path, type }) => type === 'file' && /\.ya?ml$/.test(path)).map(({ path }) => path),
        textAt: (path, ref) => (ref === tag ? textAtTag(path) : read(path, ref)),
    };
}
function entryOf(entries, path) {
    return entries.find((entry) => entry.path === path && entry.type === 'file');
}

// EXTERNAL MODULE: ./.build/packages/downstream/src/last-look.js
var last_look = __nccwpck_require__(4310);
// EXTERNAL MODULE: ./.build/packages/downstream/src/ours.js
var ours = __nccwpck_require__(2291);
// EXTERNAL MODULE: ./.build/packages/downstream/src/target.js
var target = __nccwpck_require__(3605);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/scene.js
// What all targets of one fan-out share: every repository's workflows, runs and board, and the release, asked for once.







/** https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#avoid-concurrent-requests */
const SENT_AT_ONCE = 4;
/** Nothing is asked before somebody wants to know. */
function openScene(request, deps) {
    const { occasion, self } = request;
    const { repository, tag } = occasion;
    const { client } = deps;
    const boards = new Map();
    const workflows = (0,once/* onceEach */.fF)((slug) => (0,src_workflows/* listWorkflows */.D)(client, slug));
    const publication = (0,once/* once */.Oo)(async () => {
        if (request.publication !== undefined)
            return request.publication ?? undefined;
        return (0,repository_events/* publicationOf */.MV)(client, repository, tag).catch(unseen);
    });
    const began = (0,once/* once */.Oo)(async () => {
        if (!self)
            return undefined;
        return (await (0,src_runs/* readRun */.cI)(client, repository, self.runId).catch(unseen))?.created_at;
    });
    const siblings = (0,once/* once */.Oo)(() => siblingsOf(request, look));
    const fresh = async () => request.fresh === true && (await siblings())?.length === 0;
    const since = async () => {
        const published = (await publication())?.publishedAt;
        if (published !== undefined && (await fresh()))
            return published;
        // What an earlier attempt of this run has sent counts, even if the release was a draft then.
        const begun = [await began(), ...((request.fresh && (await siblings())) || []).map((run) => run.created_at)];
        return [published, ...begun].filter((time) => time !== undefined).sort()[0];
    };
    const ask = async (place) => {
        if ((0,target/* atHome */.X6)(place, occasion) && place.ref === tag)
            return (0,src_runs/* allRuns */.ow)(client, place.repository, { branch: tag });
        const from = await since();
        return (0,src_runs/* allRuns */.ow)(client, place.repository, {
            event: 'workflow_dispatch',
            branch: place.ref,
            ...(from === undefined ? {} : { created: `>=${from}` }),
        });
    };
    const lookers = new Map();
    const look = (place) => {
        const key = `${place.repository.toLowerCase()} ${place.ref}`;
        const looker = lookers.get(key) ?? (0,last_look/* lasting */.n)(deps, () => ask(place));
        lookers.set(key, looker);
        return looker();
    };
    return {
        ...{ deps, request, publication, since, fresh },
        files: openFiles(client, repository, tag),
        board: (slug) => {
            const board = boards.get(slug.toLowerCase()) ?? openBoard(deps, slug);
            boards.set(slug.toLowerCase(), board);
            return board;
        },
        listed: (slug) => workflows(slug.toLowerCase()),
        workflow: async (target) => {
            const all = await workflows(target.repository.toLowerCase());
            return all.find(({ id, path }) => `${id}` === target.workflow || path === pathOf(target.workflow));
        },
        look,
        send: (0,once/* gate */.Gj)(SENT_AT_ONCE),
        pushSeen: async () => {
            if (occasion.pushSeen)
                return true;
            const runs = await look({ repository, ref: tag });
            const { commit } = occasion;
            return runs.some((run) => ['push', 'create'].includes(run.event) && (commit === undefined || run.head_sha === commit));
        },
    };
}
/**
 * Other runs of this very workflow that were started for the tag, by another event or by another push of it: each may
 * have sent what this one is to send. Undefined where nobody can say.
 */
async function siblingsOf({ occasion, self }, look) {
    if (!self?.path)
        return undefined;
    const { repository, tag } = occasion;
    const runs = await look({ repository, ref: tag }).catch(unseen);
    return runs?.filter((run) => run.id !== self.runId && (0,ours/* isOf */.yW)(run, self.path ?? ''));
}
/** `docs.yml` → `.github/workflows/docs.yml`. */
function pathOf(workflow) {
    return workflow.includes('/') ? workflow : `.github/workflows/${workflow}`;
}
/** What a token may not see is not there for it. */
function unseen(error) {
    if (error instanceof failure/* GithubFailure */.Ed)
        return undefined;
    throw error;
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   NG: () => (/* binding */ senderTo),
/* harmony export */   X6: () => (/* binding */ atHome)
/* harmony export */ });
/** What the event that started a run proves of the release. */
function seenBy(run, tag) {
    const atTag = run.ref === `refs/tags/${tag}`;
    return {
        pushSeen: atTag && ['push', 'create'].includes(run.eventName),
        releaseSeen: atTag && run.eventName === 'release' && run.action === 'published',
    };
}
/** Whether a target lies where the release is. */
function atHome(target, occasion) {
    return target.repository.toLowerCase() === occasion.repository.toLowerCase();
}
/** Whose token it is that reaches the target. */
function senderTo(target, request) {
    return atHome(target, request.occasion) ? request.sender : (request.senderElsewhere ?? request.sender);
}


/***/ }),

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ allPages),
  O0: () => (/* binding */ encodePath),
  K5: () => (/* binding */ openGithub),
  qN: () => (/* binding */ repoPath)
});

// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __nccwpck_require__(7534);
// EXTERNAL MODULE: ./.build/packages/github/src/failure.js
var failure = __nccwpck_require__(3387);
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

// EXTERNAL MODULE: ./.build/packages/github/src/patience.js
var src_patience = __nccwpck_require__(7034);
;// CONCATENATED MODULE: ./.build/packages/github/src/client.js
// Our door to GitHub's REST API: octokit without retries of its own, and bounded repeats that follow GitHub's rules.




const ANSWER_TIMEOUT = 60_000;
/** A client with this token. Octokit is loaded only now: most actions start without it. */
async function openGithub(options) {
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
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
        request: (request) => (0,src_patience/* patiently */.d)(request, () => attempt(send, request, options.token), patience),
    };
}
/** For octokit in fetch's place: a file goes from disk to the line piece by piece, where fetch would read it all first. */
async function streamBlob(url, { method = 'POST', headers, body, signal }) {
    const { sendLarge } = await __nccwpck_require__.e(/* import() */ 613).then(__nccwpck_require__.bind(__nccwpck_require__, 5613));
    return sendLarge({
        method,
        url,
        headers: headers,
        body: body,
        signal: signal ?? new AbortController().signal,
    });
}
/** `owner/repo` as a path, `/repos/owner/repo/<rest>`. */
function repoPath(repository, rest) {
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
        return (0,failure/* githubFailure */.eQ)(`${request.method} ${pathOf(request.url)}`, refusal, cause);
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


/***/ }),

/***/ 9379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ readTextAt),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   df: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7424);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3387);
// Files of a repository at a commit (https://docs.github.com/rest/repos/contents).


/** What a folder holds at a ref (the default branch without one); nothing where there is no such folder. Throws GithubFailure. */
async function listFolder(client, repository, path, ref) {
    const data = await contents(client, repository, path, ref);
    return Array.isArray(data) ? data : [];
}
/** A file's text at a ref (the default branch without one); undefined where there is no such file. Throws GithubFailure. */
async function readTextAt(client, repository, path, ref) {
    const data = await contents(client, repository, path, ref);
    // Above one mebibyte GitHub leaves the content away; no workflow file may be that large.
    return data?.encoding === 'base64' ? Buffer.from(data.content ?? '', 'base64').toString('utf8') : undefined;
}
async function contents(client, repository, path, ref) {
    try {
        const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, path === '' ? 'contents' : `contents/${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)}`);
        return (await client.request({ method: 'GET', url, ...(ref === undefined ? {} : { query: { ref } }) })).data;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubFailure */ .Ed && error.status === 404)
            return undefined;
        throw error;
    }
}
/** The message of a commit; empty where the token may not read it. */
async function commitMessage(client, repository, commit) {
    try {
        const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, `git/commits/${commit}`);
        return (await client.request({ method: 'GET', url })).data.message;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubFailure */ .Ed)
            return '';
        throw error;
    }
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ GithubFailure),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   eQ: () => (/* binding */ githubFailure)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
// A request that GitHub did not grant: what it said, and which of our codes that is.

/** Thrown for every request that does not succeed; callers that know more throw their own code instead. */
class GithubFailure extends _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl {
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
    return new GithubFailure(codeOf(refusal), { ...textOf(request, refusal), request, answer, cause }, refusal);
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


/***/ }),

/***/ 4378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
// Bounded concurrency for requests.
/**
 * Works on every item, at most `limit` at a time; results keep the order. After a failure nothing new is started, what
 * runs is awaited, and the first failure is thrown.
 */
async function inParallel(items, limit, work) {
    const results = [];
    const failures = [];
    let next = 0;
    async function worker() {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                failures.push(error);
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently),
/* harmony export */   q: () => (/* binding */ Needless)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3387);
// How often a request is sent again, and how long it waits: GitHub's rules for limits, ours for silence.

/** Waits between repeats of a read that got no answer or a 5xx. */
const READ_WAITS = [1000, 4000, 15_000];
/** How long one request may wait for rate limits altogether. */
const LIMIT_BUDGET = 15 * 60_000;
/** Thrown in place of sending what is no longer wanted. */
class Needless extends Error {
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
            throw new Needless();
        const outcome = await attempt();
        if (!(outcome instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubFailure */ .Ed))
            return outcome;
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a5)(outcome.refusal)) {
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
    const { parseRetryAfter } = await __nccwpck_require__.e(/* import() */ 613).then(__nccwpck_require__.bind(__nccwpck_require__, 5613));
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


/***/ }),

/***/ 3087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ dispatchRepository),
/* harmony export */   MV: () => (/* binding */ publicationOf),
/* harmony export */   VO: () => (/* binding */ senderOf)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7424);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3387);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7034);
// What makes events: who published a release, whose token this is, and events of one's own making.



/** The number of GitHub's own app, whose installation tokens are the jobs' GITHUB_TOKEN. */
const ACTIONS_APP = '15368';
/** The published release of a tag; undefined where there is none. Throws GithubFailure. */
async function publicationOf(client, repository, tag) {
    try {
        const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, `releases/tags/${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(tag)}`);
        const { data } = await client.request({ method: 'GET', url });
        const { author, published_at, created_at, prerelease } = data;
        const publication = { author: author.login, publishedAt: published_at ?? created_at, prerelease };
        return publication;
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubFailure */ .Ed && error.status === 404)
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
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubFailure */ .Ed)
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
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubFailure */ .Ed)
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
        await client.request({ method: 'POST', url: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'dispatches'), body, wanted });
        return { kind: 'accepted' };
    }
    catch (error) {
        if (error instanceof _patience_js__WEBPACK_IMPORTED_MODULE_2__/* .Needless */ .q)
            return { kind: 'needless' };
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GithubFailure */ .Ed && error.unclear)
            return { kind: 'unclear', failure: error };
        throw error;
    }
}


/***/ }),

/***/ 5835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ runJobs),
/* harmony export */   Dg: () => (/* binding */ repositoryRuns),
/* harmony export */   N5: () => (/* binding */ failedPlace),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   ow: () => (/* binding */ allRuns)
/* harmony export */ });
/* unused harmony exports runsAt, failedPlaces */
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7424);
// Workflow runs and their jobs (https://docs.github.com/rest/actions/workflow-runs, …/workflow-jobs).


/** The run as it is now. */
async function readRun(client, repository, runId) {
    return (await client.request({ method: 'GET', url: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, `actions/runs/${runId}`) })).data;
}
/** One page (100) of a repository's runs, newest first, by GitHub's filters. Throws GithubFailure. */
async function repositoryRuns(client, repository, query, { page = 1, etag } = {}) {
    const { status, data, headers } = await client.request({
        method: 'GET',
        url: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'actions/runs'),
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
    const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, `actions/runs/${which}/jobs`);
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S4)(client, url, {}, (data) => data.jobs);
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


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listWorkflows),
/* harmony export */   i: () => (/* binding */ dispatchWorkflow)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7424);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3387);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7034);
// Starting a workflow by hand, and knowing which one it is
// (https://docs.github.com/rest/actions/workflows).



/** Every workflow of a repository. Throws GithubFailure (404 when the token cannot see the repository). */
function listWorkflows(client, repository) {
    const url = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, 'actions/workflows');
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .allPages */ .S4)(client, url, {}, (data) => data.workflows);
}
/**
 * Sends one `workflow_dispatch`, once. Servers that do not know `return_run_details` refuse the whole request for it
 * (422 "is not a permitted key": nothing was started), so only then is it sent again without. Throws GithubFailure
 * for a clear refusal.
 */
async function dispatchWorkflow(client, { repository, workflow, ref, inputs, wanted }) {
    const url = workflowPath(repository, workflow, '/dispatches');
    const send = (extra) => client.request({
        method: 'POST',
        url,
        body: { ref, inputs, ...extra },
        wanted,
    });
    try {
        return readAnswer(await send({ return_run_details: true }).catch((error) => sendPlain(error, send)));
    }
    catch (error) {
        if (error instanceof _patience_js__WEBPACK_IMPORTED_MODULE_1__/* .Needless */ .q)
            return { kind: 'needless' };
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubFailure */ .Ed && error.unclear)
            return { kind: 'unclear', failure: error };
        throw error;
    }
}
function sendPlain(error, send) {
    const unknownKey = error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .GithubFailure */ .Ed && error.status === 422 && error.says(/return_run_details.*not a permitted key/i);
    if (!unknownKey)
        throw error;
    return send({});
}
function readAnswer({ data }) {
    const runId = data === '' ? undefined : data.workflow_run_id;
    if (runId === undefined)
        return { kind: 'accepted' };
    return { kind: 'run', runId, url: data === '' ? '' : (data.html_url ?? '') };
}
function workflowPath(repository, workflow, rest) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoPath */ .qN)(repository, `actions/workflows/${encodeURIComponent(workflow)}${rest}`);
}


/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dl: () => (/* binding */ PlumblineError),
  xi: () => (/* binding */ asPlumblineError)
});

// UNUSED EXPORTS: failureText, waysOn

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

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fZ: () => (/* binding */ PROJECT_VERSION)
/* harmony export */ });
/* unused harmony exports PROJECT_SLUG, PROJECT_REF */
// What the project is called and where it lives: the only place that states the slug.
/** The repository that users write in `uses:`; examples and README are checked against it. */
const PROJECT_SLUG = 'plumbline-release/plumbline';
/** The major tag that examples use. */
const PROJECT_REF = 'v1';
/** Version written into the record and the user agent. */
const PROJECT_VERSION = '0.1.0';


/***/ }),

/***/ 8832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ extendRecordText)
});

// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __nccwpck_require__(7534);
;// CONCATENATED MODULE: ./.build/packages/record/src/file-states.js
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

;// CONCATENATED MODULE: ./.build/packages/record/src/sections.js
// The release record's sections, schema version 1 (schema/record-1.schema.json says the same for other readers).
const RECORD_SCHEMA = 1;
/** Which phase's job owns a section: a reader takes a section from nowhere else (design §4). */
const sections_SECTION_OWNERS = {
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

;// CONCATENATED MODULE: ./.build/packages/record/src/merge.js
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
    const own = Object.entries(SECTION_OWNERS)
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
        published: added.files.length > 0 ? publishedOfFiles(files) : added.published === 'unknown' ? 'unknown' : 'partial',
        proof: weakestProof([held.proof, added.proof]),
        'already-published': held['already-published'] && added['already-published'],
        files,
    };
}
function inOrder(record) {
    const order = ['schema', 'plumbline', ...Object.keys(sections_SECTION_OWNERS), 'failure'];
    const known = order.filter((key) => key in record);
    const unknown = Object.keys(record).filter((key) => !order.includes(key));
    const entries = [...known, ...unknown].map((key) => [key, record[key]]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
;// CONCATENATED MODULE: ./.build/packages/record/src/read.js
// Reading a record: absent, not JSON, wrong shape and another major version are told apart.


/** A record without sections. */
function emptyRecord(plumbline) {
    return { schema: RECORD_SCHEMA, plumbline };
}
/**
 * The record in a text; `origin` names the file or artifact in the messages.
 * Unknown fields are kept; another schema version is refused. Throws `bad-record`.
 */
function parseRecord(text, origin) {
    const value = parseJson(text, origin);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* PlumblineError */.Dl('bad-record', { what: `The record in ${origin} is not a JSON object.` });
    }
    const schema = value.schema;
    if (schema !== RECORD_SCHEMA) {
        throw new errors/* PlumblineError */.Dl('bad-record', {
            what: `The record in ${origin} has schema version ${JSON.stringify(schema)}; this version of Plumbline reads ${RECORD_SCHEMA}.`,
            next: 'Use the same version of Plumbline in every job of the release.',
        });
    }
    return value;
}
function parseJson(text, origin) {
    if (text.trim() === '')
        throw new errors/* PlumblineError */.Dl('bad-record', { what: `The record in ${origin} is empty.` });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* PlumblineError */.Dl('bad-record', {
            what: `The record in ${origin} is not JSON (${cause.message}).`,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./.build/packages/record/src/extend-text.js
// The record as the text of a job's file: what the frame around every action calls.



/** The record's text with the sections added; an empty text starts a new record. Throws `bad-record`. */
function extendRecordText(text, sections) {
    const record = text === '' ? emptyRecord(project/* PROJECT_VERSION */.fZ) : parseRecord(text, "this job's record file");
    return `${JSON.stringify(extendRecord(record, sections), null, 2)}\n`;
}


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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
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
/******/ var __webpack_exports__ = __nccwpck_require__(7767);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
