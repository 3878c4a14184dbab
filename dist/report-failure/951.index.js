export const id = 951;
export const ids = [951];
export const modules = {

/***/ 89951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  holdsSecret: () => (/* reexport */ holdsSecret),
  inspect: () => (/* reexport */ inspect),
  rules: () => (/* reexport */ rules),
  secretsIn: () => (/* reexport */ secretsIn)
});

;// CONCATENATED MODULE: ./.build/packages/archives/src/kind.js
const kind_DEFAULT_LIMITS = { entries: 100_000, bytes: 2 * 1024 ** 3, ratio: 400 };

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __webpack_require__(90929);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/packages/archives/src/cargo-text.js
// Version requirements and target conditions as cargo itself writes them once it has read them.
const COMPARATOR = /^ *(=|>=|>|<=|<|~|\^)? *(\d+|[*xX])(?:\.(\d+|[*xX]))?(?:\.(\d+|[*xX]))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)? *$/;
/** `1.2` is `^1.2`, `>= 1 , <2` is `>=1, <2`; undefined when it is no requirement. */
function requirementText(stated) {
    if (/^ *[*xX] *$/.test(stated))
        return '*';
    const parts = stated.split(',').map(comparatorText);
    return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}
function comparatorText(stated) {
    const found = COMPARATOR.exec(stated);
    if (!found)
        return undefined;
    const [, operator, major = '', minor, patch, pre = ''] = found;
    const isWild = (part) => part !== undefined && /[*xX]/.test(part);
    const isNumber = (part) => part !== undefined && !isWild(part);
    if (isWild(major) || (isWild(minor) && isNumber(patch)) || (pre !== '' && !isNumber(patch)))
        return undefined;
    const wild = operator === undefined && (isWild(minor) || isWild(patch));
    const numbers = [major, minor, patch].filter(isNumber).join('.');
    return wild ? `${numbers}.*` : `${operator ?? '^'}${numbers}${pre}`;
}
const CONDITION_TOKEN = /\s+|[(),=]|"[^"]*"|[^\s(),="]+/g;
/** A triple as it is; `cfg(all(unix,target_os="x",))` as `cfg(all(unix, target_os = "x"))`. */
function targetText(stated) {
    if (!stated.startsWith('cfg('))
        return stated;
    const tokens = (stated.match(CONDITION_TOKEN) ?? []).filter((token) => token.trim() !== '');
    return tokens
        .map((token, place) => {
        if (token === '=')
            return ' = ';
        if (token !== ',')
            return token;
        return tokens[place + 1] === ')' ? '' : ', ';
    })
        .join('');
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/crate-dependencies.js
// The dependencies of a crate as cargo states them to a registry, from the tables of a normalised Cargo.toml.

const [NORMAL, DEV, BUILD] = [
    ['dependencies', 'dependencies', 'normal'],
    ['dev-dependencies', 'dev_dependencies', 'dev'],
    ['build-dependencies', 'build_dependencies', 'build'],
];
/** Every dependency in cargo's order: those of all targets first; the reason, as the rest of a sentence, if one is odd. */
function crateDependencies(manifest) {
    const found = [
        ...dependenciesIn(manifest, null, [NORMAL, DEV, BUILD]),
        ...tablesIn(manifest['target']).flatMap(([target, tables]) => dependenciesIn(tables, target, [NORMAL, BUILD, DEV])),
    ];
    const odd = found.find(isOdd);
    return odd ?? found.filter((one) => !isOdd(one));
}
function isOdd(found) {
    return 'problem' in found;
}
function dependenciesIn(tables, target, kinds) {
    return kinds.flatMap(([name, oldName, kind]) => entriesOf(tables[name] ?? tables[oldName]).map(([key, stated]) => dependencyOf(key, stated, kind, target)));
}
function dependencyOf(key, stated, kind, target) {
    const table = (typeof stated === 'string' ? { version: stated } : stated);
    const oddity = oddityOf(table);
    if (oddity !== undefined)
        return { problem: `has the dependency "${key}" with ${oddity}` };
    const { version = '*', package: original, optional, features, artifact } = table;
    const requirement = typeof version === 'string' ? requirementText(version) : undefined;
    if (requirement === undefined) {
        return { problem: `has the dependency "${key}" with the version ${JSON.stringify(version)}, which is none` };
    }
    const index = table['registry-index'];
    return {
        optional: optional === true,
        default_features: (table['default-features'] ?? table['default_features']) !== false,
        name: typeof original === 'string' ? original : key,
        features: textsOf(features),
        version_req: requirement,
        target: target === null ? null : targetText(target),
        kind,
        ...(typeof index === 'string' ? { registry: index } : {}),
        ...(typeof original === 'string' ? { explicit_name_in_toml: key } : {}),
        ...(artifact === undefined ? {} : artifactOf(table, artifact)),
    };
}
/** What cargo takes out of a Cargo.toml that it packs; whoever left it in did not pack with cargo. */
function oddityOf(table) {
    if (typeof table !== 'object' || table === null || Array.isArray(table))
        return 'something that is no table';
    const left = ['path', 'git', 'workspace', 'registry'].find((key) => key in table);
    return left === undefined ? undefined : `the key "${left}", so it was not packed by cargo`;
}
/** Artifact dependencies (https://doc.rust-lang.org/cargo/reference/unstable.html#artifact-dependencies). */
function artifactOf(table, artifact) {
    return {
        artifact: typeof artifact === 'string' ? [artifact] : textsOf(artifact),
        ...(typeof table['target'] === 'string' ? { bindep_target: table['target'] } : {}),
        lib: table['lib'] === true,
    };
}
function tablesIn(value) {
    return entriesOf(value).flatMap(([key, table]) => typeof table === 'object' && table !== null ? [[key, table]] : []);
}
/** The entries of a table in the order of their names' bytes, as cargo keeps them. */
function entriesOf(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    return Object.entries(value).sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}
/** The texts of a list; empty where there is none. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/crate-manifest.js
// What crates.io is told of a crate beside its bytes: the fields of cargo's publish request.
// https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish

/** The request's metadata from the normalised Cargo.toml; the reason, as the rest of a sentence, if it cannot be one. */
function crateManifest(manifest, named, readme) {
    const deps = crateDependencies(manifest);
    if ('problem' in deps)
        return deps;
    const about = tableOf(manifest['package'] ?? manifest['project']);
    const text = (key) => (typeof about[key] === 'string' ? about[key] : null);
    return {
        name: named.name,
        vers: named.version,
        deps,
        features: Object.fromEntries(Object.entries(tableOf(manifest['features'])).map(([key, on]) => [key, textsOf(on)])),
        authors: textsOf(about['authors']),
        description: text('description'),
        documentation: text('documentation'),
        homepage: text('homepage'),
        readme: readme?.text ?? null,
        readme_file: readme?.path ?? null,
        keywords: textsOf(about['keywords']),
        categories: textsOf(about['categories']),
        license: text('license'),
        license_file: text('license-file'),
        repository: text('repository'),
        badges: { ...tableOf(manifest['badges']) },
        links: text('links'),
        rust_version: text('rust-version'),
    };
}
function tableOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/crate-toml.js
/** The whole file as data; the reason, as the rest of a sentence, when it is no TOML. */
async function readToml(bytes) {
    const { ParseError, parseTOML } = await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 9605));
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return { table: crate_toml_tableOf(parseTOML(text, { tomlVersion: '1.0' }).body[0].body) };
    }
    catch (thrown) {
        if (thrown instanceof ParseError)
            return { problem: `is not TOML: line ${thrown.lineNumber}: ${thrown.message}` };
        // The parser's own limit: a stack that is used up.
        if (thrown instanceof RangeError)
            return { problem: `is made to exhaust its readers (${thrown.message})` };
        if (thrown instanceof TypeError)
            return { problem: 'is not UTF-8' };
        throw thrown;
    }
}
function crate_toml_tableOf(entries) {
    const root = emptyTable();
    for (const entry of entries) {
        if (entry.type === 'TOMLKeyValue')
            put(root, entry);
        else {
            const table = descend(root, entry.resolvedKey.map(String));
            for (const pair of entry.body)
                put(table, pair);
        }
    }
    return root;
}
function put(table, { key, value }) {
    const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
    descend(table, names.slice(0, -1))[names.at(-1) ?? ''] = dataOf(value);
}
/** The table under these keys, made where there is none; the elements of an array of tables are called by their number. */
function descend(table, keys) {
    return keys.reduce((above, key) => {
        above[key] ??= emptyTable();
        return above[key];
    }, table);
}
function dataOf(node) {
    if (node.type === 'TOMLArray')
        return node.elements.map(dataOf);
    return node.type === 'TOMLInlineTable' ? crate_toml_tableOf(node.body) : node.value;
}
function emptyTable() {
    return Object.create(null);
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/refusal.js
// The refusal of an archive.

/** The error for an archive that cannot be used; `what` goes on after the file's name. */
function bad(fileName, what, cause) {
    return new errors/* PlumblineError */.Dl('bad-archive', { what: `"${fileName}" ${what}.`, file: fileName, cause });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/packages/archives/src/member.js
// One entry of a distribution, and what is learnt of a file as its bytes pass: digests, git's id, its first bytes.


/** Larger files are digested as they pass, and never held. */
const MOST_VISITED = 1024 * 1024;
const SCRIPT = [0x23, 0x21];
/** Digests a file of a known size, and keeps its bytes where it is small. */
async function passing(size, stream) {
    const digests = [(0,external_node_crypto_.createHash)('sha1').update(`blob ${size}\0`), (0,external_node_crypto_.createHash)('sha256')];
    // Of its own: chunks are parts of larger buffers, which would stay for as long as one of them is kept.
    const kept = size <= MOST_VISITED ? Buffer.alloc(size) : undefined;
    const head = [];
    let done = 0;
    for await (const one of stream) {
        const chunk = one;
        for (const digest of digests)
            digest.update(chunk);
        if (head.length < SCRIPT.length)
            head.push(...chunk.subarray(0, SCRIPT.length - head.length));
        kept?.set(chunk.subarray(0, Math.max(0, size - done)), Math.min(done, size));
        done += chunk.length;
    }
    const [blob, sha256] = digests.map((digest) => digest.digest('hex'));
    const isScript = SCRIPT.every((byte, place) => head[place] === byte);
    return { size, blob, sha256, bytes: kept, ...(isScript ? { script: true } : {}) };
}
/** A path as readers of the archive take it: without `.`, doubled and trailing slashes; empty for the root. */
function plainPath(path) {
    const plain = external_node_path_.posix.normalize(path).replace(/\/$/, '');
    return plain === '.' ? '' : plain;
}
/** The same without the top folder. */
function insideTop(path) {
    const plain = plainPath(path);
    const slash = plain.indexOf('/');
    return slash < 0 ? '' : plain.slice(slash + 1);
}
/** What a visitor threw, carried past those who take an error for a sign of damage. */
class VisitorError extends Error {
}
/** Lets an error of the visitor's own be told from one of the archive's. */
function guarded(visit) {
    return async (member, bytes) => {
        try {
            await visit(member, bytes);
        }
        catch (cause) {
            throw new VisitorError('the visitor failed', { cause });
        }
    };
}
/** The visitor's own error again. */
async function unguarded(walking) {
    try {
        return await walking;
    }
    catch (thrown) {
        throw thrown instanceof VisitorError ? thrown.cause : thrown;
    }
}

// EXTERNAL MODULE: ./.build/packages/archives/src/source.js
var src_source = __webpack_require__(62392);
;// CONCATENATED MODULE: ./.build/packages/archives/src/pax-records.js
// The records of a pax header: `<length> <key>=<value>\n` (pax, "pax Header Block").
/** In their order; undefined where one is not as it must be, to the byte. */
function paxRecords(bytes) {
    const records = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(0x20, at);
        const digits = space < 0 || space - at > 9 ? '' : bytes.toString('latin1', at, space);
        if (!/^[1-9]\d*$/.test(digits))
            return undefined;
        const end = at + Number(digits);
        if (end > bytes.length || end <= space + 1 || bytes[end - 1] !== 0x0a)
            return undefined;
        const text = bytes.toString('utf8', space + 1, end - 1);
        const equals = text.indexOf('=');
        if (equals < 1)
            return undefined;
        records.push([text.slice(0, equals), text.slice(equals + 1)]);
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/tar-guard.js
// Beside the reader of a tar: refuses whatever other readers of tars take otherwise, by the headers alone.
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar, pax), https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU)



const BLOCK = 512;
/** The largest that are honest hold a path and a few times. */
const MOST_EXTENDED = 1024 * 1024;
/** Where the fields of a header stand. */
const [CHECKSUM, SIZE, TYPE, MAGIC, PREFIX] = [148, 124, 156, 257, 345];
/** What extends the entry that follows it, or all that follow. */
const EXTENDING = ['x', 'g', 'L', 'K'];
/** Git archive writes the commit there. */
const HARMLESS_FOR_ALL = ['comment'];
/** Lets a tar through as it is. Fails with `bad-archive` for what readers disagree on. */
function tarGuard(fileName, extended) {
    const header = Buffer.alloc(BLOCK);
    const walk = { fileName, extended, header, filled: 0, rest: 0, kept: undefined, said: new Map(), ended: false };
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            try {
                pass(walk, chunk);
                done(null, chunk);
            }
            catch (thrown) {
                done(thrown);
            }
        },
    });
}
function pass(walk, chunk) {
    for (let at = 0; at < chunk.length;) {
        if (walk.ended) {
            if (!isZero(chunk.subarray(at)))
                throw bad(walk.fileName, 'holds more behind the zeros that end its tar, where some tools stop and others read on');
            return;
        }
        at += walk.rest > 0 ? passData(walk, chunk.subarray(at)) : passHeader(walk, chunk.subarray(at));
    }
}
function passData(walk, bytes) {
    const length = Math.min(walk.rest, bytes.length);
    walk.rest -= length;
    const { kept } = walk;
    if (!kept)
        return length;
    const own = bytes.subarray(0, Math.min(kept.left, length));
    kept.chunks.push(Buffer.from(own));
    kept.left -= own.length;
    if (kept.left === 0)
        extend(walk, kept.type, Buffer.concat(kept.chunks));
    return length;
}
function passHeader(walk, bytes) {
    const length = bytes.copy(walk.header, walk.filled, 0, BLOCK - walk.filled);
    walk.filled += length;
    if (walk.filled < BLOCK)
        return length;
    walk.filled = 0;
    if (isZero(walk.header))
        walk.ended = true;
    else
        read(walk);
    return length;
}
function read(walk) {
    const { header, fileName } = walk;
    requireChecksum(header, fileName);
    const size = numberAt(header, SIZE, 12, fileName, 'size');
    const type = String.fromCharCode(header[TYPE] ?? 0);
    // With this magic the place is a time for some, and the beginning of the path for others.
    if (header.toString('latin1', MAGIC, MAGIC + 8) === 'ustar  \0' && header[PREFIX] !== 0)
        throw bad(fileName, 'holds a GNU header with a prefix, which some tools take for a part of the path');
    walk.rest = Math.ceil(size / BLOCK) * BLOCK;
    if (EXTENDING.includes(type))
        begin(walk, type, size);
    else
        endOf(walk, size);
}
/** An extending header: its bytes are kept until they are whole. */
function begin(walk, type, size) {
    const { fileName } = walk;
    if (walk.extended === 'plain headers')
        throw bad(fileName, `holds a header of the type "${type}", which its own tools pass over and others obey`);
    if (size > MOST_EXTENDED)
        throw bad(fileName, `holds a header of the type "${type}" with ${size} bytes`);
    walk.kept = { type, left: size, chunks: [] };
    if (size === 0)
        extend(walk, type, Buffer.alloc(0));
}
/** The entry that the extending headers were for. */
function endOf(walk, size) {
    const stated = walk.said.get('size');
    if (stated !== undefined && stated !== String(size))
        throw bad(walk.fileName, `holds an entry of ${size} bytes whose pax header says ${JSON.stringify(stated)}`);
    walk.said = new Map();
}
function extend(walk, type, bytes) {
    walk.kept = undefined;
    if (type === 'L')
        say(walk, 'path', '');
    else if (type === 'K')
        say(walk, 'linkpath', '');
    else
        extendByPax(walk, type, bytes);
}
function extendByPax(walk, type, bytes) {
    const { fileName } = walk;
    const records = paxRecords(bytes);
    if (!records)
        throw bad(fileName, 'holds a pax header that is none');
    for (const [key, value] of records) {
        if (type === 'g') {
            if (HARMLESS_FOR_ALL.includes(key))
                continue;
            throw bad(fileName, `holds a pax header that sets ${JSON.stringify(key)} for all that follows, which not all tools obey`);
        }
        if (key.startsWith('GNU.sparse.'))
            throw bad(fileName, 'holds a sparse file, which not all tools unpack');
        say(walk, key, value);
    }
}
/** Of two that say the same thing of one entry some tools obey the first, others the last. */
function say({ said, fileName }, key, value) {
    if (said.has(key))
        throw bad(fileName, `holds an entry of which two headers say the ${JSON.stringify(key)}`);
    said.set(key, value);
}
function requireChecksum(header, fileName) {
    const sum = header.reduce((all, byte, at) => all + (at >= CHECKSUM && at < CHECKSUM + 8 ? 0x20 : byte), 0);
    if (sum !== numberAt(header, CHECKSUM, 8, fileName, 'checksum'))
        throw bad(fileName, 'holds a tar header whose checksum is wrong');
}
/** Octal, filled up with zeros or spaces; anything else is read in as many ways as there are readers. */
function numberAt(header, at, length, fileName, what) {
    const text = header.toString('latin1', at, at + length);
    const [, digits] = /^ *([0-7]*)[ \0]*$/.exec(text) ?? [];
    if (digits === undefined)
        throw bad(fileName, `holds a tar header whose ${what} is no octal number`);
    return digits === '' ? 0 : Number.parseInt(digits, 8);
}
const ZEROS = Buffer.alloc(64 * 1024);
function isZero(bytes) {
    for (let at = 0; at < bytes.length; at += ZEROS.length) {
        const length = Math.min(ZEROS.length, bytes.length - at);
        if (bytes.compare(ZEROS, 0, length, at, at + length) !== 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/tar.js
// Listing a gzipped tar archive and reading single files of it, within limits; nothing is ever written to disk.










/** A file that is read whole is metadata or a readme; a larger one is made to exhaust whoever parses it. */
const MOST_READ = 16 * 1024 * 1024;
const STRICT = { links: 'no links', gzip: 'all members', headers: 'extended headers' };
/** Of a gem's outer tar. */
const PLAIN = { ...STRICT, headers: 'plain headers' };
/**
 * Entries of a .tar.gz and the bytes of the files that are wanted.
 * Throws `bad-archive` for damage, bytes behind the gzip data, devices, links (with `links inside`: those that lead out), paths that leave the
 * archive, and anything beyond the limits.
 */
function readTarGz(fileName, source, isWanted, limits, reading = STRICT) {
    return collected(fileName, isWanted, (each) => eachOfTarGz(fileName, source, limits, reading, each));
}
/** The same of a tar that is not packed: a gem. */
function readTar(fileName, source, isWanted, limits) {
    return collected(fileName, isWanted, (each) => {
        const tar = (0,tar_stream.extract)();
        const unpacking = (0,promises_.pipeline)((0,src_source/* streamOf */.mA)(source), tarGuard(fileName, PLAIN.headers), tar);
        return eachOf(fileName, tar, unpacking, limits, PLAIN, each);
    });
}
/** Every entry of a .tar.gz, one after the other. Throws like `readTarGz`. */
function eachOfTarGz(fileName, source, limits, reading, each) {
    const tar = (0,tar_stream.extract)();
    return eachOf(fileName, tar, unpackedInto(tar, fileName, source, limits, reading), limits, reading, each);
}
async function unpackedInto(tar, fileName, source, limits, { gzip, headers }) {
    const gunzip = (0,external_node_zlib_.createGunzip)();
    const cap = capped(fileName, source.size, limits);
    try {
        await (0,promises_.pipeline)((0,src_source/* streamOf */.mA)(source), gunzip, cap.stream, tarGuard(fileName, headers), tar);
    }
    catch (thrown) {
        const { code, message } = thrown;
        // What follows a member is a member or nothing; behind zeros Node stops without a word.
        const isBehind = message === 'incorrect header check' || code === 'ERR_STREAM_PREMATURE_CLOSE';
        throw isBehind && (await isGzip(source)) ? behind(fileName, thrown) : thrown;
    }
    if (gunzip.bytesWritten < source.size)
        throw behind(fileName);
    if (gzip === 'one member' && cap.unpacked() !== (await lastSize(source))) {
        throw bad(fileName, 'is packed in several gzip members, of which its own tools read the first alone');
    }
}
/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
async function isGzip(source) {
    return source.size > 2 && Buffer.from(await source.read(0, 2)).readUInt16BE(0) === 0x1f8b;
}
function behind(fileName, cause) {
    return bad(fileName, 'holds bytes behind its gzip data, which some tools pass over and others do not', cause);
}
/** The size of what the last member unpacks to, as its end states it. */
async function lastSize(source) {
    return Buffer.from(await source.read(source.size - 4, 4)).readUInt32LE(0);
}
async function eachOf(fileName, tar, unpacking, limits, { links }, each) {
    // The loop below sees an error too; without a handler here Node would call this one unhandled.
    const ended = unpacking.then(() => undefined, (reason) => reason);
    let count = 0;
    try {
        for await (const entry of tar) {
            const type = acceptedType(fileName, entry.header, links);
            count += 1;
            if (count > limits.entries)
                throw bad(fileName, `has more than ${limits.entries} entries`);
            await each(entry, entry.header, type);
        }
        await unpacking;
    }
    catch (thrown) {
        // Nothing is read any more when this returns: the file may be closed then.
        const reason = await ended;
        if (thrown instanceof errors/* PlumblineError */.Dl || thrown instanceof VisitorError)
            throw thrown;
        if (reason instanceof errors/* PlumblineError */.Dl)
            throw reason;
        throw bad(fileName, `cannot be unpacked (${thrown.message})`, thrown);
    }
}
async function collected(fileName, isWanted, walk) {
    const entries = [];
    const wanted = [];
    await walk(async (entry, { name, size = 0, byteOffset = 0 }, type) => {
        entries.push({ path: name, type, size, start: byteOffset });
        if (type === 'file' && isWanted(name)) {
            if (size > MOST_READ)
                throw bad(fileName, `holds "${name}" of ${size} bytes; at most ${MOST_READ} are read`);
            wanted.push({ path: name, bytes: await collect(entry) });
        }
        else
            entry.resume();
    });
    return { entries, wanted };
}
function capped(fileName, packed, limits) {
    const most = Math.min(limits.bytes, Math.max(packed * limits.ratio, 1024 * 1024));
    let size = 0;
    const stream = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            if (size > most)
                done(bad(fileName, `unpacks to more than ${most} bytes (${packed} packed)`));
            else
                done(null, chunk);
        },
    });
    return { stream, unpacked: () => size };
}
function acceptedType(fileName, header, links) {
    const { name, type, linkname, size = 0 } = header;
    if (type !== 'file' && size > 0) {
        throw bad(fileName, `holds "${name}", a ${type} with ${size} bytes, which some tools pass over and others read`);
    }
    if (leaves(name))
        throw bad(fileName, `holds the path ${JSON.stringify(name)}, which leaves the archive`);
    if (type === 'file' || type === 'directory')
        return type;
    const target = type === 'symlink' ? external_node_path_.posix.join(external_node_path_.posix.dirname(name), linkname ?? '..') : (linkname ?? '..');
    const isLink = type === 'symlink' || type === 'link';
    if (links === 'links inside' && isLink && !leaves(target) && !linkname?.startsWith('/'))
        return 'link';
    const what = isLink ? `${type} to ${JSON.stringify(linkname)}` : (type ?? 'thing of unknown type');
    throw bad(fileName, `holds "${name}", a ${what}; only files and folders may be in it`);
}
function leaves(path) {
    return path.startsWith('/') || /^[A-Za-z]:|[\\\0]/.test(path) || path.split('/').includes('..');
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    const [only] = chunks;
    return chunks.length === 1 && only ? only : Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/tar-members.js



/** The members of a .tar.gz, by what `pathOf` makes of their paths; those with an empty one are left out. */
async function tarMembers(fileName, source, visit, limits, reading, pathOf = insideTop) {
    const members = [];
    await eachOfTarGz(fileName, source, limits, reading, async (entry, header, type) => {
        const path = pathOf(header.name);
        if (type === 'file') {
            if (path === '')
                throw bad(fileName, `holds the file "${header.name}" outside its top folder`);
            const { bytes, ...passed } = await passing(header.size ?? 0, entry);
            const member = { path, type, mode: modeOf(header), ...passed };
            members.push(member);
            return visit(member, bytes);
        }
        entry.resume();
        if (path === '')
            return;
        const target = type === 'link' ? { target: header.linkname ?? '' } : {};
        const kind = type === 'directory' ? 'folder' : type;
        const member = { path, type: kind, size: 0, mode: modeOf(header), ...target, blob: '', sha256: '' };
        members.push(member);
        await visit(member, undefined);
    });
    return members;
}
function modeOf({ mode = 0 }) {
    return mode & 0o7777;
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/crate.js
// A Rust crate as cargo packs it: a gzipped tar with one top folder, name-version/, and a normalised Cargo.toml in it.






/** What cargo takes for the readme where Cargo.toml names none. */
const USUAL_READMES = ['README.md', 'README.txt', 'README'];
const ENDING = '.crate';
/** cargo's rule for names; crates.io's is stricter. */
const NAME = /^[\p{XID_Start}_][\p{XID_Continue}-]*$/u;
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const READING = { links: 'no links', gzip: 'one member', headers: 'extended headers' };
const crate = {
    id: 'crate',
    label: 'crate (.crate)',
    onePerVersion: true,
    sameVersion: sameCrateVersion,
    samePackage: sameCrate,
    matchesName: (fileName) => fileName.endsWith(ENDING),
    matchesBytes: (head) => head[0] === 0x1f && head[1] === 0x8b,
    async read(fileName, source, limits) {
        const isManifest = (path) => /^[^/]+\/cargo\.toml$/i.test(path);
        const tar = await readTarGz(fileName, source, isManifest, limits, READING);
        const top = topFolder(fileName, tar);
        const manifest = await parsed(fileName, onlyManifest(fileName, top, tar));
        const about = packageTable(fileName, manifest);
        const named = namedIn(fileName, about);
        agree(fileName, top, named);
        const readme = await readReadme(fileName, source, limits, { about, top, tar });
        const request = crateManifest(manifest, named, readme);
        if ('problem' in request)
            throw bad(fileName, `holds a Cargo.toml that ${request.problem}`);
        return contentsOf(fileName, about, request);
    },
    members: (fileName, source, visit, limits) => tarMembers(fileName, source, visit, limits, READING),
};
/** Versions that crates.io takes for one: build metadata does not tell them apart. */
function sameCrateVersion(one, other) {
    return one.split('+')[0] === other.split('+')[0];
}
/** Names that crates.io takes for one: `-` and `_`, upper and lower case are the same. */
function sameCrate(one, other) {
    return canonical(one) === canonical(other);
}
function canonical(name) {
    return name.toLowerCase().replaceAll('-', '_');
}
function topFolder(fileName, { entries }) {
    const tops = [...new Set(entries.map(({ path }) => path.split('/')[0] ?? ''))];
    const [top] = tops;
    if (top !== undefined && tops.length === 1)
        return top;
    throw bad(fileName, `holds ${tops.length} top folders instead of one: ${tops.slice(0, 5)}`);
}
/** crates.io tells no case apart in the name of this file, so a second one could stand for the first. */
function onlyManifest(fileName, top, { wanted }) {
    const [manifest, ...others] = wanted;
    if (manifest?.path !== `${top}/Cargo.toml`)
        throw bad(fileName, 'holds no Cargo.toml in its top folder');
    if (others.length > 0)
        throw bad(fileName, `holds Cargo.toml ${wanted.length} times`);
    return manifest.bytes;
}
async function parsed(fileName, bytes) {
    const read = await readToml(bytes);
    if ('problem' in read)
        throw bad(fileName, `holds a Cargo.toml that ${read.problem}`);
    return read.table;
}
function packageTable(fileName, manifest) {
    const about = manifest['package'] ?? manifest['project'];
    if (typeof about === 'object' && about !== null)
        return about;
    throw bad(fileName, 'holds a Cargo.toml without a package');
}
function namedIn(fileName, { name, version }) {
    if (typeof name !== 'string' || name === '')
        throw bad(fileName, 'holds a Cargo.toml without a name');
    if (typeof version !== 'string' || version === '')
        throw bad(fileName, 'holds a Cargo.toml without a version');
    // Both stand in addresses and in commands for people.
    if (!NAME.test(name))
        throw bad(fileName, `states the name ${JSON.stringify(name.slice(0, 300))}, which is none`);
    if (!VERSION.test(version)) {
        throw bad(fileName, `states the version ${JSON.stringify(version.slice(0, 300))}, which is none`);
    }
    return { name, version };
}
function agree(fileName, top, { name, version }) {
    const wanted = `${name}-${version}`;
    const states = `holds a Cargo.toml of ${name} ${version}`;
    if (top !== wanted)
        throw bad(fileName, `${states} in the folder "${top}" instead of "${wanted}"`);
    if (fileName !== `${wanted}${ENDING}`)
        throw bad(fileName, `${states}, so its name should be "${wanted}${ENDING}"`);
}
/** The readme is named by Cargo.toml, which may lie behind it in the archive: it takes a second look. */
async function readReadme(fileName, source, limits, { about, top, tar }) {
    const path = readmePath(about['readme'], (name) => tar.entries.some((entry) => entry.path === `${top}/${name}`));
    if (path === undefined)
        return undefined;
    const place = `${top}/${external_node_path_.posix.normalize(path)}`;
    const { wanted } = await readTarGz(fileName, source, (one) => one === place, limits, READING);
    const [found, ...others] = wanted;
    if (!found || others.length > 0)
        throw bad(fileName, `holds the readme "${path}" ${wanted.length} times`);
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(found.bytes);
        return { path, text };
    }
    catch (cause) {
        throw bad(fileName, `holds the readme "${path}", which is not UTF-8`, cause);
    }
}
function readmePath(stated, isThere) {
    if (typeof stated === 'string')
        return stated;
    if (stated === false)
        return undefined;
    return stated === true ? USUAL_READMES[0] : USUAL_READMES.find(isThere);
}
function contentsOf(fileName, about, request) {
    const { publish } = about;
    const registries = Array.isArray(publish) ? publish.map(String) : [];
    return {
        packageName: request.name,
        version: request.vers,
        problems: [...privateProblem(fileName, publish), ...missingProblem(fileName, request)],
        ...(registries.length > 0 ? { destination: registries.join(', ') } : {}),
        crate: request,
        // Wherever they come from: which registry this one goes to is not known here, and only packages of the same release
        // are waited for.
        requires: namesOf(request, (kind) => kind !== 'dev'),
        // crates.io wants these to be there too, and they may need this one in turn.
        mentions: namesOf(request, (kind) => kind === 'dev'),
    };
}
function namesOf({ deps }, isMeant) {
    return [...new Set(deps.filter(({ kind }) => isMeant(kind)).map(({ name }) => name))];
}
function privateProblem(fileName, publish) {
    if (publish !== false && !(Array.isArray(publish) && publish.length === 0))
        return [];
    const what = `"${fileName}" is private: its Cargo.toml has "publish = ${publish === false ? 'false' : '[]'}".`;
    return [{ code: 'private-package', what }];
}
/** crates.io wants to know what a crate is for and under which licence. */
function missingProblem(fileName, { description, license, license_file }) {
    const isEmpty = (text) => text === null || text === '';
    const missing = [
        ...(isEmpty(description) ? ['description'] : []),
        ...(isEmpty(license) && isEmpty(license_file) ? ['license'] : []),
    ];
    if (missing.length === 0)
        return [];
    const what = `"${fileName}" states no ${missing.join(' and no ')} in its Cargo.toml; crates.io takes no crate without.`;
    return [{ code: 'missing-metadata', what }];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/packages/archives/src/gem-metadata.js
// What a gem states of itself: metadata.gz, YAML as RubyGems writes it, read without believing any of its tags.



/** RubyGems.org unpacks no more of either YAML file. */
const MOST_BYTES = 10 * 1024 * 1024;
/** Beyond this the YAML is made to exhaust a machine: RubyGems wrote some aliases once, and never nested lists like this. */
const MOST_ALIASES = 100;
const DEEP = /(?:[-?:][ \t]+){64}/;
/** The one mapping of a gzipped YAML file, every scalar as text. Throws `bad-archive`. */
async function readGemYaml(fileName, place, packed) {
    const text = await unpacked(fileName, place, packed);
    if (DEEP.test(text))
        throw bad(fileName, `holds a ${place} that nests too deeply`);
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without a schema nothing becomes a number, a date or an object; twins among keys are counted below, in linear time.
        const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false };
        const document = yaml.parseDocument(text, options);
        const [error] = document.errors;
        if (error)
            throw bad(fileName, `holds a ${place} that is no YAML (${error.message})`);
        const aliases = countAliases(yaml, document, fileName, place);
        const map = document.toJS({ maxAliasCount: MOST_ALIASES });
        if (!isMap(map))
            throw bad(fileName, `holds a ${place} that is no mapping`);
        return { map, aliases };
    }
    catch (thrown) {
        // The parser's own limits: a stack that is used up, aliases that multiply.
        if (thrown instanceof RangeError || thrown instanceof ReferenceError) {
            throw bad(fileName, `holds a ${place} that is made to exhaust its readers (${thrown.message})`, thrown);
        }
        throw thrown;
    }
}
/** Text of a field; empty where there is none. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** Texts of a list; nothing for what is no list. */
function gem_metadata_textsOf(value) {
    return Array.isArray(value) ? value.map(textOf) : [];
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
async function unpacked(fileName, place, packed) {
    let bytes;
    try {
        bytes = await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(packed, { maxOutputLength: MOST_BYTES });
    }
    catch (cause) {
        throw bad(fileName, `holds a ${place} that cannot be unpacked (${cause.message})`, cause);
    }
    // RubyGems reads the first gzip member alone, and each ends with the size of what it unpacks to.
    if (Buffer.from(packed.subarray(-4)).readUInt32LE(0) !== bytes.length) {
        throw bad(fileName, `holds a ${place} with more than one gzip member in it`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw bad(fileName, `holds a ${place} that is not UTF-8`, cause);
    }
}
/** Readers disagree on which of two equal keys counts, so none may occur twice; too many aliases end the count. */
function countAliases(yaml, document, fileName, place) {
    let aliases = 0;
    yaml.visit(document, {
        Alias: () => {
            aliases += 1;
            if (aliases > MOST_ALIASES)
                throw bad(fileName, `holds a ${place} with more than ${MOST_ALIASES} aliases`);
        },
        Map: (_key, { items }) => {
            // A key that is a list or a mapping is written out to be one, and what nests in it each time anew.
            if (!items.every(({ key }) => yaml.isScalar(key)))
                throw bad(fileName, `holds a ${place} with a key that is no text`);
            const keys = new Set(items.map(({ key }) => String(yaml.isScalar(key) ? key.value : key)));
            if (keys.size < items.length)
                throw bad(fileName, `holds a ${place} in which a key occurs twice`);
        },
    });
    return aliases;
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/gem-rules.js
// What RubyGems.org refuses for certain, by the metadata alone (its own schema of gemspecs and the checks behind it).

const gem_rules_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const BANNED_ENDING = /\.(?:gem|json|html|gemspec)$/i;
const LONGEST_NAME = 255;
const LONGEST_LICENSE = 64;
const LONGEST_KEY = 128;
const LONGEST_VALUE = 1024;
const LINK_KEY = /^(?:homepage|changelog|source_code|documentation|wiki|mailing_list|bug_tracker|download|funding)_uri$/;
/** One problem for each rule that is broken. */
function gemProblems(fileName, map, shape) {
    const broken = [...nameRules(map), ...textRules(map), ...metadataRules(map['metadata']), ...shapeRules(map, shape)];
    return broken.map((what) => ({ code: 'bad-archive', what: `"${fileName}" ${what}.` }));
}
function nameRules(map) {
    const name = textOf(map['name']);
    const version = textOf(isMap(map['version']) ? map['version']['version'] : '');
    const platform = textOf(map['platform']) || 'ruby';
    const broken = [];
    if (!gem_rules_NAME.test(name) || !/[a-z]/i.test(name) || BANNED_ENDING.test(name) || name.length > LONGEST_NAME) {
        broken.push(`states the name ${JSON.stringify(name.slice(0, 300))}, which RubyGems.org does not take`);
    }
    if (version.includes('-')) {
        broken.push(`states the version "${version}"; RubyGems.org takes none with a dash, and RubyGems would write .pre.`);
    }
    if (!gem_rules_NAME.test(platform))
        broken.push(`states the platform ${JSON.stringify(platform)}, which is none`);
    return broken;
}
function textRules(map) {
    const authors = gem_metadata_textsOf(map['authors']);
    const broken = [];
    if (authors.length === 0 || authors.includes('')) {
        broken.push('does not name its authors, as RubyGems.org wants it to');
    }
    if (textOf(map['summary']) === '')
        broken.push('has no summary, as RubyGems.org wants it to');
    const license = gem_metadata_textsOf(map['licenses']).find((one) => one.length > LONGEST_LICENSE);
    if (license !== undefined) {
        broken.push(`states the license "${license.slice(0, 80)}"; RubyGems.org takes ${LONGEST_LICENSE} characters`);
    }
    return broken;
}
function metadataRules(metadata) {
    if (!isMap(metadata))
        return [];
    return Object.entries(metadata).flatMap(([key, value]) => {
        const shown = JSON.stringify(key.slice(0, LONGEST_KEY));
        if (key.length > LONGEST_KEY)
            return [`has the metadata key ${shown}…, longer than ${LONGEST_KEY} characters`];
        if (typeof value !== 'string')
            return [`has metadata ${shown} that is no text; RubyGems.org takes text alone`];
        if (value.length > LONGEST_VALUE)
            return [`has metadata ${shown} of more than ${LONGEST_VALUE} characters`];
        return LINK_KEY.test(key) && !isWebAddress(value)
            ? [`has metadata ${shown} that is no web address: ${JSON.stringify(value.slice(0, 80))}`]
            : [];
    });
}
function shapeRules(map, { aliases, signed }) {
    const broken = [];
    if (aliases > 0) {
        broken.push('has aliases in its metadata, which RubyGems.org refuses: build it with a current RubyGems');
    }
    if (gem_metadata_textsOf(map['cert_chain']).length > 0 && !signed)
        broken.push('has a certificate chain and no signatures');
    return broken;
}
/** As the server reads them: http or https, a host with a dot, no blanks. */
function isWebAddress(text) {
    if (/\s/.test(text) || !URL.canParse(text))
        return false;
    const { protocol, hostname } = new URL(text);
    return (protocol === 'http:' || protocol === 'https:') && hostname.includes('.');
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/gem-version.js
// When two versions are one to RubyGems: Gem::Version's own comparison (https://docs.ruby-lang.org/en/master/Gem/Version.html).
const LONGEST = 256;
const NUMBER_AND_PARTS = /^\d+(?:\.[0-9a-z]+)*$/i;
const BEHIND_HYPHEN = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i;
/** Gem::Version::VERSION_PATTERN, read in two parts so that nothing is tried twice. */
function isGemVersion(text) {
    if (text.length > LONGEST)
        return false;
    const hyphen = text.indexOf('-');
    if (hyphen < 0)
        return NUMBER_AND_PARTS.test(text);
    return NUMBER_AND_PARTS.test(text.slice(0, hyphen)) && BEHIND_HYPHEN.test(text.slice(hyphen + 1));
}
/** True when RubyGems takes both for one version: `1.0` is `1.0.0`, `1.0.0-rc1` is `1.0.0.pre.rc1`. */
function sameGemVersion(one, other) {
    if (!isGemVersion(one) || !isGemVersion(other))
        return one === other;
    return gem_version_canonical(one) === gem_version_canonical(other);
}
/** Zeros at the end of the numbers, and at the end of all, say nothing. */
function gem_version_canonical(version) {
    const segments = version.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
    const word = segments.findIndex((segment) => !isNumber(segment));
    const numbers = word < 0 ? segments : segments.slice(0, word);
    const rest = word < 0 ? [] : segments.slice(word);
    return [...trimmed(numbers), '/', ...trimmed(rest)].join(' ');
}
function trimmed(segments) {
    const kept = segments.map((segment) => (isNumber(segment) ? segment.replace(/^0+(?=\d)/, '') : segment));
    while (kept.at(-1) === '0')
        kept.pop();
    return kept;
}
function isNumber(segment) {
    return /^\d/.test(segment);
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/gem.js
// A Ruby gem: a tar of metadata.gz, data.tar.gz and checksums.yaml.gz (https://guides.rubygems.org/specification-reference/).








/** Those that a gem's own checksums may state. */
const GEM_DIGESTS = ['sha256', 'sha512'];
const METADATA = 'metadata.gz';
const DATA = 'data.tar.gz';
const CHECKSUMS = 'checksums.yaml.gz';
const gem_READING = { links: 'links inside', gzip: 'one member', headers: 'plain headers' };
const gem = {
    id: 'gem',
    label: 'gem (.gem)',
    // One for each platform.
    onePerVersion: false,
    sameVersion: sameGemVersion,
    samePackage: (stated, wanted) => stated === wanted,
    matchesName: (fileName) => fileName.endsWith('.gem'),
    matchesBytes: (head) => Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar',
    async read(fileName, source, limits) {
        const parts = await partsOf(fileName, source, limits);
        await compareChecksums(fileName, parts);
        // RubyGems unpacks links too, as long as they stay inside.
        await readTarGz(fileName, parts.data, () => false, limits, gem_READING);
        const { map, aliases } = await readGemYaml(fileName, METADATA, parts.metadata);
        const contents = gem_contentsOf(fileName, map);
        return { ...contents, problems: gemProblems(fileName, map, { aliases, signed: parts.signed }) };
    },
    async members(fileName, source, visit, limits) {
        const { data } = await partsOf(fileName, source, limits);
        return tarMembers(fileName, data, visit, limits, gem_READING, plainPath);
    },
};
/** RubyGems.org takes these three files, each once, and their signatures; nothing else. */
async function partsOf(fileName, source, limits) {
    const names = [METADATA, DATA, CHECKSUMS];
    const isSmall = (path) => path === METADATA || path === CHECKSUMS;
    const { entries, wanted } = await readTar(fileName, source, isSmall, limits);
    const signatures = names.map((name) => `${name}.sig`);
    const odd = entries.find(({ path, type }) => type !== 'file' || ![...names, ...signatures].includes(path));
    if (odd)
        throw bad(fileName, `holds "${odd.path}"; a gem is ${names.join(', ')} and their signatures`);
    const once = (name, places) => {
        const found = places.filter(({ path }) => path === name);
        const [only] = found;
        if (!only || found.length > 1)
            throw bad(fileName, `holds ${name} ${found.length} times instead of once`);
        return only;
    };
    const signed = signatures.every((name) => entries.some(({ path }) => path === name));
    const metadata = once(METADATA, wanted).bytes;
    const { start, size } = once(DATA, entries);
    return { metadata, data: (0,src_source/* partOf */.BU)(source, start, size), checksums: once(CHECKSUMS, wanted).bytes, signed };
}
async function compareChecksums(fileName, { metadata, data, checksums }) {
    const { map } = await readGemYaml(fileName, CHECKSUMS, checksums);
    if (!isMap(map['SHA256']))
        throw bad(fileName, `holds a ${CHECKSUMS} without SHA256`);
    const digests = [
        [METADATA, await (0,src_source/* digestsOf */.nw)((0,src_source/* bytesSource */.Xl)(metadata), GEM_DIGESTS)],
        [DATA, await (0,src_source/* digestsOf */.nw)(data, GEM_DIGESTS)],
    ];
    for (const [algorithm, name] of [['sha256', 'SHA256'], ['sha512', 'SHA512']]) {
        const stated = map[name];
        if (!isMap(stated))
            continue;
        for (const [place, { [algorithm]: actual }] of digests) {
            if (stated[place] === actual)
                continue;
            const was = textOf(stated[place]).slice(0, 16);
            throw bad(fileName, `holds a ${place} whose ${name} is ${actual.slice(0, 16)}…, and its ${CHECKSUMS} says ${was === '' ? 'none' : `${was}…`}`);
        }
    }
}
function gem_contentsOf(fileName, map) {
    const packageName = textOf(map['name']);
    const version = textOf(isMap(map['version']) ? map['version']['version'] : '');
    const platform = textOf(map['platform']) || 'ruby';
    if (packageName === '')
        throw bad(fileName, `holds a ${METADATA} without a name`);
    if (!isGemVersion(version))
        throw bad(fileName, `states the version ${JSON.stringify(version)}, which is none`);
    const usual = `${packageName}-${version}${platform === 'ruby' ? '' : `-${platform}`}.gem`;
    if (fileName !== usual) {
        throw bad(fileName, `is ${packageName} ${version} for ${platform} inside, which is named "${usual}"`);
    }
    const destination = isMap(map['metadata']) ? textOf(map['metadata']['allowed_push_host']) : '';
    return {
        packageName,
        version,
        platform,
        requires: runtimeDependencies(map['dependencies']),
        ...(destination === '' ? {} : { destination }),
        gemFiles: filesOf(map),
    };
}
/** RubyGems packs the files, and what the other lists name as well. */
function filesOf(map) {
    const texts = (key) => gem_metadata_textsOf(map[key]);
    return {
        files: texts('files'),
        bindir: textOf(map['bindir']) || 'bin',
        executables: texts('executables'),
        requirePaths: texts('require_paths'),
        extensions: texts('extensions'),
    };
}
/** What is needed to run it. Development dependencies go round in circles freely, so they set no order. */
function runtimeDependencies(dependencies) {
    if (!Array.isArray(dependencies))
        return [];
    const names = dependencies.flatMap((dependency) => {
        if (!isMap(dependency) || textOf(dependency['type']) === ':development')
            return [];
        const { name } = dependency;
        return Array.isArray(name) ? gem_metadata_textsOf(name) : [textOf(name)];
    });
    return [...new Set(names.filter((name) => name !== ''))];
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/npm-tarball.js



const MANIFEST = 'package/package.json';
/** Keys of publishConfig that Plumbline answers for; npm would let any other one override its settings. */
const KNOWN_PUBLISH_CONFIG = ['access', 'provenance', 'tag', 'registry'];
/** As npm's own check has it (validate-npm-package-name, old names too): both stand in addresses and commands. */
const npm_tarball_NAME = /^(?:@[a-z0-9~!*'()_-][a-z0-9~!*'()._-]*\/)?[a-z0-9~!*'()_-][a-z0-9~!*'()._-]*$/i;
const npm_tarball_LONGEST_NAME = 214;
const npm_tarball_VERSION = /^[v=\s]*\d[0-9a-z.+-]*$/i;
const NEEDED = ['dependencies', 'peerDependencies', 'optionalDependencies'];
const npm_tarball_READING = { links: 'no links', gzip: 'all members', headers: 'extended headers' };
const npmTarball = {
    id: 'npm-tarball',
    label: 'npm tarball (.tgz)',
    onePerVersion: true,
    sameVersion: (stated, wanted) => stated === wanted,
    samePackage: (stated, wanted) => stated === wanted,
    matchesName: (fileName) => fileName.toLowerCase().endsWith('.tgz'),
    matchesBytes: (head) => head[0] === 0x1f && head[1] === 0x8b,
    async read(fileName, source, limits) {
        const tar = await readTarGz(fileName, source, (path) => path.toLowerCase() === MANIFEST, limits, npm_tarball_READING);
        return npm_tarball_contentsOf(fileName, parseManifest(fileName, npm_tarball_onlyManifest(fileName, tar)));
    },
    members: (fileName, source, visit, limits) => tarMembers(fileName, source, visit, limits, npm_tarball_READING),
};
/** npm drops the first folder of every path, so a second package.json would win over the one that was checked. */
function npm_tarball_onlyManifest(fileName, tar) {
    const outside = tar.entries.find(({ path }) => path !== 'package' && !path.startsWith('package/'));
    if (outside)
        throw bad(fileName, `holds "${outside.path}"; everything in an npm tarball lies under package/`);
    const [manifest, ...others] = tar.wanted;
    if (!manifest || manifest.path !== MANIFEST)
        throw bad(fileName, `holds no ${MANIFEST}`);
    if (others.length > 0)
        throw bad(fileName, `holds ${MANIFEST} ${tar.wanted.length} times`);
    return manifest.bytes;
}
function parseManifest(fileName, bytes) {
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw bad(fileName, `holds a package.json that is not JSON (${cause.message})`, cause);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw bad(fileName, 'holds a package.json that is not an object');
    }
    return value;
}
function npm_tarball_contentsOf(fileName, manifest) {
    const { name, version } = manifest;
    if (typeof name !== 'string' || name === '')
        throw bad(fileName, 'holds a package.json without a name');
    if (typeof version !== 'string' || version === '')
        throw bad(fileName, 'holds a package.json without a version');
    if (!npm_tarball_NAME.test(name) || name.length > npm_tarball_LONGEST_NAME) {
        throw bad(fileName, `states the name ${JSON.stringify(name.slice(0, 300))}, which npm does not take`);
    }
    if (!npm_tarball_VERSION.test(version)) {
        throw bad(fileName, `states the version ${JSON.stringify(version.slice(0, 300))}, which is none`);
    }
    const config = (manifest['publishConfig'] ?? {});
    return {
        packageName: name,
        version,
        problems: problemsOf(fileName, manifest, config),
        ...npm_tarball_text('destination', config['registry']),
        ...npm_tarball_text('distTag', config['tag']),
        ...npm_tarball_text('access', config['access']),
        ...requiresOf(manifest),
        repository: repositoryOf(manifest['repository']),
        npmSigns: config['provenance'] === true,
        manifest,
    };
}
/** What is installed with the package, by name: where such a package is released too, it comes first. */
function requiresOf(manifest) {
    const names = NEEDED.flatMap((key) => Object.keys((manifest[key] ?? {})));
    return names.length === 0 ? {} : { requires: [...new Set(names)] };
}
function problemsOf(fileName, manifest, config) {
    const problems = [];
    if (manifest['private'] === true) {
        problems.push({ code: 'private-package', what: `"${fileName}" is private: its package.json has "private": true.` });
    }
    if ('tag' in manifest) {
        const what = `"${fileName}" has the top-level key "tag": ${JSON.stringify(manifest['tag'])} in its package.json.`;
        problems.push({ code: 'overriding-manifest', what });
    }
    for (const key of Object.keys(config).filter((known) => !KNOWN_PUBLISH_CONFIG.includes(known))) {
        const what = `"${fileName}" has publishConfig.${key}: ${JSON.stringify(config[key])} in its package.json.`;
        problems.push({ code: 'overriding-manifest', what });
    }
    if (config['provenance'] === true) {
        const what = `"${fileName}" has publishConfig.provenance: true in its package.json: npm would sign by itself and take no provenance from Plumbline, so this version gets none.`;
        problems.push({ code: 'overriding-manifest', level: 'warning', what });
    }
    return problems;
}
/** Given as a text or as an object with an address. */
function repositoryOf(value) {
    const stated = typeof value === 'object' && value !== null ? value.url : value;
    return typeof stated === 'string' ? stated : '';
}
function npm_tarball_text(key, value) {
    return typeof value === 'string' && value !== '' ? { [key]: value } : {};
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js










;// CONCATENATED MODULE: ./.build/packages/archives/src/core-metadata.js
// Python's core metadata, as METADATA and PKG-INFO hold it: fields like mail headers, the description as the body.
// https://packaging.python.org/specifications/core-metadata/ (every version: unknown fields are kept as they are).
/** Reads a metadata file; the reason, as the rest of a sentence, when it is none. */
function parseCoreMetadata(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { problem: 'is not UTF-8' };
    }
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const end = lines.indexOf('');
    const headers = end < 0 ? lines : lines.slice(0, end);
    const body = end < 0 ? '' : lines.slice(end + 1).join('\n');
    const fields = [];
    for (const [index, line] of headers.entries()) {
        const field = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:(.*)$/.exec(line);
        const open = fields.at(-1);
        if (field)
            fields.push([field[1] ?? '', [(field[2] ?? '').trim()]]);
        else if (/^[ \t]/.test(line) && open)
            open[1].push(line);
        else
            return { problem: `is no list of fields: line ${index + 1} is ${JSON.stringify(line.slice(0, 80))}` };
    }
    const read = fields.map(([name, value]) => [name, unfold(name, value)]);
    return body.trim() === '' ? read : [...read.filter(([name]) => !isDescription(name)), ['Description', body]];
}
/** The first value of a field, its name in any case; empty when absent. */
function metadataField(metadata, name) {
    return metadataFields(metadata, name)[0] ?? '';
}
/** Every value of a field, in order. */
function metadataFields(metadata, name) {
    const wanted = name.toLowerCase();
    return metadata.flatMap(([field, value]) => (field.toLowerCase() === wanted ? [value] : []));
}
/** Texts of several lines keep them, without the mark that carried them through a header; others become one line. */
function unfold(name, [first = '', ...rest]) {
    const severalLines = isDescription(name) || name.toLowerCase() === 'license';
    if (!severalLines)
        return [first, ...rest.map((line) => line.trim())].join(' ').trim();
    return [first, ...rest.map((line) => line.replace(/^( {8}| {7}\||\t)/, ''))].join('\n');
}
function isDescription(name) {
    return name.toLowerCase() === 'description';
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/python-names.js
// How Python compares project names and versions, and how both are spelled in file names.



/** The name under which projects are the same (https://packaging.python.org/specifications/name-normalization/). */
function normalizedProject(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** True when an index takes both names for one project. */
function sameProject(one, other) {
    return normalizedProject(one) === normalizedProject(other);
}
/** True when an index takes both for one version (PEP 440: `1.0` is `1.0.0`, `1.0-rc.1` is `1.0rc1`). */
function samePythonVersion(one, other) {
    if (!valid(one) || !valid(other))
        return one === other;
    return compare(one, other) === 0;
}
/** A version as indexes write it: `1.0-rc.1` as `1.0rc1`; what is none stays as it is. */
function normalPythonVersion(version) {
    // The library puts commas between the parts of a local version.
    return (clean(version) ?? version).replaceAll(',', '.');
}
/** The name as it begins the file names of a project. */
function fileNamePart(name) {
    return normalizedProject(name).replaceAll('-', '_');
}
/**
 * What a file's metadata states, compared with the name and version of its file name. Throws `bad-archive` for
 * metadata without a usable name or version and for a file that is named after something else.
 */
function pythonContents(fileName, place, bytes, named) {
    const metadata = parseCoreMetadata(bytes);
    if ('problem' in metadata)
        throw bad(fileName, `holds a ${place} that ${metadata.problem}`);
    for (const field of ['Metadata-Version', 'Name', 'Version']) {
        const values = metadataFields(metadata, field);
        if (values.length !== 1 || values[0] === '')
            throw bad(fileName, `holds a ${place} with ${values.length} ${field}`);
    }
    const [packageName, version] = [metadataField(metadata, 'Name'), metadataField(metadata, 'Version')];
    if (!/^[A-Z0-9]([A-Z0-9._-]*[A-Z0-9])?$/i.test(packageName)) {
        throw bad(fileName, `states the name ${JSON.stringify(packageName)}, which no index takes`);
    }
    if (!valid(version))
        throw bad(fileName, `states the version "${version}", which is none (PEP 440)`);
    if (!sameProject(packageName, named.name) || !samePythonVersion(version, named.version)) {
        throw bad(fileName, `is named after ${named.name} ${named.version} and states ${packageName} ${version} inside`);
    }
    return {
        packageName,
        version,
        metadata,
        problems: [...python_names_privateProblem(fileName, metadata), ...spelling(fileName, packageName)],
    };
}
/** The classifier that every index refuses, made for that (https://pypi.org/classifiers). */
function python_names_privateProblem(fileName, metadata) {
    const classifier = metadataFields(metadata, 'Classifier').find((value) => value.startsWith('Private ::'));
    if (classifier === undefined)
        return [];
    return [{ code: 'private-package', what: `"${fileName}" is private: it has the classifier "${classifier}".` }];
}
/** PEP 625 and the wheel specification want the name normalised; setuptools before 69.3 wrote it as it stands. */
function spelling(fileName, packageName) {
    const wanted = `${fileNamePart(packageName)}-`;
    if (fileName.startsWith(wanted))
        return [];
    const what = `"${fileName}" does not begin with "${wanted}", as the file names of ${packageName} should.`;
    return [{ code: 'odd-file-name', level: 'warning', what }];
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/sdist.js




const sdist_READING = { links: 'links inside', gzip: 'all members', headers: 'extended headers' };
const sdist = {
    id: 'sdist',
    label: 'Python source distribution (.tar.gz)',
    onePerVersion: true,
    sameVersion: samePythonVersion,
    samePackage: sameProject,
    matchesName: (fileName) => fileName.endsWith('.tar.gz'),
    matchesBytes: (head) => head[0] === 0x1f && head[1] === 0x8b,
    async read(fileName, source, limits) {
        const stem = fileName.slice(0, -'.tar.gz'.length);
        // Names of before PEP 625 can hold "-" themselves; a version never does.
        const dash = stem.lastIndexOf('-');
        if (dash < 1)
            throw bad(fileName, 'is not named like a source distribution: name-version.tar.gz');
        const tar = await readTarGz(fileName, source, (path) => /^(\.\/)?[^/]+\/PKG-INFO$/.test(path), limits, sdist_READING);
        const paths = tar.entries.map(({ path }) => path.replace(/^\.(\/|$)/, '')).filter((path) => path !== '');
        const tops = [...new Set(paths.map((path) => path.split('/')[0] ?? ''))];
        if (tops.length !== 1)
            throw bad(fileName, `holds ${tops.length} top folders instead of one: ${tops.slice(0, 5)}`);
        const [info, ...others] = tar.wanted;
        if (!info)
            throw bad(fileName, 'holds no PKG-INFO in its top folder');
        if (others.length > 0)
            throw bad(fileName, `holds PKG-INFO ${tar.wanted.length} times`);
        const named = { name: stem.slice(0, dash), version: stem.slice(dash + 1) };
        return { ...pythonContents(fileName, 'PKG-INFO', info.bytes, named), pythonTag: 'source', top: tops[0] ?? '' };
    },
    members: (fileName, source, visit, limits) => tarMembers(fileName, source, visit, limits, sdist_READING),
};

// EXTERNAL MODULE: ./.build/packages/archives/src/zip.js
var zip = __webpack_require__(64814);
// EXTERNAL MODULE: ./.build/packages/archives/src/zip-entry.js
var zip_entry = __webpack_require__(83131);
// EXTERNAL MODULE: ./.build/packages/archives/src/zip-layout.js
var zip_layout = __webpack_require__(53073);
;// CONCATENATED MODULE: ./.build/packages/archives/src/zip-members.js
// Walking through a zip, member by member, in the order of its directory.






const KIND = 0o170000;
const SYMLINK = 0o120000;
/** None stated, a regular file, a folder, a link; no devices, pipes and sockets. */
const KINDS = [0, 0o100000, 0o040000, SYMLINK];
/** The longest path that systems take. */
const LONGEST_TARGET = 4096;
/** The members of a zip, with nothing before, between or behind them; a link is told by its mode, and what it holds is where it leads. */
async function zipMembers(fileName, source, visit, limits) {
    const members = [];
    try {
        const { entries, start } = await (0,zip/* readWholeDirectory */.jE)(source, limits);
        const spans = [];
        for (const entry of entries) {
            (0,zip_layout/* requireOneName */.zK)(entry);
            spans.push(await (0,zip_layout/* spanOf */.ee)(source, entry));
            const { member, bytes } = await memberOf(source, entry);
            members.push(member);
            await visit(member, bytes);
        }
        await (0,zip_layout/* requireNoGaps */.ks)(source, spans, start);
    }
    catch (thrown) {
        if (thrown instanceof errors/* PlumblineError */.Dl || thrown instanceof VisitorError)
            throw thrown;
        throw bad(fileName, `cannot be used: ${thrown.message}`, thrown);
    }
    return members;
}
async function memberOf(source, entry) {
    const { name, size, unixMode } = entry;
    const about = { path: plainPath(name), mode: unixMode & 0o7777 };
    if (!KINDS.includes(unixMode & KIND))
        throw new zip_entry/* ZipError */.W(`"${name}" is neither a file nor a folder nor a link`);
    if (name.endsWith('/')) {
        if (size > 0)
            throw new zip_entry/* ZipError */.W(`"${name}" is a folder with bytes of its own`);
        return { member: { ...about, type: 'folder', size, blob: '', sha256: '' }, bytes: undefined };
    }
    if ((unixMode & KIND) === SYMLINK) {
        if (size > LONGEST_TARGET)
            throw new zip_entry/* ZipError */.W(`"${name}" is a link of ${size} bytes`);
        const target = (await (0,zip/* readZipEntry */.g7)(source, entry)).toString('utf8');
        return { member: { ...about, type: 'link', size: 0, target, blob: '', sha256: '' }, bytes: undefined };
    }
    const { bytes, ...passed } = await passing(size, await zip_members_contentsOf(source, entry));
    return { member: { ...about, type: 'file', ...passed }, bytes };
}
/** Small files at once, as a stream for each takes longer than its bytes; what is packed may be larger than it says. */
async function zip_members_contentsOf(source, entry) {
    if (Math.max(entry.size, entry.packed) > MOST_VISITED)
        return (0,zip/* openZipEntry */.qs)(source, entry);
    return alone(await (0,zip/* readZipEntry */.g7)(source, entry));
}
async function* alone(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/wheel.js
// A wheel: a zip with its metadata in one .dist-info folder (https://packaging.python.org/specifications/binary-distribution-format/).






/** Larger metadata files are not read: a long description is some 100 kB. */
const MAX_METADATA = 16 * 1024 * 1024;
const wheel = {
    id: 'wheel',
    label: 'wheel (.whl)',
    onePerVersion: false,
    sameVersion: samePythonVersion,
    samePackage: sameProject,
    matchesName: (fileName) => fileName.endsWith('.whl'),
    matchesBytes: (head) => head[0] === 0x50 && head[1] === 0x4b,
    async read(fileName, source, limits) {
        const named = wheelName(fileName);
        if (!named) {
            throw bad(fileName, 'is not named like a wheel: name-version(-build)-python-abi-platform.whl, each part without "-"');
        }
        const files = await wheel_filesOf(fileName, source, limits);
        const contents = pythonContents(fileName, 'METADATA', files.metadata, named);
        if (!/^Wheel-Version:\s*1\./m.test(new TextDecoder().decode(files.wheel))) {
            throw bad(fileName, 'holds a WHEEL without a Wheel-Version that is known (1.x)');
        }
        const record = recordLines(new TextDecoder().decode(files.record));
        requireRecord(fileName, record, files);
        return { ...contents, pythonTag: named.python, record };
    },
    members: zipMembers,
};
/** The parts of a wheel's file name. */
function wheelName(fileName) {
    const parts = fileName.slice(0, -'.whl'.length).split('-');
    const [name = '', version = ''] = parts;
    const tags = parts.slice(-3);
    const build = parts.length === 6 ? (parts[2] ?? '') : '0';
    const good = (parts.length === 5 || parts.length === 6) &&
        /^[A-Za-z0-9_.]+$/.test(name) &&
        /^\d/.test(build) &&
        tags.every((tag) => /^[A-Za-z0-9_.]+$/.test(tag));
    return good ? { name, version: version.replaceAll('_', '-'), python: tags[0] ?? '' } : undefined;
}
async function wheel_filesOf(fileName, source, limits) {
    try {
        const entries = await (0,zip/* readZipDirectory */.x5)(source, limits);
        const folders = [...new Set(entries.flatMap(({ name }) => /^[^/]+\.dist-info(?=\/)/.exec(name)?.[0] ?? []))];
        const [folder] = folders;
        if (!folder || folders.length > 1)
            throw new zip_entry/* ZipError */.W(`it holds ${folders.length} .dist-info folders instead of one`);
        const whole = (name) => wholeFile(source, entries, `${folder}/${name}`);
        return {
            folder,
            names: entries.flatMap(({ name }) => (name.endsWith('/') ? [] : [name])),
            metadata: await whole('METADATA'),
            wheel: await whole('WHEEL'),
            record: await whole('RECORD'),
        };
    }
    catch (thrown) {
        if (thrown instanceof errors/* PlumblineError */.Dl)
            throw thrown;
        throw bad(fileName, `cannot be used: ${thrown.message}`, thrown);
    }
}
async function wholeFile(source, entries, name) {
    const entry = entries.find((one) => one.name === name);
    if (!entry)
        throw new zip_entry/* ZipError */.W(`it holds no ${name}`);
    if (entry.size > MAX_METADATA)
        throw new zip_entry/* ZipError */.W(`its ${name} is larger than ${MAX_METADATA} bytes`);
    return (0,zip/* readZipEntry */.g7)(source, entry);
}
/** RECORD names every file of the wheel but its own signatures, and no other: indexes and installers compare. */
function requireRecord(fileName, lines, { folder, names }) {
    const listed = lines.map(({ path }) => path);
    const [held, recorded] = [new Set(names), new Set(listed)];
    const unsigned = (name) => !/\/RECORD\.(jws|p7s)$/.test(name);
    const missing = names.find((name) => unsigned(name) && !recorded.has(name));
    if (missing)
        throw bad(fileName, `holds "${missing}", which ${folder}/RECORD does not list`);
    const surplus = listed.find((name) => unsigned(name) && !held.has(name));
    if (surplus)
        throw bad(fileName, `does not hold "${surplus}", which ${folder}/RECORD lists`);
}
/** The lines of a CSV of path, hash and size; only paths need quotes. */
function recordLines(record) {
    return record.split(/\r?\n/).flatMap((line) => {
        if (line === '')
            return [];
        const quoted = /^"((?:[^"]|"")*)"/.exec(line);
        const path = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (line.split(',')[0] ?? '');
        const [, hash = '', size = ''] = line.slice(quoted ? quoted[0].length : path.length).split(',');
        return [{ path, hash, size }];
    });
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/kinds.js
// The table of distribution kinds, and the way from a file to what it is.









/** Enough to tell the kinds apart: the first header of a tar. */
const HEAD = 512;
const kinds = [npmTarball, wheel, sdist, crate, gem];
/** A file's name, kind, size and digests. Throws `unknown-file-kind` and, where name and content disagree, `bad-archive`. */
async function entryOf(fileName, file) {
    const source = sourceOf(file);
    return entryFrom(fileName, await kindOf(fileName, source), source);
}
/** Reads a distribution file, piece by piece. Throws `unknown-file-kind` or `bad-archive`. */
async function readDistribution(fileName, file, limits = DEFAULT_LIMITS) {
    const source = sourceOf(file);
    const known = await readContents(fileName, source, limits);
    return { entry: await entryFrom(fileName, known.kind, source), ...known };
}
/** The same without an entry: nothing is digested. */
async function readContents(fileName, source, limits = kind_DEFAULT_LIMITS) {
    const kind = await kindOf(fileName, source);
    return { kind, contents: await kind.read(fileName, source, limits) };
}
/**
 * Walks through a distribution once, streaming: never more than one visited file is held.
 * Throws `unknown-file-kind`, `bad-archive`, and what the visitor throws.
 */
async function walkMembers(fileName, source, visit, limits = kind_DEFAULT_LIMITS) {
    const kind = await kindOf(fileName, source);
    return unguarded(kind.members(fileName, source, guarded(visit), limits));
}
/** The kind of a distribution file by its name alone; undefined for any other name. */
function kindOfName(fileName) {
    return kinds.find(({ matchesName }) => matchesName(fileName))?.id;
}
async function entryFrom(name, { id }, source) {
    return { name, kind: id, size: source.size, ...(await digestsOf(source, ['sha256', 'sha512'])) };
}
function sourceOf(file) {
    return file instanceof Uint8Array ? bytesSource(file) : file;
}
async function kindOf(fileName, source) {
    const kind = kinds.find(({ matchesName }) => matchesName(fileName));
    if (!kind) {
        const known = kinds.map(({ label }) => label).join(', ');
        throw new errors/* PlumblineError */.Dl('unknown-file-kind', {
            what: `"${fileName}" is no distribution file that Plumbline knows (${known}).`,
            file: fileName,
        });
    }
    if (!kind.matchesBytes(await source.read(0, HEAD))) {
        const size = source.size === 0 ? 'it is empty' : `its ${source.size} bytes begin otherwise`;
        throw new errors/* PlumblineError */.Dl('bad-archive', {
            what: `"${fileName}" is named like this kind of file: ${kind.label}, but ${size}.`,
            file: fileName,
        });
    }
    return kind;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/rule.js
/** A finding on a distribution file; `what` goes on after the file's name. */
function finding({ fileName }, code, what, level = 'error') {
    return { level, code, file: fileName, message: `"${fileName}" ${what}.` };
}
/** A text of the package's own, short enough for a message. */
function shown(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/crate/original-manifest.js
// cargo packs two manifests: Cargo.toml as it has normalised it, and Cargo.toml.orig as it stands in the repository.

const original_manifest_MANIFEST = 'Cargo.toml';
const ORIGINAL = 'Cargo.toml.orig';
const HEADER = '# THIS FILE IS AUTOMATICALLY GENERATED BY CARGO';
const originalManifest = {
    id: 'not-packed-by-cargo',
    kinds: ['crate'],
    keeps: ({ path }) => path === original_manifest_MANIFEST,
    check(inspected) {
        const told = (what) => finding(inspected, 'not-packed-by-cargo', what, 'warning');
        const has = inspected.members.some(({ path, type }) => path === ORIGINAL && type === 'file');
        const bytes = inspected.kept.get(original_manifest_MANIFEST);
        const isNormal = bytes === undefined || new TextDecoder().decode(bytes.subarray(0, 200)).startsWith(HEADER);
        return [
            ...(has ? [] : [told(`holds no ${ORIGINAL}, which cargo packs beside the normalised one`)]),
            ...(isNormal ? [] : [told(`holds a ${original_manifest_MANIFEST} that cargo has not normalised`)]),
        ];
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/crate/vcs-info.js
// .cargo_vcs_info.json: cargo writes down which commit it packed, and whether anything was changed and not committed.

const FILE = '.cargo_vcs_info.json';
const vcsInfo = {
    id: 'other-commit',
    kinds: ['crate'],
    keeps: ({ path }) => path === FILE,
    check(inspected) {
        const { commit } = inspected.expected;
        const bytes = inspected.kept.get(FILE);
        if (!bytes) {
            // Where the commit is known, the build was to pack that one and can say so.
            const level = commit === '' ? 'warning' : 'error';
            return [finding(inspected, 'other-commit', `holds no ${FILE}: it does not say which commit it is`, level)];
        }
        const git = gitOf(bytes);
        const sha = git?.['sha1'];
        if (!git || typeof sha !== 'string' || sha === '') {
            return [finding(inspected, 'other-commit', `holds a ${FILE} that names no commit`)];
        }
        return [...otherCommit(inspected, sha), ...dirty(inspected, git['dirty'])];
    },
};
function gitOf(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return typeof value?.git === 'object' && value.git !== null ? value.git : undefined;
    }
    catch {
        return undefined;
    }
}
function otherCommit(inspected, sha) {
    const { commit } = inspected.expected;
    // Whoever states it may have given its beginning.
    if (sha.startsWith(commit.toLowerCase()))
        return [];
    return [finding(inspected, 'other-commit', `was packed of the commit ${shown(sha)}; the tag is at ${commit}`)];
}
function dirty(inspected, value) {
    if (value === undefined || value === false)
        return [];
    return [finding(inspected, 'dirty-crate', 'was packed with changes that are in no commit')];
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/paths.js
/** Folders deeper than this are nobody's modules; a path made of slashes alone would fill the memory. */
const DEEPEST = 64;
/** Every file (a link counts as one) and every folder above one. */
function placesOf(members) {
    const files = new Set();
    const folders = new Set();
    for (const { path, type } of members) {
        if (type === 'folder')
            continue;
        files.add(path);
        for (const folder of above(path))
            folders.add(folder);
    }
    return { files, folders };
}
function above(path) {
    const folders = [];
    for (let end = path.indexOf('/'); end >= 0 && folders.length < DEEPEST; end = path.indexOf('/', end + 1)) {
        folders.push(path.slice(0, end));
    }
    return folders;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/gem/executables.js
// Every executable that a gem announces lies in its bindir: the installed program would load a file that is not there.


const gemExecutables = {
    id: 'missing-target',
    kinds: ['gem'],
    check(inspected) {
        const { bindir = 'bin', executables = [] } = inspected.contents.gemFiles ?? {};
        const { files } = placesOf(inspected.members);
        return executables.flatMap((name) => {
            const path = `${bindir}/${name}`;
            if (files.has(path))
                return [];
            return [
                finding(inspected, 'missing-target', `announces the executable ${shown(name)}, and has no ${shown(path)}`),
            ];
        });
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/gem/files.js
// The files that a gem's metadata lists are those in its data.tar.gz: RubyGems unpacks the one and believes the other.



const gemFileList = {
    id: 'file-list-mismatch',
    kinds: ['gem'],
    check(inspected) {
        const { files, folders } = placesOf(inspected.members);
        const stated = new Set(inspected.contents.gemFiles?.files.map((path) => external_node_path_.posix.normalize(path).replace(/\/$/, '')));
        // RubyGems keeps a folder in the list and packs what is in it, or nothing.
        const isHeld = (path) => files.has(path) || folders.has(path);
        const missing = [...stated].filter((path) => !isHeld(path));
        const surplus = [...files].filter((path) => !stated.has(path));
        return [
            ...missing.map((path) => finding(inspected, 'file-list-mismatch', `lists ${shown(path)} in its metadata, and data.tar.gz has no such file`)),
            ...surplus.map((path) => finding(inspected, 'file-list-mismatch', `holds ${shown(path)} in data.tar.gz, which its metadata does not list`)),
        ];
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/gem/require-paths.js
// The folders that a gem puts on the load path are there; gems that only require others have none, so this is no error.



const gemRequirePaths = {
    id: 'missing-target',
    kinds: ['gem'],
    check(inspected) {
        const { requirePaths = [], extensions = [] } = inspected.contents.gemFiles ?? {};
        // What is compiled on installation can fill any of them.
        if (extensions.length > 0)
            return [];
        const { folders } = placesOf(inspected.members);
        return requirePaths.flatMap((stated) => {
            const path = external_node_path_.posix.normalize(stated).replace(/\/$/, '');
            if (path === '.' || folders.has(path))
                return [];
            const what = `puts ${shown(stated)} on the load path, and has no file in that folder`;
            return [finding(inspected, 'missing-target', what, 'warning')];
        });
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/manifest.js
// Reading fields of package.json that anybody can have written, and the files that they point to.

/** package.json as it is in the tarball. */
function manifestOf({ contents }) {
    return contents.manifest ?? {};
}
/** A path of package.json as a member's: without `./`, inside the package; undefined for one that leads out. */
function insidePath(target) {
    const plain = external_node_path_.posix.normalize(target).replace(/^\/+/, '').replace(/\/$/, '');
    if (plain === '..' || plain.startsWith('../'))
        return undefined;
    return plain === '.' ? '' : plain;
}
/** A mapping's entries; none of anything else. */
function manifest_entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/types-endings.js
// The files in which TypeScript looks for the types of a path.
/** Endings that are tried, after the path as it stands; `/` before those of a folder. */
const TYPES = ['.d.ts', '.ts', '.tsx', '.d.mts', '.d.cts', '/index.d.ts', '/index.ts'];
/** Where the types of a path (or of its end) can be; beside a script too. */
function typesAt(path) {
    return [path, ...TYPES.map((ending) => `${path}${ending}`), path.replace(/\.([cm]?)jsx?$/, '.d.$1ts')];
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/types-versions.js
// `typesVersions` of package.json: where TypeScript looks instead, by its version; of each list one target is there.
// https://www.typescriptlang.org/docs/handbook/declaration-files/publishing.html#version-selection-with-typesversions




/** Patterns are compared with every file, one after the other. */
const MOST_PATTERNS = 200;
/** A longer path is nobody's; replaced into every pattern it would fill the memory. */
const types_versions_LONGEST = 1000;
const npmTypesVersions = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    check(inspected) {
        const manifest = manifestOf(inspected);
        const search = { places: placesOf(inspected.members), patterns: 0 };
        // With exports, TypeScript reads this only where moduleResolution is node10.
        const level = manifest['exports'] === undefined ? 'error' : 'warning';
        const told = (what, some = level) => finding(inspected, 'missing-target', what, some);
        const findings = manifest_entriesOf(manifest['typesVersions']).flatMap(([versions, map]) => manifest_entriesOf(map).flatMap(([key, list]) => {
            const place = `in its package.json (${['typesVersions', versions, key].map(shown).join(' → ')})`;
            if (!isTexts(list))
                return [told(`has no list of paths ${place}`)];
            if (list.some((target) => isThere(search, target, key)))
                return [];
            const more = list.length > 3 ? ` and ${list.length - 3} more` : '';
            return [told(`names ${list.slice(0, 3).map(shown).join(', ')}${more} ${place}, and holds no such file`)];
        }));
        if (search.patterns <= MOST_PATTERNS)
            return findings;
        const what = `has more than ${MOST_PATTERNS} patterns in its typesVersions; the others were not compared with its files`;
        return [...findings, told(what, 'warning')];
    },
};
function isTexts(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
function isThere(search, target, key) {
    const { files } = search.places;
    const path = insidePath(target);
    if (path === undefined)
        return false;
    const star = key.includes('*') ? path.indexOf('*') : -1;
    if (star < 0)
        return typesAt(path).some((one) => files.has(one));
    search.patterns += 1;
    if (search.patterns > MOST_PATTERNS)
        return true;
    const before = path.slice(0, star);
    const ends = typesAt(path.slice(star + 1));
    for (const file of files) {
        if (!file.startsWith(before))
            continue;
        if (ends.some((end) => file.length > before.length + end.length && file.endsWith(end)))
            return true;
    }
    return false;
}
/** Where a path of `types` leads under each version's map: TypeScript looks for it there and nowhere else. */
function mappedTypes(path, typesVersions) {
    if (path.length > types_versions_LONGEST)
        return [];
    return manifest_entriesOf(typesVersions).flatMap(([, map]) => manifest_entriesOf(map).flatMap(([key, list]) => {
        const [before = '', after] = key.split('*');
        const isMeant = after === undefined ? path === key : path.startsWith(before) && path.endsWith(after);
        if (!isMeant || !isTexts(list))
            return [];
        const text = after === undefined ? '' : path.slice(before.length, path.length - after.length);
        return list.map((target) => target.replace('*', () => text));
    }));
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/entries.js
// The single files that package.json names: what is loaded, what types it has, what a browser gets.





/** Endings that are tried, after the path as it stands; `/` before those of a folder. */
const NODE = ['.js', '.json', '.node', '/index.js', '/index.json', '/index.node'];
const BUNDLER = [...NODE, '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '/index.mjs', '/index.ts'];
/** Each field, and the endings that its readers try. */
const FIELDS = [
    ['main', NODE],
    ['module', BUNDLER],
    ['browser', BUNDLER],
    ['types', TYPES],
    ['typings', TYPES],
];
const npmEntries = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    check(inspected) {
        const places = placesOf(inspected.members);
        const manifest = manifestOf(inspected);
        return FIELDS.flatMap(([field, endings]) => entries_textsOf(field, manifest[field]).flatMap((target) => {
            const paths = endings === TYPES ? [target, ...mappedTypes(target, manifest['typesVersions'])] : [target];
            return paths.some((path) => entries_isThere(path, endings, places)) ? [] : [missing(inspected, field, target, places)];
        }));
    },
};
/** An empty text means nothing, as packages of types alone have it; a map for browsers names what stands for what. */
function entries_textsOf(field, value) {
    const all = field === 'browser' ? [value, ...replacements(value)] : [value];
    return all.filter((one) => typeof one === 'string' && one !== '');
}
/** Files in place of files or packages; `false` is an empty one, any other text a package. */
function replacements(map) {
    return manifest_entriesOf(map).flatMap(([, value]) => (typeof value === 'string' && /^\.{1,2}\//.test(value) ? [value] : []));
}
function entries_isThere(target, endings, { files }) {
    const path = insidePath(target);
    if (path === undefined)
        return false;
    // A folder: `.` and `./` are the package itself.
    const tried = path === '' ? endings.flatMap((one) => (one.startsWith('/') ? [one.slice(1)] : [])) : [path];
    if (path !== '')
        tried.push(...(endings === TYPES ? typesAt(path) : endings.map((ending) => `${path}${ending}`)));
    return tried.some((one) => files.has(one));
}
function missing(inspected, field, target, { files }) {
    // Node then loads index.js, with a warning of its own.
    const saved = field === 'main' && files.has('index.js');
    const what = `names ${shown(target)} as "${field}" in its package.json, and holds no such file`;
    return finding(inspected, 'missing-target', saved ? `${what}; Node takes index.js instead` : what, saved ? 'warning' : 'error');
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/targets.js
// Targets of `exports` and `imports` in package.json, under every condition, list and pattern, as Node resolves them.
// https://nodejs.org/api/esm.html#resolution-algorithm-specification (PACKAGE_TARGET_RESOLVE)



/** Conditions that somebody's Node, bundler, compiler or browser asks for; others are the package's own affair. */
const KNOWN = new Set(`import require default node browser types module module-sync development production worker webworker deno bun
  react-native react-server edge-light workerd electron node-addons script style sass svelte`.split(/\s+/));
/** Patterns are compared with every file, one after the other. */
const targets_MOST_PATTERNS = 1000;
const targets_DEEPEST = 40;
/** Parts of a path that Node refuses behind the first `./`, in any writing. */
const REFUSED = /(?:^|[\\/])(?:\.|%2e|\.\.|%2e%2e|\.%2e|%2e\.|node_modules)(?:[\\/]|$)/i;
/** What no file of the package answers to, and a finding where there are too many patterns to look at them all. */
function missingTargets(inspected, field, value) {
    const search = { ...field, places: placesOf(inspected.members), patterns: 0 };
    const missing = missingIn(search, value, [], 0);
    if (search.patterns <= targets_MOST_PATTERNS)
        return { missing, findings: [] };
    const what = `has more than ${targets_MOST_PATTERNS} patterns in its ${field.name}; the others were not compared with its files`;
    return { missing, findings: [finding(inspected, 'missing-target', what, 'warning')] };
}
/** `names "./x.js" in its package.json ("exports" → "." → "import"), and holds no such file` */
function missingSaid({ name }, { target, way, why }) {
    const place = [name, ...way].map((key) => shown(key)).join(' → ');
    return `names ${shown(target)} in its package.json (${place}), ${why}`;
}
/** True where a condition of nobody else's leads there: it is for the package's own repository, where the file is. */
function isOwnCondition({ way }) {
    return way.some((key) => !/^[.#]/.test(key) && !KNOWN.has(key) && !key.startsWith('types@'));
}
/** null takes a subpath away on purpose. */
function missingIn(search, value, way, depth) {
    if (value === null)
        return [];
    if (typeof value === 'string') {
        const why = objection(search, value, way[0] ?? '.');
        return why === undefined ? [] : [{ target: value, way, why }];
    }
    if (depth > targets_DEEPEST)
        return [{ target: '…', way, why: `which lies more than ${targets_DEEPEST} levels deep` }];
    if (Array.isArray(value))
        return missingInList(search, value, way, depth);
    if (typeof value !== 'object')
        return [{ target: String(value), way, why: 'which is no text' }];
    return manifest_entriesOf(value).flatMap(([key, below]) => missingIn(search, below, [...way, key], depth + 1));
}
/** Node takes the first that it can use at all, whether the file is there or not, and looks no further. */
function missingInList(search, list, way, depth) {
    const unusable = [];
    const found = [];
    for (const one of list) {
        const missing = missingIn(search, one, way, depth + 1);
        if (typeof one === 'string' && !isUsable(search, one))
            unusable.push(...missing);
        else
            found.push(...missing);
        if (isFinal(search, one, depth))
            return found;
    }
    return found.length > 0 || unusable.length < list.length ? found : unusable;
}
/** True where nothing behind it in a list is ever looked at. */
function isFinal(search, value, depth) {
    if (typeof value === 'string')
        return isUsable(search, value);
    if (depth > targets_DEEPEST || typeof value !== 'object' || value === null)
        return false;
    if (Array.isArray(value))
        return value.some((one) => isFinal(search, one, depth + 1));
    return Object.hasOwn(value, 'default') && isFinal(search, value.default, depth + 1);
}
function isUsable(field, target) {
    return field.leadsOut(target) || (target.startsWith('./') && !REFUSED.test(target.slice(2)));
}
function objection(search, target, key) {
    if (search.leadsOut(target))
        return undefined;
    // Neither Node nor TypeScript takes another form, whether the file is there or not.
    if (!target.startsWith('./'))
        return search.wanted;
    if (REFUSED.test(target.slice(2)))
        return 'which Node refuses: no "..", "." or "node_modules" may be in it';
    return targets_isThere(search, target, key) ? undefined : 'and holds no such file';
}
function targets_isThere(search, target, key) {
    const path = insidePath(target) ?? '';
    const { files, folders } = search.places;
    if (key.includes('*') && path.includes('*')) {
        search.patterns += 1;
        return search.patterns > targets_MOST_PATTERNS || matchesAny(path, files);
    }
    if (files.has(path) || files.has(decoded(path)))
        return true;
    // Node dropped folders long ago; older packages still state them.
    return search.name === 'exports' && target.endsWith('/') && (path === '' || folders.has(path));
}
/** Targets are parts of addresses: `%20` is a blank in the file's name. */
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}
/** Every `*` stands for the same text, which may hold slashes. */
function matchesAny(pattern, files) {
    const [before = '', ...others] = pattern.split('*');
    const after = others.at(-1) ?? '';
    const fixed = pattern.length - others.length;
    for (const file of files) {
        const length = (file.length - fixed) / others.length;
        if (!(length >= 1) || !Number.isInteger(length) || !file.startsWith(before) || !file.endsWith(after))
            continue;
        const text = file.slice(before.length, before.length + length);
        if (others.length === 1 || pattern.replaceAll('*', () => text) === file)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/exports.js
// `exports` of package.json: under every condition and subpath a file that is there, for a pattern at least one.
// https://nodejs.org/api/packages.html#package-entry-points



const EXPORTS = { name: 'exports', leadsOut: () => false, wanted: 'which must begin with "./"' };
const npmExports = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    check(inspected) {
        const { exports } = manifestOf(inspected);
        if (exports === undefined || exports === null)
            return [];
        const { missing, findings } = missingTargets(inspected, EXPORTS, exports);
        const told = missing.map((one) => finding(inspected, 'missing-target', missingSaid(EXPORTS, one), isOwnCondition(one) ? 'warning' : 'error'));
        return [...told, ...findings];
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/glob.js
// Patterns of the field `files`, as npm reads them: like .gitignore, from the package's folder, in linear time per path.
/** Alternatives of one entry beyond this are not written out. */
const MOST_ALTERNATIVES = 64;
/** Tells whether a path, or a folder above it, is meant; undefined for a pattern that is not understood. */
function filesPattern(entry) {
    // Sets of characters, groups that repeat or negate: rare, and no reason to claim anything.
    if (/[!?+*@]\(|[[\\]/.test(entry))
        return undefined;
    const alternatives = braces(entry);
    if (alternatives.length > MOST_ALTERNATIVES)
        return undefined;
    // Without a slash, older versions of npm take a name at any depth.
    const all = alternatives
        .map((one) => one.split('/').filter((part) => part !== '' && part !== '.'))
        .map((parts) => (entry.includes('/') ? parts : ['**', ...parts]));
    return (path) => {
        const parts = path.split('/');
        return all.some((pattern) => pattern.length === 0 || matches(pattern, parts));
    };
}
/** True of a text that is no pattern but a path. */
function isPlain(entry) {
    return !/[*?[\]{}!()+@\\]/.test(entry);
}
/** `a{b,c}` as `ab` and `ac`; nested groups stay as they are. */
function braces(entry) {
    const open = entry.indexOf('{');
    const close = entry.indexOf('}', open);
    if (open < 0 || close < 0)
        return [entry];
    const inner = entry.slice(open + 1, close).split(',');
    const rests = braces(entry.slice(close + 1));
    if (inner.length * rests.length > MOST_ALTERNATIVES)
        return Array.from({ length: MOST_ALTERNATIVES + 1 }, () => '');
    return inner.flatMap((one) => rests.map((rest) => `${entry.slice(0, open)}${one}${rest}`));
}
/** Row by row: which beginnings of the path the pattern's first parts can stand for. */
function matches(pattern, parts) {
    let reached = new Set([0]);
    for (const part of pattern) {
        const next = new Set();
        if (part === '**') {
            for (let end = Math.min(...reached); end <= parts.length; end += 1)
                next.add(end);
        }
        else {
            for (const end of reached)
                if (end < parts.length && matchesPart(part, parts[end] ?? ''))
                    next.add(end + 1);
        }
        if (next.size === 0)
            return false;
        reached = next;
    }
    return true;
}
/** `*` and `?` within one part; on a mismatch only the last `*` takes one character more. */
function matchesPart(pattern, text) {
    let [at, place, star, mark] = [0, 0, -1, 0];
    while (place < text.length) {
        if (pattern[at] === '*') {
            star = at;
            mark = place;
            at += 1;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[place])) {
            at += 1;
            place += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            mark += 1;
            place = mark;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/files-field.js
// `files` of package.json: an entry that nothing matches is a folder that was not built, or a name that was changed.




/** Patterns are compared with every file, one after the other. */
const files_field_MOST_PATTERNS = 500;
const npmFilesField = {
    id: 'files-entry-empty',
    kinds: ['npm-tarball'],
    check(inspected) {
        const { files: stated } = manifestOf(inspected);
        if (!Array.isArray(stated))
            return [];
        // npm makes no difference between upper and lower case here.
        const lower = inspected.members.map(({ path, type }) => ({ path: path.toLowerCase(), type }));
        const { files, folders } = placesOf(lower);
        // What begins with `!` takes files away.
        const entries = stated.filter((one) => typeof one === 'string' && !one.startsWith('!'));
        const plain = entries.filter(isPlain);
        const patterns = entries.filter((entry) => !isPlain(entry));
        const paths = [...files];
        const told = (what) => finding(inspected, 'files-entry-empty', what, 'warning');
        const empty = [
            ...plain.filter((entry) => {
                const path = insidePath(entry.toLowerCase());
                return path !== '' && (path === undefined || !(files.has(path) || folders.has(path)));
            }),
            ...patterns.slice(0, files_field_MOST_PATTERNS).filter((entry) => {
                const isMeant = filesPattern(entry.toLowerCase());
                return isMeant !== undefined && !paths.some(isMeant);
            }),
        ];
        return [
            ...empty.map((entry) => told(`has ${shown(entry)} in "files" of its package.json, which matches nothing that it holds`)),
            ...(patterns.length > files_field_MOST_PATTERNS
                ? [told(`has more than ${files_field_MOST_PATTERNS} patterns in "files" of its package.json; the others were not compared`)]
                : []),
        ];
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/text.js
// A member's bytes as text that the rules search; and how paths and lines are named in findings.

/** How many places a finding names before it counts the others. */
const MOST_NAMED = 5;
/**
 * The bytes as characters. Everything that is searched for is ASCII, so each byte stands for itself, in binaries too
 * (a token that a build compiled in is out as well); only UTF-16, which PowerShell writes, is decoded.
 */
function text_textOf(bytes) {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (utf16)
        return buffer.toString('utf16le', 2);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return buffer.toString('latin1', marked ? 3 : 0);
}
/** As git tells them apart: a binary has no lines to name. */
function isBinary(text) {
    const end = text.indexOf('\0');
    return end >= 0 && end < 8_000;
}
/** `line 3`, `lines 3, 7 and 4 more`; empty where lines say nothing. */
function linesNamed(lines) {
    const different = [...new Set(lines)];
    return `line${different.length === 1 ? '' : 's'} ${listed(different.map(String))}`;
}
/** `"a", "b" and 3 more`, safe to print. */
function pathsNamed(paths) {
    return listed(paths.map(shown));
}
function listed(names) {
    const more = names.length - MOST_NAMED;
    return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ');
}
/** `1 file`, `3 files`. */
function filesCounted(count) {
    return count === 1 ? '1 file' : `${count} files`;
}
/** The last part of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/imports.js




const IMPORTS = {
    name: 'imports',
    // Another package. What begins like an address is refused, `node:fs` too.
    leadsOut: (target) => !/^(?:\.{0,2}\/|[a-z][a-z0-9+.-]*:)/i.test(target),
    wanted: 'which Node takes for neither a file (it begins with "./") nor a package',
};
/** A quoted text that begins with `#`. */
const SPECIFIER = /["'`](#[^"'`\s]{1,200})["'`]/g;
const npmImports = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    notes({ path }, bytes, { manifest }) {
        if (manifest?.['imports'] === undefined || !/\.[cm]?[jt]sx?$/.test(path))
            return [];
        return [...text_textOf(bytes).matchAll(SPECIFIER)].map(([, specifier = '']) => specifier);
    },
    check(inspected) {
        // Other keys are looked up by nobody.
        const entries = manifest_entriesOf(manifestOf(inspected)['imports']).filter(([key]) => key.startsWith('#'));
        const { missing, findings } = missingTargets(inspected, IMPORTS, Object.fromEntries(entries));
        const used = new Set(missing.filter((one) => isUsed(one, inspected.noted)));
        const told = [...used].map((one) => finding(inspected, 'missing-target', missingSaid(IMPORTS, one), isOwnCondition(one) ? 'warning' : 'error'));
        return [
            ...told,
            ...unusedSaid(inspected, missing.filter((one) => !used.has(one))),
            ...findings,
        ];
    },
};
/** Tests and sources that are not packed have imports of their own: nobody who installs the package asks for them. */
function unusedSaid(inspected, unused) {
    const keys = [...new Set(unused.map(({ way: [key = ''] }) => key))];
    if (keys.length === 0)
        return [];
    const what = `has targets in "imports" of its package.json that it does not hold, and no file of it seems to use them: ${pathsNamed(keys)}`;
    return [{ ...finding(inspected, 'missing-target', what), level: 'notice' }];
}
function isUsed({ way: [key = ''] }, noted) {
    const [before = '', after] = key.split('*');
    if (after === undefined)
        return noted.has(key);
    for (const specifier of noted) {
        if (specifier.length > key.length - 1 && specifier.startsWith(before) && specifier.endsWith(after))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/install-scripts.js
// Scripts that npm runs when somebody installs the package: a file that they give to node is in it, or installing fails.
// https://docs.npmjs.com/cli/using-npm/scripts#npm-install



const AT_INSTALL = ['preinstall', 'install', 'postinstall'];
/** `node path`, with arguments or without; options of node and whatever a shell reads otherwise are left alone. */
const install_scripts_NODE = /^node(?:\.exe)?\s+(?:\.\/)?((?:[\w@.][\w@.-]*\/)*[\w@.][\w@.-]*)(?:\s+[\w@./=:-]+)*$/;
/** What Node tries for the file that it is started with. */
const ENDINGS = ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'];
const npmInstallScripts = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    check(inspected) {
        const scripts = (manifestOf(inspected)['scripts'] ?? {});
        const { files } = placesOf(inspected.members);
        const stated = AT_INSTALL.filter((name) => name in scripts);
        return stated.flatMap((name, place) => {
            const script = scripts[name];
            const target = typeof script === 'string' && script.length < 1000 ? install_scripts_NODE.exec(script.trim())?.[1] : undefined;
            const path = target === undefined ? undefined : insidePath(target);
            if (path === undefined || ENDINGS.some((ending) => files.has(path + ending)))
                return [];
            const what = `runs ${shown(String(script))} when it is installed (${name}), and holds no ${shown(path)}`;
            // The script before can have made the file.
            return [finding(inspected, 'missing-target', what, place === 0 ? 'error' : 'warning')];
        });
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/man-pages.js
// `man` of package.json: pages that are there, named as npm wants them. By another name `npm install -g` fails (EBADMAN).



/** As npm's bin-links takes the section from it. */
const PAGE = /\.[0-9]+(?:\.gz)?$/;
const npmManPages = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    check(inspected) {
        const { man } = manifestOf(inspected);
        const { files } = placesOf(inspected.members);
        const pages = (Array.isArray(man) ? man : [man]).filter((one) => typeof one === 'string' && one !== '');
        return pages.flatMap((page) => {
            const names = `names ${shown(page)} as "man" in its package.json`;
            if (!PAGE.test(page)) {
                const what = `${names}; npm installs no package with a page whose name does not end in its section, like ".1"`;
                return [finding(inspected, 'missing-target', what)];
            }
            if (files.has(insidePath(page) ?? ''))
                return [];
            return [finding(inspected, 'missing-target', `${names}, and holds no such file`)];
        });
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/program-folder.js
// `directories.bin` of package.json: npm makes a program of every file in that folder, where there is no `bin`.



const npmProgramFolder = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    check(inspected) {
        const { bin, directories } = manifestOf(inspected);
        const stated = directories?.bin;
        if (bin !== undefined || typeof stated !== 'string' || stated === '')
            return [];
        const { files, folders } = placesOf(inspected.members);
        const path = insidePath(stated);
        // npm leaves out what begins with a dot there.
        const hasFiles = path === '' || [...files].some((file) => file.startsWith(`${path}/`) && file[`${path}/`.length] !== '.');
        if (path !== undefined && hasFiles)
            return [];
        const why = path !== undefined && (folders.has(path) || !files.has(path)) ? 'holds no file there' : 'that is no folder';
        const what = `announces the programs of the folder ${shown(stated)} ("directories" → "bin") in its package.json, and ${why}`;
        return [finding(inspected, 'missing-target', what)];
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/programs.js
// The programs of an npm package: `bin` names files that are there, and that begin with the line that runs them.


const npmPrograms = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    check(inspected) {
        const files = new Map(inspected.members.flatMap((one) => (one.type === 'file' ? [[one.path, one]] : [])));
        return programsOf(inspected).flatMap(([name, target]) => {
            const announces = `announces the program ${shown(name)} as ${shown(target)} in its package.json`;
            const file = files.get(insidePath(target) ?? '');
            if (!file)
                return [finding(inspected, 'missing-target', `${announces}, and holds no such file`)];
            // What is compiled is started by the system itself.
            if (file.script || !/\.[cm]?[jt]s$|(?:^|\/)[^./]+$/.test(file.path) || file.size > MOST_SCRIPT)
                return [];
            return [finding(inspected, 'no-interpreter', `${announces}, which does not begin with "#!"`, 'warning')];
        });
    },
};
/** A program without an ending that is larger is no script. */
const MOST_SCRIPT = 4 * 1024 * 1024;
function programsOf(inspected) {
    const { bin } = manifestOf(inspected);
    if (typeof bin === 'string')
        return [[inspected.contents.packageName.replace(/^@[^/]*\//, ''), bin]];
    return manifest_entriesOf(bin).map(([name, target]) => [name, typeof target === 'string' ? target : '']);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/sdist/build-system.js
// An sdist says how it is built: pyproject.toml in its top folder, wanted since the format is specified.
// https://packaging.python.org/specifications/source-distribution-format/

const build_system_FILE = 'pyproject.toml';
const buildSystem = {
    id: 'missing-build-file',
    kinds: ['sdist'],
    check(inspected) {
        if (inspected.members.some(({ path, type }) => path === build_system_FILE && type !== 'folder'))
            return [];
        return [finding(inspected, 'missing-build-file', `holds no ${build_system_FILE}: whoever builds it must guess how`, 'warning')];
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/sdist/file-name.js
// What an sdist and its folder are called (PEP 625): name and version as PyPI writes them, the folder like the file.


const sdistName = {
    id: 'odd-file-name',
    kinds: ['sdist'],
    check(inspected) {
        const { fileName, contents } = inspected;
        const { packageName, version, top = '' } = contents;
        const stem = fileName.slice(0, -'.tar.gz'.length);
        const normal = `${fileNamePart(packageName)}-${normalPythonVersion(version)}`;
        const told = [];
        // The spelling of the name alone is archives' to tell.
        if (stem !== normal && stem.startsWith(`${fileNamePart(packageName)}-`)) {
            told.push(finding(inspected, 'odd-file-name', `should be called "${normal}.tar.gz", as PyPI wants it`, 'warning'));
        }
        if (top !== stem) {
            // Older build backends write the one name normalised and the other as it stands.
            const level = spelledAlike(top, stem) ? 'warning' : 'error';
            told.push(finding(inspected, 'wrong-folder', `holds the folder "${top}" instead of "${stem}"`, level));
        }
        return told;
    },
};
function spelledAlike(one, other) {
    return parts(one) === parts(other);
}
function parts(stem) {
    const dash = stem.lastIndexOf('-');
    return `${fileNamePart(stem.slice(0, dash))} ${normalPythonVersion(stem.slice(dash + 1))}`;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/test-places.js
// Where tests and what they need lie in a package.
const TEST_FOLDER = /^(?:tests?|__tests?__|specs?|testing|test[-_]?(?:data|files|fixtures|suite|resources)|__?fixtures?__?|fixtures?|__mocks__|mocks?|testdata)$/i;
/** `a.test.js`, `a_spec.rb`, `test_a.py`. */
const TEST_FILE = /^test_|[._-](?:test|spec)\.[^.]{1,9}$/i;
/**
 * True of a test's own file, and under a folder of tests or fixtures. Keys and tokens there are mostly made for the test and published on purpose
 * (a server that tests speak TLS to needs a key), so they warn and stop no release; whoever put a real one there is told.
 */
function isTestPlace(path) {
    const parts = path.split('/');
    return TEST_FILE.test(parts.pop() ?? '') || parts.some((folder) => TEST_FOLDER.test(folder));
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/credentials.js



const ENVIRONMENT = /^\.env(?:rc|\..+)?$/;
const ENVIRONMENT_PATTERN = /\.(?:example|sample|template|tpl|dist|defaults?|schema|tmpl|md|vault)$|\.(?:example|sample|template)\./;
/** Every row looks at one line: `[ \t]`, never `\s`, keeps it linear. */
const FILES = [
    {
        what: "npm's settings",
        path: /(?:^|\/)\.npmrc$/,
        holds: /^[^#;\n]*(?:_authToken|_auth|_password)[ \t]*=[ \t]*["']?[^\s"'$]/m,
    },
    {
        what: "yarn's settings",
        path: /(?:^|\/)\.yarnrc\.yml$/,
        holds: /^[ \t]*npmAuth(?:Token|Ident):[ \t]*["']?[^\s"'$]/m,
    },
    { what: "twine's settings", path: /(?:^|\/)\.pypirc$/, holds: /^[ \t]*(?:password|token)[ \t]*[=:][ \t]*[^\s$%]/m },
    { what: 'logins for hosts', path: /(?:^|\/)[._]netrc$/, holds: /\bpassword[ \t]+[^\s$]/ },
    {
        what: "cargo's credentials",
        path: /(?:^|\/)\.cargo\/credentials(?:\.toml)?$/,
        holds: /^[ \t]*(?:token|secret-key)[ \t]*=[ \t]*["'][^"'$]/m,
    },
    {
        what: "RubyGems' credentials",
        path: /(?:^|\/)\.gem\/credentials$/,
        holds: /^[ \t]*:?[\w:/.-]{1,200}:[ \t]+["']?[^\s"'$]{8}/m,
    },
    {
        what: "AWS' credentials",
        path: /(?:^|\/)\.aws\/credentials$/,
        holds: /^[ \t]*aws_(?:secret_access_key|session_token)[ \t]*=[ \t]*[^\s$]/m,
    },
    { what: "git's credentials", path: /(?:^|\/)\.git-credentials$/, holds: /:\/\/[^\s:/@]{1,200}:[^\s@/]{1,500}@/ },
    {
        what: "Docker's credentials",
        path: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/,
        holds: /"auth"[ \t]*:[ \t]*"[^"$]/,
    },
    {
        what: "PostgreSQL's passwords",
        path: /(?:^|\/)\.pgpass$/,
        holds: /^[^#:\n]{1,200}:[^:\n]{1,20}:[^:\n]{1,200}:[^:\n]{1,200}:[^\s$]/m,
    },
];
/** Some are named like one, some are addresses with a password; a host and a port are harmless. */
const SETTINGS = {
    what: 'settings for the environment',
    path: ENVIRONMENT,
    holds: /^[ \t]*(?:export[ \t]+)?\w{0,100}(?:KEY|TOKEN|SECRET|PASS|PWD|CREDENTIAL|AUTH|DSN|PRIVATE)\w{0,100}[ \t]*=[ \t]*["']?[^\s"'#$]|:\/\/[^\s:/@]{0,200}:[^\s@/$]{1,500}@/im,
};
const credentials = {
    id: 'credentials-inside',
    scan({ path }, bytes) {
        const file = fileOf(path);
        return file === undefined ? [] : [findingOf(path, file.what, file.holds.test(text_textOf(bytes)))];
    },
};
function fileOf(path) {
    const name = baseName(path);
    if (ENVIRONMENT.test(name) && !ENVIRONMENT_PATTERN.test(name))
        return SETTINGS;
    return FILES.find((file) => file.path.test(path));
}
/** The message goes on after the distribution's name, which a scan does not know. */
function findingOf(path, what, holds) {
    const about = `holds ${shown(path)}, a file of ${what}`;
    if (!holds)
        return { level: 'warning', code: 'leftover-inside', message: `${about}; no credentials are seen in it.` };
    const test = isTestPlace(path);
    const made = test ? '; it lies among tests and they may be made for them' : '';
    return {
        level: test ? 'warning' : 'error',
        code: 'credentials-inside',
        message: `${about}, with credentials in it${made}.`,
    };
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/foreign-modules.js
// Rule: npm packs no dependencies but those that the manifest bundles; with those come the ones that they need.



const foreignModules = {
    id: 'leftover-inside',
    kinds: ['npm-tarball'],
    check(inspected) {
        if (bundles(inspected.contents.manifest ?? {}))
            return [];
        const paths = inspected.members.flatMap(({ path, type }) => (type === 'folder' ? [] : [path]));
        const found = paths.filter((path) => /(?:^|\/)node_modules\//.test(path) && !isTestPlace(path));
        if (found.length === 0)
            return [];
        const what = `holds ${filesCounted(found.length)} of node_modules/: ${pathsNamed(found)}`;
        return [finding(inspected, 'leftover-inside', what, 'warning')];
    },
};
function bundles(manifest) {
    const list = manifest['bundleDependencies'] ?? manifest['bundledDependencies'];
    return list === true || (Array.isArray(list) && list.length > 0);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/leftovers.js
// Rules: nothing that an editor, a system, a test run or a CI service left in the folder. One rule per kind of leftover.



const BUILT = ['wheel', 'npm-tarball', 'gem'];
/** Their tools pack what git has, CI and editor settings included, where the project does not say otherwise. */
const SOURCES = ['sdist', 'crate'];
/** What source packages hold by their tools' own choice: a notice there. */
function packedWithSources(name, path) {
    return [
        { name, path, kinds: BUILT },
        { name, path, kinds: SOURCES, level: 'notice' },
    ];
}
const PATCHES = 'rejected and original files of patches (*.orig, *.rej)';
const LEFTOVERS = [
    {
        name: '.DS_Store, Thumbs.db and the like',
        path: /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|__MACOSX\/[^/]*)$/i,
    },
    { name: "macOS' ._ files", path: /(?:^|\/)\._[^/]{1,255}$/ },
    { name: 'editor backups (*~, *.swp)', path: /(?:^|\/)(?:[^/]{1,255}~|\.[^/]{1,255}\.sw[a-p]|#[^/]{1,255}#)$/ },
    ...packedWithSources('.idea/', /(?:^|\/)\.idea\/|\.iml$/),
    ...packedWithSources('.vscode/', /(?:^|\/)\.vscode\//),
    ...packedWithSources('.github/', /(?:^|\/)\.github\//),
    ...packedWithSources('.circleci/', /(?:^|\/)\.circleci\//),
    ...packedWithSources('CI settings (.travis.yml and the like)', /(?:^|\/)(?:\.travis\.yml|\.gitlab-ci\.yml|\.?appveyor\.yml|\.cirrus\.yml|azure-pipelines\.yml|\.drone\.yml)$/),
    // A package may itself be called coverage: only what the tools write is meant.
    {
        name: 'coverage reports',
        path: /(?:^|\/)(?:\.nyc_output\/[^/]+|coverage\/(?:lcov\.info|lcov-report\/[^/]+|coverage-(?:final|summary)\.json|clover\.xml|\.last_run\.json|\.resultset\.json)|htmlcov\/[^/]+|\.coverage)$/,
    },
    {
        name: "tools' caches",
        path: /(?:^|\/)\.(?:pytest|mypy|ruff|parcel)_?-?cache\/|(?:^|\/)\.(?:tox|nox|eggs|ipynb_checkpoints|turbo|sass-cache)\//,
    },
    { name: '__pycache__/', path: /(?:^|\/)__pycache__\// },
    {
        name: 'logs of npm and yarn',
        path: /(?:^|\/)(?:npm-debug|yarn-debug|yarn-error|pnpm-debug|lerna-debug)\.log[^/]{0,100}$/,
    },
    { name: PATCHES, path: /.\.(?:orig|rej)$/, kinds: [...BUILT, 'sdist'] },
    // cargo itself writes the first one.
    { name: PATCHES, path: /^(?!Cargo\.toml\.orig$).+\.(?:orig|rej)$/, kinds: ['crate'] },
    { name: 'built packages', path: /^[^/]{1,255}\.(?:tgz|whl|crate|gem)$/ },
];
const leftovers = LEFTOVERS.map(({ name, path, kinds, level }) => ({
    id: 'leftover-inside',
    ...(kinds ? { kinds } : {}),
    check(inspected) {
        // What lies among fixtures was put there for a test.
        const found = inspected.members.filter((one) => one.type !== 'folder' && path.test(one.path) && !isTestPlace(one.path));
        if (found.length === 0)
            return [];
        const paths = pathsNamed(found.map((one) => one.path));
        const one = finding(inspected, 'leftover-inside', `holds ${filesCounted(found.length)} of ${name}: ${paths}`, 'warning');
        return [level ? { ...one, level } : one];
    },
}));

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/links.js
// Rule: no links out of the package, and none at all where installers write them as text files.


/** Their formats know files alone: an unzipped link is a file that holds its target. */
const NO_LINKS = ['wheel', 'npm-tarball', 'crate'];
const links = {
    id: 'unsafe-link',
    check(inspected) {
        return inspected.members.flatMap((member) => {
            const why = member.type === 'link' ? links_objection(member, inspected.kind) : '';
            if (why === '')
                return [];
            const target = member.target === undefined ? '' : ` to ${shown(member.target)}`;
            return [finding(inspected, 'unsafe-link', `holds the link ${shown(member.path)}${target}, ${why}`)];
        });
    },
};
function links_objection({ path, target = '' }, kind) {
    if (/^[/\\]|^[A-Za-z]:|\\/.test(target))
        return 'an absolute path';
    const reached = external_node_path_.posix.join(external_node_path_.posix.dirname(path), target);
    if (reached === '..' || reached.startsWith('../'))
        return 'which leaves the package';
    return NO_LINKS.includes(kind) ? 'which installers of this kind of package do not make' : '';
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/modes.js


const SET_USER = 0o4000;
const SET_GROUP = 0o2000;
const STICKY = 0o1000;
const OTHERS_WRITE = 0o002;
const BITS = [
    { level: 'error', what: 'set-user-id', has: ({ mode }) => (mode & SET_USER) !== 0 },
    { level: 'error', what: 'set-group-id', has: ({ mode, type }) => type === 'file' && (mode & SET_GROUP) !== 0 },
    // In shared folders every new folder has it, and it gives nobody a right.
    {
        level: 'warning',
        what: 'set-group-id (folder)',
        has: ({ mode, type }) => type === 'folder' && (mode & SET_GROUP) !== 0,
    },
    { level: 'warning', what: 'sticky', has: ({ mode, type }) => type === 'file' && (mode & STICKY) !== 0 },
    { level: 'warning', what: 'writable by everybody', has: ({ mode }) => (mode & OTHERS_WRITE) !== 0 },
];
const modes = {
    id: 'unsafe-mode',
    check(inspected) {
        // A link's own mode is never used; tar writes 0777.
        const real = inspected.members.filter(({ type }) => type !== 'link');
        return BITS.flatMap(({ level, what, has }) => {
            const found = real.filter(has);
            if (found.length === 0)
                return [];
            const entries = found.length === 1 ? '1 entry' : `${found.length} entries`;
            const paths = pathsNamed(found.map(withMode));
            return [finding(inspected, 'unsafe-mode', `holds ${entries} with the mode ${what}: ${paths}`, level)];
        });
    },
};
function withMode({ path, mode }) {
    return `${path} (${mode.toString(8).padStart(4, '0')})`;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/names.js


/** Devices, with any ending; https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const FORBIDDEN = /[<>:"|?*\u0000-\u001f]|[. ]$/;
const names = {
    id: 'unportable-name',
    check: (inspected) => [...twins(inspected.members), ...forbidden(inspected.members)].map((what) => finding(inspected, 'unportable-name', what, 'warning')),
};
/** As macOS and Windows compare: without case, and composed. Two folders that differ by case become one and lose nothing. */
function twins(members) {
    const groups = new Map();
    const files = new Set();
    for (const { path, type } of members) {
        const folded = path.normalize('NFC').toLowerCase();
        groups.set(folded, (groups.get(folded) ?? new Set()).add(path));
        if (type !== 'folder')
            files.add(folded);
    }
    return [...groups].flatMap(([folded, paths]) => paths.size < 2 || !files.has(folded)
        ? []
        : [`holds ${pathsNamed([...paths])}, which are one file on macOS and Windows: the last one wins`]);
}
function forbidden(members) {
    const paths = members.flatMap(({ path }) => (path.split('/').some(isForbidden) ? [path] : []));
    return paths.length === 0 ? [] : [`holds ${pathsNamed(paths)}, which Windows cannot write`];
}
function isForbidden(name) {
    return RESERVED.test(name) || FORBIDDEN.test(name);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/repositories.js
// Rule: no version control folder. It holds everything that was ever committed, and after actions/checkout the job's token too.



const FOLDER = /(?:^|\/)(\.git|\.hg|\.svn|\.bzr|_darcs|\.jj)\//;
const repositories = {
    id: 'repository-inside',
    check(inspected) {
        const paths = inspected.members.flatMap(({ path, type }) => (type !== 'folder' && FOLDER.test(path) ? [path] : []));
        const real = paths.filter((path) => !isTestPlace(path));
        if (real.length > 0)
            return [finding(inspected, 'repository-inside', `holds ${named(real)}`)];
        if (paths.length === 0)
            return [];
        return [finding(inspected, 'repository-inside', `holds, among tests, ${named(paths)}`, 'warning')];
    },
};
function named(paths) {
    const folder = FOLDER.exec(paths[0] ?? '')?.[1];
    return `${filesCounted(paths.length)} of ${folder}/: ${pathsNamed(paths)}`;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/credible.js
// Whether what looks like a secret is one. Documentation is full of made-up ones, and a check that cries wolf is switched off.

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Six digits of base 62 at the end, the checksum of the thirty characters before (GitHub, since 2021). */
const GITHUB_TOKEN = /^gh[a-z]_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;
/** Words and rows that stand in documentation, where a drawn token has them once in thousands. */
const MADE_UP = /example|placeholder|dummy|redacted|changeme|your|x{4}|0{6}|1234567|abcdefg|deadbeef/i;
/** Fewer different characters than this are a pattern: a drawn token of twenty characters has more. */
const FEWEST_DIFFERENT = 8;
/** Names that lead nowhere (RFC 2606, RFC 6761). */
const NO_HOST = /@(?:[\w-]{1,63}\.){0,9}(?:(?:example|test|invalid|localhost)\.(?:com|org|net)|example|test|invalid|localhost)(?:[:/?#]|$)/i;
/** `https://user:password@host`, also of a database. */
const PASSWORD = /:\/\/[^:/\s]{1,256}:([^@/\s]{1,256})@/;
/** How much there is to a match. */
function credibility({ rule, text }) {
    if (rule === 'basicauth' || rule === 'database-connection-string')
        return passwordIn(text);
    const [, drawn, sum] = GITHUB_TOKEN.exec(text) ?? [];
    if (drawn !== undefined)
        return checksum(drawn) === sum ? 'proven' : 'none';
    if (MADE_UP.test(text))
        return 'none';
    return repeats(text) ? 'none' : 'likely';
}
/** Passwords in addresses are mostly `user:pass` in a readme; one that a machine has drawn is none of those. */
function passwordIn(address) {
    const [, password = ''] = PASSWORD.exec(address) ?? [];
    const drawn = password.length >= 10 && /\d/.test(password) && /[A-Za-z]/.test(password);
    if (!drawn || MADE_UP.test(password) || NO_HOST.test(address))
        return 'none';
    return repeats(password) ? 'none' : 'likely';
}
/** Looks at the end alone: the beginning says whose token it is. */
function repeats(text) {
    return new Set(text.slice(-24)).size < FEWEST_DIFFERENT;
}
/** The checksum at the end of a token: CRC-32 in base 62, filled up with zeros. */
function checksum(drawn) {
    let rest = (0,external_node_zlib_.crc32)(drawn);
    let digits = '';
    for (; rest > 0; rest = Math.floor(rest / DIGITS.length))
        digits = `${DIGITS[rest % DIGITS.length]}${digits}`;
    return digits.padStart(6, '0');
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/marks.js
// What authors have marked as no secret, by the scanner's own comments; for the rules that are not the scanner's.
const MARK = /secretlint-(disable-next-line|disable-line|disable|enable)/g;
/** Nobody marks so many places by hand. */
const MOST = 200;
/** Tells whether the place is marked: its line, the line above it, or everything since a `secretlint-disable`. */
function marksIn(text) {
    const ranges = [];
    let open = -1;
    for (const { 1: mark, index } of text.matchAll(MARK)) {
        if (ranges.length >= MOST)
            break;
        if (mark === 'disable-line')
            ranges.push([text.lastIndexOf('\n', index), lineEnd(text, index)]);
        if (mark === 'disable-next-line')
            ranges.push([index, lineEnd(text, lineEnd(text, index) + 1)]);
        if (mark === 'disable' && open < 0)
            open = index;
        if (mark === 'enable' && open >= 0) {
            ranges.push([open, index]);
            open = -1;
        }
    }
    if (open >= 0)
        ranges.push([open, text.length]);
    return (at) => ranges.some(([from, to]) => from < at && at < to);
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/private-keys.js
// Private keys in the text form (RFC 7468, OpenSSH, OpenPGP), also inside other files: in source code, in JSON.

/** A file with so many needs no further looking at. */
const ENOUGH = 100;
const LABEL = /^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
const BEGIN = '-----BEGIN ';
/** The largest are RSA keys of 16,384 bits and OpenPGP keys with their certificates. */
const private_keys_LONGEST = 64 * 1024;
/** 32 bytes of a seed and what stands around them: Ed25519 in PKCS #8. */
const SHORTEST = 48;
const OPENSSH = Buffer.from('openssh-key-v1\0', 'latin1');
/** Where private keys stand. What has the label alone (a documentation's "...", a pattern in code) is none. */
function privateKeysIn(text) {
    const places = [];
    const isMarked = marksIn(text);
    let line = 1;
    let counted = 0;
    // From one BEGIN to the next: no byte is looked at twice, however many there are without an END.
    for (let at = text.indexOf(BEGIN); at >= 0 && places.length < ENOUGH;) {
        const next = text.indexOf(BEGIN, at + BEGIN.length);
        const block = text.slice(at + BEGIN.length, Math.min(next < 0 ? text.length : next, at + private_keys_LONGEST));
        if (isPrivateKey(block) && !isMarked(at)) {
            for (; counted < at; counted += 1)
                if (text.charCodeAt(counted) === 10)
                    line += 1;
            places.push({ line });
        }
        at = next;
    }
    return places;
}
function isPrivateKey(block) {
    const label = LABEL.exec(block)?.[0];
    const end = block.indexOf('-----END');
    if (label === undefined || end < 0)
        return false;
    const body = block.slice(label.length, end);
    const encrypted = body.includes('Proc-Type: 4,ENCRYPTED');
    const bytes = Buffer.from(base64Of(body), 'base64');
    if (bytes.length < SHORTEST)
        return false;
    if (encrypted)
        return new Set(bytes).size > SHORTEST / 2;
    if (label.startsWith('PGP'))
        return isSecretKeyPacket(bytes[0] ?? 0);
    return isSequence(bytes) || bytes.subarray(0, OPENSSH.length).equals(OPENSSH);
}
/** Without headers, OpenPGP's checksum, and what code writes around lines: quotes, `\\n`, ` +`. */
function base64Of(body) {
    return body
        .replaceAll(/\\[nrt]/g, '\n')
        .split('\n')
        .filter((line) => !line.includes(': ') && !line.startsWith('='))
        .flatMap((line) => line.split(/[^A-Za-z0-9+/]+/))
        .filter((part) => part !== '+')
        .join('');
}
/** One ASN.1 sequence that is as long as it says; at its end there may be what was no base64. */
function isSequence(bytes) {
    const [tag, first = 0] = bytes;
    if (tag !== 0x30)
        return false;
    const more = first < 0x80 ? 0 : first & 0x7f;
    if (more > 3)
        return false;
    const length = more === 0 ? first : bytes.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
    const rest = bytes.length - (2 + more + length);
    return length >= SHORTEST - 4 && rest >= 0 && rest <= 8;
}
/** The packet's tag 5, in its old and its new writing (RFC 9580, 4.2). */
function isSecretKeyPacket(first) {
    return first === 0xc5 || (first & 0xfc) === 0x94;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/key-stores.js
// Private keys in binary files: PKCS #12, Java's key stores, and DER. Told by their content: most stores hold certificates alone.


const STORE = /\.(?:p12|pfx|jks|keystore|jceks|bks)$/i;
const DER = /\.(?:key|der|pk8|p8|pkcs8)$/i;
/** A key's bag inside PKCS #12, plain or shrouded: 1.2.840.113549.1.12.10.1.1 and .2. */
const KEY_BAGS = [1, 2].map((last) => Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 10, 1, last]));
/** Java's own store, and the one of its cryptography extension. */
const JAVA_STORES = [0xfeedfeed, 0xcececece];
/** What the file is when it holds a private key: `a key store with a private key`; empty otherwise. */
function binaryKey(path, bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (STORE.test(path) && holdsKey(buffer))
        return 'a key store with a private key';
    return DER.test(path) && isSequence(buffer) && isDerKey(buffer) ? 'a private key' : '';
}
function holdsKey(store) {
    if (store.length >= 12 && JAVA_STORES.includes(store.readUInt32BE(0)))
        return javaStoreHoldsKey(store);
    return store[0] === 0x30 && KEY_BAGS.some((bag) => store.includes(bag));
}
/** Entries one after the other: 1 is a key, 2 a certificate, 3 a secret key. */
function javaStoreHoldsKey(store) {
    const certificateType = store.readUInt32BE(4) > 1;
    let at = 12;
    for (let left = store.readUInt32BE(8); left > 0 && at + 6 <= store.length; left -= 1) {
        if (store.readUInt32BE(at) !== 2)
            return true;
        // Tag, alias, date, then the certificate: its type (since version 2) and its bytes.
        at += 4 + 2 + store.readUInt16BE(at + 4) + 8;
        if (certificateType && at + 2 <= store.length)
            at += 2 + store.readUInt16BE(at);
        if (at + 4 > store.length)
            return false;
        at += 4 + store.readUInt32BE(at);
    }
    return false;
}
function isDerKey(key) {
    return ['pkcs8', 'pkcs1', 'sec1'].some((type) => {
        try {
            (0,external_node_crypto_.createPrivateKey)({ key, format: 'der', type });
            return true;
        }
        catch (thrown) {
            // An encrypted one is a private key too, whose password can be guessed at leisure.
            return thrown.code === 'ERR_MISSING_PASSPHRASE';
        }
    });
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/token-shapes.js
var token_shapes = __webpack_require__(85621);
;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/registry-tokens.js
// Tokens that the scanner does not know, of registries and of GitHub's jobs: who releases packages has these at hand when a build goes wrong.


/** By their fixed beginnings, and as long as they are issued. */
const TOKENS = token_shapes/* tokenShapes */.I.flatMap(({ kind, issued }) => (issued ? [{ kind, pattern: issued }] : []));
/** A file with so many needs no further looking at. */
const registry_tokens_ENOUGH = 100;
/** Where they stand. */
function registryTokensIn(text) {
    const matches = [];
    const isMarked = marksIn(text);
    for (const { kind, pattern } of TOKENS) {
        for (const { index, 0: found } of text.matchAll(pattern)) {
            if (matches.length >= registry_tokens_ENOUGH)
                return matches;
            if (isMarked(index))
                continue;
            matches.push({ rule: 'registry', kind, line: text.slice(0, index).split('\n').length, text: found });
        }
    }
    return matches;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/scanner.js
/**
 * Rules and kinds that others of ours are better at: private-keys.ts knows more keys (Ed25519, encrypted, OpenPGP) and
 * fewer that are none; credentials.ts tells of a token in .npmrc.
 */
const NOT_USED = ['privatekey', 'Npmrc_authToken'];
const RULE = /^@secretlint\/secretlint-rule-/;
/** Of characters; a match that lies on an edge is whole in the overlap. */
const SLICE = 64 * 1024;
const OVERLAP = 4 * 1024;
/** Beyond, a comment that opens what another closes is heard within its piece alone. */
const MOST_WITH_COMMENTS = 4 * SLICE;
/** A file with so many needs no further looking at. */
const scanner_ENOUGH = 100;
let loading;
/** The scanner; loaded once. */
function secretScanner() {
    loading ??= load();
    return loading;
}
async function load() {
    const [{ lintSource }, { creator }, { secretLintProfiler }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(707)]).then(__webpack_require__.bind(__webpack_require__, 86707)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 31577)),
        __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806)),
    ]);
    // It keeps sixty marks per file and compares each with all: seconds for a thousand files, for figures nobody reads.
    secretLintProfiler.mark = () => { };
    const config = { rules: [{ id: 'recommended', rule: creator }] };
    return async (path, content) => {
        const matches = [];
        for (const { text, line } of slicesOf(content)) {
            // Without `ext`: by it, a rule opens files of this machine at a path that the archive chooses.
            const source = { filePath: path, content: text, contentType: 'text' };
            const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
            matches.push(...messages.flatMap((message) => matchOf(message, text, line)));
            if (matches.length >= scanner_ENOUGH)
                break;
        }
        return matches;
    };
}
function matchOf({ ruleId, messageId, range, loc }, text, line) {
    const rule = ruleId.replace(RULE, '');
    if (NOT_USED.includes(rule) || NOT_USED.includes(messageId))
        return [];
    return [{ rule, kind: messageId, line: line + loc.start.line, text: text.slice(range[0], range[1]) }];
}
/** The content piece by piece: the scanner compares each match with each, minutes for a megabyte of tokens. */
function* slicesOf(content) {
    // Its comments reach from one place to the next.
    const whole = content.length <= MOST_WITH_COMMENTS && content.includes('secretlint-disable');
    const length = whole ? content.length : SLICE;
    let line = 0;
    for (let at = 0; at === 0 || at + OVERLAP < content.length; at += length) {
        yield { text: content.slice(at, at + length + OVERLAP), line };
        line += content.slice(at, at + length).split('\n').length - 1;
    }
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/secrets.js
// Rule: no private keys and no tokens, in whatever file. A finding says where; what was found is said nowhere.









const secrets = {
    id: 'secret-inside',
    async scan({ path }, bytes) {
        const text = text_textOf(bytes);
        const found = [...keysIn(path, bytes, text), ...(await tokensIn(path, text))];
        return found.map((one) => secrets_findingOf(path, one, isBinary(text)));
    },
    check: notSearched,
};
/** Silence would say that they were searched. */
function notSearched(inspected) {
    const large = inspected.members.filter(({ type, size }) => type === 'file' && size > MOST_VISITED);
    if (large.length === 0)
        return [];
    const paths = pathsNamed(large.map(({ path }) => path));
    const what = `holds ${filesCounted(large.length)} of more than 1 MiB, not searched for secrets: ${paths}`;
    return [{ ...finding(inspected, 'not-searched', what), level: 'notice' }];
}
function keysIn(path, bytes, text) {
    const binary = binaryKey(path, bytes);
    if (binary !== '')
        return [{ what: binary, lines: [], proven: false }];
    const lines = privateKeysIn(text).map(({ line }) => line);
    return lines.length === 0 ? [] : [{ what: 'a private key', lines, proven: false }];
}
async function tokensIn(path, text) {
    const scan = await secretScanner();
    const found = new Map();
    for (const match of [...registryTokensIn(text), ...(await scan(path, text))]) {
        const credible = credibility(match);
        if (credible === 'none')
            continue;
        const what = secrets_kindOf(match);
        const one = found.get(what) ?? { what, lines: [], proven: false };
        one.lines.push(match.line);
        one.proven ||= credible === 'proven';
        found.set(what, one);
    }
    return [...found.values()];
}
function secrets_kindOf({ rule, kind }) {
    return rule === 'registry' ? `a token of ${kind}` : `a secret (secretlint's rule ${rule}: ${kind})`;
}
/** The message goes on after the distribution's name, which a scan does not know. */
function secrets_findingOf(path, { what, lines, proven }, binary) {
    const place = lines.length === 0 || binary ? '' : `, ${linesNamed(lines)}`;
    const test = isTestPlace(path) && !proven;
    const made = test ? '; it lies among tests and may be made for them' : '';
    return {
        level: test ? 'warning' : 'error',
        code: 'secret-inside',
        message: `holds ${what}: ${shown(path)}${place}${made}.`,
    };
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/rules.js








/** In the order in which a reader wants to hear of them. */
const shippingRules = [
    secrets,
    credentials,
    repositories,
    links,
    modes,
    names,
    ...leftovers,
    foreignModules,
];

;// CONCATENATED MODULE: ./.build/packages/inspection/src/twice.js
// A path that occurs twice: which of the two files counts is up to whoever unpacks the archive.

const twice = {
    id: 'path-twice',
    check(inspected) {
        const seen = new Set();
        return inspected.members.flatMap(({ path, type }) => {
            if (type === 'folder')
                return [];
            if (seen.has(path))
                return [finding(inspected, 'path-twice', `holds ${shown(path)} twice`)];
            seen.add(path);
            return [];
        });
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/wheel/dist-info.js
// The .dist-info folder of a wheel and the small files in it.

/** True of a file with this name in a .dist-info folder at the top. */
function isInfoFile({ path }, name) {
    return path.endsWith(`.dist-info/${name}`) && path.split('/').length === 2;
}
/** The folder's name; archives has refused a wheel that has none, or two. */
function infoFolder({ members }) {
    const path = members.find((member) => isInfoFile(member, 'METADATA'))?.path ?? '';
    return path.slice(0, path.indexOf('/'));
}
/** The text of a kept file of the folder; undefined where there is none, or a larger one. */
function infoText(inspected, name) {
    const bytes = inspected.kept.get(`${infoFolder(inspected)}/${name}`);
    return bytes && new TextDecoder().decode(bytes);
}
/** The fields of the file WHEEL; the reason, as the rest of a sentence, when they cannot be read. */
function wheelFields(inspected) {
    const text = infoText(inspected, 'WHEEL');
    return text === undefined ? { problem: 'is too large' } : parseCoreMetadata(new TextEncoder().encode(text));
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/wheel/entry-points.js
// entry_points.txt: every program and plug-in that it announces is a module of this wheel.
// https://packaging.python.org/specifications/entry-points/




const PROGRAMS = ['console_scripts', 'gui_scripts'];
const entry_points_NAME = 'entry_points.txt';
const entryPoints = {
    id: 'missing-target',
    kinds: ['wheel'],
    keeps: (member) => isInfoFile(member, entry_points_NAME),
    check(inspected) {
        const text = infoText(inspected, entry_points_NAME);
        if (text === undefined)
            return [];
        const parsed = entry_points_parse(text);
        if (typeof parsed === 'string')
            return [finding(inspected, 'missing-target', `holds an ${entry_points_NAME} that ${parsed}`)];
        const modules = modulesOf(inspected.members);
        return parsed.flatMap((point) => judged(inspected, point, modules));
    },
};
/** As Python's own importlib.metadata reads it: sections, and lines with the first `=` between name and target. */
function entry_points_parse(text) {
    const points = [];
    let group = '';
    for (const [place, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#') || line.startsWith(';'))
            continue;
        if (line.startsWith('[') && line.endsWith(']')) {
            group = line.slice(1, -1).trim();
            continue;
        }
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(0, equals)).trim();
        if (group === '' || name === '')
            return `is no list of entry points: line ${place + 1} is ${shown(line)}`;
        points.push({ group, name, target: line.slice(equals + 1).trim() });
    }
    return points;
}
function judged(inspected, { group, name, target }, modules) {
    const told = (what, level) => [
        finding(inspected, 'missing-target', `has the entry point ${shown(`${name} = ${target}`)} (${group}) ${what}`, level),
    ];
    const reference = target.replace(/\[[^\]]*\]$/, '').trim();
    const [module = '', attribute, ...more] = reference.split(':').map((part) => part.trim());
    const isDotted = (part) => part.split('.').every((one) => /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{M}_]*$/u.test(one));
    if (more.length > 0 || !isDotted(module) || (attribute !== undefined && !isDotted(attribute))) {
        return told('that is no module:attribute');
    }
    if (PROGRAMS.includes(group) && attribute === undefined)
        return told('that names no function of its module');
    if (modules.has(module.replaceAll('.', '/')))
        return [];
    const [top = ''] = module.split('.');
    // A wheel that only gathers others can announce what those have.
    const isForeign = !modules.has(top) && metadataFields(inspected.contents.metadata ?? [], 'Requires-Dist').length > 0;
    if (isForeign)
        return told(`and no module "${top}" itself: a package that it requires must have it`, 'warning');
    // What a plug-in's target means is up to whoever loads it: some take a class without the colon.
    return told(`and no module "${module}"`, PROGRAMS.includes(group) ? undefined : 'warning');
}
/** Modules by their path without ending; packages with or without __init__.py, compiled modules whatever their tag. */
function modulesOf(members) {
    // What lies in these folders is installed beside the rest.
    const installed = members.map(({ path, type }) => ({
        type,
        path: path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//, ''),
    }));
    const { files, folders } = placesOf(installed);
    const modules = new Set(folders);
    for (const path of files) {
        if (!/\.(?:py|pyc|so|pyd)$/.test(path))
            continue;
        const folder = path.lastIndexOf('/') + 1;
        modules.add(path.slice(0, path.indexOf('.', folder)));
    }
    return modules;
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/wheel/folder.js
// The .dist-info folder is called after the file's name: indexes look for its METADATA under exactly that name.


const infoFolderName = {
    id: 'wrong-folder',
    kinds: ['wheel'],
    check(inspected) {
        const folder = infoFolder(inspected);
        const wanted = `${inspected.fileName.split('-').slice(0, 2).join('-')}.dist-info`;
        if (folder === wanted)
            return [];
        return [finding(inspected, 'wrong-folder', `holds the folder "${folder}" instead of "${wanted}"`)];
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/wheel/record.js


const HASH = 'sha256=';
const record = {
    id: 'record-mismatch',
    kinds: ['wheel'],
    check(inspected) {
        const held = new Map(inspected.members.map((member) => [member.path, member]));
        const seen = new Set();
        return (inspected.contents.record ?? []).flatMap((line) => {
            const member = held.get(line.path);
            if (seen.has(line.path))
                return [told(inspected, `lists ${shown(line.path)} twice`)];
            seen.add(line.path);
            const own = `${infoFolder(inspected)}/RECORD`;
            return [own, `${own}.jws`, `${own}.p7s`].includes(line.path)
                ? ownLine(inspected, line)
                : memberLine(inspected, line, member);
        });
    },
};
/** It cannot state its own hash, nor those of signatures that are made of it. */
function ownLine(inspected, { path, hash, size }) {
    return hash === '' && size === '' ? [] : [told(inspected, `states a hash or a size for ${shown(path)} itself`)];
}
function memberLine(inspected, { path, hash, size }, member) {
    // Archives has compared the names: what is left is a signature that is not there.
    if (!member)
        return [];
    if (member.type === 'link')
        return [told(inspected, `lists ${shown(path)}, a link; installers write no links`)];
    if (hash === '')
        return [told(inspected, `states no hash for ${shown(path)}`)];
    if (!hash.startsWith(HASH)) {
        return [told(inspected, `states ${shown(hash)} for ${shown(path)}; installers compare sha256`)];
    }
    const actual = Buffer.from(member.sha256, 'hex').toString('base64url');
    if (hash !== `${HASH}${actual}`) {
        return [told(inspected, `states ${shown(hash)} for ${shown(path)}, whose bytes have ${HASH}${actual}`)];
    }
    if (size === '')
        return [told(inspected, `states no size for ${shown(path)}`, 'warning')];
    return size === String(member.size)
        ? []
        : [told(inspected, `states the size ${shown(size)} for ${shown(path)}, which has ${member.size} bytes`)];
}
function told(inspected, what, level) {
    return finding(inspected, 'record-mismatch', `holds a RECORD that ${what}`, level);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/wheel/tags.js
// What a wheel runs on: its file name is what installers choose by, the file WHEEL is what it says of itself.



const tags = {
    id: 'wrong-tags',
    kinds: ['wheel'],
    keeps: (member) => isInfoFile(member, 'WHEEL'),
    check(inspected) {
        const fields = wheelFields(inspected);
        if ('problem' in fields)
            return [tags_told(inspected, `holds a WHEEL that ${fields.problem}`)];
        const named = combined(tags_partsOf(inspected.fileName).slice(-3));
        // Some tools write a set here as well, and installers read it.
        const stated = new Set(metadataFields(fields, 'Tag').flatMap((tag) => combined(tag.split('-'))));
        const missing = named.filter((tag) => !stated.has(tag));
        const surplus = [...stated].filter((tag) => !named.includes(tag));
        const build = buildNumber(inspected.fileName);
        const statedBuild = metadataFields(fields, 'Build')[0] ?? '';
        return [
            ...(missing.length > 0
                ? [tags_told(inspected, `is named for ${list(missing)}, which its WHEEL does not state as Tag`)]
                : []),
            ...(surplus.length > 0
                ? [tags_told(inspected, `states the Tag ${list(surplus)} in its WHEEL, which its name does not`)]
                : []),
            ...(statedBuild === build
                ? []
                : [tags_told(inspected, `has the build number ${shown(build)} in its name and ${shown(statedBuild)} in its WHEEL`)]),
            ...purity(inspected, metadataFields(fields, 'Root-Is-Purelib'), named),
        ];
    },
};
/** Every combination of three parts, each of them a set (https://peps.python.org/pep-0425/). */
function combined(tag) {
    const [pythons = [], abis = [], platforms = []] = tag.map((part) => [...new Set(part.split('.'))]);
    return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((one) => `${python}-${abi}-${one}`)));
}
function buildNumber(fileName) {
    const parts = tags_partsOf(fileName);
    return parts.length === 6 ? (parts[2] ?? '') : '';
}
function tags_partsOf(fileName) {
    return fileName.slice(0, -'.whl'.length).split('-');
}
/** Installers believe it and put the files there or there; programs and data for one platform are often called pure. */
function purity(inspected, stated, named) {
    const [value = ''] = stated;
    if (stated.length !== 1 || !/^(?:true|false)$/i.test(value)) {
        return [tags_told(inspected, `states Root-Is-Purelib ${stated.length === 1 ? shown(value) : `${stated.length} times`}`)];
    }
    const isPure = value.toLowerCase() === 'true';
    const forAll = named.every((tag) => tag.endsWith('-none-any'));
    if (isPure && named.some((tag) => tag.split('-')[1] !== 'none')) {
        return [tags_told(inspected, `states Root-Is-Purelib: ${value}, and is named for ${list(named)}`, 'warning')];
    }
    const compiled = forAll && inspected.members.find(({ path }) => /\.(?:so|pyd|dylib)$/.test(path));
    if (!compiled)
        return [];
    return [tags_told(inspected, `is named for every platform, and holds ${shown(compiled.path)}`, 'warning')];
}
function list(some) {
    return some.length > 5 ? `${some.slice(0, 5).join(', ')} and ${some.length - 5} more` : some.join(', ');
}
function tags_told(inspected, what, level) {
    return finding(inspected, 'wrong-tags', what, level);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/rules.js
// The table of rules: what is looked at inside the files, in the order in which it is told.






















const rules = [
    twice,
    infoFolderName,
    record,
    tags,
    entryPoints,
    sdistName,
    buildSystem,
    npmEntries,
    npmExports,
    npmImports,
    npmTypesVersions,
    npmPrograms,
    npmProgramFolder,
    npmManPages,
    npmInstallScripts,
    npmFilesField,
    vcsInfo,
    originalManifest,
    gemFileList,
    gemExecutables,
    gemRequirePaths,
    ...shippingRules,
];

;// CONCATENATED MODULE: ./.build/packages/inspection/src/inspect.js
// One distribution file under every rule of its kind: walked once, the findings in the rules' order.



/** Findings of one rule that are told one by one. */
const MOST_TOLD = 20;
/** Bytes of all files together that rules keep; each of them keeps a few small ones. */
const MOST_KEPT = 32 * 1024 * 1024;
/** Different texts that rules note. */
const MOST_NOTED = 10_000;
/**
 * Looks through a distribution file, piece by piece. Throws `unknown-file-kind` and `bad-archive`; everything else is
 * a finding. What the file's own metadata forbids is in `inspected.contents.problems`.
 */
async function inspect(fileName, source, expected, limits = kind_DEFAULT_LIMITS) {
    const { kind, contents } = await readContents(fileName, source, limits);
    const meant = rules.filter(({ kinds }) => kinds?.includes(kind.id) ?? true);
    const told = new Map(meant.map((rule) => [rule, []]));
    const kept = new Map();
    const noted = new Set();
    let keptBytes = 0;
    const visit = async (member, bytes) => {
        if (!bytes)
            return;
        if (meant.some((rule) => rule.keeps?.(member))) {
            keptBytes += bytes.length;
            if (keptBytes > MOST_KEPT)
                throw tooMuch(fileName);
            kept.set(member.path, bytes);
        }
        for (const [rule, findings] of told) {
            for (const text of rule.notes?.(member, bytes, contents) ?? [])
                if (noted.size < MOST_NOTED)
                    noted.add(text);
            if (rule.scan)
                findings.push(...(await rule.scan(member, bytes)));
        }
    };
    const members = await walkMembers(fileName, source, visit, limits);
    const inspected = { fileName, kind: kind.id, contents, members, kept, noted, expected };
    for (const [rule, findings] of told)
        findings.push(...(rule.check?.(inspected) ?? []));
    // A rule that scans knows no file name.
    const named = (one) => one.file === undefined ? { ...one, file: fileName, message: `"${fileName}" ${one.message}` } : one;
    return { inspected, findings: [...told.values()].flatMap((findings) => shortened(findings.map(named))) };
}
/** A package of strangers can break one rule a hundred thousand times. */
function shortened(findings) {
    const rest = findings.slice(MOST_TOLD);
    const [first] = rest;
    if (!first)
        return findings;
    const level = rest.some((one) => one.level === 'error') ? 'error' : first.level;
    return [
        ...findings.slice(0, MOST_TOLD),
        { ...first, level, message: `${rest.length} more like this: ${first.message}` },
    ];
}
function tooMuch(fileName) {
    const what = `"${fileName}" holds more than ${MOST_KEPT} bytes of metadata files.`;
    return new errors/* PlumblineError */.Dl('bad-archive', { what, file: fileName });
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/holds-secret.js
// Whether a file that is to be handed on holds a secret, by the same rules that keep it from being published.



/** True where a rule finds one, also among tests. A file that is too large to be searched is said to be so by a finding. */
async function holdsSecret(member, bytes) {
    if (bytes.length > MOST_VISITED)
        return false;
    const found = [...((await secrets.scan?.(member, bytes)) ?? []), ...((await credentials.scan?.(member, bytes)) ?? [])];
    return found.some(({ code }) => code === 'secret-inside' || code === 'credentials-inside');
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/shown-secrets.js
// What the scanner finds in a text that is to be shown: without judging whether it is credible, because hiding costs little.

/** Shorter matches are words that would be hidden everywhere. */
const shown_secrets_SHORTEST = 8;
/** Every text that looks like a secret, each once. */
async function secretsIn(text) {
    const scan = await secretScanner();
    // A comment that tells the scanner to look away has no say here.
    const matches = await scan('text', text.replaceAll('secretlint-', 'secretlint_'));
    return [...new Set(matches.map((match) => match.text))].filter((found) => found.length >= shown_secrets_SHORTEST);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/index.js
// The public list of the inspection package.






/***/ })

};
