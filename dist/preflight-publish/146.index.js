export const id = 146;
export const ids = [146];
export const modules = {

/***/ 9146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRetryAfter: () => (/* reexport safe */ _retry_after_js__WEBPACK_IMPORTED_MODULE_1__.m),
/* harmony export */   sendLarge: () => (/* reexport safe */ _large_body_js__WEBPACK_IMPORTED_MODULE_0__.Q)
/* harmony export */ });
/* harmony import */ var _large_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(119);
// The public list of the http package.









/***/ })

};
