export const id = 260;
export const ids = [260];
export const modules = {

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pythonSemanticRelease: () => (/* binding */ pythonSemanticRelease)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(929);
/* harmony import */ var _python_ini_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3585);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4884);
/* harmony import */ var _bump_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6888);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3369);
/* harmony import */ var _toml_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
// python-semantic-release (https://python-semantic-release.readthedocs.io/en/latest/configuration/configuration.html):
// version_toml and version_variables, which name places and state no version themselves.






function read(folder) {
    const found = (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .configurations */ .cS)(folder, ['pyproject.toml', 'setup.cfg']).map(({ file, text }) => {
        const entries = file.endsWith('.toml') ? fromToml(file, text) : fromIni(file, text);
        return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(entries.map((entry) => findingOf(folder, file, entry)));
    });
    return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(found);
}
function findingOf(folder, file, { kind, text, line }) {
    const [path = '', name = '', form] = text.split(':').map((part) => part.trim());
    // With `tf` the file states the tag.
    if (name === '' || form === 'tf')
        return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)([]);
    return (0,_bump_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .listedFile */ .gE)(folder, { by: 'semantic-release', file, line, path }, (listed) => kind === 'toml' ? inToml(path, listed, name) : inVariable(listed, name));
}
/** Where only the tag states the version, the files are filled in for the build and never committed. */
function fromToml(file, text) {
    const toml = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(file, text);
    const base = ['tool', 'semantic_release'];
    const source = toml.get(...base, 'version_source')?.value;
    if (source === 'tag' || source === 'tag_only')
        return [];
    const entries = (kind, key) => {
        const found = toml.get(...base, key);
        const texts = (0,_toml_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(found?.value).flatMap((one) => one.split(','));
        return texts.map((one) => ({ kind, text: one, line: found?.line ?? 1 }));
    };
    return [
        ...entries('toml', 'version_toml'),
        ...entries('variable', 'version_variables'),
        ...entries('variable', 'version_variable'),
    ];
}
function fromIni(file, text) {
    const keys = (0,_python_ini_document_js__WEBPACK_IMPORTED_MODULE_3__/* .iniSection */ .w)(file, text, 'semantic_release')?.keys;
    if (/^tag/.test(keys?.get('version_source')?.value ?? ''))
        return [];
    const entries = (kind, key) => {
        const found = keys?.get(key);
        const texts = (found?.value ?? '').split(/[,\n]/).filter((one) => one.trim() !== '');
        return texts.map((one) => ({ kind, text: one, line: found?.line ?? 1 }));
    };
    return [...entries('toml', 'version_toml'), ...entries('variable', 'version_variable')];
}
function inToml(path, text, key) {
    try {
        const found = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .M)(path, text).get(...key.split('.'));
        if (typeof found?.value === 'string' && found.value !== '')
            return { value: found.value, line: found.line };
        return { reason: `it states no ${key}` };
    }
    catch (error) {
        if (error instanceof _plumbline_kernel__WEBPACK_IMPORTED_MODULE_4__/* .PlumblineError */ .Dl)
            return { reason: error.what };
        throw error;
    }
}
/** `name = "1.2.3"`, `name: 1.2.3`, `"name": "1.2.3"`. */
function inVariable(text, name) {
    for (const [index, row] of text.split('\n').entries()) {
        const at = row.indexOf(name);
        if (at === -1 || /[\w.]/.test(row.slice(Math.max(0, at - 1), at)))
            continue;
        const rest = row.slice(at + name.length, at + name.length + 200);
        const before = /^["']?[ \t]*(?::=|[:=])[ \t]*["']?/.exec(rest)?.[0];
        const value = before === undefined ? '' : (0,_search_js__WEBPACK_IMPORTED_MODULE_5__/* .versionAt */ .m$)(rest, before.length);
        if (value !== '')
            return { value, line: index + 1 };
    }
    return { reason: `it gives "${name.slice(0, 80)}" no version` };
}
const pythonSemanticRelease = { read };


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

/***/ 3585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ iniSection)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
// INI files as Python's configparser reads them, with the line of every value.

/**
 * The section of that name: `key = value` or `key: value`, indented lines go on with the value, comments stand on lines
 * of their own. Throws `manifest-invalid` for a line of it that is no setting; other sections are not looked into.
 */
function iniSection(file, text, wanted) {
    let section;
    let last;
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        if (/^\s*(?:[#;]|$)/.test(row))
            continue;
        const heading = /^\[([^\]]*)\]/.exec(row)?.[1]?.trim();
        if (heading !== undefined) {
            if (section)
                return section;
            if (heading === wanted)
                section = { name: wanted, line: index + 1, keys: new Map() };
        }
        else if (section && /^\s/.test(row) && last !== undefined)
            extend(section.keys, last, row.trim());
        else if (section)
            last = addSetting(file, section, row, index + 1);
    }
    return section;
}
function addSetting(file, { name, keys }, row, line) {
    const pair = /^([^=:]+)[=:]\s*(.*)$/.exec(row);
    if (!pair)
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, line, `"${row}" is no setting`, 'a line "key = value"');
    const key = (pair[1] ?? '').trim().toLowerCase().replaceAll('-', '_');
    keys.set(key, { value: (pair[2] ?? '').trim(), key: `${name}.${key}`, file, line });
    return key;
}
function extend(keys, key, text) {
    const before = keys.get(key);
    if (before)
        keys.set(key, { ...before, value: before.value === '' ? text : `${before.value}\n${text}` });
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
