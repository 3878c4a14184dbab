export const id = 212;
export const ids = [212];
export const modules = {

/***/ 9212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   versionFile: () => (/* binding */ versionFile)
/* harmony export */ });
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7974);

const VERSION = /^[vV]?\d[\w.+~-]{0,63}$/;
/** Undefined for a file that holds anything else: its name alone says little. */
function read(file, text) {
    if (text.length > 10_000)
        return undefined;
    const rows = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/);
    const lines = rows.map((row, index) => ({ value: row.trim(), line: index + 1 }));
    const [stated, ...more] = lines.filter(({ value }) => value !== '' && !value.startsWith('#'));
    if (stated === undefined || more.length > 0 || !VERSION.test(stated.value))
        return undefined;
    const version = (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionFrom */ .t)({ ...stated, key: 'version', file });
    return { file, ecosystem: 'generic', version, publishable: true };
}
const versionFile = { read };


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
