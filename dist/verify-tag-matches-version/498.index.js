export const id = 498;
export const ids = [498];
export const modules = {

/***/ 1498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3143);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
// JSON, with or without comments.



function texts(file, text) {
    const json = text.replace(/^\uFEFF/, ' ');
    const root = treeOf(file, json);
    const lineAt = lines(json);
    const visit = (node, add) => {
        if (typeof node.value === 'string')
            add(node.value, lineAt(node.offset));
        if (node.type === 'array')
            return (node.children ?? []).map((child, index) => [String(index), child]);
        return (node.children ?? []).flatMap(({ children = [] }) => {
            const [name, value] = children;
            return value ? [[String(name?.value), value]] : [];
        });
    };
    return (0,_named_file_js__WEBPACK_IMPORTED_MODULE_1__/* .collected */ .gd)(root, visit, file);
}
function treeOf(file, json) {
    try {
        const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json, [], { allowTrailingComma: true });
        if (root)
            return root;
    }
    catch (error) {
        // The parser calls itself for every level.
        if (!(error instanceof RangeError))
            throw error;
    }
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidManifest */ .p)(file, 1, 'not JSON', 'an object');
}
/** 1-based line of an offset; offsets come in rising order. */
function lines(text) {
    let [line, next] = [1, text.indexOf('\n')];
    return (offset) => {
        while (next !== -1 && next < offset) {
            line++;
            next = text.indexOf('\n', next + 1);
        }
        return line;
    };
}
const json = { texts };


/***/ })

};
