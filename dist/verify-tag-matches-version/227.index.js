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
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9985);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3143);
/* harmony import */ var _python_build_system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8563);
/* harmony import */ var _python_ini_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3585);
/* harmony import */ var _python_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8921);
/* harmony import */ var _python_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4882);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4884);
// setup.cfg's [metadata] and [options] (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html).








function read(file, text, readText) {
    const beside = (name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), name);
    const metadata = (0,_python_ini_document_js__WEBPACK_IMPORTED_MODULE_1__/* .iniSection */ .w)(file, text, 'metadata');
    const name = metadata?.keys.get('name');
    if (!metadata || !name)
        return undefined;
    const pyproject = readText(beside('pyproject.toml'));
    const toml = pyproject === undefined ? undefined : tomlIn(pyproject);
    // Where pyproject.toml describes the package, or another backend builds it, nobody reads this file.
    if (toml === null || !(0,_python_build_system_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltBySetuptools */ ._)(toml) || (toml && (0,_python_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .packageTable */ .d)(toml)))
        return undefined;
    if (name.value === '')
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidManifest */ .p)(file, name.line, 'metadata.name is empty', 'a name');
    const script = readText(beside('setup.py'));
    // Setup() in setup.py is given the version then, and that file says so.
    if (script !== undefined && !metadata.keys.has('version'))
        return undefined;
    return {
        file,
        ecosystem: 'pypi',
        name,
        version: versionOf(file, metadata, script !== undefined),
        publishable: (0,_python_table_js__WEBPACK_IMPORTED_MODULE_5__/* .isPublishable */ .oB)(linesOf(metadata, 'classifiers')),
        requirements: { build: (0,_python_build_system_js__WEBPACK_IMPORTED_MODULE_2__/* .buildRequirements */ .$)(toml), use: useOf((0,_python_ini_document_js__WEBPACK_IMPORTED_MODULE_1__/* .iniSection */ .w)(file, text, 'options'), script) },
    };
}
/** Null for what does not parse: that is said of pyproject.toml itself, once. */
function tomlIn(text) {
    try {
        return (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parseToml */ .M)('pyproject.toml', text);
    }
    catch (error) {
        if (error instanceof _plumbline_kernel__WEBPACK_IMPORTED_MODULE_7__/* .PlumblineError */ .Dl)
            return null;
        throw error;
    }
}
/** `attr:` and `file:` are found by the build; so is a version that only setup.py states. */
function versionOf(file, { line, keys }, hasScript) {
    const version = keys.get('version');
    if (version === undefined) {
        if (hasScript)
            return { kind: 'dynamic', key: 'metadata', file, line };
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidManifest */ .p)(file, line, '[metadata] has no version, and there is no setup.py', 'a key "version"');
    }
    if (/^(?:attr|file):/.test(version.value)) {
        return { kind: 'dynamic', key: version.key, file: version.file, line: version.line };
    }
    if (version.value === '')
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidManifest */ .p)(file, version.line, 'metadata.version is empty', 'a version');
    return { kind: 'static', ...version };
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

/***/ 3585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ iniSection)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
// INI files as Python's configparser reads them, with the line of every value.

/**
 * The section of that name: `key = value` or `key: value`, indented lines go on with the value, comments stand on lines
 * of their own. Throws `manifest-invalid` for a line of it that is no setting; other sections are not looked into.
 */
function iniSection(file, text, wanted) {
    let section;
    let last;
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        if (/^\s*(?:[#;]|$)/.test(row))
            continue;
        const heading = /^\[([^\]]*)\]/.exec(row)?.[1]?.trim();
        if (heading !== undefined) {
            if (section)
                return section;
            if (heading === wanted)
                section = { name: wanted, line: index + 1, keys: new Map() };
        }
        else if (section && /^\s/.test(row) && last !== undefined)
            extend(section.keys, last, row.trim());
        else if (section)
            last = addSetting(file, section, row, index + 1);
    }
    return section;
}
function addSetting(file, { name, keys }, row, line) {
    const pair = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(row);
    if (!pair)
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, line, `"${row}" is no setting`, 'a line "key = value"');
    const key = (pair[1] ?? '').trim().toLowerCase().replaceAll('-', '_');
    keys.set(key, { value: (pair[2] ?? '').trim(), key: `${name}.${key}`, file, line });
    return key;
}
function extend(keys, key, text) {
    const before = keys.get(key);
    if (before)
        keys.set(key, { ...before, value: before.value === '' ? text : `${before.value}\n${text}` });
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
