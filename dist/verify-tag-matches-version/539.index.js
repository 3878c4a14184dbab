export const id = 539;
export const ids = [539];
export const modules = {

/***/ 539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outermostName: () => (/* binding */ outermostName),
/* harmony export */   xml: () => (/* binding */ xml)
/* harmony export */ });
/* harmony import */ var _xml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7665);
// XML by the part of XPath that configurations use (https://www.w3.org/TR/xpath-10/).

/** `/a/b`, `//a/*`, `//*[local-name()='a']`; undefined for what asks for more. */
function xmlSteps(path) {
    const steps = [];
    const step = /(\/\/?)(?:\*\[local-name\(\)\s{0,3}=\s{0,3}['"]([\w.-]+)['"]\]|([\w.-]+|\*))/y;
    if (path.length > 500)
        return undefined;
    while (step.lastIndex < path.length) {
        const found = step.exec(path);
        if (!found)
            return undefined;
        steps.push({ name: found[2] ?? found[3] ?? '', anywhere: found[1] === '//' });
    }
    return steps.length === 0 ? undefined : steps;
}
function find(text, path) {
    const root = (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseXml */ .N)('it', text, outermostName(text));
    let here = [{ name: '', line: 1, attributes: {}, children: [root], text: '' }];
    for (const { name, anywhere } of xmlSteps(path) ?? []) {
        const below = here.flatMap((element) => (anywhere ? descendants(element) : element.children));
        here = [...new Set(below)].filter((element) => name === '*' || element.name.replace(/^[^:]*:/, '') === name);
    }
    const [found] = here;
    return found && found.text !== '' ? { value: found.text, line: found.line } : undefined;
}
function descendants(element) {
    return element.children.flatMap((child) => [child, ...descendants(child)]);
}
/** Comments, declarations and instructions stand before it. */
function outermostName(text) {
    let at = text.indexOf('<');
    while (at !== -1 && /[!?]/.test(text[at + 1] ?? '')) {
        const close = text.startsWith('<!--', at) ? '-->' : text[at + 1] === '?' ? '?>' : '>';
        const end = text.indexOf(close, at);
        at = end === -1 ? -1 : text.indexOf('<', end + close.length);
    }
    return at === -1 ? '' : (/^[^\s/>]*/.exec(text.slice(at + 1, at + 200))?.[0] ?? '');
}
const xml = { isPlain: (path) => xmlSteps(path) !== undefined, find };


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
