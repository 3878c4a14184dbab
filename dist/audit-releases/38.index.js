export const id = 38;
export const ids = [38];
export const modules = {

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assemblyInfo: () => (/* binding */ assemblyInfo)
/* harmony export */ });
const ATTRIBUTE = /^\s*\[assembly:\s*(?:System\.Reflection\.)?(Assembly(?:Informational|File)?Version)(?:Attribute)?\s*\(/;
/**
 * Always `dynamic`: an assembly's version is not the package's (it often stays behind, to bind to), and what is checked
 * in is often what the last build left. Undefined for a file without such an attribute.
 */
function read(file, text) {
    const rows = text.replace(/^\uFEFF/, '').split('\n');
    const line = rows.findIndex((row) => ATTRIBUTE.test(row)) + 1;
    if (line === 0)
        return undefined;
    const key = ATTRIBUTE.exec(rows[line - 1] ?? '')?.[1] ?? 'AssemblyVersion';
    return { file, ecosystem: 'nuget', version: { kind: 'dynamic', key, file, line }, publishable: true };
}
const assemblyInfo = { read };


/***/ })

};
