export const id = 431;
export const ids = [431];
export const modules = {

/***/ 8431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extraFileSearch: () => (/* binding */ extraFileSearch)
});

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __webpack_require__(929);
// EXTERNAL MODULE: ./.build/packages/manifests/src/bump-tools/toml-tables.js
var toml_tables = __webpack_require__(1315);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/bump-tools/value-paths/index.js
const readers = {
    json: async () => (await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 977))).json,
    yaml: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(95)]).then(__webpack_require__.bind(__webpack_require__, 8095))).yaml,
    toml: async () => (await Promise.all(/* import() */[__webpack_require__.e(605), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 1680))).toml,
    xml: async () => (await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 539))).xml,
};
/** Undefined for a format that is not known. */
async function pathReader(format) {
    return Object.hasOwn(readers, format) ? readers[format]?.() : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/bump-tools/release-please-files.js
// Extra files of release-please (https://github.com/googleapis/release-please/blob/main/docs/customizing.md): marks in
// any text, and paths into JSON, TOML, YAML and XML.



const BY_ENDING = [
    [/\.json$/, 'json', '$.version'],
    [/\.ya?ml$/, 'yaml', '$.version'],
    [/\.toml$/, 'toml', '$.version'],
    [/\.xml$/, 'xml', '/*/version'],
];
/** What finds the version that one entry of `extra-files` describes, in the text of its file. */
async function extraFileSearch(extra, path) {
    if (!(0,toml_tables/* isRecord */.u4)(extra))
        return anyForm(path);
    const type = typeof extra['type'] === 'string' ? extra['type'] : 'generic';
    if (type === 'generic')
        return generic;
    const at = extra[type === 'xml' ? 'xpath' : 'jsonpath'];
    const reader = await pathReader(type);
    return (text) => (typeof at === 'string' && reader ? inFormat(reader, text, at) : undefined);
}
/** A name alone: marks, or the version at the top of a file of its ending. */
async function anyForm(path) {
    const [, type = '', at = ''] = BY_ENDING.find(([ending]) => ending.test(path)) ?? [];
    const reader = await pathReader(type);
    return (text) => {
        const marked = generic(text);
        if (reader === undefined || (marked && 'value' in marked))
            return marked;
        return inFormat(reader, text, at) ?? marked;
    };
}
function inFormat(reader, text, at) {
    if (!reader.isPlain(at))
        return undefined;
    try {
        return reader.find(text, at) ?? { reason: `it has no version at ${at.slice(0, 80)}` };
    }
    catch (error) {
        if (error instanceof errors/* PlumblineError */.Dl)
            return { reason: error.what };
        throw error;
    }
}
const VERSION = /(?<!\d)\d{1,20}\.\d{1,20}\.\d{1,20}(?:-[\w.]{1,60})?(?:\+[-\w.]{1,60})?/;
const LONGEST_ROW = 5000;
function generic(text) {
    let inBlock = false;
    let isPartial = false;
    for (const [index, row] of text.split('\n').entries()) {
        const [, kind] = /x-release-please-(version|major|minor|patch)/.exec(row) ?? [];
        isPartial ||= /x-release-please-(?:start-)?(?:major|minor|patch)/.test(row);
        if (kind === 'version' || (inBlock && kind === undefined)) {
            const value = VERSION.exec(row.slice(0, LONGEST_ROW))?.[0];
            if (value)
                return { value, line: index + 1 };
        }
        if (row.includes('x-release-please-start-version'))
            inBlock = true;
        else if (row.includes('x-release-please-end'))
            inBlock = false;
    }
    // Where only parts of the version are marked, none of them is a version.
    return isPartial ? undefined : { reason: 'it has no version that is marked with x-release-please-version' };
}


/***/ })

};
