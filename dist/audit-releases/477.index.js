export const id = 477;
export const ids = [477,888,821];
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

/***/ 7888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packageJson: () => (/* binding */ packageJson)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5994);
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7974);
// package.json (https://docs.npmjs.com/cli/configuring-npm/package-json): strict JSON, as npm reads it, and its lock file.



const DIALECT = { comments: false, expected: 'an object with "name" and "version"' };
// npm reads npm-shrinkwrap.json where both are there, and publishes it; each repeats the version twice.
const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json'];
const LOCK_PATHS = [['version'], ['packages', '', 'version']];
function read(file, text, readText) {
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(file, text, DIALECT);
    const name = json.text('name');
    const version = (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionFrom */ .t)(json.text('version'));
    const places = version.kind === 'static' ? lockPlaces(file, readText) : [];
    return {
        file,
        ecosystem: 'npm',
        ...(name ? { name } : {}),
        version,
        publishable: json.value('private') !== true,
        ...(places.length > 0 ? { places } : {}),
    };
}
/** What the lock files say of the package itself; of its dependencies they say much more. */
function lockPlaces(file, readText) {
    return LOCK_FILES.flatMap((name) => {
        const lock = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), name);
        const text = readText(lock);
        return text === undefined ? [] : placesIn((0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(lock, text, { ...DIALECT, expected: 'an object' }));
    });
}
function placesIn(json) {
    const found = LOCK_PATHS.flatMap((path) => json.text(...path) ?? []);
    return found.map((stated) => ({ role: 'lock', ...stated }));
}
const packageJson = { read };


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tauriConf: () => (/* binding */ tauriConf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5994);
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7974);
/* harmony import */ var _cargo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4821);
/* harmony import */ var _package_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7888);
// tauri.conf.json (https://v2.tauri.app/reference/config/): an application's version, in version 1 of Tauri under `package`.





function read(file, text, readText) {
    const json = (0,_json_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(file, text, { comments: false, expected: 'an object with "productName" and "version"' });
    const name = json.text('productName') ?? json.text('package', 'productName');
    const stated = json.text('version') ?? json.text('package', 'version');
    return {
        file,
        // Tauri asks for a semantic version, and takes Cargo's where the file has none.
        ecosystem: 'crates',
        ...(name ? { name } : {}),
        version: stated ? ownVersion(file, stated, readText) : versionBeside(file, 'Cargo.toml', _cargo_js__WEBPACK_IMPORTED_MODULE_2__.cargo, readText),
        publishable: true,
    };
}
/** The text is a version, or the path of the package.json that has it. */
function ownVersion(file, stated, readText) {
    if (!stated.value.endsWith('.json'))
        return (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFrom */ .t)(stated);
    const version = versionBeside(file, stated.value, _package_json_js__WEBPACK_IMPORTED_MODULE_4__.packageJson, readText);
    if (version.kind !== 'none')
        return version;
    return { kind: 'dynamic', key: stated.key, file, line: stated.line };
}
function versionBeside(file, path, format, readText) {
    const other = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), path.replaceAll('\\', '/'));
    const text = readText(other);
    return (text === undefined ? undefined : format.read(other, text, readText)?.version) ?? { kind: 'none' };
}
const tauriConf = { read };


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

/***/ 5994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
// JSON with positions: texts by their path, each with the line that states it.


const EXPECTED = {
    InvalidCommentToken: 'JSON, which has no comments',
    PropertyNameExpected: 'a property name in double quotes (JSON allows no comma after the last one)',
    ValueExpected: 'a value (JSON allows no comma after the last one)',
    ColonExpected: 'a colon',
    CommaExpected: 'a comma',
    CloseBraceExpected: 'a closing brace',
    CloseBracketExpected: 'a closing bracket',
    EndOfFileExpected: 'the end of the file',
    UnexpectedEndOfString: 'a closing double quote on the same line',
};
/** Parses a file that holds one JSON object. Throws `manifest-invalid`. */
function parseJson(file, text, { comments, expected }) {
    // npm strips a byte order mark; a blank in its place keeps every offset.
    const json = text.replace(/^\uFEFF/, ' ');
    const root = objectIn(file, json, comments);
    if (root === undefined)
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'not a JSON object', expected);
    return {
        text: (...path) => {
            const node = nodeAt(root, path);
            return node && stated(file, json, node, path);
        },
        value: (...path) => {
            const node = nodeAt(root, path);
            return node && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(node);
        },
    };
}
function objectIn(file, json, comments) {
    const errors = [];
    const root = treeOf(file, json, errors, comments);
    const [first] = errors;
    if (first === undefined)
        return root?.type === 'object' ? root : undefined;
    const found = json
        .slice(first.offset, first.offset + 200)
        .split(/\s/, 1)[0]
        ?.slice(0, 20) ?? '';
    const problem = found === '' ? 'not JSON: the file ends' : `not JSON at "${found}"`;
    const expected = EXPECTED[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(first.error)] ?? 'valid JSON';
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, lineAt(json, first.offset), problem, expected);
}
function treeOf(file, json, errors, comments) {
    try {
        return (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(json, errors, { disallowComments: !comments, allowTrailingComma: comments });
    }
    catch (error) {
        // The parser calls itself for every level.
        if (!(error instanceof RangeError))
            throw error;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, 1, 'nested too deeply to be read', 'JSON of fewer levels');
    }
}
/** Of properties with the same name the last one counts: it is the one that JSON.parse keeps. */
function nodeAt(root, path) {
    let node = root;
    for (const key of path) {
        if (node?.type !== 'object')
            return undefined;
        node = node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
    }
    return node;
}
function stated(file, json, node, path) {
    const line = lineAt(json, node.offset);
    const key = keyOf(path);
    if (typeof node.value === 'string' && node.value !== '')
        return { value: node.value, key, file, line };
    const found = json.slice(node.offset, node.offset + Math.min(node.length, 40));
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, line, `"${key}" is ${found}`, 'a text');
}
/** `packages[""].version`: as one would write it in code. */
function keyOf(path) {
    return path
        .map((key) => (/^[\w$-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`))
        .join('')
        .replace(/^\./, '');
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ versionFrom)
/* harmony export */ });
// A template's marks: the text is filled in by the build, so nobody can tell the version from it.
const TEMPLATE = /\$\{|\$\(|\{\{|<%|^@[\w.-]+@$|^%[\w.-]+%$|^\$[\w.]+\$?$|^__\w+__$/;
/** `static`, `none` where nothing is stated, and `dynamic` where the text is a template. */
function versionFrom(stated) {
    if (stated === undefined)
        return { kind: 'none' };
    const { key, file, line } = stated;
    return TEMPLATE.test(stated.value) ? { kind: 'dynamic', key, file, line } : { kind: 'static', ...stated };
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
