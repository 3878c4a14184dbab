export const id = 603;
export const ids = [603];
export const modules = {

/***/ 7603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nuspec: () => (/* binding */ nuspec)
/* harmony export */ });
/* harmony import */ var _invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3143);
/* harmony import */ var _xml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7665);
// *.nuspec (https://learn.microsoft.com/nuget/reference/nuspec): `$version$` is put in when the package is made.


function read(file, text) {
    const metadata = (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)((0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseXml */ .N)(file, text, 'package'), 'metadata');
    const id = (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)(metadata, 'id');
    const version = (0,_xml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .childOf */ .G)(metadata, 'version');
    if (version === undefined || version.text === '') {
        throw (0,_invalid_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidManifest */ .p)(file, version?.line ?? metadata?.line ?? 1, 'metadata has no version', 'an element <version>');
    }
    const place = { key: 'metadata.version', file, line: version.line };
    return {
        file,
        ecosystem: 'nuget',
        ...(id && isLiteral(id.text) ? { name: { value: id.text, key: 'metadata.id', file, line: id.line } } : {}),
        version: isLiteral(version.text)
            ? { kind: 'static', value: version.text, ...place }
            : { kind: 'dynamic', ...place },
        publishable: true,
    };
}
/** Whether nothing between `$` signs is left to be put in. */
function isLiteral(text) {
    return text !== '' && !text.includes('$');
}
const nuspec = { read };


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
