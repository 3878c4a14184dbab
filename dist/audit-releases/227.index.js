export const id = 227;
export const ids = [227];
export const modules = {

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setupCfg: () => (/* binding */ setupCfg)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3143);
/* harmony import */ var _python_build_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8563);
/* harmony import */ var _python_ini_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3585);
/* harmony import */ var _python_module_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2098);
/* harmony import */ var _python_optional_toml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);
/* harmony import */ var _python_script_beside_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8137);
/* harmony import */ var _python_setup_cfg_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4814);
/* harmony import */ var _python_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8921);
/* harmony import */ var _python_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26);
/* harmony import */ var _python_version_plugins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4124);
// setup.cfg's [metadata] and [options] (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html).











function read(file, text, readText) {
    const beside = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), name);
    const metadata = (0,_python_ini_document_js__WEBPACK_IMPORTED_MODULE_1__/* .iniSection */ .w)(file, text, 'metadata');
    const name = metadata?.keys.get('name');
    if (!metadata || !name)
        return undefined;
    const pyproject = readText(beside('pyproject.toml'));
    const toml = pyproject === undefined ? undefined : (0,_python_optional_toml_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalToml */ .v)(pyproject);
    // Where pyproject.toml describes the package, or another backend builds it, nobody reads this file.
    if (toml === null || !(0,_python_build_system_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuiltBySetuptools */ ._)(toml) || (toml && (0,_python_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .packageTable */ .d)(toml)))
        return undefined;
    if (name.value === '')
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidManifest */ .p)(file, name.line, 'metadata.name is empty', 'a name');
    // setup() in setup.py is given the version then, and that file says so.
    if (readText(beside('setup.py')) !== undefined && !metadata.keys.has('version'))
        return undefined;
    const version = foundByTool(beside('pyproject.toml'), toml, metadata) ?? versionOf(file, text, metadata, readText);
    const use = useOf((0,_python_ini_document_js__WEBPACK_IMPORTED_MODULE_1__/* .iniSection */ .w)(file, text, 'options'), readText(beside('setup.py')));
    return {
        file,
        ecosystem: 'pypi',
        name,
        version,
        publishable: (0,_python_table_js__WEBPACK_IMPORTED_MODULE_6__/* .isPublishable */ .oB)(linesOf(metadata, 'classifiers')),
        requirements: { build: (0,_python_build_system_js__WEBPACK_IMPORTED_MODULE_3__/* .buildRequirements */ .$)(toml), use },
        ...(0,_python_module_places_js__WEBPACK_IMPORTED_MODULE_7__/* .modulePlaces */ .v)(file, name.value, version, readText),
    };
}
/** A tool that is set up in pyproject.toml; one that is only required finds the version where nothing states any. */
function foundByTool(file, toml, { keys }) {
    const stated = keys.get('version')?.value;
    const isOpen = stated === undefined || (0,_python_version_plugins_js__WEBPACK_IMPORTED_MODULE_8__/* .isPlaceholder */ .wK)(stated);
    const tool = toml && ((0,_python_version_plugins_js__WEBPACK_IMPORTED_MODULE_8__/* .pluginTable */ .Kr)(toml) ?? (isOpen ? (0,_python_version_plugins_js__WEBPACK_IMPORTED_MODULE_8__/* .requiredPlugin */ .dX)(toml) : undefined));
    return tool && { kind: 'dynamic', file, ...tool };
}
/** setup.py's argument comes before the key; where its argument is not told, neither is the version. */
function versionOf(file, text, metadata, readText) {
    const { line } = metadata;
    const script = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), 'setup.py');
    const version = metadata.keys.get('version');
    const told = (0,_python_script_beside_js__WEBPACK_IMPORTED_MODULE_9__/* .besideScript */ .K)(script, readText);
    if (typeof told !== 'string')
        return told;
    if (version === undefined) {
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidManifest */ .p)(file, line, '[metadata] has no version, and there is no setup.py', 'a key "version"');
    }
    if (told === 'unknown')
        return { kind: 'dynamic', key: version.key, file, line: version.line };
    if (version.value === '')
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidManifest */ .p)(file, version.line, 'metadata.version is empty', 'a version');
    return (0,_python_setup_cfg_version_js__WEBPACK_IMPORTED_MODULE_10__/* .cfgVersion */ .f)(file, text, version, readText);
}
function useOf(options, script) {
    const listed = options ? requirementsIn(options) : [];
    const found = listed.some((line) => line.startsWith('file:')) || /\binstall_requires\b/.test(script ?? '');
    return found ? undefined : listed;
}
/** One a line; on a single line setuptools takes them apart at `;`. */
function requirementsIn(options) {
    const lines = linesOf(options, 'install_requires');
    return lines.length === 1 ? (lines[0] ?? '').split(';').map((one) => one.trim()) : lines;
}
function linesOf({ keys }, key) {
    return (keys.get(key)?.value ?? '').split('\n').filter(Boolean);
}
const setupCfg = { read };


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
