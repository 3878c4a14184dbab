export const id = 839;
export const ids = [839];
export const modules = {

/***/ 5839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releasePlease: () => (/* binding */ releasePlease)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9547);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5994);
/* harmony import */ var _bump_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6888);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3369);
/* harmony import */ var _toml_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1315);
// release-please (https://github.com/googleapis/release-please/blob/main/docs/manifest-releaser.md): the manifest's
// version of this folder, and the extra files that its configuration lists. Both stand at the root of the repository.






const MANIFEST = '.release-please-manifest.json';
const CONFIGURATION = 'release-please-config.json';
async function read(folder) {
    const root = (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .folderWith */ .XR)(folder, [MANIFEST, CONFIGURATION]);
    if (root === undefined)
        return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)([]);
    const manifest = documentAt(folder, root, MANIFEST, []);
    const configuration = documentAt(folder, root, CONFIGURATION, ['packages']);
    const stated = manifest?.key === undefined ? undefined : manifest.json.text(manifest.key);
    return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)([
        (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPlace */ .yd)('release-please', stated && { ...stated, key: manifest?.key ?? '' }),
        ...(configuration ? await extraFiles(folder, root, configuration) : []),
    ]);
}
function documentAt(folder, root, name, path) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, name);
    const text = folder.readText(file);
    if (text === undefined)
        return undefined;
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(file, text, { comments: false, expected: 'an object' });
    const packages = json.value(...path);
    const own = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(root, folder.directory) || '.';
    const key = (0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(packages)
        ? Object.keys(packages).find((one) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(one).replace(/\/$/, '') === own)
        : undefined;
    return { file, text, json, key };
}
/** The package's own list counts before that of all packages. */
async function extraFiles(folder, root, document) {
    const { json, key, text } = document;
    if (key === undefined)
        return [];
    const own = ['packages', key, 'extra-files'];
    const path = json.value(...own) === undefined ? ['extra-files'] : own;
    const list = json.value(...path);
    if (!Array.isArray(list))
        return [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text.replace(/^\uFEFF/, ' '));
    const findings = [];
    for (const [index, extra] of list.entries()) {
        const node = tree && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.findNodeAtLocation)(tree, [...path, index]);
        findings.push(await extraFile(folder, root, document, extra, (0,_search_js__WEBPACK_IMPORTED_MODULE_5__/* .lineAt */ .mh)(text, node?.offset ?? 0)));
    }
    return findings;
}
async function extraFile(folder, root, { file }, extra, line) {
    const named = (0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(extra) ? extra['path'] : extra;
    const isGlob = (0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(extra) && extra['glob'] === true;
    if (typeof named !== 'string' || isGlob)
        return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .together */ .bs)([]);
    const { extraFileSearch } = await __webpack_require__.e(/* import() */ 431).then(__webpack_require__.bind(__webpack_require__, 8431));
    const search = await extraFileSearch(extra, named);
    // A path that begins with a slash is from the root.
    const base = { ...folder, directory: named.startsWith('/') ? root : folder.directory };
    return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .listedFile */ .gE)(base, { by: 'release-please', file, line, path: named.replace(/^\//, '') }, search);
}
const releasePlease = { read };


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


/***/ })

};
