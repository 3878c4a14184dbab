export const id = 562;
export const ids = [562];
export const modules = {

/***/ 7278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   YU: () => (/* binding */ inCheckout),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* unused harmony export ROOT */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// Paths of a checkout as the code in it sees them: the true folder above it is not known, so a stand-in is put before.

/** The checkout's own folder. */
const ROOT = '/<checkout>';
/** A file of the checkout as an absolute path. */
function absolute(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(ROOT, file);
}
/** The path of a file of the checkout; undefined for what is not in it. */
function inCheckout(path, folder) {
    const whole = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(folder, path);
    return whole.startsWith(`${ROOT}/`) ? whole.slice(ROOT.length + 1) : undefined;
}
/** Text of a file in the checkout with its path; `folder` is that in which the build runs. */
function textAt(path, folder, readText) {
    const file = inCheckout(path, folder);
    const text = file === undefined ? undefined : readText(file);
    return file === undefined || text === undefined ? undefined : { file, text };
}
/** 1-based line of the first thing that is not blank. */
function firstLine(text) {
    const blank = text.length - text.trimStart().length;
    return text.slice(0, blank).split('\n').length;
}


/***/ }),

/***/ 7455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ splitAtCommas),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   bs: () => (/* binding */ Cursor),
/* harmony export */   qi: () => (/* binding */ isMark)
/* harmony export */ });
// What code is made of, as far as the small readers of Ruby and Elixir need it.
/** The text cannot be taken apart for sure, so nothing is told about it. */
class Unreadable extends Error {
}
// Files that state versions are small; longer ones are not looked into.
const LONGEST = 200_000;
/** A place in a text that only moves forward and knows its line. */
class Cursor {
    text;
    at = 0;
    line = 1;
    /** Throws `Unreadable` for a text that is too long. */
    constructor(text) {
        if (text.length > LONGEST)
            throw new Unreadable();
        this.text = text.replace(/^\uFEFF/, '');
    }
    get done() {
        return this.at >= this.text.length;
    }
    peek(ahead = 0) {
        return this.text[this.at + ahead] ?? '';
    }
    starts(text) {
        return this.text.startsWith(text, this.at);
    }
    /** At the beginning of a line. */
    get fresh() {
        return this.at === 0 || this.text[this.at - 1] === '\n';
    }
    move(count) {
        const passed = this.text.slice(this.at, this.at + count);
        for (let at = passed.indexOf('\n'); at !== -1; at = passed.indexOf('\n', at + 1))
            this.line++;
        this.at += count;
        return passed;
    }
    /** What a sticky expression finds here, without moving. */
    find(expression) {
        expression.lastIndex = this.at;
        return expression.exec(this.text) ?? undefined;
    }
    /** Moves over what a sticky expression finds here. */
    take(expression) {
        return this.move(this.find(expression)?.[0].length ?? 0);
    }
    /** Moves to the end of the line, before its line feed. */
    skipLine() {
        const end = this.text.indexOf('\n', this.at);
        return this.move((end === -1 ? this.text.length : end) - this.at);
    }
}
/** Whether a token is this mark, or any of them. */
function isMark(token, ...marks) {
    return token?.kind === 'mark' && marks.includes(token.value);
}
/** Whether a token is this word, or any of them. */
function isWord(token, ...words) {
    return token?.kind === 'word' && words.includes(token.value);
}
/** Tokens between commas at the outermost level; what `opens` and `closes` say counts as brackets too. */
function splitAtCommas(tokens, opens = () => false, closes = () => false) {
    const items = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (isMark(token, '(', '[', '{', '%{') || opens(token))
            depth++;
        else if (isMark(token, ')', ']', '}') || closes(token))
            depth--;
        if (depth === 0 && isMark(token, ','))
            items.push([]);
        else
            items.at(-1)?.push(token);
    }
    return items.filter((item) => item.length > 0);
}


/***/ }),

/***/ 3562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mixExs: () => (/* binding */ mixExs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/manifests/src/code/paths.js
var paths = __webpack_require__(7278);
// EXTERNAL MODULE: ./.build/packages/manifests/src/code/token.js
var code_token = __webpack_require__(7455);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/elixir/module.js
// What the module in a mix.exs defines: its attributes and its functions that take nothing.

const opensBlock = (token) => (0,code_token/* isWord */.Jg)(token, 'do', 'fn');
const closesBlock = (token) => (0,code_token/* isWord */.Jg)(token, 'end');
/** The modules of a file, in their order. Throws `Unreadable` where blocks do not close as they open. */
function elixirModules(tokens) {
    return elixirStatements(tokens)
        .filter((statement) => (0,code_token/* isWord */.Jg)(statement[0], 'defmodule'))
        .map((statement) => moduleOf(bodyOf(statement) ?? []));
}
/** Statements at the outermost level, each with the whole of its blocks. */
function elixirStatements(tokens) {
    const statements = [[]];
    let depth = 0;
    for (const [index, token] of tokens.entries()) {
        const isNamed = (0,code_token/* isMark */.qi)(tokens[index - 1], '.');
        if ((0,code_token/* isMark */.qi)(token, '(', '[', '{', '%{') || (opensBlock(token) && !isNamed))
            depth++;
        else if ((0,code_token/* isMark */.qi)(token, ')', ']', '}') || (closesBlock(token) && !isNamed))
            depth--;
        if (depth < 0)
            throw new code_token/* Unreadable */.IO();
        if (depth === 0 && token.kind === 'break')
            statements.push([]);
        else
            statements.at(-1)?.push(token);
    }
    if (depth !== 0)
        throw new code_token/* Unreadable */.IO();
    return statements.filter((statement) => statement.length > 0);
}
/** What stands between the first `do` and its `end`, or behind `do:`; undefined where neither is the statement's own. */
function bodyOf(statement) {
    let depth = 0;
    for (const [index, token] of statement.entries()) {
        if (depth === 0 && (0,code_token/* isWord */.Jg)(token, 'do'))
            return statement.slice(index + 1, -1);
        if (depth === 0 && token.kind === 'label' && token.value === 'do')
            return statement.slice(index + 1);
        if ((0,code_token/* isMark */.qi)(token, '(', '[', '{', '%{'))
            depth++;
        else if ((0,code_token/* isMark */.qi)(token, ')', ']', '}'))
            depth--;
    }
    return undefined;
}
function moduleOf(body) {
    const attributes = new Map();
    const functions = new Map();
    const unsure = new Set();
    for (const statement of elixirStatements(body)) {
        const [first, second] = statement;
        if ((0,code_token/* isMark */.qi)(first, '@') && second?.kind === 'word')
            add(attributes, second.value, statement.slice(2));
        else if ((0,code_token/* isWord */.Jg)(first, 'def', 'defp') && second?.kind === 'word')
            addFunction(functions, unsure, statement, second);
        else
            noteAttributes(statement, unsure);
    }
    return { attributes, functions, unsure };
}
function addFunction(functions, unsure, statement, { value, line }) {
    const [, , open, close] = statement;
    const isPlain = (0,code_token/* isMark */.qi)(open, ',') || (0,code_token/* isWord */.Jg)(open, 'do') || ((0,code_token/* isMark */.qi)(open, '(') && (0,code_token/* isMark */.qi)(close, ')'));
    const body = bodyOf(statement);
    if (!isPlain || body === undefined)
        unsure.add(`${value}()`);
    else
        add(functions, value, { line, statements: elixirStatements(body) });
}
/** Attributes that are set inside of something else at the level of the module. */
function noteAttributes(statement, unsure) {
    for (const [index, token] of statement.entries()) {
        const name = statement[index + 1];
        if ((0,code_token/* isMark */.qi)(token, '@') && name?.kind === 'word')
            unsure.add(`@${name.value}`);
    }
}
function add(map, key, value) {
    const known = map.get(key);
    if (known)
        known.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/elixir/evaluate.js
// Works out Elixir expressions that state a version: texts, attributes, functions without arguments, files.




const LONGEST = 20_000;
const DEEPEST = 40;
/** Undefined where the value cannot be told for sure. */
function elixirValue(program, tokens) {
    program.fuel -= 1 + tokens.length;
    if (program.fuel < 0 || program.depth > DEEPEST)
        return undefined;
    program.depth++;
    const found = worked(program, tokens);
    program.depth--;
    return found && found.what.length <= LONGEST ? found : undefined;
}
function worked(program, tokens) {
    const [first] = tokens;
    if (first === undefined)
        return undefined;
    const concatenated = splitAt(tokens, '<>');
    if (concatenated.length > 1)
        return joined(program, concatenated, first.line);
    const [start = [], ...steps] = splitAt(tokens, '|>');
    let found = single(program, start);
    for (const step of steps)
        found = found && piped(program, found, step);
    return found;
}
function joined(program, parts, line) {
    const values = parts.map((part) => elixirValue(program, part)?.what);
    const what = values.join('');
    return values.includes(undefined) ? undefined : { what, file: program.file, line };
}
/** Tokens between an operator at the outermost level. */
function splitAt(tokens, mark) {
    const parts = [[]];
    let depth = 0;
    for (const token of tokens) {
        if ((0,code_token/* isMark */.qi)(token, '(', '[', '{', '%{') || opensBlock(token))
            depth++;
        else if ((0,code_token/* isMark */.qi)(token, ')', ']', '}') || closesBlock(token))
            depth--;
        if (depth === 0 && (0,code_token/* isMark */.qi)(token, mark))
            parts.push([]);
        else if (token.kind !== 'break')
            parts.at(-1)?.push(token);
    }
    return parts;
}
function single(program, tokens) {
    const [first, second] = tokens;
    if (first === undefined)
        return undefined;
    const { file } = program;
    if (tokens.length === 1) {
        if (first.kind === 'text')
            return evaluate_text(program, first);
        if (first.kind === 'atom')
            return { what: first.value, file, line: first.line };
        if ((0,code_token/* isWord */.Jg)(first, '__DIR__'))
            return { what: external_node_path_.posix.dirname((0,paths/* absolute */.ys)(file)), file, line: first.line };
    }
    if ((0,code_token/* isMark */.qi)(first, '@') && second?.kind === 'word' && tokens.length === 2)
        return attribute(program, second.value);
    if ((0,code_token/* isMark */.qi)(first, '(') && (0,code_token/* isMark */.qi)(tokens.at(-1), ')')) {
        return outermost(tokens.slice(1, -1)) ? elixirValue(program, tokens.slice(1, -1)) : undefined;
    }
    return call(program, tokens);
}
/** Whether brackets close in the tokens that open in them. */
function outermost(tokens) {
    let depth = 0;
    for (const token of tokens) {
        if ((0,code_token/* isMark */.qi)(token, '('))
            depth++;
        else if ((0,code_token/* isMark */.qi)(token, ')') && --depth < 0)
            return false;
    }
    return true;
}
function evaluate_text(program, { parts = [], line }) {
    const [only] = parts;
    if (parts.length === 1 && typeof only !== 'string')
        return only && elixirValue(program, only);
    let what = '';
    for (const part of parts) {
        const told = typeof part === 'string' ? part : elixirValue(program, part)?.what;
        if (told === undefined)
            return undefined;
        what += told;
    }
    return { what, file: program.file, line };
}
function attribute(program, name) {
    const { attributes, unsure } = program.module;
    const values = (attributes.get(name) ?? []).map((tokens) => elixirValue(program, tokens));
    const [first] = values;
    if (unsure.has(`@${name}`) || !values.every((value) => value && value.what === first?.what))
        return undefined;
    return first && { ...first, key: first.key ?? `@${name}` };
}
/** `Name.function(args)`, `Name.function args`, `function()`; the arguments in front come from a pipe. */
function call(program, tokens, piped = []) {
    const at = tokens.findIndex((token) => token.kind !== 'word' && !(0,code_token/* isMark */.qi)(token, '.'));
    const length = at === -1 ? tokens.length : at;
    const name = tokens
        .slice(0, length)
        .map((token) => token.value)
        .join('');
    const rest = tokens.slice(length);
    const isBracketed = (0,code_token/* isMark */.qi)(rest[0], '(');
    if (isBracketed && !((0,code_token/* isMark */.qi)(rest.at(-1), ')') && outermost(rest.slice(1, -1))))
        return undefined;
    const items = (0,code_token/* splitAtCommas */.EO)(isBracketed ? rest.slice(1, -1) : rest, opensBlock, closesBlock);
    if (!name.includes('.'))
        return items.length + piped.length === 0 ? defined(program, name) : undefined;
    const args = [...piped, ...items.map((item) => elixirValue(program, item))];
    const known = args.filter((arg) => arg !== undefined);
    return known.length === args.length ? library(program, name, known) : undefined;
}
function piped(program, value, step) {
    return call(program, step, [value]);
}
/** A function of the module that takes nothing and is one expression. */
function defined(program, name) {
    const [only, ...more] = program.module.functions.get(name) ?? [];
    const [statement, ...others] = only?.statements ?? [];
    const isPlain = more.length === 0 && others.length === 0 && !program.module.unsure.has(`${name}()`);
    return statement && isPlain ? elixirValue(program, statement) : undefined;
}
const trimmed = (_program, args) => {
    const [only] = args;
    return only && args.length === 1 ? { ...only, what: only.what.trim() } : undefined;
};
const same = (_program, args) => (args.length === 1 ? args[0] : undefined);
const folderOf = ({ file }) => external_node_path_.posix.dirname((0,paths/* absolute */.ys)(file));
const LIBRARY = {
    'String.trim': trimmed,
    'String.trim_trailing': trimmed,
    'String.trim_leading': trimmed,
    'String.strip': trimmed,
    'String.rstrip': trimmed,
    'Kernel.to_string': same,
    'String.to_atom': same,
    'File.read!': (program, args) => {
        const [path] = args;
        const found = path && args.length === 1 && (0,paths/* textAt */.$6)(path.what, folderOf(program), program.readText);
        if (!found)
            return undefined;
        return { what: found.text, file: found.file, line: (0,paths/* firstLine */.TM)(found.text), key: 'version' };
    },
    'Path.join': (program, args) => {
        const [first, ...more] = args;
        return first && { ...first, what: external_node_path_.posix.join(first.what, ...more.map(({ what }) => what)), file: program.file };
    },
    'Path.expand': (program, [path, folder]) => path && { ...path, what: external_node_path_.posix.resolve(folderOf(program), folder?.what ?? '', path.what) },
};
function library(program, name, args) {
    return Object.hasOwn(LIBRARY, name) ? LIBRARY[name]?.(program, args) : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/elixir/tokens.js
// Takes Elixir code apart: strings, heredocs, sigils, charlists, atoms, comments, and where a line goes on.

const WORD = /[\p{L}_][\p{L}\p{N}_]*[?!]?/uy;
const NUMBER = /\d[\d_]*(?:\.\d[\d_]*)?(?:[eExXbBoO][\da-fA-F+-]+)?/y;
const MARK = /===|!==|\|\|\||&&&|<<<|>>>|~>>|<<~|<~>|<\|>|\+\+\+|---|\.\.\.|\^\^\^|\|>|<>|\+\+|--|\.\.|&&|\|\||==|!=|=~|>=|<=|->|<-|=>|::|%\{|\\\\|<<|>>|~>|<~|\/\/|[^\s]/uy;
const BLANKS = /(?:[ \t\f\v\r]|\\\r?\n)+/y;
const ATOM = /:(?:[\p{L}_][\p{L}\p{N}_@]*[?!]?|[-+*/=<>!&|^.~%{}]+)/uy;
const SIGIL = /~(?:[a-z]|[A-Z][A-Z\d]*)("""|'''|["'/|([{<])/y;
const CLOSING = { '(': ')', '[': ']', '{': '}', '<': '>' };
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    s: ' ',
    e: '\u001B',
    '0': '\0',
    '\n': '',
};
// At the beginning of a line these go on with the line before it.
const GOES_ON = new Set('|> <> ++ -- || && and or when = <- :: .'.split(' '));
const UNKNOWN = [];
const tokens_DEEPEST = 12;
/** Throws `Unreadable` where the text ends in the middle of a literal. */
function elixirTokens(text) {
    return tokensFrom(new code_token/* Cursor */.bs(text), 0);
}
function tokensFrom(cursor, depth) {
    if (depth > tokens_DEEPEST)
        throw new code_token/* Unreadable */.IO();
    const tokens = [];
    let braces = 0;
    let spaced = false;
    while (!cursor.done) {
        if (cursor.take(BLANKS) !== '')
            spaced = true;
        else if (cursor.peek() === '#')
            cursor.skipLine();
        else if (cursor.peek() === '\n') {
            lineEnd(cursor, tokens);
            spaced = true;
        }
        else if (depth > 0 && cursor.peek() === '}' && braces === 0)
            return tokens;
        else {
            const token = next(cursor, depth, spaced);
            if (GOES_ON.has(token.value) && /mark|word/.test(token.kind) && tokens.at(-1)?.kind === 'break')
                tokens.pop();
            tokens.push(token);
            if ((0,code_token/* isMark */.qi)(token, '{', '%{'))
                braces++;
            else if ((0,code_token/* isMark */.qi)(token, '}'))
                braces--;
            spaced = false;
        }
    }
    if (depth > 0)
        throw new code_token/* Unreadable */.IO();
    return tokens;
}
function lineEnd(cursor, tokens) {
    const { line } = cursor;
    cursor.move(1);
    const last = tokens.at(-1);
    if (last === undefined || last.kind === 'break')
        return;
    if (last.kind === 'mark' && !(0,code_token/* isMark */.qi)(last, ')', ']', '}', '>>', ';'))
        return;
    tokens.push({ kind: 'break', value: '\n', line, spaced: false });
}
function next(cursor, depth, spaced) {
    const { line } = cursor;
    const made = (kind, value, parts) => ({
        kind,
        value,
        ...(parts ? { parts } : {}),
        line,
        spaced,
    });
    const sigil = cursor.find(SIGIL);
    if (sigil) {
        skipSigil(cursor, sigil);
        return made('opaque', '');
    }
    if (cursor.peek() === '"' || cursor.peek() === "'")
        return textOrLabel(cursor, depth, made);
    if (cursor.find(/:["']/y)) {
        const quote = cursor.move(2).slice(1);
        quoted(cursor, quote, depth);
        return made('opaque', '');
    }
    if (cursor.find(/\?(?:\\.|[^\s])/uy)) {
        cursor.take(/\?(?:\\.|[^\s])/uy);
        return made('opaque', '');
    }
    if (cursor.peek() === ';')
        return made('break', cursor.move(1));
    const atom = cursor.starts('::') ? '' : cursor.take(ATOM);
    if (atom !== '')
        return made('atom', atom.slice(1));
    const word = cursor.take(WORD);
    if (word !== '') {
        const labels = cursor.peek() === ':' && /\s/.test(cursor.peek(1));
        if (labels)
            cursor.move(1);
        return made(labels ? 'label' : 'word', word);
    }
    const number = cursor.take(NUMBER);
    if (number !== '')
        return made('number', number);
    const mark = cursor.take(MARK);
    if (mark === '')
        throw new code_token/* Unreadable */.IO();
    return made('mark', mark);
}
function textOrLabel(cursor, depth, made) {
    const quote = cursor.peek();
    const isHeredoc = cursor.starts(quote.repeat(3));
    const close = isHeredoc ? quote.repeat(3) : quote;
    cursor.move(close.length);
    const parts = quoted(cursor, close, depth);
    // A heredoc loses its indentation, which no version has; a charlist is no text.
    if (isHeredoc)
        return made('opaque', '');
    const [only = ''] = parts;
    if (cursor.peek() === ':' && /\s/.test(cursor.peek(1))) {
        cursor.move(1);
        return made('label', parts.length === 1 && typeof only === 'string' ? only : '');
    }
    return quote === '"' ? made('text', '', parts) : made('opaque', '');
}
/** A sigil's text is not kept, but where it ends is. */
function skipSigil(cursor, [whole, open = '']) {
    const isRaw = /^~[A-Z]/.test(whole);
    const close = CLOSING[open] ?? open;
    cursor.move(whole.length);
    while (!cursor.done) {
        if (cursor.starts(close)) {
            cursor.move(close.length);
            cursor.take(/[a-zA-Z]*/y);
            return;
        }
        cursor.move(cursor.peek() === '\\' && (!isRaw || cursor.peek(1) === close) ? 2 : 1);
    }
    throw new code_token/* Unreadable */.IO();
}
function quoted(cursor, close, depth) {
    const parts = [];
    let plain = '';
    const cut = (part) => {
        if (plain !== '')
            parts.push(plain);
        plain = '';
        parts.push(part);
    };
    while (!cursor.done) {
        if (cursor.starts(close)) {
            cursor.move(close.length);
            return plain === '' && parts.length > 0 ? parts : [...parts, plain];
        }
        if (cursor.peek() === '\\') {
            const sign = cursor.move(2).slice(1);
            if (/[ux\d]/.test(sign))
                cut(UNKNOWN);
            else
                plain += ESCAPES[sign] ?? sign;
        }
        else if (cursor.starts('#{')) {
            cursor.move(2);
            cut(tokensFrom(cursor, depth + 1));
            if (cursor.peek() !== '}')
                throw new code_token/* Unreadable */.IO();
            cursor.move(1);
        }
        else
            plain += cursor.move(1);
    }
    throw new code_token/* Unreadable */.IO();
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/stated-version.js
var stated_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/formats/mix-exs.js
// mix.exs (https://hexdocs.pm/mix/Mix.Tasks.Compile.App.html): code that Mix runs; its version is read only where it is
// plain to see in `project/0`, a module attribute, or a file that is read as a whole.





// Mix takes semantic versions only, so code that comes to anything else was not understood.
const VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]{0,100})?$/;
const FUEL = 200_000;
/** Undefined for the root of an umbrella, which has neither a name nor a version. */
function read(file, text, readText) {
    const module = projectOf(text);
    const unread = { kind: 'dynamic', key: 'version', file, line: 1 };
    if (module === undefined)
        return { file, ecosystem: 'hex', version: unread, publishable: true };
    const program = { file, module, readText, fuel: FUEL, depth: 0 };
    const options = optionsOf(program, module.functions.get('project')?.[0]?.statements);
    if (options === undefined)
        return { file, ecosystem: 'hex', version: unread, publishable: true };
    const isUmbrella = options.has('apps_path');
    if (isUmbrella && !options.has('version') && !options.has('app'))
        return undefined;
    const name = nameOf(program, options);
    const version = versionOf(program, options);
    return { file, ecosystem: 'hex', ...(name ? { name } : {}), version, publishable: !isUmbrella };
}
/** The one module that defines `project/0`, once. */
function projectOf(text) {
    try {
        const modules = elixirModules(elixirTokens(text)).filter(({ functions }) => functions.has('project'));
        const [only] = modules;
        return modules.length === 1 && only?.functions.get('project')?.length === 1 ? only : undefined;
    }
    catch (error) {
        if (error instanceof code_token/* Unreadable */.IO)
            return undefined;
        throw error;
    }
}
function versionOf(program, options) {
    const given = options.get('version');
    const [first] = given ?? [];
    if (first === undefined)
        return { kind: 'none' };
    const version = stated(program, given, 'version');
    const known = version ? (0,stated_version/* versionFrom */.t)(version) : undefined;
    if (known?.kind === 'static' && VERSION.test(known.value))
        return known;
    return { kind: 'dynamic', key: 'version', file: program.file, line: first.line };
}
/** Hex takes `package: [name: …]` before the name of the application. */
function nameOf(program, options) {
    const given = options.get('package');
    const [option] = given ?? [];
    if (option === undefined)
        return stated(program, options.get('app'), 'app');
    const inside = given?.length === 1 ? optionsOf(program, [option.tokens]) : undefined;
    if (inside === undefined)
        return undefined;
    return inside.has('name')
        ? stated(program, inside.get('name'), 'package.name')
        : stated(program, options.get('app'), 'app');
}
/** Where a name is given twice the first one counts, unless they differ: then nobody meant that. */
function stated(program, given, key) {
    const values = (given ?? []).map(({ tokens }) => elixirValue(program, tokens));
    const [first] = values;
    if (!first || !values.every((value) => value?.what === first.what))
        return undefined;
    return { value: first.what, key: first.key ?? key, file: first.file, line: first.line };
}
/** A keyword list by its names; undefined where it is not written out. It may be that of a function without arguments. */
function optionsOf(program, statements) {
    const [tokens, ...more] = statements ?? [];
    program.fuel -= 1000;
    if (tokens === undefined || more.length > 0 || program.fuel < 0)
        return undefined;
    const [first, open, close] = tokens;
    if (first?.kind === 'word' &&
        (open === undefined || ((0,code_token/* isMark */.qi)(open, '(') && (0,code_token/* isMark */.qi)(close, ')') && tokens.length === 3))) {
        const { functions, unsure } = program.module;
        const called = functions.get(first.value);
        return called?.length === 1 && !unsure.has(`${first.value}()`)
            ? optionsOf(program, called[0]?.statements)
            : undefined;
    }
    return isWhole(tokens) ? listed(tokens.slice(1, -1)) : undefined;
}
/** `[…]` and nothing behind it. */
function isWhole(tokens) {
    let depth = 0;
    const end = tokens.findIndex((token) => {
        if ((0,code_token/* isMark */.qi)(token, '(', '[', '{', '%{') || opensBlock(token))
            depth++;
        else if ((0,code_token/* isMark */.qi)(token, ')', ']', '}') || closesBlock(token))
            depth--;
        return depth === 0;
    });
    return (0,code_token/* isMark */.qi)(tokens[0], '[') && end === tokens.length - 1;
}
function listed(tokens) {
    const options = new Map();
    for (const item of (0,code_token/* splitAtCommas */.EO)(tokens, opensBlock, closesBlock)) {
        const [label, ...value] = item.filter((token) => token.kind !== 'break');
        if (label === undefined)
            continue;
        if (label.kind !== 'label' || (0,code_token/* isWord */.Jg)(value[0], 'do'))
            return undefined;
        options.set(label.value, [...(options.get(label.value) ?? []), { line: label.line, tokens: value }]);
    }
    return options;
}
const mixExs = { read };


/***/ }),

/***/ 7974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ versionFrom)
/* harmony export */ });
// A template's marks: the text is filled in by the build, so nobody can tell the version from it.
const TEMPLATE = /\$\{|\$\(|\{\{|<%|^@[\w.-]+@$|^%[\w.-]+%$|^\$[\w.]+\$?$|^__\w+__$/;
/** `static`, `none` where nothing is stated, and `dynamic` where the text is a template. */
function versionFrom(stated) {
    if (stated === undefined)
        return { kind: 'none' };
    const { key, file, line } = stated;
    return TEMPLATE.test(stated.value) ? { kind: 'dynamic', key, file, line } : { kind: 'static', ...stated };
}


/***/ })

};
