export const id = 257;
export const ids = [257];
export const modules = {

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pyproject: () => (/* binding */ pyproject)
/* harmony export */ });
/* harmony import */ var _python_build_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8563);
/* harmony import */ var _python_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4882);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
// pyproject.toml: the table that describes the package, and what builds it.



function read(file, text) {
    const toml = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)(file, text);
    const table = (0,_python_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .packageTable */ .d)(toml);
    if (table === undefined)
        return undefined;
    const { use, ...stated } = table.read(file, toml);
    return { file, ecosystem: 'pypi', ...stated, requirements: { build: (0,_python_build_system_js__WEBPACK_IMPORTED_MODULE_2__/* .buildRequirements */ .$)(toml), use } };
}
const pyproject = { read };


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ buildRequirements),
/* harmony export */   _: () => (/* binding */ isBuiltBySetuptools)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);

const REQUIRES = ['build-system', 'requires'];
/** What the build needs; without the table, or without the file, setuptools of the version that build tools agreed on. */
function buildRequirements(toml) {
    if (toml?.get(...REQUIRES) === undefined)
        return ['setuptools >= 40.8.0'];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G6)(toml, REQUIRES);
}
/** Whether setuptools builds the package, and so reads setup.cfg. */
function isBuiltBySetuptools(toml) {
    const backend = toml?.get('build-system', 'build-backend')?.value;
    return backend === undefined || String(backend).startsWith('setuptools');
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ listedTexts),
/* harmony export */   oB: () => (/* binding */ isPublishable),
/* harmony export */   vh: () => (/* binding */ statedText)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
// What a table of pyproject.toml says about the package, and how its texts are read.

/** A text with its line; undefined when nothing states it. Throws `manifest-invalid` for what is no text. */
function statedText(file, toml, path) {
    const found = toml.get(...path);
    if (found === undefined)
        return undefined;
    const key = path.join('.');
    if (typeof found.value === 'string' && found.value !== '')
        return { value: found.value, key, file, line: found.line };
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, found.line, `${key} is ${JSON.stringify(found.value)}`, 'a text in quotes');
}
/** The texts of a list; anything else in it is left to the build, which says more about it. */
function listedTexts(toml, path) {
    const value = toml.get(...path)?.value;
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
/** PyPI refuses any package with a classifier that begins with `Private ::`. */
function isPublishable(classifiers) {
    return !classifiers.some((one) => /^private ::/i.test(one));
}


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ packageTable)
});

// EXTERNAL MODULE: ./.build/packages/manifests/src/invalid-manifest.js
var invalid_manifest = __webpack_require__(3143);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/table.js
var python_table = __webpack_require__(8921);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/flit-table.js
// [tool.flit.metadata], as Flit had it before [project] (https://flit.pypa.io/en/stable/pyproject_toml.html#old-style-metadata).


const METADATA = ['tool', 'flit', 'metadata'];
/** Flit reads the version from the module. */
const flitTable = {
    describes: (toml) => toml.table(...METADATA) !== undefined,
    read(file, toml) {
        const line = toml.table(...METADATA) ?? 1;
        const name = (0,python_table/* statedText */.vh)(file, toml, [...METADATA, 'dist-name']) ?? (0,python_table/* statedText */.vh)(file, toml, [...METADATA, 'module']);
        if (name === undefined)
            throw (0,invalid_manifest/* invalidManifest */.p)(file, line, '[tool.flit.metadata] has no module', 'a key "module"');
        return {
            name,
            version: { kind: 'dynamic', key: METADATA.join('.'), file, line },
            publishable: (0,python_table/* isPublishable */.oB)((0,python_table/* listedTexts */.G6)(toml, [...METADATA, 'classifiers'])),
            use: (0,python_table/* listedTexts */.G6)(toml, [...METADATA, 'requires']),
        };
    },
};

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/poetry-table.js
// [tool.poetry], as Poetry had it before [project] (https://python-poetry.org/docs/pyproject/).


const NAME = ['tool', 'poetry', 'name'];
const poetryTable = {
    // Without a name it only holds settings, for a package that another file describes.
    describes: (toml) => toml.get(...NAME) !== undefined && toml.get('tool', 'poetry', 'package-mode')?.value !== false,
    read(file, toml) {
        const name = (0,python_table/* statedText */.vh)(file, toml, NAME);
        if (name === undefined)
            throw (0,invalid_manifest/* invalidManifest */.p)(file, 1, '[tool.poetry] has no name', 'a key "name"');
        return {
            name,
            version: versionOf(file, toml, toml.table('tool', 'poetry') ?? 1),
            publishable: (0,python_table/* isPublishable */.oB)((0,python_table/* listedTexts */.G6)(toml, ['tool', 'poetry', 'classifiers'])),
            // Constraints like `^1.2` are words of its own; Python itself is listed among the dependencies.
            use: toml.keys('tool', 'poetry', 'dependencies').some((key) => key !== 'python') ? undefined : [],
        };
    },
};
/** The plug-in that takes the version from the tag leaves a placeholder in its place. */
function versionOf(file, toml, table) {
    const plugin = ['tool', 'poetry-dynamic-versioning', 'enable'];
    const enabled = toml.get(...plugin);
    if (enabled?.value === true)
        return { kind: 'dynamic', key: plugin.join('.'), file, line: enabled.line };
    const version = (0,python_table/* statedText */.vh)(file, toml, ['tool', 'poetry', 'version']);
    if (version)
        return { kind: 'static', ...version };
    throw (0,invalid_manifest/* invalidManifest */.p)(file, table, '[tool.poetry] has no version', 'a key "version"');
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/project-table.js
// [project] (https://packaging.python.org/specifications/pyproject-toml/, PEP 621).


const projectTable = {
    describes: (toml) => toml.table('project') !== undefined,
    read(file, toml) {
        const table = toml.table('project') ?? 1;
        const name = (0,python_table/* statedText */.vh)(file, toml, ['project', 'name']);
        if (name === undefined)
            throw (0,invalid_manifest/* invalidManifest */.p)(file, table, '[project] has no name', 'a key "name"');
        const dynamic = (0,python_table/* listedTexts */.G6)(toml, ['project', 'dynamic']);
        return {
            name,
            version: project_table_versionOf(file, toml, table, dynamic.includes('version')),
            publishable: (0,python_table/* isPublishable */.oB)((0,python_table/* listedTexts */.G6)(toml, ['project', 'classifiers'])),
            use: dynamic.includes('dependencies') ? undefined : (0,python_table/* listedTexts */.G6)(toml, ['project', 'dependencies']),
        };
    },
};
function project_table_versionOf(file, toml, table, isDynamic) {
    const version = (0,python_table/* statedText */.vh)(file, toml, ['project', 'version']);
    if (version && isDynamic) {
        const problem = '[project] states a version and lists "version" in dynamic';
        throw (0,invalid_manifest/* invalidManifest */.p)(file, version.line, problem, 'one of the two');
    }
    if (version)
        return { kind: 'static', ...version };
    const line = toml.get('project', 'dynamic')?.line;
    if (isDynamic && line !== undefined)
        return { kind: 'dynamic', key: 'project.dynamic', file, line };
    throw (0,invalid_manifest/* invalidManifest */.p)(file, table, '[project] has no version', 'a key "version", or dynamic = ["version"]');
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/tables.js



/** In the order in which they count: [project] is the standard, the others came before it. */
const TABLES = [projectTable, poetryTable, flitTable];
/** The first table that describes the package; undefined where the file only configures tools. */
function packageTable(toml) {
    return TABLES.find((table) => table.describes(toml));
}


/***/ }),

/***/ 4884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
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
        // Every level is noted under its whole path, so a key of ten thousand parts would take a minute.
        if (path.length > 64)
            throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, line, `a key of ${path.length} parts`, 'at most 64');
        for (let length = 1; length <= path.length; length++) {
            const key = keyOf(path.slice(0, length));
            if (!tables.has(key))
                tables.set(key, line);
        }
    }
    function keysIn(path) {
        const paths = [...values.keys(), ...tables.keys()].map((key) => JSON.parse(key));
        const below = paths.filter((one) => one.length > path.length && path.every((key, index) => key === one[index]));
        return [...new Set(below.map((one) => one[path.length] ?? ''))];
    }
    return {
        get: (...path) => values.get(keyOf(path)),
        table: (...path) => tables.get(keyOf(path)),
        keys: (...path) => keysIn(path),
        values: () => [...values].map(([key, value]) => [JSON.parse(key), value]),
    };
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
