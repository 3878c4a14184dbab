export const id = 257;
export const ids = [257];
export const modules = {

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pyproject: () => (/* binding */ pyproject)
/* harmony export */ });
/* harmony import */ var _python_build_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8563);
/* harmony import */ var _python_module_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2098);
/* harmony import */ var _python_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26);
/* harmony import */ var _python_version_plugins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4124);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
// pyproject.toml: the table that describes the package, and what builds it.





function read(file, text, readText) {
    const toml = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(file, text);
    const table = (0,_python_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .packageTable */ .d)(toml);
    if (table === undefined)
        return undefined;
    const { use, ...stated } = table.read(file, toml, readText);
    const version = (0,_python_version_plugins_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessPlaceholder */ .uk)(file, toml, stated.version);
    return {
        file,
        ecosystem: 'pypi',
        ...stated,
        version,
        requirements: { build: (0,_python_build_system_js__WEBPACK_IMPORTED_MODULE_3__/* .buildRequirements */ .$)(toml), use },
        ...(0,_python_module_places_js__WEBPACK_IMPORTED_MODULE_4__/* .modulePlaces */ .v)(file, stated.name.value, version, readText),
    };
}
const pyproject = { read };


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ modulePlaces)
/* harmony export */ });
/* harmony import */ var _program_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4397);
/* harmony import */ var _sources_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
/* harmony import */ var _sources_told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7815);
/* harmony import */ var _version_plugins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4124);




const VARIABLE = '__version__';
// Few modules that state a version are longer.
const LONGEST = 250_000;
const FOLDERS = ['', 'src/'];
const FILES = ['/__init__.py', '/__about__.py', '/_version.py', '/version.py', '/__version__.py', '.py'];
/**
 * Modules of the package's name that hold `__version__` as a text of their own, without the one from which `version`
 * comes. Only beside a version that is known; a variable that is computed, or is given several values, is none.
 */
function modulePlaces(file, name, version, readText) {
    if (version.kind !== 'static')
        return {};
    const places = new Map();
    for (const candidate of candidates(file, name)) {
        // Where upper case does not count, a file has several names.
        const [place] = places.has(candidate.toLowerCase()) ? [] : placeIn(candidate, readText);
        if (place && place.file !== version.file)
            places.set(candidate.toLowerCase(), place);
    }
    return places.size > 0 ? { places: [...places.values()] } : {};
}
function candidates(file, name) {
    const module = name.replace(/[-.]/g, '_');
    const modules = new Set([module, module.toLowerCase(), name.replaceAll('-', '_').replaceAll('.', '/')]);
    const paths = [...modules].flatMap((one) => FOLDERS.flatMap((folder) => FILES.map((end) => `${folder}${one}${end}`)));
    return paths.flatMap((path) => (0,_sources_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .besideFile */ .f)(file, path) ?? []);
}
function placeIn(file, readText) {
    const source = readText(file);
    if (source === undefined || source.length > LONGEST || !source.includes(VARIABLE))
        return [];
    const value = (0,_program_run_js__WEBPACK_IMPORTED_MODULE_1__/* .variableIn */ .S)(file, VARIABLE, readText);
    // A text that comes from elsewhere is no statement of this module.
    if (value.kind !== 'text' || value.origin?.file !== file)
        return [];
    const told = (0,_sources_told_js__WEBPACK_IMPORTED_MODULE_2__/* .toldVersion */ .W)({ value: value.text, key: VARIABLE, file, line: value.origin.line });
    if (told?.kind !== 'static' || (0,_version_plugins_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .wK)(told.value))
        return [];
    const { kind, ...stated } = told;
    return [{ role: 'module', ...stated }];
}


/***/ })

};
