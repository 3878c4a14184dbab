export const id = 55;
export const ids = [55];
export const modules = {

/***/ 7055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageSwift: () => (/* binding */ packageSwift)
/* harmony export */ });
function read(file, text) {
    const declared = declaration(file, text);
    return {
        file,
        ecosystem: 'swift',
        ...(declared?.value ? { name: declared } : {}),
        version: { kind: 'tag', key: 'Package', file, line: declared?.line ?? 1 },
        publishable: true,
    };
}
/** `Package(name: "…"`, the name on the same line or on the next one that has anything; code that computes it has none. */
function declaration(file, text) {
    const rows = text.split('\n').map((row) => row.replace(/^\s*\/\/.*$/, ''));
    const start = rows.findIndex((row) => /(?:^|[\s=.])Package\s*\(/.test(row));
    if (start === -1)
        return undefined;
    const open = (rows[start] ?? '').replace(/^.*?\bPackage\s*\(/, '');
    const next = rows.findIndex((row, index) => index > start && row.trim() !== '');
    const [argument, line] = open.trim() === '' && next !== -1 ? [rows[next] ?? '', next + 1] : [open, start + 1];
    const value = /^\s*name\s*:\s*"([^"\\]*)"/.exec(argument)?.[1] ?? '';
    return { value, key: 'name', file, line };
}
const packageSwift = { read };


/***/ })

};
