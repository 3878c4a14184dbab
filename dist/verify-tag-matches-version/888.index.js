export const id = 888;
export const ids = [888];
export const modules = {

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageJson: () => (/* binding */ packageJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
// package.json (https://docs.npmjs.com/cli/configuring-npm/package-json): strict JSON, as npm reads it.


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
function read(file, text) {
    const root = parse(file, text);
    const stated = (key) => {
        const property = propertyOf(root, key);
        if (property === undefined)
            return undefined;
        const line = lineAt(text, property.offset);
        if (typeof property.value !== 'string' || property.value === '') {
            throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, line, `"${key}" is ${text.slice(property.offset, endOf(property)).slice(0, 40)}`, 'a text');
        }
        return { value: property.value, key, file, line };
    };
    const name = stated('name');
    const version = stated('version');
    return {
        file,
        ecosystem: 'npm',
        ...(name ? { name } : {}),
        version: version ? { kind: 'static', ...version } : { kind: 'none' },
        publishable: propertyOf(root, 'private')?.value !== true,
    };
}
function parse(file, text) {
    // npm strips a byte order mark; a blank in its place keeps every offset.
    const json = text.replace(/^\uFEFF/, ' ');
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (first) {
        const found = json.slice(first.offset).split(/\s/, 1)[0]?.slice(0, 20) ?? '';
        const problem = found === '' ? 'not JSON: the file ends' : `not JSON at "${found}"`;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, lineAt(json, first.offset), problem, EXPECTED[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error)] ?? 'valid JSON');
    }
    if (root?.type !== 'object')
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'not a JSON object', 'an object with "name" and "version"');
    return root;
}
/** The last property of that name: the one that JSON.parse keeps. */
function propertyOf(root, key) {
    return root.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
}
function endOf(node) {
    return node.offset + node.length;
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
const packageJson = { read };


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ invalidManifest)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(985);
// The one way in which a manifest is refused: file, line, and what was expected there.

/** A `manifest-invalid` failure; `expected` completes the sentence "expected …". */
function invalidManifest(file, line, problem, expected) {
    return new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('manifest-invalid', {
        what: `${file}:${line}: ${problem}; expected ${expected}.`,
        file,
        line,
    });
}


/***/ })

};
