import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(647);
// The declared inputs and failures of require-equal.

const codes = [
    'ref-mismatch',
    'other-package',
    'tag-moved',
    'no-files',
    'record-replaced',
    'prepare-not-done',
    'publish-not-done',
];
const definition = (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'require-equal',
    phase: 'validate',
    inputs: {
        subject: { kind: 'text', required: true },
        actual: { kind: 'text' },
        expected: { kind: 'text' },
        code: { kind: 'text', required: true, choices: codes },
        phase: { kind: 'text', required: true, choices: ['validate', 'build', 'verify', 'release'] },
    },
    outputs: [],
    failures: codes,
});


/***/ }),

/***/ 845:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(394);
/* harmony import */ var _plumbline_record__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(921);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(993);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(307);
// Entry point of the bundle.




await (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definition */ .m, _run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, _plumbline_record__WEBPACK_IMPORTED_MODULE_3__/* .extendRecordText */ .l);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);

async function run(inputs, { context, log }) {
    const { subject, actual, expected, code, phase } = inputs;
    if (actual === expected) {
        log.info(`${subject}: "${actual}"`);
        return { outputs: {} };
    }
    const what = `${subject} is "${actual}", and it must be "${expected}".`;
    const skipped = code === 'publish-not-done' && actual === 'skipped';
    return { outputs: {}, phase, failure: new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl(code, { what, ...(skipped ? afterSkip(context) : {}) }) };
}
/** A skipped job has not failed: its log is empty, and running the failed jobs again would leave it out. */
function afterSkip({ workflowRef, refName, repository }) {
    const file = /\/([^/@]+)@/.exec(workflowRef)?.[1] ?? '<file>';
    return {
        means: 'publish did not run, so nothing was published and no release is made. A job is skipped when its `if:` was false, or when a job that it needs did not succeed.',
        next: `Read the \`if:\` of the publish job and look at the jobs that it needs. When the reason is mended, start a new run at the tag (\`gh workflow run ${file} --ref ${refName || '<tag>'} --repo ${repository}\`): a re-run leaves a skipped job out.`,
    };
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   wf: () => (/* binding */ otherSpellings)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(929);
// What an action declares about itself: inputs with their kinds, outputs, the failures it can end in.

/** Keeps the literal types of a declaration. */
function defineAction(definition) {
    return definition;
}
/**
 * Typed inputs from their raw texts (absent and empty are the same, as on the runner).
 * Reports every bad input in one `bad-input` error.
 */
function readInputs(specs, raw) {
    const problems = [];
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const said = spellingOf(name, spec, raw);
        const given = spec.kind === 'multiline' ? raw(said) : meant(said, spec, raw);
        const text = given === '' ? (spec.default ?? '') : given;
        const problem = problemOf(said, spec, text) ?? disagreement(name, said, spec, raw);
        if (problem)
            problems.push(problem);
        else
            values[name] = convert(spec, text);
    }
    if (problems.length > 0)
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_0__/* .PlumblineError */ .Dl('bad-input', { what: problems.join(' ') });
    return values;
}
/** One sentence for every input that was given under another action's spelling. */
function otherSpellings(specs, raw) {
    return Object.entries(specs).flatMap(([name, spec]) => {
        const said = spellingOf(name, spec, raw);
        const how = spec.opposite?.includes(said) ? 'the opposite of ' : '';
        return said === name ? [] : [`Input "${said}" was read as ${how}\`${name}\`.`];
    });
}
/** The name under which an input was given: its own, or a spelling of another action. */
function spellingOf(name, { also = [], opposite = [] }, raw) {
    return [...also, ...opposite].find((other) => raw(other).trim() !== '') ?? name;
}
/** What a text under that name says of the input; anything but `true` and `false` is left for the check. */
function meant(said, { opposite = [] }, raw) {
    const text = raw(said).trim();
    if (!opposite.includes(said) || !/^(true|false)$/i.test(text))
        return text;
    return text.toLowerCase() === 'true' ? 'false' : 'true';
}
/** Two spellings of one input must not say two things; its default counts as not given. */
function disagreement(name, said, spec, raw) {
    const own = raw(name).trim();
    if (said === name || own === '' || own === spec.default || own === meant(said, spec, raw))
        return undefined;
    return `Inputs "${name}" ("${own}") and "${said}" ("${raw(said).trim()}") are one and say two things.`;
}
function problemOf(name, spec, text) {
    if (text === '')
        return spec.required ? `Input "${name}" is required and empty.` : undefined;
    if (spec.choices && !spec.choices.includes(text)) {
        return `Input "${name}" is "${text}"; it takes ${spec.choices.map((choice) => `"${choice}"`).join(', ')}.`;
    }
    if (spec.kind === 'boolean' && !/^(true|false)$/i.test(text)) {
        return `Input "${name}" is "${text}"; it takes "true" or "false".`;
    }
    if (spec.kind === 'integer' && !/^\d{1,9}$/.test(text))
        return `Input "${name}" is "${text}"; it takes a whole number.`;
    if (spec.least !== undefined && Number(text) < spec.least)
        return `Input "${name}" is "${text}"; it takes a whole number from ${spec.least} on.`;
    if (spec.kind === 'repository' && !/^[\w.-]+\/[\w.-]+$/.test(text))
        return `Input "${name}" is "${text}"; it takes a repository as "owner/name".`;
    return undefined;
}
function convert(spec, text) {
    if (spec.kind === 'boolean')
        return text.toLowerCase() === 'true';
    if (spec.kind === 'integer')
        return text === '' ? 0 : Number(text);
    if (spec.kind === 'list')
        return namesIn(text);
    return text;
}
/** Each name once, in the order of the first. */
function namesIn(text) {
    const names = text.split(/[,\n]/).map((name) => name.trim());
    return [...new Set(names)].filter((name) => name !== '');
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runPost

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./.build/packages/actions-io/src/context.js
// A typed view of the variables that the runner gives a step
// (https://docs.github.com/actions/reference/variables-reference). The only reader of process.env.



/** The context of this step. */
function context_readContext(env = process.env) {
    const text = (name) => env[name] ?? '';
    const serverUrl = text('GITHUB_SERVER_URL') || 'https://github.com';
    return {
        repository: text('GITHUB_REPOSITORY'),
        ref: text('GITHUB_REF'),
        refName: text('GITHUB_REF_NAME'),
        refType: text('GITHUB_REF_TYPE'),
        sha: text('GITHUB_SHA'),
        eventName: text('GITHUB_EVENT_NAME'),
        job: text('GITHUB_JOB'),
        workflow: text('GITHUB_WORKFLOW'),
        workflowRef: text('GITHUB_WORKFLOW_REF'),
        runId: Number(text('GITHUB_RUN_ID') || 0),
        runAttempt: Number(text('GITHUB_RUN_ATTEMPT') || 1),
        serverUrl,
        apiUrl: text('GITHUB_API_URL') || 'https://api.github.com',
        workspace: text('GITHUB_WORKSPACE') || process.cwd(),
        temp: text('RUNNER_TEMP') || (0,external_node_os_namespaceObject.tmpdir)(),
        runnerEnvironment: text('RUNNER_ENVIRONMENT'),
        runUrl: `${serverUrl}/${text('GITHUB_REPOSITORY')}/actions/runs/${text('GITHUB_RUN_ID')}`,
        event: () => readEvent(text('GITHUB_EVENT_PATH')),
    };
}
/** What a client needs to start, to find its registry as the user configured it, and to get through a proxy. */
const INHERITED = [
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'RUNNER_TEMP', 'CI'],
    ...['SystemRoot', 'ComSpec', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
    ...['NPM_CONFIG_REGISTRY', 'npm_config_registry', 'NPM_CONFIG_USERCONFIG', 'npm_config_userconfig'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
    ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
];
/** The environment for a child process: an allow-list, so that no token reaches a client that need not have it. */
function childEnvironment(extra = {}) {
    const own = INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return { ...Object.fromEntries(own), ...extra };
}
function readEvent(path) {
    if (path === '')
        return {};
    try {
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: `The event payload "${path}" cannot be read (${cause.message}).`,
            means: 'GITHUB_EVENT_PATH does not name the JSON file that the runner writes.',
            next: 'Run the action on a GitHub Actions runner, or in the rehearsal.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./.build/packages/actions-io/src/definition.js
var src_definition = __nccwpck_require__(647);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./.build/packages/actions-io/src/exec.js
// Child processes: argv arrays only, a clean environment, bounded output and time.


const OUTPUT_CAP = 8 * 1024 * 1024;
const KILL_AFTER_MS = 5000;
/** How long the output of a killed process is waited for: its own children may hold the pipes open for ever. */
const PIPES_AFTER_MS = 1000;
/** Runs a program to its end; never throws for what the program does. */
const exec = (command, args, options = {}) => new Promise((resolve) => {
    const child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
        cwd: options.cwd,
        env: childEnvironment(options.env),
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(endChild, options.timeoutMs);
    let timedOut = false;
    let startError;
    function endChild() {
        timedOut = true;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref();
    }
    // A process that ends without reading its input is no failure of ours.
    child.stdin?.on('error', () => { });
    child.stdin?.end(options.input);
    child.on('error', (error) => {
        // Without a process id nothing has run; any other error is about a process that did.
        if (child.pid === undefined)
            startError = error.message;
    });
    child.on('exit', () => {
        if (timedOut)
            setTimeout(() => [child.stdout, child.stderr].map((pipe) => pipe?.destroy()), PIPES_AFTER_MS).unref();
    });
    child.on('close', (code) => {
        clearTimeout(timer);
        const result = { code: startError === undefined ? code : null, stdout: stdout(), stderr: stderr(), timedOut };
        resolve(startError === undefined ? result : { ...result, startError });
    });
});
function collect(stream) {
    const chunks = [];
    let size = 0;
    stream?.on('data', (chunk) => {
        if (size < OUTPUT_CAP)
            chunks.push(chunk);
        size += chunk.length;
    });
    return () => Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/log.js
// The step's log, as the runner shows it.

const masked = new Set();
const log_log = {
    info: (text) => info(harmless(text)),
    debug: (text) => debug(text),
    notice: (text) => notice(text),
    warning: (text) => warning(text),
    mask(secret) {
        if (secret === '')
            return;
        masked.add(secret);
        setSecret(secret);
    },
};
/**
 * The text with nothing in it that the runner would take for a workflow command: logs show what others wrote. The runner
 * trims more than `\s` from a line's start before it looks (U+0085), so everything invisible counts.
 */
function harmless(text) {
    return text.replaceAll(/^([^\p{L}\p{N}\p{P}\p{S}\n\r\u2028\u2029]*):(?=:)/gmu, '$1: ').replaceAll('##[', '## [');
}
/** True when the text holds a masked value: the runner then blanks it on its way to another job. */
function holdsSecret(text) {
    return [...masked].some((secret) => text.includes(secret));
}

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/outcome.js
/** Thrown by a run that fails with something to say besides the error itself. */
class FailedOutcome extends Error {
    outcome;
    constructor(outcome) {
        super(outcome.failure.message, { cause: outcome.failure });
        this.name = 'FailedOutcome';
        this.outcome = outcome;
    }
}

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/proxy.js
// A runner behind a proxy says so in its environment; Node's own fetch listens only when it is told to.
const NAMES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
/** Lets every request of this process go through the proxy that the environment names; NO_PROXY is honoured. */
function proxy_useProxyOfEnvironment(env = process.env) {
    if (!NAMES.some((name) => (env[name] ?? '') !== ''))
        return;
    // Loaded here, because most runners have no proxy and every start would pay for it.
    process.getBuiltinModule('node:http').setGlobalProxyFromEnv(env);
}

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/run-action.js
// The frame around every action's run: inputs in; outputs, summary, record and annotations out; the only catch.










const FINDINGS_SHOWN = 8;
const SUMMARY_CAP = 1_000_000;
/** Runs an action as the runner started it. Never throws; a failure ends in exit code 1. */
async function runAction(definition, run, extendRecord, services = { idToken: noIdToken }) {
    proxy_useProxyOfEnvironment();
    const context = context_readContext();
    const recordPath = (0,external_node_path_namespaceObject.join)(context.temp, 'plumbline', 'record.json');
    const outcome = await settle(async () => {
        const raw = (name) => getInput(name, { trimWhitespace: false });
        const inputs = (0,src_definition/* readInputs */.Ko)(definition.inputs, raw);
        for (const sentence of (0,src_definition/* otherSpellings */.wf)(definition.inputs, raw))
            log_log.notice(sentence);
        return run(inputs, { ...depsFor(context, recordPath), ...services });
    });
    const unsaid = attempt(() => setOutputs(definition, outcome));
    const failure = outcome.failure ?? unsaid;
    annotate(outcome.findings ?? []);
    const failed = failure === undefined
        ? {}
        : { failure: failureSection(definition.name, outcome.phase ?? definition.phase, failure) };
    // Of a lone step in somebody's own job no record is left: where an action declares it, the failure is an output too.
    const told = { failure: 'failure' in failed ? JSON.stringify(failed.failure) : '' };
    if (definition.outputs.includes('failure'))
        attempt(() => setOutputs(definition, { outputs: told }));
    const unwritten = attempt(() => writeRecord(recordPath, { ...outcome.sections, ...failed }, extendRecord));
    const final = failure ?? unwritten;
    await writeSummary(`${outcome.summary ?? ''}${final ? failureMarkdown(definition.name, final) : ''}`);
    if (final)
        fail(final);
}
/** What goes wrong while an outcome is told is a failure like any other, not a crash that hides the outcome. */
function attempt(work) {
    try {
        work();
        return undefined;
    }
    catch (thrown) {
        return (0,errors/* asPlumblineError */.xi)(thrown);
    }
}
async function settle(work) {
    try {
        return await work();
    }
    catch (thrown) {
        return thrown instanceof FailedOutcome ? thrown.outcome : { outputs: {}, failure: (0,errors/* asPlumblineError */.xi)(thrown) };
    }
}
function depsFor(context, recordPath) {
    return {
        context,
        log: log_log,
        exec: exec,
        recordText: () => ((0,external_node_fs_namespaceObject.existsSync)(recordPath) ? (0,external_node_fs_namespaceObject.readFileSync)(recordPath, 'utf8') : ''),
        saveState: (name, value) => saveState(name, value),
        state: (name) => getState(name),
    };
}
/** Runs an action's post step, which has nothing to give back: what goes wrong in it is a warning, never a failure. */
async function runPost(work) {
    useProxyOfEnvironment();
    const context = readContext();
    try {
        await work(depsFor(context, join(context.temp, 'plumbline', 'record.json')));
    }
    catch (thrown) {
        log.warning(asPlumblineError(thrown).message);
    }
}
async function noIdToken() {
    throw new errors/* PlumblineError */.Dl('unexpected', {
        what: 'This action asks for an ID token, and its main.ts gives it no way to.',
    });
}
/** Sets the outputs. Throws for one that the definition lacks, or that the runner would blank, after setting the others. */
function setOutputs(definition, outcome) {
    let problem;
    for (const [name, value] of Object.entries(outcome.outputs)) {
        const found = outputProblem(definition, name, value);
        if (found)
            problem ??= found;
        else
            setOutput(name, value);
    }
    if (problem)
        throw problem;
}
function outputProblem(definition, name, value) {
    if (!definition.outputs.includes(name)) {
        return new errors/* PlumblineError */.Dl('unexpected', { what: `Output "${name}" is not declared by ${definition.name}.` });
    }
    if (!holdsSecret(value))
        return undefined;
    return new errors/* PlumblineError */.Dl('unexpected', {
        what: `Output "${name}" holds a masked value, so GitHub would pass on an empty one.`,
        means: 'A secret has the same text as a part of this output (often a very short secret).',
        next: 'Find the secret whose value is part of the version, name or file names, and change it.',
    });
}
function annotate(findings) {
    const show = { error: error, warning: warning, notice: notice };
    for (const finding of findings.slice(0, FINDINGS_SHOWN)) {
        const place = {
            ...(finding.file === undefined ? {} : { file: finding.file }),
            ...(finding.line === undefined ? {} : { startLine: finding.line }),
        };
        show[finding.level](finding.message, place);
    }
    const rest = findings.length - FINDINGS_SHOWN;
    if (rest > 0)
        notice(`${rest} more finding${rest === 1 ? '' : 's'}: see the job summary.`);
}
function writeRecord(path, sections, extendRecord) {
    if (Object.keys(sections).length === 0)
        return;
    (0,external_node_fs_namespaceObject.mkdirSync)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true });
    const text = (0,external_node_fs_namespaceObject.existsSync)(path) ? (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8') : '';
    (0,external_node_fs_namespaceObject.writeFileSync)(path, extendRecord(text, sections));
}
function failureSection(step, phase, failure) {
    return {
        phase,
        step,
        code: failure.code,
        what: failure.what,
        means: failure.means,
        next: failure.next,
        request: failure.request ?? '',
        answer: failure.answer ?? '',
    };
}
function failureMarkdown(name, failure) {
    const rows = [
        `\n### ✗ ${name}: ${failure.code}\n`,
        failure.what,
        `\n**Usually:** ${failure.means}`,
        `\n**Next:** ${failure.next}`,
        ...(failure.request ? [`\n**Request:**\n\n${fenced(failure.request)}`] : []),
        ...(failure.answer ? [`\n**Answer:**\n\n${fenced(failure.answer)}`] : []),
    ];
    return `${rows.join('\n')}\n`;
}
/** A code block that nothing in the text can end. */
function fenced(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}`;
}
/** GitHub drops a step's whole summary when it is larger than a mebibyte, so a longer one is cut. */
async function writeSummary(markdown) {
    if (markdown === '' || !process.env['GITHUB_STEP_SUMMARY'])
        return;
    const bytes = Buffer.from(markdown);
    const shown = bytes.length > SUMMARY_CAP ? `${bytes.toString('utf8', 0, SUMMARY_CAP)}\n\n(cut: too long)\n` : markdown;
    await summary.addRaw(shown, true).write();
}
function fail(failure) {
    const place = {
        ...(failure.file === undefined ? {} : { file: failure.file }),
        ...(failure.line === undefined ? {} : { startLine: failure.line }),
    };
    const parts = [failure.what, failure.means, failure.next];
    if (failure.request)
        parts.push(`Request: ${failure.request}`);
    if (failure.answer)
        parts.push(`Answer: ${failure.answer}`);
    error(parts.join('\n'), { title: failure.code, ...place });
    if (failure.code === 'unexpected' && failure.cause instanceof Error)
        log_log.info(failure.cause.stack ?? '');
    process.exitCode = ExitCode.Failure;
}


/***/ }),

/***/ 929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dl: () => (/* binding */ PlumblineError),
  xi: () => (/* binding */ asPlumblineError)
});

// UNUSED EXPORTS: failureText, waysOn

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/audit.js
const auditFailures = {
    drift: {
        means: 'Tag, registry, GitHub Release, changelog or version sources of a version do not agree, or its publishing never began.',
        next: 'Read the table in the job summary: it says what to do for each version; what shall stay as it is goes into the file of accepted drift, with a reason.',
    },
    'audit-unreadable': {
        means: 'Something that the audit rests on could not be read, so that it can call nothing clean.',
        next: 'Run the audit again; where it says the same, give the token the permission that is named, or correct the package.',
    },
    'bad-accept-file': {
        means: 'The file of accepted drift must say for every entry which package, which version, and why.',
        next: 'Correct the lines that are named and commit the file.',
    },
    'nothing-to-audit': {
        means: 'No manifest of this repository names a package that a known registry takes, or the input `packages` names none of them.',
        next: 'Check out the repository before this step, or name the packages in the input `packages`.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/build.js
const buildFailures = {
    'no-build-default': {
        means: 'Packages of this kind are built in too many ways for one command to be right.',
        next: 'Pass `build-command`, which leaves the files in `$PLUMBLINE_OUT`, or build in a job of your own and pass `files-from`.',
        again: 'new-version',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/input.js
const inputFailures = {
    'bad-input': {
        means: 'An input has a value that it cannot take, or a required one is missing.',
        next: 'Correct the `with:` block of the step; its README lists every input.',
    },
    'bad-record': {
        means: 'The release record is absent, not JSON, or of a schema that this version does not read.',
        next: 'Run the release again from the tag; the phases that are done converge.',
    },
    'record-replaced': {
        means: 'An artifact is missing or its bytes are not those that the owning job announced: something replaced it.',
        next: 'Find the step that writes artifacts of this run (build and test steps have no need to), then start a new run at the tag.',
        again: 'new-run',
    },
    'missing-permission': {
        means: 'The job lacks a permission that this step needs.',
        next: "Add the permission to the job, and to the caller's job if it calls a reusable workflow.",
        again: 'changed-file',
    },
    unexpected: {
        means: 'This is a defect in Plumbline, not in your release.',
        next: 'Report it with the log of this step; then run the job again: every phase converges.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/preflight.js
const preflightFailures = {
    'called-from-other-repo': {
        means: "The registry compares the file that holds the publish job, and a reusable workflow's jobs carry the file of the repository where it is kept.",
        next: "Write the publish job into your own workflow, between prepare.yml and finish.yml: the job's summary on the page of the run, and its log, show the jobs to write (of a rehearsal: --transcript FILE).",
        again: 'new-version',
    },
    'event-not-accepted': {
        means: 'Such a run mixes the rights of the repository with the code of a stranger, so the registry takes nothing from it.',
        next: 'Start releases by pushing a tag, or by a dispatch at the tag.',
    },
    'self-hosted-runner': {
        means: 'A self-hosted machine can be changed by whoever owns it, so the registry does not believe tokens that are made there.',
        next: 'Run the publish job on a GitHub-hosted runner, for example `runs-on: ubuntu-24.04`; build jobs may stay where they are.',
        again: 'new-version',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failure-table.js
// The shape of the failure tables in failures/: one row per closed code.
/** The end of a sentence about a workflow file that must be changed. */
const COMMIT_IT = 'commit the change: a re-run reads the file of the same commit, so the changed one is used only by a new tag, or by a run that is started at a ref that has it.';

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/publish.js
// Failures of the publish phase: what each code usually means and what to do next.

const publishFailures = {
    'unknown-registry': {
        means: 'This version of Plumbline cannot publish there.',
        next: `Correct the input \`registry\`, or leave it out (the files say where they belong), and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'prepared-missing': {
        means: 'The publish step was not told which files prepare.yml has verified: its input `prepared` is missing.',
        next: `Add \`prepared: \${{ toJSON(needs.prepare.outputs) }}\` to the step and \`prepare\` to the \`needs\` of its job (or, without prepare.yml, point \`packages-dir\` at the files, or \`artifact-ids\` at what an earlier job uploaded: a misspelt output is empty), and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'client-missing': {
        means: "The registry's own client is not installed on this runner, or is broken.",
        next: `Nothing was sent. Install it in an earlier step (for npm: \`actions/setup-node\`) and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'files-unavailable': {
        means: "The files that verify uploaded cannot be fetched from GitHub's artifact store.",
        next: 'Look at https://www.githubstatus.com and run the job again; nothing was sent.',
    },
    'tag-moved': {
        means: 'Somebody moved or deleted the tag after this release had begun, so the files were built from another commit.',
        next: 'Put the tag back where it was, or release a new version; then run the release again.',
    },
    'registry-unreadable': {
        means: 'The registry did not answer a plain read, so nothing is known about this version there, and nothing was sent.',
        next: "Look at the registry's status page and run the job again.",
    },
    'publish-blocked': {
        means: 'The registry will not take this version whatever is sent.',
        next: 'Release a new version.',
        again: 'new-version',
    },
    'first-publish': {
        means: 'Trusted publishing works here only for a package that exists already, and this one does not (or is private).',
        next: 'Publish the first version by hand or with a token, register the trusted publisher, then run this job again.',
    },
    'access-missing': {
        means: 'The registry makes a new scoped package restricted unless it is told otherwise, and that takes a paid plan; nothing was sent.',
        next: 'Add `access: public` (or `access: restricted`) to the step, or `publishConfig.access` to package.json, and commit the change: a re-run reads the file of the same commit, so the changed one is used only by a new tag, or by a run that is started at a ref that has it.',
        again: 'changed-file',
    },
    'long-lived-token': {
        means: 'Plumbline publishes by trusted publishing alone: a token that lives for months can be stolen and says nothing of who used it.',
        next: `Remove the inputs \`user\` and \`password\`, register the trusted publisher (preflight-publish prints what to enter), and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'token-not-needed': {
        means: 'The input `first-publish-token` is for the one upload that trusted publishing cannot make, and this is not it.',
        next: `Remove \`first-publish-token\` from the step, delete the token, and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'attestation-impossible': {
        means: '`attestations: true` asks for more than this job or this registry can give; nothing was sent.',
        next: `Mend what is named, or use \`attestations: auto\`, and ${COMMIT_IT}`,
        again: 'changed-file',
    },
    'attestation-refused': {
        means: 'The registry refused the attestation that came with the file, so it did not take the file either.',
        next: `Correct what its words name (often the repository or the workflow file that is registered) and run the job again. To publish without it instead, set \`attestations: false\` and ${COMMIT_IT}`,
    },
    'version-taken': {
        means: 'This version is on the registry with other bytes: it was published from another build, and a version cannot be replaced.',
        next: 'Compare the two: if yours is the right one, release a new version; if the one there is, make its GitHub Release by hand from the commit it was built from.',
        again: 'new-version',
    },
    'already-published': {
        means: 'This version is on the registry with the same bytes, and `if-published: fail` was asked for.',
        next: `Nothing is left to publish. If a re-run shall succeed, use \`if-published: verify\` and ${COMMIT_IT}`,
    },
    'exchange-refused': {
        means: 'The registry has no trusted publisher that matches the claims of this job.',
        next: "Compare the claims with the trusted publisher in the package's settings, character by character.",
    },
    'exchange-failed': {
        means: "The registry's token exchange gave no usable answer, so nothing was sent.",
        next: 'Run the job again later.',
    },
    'signing-failed': {
        means: "Sigstore's certificate authority or transparency log gave no usable answer, so there is no attestation; nothing was sent to the registry.",
        next: `Look at https://status.sigstore.dev and run the job again. To publish without attestations instead, set \`attestations: false\` and ${COMMIT_IT}`,
    },
    'upload-forbidden': {
        means: 'The registry gave this job a token (or was shown yours) and then did not let it publish this package: it looked at who asks, not at the file, and nothing was published.',
        next: "Compare the trusted publisher in the package's settings with this job, or replace the `first-publish-token`; then run the job again: the same version can still be published.",
    },
    'upload-rejected': {
        means: 'The registry looked at the file and refused it; it was not published.',
        next: 'Correct what its answer names. A fault in the file takes a new version; where a limit or a setting of the registry stood in the way, change that and run the job again.',
        again: 'new-version',
    },
    'upload-failed': {
        means: 'The file was sent and is proven not to be on the registry.',
        next: 'Read the answer, correct its cause and run the job again: the same version can still be published.',
    },
    'upload-unknown': {
        means: 'The upload broke off and the registry has not yet shown whether it took the file; caches hide new files for minutes.',
        next: 'Ask the registry in a few minutes, then run the job again: it compares before it sends.',
    },
    'not-yet-visible': {
        means: 'The registry accepted the upload but does not serve the file yet.',
        next: 'Wait until the registry serves it, then run the job again: it compares and goes on.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/rehearse.js
const rehearseFailures = {
    'workflow-invalid': {
        means: 'GitHub would refuse this workflow: nothing of it would start.',
        next: 'Correct what is named above and run the command again.',
    },
    'workflow-missing': {
        means: 'GitHub reads the file at that very commit, and it is not there.',
        next: 'Check the path and the ref; a file that is not committed does not exist for GitHub.',
    },
    'expression-failed': {
        means: 'On GitHub the job or step that holds this expression fails at this point.',
        next: 'Look at the values that the expression is given; a missing output or input is an empty text.',
    },
    'not-isolated': {
        means: "The repository's build would run with your network, your files and your credentials within reach.",
        next: 'Allow user namespaces (or sudo without a password) on this machine, or give --unsafe-steps if you trust the code.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/release.js
const releaseFailures = {
    'github-refused': {
        means: 'GitHub understood the request and does not allow or accept it.',
        next: "Read GitHub's answer below, correct what it names, and run this job again: what is done is not done twice.",
    },
    'github-unreachable': {
        means: 'GitHub did not answer, or answered with a server error, also when asked again.',
        next: 'Look at https://www.githubstatus.com and run this job again: what is done is not done twice.',
    },
    'github-rate-limited': {
        means: 'The token has used up its requests, or GitHub slows down requests that create content.',
        next: 'Run this job again when the limit is over: what is done is not done twice.',
    },
    'tag-not-found': {
        means: 'The tag was never pushed, was deleted, or the token cannot see the repository.',
        next: 'Push the tag (`git push origin <tag>`); Plumbline never creates one.',
    },
    'release-ambiguous': {
        means: 'Two jobs or people made a draft for the same tag, and nobody can tell which one is meant.',
        next: 'Delete all but one of these drafts on the releases page (a draft burns no tag name), then run this job again.',
    },
    'asset-conflict': {
        means: 'The release holds a file of that name with other bytes than those that were verified.',
        next: 'If it is a draft, delete the asset by hand and run this job again; if it is published, release a new version.',
    },
    'asset-undeclared': {
        means: 'Somebody or something else added a file to the release, and publishing it would vouch for it.',
        next: 'Delete the asset by hand, or name it in `files` or, if another job adds it, in `late-assets`; then run this job again.',
    },
    'asset-incomplete': {
        means: 'GitHub took the upload but does not serve what was sent.',
        next: 'Run this job again: complete assets are left alone, half-uploaded ones are sent again; the release stays a draft.',
    },
    'release-immutable': {
        means: 'An immutable release takes no more assets after it was published, and its tag name can never be used again.',
        next: 'Release the next version; this one keeps its files, and its notes, which can be edited, may say where the missing one is.',
    },
    'release-hidden': {
        means: 'GitHub took the request, but what it shows afterwards is not what was asked for.',
        next: 'Open the releases page, compare it with the text above, and run this job again.',
    },
    'notes-too-long': {
        means: 'GitHub takes at most 125,000 characters of release notes.',
        next: "Shorten this version's changelog section, or pass shorter `notes` with a link to the full changelog.",
    },
    'files-unmatched': {
        means: 'The path is misspelt, or the step that makes the file did not run in this job.',
        next: 'Correct `files`, or set `allow-unmatched-files: true` if the file is optional; what another job uploads belongs into `late-assets`.',
    },
    'asset-names-collide': {
        means: 'GitHub gives assets names of letters, digits and a few signs only, and these would get the same one.',
        next: 'Rename one of the files.',
    },
    'workflow-file-trap': {
        means: 'The tagged commit changes a file under `.github/workflows/` compared with the default branch, and a GITHUB_TOKEN can never hold the permission `workflows` that GitHub then asks for.',
        next: 'Merge the tagged commit into the default branch first, or pass a `token` of a GitHub App with contents and workflows write.',
    },
    'tag-ruleset': {
        means: 'A ruleset of the repository or organisation restricts tags of this name, also for releases.',
        next: 'Let the ruleset bypass GitHub Actions for this tag, then run this job again; the draft is kept.',
    },
    'tag-name-burned': {
        means: 'An immutable release was published under this tag name once; GitHub reserves such a name for ever.',
        next: 'Release the next version: no setting brings this name back.',
    },
    'bad-targets': {
        means: 'What the line says is not what fan-out-release reads in `targets` and `expect`: YAML lists.',
        next: 'Correct the line for the next release; the README of fan-out-release shows a target with every key.',
        again: 'by-hand',
    },
    'downstream-refused': {
        means: 'The release is out, but GitHub does not start a workflow that had to follow it, as the target is written.',
        next: 'Start it by hand for this release, and correct the target for the next one.',
        again: 'by-hand',
    },
    'downstream-failed': {
        means: 'The release is out, but a workflow that had to follow it did not end in success.',
        next: 'Repair the cause, run the failed jobs of the downstream run again, then this job: it adopts the finished run.',
    },
    'downstream-incomplete': {
        means: 'The release is out, but it is not certain that every workflow that had to follow it ran to its end.',
        next: 'Open the runs named above; when they have ended, run this job again: nothing is dispatched twice.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/subject.js
const subjectFailures = {
    'no-clone': {
        means: 'A rehearsal needs a git repository with at least one commit.',
        next: 'Pass the folder of a clone: npm run rehearse -- --repo PATH.',
    },
    'clone-shallow': {
        means: 'A shallow clone lacks the history and usually the tags that a release is checked against.',
        next: 'Fetch the rest: git fetch --unshallow --tags.',
    },
    'no-package': {
        means: 'No manifest of an ecosystem that can be rehearsed stands in the folder.',
        next: 'Pass the folder of the package with --working-directory, or a repository that has one.',
    },
    'workflow-not-found': {
        means: 'The workflow file does not exist at the tag that is rehearsed.',
        next: 'Pass a path that exists at the tag, or leave --workflow out to rehearse the minimal publish.yml.',
    },
    'scenario-unknown': {
        means: 'There is no scenario of that name.',
        next: 'Choose one of the names above.',
    },
    'scenario-not-here': {
        means: 'The scenario needs something that this repository does not have.',
        next: 'Play it on its bundled example (leave --repo out), or choose another scenario.',
    },
    'tool-missing': {
        means: 'The package is built with tools that this machine does not have.',
        next: 'Install what is named above.',
    },
    'fetch-failed': {
        means: 'The dependencies could not be installed before the rehearsal cuts the network.',
        next: 'Run the command by hand in a clone of the tag, or pass another one with --fetch.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/validate.js
const validateFailures = {
    'no-tag': {
        means: 'The run was not started by a tag, so there is no version to check against.',
        next: 'Start the workflow at the tag (`gh workflow run <file> --ref v1.2.3`), or give the tag in the input `tag`.',
    },
    'tag-missing': {
        means: 'The tag does not exist in this clone: it was never pushed, is spelled differently, or the checkout left it out.',
        next: 'Compare with `git ls-remote --tags origin`; check out with `ref: refs/tags/<tag>` or with `fetch-depth: 0`.',
    },
    'shallow-clone': {
        means: 'actions/checkout fetches one commit and no other tags unless it is told more.',
        next: 'Check out with `fetch-depth: 0`, or with `ref: refs/tags/<tag>`, before this step.',
    },
    'not-a-repository': {
        means: 'The folder was not checked out with git, or `working-directory` names another folder than the checkout.',
        next: 'Put a step with actions/checkout before this one, and give its folder in `working-directory`.',
    },
    'head-not-at-tag': {
        means: 'The files in this folder are those of another commit, so what they say proves nothing about the tag.',
        next: 'Check out the tag itself: `ref: refs/tags/<tag>` in the step with actions/checkout.',
    },
    'tag-not-annotated': {
        means: 'The tag was made without `git tag -a`; or actions/checkout wrote its commit in its place, as some versions do.',
        next: 'Fetch the tag as it is (`git fetch --force origin refs/tags/<tag>:refs/tags/<tag>`) before this step, or tag with `git tag -a`.',
        again: 'new-version',
    },
    'branch-missing': {
        means: 'The branch has another name, or the checkout left it out.',
        next: 'Check out with `fetch-depth: 0` before this step, and compare the name with `git ls-remote --heads origin`.',
    },
    'not-on-branch': {
        means: 'The tag was made on a commit that was never merged, or on another branch than releases are made from.',
        next: 'Merge the commit, and tag what the branch then holds with the next version; this tag can stay.',
        again: 'new-version',
    },
    'git-failed': {
        means: 'git is not installed, or it refuses to read this folder.',
        next: 'Run the same git command in a step before this one to see its full answer.',
    },
    'version-mismatch': {
        means: 'The version was not raised in every place before the tag was made, or the tag is on the wrong commit.',
        next: 'Raise the version to the next free one in the named files, commit, and tag that commit with exactly this version. The wrong tag can be deleted, or stay.',
        again: 'new-version',
    },
    'tag-no-version': {
        means: 'The tag is no version that the registry of this package would take.',
        next: 'Make a tag that is one, at the same commit, and start the release with it; this tag can stay.',
        again: 'new-version',
    },
    'tag-names-other-package': {
        means: 'In a repository of several packages the prefix of the tag says which one is released.',
        next: 'Give the folder of that package in `working-directory`, or tag with the prefix of this package.',
        again: 'new-version',
    },
    'no-version-source': {
        means: 'The folder has no manifest that states a version, or `working-directory` names the wrong folder.',
        next: 'Give the folder that holds the manifest of the package in `working-directory`.',
        again: 'new-version',
    },
    'manifest-invalid': {
        means: 'The manifest does not parse, so no registry and no build tool will read it either.',
        next: 'Correct the file at the named line, commit, and tag that commit.',
        again: 'new-version',
    },
    'bad-version': {
        means: 'The registry of this package would not take this version.',
        next: 'Give the version as the manifest states it, or name the right `scheme`.',
    },
    'changelog-missing': {
        means: 'The changelog is in another folder or has an unusual name, or the project has none.',
        next: 'Name the file (`path`; in the workflows `changelog`), or choose what the notes shall be without one (`if-missing`; in the workflows `if-changelog-missing`).',
        again: 'new-version',
    },
    'section-missing': {
        means: 'The entry for this version was not written, or its heading spells the version differently.',
        next: 'Write the entry under a heading of exactly the next version, commit, and release that version: nothing is published, and this tag can stay. Or choose what the notes shall be without an entry (`if-missing`; in the workflows `if-changelog-missing`).',
        again: 'new-version',
    },
    'section-twice': {
        means: 'Two headings of the changelog state this version, and nothing says which of them holds its notes.',
        next: 'Merge the two sections or correct the wrong heading, commit, and release the next version; or choose one of them (`if-duplicate: first` or `last`).',
        again: 'new-version',
    },
    'targets-cannot-start': {
        means: 'Once the release is out, these workflows could not be read from `targets` and `expect`, be started, or start by themselves: a slip in these inputs, or in the file of the tagged commit.',
        next: 'Correct the line or the workflow, commit, and release the next version: nothing is published, and this tag can stay.',
        again: 'new-version',
    },
    'original-files-expired': {
        means: 'Either this workflow published them and its artifacts are gone (GitHub deletes them after 90 days), or this version was published from elsewhere and never by this workflow. A new build would make other bytes.',
        next: 'Compare what is published with this tag; if it is this release, make the GitHub Release by hand, else release a new version.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/verify.js
const verifyFailures = {
    'no-files': {
        means: 'The build left nothing there, or left it in another folder.',
        next: 'Let the build command write its files to `$PLUMBLINE_OUT`, or point `packages-dir` at the folder that it fills.',
    },
    'unknown-file-kind': {
        means: 'Only built distributions may lie in the folder of files; anything else would be published or lost by accident.',
        next: 'Remove the file from the folder, or name the distributions one by one in `files`.',
    },
    'bad-archive': {
        means: 'The file is cut off, damaged, or built in a way that registries refuse.',
        next: 'Build it again and look inside (`tar -tzf` for a .tgz or .tar.gz, `tar -tf` for a .gem, `unzip -l` for a .whl) before releasing.',
        again: 'new-version',
    },
    'wrong-package': {
        means: 'The build packed another package than the one that is being released.',
        next: 'Build the package that the tag is for, or correct `package-name`.',
        again: 'new-version',
    },
    'wrong-version': {
        means: 'A file of an earlier build is still there, or the build did not take the version from the tagged commit.',
        next: 'Empty the folder before the build and build from the tagged commit.',
        again: 'new-version',
    },
    'two-packages': {
        means: 'A release is of one package and one version; only publish-with-oidc without `prepared` takes several packages, of one registry.',
        next: 'Build each package into a folder of its own and release them one by one.',
        again: 'new-version',
    },
    'overriding-manifest': {
        means: "The key inside the package changes what the registry's client does and overrides what Plumbline tells it.",
        next: 'Remove the key from package.json (set the dist-tag with the input `dist-tag`), tag again and release.',
        again: 'new-version',
    },
    'private-package': {
        means: 'The package says itself that it is not for publishing: `"private": true` in package.json, a classifier `Private ::`, or `publish = false` in Cargo.toml.',
        next: 'Remove that if the package shall be public, commit, and release that under the next version.',
        again: 'new-version',
    },
    'missing-metadata': {
        means: 'The registry takes no package without these fields, and its metadata lacks them.',
        next: 'Add them to the manifest (for a crate: `description` and `license` in Cargo.toml), commit, and release that under the next version.',
        again: 'new-version',
    },
    'odd-file-name': {
        means: 'The tool that built the file writes names in an older way (older versions of setuptools, flit_core and others do); PyPI takes the new one alone.',
        next: 'Build with a current version of the build backend. A rehearsal may have built with the one of this machine: --fetch chooses another.',
        again: 'new-version',
    },
    'path-twice': {
        means: 'Tools that unpack the archive disagree on which of the two files counts, so what was checked may not be what is installed.',
        next: "Build the file again with the ecosystem's own tool, and pack each path once.",
        again: 'new-version',
    },
    'wrong-folder': {
        means: 'The file was renamed after it was built, or built by a tool that writes names in another way; indexes look for exactly this folder.',
        next: 'Build the file again under its own name instead of renaming it.',
        again: 'new-version',
    },
    'record-mismatch': {
        means: 'A file of the wheel was changed after the wheel was built (signed, stripped, patched), and RECORD still has the old hash: pip refuses it or complains.',
        next: 'Build the wheel again, or repack it with `wheel unpack` and `wheel pack`, which write RECORD anew.',
        again: 'new-version',
    },
    'wrong-tags': {
        means: 'The wheel was renamed for another Python or platform, and its file WHEEL says what it was built for.',
        next: 'Change both with `wheel tags`, or build the wheel for the platform that it is for.',
        again: 'new-version',
    },
    'missing-target': {
        means: 'The package announces something that it does not hold: the build did not make that file, or it was not packed. Users meet it as an import or a program that fails.',
        next: 'Build before packing, pack that file too (`files` in package.json, the package list of the build backend, `files` of the gemspec), or correct the entry that names it.',
        again: 'new-version',
    },
    'no-interpreter': {
        means: 'Without `#!/usr/bin/env node` as the first line, a shell on Linux and macOS runs the program as a script of its own.',
        next: 'Begin the file with `#!/usr/bin/env node`.',
        again: 'new-version',
    },
    'files-entry-empty': {
        means: 'The folder was not built before packing, or the file has another name today.',
        next: 'Build before packing, or remove the entry from `files` in package.json.',
        again: 'new-version',
    },
    'missing-build-file': {
        means: 'Without pyproject.toml, pip falls back on setuptools of its own choice; the format of source distributions wants the file since PEP 625 and 643.',
        next: 'Add a pyproject.toml with a table `[build-system]`, and see that the build backend packs it.',
        again: 'new-version',
    },
    'other-commit': {
        means: 'cargo packed another commit than the tagged one, or did not find a git repository and so could not name any.',
        next: 'Run `cargo package` in a clean checkout of the tagged commit (in a container: `git config --global --add safe.directory`).',
        again: 'new-version',
    },
    'dirty-crate': {
        means: 'The build changed files that git tracks, and cargo packed them with `--allow-dirty`: nobody can find their source.',
        next: 'Commit what the build changes or let git ignore it, and leave `--allow-dirty` out.',
        again: 'new-version',
    },
    'not-packed-by-cargo': {
        means: 'Something other than `cargo package` made the crate, or changed it afterwards.',
        next: 'Make the crate with `cargo package`.',
        again: 'new-version',
    },
    'file-list-mismatch': {
        means: 'The gem was changed after `gem build`, or put together by hand.',
        next: 'Build it again with `gem build`.',
        again: 'new-version',
    },
    'other-destination': {
        means: 'The package itself names the registry that it is for, and this is another one.',
        next: "npm: remove `publishConfig.registry` from package.json, or set the runner's npm to that registry. Cargo: correct `publish` in Cargo.toml, or name that registry's index in `repository-url`. Ruby: correct `allowed_push_host` in the gemspec, or name that host in `repository-url`.",
    },
    'secret-inside': {
        means: 'Whoever installs the package can read the key or token, and scanners of public registries find it within minutes.',
        next: 'Withdraw it where it was issued, if it was ever pushed or published. Take the file out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec) and release that under the next version. What is no secret is marked by a comment: `secretlint-disable-line` on its line, `secretlint-disable-next-line` above it (also above the BEGIN of a key). A key that tests need may lie in a folder `test` or `fixtures`.',
        again: 'new-version',
    },
    'credentials-inside': {
        means: 'A file that a tool keeps credentials in lay in the folder when the package was built, and it is filled in.',
        next: 'Change those credentials if the file was ever pushed or published. Take it out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec) and release that under the next version.',
        again: 'new-version',
    },
    'repository-inside': {
        means: 'The folder of the version control was packed: all that was ever committed, and after actions/checkout the token of the job.',
        next: 'Build from a list of files (`files` in package.json, `include` in Cargo.toml or pyproject.toml, `git ls-files` in the gemspec), set `persist-credentials: false` for actions/checkout, and release that under the next version.',
        again: 'new-version',
    },
    'leftover-inside': {
        means: 'The build packed what an editor, the system, a test run or a CI service left in the folder.',
        next: 'Leave it out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec), or build from a fresh checkout.',
    },
    'unsafe-mode': {
        means: 'Unpacked by an administrator, such a file runs with the rights of another, or anybody may change it.',
        next: 'Set the modes before the build: `chmod -R u=rwX,go=rX,-s,-t .`; set `umask 022` where files are made.',
        again: 'new-version',
    },
    'unsafe-link': {
        means: 'The link leads out of the package or is of a kind that installers refuse or write as a text file.',
        next: 'Pack a copy of the file in its place, and release that under the next version.',
        again: 'new-version',
    },
    'unportable-name': {
        means: 'The package cannot be unpacked as it is on Windows or macOS, which tell no case apart and reserve some names.',
        next: 'Rename the file, or leave it out of the package.',
    },
    'not-searched': {
        means: 'Files of more than 1 MiB are not searched for secrets, as a release would wait for it.',
        next: 'Nothing, where the build made them of files that are searched.',
    },
    'not-served': {
        means: 'The registry does not serve this file with the digest that verify announced, so the release is not whole.',
        next: 'Look at what the registry holds; run the publish job again if the file is absent.',
    },
    'differs-from-source': {
        means: 'The package was not made of the tagged commit alone: something changed files before they were packed, or it was packed elsewhere.',
        next: 'Look at the difference in the summary. Build from a clean checkout of the tag; a file that the build is meant to change is named in `allow-extra`.',
        again: 'new-version',
    },
    'not-in-source': {
        means: 'The package holds files that the tagged commit lacks, and that neither the build of its kind writes nor git ignores there: they lay about where it was packed.',
        next: 'Build from a clean checkout of the tag. What the build makes belongs in .gitignore, or in `allow-extra`.',
        again: 'new-version',
    },
    'missing-file': {
        means: 'The repository has this file, and whoever installs the package gets it without.',
        next: 'Let the build pack it: `files` in package.json, `include` in Cargo.toml or pyproject.toml, `spec.files` in the gemspec; a package in a folder of its own needs its own copy.',
        again: 'new-version',
    },
    'not-executable': {
        means: 'The bit was lost on the way: files of an artifact have none (actions/upload-artifact drops it), Windows knows none, and pnpm and yarn pack only programs with it. Who calls the script by its name gets "Permission denied".',
        next: 'Pack in the job that checks the tag out, on Linux or macOS; pnpm and yarn: name it in `publishConfig.executableFiles`. Where it is always started with its interpreter (`sh script.sh`), nothing.',
    },
    'not-compared': {
        means: 'Nobody has checked that the package holds what the tag says.',
        next: 'Check out the tagged commit in a step before (actions/checkout with `ref` and `path`), and name its folder in `source`; or say `compare-with-source: false`.',
    },
    'other-checkout': {
        means: 'The checkout is of another commit than the one that is released, so comparing with it would prove nothing.',
        next: 'Let actions/checkout check out the released commit (`ref`), or correct `commit`.',
    },
    'other-bytes': {
        means: 'The registry serves a file whose digest is not the one that its own listing states.',
        next: 'Run the job again. If it stays so, something between here and the registry changes files: tell the registry.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/failures/workflow.js
const workflowFailures = {
    'ref-mismatch': {
        means: 'The run was started at another ref than the tag that it shall release, so its claims would name that ref.',
        next: 'Start the run at the tag, and leave the input `tag` out. Where only another ref holds a workflow that works, `allow-ref-mismatch: true` lets it go on, without provenance.',
        again: 'new-run',
    },
    'other-package': {
        means: 'The folder holds another package than the one that the call names.',
        next: 'Correct the input `package` or `working-directory` of the call, and release it under a new version and tag.',
        again: 'new-version',
    },
    'prepare-not-done': {
        means: 'prepare did not succeed, so nothing was published by this run and no release is made.',
        next: 'Open the failed job of prepare; its summary says what to do.',
    },
    'publish-not-done': {
        means: 'publish failed, was cancelled or was skipped, so no release is made.',
        next: 'Open the publish job. Where it failed, its summary says what to mend and whether running the failed jobs again helps; where it was skipped, read its `if:` and start a new run at the tag, because a re-run leaves a skipped job out.',
    },
    'release-blocked': {
        means: 'A job of the release was skipped, or what can be seen of the release does not agree with it.',
        next: 'Read the report in the job summary: it says what is missing and how to go on.',
    },
};

;// CONCATENATED MODULE: ./.build/packages/kernel/src/errors.js
// The one error class of the suite: a closed code, and a text that says what failed, what it usually means, what to do.











const table = {
    ...inputFailures,
    ...validateFailures,
    ...buildFailures,
    ...verifyFailures,
    ...preflightFailures,
    ...publishFailures,
    ...releaseFailures,
    ...rehearseFailures,
    ...subjectFailures,
    ...workflowFailures,
    ...auditFailures,
};
/** The table's text for a code. */
function failureText(code) {
    return table[code];
}
/** How a release goes on after a failure of this code; `rerun` also for words that are no code of ours. */
function waysOn(code) {
    const row = table[code];
    return row?.again ?? 'rerun';
}
/** A failure that a user can act upon. Anything else that is thrown is a defect of ours. */
class PlumblineError extends Error {
    code;
    what;
    means;
    next;
    request;
    answer;
    file;
    line;
    constructor(code, details) {
        const means = details.means ?? table[code].means;
        const next = details.next ?? table[code].next;
        super(`${details.what} ${means} ${next}`, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'PlumblineError';
        this.code = code;
        this.what = details.what;
        this.means = means;
        this.next = next;
        this.request = details.request;
        this.answer = details.answer;
        this.file = details.file;
        this.line = details.line;
    }
}
/** The given error when it is one of ours, else an `unexpected` that keeps it as its cause. */
function asPlumblineError(thrown) {
    if (thrown instanceof PlumblineError)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new PlumblineError('unexpected', { what: `Unexpected error: ${message}.`, cause: thrown });
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ extendRecordText)
});

;// CONCATENATED MODULE: ./.build/packages/kernel/src/project.js
// What the project is called and where it lives: the only place that states the slug.
/** The repository that users write in `uses:`; examples and README are checked against it. */
const PROJECT_SLUG = 'plumbline-release/plumbline';
/** The major tag that examples use. */
const PROJECT_REF = 'v1';
/** Version written into the record and the user agent. */
const PROJECT_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./.build/packages/record/src/file-states.js
/** `yes` only when every file is there, `no` only when none is; `unknown` where one of them is. */
function publishedOfFiles(files) {
    if (files.some(({ state }) => state === 'unknown'))
        return 'unknown';
    const there = files.filter(({ state }) => state === 'accepted' || state === 'already-there').length;
    if (there === 0)
        return 'no';
    return there === files.length ? 'yes' : 'partial';
}
/** The weakest of those that prove anything. */
function weakestProof(proofs) {
    const order = ['version-only', 'contents', 'hash'];
    return order.find((proof) => proofs.includes(proof)) ?? 'none';
}

;// CONCATENATED MODULE: ./.build/packages/record/src/sections.js
// The release record's sections, schema version 1 (schema/record-1.schema.json says the same for other readers).
const RECORD_SCHEMA = 1;
/** Which phase's job owns a section: a reader takes a section from nowhere else (design §4). */
const sections_SECTION_OWNERS = {
    package: 'validate',
    version: 'validate',
    channel: 'validate',
    sources: 'validate',
    notes: 'validate',
    files: 'verify',
    publications: 'publish',
    release: 'release',
    'fan-out': 'fan-out',
};

;// CONCATENATED MODULE: ./.build/packages/record/src/merge.js
// Putting a record together: within a job sections are added, between jobs a section counts only from its owner.


/**
 * The record with these sections added or replaced, in the schema's order. Files and publications join, because several
 * steps of a job may each verify and publish a package: replaced is only the file of the same name, and the publication
 * of the same package, version and registry.
 */
function extendRecord(record, sections) {
    const files = joinFiles(record, sections);
    const publications = joinPublications(record, sections);
    return inOrder({ ...record, ...sections, ...(files ? { files } : {}), ...(publications ? { publications } : {}) });
}
/** One record from the fragments of several jobs: each section from its owning phase only, the first failure kept. */
function mergeFragments(plumbline, fragments) {
    let merged = { schema: 1, plumbline };
    for (const { phase, record } of fragments) {
        merged = extendRecord(merged, ownSections(phase, record));
        if (record.failure && !merged.failure)
            merged = { ...merged, failure: record.failure };
    }
    return merged;
}
/** What other machines may compare byte by byte: no times, run ids or attempts, nothing of a failure, nothing of a ref. */
function deterministicPart(record) {
    const { failure: _failure, 'fan-out': _fanOut, release: _release, publications, ...rest } = record;
    const stable = publications?.map(({ provenance: _provenance, ...publication }) => ({
        ...publication,
        'already-published': false,
        files: publication.files.map(({ attested: _attested, ...file }) => ({
            ...file,
            state: 'accepted',
            attempts: 0,
        })),
    }));
    return inOrder({ ...rest, ...(stable ? { publications: stable } : {}) });
}
function ownSections(phase, record) {
    const own = Object.entries(SECTION_OWNERS)
        .filter(([name, owner]) => owner === phase && record[name] !== undefined)
        .map(([name]) => [name, record[name]]);
    return Object.fromEntries(own);
}
function joinFiles({ files }, { files: added }) {
    if (!files || !added)
        return undefined;
    return [...files.filter(({ name }) => !added.some((file) => file.name === name)), ...added];
}
function joinPublications(record, sections) {
    if (!record.publications || !sections.publications)
        return undefined;
    const held = record.publications;
    const added = sections.publications.map((one) => withEarlierFiles(held.find(isNamedLike(one)), one));
    return [...held.filter((one) => !added.some((publication) => isAbout(one, publication))), ...added];
}
/** Whether both speak of one thing. Earlier records name no package where a job had one: there the registry decides. */
function isAbout(held, added) {
    const unnamed = held['package-name'] === undefined || added['package-name'] === undefined;
    return unnamed ? held.registry === added.registry : isNamedLike(added)(held);
}
function isNamedLike(added) {
    const same = ['registry', 'repository-url', 'package-name', 'version'];
    return (held) => held['package-name'] !== undefined && same.every((name) => held[name] === added[name]);
}
/** What was published before of the same version and not again, as when a step publishes wheels and the next the sdist. */
function withEarlierFiles(held, added) {
    const earlier = held?.files.filter(({ name }) => !added.files.some((file) => file.name === name)) ?? [];
    if (!held || earlier.length === 0)
        return added;
    const files = [...earlier, ...added.files];
    return {
        ...added,
        // A step that stopped before it knew its files has said nothing good of them.
        published: added.files.length > 0 ? publishedOfFiles(files) : added.published === 'unknown' ? 'unknown' : 'partial',
        proof: weakestProof([held.proof, added.proof]),
        'already-published': held['already-published'] && added['already-published'],
        files,
    };
}
function inOrder(record) {
    const order = ['schema', 'plumbline', ...Object.keys(sections_SECTION_OWNERS), 'failure'];
    const known = order.filter((key) => key in record);
    const unknown = Object.keys(record).filter((key) => !order.includes(key));
    const entries = [...known, ...unknown].map((key) => [key, record[key]]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
;// CONCATENATED MODULE: ./.build/packages/record/src/read.js
// Reading a record: absent, not JSON, wrong shape and another major version are told apart.


/** A record without sections. */
function emptyRecord(plumbline) {
    return { schema: RECORD_SCHEMA, plumbline };
}
/**
 * The record in a text; `origin` names the file or artifact in the messages.
 * Unknown fields are kept; another schema version is refused. Throws `bad-record`.
 */
function parseRecord(text, origin) {
    const value = parseJson(text, origin);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* PlumblineError */.Dl('bad-record', { what: `The record in ${origin} is not a JSON object.` });
    }
    const schema = value.schema;
    if (schema !== RECORD_SCHEMA) {
        throw new errors/* PlumblineError */.Dl('bad-record', {
            what: `The record in ${origin} has schema version ${JSON.stringify(schema)}; this version of Plumbline reads ${RECORD_SCHEMA}.`,
            next: 'Use the same version of Plumbline in every job of the release.',
        });
    }
    return value;
}
function parseJson(text, origin) {
    if (text.trim() === '')
        throw new errors/* PlumblineError */.Dl('bad-record', { what: `The record in ${origin} is empty.` });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* PlumblineError */.Dl('bad-record', {
            what: `The record in ${origin} is not JSON (${cause.message}).`,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./.build/packages/record/src/extend-text.js
// The record as the text of a job's file: what the frame around every action calls.



/** The record's text with the sections added; an empty text starts a new record. Throws `bad-record`. */
function extendRecordText(text, sections) {
    const record = text === '' ? emptyRecord(PROJECT_VERSION) : parseRecord(text, "this job's record file");
    return `${JSON.stringify(extendRecord(record, sections), null, 2)}\n`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(845);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
