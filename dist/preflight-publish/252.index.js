export const id = 252;
export const ids = [252];
export const modules = {

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ correlate),
/* harmony export */   "in": () => (/* binding */ correlationOf)
/* harmony export */ });
/* unused harmony export shows */
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3605);
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

/***/ 9252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  foreseeTargets: () => (/* reexport */ foreseeTargets),
  problemText: () => (/* reexport */ problemText),
  releasePage: () => (/* reexport */ releasePage),
  seenBy: () => (/* reexport */ src_target/* seenBy */.DA)
});

// UNUSED EXPORTS: correlationOf, fanOut, nameOf, readTargets, runSeconds, sentence

// EXTERNAL MODULE: ./.build/packages/downstream/src/correlation.js
var correlation = __webpack_require__(2854);
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
    throw new PlumblineError('bad-targets', { what: problems.map(problemText).join(' '), line: first.line });
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
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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

// EXTERNAL MODULE: ./.build/packages/downstream/src/target.js
var src_target = __webpack_require__(3605);
;// CONCATENATED MODULE: ./.build/packages/downstream/src/foresee/foresee.js
// Before anything is published: what of `targets` and `expect` could not be read, started or awaited once the release is out.


/** Everything that is wrong, not the first thing. Never throws for what the texts say. */
async function foreseeTargets(texts, scene) {
    const { items, problems: unread } = await readItems(texts, scene.occasion);
    const home = items.filter(({ target }) => (0,src_target/* atHome */.X6)(target, scene.occasion) && !/^\d+$/.test(target.workflow));
    const found = [...unread.map(asMisread), ...(await judged(home, scene))];
    return {
        problems: found.sort((one, other) => placeOf(one) - placeOf(other)),
        unseen: items.filter((item) => !home.includes(item)),
        count: items.length,
    };
}
/** What reads workflow files is loaded only where there are targets to judge. */
async function judged(home, scene) {
    if (home.length === 0)
        return [];
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 1418));
    const targets = home.map(({ target }) => target);
    return home
        .filter(({ sound }) => sound)
        .flatMap(({ input, line, target }) => judge(target, scene, targets).map(({ words, certain, byRelease = false }) => ({
        ...{ input, line, problem: words, byRelease },
        // Its failure would fail nothing.
        certain: certain && target.required,
    })));
}
function asMisread(problem) {
    return { ...problem, certain: true, byRelease: false };
}
/** `targets` before `expect`, each by its lines. */
function placeOf({ input, line }) {
    return (input === 'targets' ? 0 : 1e9) + line;
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/reading/values.js
/** Where GitHub shows the release of a tag; known before there is one. */
function releasePage(serverUrl, repository, tag) {
    return `${serverUrl}/${repository}/releases/tag/${tag.split('/').map(encodeURIComponent).join('/')}`;
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/index.js
// The public list of the downstream package.









/***/ }),

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ seenBy),
/* harmony export */   X6: () => (/* binding */ atHome)
/* harmony export */ });
/* unused harmony export senderTo */
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


/***/ })

};
