export const id = 604;
export const ids = [604];
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

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plainText: () => (/* binding */ plainText)
});

// EXTERNAL MODULE: ./.build/packages/changelog/src/changelog.js + 1 modules
var changelog = __webpack_require__(7718);
// EXTERNAL MODULE: ./.build/packages/changelog/src/document.js
var src_document = __webpack_require__(3501);
// EXTERNAL MODULE: ./.build/packages/changelog/src/text/layout.js
var layout = __webpack_require__(2668);
// EXTERNAL MODULE: ./.build/packages/changelog/src/text/lines.js
var text_lines = __webpack_require__(211);
// EXTERNAL MODULE: ./.build/packages/changelog/src/lookalikes.js
var lookalikes = __webpack_require__(865);
// EXTERNAL MODULE: ./.build/packages/changelog/src/titles.js
var src_titles = __webpack_require__(9281);
// EXTERNAL MODULE: ./.build/packages/changelog/src/underlined.js
var src_underlined = __webpack_require__(2676);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/text/titles.js



/** Underlined, marked or plain lines that state a version; bullets only where they are the file's way to do it. */
function textTitles(lines) {
    return (blocks, names) => {
        const read = dotted((0,src_titles/* withoutStories */.uW)((0,src_titles/* readTitles */.m1)(blocks), names).filter((title) => isTitle(title, lines)));
        const bullets = read.filter(({ block }) => block.kind === 'list-item');
        const others = read.filter(({ block }) => block.kind !== 'list-item');
        const count = others.filter(({ reading }) => reading.version !== '').length;
        const worded = bullets.filter(({ block }) => OUTLINE.test(block.text));
        const sure = count === 0 ? [...others, ...bullets] : worded.length > 1 ? [...others, ...worded] : others;
        const titles = (0,lookalikes/* withLookalikes */.F)(sure, blocks);
        return (0,src_titles/* settled */.gu)(withoutLateUnreleased(titles.sort((one, other) => one.block.line - other.block.line)), names);
    };
}
/** Where versions have dots, a line that begins with a mere number is text: `12932 (12 Oct 2022)`. */
function dotted(titles) {
    const isNumber = ({ block, reading }) => block.kind !== 'heading' && /^\d/.test(block.text) && /^\d+(?:[_-].*)?$/.test(reading.version);
    const numbers = titles.filter(isNumber).length;
    return numbers * 2 < titles.length ? titles.filter((title) => !isNumber(title)) : titles;
}
/** `* Noteworthy changes in release 1.2`, as GNU's outlines have it: such a bullet is no item of a list. */
const OUTLINE = /^(?:[\w-]{1,20} ){0,3}changes (?:in|for) |^what['’]s new in |^new in /i;
function isTitle({ block, reading }, lines) {
    if (block.kind === 'heading')
        return reading.isBare || reading.isTitled;
    if (/^\(.*\)$/.test(block.text))
        return false;
    if (block.endLine > block.line)
        return reading.isBare || isDated(reading);
    if (reading.isBare && reading.isSure && !reading.isUnreleased)
        return !isEndOfSentence(block.text);
    if (isRangeLine(reading))
        return true;
    return reading.isBare ? standsAlone(lines[block.line], reading.version.includes('.')) : isDated(reading);
}
/** `1.1 -> 1.2 (2020-01-01)`: the section of neither, which ends the one above. */
function isRangeLine({ version, isUnreleased, isDated }) {
    return version === '' && !isUnreleased && isDated;
}
/** `1.42 2020-01-01 SOMEBODY`, `1.42 (2020-01-01) - Spring line` */
function isDated(reading) {
    return reading.isDated && reading.version !== '' && !reading.isDateLike && (reading.words <= 2 || reading.isTitled);
}
/** A mere number is a title when what follows is not the rest of a sentence. */
function standsAlone(below, hasDots) {
    if (below === undefined || /^(?:\s|$|[-*+•]\s)/.test(below) || src_underlined/* RULE */.x.test(below))
        return true;
    return hasDots && /^v?\d+\.[\w.-]+$/.test(below);
}
/** `version 1.2.3).` is what a wrapped line ends with. */
function isEndOfSentence(text) {
    return /^(?:version|release) .*[.),;]$/.test(text);
}
/** What is not released yet stands above what is; further down, `Development` is a topic. */
function withoutLateUnreleased(titles) {
    const first = titles.findIndex(({ reading }) => reading.version !== '');
    return titles.filter(({ reading }, index) => !reading.isUnreleased || index <= first || first === -1);
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/formats/plain-text.js
// Plain text: titles are lines with a version at the margin, plain, marked, or underlined.






const plainText = {
    parse: (text, names) => {
        const lines = (0,src_document/* linesOf */.Dx)(text);
        const underlined = (0,src_underlined/* underlinedTitles */.k)(lines, (line) => line);
        const own = new Set(underlined.flatMap(({ line, endLine }) => [line, endLine]));
        const others = (0,text_lines/* textLines */.F)(lines, (line) => line, 0).filter(({ line, endLine }) => !own.has(line) && !own.has(endLine - 1));
        const blocks = [...underlined, ...others].sort((one, other) => one.line - other.line);
        const never = () => false;
        const topics = new Map(underlined.flatMap(({ top, line, endLine, text: title }) => [
            ...(top === undefined ? [] : [[top, '']]),
            [line, `### ${title}`],
            [endLine, ''],
        ]));
        return (0,changelog/* changelogOf */.u)({ lines, blocks, isDefinition: never, isAnchor: never }, names, (first, last) => render(lines, topics, first, last), textTitles(lines));
    },
};
function render(lines, topics, first, last) {
    const inside = new Map();
    for (let line = first; line <= last; line++) {
        const topic = topics.get(line);
        if (topic !== undefined)
            inside.set(line - first, topic);
    }
    const body = lines.slice(first - 1, last);
    return (0,layout/* textToMarkdown */.A)(body, inside) || body.join('\n');
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

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ textLines)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3501);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8628);
/* harmony import */ var _underlined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);
// Lines of plain text that stand where a title would: at the margin, with nothing above that they could continue.



const BULLET = /^[-*+o•]\s+(?=\S)/;
const LONGEST = 400;
// What a title can begin with, told cheaply: a number, a name, a mark.
const LIKELY = /^[\s*=#~+•-]{0,12}[[("'<]{0,2}(?:v?\.? ?\d|[\p{L}@])/u;
const SAYS = /\d|unreleased|upcoming|next|head|master|main|trunk|dev|progress|tb[da]/i;
// `widget (1.2-1) unstable; urgency=low`
const DISTRIBUTION = /^([a-z0-9][a-z0-9.+-]{1,80}) \(([^()\s]{1,80})\)(?: [\w-]{1,40}){1,8};\s*urgency=.*$/;
/**
 * Candidates in the order of the file. Those with a bullet are list items; `textOf` takes markup away.
 * `level` is that of the blocks: 0 where nothing but another title ends a section.
 */
function textLines(lines, textOf, level = _document_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_LEVEL */ .Rl) {
    let lastTitle = -1;
    return lines.flatMap((line, at) => {
        if (line.length > LONGEST || !LIKELY.test(line) || !SAYS.test(line))
            return [];
        const content = line.trim().replace(DISTRIBUTION, '$1 $2');
        const isBullet = BULLET.test(content);
        if (!isAtMargin(line, content) || _underlined_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .x.test(line))
            return [];
        const isBelowTitle = lastTitle === at - 1 && shapeOf(lines[at - 1] ?? '') === shapeOf(line);
        if (!isBelowTitle && !isFree(lines, at) && !isStated(lines, at))
            return [];
        if (!isBullet)
            lastTitle = at;
        const text = textOf(isBullet ? content.replace(BULLET, '') : content);
        const top = _underlined_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .x.test(lines[at - 1] ?? '') ? { top: at } : {};
        return [
            { kind: isBullet ? 'list-item' : 'paragraph', level, text, line: at + 1, endLine: endOf(lines, at), ...top },
        ];
    });
}
/** Up to three blanks are forgiven where a mark or a word says that it is a title. */
function isAtMargin(line, content) {
    const indent = line.length - line.trimStart().length;
    return (indent === 0 ||
        (indent <= 3 && /^(?:([*=#~-])\1+\s*)?(?:version|release|v?\d)/i.test(content) && /^[*=#~]|^[vr]e/i.test(content)));
}
/** Titles follow each other without a blank line where a file lists releases that say nothing. */
function shapeOf(line) {
    return /^\W*(?:v?(?=\d)|\p{L}{1,40})/u.exec(line)?.[0] ?? '';
}
function isFree(lines, at) {
    const above = lines[at - 1] ?? '';
    if (at === 0 || above.trim() === '' || _underlined_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .x.test(above))
        return true;
    return (/^\s/.test(above) || BULLET.test(above)) && !CONTINUES.test(lines[at] ?? '');
}
/** `version 1.2.3` below an item is the end of its sentence, whatever the margin. */
const CONTINUES = /^(?:version|release|new|changes?) /;
/** Below a sentence that has ended: a version with its day, and nothing else. */
function isStated(lines, at) {
    const [above, line] = [lines[at - 1] ?? '', lines[at] ?? ''];
    if (!(/[.:!]\s*$/.test(above) || /:\s*$/.test(line)) || !/^(?:v?\d|version |release )/i.test(line))
        return false;
    const reading = (0,_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .readHeading */ .N)(line);
    return reading?.isBare === true && reading.date !== '' && !reading.isDateLike;
}
/** With a rule below, or a line of only a date and a rule. */
function endOf(lines, at) {
    if (_underlined_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .x.test(lines[at + 1] ?? ''))
        return at + 2;
    return /\d{4}(?:-\d\d-\d\d)?\W*$/.test(lines[at + 1] ?? '') && _underlined_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE */ .x.test(lines[at + 2] ?? '') ? at + 3 : at + 1;
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
