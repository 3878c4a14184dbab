export const id = 95;
export const ids = [95];
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

/***/ 8095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3132);
// YAML by a path.


const LONGEST_YAML = 256 * 1024;
function find(text, path) {
    if (text.length > LONGEST_YAML)
        return undefined;
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
        const node = document.getIn((0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonSteps */ .u)(path) ?? [], true);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) || typeof node.value !== 'string' || node.value === '')
            return undefined;
        return { value: node.value, line: lineCounter.linePos(node.range?.[0] ?? 0).line || 1 };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return undefined;
    }
}
const yaml = { isPlain: (path) => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonSteps */ .u)(path) !== undefined, find };


/***/ })

};
