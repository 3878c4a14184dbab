export const id = 257;
export const ids = [257];
export const modules = {

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pyproject: () => (/* binding */ pyproject)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);
// pyproject.toml's [project] table (https://packaging.python.org/specifications/pyproject-toml/, PEP 621).


function read(file, text) {
    const toml = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(file, text);
    const table = toml.table('project');
    if (table === undefined)
        return undefined;
    const name = stated(file, toml, 'name');
    if (name === undefined)
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, table, '[project] has no name', 'a key "name"');
    return { file, ecosystem: 'pypi', name, version: versionOf(file, toml, table), publishable: isPublishable(toml) };
}
function versionOf(file, toml, table) {
    const version = stated(file, toml, 'version');
    const dynamic = toml.get('project', 'dynamic');
    const isDynamic = Array.isArray(dynamic?.value) && dynamic.value.includes('version');
    if (version && isDynamic) {
        const problem = '[project] states a version and lists "version" in dynamic';
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, version.line, problem, 'one of the two');
    }
    if (version)
        return { kind: 'static', ...version };
    if (dynamic && isDynamic)
        return { kind: 'dynamic', key: 'project.dynamic', file, line: dynamic.line };
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, table, '[project] has no version', 'a key "version", or dynamic = ["version"]');
}
function stated(file, toml, key) {
    const found = toml.get('project', key);
    if (found === undefined)
        return undefined;
    if (typeof found.value === 'string' && found.value !== '') {
        return { value: found.value, key: `project.${key}`, file, line: found.line };
    }
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, found.line, `project.${key} is ${JSON.stringify(found.value)}`, 'a text in quotes');
}
/** PyPI refuses any package with a classifier that begins with `Private ::`. */
function isPublishable(toml) {
    const classifiers = toml.get('project', 'classifiers')?.value;
    return !(Array.isArray(classifiers) && classifiers.some((one) => /^private ::/i.test(String(one))));
}
const pyproject = { read };


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ invalidManifest)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(985);
// The one way in which a manifest is refused: file, line, and what was expected there.

/** A `manifest-invalid` failure; `expected` completes the sentence "expected …". */
function invalidManifest(file, line, problem, expected) {
    return new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('manifest-invalid', {
        what: `${file}:${line}: ${problem}; expected ${expected}.`,
        file,
        line,
    });
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(605);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
// TOML with positions: values by their dotted path, each with the line that states it.


/** Parses TOML 1.0. Throws `manifest-invalid`. */
function parseToml(file, text) {
    const values = new Map();
    const tables = new Map();
    for (const node of program(file, text)) {
        if (node.type === 'TOMLKeyValue')
            addKeyValue(node, []);
        else {
            addTable(node.resolvedKey.map(String), node.loc.start.line);
            for (const entry of node.body)
                addKeyValue(entry, node.resolvedKey.map(String));
        }
    }
    function addKeyValue(node, above) {
        const keys = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
        const path = [...above, ...keys];
        addTable(path.slice(0, -1), node.loc.start.line);
        if (node.value.type === 'TOMLInlineTable') {
            addTable(path, node.loc.start.line);
            for (const entry of node.value.body)
                addKeyValue(entry, path);
        }
        else
            values.set(keyOf(path), { value: (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .getStaticTOMLValue */ .AY)(node.value), line: node.value.loc.start.line });
    }
    function addTable(path, line) {
        for (let length = 1; length <= path.length; length++) {
            const key = keyOf(path.slice(0, length));
            if (!tables.has(key))
                tables.set(key, line);
        }
    }
    return { get: (...path) => values.get(keyOf(path)), table: (...path) => tables.get(keyOf(path)) };
}
function program(file, text) {
    try {
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .parseTOML */ .MD)(text, { tomlVersion: '1.0' }).body[0].body;
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__/* .ParseError */ .mB))
            throw error;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, error.lineNumber, `not TOML: ${error.message} (column ${error.column + 1})`, 'valid TOML 1.0');
    }
}
// Keys may hold dots themselves, so a path is not joined by them.
function keyOf(path) {
    return JSON.stringify(path);
}


/***/ })

};
