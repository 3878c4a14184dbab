export const id = 326;
export const ids = [326];
export const modules = {

/***/ 1326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setupPy: () => (/* binding */ setupPy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __webpack_require__(929);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/build-system.js
var build_system = __webpack_require__(8563);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/ini-document.js
var ini_document = __webpack_require__(3585);
// EXTERNAL MODULE: ./.build/packages/manifests/src/toml-document.js
var toml_document = __webpack_require__(4884);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/pyproject-beside.js
// The pyproject.toml that stands beside another Python manifest.



/** Undefined where there is none; null for what does not parse: that is said of pyproject.toml itself, once. */
function pyprojectBeside(file, readText) {
    const text = readText(external_node_path_.posix.join(external_node_path_.posix.dirname(file), 'pyproject.toml'));
    if (text === undefined)
        return undefined;
    try {
        return (0,toml_document/* parseToml */.M)('pyproject.toml', text);
    }
    catch (error) {
        if (error instanceof errors/* PlumblineError */.Dl)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/setup-script.js
var setup_script = __webpack_require__(262);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/table.js
var python_table = __webpack_require__(8921);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/tables.js + 14 modules
var tables = __webpack_require__(26);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/formats/setup-py.js
// setup.py (https://setuptools.pypa.io/en/latest/references/keywords.html): a program that setuptools runs. Its version is
// read only where it is known for sure what the program comes to.








function read(file, text, readText) {
    const toml = pyprojectBeside(file, readText);
    if (toml === null || !isRun(toml))
        return undefined;
    const table = toml && tableIn(file, toml, readText);
    if (table === null || (table?.version.kind === 'static' && table.version.file !== file))
        return undefined;
    const config = configBeside(file, readText);
    const metadata = config('metadata');
    const script = (0,setup_script/* setupScript */.XL)(file, text, readText);
    // What setup() is given counts before setup.cfg, and where pyproject.toml leaves the version to the build.
    const isStatedElsewhere = toml?.get('tool', 'setuptools', 'dynamic', 'version') ?? metadata?.keys.get('version');
    const elsewhere = table !== undefined || (isStatedElsewhere && metadata?.keys.get('name')?.value);
    if (elsewhere && ((0,setup_script/* givesNoVersion */._r)(script) || script.calls === undefined))
        return undefined;
    if (table && toml?.get('tool', 'setuptools', 'dynamic', 'version'))
        return undefined;
    const name = table?.name ?? (0,setup_script/* scriptText */.r7)(file, script, 'name') ?? metadata?.keys.get('name');
    const classifiers = [...((0,setup_script/* scriptTexts */.km)(script, 'classifiers') ?? []), ...linesOf(metadata, 'classifiers')];
    return {
        file,
        ecosystem: 'pypi',
        ...(name && name.value !== '' ? { name } : {}),
        version: (0,setup_script/* scriptVersion */.wk)(file, script),
        publishable: (0,python_table/* isPublishable */.oB)(classifiers),
        requirements: { build: (0,build_system/* buildRequirements */.$)(toml), use: table ? table.use : useOf(script, config('options')) },
    };
}
/** Setuptools runs the script, or a backend that stands in the checkout: that one only wraps it. */
function isRun(toml) {
    return (0,build_system/* isBuiltBySetuptools */._)(toml) || toml?.get('build-system', 'backend-path') !== undefined;
}
/** The table that describes the package; null for one that is wrong, as is said of pyproject.toml itself. */
function tableIn(file, toml, readText) {
    const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(file), 'pyproject.toml');
    return quietly(() => (0,tables/* packageTable */.d)(toml)?.read(beside, toml, readText));
}
/** The sections of the setup.cfg beside it; what is wrong there is said of setup.cfg itself. */
function configBeside(file, readText) {
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(file), 'setup.cfg');
    const text = readText(path);
    return (section) => (text === undefined ? undefined : (quietly(() => (0,ini_document/* iniSection */.w)(path, text, section)) ?? undefined));
}
function quietly(act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof errors/* PlumblineError */.Dl)
            return null;
        throw error;
    }
}
function useOf(script, options) {
    const given = (0,setup_script/* scriptTexts */.km)(script, 'install_requires');
    if (given === undefined || given.length > 0)
        return given;
    const listed = linesOf(options, 'install_requires');
    return listed.some((line) => line.startsWith('file:')) ? undefined : listed;
}
function linesOf(section, key) {
    return (section?.keys.get(key)?.value ?? '').split('\n').filter(Boolean);
}
const setupPy = { read };


/***/ })

};
