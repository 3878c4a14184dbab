export const id = 566;
export const ids = [566];
export const modules = {

/***/ 6566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asleepBeside: () => (/* binding */ asleepBeside)
/* harmony export */ });
/* harmony import */ var _plumbline_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4378);
/* harmony import */ var _plumbline_github__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3387);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8205);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3605);
/* harmony import */ var _waking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1483);
// Workflows of the released repository that this release would wake, had it not been made with GITHUB_TOKEN, and that
// nobody has named: they are told, because nothing else would say that they never ran.




/** More files than these are not looked into: each takes a request. */
const MOST_FILES = 60;
const READ_AT_ONCE = 4;
/** Never throws for what GitHub says: then nothing is known, and the log says so. */
async function asleepBeside(scene) {
    const { deps, request } = scene;
    try {
        const open = await unnamed(scene);
        if (open.length > MOST_FILES)
            deps.log.info(`${open.length} other workflows were not looked into: too many.`);
        const asleep = await (0,_plumbline_github__WEBPACK_IMPORTED_MODULE_0__/* .inParallel */ .H)(open.slice(0, MOST_FILES), READ_AT_ONCE, async (path) => {
            if (deps.stop?.aborted)
                return [];
            const { suppressed, why } = await (0,_waking_js__WEBPACK_IMPORTED_MODULE_1__/* .wakingOf */ .fG)(scene, { path, state: 'active' });
            return suppressed ? [{ path, why }] : [];
        });
        return asleep.flat();
    }
    catch (error) {
        if (!(error instanceof _plumbline_github__WEBPACK_IMPORTED_MODULE_2__/* .GithubFailure */ .Ed))
            throw error;
        deps.log.info(`Other workflows of ${request.occasion.repository} were not looked into: ${error.answer}`);
        return [];
    }
}
/** Those at the tag that are no target, are not this very workflow, and are not switched off. */
async function unnamed(scene) {
    const { occasion, targets, self } = scene.request;
    const named = targets.filter((target) => (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .atHome */ .X6)(target, occasion)).map(({ workflow }) => (0,_scene_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .X)(workflow));
    const paths = (await scene.files.paths()).filter((path) => !named.includes(path) && path !== self?.path);
    if (paths.length === 0)
        return [];
    const listed = await scene.listed(occasion.repository);
    const isOff = (path) => listed.some((one) => one.path === path && one.state !== 'active');
    // A target may be named by its number.
    const isNamed = (path) => listed.some((one) => one.path === path && targets.some(({ workflow }) => workflow === `${one.id}`));
    return paths.filter((path) => !isOff(path) && !isNamed(path));
}


/***/ })

};
