export const id = 209;
export const ids = [209];
export const modules = {

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   msbuildProject: () => (/* binding */ msbuildProject)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _msbuild_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6240);
/* harmony import */ var _msbuild_package_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6896);
// *.csproj, *.fsproj, *.vbproj (https://learn.microsoft.com/nuget/reference/msbuild-targets#pack-target).



function read(file, text, readText) {
    const evaluation = (0,_msbuild_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._)(file, text, readText);
    const version = (0,_msbuild_package_version_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVersion */ .T)(evaluation);
    const is = (name, value) => evaluation.properties.get(name)?.value?.toLowerCase() === value;
    return {
        file,
        ecosystem: 'nuget',
        name: nameOf(file, evaluation),
        // The default is 1.0.0: a project that states nothing has its version from files or arguments of the build.
        version: version.kind === 'none' ? { kind: 'dynamic', key: 'Version', file, line: 1 } : version,
        publishable: !is('ispackable', 'false') && !is('istestproject', 'true'),
    };
}
/** The name of the file, where no property that can be read says otherwise. */
function nameOf(file, { properties }) {
    const named = ['packageid', 'assemblyname'].map((name) => properties.get(name)).find((one) => one?.value);
    if (named?.value)
        return { ...named, value: named.value };
    return { value: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.parse(file).name, key: 'MSBuildProjectName', file, line: 1 };
}
const msbuildProject = { read };


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

/***/ 6240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/manifests/src/xml-document.js
var xml_document = __webpack_require__(7665);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/msbuild/conditions.js
// MSBuild's conditions (https://learn.microsoft.com/visualstudio/msbuild/msbuild-conditions) as far as files decide them.
const COMPARISON = /^'([^']*)'\s*(==|!=)\s*'([^']*)'$/;
const EXISTENCE = /^(!?)\s*exists\s*\(\s*'([^']*)'\s*\)$/i;
/** The answer to a condition; comparisons that `and` joins are read, anything else is unknown. */
function answerTo(condition, facts) {
    if (condition === undefined || condition.trim() === '')
        return true;
    if (condition.length > 1024)
        return 'unknown';
    const answers = condition.split(/\band\b/i).map((clause) => clauseAnswer(clause.trim(), facts));
    if (answers.includes(false))
        return /\bor\b/i.test(condition) ? 'unknown' : false;
    return answers.every((answer) => answer === true) || 'unknown';
}
function clauseAnswer(clause, { expand, exists }) {
    const existence = EXISTENCE.exec(clause);
    if (existence) {
        const path = expand(existence[2] ?? '');
        return path === undefined ? 'unknown' : exists(path) !== (existence[1] === '!');
    }
    const comparison = COMPARISON.exec(clause);
    if (!comparison)
        return 'unknown';
    const [left, right] = [expand(comparison[1] ?? ''), expand(comparison[3] ?? '')];
    if (left === undefined || right === undefined)
        return 'unknown';
    return (left.toLowerCase() === right.toLowerCase()) === (comparison[2] === '==');
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/msbuild/properties.js
// MSBuild's properties (https://learn.microsoft.com/visualstudio/msbuild/msbuild-properties), as far as files state them.

// The SDK gives these an empty value before the project is read.
const EMPTY_BY_DEFAULT = new Set(['version', 'versionprefix', 'versionsuffix', 'packageversion']);
// Properties made to multiply each other end here.
const LENGTH = 1024;
const REFERENCE = /\$\(([A-Za-z_][\w-]{0,127})\)/g;
/** A text with the properties in it put in; undefined where one is not known, or a function is called. */
function expanded(text, properties, where) {
    if (text.length > LENGTH || /\$\([^)]*[[.:(]|[@%]\(/.test(text))
        return undefined;
    let isKnown = true;
    let length = text.length;
    const value = text.replace(REFERENCE, (_all, name) => {
        const found = length > LENGTH ? undefined : valueBy(name, properties, where);
        if (found === undefined)
            isKnown = false;
        length += found?.length ?? 0;
        return found ?? '';
    });
    return isKnown && !value.includes('$(') && value.length <= LENGTH ? value : undefined;
}
function valueBy(name, properties, where) {
    const key = name.toLowerCase();
    const property = properties.get(key);
    if (property)
        return property.value;
    return EMPTY_BY_DEFAULT.has(key) ? '' : reserved(key, where);
}
function reserved(key, { project, file }) {
    const values = {
        msbuildprojectname: external_node_path_.posix.parse(project).name,
        msbuildprojectdirectory: external_node_path_.posix.dirname(project),
        msbuildthisfiledirectory: `${external_node_path_.posix.dirname(file)}/`,
        msbuildthisfilename: external_node_path_.posix.parse(file).name,
    };
    return Object.hasOwn(values, key) ? values[key] : undefined;
}
/** Sets a property to a text as it stands in the file; where the text is one reference, its place stays the property's. */
function setProperty(properties, stated, isCertain, where) {
    const key = stated.key.toLowerCase();
    const value = expanded(stated.value, properties, where);
    const only = /^\$\(([A-Za-z_][\w-]*)\)$/.exec(stated.value)?.[1]?.toLowerCase();
    if (!isCertain && value !== undefined && value === properties.get(key)?.value)
        return;
    if (!isCertain || value === undefined)
        properties.set(key, { ...stated, value: undefined });
    else
        properties.set(key, (only && properties.get(only)) || { ...stated, value });
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/msbuild/evaluation.js
// Goes through MSBuild's files in its order: Directory.Build.props, the project with its imports, Directory.Build.targets.




// Packages and SDKs that compute the version, whatever the files state: all but Arcade from git.
const COMPUTING = /^(?:minver|nerdbank\.gitversioning|gitversion\.msbuild|gitversiontask|verlite\.msbuild|microsoft\.dotnet\.arcade\.sdk)$/i;
// No project imports so many files; files that import each other end here.
const FILES = 64;
const LEVELS = 16;
/** The properties of a project (or of a Directory.Build.props by itself). Throws `manifest-invalid`. */
function evaluate(file, text, readText) {
    const walk = { properties: new Map(), project: file, readText, files: 0 };
    const above = (name) => {
        const found = fileAbove(external_node_path_.posix.dirname(file), name, readText);
        if (found !== undefined && found !== file)
            readFile(walk, found, readText(found) ?? '', true);
    };
    above('Directory.Build.props');
    readFile(walk, file, text, true);
    above('Directory.Packages.props');
    above('Directory.Build.targets');
    return walk;
}
/** The nearest file of that name in a folder or above it. */
function fileAbove(folder, name, readText) {
    const paths = Array.from({ length: LEVELS }, (_, level) => external_node_path_.posix.join(folder, '../'.repeat(level), name));
    return paths.find((path) => readText(path) !== undefined);
}
function readFile(walk, file, text, isCertain) {
    if (walk.files++ >= FILES)
        return;
    const root = (0,xml_document/* parseXml */.N)(file, text, 'Project');
    if (root.attributes['Sdk'] !== undefined)
        noteComputing(walk, file, root, root.attributes['Sdk']);
    readChildren(walk, file, root, isCertain);
}
function readChildren(walk, file, parent, isCertain) {
    for (const element of parent.children) {
        const answer = answerFor(walk, file, element);
        if (answer === false)
            continue;
        const certain = isCertain && answer === true;
        if (element.name === 'PropertyGroup')
            readProperties(walk, file, element, certain);
        else if (element.name === 'ItemGroup')
            readItems(walk, file, element);
        else if (element.name === 'Import')
            readImport(walk, file, element, certain);
        else if (element.name === 'Sdk')
            noteComputing(walk, file, element, element.attributes['Name']);
        else if (element.name === 'ImportGroup')
            readChildren(walk, file, element, certain);
        // What a target or a choice sets is set when the build gets there.
        else if (/^(?:Target|Choose|When|Otherwise)$/.test(element.name))
            readChildren(walk, file, element, false);
    }
}
/** `own` is the property that the element sets: one that nothing has set yet is empty, as defaults ask for. */
function answerFor(walk, file, { attributes }, own) {
    const where = { project: walk.project, file };
    const unset = own !== undefined && !walk.properties.has(own.toLowerCase()) ? own : undefined;
    const without = (text) => (text.toLowerCase() === `$(${unset?.toLowerCase()})` ? '' : text);
    return answerTo(attributes['Condition'], {
        expand: (text) => expanded(without(text), walk.properties, where),
        exists: (path) => walk.readText(pathFrom(file, path)) !== undefined,
    });
}
function readProperties(walk, file, group, isCertain) {
    for (const { name, line, text, ...element } of group.children) {
        const answer = answerFor(walk, file, { name, line, text, ...element }, name);
        if (answer === false)
            continue;
        const stated = { value: text, key: name, file, line };
        setProperty(walk.properties, stated, isCertain && answer === true, { project: walk.project, file });
    }
}
function readItems(walk, file, group) {
    for (const item of group.children) {
        if (/^(?:Global)?PackageReference$/.test(item.name))
            noteComputing(walk, file, item, item.attributes['Include']);
    }
}
function readImport(walk, file, element, isCertain) {
    noteComputing(walk, file, element, element.attributes['Sdk']);
    const path = importedPath(walk, file, element.attributes['Project'] ?? '');
    const text = path === undefined ? undefined : walk.readText(path);
    if (path !== undefined && text !== undefined)
        readFile(walk, path, text, isCertain);
}
/** `$([MSBuild]::GetPathOfFileAbove('name', …))` is how a Directory.Build.props goes on with the one above it. */
function importedPath(walk, file, project) {
    const above = /GetPathOfFileAbove\(\s*'?([\w.-]+)/.exec(project)?.[1];
    const folder = external_node_path_.posix.dirname(file);
    if (above !== undefined) {
        return fileAbove(above === external_node_path_.posix.basename(file) ? external_node_path_.posix.join(folder, '..') : folder, above, walk.readText);
    }
    const path = expanded(project, walk.properties, { project: walk.project, file });
    return path === undefined || path === '' ? undefined : pathFrom(file, path);
}
/** Paths are relative to the file; those of the reserved properties already begin at the workspace. */
function pathFrom(file, path) {
    const slashed = path.replaceAll('\\', '/');
    const folder = external_node_path_.posix.dirname(file);
    return external_node_path_.posix.normalize(folder !== '.' && slashed.startsWith(`${folder}/`) ? slashed : external_node_path_.posix.join(folder, slashed));
}
/** An SDK may be written `Name/1.2.3`. */
function noteComputing(walk, file, { line, name }, named) {
    const value = named?.split(/[/;]/, 1)[0]?.trim() ?? '';
    if (COMPUTING.test(value))
        walk.computedBy ??= { value, key: name, file, line };
}


/***/ }),

/***/ 6896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion)
/* harmony export */ });
/** PackageVersion, else Version, else VersionPrefix with VersionSuffix; `none` where the files state none of them. */
function packageVersion({ properties, computedBy }) {
    if (computedBy)
        return dynamicAt(computedBy);
    const set = (name) => {
        const property = properties.get(name);
        return property?.value === '' ? undefined : property;
    };
    const whole = set('packageversion') ?? set('version');
    if (whole)
        return stated(whole);
    const [prefix, suffix] = [set('versionprefix'), set('versionsuffix')];
    // Without a prefix the SDK takes 1.0.0, which nobody meant.
    if (prefix === undefined)
        return suffix ? dynamicAt(suffix) : { kind: 'none' };
    if (suffix === undefined || prefix.value === undefined)
        return stated(prefix);
    if (suffix.value === undefined)
        return dynamicAt(suffix);
    return { ...prefix, kind: 'static', key: 'VersionPrefix-VersionSuffix', value: `${prefix.value}-${suffix.value}` };
}
function stated(property) {
    return property.value === undefined ? dynamicAt(property) : { kind: 'static', ...property, value: property.value };
}
function dynamicAt({ key, file, line }) {
    return { kind: 'dynamic', key, file, line };
}


/***/ }),

/***/ 7665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ childOf),
/* harmony export */   N: () => (/* binding */ parseXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
// XML with positions: the elements of the upper levels, each with the line on which it begins.


// No manifest states anything deeper, and what a file holds there is not kept.
const LEVELS = 8;
/**
 * Parses XML 1.0; namespaces are not looked at. Entities other than XML's own are refused, so none is ever expanded.
 * Throws `manifest-invalid`, also when the outermost element has another name than `root`.
 */
function parseXml(file, text, root) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ position: true, xmlns: false });
    const document = { name: '', line: 1, attributes: {}, children: [], text: '' };
    const open = [document];
    let deeper = 0;
    parser.on('error', (error) => {
        const problem = `not XML: ${error.message.replace(/^\d+:\d+: /, '').slice(0, 200)}`;
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, parser.line, problem, 'well-formed XML');
    });
    parser.on('opentag', ({ name, attributes }) => {
        if (deeper > 0 || open.length > LEVELS)
            deeper++;
        else {
            const element = { name, line: parser.line, attributes, children: [], text: '' };
            open.at(-1)?.children.push(element);
            open.push(element);
        }
    });
    parser.on('closetag', () => {
        if (deeper > 0)
            deeper--;
        else
            trim(open.pop());
    });
    const add = (more) => {
        const element = open.at(-1);
        if (deeper === 0 && element)
            element.text += more;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.write(text).close();
    const [outermost] = document.children;
    if (outermost?.name === root)
        return outermost;
    const found = outermost ? `the outermost element is <${outermost.name.slice(0, 40)}>` : 'no element';
    throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, outermost?.line ?? 1, found, `<${root}>`);
}
function trim(element) {
    if (element)
        element.text = element.text.trim();
}
/** The last child of that name, as the readers of these files take it. */
function childOf(element, name) {
    return element?.children.findLast((child) => child.name === name);
}


/***/ })

};
