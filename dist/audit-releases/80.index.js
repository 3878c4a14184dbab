export const id = 80;
export const ids = [80];
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
    const pair = /^([^=:]+)[=:]\s*(.*)$/.exec(row);
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

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ optionalToml)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(929);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4884);
// A TOML file that is read beside another one.


/** Null for what does not parse: that is said of the file itself, once. */
function optionalToml(text) {
    try {
        return (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseToml */ .M)('', text);
    }
    catch (error) {
        if (error instanceof _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   H1: () => (/* binding */ Raised),
/* harmony export */   Ji: () => (/* binding */ charge),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   YU: () => (/* binding */ inCheckout),
/* harmony export */   dM: () => (/* binding */ CannotTell),
/* harmony export */   ei: () => (/* binding */ startMachine),
/* harmony export */   gH: () => (/* binding */ deeper),
/* harmony export */   pn: () => (/* binding */ fresh)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4099);
// The state of a program that is read as if it ran: its variables, the files that it may open, and how long it may take.


/** Nothing more is told about the program: it is too long, too deep, or goes where it cannot be followed. */
class CannotTell extends Error {
}
/** The program raises an exception here. */
class Raised extends Error {
}
/** Paths of the checkout as the program sees them: the true folder above it is not known. */
const ROOT = '/<checkout>';
const FUEL = 300_000;
const DEEPEST = 120;
// No file that states a version is longer.
const LONGEST = 1_000_000;
/** A machine for a program in a folder, given from the checkout's root. */
function startMachine(folder, readText, language) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(ROOT, folder);
    return {
        readText,
        live: new Set(),
        modules: new Map(),
        setups: [],
        stale: new Set(),
        patched: new Set(),
        language,
        searched: [absolute],
        folder: absolute,
        fuel: FUEL,
        depth: 0,
        mayRaise: false,
    };
}
/** Takes the cost of an operation; throws `CannotTell` when the program has run for too long. */
function charge(machine, cost = 1) {
    machine.fuel -= cost;
    if (machine.fuel < 0)
        throw new CannotTell();
}
/** Runs something one level deeper; throws `CannotTell` when that is too deep. */
function deeper(machine, run) {
    if (machine.depth >= DEEPEST)
        throw new CannotTell();
    machine.depth += 1;
    try {
        return run();
    }
    finally {
        machine.depth -= 1;
    }
}
/** Something happens that is not known; it may raise an exception. */
function unknown(machine) {
    machine.mayRaise = true;
    return _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV;
}
/** The path as the checkout knows it; undefined for what is not in it. */
function inCheckout(machine, path) {
    if (machine.folder === undefined && !path.startsWith('/'))
        return undefined;
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(machine.folder ?? '/', path);
    return absolute.startsWith(`${ROOT}/`) ? absolute.slice(ROOT.length + 1) : undefined;
}
// What a tool writes at build time: a file of it that was committed says nothing about the next build.
const GENERATED = /generated (?:by|from) (?:setuptools|hatch|versioneer|versioningit|vcs|git)|'versioneer\.py'|versioneer-\d|git_refnames/i;
/** Text of a file with its origin; undefined when it is not there, null where it does not tell what the build will read. */
function fileText(machine, path) {
    const file = inCheckout(machine, path);
    const found = file === undefined ? undefined : machine.readText(file);
    if (file === undefined || found === undefined)
        return undefined;
    if (found.length > LONGEST || isGenerated(found))
        return null;
    charge(machine, found.length / 64);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(found, { file, line: 1 });
}
/** Whether the text says that a tool wrote it from the tag. */
function isGenerated(found) {
    return GENERATED.test(found.slice(0, 1500));
}
/** The value, unless it was changed after it was taken, or may be changed by anybody. */
function fresh(machine, value) {
    return machine.stale.has(value) ? _value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV : value;
}


/***/ }),

/***/ 4397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ setupCalls),
  S: () => (/* binding */ variableIn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/program/machine.js
var program_machine = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/program/value.js
var program_value = __webpack_require__(4099);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/scope.js
// The variables of a Python program: of a module, and of its functions.

function marks() {
    return {
        globals: new Set(),
        unsettled: new Set(),
        volatile: new Set(),
        touched: new Set(),
    };
}
function moduleScope(file, source) {
    return { file, source, names: new Map(), ...marks() };
}
function functionScope(outer) {
    const module = outer.module ?? outer;
    const { file, source } = outer;
    return { file, source, names: new Map(), outer, module, ...marks() };
}
/** The 1-based line of an offset in the scope's file. */
function lineAt(scope, offset) {
    const holder = scope.module ?? scope;
    holder.lineStarts ??= startsOf(holder.source);
    const starts = holder.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low + 1;
}
function startsOf(source) {
    const starts = [0];
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lookUp(scope, name) {
    for (let here = scope; here; here = here.outer) {
        if (here.globals.has(name))
            return held(here.module ?? here, name);
        const found = held(here, name);
        if (found)
            return found;
    }
    return undefined;
}
function held(scope, name) {
    const found = scope.names.get(name);
    const isLost = found && (scope.volatile.has(name) || (scope.touched.has(name) && (0,program_value/* isChangeable */.FC)(found)));
    return isLost ? program_value/* UNKNOWN */.HV : found;
}
function scope_assign(scope, name, given) {
    // Whoever takes the next item of an iterator changes it for all who hold it.
    const value = given.kind === 'list' && given.once ? program_value/* UNKNOWN */.HV : given;
    const target = scope.globals.has(name) ? (scope.module ?? scope) : scope;
    const before = target.names.get(name);
    if (before && target.module === undefined && (0,program_value/* either */.gP)(before, value).kind === 'unknown')
        target.unsettled.add(name);
    target.names.set(name, value);
}
/** What a module's variable holds, for whoever reads the module; unknown when it was given several values. */
function settled(scope, name) {
    return scope.unsettled.has(name) ? program_value/* UNKNOWN */.HV : held(scope, name);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/changes.js
// Changes of lists, dictionaries and open files, wherever they are held, and the states that branches go back to.



/** Puts another value in the place of one that the program changed, wherever a variable or a list holds it. */
function replace(machine, old, changed) {
    const known = new Map([[old, changed]]);
    for (const scope of machine.live) {
        (0,program_machine/* charge */.Ji)(machine, 1 + scope.names.size / 64);
        for (const [name, value] of scope.names) {
            const now = swapped(machine, value, known);
            if (now !== value)
                scope_assign(scope, name, now);
        }
    }
    if (old !== changed && (0,program_value/* isChangeable */.FC)(old))
        machine.stale.add(old);
}
/** The value with the change in it. */
function swapped(machine, value, known) {
    const done = known.get(value);
    if (done)
        return done;
    if (value.kind !== 'dict' && value.kind !== 'list')
        return value;
    known.set(value, value);
    const inside = value.kind === 'dict' ? value.entries : value.items.entries();
    const now = [...inside].map(([key, one]) => [key, swapped(machine, one, known), one]);
    (0,program_machine/* charge */.Ji)(machine, now.length / 16);
    if (now.every(([, one, before]) => one === before))
        return value;
    const found = value.kind === 'dict'
        ? { kind: 'dict', entries: new Map(now.map(([key, one]) => [String(key), one])) }
        : { ...value, items: now.map(([, one]) => one) };
    known.set(value, found);
    machine.stale.add(value);
    return found;
}
/** What is given to code that is not followed may be changed by it, now or later, and all that is in it. */
function expose(machine, value, depth = 0) {
    (0,program_machine/* charge */.Ji)(machine);
    if ((0,program_value/* isChangeable */.FC)(value))
        machine.stale.add(value);
    if (depth > 20)
        return;
    if (value.kind === 'list')
        for (const one of value.items)
            expose(machine, one, depth + 1);
    if (value.kind === 'dict')
        for (const one of value.entries.values())
            expose(machine, one, depth + 1);
    if (value.kind === 'namespace')
        for (const name of value.scope.names.keys())
            value.scope.volatile.add(name);
}
function snapshot(machine) {
    const scopes = [...machine.live];
    (0,program_machine/* charge */.Ji)(machine, scopes.reduce((sum, { names }) => sum + names.size, 1) / 8);
    const { folder, searched, stale } = machine;
    (0,program_machine/* charge */.Ji)(machine, stale.size / 16);
    return {
        names: new Map(scopes.map((scope) => [scope, new Map(scope.names)])),
        folder,
        searched,
        stale: new Set(stale),
    };
}
/** Goes back to an earlier state of the variables. */
function restore(machine, { names, folder, searched, stale }) {
    machine.folder = folder;
    machine.searched = searched;
    machine.stale = new Set(stale);
    for (const [scope, held] of names) {
        scope.names.clear();
        for (const [name, value] of held)
            scope.names.set(name, value);
    }
}
/** Keeps of the present state what another way through the program left the same. */
function merge(machine, other) {
    if (machine.folder !== other.folder)
        machine.folder = undefined;
    if (machine.searched.join(':') !== other.searched.join(':'))
        machine.searched = [];
    const pairs = pairsOf(other);
    const partners = new Map();
    const apart = [];
    for (const { one, two } of pairs) {
        for (const [from, to] of [
            [one, two],
            [two, one],
        ]) {
            if (!from || !(0,program_value/* isChangeable */.FC)(from))
                continue;
            // It was given another name on one of the ways only: what is changed by one name is not seen by the other.
            if (partners.has(from) && partners.get(from) !== to)
                apart.push(from);
            partners.set(from, to);
        }
    }
    for (const value of apart)
        machine.stale.add(value);
    const done = new Map();
    for (const { scope, name, one, two } of pairs) {
        (0,program_machine/* charge */.Ji)(machine, 1 / 8);
        const found = (one && done.get(one)) ?? merged(machine, one, two, other.stale);
        if (one && (0,program_value/* isChangeable */.FC)(one))
            done.set(one, found);
        if (found !== one)
            scope_assign(scope, name, found);
    }
    for (const value of other.stale)
        machine.stale.add(value);
}
function pairsOf(other) {
    return [...other.names].flatMap(([scope, names]) => [...new Set([...names.keys(), ...scope.names.keys()])].map((name) => ({
        scope,
        name,
        one: scope.names.get(name),
        two: names.get(name),
    })));
}
/** The value of either of two ways, which may go by other names too: nobody knows which of them it changes. */
function both(machine, one, two) {
    if (one === two)
        return one;
    const found = merged(machine, one, two, machine.stale);
    for (const value of [one, two])
        expose(machine, value);
    return found;
}
function merged(machine, one, two, stale) {
    if (one === two && one)
        return one;
    const isKnown = one && two && !machine.stale.has(one) && !stale.has(two);
    if (isKnown && one.kind === 'dict' && two.kind === 'dict')
        return bothDicts(one, two);
    for (const value of [one, two])
        if (value)
            expose(machine, value);
    return (0,program_value/* either */.gP)(one, two);
}
function bothDicts(one, two) {
    const keys = new Set([...one.entries.keys(), ...two.entries.keys()]);
    return {
        kind: 'dict',
        entries: new Map([...keys].map((key) => {
            const [first, second] = [one.entries.get(key), two.entries.get(key)];
            return [key, first && second && first !== program_value/* PERHAPS */.we && second !== program_value/* PERHAPS */.we ? (0,program_value/* either */.gP)(first, second) : program_value/* PERHAPS */.we];
        })),
    };
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/program/syntax.js
var syntax = __webpack_require__(5227);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/opaque.js



const GLOBALS = new Set(['ScopeStatement']);
const CHANGES = new Set(['AssignStatement', 'UpdateStatement', 'DeleteStatement', 'ForStatement']);
const MEMBERS = new Set(['MemberExpression']);
const CALLS = new Set(['CallExpression']);
const MUTATORS = /^(?:append|extend|insert|update|pop|popitem|setdefault|clear|remove|add|sort|reverse|read\w*|__\w+__)$/;
/** Marks what a function, class or generator may change, and the functions that it calls. */
function opaque(machine, scope, node, seen = new Set()) {
    (0,program_machine/* charge */.Ji)(machine, 4 + (node.to - node.from) / 64);
    const written = ({ from, to }) => scope.source.slice(from, to);
    if (/\b(?:globals|setattr|builtins)\s*[(.]|__builtins__|sys\.modules/.test(written(node))) {
        if (node.name !== 'ClassDefinition')
            throw new program_machine/* CannotTell */.dM();
    }
    if (node.name !== 'ClassDefinition' && /\bchdir\b/.test(written(node)))
        machine.folder = undefined;
    const module = scope.module ?? scope;
    for (const statement of (0,syntax/* within */.ux)(node, GLOBALS)) {
        for (const one of (0,syntax/* children */.Y_)(statement))
            if (one.name === 'VariableName')
                module.volatile.add(written(one));
    }
    for (const name of changed(node, written))
        touch(scope, name);
    for (const found of called(scope, node)) {
        const key = found.node.from;
        if (seen.has(key))
            continue;
        seen.add(key);
        opaque(machine, found.scope, found.node, seen);
    }
}
function touch(scope, name) {
    for (let here = scope; here; here = here.outer)
        here.touched.add(name);
    const value = lookUp(scope, name);
    if (value?.kind === 'namespace')
        for (const inner of value.scope.names.keys())
            value.scope.volatile.add(inner);
}
/** Names whose values are changed in place, or handed to others. */
function changed(node, written) {
    const found = new Set();
    const add = (one) => {
        if (one?.name === 'VariableName')
            found.add(written(one));
    };
    for (const statement of (0,syntax/* within */.ux)(node, CHANGES))
        for (const one of (0,syntax/* within */.ux)(statement, MEMBERS))
            add(baseOf(one));
    for (const statement of (0,syntax/* within */.ux)(node, new Set(['UpdateStatement'])))
        add(statement.firstChild);
    for (const call of (0,syntax/* within */.ux)(node, CALLS)) {
        const [callee, args] = (0,syntax/* children */.Y_)(call);
        const method = callee?.name === 'MemberExpression' ? callee.lastChild : null;
        if (callee && method && MUTATORS.test(written(method)))
            add(baseOf(callee));
        if (args)
            for (const one of (0,syntax/* children */.Y_)(args))
                add(one);
    }
    return found;
}
function baseOf(node) {
    let base = node;
    while (base.name === 'MemberExpression' && base.firstChild)
        base = base.firstChild;
    return base;
}
/** The functions of the program that a node calls by their name. */
function called(scope, node) {
    return (0,syntax/* within */.ux)(node, CALLS).flatMap((call) => {
        const callee = call.firstChild;
        if (callee?.name !== 'VariableName')
            return [];
        const value = lookUp(scope, scope.source.slice(callee.from, callee.to));
        return value?.kind === 'function' ? [value] : [];
    });
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/forgetting.js





const NAMES = new Set(['VariableName']);
const ASSIGNING = new Set([
    'AssignStatement',
    'UpdateStatement',
    'ForStatement',
    'WithStatement',
    'NamedExpression',
    'ImportStatement',
    'FunctionDefinition',
    'ClassDefinition',
    'DeleteStatement',
    'TryStatement',
]);
const forgetting_GLOBALS = new Set(['ScopeStatement']);
const forgetting_CALLS = new Set(['CallExpression']);
/** Forgets the names that the node may give a value, what its calls may change, and what functions declared global. */
function forget(machine, scope, node) {
    const bodies = called(scope, node).map((found) => found.scope.source.slice(found.node.from, found.node.to));
    forgetChanges(machine, scope, node);
    const isCalled = [scope.source.slice(node.from, node.to), ...bodies].some((body) => /\bsetup\s*\(/.test(body));
    if (isCalled)
        addUnknownSetup(machine, lineAt(scope, node.from));
}
function addUnknownSetup(machine, line) {
    const nothing = { name: undefined, version: undefined, keywords: new Set(), values: new Map() };
    machine.setups.push({ ...nothing, line, open: true });
}
/** As `forget`, of what was run as well, so that its calls of setup are known. */
function forgetChanges(machine, scope, node) {
    machine.mayRaise = true;
    const written = ({ from, to }) => scope.source.slice(from, to);
    const calls = (0,syntax/* within */.ux)(node, forgetting_CALLS);
    const isWild = calls.some((call) => /^(?:exec|execfile|globals|locals|vars|setattr)\b/.test(written(call)));
    const assigned = new Set((0,syntax/* within */.ux)(node, ASSIGNING).flatMap((one) => (0,syntax/* within */.ux)(one, NAMES).map(written)));
    if (isWild)
        for (const name of scope.names.keys())
            assigned.add(name);
    const functions = called(scope, node);
    for (const name of (0,syntax/* within */.ux)(node, NAMES).map(written)) {
        const value = lookUp(scope, name);
        if (value)
            expose(machine, value);
    }
    for (const name of assigned)
        scope_assign(scope, name, program_value/* UNKNOWN */.HV);
    for (const found of functions)
        opaque(machine, found.scope, found.node);
    for (const statement of (0,syntax/* within */.ux)(node, forgetting_GLOBALS)) {
        for (const name of (0,syntax/* within */.ux)(statement, NAMES))
            (scope.module ?? scope).volatile.add(written(name));
    }
    if (calls.length > 0)
        forgetGlobals(scope);
}
/** A function that is called may give a value to what it declares global. */
function forgetGlobals(scope) {
    const module = scope.module ?? scope;
    for (const found of module.source.matchAll(/^[ \t]+global[ \t]+([\w, \t]+)/gm)) {
        for (const name of (found[1] ?? '').split(','))
            if (module.names.has(name.trim()))
                scope_assign(module, name.trim(), program_value/* UNKNOWN */.HV);
    }
}
// `globals().update(…)`, `setattr(sys.modules[__name__], …)`, `sys.modules[__name__].version = …`.
const REFLECTING = /\b(?:globals|locals|vars)\(\s*\)\s*\.|\bsetattr\s*\(\s*(?:sys|__import__)\b|\bsys\.modules\[[^\]\n]{0,200}\](?!\s*=[^=])/;
/** Forgets all names of a module that changes itself in ways that are not followed. */
function forgetReflected(scope) {
    if (!REFLECTING.test(scope.source))
        return;
    for (const name of scope.names.keys())
        scope_assign(scope, name, program_value/* UNKNOWN */.HV);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/modules.js
// Imports: Python's own libraries by name, and modules beside the program, which are read only when they are asked.





/** Libraries that every build has, so that their import does not fail. */
const LIBRARIES = new Set(('__future__ argparse ast builtins codecs collections configparser contextlib copy ctypes datetime distutils enum ' +
    'errno fnmatch functools glob hashlib imp importlib inspect io itertools json locale logging math multiprocessing ' +
    'operator os pathlib pickle pkgutil platform re runpy setuptools shlex shutil site stat string struct subprocess ' +
    'sys sysconfig tempfile textwrap time traceback types typing unittest urllib uuid warnings zipfile').split(' '));
// They state what they find in git.
const FROM_GIT = new Set(['versioneer', 'setuptools_scm', 'hatch_vcs', 'versioningit', 'pbr', 'dunamai']);
function isLibrary(module) {
    return LIBRARIES.has(module.split('.')[0] ?? '');
}
/** What `import module` binds; `base` is the folder of a relative import. */
function importModule(machine, module, base) {
    if (base === undefined && isLibrary(module)) {
        // One of the same name may stand before it.
        const [top = ''] = module.split('.');
        return fileOf(machine, { kind: 'imported', module: top }) === undefined
            ? { kind: 'library', name: module }
            : program_value/* UNKNOWN */.HV;
    }
    const found = base === undefined ? { kind: 'imported', module } : { kind: 'imported', module, base };
    if (fileOf(machine, found) === undefined)
        machine.mayRaise = true;
    return found;
}
/** What `from module import name` binds. */
function importName(machine, module, name, base) {
    const from = importModule(machine, module, base);
    if (from.kind === 'library') {
        const full = `${module}.${name}`;
        return machine.patched.has(full) ? (0,program_machine/* unknown */.L5)(machine) : { kind: 'library', name: full };
    }
    return from.kind === 'imported' ? { ...from, name } : from;
}
/** The value behind a name that was imported; a module stays as it is until something of it is asked for. */
function resolved(machine, value) {
    if (value.kind !== 'imported' || value.name === undefined)
        return (0,program_machine/* fresh */.pn)(machine, value);
    const { name, ...module } = value;
    return (0,program_machine/* deeper */.gH)(machine, () => fromModule(machine, module, name));
}
/** `module.name`: one of its variables, else a module in it. */
function fromModule(machine, from, name) {
    if (from.name !== undefined)
        return (0,program_machine/* unknown */.L5)(machine);
    const file = fileOf(machine, from);
    const scope = file === undefined ? undefined : runModule(machine, file);
    if (file !== undefined && scope === undefined)
        return (0,program_machine/* unknown */.L5)(machine);
    const found = scope && settled(scope, name);
    if (found)
        return resolved(machine, found);
    const below = { ...from, module: from.module === '' ? name : `${from.module}.${name}` };
    return fileOf(machine, below) === undefined ? (0,program_machine/* unknown */.L5)(machine) : below;
}
/** Absolute path of the module's file; undefined where it is not in the checkout, or only git knows its version. */
function fileOf(machine, { module, base }) {
    if (FROM_GIT.has(module.split('.')[0] ?? ''))
        return undefined;
    (0,program_machine/* charge */.Ji)(machine, 8);
    const parts = module === '' ? [] : module.split('.');
    for (const folder of base === undefined ? machine.searched : [base]) {
        const path = external_node_path_.posix.join(folder, ...parts);
        const candidates = [external_node_path_.posix.join(path, '__init__.py'), ...(parts.length > 0 ? [`${path}.py`] : [])];
        const found = candidates.find((one) => one.startsWith(program_machine/* ROOT */.Dl) && (0,program_machine/* fileText */.CG)(machine, one) !== undefined);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The variables that a module ends with; undefined where its text does not tell. Throws `CannotTell`. */
function runModule(machine, path) {
    const known = machine.modules.get(path);
    if (known)
        return known === 'running' ? undefined : known;
    const source = (0,program_machine/* fileText */.CG)(machine, path);
    if (!source)
        return undefined;
    const scope = moduleScope(source.origin?.file ?? path, source.text.replace(/^\uFEFF/, ''));
    scope.names.set('__file__', (0,program_value/* text */.Qq)(path));
    scope.names.set('__name__', (0,program_value/* text */.Qq)('module'));
    machine.modules.set(path, 'running');
    machine.live.add(scope);
    // It stays live: its lists and dictionaries may be changed from outside.
    machine.language.run(machine, scope);
    forgetReflected(scope);
    machine.modules.set(path, scope);
    return scope;
}
/** `from module import *` into a scope: what is not known of the module may hide any name. */
function importAll(machine, module, base) {
    const from = importModule(machine, module, base);
    const file = from.kind === 'imported' ? fileOf(machine, from) : undefined;
    const scope = file === undefined ? undefined : runModule(machine, file);
    if (!scope)
        return undefined;
    const all = scope.names.get('__all__');
    if (all && (all.kind !== 'list' || all.items.some(({ kind }) => kind !== 'text')))
        return undefined;
    const names = all?.kind === 'list'
        ? all.items.flatMap((one) => (one.kind === 'text' ? one.text : []))
        : [...scope.names.keys()].filter((name) => !name.startsWith('_'));
    return new Map(names.map((name) => [name, (0,program_machine/* fresh */.pn)(machine, settled(scope, name) ?? program_value/* UNKNOWN */.HV)]));
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/paths.js
// Paths: os.path and pathlib.



/** The path that a value names; undefined where that is not known. */
function pathOf(value) {
    if (value?.kind === 'path')
        return value.path;
    return value?.kind === 'text' ? value.text : undefined;
}
/** Joins as Python does: what begins at the root forgets what stands before it. */
function joinPaths(machine, values, kind) {
    let joined = '';
    for (const value of values) {
        const next = pathOf(value);
        if (next === undefined)
            return (0,program_machine/* unknown */.L5)(machine);
        joined = next.startsWith('/') || joined === '' ? next : joined.endsWith('/') ? joined + next : `${joined}/${next}`;
    }
    return ofKind(joined, kind);
}
function ofKind(path, kind) {
    return kind === 'text' ? (0,program_value/* text */.Qq)(path) : { kind: 'path', path: path === '' ? '.' : path };
}
/** The path from the root; unknown once the program went somewhere unknown. */
function absolutePath(machine, value, kind) {
    const path = pathOf(value);
    if (path === undefined || (machine.folder === undefined && !path.startsWith('/')))
        return (0,program_machine/* unknown */.L5)(machine);
    return ofKind(external_node_path_.posix.resolve(machine.folder ?? '/', path), kind);
}
function parentOf(machine, value, kind) {
    const path = pathOf(value);
    if (path === undefined)
        return (0,program_machine/* unknown */.L5)(machine);
    if (kind === 'path')
        return ofKind(external_node_path_.posix.dirname(path), kind);
    // os.path.dirname of a bare name is empty.
    return ofKind(path.includes('/') ? external_node_path_.posix.dirname(path) : '', kind);
}
/** The last part; the checkout's own folder may be called anything. */
function lastPart(machine, value) {
    const path = pathOf(value);
    if (path === undefined || path.endsWith('/') || path === program_machine/* ROOT */.Dl || path === '.')
        return (0,program_machine/* unknown */.L5)(machine);
    return (0,program_value/* text */.Qq)(external_node_path_.posix.basename(path));
}
/** True for a file that is there; a folder cannot be asked for, and what is not there may be made before the build. */
function exists(machine, value) {
    const path = pathOf(value);
    const file = path === undefined ? undefined : (0,program_machine/* inCheckout */.YU)(machine, path);
    return file !== undefined && machine.readText(file) !== undefined ? (0,program_value/* boolean */.zM)(true) : (0,program_machine/* unknown */.L5)(machine);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/attributes.js
// `value.name`: methods are called elsewhere; these are the attributes that are values themselves.





const CONSTANTS = Object.assign(Object.create(null), {
    'os.sep': '/',
    'os.path.sep': '/',
    'os.curdir': '.',
    'os.pardir': '..',
    'os.path.pardir': '..',
    'os.linesep': '\n',
});
function attribute(machine, value, name) {
    if (value.kind === 'library') {
        const full = `${value.name}.${name}`;
        if (machine.patched.has(full))
            return (0,program_machine/* unknown */.L5)(machine);
        const constant = CONSTANTS[full];
        return constant === undefined ? { kind: 'library', name: full } : (0,program_value/* text */.Qq)(constant);
    }
    if (value.kind === 'imported')
        return fromModule(machine, value, name);
    if (value.kind === 'namespace' && value.isSpec) {
        return name === 'loader' ? { kind: 'library', name: 'importlib.loader' } : (0,program_machine/* unknown */.L5)(machine);
    }
    if (value.kind === 'namespace')
        return (0,program_machine/* fresh */.pn)(machine, settled(value.scope, name) ?? (0,program_machine/* unknown */.L5)(machine));
    if (value.kind === 'path' && name === 'parent')
        return parentOf(machine, value, 'path');
    if (value.kind === 'path' && name === 'name')
        return (0,program_value/* text */.Qq)(value.path.split('/').at(-1) ?? '');
    return (0,program_machine/* unknown */.L5)(machine);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/sequences.js
// What a loop goes over.



/** The items of a value; undefined where they are not known. An open file is read to its end. */
function items(machine, value) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'dict') {
        if ([...value.entries.values()].includes(program_value/* PERHAPS */.we))
            return undefined;
        return [...value.entries.keys()].map((key) => (0,program_value/* text */.Qq)(key));
    }
    if (value.kind === 'stream') {
        if (value.binary)
            return undefined;
        const rows = (0,program_value/* linesOf */.Dx)(value.rest, true);
        (0,program_machine/* charge */.Ji)(machine, value.rest.text.length / 64);
        replace(machine, value, { ...value, rest: (0,program_value/* text */.Qq)('') });
        return rows;
    }
    if (value.kind !== 'text' || value.text.length > 1000 || (0,program_value/* hasPairs */.M3)(value.text))
        return undefined;
    return [...value.text].map((_one, index) => (0,program_value/* part */.y_)(value, index, index + 1));
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/targets.js






/** Gives a value to a target; several nodes are a row of targets. */
function bind(machine, scope, targets, value) {
    (0,program_machine/* charge */.Ji)(machine);
    const named = targets.filter(({ name }) => name !== ',');
    const [only] = named;
    if (only && targets.length === 1)
        bindOne(machine, scope, only, value);
    else
        bindRow(machine, scope, named, value);
}
function bindOne(machine, scope, target, value) {
    if (target.name === 'VariableName')
        scope_assign(scope, scope.source.slice(target.from, target.to), value);
    else if (/^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name)) {
        bindRow(machine, scope, (0,syntax/* members */.ol)(target), value);
    }
    else if (target.name === 'MemberExpression')
        bindMember(machine, scope, target, value);
}
function bindRow(machine, scope, targets, value) {
    const values = items(machine, value);
    const fits = values?.length === targets.length && targets.every(({ name }) => name !== '*');
    if (!fits)
        machine.mayRaise = true;
    for (const [index, target] of targets.entries()) {
        bindOne(machine, scope, target, (fits ? values[index] : undefined) ?? program_value/* UNKNOWN */.HV);
    }
}
function bindMember(machine, scope, target, value) {
    const [object, sign, key] = (0,syntax/* children */.Y_)(target);
    if (!object)
        return;
    const at = sign?.name === '[' && key ? machine.language.evaluate(machine, scope, key) : program_value/* UNKNOWN */.HV;
    const holder = machine.language.evaluate(machine, scope, object);
    if (sign?.name === '.' && key)
        setAttribute(machine, holder, scope.source.slice(key.from, key.to), value);
    else if (holder.kind === 'library')
        patchItem(machine, holder.name);
    else {
        const changed = withItem(holder, at, value);
        if (changed.kind === 'unknown')
            for (const one of [holder, value])
                expose(machine, one);
        if (holder.kind !== 'namespace' && holder.kind !== 'unknown')
            replace(machine, holder, changed);
    }
}
/** `holder.name = value`. */
function setAttribute(machine, holder, name, value) {
    if (holder.kind === 'namespace')
        scope_assign(holder.scope, name, value);
    else if (holder.kind === 'imported')
        throw new program_machine/* CannotTell */.dM();
    else if (holder.kind === 'library')
        patch(machine, `${holder.name}.${name}`);
    else
        expose(machine, value);
}
/** A library's name means something else from here on. */
function patch(machine, name) {
    if (name === 'sys.path')
        machine.searched = [];
    if (name.endsWith('.setup'))
        throw new program_machine/* CannotTell */.dM();
    machine.patched.add(name.replace(/^builtins\.__builtins__\./, 'builtins.'));
}
/** An item of a list or dictionary of a library. */
function patchItem(machine, name) {
    if (name === 'sys.modules' || name.includes('__dict__') || name.includes('__builtins__'))
        throw new program_machine/* CannotTell */.dM();
    if (name === 'sys.path')
        machine.searched = [];
}
function withItem(holder, key, value) {
    if (holder.kind === 'namespace') {
        if (key.kind === 'text')
            scope_assign(holder.scope, key.text, value);
        else
            for (const name of [...holder.scope.names.keys()])
                holder.scope.volatile.add(name);
        return holder;
    }
    if (holder.kind === 'dict' && key.kind === 'text') {
        return { kind: 'dict', entries: new Map([...holder.entries, [key.text, value]]) };
    }
    if (holder.kind === 'list' && key.kind === 'number' && holder.items.at(key.value)) {
        return (0,program_value/* list */.p_)(holder.items.with(key.value, value));
    }
    return program_value/* UNKNOWN */.HV;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/comprehensions.js






/** The items as a list: a generator gives the same, only later. */
function comprehension(machine, scope, node) {
    const found = comprehend(machine, scope, (0,syntax/* children */.Y_)(node).filter(({ name }) => !'()[]'.includes(name)));
    return node.name === 'ArrayComprehensionExpression' && found.kind === 'list' ? (0,program_value/* list */.p_)(found.items) : found;
}
/** Of the nodes between the brackets: one `for`, at most one `if`. */
function comprehend(machine, scope, nodes) {
    const names = nodes.map(({ name }) => name);
    const [atFor, atIn, atIf] = ['for', 'in', 'if'].map((word) => names.indexOf(word));
    const [result] = nodes;
    const isPlain = atFor === 1 && names.filter((name) => name === 'for' || name === 'if' || name === 'async').length <= 2;
    if (!result || !isPlain || atIn === undefined || atIf === undefined || names.lastIndexOf('for') !== 1)
        return (0,program_machine/* unknown */.L5)(machine);
    const source = nodes[atIn + 1];
    const condition = atIf === -1 ? undefined : nodes[atIf + 1];
    const values = source && items(machine, machine.language.evaluate(machine, scope, source));
    if (!values || atIn < 2 || nodes.length !== (atIf === -1 ? atIn + 2 : atIn + 4))
        return (0,program_machine/* unknown */.L5)(machine);
    const inside = functionScope(scope);
    const found = [];
    for (const value of values) {
        (0,program_machine/* charge */.Ji)(machine);
        bind(machine, inside, nodes.slice(2, atIn), value);
        const wanted = condition ? (0,program_value/* truth */.Im)(machine.language.evaluate(machine, inside, condition)) : true;
        if (wanted === undefined)
            return (0,program_machine/* unknown */.L5)(machine);
        if (wanted)
            found.push(machine.language.evaluate(machine, inside, result));
    }
    return { ...(0,program_value/* list */.p_)(found), once: true };
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/library/builtins.js
// Python's builtins.



const builtins = {
    'builtins.str': (_machine, { positional: [one, ...more], keywords }) => one && more.length === 0 && keywords.size === 0 ? (0,program_value/* asText */.e1)(one) : undefined,
    'builtins.repr': () => undefined,
    'builtins.int': (_machine, { positional: [one, ...more] }) => {
        if (one?.kind === 'number' && more.length === 0)
            return { ...one, value: Math.trunc(one.value) };
        if (one?.kind !== 'text' || more.length > 0 || !/^\s*\d{1,15}\s*$/.test(one.text))
            return undefined;
        return { kind: 'number', value: Number(one.text), origin: one.origin };
    },
    'builtins.len': (_machine, { positional: [one] }) => {
        const size = one?.kind === 'list' && !one.once ? one.items.length : one?.kind === 'text' ? [...one.text].length : undefined;
        return size === undefined ? undefined : { kind: 'number', value: size };
    },
    'builtins.list': (machine, { positional: [one] }) => listOf(machine, one, false),
    'builtins.iter': (machine, { positional: [one] }) => once(listOf(machine, one, true)),
    'builtins.tuple': (machine, { positional: [one] }) => listOf(machine, one, true),
    'builtins.dict': (machine, args) => dictOf(machine, args),
    'builtins.map': (machine, { positional: [act, values, ...more] }, scope) => {
        const found = values && more.length === 0 && items(machine, values);
        if (!act || !found)
            return undefined;
        return once((0,program_value/* list */.p_)(found.map((one) => applied(machine, act, one, scope))));
    },
    'builtins.filter': (machine, { positional: [act, values] }, scope) => {
        const found = values && items(machine, values);
        if (!act || !found)
            return undefined;
        const kept = found.map((one) => [one, (0,program_value/* truth */.Im)(act.kind === 'none' ? one : applied(machine, act, one, scope))]);
        return kept.some(([, is]) => is === undefined)
            ? undefined
            : once((0,program_value/* list */.p_)(kept.flatMap(([one, is]) => (is ? [one] : []))));
    },
    // Of a generator that nobody asks again: comprehensions are evaluated as a whole.
    'builtins.next': (_machine, { positional: [one, other] }) => {
        if (one?.kind !== 'list' || !one.once)
            return undefined;
        const found = one.items[0] ?? other;
        if (!found)
            throw new program_machine/* Raised */.H1();
        return found;
    },
    'builtins.print': () => program_value/* NONE */.x3,
    'builtins.exit': () => exit(),
    'sys.exit': () => exit(),
    'ast.literal_eval': (machine, { positional: [one] }, scope) => literal(machine, one, scope),
    'builtins.eval': (machine, { positional: [one, ...more] }, scope) => more.length === 0 ? literal(machine, one, scope) : undefined,
    'json.loads': (_machine, { positional: [one] }) => (one?.kind === 'text' ? fromJson(one) : undefined),
    'json.load': (_machine, { positional: [one] }) => (one?.kind === 'stream' ? fromJson(one.rest) : undefined),
};
function once(value) {
    return value?.kind === 'list' ? { ...value, once: true } : value;
}
function exit() {
    throw new program_machine/* Raised */.H1();
}
function applied(machine, act, one, scope) {
    (0,program_machine/* charge */.Ji)(machine);
    return machine.language.call(machine, act, { positional: [one], keywords: new Map(), open: false }, scope);
}
function listOf(machine, one, fixed) {
    const found = one ? items(machine, one) : [];
    return found && (0,program_value/* list */.p_)([...found], fixed);
}
function dictOf(machine, { positional: [pairs], keywords }) {
    const entries = new Map(pairs?.kind === 'dict' ? pairs.entries : []);
    if (pairs && pairs.kind !== 'dict') {
        const rows = items(machine, pairs);
        if (rows === undefined)
            return undefined;
        for (const pair of rows) {
            const [key, value, ...more] = pair.kind === 'list' ? pair.items : [];
            if (key?.kind !== 'text' || !value || more.length > 0)
                return undefined;
            entries.set(key.text, value);
        }
    }
    for (const [name, value] of keywords)
        entries.set(name, value);
    const found = { kind: 'dict', entries };
    return found;
}
/** A literal in a text: of these only texts in quotes, whose place is known. */
function literal(machine, one, scope) {
    if (one?.kind !== 'text' || one.text.length > 1000)
        return undefined;
    const { origin } = one;
    const value = machine.language.literal(machine, one.text.trim(), scope);
    return value.kind === 'text' && origin ? { ...value, origin } : value;
}
/** The texts of a JSON object, each with the line on which it stands first. */
function fromJson(whole) {
    let parsed;
    try {
        parsed = JSON.parse(whole.text);
    }
    catch {
        return undefined;
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        return undefined;
    const entries = new Map();
    for (const [name, value] of Object.entries(parsed)) {
        if (typeof value !== 'string')
            continue;
        const at = whole.text.indexOf(JSON.stringify(value), whole.text.indexOf(JSON.stringify(name)));
        entries.set(name, { ...(0,program_value/* part */.y_)(whole, Math.max(0, at), whole.text.length), text: value });
    }
    return { kind: 'dict', entries };
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/files.js
// Opening files of the checkout.


/**
 * The open file. One that is not there may be made before the build, so that it would raise is not known either; what
 * is written is not read here.
 */
function openFile(machine, name, mode, how = 'io') {
    const path = pathOf(name);
    if (path === undefined || (mode && (mode.kind !== 'text' || /[wax+]/.test(mode.text))))
        return (0,program_machine/* unknown */.L5)(machine);
    if ((0,program_machine/* inCheckout */.YU)(machine, path) === undefined)
        return (0,program_machine/* unknown */.L5)(machine);
    const raw = (0,program_machine/* fileText */.CG)(machine, path);
    if (!raw)
        return (0,program_machine/* unknown */.L5)(machine);
    // Which bytes stand before the text depends on how it is decoded.
    if (raw.text.startsWith('\uFEFF'))
        return (0,program_machine/* unknown */.L5)(machine);
    const binary = mode?.kind === 'text' && mode.text.includes('b');
    if (!/\r/.test(raw.text) || binary)
        return { kind: 'stream', rest: raw, binary };
    return how === 'io' ? { kind: 'stream', rest: { ...raw, text: withLineEnds(raw.text) }, binary } : (0,program_machine/* unknown */.L5)(machine);
}
/** As Python reads texts: every line ends with `\n`. */
function withLineEnds(text) {
    return text.replace(/\r\n?/g, '\n');
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/library/files.js
// os, os.path, pathlib, and what opens files.




const PLAIN = new Set(['file', 'mode', 'encoding', 'errors', 'buffering']);
/** Other arguments than these may change what is read. */
function files_open(how) {
    return (machine, { positional: [name, mode, ...more], keywords }) => {
        const isPlain = more.length <= (how === 'io' ? 3 : 1) && [...keywords.keys()].every((key) => PLAIN.has(key));
        const given = mode ?? keywords.get('mode');
        // Codecs decode what is opened as bytes, when they are told how.
        const isDecoded = how === 'codecs' && (more.length > 0 || keywords.has('encoding'));
        return isPlain ? openFile(machine, name ?? keywords.get('file'), isDecoded ? undefined : given, how) : undefined;
    };
}
const absolute = (machine, { positional: [one] }) => absolutePath(machine, one, 'text');
const path = (machine, { positional }) => positional.length === 0 ? { kind: 'path', path: '.' } : joinPaths(machine, positional, 'path');
const inserted = (machine, { positional: [at, one] }) => search(machine, one, at);
const appended = (machine, { positional: [one] }) => search(machine, one);
/** Another folder for modules; which one is found first is not known any more where its place is not. */
function search(machine, one, at) {
    const folder = absolutePath(machine, one, 'text');
    const place = at === undefined ? machine.searched.length : at.kind === 'number' && at.value >= 0 ? at.value : undefined;
    const isKnown = folder.kind === 'text' && place !== undefined && machine.searched.length > 0;
    machine.searched = isKnown ? machine.searched.toSpliced(place, 0, folder.text) : [];
    return program_value/* NONE */.x3;
}
const files = {
    'builtins.open': files_open('io'),
    'builtins.file': files_open('io'),
    'io.open': files_open('io'),
    'codecs.open': files_open('codecs'),
    'os.path.join': (machine, { positional }) => joinPaths(machine, positional, 'text'),
    'os.path.dirname': (machine, { positional: [one] }) => parentOf(machine, one, 'text'),
    'os.path.basename': (machine, { positional: [one] }) => lastPart(machine, one),
    'os.path.split': (machine, { positional: [one] }) => (0,program_value/* list */.p_)([parentOf(machine, one, 'text'), lastPart(machine, one)], true),
    'os.path.abspath': absolute,
    'os.path.realpath': absolute,
    'os.path.normpath': (machine, { positional: [one] }) => normal(machine, one),
    'os.path.exists': (machine, { positional: [one] }) => exists(machine, one),
    'os.path.isfile': (machine, { positional: [one] }) => exists(machine, one),
    'os.fspath': (_machine, { positional: [one] }) => (pathOf(one) === undefined ? undefined : (0,program_value/* text */.Qq)(pathOf(one) ?? '')),
    'os.getcwd': (machine) => absolutePath(machine, (0,program_value/* text */.Qq)('.'), 'text'),
    'os.chdir': (machine, { positional: [one] }) => {
        const folder = absolutePath(machine, one, 'text');
        machine.folder = folder.kind === 'text' ? folder.text : undefined;
        return program_value/* NONE */.x3;
    },
    'sys.path.insert': inserted,
    'sys.path.append': appended,
    'pathlib.Path': path,
    'pathlib.PurePath': path,
    'pathlib.Path.cwd': (machine) => absolutePath(machine, (0,program_value/* text */.Qq)('.'), 'path'),
};
function normal(machine, one) {
    const whole = pathOf(one);
    if (whole === undefined)
        return (0,program_machine/* unknown */.L5)(machine);
    return whole.startsWith('/') ? absolutePath(machine, (0,program_value/* text */.Qq)(whole), 'text') : (0,program_value/* text */.Qq)(whole);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/library/loading.js
// Programs that a program runs: exec, runpy, imp, importlib.








const loading = {
    'builtins.compile': (_machine, { positional: [source] }) => source?.kind === 'text' || source?.kind === 'bytes' ? source : undefined,
    'builtins.exec': (machine, args, scope) => execute(machine, args.positional[0], args, scope),
    'builtins.execfile': (machine, args, scope) => {
        const path = absolutePath(machine, args.positional[0], 'text');
        return execute(machine, path.kind === 'text' ? ((0,program_machine/* fileText */.CG)(machine, path.text) ?? undefined) : undefined, args, scope);
    },
    'runpy.run_path': (machine, { positional: [name] }) => {
        const found = ran(machine, name);
        return found && { kind: 'dict', entries: settledNames(found) };
    },
    'imp.load_source': (machine, { positional: [, name] }) => loaded(machine, name),
    'importlib.machinery.SourceFileLoader': (machine, { positional: [, name] }) => loaded(machine, name),
    'importlib.import_module': (machine, { positional: [name] }) => name?.kind === 'text' && /^[A-Za-z_][\w.]*$/.test(name.text)
        ? { kind: 'imported', module: name.text }
        : void machine,
    'builtins.__import__': (_machine, { positional: [name] }) => name?.kind === 'text' && /^[A-Za-z_]\w*$/.test(name.text) ? { kind: 'imported', module: name.text } : undefined,
    'importlib.util.spec_from_file_location': (machine, { positional: [, name] }) => {
        const scope = ran(machine, name);
        return scope && { kind: 'namespace', scope, isSpec: true };
    },
    'importlib.util.module_from_spec': (_machine, { positional: [spec] }) => spec?.kind === 'namespace' ? { kind: 'namespace', scope: spec.scope } : undefined,
    // It was run when its place was given.
    'importlib.loader.exec_module': (_machine, { positional: [module] }) => module?.kind === 'namespace' ? program_value/* NONE */.x3 : undefined,
    'builtins.globals': (_machine, _args, scope) => ({ kind: 'namespace', scope: scope.module ?? scope }),
    // Inside a function they are only a copy.
    'builtins.locals': (_machine, _args, scope) => (scope.module ? undefined : { kind: 'namespace', scope }),
    'builtins.vars': (_machine, { positional }, scope) => scope.module || positional.length > 0 ? undefined : { kind: 'namespace', scope },
    'builtins.setattr': (machine, { positional: [one, name, value] }) => {
        if (!one || name?.kind !== 'text' || !value)
            throw new program_machine/* CannotTell */.dM();
        setAttribute(machine, one, name.text, value);
        return program_value/* NONE */.x3;
    },
    'builtins.getattr': (machine, { positional: [one, name, other] }) => one?.kind === 'namespace' && name?.kind === 'text' && !other
        ? (settled(one.scope, name.text) ?? void machine)
        : undefined,
};
function ran(machine, name) {
    const path = absolutePath(machine, name, 'text');
    return path.kind === 'text' ? runModule(machine, path.text) : undefined;
}
function loaded(machine, name) {
    const scope = ran(machine, name);
    return scope && { kind: 'namespace', scope };
}
function settledNames({ names, unsettled }) {
    return new Map([...names].map(([name, value]) => [name, unsettled.has(name) ? program_value/* UNKNOWN */.HV : value]));
}
/** Runs a text with the names of a dictionary; the last one given takes what it defines. */
function execute(machine, given, { positional, keywords }, scope) {
    const [, globals, locals] = positional;
    const source = given?.kind === 'bytes' ? given.text : given;
    const target = locals ?? globals ?? keywords.get('globals');
    const own = target === undefined || target.kind === 'namespace';
    if (source?.kind !== 'text' || (!own && target.kind !== 'dict')) {
        // Nobody knows which names it gave a value.
        if (own)
            for (const name of [...scope.names.keys()])
                scope_assign(scope, name, program_value/* UNKNOWN */.HV);
        return undefined;
    }
    const names = runText(machine, source, target?.kind === 'dict' ? target.entries : new Map(), own ? scope : undefined);
    const holder = target?.kind === 'namespace' ? target.scope : scope;
    // In a function, nobody else sees the names.
    if (own)
        for (const [name, value] of names)
            scope_assign(holder, name, holder.module ? program_value/* UNKNOWN */.HV : value);
    else
        replace(machine, target, { kind: 'dict', entries: new Map([...target.entries, ...names]) });
    return program_value/* NONE */.x3;
}
function runText(machine, source, names, outer) {
    const scope = {
        ...moduleScope(source.origin?.file ?? '', source.text.replace(/^\uFEFF/, '')),
        ...(outer ? { outer } : {}),
    };
    for (const [name, value] of names)
        scope.names.set(name, value);
    const folder = external_node_path_.posix.dirname(external_node_path_.posix.join('/', scope.file));
    scope.names.set('__name__', names.get('__name__') ?? (0,program_value/* text */.Qq)(folder));
    machine.live.add(scope);
    machine.language.run(machine, scope);
    machine.live.delete(scope);
    return settledNames(scope);
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/pattern.js + 1 modules
var regex_pattern = __webpack_require__(5150);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/match.js
var match = __webpack_require__(3823);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/subscripts.js




/** `rest` is what stands after the value, brackets and all. */
function subscript(machine, scope, value, rest) {
    const keys = rest.filter(({ name }) => name !== '[' && name !== ']');
    if (keys.some(({ name }) => name === ':'))
        return slice(machine, scope, value, keys);
    const [only, ...more] = keys;
    if (!only || more.length > 0)
        return (0,program_machine/* unknown */.L5)(machine);
    return item(machine, value, machine.language.evaluate(machine, scope, only));
}
/** One item; throws `Raised` where there is none for sure. */
function item(machine, value, key) {
    if (value.kind === 'dict' && key.kind === 'text')
        return known(machine, value.entries.get(key.text) ?? raise());
    if (value.kind === 'namespace' && key.kind === 'text')
        return (0,program_machine/* fresh */.pn)(machine, settled(value.scope, key.text) ?? (0,program_machine/* unknown */.L5)(machine));
    if (value.kind === 'match')
        return group(machine, value, key);
    if (key.kind !== 'number')
        return (0,program_machine/* unknown */.L5)(machine);
    if (value.kind === 'list' && !value.once)
        return known(machine, value.items.at(key.value) ?? raise());
    if (value.kind === 'text' && !(0,program_value/* hasPairs */.M3)(value.text)) {
        const at = key.value < 0 ? value.text.length + key.value : key.value;
        return at >= 0 && at < value.text.length ? (0,program_value/* part */.y_)(value, at, at + 1) : raise();
    }
    return (0,program_machine/* unknown */.L5)(machine);
}
function known(machine, value) {
    return value.kind === 'unknown' ? (0,program_machine/* unknown */.L5)(machine) : (0,program_machine/* fresh */.pn)(machine, value);
}
function raise() {
    throw new program_machine/* Raised */.H1();
}
/** A group of a match, by number or name. */
function group(machine, match, key) {
    const index = key.kind === 'number' ? key.value : key.kind === 'text' ? match.names.get(key.text) : undefined;
    if (index === undefined)
        return (0,program_machine/* unknown */.L5)(machine);
    if (index < 0 || index >= match.groups.length)
        return raise();
    return match.groups[index] ?? { kind: 'none' };
}
function slice(machine, scope, value, keys) {
    const bounds = (0,syntax/* splitAt */.gI)(keys, ':').map((row) => row[0] ? machine.language.evaluate(machine, scope, row[0]) : undefined);
    if (bounds.length !== 2 || bounds.some((bound) => bound && bound.kind !== 'number'))
        return (0,program_machine/* unknown */.L5)(machine);
    const [from, to] = bounds.map((bound) => (bound?.kind === 'number' ? bound.value : undefined));
    if (value.kind === 'list' && !value.once)
        return (0,program_value/* list */.p_)(value.items.slice(from, to), value.fixed);
    if (value.kind !== 'text' || (0,program_value/* hasPairs */.M3)(value.text))
        return (0,program_machine/* unknown */.L5)(machine);
    const { length } = value.text;
    const place = (at) => (at < 0 ? Math.max(0, length + at) : Math.min(at, length));
    const start = place(from ?? 0);
    return (0,program_value/* part */.y_)(value, start, Math.max(start, place(to ?? length)));
}
/** The parameters that stand in a list of them. */
function parametersOf(node) {
    return splitAt(children(node).filter(({ name }) => name !== '(' && name !== ')'), ',').filter((row) => row.length > 0);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/methods/of-kind.js
/** A table without a prototype, so that no name of JavaScript's own is taken for a method. */
function methodsOf(kind, methods) {
    const table = Object.create(null);
    for (const [name, method] of Object.entries(methods)) {
        table[name] = (machine, holder, args) => holder.kind === kind ? method(holder, args, machine) : undefined;
    }
    return table;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/methods/patterns.js
// Methods of compiled patterns and of their matches.





const matchMethods = methodsOf('match', {
    group: (holder, { positional }, machine) => {
        const found = (positional.length === 0 ? [{ kind: 'number', value: 0 }] : positional).map((key) => group(machine, holder, key));
        return found.length === 1 ? found[0] : (0,program_value/* list */.p_)(found, true);
    },
    groups: (holder) => (0,program_value/* list */.p_)(holder.groups.slice(1).map((one) => one ?? program_value/* NONE */.x3), true),
    groupdict: (holder) => ({
        kind: 'dict',
        entries: new Map([...holder.names].map(([name, index]) => [name, holder.groups[index] ?? program_value/* NONE */.x3])),
    }),
});
const patternMethods = methodsOf('pattern', {
    search: ({ pattern }, { positional }, machine) => find(machine, pattern, positional, 'search'),
    match: ({ pattern }, { positional }, machine) => find(machine, pattern, positional, 'match'),
    findall: ({ pattern }, { positional }, machine) => findAll(machine, pattern, positional),
    sub: ({ pattern }, args, machine) => substitute(machine, pattern, args),
});
/** The match or None; undefined where the text is not known, or the search takes too long. */
function find(machine, pattern, [searched, ...more], how) {
    if (searched?.kind !== 'text' || more.length > 0)
        return undefined;
    (0,program_machine/* charge */.Ji)(machine, 2 + searched.text.length / 16);
    const found = (0,match/* findPattern */.M)(pattern, searched.text, 0, how === 'match');
    if (found === null)
        return undefined;
    return found ? matchOf(pattern, searched, found) : program_value/* NONE */.x3;
}
function matchOf({ names }, searched, { spans }) {
    return { kind: 'match', groups: spans.map((span) => span && (0,program_value/* part */.y_)(searched, ...span)), names };
}
// No file that states a version has more matches that matter.
const MOST = 500;
function allFound(machine, pattern, searched) {
    const all = [];
    for (let from = 0; from <= searched.text.length;) {
        (0,program_machine/* charge */.Ji)(machine, 8 + searched.text.length / 64);
        const found = (0,match/* findPattern */.M)(pattern, searched.text, from);
        if (found === null || all.length > MOST)
            return undefined;
        if (!found)
            break;
        // Python goes on after an empty match in its own way.
        if (found.end === found.start)
            return undefined;
        all.push(found);
        from = found.end;
    }
    return all;
}
/** One group's texts, or tuples of several, as Python gives them. */
function findAll(machine, pattern, [searched, ...more]) {
    if (searched?.kind !== 'text' || more.length > 0)
        return undefined;
    const all = allFound(machine, pattern, searched);
    return (all &&
        (0,program_value/* list */.p_)(all.map(({ spans }) => {
            const groups = spans.map((span) => (span ? (0,program_value/* part */.y_)(searched, ...span) : (0,program_value/* text */.Qq)('')));
            return groups.length === 1
                ? (groups[0] ?? program_value/* NONE */.x3)
                : groups.length === 2
                    ? (groups[1] ?? program_value/* NONE */.x3)
                    : (0,program_value/* list */.p_)(groups.slice(1), true);
        })));
}
/** Replacements without references to groups. */
function substitute(machine, pattern, { positional, keywords }) {
    const [fresh, searched, ...more] = positional;
    if (fresh?.kind !== 'text' || fresh.text.includes('\\') || searched?.kind !== 'text')
        return undefined;
    if (more.length > 0 || keywords.size > 0)
        return undefined;
    const all = allFound(machine, pattern, searched);
    if (!all)
        return undefined;
    let at = 0;
    let changed = '';
    for (const { start, end } of all) {
        changed += searched.text.slice(at, start) + fresh.text;
        at = end;
    }
    return (0,program_value/* text */.Qq)(changed + searched.text.slice(at), searched.origin);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/library/patterns.js
// The module `re`.


const FLAGS = {
    I: 'ignoreCase',
    IGNORECASE: 'ignoreCase',
    M: 'multiline',
    MULTILINE: 'multiline',
    S: 'dotAll',
    DOTALL: 'dotAll',
    X: 'verbose',
    VERBOSE: 'verbose',
};
const patterns = {
    're.compile': (_machine, args) => {
        const found = taken(args, 1);
        return found && { kind: 'pattern', pattern: found.pattern };
    },
    're.search': (machine, args) => withPattern(args, 2, (pattern, rest) => find(machine, pattern, rest, 'search')),
    're.match': (machine, args) => withPattern(args, 2, (pattern, rest) => find(machine, pattern, rest, 'match')),
    're.findall': (machine, args) => withPattern(args, 2, (pattern, rest) => findAll(machine, pattern, rest)),
    're.sub': (machine, args) => substituted(machine, args),
};
function substituted(machine, { positional: [first, ...rest], keywords, open }) {
    const found = taken({ positional: first ? [first] : [], keywords: new Map(), open }, 1);
    return found && substitute(machine, found.pattern, { positional: rest, keywords, open });
}
function withPattern(args, own, use) {
    const found = taken(args, own);
    return found && use(found.pattern, found.rest);
}
/** The pattern, and the arguments between it and the flags, which come after the first `own` arguments. */
function taken({ positional, keywords }, own) {
    const [first, ...others] = positional;
    if (positional.length > own + 1 || [...keywords.keys()].some((name) => name !== 'flags'))
        return undefined;
    const flags = flagsOf(positional[own] ?? keywords.get('flags'));
    if (!first || !flags)
        return undefined;
    const pattern = first.kind === 'pattern' ? first.pattern : first.kind === 'text' ? (0,regex_pattern/* compilePattern */.E)(first.text, flags) : undefined;
    return pattern && { pattern, rest: others.slice(0, own - 1) };
}
/** Of one flag, or of several that `|` joined; undefined where one of them is not known. */
function flagsOf(value) {
    if (value === undefined || (value.kind === 'number' && value.value === 0))
        return {};
    const names = value.kind === 'library' ? value.name.split('|').map((name) => /^re\.(\w+)$/.exec(name)?.[1] ?? '') : [''];
    const ignored = new Set(['U', 'UNICODE']);
    const known = names
        .filter((name) => !ignored.has(name))
        .map((name) => (Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined));
    if (known.includes(undefined))
        return undefined;
    return Object.fromEntries(known.map((name) => [name, true]));
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/library/index.js




/** Without a prototype, so that no name of JavaScript's own is taken for a function. */
const LIBRARY = Object.assign(Object.create(null), {
    ...builtins,
    ...files,
    ...patterns,
    ...loading,
});

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/methods/bytes.js
// Methods of bytes: they are decoded, and little else is done with them.

const bytesMethods = methodsOf('bytes', {
    decode: (holder, { positional: [given], keywords }) => {
        const name = given ?? keywords.get('encoding');
        const isUtf8 = name === undefined || (name.kind === 'text' && /^utf[-_]?8$/i.test(name.text));
        const isPlain = /^\p{ASCII}*$/u.test(holder.text.text);
        return isUtf8 || (isPlain && name?.kind === 'text' && /^(?:ascii|latin[-_]?1)$/i.test(name.text))
            ? holder.text
            : undefined;
    },
});

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/methods/containers.js
// Methods of lists and dictionaries.




const listMethods = methodsOf('list', {
    append: (holder, { positional: [one] }, machine) => {
        (0,program_machine/* charge */.Ji)(machine, holder.items.length / 16);
        if (!one || holder.once)
            return undefined;
        replace(machine, holder, (0,program_value/* list */.p_)([...holder.items, one]));
        return program_value/* NONE */.x3;
    },
    index: (holder, { positional: [one] }) => {
        const each = one && !holder.once ? holder.items.map((item) => (0,program_value/* equal */.LC)(item, one)) : [];
        const at = each.findIndex((is) => is !== false);
        return at !== -1 && each[at] ? { kind: 'number', value: at } : undefined;
    },
});
const dictMethods = methodsOf('dict', {
    get: (holder, { positional: [key, other] }, machine) => key?.kind === 'text' ? (0,program_machine/* fresh */.pn)(machine, holder.entries.get(key.text) ?? other ?? program_value/* NONE */.x3) : undefined,
    pop: (holder, { positional: [key, other] }, machine) => {
        if (key?.kind !== 'text')
            return undefined;
        const found = holder.entries.get(key.text) ?? other;
        if (found === program_value/* PERHAPS */.we)
            return undefined;
        if (!found)
            throw new program_machine/* Raised */.H1();
        replace(machine, holder, {
            kind: 'dict',
            entries: new Map([...holder.entries].filter(([name]) => name !== key.text)),
        });
        return found;
    },
    items: (holder) => whole(holder, () => (0,program_value/* list */.p_)([...holder.entries].map(([name, value]) => (0,program_value/* list */.p_)([(0,program_value/* text */.Qq)(name), value], true)))),
    keys: (holder) => whole(holder, () => (0,program_value/* list */.p_)([...holder.entries.keys()].map((name) => (0,program_value/* text */.Qq)(name)))),
    values: (holder) => whole(holder, () => (0,program_value/* list */.p_)([...holder.entries.values()])),
    copy: (holder) => ({ ...holder }),
    update: (holder, args, machine) => update(machine, holder, args),
});
/** Where no key may be missing. */
function whole(holder, act) {
    return [...holder.entries.values()].includes(program_value/* PERHAPS */.we) ? undefined : act();
}
function update(machine, holder, { positional: [more], keywords }) {
    if (more && more.kind !== 'dict')
        return undefined;
    const entries = new Map([...holder.entries, ...(more?.kind === 'dict' ? more.entries : []), ...keywords]);
    (0,program_machine/* charge */.Ji)(machine, entries.size / 8);
    replace(machine, holder, { kind: 'dict', entries });
    return program_value/* NONE */.x3;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/methods/paths.js
// Methods of pathlib's paths.




const pathMethods = methodsOf('path', {
    joinpath: (holder, { positional }, machine) => joinPaths(machine, [holder, ...positional], 'path'),
    with_name: (holder, { positional: [name] }, machine) => name
        ? joinPaths(machine, [{ ...holder, path: holder.path.replace(/[^/]*$/, '') || '.' }, name], 'path')
        : undefined,
    resolve: (holder, _args, machine) => absolutePath(machine, holder, 'path'),
    absolute: (holder, _args, machine) => absolutePath(machine, holder, 'path'),
    exists: (holder, _args, machine) => exists(machine, holder),
    is_file: (holder, _args, machine) => exists(machine, holder),
    read_bytes: (holder, _args, machine) => {
        const found = openFile(machine, holder, (0,program_value/* text */.Qq)('rb'));
        return found.kind === 'stream' ? { kind: 'bytes', text: found.rest } : found;
    },
    read_text: (holder, _args, machine) => {
        const found = openFile(machine, holder, undefined);
        return found.kind === 'stream' ? found.rest : found;
    },
    open: (holder, { positional, keywords }, machine) => openFile(machine, holder, positional[0] ?? keywords.get('mode')),
});

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/methods/streams.js
// Methods of open files.




const streamMethods = methodsOf('stream', {
    read: (holder, { positional }, machine) => {
        if (positional.length > 0)
            return undefined;
        replace(machine, holder, { ...holder, rest: (0,program_value/* text */.Qq)('') });
        return holder.binary ? { kind: 'bytes', text: holder.rest } : holder.rest;
    },
    readlines: (holder, { positional }, machine) => {
        if (positional.length > 0 || holder.binary)
            return undefined;
        (0,program_machine/* charge */.Ji)(machine, holder.rest.text.length / 64);
        replace(machine, holder, { ...holder, rest: (0,program_value/* text */.Qq)('') });
        return (0,program_value/* list */.p_)((0,program_value/* linesOf */.Dx)(holder.rest, true));
    },
    readline: (holder, { positional }, machine) => {
        if (positional.length > 0 || holder.binary)
            return undefined;
        const { text: rest } = holder.rest;
        const end = rest.indexOf('\n') + 1 || rest.length;
        (0,program_machine/* charge */.Ji)(machine, 1 + rest.length / 256);
        replace(machine, holder, { ...holder, rest: (0,program_value/* part */.y_)(holder.rest, end, rest.length) });
        return (0,program_value/* part */.y_)(holder.rest, 0, end);
    },
    close: () => program_value/* NONE */.x3,
});

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/operators.js
// Operators between two values.



/** Comparisons; undefined for other operators. */
function compared(sign, one, other) {
    switch (sign) {
        case '==':
            return maybe((0,program_value/* equal */.LC)(one, other));
        case '!=':
            return maybe(not((0,program_value/* equal */.LC)(one, other)));
        case 'is':
            return maybe(same(one, other));
        case 'is not':
            return maybe(not(same(one, other)));
        case 'in':
            return maybe(contains(other, one));
        case 'not in':
            return maybe(not(contains(other, one)));
        case '<':
        case '<=':
        case '>':
        case '>=':
            return ordered(sign, one, other);
        default:
            return undefined;
    }
}
function maybe(is) {
    return is === undefined ? program_value/* UNKNOWN */.HV : (0,program_value/* boolean */.zM)(is);
}
function not(is) {
    return is === undefined ? undefined : !is;
}
/** Only None, and what cannot be it, is the same for sure. */
function same(one, other) {
    const unclear = ['unknown', 'library', 'imported'];
    if (unclear.includes(one.kind) || unclear.includes(other.kind))
        return undefined;
    if (one.kind === 'none' || other.kind === 'none')
        return one.kind === other.kind;
    return one.kind === 'boolean' && other.kind === 'boolean' ? one.value === other.value : undefined;
}
function contains(whole, one) {
    if (whole.kind === 'text' && one.kind === 'text')
        return whole.text.includes(one.text);
    if (whole.kind === 'dict' && one.kind === 'text')
        return whole.entries.get(one.text) === program_value/* PERHAPS */.we ? undefined : whole.entries.has(one.text);
    if (whole.kind !== 'list' || whole.once)
        return undefined;
    const each = whole.items.map((item) => (0,program_value/* equal */.LC)(item, one));
    return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
}
function ordered(sign, one, other) {
    if (one.kind !== 'number' || other.kind !== 'number')
        return program_value/* UNKNOWN */.HV;
    if (sign === '<')
        return (0,program_value/* boolean */.zM)(one.value < other.value);
    if (sign === '<=')
        return (0,program_value/* boolean */.zM)(one.value <= other.value);
    return (0,program_value/* boolean */.zM)(sign === '>' ? one.value > other.value : one.value >= other.value);
}
/** `+`, `/` between paths, `-`, and `%` of a text. */
function binary(machine, sign, one, other) {
    if (sign === '+' && one.kind === 'text' && other.kind === 'text') {
        (0,program_machine/* charge */.Ji)(machine, (one.text.length + other.text.length) / 64);
        return (0,program_value/* text */.Qq)(one.text + other.text, one.origin ?? other.origin);
    }
    if (sign === '+' && one.kind === 'list' && other.kind === 'list' && !one.once && !other.once) {
        (0,program_machine/* charge */.Ji)(machine, (one.items.length + other.items.length) / 8);
        return (0,program_value/* list */.p_)([...one.items, ...other.items], one.fixed);
    }
    if (sign === '/' && (one.kind === 'path' || other.kind === 'path'))
        return joinPaths(machine, [one, other], 'path');
    if (one.kind === 'number' && other.kind === 'number' && (sign === '+' || sign === '-')) {
        const value = sign === '+' ? one.value + other.value : one.value - other.value;
        // Fractions are written otherwise by Python.
        return [one.value, other.value, value].every(Number.isSafeInteger) ? { kind: 'number', value } : program_value/* UNKNOWN */.HV;
    }
    if (sign === '|' && one.kind === 'library' && other.kind === 'library') {
        return { kind: 'library', name: `${one.name}|${other.name}` };
    }
    if (sign === '%' && one.kind === 'text')
        return percent(machine, one, other);
    return (0,program_machine/* unknown */.L5)(machine);
}
/** The cost of a template, of which every hole may take the longest value. */
function chargeFilling(machine, template, values) {
    const longest = values.reduce((most, value) => Math.max(most, value.kind === 'text' ? value.text.length : 0), 0);
    const holes = template.split(/[%{]/).length - 1;
    (0,program_machine/* charge */.Ji)(machine, (template.length + holes * longest) / 64);
}
/** `"%s.%d" % (1, 2)`, and `"%(major)s" % {...}`, without widths. */
function percent(machine, pattern, given) {
    const values = given.kind === 'list' && given.fixed ? given : given.kind === 'dict' ? undefined : (0,program_value/* list */.p_)([given]);
    chargeFilling(machine, pattern.text, given.kind === 'dict' ? [...given.entries.values()] : (values?.items ?? []));
    let used = 0;
    let lost = false;
    let origin = undefined;
    const filled = pattern.text.replace(/%(?:\((\w+)\))?(.)/g, (_all, name, sign) => {
        if (sign === '%')
            return '%';
        const value = name === undefined ? values?.items[used++] : given.kind === 'dict' ? given.entries.get(name) : undefined;
        const shown = (sign === 's' || (sign === 'd' && value?.kind === 'number' && Number.isInteger(value.value))) && value
            ? (0,program_value/* asText */.e1)(value)
            : undefined;
        lost ||= shown === undefined;
        origin ??= shown?.origin;
        return shown?.text ?? '';
    });
    return lost || (values && used !== values.items.length) ? (0,program_machine/* unknown */.L5)(machine) : (0,program_value/* text */.Qq)(filled, origin ?? pattern.origin);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/methods/texts.js
// Methods of texts.





const SPACES = new RegExp(`${program_value/* SPACE */.t6.source}+`, 'g');
const textMethods = methodsOf('text', {
    strip: (holder, args) => strip(holder, args, 'both'),
    lstrip: (holder, args) => strip(holder, args, 'start'),
    rstrip: (holder, args) => strip(holder, args, 'end'),
    split: (holder, args, machine) => split(holder, args, machine, false),
    rsplit: (holder, args, machine) => split(holder, args, machine, true),
    splitlines: (holder, { positional }, machine) => {
        (0,program_machine/* charge */.Ji)(machine, holder.text.length / 64);
        // Python ends lines at these too.
        if ((0,program_value/* hasControls */.Lx)(holder.text) || /[\v\f\u2028\u2029]/.test(holder.text))
            return undefined;
        return (0,program_value/* list */.p_)((0,program_value/* linesOf */.Dx)(holder, positional[0] !== undefined && (0,program_value/* truth */.Im)(positional[0]) === true));
    },
    partition: (holder, args) => partition(holder, args, false),
    rpartition: (holder, args) => partition(holder, args, true),
    startswith: (holder, args) => edge(args, (one) => holder.text.startsWith(one)),
    endswith: (holder, args) => edge(args, (one) => holder.text.endsWith(one)),
    replace: (holder, { positional }, machine) => {
        const [old, fresh, ...more] = positional;
        if (old?.kind !== 'text' || fresh?.kind !== 'text' || more.length > 0 || old.text === '')
            return undefined;
        (0,program_machine/* charge */.Ji)(machine, (holder.text.length * (1 + fresh.text.length / old.text.length)) / 64);
        const replaced = holder.text.replaceAll(old.text, () => fresh.text);
        return (0,program_value/* text */.Qq)(replaced, holder.origin);
    },
    removeprefix: (holder, { positional: [one] }) => one?.kind === 'text'
        ? (0,program_value/* part */.y_)(holder, holder.text.startsWith(one.text) ? one.text.length : 0, holder.text.length)
        : undefined,
    lower: (holder) => ascii(holder) && (0,program_value/* text */.Qq)(holder.text.toLowerCase(), holder.origin),
    upper: (holder) => ascii(holder) && (0,program_value/* text */.Qq)(holder.text.toUpperCase(), holder.origin),
    isdigit: (holder) => (/\P{ASCII}/u.test(holder.text) ? undefined : (0,program_value/* boolean */.zM)(/^\d+$/.test(holder.text))),
    // Only Python 2 can do that.
    decode: (holder, _args, machine) => {
        machine.mayRaise = true;
        return holder;
    },
    encode: (holder) => ({ kind: 'bytes', text: holder }),
    find: (holder, { positional: [one, ...more] }) => one?.kind === 'text' && more.length === 0 && !(0,program_value/* hasPairs */.M3)(holder.text)
        ? { kind: 'number', value: holder.text.indexOf(one.text) }
        : undefined,
    join: (holder, { positional: [one] }, machine) => join(machine, holder, one),
    format,
});
/** The text where no character has rules of its own. */
function ascii(holder) {
    return /\P{ASCII}/u.test(holder.text) ? undefined : holder;
}
function strip(holder, { positional }, side) {
    const [given] = positional;
    if ((0,program_value/* hasControls */.Lx)(holder.text))
        return undefined;
    if (given && given.kind !== 'text' && given.kind !== 'none')
        return undefined;
    const signs = given?.kind === 'text' ? given.text : undefined;
    const goes = (one) => (signs === undefined ? program_value/* SPACE */.t6.test(one) : signs.includes(one));
    let start = 0;
    let end = holder.text.length;
    while (side !== 'end' && start < end && goes(holder.text[start] ?? ''))
        start += 1;
    while (side !== 'start' && end > start && goes(holder.text[end - 1] ?? ''))
        end -= 1;
    return (0,program_value/* part */.y_)(holder, start, end);
}
function split(holder, { positional, keywords }, machine, fromEnd) {
    const [sign, most = keywords.get('maxsplit')] = positional;
    if (most && most.kind !== 'number')
        return undefined;
    const limit = most && most.value >= 0 ? most.value : Infinity;
    if (sign && sign.kind !== 'text' && sign.kind !== 'none')
        return undefined;
    (0,program_machine/* charge */.Ji)(machine, holder.text.length / 16);
    if ((0,program_value/* hasControls */.Lx)(holder.text))
        return undefined;
    const spans = sign?.kind === 'text' ? signSpans(holder.text, sign.text) : [...holder.text.matchAll(SPACES)].map(spanOf);
    if (spans === undefined || (sign?.kind !== 'text' && limit !== Infinity))
        return undefined;
    const cuts = fromEnd ? spans.slice(Math.max(0, spans.length - limit)) : spans.slice(0, limit);
    const starts = [0, ...cuts.map(([, to]) => to)];
    const pieces = starts.map((from, index) => [from, cuts[index]?.[0] ?? holder.text.length]);
    const kept = sign?.kind === 'text' ? pieces : pieces.filter(([from, to]) => to > from);
    if (kept.length > 5000)
        return undefined;
    (0,program_machine/* charge */.Ji)(machine, (kept.length * holder.text.length) / 4096);
    return (0,program_value/* list */.p_)(kept.map(([from, to]) => (0,program_value/* part */.y_)(holder, from, to)));
}
function spanOf(match) {
    return [match.index, match.index + match[0].length];
}
function signSpans(whole, sign) {
    if (sign === '')
        return undefined;
    const spans = [];
    for (let at = whole.indexOf(sign); at !== -1; at = whole.indexOf(sign, at + sign.length))
        spans.push([at, at + sign.length]);
    return spans;
}
function partition(holder, { positional: [sign] }, last) {
    if (sign?.kind !== 'text' || sign.text === '')
        return undefined;
    const at = last ? holder.text.lastIndexOf(sign.text) : holder.text.indexOf(sign.text);
    if (at === -1)
        return (0,program_value/* list */.p_)(last ? [(0,program_value/* text */.Qq)(''), (0,program_value/* text */.Qq)(''), holder] : [holder, (0,program_value/* text */.Qq)(''), (0,program_value/* text */.Qq)('')], true);
    const after = at + sign.text.length;
    return (0,program_value/* list */.p_)([(0,program_value/* part */.y_)(holder, 0, at), sign, (0,program_value/* part */.y_)(holder, after, holder.text.length)], true);
}
function edge({ positional }, is) {
    const [one, ...more] = positional;
    if (more.length > 0)
        return undefined;
    const wanted = one?.kind === 'list' ? one.items : one ? [one] : [];
    if (wanted.some(({ kind }) => kind !== 'text'))
        return undefined;
    return (0,program_value/* boolean */.zM)(wanted.some((sign) => sign.kind === 'text' && is(sign.text)));
}
/** The first part that knows its place says where the whole stands. */
function join(machine, sign, given) {
    const parts = given && items(machine, given);
    if (!parts)
        return undefined;
    const texts = parts.flatMap((one) => (one.kind === 'text' ? [one] : []));
    if (texts.length !== parts.length) {
        if (parts.some(({ kind }) => kind === 'number'))
            throw new program_machine/* Raised */.H1();
        return undefined;
    }
    (0,program_machine/* charge */.Ji)(machine, texts.reduce((sum, one) => sum + one.text.length + sign.text.length, 0) / 64);
    const whole = texts.map((one) => one.text).join(sign.text);
    return (0,program_value/* text */.Qq)(whole, texts.find(({ origin }) => origin)?.origin);
}
/** `"{}.{0}.{name}"`, without format specifications. */
function format(holder, { positional, keywords }, machine) {
    chargeFilling(machine, holder.text, [...positional, ...keywords.values()]);
    let next = 0;
    let lost = false;
    let origin = undefined;
    const filled = holder.text.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (all, name) => {
        if (all === '{{' || all === '}}')
            return all.slice(1);
        const isIndex = name !== undefined && /^\d{1,4}$/.test(name);
        const value = name === '' ? positional[next++] : isIndex ? positional[Number(name)] : keywords.get(name ?? '');
        const shown = value && (0,program_value/* asText */.e1)(value);
        lost ||= shown === undefined;
        origin ??= shown?.origin;
        return shown?.text ?? '';
    });
    return lost ? undefined : (0,program_value/* text */.Qq)(filled, origin ?? holder.origin);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/methods/index.js






const METHODS = {
    text: textMethods,
    bytes: bytesMethods,
    list: listMethods,
    dict: dictMethods,
    match: matchMethods,
    pattern: patternMethods,
    path: pathMethods,
    stream: streamMethods,
};

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/calls.js











function callExpression(machine, scope, node) {
    const [callee, list] = (0,syntax/* children */.Y_)(node);
    if (!callee || !list)
        return program_value/* UNKNOWN */.HV;
    const args = argumentsOf(machine, scope, list);
    const [object, sign, property] = callee.name === 'MemberExpression' ? (0,syntax/* children */.Y_)(callee) : [];
    if (object && sign?.name === '.' && property) {
        const name = scope.source.slice(property.from, property.to);
        const holder = machine.language.evaluate(machine, scope, object);
        return callMember(machine, scope, node, holder, name, args);
    }
    const found = machine.language.evaluate(machine, scope, callee);
    if (isSetup(found, scope.source.slice(callee.from, callee.to)))
        return setUp(machine, scope, node, args);
    return callValue(machine, found, args, scope);
}
function callMember(machine, scope, node, holder, name, args) {
    const isModule = holder.kind === 'library' || holder.kind === 'imported' || holder.kind === 'namespace';
    if (isModule || holder.kind === 'unknown') {
        const found = holder.kind === 'unknown' ? program_value/* UNKNOWN */.HV : attribute(machine, holder, name);
        if (isSetup(found, name))
            return setUp(machine, scope, node, args);
        return callValue(machine, found, args, scope);
    }
    const method = METHODS[holder.kind]?.[name];
    if (method && !args.open)
        return method(machine, holder, args) ?? spoil(machine, args, [holder]);
    return spoil(machine, args, [holder]);
}
/** By its name where nothing is known of it: it was imported in one of several ways. */
function isSetup(callee, name) {
    if (callee.kind === 'library')
        return /^(?:setuptools|distutils|numpy)\.(?:[\w.]*\.)?setup$/.test(callee.name) || callee.name === 'builtins.setup';
    return name === 'setup' && (callee.kind === 'unknown' || callee.kind === 'imported');
}
function setUp(machine, scope, node, { keywords, open }) {
    machine.mayRaise = true;
    machine.setups.push({
        name: keywords.get('name'),
        version: keywords.get('version'),
        line: lineAt(scope, node.from),
        keywords: new Set(keywords.keys()),
        values: keywords,
        open,
    });
    return program_value/* UNKNOWN */.HV;
}
/** Calls what is known of; anything else may change the lists and dictionaries that it is given. */
function callValue(machine, callee, args, scope) {
    (0,program_machine/* charge */.Ji)(machine, 2);
    if (callee.kind === 'function')
        return (0,program_machine/* deeper */.gH)(machine, () => machine.language.callFunction(machine, callee, args));
    const row = callee.kind === 'library' ? LIBRARY[callee.name] : undefined;
    if (row && !args.open)
        return row(machine, args, scope) ?? spoil(machine, args, []);
    return spoil(machine, args, []);
}
function spoil(machine, args, holders) {
    for (const value of [...args.positional, ...args.keywords.values(), ...holders]) {
        expose(machine, value);
        if (value.kind === 'function')
            opaque(machine, value.scope, value.node);
    }
    return (0,program_machine/* unknown */.L5)(machine);
}
function argumentsOf(machine, scope, node) {
    const positional = [];
    const keywords = new Map();
    let open = false;
    const rows = (0,syntax/* splitAt */.gI)((0,syntax/* children */.Y_)(node).filter(({ name }) => name !== '(' && name !== ')'), ',');
    for (const row of rows) {
        const [first, second, third] = row;
        if (!first)
            continue;
        const value = (one) => machine.language.evaluate(machine, scope, one);
        if (row.length === 1)
            positional.push(value(first));
        else if (first.name === '*' && second)
            open = !spread(machine, value(second), positional) || open;
        else if (first.name === '**' && second)
            open = !spreadNames(value(second), keywords) || open;
        else if (second?.name === 'AssignOp' && third && row.length === 3) {
            keywords.set(scope.source.slice(first.from, first.to), value(third));
        }
        else if (second?.name === 'for')
            positional.push(comprehend(machine, scope, row));
        else
            open = true;
    }
    for (const [name, one] of keywords)
        keywords.set(name, (0,program_machine/* fresh */.pn)(machine, one));
    return { positional: positional.map((one) => (0,program_machine/* fresh */.pn)(machine, one)), keywords, open };
}
function spread(machine, value, positional) {
    const found = items(machine, value);
    positional.push(...(found ?? []).slice(0, 1000));
    return found !== undefined && found.length <= 1000;
}
function spreadNames(value, keywords) {
    if (value.kind !== 'dict')
        return false;
    for (const [name, one] of value.entries)
        if (one !== program_value/* PERHAPS */.we || name !== '')
            keywords.set(name, one);
    return true;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/outcomes.js
// How a statement ends, and what is known after either of two ways through the program.



const NORMAL = { kind: 'normal' };
const RAISED = { kind: 'raise' };
/** Runs both ways from the same state; afterwards only what they agree on is known. */
function branches(machine, one, other) {
    (0,program_machine/* charge */.Ji)(machine, 4);
    const before = snapshot(machine);
    const first = one();
    const afterFirst = snapshot(machine);
    restore(machine, before);
    const second = other();
    // Who raises does not come here: the rest of the program is reached by the other way only.
    if (first.kind === 'raise' || second.kind === 'raise')
        machine.mayRaise = true;
    if (first.kind === 'raise')
        return second;
    if (second.kind === 'raise') {
        restore(machine, afterFirst);
        return first;
    }
    merge(machine, afterFirst);
    return together(machine, first, second);
}
function together(machine, first, second) {
    if (first.kind === 'return' && second.kind === 'return')
        return { kind: 'return', value: both(machine, first.value, second.value) };
    if (first.kind === second.kind && first.kind !== 'uncertain')
        return first;
    return { kind: 'uncertain', returns: returns(first) || returns(second) };
}
function returns(outcome) {
    return outcome.kind === 'return' || (outcome.kind === 'uncertain' && outcome.returns);
}
/** The value of either of two expressions, of which one is evaluated. Throws `Raised` where both raise. */
function eitherWay(machine, one, other) {
    const outcome = branches(machine, () => returned(one), () => returned(other));
    if (outcome.kind === 'raise')
        throw new program_machine/* Raised */.H1();
    return outcome.kind === 'return' ? outcome.value : program_value/* UNKNOWN */.HV;
}
function returned(act) {
    try {
        return { kind: 'return', value: act() };
    }
    catch (error) {
        if (error instanceof program_machine/* Raised */.H1)
            return RAISED;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/loops.js







/** Over values that are known; after any other loop, what it may change is not known. */
function forLoop(machine, scope, node, run) {
    const nodes = (0,syntax/* children */.Y_)(node);
    const atIn = nodes.findIndex(({ name }) => name === 'in');
    const atBody = nodes.findIndex(({ name }) => name === 'Body');
    const [source, ...more] = nodes.slice(atIn + 1, atBody);
    const body = nodes[atBody];
    const over = source && more.length === 0 ? machine.language.evaluate(machine, scope, source) : undefined;
    const values = over && items(machine, over);
    if (!values || !body || nodes[0]?.name !== 'for')
        return lost(machine, scope, node);
    for (const value of values) {
        (0,program_machine/* charge */.Ji)(machine);
        bind(machine, scope, nodes.slice(1, atIn), value);
        const outcome = run(machine, scope, body);
        if (outcome.kind === 'break')
            return NORMAL;
        const isChanged = over.kind === 'list' && machine.stale.has(over);
        if (outcome.kind === 'uncertain' || isChanged)
            return lost(machine, scope, node);
        if (outcome.kind === 'return' || outcome.kind === 'raise')
            return outcome;
    }
    const otherwise = nodes.slice(atBody + 1).find(({ name }) => name === 'Body');
    return otherwise ? run(machine, scope, otherwise) : NORMAL;
}
function whileLoop(machine, scope, node, run) {
    const [, condition, body, , otherwise] = (0,syntax/* children */.Y_)(node);
    if (!condition || !body)
        return lost(machine, scope, node);
    for (;;) {
        (0,program_machine/* charge */.Ji)(machine);
        const is = (0,program_value/* truth */.Im)(machine.language.evaluate(machine, scope, condition));
        if (is === undefined)
            return lost(machine, scope, node);
        if (!is)
            return otherwise ? run(machine, scope, otherwise) : NORMAL;
        const outcome = run(machine, scope, body);
        if (outcome.kind === 'break')
            return NORMAL;
        if (outcome.kind === 'uncertain')
            return lost(machine, scope, node);
        if (outcome.kind === 'return' || outcome.kind === 'raise')
            return outcome;
    }
}
function lost(machine, scope, node) {
    forget(machine, scope, node);
    let returns = false;
    node.cursor().iterate((one) => {
        returns ||= one.name === 'ReturnStatement';
    });
    return returns ? { kind: 'uncertain', returns } : NORMAL;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/trying.js





/** Handlers are passed over only where nothing in the body can have raised. */
function tryStatement(machine, scope, node, run) {
    const parts = partsOf(node);
    if (!parts) {
        forget(machine, scope, node);
        return NORMAL;
    }
    for (const handler of parts.handlers)
        unbindError(scope, handler);
    const outcome = guarded(machine, scope, parts, run);
    if (!parts.finally)
        return outcome;
    const last = run(machine, scope, parts.finally);
    return last.kind === 'normal' ? outcome : last;
}
function guarded(machine, scope, parts, run) {
    const raisedBefore = machine.mayRaise;
    machine.mayRaise = false;
    const whole = () => {
        const outcome = run(machine, scope, parts.body);
        return outcome.kind === 'normal' && parts.otherwise ? run(machine, scope, parts.otherwise) : outcome;
    };
    const tried = { outcome: RAISED };
    let quiet = false;
    const outcome = branches(machine, () => {
        tried.outcome = whole();
        quiet = !machine.mayRaise && tried.outcome.kind !== 'raise';
        return tried.outcome;
    }, () => {
        if (quiet || parts.handlers.length === 0)
            return RAISED;
        // The body may have been left after any of its statements.
        forgetChanges(machine, scope, parts.body);
        return handled(machine, scope, parts.handlers, run);
    });
    machine.mayRaise = quiet ? raisedBefore : true;
    return outcome;
}
/** One of the handlers is run: nobody knows which. */
function handled(machine, scope, handlers, run) {
    const [first, ...others] = handlers;
    if (!first)
        return RAISED;
    const one = () => run(machine, scope, first);
    return others.length === 0 ? one() : branches(machine, one, () => handled(machine, scope, others, run));
}
function partsOf(node) {
    const bodies = { try: [], except: [], else: [], finally: [] };
    let word = '';
    for (const child of (0,syntax/* children */.Y_)(node)) {
        if (child.name in bodies)
            word = child.name;
        else if (child.name === 'Body')
            bodies[word]?.push(child);
    }
    const [body] = bodies.try ?? [];
    return body && { body, handlers: bodies.except ?? [], otherwise: bodies.else?.[0], finally: bodies.finally?.[0] };
}
/** `except … as error`. */
function unbindError(scope, handler) {
    const name = handler.prevSibling;
    if (name?.name !== 'VariableName' || !/^(?:as|,)$/.test(name.prevSibling?.name ?? ''))
        return;
    scope_assign(scope, scope.source.slice(name.from, name.to), program_value/* UNKNOWN */.HV);
}
/** An open file raises nothing of its own; anything else may also swallow what is raised inside. */
function withStatement(machine, scope, node, run) {
    const nodes = (0,syntax/* children */.Y_)(node);
    const body = nodes.at(-1);
    if (nodes[0]?.name !== 'with' || body?.name !== 'Body') {
        forget(machine, scope, node);
        return NORMAL;
    }
    let plain = true;
    for (let index = 1; index < nodes.length - 1; index++) {
        const value = nodes[index];
        if (!value || value.name === ',')
            continue;
        const found = machine.language.evaluate(machine, scope, value);
        plain &&= found.kind === 'stream';
        const name = nodes[index + 1]?.name === 'as' ? nodes[index + 2] : undefined;
        if (!name)
            continue;
        scope_assign(scope, scope.source.slice(name.from, name.to), found);
        index += 2;
    }
    if (plain)
        return run(machine, scope, body);
    // It may stand elsewhere while the body runs.
    const { folder } = machine;
    machine.folder = undefined;
    const swallowed = () => {
        forgetChanges(machine, scope, body);
        return NORMAL;
    };
    const outcome = branches(machine, () => run(machine, scope, body), swallowed);
    machine.folder ??= folder;
    return outcome;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/statements.js
// Runs statements. Each kind of statement is one row of the table; what the others change is not known any more.















const STATEMENTS = {
    Comment: () => NORMAL,
    PassStatement: () => NORMAL,
    ScopeStatement: scopeStatement,
    ClassDefinition: definition,
    DecoratedStatement: definition,
    FunctionDefinition: definition,
    ImportStatement: importStatement,
    AssignStatement: assignment,
    UpdateStatement: statements_update,
    ExpressionStatement: (machine, scope, node) => {
        for (const one of (0,syntax/* children */.Y_)(node))
            machine.language.evaluate(machine, scope, one);
        return NORMAL;
    },
    AssertStatement: (machine) => {
        machine.mayRaise = true;
        return NORMAL;
    },
    PrintStatement: () => NORMAL,
    StatementGroup: runAll,
    IfStatement: ifStatement,
    ForStatement: (machine, scope, node) => forLoop(machine, scope, node, runAll),
    WhileStatement: (machine, scope, node) => whileLoop(machine, scope, node, runAll),
    TryStatement: (machine, scope, node) => tryStatement(machine, scope, node, runAll),
    WithStatement: (machine, scope, node) => withStatement(machine, scope, node, runAll),
    ReturnStatement: (machine, scope, node) => ({ kind: 'return', value: row(machine, scope, (0,syntax/* children */.Y_)(node).slice(1)) }),
    BreakStatement: () => ({ kind: 'break' }),
    ContinueStatement: () => ({ kind: 'continue' }),
    RaiseStatement: () => RAISED,
};
/** Runs all statements below a node, up to the one that leaves it. */
function runAll(machine, scope, node) {
    for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.name === ':' || child.name === ';')
            continue;
        const outcome = runStatement(machine, scope, child);
        if (outcome.kind !== 'normal')
            return outcome;
    }
    return NORMAL;
}
/** Runs one statement, and says how it ends. Throws `CannotTell`. */
function runStatement(machine, scope, node) {
    (0,program_machine/* charge */.Ji)(machine);
    const run = STATEMENTS[node.name];
    if (!run) {
        forget(machine, scope, node);
        return NORMAL;
    }
    try {
        return (0,program_machine/* deeper */.gH)(machine, () => run(machine, scope, node));
    }
    catch (error) {
        if (error instanceof program_machine/* Raised */.H1)
            return RAISED;
        throw error;
    }
}
/** One expression, or a row of them, which is a tuple. */
function row(machine, scope, nodes) {
    const [only] = nodes;
    if (only && nodes.length === 1)
        return machine.language.evaluate(machine, scope, only);
    if (!only)
        return program_value/* NONE */.x3;
    const values = nodes.filter(({ name }) => name !== ',');
    if (values.some(({ name }) => name === '*'))
        return program_value/* UNKNOWN */.HV;
    return (0,program_value/* list */.p_)(values.map((one) => machine.language.evaluate(machine, scope, one)).map((one) => (0,program_machine/* fresh */.pn)(machine, one)), true);
}
function scopeStatement(_machine, scope, node) {
    const [word, ...names] = (0,syntax/* children */.Y_)(node);
    if (word?.name !== 'global')
        throw new program_machine/* CannotTell */.dM();
    for (const { name, from, to } of names)
        if (name === 'VariableName')
            scope.globals.add(scope.source.slice(from, to));
    return NORMAL;
}
/** A function is run when it is called; a class, and what a decorator makes of either, is not known. */
function definition(machine, scope, node) {
    const inner = node.name === 'DecoratedStatement' ? node.lastChild : node;
    const name = inner?.getChild('VariableName');
    const isPlain = node.name === 'FunctionDefinition' && !node.getChild('async') && !(0,syntax/* isBroken */.Qr)(node);
    if (!isPlain) {
        decorate(machine, scope, node);
        opaque(machine, scope, node);
    }
    if (!name)
        return NORMAL;
    const defaults = isPlain ? defaultsOf(machine, scope, node) : new Map();
    scope_assign(scope, scope.source.slice(name.from, name.to), isPlain ? { kind: 'function', node, scope, defaults } : program_value/* UNKNOWN */.HV);
    return NORMAL;
}
/** A decorator runs at once. */
function decorate(machine, scope, node) {
    for (const decorator of node.getChildren('Decorator')) {
        const [first, ...more] = (0,syntax/* children */.Y_)(decorator).filter(({ name }) => name !== 'At' && name !== '@');
        if (!first)
            continue;
        const plain = more.length === 0 && first.name === 'VariableName';
        const value = plain ? machine.language.evaluate(machine, scope, first) : program_value/* UNKNOWN */.HV;
        const args = { positional: [program_value/* UNKNOWN */.HV], keywords: new Map(), open: false };
        if (plain)
            machine.language.call(machine, value, args, scope);
        else
            forget(machine, scope, decorator);
    }
}
function assignment(machine, scope, node) {
    const rows = (0,syntax/* splitAt */.gI)((0,syntax/* children */.Y_)(node).filter(({ name }) => name !== 'TypeDef'), 'AssignOp');
    const given = rows.at(-1);
    if (!given || rows.length < 2)
        return NORMAL;
    const value = row(machine, scope, given);
    for (const targets of rows.slice(0, -1))
        bind(machine, scope, targets, value);
    return NORMAL;
}
function statements_update(machine, scope, node) {
    const [target, sign, given, ...more] = (0,syntax/* children */.Y_)(node);
    if (!target || !sign || !given)
        return NORMAL;
    const value = machine.language.evaluate(machine, scope, given);
    const before = target.name === 'VariableName' ? lookUp(scope, scope.source.slice(target.from, target.to)) : undefined;
    const operator = scope.source.slice(sign.from, sign.to).replace('=', '');
    const changed = before && more.length === 0 ? binary(machine, operator, before, value) : program_value/* UNKNOWN */.HV;
    if (before && (0,program_value/* isChangeable */.FC)(before))
        replace(machine, before, changed);
    bind(machine, scope, [target], changed);
    return NORMAL;
}
function ifStatement(machine, scope, node) {
    return ifBranches(machine, scope, (0,syntax/* children */.Y_)(node));
}
/** `if condition Body`, then what may follow: `elif condition Body` and `else Body`. */
function ifBranches(machine, scope, [word, condition, body, ...rest]) {
    if (!word || !condition)
        return NORMAL;
    if (word.name === 'else')
        return runAll(machine, scope, condition);
    if (!body)
        return NORMAL;
    const is = (0,program_value/* truth */.Im)(machine.language.evaluate(machine, scope, condition));
    if (is === true)
        return runAll(machine, scope, body);
    if (is === false)
        return ifBranches(machine, scope, rest);
    return branches(machine, () => runAll(machine, scope, body), () => ifBranches(machine, scope, rest));
}
function importStatement(machine, scope, node) {
    const nodes = (0,syntax/* children */.Y_)(node).filter(({ name }) => name !== '(' && name !== ')');
    const written = (some) => some.map(({ from, to }) => scope.source.slice(from, to)).join('');
    const at = nodes.findIndex(({ name }) => name === 'import');
    const names = (0,syntax/* splitAt */.gI)(nodes.slice(at + 1), ',').map((one) => (0,syntax/* splitAt */.gI)(one, 'as').map(written));
    if (nodes[0]?.name !== 'from') {
        for (const [module = '', alias] of names) {
            const value = importModule(machine, alias === undefined ? (module.split('.')[0] ?? '') : module);
            scope_assign(scope, alias ?? module.split('.')[0] ?? '', value);
        }
        return NORMAL;
    }
    const source = written(nodes.slice(1, at));
    const dots = /^\.*/.exec(source)?.[0].length ?? 0;
    const module = source.slice(dots);
    const base = dots === 0 ? undefined : external_node_path_.posix.join(program_machine/* ROOT */.Dl, external_node_path_.posix.dirname(scope.file), '../'.repeat(dots - 1));
    for (const [name = '', alias] of names) {
        if (name === '*')
            everything(machine, scope, module, base);
        else if (name !== '')
            scope_assign(scope, alias ?? name, importName(machine, module, name, base));
    }
    return NORMAL;
}
/** Names that a foreign module may bring are not known afterwards; private ones it does not bring. */
function everything(machine, scope, module, base) {
    const found = importAll(machine, module, base);
    if (found)
        for (const [name, value] of found)
            scope_assign(scope, name, value);
    else
        for (const name of scope.names.keys())
            if (!name.startsWith('_'))
                scope_assign(scope, name, program_value/* UNKNOWN */.HV);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/functions.js







/** What it returns. Throws `Raised` where it raises for sure. */
function callFunction(machine, { node, scope: outer, defaults }, args) {
    (0,program_machine/* charge */.Ji)(machine, 4);
    const scope = functionScope(outer);
    const body = node.lastChild;
    machine.live.add(scope);
    try {
        bindParameters(scope, node.getChild('ParamList'), args, defaults);
        if (!body || isGenerator(node)) {
            opaque(machine, scope, node);
            return (0,program_machine/* unknown */.L5)(machine);
        }
        if (node.name === 'LambdaExpression')
            return machine.language.evaluate(machine, scope, body);
        const outcome = runAll(machine, scope, body);
        if (outcome.kind === 'raise')
            throw new program_machine/* Raised */.H1();
        if (outcome.kind === 'return')
            return outcome.value;
        if (outcome.kind === 'normal')
            return program_value/* NONE */.x3;
        forget(machine, scope, body);
        return program_value/* UNKNOWN */.HV;
    }
    finally {
        machine.live.delete(scope);
    }
}
const YIELDS = new Set(['YieldStatement', 'YieldExpression', 'yield']);
function isGenerator(node) {
    return (0,syntax/* within */.ux)(node, YIELDS).length > 0;
}
function bindParameters(scope, params, args, defaults) {
    const rest = [...args.positional];
    const keywords = new Map(args.keywords);
    const rows = params
        ? (0,syntax/* splitAt */.gI)((0,syntax/* children */.Y_)(params).filter(({ name }) => name !== '(' && name !== ')'), ',')
        : [];
    for (const row of rows) {
        const [sign, starred] = row;
        const name = sign?.name === 'VariableName' ? sign : starred;
        if (!sign || name?.name !== 'VariableName')
            continue;
        const written = scope.source.slice(name.from, name.to);
        if (args.open)
            scope_assign(scope, written, program_value/* UNKNOWN */.HV);
        else if (sign.name === '*')
            scope_assign(scope, written, (0,program_value/* list */.p_)(rest.splice(0), true));
        else if (sign.name === '**')
            scope_assign(scope, written, { kind: 'dict', entries: keywords });
        else
            scope_assign(scope, written, given(row, rest.shift() ?? keywords.get(written), defaults));
        keywords.delete(written);
    }
}
function given(row, value, defaults) {
    if (value)
        return value;
    const otherwise = expressionOf(row);
    if (!otherwise)
        throw new program_machine/* Raised */.H1();
    return defaults.get(otherwise.from) ?? program_value/* UNKNOWN */.HV;
}
function expressionOf(row) {
    const at = row.findIndex(({ name }) => name === 'AssignOp');
    return at === -1 ? undefined : row[at + 1];
}
/** Defaults are evaluated where the function is defined; lists among them are the same ones at every call. */
function defaultsOf(machine, scope, node) {
    const params = node.getChild('ParamList');
    const rows = params ? (0,syntax/* splitAt */.gI)((0,syntax/* children */.Y_)(params), ',') : [];
    const found = rows.flatMap((row) => {
        const expression = expressionOf(row);
        if (!expression)
            return [];
        const value = machine.language.evaluate(machine, scope, expression);
        return [[expression.from, (0,program_value/* isChangeable */.FC)(value) ? program_value/* UNKNOWN */.HV : value]];
    });
    return new Map(found);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/evaluate.js













const EXPRESSIONS = {
    None: () => program_value/* NONE */.x3,
    Boolean: (_machine, scope, node) => (0,program_value/* boolean */.zM)(written(scope, node) === 'True'),
    Number: number,
    String: string,
    ContinuedString: (machine, scope, node) => joined(machine, (0,syntax/* members */.ol)(node).map((one) => evaluate(machine, scope, one))),
    FormatString: formatted,
    VariableName: variable,
    ParenthesizedExpression: inner,
    TupleExpression: (machine, scope, node) => sequence(machine, scope, node, true),
    ArrayExpression: (machine, scope, node) => sequence(machine, scope, node, false),
    DictionaryExpression: dictionary,
    ComprehensionExpression: comprehension,
    ArrayComprehensionExpression: comprehension,
    MemberExpression: member,
    CallExpression: callExpression,
    ConditionalExpression: conditional,
    UnaryExpression: unary,
    BinaryExpression: operation,
    NamedExpression: named,
    LambdaExpression: (machine, scope, node) => ({
        kind: 'function',
        node,
        scope,
        defaults: defaultsOf(machine, scope, node),
    }),
};
/** What is known of an expression. Throws `Raised` where it raises for sure, and `CannotTell`. */
function evaluate(machine, scope, node) {
    (0,program_machine/* charge */.Ji)(machine);
    const row = EXPRESSIONS[node.name];
    return row ? (0,program_machine/* deeper */.gH)(machine, () => row(machine, scope, node)) : (0,program_machine/* unknown */.L5)(machine);
}
function written(scope, { from, to }) {
    return scope.source.slice(from, to);
}
function originOf(scope, node) {
    return { file: scope.file, line: lineAt(scope, node.from) };
}
/** Whole numbers; a fraction is written back as Python would only where it is written plainly. */
function number(_machine, scope, node) {
    const digits = written(scope, node);
    if (!/^(?:0|[1-9]\d{0,14})(?:\.\d{0,6}[1-9])?$/.test(digits))
        return program_value/* UNKNOWN */.HV;
    return { kind: 'number', value: Number(digits), origin: originOf(scope, node) };
}
function string(_machine, scope, node) {
    const source = written(scope, node);
    const value = (0,syntax/* stringValue */.r$)(source);
    if (value === undefined)
        return program_value/* UNKNOWN */.HV;
    const found = (0,program_value/* text */.Qq)(value, originOf(scope, node));
    return /^[A-Za-z]?[bB]/.test(source) ? { kind: 'bytes', text: found } : found;
}
function joined(machine, parts) {
    const texts = parts.map((one) => (one.kind === 'bytes' ? undefined : (0,program_value/* asText */.e1)(one)));
    if (texts.some((one) => one === undefined))
        return program_value/* UNKNOWN */.HV;
    (0,program_machine/* charge */.Ji)(machine, texts.reduce((sum, one) => sum + (one?.text.length ?? 0), 0) / 64);
    const [first] = texts.filter((one) => one?.origin);
    return (0,program_value/* text */.Qq)(texts.map((one) => one?.text).join(''), first?.origin);
}
/** `f"{a}.{b}"`, without format specifications. */
function formatted(machine, scope, node) {
    const opening = /^[A-Za-z]{1,2}(?:'''|"""|'|")/.exec(written(scope, node))?.[0];
    if (opening === undefined)
        return program_value/* UNKNOWN */.HV;
    const quote = opening.replace(/^[A-Za-z]+/, '');
    const plain = (from, to) => {
        const raw = scope.source.slice(from, to).replaceAll('{{', '{').replaceAll('}}', '}');
        const value = /r/i.test(opening) ? raw : (0,syntax/* unescaped */.tv)(raw);
        return value === undefined ? program_value/* UNKNOWN */.HV : (0,program_value/* text */.Qq)(value);
    };
    const parts = [];
    let at = node.from + opening.length;
    for (const hole of (0,syntax/* children */.Y_)(node)) {
        if (hole.name !== 'FormatReplacement')
            continue;
        const [only, ...more] = (0,syntax/* members */.ol)(hole);
        parts.push(plain(at, hole.from), only && more.length === 0 ? evaluate(machine, scope, only) : program_value/* UNKNOWN */.HV);
        at = hole.to;
    }
    return joined(machine, [...parts, plain(at, node.to - quote.length)]);
}
function variable(machine, scope, node) {
    const name = written(scope, node);
    const found = lookUp(scope, name);
    if (found)
        return resolved(machine, found);
    const builtin = `builtins.${name}`;
    if (machine.patched.has(builtin))
        return (0,program_machine/* unknown */.L5)(machine);
    if (LIBRARY[builtin] === undefined)
        machine.mayRaise = true;
    return { kind: 'library', name: builtin };
}
function inner(machine, scope, node) {
    const [only] = (0,syntax/* members */.ol)(node);
    return only ? evaluate(machine, scope, only) : program_value/* UNKNOWN */.HV;
}
function sequence(machine, scope, node, fixed) {
    const nodes = (0,syntax/* members */.ol)(node);
    const items = nodes.map((one) => evaluate(machine, scope, one));
    return nodes.some(({ name }) => name === '*')
        ? program_value/* UNKNOWN */.HV
        : (0,program_value/* list */.p_)(items.map((one) => stored(machine, one)), fixed);
}
/** As a list or a dictionary keeps it. */
function stored(machine, value) {
    return value.kind === 'list' && value.once ? program_value/* UNKNOWN */.HV : (0,program_machine/* fresh */.pn)(machine, value);
}
function dictionary(machine, scope, node) {
    const entries = new Map();
    const nodes = (0,syntax/* children */.Y_)(node).filter(({ name }) => name !== '{' && name !== '}' && name !== ',');
    for (let index = 0; index < nodes.length;) {
        const [key, sign, value] = nodes.slice(index, index + 3);
        if (key?.name === '**' && sign) {
            const more = evaluate(machine, scope, sign);
            if (more.kind !== 'dict')
                return (0,program_machine/* unknown */.L5)(machine);
            for (const [name, one] of more.entries)
                entries.set(name, one);
            index += 2;
            continue;
        }
        if (!key || sign?.name !== ':' || !value)
            return program_value/* UNKNOWN */.HV;
        const name = evaluate(machine, scope, key);
        if (name.kind !== 'text')
            return (0,program_machine/* unknown */.L5)(machine);
        entries.set(name.text, evaluate(machine, scope, value));
        index += 3;
    }
    for (const [name, value] of entries)
        if (value !== program_value/* PERHAPS */.we)
            entries.set(name, stored(machine, value));
    const found = { kind: 'dict', entries };
    return found;
}
function member(machine, scope, node) {
    const [object, ...rest] = (0,syntax/* children */.Y_)(node);
    if (!object)
        return program_value/* UNKNOWN */.HV;
    const value = evaluate(machine, scope, object);
    const property = rest.at(-1);
    if (property?.name === 'PropertyName')
        return attribute(machine, value, written(scope, property));
    return subscript(machine, scope, value, rest);
}
function conditional(machine, scope, node) {
    const [yes, , condition, , no] = (0,syntax/* children */.Y_)(node);
    if (!yes || !condition || !no)
        return program_value/* UNKNOWN */.HV;
    const is = (0,program_value/* truth */.Im)(evaluate(machine, scope, condition));
    if (is !== undefined)
        return evaluate(machine, scope, is ? yes : no);
    return eitherWay(machine, () => evaluate(machine, scope, yes), () => evaluate(machine, scope, no));
}
function unary(machine, scope, node) {
    const [sign, operand] = (0,syntax/* children */.Y_)(node);
    if (!sign || !operand)
        return program_value/* UNKNOWN */.HV;
    const value = evaluate(machine, scope, operand);
    if (sign.name === 'not') {
        const is = (0,program_value/* truth */.Im)(value);
        return is === undefined ? program_value/* UNKNOWN */.HV : (0,program_value/* boolean */.zM)(!is);
    }
    if (value.kind !== 'number')
        return (0,program_machine/* unknown */.L5)(machine);
    return written(scope, sign) === '-' ? { ...value, value: -value.value } : program_value/* UNKNOWN */.HV;
}
function operation(machine, scope, node) {
    const [left, ...rest] = (0,syntax/* children */.Y_)(node);
    const right = rest.at(-1);
    if (!left || !right || rest.length < 2)
        return program_value/* UNKNOWN */.HV;
    const sign = rest
        .slice(0, -1)
        .map((one) => written(scope, one))
        .join(' ');
    const one = evaluate(machine, scope, left);
    if (sign === 'and' || sign === 'or') {
        const is = (0,program_value/* truth */.Im)(one);
        if (is === undefined) {
            return eitherWay(machine, () => evaluate(machine, scope, right), () => one);
        }
        return is === (sign === 'and') ? evaluate(machine, scope, right) : one;
    }
    // `a < b < c` is read from the left here, and is something else in Python.
    if (left.name === 'BinaryExpression' && (0,syntax/* children */.Y_)(left).some(({ name }) => name === 'CompareOp'))
        return (0,program_machine/* unknown */.L5)(machine);
    const other = evaluate(machine, scope, right);
    const first = (0,program_machine/* fresh */.pn)(machine, one);
    return compared(sign, first, other) ?? binary(machine, sign, first, other);
}
function named(machine, scope, node) {
    const [name, , value] = (0,syntax/* children */.Y_)(node);
    if (!name || !value)
        return program_value/* UNKNOWN */.HV;
    const found = evaluate(machine, scope, value);
    scope_assign(scope, written(scope, name), found);
    return found;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/program/run.js
// Reads a Python program as if it ran, to know what it says for sure: setuptools' arguments, and a module's variables.











const LANGUAGE = { evaluate: evaluate, call: callValue, callFunction: callFunction, run, literal: run_literal };
/** Runs all of a text in a scope. What the parser does not understand is not known, and what depends on it. */
function run(machine, scope) {
    (0,program_machine/* charge */.Ji)(machine, scope.source.length / 64);
    for (const node of (0,syntax/* children */.Y_)((0,syntax/* parsePython */.w_)(scope.source))) {
        if (node.type.isError)
            throw new program_machine/* CannotTell */.dM();
        const isDefinition = /Definition$|^DecoratedStatement$/.test(node.name);
        if (!isDefinition && (0,syntax/* isBroken */.Qr)(node))
            forget(machine, scope, node);
        else if (runStatement(machine, scope, node).kind === 'raise')
            throw new program_machine/* Raised */.H1();
    }
}
function run_literal(machine, written, scope) {
    const [statement, ...more] = (0,syntax/* children */.Y_)((0,syntax/* parsePython */.w_)(written));
    const node = statement?.name === 'ExpressionStatement' ? statement.firstChild : null;
    const isLiteral = /^(?:String|ContinuedString|Number|TupleExpression|ArrayExpression)$/.test(node?.name ?? '');
    if (!node || more.length > 0 || !isLiteral || (0,syntax/* isBroken */.Qr)(statement ?? node))
        return program_value/* UNKNOWN */.HV;
    return evaluate(machine, { ...moduleScope(scope.file, written) }, node);
}
/** Undefined where the program cannot be followed, which is no failure of its. */
function followed(act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof program_machine/* CannotTell */.dM || error instanceof program_machine/* Raised */.H1 || error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** The calls of `setup` in a script that is run in its own folder; undefined where it cannot be followed. */
function setupCalls(file, source, readText) {
    const machine = (0,program_machine/* startMachine */.ei)(external_node_path_.posix.dirname(file), readText, LANGUAGE);
    const scope = moduleScope(file, source.replace(/^\uFEFF/, ''));
    scope.names.set('__file__', (0,program_value/* text */.Qq)(external_node_path_.posix.join(program_machine/* ROOT */.Dl, file)));
    scope.names.set('__name__', (0,program_value/* text */.Qq)('__main__'));
    machine.live.add(scope);
    return followed(() => {
        run(machine, scope);
        return machine.setups;
    });
}
/**
 * The variable of a module in a file; unknown where it is not told for sure. Modules that it imports by their whole name
 * are looked for in `folders`, if they are given.
 */
function variableIn(file, name, readText, folders = []) {
    const machine = (0,program_machine/* startMachine */.ei)(external_node_path_.posix.dirname(file), readText, LANGUAGE);
    machine.searched = [...machine.searched, ...folders.map((folder) => external_node_path_.posix.join(program_machine/* ROOT */.Dl, folder))];
    const found = followed(() => {
        const scope = runModule(machine, external_node_path_.posix.join(program_machine/* ROOT */.Dl, file));
        const value = scope && (scope.unsettled.has(name) ? program_value/* UNKNOWN */.HV : scope.names.get(name));
        if (value?.kind !== 'imported' || value.name === undefined)
            return value;
        const { name: inner, ...module } = value;
        return fromModule(machine, module, inner);
    });
    return found ?? program_value/* UNKNOWN */.HV;
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ isBroken),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   gI: () => (/* binding */ splitAt),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   r$: () => (/* binding */ stringValue),
/* harmony export */   tv: () => (/* binding */ unescaped),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   w_: () => (/* binding */ parsePython)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99);


// The parser's search for a way past what is no Python is slow; a program that somebody runs has no need of it.
const RECOVERY = 2000;
/** Throws `CannotTell` for a text of which too much is no Python. */
function parsePython(source) {
    const parse = _lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.startParse(source);
    let spent = 0;
    for (;;) {
        const tree = parse.advance();
        if (tree)
            return tree.topNode;
        if ('recovering' in parse && Number(parse.recovering) > 0)
            spent += 1;
        if (spent > RECOVERY)
            throw new _machine_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotTell */ .dM();
    }
}
/** All that stands directly in a node, but comments. */
function children(node) {
    const found = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
        if (child.name !== 'Comment')
            found.push(child);
    return found;
}
const SIGNS = new Set(['(', ')', '[', ']', '{', '}', ',']);
/** The expressions in brackets or in a row. */
function members(node) {
    return children(node).filter(({ name }) => !SIGNS.has(name));
}
/** Takes a row of nodes apart at every node of that name. */
function splitAt(nodes, name) {
    const rows = [[]];
    for (const node of nodes) {
        if (node.name === name)
            rows.push([]);
        else
            rows.at(-1)?.push(node);
    }
    return rows;
}
/** Whether the parser did not understand something in it. */
function isBroken(node) {
    let broken = false;
    node.cursor().iterate((one) => {
        broken ||= one.type.isError;
        return !broken;
    });
    return broken;
}
/** All nodes of the wanted names below a node, itself with it. */
function within(node, wanted) {
    const found = [];
    node.cursor().iterate((one) => {
        if (wanted.has(one.name))
            found.push(one.node);
    });
    return found;
}
const CONTROLS = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    '\n': '',
    '\\': '\\',
    "'": "'",
    '"': '"',
};
/** The text of a literal as it is written, undefined when it is not closed; `f` texts are read elsewhere. */
function stringValue(written) {
    const found = /^([A-Za-z]{0,2})('''|"""|'|")/.exec(written);
    if (!found)
        return undefined;
    const [opening, prefix = '', quote = ''] = found;
    if (written.length < opening.length + quote.length || !written.endsWith(quote))
        return undefined;
    const inner = written.slice(opening.length, -quote.length).replaceAll('\r\n', '\n');
    if (/b/i.test(prefix) && /\\[uUN]|\P{ASCII}/u.test(inner))
        return undefined;
    return /r/i.test(prefix) ? inner : unescaped(inner);
}
/** The text behind Python's escapes; those that it does not know stay as they are. Undefined for names of characters. */
function unescaped(inner) {
    let lost = false;
    const found = inner.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g, (all, hex, short, long, octal, sign) => {
        const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        lost ||= !Number.isNaN(code) || 'xuUN'.includes(sign);
        return CONTROLS[sign] ?? all;
    });
    return lost ? undefined : found;
}


/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   FC: () => (/* binding */ isChangeable),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   LC: () => (/* binding */ equal),
/* harmony export */   Lx: () => (/* binding */ hasControls),
/* harmony export */   M3: () => (/* binding */ hasPairs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   we: () => (/* binding */ PERHAPS),
/* harmony export */   x3: () => (/* binding */ NONE),
/* harmony export */   y_: () => (/* binding */ part),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
const UNKNOWN = { kind: 'unknown' };
const NONE = { kind: 'none' };
/** In a dictionary: the key may be missing. */
const PERHAPS = { kind: 'unknown' };
/** Whether other code that holds the value can change it. */
function isChangeable(value) {
    return value.kind === 'dict' || value.kind === 'stream' || (value.kind === 'list' && !value.fixed);
}
function boolean(value) {
    return { kind: 'boolean', value };
}
function text(value, origin) {
    return origin ? { kind: 'text', text: value, origin } : { kind: 'text', text: value };
}
function list(items, fixed = false) {
    return { kind: 'list', items, fixed };
}
/** A part of a text, which knows the line on which it stands. */
function part(whole, start, end) {
    const { origin } = whole;
    const value = whole.text.slice(start, end);
    if (origin === undefined)
        return text(value);
    let line = origin.line;
    for (let at = whole.text.indexOf('\n'); at !== -1 && at < start; at = whole.text.indexOf('\n', at + 1))
        line += 1;
    return text(value, { file: origin.file, line });
}
/** The lines of a text; `keep` leaves their ends on. */
function linesOf(whole, keep) {
    const rows = whole.text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    const { origin } = whole;
    return rows.map((row, index) => text(keep ? row : row.replace(/(?<![\r\n])[\r\n]+$/, ''), origin && { file: origin.file, line: origin.line + index }));
}
/** As `bool()` has it; undefined where that is not known. */
function truth(value) {
    switch (value.kind) {
        case 'unknown':
        case 'library':
        case 'imported':
            return undefined;
        case 'none':
            return false;
        case 'boolean':
            return value.value;
        case 'number':
            return value.value !== 0;
        case 'text':
            return value.text !== '';
        case 'list':
            return value.once ? true : value.items.length > 0;
        case 'dict':
            return [...value.entries.values()].every((one) => one !== PERHAPS) ? value.entries.size > 0 : undefined;
        default:
            return true;
    }
}
/** As `==` has it; undefined where that is not known. */
function equal(one, other) {
    if (one.kind === 'unknown' || other.kind === 'unknown')
        return undefined;
    if (one === other)
        return true;
    if (one.kind === 'text' && other.kind === 'text')
        return one.text === other.text;
    if (one.kind === 'path' && other.kind === 'path')
        return one.path === other.path;
    if (one.kind === 'library' && other.kind === 'library')
        return one.name === other.name || undefined;
    if (one.kind === 'imported' && other.kind === 'imported') {
        return (one.module === other.module && one.base === other.base && one.name === other.name) || undefined;
    }
    if (one.kind === 'list' && other.kind === 'list')
        return sameItems(one, other);
    if ((one.kind === 'number' || one.kind === 'boolean') && (other.kind === 'number' || other.kind === 'boolean')) {
        return Number(one.value) === Number(other.value);
    }
    const plain = ['none', 'boolean', 'number', 'text', 'list'];
    return plain.includes(one.kind) && plain.includes(other.kind) ? one.kind === other.kind : undefined;
}
function sameItems(one, other) {
    if (one.once || other.once)
        return undefined;
    if (one.fixed !== other.fixed)
        return false;
    if (one.items.length !== other.items.length)
        return false;
    const each = one.items.map((item, index) => equal(item, other.items[index] ?? UNKNOWN));
    return each.includes(undefined) ? undefined : !each.includes(false);
}
/** What a variable holds after either of two ways through the program. */
function either(one, other) {
    if (one === undefined || other === undefined)
        return UNKNOWN;
    if (one === other)
        return one;
    // Two lists that are the same now may be changed apart.
    if (one.kind !== other.kind || isChangeable(one))
        return UNKNOWN;
    return equal(one, other) === true ? one : UNKNOWN;
}
/** As `str()` writes it; undefined where that is not known. */
function asText(value) {
    if (value.kind === 'text')
        return value;
    if (value.kind === 'number')
        return text(String(value.value), value.origin);
    if (value.kind === 'path')
        return text(value.path);
    if (value.kind === 'none')
        return text('None');
    if (value.kind === 'boolean')
        return text(value.value ? 'True' : 'False');
    return undefined;
}
/** Whether it has characters that are one in Python and two here. */
function hasPairs(value) {
    return /[\ud800-\udfff]/.test(value);
}
/** Python's white space, but for the rare ones of `hasControls`. */
const SPACE = /[^\S\uFEFF]/;
/** Whether it has control characters that Python takes for spaces or line ends, and JavaScript does not. */
function hasControls(value) {
    return /[^\P{Cc}\t-\r]/u.test(value);
}


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ classEscape),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   zj: () => (/* binding */ characterAt)
/* harmony export */ });
// What one escaped character of a Python pattern stands for.
const CLASSES = {
    d: /\p{Nd}/u,
    D: /\P{Nd}/u,
    w: /[\p{L}\p{N}_]/u,
    W: /[^\p{L}\p{N}_]/u,
};
/** What `\w` stands for. */
function isWord(one) {
    return /^[\p{L}\p{N}_]/u.test(one);
}
// Which are no white space in JavaScript.
const SEPARATORS = '\x1c\x1d\x1e\x1f\x85';
function isSpace(one) {
    return /[^\S\uFEFF]/.test(one) || SEPARATORS.includes(one);
}
/** The whole character at a place; empty at the end. */
function characterAt(text, at) {
    const code = text.codePointAt(at);
    return code === undefined ? '' : String.fromCodePoint(code);
}
const CONTROLS = { a: '\x07', n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };
/** The character or class behind a backslash; undefined for what Python refuses, and for what is not read here. */
function classEscape(sign) {
    if (sign === 's')
        return isSpace;
    if (sign === 'S')
        return (one) => !isSpace(one);
    const set = CLASSES[sign];
    if (set)
        return (one) => set.test(one);
    const control = CONTROLS[sign];
    if (control !== undefined)
        return control;
    return sign === '' || /[A-Za-z0-9]/.test(sign) ? undefined : sign;
}


/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findPattern)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);
// Runs a pattern as Python does, by trying and going back, with a limit on the steps: patterns and texts are anybody's.

class OutOfSteps extends Error {
}
const STEPS = 200_000;
const STEPS_PER_CHARACTER = 30;
const DEEPEST = 400;
/**
 * The first match at or after a place, or only at it; undefined where there is none, null where the search took too
 * many steps to know.
 */
function findPattern(pattern, text, from = 0, onlyHere = false) {
    if (pattern.folds && /\P{ASCII}/u.test(text))
        return null;
    const run = { text, spans: [], steps: STEPS + STEPS_PER_CHARACTER * text.length, depth: 0 };
    try {
        for (let start = from; start <= (onlyHere ? from : text.length); start++) {
            if (isInside(text, start))
                continue;
            run.spans.length = 0;
            run.steps -= 1;
            let end = -1;
            const isFound = step(run, pattern.root, start, (at) => {
                end = at;
                return true;
            });
            if (isFound)
                return { start, end, spans: spansOf(run, pattern, start, end) };
        }
        return undefined;
    }
    catch (error) {
        if (error instanceof OutOfSteps)
            return null;
        throw error;
    }
}
/** Between the two halves of a character. */
function isInside(text, at) {
    return /^[\udc00-\udfff]/.test(text[at] ?? '') && /^[\ud800-\udbff]/.test(text[at - 1] ?? '');
}
function spansOf(run, { groups }, start, end) {
    return [[start, end], ...Array.from({ length: groups }, (_, index) => run.spans[index + 1])];
}
/** Whether the pattern stands at the place and what follows goes on from its end. */
function step(run, pattern, at, next) {
    run.steps -= 1;
    run.depth += 1;
    if (run.steps < 0 || run.depth > DEEPEST)
        throw new OutOfSteps();
    const is = taken(run, pattern, at, next);
    run.depth -= 1;
    return is;
}
function taken(run, pattern, at, next) {
    const { text } = run;
    switch (pattern.kind) {
        case 'character': {
            const one = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .characterAt */ .zj)(text, at);
            return one !== '' && pattern.test(one) && next(at + one.length);
        }
        case 'place':
            return pattern.at(text, at) && next(at);
        case 'sequence':
            return sequence(run, pattern.parts, 0, at, next);
        case 'choice':
            return pattern.options.some((option) => step(run, option, at, next));
        case 'group':
            return group(run, pattern.index, pattern.part, at, next);
        case 'same':
            return same(run, pattern, at, next);
        case 'ahead':
            return step(run, pattern.part, at, () => true) === pattern.wanted && next(at);
        case 'repeat':
            return pattern.part.kind === 'character'
                ? repeatCharacter(run, pattern, pattern.part.test, at, next)
                : repeat(run, pattern, 0, at, next);
    }
}
function sequence(run, parts, index, at, next) {
    const part = parts[index];
    if (part === undefined)
        return next(at);
    return step(run, part, at, (after) => sequence(run, parts, index + 1, after, next));
}
function group(run, index, part, at, next) {
    const before = run.spans[index];
    const is = step(run, part, at, (end) => {
        const inner = run.spans[index];
        run.spans[index] = [at, end];
        if (next(end))
            return true;
        run.spans[index] = inner;
        return false;
    });
    if (!is)
        run.spans[index] = before;
    return is;
}
function same(run, pattern, at, next) {
    const span = run.spans[pattern.index];
    if (span === undefined)
        return false;
    const wanted = run.text.slice(...span);
    const here = run.text.slice(at, at + wanted.length);
    run.steps -= wanted.length;
    const is = pattern.folds ? here.toLowerCase() === wanted.toLowerCase() : here === wanted;
    return is && next(at + wanted.length);
}
/** Without recursion: the usual `.*` and `[^"]+` may go over a whole file. */
function repeatCharacter(run, { least, most, lazy }, test, at, next) {
    const { text } = run;
    let end = at;
    let count = 0;
    const taken = () => {
        run.steps -= 1;
        if (run.steps < 0)
            throw new OutOfSteps();
        const one = count < most ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .characterAt */ .zj)(text, end) : '';
        if (one === '' || !test(one))
            return false;
        count += 1;
        end += one.length;
        return true;
    };
    while (count < least)
        if (!taken())
            return false;
    if (lazy) {
        while (!next(end))
            if (!taken())
                return false;
        return true;
    }
    while (taken())
        ;
    for (;; count--) {
        run.steps -= 1;
        if (next(end))
            return true;
        if (count === least)
            return false;
        end -= isInside(text, end - 1) ? 2 : 1;
    }
}
function repeat(run, pattern, count, at, next) {
    const { part, least, most, lazy } = pattern;
    // A round that takes nothing would go on for ever.
    const again = () => count < most &&
        step(run, part, at, (after) => (after > at || count < least) && repeat(run, pattern, count + 1, after, next));
    if (count < least)
        return again();
    return lazy ? next(at) || again() : again() || next(at);
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compilePattern)
});

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/characters.js
var characters = __webpack_require__(841);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/regex/tree.js
/** Whether it may stand where nothing is. */
function canBeEmpty(pattern) {
    switch (pattern.kind) {
        case 'character':
            return false;
        case 'sequence':
            return pattern.parts.every(canBeEmpty);
        case 'choice':
            return pattern.options.some(canBeEmpty);
        case 'group':
            return canBeEmpty(pattern.part);
        case 'repeat':
            return pattern.least === 0 || canBeEmpty(pattern.part);
        default:
            return true;
    }
}
/** Whether it captures anything. */
function hasGroups(pattern) {
    if (pattern.kind === 'sequence')
        return pattern.parts.some(hasGroups);
    if (pattern.kind === 'choice')
        return pattern.options.some(hasGroups);
    if (pattern.kind === 'repeat' || pattern.kind === 'ahead')
        return hasGroups(pattern.part);
    return pattern.kind === 'group';
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/regex/pattern.js
// Python's regular expressions as a tree: what version files are searched with, without look-behind and the rarer escapes
// (https://docs.python.org/3/library/re.html#regular-expression-syntax).


/** What the reader does not know; its callers cannot tell what the pattern finds. */
class UnknownSyntax extends Error {
}
// No pattern that finds a version is longer or nests deeper; the limits keep hostile ones off the stack.
const LONGEST = 2000;
const DEEPEST = 30;
/** Undefined for what is no pattern, or has syntax that is not read here. */
function compilePattern(source, flags = {}) {
    if (source.length > LONGEST)
        return undefined;
    const all = { ignoreCase: false, multiline: false, dotAll: false, verbose: false, ...flags };
    const reader = new PatternReader(source, all);
    try {
        const root = reader.whole();
        if (all.ignoreCase && /\P{ASCII}/u.test(source))
            return undefined;
        return { root, groups: reader.groups, names: reader.names, folds: all.ignoreCase };
    }
    catch (error) {
        if (error instanceof UnknownSyntax)
            return undefined;
        throw error;
    }
}
class PatternReader {
    groups = 0;
    names = new Map();
    opened = new Set();
    at = 0;
    depth = 0;
    source;
    flags;
    constructor(source, flags) {
        this.source = source;
        this.flags = flags;
    }
    whole() {
        this.inlineFlags();
        const root = this.choice();
        if (this.at < this.source.length)
            throw new UnknownSyntax();
        return root;
    }
    inlineFlags() {
        const found = /^\(\?([imsux]+)\)/.exec(this.source);
        if (!found)
            return;
        const letters = found[1] ?? '';
        this.flags.ignoreCase ||= letters.includes('i');
        this.flags.multiline ||= letters.includes('m');
        this.flags.dotAll ||= letters.includes('s');
        this.flags.verbose ||= letters.includes('x');
        this.at = found[0].length;
    }
    choice() {
        this.depth += 1;
        if (this.depth > DEEPEST)
            throw new UnknownSyntax();
        const options = [this.sequence()];
        while (this.take('|'))
            options.push(this.sequence());
        this.depth -= 1;
        return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
    }
    sequence() {
        const parts = [];
        for (;;) {
            if (this.flags.verbose)
                this.skipVerbose();
            const next = this.source[this.at];
            if (next === undefined || next === '|' || next === ')')
                return { kind: 'sequence', parts };
            parts.push(this.repeated(this.atom()));
        }
    }
    skipVerbose() {
        const space = /(?:[ \t-\r]|#[^\n]*(?:\n|$))+/y;
        space.lastIndex = this.at;
        if (space.test(this.source))
            this.at = space.lastIndex;
    }
    repeated(part) {
        if (this.flags.verbose)
            this.skipVerbose();
        const counts = /[*+?]|\{(?!\})(\d*)(?:(,)(\d*))?\}/y;
        counts.lastIndex = this.at;
        const found = counts.exec(this.source);
        if (!found)
            return part;
        this.at = counts.lastIndex;
        const [sign, low, comma, high = ''] = found;
        const least = low === undefined ? (sign === '+' ? 1 : 0) : Number(low || 0);
        const most = low === undefined ? (sign === '?' ? 1 : Infinity) : comma ? Number(high || Infinity) : least;
        const lazy = this.take('?');
        // What takes nothing is counted in its own way by Python, and leaves groups of its own.
        const isOdd = part.kind === 'place' || part.kind === 'ahead' || (canBeEmpty(part) && (most > 1 || hasGroups(part)));
        if (isOdd || least > most || `${low}${high}`.length > 20)
            throw new UnknownSyntax();
        // Possessive and doubled quantifiers.
        if (/[*+?]/.test(this.source[this.at] ?? ''))
            throw new UnknownSyntax();
        return { kind: 'repeat', part, least, most, lazy };
    }
    atom() {
        const sign = this.source[this.at] ?? '';
        this.at += 1;
        if (sign === '(')
            return this.group();
        if (sign === '[')
            return this.set();
        if (sign === '\\')
            return this.escape();
        if (sign === '.')
            return { kind: 'character', test: (one) => this.flags.dotAll || one !== '\n' };
        if (sign === '^')
            return place((text, at) => at === 0 || (this.flags.multiline && text[at - 1] === '\n'));
        if (sign === '$')
            return place((text, at) => isEnd(text, at) || (this.flags.multiline && text[at] === '\n'));
        if ('*+?'.includes(sign))
            throw new UnknownSyntax();
        return this.literal(sign);
    }
    literal(sign) {
        // Half of a character.
        if (/[\ud800-\udfff]/.test(sign))
            throw new UnknownSyntax();
        if (!this.flags.ignoreCase)
            return { kind: 'character', test: (one) => one === sign };
        const low = sign.toLowerCase();
        return { kind: 'character', test: (one) => one.toLowerCase() === low };
    }
    group() {
        const named = /\?P<([A-Za-z_]\w*)>|\?P=([A-Za-z_]\w*)\)|\?[:=!]/y;
        named.lastIndex = this.at;
        const found = named.exec(this.source);
        if (!found && this.source[this.at] === '?')
            throw new UnknownSyntax();
        if (found)
            this.at = named.lastIndex;
        if (found?.[2] !== undefined)
            return this.sameAs(this.names.get(found[2]));
        const captures = !found || found[1] !== undefined;
        if (captures)
            this.groups += 1;
        const index = this.groups;
        if (found?.[1] !== undefined && this.names.has(found[1]))
            throw new UnknownSyntax();
        if (found?.[1] !== undefined)
            this.names.set(found[1], index);
        if (captures)
            this.opened.add(index);
        const part = this.choice();
        this.opened.delete(captures ? index : 0);
        if (!this.take(')'))
            throw new UnknownSyntax();
        if (captures)
            return { kind: 'group', index, part };
        if (found?.[0] !== '?:' && hasGroups(part))
            throw new UnknownSyntax();
        return found?.[0] === '?:' ? part : { kind: 'ahead', part, wanted: found?.[0] === '?=' };
    }
    sameAs(index) {
        if (index === undefined || index > this.groups || this.opened.has(index))
            throw new UnknownSyntax();
        return { kind: 'same', index, folds: this.flags.ignoreCase };
    }
    escape() {
        const sign = this.source[this.at] ?? '';
        this.at += 1;
        if (/[1-9]/.test(sign) && !/\d/.test(this.source[this.at] ?? ''))
            return this.sameAs(Number(sign));
        if (sign === 'A')
            return place((_text, at) => at === 0);
        if (sign === 'Z')
            return place((text, at) => at === text.length);
        if (sign === 'b')
            return place((text, at) => isWordEdge(text, at));
        const test = (0,characters/* classEscape */.ER)(sign);
        if (test === undefined)
            throw new UnknownSyntax();
        return typeof test === 'string' ? this.literal(test) : { kind: 'character', test };
    }
    set() {
        const negated = this.take('^');
        const tests = [];
        do {
            const low = this.member();
            const ranges = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
            if (!ranges)
                tests.push(typeof low === 'string' ? (one) => one === low : low);
            else {
                this.at += 1;
                tests.push(rangeTest(low, this.member()));
            }
        } while (!this.take(']'));
        const inSet = this.flags.ignoreCase
            ? (one) => tests.some((test) => test(one) || test(one.toLowerCase()) || test(one.toUpperCase()))
            : (one) => tests.some((test) => test(one));
        return { kind: 'character', test: negated ? (one) => !inSet(one) : inSet };
    }
    member() {
        const sign = this.source[this.at];
        if (sign === undefined || /[\ud800-\udfff]/.test(sign))
            throw new UnknownSyntax();
        this.at += 1;
        if (sign !== '\\')
            return sign;
        const escaped = (0,characters/* classEscape */.ER)(this.source[this.at] ?? '');
        this.at += 1;
        if (escaped === undefined)
            throw new UnknownSyntax();
        return escaped;
    }
    take(sign) {
        const is = this.source[this.at] === sign;
        if (is)
            this.at += 1;
        return is;
    }
}
function rangeTest(low, high) {
    if (typeof low !== 'string' || typeof high !== 'string' || low > high)
        throw new UnknownSyntax();
    return (one) => one >= low && one <= high;
}
function place(at) {
    return { kind: 'place', at };
}
/** `$` also stands before a last line break. */
function isEnd(text, at) {
    return at === text.length || (at === text.length - 1 && text[at] === '\n');
}
function isWordEdge(text, at) {
    const before = (0,characters/* characterAt */.zj)(text, at - (/[\udc00-\udfff]/.test(text[at - 1] ?? '') ? 2 : 1));
    return (0,characters/* isWord */.Jg)(at > 0 ? before : '') !== (0,characters/* isWord */.Jg)((0,characters/* characterAt */.zj)(text, at));
}


/***/ }),

/***/ 8137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ besideScript)
/* harmony export */ });
/* harmony import */ var _setup_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);

// Nobody's is longer.
const LONGEST = 250_000;
/** `silent` leaves the version to the other files; `unknown` may state one. */
function besideScript(file, readText) {
    const source = readText(file);
    if (source === undefined)
        return 'silent';
    if (source.length > LONGEST)
        return 'unknown';
    const script = (0,_setup_script_js__WEBPACK_IMPORTED_MODULE_0__/* .setupScript */ .XL)(file, source, readText);
    // What cannot be followed gives none if it never speaks of one.
    if (script.calls === undefined)
        return /version|\*\*|pbr/i.test(source) ? 'unknown' : 'silent';
    if ((0,_setup_script_js__WEBPACK_IMPORTED_MODULE_0__/* .givesNoVersion */ ._r)(script))
        return 'silent';
    const version = (0,_setup_script_js__WEBPACK_IMPORTED_MODULE_0__/* .scriptVersion */ .wk)(file, script);
    return version.kind === 'static' ? version : 'unknown';
}


/***/ }),

/***/ 4814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ cfgVersion)
/* harmony export */ });
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7974);
/* harmony import */ var _ini_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3585);
/* harmony import */ var _sources_attribute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1038);
/* harmony import */ var _sources_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3090);




/** What a setup.cfg's text states; `dynamic` where it is not told for sure. Throws `manifest-invalid`. */
function cfgVersion(file, text, stated, readText) {
    const { value, key, line } = stated;
    const directive = /^(attr|file):([^\n]*)$/.exec(value);
    const dynamic = { kind: 'dynamic', key, file, line };
    if (directive?.[1] === 'attr') {
        return (0,_sources_attribute_js__WEBPACK_IMPORTED_MODULE_0__/* .attributeVersion */ .$)(file, directive[2] ?? '', layoutIn(file, text), readText) ?? dynamic;
    }
    if (directive) {
        const listed = (directive[2] ?? '').split(',').map((path) => path.trim());
        return (0,_sources_whole_file_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeFileVersion */ .k)(file, listed, readText) ?? dynamic;
    }
    // configparser fills in `%(name)s`, and takes `%%` for one sign.
    return /^(?:attr|file):|%/.test(value) ? dynamic : (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_2__/* .versionFrom */ .t)(stated);
}
function layoutIn(file, text) {
    const options = (0,_ini_document_js__WEBPACK_IMPORTED_MODULE_3__/* .iniSection */ .w)(file, text, 'options');
    const find = (0,_ini_document_js__WEBPACK_IMPORTED_MODULE_3__/* .iniSection */ .w)(file, text, 'options.packages.find');
    const packages = options?.keys.get('packages')?.value;
    const folders = new Map(listed(options, 'package_dir').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
    }));
    if (packages !== undefined && /^find(?:_namespace)?:$/.test(packages)) {
        return { folders, where: [listed(find, 'where')[0] ?? '.'] };
    }
    const isListed = packages !== undefined || options?.keys.has('py_modules') === true;
    return { folders, where: isListed ? ['.'] : undefined };
}
/** On lines of their own, or on one with commas. */
function listed(section, key) {
    const value = section?.keys.get(key)?.value ?? '';
    const items = value.includes('\n') ? value.split('\n') : value.split(',');
    return items.map((one) => one.trim()).filter(Boolean);
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XL: () => (/* binding */ setupScript),
/* harmony export */   _r: () => (/* binding */ givesNoVersion),
/* harmony export */   km: () => (/* binding */ scriptTexts),
/* harmony export */   r7: () => (/* binding */ scriptText),
/* harmony export */   wk: () => (/* binding */ scriptVersion)
/* harmony export */ });
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7974);
/* harmony import */ var _program_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4397);
/* harmony import */ var _program_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4099);



// Keywords of setuptools' plug-ins, which take the version from git.
const FROM_GIT = [
    'use_scm_version',
    'pbr',
    'vcversioner',
    'version_config',
    'setuptools_git_versioning',
    'use_incremental',
    'use_vcs_version',
    'version_format',
];
/** Follows a setup.py to its calls of setup(). */
function setupScript(file, text, readText) {
    const calls = (0,_program_run_js__WEBPACK_IMPORTED_MODULE_0__/* .setupCalls */ .f)(file, text, readText);
    const written = text.slice(0, Math.max(0, text.search(/\bsetup[ \t]*\(/))).split('\n').length;
    return { calls: calls?.length ? calls : undefined, line: calls?.[0]?.line ?? written };
}
/** Whether no call can give a version: another file states it, or a plug-in of the build. */
function givesNoVersion({ calls }) {
    return (calls?.every(({ open, keywords }) => !open && ['version', ...FROM_GIT].every((key) => !keywords.has(key))) === true);
}
/** `static` where all calls give the same version, and nothing takes it from git. */
function scriptVersion(file, script) {
    const dynamic = { kind: 'dynamic', key: 'version', file, line: script.line };
    const hidden = script.calls?.some(({ open, keywords }) => open || FROM_GIT.some((key) => keywords.has(key))) ?? true;
    const version = hidden ? undefined : scriptText(file, script, 'version');
    // PEP 440 knows no other signs: code that comes to anything else was not understood.
    if (!version || !/^[\w.+!-]{1,100}$/.test(version.value))
        return dynamic;
    const stated = (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionFrom */ .t)(version);
    return stated.kind === 'static' ? stated : dynamic;
}
/** The text that all calls give for a keyword; undefined where that is not known. */
function scriptText(file, { calls }, key) {
    const given = (calls ?? []).map((call) => {
        const found = call[key] && (0,_program_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(call[key]);
        return found && { value: found.text.trim(), key, ...(found.origin ?? { file, line: call.line }) };
    });
    const [first] = given;
    return first && first.value !== '' && given.every((one) => one?.value === first.value) ? first : undefined;
}
/** The texts of a list that some call gives; undefined where the list may hold others. */
function scriptTexts({ calls }, key) {
    if (calls === undefined || calls.some(({ open }) => open))
        return undefined;
    const lists = calls.map(({ values }) => textsOf(values.get(key)));
    return lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((one) => one ?? []))];
}
function textsOf(value) {
    if (value === undefined || value.kind === 'none')
        return [];
    if (value.kind === 'text')
        return value.text.split('\n').flatMap((one) => one.trim() || []);
    if (value.kind !== 'list')
        return undefined;
    const texts = value.items.flatMap((one) => (one.kind === 'text' ? one.text : []));
    return texts.length === value.items.length ? texts : undefined;
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ attributeVersion)
});

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/sources/module-variable.js
var module_variable = __webpack_require__(2475);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/sources/paths.js
var paths = __webpack_require__(9880);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/sources/package-layout.js

const USUAL = ['src', '.'];
/** Undefined where there is no such module, or several might be meant. */
function moduleFile(from, module, { folders, where }, readText) {
    const [top = '', ...below] = module.split('.');
    const own = folders.get(top);
    const root = folders.get('');
    if (own !== undefined)
        return only(candidates(from, [''], [own.replace(/\/$/, ''), ...below], readText));
    const parts = module.split('.');
    const stated = candidates(from, root === undefined ? (where ?? USUAL) : [root], parts, readText);
    // A setup.py may say more about folders than is read here.
    return only(stated.length > 0 ? stated : candidates(from, USUAL, parts, readText));
}
/** At most one in every folder: a module comes before a package of its name. */
function candidates(from, folders, parts, readText) {
    const found = [];
    for (const folder of new Set(folders.map((one) => (0,paths/* besideFile */.f)(from, one === '' ? '.' : one)))) {
        if (folder === undefined)
            continue;
        const path = `${folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`}${parts.join('/')}`;
        const file = [`${path}.py`, `${path}/__init__.py`].find((one) => readText(one) !== undefined);
        if (file !== undefined)
            found.push({ file, folder });
    }
    return found;
}
function only(found) {
    return found.length === 1 ? found[0] : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/sources/attribute.js


const ATTRIBUTE = /^(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*$/;
/** Read as setuptools does, without running the module where the first value is a literal; undefined where it is not told. */
function attributeVersion(from, attribute, layout, readText) {
    const path = attribute.trim();
    if (path.length > 500 || !ATTRIBUTE.test(path))
        return undefined;
    const at = path.lastIndexOf('.');
    const module = moduleFile(from, at === -1 ? '__init__' : path.slice(0, at), layout, readText);
    if (module === undefined)
        return undefined;
    const reading = { literal: 'first', joins: true, folders: [module.folder] };
    return (0,module_variable/* variableVersion */.n)(module.file, path.slice(at + 1), readText, reading);
}


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ variableVersion)
/* harmony export */ });
/* harmony import */ var _program_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99);
/* harmony import */ var _program_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4397);
/* harmony import */ var _program_syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5227);
/* harmony import */ var _program_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4099);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7815);





// Few modules that state a version are longer, and each reading of a text takes its time.
const LONGEST = 250_000;
const TEXTS = /^(?:String|ContinuedString)$/;
const ROWS = /^(?:TupleExpression|ArrayExpression)$/;
/** Undefined where the module is not there, or does not tell for sure. */
function variableVersion(file, name, readText, { literal, joins, folders }) {
    const source = readText(file);
    if (source === undefined || source.length > LONGEST || (0,_program_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .isGenerated */ .UK)(source))
        return undefined;
    const read = literal === 'none' ? undefined : literalIn(file, source.replace(/^\uFEFF/, ''), name, literal);
    return versionIn(read ?? (0,_program_run_js__WEBPACK_IMPORTED_MODULE_1__/* .variableIn */ .S)(file, name, readText, folders), name, file, joins);
}
function versionIn(value, key, file, joins) {
    if (value.kind === 'text')
        return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .toldVersion */ .W)({ value: value.text, key, file, line: 1, ...value.origin });
    if (value.kind !== 'list' || !joins)
        return undefined;
    const parts = value.items.map((item) => (item.kind === 'text' ? item.text : wholeNumber(item)));
    const [first] = value.items;
    if (parts.includes(undefined) || (first?.kind !== 'number' && first?.kind !== 'text'))
        return undefined;
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_2__/* .toldVersion */ .W)({ value: parts.join('.'), key, file, line: 1, ...first.origin });
}
function wholeNumber(item) {
    return item.kind === 'number' && Number.isSafeInteger(item.value) && item.value >= 0 ? String(item.value) : undefined;
}
/** Unknown for a text that is no Python. */
function literalIn(file, source, name, wanted) {
    try {
        return firstLiteral(file, source, name, wanted);
    }
    catch (error) {
        if (error instanceof _program_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .CannotTell */ .dM)
            return _program_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        throw error;
    }
}
/** The value of the first such assignment in the module itself; builds take it even if a later one changes it. */
function firstLiteral(file, source, name, wanted) {
    for (const node of statements((0,_program_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePython */ .w_)(source))) {
        // A parser that lost its way may take anything for the module's own.
        if (node.type.isError || (0,_program_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .isBroken */ .Qr)(node))
            return undefined;
        const value = node.name === 'AssignStatement' ? assigned(node, source, name) : undefined;
        if (value === undefined)
            continue;
        const written = source.slice(value.from, value.to);
        if (value.isText && /^\w*b/i.test(written))
            return _program_value_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN */ .HV;
        if (wanted === 'first' && !value.isText && !value.isRow)
            return undefined;
        // Some of Flit's releases look at variables with a type, others run the module.
        if (wanted === 'text' && node.getChild('TypeDef'))
            return undefined;
        if (wanted === 'text' && !value.isText)
            continue;
        const blank = '\n'.repeat(source.slice(0, value.from).split('\n').length - 1);
        return (0,_program_run_js__WEBPACK_IMPORTED_MODULE_1__/* .variableIn */ .S)(file, name, () => `${blank}${name} = (${written})\n`);
    }
    return undefined;
}
/** In their order, also where several stand on one line. */
function statements(node) {
    return (0,_program_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .children */ .Y_)(node).flatMap((child) => (child.name === 'StatementGroup' ? (0,_program_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .children */ .Y_)(child) : child));
}
/** The value that `name = value`, `name: type = value` or `name = other = value` assigns; undefined for other statements. */
function assigned(node, source, name) {
    const parts = (0,_program_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .children */ .Y_)(node).filter((child) => child.name !== 'TypeDef');
    const sides = (0,_program_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .splitAt */ .gI)(parts, 'AssignOp');
    const [first, ...more] = sides.pop() ?? [];
    const isTarget = sides.some(([side, ...others]) => {
        const target = side && others.length === 0 ? bare(side) : undefined;
        return target?.name === 'VariableName' && source.slice(target.from, target.to) === name;
    });
    if (!isTarget || !first)
        return undefined;
    const last = more.at(-1);
    if (last)
        return { from: first.from, to: last.to, isText: false, isRow: true };
    const value = bare(first);
    return { from: value.from, to: value.to, isText: TEXTS.test(value.name), isRow: ROWS.test(value.name) };
}
/** What stands in brackets that only hold it together. */
function bare(node) {
    let found = node;
    while (found.name === 'ParenthesizedExpression') {
        const [inner, ...more] = (0,_program_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .members */ .ol)(found);
        if (inner === undefined || more.length > 0)
            return found;
        found = inner;
    }
    return found;
}


/***/ }),

/***/ 9880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ besideFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// Paths that a build's settings name, from the folder of the file that has the settings.

/** The path from the workspace's root; undefined for one from the machine's root. */
function besideFile(file, path) {
    return path === '' || path.startsWith('/') ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), path);
}


/***/ }),

/***/ 7815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toldVersion)
/* harmony export */ });
/* harmony import */ var _stated_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7974);

// Python's versions begin with a number, PEP 440's `v` before it or not; anything else is filled in by somebody.
const VERSION = /^[vV]?\d\S{0,127}$/;
/** The version, with blanks around it taken away as Python does; undefined for what is none, or a template. */
function toldVersion(stated) {
    const value = stated.value.trim();
    const version = (0,_stated_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionFrom */ .t)({ ...stated, value });
    return version.kind === 'static' && VERSION.test(value) ? version : undefined;
}


/***/ }),

/***/ 3090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wholeFileVersion)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7815);


/**
 * What the files say that the settings in `from` list. Undefined for several, which are put together, for one that is
 * not there, since something may write it before the build, and for one outside the project, which the build refuses.
 */
function wholeFileVersion(from, listed, readText) {
    const [path, ...more] = listed;
    if (path === undefined || more.length > 0 || path.split('/').includes('..'))
        return undefined;
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .besideFile */ .f)(from, path);
    const text = file === undefined ? undefined : readText(file);
    if (file === undefined || text === undefined)
        return undefined;
    const blank = text.length - text.trimStart().length;
    const line = text.slice(0, blank).split('\n').length;
    return (0,_told_js__WEBPACK_IMPORTED_MODULE_1__/* .toldVersion */ .W)({ value: text, key: 'version', file, line });
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

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ packageTable)
});

// EXTERNAL MODULE: ./.build/packages/manifests/src/invalid-manifest.js
var invalid_manifest = __webpack_require__(3143);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/sources/module-variable.js
var module_variable = __webpack_require__(2475);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/sources/paths.js
var paths = __webpack_require__(9880);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/backend.js
/** The text of a setting; undefined for what is not there, empty or no text. */
function setting(toml, ...path) {
    const value = toml.get(...path)?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/flit.js



const flit = ({ file, toml, name, readText }) => moduleVersion(file, setting(toml, 'tool', 'flit', 'module', 'name') ?? name.replaceAll('-', '_'), readText);
/** Undefined where no file is the module, or several might be, which Flit refuses. */
function moduleVersion(file, module, readText) {
    const path = module.replaceAll('.', '/');
    const found = ['', 'src/'].flatMap((folder) => [`${folder}${path}.py`, `${folder}${path}/__init__.py`].flatMap((candidate) => {
        const at = (0,paths/* besideFile */.f)(file, candidate);
        return at !== undefined && readText(at) !== undefined
            ? { at, folder: (0,paths/* besideFile */.f)(file, folder || '.') ?? '.' }
            : [];
    }));
    const [only, ...more] = found;
    if (only === undefined || more.length > 0)
        return undefined;
    return (0,module_variable/* variableVersion */.n)(only.at, '__version__', readText, { literal: 'text', joins: false, folders: [only.folder] });
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/table.js
var python_table = __webpack_require__(8921);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/flit-table.js
// [tool.flit.metadata], as Flit had it before [project] (https://flit.pypa.io/en/stable/pyproject_toml.html#old-style-metadata).



const METADATA = ['tool', 'flit', 'metadata'];
/** Flit reads the version from the module, where it tells it. */
const flitTable = {
    describes: (toml) => toml.table(...METADATA) !== undefined,
    read(file, toml, readText) {
        const line = toml.table(...METADATA) ?? 1;
        const key = METADATA.join('.');
        const module = (0,python_table/* statedText */.vh)(file, toml, [...METADATA, 'module']);
        const name = (0,python_table/* statedText */.vh)(file, toml, [...METADATA, 'dist-name']) ?? module;
        if (name === undefined)
            throw (0,invalid_manifest/* invalidManifest */.p)(file, line, '[tool.flit.metadata] has no module', 'a key "module"');
        return {
            name,
            version: (module && moduleVersion(file, module.value, readText)) ?? { kind: 'dynamic', key, file, line },
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
            version: versionOf(file, toml),
            publishable: (0,python_table/* isPublishable */.oB)((0,python_table/* listedTexts */.G6)(toml, ['tool', 'poetry', 'classifiers'])),
            // Constraints like `^1.2` are words of its own; Python itself is listed among the dependencies.
            use: toml.keys('tool', 'poetry', 'dependencies').some((key) => key !== 'python') ? undefined : [],
        };
    },
};
function versionOf(file, toml) {
    const version = tableVersion(file, toml);
    if (version)
        return version;
    const line = toml.table('tool', 'poetry') ?? 1;
    throw (0,invalid_manifest/* invalidManifest */.p)(file, line, '[tool.poetry] has no version', 'a key "version"');
}
/** The plug-in that takes the version from the tag leaves a placeholder in its place; undefined where nothing is stated. */
function tableVersion(file, toml) {
    const plugin = ['tool', 'poetry-dynamic-versioning', 'enable'];
    const enabled = toml.get(...plugin);
    if (enabled?.value === true)
        return { kind: 'dynamic', key: plugin.join('.'), file, line: enabled.line };
    const version = (0,python_table/* statedText */.vh)(file, toml, ['tool', 'poetry', 'version']);
    return version && { kind: 'static', ...version };
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/optional-toml.js
var optional_toml = __webpack_require__(2934);
// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __webpack_require__(929);
// EXTERNAL MODULE: ./.build/packages/manifests/src/json-document.js
var json_document = __webpack_require__(5994);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/sources/told.js
var told = __webpack_require__(7815);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/sources/node-package.js
// The version of a package.json that a Python package takes over.



// What hatch-nodejs-version takes: of npm's prereleases those that Python has too.
const VERSION = /^\d+\.\d+\.\d+(?:-(?:a|b|c|rc|alpha|beta|pre|preview)[-.]?\d*)?$/i;
/** Undefined where it is not there, not read, or has a version that Python does not have. */
function nodeVersion(file, readText) {
    const text = readText(file);
    if (text === undefined)
        return undefined;
    try {
        const stated = (0,json_document/* parseJson */.q)(file, text, { comments: false, expected: 'an object with "version"' }).text('version');
        return stated && VERSION.test(stated.value.trim()) ? (0,told/* toldVersion */.W)(stated) : undefined;
    }
    catch (error) {
        // Of the file itself, package.json's own reader says more.
        if (error instanceof errors/* PlumblineError */.Dl)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/program/machine.js
var machine = __webpack_require__(99);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/match.js
var match = __webpack_require__(3823);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/pattern.js + 1 modules
var regex_pattern = __webpack_require__(5150);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/sources/pattern-in-file.js




// No file that states a version is longer.
const LONGEST = 1_000_000;
/** What Hatch and scikit-build-core look for unless another pattern is given; they name the version's group differently. */
function dunderPattern(group) {
    // Capital or small: `(?i)` in so many words, which also holds for files with other letters than ASCII's.
    const name = '[Vv][Ee][Rr][Ss][Ii][Oo][Nn]';
    const pattern = `^(__${name}__|${name})(?: ?: ?[Ss][Tt][Rr])? *= *(['"])[Vv]?(?P<${group}>.+?)\\2`;
    return { pattern, version: group, variable: 1 };
}
/**
 * The first match, in lines (`re.MULTILINE`). Undefined where the file is not there or is written by a tool, the pattern
 * is not understood, or nothing matches it.
 */
function patternVersion(file, searched, readText) {
    const found = readText(file);
    if (found === undefined || found.length > LONGEST || (0,machine/* isGenerated */.UK)(found))
        return undefined;
    // As Python reads text files.
    const text = found.replace(/\r\n?/g, '\n');
    const pattern = (0,regex_pattern/* compilePattern */.E)(searched.pattern, { multiline: true });
    const group = typeof searched.version === 'number' ? searched.version : pattern?.names.get(searched.version);
    const spans = pattern && (0,match/* findPattern */.M)(pattern, text)?.spans;
    const span = group === undefined ? undefined : spans?.[group];
    if (!span)
        return undefined;
    const variable = searched.variable === undefined ? undefined : spans?.[searched.variable];
    const key = variable ? text.slice(...variable) : 'version';
    return (0,told/* toldVersion */.W)({ value: text.slice(...span), key, file, line: text.slice(0, span[0]).split('\n').length });
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/hatch.js







/** Its own sources and plug-ins that read files. All others, such as `vcs` and `env`, find the version elsewhere. */
const SOURCES = { regex, regex_commit: regex, code, nodejs };
const hatch = (project) => {
    const settings = settingsOf(project);
    if (settings === undefined)
        return undefined;
    const { file, toml, path } = settings;
    const source = toml.get(...path, 'source')?.value ?? 'regex';
    const known = typeof source === 'string' && Object.hasOwn(SOURCES, source) ? SOURCES[source] : undefined;
    const line = toml.table(...path) ?? 1;
    return known?.(settings, project) ?? { kind: 'dynamic', key: path.join('.'), file, line };
};
/** A table of hatch.toml takes the place of the same one in pyproject.toml. */
function settingsOf({ file, toml, readText }) {
    const own = (0,paths/* besideFile */.f)(file, 'hatch.toml') ?? 'hatch.toml';
    const text = readText(own);
    const other = text === undefined ? undefined : (0,optional_toml/* optionalToml */.v)(text);
    if (other === null)
        return undefined;
    if (other?.table('version') !== undefined)
        return { file: own, toml: other, path: ['version'] };
    const path = ['tool', 'hatch', 'version'];
    return toml.table(...path) === undefined ? undefined : { file, toml, path };
}
function regex({ toml, path }, { file, readText }) {
    const searched = (0,paths/* besideFile */.f)(file, setting(toml, ...path, 'path') ?? '');
    const given = toml.get(...path, 'pattern')?.value ?? '';
    if (searched === undefined || (typeof given !== 'string' && given !== true))
        return undefined;
    const isDefault = given === '' || given === true;
    const pattern = isDefault ? dunderPattern('version') : { pattern: given, version: 'version' };
    return patternVersion(searched, pattern, readText);
}
/** The expression is read where it is a variable of the file. */
function code({ toml, path }, { file, readText }) {
    const module = (0,paths/* besideFile */.f)(file, setting(toml, ...path, 'path') ?? '');
    const expression = setting(toml, ...path, 'expression') ?? '__version__';
    if (module === undefined || !/^[A-Za-z_]\w*$/.test(expression))
        return undefined;
    const folders = ['.', ...(0,python_table/* listedTexts */.G6)(toml, [...path, 'search-paths'])].flatMap((one) => (0,paths/* besideFile */.f)(file, one) ?? []);
    return (0,module_variable/* variableVersion */.n)(module, expression, readText, { literal: 'none', joins: false, folders });
}
/** The plug-in hatch-nodejs-version. */
function nodejs({ toml, path }, { file, readText }) {
    const manifest = (0,paths/* besideFile */.f)(file, setting(toml, ...path, 'path') ?? 'package.json');
    return manifest === undefined ? undefined : nodeVersion(manifest, readText);
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/cargo/manifest.js + 1 modules
var manifest = __webpack_require__(7312);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/maturin.js
// Maturin: the version of the crate (https://www.maturin.rs/metadata).




const maturin = (project) => {
    const file = manifestOf(project);
    const text = file === undefined ? undefined : project.readText(file);
    if (file === undefined || text === undefined)
        return undefined;
    try {
        const crate = (0,manifest/* readCargo */.b)(file, text, project.readText);
        // A workspace without a package is no crate.
        return crate?.name && crate.version.kind === 'static' ? crate.version : undefined;
    }
    catch (error) {
        // Of the crate itself, Cargo.toml's own reader says more.
        if (error instanceof errors/* PlumblineError */.Dl)
            return undefined;
        throw error;
    }
};
/** Without a setting, the one in `rust` counts where Python's code has a folder of its own, else the one beside. */
function manifestOf({ file, toml, name, readText }) {
    const named = setting(toml, 'tool', 'maturin', 'manifest-path');
    if (named !== undefined)
        return named.split('/').includes('..') ? undefined : (0,paths/* besideFile */.f)(file, named);
    const beside = (0,paths/* besideFile */.f)(file, 'Cargo.toml') ?? '';
    const inner = (0,paths/* besideFile */.f)(file, 'rust/Cargo.toml') ?? '';
    if (readText(inner) === undefined)
        return beside;
    const module = (0,paths/* besideFile */.f)(file, `src/${name.replaceAll('-', '_')}/__init__.py`) ?? '';
    const isApart = setting(toml, 'tool', 'maturin', 'python-source') !== undefined || readText(module) !== undefined;
    return isApart ? inner : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/pdm.js
// PDM: [tool.pdm.version] (https://backend.pdm-project.org/metadata/#dynamic-project-version).



const TABLE = ['tool', 'pdm', 'version'];
const PATTERN = { pattern: `^(__version__)\\s*=\\s*["'](.+?)["']\\s*(?:#.*)?$`, version: 2, variable: 1 };
/** `from` is the path in the words of its predecessor; `scm` and `call` find the version elsewhere. */
const pdm = ({ file, toml, readText }) => {
    const line = toml.table(...TABLE);
    if (line === undefined)
        return undefined;
    const source = toml.get(...TABLE, 'source')?.value;
    const path = source === 'file' ? setting(toml, ...TABLE, 'path') : undefined;
    const before = source === undefined ? setting(toml, ...TABLE, 'from') : undefined;
    const searched = (0,paths/* besideFile */.f)(file, path ?? before ?? '');
    const version = searched === undefined ? undefined : patternVersion(searched, PATTERN, readText);
    return version ?? { kind: 'dynamic', key: TABLE.join('.'), file, line };
};

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/poetry.js
// Poetry: [tool.poetry] states what [project] calls dynamic (https://python-poetry.org/docs/pyproject/#version).

const poetry = ({ file, toml }) => tableVersion(file, toml);

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/scikit-build.js
// scikit-build-core: [tool.scikit-build.metadata.version]
// (https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html).



const scikit_build_TABLE = ['tool', 'scikit-build', 'metadata', 'version'];
const REGEX = 'scikit_build_core.metadata.regex';
const scikitBuild = (project) => {
    const { file, toml } = project;
    const line = toml.table(...scikit_build_TABLE);
    if (line === undefined)
        return undefined;
    return matched(project) ?? { kind: 'dynamic', key: scikit_build_TABLE.join('.'), file, line };
};
/** A `result` or a `remove` makes another text of what was found; a provider in the project's own folder is its own. */
function matched({ file, toml, readText }) {
    const has = (key) => toml.get(...scikit_build_TABLE, key) !== undefined;
    if (setting(toml, ...scikit_build_TABLE, 'provider') !== REGEX)
        return undefined;
    if (['provider-path', 'result', 'remove'].some(has))
        return undefined;
    const searched = (0,paths/* besideFile */.f)(file, setting(toml, ...scikit_build_TABLE, 'input') ?? '');
    const given = setting(toml, ...scikit_build_TABLE, 'regex');
    if (searched === undefined || (given === undefined && has('regex')))
        return undefined;
    return patternVersion(searched, given ? { pattern: given, version: 'value' } : dunderPattern('value'), readText);
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/ini-document.js
var ini_document = __webpack_require__(3585);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/script-beside.js
var script_beside = __webpack_require__(8137);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/setup-cfg-version.js
var setup_cfg_version = __webpack_require__(4814);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/sources/attribute.js + 1 modules
var sources_attribute = __webpack_require__(1038);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/sources/whole-file.js
var whole_file = __webpack_require__(3090);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/version-plugins.js
var version_plugins = __webpack_require__(4124);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/setuptools.js
// setuptools: [tool.setuptools.dynamic], else what setup.py or setup.cfg say
// (https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata).










const setuptools_VERSION = ['tool', 'setuptools', 'dynamic', 'version'];
const setuptools = (project) => {
    const { file, toml } = project;
    const plugin = (0,version_plugins/* pluginTable */.Kr)(toml) ?? simplifiedPlugin(toml);
    if (plugin)
        return { kind: 'dynamic', file, ...plugin };
    const line = toml.table(...setuptools_VERSION);
    if (line === undefined)
        return besideVersion(project);
    return dynamicVersion(project) ?? { kind: 'dynamic', key: setuptools_VERSION.join('.'), file, line };
};
/** `setuptools-scm[simple]` needs no table of its own. */
function simplifiedPlugin(toml) {
    const requires = ['build-system', 'requires'];
    const isSimple = (one) => /^setuptools[-_.]scm\s*\[[^\]]*simple/i.test(one.trim());
    const line = toml.get(...requires)?.line;
    return line !== undefined && (0,python_table/* listedTexts */.G6)(toml, requires).some(isSimple)
        ? { key: requires.join('.'), line }
        : undefined;
}
function dynamicVersion({ file, toml, readText }) {
    const attribute = setting(toml, ...setuptools_VERSION, 'attr');
    if (attribute !== undefined)
        return (0,sources_attribute/* attributeVersion */.$)(file, attribute, layoutOf(toml), readText);
    const one = setting(toml, ...setuptools_VERSION, 'file');
    const listed = one === undefined ? (0,python_table/* listedTexts */.G6)(toml, [...setuptools_VERSION, 'file']) : [one];
    return (0,whole_file/* wholeFileVersion */.k)(file, listed, readText);
}
function layoutOf(toml) {
    const own = (...path) => ['tool', 'setuptools', ...path];
    const folders = new Map();
    for (const name of toml.keys(...own('package-dir'))) {
        const folder = toml.get(...own('package-dir', name))?.value;
        if (typeof folder === 'string')
            folders.set(name, folder);
    }
    const where = (0,python_table/* listedTexts */.G6)(toml, own('packages', 'find', 'where'));
    if (where.length > 0)
        return { folders, where };
    const isListed = toml.keys('tool', 'setuptools').some((key) => key === 'packages' || key === 'py-modules');
    return { folders, where: isListed ? ['.'] : undefined };
}
/** setup.py's argument comes before the key of setup.cfg. */
function besideVersion({ file, readText }) {
    const told = (0,script_beside/* besideScript */.K)((0,paths/* besideFile */.f)(file, 'setup.py') ?? '', readText);
    if (told !== 'silent')
        return told === 'unknown' ? undefined : told;
    const cfg = (0,paths/* besideFile */.f)(file, 'setup.cfg') ?? '';
    const text = readText(cfg);
    if (text === undefined)
        return undefined;
    try {
        const stated = (0,ini_document/* iniSection */.w)(cfg, text, 'metadata')?.keys.get('version');
        return stated && stated.value !== '' ? (0,setup_cfg_version/* cfgVersion */.f)(cfg, text, stated, readText) : undefined;
    }
    catch (error) {
        if (error instanceof errors/* PlumblineError */.Dl)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/backends/index.js







/** By the package that `build-backend` names. Every other backend finds the version where it cannot be told. */
const BACKENDS = {
    flit_core: flit,
    flit: flit,
    hatchling: hatch,
    maturin: maturin,
    pdm: pdm,
    poetry: poetry,
    scikit_build_core: scikitBuild,
    setuptools: setuptools,
};
/** The version that [project] lists in `dynamic`, where the backend's settings and files tell it for sure. */
function backendVersion(project) {
    const named = project.toml.get('build-system', 'build-backend')?.value ?? 'setuptools';
    const backend = String(named).split(/[.:]/)[0] ?? '';
    return Object.hasOwn(BACKENDS, backend) ? BACKENDS[backend]?.(project) : undefined;
}


;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/project-table.js
// [project] (https://packaging.python.org/specifications/pyproject-toml/, PEP 621).



const projectTable = {
    describes: (toml) => toml.table('project') !== undefined,
    read(file, toml, readText) {
        const table = toml.table('project') ?? 1;
        const name = (0,python_table/* statedText */.vh)(file, toml, ['project', 'name']);
        if (name === undefined)
            throw (0,invalid_manifest/* invalidManifest */.p)(file, table, '[project] has no name', 'a key "name"');
        const dynamic = (0,python_table/* listedTexts */.G6)(toml, ['project', 'dynamic']);
        return {
            name,
            version: project_table_versionOf({ file, toml, name: name.value, readText }, table, dynamic.includes('version')),
            publishable: (0,python_table/* isPublishable */.oB)((0,python_table/* listedTexts */.G6)(toml, ['project', 'classifiers'])),
            use: dynamic.includes('dependencies') ? undefined : (0,python_table/* listedTexts */.G6)(toml, ['project', 'dependencies']),
        };
    },
};
function project_table_versionOf(project, table, isDynamic) {
    const { file, toml } = project;
    const version = (0,python_table/* statedText */.vh)(file, toml, ['project', 'version']);
    if (version && isDynamic) {
        const problem = '[project] states a version and lists "version" in dynamic';
        throw (0,invalid_manifest/* invalidManifest */.p)(file, version.line, problem, 'one of the two');
    }
    if (version)
        return { kind: 'static', ...version };
    const line = toml.get('project', 'dynamic')?.line;
    if (isDynamic && line !== undefined) {
        return backendVersion(project) ?? { kind: 'dynamic', key: 'project.dynamic', file, line };
    }
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

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kr: () => (/* binding */ pluginTable),
/* harmony export */   dX: () => (/* binding */ requiredPlugin),
/* harmony export */   uk: () => (/* binding */ unlessPlaceholder),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);

/** Tables of pyproject.toml; some tools are switched off, or not yet on, by a key in theirs. */
const TABLES = [
    { tool: 'setuptools_scm' },
    { tool: 'setuptools-scm' },
    { tool: 'vcs-versioning' },
    { tool: 'versioningit' },
    { tool: 'versioneer' },
    { tool: 'setuptools-git-versioning', switch: 'enabled' },
    { tool: 'setuptools_git_versioning', switch: 'enabled' },
    { tool: 'poetry-dynamic-versioning', switch: 'enable' },
    { tool: 'poetry-version-plugin' },
    { tool: 'poetry-git-version-plugin' },
    { tool: 'uv-dynamic-versioning' },
    { tool: 'dunamai' },
];
const REQUIREMENT = /^(?:setuptools-(?:scm|git-versioning|vcs-versioning|dynamic-version)|hatch-vcs|vcs-versioning|versioningit|versioneer|poetry-dynamic-versioning|poetry-version-plugin|uv-dynamic-versioning|dunamai|pbr|incremental|miniver)(?![a-z\d-])/;
// 0, 0.0.0, 0.0.0-development, 0.0.0.dev0; but not 0.0.1.
const PLACEHOLDER = /^v?0{1,9}(?:\.0{1,9}){0,5}(?![\d.]*[1-9])(?:[-+._a-z].{0,100})?$/i;
/** The first table of such a tool that is switched on. */
function pluginTable(toml) {
    for (const { tool, switch: key } of TABLES) {
        const line = toml.table('tool', tool);
        if (line === undefined || (key !== undefined && toml.get('tool', tool, key)?.value !== true))
            continue;
        return { key: `tool.${tool}`, line };
    }
    return undefined;
}
/** Whether something that the build requires is such a tool. */
function requiredPlugin(toml) {
    const line = toml.get('build-system', 'requires')?.line;
    const isPlugin = (one) => REQUIREMENT.test(one
        .trim()
        .toLowerCase()
        .replace(/[-_.]+/g, '-'));
    const requires = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .listedTexts */ .G6)(toml, ['build-system', 'requires']);
    return line !== undefined && requires.some(isPlugin) ? { key: 'build-system.requires', line } : undefined;
}
/** What stands in a file until something fills the version in. */
function isPlaceholder(version) {
    return PLACEHOLDER.test(version);
}
/** A placeholder beside such a tool is no version; without one it is what the package will be called. */
function unlessPlaceholder(file, toml, version) {
    if (version.kind !== 'static' || !isPlaceholder(version.value))
        return version;
    const plugin = pluginTable(toml) ?? requiredPlugin(toml);
    return plugin ? { kind: 'dynamic', file, ...plugin } : version;
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
