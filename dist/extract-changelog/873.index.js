export const id = 873;
export const ids = [873];
export const modules = {

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./node_modules/markdown-it/index.mjs + 52 modules
var markdown_it = __webpack_require__(220);
// EXTERNAL MODULE: ./node_modules/markdown-it/lib/rules_block/reference.mjs
var reference = __webpack_require__(174);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/markdown-document.js
// Markdown as CommonMark reads it: top-level blocks with their lines, link definitions, and which of them a text uses.


/** Parses a whole document. */
function parseMarkdown(text) {
    // Only CRLF and LF end a line here, so that line numbers are those of every editor and of `git blame`.
    const source = text
        .replace(/^\uFEFF/, '')
        .replace(/\r\n/g, '\n')
        .replace(/\r/g, ' ')
        .replaceAll('\0', '\uFFFD');
    const lines = source.split('\n');
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
    return {
        lines,
        blocks: blocksOf(tokens, (content) => plainText(markdown, content, env)),
        isDefinition: (line) => defined.has(line),
        definitionsFor: (first, last) => usedDefinitions(lines.slice(first - 1, last).join('\n'), definitions, first, last),
    };
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
        const kind = KINDS[token.type];
        const isTop = token.level === (kind === 'list-item' ? 1 : 0);
        const inline = tokens.slice(index, index + 3).find((next) => next.type === 'inline');
        if (kind === undefined || !isTop || !token.map || !inline?.map)
            return [];
        const level = kind === 'heading' ? Number(token.tag.slice(1)) : NO_LEVEL;
        const [start, end] = kind === 'list-item' ? inline.map : token.map;
        return [{ kind, level, text: textOf(inline.content), line: start + 1, endLine: end }];
    });
}
const KINDS = {
    heading_open: 'heading',
    paragraph_open: 'paragraph',
    list_item_open: 'list-item',
};
const NO_LEVEL = 7;
function plainText(markdown, content, env) {
    const tokens = [];
    markdown.inline.parse(content, markdown, env, tokens);
    const text = tokens.map(({ type, content: own }) => (type === 'softbreak' || type === 'hardbreak' ? '\n' : own));
    return tokens.length === 0 ? '' : text.filter((_, at) => VISIBLE.has(tokens[at]?.type ?? '')).join('');
}
const VISIBLE = new Set(['text', 'code_inline', 'softbreak', 'hardbreak']);
/** Renders nothing: parses the section and notes every label that is looked up. */
function usedDefinitions(section, definitions, first, last) {
    const used = new Set();
    const references = new Proxy({}, {
        get: (own, label) => {
            const found = definitions.has(String(label)) ? { href: '#', title: '' } : undefined;
            if (found)
                used.add(String(label));
            return own[String(label)] ?? found;
        },
    });
    new markdown_it/* default */.A('commonmark').parse(section, { references });
    return [...definitions]
        .filter(([label, { line }]) => used.has(label) && (line < first || line > last))
        .map(([, definition]) => definition.source);
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/sections.js
// Headings that changelog writers put inside an entry, at whatever level.
const TOPIC = /^(?:what['’]s (?:changed|new)|new contributors?|contributors?|add(?:ed|itions)?|change[ds]?|fix(?:e[ds])?|remov(?:ed|als)|deprecat(?:ed|ions)|security|features?|new features?|bug ?fix(?:es)?|breaking(?: changes?)?|improvements?|enhancements?|highlights?|notes?|upgrad(?:e|ing).*|migrat(?:ion|ing).*|full changelog|documentation|docs|internal|performance|chores?|misc(?:ellaneous)?|dependenc(?:y|ies).*|other(?: changes)?|(?:major|minor|patch) changes|thanks|credits|summary|overview|tests?|build|ci|refactor(?:ing)?)\b/i;
/** Named anchors on a line of their own, which belong to the heading below them. */
const ANCHOR = /^\s*(?:<a\s+(?:name|id)=["'][^"']*["']\s*(?:\/>|>\s*(?:<\/a>)?)\s*)+$/i;
/** The body below each title: first and last non-blank line (1-based); zeros when there is none. */
function bodiesOf(titles, document) {
    const lastTitle = titles.at(-1)?.block.line ?? 0;
    const positions = new Map(document.blocks.map((block, index) => [block, index]));
    return titles.map((title, index) => {
        const next = titles.slice(index + 1, index + 1 + ECHOES).find((other) => !isEcho(other, title));
        const end = next?.block.line ?? document.lines.length + 1;
        const following = document.blocks.slice(...range(positions.get(title.block) ?? 0, next && positions.get(next.block)));
        const other = following.find((block) => endsSection(block, title, lastTitle));
        return trim(title.block.endLine + 1, Math.min(end, other?.line ?? end), document);
    });
}
// How often one version's heading may be repeated inside its own section.
const ECHOES = 16;
function range(own, next) {
    return next === undefined ? [own + 1] : [own + 1, next];
}
/** A heading above the title's level, or one beside it below the last entry that is no topic of an entry. */
function endsSection(block, title, lastTitle) {
    if (block.kind !== 'heading' || block.level > title.block.level)
        return false;
    return block.level < title.block.level || (block.line > lastTitle && !TOPIC.test(block.text));
}
/** Without blank lines at both ends, the anchors of the next heading, and a trailing block of link definitions. */
function trim(start, end, document) {
    const isBlank = (line) => (document.lines[line - 1] ?? '').trim() === '';
    const isOfNext = (line) => end <= document.lines.length && ANCHOR.test(document.lines[line - 1] ?? '');
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

;// CONCATENATED MODULE: ./.build/packages/changelog/src/dates.js
// Dates as people write them in changelog headings, brought to ISO 8601.
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const FORMS = [
    /(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
    new RegExp(`(?<year>\\d{4})[- ]${MONTH}[- ]${DAY}`, 'i'),
    new RegExp(`${MONTH} ${DAY},? (?<year>\\d{4})`, 'i'),
    new RegExp(`${DAY}[- ]${MONTH},?[- ](?<year>\\d{4})`, 'i'),
];
/** The first real date in a text; undefined when there is none (`2024-13-45` is none). */
function findDate(text) {
    for (const form of FORMS) {
        const match = form.exec(text);
        const iso = match?.groups && isoOf(match.groups);
        if (match && iso)
            return { iso, text: match[0] };
    }
    return undefined;
}
function isoOf(groups) {
    const named = MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
    const [year, month, day] = [Number(groups['year']), named || Number(groups['month']), Number(groups['day'])];
    const date = new Date(Date.UTC(year, month - 1, day));
    const isReal = year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return isReal ? date.toISOString().slice(0, 10) : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/heading.js
// What a heading says: a version, "unreleased", or something else. Strict, because a wrong section is worse than none.

// Words before a version that name no package: `Version 1.2.3`, `New in 1.2.3`, `Release v1.2.3`, `Milestone 1.2.3`.
const LEAD = /^(?:(?:what['’]s )?new in|changes (?:in|for|since)|changelog for|release notes for|version|release|milestone|ver\.?|rel\.?)\s+/i;
const NUMBER = /^v?(\d+(?:\.(?:\d+|x|\*))*(?:[-+._~]?[a-z][a-z0-9]*(?:[-+.][a-z0-9]+)*|[-+][0-9][a-z0-9.-]*)*)(?=$|[\s\]),:;/–—])/i;
// `pkg 1.2.3`, `pkg@1.2.3`, `@scope/pkg v1.2.3`, `pkg-v1.2.3`
const NAMED = /^(@?[a-z][\w./-]*?)(?:@|\s+|-(?=v\d)|\/(?=v?\d))(?=v?\d)/i;
const UNRELEASED = /^\[?(?:unreleased|upcoming|next(?: release| version| milestone)?|head|master|main|development|dev|in progress|tbd)\b/i;
/** Reads a heading's text (markup removed); undefined when it is the title of no entry. */
function readHeading(text) {
    const title = clean(text);
    if (UNRELEASED.test(title) && /^\W*$/.test(title.replace(UNRELEASED, '').replace(findDate(title)?.text ?? '', ''))) {
        return { version: '', isUnreleased: true, packageName: '', date: '', isBare: true };
    }
    const date = findDate(title);
    const undated = date && title.startsWith(date.text) ? title.slice(date.text.length).replace(/^[\s,:–—-]+/, '') : title;
    const rest = undated.replace(LEAD, '');
    const named = NUMBER.test(rest) ? null : NAMED.exec(rest);
    const tail = named ? rest.slice(named[0].length) : rest;
    const match = NUMBER.exec(tail.replace(/^\[/, ''));
    const version = match?.[1];
    if (match === null || version === undefined || version === date?.text)
        return undefined;
    const after = afterVersion(tail.replace(/^\[/, '').slice(match[0].length), date?.text);
    const isWord = version.includes('.') || /^v/i.test(match[0]) || after === '';
    if (!isWord || isRange(after) || (named && after !== ''))
        return undefined;
    return { version, isUnreleased: false, packageName: named?.[1] ?? '', date: date?.iso ?? '', isBare: after === '' };
}
/** Without attribute lists, brackets around the version, marks and emoji before it. */
function clean(text) {
    return text
        .replace(/\{:?\s*[#.][^}]*\}\s*$/, '')
        .replace(/[\s#]+$/, '')
        .replace(/^[^\p{L}\p{N}[@]+/u, '')
        .trim();
}
/** What follows the version besides its date, its status and punctuation. */
function afterVersion(text, date) {
    return (date ? text.replace(date, ' ') : text)
        .replace(/\b(?:released|yanked|unreleased|stable|lts|current|latest|pre-?release|beta|alpha)\b(?:\s+on\b)?/gi, ' ')
        .replace(/^[\s\]):,;/–—([-]+|[\s\])(–—[-]+$/g, '');
}
/** `1.0.0 to 2.0.0` and `1.x → 2.x` are about two versions, and the section of neither. */
function isRange(after) {
    return (/^(?:to|through|thru|until|and|or|vs\.?|and (?:later|earlier|above|below)|→|->|=>|…|\.\.+|\+$)(?:\s|$)/i.test(after) || /^v?\d+\.\d/.test(after));
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/titles.js
// Which blocks of a Markdown changelog are the titles of its entries.

/**
 * The titles, in the order of the file. They are headings; only a file without any version heading may use
 * lines of text (`v1.2.3 - January 5, 2024`) or top-level list items in their place.
 */
function titlesOf(blocks, names) {
    const read = (kind) => blocks
        .filter((block) => block.kind === kind)
        .flatMap((block) => {
        const reading = readHeading(block.text);
        return reading ? [{ block, reading }] : [];
    });
    const headings = withoutForeign(shallow(read('heading')), names);
    if (headings.some(({ reading }) => reading.version !== ''))
        return headings;
    for (const kind of ['paragraph', 'list-item']) {
        const lines = read(kind).filter(({ block, reading }) => reading.isBare && !block.text.includes('\n'));
        const found = withoutForeign(lines, names);
        if (found.some(({ reading }) => reading.version !== ''))
            return found;
    }
    return headings;
}
/** Inside a section, `### 2.0 compatibility` is a topic; only a heading with nothing but a version is another entry. */
function shallow(titles) {
    let level = Number.POSITIVE_INFINITY;
    return titles.filter(({ block, reading }) => {
        if (block.level > level && !reading.isBare)
            return false;
        level = block.level;
        return true;
    });
}
/**
 * Titles that name a package count when it is ours, or when every title names the same one.
 * Of a file that covers several packages they still end each other's sections.
 */
function withoutForeign(titles, names) {
    const versions = titles.filter(({ reading }) => reading.version !== '');
    const named = new Set(versions.map(({ reading }) => spelling(reading.packageName)));
    const own = new Set(names.flatMap((name) => [name, name.split('/').at(-1) ?? '']).map(spelling));
    const isOnly = named.size === 1;
    return titles.flatMap((title) => {
        const { packageName } = title.reading;
        if (packageName === '')
            return [title];
        if (isOnly || own.has(spelling(packageName)))
            return [{ ...title, reading: { ...title.reading, packageName: '' } }];
        return named.has('') ? [] : [title];
    });
}
function spelling(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/formats/markdown.js



function parse(text, names) {
    const document = parseMarkdown(text);
    const titles = titlesOf(document.blocks, names);
    const bodies = bodiesOf(titles, document);
    return {
        entries: titles.map((title, index) => entryOf(title, bodies[index] ?? { firstLine: 0, lastLine: 0 })),
        headings: document.blocks.filter(({ kind }) => kind === 'heading').map(({ text, line }) => ({ text, line })),
        render: (entry) => render(entry, document),
    };
}
function entryOf({ block, reading }, body) {
    const { version, isUnreleased, packageName, date } = reading;
    const heading = block.text.replace(/\s*(?:#+\s*)?\{:?\s*[#.][^}]*\}\s*$/, '').trim();
    return { version, isUnreleased, packageName, heading, date, headingLine: block.line, ...body };
}
function render({ firstLine, lastLine }, document) {
    if (firstLine === 0)
        return '';
    const body = outdented(document.lines.slice(firstLine - 1, lastLine)).join('\n');
    const definitions = document.definitionsFor(firstLine, lastLine);
    return definitions.length > 0 ? `${body}\n\n${definitions.join('\n')}` : body;
}
/** Where the title was a list item, its body is indented as a whole; left so, it would read as code. */
function outdented(lines) {
    const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const common = Math.min(...indents);
    return lines.map((line) => line.slice(common));
}
const markdown = { parse };


/***/ })

};
