export const id = 141;
export const ids = [141];
export const modules = {

/***/ 4141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pubspec: () => (/* binding */ pubspec)
/* harmony export */ });
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7974);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);


function read(file, text) {
    const yaml = (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file, text, 'a mapping with "name" and "version"');
    const name = yaml.text('name');
    return {
        file,
        ecosystem: 'pub',
        ...(name ? { name } : {}),
        version: (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionFrom */ .t)(yaml.text('version')),
        publishable: yaml.text('publish_to')?.value !== 'none',
    };
}
const pubspec = { read };


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ invalidManifest)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(929);
// The one way in which a manifest is refused: file, line, and what was expected there.

/** A `manifest-invalid` failure; `expected` completes the sentence "expected …". */
function invalidManifest(file, line, problem, expected) {
    return new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('manifest-invalid', {
        what: `${file}:${line}: ${problem}; expected ${expected}.`,
        file,
        line,
    });
}


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ versionFrom)
/* harmony export */ });
// A template's marks: the text is filled in by the build, so nobody can tell the version from it.
const TEMPLATE = /\$\{|\$\(|\{\{|<%|^@[\w.-]+@$|^%[\w.-]+%$|^\$[\w.]+\$?$|^__\w+__$/;
/** `static`, `none` where nothing is stated, and `dynamic` where the text is a template. */
function versionFrom(stated) {
    if (stated === undefined)
        return { kind: 'none' };
    const { key, file, line } = stated;
    return TEMPLATE.test(stated.value) ? { kind: 'dynamic', key, file, line } : { kind: 'static', ...stated };
}


/***/ }),

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
// YAML with positions: the texts directly in the outermost mapping, each with the line that states it.


// A manifest of this size is none, and hostile text takes the parser four seconds for every megabyte.
const LIMIT = 256 * 1024;
/** Parses a file that holds one mapping. Throws `manifest-invalid`; `expected` is for a file that holds something else. */
function parseYaml(file, text, expected) {
    if (text.length > LIMIT)
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, `${text.length} characters`, `at most ${LIMIT}`);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = documentIn(file, text, lines);
    const [error] = document.errors;
    if (error) {
        const problem = `not YAML: ${error.message.split('\n', 1)[0]?.slice(0, 200)}`;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, lines.linePos(error.pos[0]).line || 1, problem, 'valid YAML');
    }
    const { contents } = document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(contents))
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'not a YAML mapping', expected);
    const lineOf = (node) => lines.linePos(node?.range?.[0] ?? 0).line || 1;
    return {
        text: (key) => {
            const [pair, again] = contents.items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && item.key.value === key);
            if (pair === undefined)
                return undefined;
            if (again)
                throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, lineOf(keyOf(again)), `"${key}" is stated twice`, 'one of the two');
            const scalar = scalarOf(document, pair);
            // A key with nothing behind it states nothing.
            if (scalar?.value === null)
                return undefined;
            const line = lineOf(scalar ?? keyOf(pair));
            if (typeof scalar?.value === 'string' && scalar.value !== '')
                return { value: scalar.value, key, file, line };
            const found = scalar ? (scalar.source ?? String(scalar.value)).slice(0, 40) || 'empty' : 'no text';
            throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, line, `"${key}" is ${found}`, 'a text (a number needs quotes)');
        },
    };
}
function documentIn(file, text, lineCounter) {
    try {
        // Looking for equal keys takes the parser quadratic time; the keys that are read are looked at here.
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    }
    catch (error) {
        // The parser calls itself for every level.
        if (!(error instanceof RangeError))
            throw error;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'nested too deeply to be read', 'YAML of fewer levels');
    }
}
function keyOf({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? key : undefined;
}
function scalarOf(document, { value }) {
    const node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(value) ? value.resolve(document) : value;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) ? node : undefined;
}


/***/ })

};
