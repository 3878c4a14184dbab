export const id = 358;
export const ids = [358];
export const modules = {

/***/ 3132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ jsonSteps)
/* harmony export */ });
// The part of JSONPath that names one place (https://www.rfc-editor.org/rfc/rfc9535).
/** The names and numbers of `$.a['b'][0]`; undefined for a path that stands for several places. */
function jsonSteps(path) {
    const steps = [];
    const step = /\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d{1,9})\]|\[(?:'([^'\\]*)'|"([^"\\]*)")\]/uy;
    step.lastIndex = 1;
    if (!path.startsWith('$') || path.length > 500)
        return undefined;
    while (step.lastIndex < path.length) {
        const found = step.exec(path);
        if (!found)
            return undefined;
        const [, name, index, single, double] = found;
        steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
    }
    return steps.length === 0 ? undefined : steps;
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3369);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3132);
// JSON by a path.



function find(text, path) {
    const json = text.replace(/^\uFEFF/, ' ');
    let found;
    try {
        const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json);
        found = tree && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(tree, (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonSteps */ .u)(path) ?? []);
    }
    catch (error) {
        // The parser calls itself for every level.
        if (!(error instanceof RangeError))
            throw error;
    }
    const value = found?.value;
    return typeof value === 'string' && value !== '' ? { value, line: (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAt */ .mh)(json, found?.offset ?? 0) } : undefined;
}
const json = { isPlain: (path) => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonSteps */ .u)(path) !== undefined, find };


/***/ })

};
