export const id = 421;
export const ids = [421];
export const modules = {

/***/ 7718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ changelogOf)
});

// EXTERNAL MODULE: ./.build/packages/changelog/src/document.js
var src_document = __webpack_require__(3501);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/sections.js
// Where an entry's body begins and ends.

// Headings that changelog writers put inside an entry, at whatever level.
const TOPIC = /^(?:what['’]s (?:changed|new)|new contributors?|contributors?|add(?:ed|itions)?|change[ds]?|fix(?:e[ds])?|remov(?:ed|als)|deprecat(?:ed|ions)|security|features?|new features?|bug ?fix(?:es)?|breaking(?: changes?)?|improvements?|enhancements?|highlights?|notes?|upgrad(?:e|ing).*|migrat(?:ion|ing).*|full changelog|documentation|docs|internal|performance|chores?|misc(?:ellaneous)?|dependenc(?:y|ies).*|other(?: changes)?|(?:major|minor|patch) changes|thanks|credits|summary|overview|tests?|build|ci|refactor(?:ing)?)\b/i;
/** The body below each title: first and last non-blank line (1-based); zeros when there is none. */
function bodiesOf(titles, document) {
    const lastTitle = titles.at(-1)?.block.line ?? 0;
    const positions = new Map(document.blocks.map((block, index) => [block, index]));
    return titles.map((title, index) => {
        const next = nextTitle(titles, index);
        const end = next ? topOf(next.block) : document.lines.length + 1;
        const following = document.blocks.slice(...range(positions.get(title.block) ?? 0, next && positions.get(next.block)));
        const level = levelOf(titles, index);
        const other = following.find((block) => endsSection(block, level, lastTitle));
        return trim(title.block.endLine + 1, Math.min(end, other ? topOf(other) : end), document);
    });
}
function topOf(block) {
    return block.top ?? block.line;
}
// How often one version's heading may be repeated inside its own section.
const ECHOES = 16;
function range(own, next) {
    return next === undefined ? [own + 1] : [own + 1, next];
}
function nextTitle(titles, index) {
    const title = titles[index];
    const near = titles.slice(index + 1, index + 1 + ECHOES);
    return near.find((other) => title === undefined || !isEcho(other, title)) ?? titles[index + 1 + ECHOES];
}
/** A line of text beside headings has the level of the title above it. */
function levelOf(titles, index) {
    for (let at = index; at >= 0 && at > index - ECHOES; at--) {
        const block = titles[at]?.block;
        if (block?.kind === 'heading')
            return block.level;
    }
    return titles[index]?.block.level ?? src_document/* NO_LEVEL */.Rl;
}
/** A heading above the title's level, or one beside it below the last entry that is no topic of an entry. */
function endsSection(block, level, lastTitle) {
    if (block.kind !== 'heading' || block.level > level)
        return false;
    return block.level < level || (block.line > lastTitle && !TOPIC.test(block.text));
}
/** Without blank lines at both ends, the anchors of the next heading, and a trailing block of link definitions. */
function trim(start, end, document) {
    const isBlank = (line) => (document.lines[line - 1] ?? '').trim() === '';
    const isOfNext = (line) => end <= document.lines.length && document.isAnchor(line);
    let [first, last] = [start, end - 1];
    while (last >= first && (isBlank(last) || isOfNext(last)))
        last--;
    while (last >= first && (isBlank(last) || document.isDefinition(last)))
        last--;
    while (first <= last && isBlank(first))
        first++;
    return first <= last ? { firstLine: first, lastLine: last } : { firstLine: 0, lastLine: 0 };
}
/** The same version again at a deeper level, as some generators write it: not another entry. */
function isEcho(other, title) {
    return other.reading.version === title.reading.version && other.block.level > title.block.level;
}

// EXTERNAL MODULE: ./.build/packages/changelog/src/titles.js
var src_titles = __webpack_require__(9281);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/changelog.js


/** `render` gives a body's lines as Markdown; it is asked only for bodies that are there. */
function changelogOf(document, names, render, findTitles = src_titles/* titlesOf */.B7) {
    const titles = findTitles(document.blocks, names);
    const bodies = bodiesOf(titles, document);
    const headings = document.blocks.filter(({ kind }) => kind === 'heading');
    return {
        entries: titles.map((title, index) => entryOf(title, bodies[index] ?? { firstLine: 0, lastLine: 0 })),
        headings: headings.map(({ text, line }) => ({ text, line })),
        render: ({ firstLine, lastLine }) => (firstLine === 0 ? '' : render(firstLine, lastLine)),
    };
}
function entryOf({ block, reading }, body) {
    const { version, alsoVersions, isUnreleased, packageName, statedName, isTagLike, date } = reading;
    const heading = block.text.replace(/(?<![\s#])\s*(?:#+\s*)?\{:?\s*[#.][^{}]*\}\s*$/, '').trim();
    const stated = { version, alsoVersions, isUnreleased, packageName, statedName, isTagLike };
    return { ...stated, heading, date, headingLine: block.line, ...body };
}


/***/ }),

/***/ 4421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./.build/packages/changelog/src/changelog.js + 1 modules
var changelog = __webpack_require__(7718);
// EXTERNAL MODULE: ./node_modules/markdown-it/index.mjs + 52 modules
var markdown_it = __webpack_require__(8220);
// EXTERNAL MODULE: ./node_modules/markdown-it/lib/rules_block/reference.mjs
var reference = __webpack_require__(3174);
// EXTERNAL MODULE: ./.build/packages/changelog/src/document.js
var src_document = __webpack_require__(3501);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/footnotes.js
// Footnotes as GitHub reads them, which CommonMark takes for paragraphs: `[^1]: Text.`, with what is indented below.
const BEGIN = /^ {0,3}\[(\^[^\]\s[]{1,200})\]:/;
/** The footnotes that begin in a paragraph of these lines (1-based, inclusive). */
function footnotesIn(lines, first, last) {
    if (!BEGIN.test(lines[first - 1] ?? ''))
        return [];
    const begins = [];
    for (let line = first; line <= last; line++) {
        const label = BEGIN.exec(lines[line - 1] ?? '')?.[1];
        if (label !== undefined)
            begins.push({ label, line });
    }
    return begins.map(({ label, line }, index) => {
        const next = begins[index + 1];
        return { label, line, endLine: next ? next.line - 1 : endOf(lines, last) };
    });
}
/** Blocks below that are indented as those of a list item are. */
function endOf(lines, last) {
    let end = last;
    for (let line = last + 1; line <= lines.length; line++) {
        const text = lines[line - 1] ?? '';
        if (/^(?: {4}|\t)\s*\S/.test(text))
            end = line;
        else if (text.trim() !== '')
            break;
    }
    return end;
}

// EXTERNAL MODULE: ./.build/packages/changelog/src/heading.js + 2 modules
var heading = __webpack_require__(8628);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/used-definitions.js
// Which link definitions and footnotes of a file a part of it uses.

/**
 * The source of every definition that the section uses and that stands outside of these lines, in the file's order:
 * links, then footnotes, with what those use in turn. Labels are as markdown-it compares them.
 */
function usedDefinitions(section, definitions, first, last) {
    const used = new Set();
    let texts = [section];
    while (texts.length > 0) {
        const found = texts.flatMap((text) => [...labelsIn(text, definitions)]).filter((label) => !used.has(label));
        for (const label of found)
            used.add(label);
        texts = [...new Set(found)].filter(isFootnote).map((label) => withoutLabel(definitions.get(label)?.source ?? ''));
    }
    const outside = [...definitions].filter(([label, { line }]) => used.has(label) && (line < first || line > last));
    const sources = (test) => outside.filter(([label]) => test(label)).map(([, { source }]) => source);
    return { links: sources((label) => !isFootnote(label)), footnotes: sources(isFootnote) };
}
/** Renders nothing: parses the text and notes every label that is looked up. */
function labelsIn(text, definitions) {
    const used = new Set();
    const references = new Proxy({}, {
        get: (own, label) => {
            const found = definitions.has(String(label)) ? { href: '#', title: '' } : undefined;
            if (found)
                used.add(String(label));
            return own[String(label)] ?? found;
        },
    });
    new markdown_it/* default */.A('commonmark').parse(text, { references });
    return used;
}
function isFootnote(label) {
    return label.startsWith('^');
}
/** A footnote's own text, as the paragraphs that it is. */
function withoutLabel(source) {
    return source
        .replace(/^\s*\[\^[^\]]*\]:[ \t]*/, '')
        .split('\n')
        .map((line) => line.replace(/^(?: {4}|\t)/, ''))
        .join('\n');
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/markdown-document.js
// Markdown as CommonMark reads it: top-level blocks with their lines, link definitions, and which of them a text uses.






/** Parses a whole document. */
function parseMarkdown(text) {
    const lines = (0,src_document/* linesOf */.Dx)(text);
    const source = withoutFrontMatter(lines).join('\n');
    const definitions = new Map();
    const defined = new Set();
    const markdown = recordingDefinitions((label, line, endLine) => {
        for (let at = line; at <= endLine; at++)
            defined.add(at);
        const text = lines.slice(line - 1, endLine).join('\n');
        if (!definitions.has(label))
            definitions.set(label, { source: text.replace(/^[>\s]+/, ''), line });
    });
    const env = { references: {} };
    const tokens = [];
    markdown.block.parse(source, markdown, env, tokens);
    for (const { map, type, level } of tokens) {
        if (type !== 'paragraph_open' || level > 0 || !map)
            continue;
        for (const { label, line, endLine } of footnotesIn(lines, map[0] + 1, map[1])) {
            for (let at = line; at <= endLine; at++)
                defined.add(at);
            const key = markdown.utils.normalizeReference(label);
            if (!definitions.has(key))
                definitions.set(key, { source: lines.slice(line - 1, endLine).join('\n'), line });
        }
    }
    return {
        lines,
        blocks: [...blocksOf(tokens, (content) => plainText(markdown, content, env)), ...continuations(tokens, lines)].sort((one, other) => one.line - other.line),
        isDefinition: (line) => defined.has(line),
        isAnchor: (line) => ANCHOR.test(lines[line - 1] ?? ''),
        definitionsFor: (first, last) => usedDefinitions(lines.slice(first - 1, last).join('\n'), definitions, first, last),
    };
}
/** Named anchors on a line of their own. */
const ANCHOR = /^\s*(?:<a\s+(?:name|id)=["'][^"']*["']\s*(?:\/>|>(?:\s*<\/a>)?)\s*)+$/i;
const FRONT_MATTER = 200;
/** Front matter is blanked: to CommonMark it would be a rule and a heading. */
function withoutFrontMatter(lines) {
    const mark = lines[0]?.trimEnd();
    if (mark !== '---' && mark !== '+++')
        return lines;
    const end = lines.slice(1, FRONT_MATTER).findIndex((line) => line.trimEnd() === mark);
    const isData = end > 0 && lines.slice(1, end + 1).every((line) => /^(?:$|[\s#}\]-]|[\w."'-]+\s*[:=])/.test(line));
    return isData ? lines.map((line, index) => (index <= end + 1 ? '' : line)) : lines;
}
/** A CommonMark parser that tells where each link definition stands; markdown-it itself keeps only its target. */
function recordingDefinitions(tell) {
    const markdown = new markdown_it/* default */.A('commonmark');
    markdown.block.ruler.at('reference', (state, startLine, endLine, silent) => {
        let label = '';
        const known = state.env.references;
        state.env.references = new Proxy(known, {
            get: (target, key) => {
                label = String(key);
                return target[key];
            },
        });
        const matched = (0,reference/* default */.A)(state, startLine, endLine, silent);
        state.env.references = known;
        if (matched && !silent)
            tell(label, startLine + 1, state.line);
        return matched;
    });
    return markdown;
}
function blocksOf(tokens, textOf) {
    return tokens.flatMap((token, index) => {
        if (token.type === 'html_block')
            return token.level === 0 && token.map ? htmlHeading(token.content, token.map[0]) : [];
        const kind = KINDS[token.type];
        const isTop = token.level === (kind === 'list-item' ? 1 : 0);
        const inline = tokens.slice(index, index + 3).find((next) => next.type === 'inline');
        if (kind === undefined || !isTop || !token.map || !inline?.map)
            return [];
        const level = kind === 'heading' ? Number(token.tag.slice(1)) : src_document/* NO_LEVEL */.Rl;
        const [start, end] = kind === 'list-item' ? inline.map : token.map;
        const isBold = kind === 'paragraph' && BOLD.test(inline.content);
        const block = {
            kind: isBold ? 'bold' : kind,
            level,
            text: textOf(inline.content),
            line: start + 1,
            endLine: end,
        };
        return kind === 'heading' ? [lastLineOf(block)] : [block];
    });
}
/** Text right above an underlined version belongs to CommonMark's heading, but hardly to the author's. */
function lastLineOf(block) {
    const text = block.text.split('\n').at(-1) ?? '';
    const reading = text === block.text ? undefined : (0,heading/* readHeading */.N)(text);
    const isTitle = reading !== undefined && reading.version !== '' && reading.isBare;
    return isTitle ? { ...block, text, line: block.endLine - 1 } : block;
}
/**
 * Lines at the margin that state a version and its day, or a `v` and a title, where CommonMark takes them for the rest of the paragraph or
 * of the list item above.
 */
function continuations(tokens, lines) {
    let quotes = 0;
    return tokens.flatMap((token) => {
        quotes += token.type === 'blockquote_open' ? 1 : token.type === 'blockquote_close' ? -1 : 0;
        if (token.type !== 'inline' || quotes > 0 || !token.map || token.map[1] - token.map[0] < 2)
            return [];
        return lines.slice(token.map[0] + 1, token.map[1]).flatMap((line, index) => {
            if (!/^[[*_]{0,4}v?\d+\.\d/.test(line) || line.length > LONGEST_LINE)
                return [];
            const reading = (0,heading/* readHeading */.N)(line);
            const at = (token.map?.[0] ?? 0) + index + 2;
            const isDated = reading?.isBare && reading.date !== '' && !reading.isDateLike;
            const isTitle = isDated || (reading?.isTitled && /^v\d/.test(line));
            return isTitle ? [{ kind: 'paragraph', level: src_document/* NO_LEVEL */.Rl, text: line.trim(), line: at, endLine: at }] : [];
        });
    });
}
const LONGEST_LINE = 100;
const KINDS = {
    heading_open: 'heading',
    paragraph_open: 'paragraph',
    list_item_open: 'list-item',
};
/** A line of nothing but bold text: a heading of those who do not like marks. */
const BOLD = /^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[:\s]*$/;
/** `<h2 id="v1">1.2.3</h2>` on a line of its own, first of its block. */
function htmlHeading(content, line) {
    const match = /^ {0,3}<h([1-6])\b[^<>]*>([^\n]*)<\/h\1>\s*$/i.exec(content.split('\n', 1)[0] ?? '');
    if (!match)
        return [];
    const text = (match[2] ?? '').replace(/<[^<>]*>/g, '').trim();
    return [{ kind: 'heading', level: Number(match[1]), text, line: line + 1, endLine: line + 1 }];
}
function plainText(markdown, content, env) {
    const tokens = [];
    markdown.inline.parse(content, markdown, env, tokens);
    const text = tokens.map(({ type, content: own }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : own));
    return tokens.length === 0 ? '' : text.filter((_, at) => VISIBLE.has(tokens[at]?.type ?? '')).join('');
}
const VISIBLE = new Set(['text', 'text_special', 'code_inline', 'softbreak', 'hardbreak']);

;// CONCATENATED MODULE: ./.build/packages/changelog/src/formats/markdown.js
// Markdown changelogs, read by a CommonMark parser: code fences, comments and quotes never look like headings.


const markdown = {
    parse: (text, names) => {
        const document = parseMarkdown(text);
        return (0,changelog/* changelogOf */.u)(document, names, (first, last) => render(first, last, document));
    },
};
function render(firstLine, lastLine, document) {
    const body = outdented(document.lines.slice(firstLine - 1, lastLine)).join('\n');
    const { links, footnotes } = document.definitionsFor(firstLine, lastLine);
    // Not one right below the other: a link definition would be the rest of the footnote above it.
    return [body, links.join('\n'), footnotes.join('\n')].filter((part) => part !== '').join('\n\n');
}
/** Where the title was a list item, its body is indented as a whole; left so, it would read as code. */
function outdented(lines) {
    const common = lines.reduce((least, line) => {
        const indent = line.length - line.trimStart().length;
        return line.trim() === '' || indent >= least ? least : indent;
    }, Number.POSITIVE_INFINITY);
    return lines.map((line) => line.slice(common));
}


/***/ }),

/***/ 865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withLookalikes)
/* harmony export */ });
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8628);

const LONGEST = 80;
const WORDS = 6;
/**
 * The titles with their lookalikes among the blocks: `v1.2.2 - Bugfix release` beside `v1.2.3 - January 5, 2024`.
 * Never a version that has a title, nor what reads like a sentence.
 */
function withLookalikes(titles, blocks) {
    const dated = titles.filter(({ block, reading }) => isLine(block) && reading.isDated && reading.version !== '');
    const shapes = new Set(dated.map(({ block }) => shapeOf(block)).filter((shape) => shape !== undefined));
    if (shapes.size === 0)
        return [...titles];
    const lines = new Set(titles.map(({ block }) => block.line));
    const versions = new Set(titles.map(({ reading }) => reading.version));
    const likely = blocks.filter((block) => isLine(block) && !lines.has(block.line) && shapes.has(shapeOf(block) ?? ''));
    const found = likely.flatMap((block) => {
        const reading = (0,_heading_js__WEBPACK_IMPORTED_MODULE_0__/* .readHeading */ .N)(block.text);
        if (!reading || reading.version === '' || versions.has(reading.version))
            return [];
        const isTitle = reading.packageName === '' && reading.isTitled && reading.words <= WORDS && !reading.isDated;
        return isTitle ? [{ block, reading }] : [];
    });
    return [...titles, ...found].sort((one, other) => one.block.line - other.block.line);
}
function isLine({ kind }) {
    return kind !== 'heading';
}
/** What the line is, whether it has a `v`, how many numbers, and the mark behind them; undefined for anything else. */
function shapeOf({ kind, text }) {
    const match = /^(v?)(\d{1,9}(?:\.\d{1,9}){1,3})([-+.]?[a-z][\w.-]{0,20})?(:|\s{1,4}(?:[-–—:|/]|--)) {1,4}\S/i.exec(text);
    if (!match || text.length > LONGEST || /[.!?;,]$/.test(text))
        return undefined;
    const [, letter = '', numbers = '', , mark = ''] = match;
    return [kind, letter === '' ? numbers.split('.').length : 'v', mark.trim()].join(' ');
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   m1: () => (/* binding */ readTitles),
/* harmony export */   uW: () => (/* binding */ withoutStories)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3501);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8628);
/* harmony import */ var _lookalikes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(865);
// Which blocks of a changelog are the titles of its entries.



/**
 * The titles, in the order of the file. They are headings, and lines of bold text or with a date that state nothing
 * but a version; only a file without any may use other lines of text (`v1.2.3`) or top-level list items instead.
 */
function titlesOf(blocks, names) {
    const all = withoutStories(readTitles(blocks), names);
    const headings = all.filter(({ block }) => block.kind === 'heading');
    const lines = all.filter(({ block, reading }) => block.kind !== 'heading' && isLine(block, reading));
    const shown = shallow(headings);
    // Not `**Widget 2.0**` in a file whose headings name no package.
    const isNameless = shown.some(({ reading }) => reading.packageName === '');
    const plain = lines.filter((line) => isPlain(line) && (line.reading.packageName === '' || !isNameless));
    const main = hasVersion(shown) ? [...shown, ...plain] : (0,_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withLookalikes */ .F)([...shown, ...plain], blocks);
    const titles = settled(main.sort(byLine), names);
    if (hasVersion(titles))
        return titles;
    for (const kinds of [['bold', 'paragraph'], ['list-item']]) {
        const dated = lines.filter(({ block }) => kinds.includes(block.kind));
        const found = settled((0,_lookalikes_js__WEBPACK_IMPORTED_MODULE_0__/* .withLookalikes */ .F)(dated, blocks), names);
        if (hasVersion(found))
            return found;
    }
    return titles;
}
/** Blocks that state a version or "unreleased". */
function readTitles(blocks) {
    return blocks.flatMap((block) => {
        const reading = (0,_heading_js__WEBPACK_IMPORTED_MODULE_1__/* .readHeading */ .N)(block.text);
        return reading ? [{ block, reading }] : [];
    });
}
/** Without what only looks like a version, and without other packages' titles, where that can be told. */
function settled(titles, names) {
    return withoutForeign(withoutDates(titles), names);
}
function isLine(block, reading) {
    return reading.isBare && !block.text.includes('\n');
}
/** A line beside headings counts when it can hardly be anything but a title. */
function isPlain({ block, reading }) {
    // Engines have names like `V8`.
    const isDated = reading.isDated && !reading.isDateLike;
    const isBold = block.kind === 'bold' && (reading.version.includes('.') || reading.isDated);
    return reading.version !== '' && (isBold || (block.kind === 'paragraph' && isDated));
}
function hasVersion(titles) {
    return titles.some(({ reading }) => reading.version !== '');
}
function byLine(one, other) {
    return one.block.line - other.block.line;
}
/**
 * Inside a section, `### 2.0 compatibility` is a topic; only a heading with nothing but a version is another entry,
 * or one with a title of its own below the heading of its series (`# 2.x`, then `## 2.1.0 - Codename`).
 */
function shallow(titles) {
    let level = Number.POSITIVE_INFINITY;
    let series = '';
    return titles.filter(({ block, reading }) => {
        const isOfSeries = reading.isTitled && series !== '' && reading.version.startsWith(`${series}.`);
        if (block.level > level && (reading.isUnreleased || (!reading.isBare && !isOfSeries)))
            return false;
        if (block.level <= level || !isOfSeries)
            series = reading.version.replace(/\.[x*]$/i, '');
        level = /[x*]$/i.test(reading.version) ? level : block.level;
        return true;
    });
}
/** `2023.12.30` is a version only in a file that counts by years throughout; elsewhere it is a day. */
function withoutDates(titles) {
    const isDated = titles.every(({ reading }) => reading.isDateLike || /^(?:$|(?:19|20)\d\d\.)/.test(reading.version));
    return isDated ? titles : titles.filter(({ reading }) => !reading.isDateLike);
}
/** `Widget 1.2.0: Spring line` is a title where the file's titles name this package; else it is a topic. */
function withoutStories(titles, names) {
    const own = spellings(names);
    const isStory = ({ reading }) => reading.packageName !== '' && !reading.isBare && reading.version !== '';
    const bare = titles.filter((title) => title.reading.version !== '' && !isStory(title));
    const named = new Set(titles.filter(isStory).map(({ reading }) => spelling(reading.packageName)));
    const all = new Set([...named, ...bare.map(({ reading }) => spelling(reading.packageName))]);
    return titles.filter((title) => !isStory(title) || all.size === 1 || own.has(spelling(title.reading.packageName)));
}
/**
 * Titles that name a package count when it is ours, or when all (but a few that name none) name the same one.
 * Others still end the sections above them where they stand as those do.
 */
function withoutForeign(titles, names) {
    const versions = titles.filter(({ reading }) => reading.version !== '');
    const named = new Set(versions.map(({ reading }) => spelling(reading.packageName)));
    const nameless = versions.filter(({ reading }) => reading.packageName === '');
    const own = spellings(names);
    const isOnly = named.size === 1 || (named.size === 2 && named.has('') && nameless.length * 2 < versions.length);
    let level = _document_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LEVEL */ .Rl;
    return titles.flatMap((title) => {
        const { packageName } = title.reading;
        if (packageName === '') {
            if (title.block.kind === 'heading')
                level = title.block.level;
            return [title];
        }
        if (isOnly || own.has(spelling(packageName)))
            return [{ ...title, reading: { ...title.reading, packageName: '' } }];
        return !named.has('') || isBeside(title, level) ? [title] : [];
    });
}
/** A heading no deeper than the title above it, or a line that nothing but a title could be. */
function isBeside({ block, reading }, level) {
    return reading.isBare && (block.kind === 'heading' ? block.level <= level : reading.date !== '');
}
function spellings(names) {
    return new Set(names
        .flatMap((name) => [
        name,
        name
            .replace(/\/v\d+$/, '')
            .split(/[/:]/)
            .at(-1) ?? '',
    ])
        .map(spelling));
}
function spelling(name) {
    return name.toLowerCase().replace(/[-_.\s]+/g, '-');
}


/***/ })

};
