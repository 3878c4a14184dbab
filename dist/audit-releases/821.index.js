export const id = 821;
export const ids = [821];
export const modules = {

/***/ 7312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readCargo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/manifests/src/invalid-manifest.js
var invalid_manifest = __webpack_require__(3143);
// EXTERNAL MODULE: ./.build/packages/manifests/src/toml-document.js
var toml_document = __webpack_require__(4884);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/cargo/lock.js
// Cargo.lock: the entry of a package of the workspace itself, which is the one without a source.

// Cargo writes the file itself, always in this form; a TOML parser takes a second for every megabyte of it.
const LINE = /^(?:#.*|\[\[?[^\]]*\]\]?|[\w"-][^=]*=.*|\s*"[^"]*",?|\s*[\]}],?|\s*)$/;
/** The entry of the package, if there is exactly one. Throws `manifest-invalid` for what Cargo would not write. */
function lockEntry(file, text, name) {
    const own = entries(file, text).filter((entry) => entry.name === name && !entry.hasSource);
    const [first, ...more] = own;
    if (first?.version === undefined || more.length > 0)
        return [];
    return [{ role: 'lock', key: `package.${name}.version`, file, ...first.version }];
}
function entries(file, text) {
    const found = [];
    let entry;
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        const line = index + 1;
        if (!LINE.test(row))
            throw (0,invalid_manifest/* invalidManifest */.p)(file, line, `"${row.slice(0, 20)}" is no line of a lock file`, 'what Cargo wrote');
        if (row.startsWith('[')) {
            entry = row.trim() === '[[package]]' ? { name: '', version: undefined, hasSource: false } : undefined;
            if (entry)
                found.push(entry);
        }
        const setting = entry && /^(name|version|source) = "([^"]*)"$/.exec(row.trimEnd());
        if (!entry || !setting)
            continue;
        const value = setting[2] ?? '';
        if (setting[1] === 'name')
            entry.name = value;
        else if (setting[1] === 'version')
            entry.version = { value, line };
        else
            entry.hasSource = true;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/cargo/manifest.js
// What a Cargo.toml says (https://doc.rust-lang.org/cargo/reference/manifest.html), with the version inherited from its workspace,
// and the package's entry in Cargo.lock.




// Deeper than any workspace that Cargo itself would search in practice.
const PARENTS = 16;
/** Undefined for a workspace without a version of its own. Throws `manifest-invalid`. */
function readCargo(file, text, readText) {
    const toml = (0,toml_document/* parseToml */.M)(file, text);
    const table = toml.table('package');
    if (table === undefined)
        return workspaceOnly(file, toml);
    const name = stated(file, toml, ['package', 'name']);
    if (name === undefined)
        throw (0,invalid_manifest/* invalidManifest */.p)(file, table, '[package] has no name', 'a key "name"');
    const inherited = toml.get('package', 'version', 'workspace');
    const version = inherited ? fromWorkspace(file, toml, inherited.line, readText) : own(file, toml);
    const places = version.kind === 'static' ? lockPlaces(file, toml, name.value, readText) : [];
    const publishable = isPublishable(toml);
    return { file, ecosystem: 'crates', name, version, publishable, ...(places.length > 0 ? { places } : {}) };
}
/** The lock file stands beside the manifest of the workspace, or beside that of a package without one. */
function lockPlaces(file, toml, name, readText) {
    const beside = (manifest) => external_node_path_.posix.join(external_node_path_.posix.dirname(manifest), 'Cargo.lock');
    const own = readText(beside(file));
    if (own !== undefined)
        return lockEntry(beside(file), own, name);
    const lock = beside(workspaceRoot(file, toml, readText)?.file ?? file);
    const text = readText(lock);
    return text === undefined ? [] : lockEntry(lock, text, name);
}
/** A virtual manifest: no package of its own, but the version that its members inherit. */
function workspaceOnly(file, toml) {
    const version = stated(file, toml, ['workspace', 'package', 'version']);
    if (version === undefined)
        return undefined;
    return { file, ecosystem: 'crates', version: { kind: 'static', ...version }, publishable: true };
}
function own(file, toml) {
    const version = stated(file, toml, ['package', 'version']);
    return version ? { kind: 'static', ...version } : { kind: 'none' };
}
function fromWorkspace(file, toml, line, readText) {
    const root = workspaceRoot(file, toml, readText);
    if (root === undefined) {
        const problem = 'version.workspace = true, and no Cargo.toml above has a [workspace] table';
        throw (0,invalid_manifest/* invalidManifest */.p)(file, line, problem, 'the Cargo.toml of the workspace to be checked out too');
    }
    const version = stated(root.file, root.toml, ['workspace', 'package', 'version']);
    if (version)
        return { kind: 'static', ...version };
    const problem = `${file} inherits its version, and [workspace.package] states none`;
    throw (0,invalid_manifest/* invalidManifest */.p)(root.file, root.toml.table('workspace') ?? 1, problem, 'a key "version" in [workspace.package]');
}
function workspaceRoot(file, toml, readText) {
    if (toml.table('workspace') !== undefined)
        return { file, toml };
    const named = toml.get('package', 'workspace')?.value;
    const folders = typeof named === 'string' ? [named] : Array.from({ length: PARENTS }, (_, depth) => '../'.repeat(depth + 1));
    const candidates = folders.map((folder) => external_node_path_.posix.join(external_node_path_.posix.dirname(file), folder, 'Cargo.toml'));
    for (const candidate of candidates) {
        const text = readText(candidate);
        if (text === undefined)
            continue;
        const parsed = (0,toml_document/* parseToml */.M)(candidate, text);
        if (parsed.table('workspace') !== undefined)
            return { file: candidate, toml: parsed };
    }
    return undefined;
}
/** `publish = false` or an empty list of registries; without a version Cargo does not publish either. */
function isPublishable(toml) {
    const publish = toml.get('package', 'publish')?.value;
    return publish !== false && !(Array.isArray(publish) && publish.length === 0);
}
function stated(file, toml, path) {
    const found = toml.get(...path);
    if (found === undefined)
        return undefined;
    const key = path.join('.');
    if (typeof found.value === 'string' && found.value !== '')
        return { value: found.value, key, file, line: found.line };
    throw (0,invalid_manifest/* invalidManifest */.p)(file, found.line, `${key} is ${JSON.stringify(found.value)}`, 'a text in quotes');
}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cargo: () => (/* binding */ cargo)
/* harmony export */ });
/* harmony import */ var _cargo_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7312);
// Cargo.toml (https://doc.rust-lang.org/cargo/reference/manifest.html).

const cargo = { read: _cargo_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readCargo */ .b };


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ invalidManifest)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(929);
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
        return (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.parseTOML)(text, { tomlVersion: '1.0' }).body[0].body;
    }
    catch (error) {
        if (!(error instanceof toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.ParseError))
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
