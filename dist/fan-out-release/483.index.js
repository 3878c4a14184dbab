export const id = 483;
export const ids = [483];
export const modules = {

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kK: () => (/* binding */ declaredAt),
  FB: () => (/* binding */ isAmong),
  fG: () => (/* binding */ wakingOf),
  EA: () => (/* binding */ wokenBy)
});

// EXTERNAL MODULE: ./.build/packages/github/src/failure.js
var failure = __webpack_require__(3387);
// EXTERNAL MODULE: ./.build/packages/triggers/src/read-triggers.js + 4 modules
var read_triggers = __webpack_require__(8412);
// EXTERNAL MODULE: ./.build/packages/kernel/src/shell.js
var shell = __webpack_require__(989);
;// CONCATENATED MODULE: ./.build/packages/triggers/src/patterns.js
// GitHub's filter patterns for branches, tags and paths.
/** In order: a pattern adds what it matches, a `!` pattern takes it away again. */
function matchesPatterns(name, patterns) {
    let matched = false;
    for (const pattern of patterns) {
        const negative = pattern.startsWith('!');
        if (matchesPattern(name, negative ? pattern.slice(1) : pattern))
            matched = !negative;
    }
    return matched;
}
/**
 * One pattern against the whole name: `*` any text but `/`, `**` any text, `?` and `+` count the character before them,
 * `[]` one of the listed or ranged characters, `\` takes the next character as it is (workflow syntax, "filter pattern
 * cheat sheet"). All positions in the pattern are followed at once, so that no pattern is slow.
 */
function matchesPattern(name, pattern) {
    const pieces = readPattern(pattern);
    let at = skippable(new Set([0]), pieces);
    for (const character of name) {
        const next = new Set();
        for (const index of at) {
            const piece = pieces[index];
            if (!piece?.takes(character))
                continue;
            next.add(index + 1);
            if (piece.repeats)
                next.add(index);
        }
        at = skippable(next, pieces);
    }
    return at.has(pieces.length);
}
/** In front of a `**` and its slash: it takes nothing, and both may be left out. */
const NO_FOLDER = { takes: () => false, optional: true, repeats: false, skips: 3 };
const ANYTHING = { takes: () => true, optional: true, repeats: true };
const SEGMENT = { takes: (character) => character !== '/', optional: true, repeats: true };
function readPattern(pattern) {
    const pieces = [];
    const characters = [...pattern];
    for (let index = 0; index < characters.length; index++) {
        const character = characters[index] ?? '';
        const close = character === '[' ? characters.indexOf(']', index + 1) : -1;
        if (character === '\\' && index + 1 < characters.length)
            pieces.push(literal(characters[++index] ?? ''));
        else if (character === '*' && characters[index + 1] === '*') {
            // A leading or middle `**/` also stands for no folder at all.
            const folder = characters[index + 2] === '/' && (index === 0 || characters[index - 1] === '/');
            pieces.push(...(folder ? [NO_FOLDER] : []), ANYTHING);
            index++;
        }
        else if (character === '*')
            pieces.push(SEGMENT);
        else if ((character === '?' || character === '+') && pieces.length > 0)
            pieces.push(counted(pieces.pop(), character));
        else if (close > 0) {
            pieces.push(oneOf(characters.slice(index + 1, close)));
            index = close;
        }
        else
            pieces.push(literal(character));
    }
    return pieces;
}
/** The positions, and those that are reached from them without a character. */
function skippable(from, pieces) {
    const reached = new Set(from);
    // A set gives what is added to it while it is walked, too.
    for (const index of reached) {
        const piece = pieces[index];
        if (piece?.optional)
            reached.add(index + 1);
        if (piece?.skips !== undefined)
            reached.add(index + piece.skips);
    }
    return reached;
}
function counted(piece, sign) {
    const before = piece ?? ANYTHING;
    return sign === '?' ? { ...before, optional: true } : { ...before, repeats: true };
}
function literal(wanted) {
    return { takes: (character) => character === wanted, optional: false, repeats: false };
}
/** `[a-z0-9_]`: single characters and ranges. */
function oneOf(inside) {
    const ranges = [];
    for (let index = 0; index < inside.length; index++) {
        const first = inside[index] ?? '';
        const last = inside[index + 1] === '-' ? inside[index + 2] : undefined;
        ranges.push([first, last ?? first]);
        if (last !== undefined)
            index += 2;
    }
    const takes = (character) => ranges.some(([first, last]) => first <= character && character <= last);
    return { takes, optional: false, repeats: false };
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/ref-filters.js

/** Why the filters of `on: push` stop a push of this ref; undefined when they let it through. Paths do not count for tags. */
function pushFiltered(filters, ref, file) {
    const tag = ref.startsWith('refs/tags/');
    const [kind, other] = tag ? ['tags', 'branches'] : ['branches', 'tags'];
    const written = { ...filters };
    const has = (key) => written[key] !== undefined || written[`${key}-ignore`] !== undefined;
    if (!has(kind) && has(other)) {
        return `"on: push" of ${file} filters ${other} only, so that a push of ${tag ? 'a tag' : 'a branch'} starts nothing`;
    }
    return patternsFiltered(filters, { event: 'push', kind, name: shortRef(ref), file });
}
/** The same for one kind of filter of any event. */
function patternsFiltered(filters, { event, kind, name, file }) {
    const written = { ...filters };
    const place = `"on: ${event}: ${kind}`;
    const patterns = listOf(written[kind]);
    if (patterns && !matchesPatterns(name, patterns)) {
        return (takenOut(name, patterns, `${place}" in ${file}`) ??
            `"${name}" matches no pattern of ${place}" in ${file}: ${quoted(patterns)}${advice(name, patterns)}`);
    }
    const ignored = listOf(written[`${kind}-ignore`]);
    if (ignored && matchesPatterns(name, ignored))
        return `"${name}" matches ${place}-ignore" in ${file}: ${quoted(ignored)}`;
    return undefined;
}
/** refs/tags/v1 → v1 */
function shortRef(ref) {
    return ref.replace(/^refs\/(tags|heads)\//, '');
}
/** `"a", "b"` */
function quoted(texts) {
    return texts.map((each) => `"${each}"`).join(', ');
}
/** Both patterns, where a `!` behind the one that matches takes the name out again. */
function takenOut(name, patterns, place) {
    const matching = patterns.filter((pattern) => matchesPattern(name, pattern.replace(/^!/, '')));
    const taken = matching.at(-1);
    const first = matching.find((pattern) => !pattern.startsWith('!'));
    if (first === undefined || !taken?.startsWith('!'))
        return undefined;
    return `"${name}" matches "${first}" of ${place}, and "${taken}" behind it takes it out again`;
}
/** What people expect of a pattern and it does not do. */
function advice(name, patterns) {
    if (patterns.every((pattern) => pattern.startsWith('!')))
        return ' (a list of `!` patterns only matches nothing)';
    const positive = patterns.filter((pattern) => !pattern.startsWith('!'));
    const deep = positive.map((pattern) => pattern.replace(/\*+/g, '**'));
    if (name.includes('/') && deep.some((pattern) => matchesPatterns(name, [pattern, `**/${pattern}`]))) {
        return ' (`*` does not match "/": `**` does)';
    }
    return tooShort(name, positive);
}
/** A pattern that ends before the name does, and how far it comes. */
function tooShort(name, patterns) {
    for (const pattern of patterns) {
        const ends = Array.from(name, (_, index) => index).filter((end) => matchesPattern(name.slice(0, end), pattern));
        const end = ends.at(-1);
        if (end)
            return ` ("${pattern}" matches only "${name.slice(0, end)}" of it, and a pattern must match the whole name)`;
    }
    return '';
}
function listOf(value) {
    if (value === undefined || value === null)
        return undefined;
    return Array.isArray(value) ? value.map(String) : [String(value)];
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/question.js


/** Events whose workflow file is always that of the default branch. */
const BY_DEFAULT_BRANCH = new Set(['repository_dispatch', 'workflow_run']);
function questionOf(source, event, token) {
    const version = BY_DEFAULT_BRANCH.has(event.name) ? 'onDefaultBranch' : 'atRef';
    const text = source[version];
    return { source, event, token, version, triggers: text === undefined ? undefined : (0,read_triggers/* readTriggers */.k)(source.path, text) };
}
/** v1.2.3, main: the short name of the event's ref; undefined for events without one. */
function refOf(event) {
    if (event.name === 'release')
        return event.tag;
    return 'ref' in event ? shortRef(event.ref) : undefined;
}
/** publish.yml */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Whether a person means this workflow: by path, file name, or `name`. */
function isNamed(wanted, source, name) {
    return wanted === source.path || wanted === fileName(source.path) || wanted === name;
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/dispatchable.js
// Whether a workflow can be started by hand, with which command.



/** GitHub lists a workflow by its file on the default branch, and runs the version of the ref that is named. */
function dispatchableOf(source, event) {
    const ref = refOf(event);
    const text = ref === undefined ? source.onDefaultBranch : source.atRef;
    const where = ref === undefined ? 'on the default branch' : `at ${ref}`;
    const missing = missingFile(source, text, where);
    if (missing !== undefined)
        return { possible: false, why: missing, inputs: {} };
    const triggers = (0,read_triggers/* readTriggers */.k)(source.path, text ?? '');
    const runName = triggers.runName === undefined ? {} : { runName: triggers.runName };
    const why = undeclared(triggers.problem?.message, triggers.events, source, where);
    if (why !== undefined)
        return { possible: false, why, inputs: {}, ...runName };
    return {
        possible: true,
        why: dispatchCommand(source.path, ref, triggers.inputs),
        inputs: triggers.inputs,
        ...runName,
    };
}
/** The command that starts it all the same, or what is missing for it. */
function wayOut(dispatch) {
    return dispatch.possible
        ? `To start it now: \`${dispatch.why}\`.`
        : `It cannot be dispatched either: ${dispatch.why}.`;
}
/** `gh workflow run publish.yml --ref v1.2.3`, with the inputs that must be given. */
function dispatchCommand(path, ref, inputs) {
    const fields = Object.entries(inputs)
        .filter(([, input]) => mustBeGiven(input))
        .map(([name]) => ` -f ${(0,shell/* shellQuote */.Z)(name)}=…`);
    return `gh workflow run ${(0,shell/* shellQuote */.Z)(fileName(path))}${ref === undefined ? '' : ` --ref ${(0,shell/* shellQuote */.Z)(ref)}`}${fields.join('')}`;
}
/** A required input without a default. */
function mustBeGiven(input) {
    return input.required && input.default === undefined;
}
function missingFile(source, text, where) {
    if (source.state?.startsWith('disabled'))
        return `the workflow is ${source.state}: enable it first`;
    if (source.onDefaultBranch === undefined) {
        return `${source.path} is not on the default branch, and GitHub dispatches only workflows that are there`;
    }
    return text === undefined ? `${source.path} is not in the repository ${where}` : undefined;
}
function undeclared(problem, events, source, where) {
    if (problem !== undefined)
        return `${source.path} is not valid ${where}: ${problem}`;
    if ('workflow_dispatch' in events)
        return undefined;
    return `${source.path} has no \`on: workflow_dispatch\` ${where}`;
}

// EXTERNAL MODULE: ./.build/packages/triggers/src/skip-words.js
var skip_words = __webpack_require__(8392);
;// CONCATENATED MODULE: ./.build/packages/triggers/src/event-reasons.js
// Reasons that lie in how the event came about: the file would let it through.


/** GitHub makes no event when one push brings more tags, or more branches, than this. */
const MOST_TAGS = 3;
const MOST_BRANCHES = 5000;
const ALL = ['push', 'create', 'release', 'workflow_dispatch', 'repository_dispatch', 'workflow_run'];
const eventReasons = [
    { code: 'disabled', events: ALL, why: disabled, final: true },
    { code: 'same-commit', events: ['push'], why: sameCommit },
    { code: 'too-many-refs', events: ['push', 'create'], why: tooManyRefs },
    { code: 'github-token', events: ['push', 'create', 'release', 'workflow_run'], why: ownToken },
    { code: 'skip-ci', events: ['push'], why: skipped },
];
/** How GitHub names the states of a workflow that does not run, and what brought it there. */
const STATES = {
    disabled_manually: 'somebody disabled it',
    disabled_inactivity: 'GitHub disabled it because the repository was quiet for 60 days',
    disabled_fork: 'workflows of a fork are disabled until its owner enables them',
    deleted: 'its file was deleted',
};
function disabled({ source }) {
    const { state } = source;
    if (state === undefined || state === 'active')
        return undefined;
    const file = fileName(source.path);
    return `${file} is ${state}: ${STATES[state] ?? 'GitHub does not run it'}. Enable it: \`gh workflow enable ${file}\`, and make the event again.`;
}
function sameCommit({ event }) {
    if (event.name !== 'push' || !event.sameCommitAgain)
        return undefined;
    return `The server has ${refOf(event)} at this commit already, and a push that changes nothing makes no event.`;
}
function tooManyRefs({ event }) {
    if (event.name !== 'push' && event.name !== 'create')
        return undefined;
    const count = event.refsInPush ?? 1;
    const tag = event.ref.startsWith('refs/tags/');
    if (count <= (tag ? MOST_TAGS : MOST_BRANCHES))
        return undefined;
    const rule = tag ? 'more than three tags' : 'more than 5,000 branches';
    return `${count} ${tag ? 'tags' : 'branches'} came in one push: GitHub makes no event at all for ${rule} pushed at once, whoever pushes. Push them one by one from now on.`;
}
/** What each event is called in the sentence about the job's own token. */
const MADE = {
    push: (event) => `${refOf(event)} was pushed`,
    create: (event) => `${refOf(event)} was created`,
    release: (event) => `the release of ${refOf(event)} was ${event.action}`,
    workflow_run: (event) => `the run of "${event.workflow}" was started`,
};
function ownToken({ event, token }) {
    const made = MADE[event.name];
    if (token !== 'github-token' || !made)
        return undefined;
    const also = event.name === 'push' ? ' (the one that actions/checkout leaves behind counts, too)' : '';
    return `Because ${made(event)} with GITHUB_TOKEN${also}, no workflow starts: GitHub makes an exception only for workflow_dispatch and repository_dispatch. Use a GitHub App's token or a PAT for that step, or dispatch.`;
}
function skipped({ event }) {
    const word = event.name === 'push' ? (0,skip_words/* skipWord */.i)(event.headMessage ?? '') : undefined;
    if (word === undefined)
        return undefined;
    return `The commit's message has \`${word}\`, which stops every workflow that listens to push, for a tag of that commit too. Tag a commit without it.`;
}

// EXTERNAL MODULE: ./.build/packages/triggers/src/event-names.js
var event_names = __webpack_require__(9078);
;// CONCATENATED MODULE: ./.build/packages/triggers/src/activity.js
// Which activity types one act on a release sends.



/**
 * Publishing sends `published`, and with it `released` (stable) or `prereleased` (a prerelease that was no draft), and
 * `created` when there was no draft before. Every other act sends itself; on a draft `created`, `edited` and `deleted`
 * start nothing, nor does `prereleased` for a prerelease that is published from a draft.
 */
function actionsSent({ action, prerelease, draft }) {
    if (action === 'prereleased')
        return draft ? [] : [action];
    if (action !== 'published')
        return [action];
    return [
        'published',
        ...(prerelease ? [] : ['released']),
        ...(prerelease && !draft ? ['prereleased'] : []),
        ...(draft ? [] : ['created']),
    ];
}
/** Why none of the types in the file hears of it. */
function releaseReason(event, types, source) {
    const sent = actionsSent(event);
    if (types.some((type) => sent.includes(type)))
        return undefined;
    const listens = `"on: release" of ${source.path} listens to ${quoted(types)}`;
    const hint = strangers(types);
    if (sent.length === 0)
        return `${listens}, and \`prereleased\` is not sent for a prerelease published from a draft. ${PUBLISHED}`;
    const kind = `a ${event.prerelease ? 'prerelease' : 'stable release'}${event.draft ? ', from a draft,' : ''}`;
    const never = types.includes('prereleased') && event.prerelease && event.draft;
    const because = never ? ' (`prereleased` is sent only for one that was never a draft)' : '';
    const advice = event.action === 'published' ? PUBLISHED : `Change the types in ${fileName(source.path)}.`;
    return `${listens}${hint}; ${kind} that is ${event.action} sends ${quoted(sent)}${because}. ${advice}`;
}
function strangers(types) {
    const unknown = types.filter((type) => !event_names/* RELEASE_TYPES */._E.includes(type));
    return unknown.length === 0 ? '' : ` (${quoted(unknown)} is no type of release: there are ${quoted(event_names/* RELEASE_TYPES */._E)})`;
}
const PUBLISHED = 'Listen to `published`, which is sent for every release, and let `github.event.release.prerelease` decide in the job.';

;// CONCATENATED MODULE: ./.build/packages/triggers/src/dispatch-inputs.js
// Inputs of a dispatch that GitHub refuses.


/** The first thing that is wrong with the inputs given; without `complete` a missing one is not looked for. */
function inputProblem(given, declared, path, complete) {
    return inputProblems(given, declared, path, complete)[0];
}
/** Everything that is wrong with them, in the order in which a person wants to hear it. */
function inputProblems(given, declared, path, complete) {
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
    const missing = Object.entries(declared).filter(([name, input]) => mustBeGiven(input) && !given[name]);
    return [
        ...(unknown.length > 0 ? [dispatch_inputs_undeclared(unknown, Object.keys(declared), path)] : []),
        ...(complete && missing.length > 0
            ? [`${path} requires the input ${quoted(missing.map(([name]) => name))}, which the dispatch does not give.`]
            : []),
        ...Object.entries(given).flatMap(([name, value]) => valueProblem(name, value, declared[name]) ?? []),
    ];
}
function dispatch_inputs_undeclared(names, known, path) {
    const has = known.length > 0 ? `it has ${quoted(known)}` : 'it declares none';
    return `${path} does not declare the input ${quoted(names)} (${has}), and GitHub refuses the dispatch. Declare it at the ref that is dispatched, or leave it out.`;
}
function valueProblem(name, value, input) {
    if (input?.type === 'choice' && !input.options?.includes(value)) {
        return `The input "${name}" cannot be "${value}": its options are ${quoted(input.options ?? [])}.`;
    }
    if (input?.type === 'boolean' && !['true', 'false'].includes(value)) {
        return `The input "${name}" is a boolean and cannot be "${value}": give true or false.`;
    }
    if (input?.type === 'number' && (value.trim() === '' || Number.isNaN(Number(value)))) {
        return `The input "${name}" is a number and cannot be "${value}".`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/instead.js
// What a workflow that does not listen to an event waits for instead.



/** What the workflow listens to → what that means for the event at hand; the first row that has something to say. */
const LISTENS = [
    { to: 'release', told: waitsForRelease },
    { to: 'push', told: waitsForPush },
    { to: 'create', told: waitsForCreation },
    { to: 'workflow_run', told: waitsForRun },
    { to: 'repository_dispatch', told: waitsForRepositoryDispatch },
    { to: 'workflow_call', told: onlyCalled },
    { to: 'workflow_dispatch', told: (_event, { path }) => `${fileName(path)} waits for somebody to dispatch it.` },
];
/** The rest of a sentence for a person: what starts this workflow. */
function instead(event, triggers) {
    const row = LISTENS.filter(({ to }) => to in triggers.events && to !== event.name);
    const told = row.map((each) => each.told(event, triggers)).find((text) => text !== undefined);
    return told ?? '';
}
function waitsForRelease(event, triggers) {
    const types = triggers.events['release']?.types ?? ['published'];
    const ref = refOf(event) ?? 'the tag';
    const file = fileName(triggers.path);
    const sent = types.filter((type) => event_names/* RELEASE_TYPES */._E.includes(type));
    if (sent.length === 0) {
        const none = types.length === 1 ? 'which is no activity type' : 'which are no activity types';
        return `${file} waits for a GitHub Release that is ${types.map((type) => `"${type}"`).join(' or ')}, ${none} of release: there are ${quoted(event_names/* RELEASE_TYPES */._E)}.`;
    }
    const not = event.name === 'push' || event.name === 'create' ? 'A tag alone is no release' : 'That is no release';
    return `${not}: ${file} waits for a GitHub Release that is ${sent.join(' or ')}. Publish one for ${ref} (not with GITHUB_TOKEN, which would start nothing), or let ${file} listen to push of tags.`;
}
function waitsForPush(event, triggers) {
    if (event.name === 'push')
        return undefined;
    const { tags, branches } = triggers.events['push'] ?? {};
    const of = tags
        ? `of a tag that matches ${quoted(tags)}`
        : branches
            ? `to ${quoted(branches)}`
            : 'of any branch or tag';
    return `It waits for a push ${of}.`;
}
function waitsForCreation(event) {
    return `It waits for the creation of a tag or branch${event.name === 'push' ? ': the first push of one is that, too' : ''}.`;
}
function waitsForRun(event, triggers) {
    const filters = triggers.events['workflow_run'] ?? {};
    const runs = `It follows the runs of ${quoted(filters.workflows ?? [])}`;
    const name = refOf(event);
    const place = { event: 'workflow_run', kind: 'branches', file: triggers.path };
    if (name === undefined || patternsFiltered(filters, { ...place, name }) === undefined)
        return `${runs}: it starts when they do.`;
    const { branches } = filters;
    const which = branches ? `on ${quoted(branches)} only` : `but not on ${quoted(filters['branches-ignore'] ?? [])}`;
    return `${runs} ${which}: a run at ${name} is none of them.`;
}
function waitsForRepositoryDispatch(_event, triggers) {
    const types = triggers.events['repository_dispatch']?.types;
    return `It waits for a repository_dispatch${types ? ` of the type ${quoted(types)}` : ''}.`;
}
function onlyCalled(_event, triggers) {
    return onlyThat(triggers) ? 'It runs only when another workflow calls it with `uses:`.' : undefined;
}
function onlyThat(triggers) {
    return Object.keys(triggers.events).every((name) => name === 'workflow_call');
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/file-reasons.js
// Reasons that stand in the workflow file.






const file_reasons_ALL = ['push', 'create', 'release', 'workflow_dispatch', 'repository_dispatch', 'workflow_run'];
/** GitHub follows a chain of `workflow_run` for this many levels. */
const DEEPEST_CHAIN = 3;
const fileReasons = [
    { code: 'not-addressed', events: ['workflow_dispatch'], why: notAddressed, final: true },
    { code: 'absent', events: file_reasons_ALL, why: absent, final: true },
    { code: 'invalid', events: file_reasons_ALL, why: invalid, final: true },
    { code: 'no-such-event', events: file_reasons_ALL, why: neverOfReleases, final: true },
    { code: 'no-such-event', events: file_reasons_ALL, why: noSuchEvent },
    { code: 'draft', events: ['release'], why: draft },
    { code: 'wrong-type', events: ['release', 'repository_dispatch', 'workflow_run'], why: wrongType },
    { code: 'filtered', events: ['push'], why: filteredPush },
    { code: 'filtered', events: ['workflow_run'], why: filteredRun },
    { code: 'chain-too-long', events: ['workflow_run'], why: chain },
    { code: 'inputs', events: ['workflow_dispatch'], why: badInputs, final: true },
];
function notAddressed({ event, source, triggers }) {
    if (event.name !== 'workflow_dispatch' || event.workflow === undefined)
        return undefined;
    if (isNamed(event.workflow, source, triggers?.name))
        return undefined;
    return `A dispatch starts the workflow that it names, "${event.workflow}", and no other.`;
}
function absent({ event, source, version }) {
    const { path } = source;
    if (event.name === 'workflow_dispatch' && source.onDefaultBranch === undefined) {
        return `${path} is not on the default branch, and only a workflow that is there can be dispatched. Merge it into the default branch first.`;
    }
    if (source[version] !== undefined)
        return undefined;
    if (version === 'onDefaultBranch') {
        return `${path} is not on the default branch, and ${event.name} runs only what is there. Merge it into the default branch.`;
    }
    const ref = refOf(event);
    return `${path} is not in the commit of ${ref}, and ${event.name} runs the version of that commit. Put a tag on a commit that has the file; a dispatch at ${ref} finds no file either.`;
}
function invalid({ source, triggers, event }) {
    if (!triggers?.problem)
        return undefined;
    const { line, message } = triggers.problem;
    const where = refOf(event) === undefined ? 'on the default branch' : `at ${refOf(event)}`;
    return `${source.path} line ${line} (${where}): ${message}. GitHub runs no job of a file that it cannot read; correct it and commit.`;
}
/** Listens to nothing that a release sends, and cannot be dispatched: there is nothing to advise. */
function neverOfReleases({ event, source, triggers }) {
    if (!triggers || event.name in triggers.events || file_reasons_ALL.some((name) => name in triggers.events))
        return undefined;
    return `${lacks(event.name, source.path, triggers)} ${instead(event, triggers)}`.trimEnd();
}
function noSuchEvent({ event, source, triggers }) {
    if (!triggers || event.name in triggers.events)
        return undefined;
    return `${lacks(event.name, source.path, triggers)} ${instead(event, triggers)}`.trimEnd();
}
function lacks(event, path, triggers) {
    return `${path} has no "on: ${event}" (it has: ${Object.keys(triggers.events).join(', ')}).`;
}
function draft({ event }) {
    if (event.name !== 'release' || !event.draft || !['created', 'edited', 'deleted'].includes(event.action))
        return undefined;
    return `The release of ${event.tag} is a draft, and a draft that is ${event.action} starts nothing. Publish it; that sends \`published\`.`;
}
function wrongType({ event, source, triggers }) {
    const types = triggers?.events[event.name]?.types;
    if (!types)
        return undefined;
    if (event.name === 'release')
        return releaseReason(event, types, source);
    const sent = event.name === 'repository_dispatch' ? event.type : event.name === 'workflow_run' ? event.action : '';
    if (types.includes(sent))
        return undefined;
    const why = `"${sent}" is none of the types of "on: ${event.name}" in ${source.path}: ${quoted(types)}.`;
    return `${why} ${event.name === 'workflow_run' ? runAdvice(types, sent) : `Send one of these, or add "${sent}" on the default branch.`}`;
}
/** Nobody sends what a run does. */
function runAdvice(types, sent) {
    const known = types.filter((type) => event_names/* RUN_TYPES */.oj.includes(type));
    if (known.length === 0)
        return `There are ${quoted(event_names/* RUN_TYPES */.oj)}: correct it on the default branch.`;
    const when = known.map((type) => type.replace('_', ' ')).join(' or ');
    return `It starts when such a run is ${when}; add "${sent}" on the default branch if it should start then.`;
}
function filteredPush({ event, source, triggers }) {
    if (event.name !== 'push' || !triggers)
        return undefined;
    const why = pushFiltered(triggers.events['push'] ?? {}, event.ref, source.path);
    return (why &&
        `${why}. If it should run, change the filter in a commit, and tag that commit. ${instead(event, triggers)}`.trimEnd());
}
function filteredRun({ event, source, triggers }) {
    const filters = triggers?.events['workflow_run'];
    if (event.name !== 'workflow_run' || !filters)
        return undefined;
    const { workflows = [] } = filters;
    if (!workflows.includes(event.workflow)) {
        return `"${event.workflow}" is none of the workflows that "on: workflow_run" of ${source.path} follows: ${quoted(workflows)}. They are compared with the \`name:\` of the workflow, letter by letter.`;
    }
    const why = patternsFiltered(filters, {
        event: 'workflow_run',
        kind: 'branches',
        name: event.branch,
        file: source.path,
    });
    return why && `${why}. These are the branches of the run that is followed, not of this workflow.`;
}
function chain({ event }) {
    if (event.name !== 'workflow_run' || (event.level ?? 0) < DEEPEST_CHAIN)
        return undefined;
    return `${event.level} links of workflow_run came before this one, and GitHub follows a chain for three levels. Join two of the workflows, or dispatch this one from the last of them.`;
}
function badInputs({ event, source, triggers }) {
    if (event.name !== 'workflow_dispatch' || !triggers)
        return undefined;
    return inputProblem(event.inputs ?? {}, triggers.inputs, source.path, event.workflow !== undefined);
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/reasons.js
// Why a workflow does not start: the table, in the order in which a person wants to hear it.


/** The first thing in the file that stops it; else everything around the file that does. */
function reasonsAgainst(question) {
    const inFile = applying(fileReasons, question);
    return inFile.length > 0 ? inFile.slice(0, 1) : applying(eventReasons, question);
}
function applying(rows, question) {
    return rows.flatMap(({ code, events, why, final = false }) => {
        if (!events.includes(question.event.name))
            return [];
        const told = why(question);
        return told === undefined ? [] : [{ code, why: told, final }];
    });
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/starting.js
// Why a workflow starts, and what to know about it.




/** A sentence: what starts it, from which version of its file; then what may surprise. */
function whyItStarts(question) {
    const { event, source } = question;
    const version = question.version === 'atRef' ? `at ${refOf(event)}` : 'on the default branch';
    const starts = `"on: ${event.name}" of ${source.path} lets it through; GitHub runs the file as it is ${version}.`;
    const notes = NOTES.map((note) => note(question)).filter((note) => note !== undefined);
    return [starts, ...notes].join(' ');
}
/** What may surprise somebody whose workflow starts. */
const NOTES = [
    pathsUnread,
    severalTypes,
    uselessFilters,
    anyConclusion,
    tagThenRelease,
    releaseMakesTag,
];
function pathsUnread({ event, triggers }) {
    if (event.name !== 'push' || event.ref.startsWith('refs/tags/'))
        return undefined;
    const { paths, 'paths-ignore': ignored } = triggers?.events['push'] ?? {};
    return (paths ?? ignored) ? 'Its filter for paths was not looked at: which files changed decides as well.' : undefined;
}
function severalTypes({ event, triggers }) {
    if (event.name !== 'release')
        return undefined;
    const types = triggers?.events['release']?.types;
    const heard = actionsSent(event).filter((type) => types?.includes(type) ?? true);
    if (heard.length < 2)
        return undefined;
    return `It starts ${heard.length} times, once for each of ${heard.join(', ')}: say \`types: [published]\`.`;
}
function uselessFilters({ event, triggers }) {
    const written = Object.keys(triggers?.events[event.name] ?? {});
    const useless = written.filter((key) => !event_names/* FILTERS_OF */.Ap[event.name].includes(key));
    if (useless.length === 0)
        return undefined;
    return `\`${useless.join('`, `')}\` below \`${event.name}\` filters nothing, and GitHub's own checker refuses it: take it out.`;
}
function anyConclusion({ event }) {
    const { conclusion } = event;
    if (event.name !== 'workflow_run' || conclusion === undefined || conclusion === 'success')
        return undefined;
    return `It starts although that run ended with ${conclusion}: only an \`if: github.event.workflow_run.conclusion == 'success'\` of its jobs holds it back.`;
}
function tagThenRelease({ event, token, triggers }) {
    if (event.name !== 'push' || token === 'github-token' || !event.ref.startsWith('refs/tags/'))
        return undefined;
    const release = triggers?.events['release'];
    if (!release)
        return undefined;
    const which = RELEASES_OF_TAG.find(({ type }) => release.types?.includes(type) ?? true);
    return which && `It listens to release, too: ${which.words} starts it a second time.`;
}
/** Activity types that the release of a tag sends, and which release sends them. */
const RELEASES_OF_TAG = [
    { type: 'published', words: 'a release published for this tag' },
    { type: 'released', words: 'a stable release of this tag' },
    { type: 'created', words: 'a release of this tag that was no draft' },
    { type: 'prereleased', words: 'a prerelease of this tag that was no draft' },
];
function releaseMakesTag({ event, source, triggers }) {
    const push = triggers?.events['push'];
    if (event.name !== 'release' || !push)
        return undefined;
    if (pushFiltered(push, `refs/tags/${event.tag}`, source.path) !== undefined)
        return undefined;
    return 'It listens to push of this tag, too: if the tag was pushed before, or the release makes it, it starts twice.';
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/what-starts.js
// The answer for every workflow file: does it start, and if not, why.





/** GitHub's decision for each file, in the order given. */
function whatStarts(files, event, token) {
    return files.map((source) => {
        const question = questionOf(source, event, token);
        const [first, ...also] = reasonsAgainst(question);
        const dispatch = dispatchableOf(source, event);
        return {
            path: source.path,
            name: nameOf(question),
            starts: first === undefined,
            code: first?.code ?? 'starts',
            why: first === undefined ? whyItStarts(question) : [first.why, ...(first.final ? [] : [wayOut(dispatch)])].join(' '),
            also: also.map(({ code, why }) => ({ code, why })),
            dispatch,
        };
    });
}
/** The name of the version that counts; where that is not there, of the other one. */
function nameOf({ source, triggers }) {
    if (triggers)
        return triggers.name;
    const other = source.atRef ?? source.onDefaultBranch;
    return other === undefined ? source.path : (0,read_triggers/* readTriggers */.k)(source.path, other).name;
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/starting.js

/** What happened, and who did it; undefined where nobody knows. */
function eventsOf(occasion, publication) {
    const ref = `refs/tags/${occasion.tag}`;
    const pushedBy = occasion.pushSeen ? 'user' : undefined;
    const made = [
        { event: { name: 'push', ref }, by: pushedBy },
        { event: { name: 'create', ref }, by: pushedBy },
    ];
    if (!publication)
        return made;
    const { tag } = occasion;
    const { prerelease, author } = publication;
    // What made the release as a draft first, as Plumbline does, sends no `prereleased`.
    const event = { name: 'release', action: 'published', tag, prerelease, draft: true };
    return [...made, { event, by: occasion.releaseSeen ? 'user' : publisherOf(author) }];
}
/** GitHub names who drafted a release; who published it, that one or another token, it does not say. */
function publisherOf(author) {
    return author === 'github-actions[bot]' ? 'github-token' : undefined;
}
/** What starts a workflow, out of its files alone. */
function decide(source, occasion, publication) {
    const answers = eventsOf(occasion, publication).map(({ event, by }) => {
        const [trigger] = whatStarts([source], event, by ?? 'user');
        return {
            event: event.name,
            by,
            code: trigger?.code,
            starts: trigger?.starts ?? false,
            why: bare(trigger?.why ?? ''),
        };
    });
    const will = answers.filter(({ starts, by }) => starts && by !== undefined);
    const events = will.map(({ event }) => event);
    const may = answers.filter(({ starts, by }) => starts && by === undefined);
    const hoped = may.some(({ event }) => event === 'release') ? ['release'] : [];
    if (will[0])
        return { verdict: 'will', why: will[0].why, events, hoped };
    if (may[0])
        return { verdict: 'may', why: may[0].why, events, hoped };
    // That it does not listen to one event says nothing where it listens to another.
    const telling = answers.filter(({ code }) => code !== 'no-such-event');
    const whys = new Set(telling.map(({ why }) => why));
    if (telling.length === 0)
        return { verdict: 'not', why: listensTo(source), events, hoped };
    const suppressed = telling.some(({ code }) => code === 'github-token') ? { suppressed: true } : {};
    return { verdict: 'not', why: [...whys].join(' '), surprising: true, ...suppressed, events, hoped };
}
function listensTo({ path, atRef }) {
    const events = atRef === undefined ? [] : Object.keys((0,read_triggers/* readTriggers */.k)(path, atRef).events);
    const list = events.map((event) => `\`${event}\``).join(', ');
    return `${path} listens to ${list || 'nothing'}, not to the tag's push or the release.`;
}
/** Names of the workflows whose end starts it. */
function namesBefore({ path, onDefaultBranch }) {
    if (onDefaultBranch === undefined)
        return [];
    return (0,read_triggers/* readTriggers */.k)(path, onDefaultBranch).events['workflow_run']?.workflows ?? [];
}
/** Without the command that would start it: here it is started, or is not to be. */
function bare(why) {
    return why.replace(/ (?:To start it now:|It cannot be dispatched either:).*$/s, '');
}

;// CONCATENATED MODULE: ./.build/packages/downstream/src/waking.js
// Whether a workflow of the released repository starts by itself, as its files on GitHub say.



/**
 * A file that the token may not read leaves the question open. Throws GithubFailure where GitHub gives no answer: what
 * may have started by itself is not dispatched on a guess.
 */
async function wakingOf(scene, workflow) {
    const { occasion } = scene.request;
    try {
        const source = { ...(await scene.files.source(workflow.path)), state: workflow.state };
        const publication = await scene.publication();
        const after = namesBefore(source);
        const waking = decide(source, occasion, publication);
        // A run of another workflow shows that the push did make its events.
        if (waking.verdict !== 'may' || !(await scene.pushSeen()))
            return { ...waking, after };
        return { ...decide(source, { ...occasion, pushSeen: true }, publication), after };
    }
    catch (error) {
        const answered = error instanceof failure/* GithubFailure */.Ed && !error.unclear && error.code !== 'github-rate-limited';
        if (!answered)
            throw error;
        const why = `the token cannot read ${workflow.path} (${error.answer}); with \`contents: read\` it would be known`;
        return { verdict: 'unread', why, events: [], hoped: [], after: [] };
    }
}
/** Inputs and run-name of the file at a target's ref: none where there is no such file. */
async function declaredAt(scene, path, target) {
    try {
        const text = await scene.files.textAt(path, target.ref);
        if (text === undefined)
            return { declared: [], runName: undefined };
        const { inputs, runName } = (0,read_triggers/* readTriggers */.k)(path, text);
        return { declared: Object.keys(inputs), runName };
    }
    catch (error) {
        if (error instanceof failure/* GithubFailure */.Ed)
            return 'unread';
        throw error;
    }
}
/** Whether a run that ended starts the workflow, and why or why not. */
async function wokenBy(scene, path, run) {
    const event = { name: 'workflow_run', action: 'completed', ...run };
    const [trigger] = whatStarts([await scene.files.source(path)], event, 'user');
    return { starts: trigger?.starts ?? false, why: bare(trigger?.why ?? '') };
}
/** Whether a workflow of this name is among those whose end starts it: GitHub compares names letter by letter. */
function isAmong(names, workflow) {
    return names.includes(workflow);
}


/***/ }),

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ shellQuote)
/* harmony export */ });
// Text for a command line that somebody pastes.
/** One argument of a command, as a POSIX shell reads it. */
function shellQuote(text) {
    return /^[\w./:=@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 9078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ FILTERS_OF),
/* harmony export */   MN: () => (/* binding */ EVENT_NAMES),
/* harmony export */   PC: () => (/* binding */ EXCLUSIVE),
/* harmony export */   _E: () => (/* binding */ RELEASE_TYPES),
/* harmony export */   oj: () => (/* binding */ RUN_TYPES)
/* harmony export */ });
/** Every event of the page "Events that trigger workflows"; any other name makes the file invalid. */
const EVENT_NAMES = new Set([
    'branch_protection_rule check_run check_suite create delete deployment deployment_status discussion',
    'discussion_comment fork gollum image_version issue_comment issues label merge_group milestone page_build project',
    'project_card project_column public pull_request pull_request_comment pull_request_review',
    'pull_request_review_comment pull_request_target push registry_package release repository_dispatch schedule status',
    'watch workflow_call workflow_dispatch workflow_run',
].flatMap((line) => line.split(' ')));
/** The activity types of `release`; an event without `types` in the file listens to all of them. */
const RELEASE_TYPES = [
    'published',
    'unpublished',
    'created',
    'edited',
    'deleted',
    'prereleased',
    'released',
];
/** The activity types of `workflow_run`. */
const RUN_TYPES = ['completed', 'requested', 'in_progress'];
/** The filters of each event that a release can send; any other word below it filters nothing. */
const FILTERS_OF = {
    push: ['branches', 'branches-ignore', 'tags', 'tags-ignore', 'paths', 'paths-ignore'],
    create: [],
    release: ['types'],
    workflow_dispatch: [],
    repository_dispatch: ['types'],
    workflow_run: ['workflows', 'types', 'branches', 'branches-ignore'],
};
/** Filters that exclude each other within one event. */
const EXCLUSIVE = ['branches', 'tags', 'paths'];


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ readTriggers)
});

// EXTERNAL MODULE: ./.build/packages/triggers/src/event-names.js
var event_names = __webpack_require__(9078);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/packages/triggers/src/yaml-reader.js
// Values of a workflow file with the lines where they stand.

/** What is wrong in a file, thrown while it is read. */
class Unreadable extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
/** Reads one file. Keys and texts are taken as they are written: `on` is no boolean. */
class YamlReader {
    #document;
    #lines = new dist.LineCounter();
    /** Throws `Unreadable` for text that is not YAML. */
    constructor(text) {
        this.#document = (0,dist.parseDocument)(text, { lineCounter: this.#lines, version: '1.2' });
        // A warning is a tag that nobody knows: a pattern that begins with `!` and has no quotes.
        const [error] = [...this.#document.errors, ...this.#document.warnings];
        if (!error)
            return;
        const message = error.message.split(/ at line \d+/)[0] ?? error.message;
        throw new Unreadable(this.#lines.linePos(error.pos[0]).line, `it is not YAML that GitHub can read: ${message}`);
    }
    get root() {
        return this.#resolved(this.#document.contents);
    }
    line(node) {
        return node?.range ? this.#lines.linePos(node.range[0]).line : 1;
    }
    isMap(node) {
        return (0,dist.isMap)(node);
    }
    isList(node) {
        return (0,dist.isSeq)(node);
    }
    /** The keys of a mapping; of anything else, none. */
    entries(node) {
        if (!(0,dist.isMap)(node))
            return [];
        return node.items.map((pair) => {
            const key = this.#resolved(pair.key);
            return { key: this.text(key) ?? '', value: this.#resolved(pair.value), line: this.line(key) };
        });
    }
    get(node, key) {
        return this.entries(node).find((entry) => entry.key === key)?.value;
    }
    /** The items of a list; a lone value is a list of one, nothing at all an empty one. */
    items(node) {
        if ((0,dist.isSeq)(node))
            return node.items.flatMap((item) => this.#resolved(item) ?? []);
        return node === undefined || this.isNull(node) ? [] : [node];
    }
    isNull(node) {
        return (0,dist.isScalar)(node) && node.value === null;
    }
    /** A scalar as it stands in the file (`1.0` stays `1.0`); undefined for lists, mappings and nothing. */
    text(node) {
        if (!(0,dist.isScalar)(node) || node.value === null)
            return undefined;
        return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    }
    /** What an alias stands for. A pattern that begins with `*` and has no quotes is one, too, of nothing. */
    #resolved(node) {
        const found = (0,dist.isAlias)(node) ? node.resolve(this.#document) : node;
        if ((0,dist.isAlias)(node) && found === undefined) {
            const message = `\`*${node.source}\` is YAML's mark for an alias; a pattern that starts with \`*\` needs quotes`;
            throw new Unreadable(this.line(node), message);
        }
        return (0,dist.isMap)(found) || (0,dist.isSeq)(found) || (0,dist.isScalar)(found) ? found : undefined;
    }
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/read-filters.js


const KEYS = [
    'types',
    'branches',
    'branches-ignore',
    'tags',
    'tags-ignore',
    'paths',
    'paths-ignore',
    'workflows',
];
/** Throws `Unreadable` for combinations that make the file invalid. */
function readFilters(reader, event, node, line) {
    if (event === 'schedule')
        return {};
    if (node !== undefined && !reader.isMap(node) && !reader.isNull(node)) {
        throw new Unreadable(reader.line(node), `\`on: ${event}\` must be followed by filters (\`key: value\`) or by nothing`);
    }
    const filters = {};
    for (const { key, value } of reader.entries(node)) {
        // A key without a value is the same as no key.
        if (!isFilter(key) || value === undefined || reader.isNull(value))
            continue;
        filters[key] = reader.items(value).map((item) => filterText(reader, `on: ${event}: ${key}`, item));
    }
    refuseBoth(event, filters, line);
    if (event === 'workflow_run' && filters['workflows'] === undefined) {
        throw new Unreadable(line, '`on: workflow_run` needs `workflows`, the names of the workflows that it follows');
    }
    return filters;
}
function isFilter(key) {
    return KEYS.includes(key);
}
function filterText(reader, place, item) {
    const text = reader.text(item);
    if (text !== undefined)
        return text;
    throw new Unreadable(reader.line(item), `\`${place}\` holds something that is no text`);
}
function refuseBoth(event, filters, line) {
    for (const key of event_names/* EXCLUSIVE */.PC) {
        if (filters[key] === undefined || filters[`${key}-ignore`] === undefined)
            continue;
        const message = `\`on: ${event}\` has both \`${key}\` and \`${key}-ignore\`: GitHub takes only one of them (use \`!\` patterns)`;
        throw new Unreadable(line, message);
    }
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/read-inputs.js

const TYPES = ['string', 'choice', 'boolean', 'number', 'environment'];
/** What `workflow_dispatch` may declare, and a dispatch may give. */
const MOST_INPUTS = 25;
/** The inputs by name. Throws `Unreadable` for declarations that GitHub refuses. */
function readInputs(reader, node) {
    const entries = reader.entries(node);
    if (entries.length > MOST_INPUTS) {
        throw new Unreadable(reader.line(node), `\`workflow_dispatch\` has ${entries.length} inputs, and ${MOST_INPUTS} are the most`);
    }
    return Object.fromEntries(entries.map(({ key, value, line }) => [key, readInput(reader, key, value, line)]));
}
function readInput(reader, key, node, line) {
    const written = reader.text(reader.get(node, 'type')) ?? 'string';
    const type = TYPES.find((each) => each === written);
    if (!type)
        throw new Unreadable(line, `the input \`${key}\` has the type "${written}", which is none of ${TYPES.join(', ')}`);
    const options = reader.items(reader.get(node, 'options')).map((item) => reader.text(item) ?? '');
    if (type === 'choice' && options.length === 0) {
        throw new Unreadable(line, `the input \`${key}\` is a choice without \`options\``);
    }
    const fallback = reader.text(reader.get(node, 'default'));
    return {
        type,
        required: reader.text(reader.get(node, 'required')) === 'true',
        ...(fallback === undefined ? {} : { default: fallback }),
        ...(type === 'choice' ? { options } : {}),
    };
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/read-jobs.js

/** Throws `Unreadable` for a file without jobs, or with one that can run nowhere. */
function requireJobs(reader, root) {
    const jobs = reader.entries(root).find(({ key }) => key === 'jobs');
    if (!jobs)
        throw new Unreadable(1, 'it has no `jobs`');
    const entries = reader.entries(jobs.value);
    if (entries.length === 0)
        throw new Unreadable(jobs.line, '`jobs` names no job');
    for (const entry of entries)
        requireJob(reader, entry);
}
function requireJob(reader, { key: id, value, line }) {
    if (!reader.isMap(value))
        throw new Unreadable(line, `the job \`${id}\` is no mapping`);
    const keys = reader.entries(value);
    if (keys.some(({ key }) => key === 'uses'))
        return;
    const machine = keys.find(({ key }) => key === 'runs-on');
    if (!machine)
        throw new Unreadable(line, `the job \`${id}\` has neither \`runs-on\` nor \`uses\``);
    if (machine.value === undefined || reader.isNull(machine.value))
        throw new Unreadable(machine.line, `the \`runs-on\` of job \`${id}\` is empty`);
    const steps = keys.find(({ key }) => key === 'steps');
    if (steps && !reader.isList(steps.value))
        throw new Unreadable(steps.line, `the \`steps\` of job \`${id}\` are no list`);
}

;// CONCATENATED MODULE: ./.build/packages/triggers/src/read-triggers.js





/** What the file says about when it starts; `problem` is set, with its line, when GitHub cannot use the file. */
function readTriggers(path, text) {
    const unread = { path, name: path, events: {}, inputs: {} };
    try {
        return readFile(path, new YamlReader(text));
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return { ...unread, problem: { line: error.line, message: error.message } };
    }
}
function readFile(path, reader) {
    const { root } = reader;
    if (!reader.isMap(root))
        throw new Unreadable(reader.line(root), 'it is not a mapping with `on` and `jobs`');
    const entry = reader.entries(root).find(({ key }) => key === 'on');
    if (!entry)
        throw new Unreadable(1, 'it has no `on`, so that nothing can start it');
    const events = readEvents(reader, entry.value, entry.line);
    const inputs = readDispatchInputs(reader, entry.value);
    requireJobs(reader, root);
    const runName = reader.text(reader.get(root, 'run-name'));
    return {
        path,
        name: reader.text(reader.get(root, 'name')) || path,
        ...(runName ? { runName } : {}),
        events,
        inputs,
    };
}
/** `on: push`, `on: [push]` and `on: {push: …}` are the same thing. */
function readEvents(reader, on, line) {
    const named = reader.isMap(on)
        ? reader.entries(on)
        : reader.items(on).map((item) => ({ key: reader.text(item) ?? '', value: undefined, line: reader.line(item) }));
    if (named.length === 0)
        throw new Unreadable(line, '`on` names no event');
    const events = {};
    for (const { key, value, line: place } of named) {
        if (!event_names/* EVENT_NAMES */.MN.has(key))
            throw new Unreadable(place, `\`on: ${key}\` is no event of GitHub's`);
        events[key] = readFilters(reader, key, value, place);
    }
    return events;
}
function readDispatchInputs(reader, on) {
    return readInputs(reader, reader.get(reader.get(on, 'workflow_dispatch'), 'inputs'));
}


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ skipWord)
/* harmony export */ });
// Words in a commit message that keep `push` from starting anything.
const WORDS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'];
/** The word or trailer that GitHub finds in a commit message. */
function skipWord(message) {
    return WORDS.find((word) => message.includes(word)) ?? trailer(message);
}
/** `skip-checks: true` counts as the last line, below an empty one. */
function trailer(message) {
    const lines = message.trimEnd().split(/\r?\n/);
    const last = lines.at(-1) ?? '';
    const paragraph = lines.lastIndexOf('');
    return paragraph > 0 && /^skip-checks: ?true$/.test(last) ? last : undefined;
}


/***/ })

};
