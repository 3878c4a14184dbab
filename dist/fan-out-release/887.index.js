export const id = 887;
export const ids = [887];
export const modules = {

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planOf: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _plumbline_github__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3387);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5177);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2209);
/* harmony import */ var _scene_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3443);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3605);
/* harmony import */ var _waking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4449);
// What is to be known of a target before anything is started for it.






/** Reads what decides how a target starts. Never throws for what GitHub says to it. */
async function planOf(scene, target) {
    const { occasion } = scene.request;
    const channel = occasion.prerelease ? 'prerelease' : 'stable';
    if (target.when !== 'always' && target.when !== channel) {
        const words = `is for ${target.when} releases only, and this one is ${channel}`;
        return { target, ended: { target, verdict: 'not-now', how: 'none', words } };
    }
    if (target.start === 'event')
        return { target };
    if (scene.deps.stop?.aborted)
        return { target, ended: (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelled */ .KW)(target) };
    try {
        const listed = await scene.workflow(target);
        const itself = target.start === 'itself';
        if (!listed && !itself)
            return { target, ended: (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWorkflow */ .E)(target) };
        if (listed && listed.state !== 'active')
            return { target, ended: disabled(target, listed.state) };
        // GitHub lists a file that is only at the tag once it has run.
        const path = (0,_scene_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .X)(target.workflow);
        const workflow = listed ?? { id: 0, name: path, path, state: 'active' };
        return { target, workflow, ...((0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .atHome */ .X)(target, occasion) ? { waking: await (0,_waking_js__WEBPACK_IMPORTED_MODULE_4__/* .wakingOf */ .fG)(scene, workflow) } : {}) };
    }
    catch (error) {
        if (error instanceof _plumbline_github__WEBPACK_IMPORTED_MODULE_5__/* .GithubFailure */ .Ed)
            return { target, ended: (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalResult */ .y)(target, occasion, error) };
        throw error;
    }
}
function disabled(target, state) {
    return {
        ...{ target, verdict: 'failed', how: 'none' },
        words: `is switched off ("${state}") and was not started`,
        next: `Enable it: gh workflow enable ${target.workflow} --repo ${target.repository}`,
    };
}


/***/ })

};
