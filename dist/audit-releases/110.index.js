export const id = 110;
export const ids = [110];
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

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gemspec: () => (/* binding */ gemspec)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/packages/manifests/src/code/paths.js
var paths = __webpack_require__(7278);
// EXTERNAL MODULE: ./.build/packages/manifests/src/code/token.js
var code_token = __webpack_require__(7455);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/ruby/calls.js
// Ruby's own classes, as far as a gemspec uses them to come to its version: File, IO and Gem::Version.


/** What an argument is; undefined for what is not told, and for patterns. */
function thingOf(argument) {
    return argument && 'what' in argument ? argument.what : undefined;
}
/** A method of File or IO: the text of a file, which that file states, or a path. */
function callFile(program, owner, method, args) {
    if (!/^(?:::)?(?:File|IO|Pathname)$/.test(owner))
        return undefined;
    const texts = args.map(thingOf);
    const [first] = texts;
    if (typeof first !== 'string')
        return undefined;
    if (/^(?:read|binread)$/.test(method))
        return textOf(program, first);
    if (method === 'readlines' && texts.length === 1) {
        const found = textOf(program, first);
        return found && { ...found, what: String(found.what).split(/(?<=\n)/) };
    }
    const paths = texts.filter((text) => typeof text === 'string');
    if (paths.length !== texts.length)
        return undefined;
    return pathOf(program, method, paths);
}
function textOf(program, path) {
    const found = (0,paths/* textAt */.$6)(path, program.folder, program.readText);
    return found && { what: found.text, file: found.file, line: (0,paths/* firstLine */.TM)(found.text), key: 'version' };
}
function pathOf(program, method, paths) {
    const [first = '', second] = paths;
    // What Pathname does with a path is not followed; as a text it is the path.
    if (method === 'expand_path' || method === 'absolute_path' || method === 'realpath') {
        return external_node_path_.posix.resolve(program.folder, second ?? '', first);
    }
    if (method === 'join')
        return external_node_path_.posix.join(...paths);
    if (method === 'dirname' && paths.length === 1)
        return external_node_path_.posix.dirname(first);
    return undefined;
}
/** `Gem::Version.new("1.2.3")`: the version itself. */
function callGem(owner, method, args) {
    const [only] = args;
    if (!/^(?:Gem::)?Version$/.test(owner) || !/^(?:new|create)$/.test(method) || args.length !== 1)
        return undefined;
    return only && 'what' in only && typeof only.what === 'string' ? only : undefined;
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/match.js
var match = __webpack_require__(3823);
// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/pattern.js + 1 modules
var regex_pattern = __webpack_require__(5150);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/ruby/methods.js
// Methods of Ruby's texts, numbers and lists whose results are worked out.



/** Undefined where the result is not told. */
function callMethod(name, on, args) {
    if (/^(?:freeze|dup|clone|itself)$/.test(name) && args.length === 0)
        return on;
    if (typeof on === 'string')
        return textMethod(name, on, args);
    if (Array.isArray(on))
        return listMethod(name, on, args);
    return name === 'to_s' && args.length === 0 ? String(on ?? '') : undefined;
}
const TEXT_METHODS = {
    strip: (text) => text.trim(),
    lstrip: (text) => text.trimStart(),
    rstrip: (text) => text.trimEnd(),
    chomp: (text) => text.replace(/\r?\n$/, ''),
    to_s: (text) => text,
    to_str: (text) => text,
    version: (text) => text,
    b: (text) => text,
};
function textMethod(name, on, args) {
    if (args.length === 0) {
        if (name === 'lines')
            return on.split(/(?<=\n)/);
        return TEXT_METHODS[name]?.(on) ?? (name === 'split' ? on.split(/\s+/).filter(Boolean) : undefined);
    }
    const [first, second] = args;
    const [a, b] = [thingOf(first), thingOf(second)];
    if (name === '[]' && first && 'kind' in first)
        return args.length <= 2 ? matched(on, first.value, b ?? 0) : undefined;
    if (typeof a !== 'string')
        return undefined;
    if (name === 'split' && args.length === 1 && a.length === 1 && a !== ' ')
        return splitAt(on, a);
    if (typeof b !== 'string' || args.length !== 2)
        return undefined;
    if (name === 'gsub')
        return on.replaceAll(a, () => b);
    if (name === 'sub')
        return on.replace(a, () => b);
    return name === 'tr' && /^[^-^\\]$/.test(a) && b.length === 1 ? on.replaceAll(a, () => b) : undefined;
}
/** Ruby leaves out empty texts at the end. */
function splitAt(on, separator) {
    const items = on.split(separator);
    while (items.at(-1) === '')
        items.pop();
    return items;
}
// What Ruby's patterns have in common with Python's; the rest is not told.
const COMMON = /^(?:[\w\s"'=:;,.#@<>/!&%~`-]|\\[sSdDwW."'[\]()/\-+*?]|\[\^?[^\][&\\]*\]|[*+?^$|]|\((?![?*])|\))*$/;
function matched(on, source, group) {
    if (typeof group !== 'number' || source.length > 200 || !COMMON.test(source))
        return undefined;
    const pattern = (0,regex_pattern/* compilePattern */.E)(source, { multiline: true });
    const found = pattern && (0,match/* findPattern */.M)(pattern, on, 0);
    if (!found)
        return undefined;
    const span = found.spans[group];
    return span && on.slice(...span);
}
function listMethod(name, on, args) {
    const [only] = args.map(thingOf);
    if (args.length === 0) {
        if (name === 'compact')
            return on.filter((one) => one !== null);
        if (name === 'first')
            return on[0] ?? null;
        return name === 'last' ? (on.at(-1) ?? null) : undefined;
    }
    if (args.length !== 1)
        return undefined;
    if (name === '[]' && typeof only === 'number')
        return on[only] ?? null;
    const flat = on.every((one) => !Array.isArray(one));
    return name === 'join' && typeof only === 'string' && flat ? on.map((one) => String(one ?? '')).join(only) : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/ruby/value.js
// Ruby's values, as far as versions and paths are made of them.
/** How much of it there is: characters and items. */
function sizeOf(what) {
    if (typeof what === 'string')
        return what.length;
    return what === null || typeof what === 'number' ? 1 : what.reduce((sum, one) => sum + sizeOf(one), 1);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/ruby/evaluate.js
// Works out Ruby expressions that state a version: literals, constants, simple methods, files. All else is not told.






// No file that is read for a version is longer.
const LONGEST = 20_000;
const DEEPEST = 40;
/** The value of an expression; undefined where it cannot be told for sure. */
function rubyValue(program, definition) {
    return value({ program, depth: 0 }, definition);
}
/** Of several definitions the value that all of them state. */
function agreed(program, definitions) {
    return agreedIn({ program, depth: 0 }, definitions);
}
function agreedIn(run, definitions) {
    const [first, ...more] = definitions.map((one) => value(run, one));
    const same = more.every((one) => one && JSON.stringify(one.what) === JSON.stringify(first?.what));
    return same ? first : undefined;
}
function value(run, definition) {
    const { program, depth } = run;
    program.fuel -= 1 + definition.tokens.length;
    if (!definition.sure || definition.tokens.length === 0 || program.fuel < 0 || depth > DEEPEST)
        return undefined;
    const found = new Expression({ program, depth: depth + 1 }, definition).whole();
    return found && sizeOf(found.what) <= LONGEST ? found : undefined;
}
class Expression {
    #run;
    #from;
    #tokens;
    #at = 0;
    constructor(run, from) {
        this.#run = run;
        this.#from = from;
        this.#tokens = from.tokens;
    }
    whole() {
        return (0,code_token/* isWord */.Jg)(this.#peek(), 'defined?') ? this.#ifDefined() : this.#sum();
    }
    /** `defined?(A) ? A : "0.0.0"`, where A is found. */
    #ifDefined() {
        this.#at++;
        const asked = (0,code_token/* isMark */.qi)(this.#peek(), '(') ? this.#inner(this.#bracketed()) : undefined;
        const rest = this.#tokens.slice(this.#at + 1);
        const end = rest.findIndex((token) => (0,code_token/* isMark */.qi)(token, ':'));
        const nested = rest.slice(0, end).some((token) => (0,code_token/* isMark */.qi)(token, '?', '(', '['));
        return asked && (0,code_token/* isMark */.qi)(this.#peek(), '?') && end !== -1 && !nested ? this.#inner(rest.slice(0, end)) : undefined;
    }
    #sum() {
        let sum = this.#chain();
        while (sum && (0,code_token/* isMark */.qi)(this.#peek(), '+')) {
            this.#at++;
            const more = this.#chain();
            const both = more && typeof sum.what === 'string' && typeof more.what === 'string';
            sum = both ? this.#told(`${String(sum.what)}${String(more.what)}`) : undefined;
        }
        return this.#at === this.#tokens.length ? sum : undefined;
    }
    #peek(ahead = 0) {
        return this.#tokens[this.#at + ahead];
    }
    #told(what) {
        return { what, file: this.#from.file, line: this.#tokens[0]?.line ?? 1 };
    }
    /** A value with the methods that are called on it. */
    #chain() {
        let found = this.#primary();
        for (;;) {
            const token = this.#peek();
            if (!found)
                return undefined;
            if ((0,code_token/* isMark */.qi)(token, '.', '&.') && this.#peek(1)?.kind === 'word') {
                const name = this.#peek(1)?.value ?? '';
                this.#at += 2;
                found = this.#with(found, callMethod(name, found.what, this.#arguments()));
            }
            else if ((0,code_token/* isMark */.qi)(token, '[') && !token?.spaced)
                found = this.#with(found, callMethod('[]', found.what, this.#arguments()));
            else
                return found;
        }
    }
    /** What a method makes of a value is still stated at the value's own place. */
    #with(from, what) {
        if (what === undefined)
            return undefined;
        if (typeof from.what !== 'string')
            return from.key ? { ...from, what } : this.#told(what);
        // Part of a file's text: its line is where that part stands.
        const at = typeof what === 'string' && from.what.includes('\n') ? from.what.indexOf(what) : -1;
        const line = at === -1 ? from.line : from.what.slice(0, at).split('\n').length;
        return { ...from, what, line };
    }
    #primary() {
        const token = this.#peek();
        if (token?.kind === 'text') {
            this.#at++;
            return this.#text(token.parts ?? []);
        }
        if (token?.kind === 'words') {
            this.#at++;
            return this.#told((token.parts ?? []).map(String));
        }
        if (token?.kind === 'number' && /^(?:0|[1-9]\d*)$/.test(token.value)) {
            this.#at++;
            return this.#told(Number(token.value));
        }
        if ((0,code_token/* isMark */.qi)(token, '['))
            return this.#list();
        if ((0,code_token/* isMark */.qi)(token, '('))
            return this.#inner(this.#bracketed());
        return token?.kind === 'word' || (0,code_token/* isMark */.qi)(token, '::') ? this.#name() : undefined;
    }
    #inner(tokens) {
        return tokens && value(this.#run, { ...this.#from, tokens });
    }
    #text(parts) {
        const [only] = parts;
        if (parts.length === 1 && typeof only !== 'string') {
            const inner = this.#inner(only);
            return inner && typeof inner.what !== 'object' ? { ...inner, what: String(inner.what) } : undefined;
        }
        let whole = '';
        for (const part of parts) {
            const what = typeof part === 'string' ? part : this.#inner(part)?.what;
            if (what === undefined || Array.isArray(what))
                return undefined;
            whole += String(what ?? '');
        }
        return this.#told(whole);
    }
    #list() {
        const inside = this.#bracketed();
        const items = inside && (0,code_token/* splitAtCommas */.EO)(inside).map((item) => this.#inner(item)?.what);
        const known = items?.filter((item) => item !== undefined);
        return known && known.length === items?.length ? this.#told(known) : undefined;
    }
    /** The tokens in the brackets that open here, with the place behind them. */
    #bracketed() {
        const start = this.#at + 1;
        let depth = 0;
        for (; this.#at < this.#tokens.length; this.#at++) {
            if ((0,code_token/* isMark */.qi)(this.#peek(), '(', '[', '{'))
                depth++;
            else if ((0,code_token/* isMark */.qi)(this.#peek(), ')', ']', '}'))
                depth--;
            if (depth === 0)
                return this.#tokens.slice(start, this.#at++);
        }
        return undefined;
    }
    /** Values in brackets, or without any up to the end of the expression; undefined among them for what is not told. */
    #arguments() {
        const token = this.#peek();
        const isIndex = (0,code_token/* isMark */.qi)(token, '[') && !token?.spaced;
        let inside = [];
        if (((0,code_token/* isMark */.qi)(token, '(') && !token?.spaced) || isIndex)
            inside = this.#bracketed();
        else if (token?.spaced && (token.kind === 'text' || token.kind === 'word' || token.kind === 'pattern')) {
            inside = this.#tokens.slice(this.#at);
            this.#at = this.#tokens.length;
        }
        if (inside === undefined)
            return [undefined];
        return (0,code_token/* splitAtCommas */.EO)(inside).map((item) => item.length === 1 && item[0]?.kind === 'pattern' ? item[0] : this.#inner(item));
    }
    #name() {
        const rooted = (0,code_token/* isMark */.qi)(this.#peek(), '::');
        if (rooted)
            this.#at++;
        const path = [];
        for (let token = this.#peek(); token?.kind === 'word'; token = this.#peek()) {
            path.push(token.value);
            this.#at++;
            if (!(0,code_token/* isMark */.qi)(this.#peek(), '::') || !/^\p{Lu}/u.test(this.#peek(1)?.value ?? ''))
                break;
            this.#at++;
        }
        const [first = ''] = path;
        return /^\p{Lu}/u.test(first) ? this.#constant(path, rooted) : this.#variable(first);
    }
    #variable(name) {
        const { program } = this.#run;
        const { file } = this.#from;
        if (name === '__FILE__')
            return this.#told((0,paths/* absolute */.ys)(file));
        if (name === '__dir__')
            return this.#told(external_node_path_.posix.dirname((0,paths/* absolute */.ys)(file)));
        if (name === 'nil')
            return this.#told(null);
        const called = (0,code_token/* isMark */.qi)(this.#peek(), '(');
        const known = called ? undefined : program.variables.get(`${file}:${name}`);
        if (known)
            return program.changed.has(`${file}:${name}`) ? undefined : agreedIn(this.#run, known);
        return this.#defined([...this.#from.modules, name]) ?? this.#defined([name]);
    }
    /** `VERSION`, `File.read(…)`, `Gem::Version.new(…)`, `Foo.version`. */
    #constant(path, rooted) {
        const method = (0,code_token/* isMark */.qi)(this.#peek(), '.') ? (this.#peek(1)?.value ?? '') : '';
        const [last = ''] = path.slice(-1);
        const { program } = this.#run;
        const scopes = rooted ? [[]] : this.#from.modules.map((_, index, all) => all.slice(0, all.length - index));
        for (const scope of [...scopes, []]) {
            const full = [...scope, ...path].join('::');
            const known = program.constants.get(full);
            if (known) {
                const found = program.changed.has(last) ? undefined : agreedIn(this.#run, known);
                return found && { ...found, key: found.key ?? full };
            }
            if (method === '' || !program.methods.has(`${full}::${method}`))
                continue;
            this.#at += 2;
            return this.#defined([...scope, ...path, method]);
        }
        if (method === '')
            return undefined;
        this.#at += 2;
        const args = this.#arguments();
        const files = callFile(program, path.join('::'), method, args);
        return typeof files === 'string' ? this.#told(files) : (files ?? callGem(path.join('::'), method, args));
    }
    /** A method that takes nothing and is one expression, whose value it may keep. */
    #defined(path) {
        const known = this.#run.program.methods.get(path.join('::'));
        const [only] = known ?? [];
        if (only === undefined || known?.length !== 1)
            return undefined;
        if ((0,code_token/* isMark */.qi)(this.#peek(), '(') && this.#bracketed()?.length !== 0)
            return undefined;
        const kept = only.tokens[0]?.value.startsWith('@') && (0,code_token/* isMark */.qi)(only.tokens[1], '||=');
        const returned = (0,code_token/* isWord */.Jg)(only.tokens[0], 'return');
        return value(this.#run, { ...only, tokens: only.tokens.slice(kept ? 2 : returned ? 1 : 0) });
    }
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/ruby/statements.js
// Ruby's statements with the blocks around them. What a block may leave out or repeat is `maybe`.

const OPENING = new Set(['module', 'class', 'def', 'begin', 'case', 'for', 'do']);
const CONDITIONAL = new Set(['if', 'unless', 'while', 'until']);
const BRANCH = new Set(['else', 'elsif', 'rescue', 'ensure', 'when']);
const statements_DEEPEST = 60;
/** Throws `Unreadable` where blocks and brackets do not close as they open. */
function rubyStatements(tokens) {
    const reader = new StatementReader(tokens);
    return reader.read();
}
class StatementReader {
    #tokens;
    #found = [];
    #open = [];
    #current = [];
    #brackets = 0;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    read() {
        while (this.#at < this.#tokens.length)
            this.#step();
        this.#end(false);
        if (this.#open.length > 0 || this.#brackets !== 0)
            throw new code_token/* Unreadable */.IO();
        return this.#found;
    }
    #step() {
        const token = this.#tokens[this.#at++];
        if (token === undefined)
            return;
        if (token.kind === 'break') {
            const top = this.#open.at(-1);
            if (top)
                top.awaitsDo = false;
            if (this.#brackets === 0)
                this.#end(false);
        }
        else if (token.kind === 'word' && !this.#isName())
            this.#word(token);
        else
            this.#add(token);
    }
    #add(token) {
        if ((0,code_token/* isMark */.qi)(token, '(', '[', '{'))
            this.#brackets++;
        else if ((0,code_token/* isMark */.qi)(token, ')', ']', '}'))
            this.#brackets--;
        if (this.#brackets < 0)
            throw new code_token/* Unreadable */.IO();
        this.#current.push(token);
    }
    /** After a dot every word is the name of a method. */
    #isName() {
        return (0,code_token/* isMark */.qi)(this.#tokens[this.#at - 2], '.', '&.', '::');
    }
    #word(token) {
        const { value } = token;
        const top = this.#open.at(-1);
        if (value === 'end')
            this.#close();
        else if (value === 'do' && top?.awaitsDo) {
            top.awaitsDo = false;
            this.#end(false);
        }
        else if (OPENING.has(value))
            this.#opening(value);
        else if (CONDITIONAL.has(value) && this.#startsExpression())
            this.#conditional(value);
        else if (BRANCH.has(value) && this.#current.length === 0)
            this.#branch();
        else if (value === 'then')
            this.#end(true);
        else
            this.#add(token);
    }
    /** Before it stands nothing of the statement, or what asks for a value; else it is a modifier. */
    #startsExpression() {
        const last = this.#current.at(-1);
        if (last === undefined || last.kind === 'label')
            return true;
        return last.kind === 'mark' ? !(0,code_token/* isMark */.qi)(last, ')', ']', '}') : (0,code_token/* isWord */.Jg)(last, 'and', 'or', 'not', 'in');
    }
    #opening(value) {
        if (value === 'module' || value === 'class')
            this.#module(value);
        else if (value === 'def')
            this.#method();
        else if (value === 'do')
            this.#block();
        else
            this.#push({ kind: 'maybe', names: [] }, value === 'for');
    }
    #conditional(value) {
        const ahead = this.#tokens.slice(this.#at, this.#at + 12);
        const end = ahead.findIndex((token) => token.kind === 'break');
        const asks = ahead
            .slice(0, end === -1 ? undefined : end)
            .some((token) => (0,code_token/* isWord */.Jg)(token, 'defined?', 'const_defined?'));
        // `unless defined?(VERSION)`: where it is defined already, that is by this very file.
        this.#push({ kind: value === 'unless' && asks ? 'plain' : 'maybe', names: [] }, value === 'while' || value === 'until');
    }
    #module(keyword) {
        const names = [];
        if ((0,code_token/* isMark */.qi)(this.#tokens[this.#at], '<<')) {
            this.#push({ kind: 'singleton', names }, false);
            return;
        }
        if ((0,code_token/* isMark */.qi)(this.#tokens[this.#at], '::'))
            this.#at++;
        for (;;) {
            const token = this.#tokens[this.#at];
            if (token?.kind !== 'word')
                throw new code_token/* Unreadable */.IO();
            names.push(token.value);
            this.#at++;
            if (!(0,code_token/* isMark */.qi)(this.#tokens[this.#at], '::'))
                break;
            this.#at++;
        }
        this.#push({ kind: 'module', names }, false);
        // The class that it inherits from.
        if (keyword === 'class')
            while (this.#at < this.#tokens.length && this.#tokens[this.#at]?.kind !== 'break')
                this.#at++;
    }
    #method() {
        const names = [];
        let token = this.#tokens[this.#at];
        while (token && token.kind !== 'break' && !(0,code_token/* isMark */.qi)(token, '(') && !(names.length > 0 && token.spaced)) {
            names.push(token.value);
            token = this.#tokens[++this.#at];
        }
        if ((0,code_token/* isMark */.qi)(token, '('))
            this.#skipParameters();
        token = this.#tokens[this.#at];
        const endless = (0,code_token/* isMark */.qi)(token, '=') && token?.spaced === true;
        if (endless)
            this.#at++;
        else if (!(0,code_token/* isMark */.qi)(this.#tokens[this.#at - 1], ')'))
            while (this.#tokens[this.#at]?.kind !== 'break')
                this.#next();
        this.#push({ kind: 'method', names: [names.join('')] }, false, endless);
    }
    #next() {
        if (++this.#at >= this.#tokens.length)
            throw new code_token/* Unreadable */.IO();
    }
    #skipParameters() {
        let depth = 0;
        do {
            const token = this.#tokens[this.#at];
            if ((0,code_token/* isMark */.qi)(token, '(', '[', '{'))
                depth++;
            else if ((0,code_token/* isMark */.qi)(token, ')', ']', '}'))
                depth--;
            this.#next();
        } while (depth > 0);
    }
    #block() {
        const header = [...this.#current];
        const names = this.#tokens[this.#at + 1];
        const isGiven = (0,code_token/* isMark */.qi)(this.#tokens[this.#at], '|') && names?.kind === 'word';
        if ((0,code_token/* isMark */.qi)(this.#tokens[this.#at], '|')) {
            do
                this.#next();
            while (!(0,code_token/* isMark */.qi)(this.#tokens[this.#at], '|'));
            this.#at++;
        }
        const given = isGiven ? { given: names.value } : {};
        this.#push({ kind: 'block', names: [], header, ...given }, false);
    }
    #push(frame, awaitsDo, endless = false) {
        this.#end(true);
        if (this.#open.length >= statements_DEEPEST)
            throw new code_token/* Unreadable */.IO();
        this.#open.push({ frame, outside: this.#brackets, awaitsDo, endless });
        this.#brackets = 0;
    }
    #branch() {
        const top = this.#open.at(-1);
        if (top === undefined)
            throw new code_token/* Unreadable */.IO();
        if (top.frame.kind !== 'method')
            top.frame = { kind: 'maybe', names: [] };
        // What is asked there is no statement.
        while (this.#tokens[this.#at] &&
            this.#tokens[this.#at]?.kind !== 'break' &&
            !(0,code_token/* isWord */.Jg)(this.#tokens[this.#at], 'then')) {
            this.#at++;
        }
    }
    #close() {
        this.#end(false);
        const top = this.#open.pop();
        if (top === undefined || top.endless || this.#brackets !== 0)
            throw new code_token/* Unreadable */.IO();
        this.#brackets = top.outside;
        // What comes now, up to the end of the line, goes on with the statement that the block is part of.
        const after = this.#tokens[this.#at];
        if (after && after.kind !== 'break')
            this.#current.push({ kind: 'opaque', value: '', line: after.line, spaced: true });
    }
    #end(cut) {
        const tokens = this.#current;
        this.#current = [];
        if (tokens.length > 0) {
            this.#found.push({ tokens, frames: this.#open.map(({ frame }) => frame), cut });
        }
        if (!cut && this.#open.at(-1)?.endless && tokens.length > 0)
            this.#brackets = this.#open.pop()?.outside ?? 0;
    }
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/ruby/literals.js
// Ruby's literals: quotes, `%` forms, patterns, symbols, characters and heredocs.


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
const PERCENT = /%([qQwWiIrxs]?)([^\w\s])/y;
const SYMBOL = /:(?:[\p{L}_@$][\p{L}\p{N}_@]*[?!=]?(?![=~>])|[\p{L}_@$][\p{L}\p{N}_@]*|\[\]=?|[-+*/%<>=!~^&|]+)/uy;
const UNKNOWN = [];
/** The literal that begins here, with the cursor behind it; undefined where none does. */
function literalAt(state, operand, spaced) {
    const { cursor, depth } = state;
    const sign = cursor.peek();
    if (sign === '"' || sign === "'" || sign === '`') {
        cursor.move(1);
        const parts = quoted(cursor, sign, undefined, sign === "'" ? 'plain' : 'full', depth);
        return sign === '`' ? { kind: 'opaque', value: '' } : literals_text(parts);
    }
    if (sign === ':' && cursor.peek(1) !== ':')
        return symbol(cursor, depth, spaced || operand);
    if (!operand)
        return undefined;
    if (sign === '/') {
        cursor.move(1);
        return pattern(cursor, quoted(cursor, '/', undefined, 'raw', depth));
    }
    if (sign === '?' && cursor.find(/\?[^\s\\](?![\p{L}\p{N}_])/uy)) {
        return literals_text([cursor.move(2).slice(1)]);
    }
    return sign === '%' ? percent(cursor, depth) : undefined;
}
function literals_text(parts) {
    return { kind: 'text', value: '', parts };
}
function pattern(cursor, parts) {
    const flags = cursor.take(/[a-z]*/y);
    const [source = '', ...more] = parts;
    if (typeof source !== 'string' || more.length > 0 || flags !== '')
        return { kind: 'opaque', value: '' };
    return { kind: 'pattern', value: source };
}
function symbol(cursor, depth, starts) {
    if (!starts)
        return undefined;
    if (cursor.peek(1) === '"' || cursor.peek(1) === "'") {
        const quote = cursor.move(2).slice(1);
        quoted(cursor, quote, undefined, quote === '"' ? 'full' : 'plain', depth);
        return { kind: 'opaque', value: '' };
    }
    const found = cursor.take(SYMBOL);
    return found === '' ? undefined : { kind: 'atom', value: found.slice(1) };
}
function percent(cursor, depth) {
    const found = cursor.find(PERCENT);
    const [whole = '', kind = '', open = ''] = found ?? [];
    if (!found || (kind === '' && open === '='))
        return undefined;
    cursor.move(whole.length);
    const close = CLOSING[open];
    const mode = kind === 'r' ? 'raw' : /[qwis]/.test(kind) ? 'plain' : 'full';
    const parts = quoted(cursor, close ?? open, close && open, mode, depth);
    if (kind === 'r')
        return pattern(cursor, parts);
    if (kind === '' || kind === 'q' || kind === 'Q')
        return literals_text(parts);
    const [only = '', ...more] = parts;
    if ((kind === 'w' || kind === 'W') && typeof only === 'string' && more.length === 0) {
        return { kind: 'words', value: '', parts: only.split(/\s+/).filter(Boolean) };
    }
    return { kind: 'opaque', value: '' };
}
/** The parts of a text up to what closes it; the cursor is behind what opened it. */
function quoted(cursor, close, open, mode, depth) {
    const parts = [];
    let plain = '';
    let nested = 0;
    const cut = (part) => {
        if (plain !== '')
            parts.push(plain);
        plain = '';
        parts.push(part);
    };
    while (!cursor.done) {
        const sign = cursor.peek();
        if (sign === '\\') {
            const read = escaped(cursor, close, mode);
            if (read === undefined)
                cut(UNKNOWN);
            else
                plain += read;
        }
        else if (mode !== 'plain' && sign === '#' && /[{@$]/.test(cursor.peek(1)))
            cut(interpolation(cursor, depth));
        else if (sign === close && nested === 0) {
            cursor.move(1);
            return plain === '' && parts.length > 0 ? parts : [...parts, plain];
        }
        else {
            if (sign === open)
                nested++;
            else if (sign === close)
                nested--;
            plain += cursor.move(1);
        }
    }
    throw new code_token/* Unreadable */.IO();
}
/** Undefined for an escape that is not worked out. */
function escaped(cursor, close, mode) {
    const both = cursor.move(2);
    const sign = both.slice(1);
    if (mode === 'raw')
        return sign === close ? sign : both;
    if (mode === 'plain')
        return sign === close || sign === '\\' ? sign : both;
    if (/[ux\dcCM]/.test(sign))
        return undefined;
    return ESCAPES[sign] ?? sign;
}
function interpolation(cursor, depth) {
    if (cursor.peek(1) !== '{') {
        cursor.move(2);
        return UNKNOWN;
    }
    cursor.move(2);
    const tokens = tokensFrom(cursor, depth + 1);
    if (cursor.peek() !== '}')
        throw new code_token/* Unreadable */.IO();
    cursor.move(1);
    return tokens;
}
const HEREDOC = /<<([~-]?)(["'`]?)([\p{L}_][\p{L}\p{N}_]*)\2/uy;
/** `<<~TEXT`: its body begins on the next line. */
function heredocStart(cursor) {
    const found = cursor.find(HEREDOC);
    if (!found)
        return undefined;
    cursor.move(found[0].length);
    return { end: found[3] ?? '', indented: found[1] !== '' };
}
/** Moves behind the line that ends the heredoc. Its text states no version, so it is not kept. */
function heredocBody(cursor, { end, indented }) {
    while (!cursor.done) {
        const row = cursor.skipLine().replace(/\r$/, '');
        cursor.move(1);
        if ((indented ? row.trimStart() : row) === end)
            return;
    }
    throw new code_token/* Unreadable */.IO();
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/ruby/tokens.js
// Takes Ruby code apart: strings with their interpolations, heredocs, comments, `__END__`, and where a line goes on.


/** Words after which a value begins, so that `/` starts a pattern there. */
const BEFORE_VALUE = new Set('if unless while until and or not when in return then else elsif do puts case rescue yield'.split(' '));
const WORD = /[\p{L}_][\p{L}\p{N}_]*(?:[?!](?!=))?/uy;
const VARIABLE = /@{1,2}[\p{L}_][\p{L}\p{N}_]*|\$(?:[\p{L}_][\p{L}\p{N}_]*|\d+|-\w|[^\s\w])/uy;
const NUMBER = /\d[\d_]*(?:\.\d[\d_]*)?(?:[eExXbBoO][\da-fA-F+-]+)?/y;
const MARK = /\*\*=|<=>|===|<<=|>>=|&&=|\|\|=|\.\.\.|::|&\.|\*\*|==|!=|>=|<=|=~|!~|&&|\|\||<<|>>|[-+*/%|&^]=|=>|->|\.\.|[^\s]/uy;
const BLANKS = /(?:[ \t\f\v\r]|\\\r?\n)+/y;
const tokens_DEEPEST = 12;
/** Throws `Unreadable` where the text ends in the middle of a literal. */
function rubyTokens(text) {
    return tokensFrom(new code_token/* Cursor */.bs(text), 0);
}
/** Code up to the end of the file, or in a string up to the brace that ends it there. */
function tokensFrom(cursor, depth) {
    if (depth > tokens_DEEPEST)
        throw new code_token/* Unreadable */.IO();
    const state = { cursor, depth, tokens: [], heredocs: [], braces: [], blank: false };
    while (!cursor.done) {
        if (skipped(state))
            continue;
        if (cursor.fresh && /^__END__\r?(?:\n|$)/.test(cursor.text.slice(cursor.at, cursor.at + 9)))
            break;
        if (depth > 0 && cursor.peek() === '}' && state.braces.length === 0)
            return state.tokens;
        next(state);
    }
    if (depth > 0 || state.heredocs.length > 0 || state.braces.length > 0)
        throw new code_token/* Unreadable */.IO();
    return state.tokens;
}
/** Blanks, comments and line ends. */
function skipped(state) {
    const { cursor, tokens } = state;
    if (cursor.fresh && cursor.starts('=begin')) {
        const end = /^=end\b/gm;
        end.lastIndex = cursor.at;
        const found = end.exec(cursor.text);
        if (!found)
            throw new code_token/* Unreadable */.IO();
        cursor.move(found.index - cursor.at);
        cursor.skipLine();
        return true;
    }
    if (cursor.take(BLANKS) !== '')
        state.blank = true;
    else if (cursor.peek() === '#')
        cursor.skipLine();
    else if (cursor.peek() === '\n')
        lineEnd(state);
    else if (cursor.peek() === ';')
        tokens.push({ kind: 'break', value: cursor.move(1), line: cursor.line, spaced: false });
    else
        return false;
    return true;
}
function lineEnd(state) {
    const { cursor, tokens, heredocs } = state;
    const { line } = cursor;
    cursor.move(1);
    for (const heredoc of heredocs.splice(0))
        heredocBody(cursor, heredoc);
    state.blank = true;
    const last = tokens.at(-1);
    if (last === undefined || last.kind === 'break')
        return;
    const goesOn = last.kind === 'mark' && !(0,code_token/* isMark */.qi)(last, ')', ']', '}', '|', '?', '*');
    if (!goesOn)
        tokens.push({ kind: 'break', value: '\n', line, spaced: false });
}
function next(state) {
    const { cursor, tokens } = state;
    const spaced = state.blank;
    state.blank = false;
    const { line } = cursor;
    const operand = startsOperand(state, spaced);
    const heredoc = operand ? heredocStart(cursor) : undefined;
    const literal = heredoc ? undefined : literalAt(state, operand, spaced);
    if (heredoc) {
        state.heredocs.push(heredoc);
        tokens.push({ kind: 'opaque', value: '', line, spaced });
    }
    else if (literal)
        tokens.push({ ...literal, line, spaced });
    else
        plain(state, line, spaced);
}
function plain({ cursor, tokens, braces }, line, spaced) {
    const add = (kind, value) => tokens.push({ kind, value, line, spaced });
    const word = cursor.take(VARIABLE) || cursor.take(WORD);
    if (word !== '') {
        const labels = cursor.peek() === ':' && cursor.peek(1) !== ':' && !(0,code_token/* isMark */.qi)(tokens.at(-1), '?');
        if (labels)
            cursor.move(1);
        add(labels ? 'label' : 'word', word);
        return;
    }
    const number = cursor.take(NUMBER);
    if (number !== '') {
        add('number', number);
        return;
    }
    const mark = cursor.take(MARK);
    if (mark === '')
        throw new code_token/* Unreadable */.IO();
    // `.strip` on a line of its own goes on with the line before it.
    if ((mark === '.' || mark === '&.') && tokens.at(-1)?.kind === 'break')
        tokens.pop();
    if (mark === '{') {
        // A block that names what it is given is written as `do … end`, so that only one form is read later.
        const isBlock = cursor.find(/[ \t]*\|/y) !== undefined;
        braces.push(isBlock ? 'block' : 'other');
        add(isBlock ? 'word' : 'mark', isBlock ? 'do' : mark);
    }
    else if (mark === '}') {
        const open = braces.pop();
        if (open === undefined)
            throw new code_token/* Unreadable */.IO();
        add(open === 'block' ? 'word' : 'mark', open === 'block' ? 'end' : mark);
    }
    else
        add('mark', mark);
}
/** Whether a value may begin here: it decides what `/`, `%`, `<<` and `?` mean. */
function startsOperand({ cursor, tokens }, spaced) {
    const last = tokens.at(-1);
    if (last === undefined || last.kind === 'break' || last.kind === 'label')
        return true;
    if (last.kind === 'mark')
        return !(0,code_token/* isMark */.qi)(last, ')', ']', '}');
    if (last.kind !== 'word')
        return false;
    if (last.value === 'class' || /^(?:end|self|nil|true|false|__\w+__)$/.test(last.value))
        return false;
    const named = (0,code_token/* isMark */.qi)(tokens.at(-2), '.', '&.');
    if (!named && BEFORE_VALUE.has(last.value))
        return true;
    // `puts /x/` and `width / 2`: a blank before and none after makes it an argument.
    const length = cursor.starts('<<') ? 2 : 1;
    return spaced && !/[\s=]/.test(cursor.peek(length)) && !/^[\p{Lu}@$]/u.test(last.value);
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/code/ruby/program.js
// What a gemspec and the files that it requires define: constants, methods, variables; and what it says of the gem.






const MOST_FILES = 40;
const FUEL = 200_000;
const CHANGING = new Set('concat replace insert prepend clear push append unshift send instance_variable_set'.split(' '));
const MODIFIERS = ['if', 'unless', 'while', 'until', 'rescue'];
/** Reads a gemspec. Throws `Unreadable` for code that cannot be taken apart; required files like that are left out. */
function rubyProgram(file, text, readText) {
    const folder = external_node_path_.posix.dirname((0,paths/* absolute */.ys)(file));
    const program = {
        readText,
        folder,
        constants: new Map(),
        methods: new Map(),
        variables: new Map(),
        changed: new Set(),
        loadPath: [],
        loaded: new Set([file]),
        attributes: new Map(),
        fuel: FUEL,
    };
    load(program, file, text, true);
    return program;
}
function load(program, file, text, isGemspec) {
    const statements = rubyStatements(rubyTokens(text));
    for (const statement of statements) {
        noteChanges(program, file, statement.tokens);
        const where = placeOf(statement.frames);
        if (where.method === undefined)
            noteLoading(program, file, statement, where.modules);
        note(program, file, statement, where, isGemspec);
    }
}
function placeOf(frames) {
    const modules = [];
    let where = { sure: true };
    let singleton = false;
    for (const frame of frames) {
        if (frame.kind === 'module')
            modules.push(...frame.names);
        else if (frame.kind === 'singleton')
            singleton = true;
        else if (frame.kind === 'method')
            where = { ...where, method: `${singleton ? 'self.' : ''}${frame.names[0] ?? ''}` };
        else if (frame.kind === 'block' && frame.given && specificationAt(frame.header ?? []) !== -1) {
            where = { ...where, gem: frame.given };
        }
        else if (frame.kind !== 'plain')
            where = { ...where, sure: false };
    }
    return { ...where, modules };
}
/** Behind `Gem::Specification.new`. */
function specificationAt(tokens) {
    const at = tokens.findIndex((token, index) => (0,code_token/* isWord */.Jg)(token, 'Specification') && (0,code_token/* isWord */.Jg)(tokens[index + 2], 'new'));
    return at === -1 ? -1 : at + 3;
}
function note(program, file, statement, where, isGemspec) {
    const { tokens, sure } = withoutModifier(statement);
    const definition = { tokens, sure: sure && where.sure, modules: where.modules, file };
    if (where.method !== undefined) {
        const name = where.method.replace(/^self\./, '');
        add(program.methods, [...where.modules, name].join('::'), definition);
        return;
    }
    if (isGemspec)
        noteGem(program, definition, where.gem);
    let rest = tokens;
    const paths = [];
    // `VERSION = Version = "1.2.3"`
    for (let names = target(rest); names; names = target(rest)) {
        rest = rest.slice(names.length * 2);
        const [first = ''] = names;
        paths.push(isConstant(first) ? [...where.modules, ...names].join('::') : `${file}:${first}`);
    }
    for (const path of paths) {
        add(path.startsWith(`${file}:`) ? program.variables : program.constants, path, { ...definition, tokens: rest });
    }
}
function isConstant(name) {
    return /^\p{Lu}/u.test(name);
}
/** The names before `=` or `||=`: one variable, or a constant's path. */
function target(tokens) {
    const names = [];
    for (let at = 0; tokens[at]?.kind === 'word'; at += 2) {
        names.push(tokens[at]?.value ?? '');
        if ((0,code_token/* isMark */.qi)(tokens[at + 1], '=', '||='))
            return names;
        if (!(0,code_token/* isMark */.qi)(tokens[at + 1], '::'))
            return undefined;
    }
    return undefined;
}
/** `s.version = …`, and `Gem::Specification.new "name", "1.2.3"`. */
function noteGem(program, definition, gem) {
    const { tokens } = definition;
    const [object, dot, attribute, equals] = tokens;
    if (object?.kind === 'word' && (0,code_token/* isMark */.qi)(dot, '.') && (0,code_token/* isWord */.Jg)(attribute, 'version', 'name') && (0,code_token/* isMark */.qi)(equals, '=')) {
        const sure = definition.sure && object.value === gem;
        add(program.attributes, attribute?.value ?? '', { ...definition, sure, tokens: tokens.slice(4) });
    }
    const at = specificationAt(tokens);
    if (at === -1)
        return;
    const args = tokens.slice(at);
    const inner = (0,code_token/* isMark */.qi)(args[0], '(') && (0,code_token/* isMark */.qi)(args.at(-1), ')') ? args.slice(1, -1) : args;
    const [name, version] = (0,code_token/* splitAtCommas */.EO)(inner);
    // The block is what cuts this statement off: the values are whole.
    if (name)
        add(program.attributes, 'name', { ...definition, sure: true, tokens: name });
    if (version)
        add(program.attributes, 'version', { ...definition, sure: true, tokens: version });
}
function withoutModifier({ tokens, cut }) {
    const at = tokens.findIndex((token, index) => (0,code_token/* isWord */.Jg)(token, ...MODIFIERS) && !(0,code_token/* isMark */.qi)(tokens[index - 1], '.', '&.'));
    if (at === -1)
        return { tokens, sure: !cut };
    const asks = tokens.slice(at).some((token) => (0,code_token/* isWord */.Jg)(token, 'defined?', 'const_defined?'));
    return { tokens: tokens.slice(0, at), sure: !cut && asks && (0,code_token/* isWord */.Jg)(tokens[at], 'unless') };
}
function noteChanges({ changed }, file, tokens) {
    const several = (0,code_token/* isMark */.qi)(tokens[1], ',') && tokens.some((token) => (0,code_token/* isMark */.qi)(token, '='));
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'word')
            continue;
        const after = tokens[index + 1];
        const called = tokens[index + 2]?.value ?? '';
        const calls = (0,code_token/* isMark */.qi)(after, '.', '&.') && (CHANGING.has(called) || called.endsWith('!'));
        const assigns = after?.kind === 'mark' && /^(?:<<|[-+*/%&|^]=|&&=|\*\*=|<<=)$/.test(after.value);
        if (calls || assigns || (several && (0,code_token/* isMark */.qi)(after, ',', '='))) {
            changed.add(isConstant(token.value) ? token.value : `${file}:${token.value}`);
        }
    }
}
/** `require` and its kin, wherever they stand but in a method; and folders that are put into the load path. */
function noteLoading(program, file, statement, modules) {
    const { tokens } = withoutModifier(statement);
    const told = (expression) => program_pathOf(rubyValue(program, { tokens: expression ?? [], sure: true, modules, file }));
    const [first, second] = tokens;
    const start = (0,code_token/* isWord */.Jg)(first, 'Kernel') ? 2 : 0;
    const args = tokens.slice(start + 1);
    if ((0,code_token/* isWord */.Jg)(first, '$LOAD_PATH', '$:')) {
        const folder = told((0,code_token/* isMark */.qi)(second, '<<') ? tokens.slice(2) : tokens.slice(3));
        if (folder !== undefined)
            program.loadPath.push(external_node_path_.posix.resolve(program.folder, folder));
    }
    else if ((0,code_token/* isWord */.Jg)(tokens[start], 'require_relative')) {
        const path = told(args);
        if (path !== undefined)
            loadFile(program, external_node_path_.posix.resolve(external_node_path_.posix.dirname((0,paths/* absolute */.ys)(file)), path));
    }
    else if ((0,code_token/* isWord */.Jg)(tokens[start], 'require', 'load'))
        required(program, told(args));
    else if ((0,code_token/* isWord */.Jg)(first, 'autoload'))
        required(program, told((0,code_token/* splitAtCommas */.EO)(unwrapped(args))[1]));
}
function unwrapped(tokens) {
    return (0,code_token/* isMark */.qi)(tokens[0], '(') && (0,code_token/* isMark */.qi)(tokens.at(-1), ')') ? tokens.slice(1, -1) : tokens;
}
function program_pathOf(value) {
    return typeof value?.what === 'string' ? value.what : undefined;
}
/** Looks in the load path and then in `lib`, which is in it while the project is worked on. */
function required(program, path) {
    if (path === undefined)
        return;
    const isDirect = /^\.{0,2}\//.test(path);
    const folders = isDirect ? [program.folder] : [...program.loadPath, external_node_path_.posix.join(program.folder, 'lib'), program.folder];
    for (const folder of folders)
        if (loadFile(program, external_node_path_.posix.resolve(folder, path)))
            return;
}
/** Whether the file is there. */
function loadFile(program, path) {
    const named = path.endsWith('.rb') ? path : `${path}.rb`;
    const known = (0,paths/* inCheckout */.YU)(named, program.folder);
    if (known !== undefined && program.loaded.has(known))
        return true;
    const found = program.loaded.size < MOST_FILES ? (0,paths/* textAt */.$6)(named, program.folder, program.readText) : undefined;
    if (!found)
        return false;
    program.loaded.add(found.file);
    try {
        load(program, found.file, found.text, false);
    }
    catch (error) {
        if (!(error instanceof code_token/* Unreadable */.IO))
            throw error;
    }
    return true;
}
function add(map, key, definition) {
    const known = map.get(key);
    if (known)
        known.push(definition);
    else
        map.set(key, [definition]);
}

// EXTERNAL MODULE: ./.build/packages/manifests/src/stated-version.js
var stated_version = __webpack_require__(7974);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/formats/gemspec.js
// *.gemspec (https://guides.rubygems.org/specification-reference/): code that RubyGems runs; its version is read only
// where it is plain to see, in the gemspec or in a file that it requires.




// Gem::Version takes nothing else, so code that comes to anything else was not understood.
const VERSION = /^\d[\dA-Za-z.-]{0,99}$/;
function read(file, text, readText) {
    const program = programOf(file, text, readText);
    const name = program && attribute(program, 'name');
    return {
        file,
        ecosystem: 'rubygems',
        ...(name && name.value !== '' ? { name } : {}),
        version: versionOf(file, program),
        publishable: true,
    };
}
function programOf(file, text, readText) {
    try {
        return rubyProgram(file, text, readText);
    }
    catch (error) {
        if (error instanceof code_token/* Unreadable */.IO)
            return undefined;
        throw error;
    }
}
function versionOf(file, program) {
    const [set] = program?.attributes.get('version') ?? [];
    const dynamic = { kind: 'dynamic', key: 'version', file, line: set?.tokens[0]?.line ?? 1 };
    const version = program && attribute(program, 'version');
    if (!version || program.changed.has(`${file}:version`))
        return dynamic;
    const stated = (0,stated_version/* versionFrom */.t)(version);
    return stated.kind === 'static' && !VERSION.test(stated.value) ? dynamic : stated;
}
/** What the gemspec sets, with blanks around it taken away as RubyGems does. */
function attribute(program, key) {
    const found = agreed(program, program.attributes.get(key) ?? []);
    if (typeof found?.what !== 'string')
        return undefined;
    return { value: found.what.trim(), key: found.key ?? key, file: found.file, line: found.line };
}
const gemspec = { read };


/***/ }),

/***/ 841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ classEscape),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   zj: () => (/* binding */ characterAt)
/* harmony export */ });
// What one escaped character of a Python pattern stands for.
const CLASSES = {
    d: /\p{Nd}/u,
    D: /\P{Nd}/u,
    w: /[\p{L}\p{N}_]/u,
    W: /[^\p{L}\p{N}_]/u,
};
/** What `\w` stands for. */
function isWord(one) {
    return /^[\p{L}\p{N}_]/u.test(one);
}
// Which are no white space in JavaScript.
const SEPARATORS = '\x1c\x1d\x1e\x1f\x85';
function isSpace(one) {
    return /[^\S\uFEFF]/.test(one) || SEPARATORS.includes(one);
}
/** The whole character at a place; empty at the end. */
function characterAt(text, at) {
    const code = text.codePointAt(at);
    return code === undefined ? '' : String.fromCodePoint(code);
}
const CONTROLS = { a: '\x07', n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' };
/** The character or class behind a backslash; undefined for what Python refuses, and for what is not read here. */
function classEscape(sign) {
    if (sign === 's')
        return isSpace;
    if (sign === 'S')
        return (one) => !isSpace(one);
    const set = CLASSES[sign];
    if (set)
        return (one) => set.test(one);
    const control = CONTROLS[sign];
    if (control !== undefined)
        return control;
    return sign === '' || /[A-Za-z0-9]/.test(sign) ? undefined : sign;
}


/***/ }),

/***/ 3823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ findPattern)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(841);
// Runs a pattern as Python does, by trying and going back, with a limit on the steps: patterns and texts are anybody's.

class OutOfSteps extends Error {
}
const STEPS = 200_000;
const STEPS_PER_CHARACTER = 30;
const DEEPEST = 400;
/**
 * The first match at or after a place, or only at it; undefined where there is none, null where the search took too
 * many steps to know.
 */
function findPattern(pattern, text, from = 0, onlyHere = false) {
    if (pattern.folds && /\P{ASCII}/u.test(text))
        return null;
    const run = { text, spans: [], steps: STEPS + STEPS_PER_CHARACTER * text.length, depth: 0 };
    try {
        for (let start = from; start <= (onlyHere ? from : text.length); start++) {
            if (isInside(text, start))
                continue;
            run.spans.length = 0;
            run.steps -= 1;
            let end = -1;
            const isFound = step(run, pattern.root, start, (at) => {
                end = at;
                return true;
            });
            if (isFound)
                return { start, end, spans: spansOf(run, pattern, start, end) };
        }
        return undefined;
    }
    catch (error) {
        if (error instanceof OutOfSteps)
            return null;
        throw error;
    }
}
/** Between the two halves of a character. */
function isInside(text, at) {
    return /^[\udc00-\udfff]/.test(text[at] ?? '') && /^[\ud800-\udbff]/.test(text[at - 1] ?? '');
}
function spansOf(run, { groups }, start, end) {
    return [[start, end], ...Array.from({ length: groups }, (_, index) => run.spans[index + 1])];
}
/** Whether the pattern stands at the place and what follows goes on from its end. */
function step(run, pattern, at, next) {
    run.steps -= 1;
    run.depth += 1;
    if (run.steps < 0 || run.depth > DEEPEST)
        throw new OutOfSteps();
    const is = taken(run, pattern, at, next);
    run.depth -= 1;
    return is;
}
function taken(run, pattern, at, next) {
    const { text } = run;
    switch (pattern.kind) {
        case 'character': {
            const one = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .characterAt */ .zj)(text, at);
            return one !== '' && pattern.test(one) && next(at + one.length);
        }
        case 'place':
            return pattern.at(text, at) && next(at);
        case 'sequence':
            return sequence(run, pattern.parts, 0, at, next);
        case 'choice':
            return pattern.options.some((option) => step(run, option, at, next));
        case 'group':
            return group(run, pattern.index, pattern.part, at, next);
        case 'same':
            return same(run, pattern, at, next);
        case 'ahead':
            return step(run, pattern.part, at, () => true) === pattern.wanted && next(at);
        case 'repeat':
            return pattern.part.kind === 'character'
                ? repeatCharacter(run, pattern, pattern.part.test, at, next)
                : repeat(run, pattern, 0, at, next);
    }
}
function sequence(run, parts, index, at, next) {
    const part = parts[index];
    if (part === undefined)
        return next(at);
    return step(run, part, at, (after) => sequence(run, parts, index + 1, after, next));
}
function group(run, index, part, at, next) {
    const before = run.spans[index];
    const is = step(run, part, at, (end) => {
        const inner = run.spans[index];
        run.spans[index] = [at, end];
        if (next(end))
            return true;
        run.spans[index] = inner;
        return false;
    });
    if (!is)
        run.spans[index] = before;
    return is;
}
function same(run, pattern, at, next) {
    const span = run.spans[pattern.index];
    if (span === undefined)
        return false;
    const wanted = run.text.slice(...span);
    const here = run.text.slice(at, at + wanted.length);
    run.steps -= wanted.length;
    const is = pattern.folds ? here.toLowerCase() === wanted.toLowerCase() : here === wanted;
    return is && next(at + wanted.length);
}
/** Without recursion: the usual `.*` and `[^"]+` may go over a whole file. */
function repeatCharacter(run, { least, most, lazy }, test, at, next) {
    const { text } = run;
    let end = at;
    let count = 0;
    const taken = () => {
        run.steps -= 1;
        if (run.steps < 0)
            throw new OutOfSteps();
        const one = count < most ? (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .characterAt */ .zj)(text, end) : '';
        if (one === '' || !test(one))
            return false;
        count += 1;
        end += one.length;
        return true;
    };
    while (count < least)
        if (!taken())
            return false;
    if (lazy) {
        while (!next(end))
            if (!taken())
                return false;
        return true;
    }
    while (taken())
        ;
    for (;; count--) {
        run.steps -= 1;
        if (next(end))
            return true;
        if (count === least)
            return false;
        end -= isInside(text, end - 1) ? 2 : 1;
    }
}
function repeat(run, pattern, count, at, next) {
    const { part, least, most, lazy } = pattern;
    // A round that takes nothing would go on for ever.
    const again = () => count < most &&
        step(run, part, at, (after) => (after > at || count < least) && repeat(run, pattern, count + 1, after, next));
    if (count < least)
        return again();
    return lazy ? next(at) || again() : again() || next(at);
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compilePattern)
});

// EXTERNAL MODULE: ./.build/packages/manifests/src/python/regex/characters.js
var characters = __webpack_require__(841);
;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/regex/tree.js
/** Whether it may stand where nothing is. */
function canBeEmpty(pattern) {
    switch (pattern.kind) {
        case 'character':
            return false;
        case 'sequence':
            return pattern.parts.every(canBeEmpty);
        case 'choice':
            return pattern.options.some(canBeEmpty);
        case 'group':
            return canBeEmpty(pattern.part);
        case 'repeat':
            return pattern.least === 0 || canBeEmpty(pattern.part);
        default:
            return true;
    }
}
/** Whether it captures anything. */
function hasGroups(pattern) {
    if (pattern.kind === 'sequence')
        return pattern.parts.some(hasGroups);
    if (pattern.kind === 'choice')
        return pattern.options.some(hasGroups);
    if (pattern.kind === 'repeat' || pattern.kind === 'ahead')
        return hasGroups(pattern.part);
    return pattern.kind === 'group';
}

;// CONCATENATED MODULE: ./.build/packages/manifests/src/python/regex/pattern.js
// Python's regular expressions as a tree: what version files are searched with, without look-behind and the rarer escapes
// (https://docs.python.org/3/library/re.html#regular-expression-syntax).


/** What the reader does not know; its callers cannot tell what the pattern finds. */
class UnknownSyntax extends Error {
}
// No pattern that finds a version is longer or nests deeper; the limits keep hostile ones off the stack.
const LONGEST = 2000;
const DEEPEST = 30;
/** Undefined for what is no pattern, or has syntax that is not read here. */
function compilePattern(source, flags = {}) {
    if (source.length > LONGEST)
        return undefined;
    const all = { ignoreCase: false, multiline: false, dotAll: false, verbose: false, ...flags };
    const reader = new PatternReader(source, all);
    try {
        const root = reader.whole();
        if (all.ignoreCase && /\P{ASCII}/u.test(source))
            return undefined;
        return { root, groups: reader.groups, names: reader.names, folds: all.ignoreCase };
    }
    catch (error) {
        if (error instanceof UnknownSyntax)
            return undefined;
        throw error;
    }
}
class PatternReader {
    groups = 0;
    names = new Map();
    opened = new Set();
    at = 0;
    depth = 0;
    source;
    flags;
    constructor(source, flags) {
        this.source = source;
        this.flags = flags;
    }
    whole() {
        this.inlineFlags();
        const root = this.choice();
        if (this.at < this.source.length)
            throw new UnknownSyntax();
        return root;
    }
    inlineFlags() {
        const found = /^\(\?([imsux]+)\)/.exec(this.source);
        if (!found)
            return;
        const letters = found[1] ?? '';
        this.flags.ignoreCase ||= letters.includes('i');
        this.flags.multiline ||= letters.includes('m');
        this.flags.dotAll ||= letters.includes('s');
        this.flags.verbose ||= letters.includes('x');
        this.at = found[0].length;
    }
    choice() {
        this.depth += 1;
        if (this.depth > DEEPEST)
            throw new UnknownSyntax();
        const options = [this.sequence()];
        while (this.take('|'))
            options.push(this.sequence());
        this.depth -= 1;
        return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
    }
    sequence() {
        const parts = [];
        for (;;) {
            if (this.flags.verbose)
                this.skipVerbose();
            const next = this.source[this.at];
            if (next === undefined || next === '|' || next === ')')
                return { kind: 'sequence', parts };
            parts.push(this.repeated(this.atom()));
        }
    }
    skipVerbose() {
        const space = /(?:[ \t-\r]|#[^\n]*(?:\n|$))+/y;
        space.lastIndex = this.at;
        if (space.test(this.source))
            this.at = space.lastIndex;
    }
    repeated(part) {
        if (this.flags.verbose)
            this.skipVerbose();
        const counts = /[*+?]|\{(?!\})(\d*)(?:(,)(\d*))?\}/y;
        counts.lastIndex = this.at;
        const found = counts.exec(this.source);
        if (!found)
            return part;
        this.at = counts.lastIndex;
        const [sign, low, comma, high = ''] = found;
        const least = low === undefined ? (sign === '+' ? 1 : 0) : Number(low || 0);
        const most = low === undefined ? (sign === '?' ? 1 : Infinity) : comma ? Number(high || Infinity) : least;
        const lazy = this.take('?');
        // What takes nothing is counted in its own way by Python, and leaves groups of its own.
        const isOdd = part.kind === 'place' || part.kind === 'ahead' || (canBeEmpty(part) && (most > 1 || hasGroups(part)));
        if (isOdd || least > most || `${low}${high}`.length > 20)
            throw new UnknownSyntax();
        // Possessive and doubled quantifiers.
        if (/[*+?]/.test(this.source[this.at] ?? ''))
            throw new UnknownSyntax();
        return { kind: 'repeat', part, least, most, lazy };
    }
    atom() {
        const sign = this.source[this.at] ?? '';
        this.at += 1;
        if (sign === '(')
            return this.group();
        if (sign === '[')
            return this.set();
        if (sign === '\\')
            return this.escape();
        if (sign === '.')
            return { kind: 'character', test: (one) => this.flags.dotAll || one !== '\n' };
        if (sign === '^')
            return place((text, at) => at === 0 || (this.flags.multiline && text[at - 1] === '\n'));
        if (sign === '$')
            return place((text, at) => isEnd(text, at) || (this.flags.multiline && text[at] === '\n'));
        if ('*+?'.includes(sign))
            throw new UnknownSyntax();
        return this.literal(sign);
    }
    literal(sign) {
        // Half of a character.
        if (/[\ud800-\udfff]/.test(sign))
            throw new UnknownSyntax();
        if (!this.flags.ignoreCase)
            return { kind: 'character', test: (one) => one === sign };
        const low = sign.toLowerCase();
        return { kind: 'character', test: (one) => one.toLowerCase() === low };
    }
    group() {
        const named = /\?P<([A-Za-z_]\w*)>|\?P=([A-Za-z_]\w*)\)|\?[:=!]/y;
        named.lastIndex = this.at;
        const found = named.exec(this.source);
        if (!found && this.source[this.at] === '?')
            throw new UnknownSyntax();
        if (found)
            this.at = named.lastIndex;
        if (found?.[2] !== undefined)
            return this.sameAs(this.names.get(found[2]));
        const captures = !found || found[1] !== undefined;
        if (captures)
            this.groups += 1;
        const index = this.groups;
        if (found?.[1] !== undefined && this.names.has(found[1]))
            throw new UnknownSyntax();
        if (found?.[1] !== undefined)
            this.names.set(found[1], index);
        if (captures)
            this.opened.add(index);
        const part = this.choice();
        this.opened.delete(captures ? index : 0);
        if (!this.take(')'))
            throw new UnknownSyntax();
        if (captures)
            return { kind: 'group', index, part };
        if (found?.[0] !== '?:' && hasGroups(part))
            throw new UnknownSyntax();
        return found?.[0] === '?:' ? part : { kind: 'ahead', part, wanted: found?.[0] === '?=' };
    }
    sameAs(index) {
        if (index === undefined || index > this.groups || this.opened.has(index))
            throw new UnknownSyntax();
        return { kind: 'same', index, folds: this.flags.ignoreCase };
    }
    escape() {
        const sign = this.source[this.at] ?? '';
        this.at += 1;
        if (/[1-9]/.test(sign) && !/\d/.test(this.source[this.at] ?? ''))
            return this.sameAs(Number(sign));
        if (sign === 'A')
            return place((_text, at) => at === 0);
        if (sign === 'Z')
            return place((text, at) => at === text.length);
        if (sign === 'b')
            return place((text, at) => isWordEdge(text, at));
        const test = (0,characters/* classEscape */.ER)(sign);
        if (test === undefined)
            throw new UnknownSyntax();
        return typeof test === 'string' ? this.literal(test) : { kind: 'character', test };
    }
    set() {
        const negated = this.take('^');
        const tests = [];
        do {
            const low = this.member();
            const ranges = this.source[this.at] === '-' && this.source[this.at + 1] !== ']';
            if (!ranges)
                tests.push(typeof low === 'string' ? (one) => one === low : low);
            else {
                this.at += 1;
                tests.push(rangeTest(low, this.member()));
            }
        } while (!this.take(']'));
        const inSet = this.flags.ignoreCase
            ? (one) => tests.some((test) => test(one) || test(one.toLowerCase()) || test(one.toUpperCase()))
            : (one) => tests.some((test) => test(one));
        return { kind: 'character', test: negated ? (one) => !inSet(one) : inSet };
    }
    member() {
        const sign = this.source[this.at];
        if (sign === undefined || /[\ud800-\udfff]/.test(sign))
            throw new UnknownSyntax();
        this.at += 1;
        if (sign !== '\\')
            return sign;
        const escaped = (0,characters/* classEscape */.ER)(this.source[this.at] ?? '');
        this.at += 1;
        if (escaped === undefined)
            throw new UnknownSyntax();
        return escaped;
    }
    take(sign) {
        const is = this.source[this.at] === sign;
        if (is)
            this.at += 1;
        return is;
    }
}
function rangeTest(low, high) {
    if (typeof low !== 'string' || typeof high !== 'string' || low > high)
        throw new UnknownSyntax();
    return (one) => one >= low && one <= high;
}
function place(at) {
    return { kind: 'place', at };
}
/** `$` also stands before a last line break. */
function isEnd(text, at) {
    return at === text.length || (at === text.length - 1 && text[at] === '\n');
}
function isWordEdge(text, at) {
    const before = (0,characters/* characterAt */.zj)(text, at - (/[\udc00-\udfff]/.test(text[at - 1] ?? '') ? 2 : 1));
    return (0,characters/* isWord */.Jg)(at > 0 ? before : '') !== (0,characters/* isWord */.Jg)((0,characters/* characterAt */.zj)(text, at));
}


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
