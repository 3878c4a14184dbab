export const id = 888;
export const ids = [888];
export const modules = {

/***/ 7888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageJson: () => (/* binding */ packageJson)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5994);
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7974);
// package.json (https://docs.npmjs.com/cli/configuring-npm/package-json): strict JSON, as npm reads it, and its lock file.



const DIALECT = { comments: false, expected: 'an object with "name" and "version"' };
// npm reads npm-shrinkwrap.json where both are there, and publishes it; each repeats the version twice.
const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json'];
const LOCK_PATHS = [['version'], ['packages', '', 'version']];
function read(file, text, readText) {
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(file, text, DIALECT);
    const name = json.text('name');
    const version = (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionFrom */ .t)(json.text('version'));
    const places = version.kind === 'static' ? lockPlaces(file, readText) : [];
    return {
        file,
        ecosystem: 'npm',
        ...(name ? { name } : {}),
        version,
        publishable: json.value('private') !== true,
        ...(places.length > 0 ? { places } : {}),
    };
}
/** What the lock files say of the package itself; of its dependencies they say much more. */
function lockPlaces(file, readText) {
    return LOCK_FILES.flatMap((name) => {
        const lock = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), name);
        const text = readText(lock);
        return text === undefined ? [] : placesIn((0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(lock, text, { ...DIALECT, expected: 'an object' }));
    });
}
function placesIn(json) {
    const found = LOCK_PATHS.flatMap((path) => json.text(...path) ?? []);
    return found.map((stated) => ({ role: 'lock', ...stated }));
}
const packageJson = { read };


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


/***/ })

};
