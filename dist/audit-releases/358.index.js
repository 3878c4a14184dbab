export const id = 358;
export const ids = [358];
export const modules = {

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pom: () => (/* binding */ pom)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/manifests/src/xml-document.js
var xml_document = __webpack_require__(7665);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/maven/model.js
// A pom.xml and the poms above it that can be read: what they state, before anything is put in for `${…}`.


// Deeper than any chain of parents; it also ends a chain that runs in a circle.
const PARENTS = 16;
/** The pom and its parents, nearest first, as far as they are checked out. Throws `manifest-invalid`. */
function pomChain(file, text, readText) {
    const chain = [{ file, project: (0,xml_document/* parseXml */.N)(file, text, 'project') }];
    while (chain.length < PARENTS) {
        const last = chain.at(-1);
        const above = last && parentOf(last, readText);
        if (above === undefined)
            break;
        chain.push(above);
    }
    return chain;
}
/** Maven looks at `relativePath`, by default one folder up, and takes what is there only if it is the parent that is meant. */
function parentOf({ file, project }, readText) {
    const parent = (0,xml_document/* childOf */.G)(project, 'parent');
    const path = (0,xml_document/* childOf */.G)(parent, 'relativePath')?.text ?? '../pom.xml';
    if (parent === undefined || path === '')
        return undefined;
    const named = external_node_path_.posix.join(external_node_path_.posix.dirname(file), path.replaceAll('\\', '/'));
    const found = named.endsWith('.xml') ? named : external_node_path_.posix.join(named, 'pom.xml');
    const text = readText(found);
    if (text === undefined)
        return undefined;
    const above = (0,xml_document/* parseXml */.N)(found, text, 'project');
    const meant = (0,xml_document/* childOf */.G)(parent, 'artifactId')?.text;
    return meant === undefined || (0,xml_document/* childOf */.G)(above, 'artifactId')?.text === meant
        ? { file: found, project: above }
        : undefined;
}
/** The text at a path of elements, with its place. */
function statedAt({ file, project }, ...path) {
    const element = path.reduce(xml_document/* childOf */.G, project);
    return element && { value: element.text, key: path.join('.'), file, line: element.line };
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/maven/interpolation.js
// What Maven puts in for `${…}` in a version: properties of the pom and of its parents, and of .mvn/maven.config.


// Enough for every real version; properties made to multiply each other end here.
const REPLACEMENTS = 64;
const LENGTH = 256;
const PLACEHOLDER = /\$\{([^${}]{1,128})\}/g;
/** The text with everything put in; undefined where something is only known to the build. */
function interpolated(stated, chain, readText) {
    let left = REPLACEMENTS;
    const resolve = (text) => {
        let value = '';
        let end = 0;
        let only;
        for (const match of text.value.matchAll(PLACEHOLDER)) {
            const found = left-- > 0 ? propertyOf(match[1] ?? '', chain, readText) : undefined;
            const put = found && resolve(found);
            if (put === undefined)
                return undefined;
            // Where the whole text is one property, it is the property that states it.
            if (match[0] === text.value)
                only = put;
            value += text.value.slice(end, match.index) + put.value;
            end = match.index + match[0].length;
            if (value.length > LENGTH)
                return undefined;
        }
        value += text.value.slice(end);
        return only ?? (value.includes('${') ? undefined : { ...text, value });
    };
    return resolve(stated);
}
function propertyOf(name, chain, readText) {
    const [pom] = chain;
    if (pom === undefined)
        return undefined;
    const ofParent = /^(?:project\.)?parent\.version$/.test(name);
    if (ofParent)
        return statedAt(pom, 'parent', 'version');
    for (const above of chain) {
        const given = configured(name, above, readText);
        if (given)
            return given;
    }
    for (const above of chain) {
        const found = statedAt(above, 'properties', name);
        if (found)
            return found;
    }
    return undefined;
}
/** `-Dname=value` in .mvn/maven.config, which wins over the poms. */
function configured(name, { file }, readText) {
    const config = external_node_path_.posix.join(external_node_path_.posix.dirname(file), '.mvn/maven.config');
    const text = readText(config);
    for (const [index, row] of (text ?? '').split(/\r?\n/).entries()) {
        const option = row.split(/\s+/).find((word) => word.startsWith(`-D${name}=`));
        if (option)
            return { value: option.slice(name.length + 3), key: `-D${name}`, file: config, line: index + 1 };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/formats/pom.js
// pom.xml (https://maven.apache.org/pom.html): its version, its parent's where it has none, with properties put in.



// Extensions of Maven that take the version from git and not from the pom.
const FROM_GIT = /<artifactId>\s*(?:jgitver-maven-plugin|maven-git-versioning-extension|maven-git-version[\w-]*)\s*</;
// Jenkins' plugins: `${changelist}` is a snapshot in the pom, and what this extension counts in git on release.
const INCREMENTAL = /<artifactId>\s*git-changelist-maven-extension\s*</;
const CHANGELIST = /\$\{changelist\}/;
// The part of a name that says only that other packages are below.
const AGGREGATE = /^(.{1,200})-(?:parent|project|aggregator|root)$/;
function read(file, text, readText) {
    const chain = pomChain(file, text, readText);
    const [own] = chain;
    const name = own && statedAt(own, 'artifactId');
    return {
        file,
        ecosystem: 'maven',
        ...(name?.value ? { name } : {}),
        version: versionOf(chain, readText),
        ...releasedAs(chain),
        publishable: true,
    };
}
/** One tag stands for a parent and all modules that have its version: `netty-4.1.0` for `netty-parent` and below. */
function releasedAs(chain) {
    const [own] = chain;
    const inherits = own !== undefined && !statedAt(own, 'version')?.value;
    const parents = inherits ? chain.flatMap((pom) => statedAt(pom, 'parent', 'artifactId')?.value ?? []) : [];
    const names = [...parents, ...(own ? [statedAt(own, 'artifactId')?.value ?? ''] : [])];
    const short = names.flatMap((name) => AGGREGATE.exec(name)?.[1] ?? []);
    const all = [...parents, ...short];
    return all.length > 0 ? { releasedAs: [...new Set(all)] } : {};
}
function versionOf(chain, readText) {
    const stated = statedIn(chain);
    if (stated === undefined)
        return { kind: 'none' };
    const { key, file, line } = stated;
    const isOutside = isFromGit(chain, readText) || (CHANGELIST.test(stated.value) && isIncremental(chain, readText));
    const found = isOutside ? undefined : interpolated(stated, chain, readText);
    return found?.value ? { kind: 'static', ...found } : { kind: 'dynamic', key, file, line };
}
/** Maven 4 infers a parent's version from the parent's own pom. */
function statedIn(chain) {
    for (const pom of chain) {
        const stated = [statedAt(pom, 'version'), statedAt(pom, 'parent', 'version')].find((one) => one?.value);
        if (stated)
            return stated;
    }
    return undefined;
}
function isFromGit(chain, readText) {
    return extensionsOf(chain, readText).some((text) => FROM_GIT.test(text));
}
function isIncremental(chain, readText) {
    return extensionsOf(chain, readText).some((text) => INCREMENTAL.test(text));
}
function extensionsOf(chain, readText) {
    return chain.map(({ file }) => readText(external_node_path_.posix.join(external_node_path_.posix.dirname(file), '.mvn/extensions.xml')) ?? '');
}
const pom = { read };


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
