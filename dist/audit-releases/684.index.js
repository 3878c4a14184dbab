export const id = 684;
export const ids = [684];
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

/***/ 3684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restructuredtext: () => (/* binding */ restructuredtext)
});

// EXTERNAL MODULE: ./.build/packages/changelog/src/changelog.js + 1 modules
var changelog = __webpack_require__(7718);
// EXTERNAL MODULE: ./.build/packages/changelog/src/document.js
var src_document = __webpack_require__(3501);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/rst/explicit.js
// Explicit markup of reStructuredText (lines that begin with `..`): link targets, substitutions, comments.
const TARGET = /^\.\. _(?:`([^`]+)`|((?:[^:\\]|\\.|:(?=\S))+)):(?:\s+(.*))?$/;
const SUBSTITUTION = /^\.\. \|([^|]+)\| (replace|image|unicode|date)::(.*)$/;
const DIRECTIVE = /^\.\. [\w:.+-]+::(?:\s|$)/;
const FOOTNOTE = /^\.\. \[[^\]]+\](?:\s|$)/;
const LONGEST = 2000;
/** Reads a whole file: a link may be defined far from where it is used. */
function readExplicit(lines) {
    const targets = new Map();
    const substitutions = new Map();
    const silent = new Set();
    let waiting = [];
    lines.forEach((line, at) => {
        if (!/^\.\.(?:\s|$)/.test(line)) {
            if (line.trim() !== '' && !silent.has(at + 1))
                waiting = [];
            return;
        }
        if (line.length > LONGEST || DIRECTIVE.test(line) || FOOTNOTE.test(line))
            return;
        const end = blockEnd(lines, at);
        for (let inside = at; inside < end; inside++)
            silent.add(inside + 1);
        const substitution = SUBSTITUTION.exec(line);
        if (substitution) {
            const isText = substitution[2] === 'replace';
            substitutions.set(substitution[1] ?? '', isText ? (substitution[3] ?? '').trim() : (substitution[1] ?? ''));
        }
        const target = TARGET.exec(line);
        if (!target)
            return;
        const name = normalised(target[1] ?? target[2] ?? '');
        const address = [target[3] ?? '', ...lines.slice(at + 1, Math.min(end, at + ADDRESS_LINES))]
            .join('')
            .replace(/\s+/g, '');
        waiting.push(name);
        if (address === '')
            return;
        for (const each of waiting)
            if (!targets.has(each))
                targets.set(each, address);
        waiting = [];
    });
    return { targets: resolved(targets), substitutions, silent };
}
const ADDRESS_LINES = 5;
/** Names are compared without regard to case, blanks and escapes. */
function normalised(name) {
    return name.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim().toLowerCase();
}
/** The line after an explicit block: its first line and whatever is indented below. */
function blockEnd(lines, at) {
    let end = at + 1;
    const isEmpty = /^\.\.\s*$/.test(lines[at] ?? '');
    if (isEmpty && (lines[end] ?? '').trim() === '')
        return end;
    for (let next = end; next < lines.length; next++) {
        const line = lines[next] ?? '';
        if (line.trim() === '')
            continue;
        if (!/^\s/.test(line))
            break;
        end = next + 1;
    }
    return end;
}
/** `.. _a: b_` points to where `b` points. */
function resolved(targets) {
    return new Map([...targets].map(([name, address]) => {
        const other = /^`?([^`]+)`?_$/.exec(address)?.[1];
        return [name, (other && targets.get(normalised(other))) ?? address];
    }));
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/rst/inline.js
// Inline markup of reStructuredText as Markdown: literals, roles, links; what is not known stays readable text.

// One alternative per construct, tried from left to right; every one ends at the next mark of its own kind.
const INLINE = /\\([\s\S])|``((?:[^`\n]|`(?!`))+?)``|(?::([A-Za-z][\w+.:-]{0,60}):)?`([^`]{1,1000})`(__?)?(?::([A-Za-z][\w+.-]{0,60}):(?!`))?|\|([^|\s][^|\n]{0,100})\|(_{0,2})|(?<![\w`])\[(\d{1,4}|#[\w-]{0,60}|\*|[A-Za-z][\w.-]{0,60})\]_(?!\w)|(?<![\w`/.])([A-Za-z0-9](?:[\w.+-]{0,100}[A-Za-z0-9])?)(__?)(?![\w`])/g;
// Roles that name something in the program: shown as code, as Sphinx does.
const CODE = /(?:^|:)(?:func|meth|class|mod|attr|data|exc|obj|const|type|any|keyword|option|envvar|file|program|command|kbd|code|literal|samp|confval|hook|fixture|globalvar|setting|cmdoption|token|c|cpp|macro|member|var|regexp|mimetype|makevar|rst|dir|role|directive)$/;
const ISSUE = /^(?:issue|issues|pr|pull|pull-request|gh|ghpull|ghissue|bug|feature|support|ticket|bpo|user|commit)$/;
const PUBLISHED = {
    pep: ['PEP ', 'https://peps.python.org/pep-'],
    rfc: ['RFC ', 'https://datatracker.ietf.org/doc/html/rfc'],
    cve: ['', 'https://www.cve.org/CVERecord?id='],
};
/** One line or paragraph as Markdown. */
function inlineMarkdown(text, explicit, depth = 0) {
    return text.replace(INLINE, (...match) => {
        const [whole = '', escaped, literal, role, quoted, ending, roleAfter, name, nameEnding, note, word, wordEnding] = match;
        if (escaped !== undefined)
            return escapedText(escaped);
        if (literal !== undefined)
            return code(literal.trim());
        if (quoted !== undefined)
            return interpreted(quoted, role ?? roleAfter, ending ?? '', explicit);
        if (name !== undefined)
            return substituted(whole, name, nameEnding ?? '', explicit, depth);
        if (note !== undefined)
            return `\\[${note}\\]`;
        const address = word && wordEnding ? explicit.targets.get(normalised(word)) : undefined;
        return address ? inline_link(word ?? '', address) : whole;
    });
}
/** The text alone, for titles: no marks, no addresses. */
function inlineText(text) {
    return text
        .replace(/``([^`]+)``/g, '$1')
        .replace(/(?::[\w+.:-]{1,60}:)?`([^`<]*)(?:<[^`<>]*>)?`(?:__?)?/g, (_, own) => own.trimEnd())
        .replace(/\\(\S)/g, '$1')
        .replace(/\*\*([^*]+)\*\*/g, '$1')
        .replace(/(^|\s)\*([^*]+)\*/g, '$1$2')
        .replace(/\|([^|\s][^|]*)\|/g, '$1')
        .replace(/([\w)])__?(?=\s|$)/g, '$1');
}
function escapedText(character) {
    if (/\s/.test(character))
        return '';
    return /[*_`<>#[\]\\|~]/.test(character) ? `\\${character}` : character;
}
function interpreted(quoted, role, ending, explicit) {
    const embedded = /^([^<]*)<([^<>]+)>$/.exec(quoted);
    const shown = (embedded?.[1] ?? quoted).trim().replace(/\\(.)/g, '$1');
    if (role !== undefined)
        return ofRole(role, shown, embedded?.[2]);
    if (embedded) {
        const address = embedded[2] ?? '';
        const named = /^(.+)_$/.exec(address)?.[1];
        return inline_link(shown || address, (named && explicit.targets.get(normalised(named))) || address);
    }
    const address = ending ? explicit.targets.get(normalised(quoted)) : undefined;
    if (address)
        return inline_link(shown, address);
    return ending ? shown : code(shown);
}
function ofRole(role, shown, target) {
    const published = PUBLISHED[role];
    if (published)
        return inline_link(`${published[0]}${shown}`, `${published[1]}${number(role, target ?? shown)}`);
    if (ISSUE.test(role.toLowerCase()))
        return issues(role.toLowerCase(), shown, target);
    if (CODE.test(role))
        return code(shown.replace(/^!/, '').replace(/^~(?:[\w.]*\.)?/, ''));
    return shown;
}
function number(role, text) {
    const digits = text.replace(/#.*$/, '');
    return role === 'pep' ? digits.padStart(4, '0') : digits;
}
/** `:issue:`12,13`` is `#12, #13`, which GitHub links by itself. */
function issues(role, shown, target) {
    if (role === 'user')
        return /^[\w-]{1,40}$/.test(target ?? shown) ? `@${target ?? shown}` : shown;
    if (role === 'commit' || role === 'bpo')
        return role === 'bpo' ? `bpo-${shown}` : shown;
    return shown.replace(/(^|[,\s])(?=\d)/g, '$1#').replace(/,(?=#)/g, ', ');
}
function substituted(whole, name, ending, explicit, depth) {
    const text = explicit.substitutions.get(name);
    if (text === undefined)
        return whole;
    const shown = depth < 2 ? inlineMarkdown(text, explicit, depth + 1) : text;
    const address = ending ? explicit.targets.get(normalised(name)) : undefined;
    return address ? inline_link(shown, address) : shown;
}
function code(text) {
    return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
function inline_link(text, address) {
    const shown = text.replace(/(?<!\\)[[\]]/g, '\\$&');
    return /[\s()<>]/.test(address) ? `[${shown}](<${address.replace(/[<>\s]/g, '')}>)` : `[${shown}](${address})`;
}

// EXTERNAL MODULE: ./.build/packages/changelog/src/underlined.js
var underlined = __webpack_require__(2676);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/rst/directives.js
// Directives of reStructuredText (`.. note::` and the like) as Markdown.
const ALERTS = {
    note: 'NOTE',
    ...{ tip: 'TIP', hint: 'TIP' },
    important: 'IMPORTANT',
    ...{ warning: 'WARNING', attention: 'WARNING' },
    ...{ caution: 'CAUTION', danger: 'CAUTION', error: 'CAUTION' },
};
const directives_CODE = new Set([
    'code',
    'code-block',
    'sourcecode',
    'parsed-literal',
    'literalinclude',
    'ipython',
    'prompt',
    'math',
]);
const LABELS = {
    ...{ versionadded: 'New in version', versionchanged: 'Changed in version', deprecated: 'Deprecated since version' },
    ...{ versionremoved: 'Removed in version', seealso: 'See also', todo: 'To do' },
};
// They speak to the tool that builds the pages, not to its readers.
const DROPPED = new Set([
    ...[
        'contents',
        'toctree',
        'currentmodule',
        'module',
        'py:currentmodule',
        'py:module',
        'highlight',
        'index',
        'include',
    ],
    ...['default-role', 'role', 'meta', 'title', 'raw', 'default-domain', 'towncrier-draft-entries', 'target-notes'],
    ...['sectionauthor', 'codeauthor', 'tabularcolumns', 'testsetup', 'testcleanup', 'autosummary', 'automodule'],
]);
/** Lines of Markdown; `content` is what stands indented below, outdented. */
function directive(name, argument, content, convert) {
    const key = name.toLowerCase();
    const { options, body } = splitOptions(content);
    const code = body.length > 0 ? body : [argument];
    if (directives_CODE.has(key))
        return fenced(code, key === 'math' ? 'math' : argumentOf(key, argument, body));
    if (DROPPED.has(key))
        return [];
    if (key === 'image' || key === 'figure')
        return [`![${options.get('alt') ?? ''}](${argument})`, '', ...convert(body)];
    if (key === 'rubric')
        return [`**${convert([argument]).join(' ')}**`, '', ...convert(body)];
    const alert = ALERTS[key];
    if (alert)
        return quoted([`[!${alert}]`, ...convert([argument, ...body])]);
    if (key === 'admonition')
        return quoted([`**${convert([argument]).join(' ')}**`, '', ...convert(body)]);
    const label = LABELS[key];
    if (label === undefined)
        return convert([argument, '', ...body]);
    const [version = '', ...words] = key.startsWith('version') || key === 'deprecated' ? argument.split(' ') : ['', argument];
    const said = convert([words.join(' ')]).join(' ');
    return [`**${[label, version].filter(Boolean).join(' ')}:** ${said}`.trimEnd(), ...convert(body)];
}
/** A fenced block, whose fence is longer than any in it. */
function fenced(lines, language = '') {
    const longest = lines.reduce((most, line) => Math.max(most, /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0), 2);
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...trimmed(lines), fence];
}
/** Without blank lines at both ends. */
function trimmed(lines) {
    let [first, end] = [0, lines.length];
    while (first < end && (lines[first] ?? '').trim() === '')
        first++;
    while (end > first && (lines[end - 1] ?? '').trim() === '')
        end--;
    return lines.slice(first, end);
}
function argumentOf(key, argument, body) {
    if (key === 'parsed-literal' || body.length === 0)
        return '';
    return /^[\w+#.-]{1,30}$/.test(argument) ? argument.replace(/^(?:py3?con|pycon3)$/, 'pycon') : '';
}
/** Options (`:alt: text`) stand first, without a blank line between. */
function splitOptions(content) {
    const options = new Map();
    let at = 0;
    for (; at < content.length; at++) {
        const option = /^:([\w-]{1,40}):(?:\s+(.*))?$/.exec(content[at] ?? '');
        if (!option)
            break;
        options.set(option[1] ?? '', option[2] ?? '');
    }
    return { options, body: trimmed(content.slice(at)) };
}
function quoted(lines) {
    return trimmed(lines).map((line) => (line === '' ? '>' : `> ${line}`));
}

;// CONCATENATED MODULE: ./.build/packages/changelog/src/rst/markdown.js
// Blocks of reStructuredText as Markdown: paragraphs, lists, code, tables, directives.



const BULLET = /^([-*+•‣⁃])(\s+|$)/;
const NUMBERED = /^(?:\(?(\d{1,9}|#|[A-Za-z]|[ivxIVX]{1,6})[.)])(\s+|$)/;
const TABLE = /^(?:\+[-=]{2}[-=+]*\+|={2,}(?:\s+={2,})+)\s*$/;
// Deeper nesting is left as it stands; nobody reads it, and each level costs a pass over the text.
const DEEPEST = 12;
/** The lines as Markdown; `heading` tells those that are a title's own. */
function rstToMarkdown(lines, explicit) {
    return joined(convert({ lines, explicit, depth: 0 })).join('\n');
}
function convert(source) {
    if (source.depth > DEEPEST)
        return [...source.lines];
    const output = [];
    let at = 0;
    while (at < source.lines.length) {
        const { lines, end } = blockAt(source, at);
        for (const line of lines)
            output.push(line);
        at = Math.max(end, at + 1);
    }
    return output;
}
/** The block that begins at a line, and where it ends. */
function blockAt(source, at) {
    const line = source.lines[at] ?? '';
    if (line.trim() === '')
        return { lines: [''], end: at + 1 };
    if (/^\s/.test(line))
        return indentedBlock(source, at);
    if (/^\.\.(?:\s|$)|^__ /.test(line))
        return explicitBlock(source, at);
    if (TABLE.test(line))
        return verbatim(source, at, 'text');
    if (line.startsWith('>>> '))
        return verbatim(source, at, 'pycon');
    if (underlined/* RULE */.x.test(line) && line.trim().length >= 4)
        return { lines: ['---'], end: at + 1 };
    const marker = BULLET.exec(line) ?? NUMBERED.exec(line);
    if (marker)
        return listItem(source, at, marker);
    return paragraph(source, at);
}
function listItem(source, at, marker) {
    const first = source.lines[at] ?? '';
    const isBullet = BULLET.test(first);
    const number = /^\d+$/.test(marker[1] ?? '') ? `${marker[1]}.` : '1.';
    const sign = isBullet ? '-' : number;
    const end = markdown_blockEnd(source.lines, at);
    const inner = outdented(source.lines.slice(at + 1, end));
    const own = convert({ ...source, lines: [first.slice(marker[0].length), ...inner], depth: source.depth + 1 });
    const indent = ' '.repeat(sign.length + 1);
    const lines = own.map((line, index) => (index === 0 ? `${sign} ${line}` : line && `${indent}${line}`));
    return { lines: lines.map((line) => line.trimEnd()), end };
}
/** A quote, a definition, or text that is only indented: what it says, at the margin. */
function indentedBlock(source, at) {
    const end = markdown_blockEnd(source.lines, at - 1, at);
    const lines = outdented(source.lines.slice(at, end));
    return { lines: convert({ ...source, lines, depth: source.depth + 1 }), end };
}
function explicitBlock(source, at) {
    const first = source.lines[at] ?? '';
    const end = markdown_blockEnd(source.lines, at);
    const content = outdented(source.lines.slice(at + 1, end));
    const named = /^\.\. ([\w:.+-]{1,60}?):: ?(.*)$/.exec(first) ?? /^\.\. ([\w:.+-]{1,60}?)::\s*$/.exec(first);
    const deeper = (lines) => joined(convert({ ...source, lines, depth: source.depth + 1 }));
    if (named)
        return { lines: ['', ...directive(named[1] ?? '', (named[2] ?? '').trim(), content, deeper), ''], end };
    const note = /^\.\. \[([^\]]{1,60})\]\s(.*)$/.exec(first);
    return note
        ? { lines: ['', `\\[${note[1]}\\] ${deeper([note[2] ?? '', ...content]).join(' ')}`, ''], end }
        : { lines: [], end };
}
function verbatim({ lines }, at, language) {
    let end = at;
    while (end < lines.length && (lines[end] ?? '').trim() !== '')
        end++;
    return { lines: ['', ...fenced(lines.slice(at, end), language), ''], end };
}
/** Up to the next blank line, or to a line that is indented or begins a list; with the code block that `::` announces. */
function paragraph(source, at) {
    let end = at + 1;
    while (end < source.lines.length && CONTINUES.test(source.lines[end] ?? ''))
        end++;
    const own = source.lines.slice(at, end);
    const text = own.map(prefixed).join('\n');
    const isLead = /::\s*$/.test(text);
    const shown = inlineMarkdown(isLead ? text.replace(/(^|\s)::\s*$|:(?=:\s*$)/, '$1').replace(/:\s*$/, ':') : text, source.explicit);
    if (!isLead)
        return { lines: shown.split('\n').map(safe), end };
    const from = nextText(source.lines, end);
    if (!/^\s/.test(source.lines[from] ?? ''))
        return { lines: shown.split('\n').map(safe), end };
    const close = markdown_blockEnd(source.lines, from - 1, from);
    const code = outdented(source.lines.slice(from, close));
    const said = shown.trim().replace(/^:$/, '');
    return { lines: [...(said === '' ? [] : said.split('\n').map(safe)), '', ...fenced(code), ''], end: close };
}
const CONTINUES = /^(?![-*+]\s|\.\.\s)\S/;
/** Field lists (`:Date: today`) and line blocks (`| text`). */
function prefixed(line) {
    return line.replace(/^:([A-Za-z][\w -]{0,40}):(?=\s|$)/, '**$1:**').replace(/^\| (.*)$/, '$1  ');
}
/** A line of text never begins a heading, a rule, a quote or a list that the source did not mean. */
function safe(line) {
    return line
        .replace(/^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s)|={1,}\s*$|-{2,}\s*$|~{3,})/, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');
}
function nextText(lines, from) {
    let at = from;
    while (at < lines.length && (lines[at] ?? '').trim() === '')
        at++;
    return at;
}
/** The line after what is indented below `at`. */
function markdown_blockEnd(lines, at, from = at + 1) {
    let end = from;
    for (let next = from; next < lines.length; next++) {
        const line = lines[next] ?? '';
        if (line.trim() === '')
            continue;
        if (!/^\s/.test(line))
            break;
        end = next + 1;
    }
    return end;
}
function outdented(lines) {
    const spaced = lines.map((line) => line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '        ')));
    const common = spaced.reduce((least, line) => {
        const indent = line.length - line.trimStart().length;
        return line.trim() === '' || indent >= least ? least : indent;
    }, Number.POSITIVE_INFINITY);
    return spaced.map((line) => line.slice(common));
}
/** Not more than one blank line in a row, none at the ends. */
function joined(lines) {
    return trimmed(lines).filter((line, index, all) => line !== '' || all[index - 1] !== '');
}

// EXTERNAL MODULE: ./.build/packages/changelog/src/text/lines.js
var text_lines = __webpack_require__(211);
;// CONCATENATED MODULE: ./.build/packages/changelog/src/formats/restructuredtext.js
// reStructuredText: underlined titles (towncrier, Sphinx), else lines of bold text or with nothing but a version.







const restructuredtext = {
    parse: (text, names) => {
        const lines = (0,src_document/* linesOf */.Dx)(text);
        const explicit = readExplicit(lines);
        const titles = (0,underlined/* underlinedTitles */.k)(lines, inlineText).filter(({ line }) => !explicit.silent.has(line));
        const own = new Set(titles.flatMap(({ top, line, endLine }) => [top ?? line, line, endLine]));
        const others = (0,text_lines/* textLines */.F)(lines, inlineText).filter(({ line }) => !own.has(line) && !explicit.silent.has(line));
        const blocks = [...titles, ...others.map((block) => bold(block, lines))].sort((one, other) => one.line - other.line);
        const isSilent = (line) => explicit.silent.has(line);
        const document = { lines, blocks, isDefinition: isSilent, isAnchor: isSilent };
        return (0,changelog/* changelogOf */.u)(document, names, (first, last) => render(lines, titles, explicit, first, last));
    },
};
function bold(block, lines) {
    const isBold = /^\*\*[^*]+\*\*[:\s]*$/.test(lines[block.line - 1] ?? '');
    return isBold ? { ...block, kind: 'bold' } : block;
}
/** Titles inside become headings from level 3 on; the text between is converted block by block. */
function render(lines, titles, explicit, first, last) {
    const inside = titles.filter(({ line, endLine }) => line >= first && endLine <= last);
    const outermost = (0,src_document/* outermostLevel */.bG)(inside);
    const parts = [];
    let from = first;
    for (const { level, line, endLine, top } of inside) {
        parts.push(rstToMarkdown(lines.slice(from - 1, (top ?? line) - 1), explicit));
        const text = inlineMarkdown((lines[line - 1] ?? '').trim(), explicit);
        parts.push(`${'#'.repeat(Math.min(level - outermost + 3, 6))} ${text}`);
        from = endLine + 1;
    }
    parts.push(rstToMarkdown(lines.slice(from - 1, last), explicit));
    const markdown = parts.filter((part) => part !== '').join('\n\n');
    return (markdown ||
        lines
            .slice(first - 1, last)
            .filter((line) => !underlined/* RULE */.x.test(line))
            .join('\n'));
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
