export const id = 902;
export const ids = [902];
export const modules = {

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   goMod: () => (/* binding */ goMod)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
// go.mod (https://go.dev/ref/mod): the tag is the version, and the module path says which major version it may be.

function read(file, text) {
    const name = modulePath(file, text);
    const { key, line } = name;
    return {
        file,
        ecosystem: 'go',
        name,
        version: { kind: 'tag', key, file, line, majors: majorsOf(name) },
        publishable: true,
    };
}
/** `module path`, also quoted, and in the form with brackets. */
function modulePath(file, text) {
    let inBrackets = false;
    for (const [index, row] of text.split('\n').entries()) {
        const code = (row.split('//', 1)[0] ?? '').trim();
        const argument = inBrackets ? code : /^module(?=[\s("`])\s*(.*)$/.exec(code)?.[1];
        if (argument === undefined || (inBrackets && argument === ''))
            continue;
        if (!inBrackets && argument === '(')
            inBrackets = true;
        else
            return { value: unquoted(file, index + 1, argument), key: 'module', file, line: index + 1 };
    }
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, 1, 'no module directive', 'a line "module" with the path of the module');
}
function unquoted(file, line, argument) {
    const path = /^(?:"([^"\s]+)"|`([^`\s]+)`|([^"`\s()]+))$/.exec(argument);
    const value = path?.[1] ?? path?.[2] ?? path?.[3];
    if (value !== undefined)
        return value;
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, line, `the module path is ${JSON.stringify(argument.slice(0, 80))}`, 'one path');
}
/** See https://go.dev/ref/mod#major-version-suffixes. */
function majorsOf({ value, file, line }) {
    const suffix = value.startsWith('gopkg.in/')
        ? /\.v(0|[1-9]\d{0,8})(?:-unstable)?$/.exec(value)?.[1]
        : /\/v(\d{1,9})$/.exec(value)?.[1];
    if (suffix === undefined)
        return [0, 1];
    if (value.startsWith('gopkg.in/') || /^(?:[2-9]|[1-9]\d+)$/.test(suffix))
        return [Number(suffix)];
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, line, `the module path ends in /v${suffix}`, 'no suffix, or one from /v2 on');
}
const goMod = { read };


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
