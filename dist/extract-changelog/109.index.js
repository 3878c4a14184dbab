export const id = 109;
export const ids = [109];
export const modules = {

/***/ 109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fittedNotes: () => (/* reexport */ fittedNotes),
  lengthOf: () => (/* reexport */ lengthOf)
});

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/length.js
// How long a text is as GitHub counts it: in characters, of which some take two places in a string.
const HIGH = /[\uD800-\uDBFF](?=[\uDC00-\uDFFF])/g;
/** Characters, surrogate pairs counted once. */
function lengthOf(text) {
    let pairs = 0;
    for (const _ of text.matchAll(HIGH))
        pairs += 1;
    return text.length - pairs;
}

// EXTERNAL MODULE: ./.build/packages/changelog/src/notes/permanent-link.js
var permanent_link = __webpack_require__(83);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/links.js

/** A footnote reads like a definition whose target is its first word. */
const FOOTNOTE = /^\^/;
/** Every target that means something else outside the changelog. */
function relativeTargets(markup) {
    const shown = new Set(markup.marks.flatMap((mark) => (mark.type === 'reference' && mark.kind === 'image' ? [mark.label] : [])));
    const inline = markup.marks.flatMap((mark) => (mark.type === 'target' ? [mark] : []));
    const defined = markup.definitions
        .filter(({ label }) => !FOOTNOTE.test(label))
        .map((definition) => ({ ...definition, kind: shown.has(definition.label) ? 'image' : 'link' }));
    return [...inline, ...defined, ...htmlSpans(markup).flatMap((span) => attributes(markup.text, span))].filter(({ target }) => (0,permanent_link/* isRelative */.n3)(target));
}
/** One edit per relative target that leads somewhere. */
function linkEdits(targets, place) {
    return targets.flatMap(({ start, end, kind, target }) => {
        const address = (0,permanent_link/* permanentLink */.Lr)(target, kind, place);
        return address === undefined ? [] : [{ start, end, text: address }];
    });
}
/** HTML of the text, in lines of its own and between words. */
function htmlSpans({ tokens, marks, lineStarts, text }) {
    const blocks = tokens.flatMap(({ type, map }) => {
        if (type !== 'html_block' || !map)
            return [];
        return [{ start: lineStarts[map[0]] ?? 0, end: lineStarts[map[1]] ?? text.length }];
    });
    return [...blocks, ...marks.filter(({ type }) => type === 'html')];
}
const TAG = /<(img|a|source|video)(?=[\s/])/gi;
const ATTRIBUTE = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;
function attributes(text, { start, end }) {
    const html = text.slice(start, end);
    return [...html.matchAll(TAG)].flatMap((tag) => {
        const wanted = tag[1]?.toLowerCase() === 'a' ? 'href' : 'src';
        ATTRIBUTE.lastIndex = tag.index + tag[0].length;
        for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
            const [, name, value] = match;
            if (name?.toLowerCase() !== wanted || value === undefined)
                continue;
            const quote = /^["']/.test(value) ? 1 : 0;
            const last = start + match.index + match[0].length;
            const target = value.slice(quote, value.length - quote).replaceAll('&amp;', '&');
            const kind = wanted === 'src' ? 'image' : 'link';
            return [{ kind, target: target.trim(), start: last - value.length + quote, end: last - quote }];
        }
        return [];
    });
}

// EXTERNAL MODULE: ./node_modules/markdown-it/index.mjs + 48 modules
var markdown_it = __webpack_require__(160);
// EXTERNAL MODULE: ./node_modules/markdown-it/lib/rules_block/reference.mjs
var reference = __webpack_require__(174);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/definitions.js

/** From now on every definition that the parser reads is told. */
function watchDefinitions(markdown, tell) {
    markdown.block.ruler.at('reference', (state, startLine, endLine, silent) => {
        const matched = (0,reference/* default */.A)(state, startLine, endLine, silent);
        if (!matched || silent)
            return matched;
        const lines = [];
        for (let line = startLine; line < state.line; line++) {
            const at = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
            lines.push({ text: state.src.slice(at, state.eMarks[line]), at });
        }
        const definition = definitionOf(markdown, lines);
        if (definition)
            tell(definition);
        return matched;
    });
}
function definitionOf(markdown, lines) {
    const text = lines.map((line) => line.text).join('\n');
    let labelEnd = 1;
    while (labelEnd < text.length && text[labelEnd] !== ']')
        labelEnd += text[labelEnd] === '\\' ? 2 : 1;
    let at = labelEnd + 2;
    while (at < text.length && ' \t\n'.includes(text[at] ?? ''))
        at += 1;
    const { ok, pos, str } = markdown.helpers.parseLinkDestination(text, at, text.length);
    if (!ok)
        return undefined;
    const last = lines.at(-1);
    return {
        label: markdown.utils.normalizeReference(text.slice(1, labelEnd)),
        target: str,
        start: offsetOf(lines, at),
        end: offsetOf(lines, pos),
        from: lines[0]?.at ?? 0,
        to: last ? last.at + last.text.length : 0,
    };
}
function offsetOf(lines, position) {
    let rest = position;
    for (const line of lines) {
        if (rest <= line.text.length)
            return line.at + rest;
        rest -= line.text.length + 1;
    }
    return 0;
}

// EXTERNAL MODULE: ./node_modules/markdown-it/lib/rules_inline/html_inline.mjs
var html_inline = __webpack_require__(634);
// EXTERNAL MODULE: ./node_modules/markdown-it/lib/rules_inline/image.mjs
var rules_inline_image = __webpack_require__(272);
// EXTERNAL MODULE: ./node_modules/markdown-it/lib/rules_inline/link.mjs
var rules_inline_link = __webpack_require__(789);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/inline-marks.js



/** From now on what the parser finds is added to the list, with offsets into the parsed content. */
function watchInline(markdown) {
    const found = [];
    // What stands in an image's description is shown as plain text, and has offsets of its own.
    let isInImage = false;
    markdown.inline.ruler.at('link', (state, silent) => {
        const from = state.pos;
        const matched = (0,rules_inline_link/* default */.A)(state, silent);
        if (matched && !silent && !isInImage)
            found.push(...markOf(markdown, state, from, from, 'link'));
        return matched;
    });
    markdown.inline.ruler.at('image', (state, silent) => {
        const from = state.pos;
        const isNested = isInImage;
        isInImage = true;
        const matched = (0,rules_inline_image/* default */.A)(state, silent);
        isInImage = isNested;
        if (matched && !silent && !isNested)
            found.push(...markOf(markdown, state, from, from + 1, 'image'));
        return matched;
    });
    markdown.inline.ruler.at('html_inline', (state, silent) => {
        const start = state.pos;
        const matched = (0,html_inline/* default */.A)(state, silent);
        if (matched && !silent && !isInImage)
            found.push({ type: 'html', start, end: state.pos });
        return matched;
    });
    return found;
}
function markOf(markdown, state, start, bracket, kind) {
    const { src, pos: end } = state;
    const { parseLinkLabel, parseLinkDestination } = markdown.helpers;
    const labelEnd = parseLinkLabel(state, bracket, kind === 'link');
    state.pos = end;
    if (labelEnd < 0)
        return [];
    if (src[labelEnd + 1] === '(' && src[end - 1] === ')' && end > labelEnd + 1) {
        let at = labelEnd + 2;
        while (at < end && ' \t\n'.includes(src[at] ?? ''))
            at += 1;
        const { ok, pos, str } = parseLinkDestination(src, at, end);
        return ok ? [{ type: 'target', kind, target: str, start: at, end: pos }] : [];
    }
    const named = src.slice(labelEnd + 2, end - 1);
    const label = markdown.utils.normalizeReference(named === '' ? src.slice(bracket + 1, labelEnd) : named);
    return [{ type: 'reference', kind, label, start, end }];
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/markup.js
// Markdown with the places of what notes change: link targets, definitions, HTML and headings, as offsets into the text.



/** Reads a text whose lines end in LF; marks only in blocks that begin before `until`, which is what takes the time. */
function readMarkup(text, until = text.length) {
    const markdown = new markdown_it/* default */.A('commonmark');
    const definitions = [];
    const marks = [];
    const found = watchInline(markdown);
    watchDefinitions(markdown, (definition) => definitions.push(definition));
    const env = { references: {} };
    const tokens = [];
    markdown.block.parse(text, markdown, env, tokens);
    const lineStarts = startsOf(text);
    for (const token of tokens) {
        if (token.type !== 'inline' || !token.map || (lineStarts[token.map[0]] ?? 0) > until)
            continue;
        found.length = 0;
        markdown.inline.parse(token.content, markdown, env, []);
        for (const mark of found.length > 0 ? placed(found, token, text, lineStarts) : [])
            marks.push(mark);
    }
    return { text, lineStarts, tokens, marks, definitions };
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    starts.push(text.length);
    return starts;
}
/** A block's content lacks indents and the marks of lists and quotes: each of its lines is the end of a line of the text. */
function placed(found, token, text, lineStarts) {
    const [first, last] = token.map ?? [0, 0];
    const rows = [];
    let content = 0;
    for (const [index, line] of token.content.split('\n').entries()) {
        const words = line.trim();
        const start = lineStarts[Math.min(first + index, last)] ?? 0;
        const end = lineStarts[Math.min(first + index + 1, last)] ?? text.length;
        const at = text.slice(start, end).lastIndexOf(words);
        if (at < 0)
            return [];
        rows.push({ content, source: start + at - (line.length - line.trimStart().length) });
        content += line.length + 1;
    }
    const row = { at: 0 };
    const offset = (position) => {
        if ((rows[row.at]?.content ?? 0) > position)
            row.at = 0;
        while ((rows[row.at + 1]?.content ?? Number.POSITIVE_INFINITY) <= position)
            row.at += 1;
        const { content: from, source } = rows[row.at] ?? { content: 0, source: 0 };
        return source + position - from;
    };
    return found.map((mark) => ({ ...mark, start: offset(mark.start), end: offset(mark.end) }));
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/cut.js
// Notes that are longer than GitHub takes: cut between two blocks, with the definitions that are still used.



/** The text where it fits, else its beginning and `rest`; undefined where not even `rest` fits. */
function cutNotes(text, limit, rest) {
    if (lengthOf(text) <= limit)
        return text;
    if (lengthOf(rest) > limit)
        return undefined;
    const reach = 2 * limit; // no character takes more than two places
    const markup = readMarkup(text, reach);
    const whole = (end) => [...beginning(markup, end), rest].filter((part) => part !== '').join('\n\n');
    const fits = (end) => lengthOf(whole(end)) <= limit;
    const ends = blockStarts(markup).filter((end) => end <= reach);
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(ends[middle] ?? 0))
            low = middle;
        else
            high = middle - 1;
    }
    const end = ends[low] ?? 0;
    if (end > 0)
        return whole(end);
    return withinParagraph(markup, limit - lengthOf(rest), rest) ?? rest;
}
/** Where a block begins, 0 first: inside code no block begins. Not below a heading, which would stand there alone. */
function blockStarts({ tokens, lineStarts }) {
    const starts = new Set([0]);
    for (const [index, { type, map, nesting }] of tokens.entries()) {
        if (!map || nesting < 0 || type === 'inline' || tokens[index - 1]?.type === 'heading_close')
            continue;
        starts.add(lineStarts[map[0]] ?? 0);
    }
    return [...starts].sort((one, other) => one - other);
}
/** The text up to there, its open `<details>` closed, and the definitions from further down that it uses. */
function beginning(markup, end) {
    const kept = markup.text.slice(0, end).trimEnd();
    const used = new Set(markup.marks.flatMap((mark) => (mark.type === 'reference' && mark.start < end ? [mark.label] : [])));
    const definitions = markup.definitions
        .filter(({ label, from }) => from >= end && used.delete(label))
        .map(({ from, to }) => markup.text.slice(from, to));
    const closing = '</details>\n'.repeat(openDetails(markup, end)).trimEnd();
    return [kept, closing, definitions.join('\n')].filter((part) => part !== '');
}
function openDetails(markup, end) {
    const html = htmlSpans(markup).filter(({ start }) => start < end);
    const tags = html.flatMap((span) => markup.text.slice(span.start, Math.min(span.end, end)).match(/<\/?details\b/gi) ?? []);
    return Math.max(0, tags.reduce((open, tag) => open + (tag.startsWith('</') ? -1 : 1), 0));
}
const GAP = '…\n\n';
/** Where the very first block is too long: after a line of it, else after a word; only of running text. */
function withinParagraph({ tokens, text, lineStarts }, limit, rest) {
    const first = tokens.find(({ type }) => ['inline', 'fence', 'code_block', 'html_block'].includes(type));
    if (first?.type !== 'inline' || !first.map)
        return undefined;
    const room = limit - GAP.length;
    const last = Math.min(lineStarts[first.map[1]] ?? text.length, room);
    if (last <= (lineStarts[first.map[0]] ?? 0))
        return undefined;
    const kept = text.slice(0, last);
    const gap = Math.max(kept.lastIndexOf('\n'), kept.lastIndexOf(' '));
    const start = lineStarts[first.map[0]] ?? 0;
    const end = gap > start ? gap : last;
    const whole = /[\uD800-\uDBFF]$/.test(kept.slice(0, end)) ? end - 1 : end;
    return `${kept.slice(0, whole).trimEnd()}${GAP}${rest}`;
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/edits.js
// Changes of a text by offsets, made in one pass.
/** The text with all edits; of two that overlap the one that begins first counts. */
function applyEdits(text, edits) {
    const parts = [];
    let at = 0;
    for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
        if (edit.start < at)
            continue;
        parts.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return `${parts.join('')}${text.slice(at)}`;
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/comments.js
// HTML comments are notes of the authors to themselves; a release shows them to everybody who edits it.


/** The text without HTML comments; comments in code stay, as does one that keeps two blocks apart. */
function withoutComments(text) {
    if (!text.includes('<!--'))
        return text;
    const markup = readMarkup(text);
    const spans = merged(commentsOf(markup), text);
    if (spans.length === 0)
        return text;
    const result = applyEdits(text, spans.map((span) => removal(text, span)));
    return shape(readMarkup(result)) === shape(markup) ? result : text;
}
/** HTML whose contents are shown or run as they are. */
const VERBATIM = /^\s*<(?:pre|script|style|textarea)\b/i;
function commentsOf({ text, tokens, marks, lineStarts }) {
    const inline = marks
        .filter(({ type, start }) => type === 'html' && text.startsWith('<!--', start))
        .map(({ start, end }) => ({ start, end, isInside: false }));
    const blocks = tokens.flatMap(({ type, map, content }) => {
        if (type !== 'html_block' || !map || VERBATIM.test(content))
            return [];
        const isInside = !content.trimStart().startsWith('<!--');
        return within(text, lineStarts[map[0]] ?? 0, lineStarts[map[1]] ?? text.length, isInside);
    });
    return [...blocks, ...inline].sort((one, other) => one.start - other.start);
}
function within(text, from, to, isInside) {
    const found = [];
    for (let start = text.indexOf('<!--', from); start >= 0 && start < to;) {
        const close = text.indexOf('-->', start + 2);
        const end = close < 0 || close + 3 > to ? to : close + 3;
        found.push({ start, end, isInside });
        start = text.indexOf('<!--', end);
    }
    return found;
}
/** Comments with nothing but white space between them go as one. */
function merged(spans, text) {
    const result = [];
    for (const span of spans) {
        const before = result.at(-1);
        if (before && text.slice(before.end, span.start).trim() === '')
            before.end = span.end;
        else
            result.push({ ...span });
    }
    return result;
}
/** What begins a block of its own, even without an empty line above. */
const BLOCK_START = /^\s*(?:[-*+#>|`~]|\d+[.)])/;
function removal(text, span) {
    let { start, end } = span;
    while (' \t'.includes(text[start - 1] ?? '\n'))
        start -= 1;
    while (' \t'.includes(text[end] ?? '\n'))
        end += 1;
    const isFirst = start === 0 || text[start - 1] === '\n';
    const isLast = end === text.length || text[end] === '\n' || text[end - 1] === '\n';
    if (!isFirst && isLast)
        return { start, end: text[end - 1] === '\n' ? end - 1 : end, text: '' };
    if (!isFirst)
        return { start, end, text: start < span.start || end > span.end ? ' ' : '' };
    if (!isLast)
        return { start: span.start, end, text: '' };
    if (text[end] === '\n')
        end += 1;
    const isBlankAbove = start === 0 || text[start - 2] === '\n' || start === 1;
    if (isBlankAbove)
        while (text[end] === '\n')
            end += 1;
    const next = text.slice(end, text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end));
    const isApart = span.isInside || isBlankAbove || next.trim() === '' || BLOCK_START.test(next);
    return { start, end, text: isApart ? '' : '\n' };
}
/** Code and headings, and how many blocks of text: the same with and without comments, or the comments stay. */
function shape({ tokens }) {
    return tokens
        .flatMap(({ type, tag, content }) => {
        if (type === 'fence' || type === 'code_block')
            return [`${type} ${content}`];
        return type === 'heading_open' || type === 'inline' ? [`${type} ${tag}`] : [];
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/headings.js
const SHALLOWEST = 2;
const DEEPEST_FIRST = 3;
const LOWEST = 6;
/** The edits that shift all headings alike; none where they are right already. */
function headingEdits(markup) {
    const headings = markup.tokens.flatMap((token, index) => token.type === 'heading_open' && token.map ? [{ token, map: token.map, inline: markup.tokens[index + 1] }] : []);
    const first = headings.reduce((least, { token }) => Math.min(least, levelOf(token)), Number.POSITIVE_INFINITY);
    const shift = first === Number.POSITIVE_INFINITY ? 0 : Math.min(Math.max(first, SHALLOWEST), DEEPEST_FIRST) - first;
    if (shift === 0)
        return [];
    return headings.flatMap(({ token, map, inline }) => {
        const marks = '#'.repeat(Math.min(levelOf(token) + shift, LOWEST));
        return token.markup.startsWith('#') ? [atx(markup, map, marks)] : setext(markup, map, inline?.content ?? '', marks);
    });
}
function levelOf(token) {
    return Number(token.tag.slice(1));
}
/** Before the first `#` of its line there is nothing but the marks of lists and quotes. */
function atx({ text, lineStarts }, [line], marks) {
    const start = text.indexOf('#', lineStarts[line]);
    let end = start;
    while (text[end] === '#')
        end += 1;
    return { start, end, text: marks };
}
/** An underline knows two levels only, so the heading is written with `#`; its lines become one. */
function setext({ text, lineStarts }, map, content, marks) {
    const [first, last] = map;
    const words = content.split('\n').map((line) => line.trim());
    const start = lineStarts[first] ?? 0;
    const at = text.slice(start, lineStarts[first + 1]).lastIndexOf(words[0] ?? '');
    if (at < 0)
        return [];
    const closing = content.trimEnd().endsWith('#') ? ` ${marks}` : '';
    const end = (lineStarts[last] ?? text.length) - (text[(lineStarts[last] ?? 0) - 1] === '\n' ? 1 : 0);
    return [{ start: start + at, end, text: `${marks} ${words.join(' ')}${closing}` }];
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/ready.js
// A section's Markdown made ready for a GitHub Release: permanent links, headings of the right level, no comments.





/** The notes; without a place relative links stay relative, and are told. */
function readyNotes(section, place) {
    const source = section.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
    const markup = readMarkup(withoutComments(source));
    const targets = relativeTargets(markup);
    const links = place ? linkEdits(targets, place) : [];
    const placed = new Set(links.map(({ start }) => start));
    return {
        text: withoutBlankEnds(applyEdits(markup.text, [...links, ...headingEdits(markup)])),
        unresolved: targets.filter(({ start }) => !placed.has(start)).map(({ target }) => target),
    };
}
/** An indent of the first line means something; empty lines before it do not. */
function withoutBlankEnds(text) {
    const lines = text.trimEnd().split('\n');
    const first = lines.findIndex((line) => line.trim() !== '');
    return first < 0 ? '' : lines.slice(first).join('\n');
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/fitted.js
// A section as notes of a bounded length, in bounded time: what cannot be part of them is left alone.



/** So many times the limit are made ready at most: comments that are dropped may have been a part of it. */
const MARGIN = 4;
/** The notes, and where they are longer than the limit their beginning and `rest`; undefined where `rest` alone is. */
function fittedNotes(section, place, limit, rest) {
    const beginning = cutNotes(section, MARGIN * limit, '') ?? '';
    const ready = readyNotes(beginning, place);
    const isShortened = beginning !== section;
    const whole = isShortened ? `${ready.text}\n\n${rest}` : ready.text;
    const text = cutNotes(whole, limit, rest);
    if (text === undefined)
        return undefined;
    const isCut = isShortened || text !== whole;
    return { text, unresolved: ready.unresolved, cutFrom: isCut ? lengthOf(isShortened ? section : whole) : undefined };
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/notes/index.js
// What turns a section into the notes of a release; loaded when there is a section.




/***/ })

};
