export const id = 607;
export const ids = [607];
export const modules = {

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionProperties: () => (/* binding */ versionProperties)
/* harmony export */ });
/* harmony import */ var _gradle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8916);
/* harmony import */ var _properties_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9135);
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7974);
// version.properties: a file of a Gradle or Ant build for the version alone.



/** Undefined for a file without anything; parts of a version, or several versions, are for the build to put together. */
function read(file, text) {
    const properties = (0,_properties_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseProperties */ .$)(file, text);
    const [first] = properties.values();
    if (first === undefined)
        return undefined;
    const stated = (0,_gradle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .versionInFile */ .qT)(properties);
    const { key, line } = first;
    const version = stated ? (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionFrom */ .t)(stated) : { kind: 'dynamic', key, file, line };
    return { file, ecosystem: 'maven', version, publishable: true };
}
const versionProperties = { read };


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ namedVersion),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   qT: () => (/* binding */ versionInFile)
/* harmony export */ });
/** In this order; `version` is the one that Gradle itself takes, the others are the widespread conventions. */
const NAMES = [
    'version',
    'VERSION_NAME',
    'projectVersion',
    'project.version',
    'PROJECT_VERSION',
    'VERSION',
    'versionName',
    'libraryVersion',
    'libVersion',
    'LIBRARY_VERSION',
    'LIB_VERSION',
    'releaseVersion',
    'pluginVersion',
    'modVersion',
    'mod_version',
    'currentVersion',
    'appVersion',
    'applicationVersion',
];
/** A text that a version may be: a digit early on, and no blanks. */
const VERSION = /^[A-Za-z]{0,8}[-_.]?\d[\w.+~-]{0,63}$/;
/** The property that states the version; undefined where none has one of the names. */
function namedVersion(properties) {
    return NAMES.map((name) => properties.get(name)).find((one) => one !== undefined && one.value !== '');
}
/** Of a file that is called after the version: one of the names, else the only property whose name ends in "version". */
function versionInFile(properties) {
    const [stated, ...more] = [...properties.values()].filter(({ key }) => /version$/i.test(key));
    const only = stated !== undefined && more.length === 0 && isVersion(stated.value) ? stated : undefined;
    return namedVersion(properties) ?? only;
}
/** Whether a text may be a version at all. */
function isVersion(text) {
    return VERSION.test(text);
}


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseProperties)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
// Java's properties files (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)).

/** The properties by their key; of a key that is there twice the last one counts. Throws `manifest-invalid`. */
function parseProperties(file, text) {
    const properties = new Map();
    for (const { row, line } of logicalLines(text)) {
        if (row === '' || row.startsWith('#') || row.startsWith('!'))
            continue;
        const end = keyEnd(row);
        const value = row.slice(end).replace(/^[ \t\f]*(?:[=:][ \t\f]*)?/, '');
        const key = unescaped(file, line, row.slice(0, end));
        properties.set(key, { value: unescaped(file, line, value).trim(), key, file, line });
    }
    return properties;
}
/** A backslash at the end joins the next line to this one, without the blanks at its beginning. */
function* logicalLines(text) {
    let parts = [];
    let start = 1;
    for (const [index, natural] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const row = natural.replace(/^[ \t\f]+/, '');
        if (parts.length === 0)
            start = index + 1;
        const isComment = parts.length === 0 && /^[#!]/.test(row);
        const isJoined = !isComment && backslashesAtEnd(row) % 2 === 1;
        parts.push(isJoined ? row.slice(0, -1) : row);
        if (isJoined)
            continue;
        yield { row: parts.join(''), line: start };
        parts = [];
    }
    if (parts.length > 0)
        yield { row: parts.join(''), line: start };
}
function backslashesAtEnd(row) {
    let count = 0;
    while (row[row.length - 1 - count] === '\\')
        count++;
    return count;
}
function keyEnd(row) {
    for (let at = 0; at < row.length; at++) {
        if (row[at] === '\\')
            at++;
        else if (/[=: \t\f]/.test(row[at] ?? ''))
            return at;
    }
    return row.length;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', f: '\f' };
function unescaped(file, line, text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(u[0-9A-Fa-f]{4}|[\s\S])/g, (_all, code) => {
        if (code.length > 1)
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        if (code === 'u')
            throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, line, 'a \\u without four hexadecimal digits', 'for example \\u0041');
        return ESCAPES[code] ?? code;
    });
}


/***/ })

};
