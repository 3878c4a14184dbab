export const id = 234;
export const ids = [234];
export const modules = {

/***/ 6234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cabal: () => (/* binding */ cabal)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
// *.cabal (https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html): names of fields in any case.

function read(file, text) {
    const fields = topFields(file, text);
    const name = fields.get('name');
    const version = fields.get('version');
    if (!name?.value)
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, name?.line ?? 1, 'no name', 'a field "name"');
    if (version && !/^\d+(?:\.\d+)*$/.test(version.value)) {
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, version.line, `version is "${version.value.slice(0, 40)}"`, 'numbers with dots between them');
    }
    const stated = version ? { kind: 'static', ...version } : { kind: 'none' };
    return { file, ecosystem: 'hackage', name, version: stated, publishable: true };
}
/**
 * The fields `name` and `version` before or between the sections: what stands further to the right than the first
 * field belongs to the field or section above it, and what stands in braces belongs to a section.
 */
function topFields(file, text) {
    const fields = new Map();
    let indent;
    let open;
    let depth = 0;
    for (const [index, row] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const code = row.trim();
        if (code === '' || code.startsWith('--'))
            continue;
        const field = depth === 0 ? /^(\s*)([A-Za-z][\w-]*)\s*:(.*)$/.exec(row) : null;
        indent ??= row.length - row.trimStart().length;
        if (row.length - row.trimStart().length > indent) {
            if (open !== undefined && depth === 0)
                goOn(fields, open, code, index + 1);
        }
        else if (field) {
            open = (field[2] ?? '').toLowerCase();
            if (open === 'name' || open === 'version')
                addField(fields, { file, line: index + 1, key: open, value: (field[3] ?? '').trim() });
        }
        else
            open = undefined;
        if (open === undefined)
            depth = Math.max(0, depth + balance(code));
    }
    return fields;
}
function addField(fields, stated) {
    const { key, file, line } = stated;
    if (fields.has(key))
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, line, `"${key}" is stated twice`, 'one of the two');
    fields.set(key, stated);
}
/** A value may begin on the line below its field. */
function goOn(fields, key, code, line) {
    const stated = fields.get(key);
    if (stated)
        fields.set(key, stated.value === '' ? { ...stated, value: code, line } : { ...stated, value: `${stated.value} ${code}` });
}
/** Braces opened less braces closed. */
function balance(code) {
    return code.split('{').length - code.split('}').length;
}
const cabal = { read };


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


/***/ })

};
