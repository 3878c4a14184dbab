export const id = 744;
export const ids = [744];
export const modules = {

/***/ 7744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gradleScript: () => (/* binding */ gradleScript)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _gradle_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8916);
/* harmony import */ var _gradle_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4870);
/* harmony import */ var _properties_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9135);
// build.gradle and build.gradle.kts: the version where a script states it plainly; code that computes it is `dynamic`.




const VERSION_FILES = ['version.properties', 'gradle/version.properties'];
function read(file, text, readOther) {
    const readText = (path) => (path === file ? text : readOther(path));
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
    const name = (0,_gradle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j1)(folder, readText);
    const version = (0,_gradle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .gradleVersion */ .yD)((0,_gradle_project_js__WEBPACK_IMPORTED_MODULE_1__/* .gradleProject */ .rY)(folder, readText));
    const listed = version === undefined ? versionBeside(folder, readText) : undefined;
    return {
        file,
        ecosystem: 'maven',
        ...(name ? { name } : {}),
        version: version ?? (listed ? { kind: 'static', ...listed } : { kind: 'dynamic', key: 'version', file, line: 1 }),
        releasedAs: _gradle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASED_AS */ .j2,
        publishable: true,
    };
}
/** The settings or a plugin of the build take it from there. */
function versionBeside(folder, readText) {
    for (const name of VERSION_FILES) {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
        const text = readText(path);
        const stated = text === undefined ? undefined : (0,_gradle_names_js__WEBPACK_IMPORTED_MODULE_2__/* .versionInFile */ .qT)((0,_properties_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseProperties */ .$)(path, text));
        if (stated)
            return stated;
    }
    return undefined;
}
const gradleScript = { read };


/***/ }),

/***/ 8916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ namedVersion),
/* harmony export */   j2: () => (/* binding */ RELEASED_AS),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   qT: () => (/* binding */ versionInFile)
/* harmony export */ });
/** In this order; `version` is the one that Gradle itself takes, the others are the widespread conventions. */
const NAMES = [
    'version',
    'VERSION_NAME',
    'projectVersion',
    'project.version',
    'PROJECT_VERSION',
    'VERSION',
    'versionName',
    'libraryVersion',
    'libVersion',
    'LIBRARY_VERSION',
    'LIB_VERSION',
    'releaseVersion',
    'pluginVersion',
    'modVersion',
    'mod_version',
    'currentVersion',
    'appVersion',
    'applicationVersion',
];
/** The root of a build of many projects is often tagged so: `parent-4.12.0`. */
const RELEASED_AS = ['parent'];
/** A text that a version may be: a digit early on, and no blanks. */
const VERSION = /^[A-Za-z]{0,8}[-_.]?\d[\w.+~-]{0,63}$/;
/** The property that states the version; undefined where none has one of the names. */
function namedVersion(properties) {
    return NAMES.map((name) => properties.get(name)).find((one) => one !== undefined && one.value !== '');
}
/** Of a file that is called after the version: one of the names, else the only property whose name ends in "version". */
function versionInFile(properties) {
    const [stated, ...more] = [...properties.values()].filter(({ key }) => /version$/i.test(key));
    const only = stated !== undefined && more.length === 0 && isVersion(stated.value) ? stated : undefined;
    return namedVersion(properties) ?? only;
}
/** Whether a text may be a version at all. */
function isVersion(text) {
    return VERSION.test(text);
}


/***/ }),

/***/ 4870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rY: () => (/* binding */ gradleProject),
  yD: () => (/* binding */ gradleVersion),
  j1: () => (/* binding */ projectName)
});

// UNUSED EXPORTS: SCRIPTS

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/manifests/src/properties-document.js
var properties_document = __webpack_require__(9135);
// EXTERNAL MODULE: ./.build/packages/manifests/src/gradle/names.js
var names = __webpack_require__(8916);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/gradle/expressions.js
// What the right side of an assignment says, where a script says it plainly.
const PROJECT = '(?:(?:this|project|rootProject)\\.)?';
const TO_TEXT = '(?:!!)?(?:\\.toString\\(\\)|\\s+as\\s+String\\??)?(?:\\.trim\\(\\))?';
const NAME = '([A-Za-z_][\\w-]*(?:\\.[A-Za-z_]\\w*)*)';
const LITERAL = new RegExp(`^(?:'([^'\\\\\\n]*)'|"([^"$\\\\\\n]*)")${TO_TEXT}$`);
const REFERENCES = [
    new RegExp(`^"\\$\\{?${PROJECT}([A-Za-z_]\\w*)\\}?"$`),
    new RegExp(`^${PROJECT}(?:(?:ext|extra)\\.)?([A-Za-z_]\\w*)${TO_TEXT}$`),
    new RegExp(`^${PROJECT}(?:find|get)?[pP]roperty\\s*\\(\\s*['"]${NAME}['"]\\s*\\)${TO_TEXT}$`),
    new RegExp(`^${PROJECT}(?:properties|ext|extra)\\[\\s*['"]${NAME}['"]\\s*\\]${TO_TEXT}$`),
    new RegExp(`^${PROJECT}providers\\.gradleProperty\\(\\s*['"]${NAME}['"]\\s*\\)\\.get(?:OrNull)?\\(\\)$`),
];
const FILE_TEXT = new RegExp(`^${PROJECT}file\\(\\s*['"]([^'"$\\\\]+)['"]\\s*\\)\\.(?:text|getText\\(\\)|readText\\(\\))(?:\\.(?:trim|strip)\\(\\))?$`);
/** `computed` for all that is not a text, one property, or the text of one file. */
function expressionOf(code) {
    if (code.length > 200)
        return { kind: 'computed' };
    const literal = LITERAL.exec(code);
    const value = literal?.[1] ?? literal?.[2];
    if (value !== undefined)
        return { kind: 'literal', value };
    const path = FILE_TEXT.exec(code)?.[1];
    if (path !== undefined)
        return { kind: 'file', path };
    const name = REFERENCES.map((pattern) => pattern.exec(code)?.[1]).find((found) => found !== undefined);
    return name === undefined ? { kind: 'computed' } : { kind: 'reference', name };
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/gradle/assignments.js
// What one statement of a Gradle script assigns: the version of projects, Android's name for it, or a property.

const SHARED = /^(?:allprojects|subprojects|configure\s*\(\s*(?:allprojects|subprojects)\s*\))$/;
// Blocks that may not run, or that run later than everything else.
const CONDITIONAL = /^(?:else|if|when|switch|try|catch|for|while|(?:project\.)?afterEvaluate|gradle\.)/;
const DECLARED = /^(?:(?:private|const|final|static|def|val|var|String)\s+)+/;
const VERSION = /^(?:(?:this|project|rootProject)\.)?version(?:\s*=(?!=)|\s+(?=['"]))\s*(.*)$/s;
const SET_VERSION = /^(?:(?:this|project|rootProject)\.)?setVersion\s*\(\s*((?:\S.*)?)\)$/s;
// In another way than by `=`, or behind a condition in the same statement.
const CHANGED = /^(?:(?:this|project|rootProject)\.)?version\s*[+-]=/;
const WITHIN = /[\s)](?:(?:this|project|rootProject)\.)?(?:version\s*[+-]?=(?!=)|setVersion\s*\()/;
const VERSION_NAME = /^versionName\s*(?:=\s*|(?<=\s)(?=['"\w]))(.*)$/s;
// Put behind the name by the build, in each variant in another way.
const NAME_SUFFIX = /^versionNameSuffix\b/;
const PROPERTY = /^(?:[\w.]*\.)?([A-Za-z_]\w*)(?:\s*:\s*String)?\s*(?:\+?=(?!=)|by\s+extra\s*\()\s*(.*)$/s;
const NAMED = /^(?:[\w.]*\.)?(?:(?:ext|extra)\[|set\(|setProperty\s*\()\s*['"]([\w.-]+)['"]\s*(?:\]\s*=|,)\s*(.*)$/s;
/** What a statement assigns, if anything; what cannot be told for certain is computed. */
function assignmentIn(file, statement) {
    const { blocks, line, opens } = statement;
    const code = statement.code.slice(0, 400);
    const isPlain = !opens && code.length === statement.code.length && ![...blocks, code].some((one) => CONDITIONAL.test(one));
    const around = blocks.filter((block) => !CONDITIONAL.test(block));
    const found = (target, right, isCertain = isPlain) => ({
        target,
        assignment: { expression: isCertain ? expressionOf(right.trim()) : { kind: 'computed' }, file, line },
    });
    const rest = code.replace(DECLARED, '');
    if (rest === code && around.every((block) => SHARED.test(block)) && setsVersion(code)) {
        return found({ kind: 'version', of: scopeOf(around) }, (VERSION.exec(code) ?? SET_VERSION.exec(code))?.[1] ?? '');
    }
    const name = around.at(-1) === 'defaultConfig' ? VERSION_NAME.exec(code)?.[1] : undefined;
    if (name !== undefined)
        return found({ kind: 'version-name' }, name);
    if (around.at(-1) === 'defaultConfig' && NAME_SUFFIX.test(code))
        return found({ kind: 'version-name' }, '', false);
    const [, key, right] = NAMED.exec(rest) ?? PROPERTY.exec(rest) ?? [];
    if (key === undefined || right === undefined || (key === 'version' && !definesProperties(around)))
        return undefined;
    const isClosed = /\b(?:by\s+extra\s*|set|setProperty\s*)\(/.test(rest);
    const value = isClosed ? right.trim().replace(/\)$/, '') : right;
    return found({ kind: 'property', name: key }, value, isPlain && definesProperties(around));
}
function setsVersion(code) {
    return (VERSION.test(code) || SET_VERSION.test(code) || CHANGED.test(code) || (CONDITIONAL.test(code) && WITHIN.test(code)));
}
function scopeOf(blocks) {
    if (blocks.length === 0)
        return 'own';
    return blocks.some((block) => block.includes('subprojects')) ? 'below' : 'all';
}
/** Elsewhere a name may belong to what the block configures. */
function definesProperties(blocks) {
    return blocks.every((block) => SHARED.test(block) || /^(?:buildscript|(?:project\.|rootProject\.)?ext|extra\.apply|extra)$/.test(block));
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/gradle/statements.js
// Takes a Gradle script (Groovy or Kotlin) apart into statements with the blocks around them, and understands no more.
// Comments, texts in three quotes and in one, ends of lines, runs of plain code, and any other character. What is not
// closed runs to the end, so that no part of a script is looked at twice.
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\n|[\w.,:=<>@$ \t-]+|[\s\S]/gy;
// A line that begins so goes on with the one before it.
const GOES_ON = /^(?:[.?:+*/&|]|-\s)/;
// Deeper than any script.
const LEVELS = 64;
/** The statements of a script; undefined where quotes or braces do not add up, so that nothing can be told. */
function statementsOf(text) {
    const found = [];
    const blocks = [];
    let parts = [];
    let line = 1;
    let start = 1;
    let brackets = 0;
    function end(opens) {
        const code = parts.join('').trim();
        parts = [];
        if (code === '')
            return '';
        const last = found.at(-1);
        if (last && last.blocks.length === blocks.length && GOES_ON.test(code)) {
            found[found.length - 1] = { ...last, code: `${last.code} ${code}`, opens };
        }
        else
            found.push({ code, line: start, blocks: blocks.map(({ header }) => header), opens });
        return code;
    }
    for (const [token] of text.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
        if (token === '{') {
            blocks.push({ header: end(true) || (found.at(-1)?.code ?? ''), brackets });
            brackets = 0;
            if (blocks.length > LEVELS)
                return undefined;
        }
        else if (token === '}') {
            end(false);
            const block = blocks.pop();
            if (block === undefined)
                return undefined;
            brackets = block.brackets;
        }
        else if ((token === '\n' && brackets === 0) || token === ';')
            end(false);
        else if (token === '"' || token === "'")
            return undefined;
        else if (!token.startsWith('//') && !token.startsWith('/*')) {
            brackets = bracketsAfter(token, brackets);
            const isBlank = token.trim() === '';
            if (parts.length === 0 && !isBlank)
                start = line;
            if (parts.length > 0 || !isBlank)
                parts.push(token);
        }
        line += token.length === 1 ? Number(token === '\n') : token.split('\n').length - 1;
    }
    end(false);
    return blocks.length === 0 ? found : undefined;
}
function bracketsAfter(token, brackets) {
    if (token === '(' || token === '[')
        return brackets + 1;
    return token === ')' || token === ']' ? Math.max(0, brackets - 1) : brackets;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/gradle/script.js
// A Gradle script with those that it applies: everything that they assign.



const FROM_GIT = /['"](?:com\.netflix\.nebula\.release|nebula\.release|org\.ajoberstar\.reckon|me\.qoomon\.git-versioning|org\.shipkit\.shipkit-auto-version|fr\.brouillard\.oss\.gradle\.jgitver|com\.mooltiverse\.oss\.nyx|com\.glovoapp\.semantic-versioning)['".]/;
const APPLIED = /^apply\s*(?:\(\s*)?from\s*[:=]\s*['"](?:\$\{?(?:rootDir|projectDir|rootProject\.projectDir)\}?\/)?([^'"$\\]+)['"]\s*\)?$/;
// Scripts that apply each other end here.
const APPLIED_DEPTH = 3;
/** Reads a script and those that it applies by a plain path. */
function readScript(file, text, readText) {
    const { found, isClear } = read(file, text, readText, 0);
    const properties = new Map();
    for (const { target, assignment } of found) {
        if (target.kind === 'property')
            properties.set(target.name, [...(properties.get(target.name) ?? []), assignment].slice(0, 2));
    }
    return {
        file,
        isClear,
        versions: found.filter(({ target }) => target.kind === 'version'),
        versionNames: found.filter(({ target }) => target.kind === 'version-name').map(({ assignment }) => assignment),
        properties,
    };
}
function read(file, text, readText, depth) {
    const statements = statementsOf(text);
    const found = [];
    let isClear = statements !== undefined && !FROM_GIT.test(text);
    for (const statement of statements ?? []) {
        const path = depth < APPLIED_DEPTH ? APPLIED.exec(statement.code.slice(0, 300))?.[1] : undefined;
        const applied = path === undefined ? undefined : external_node_path_.posix.join(external_node_path_.posix.dirname(file), path);
        const more = applied === undefined ? undefined : readText(applied);
        if (applied !== undefined && more !== undefined) {
            const below = read(applied, more, readText, depth + 1);
            found.push(...below.found);
            isClear &&= below.isClear;
        }
        else
            found.push(...[assignmentIn(file, statement)].filter((one) => one !== undefined));
    }
    return { found, isClear };
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/gradle/project.js
// A Gradle project: its scripts and gradle.properties, with those of the folders above, and the version they come to.





const SCRIPTS = ['build.gradle', 'build.gradle.kts'];
const project_LEVELS = 16;
// Properties that are each other's value end here.
const project_REFERENCES = 8;
/** Throws `manifest-invalid` for a gradle.properties that does not parse. */
function gradleProject(folder, readText) {
    const folders = Array.from({ length: project_LEVELS }, (_, level) => external_node_path_.posix.join(folder, '../'.repeat(level)));
    const scripts = folders.map((one) => SCRIPTS.flatMap((name) => scriptAt(external_node_path_.posix.join(one, name), readText)));
    const properties = folders.flatMap((one) => {
        const file = external_node_path_.posix.join(one, 'gradle.properties');
        const text = readText(file);
        return text === undefined ? [] : [(0,properties_document/* parseProperties */.$)(file, text)];
    });
    const [own = [], ...above] = scripts;
    return { own, above: above.flat(), properties, readText };
}
function scriptAt(file, readText) {
    const text = readText(file);
    return text === undefined ? [] : [readScript(file, text, readText)];
}
/** What the scripts assign, else what gradle.properties states; undefined where neither says anything. */
function gradleVersion(project) {
    const { own, above, properties } = project;
    const unclear = [...own, ...above].find((script) => !script.isClear);
    if (unclear)
        return { kind: 'dynamic', key: 'version', file: unclear.file, line: 1 };
    const assigned = own.flatMap(({ versions }) => versions);
    if (assigned.length > 0)
        return agreed(assigned.map(assignmentOf), 'version', project);
    const inherited = above
        .map(({ versions }) => versions.filter(({ target }) => target.kind === 'version' && target.of !== 'own'))
        .find((versions) => versions.length > 0);
    if (inherited)
        return agreed(inherited.map(assignmentOf), 'version', project);
    const property = propertyIn(properties, 'version');
    if (property)
        return staticIf(property);
    const names = own.flatMap(({ versionNames }) => versionNames);
    return names.length > 0 ? agreed(names, 'android.defaultConfig.versionName', project) : undefined;
}
function assignmentOf({ assignment }) {
    return assignment;
}
/** `rootProject.name` of the settings beside, where it is plainly stated. */
function projectName(folder, readText) {
    for (const name of ['settings.gradle', 'settings.gradle.kts']) {
        const file = external_node_path_.posix.join(folder, name);
        for (const { code, line } of statementsOf(readText(file) ?? '') ?? []) {
            const value = /^rootProject\.name\s*=\s*['"]([^'"$\\\s]{1,200})['"]$/.exec(code)?.[1];
            if (value !== undefined)
                return { value, key: 'rootProject.name', file, line };
        }
    }
    return undefined;
}
/** One version, though several lines may state it; where they differ, nobody can tell which one holds. */
function agreed(assignments, key, project) {
    const found = assignments.map((one) => resolved(one, key, project, project_REFERENCES));
    const [first] = found;
    const isOne = first !== undefined && found.every((one) => one?.value === first.value);
    if (isOne && (0,names/* isVersion */.lF)(first.value))
        return { kind: 'static', ...first };
    const { file, line } = assignments.at(-1) ?? { file: '', line: 1 };
    return { kind: 'dynamic', key, file, line };
}
function resolved(assignment, key, project, left) {
    const { expression, file, line } = assignment;
    if (expression.kind === 'literal')
        return { value: expression.value, key, file, line };
    if (expression.kind === 'file')
        return fileText(external_node_path_.posix.join(external_node_path_.posix.dirname(file), expression.path), project.readText);
    if (expression.kind === 'computed' || left === 0)
        return undefined;
    const { name } = expression;
    for (const script of [...project.own, ...project.above]) {
        const [only, ...more] = script.properties.get(name) ?? [];
        if (only)
            return more.length === 0 ? resolved(only, name, project, left - 1) : undefined;
    }
    return propertyIn(project.properties, name);
}
/** A file of one line. */
function fileText(file, readText) {
    const value = readText(file)?.slice(0, 1000).trim();
    return value && (0,names/* isVersion */.lF)(value) ? { value, key: 'version', file, line: 1 } : undefined;
}
function propertyIn(files, name) {
    return files.map((properties) => properties.get(name)).find((one) => one !== undefined && one.value !== '');
}
function staticIf(stated) {
    if ((0,names/* isVersion */.lF)(stated.value))
        return { kind: 'static', ...stated };
    const { key, file, line } = stated;
    return { kind: 'dynamic', key, file, line };
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

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseProperties)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3143);
// Java's properties files (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)).

/** The properties by their key; of a key that is there twice the last one counts. Throws `manifest-invalid`. */
function parseProperties(file, text) {
    const properties = new Map();
    for (const { row, line } of logicalLines(text)) {
        if (row === '' || row.startsWith('#') || row.startsWith('!'))
            continue;
        const end = keyEnd(row);
        const value = row.slice(end).replace(/^[ \t\f]*(?:[=:][ \t\f]*)?/, '');
        const key = unescaped(file, line, row.slice(0, end));
        properties.set(key, { value: unescaped(file, line, value).trim(), key, file, line });
    }
    return properties;
}
/** A backslash at the end joins the next line to this one, without the blanks at its beginning. */
function* logicalLines(text) {
    let parts = [];
    let start = 1;
    for (const [index, natural] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const row = natural.replace(/^[ \t\f]+/, '');
        if (parts.length === 0)
            start = index + 1;
        const isComment = parts.length === 0 && /^[#!]/.test(row);
        const isJoined = !isComment && backslashesAtEnd(row) % 2 === 1;
        parts.push(isJoined ? row.slice(0, -1) : row);
        if (isJoined)
            continue;
        yield { row: parts.join(''), line: start };
        parts = [];
    }
    if (parts.length > 0)
        yield { row: parts.join(''), line: start };
}
function backslashesAtEnd(row) {
    let count = 0;
    while (row[row.length - 1 - count] === '\\')
        count++;
    return count;
}
function keyEnd(row) {
    for (let at = 0; at < row.length; at++) {
        if (row[at] === '\\')
            at++;
        else if (/[=: \t\f]/.test(row[at] ?? ''))
            return at;
    }
    return row.length;
}
const ESCAPES = { n: '\n', r: '\r', t: '\t', f: '\f' };
function unescaped(file, line, text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(u[0-9A-Fa-f]{4}|[\s\S])/g, (_all, code) => {
        if (code.length > 1)
            return String.fromCharCode(Number.parseInt(code.slice(1), 16));
        if (code === 'u')
            throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidManifest */ .p)(file, line, 'a \\u without four hexadecimal digits', 'for example \\u0041');
        return ESCAPES[code] ?? code;
    });
}


/***/ })

};
