export const id = 497;
export const ids = [497];
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

/***/ 4497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rdoc: () => (/* binding */ rdoc)
/* harmony export */ });
/* harmony import */ var _changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7718);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3501);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2668);
// RDoc: headings are `=` to `======`; Ruby's History.txt and CHANGELOG.rdoc.



const LONGEST = 1000;
const rdoc = {
    parse: (text, names) => {
        const lines = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text);
        const blocks = headingsOf(lines);
        const never = () => false;
        const document = { lines, blocks, isDefinition: never, isAnchor: never };
        return (0,_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .changelogOf */ .u)(document, names, (first, last) => render(lines, blocks, first, last));
    },
};
function headingsOf(lines) {
    return lines.flatMap((line, index) => {
        if (!line.startsWith('=') || line.length > LONGEST)
            return [];
        const level = /^=+/.exec(line)?.[0].length ?? 0;
        const text = line
            .slice(level)
            .trim()
            .replace(/(?<!\s)\s+=+$/, '');
        if (level > 6 || text === '' || text.startsWith('='))
            return [];
        return [{ kind: 'heading', level, text: inline(text, '$1'), line: index + 1, endLine: index + 1 }];
    });
}
function render(lines, blocks, first, last) {
    const inside = blocks.filter(({ line }) => line >= first && line <= last);
    const outermost = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .outermostLevel */ .bG)(inside);
    const topics = new Map(inside.map(({ line, level, text }) => [line - first, `${'#'.repeat(Math.min(level - outermost + 3, 6))} ${text}`]));
    const body = lines.slice(first - 1, last).map((line) => inline(line, '`$1`'));
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .textToMarkdown */ .A)(body, topics) || body.join('\n');
}
/** `+code+` and `<tt>code</tt>`; `{text}[address]` is a link. */
function inline(text, code) {
    return text
        .replace(/<(?:tt|code)>([^<>\n]{1,500})<\/(?:tt|code)>/g, code)
        .replace(/(?<![\w+])\+([\w.:#?!@$/()[\]=&|<>~-]{1,200})\+(?![\w+])/g, code)
        .replace(/\{([^{}\n]{1,300})\}\[((?:https?|mailto|link):[^\]\s]{1,500})\]/g, '[$1]($2)');
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

/***/ 2668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ textToMarkdown)
/* harmony export */ });
/* harmony import */ var _underlined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2676);
// Plain text as Markdown that reads the same: its lists stay lists, and nothing turns into code, headings or HTML.

const BULLET = /^([-*+•.]|\*\)|\d{1,9}[.)])(\s+)(?=\S)/;
const MARKS = /([`]{1,3})[^`\n]*\1|<(?:https?|ftps?|mailto):[^<>\s]+>|https?:\/\/[^\s<>]+|<(?=[A-Za-z/!?])|(?<![\w*])\*+(?=[\w(])|(?<=[\w)])\*+(?!\w)|(?<!\w)_+(?=\w)|(?<=[^\W_])_+(?!\w)|\[(?=[^\]\n]{0,200}\]\()/g;
const DEEPEST = 6;
/** The lines as Markdown; `topics` are the titles among them (by index), as headings; empty for their underlines. */
function textToMarkdown(lines, topics = new Map()) {
    const output = [];
    let items = [];
    let isAfterText = false;
    lines.forEach((line, at) => {
        const topic = topics.get(at) ?? outlineTopic(lines, at);
        if (topic !== undefined) {
            if (topic !== '')
                output.push(topic);
            items = [];
            isAfterText = false;
            return;
        }
        const { content, indent } = outdented(line);
        if (content === '')
            isAfterText = false;
        else
            items = items.filter((item) => item.indent < indent);
        const shown = items.at(-1)?.shown ?? 0;
        const bullet = BULLET.exec(content);
        if (bullet && canBegin(bullet[1] ?? '', isAfterText)) {
            const own = items.length < DEEPEST ? shown : 0;
            const sign = signOf(bullet[1] ?? '-');
            output.push(`${' '.repeat(own)}${sign} ${escaped(content.slice(bullet[0].length), false)}`);
            items.push({ indent, shown: own + sign.length + 1 });
        }
        else {
            output.push(content === '' ? '' : `${' '.repeat(shown)}${escaped(content, isAfterText)}`);
        }
        isAfterText = content !== '' && !bullet;
    });
    return output
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}
function outdented(line) {
    const expanded = line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '        ')).trimEnd();
    const content = expanded.trimStart();
    return { content, indent: expanded.length - content.length };
}
/** `** Bug fixes` between blank lines is a title in an outline, as GNU writes its NEWS. */
function outlineTopic(lines, at) {
    const match = /^(\*{2,5}) (?=\S)/.exec(lines[at] ?? '');
    const isAlone = (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
    if (!match || !isAlone)
        return undefined;
    return `${'#'.repeat((match[1]?.length ?? 2) + 1)} ${escaped((lines[at] ?? '').slice(match[0].length).trim(), false)}`;
}
/** A wrapped line may begin with a number and a full stop; a list does not begin in the middle of a sentence. */
function canBegin(mark, isAfterText) {
    return !isAfterText || !/^(?:\d|\.)/.test(mark);
}
function signOf(mark) {
    return /^\d/.test(mark) ? mark : mark === '*' || mark === '+' ? mark : '-';
}
/** Marks that Markdown would take for its own; code spans and addresses are left alone. */
function escaped(text, isAfterText) {
    if (_underlined_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE */ .x.test(text))
        return isAfterText || /^[=~`]/.test(text) ? `\\${text}` : text;
    const inline = text.replace(MARKS, (mark) => (/^[<*_[]+$/.test(mark) ? mark.replace(/./g, '\\$&') : mark));
    return inline
        .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|~{3,}|`{3,}|={1,}$|\|)/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
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
