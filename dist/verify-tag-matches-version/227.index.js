export const id = 227;
export const ids = [227];
export const modules = {

/***/ 227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setupCfg: () => (/* binding */ setupCfg)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(760);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
// setup.cfg's [metadata] section (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html).


function read(file, text, readText) {
    const beside = (name) => readText(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), name));
    if (!isSetuptools(beside('pyproject.toml')))
        return undefined;
    const metadata = metadataOf(file, text);
    const name = metadata?.keys.get('name');
    if (!metadata || !name)
        return undefined;
    if (name.value === '')
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, name.line, 'metadata.name is empty', 'a name');
    const version = versionOf(file, metadata, beside('setup.py') !== undefined);
    return { file, ecosystem: 'pypi', name, version, publishable: isPublishable(metadata) };
}
/** setuptools takes name and version from a [project] table where there is one; other backends read no setup.cfg. */
function isSetuptools(pyproject) {
    if (pyproject === undefined)
        return true;
    if (/^\s*\[\s*project\s*\]/m.test(pyproject))
        return false;
    const backend = /^\s*build-backend\s*=\s*["']([^"']*)["']/m.exec(pyproject)?.[1];
    return backend === undefined || backend.startsWith('setuptools');
}
/** `attr:` and `file:` are found by the build; so is a version that only setup.py states. */
function versionOf(file, { line, keys }, hasScript) {
    const version = keys.get('version');
    if (version === undefined) {
        if (hasScript)
            return { kind: 'dynamic', key: 'metadata', file, line };
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, line, '[metadata] has no version, and there is no setup.py', 'a key "version"');
    }
    if (/^(?:attr|file):/.test(version.value))
        return { kind: 'dynamic', key: version.key, file: version.file, line: version.line };
    if (version.value === '')
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, version.line, 'metadata.version is empty', 'a version');
    return { kind: 'static', ...version };
}
/** PyPI refuses any package with a classifier that begins with `Private ::`. */
function isPublishable({ keys }) {
    return !/^private ::/im.test(keys.get('classifiers')?.value ?? '');
}
/**
 * As Python's configparser reads it: `key = value` or `key: value`, indented lines go on with the value, comments stand
 * on lines of their own. Keys are not case-sensitive, and setuptools takes `-` in them for `_`.
 */
function metadataOf(file, text) {
    let section;
    let last;
    for (const [index, row] of text.split(/\r?\n/).entries()) {
        const line = index + 1;
        if (/^\s*(?:[#;]|$)/.test(row))
            continue;
        const heading = /^\[([^\]]*)\]/.exec(row);
        if (heading) {
            if (section)
                return section;
            if (heading[1]?.trim() === 'metadata')
                section = { line, keys: new Map() };
            continue;
        }
        if (!section)
            continue;
        if (/^\s/.test(row) && last !== undefined) {
            extend(section.keys, last, row.trim());
            continue;
        }
        const pair = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(row);
        if (!pair)
            throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, line, `"${row}" is no setting`, 'a line "key = value"');
        last = (pair[1] ?? '').trim().toLowerCase().replaceAll('-', '_');
        section.keys.set(last, { value: (pair[2] ?? '').trim(), key: `metadata.${last}`, file, line });
    }
    return section;
}
function extend(keys, key, text) {
    const before = keys.get(key);
    if (before)
        keys.set(key, { ...before, value: before.value === '' ? text : `${before.value}\n${text}` });
}
const setupCfg = { read };


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


/***/ })

};
