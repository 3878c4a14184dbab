export const id = 156;
export const ids = [156];
export const modules = {

/***/ 4156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitizen: () => (/* binding */ commitizen)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1777);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5994);
/* harmony import */ var _python_regex_match_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6204);
/* harmony import */ var _python_regex_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5150);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4884);
/* harmony import */ var _bump_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6888);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3369);
/* harmony import */ var _toml_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1315);
// commitizen (https://commitizen-tools.github.io/commitizen/commands/bump/): the first file with its settings counts.









const FILES = ['pyproject.toml', '.cz.toml', '.cz.json', 'cz.json', '.cz.yaml', 'cz.yaml', 'cz.toml'];
/** Where the other providers of a version keep it. */
const PROVIDERS = {
    pep621: 'pyproject.toml',
    poetry: 'pyproject.toml',
    uv: 'pyproject.toml',
    cargo: 'Cargo.toml',
    npm: 'package.json',
    composer: 'composer.json',
};
async function read(folder) {
    for (const { file, text } of (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .configurations */ .cS)(folder, FILES)) {
        const settings = await settingsIn(file, text);
        if (settings)
            return findingsOf(folder, settings);
    }
    return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)([]);
}
async function findingsOf(folder, settings) {
    const { file, files, line, provider, version } = settings;
    const isOwn = provider === undefined || provider === 'commitizen';
    const current = isOwn ? version?.value : await provided(folder, String(provider));
    const listed = files.map((entry) => {
        const [path = ''] = entry.split(':', 1);
        const pattern = entry.slice(path.length + 1);
        return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .listedFile */ .gE)(folder, { by: 'commitizen', file, line, path }, (text) => current === undefined ? undefined : findOn(text, current, pattern));
    });
    return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)([(0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .ownPlace */ .yd)('commitizen', isOwn ? version : undefined), ...listed]);
}
async function provided({ directory, readText }, provider) {
    const name = Object.hasOwn(PROVIDERS, provider) ? PROVIDERS[provider] : undefined;
    if (name === undefined)
        return undefined;
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, name);
    const text = readText(file);
    const version = text === undefined ? undefined : (await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(file, text, readText))?.version;
    return version?.kind === 'static' ? version.value : undefined;
}
// Patterns are tried on this many lines that hold the version.
const MOST_LINES = 50;
/** A line that the pattern finds and that holds the version. */
function findOn(text, current, pattern) {
    const first = (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(text, current);
    if (first === -1)
        return { reason: `it does not contain ${JSON.stringify(current.slice(0, 80))}`, sought: true };
    if (pattern === '')
        return { value: current, line: (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(text, first) };
    const compiled = (0,_python_regex_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .compilePattern */ .E)(pattern);
    if (compiled === undefined)
        return undefined;
    const rows = text.split('\n').map((row, index) => ({ row, line: index + 1 }));
    const holding = rows.filter(({ row }) => row.length < 2000 && (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(row, current) !== -1).slice(0, MOST_LINES);
    const found = holding.find(({ row }) => (0,_python_regex_match_js__WEBPACK_IMPORTED_MODULE_5__/* .findPattern */ .M)(compiled, row));
    // The tool also takes the version from lines behind the one that its pattern finds.
    return found ? { value: current, line: found.line } : undefined;
}
async function settingsIn(file, text) {
    if (file.endsWith('.toml'))
        return fromToml(file, text);
    return file.endsWith('.json') ? fromJson(file, text) : fromYaml(file, text);
}
function fromToml(file, text) {
    const toml = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseToml */ .M)(file, text);
    const base = ['tool', 'commitizen'];
    if (toml.table(...base) === undefined)
        return undefined;
    const found = toml.get(...base, 'version');
    const list = toml.get(...base, 'version_files');
    return {
        file,
        version: statedAs(file, found?.value, found?.line),
        provider: toml.get(...base, 'version_provider')?.value,
        files: (0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .textsOf */ .CB)(list?.value),
        line: list?.line ?? 1,
    };
}
function fromJson(file, text) {
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(file, text, { comments: false, expected: 'an object with "commitizen"' });
    const all = json.value('commitizen');
    return (0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .isRecord */ .u4)(all) ? fromRecord(file, text, all) : undefined;
}
async function fromYaml(file, text) {
    if (text.length > LONGEST_YAML)
        return undefined;
    const { isMap, isScalar, isSeq, parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const plainValue = (node) => {
        const items = isSeq(node) ? node.items : [node];
        const values = items.flatMap((item) => (isScalar(item) ? [item.value] : []));
        return isSeq(node) ? values : values[0];
    };
    try {
        // Only these nodes become values: to make one of everything takes hours where maps are the keys of maps.
        const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
        const all = document.errors.length > 0 ? undefined : document.get('commitizen');
        if (!isMap(all))
            return undefined;
        const values = ['version', 'version_provider', 'version_files'].map((key) => [key, plainValue(all.get(key, true))]);
        return fromRecord(file, text, Object.fromEntries(values));
    }
    catch {
        // Whatever the tool itself makes of it, it names no file to us.
        return undefined;
    }
}
const LONGEST_YAML = 100_000;
function fromRecord(file, text, all) {
    const lineOf = (key) => (0,_search_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAt */ .mh)(text, Math.max(0, text.search(key)));
    const line = lineOf(/["']?\bversion_files\b/);
    const version = statedAs(file, all['version'], lineOf(/["']?\bversion\b["']?[ \t]*:/));
    return { file, version, provider: all['version_provider'], files: (0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .textsOf */ .CB)(all['version_files']), line };
}
function statedAs(file, value, line = 1) {
    return typeof value === 'string' && value !== '' ? { value, key: 'version', file, line } : undefined;
}
const commitizen = { read };


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   _4: () => (/* binding */ findTemplate),
/* harmony export */   m$: () => (/* binding */ versionAt),
/* harmony export */   mh: () => (/* binding */ lineAt)
/* harmony export */ });
/* unused harmony export findOnLine */
// A version as it may stand in any text; no longer one is looked for.
const VERSION = /^\d[\dA-Za-z]*(?:[-+._!][\dA-Za-z]+)*/;
const LONGEST = 64;
/** The text from a place on that is a version; empty where none is. */
function versionAt(text, at) {
    return VERSION.exec(text.slice(at, at + LONGEST))?.[0] ?? '';
}
/** 1-based. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** Where a version stands that is no part of a longer one: `1.2.3`, but not in `1.2.30` or `11.2.3`. */
function findVersion(text, version, from = 0) {
    if (version === '')
        return -1;
    for (let at = text.indexOf(version, from); at !== -1; at = text.indexOf(version, at + 1)) {
        const before = text.slice(Math.max(0, at - 2), at);
        const after = text.slice(at + version.length, at + version.length + 12);
        if (/(?:\d|\d\.)$/.test(before) || /^(?:\.?\d|[a-z]*\d)/i.test(after))
            continue;
        if (/^[-+.]?(?:a|b|c|rc|alpha|beta|dev|pre|preview|post|next|snapshot)(?![a-z])/i.test(after))
            continue;
        return at;
    }
    return -1;
}
/**
 * Looks for a template's text with the current version in the place of its mark. Where only the words around the mark
 * are found, the version between them counts, since that is what the file states.
 */
function findTemplate(text, template, mark, current) {
    const [before = '', after = '', ...more] = template.split(mark);
    if (template.split(mark).length < 2 || more.length > 0)
        return undefined;
    if (/[{}]/.test(`${before}${after}`.replaceAll('{{', '').replaceAll('}}', '')))
        return undefined;
    const [start, end] = [unescaped(before), unescaped(after)];
    if (start.trim() === '' && end.trim() === '') {
        const at = findVersion(text, current);
        return at === -1 ? notFound(current) : { value: current, line: lineAt(text, at) };
    }
    const exact = text.indexOf(`${start}${current}${end}`);
    if (exact !== -1 && isWhole(text, exact + start.length, current, start, end)) {
        return { value: current, line: lineAt(text, exact + start.length) };
    }
    return between(text, start, end) ?? notFound(`${start}${current}${end}`.trim());
}
function notFound(what) {
    return { reason: `it does not contain ${JSON.stringify(what.slice(0, 80))}`, sought: true };
}
/** Words on both sides bound it; else its neighbours must not make it a part of a longer one. */
function isWhole(text, at, version, start, end) {
    if (start === '' && /[\d.]/.test(text.slice(Math.max(0, at - 1), at)))
        return false;
    return end !== '' || findVersion(text, version, at) === at;
}
function unescaped(text) {
    return text.replaceAll('{{', '{').replaceAll('}}', '}');
}
/** The first version that stands between two texts on one line; `isLine` where the first text begins the line. */
function between(text, start, end, isLine = false) {
    if (start.trim() === '')
        return undefined;
    for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
        if (isLine && at > 0 && text[at - 1] !== '\n')
            continue;
        const value = versionAt(text, at + start.length);
        const rest = at + start.length + value.length;
        if (value !== '' && text.startsWith(end, rest))
            return { value, line: lineAt(text, at + start.length) };
    }
    return undefined;
}
/** The first line that holds a text and the current version. */
function findOnLine(text, current, matches) {
    const rows = text.split('\n');
    const index = rows.findIndex((row) => findVersion(row, current) !== -1 && matches(row));
    return index === -1 ? notFound(current) : { value: current, line: index + 1 };
}


/***/ }),

/***/ 1315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   N$: () => (/* binding */ tablesIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** A text that is not empty; undefined for anything else. */
function textIn(file, toml, path) {
    const found = toml.get(...path);
    if (typeof found?.value !== 'string' || found.value === '')
        return undefined;
    return { value: found.value, key: path.at(-1) ?? '', file, line: found.line };
}
/** `[[path]]`, or `path = [{ … }]`. */
function tablesIn(toml, path) {
    const list = toml.get(...path);
    if (Array.isArray(list?.value)) {
        return list.value.filter(isRecord).map((values) => ({ line: list.line, values }));
    }
    return toml
        .keys(...path)
        .filter((key) => /^\d+$/.test(key))
        .map((index) => {
        const keys = toml.keys(...path, index);
        const values = Object.fromEntries(keys.map((key) => [key, toml.get(...path, index, key)?.value]));
        const named = toml.get(...path, index, 'filename') ?? toml.get(...path, index, 'src');
        return { line: (named ?? toml.get(...path, index, 'file'))?.line ?? toml.table(...path, index) ?? 1, values };
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A list of texts; one text counts as a list of it, as the tools take it. */
function textsOf(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((one) => typeof one === 'string');
}


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
// JSON with positions: texts by their path, each with the line that states it.


const EXPECTED = {
    InvalidCommentToken: 'JSON, which has no comments',
    PropertyNameExpected: 'a property name in double quotes (JSON allows no comma after the last one)',
    ValueExpected: 'a value (JSON allows no comma after the last one)',
    ColonExpected: 'a colon',
    CommaExpected: 'a comma',
    CloseBraceExpected: 'a closing brace',
    CloseBracketExpected: 'a closing bracket',
    EndOfFileExpected: 'the end of the file',
    UnexpectedEndOfString: 'a closing double quote on the same line',
};
/** Parses a file that holds one JSON object. Throws `manifest-invalid`. */
function parseJson(file, text, { comments, expected }) {
    // npm strips a byte order mark; a blank in its place keeps every offset.
    const json = text.replace(/^\uFEFF/, ' ');
    const root = objectIn(file, json, comments);
    if (root === undefined)
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'not a JSON object', expected);
    return {
        text: (...path) => {
            const node = nodeAt(root, path);
            return node && stated(file, json, node, path);
        },
        value: (...path) => {
            const node = nodeAt(root, path);
            return node && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(node);
        },
    };
}
function objectIn(file, json, comments) {
    const errors = [];
    const root = treeOf(file, json, errors, comments);
    const [first] = errors;
    if (first === undefined)
        return root?.type === 'object' ? root : undefined;
    const found = json
        .slice(first.offset, first.offset + 200)
        .split(/\s/, 1)[0]
        ?.slice(0, 20) ?? '';
    const problem = found === '' ? 'not JSON: the file ends' : `not JSON at "${found}"`;
    const expected = EXPECTED[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error)] ?? 'valid JSON';
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, lineAt(json, first.offset), problem, expected);
}
function treeOf(file, json, errors, comments) {
    try {
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json, errors, { disallowComments: !comments, allowTrailingComma: comments });
    }
    catch (error) {
        // The parser calls itself for every level.
        if (!(error instanceof RangeError))
            throw error;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'nested too deeply to be read', 'JSON of fewer levels');
    }
}
/** Of properties with the same name the last one counts: it is the one that JSON.parse keeps. */
function nodeAt(root, path) {
    let node = root;
    for (const key of path) {
        if (node?.type !== 'object')
            return undefined;
        node = node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
    }
    return node;
}
function stated(file, json, node, path) {
    const line = lineAt(json, node.offset);
    const key = keyOf(path);
    if (typeof node.value === 'string' && node.value !== '')
        return { value: node.value, key, file, line };
    const found = json.slice(node.offset, node.offset + Math.min(node.length, 40));
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, line, `"${key}" is ${found}`, 'a text');
}
/** `packages[""].version`: as one would write it in code. */
function keyOf(path) {
    return path
        .map((key) => (/^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
        .join('')
        .replace(/^\./, '');
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ classEscape),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   zj: () => (/* binding */ characterAt)
/* harmony export */ });
// What one escaped character of a Python pattern stands for.
const CLASSES = {
    d: /\p{Nd}/u,
    D: /\P{Nd}/u,
    w: /[\p{L}\p{N}_]/u,
    W: /[^\p{L}\p{N}_]/u,
};
/** What `\w` stands for. */
function isWord(one) {
    return /^[\p{L}\p{N}_]/u.test(one);
}
// Which are no white space in JavaScript.
const SEPARATORS = '\x1c\x1d\x1e\x1f\x85';
function isSpace(one) {
    return /[^\S\uFEFF]/.test(one) || SEPARATORS.includes(one);
}
/** The whole character at a place; empty at the end. */
function characterAt(text, at) {
    const code = text.codePointAt(at);
    return code === undefined ? '' : String.fromCodePoint(code);
}
const CONTROLS = { a: '\x07', n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };
/** The character or class behind a backslash; undefined for what Python refuses, and for what is not read here. */
function classEscape(sign) {
    if (sign === 's')
        return isSpace;
    if (sign === 'S')
        return (one) => !isSpace(one);
    const set = CLASSES[sign];
    if (set)
        return (one) => set.test(one);
    const control = CONTROLS[sign];
    if (control !== undefined)
        return control;
    return sign === '' || /[A-Za-z0-9]/.test(sign) ? undefined : sign;
}


/***/ }),

/***/ 6204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findPattern)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);
// Runs a pattern as Python does, by trying and going back, with a limit on the steps: patterns and texts are anybody's.

class OutOfSteps extends Error {
}
const STEPS = 200_000;
const STEPS_PER_CHARACTER = 30;
const DEEPEST = 400;
/**
 * The first match at or after a place, or only at it; undefined where there is none, null where the search took too
 * many steps to know.
 */
function findPattern(pattern, text, from = 0, onlyHere = false) {
    if (pattern.folds && /\P{ASCII}/u.test(text))
        return null;
    const run = { text, spans: [], steps: STEPS + STEPS_PER_CHARACTER * text.length, depth: 0 };
    try {
        for (let start = from; start <= (onlyHere ? from : text.length); start++) {
            if (isInside(text, start))
                continue;
            run.spans.length = 0;
            run.steps -= 1;
            let end = -1;
            const isFound = step(run, pattern.root, start, (at) => {
                end = at;
                return true;
            });
            if (isFound)
                return { start, end, spans: spansOf(run, pattern, start, end) };
        }
        return undefined;
    }
    catch (error) {
        if (error instanceof OutOfSteps)
            return null;
        throw error;
    }
}
/** Between the two halves of a character. */
function isInside(text, at) {
    return /^[\udc00-\udfff]/.test(text[at] ?? '') && /^[\ud800-\udbff]/.test(text[at - 1] ?? '');
}
function spansOf(run, { groups }, start, end) {
    return [[start, end], ...Array.from({ length: groups }, (_, index) => run.spans[index + 1])];
}
/** Whether the pattern stands at the place and what follows goes on from its end. */
function step(run, pattern, at, next) {
    run.steps -= 1;
    run.depth += 1;
    if (run.steps < 0 || run.depth > DEEPEST)
        throw new OutOfSteps();
    const is = taken(run, pattern, at, next);
    run.depth -= 1;
    return is;
}
function taken(run, pattern, at, next) {
    const { text } = run;
    switch (pattern.kind) {
        case 'character': {
            const one = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .characterAt */ .zj)(text, at);
            return one !== '' && pattern.test(one) && next(at + one.length);
        }
        case 'place':
            return pattern.at(text, at) && next(at);
        case 'sequence':
            return sequence(run, pattern.parts, 0, at, next);
        case 'choice':
            return pattern.options.some((option) => step(run, option, at, next));
        case 'group':
            return group(run, pattern.index, pattern.part, at, next);
        case 'same':
            return same(run, pattern, at, next);
        case 'ahead':
            return step(run, pattern.part, at, () => true) === pattern.wanted && next(at);
        case 'repeat':
            return pattern.part.kind === 'character'
                ? repeatCharacter(run, pattern, pattern.part.test, at, next)
                : repeat(run, pattern, 0, at, next);
    }
}
function sequence(run, parts, index, at, next) {
    const part = parts[index];
    if (part === undefined)
        return next(at);
    return step(run, part, at, (after) => sequence(run, parts, index + 1, after, next));
}
function group(run, index, part, at, next) {
    const before = run.spans[index];
    const is = step(run, part, at, (end) => {
        const inner = run.spans[index];
        run.spans[index] = [at, end];
        if (next(end))
            return true;
        run.spans[index] = inner;
        return false;
    });
    if (!is)
        run.spans[index] = before;
    return is;
}
function same(run, pattern, at, next) {
    const span = run.spans[pattern.index];
    if (span === undefined)
        return false;
    const wanted = run.text.slice(...span);
    const here = run.text.slice(at, at + wanted.length);
    run.steps -= wanted.length;
    const is = pattern.folds ? here.toLowerCase() === wanted.toLowerCase() : here === wanted;
    return is && next(at + wanted.length);
}
/** Without recursion: the usual `.*` and `[^"]+` may go over a whole file. */
function repeatCharacter(run, { least, most, lazy }, test, at, next) {
    const { text } = run;
    let end = at;
    let count = 0;
    const taken = () => {
        run.steps -= 1;
        if (run.steps < 0)
            throw new OutOfSteps();
        const one = count < most ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .characterAt */ .zj)(text, end) : '';
        if (one === '' || !test(one))
            return false;
        count += 1;
        end += one.length;
        return true;
    };
    while (count < least)
        if (!taken())
            return false;
    if (lazy) {
        while (!next(end))
            if (!taken())
                return false;
        return true;
    }
    while (taken())
        ;
    for (;; count--) {
        run.steps -= 1;
        if (next(end))
            return true;
        if (count === least)
            return false;
        end -= isInside(text, end - 1) ? 2 : 1;
    }
}
function repeat(run, pattern, count, at, next) {
    const { part, least, most, lazy } = pattern;
    // A round that takes nothing would go on for ever.
    const again = () => count < most &&
        step(run, part, at, (after) => (after > at || count < least) && repeat(run, pattern, count + 1, after, next));
    if (count < least)
        return again();
    return lazy ? next(at) || again() : again() || next(at);
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compilePattern)
});

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/characters.js
var characters = __webpack_require__(841);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/regex/tree.js
/** Whether it may stand where nothing is. */
function canBeEmpty(pattern) {
    switch (pattern.kind) {
        case 'character':
            return false;
        case 'sequence':
            return pattern.parts.every(canBeEmpty);
        case 'choice':
            return pattern.options.some(canBeEmpty);
        case 'group':
            return canBeEmpty(pattern.part);
        case 'repeat':
            return pattern.least === 0 || canBeEmpty(pattern.part);
        default:
            return true;
    }
}
/** Whether it captures anything. */
function hasGroups(pattern) {
    if (pattern.kind === 'sequence')
        return pattern.parts.some(hasGroups);
    if (pattern.kind === 'choice')
        return pattern.options.some(hasGroups);
    if (pattern.kind === 'repeat' || pattern.kind === 'ahead')
        return hasGroups(pattern.part);
    return pattern.kind === 'group';
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/regex/pattern.js
// Python's regular expressions as a tree: what version files are searched with, without look-behind and the rarer escapes
// (https://docs.python.org/3/library/re.html#regular-expression-syntax).


/** What the reader does not know; its callers cannot tell what the pattern finds. */
class UnknownSyntax extends Error {
}
// No pattern that finds a version is longer or nests deeper; the limits keep hostile ones off the stack.
const LONGEST = 2000;
const DEEPEST = 30;
/** Undefined for what is no pattern, or has syntax that is not read here. */
function compilePattern(source, flags = {}) {
    if (source.length > LONGEST)
        return undefined;
    const all = { ignoreCase: false, multiline: false, dotAll: false, verbose: false, ...flags };
    const reader = new PatternReader(source, all);
    try {
        const root = reader.whole();
        if (all.ignoreCase && /\P{ASCII}/u.test(source))
            return undefined;
        return { root, groups: reader.groups, names: reader.names, folds: all.ignoreCase };
    }
    catch (error) {
        if (error instanceof UnknownSyntax)
            return undefined;
        throw error;
    }
}
class PatternReader {
    groups = 0;
    names = new Map();
    opened = new Set();
    at = 0;
    depth = 0;
    source;
    flags;
    constructor(source, flags) {
        this.source = source;
        this.flags = flags;
    }
    whole() {
        this.inlineFlags();
        const root = this.choice();
        if (this.at < this.source.length)
            throw new UnknownSyntax();
        return root;
    }
    inlineFlags() {
        const found = /^\(\?([imsux]+)\)/.exec(this.source);
        if (!found)
            return;
        const letters = found[1] ?? '';
        this.flags.ignoreCase ||= letters.includes('i');
        this.flags.multiline ||= letters.includes('m');
        this.flags.dotAll ||= letters.includes('s');
        this.flags.verbose ||= letters.includes('x');
        this.at = found[0].length;
    }
    choice() {
        this.depth += 1;
        if (this.depth > DEEPEST)
            throw new UnknownSyntax();
        const options = [this.sequence()];
        while (this.take('|'))
            options.push(this.sequence());
        this.depth -= 1;
        return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
    }
    sequence() {
        const parts = [];
        for (;;) {
            if (this.flags.verbose)
                this.skipVerbose();
            const next = this.source[this.at];
            if (next === undefined || next === '|' || next === ')')
                return { kind: 'sequence', parts };
            parts.push(this.repeated(this.atom()));
        }
    }
    skipVerbose() {
        const space = /(?:[ \t-\r]|#[^\n]*(?:\n|$))+/y;
        space.lastIndex = this.at;
        if (space.test(this.source))
            this.at = space.lastIndex;
    }
    repeated(part) {
        if (this.flags.verbose)
            this.skipVerbose();
        const counts = /[*+?]|\{(?!\})(\d*)(?:(,)(\d*))?\}/y;
        counts.lastIndex = this.at;
        const found = counts.exec(this.source);
        if (!found)
            return part;
        this.at = counts.lastIndex;
        const [sign, low, comma, high = ''] = found;
        const least = low === undefined ? (sign === '+' ? 1 : 0) : Number(low || 0);
        const most = low === undefined ? (sign === '?' ? 1 : Infinity) : comma ? Number(high || Infinity) : least;
        const lazy = this.take('?');
        // What takes nothing is counted in its own way by Python, and leaves groups of its own.
        const isOdd = part.kind === 'place' || part.kind === 'ahead' || (canBeEmpty(part) && (most > 1 || hasGroups(part)));
        if (isOdd || least > most || `${low}${high}`.length > 20)
            throw new UnknownSyntax();
        // Possessive and doubled quantifiers.
        if (/[*+?]/.test(this.source[this.at] ?? ''))
            throw new UnknownSyntax();
        return { kind: 'repeat', part, least, most, lazy };
    }
    atom() {
        const sign = this.source[this.at] ?? '';
        this.at += 1;
        if (sign === '(')
            return this.group();
        if (sign === '[')
            return this.set();
        if (sign === '\\')
            return this.escape();
        if (sign === '.')
            return { kind: 'character', test: (one) => this.flags.dotAll || one !== '\n' };
        if (sign === '^')
            return place((text, at) => at === 0 || (this.flags.multiline && text[at - 1] === '\n'));
        if (sign === '$')
            return place((text, at) => isEnd(text, at) || (this.flags.multiline && text[at] === '\n'));
        if ('*+?'.includes(sign))
            throw new UnknownSyntax();
        return this.literal(sign);
    }
    literal(sign) {
        // Half of a character.
        if (/[\ud800-\udfff]/.test(sign))
            throw new UnknownSyntax();
        if (!this.flags.ignoreCase)
            return { kind: 'character', test: (one) => one === sign };
        const low = sign.toLowerCase();
        return { kind: 'character', test: (one) => one.toLowerCase() === low };
    }
    group() {
        const named = /\?P<([A-Za-z_]\w*)>|\?P=([A-Za-z_]\w*)\)|\?[:=!]/y;
        named.lastIndex = this.at;
        const found = named.exec(this.source);
        if (!found && this.source[this.at] === '?')
            throw new UnknownSyntax();
        if (found)
            this.at = named.lastIndex;
        if (found?.[2] !== undefined)
            return this.sameAs(this.names.get(found[2]));
        const captures = !found || found[1] !== undefined;
        if (captures)
            this.groups += 1;
        const index = this.groups;
        if (found?.[1] !== undefined && this.names.has(found[1]))
            throw new UnknownSyntax();
        if (found?.[1] !== undefined)
            this.names.set(found[1], index);
        if (captures)
            this.opened.add(index);
        const part = this.choice();
        this.opened.delete(captures ? index : 0);
        if (!this.take(')'))
            throw new UnknownSyntax();
        if (captures)
            return { kind: 'group', index, part };
        if (found?.[0] !== '?:' && hasGroups(part))
            throw new UnknownSyntax();
        return found?.[0] === '?:' ? part : { kind: 'ahead', part, wanted: found?.[0] === '?=' };
    }
    sameAs(index) {
        if (index === undefined || index > this.groups || this.opened.has(index))
            throw new UnknownSyntax();
        return { kind: 'same', index, folds: this.flags.ignoreCase };
    }
    escape() {
        const sign = this.source[this.at] ?? '';
        this.at += 1;
        if (/[1-9]/.test(sign) && !/\d/.test(this.source[this.at] ?? ''))
            return this.sameAs(Number(sign));
        if (sign === 'A')
            return place((_text, at) => at === 0);
        if (sign === 'Z')
            return place((text, at) => at === text.length);
        if (sign === 'b')
            return place((text, at) => isWordEdge(text, at));
        const test = (0,characters/* classEscape */.ER)(sign);
        if (test === undefined)
            throw new UnknownSyntax();
        return typeof test === 'string' ? this.literal(test) : { kind: 'character', test };
    }
    set() {
        const negated = this.take('^');
        const tests = [];
        do {
            const low = this.member();
            const ranges = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
            if (!ranges)
                tests.push(typeof low === 'string' ? (one) => one === low : low);
            else {
                this.at += 1;
                tests.push(rangeTest(low, this.member()));
            }
        } while (!this.take(']'));
        const inSet = this.flags.ignoreCase
            ? (one) => tests.some((test) => test(one) || test(one.toLowerCase()) || test(one.toUpperCase()))
            : (one) => tests.some((test) => test(one));
        return { kind: 'character', test: negated ? (one) => !inSet(one) : inSet };
    }
    member() {
        const sign = this.source[this.at];
        if (sign === undefined || /[\ud800-\udfff]/.test(sign))
            throw new UnknownSyntax();
        this.at += 1;
        if (sign !== '\\')
            return sign;
        const escaped = (0,characters/* classEscape */.ER)(this.source[this.at] ?? '');
        this.at += 1;
        if (escaped === undefined)
            throw new UnknownSyntax();
        return escaped;
    }
    take(sign) {
        const is = this.source[this.at] === sign;
        if (is)
            this.at += 1;
        return is;
    }
}
function rangeTest(low, high) {
    if (typeof low !== 'string' || typeof high !== 'string' || low > high)
        throw new UnknownSyntax();
    return (one) => one >= low && one <= high;
}
function place(at) {
    return { kind: 'place', at };
}
/** `$` also stands before a last line break. */
function isEnd(text, at) {
    return at === text.length || (at === text.length - 1 && text[at] === '\n');
}
function isWordEdge(text, at) {
    const before = (0,characters/* characterAt */.zj)(text, at - (/[\udc00-\udfff]/.test(text[at - 1] ?? '') ? 2 : 1));
    return (0,characters/* isWord */.Jg)(at > 0 ? before : '') !== (0,characters/* isWord */.Jg)((0,characters/* characterAt */.zj)(text, at));
}


/***/ }),

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
// TOML with positions: values by their dotted path, each with the line that states it.


/** Parses TOML 1.0. Throws `manifest-invalid`. */
function parseToml(file, text) {
    const values = new Map();
    const tables = new Map();
    for (const node of program(file, text)) {
        if (node.type === 'TOMLKeyValue')
            addKeyValue(node, []);
        else {
            addTable(node.resolvedKey.map(String), node.loc.start.line);
            for (const entry of node.body)
                addKeyValue(entry, node.resolvedKey.map(String));
        }
    }
    function addKeyValue(node, above) {
        const keys = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
        const path = [...above, ...keys];
        addTable(path.slice(0, -1), node.loc.start.line);
        if (node.value.type === 'TOMLInlineTable') {
            addTable(path, node.loc.start.line);
            for (const entry of node.value.body)
                addKeyValue(entry, path);
        }
        else
            values.set(keyOf(path), { value: (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .getStaticTOMLValue */ .AY)(node.value), line: node.value.loc.start.line });
    }
    function addTable(path, line) {
        // Every level is noted under its whole path, so a key of ten thousand parts would take a minute.
        if (path.length > 64)
            throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, line, `a key of ${path.length} parts`, 'at most 64');
        for (let length = 1; length <= path.length; length++) {
            const key = keyOf(path.slice(0, length));
            if (!tables.has(key))
                tables.set(key, line);
        }
    }
    function keysIn(path) {
        const paths = [...values.keys(), ...tables.keys()].map((key) => JSON.parse(key));
        const below = paths.filter((one) => one.length > path.length && path.every((key, index) => key === one[index]));
        return [...new Set(below.map((one) => one[path.length] ?? ''))];
    }
    return {
        get: (...path) => values.get(keyOf(path)),
        table: (...path) => tables.get(keyOf(path)),
        keys: (...path) => keysIn(path),
        values: () => [...values].map(([key, value]) => [JSON.parse(key), value]),
    };
}
function program(file, text) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text, { tomlVersion: '1.0' }).body[0].body;
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB))
            throw error;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, error.lineNumber, `not TOML: ${error.message} (column ${error.column + 1})`, 'valid TOML 1.0');
    }
}
// Keys may hold dots themselves, so a path is not joined by them.
function keyOf(path) {
    return JSON.stringify(path);
}


/***/ })

};
