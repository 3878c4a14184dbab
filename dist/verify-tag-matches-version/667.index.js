export const id = 667;
export const ids = [667];
export const modules = {

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4214);
// YAML.



const LONGEST_YAML = 256 * 1024;
function texts(file, text) {
    if (text.length > LONGEST_YAML)
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'too long', `at most ${LONGEST_YAML} characters`);
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const visit = (node, add) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && typeof node.value === 'string')
            add(node.value, lineCounter.linePos(node.range?.[0] ?? 0).line);
        return branches(node);
    };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
        return (0,_named_file_js__WEBPACK_IMPORTED_MODULE_2__/* .collected */ .gd)(document.contents, visit, file);
    }
    catch (error) {
        // The parser calls itself for every level.
        if (!(error instanceof RangeError))
            throw error;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'nested too deeply to be read', 'YAML of fewer levels');
    }
}
/** An alias is not followed: a text stands where it is written. */
function branches(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return node.items.map(({ key, value }) => [(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '', value]);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? node.items.map((item, index) => [String(index), item]) : [];
}
const yaml = { texts };


/***/ })

};
