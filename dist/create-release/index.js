import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5101)
const { safeRe: re, t } = __nccwpck_require__(5471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(3348)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 5101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 3348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 5471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 725:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4647);
// What create-release takes and gives; action.yml says the same.

const definition = (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'create-release',
    phase: 'release',
    inputs: {
        prepared: { kind: 'text' },
        publication: { kind: 'text' },
        tag: { kind: 'text', also: ['tag_name'] },
        name: { kind: 'text' },
        notes: { kind: 'multiline', also: ['body'] },
        'notes-file': { kind: 'text', also: ['body_path'] },
        'generate-notes': { kind: 'boolean', default: 'false', also: ['generate_release_notes'] },
        'previous-tag': { kind: 'text', also: ['previous_tag'] },
        files: { kind: 'multiline' },
        'allow-unmatched-files': { kind: 'boolean', default: 'false', opposite: ['fail_on_unmatched_files'] },
        checksums: { kind: 'boolean', default: 'false' },
        'late-assets': { kind: 'multiline' },
        draft: { kind: 'boolean', default: 'false' },
        prerelease: { kind: 'text', choices: ['true', 'false'] },
        'make-latest': { kind: 'text', choices: ['true', 'false', 'legacy'], also: ['make_latest'] },
        'attach-record': { kind: 'text', choices: ['true', 'false'] },
        token: { kind: 'text', required: true },
        repository: { kind: 'repository' },
    },
    outputs: ['id', 'url', 'upload-url', 'assets', 'state', 'created', 'immutable', 'failure'],
    failures: [
        'bad-input',
        'missing-permission',
        'record-replaced',
        'files-unmatched',
        'asset-names-collide',
        'notes-too-long',
        'tag-not-found',
        'tag-moved',
        'release-ambiguous',
        'asset-conflict',
        'asset-undeclared',
        'asset-incomplete',
        'release-immutable',
        'release-hidden',
        'workflow-file-trap',
        'tag-ruleset',
        'tag-name-burned',
        'github-refused',
        'github-unreachable',
        'github-rate-limited',
    ],
});


/***/ }),

/***/ 3653:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4818);
/* harmony import */ var _plumbline_record__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6415);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2569);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2177);
// Entry point of the bundle.




await (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definition */ .m, _run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, _plumbline_record__WEBPACK_IMPORTED_MODULE_3__/* .extendRecordText */ .l);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/packages/actions-io/src/outcome.js
var src_outcome = __nccwpck_require__(4736);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
// EXTERNAL MODULE: ./.build/packages/record/src/read.js
var read = __nccwpck_require__(5995);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./.build/packages/github/src/measure.js
// Digest and size of a file of any size.


const PIECE = 1024 * 1024;
/** Memory of earlier measurements, to be used again: many files in a row would otherwise leave theirs to the collector. */
const spare = [];
/** Lower-case hex SHA-256 and size in bytes of a file, read piece by piece into the same memory. */
async function measureFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const piece = spare.pop() ?? Buffer.allocUnsafeSlow(PIECE);
    const file = await (0,promises_.open)(path);
    try {
        let size = 0;
        for (let read = await file.read(piece); read.bytesRead > 0; read = await file.read(piece)) {
            hash.update(piece.subarray(0, read.bytesRead));
            size += read.bytesRead;
        }
        return { sha256: hash.digest('hex'), size };
    }
    finally {
        await file.close();
        spare.push(piece);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(6466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./.build/packages/archives/src/source.js
// Where the bytes of a file come from: memory, or an open file that is read piece by piece and never held whole.


const CHUNK = (/* unused pure expression or super */ null && (256 * 1024));
/** Chunks that are read ahead of whoever takes them. */
const AHEAD = 4;
/** What is digested at once. */
const LARGE_CHUNK = (/* unused pure expression or super */ null && (512 * 1024));
/** A read of so much is remembered: an archive's small parts lie close together. */
const SMALL = 128 * 1024;
/** Bytes in memory. */
function bytesSource(bytes) {
    return { size: bytes.length, read: async (position, length) => bytes.subarray(position, position + length) };
}
/** An open file, which must stay open for as long as it is read. */
async function fileSource(file) {
    const { size } = await file.stat();
    let last = { start: 0, bytes: Buffer.alloc(0) };
    return {
        size,
        read: async (position, length, into) => {
            const wanted = Math.max(0, Math.min(length, size - position));
            const from = position - last.start;
            if (from >= 0 && from + wanted <= last.bytes.length)
                return last.bytes.subarray(from, from + wanted);
            const bytes = await filled(file, position, into?.subarray(0, wanted) ?? Buffer.allocUnsafeSlow(wanted));
            if (!into && wanted <= SMALL)
                last = { start: position, bytes };
            return bytes;
        },
    };
}
/** One read may give less than it was asked for. */
async function filled(file, position, buffer) {
    let done = 0;
    while (done < buffer.length) {
        const { bytesRead } = await file.read(buffer, done, buffer.length - done, position + done);
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return buffer.subarray(0, done);
}
/** A stretch of a source, as a source. */
function partOf(source, start, size) {
    const read = (position, length, into) => source.read(start + position, Math.max(0, Math.min(length, size - position)), into);
    return { size, read };
}
/** All bytes in order; fewer than its size only when the file has become shorter. */
function streamOf(source) {
    return Readable.from(chunksOf(source), { highWaterMark: AHEAD });
}
/** Memory of earlier passes, to be used again. */
const source_spare = (/* unused pure expression or super */ null && ([]));
/** Hex digests, computed in one pass. */
async function digestsOf(source, algorithms) {
    const hashes = algorithms.map((algorithm) => createHash(algorithm));
    const length = LARGE_CHUNK;
    const buffers = source_spare.pop() ?? [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)];
    let position = 0;
    let reading = source.read(position, length, buffers[0]);
    for (let turn = 1; position < source.size; turn += 1) {
        const chunk = await reading;
        if (chunk.length === 0)
            break;
        position += chunk.length;
        // The next chunk is read while this one is digested.
        reading = source.read(position, length, buffers[turn % 2 === 0 ? 0 : 1]);
        reading.catch(() => { });
        for (const hash of hashes)
            hash.update(chunk);
    }
    // Not after a failure: something may still be read into them.
    source_spare.push(buffers);
    const pairs = algorithms.map((algorithm, place) => [algorithm, hashes[place]?.digest('hex')]);
    return Object.fromEntries(pairs);
}
async function* chunksOf(source) {
    for (let done = 0; done < source.size;) {
        const chunk = await source.read(done, Math.min(CHUNK, source.size - done));
        if (chunk.length === 0)
            return;
        done += chunk.length;
        yield chunk;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./.build/packages/archives/src/zip-entry.js
// One entry of a zip, as its directory states it.
/** Why a zip is refused; the message goes on after the file's name. */
class zip_entry_ZipError extends Error {
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/zip-directory.js

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const END_SIZE = 22;
const WIDE_END_SIZE = 56;
const LOCATOR_SIZE = 20;
const MAX_COMMENT = 65_535;
/** A directory of 100,000 entries with long names is a tenth of this. */
const MOST_DIRECTORY = 256 * 1024 * 1024;
/** Bit 0 of an entry's flags: its bytes are encrypted. */
const ENCRYPTED = 1;
/** A field that is all ones has its value in the Zip64 record. */
const ONES_16 = 0xffff;
const ONES_32 = 0xffffffff;
const WIDE_FIELDS = 0x0001;
/** Reads it whole. Throws `ZipError` where its records disagree, and beyond the limit of entries. */
async function readDirectory(source, limits) {
    const { count, length, start } = await placeOf(source);
    if (count > limits.entries)
        throw new zip_entry_ZipError(`it has more than ${limits.entries} entries`);
    if (length > MOST_DIRECTORY)
        throw new zip_entry_ZipError(`its directory has ${length} bytes`);
    const directory = Buffer.from(await source.read(start, length));
    const entries = [];
    let at = 0;
    while (entries.length < count) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) {
            throw new zip_entry_ZipError('its directory is cut off');
        }
        const lengths = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
        const [nameLength = 0, extraLength = 0] = lengths;
        const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
        entries.push(entryAt(directory, at, nameLength, extra));
        at += 46 + lengths.reduce((sum, one) => sum + one, 0);
    }
    if (at !== directory.length)
        throw new zip_entry_ZipError('its directory holds more than it says');
    return { entries, start };
}
async function placeOf(source) {
    const from = Math.max(0, source.size - END_SIZE - MAX_COMMENT);
    const tail = Buffer.from(await source.read(from, END_SIZE + MAX_COMMENT));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || tail.length < end + END_SIZE || tail.readUInt32LE(end) !== END)
        throw new zip_entry_ZipError('it is not a zip file');
    if (tail.length !== end + END_SIZE + tail.readUInt16LE(end + 20))
        throw new zip_entry_ZipError('it goes on after its end');
    const [disk, other, here] = [4, 6, 8].map((offset) => tail.readUInt16LE(end + offset));
    const count = tail.readUInt16LE(end + 10);
    if ((disk !== 0 && disk !== ONES_16) || disk !== other || here !== count)
        throw new zip_entry_ZipError('it is one of several disks');
    const said = { count, length: tail.readUInt32LE(end + 12), start: tail.readUInt32LE(end + 16) };
    const place = await widePlace(source, from + end, said);
    const behind = place.wideStart ?? from + end;
    if (place.start + place.length !== behind)
        throw new zip_entry_ZipError('its directory does not end where its last record begins');
    return place;
}
/** Readers take the Zip64 record whenever there is one, so it must not say anything else than the plain one. */
async function widePlace(source, end, said) {
    const isOpen = said.count === ONES_16 || said.length === ONES_32 || said.start === ONES_32;
    const locator = Buffer.from(await source.read(Math.max(0, end - LOCATOR_SIZE), LOCATOR_SIZE));
    if (end < LOCATOR_SIZE || locator.readUInt32LE(0) !== WIDE_LOCATOR) {
        if (said.length === ONES_32 || said.start === ONES_32)
            throw new zip_entry_ZipError('it has no Zip64 record, which its end asks for');
        return said;
    }
    const wideStart = numberAt(locator, 8);
    const record = Buffer.from(await source.read(wideStart, WIDE_END_SIZE));
    if (wideStart + WIDE_END_SIZE !== end - LOCATOR_SIZE ||
        record.readUInt32LE(0) !== WIDE_END ||
        numberAt(record, 4) !== 44) {
        throw new zip_entry_ZipError('its Zip64 record is not where it should be');
    }
    const wide = { count: numberAt(record, 32), length: numberAt(record, 40), start: numberAt(record, 48) };
    const agree = (one, other, open) => one === other || one === open;
    const same = agree(said.count, wide.count, ONES_16) &&
        agree(said.length, wide.length, ONES_32) &&
        agree(said.start, wide.start, ONES_32);
    if (!same || numberAt(record, 24) !== wide.count)
        throw new zip_entry_ZipError('its two ends say different things of its directory');
    return isOpen ? { ...wide, wideStart } : { ...said, wideStart };
}
function entryAt(directory, at, nameLength, extra) {
    const rawName = directory.subarray(at + 46, at + 46 + nameLength);
    const name = rawName.toString('utf8');
    const flags = directory.readUInt16LE(at + 8);
    if (flags & ENCRYPTED)
        throw new zip_entry_ZipError(`"${name}" is encrypted`);
    const [size = 0, packed = 0, offset = 0] = widened(name, [24, 20, 42].map((place) => directory.readUInt32LE(at + place)), extra);
    return {
        ...{ name, rawName, flags, size, packed, offset },
        method: directory.readUInt16LE(at + 10),
        crc: directory.readUInt32LE(at + 16),
        // The upper half of the external attributes; installers look at it whatever system the zip says it is from.
        unixMode: directory.readUInt16LE(at + 40),
        fields: extraFields(name, extra),
    };
}
/** Numbers of an entry, those that are all ones from its Zip64 field, where they stand in this order. */
function widened(name, numbers, extra) {
    const wide = extraFields(name, extra).get(WIDE_FIELDS);
    let at = 0;
    return numbers.map((number) => {
        if (number !== ONES_32)
            return number;
        if (!wide || at + 8 > wide.length)
            throw new zip_entry_ZipError(`"${name}" has no Zip64 field, which it asks for`);
        at += 8;
        return numberAt(wide, at - 8);
    });
}
/** The extra fields of an entry by their numbers; none may occur twice. Old tools fill the end with zeros. */
function extraFields(name, extra) {
    const fields = new Map();
    for (let at = 0; at + 4 <= extra.length;) {
        const [id, length] = [extra.readUInt16LE(at), extra.readUInt16LE(at + 2)];
        if (id === WIDE_FIELDS && (fields.has(id) || at + 4 + length > extra.length)) {
            throw new zip_entry_ZipError(`"${name}" has a Zip64 field that is broken`);
        }
        fields.set(id, extra.subarray(at + 4, at + 4 + length));
        at += 4 + length;
    }
    return fields;
}
/** Eight bytes as a number; what is beyond JavaScript's whole numbers is beyond every file too. */
function numberAt(bytes, at) {
    return bytes.length < at + 8 ? Number.NaN : Number(bytes.readBigUInt64LE(at));
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/zip-layout.js


const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
/** Flags: sizes and checksum stand behind the bytes; the name is UTF-8. */
const DESCRIBED = 0x8;
const UTF8 = 0x800;
/** An extra field that gives another name (Info-ZIP Unicode Path): some readers take it, others do not. */
const OTHER_NAME = 0x7075;
/** What is read at once where an entry lies: its header, and the whole of a small one. */
const NEAR = 64 * 1024;
/** Where an entry lies. Throws `ZipError` where its header says something else than the directory. */
async function spanOf(source, entry) {
    const { name, offset: start } = entry;
    const near = Math.min(NEAR, LOCAL_SIZE + 2 * entry.rawName.length + 256 + entry.packed);
    const local = Buffer.from(await source.read(start, near));
    if (local.length < LOCAL_SIZE || local.readUInt32LE(0) !== LOCAL) {
        throw new zip_entry_ZipError(`"${name}" is not where it should be`);
    }
    const [nameLength, extraLength] = [local.readUInt16LE(26), local.readUInt16LE(28)];
    const head = LOCAL_SIZE + nameLength + extraLength;
    const whole = head <= local.length ? local : Buffer.from(await source.read(start, head));
    const rawName = whole.subarray(LOCAL_SIZE, LOCAL_SIZE + nameLength);
    if (!rawName.equals(entry.rawName)) {
        throw new zip_entry_ZipError(`"${name}" is called ${JSON.stringify(rawName.toString('utf8'))} where it lies`);
    }
    requireSame(entry, whole, whole.subarray(LOCAL_SIZE + nameLength, head));
    return { start, dataStart: start + head, end: start + head + entry.packed, entry };
}
/** A name that every reader reads alike: plain ASCII, or marked as UTF-8 and valid, with no other one beside it. */
function requireOneName({ name, rawName, flags, fields }) {
    const isAscii = rawName.every((byte) => byte < 0x80);
    const isUtf8 = (flags & UTF8) !== 0 && Buffer.from(name, 'utf8').equals(rawName);
    if (!isAscii && !isUtf8)
        throw new ZipError(`"${name}" is not marked as UTF-8: readers would give it different names`);
    const other = fields.get(OTHER_NAME)?.subarray(5);
    if (other && !Buffer.from(rawName).equals(other)) {
        throw new ZipError(`"${name}" is also called ${JSON.stringify(Buffer.from(other).toString('utf8'))}`);
    }
}
/** Entries overlap nowhere, and nothing lies before, between or behind them that the directory does not name. */
async function requireNoGaps(source, spans, directory) {
    const sorted = [...spans].sort((one, other) => one.start - other.start);
    let reached = 0;
    for (const [place, { start, end, entry }] of sorted.entries()) {
        if (start !== reached)
            throw new ZipError(`it holds bytes that no entry answers for, before "${entry.name}"`);
        const next = sorted[place + 1]?.start ?? directory;
        const described = await descriptorIn(source, entry, end, next);
        if (!described)
            throw new ZipError(`it holds bytes that no entry answers for, behind "${entry.name}"`);
        reached = next;
    }
    if (reached !== directory)
        throw new ZipError('it holds bytes that no entry answers for');
}
/** Sizes and checksum before the bytes; behind them (`DESCRIBED`) zeros may stand here. */
function requireSame(entry, local, extra) {
    const [method, crc] = [local.readUInt16LE(8), local.readUInt32LE(14)];
    const [size = 0, packed = 0] = widened(entry.name, [22, 18].map((place) => local.readUInt32LE(place)), extra);
    const isLater = (local.readUInt16LE(6) & DESCRIBED) !== 0;
    const agree = (here, there) => here === there || (isLater && here === 0);
    const same = agree(size, entry.size) && agree(packed, entry.packed) && agree(crc, entry.crc);
    if (method !== entry.method || !same || isLater !== ((entry.flags & DESCRIBED) !== 0)) {
        throw new zip_entry_ZipError(`"${entry.name}" says something else of itself where it lies than the directory does`);
    }
    const other = extraFields(entry.name, extra).get(OTHER_NAME)?.subarray(5);
    if (other && !other.equals(entry.rawName)) {
        throw new zip_entry_ZipError(`"${entry.name}" is also called ${JSON.stringify(other.toString('utf8'))} where it lies`);
    }
}
/** True where nothing is between these places, or the descriptor that the entry announces. */
async function descriptorIn(source, entry, from, to) {
    if ((entry.flags & DESCRIBED) === 0)
        return from === to;
    const length = to - from;
    if (![12, 16, 20, 24].includes(length))
        return false;
    const bytes = Buffer.from(await source.read(from, length));
    const isMarked = length % 8 === 0;
    if (bytes.length < length || (isMarked && bytes.readUInt32LE(0) !== DESCRIPTOR))
        return false;
    const rest = isMarked ? bytes.subarray(4) : bytes;
    const [packed, size] = rest.length === 12
        ? [rest.readUInt32LE(4), rest.readUInt32LE(8)]
        : [Number(rest.readBigUInt64LE(4)), Number(rest.readBigUInt64LE(12))];
    return rest.readUInt32LE(0) === entry.crc && packed === entry.packed && size === entry.size;
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/zip.js
// Reading a zip strictly: one directory at the end, what it says is what is there, sizes and checksums kept to.
// Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3.






const zip_CHUNK = 256 * 1024;
/**
 * The entries, in the directory's order. Throws `ZipError` for damage, a name that leaves the archive or occurs twice,
 * bytes after the end, encryption, and anything beyond the limits.
 */
async function readZipDirectory(source, limits) {
    return (await readWholeDirectory(source, limits)).entries;
}
/** The same, with the place where the directory begins. */
async function readWholeDirectory(source, limits) {
    const directory = await readDirectory(source, limits);
    const { entries } = directory;
    const seen = new Set();
    for (const { name } of entries) {
        requirePlainName(name);
        // A folder of a file's name is that name again.
        const path = name.replace(/\/$/, '');
        if (seen.has(path))
            throw new zip_entry_ZipError(`it holds "${path}" twice`);
        seen.add(path);
    }
    const most = Math.min(limits.bytes, Math.max(source.size * limits.ratio, 1024 * 1024));
    if (entries.reduce((sum, { size }) => sum + size, 0) > most)
        throw new zip_entry_ZipError(`it unpacks to more than ${most} bytes`);
    return directory;
}
/** The unpacked bytes of an entry, checked against its size and checksum as they pass. */
async function openZipEntry(source, entry) {
    const start = await startOf(source, entry);
    const checked = exactly(entry);
    const steps = entry.method === 8 ? [(0,external_node_zlib_.createInflateRaw)(), checked] : [checked];
    // Whoever reads the last step sees the same error; without a handler here Node would call it unhandled.
    (0,external_node_stream_promises_.pipeline)([external_node_stream_.Readable.from(zip_chunksOf(source, start, entry.packed)), ...steps]).catch((error) => checked.destroy(error));
    return checked;
}
/** The unpacked bytes of an entry, checked against its size and checksum. They are held whole: ask for its size before. */
async function readZipEntry(source, entry) {
    const packed = await zip_read(source, await startOf(source, entry), entry.packed);
    if (packed.length < entry.packed)
        throw new ZipError('it is cut off');
    const bytes = entry.method === 8 ? inflated(packed, entry) : packed;
    if (bytes.length > entry.size)
        throw larger(entry);
    if (bytes.length < entry.size)
        throw new ZipError(`"${entry.name}" is shorter than it says`);
    if (crc32(bytes) !== entry.crc)
        throw new ZipError(`"${entry.name}" does not match its checksum`);
    return bytes;
}
/** Where an entry's bytes begin, by the header that stands before them. */
async function startOf(source, entry) {
    if (entry.method !== 0 && entry.method !== 8)
        throw new zip_entry_ZipError(`"${entry.name}" is packed by method ${entry.method}`);
    return (await spanOf(source, entry)).dataStart;
}
/** Never more than a byte beyond what the entry says. */
function inflated(packed, entry) {
    try {
        return inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
    }
    catch (thrown) {
        const { code, message } = thrown;
        throw code === 'ERR_BUFFER_TOO_LARGE'
            ? larger(entry)
            : new ZipError(`"${entry.name}" cannot be unpacked: ${message}`);
    }
}
function larger({ name }) {
    return new ZipError(`"${name}" is larger than it says`);
}
async function* zip_chunksOf(source, start, length) {
    for (let done = 0; done < length;) {
        const chunk = await source.read(start + done, Math.min(zip_CHUNK, length - done));
        if (chunk.length === 0)
            throw new zip_entry_ZipError('it is cut off');
        done += chunk.length;
        yield chunk;
    }
}
function exactly(entry) {
    let [seen, sum] = [0, 0];
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            done(seen > entry.size ? new zip_entry_ZipError(`"${entry.name}" is larger than it says`) : null, chunk);
        },
        flush(done) {
            if (seen !== entry.size)
                done(new zip_entry_ZipError(`"${entry.name}" is shorter than it says`));
            else
                done(sum === entry.crc ? null : new zip_entry_ZipError(`"${entry.name}" does not match its checksum`));
        },
    });
}
/** A path that stays inside; a folder's last `/` is its mark. */
function requirePlainName(name) {
    const parts = name.replace(/\/$/, '').split('/');
    const plain = !/[\\\0]|^[A-Za-z]:/.test(name);
    if (!plain || parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new zip_entry_ZipError(`it holds a file called ${JSON.stringify(name)}, which would land outside its folder`);
    }
}
async function zip_read(source, position, length) {
    return Buffer.from(await source.read(position, length));
}

;// CONCATENATED MODULE: ./.build/packages/github/src/zip.js
// Unpacks the zip of an artifact: plain files with plain names, sizes known beforehand and kept to.






const LIMITS = { entries: 5000, bytes: 8 * 1024 ** 3, ratio: Number.POSITIVE_INFINITY };
/**
 * Unpacks into a folder; returns the names, with `/`. Throws `record-replaced` for what no honest artifact holds, and for
 * more than `mostBytes` unpacked.
 */
async function unpackZip(path, folder, mostBytes = LIMITS.bytes) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const source = await fileSource(file);
        const entries = (await readZipDirectory(source, { ...LIMITS, bytes: mostBytes })).filter((entry) => !entry.name.endsWith('/'));
        for (const entry of entries) {
            const target = (0,external_node_path_.join)(folder, entry.name);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,external_node_stream_promises_.pipeline)(await openZipEntry(source, entry), (0,external_node_fs_.createWriteStream)(target, { flags: 'wx' }));
        }
        return entries.map((entry) => entry.name);
    }
    catch (thrown) {
        if (!(thrown instanceof zip_entry_ZipError))
            throw thrown;
        throw new errors/* PlumblineError */.Dl('record-replaced', { what: `The artifact cannot be unpacked: ${thrown.message}.` });
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/artifacts.js
// Artifacts of this run, read by id and compared with the digest that the owning job announced (design §4).






/** The runner's own artifact service; its client is loaded at the first download. */
const runnerArtifacts = {
    async download(id, folder) {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(131)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7131));
        // Unpacked only after the digest is known: the client's own unpacking happens before and trusts the names inside.
        await new DefaultArtifactClient().downloadArtifact(id, { path: folder, skipDecompress: true });
    },
};
/** A job's record fragment. Throws `record-replaced`, `bad-record`, `github-unreachable`. */
async function readFragment(store, temp, job, reference) {
    const label = `the record of the job "${job}" (artifact ${reference.id})`;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await scratch(temp), 'record-'));
    try {
        const names = await unpackArtifact(store, reference.id, label, folder, reference.digest);
        if (!names.includes('record.json'))
            throw replaced(label, 'it holds no record.json');
        return (0,read/* parseRecord */.H)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'record.json'), 'utf8'), label);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * The artifact's files, unpacked under `temp`: exactly those of `digests`, each with its size and SHA-256.
 * Returns name → path. Throws `record-replaced`, `github-unreachable`.
 */
async function readFiles(store, temp, id, digests) {
    const label = `the verified files (artifact ${id})`;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await scratch(temp), 'files-'));
    const names = await unpackArtifact(store, id, label, folder);
    const expected = new Map(digests.map((entry) => [entry.name, entry]));
    const strange = names.filter((name) => !expected.has(name));
    const missing = [...expected.keys()].filter((name) => !names.includes(name));
    if (strange.length > 0)
        throw replaced(label, `it holds ${strange.join(', ')}, which verify never saw`);
    if (missing.length > 0)
        throw replaced(label, `${missing.join(', ')} is missing from it`);
    for (const [name, entry] of expected)
        await artifacts_requireSame(label, (0,external_node_path_.join)(folder, name), entry);
    // In the order that verify announced, whatever the order in the artifact is.
    return new Map([...expected.keys()].map((name) => [name, (0,external_node_path_.join)(folder, name)]));
}
async function artifacts_requireSame(label, path, entry) {
    const { sha256, size } = await measureFile(path);
    if (sha256 === entry.sha256 && size === entry.size)
        return;
    throw replaced(label, `"${entry.name}" has SHA-256 ${sha256}, and verify announced ${entry.sha256}`);
}
async function unpackArtifact(store, id, label, folder, digest) {
    const raw = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, '..', 'raw-'));
    try {
        await download(store, id, label, raw);
        const [name, ...more] = await (0,promises_.readdir)(raw);
        if (name === undefined || more.length > 0)
            throw replaced(label, 'the store gave something else than one file');
        const stored = (0,external_node_path_.join)(raw, name);
        const found = digest === undefined ? undefined : (await measureFile(stored)).sha256;
        if (found !== digest)
            throw replaced(label, `its SHA-256 is ${found}, and the job announced ${digest}`);
        return await unpackZip(stored, folder);
    }
    finally {
        await (0,promises_.rm)(raw, { recursive: true, force: true });
    }
}
async function download(store, id, label, folder) {
    try {
        await store.download(id, folder);
    }
    catch (error) {
        const { name, message } = error;
        if (name === 'ArtifactNotFoundError')
            throw replaced(label, 'the store of this run has no such artifact any more');
        throw new errors/* PlumblineError */.Dl('github-unreachable', {
            what: `The artifact store did not give ${label}.`,
            answer: message,
            cause: error,
        });
    }
}
async function scratch(temp) {
    const folder = (0,external_node_path_.join)(temp, 'plumbline', 'artifacts');
    await (0,promises_.mkdir)(folder, { recursive: true });
    return folder;
}
function replaced(label, why) {
    return new errors/* PlumblineError */.Dl('record-replaced', { what: `Refused ${label}: ${why}.` });
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __nccwpck_require__(7534);
;// CONCATENATED MODULE: ./.build/packages/github/src/failure.js
// A request that GitHub did not grant: what it said, and which of our codes that is.

/** Thrown for every request that does not succeed; callers that know more throw their own code instead. */
class failure_GithubFailure extends errors/* PlumblineError */.Dl {
    refusal;
    status;
    constructor(code, details, refusal) {
        super(code, details);
        this.refusal = refusal;
        this.status = refusal.status;
    }
    /** True where nobody can say whether the request took effect. */
    get unclear() {
        return this.status === 0 || this.status >= 500 || this.status === 408;
    }
    /** True when GitHub's words, in its message or in one of its fields, match. */
    says(pattern) {
        return pattern.test(refusalText(this.refusal));
    }
}
/** The failure for a refusal, by GitHub's own rules (https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api). */
function githubFailure(request, refusal, cause) {
    const answer = `${refusal.status === 0 ? 'no answer' : refusal.status} ${refusalText(refusal)}`.trim();
    return new failure_GithubFailure(codeOf(refusal), { ...textOf(request, refusal), request, answer, cause }, refusal);
}
/** Whether GitHub asks to wait rather than refuses: a secondary limit is a 403 too, but no missing permission. */
function isRateLimit(refusal) {
    if (refusal.status === 429)
        return true;
    if (refusal.status !== 403)
        return false;
    // The last request that the hour has left may still be one that lacks a permission.
    if (/not accessible by|must have (?:admin|push|write)/i.test(refusal.message))
        return false;
    const waits = refusal.headers['retry-after'] !== undefined || String(refusal.headers['x-ratelimit-remaining']) === '0';
    return waits || /rate limit|abuse detection/i.test(refusal.message);
}
function codeOf(refusal) {
    if (isRateLimit(refusal))
        return 'github-rate-limited';
    if (refusal.status === 0 || refusal.status >= 500 || refusal.status === 408)
        return 'github-unreachable';
    if (refusal.status === 401 || refusal.status === 403)
        return 'missing-permission';
    return 'github-refused';
}
function textOf(request, refusal) {
    const needs = refusal.headers['x-accepted-github-permissions'];
    if (refusal.status === 401) {
        return {
            what: `GitHub does not accept the token (${request}).`,
            means: 'It is expired, revoked, or not a token of this GitHub.',
            next: 'Pass a valid `token`, or leave the input away to use the one of the job.',
        };
    }
    if (codeOf(refusal) === 'missing-permission') {
        return {
            what: `GitHub does not let this token do "${request}".`,
            ...(needs === undefined ? {} : { next: `Give the job (and every job that calls it) one of: ${needs}.` }),
        };
    }
    if (codeOf(refusal) === 'github-unreachable')
        return { what: `GitHub gave no usable answer to "${request}".` };
    if (isRateLimit(refusal)) {
        return { what: `GitHub limits this token's requests and did not take "${request}"${untilWhen(refusal)}.` };
    }
    return { what: `GitHub did not grant "${request}".` };
}
/** When an hour's requests are used up, GitHub says when the next hour begins. */
function untilWhen({ headers }) {
    const reset = Number(headers['x-ratelimit-reset']);
    const known = String(headers['x-ratelimit-remaining']) === '0' && reset > 0 && reset < 8e9;
    return known ? `, before ${new Date(reset * 1000).toISOString().slice(0, 19)}Z` : '';
}
function refusalText(refusal) {
    const fields = refusal.fields.map((entry) => [entry.field, entry.code, entry.message].filter((part) => part !== undefined && part !== '').join(' '));
    return [refusal.message, ...fields].filter((part) => part !== '').join('; ');
}

;// CONCATENATED MODULE: ./.build/packages/github/src/pace.js
// How fast requests that create content may follow each other, for one client with everything that it does at once.
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const MOST_A_MINUTE = 80;
/** GitHub counts what arrives, and one request may be a little longer on its way than another. */
const MINUTE = 61_000;
/** Lets at most `MOST_A_MINUTE` begin in any minute; that it waits is said once. */
function createPace({ now, wait, log }) {
    const begun = [];
    let closedUntil = 0;
    let told = false;
    async function turn() {
        const paced = begun.length < MOST_A_MINUTE ? 0 : (begun.shift() ?? 0) + MINUTE;
        const due = Math.max(now(), closedUntil, paced);
        begun.push(due);
        if (paced === due && !told) {
            told = true;
            log?.info(`GitHub takes ${MOST_A_MINUTE} requests a minute that create content; from here on they wait their turn.`);
        }
        const pause = due - now();
        if (pause > 0)
            await wait(pause);
        // Another request was told meanwhile to stay away.
        if (closedUntil > due)
            await turn();
    }
    return {
        turn,
        hold: (milliseconds) => {
            closedUntil = Math.max(closedUntil, now() + milliseconds);
        },
    };
}

;// CONCATENATED MODULE: ./.build/packages/github/src/patience.js
// How often a request is sent again, and how long it waits: GitHub's rules for limits, ours for silence.

/** Waits between repeats of a read that got no answer or a 5xx. */
const READ_WAITS = [1000, 4000, 15_000];
/** How long one request may wait for rate limits altogether. */
const LIMIT_BUDGET = 15 * 60_000;
/** Thrown in place of sending what is no longer wanted. */
class Needless extends Error {
    name = 'Needless';
}
/**
 * A limit means "not done, come back", so any request is sent again after the time that GitHub names.
 * Silence and 5xx leave open what happened: reads and deletions are repeated, writes are for the caller to look into.
 */
async function patiently({ method, wanted }, attempt, { pace, wait, now, log }) {
    let waited = 0;
    let limits = 0;
    let silences = 0;
    for (;;) {
        if (method !== 'GET')
            await pace.turn();
        if (wanted && !(await wanted()))
            throw new Needless();
        const outcome = await attempt();
        if (!(outcome instanceof failure_GithubFailure))
            return outcome;
        if (isRateLimit(outcome.refusal)) {
            const pause = await limitPause(outcome.refusal, limits, now());
            if (waited + pause > LIMIT_BUDGET)
                throw outcome;
            waited += pause;
            limits += 1;
            log?.info(`GitHub limits requests: "${outcome.request}" is sent again in ${Math.ceil(pause / 1000)} s.`);
            // What writes waits in its turn, with everything else that writes.
            pace.hold(pause);
            if (method === 'GET')
                await wait(pause);
            continue;
        }
        const pause = READ_WAITS[silences];
        const repeatable = method === 'GET' || method === 'DELETE';
        if (!outcome.unclear || !repeatable || pause === undefined)
            throw outcome;
        silences += 1;
        await wait(pause);
    }
}
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
async function limitPause({ headers }, attempts, now) {
    const { parseRetryAfter } = await __nccwpck_require__.e(/* import() */ 613).then(__nccwpck_require__.bind(__nccwpck_require__, 5613));
    const told = headers['retry-after'];
    const retryAfter = told === undefined ? undefined : parseRetryAfter(String(told), now);
    if (retryAfter !== undefined)
        return Math.max(1000, retryAfter);
    const reset = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)) {
        return Math.max(1000, reset * 1000 - now);
    }
    return 60_000 * 2 ** attempts;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/client.js
// Our door to GitHub's REST API: octokit without retries of its own, and bounded repeats that follow GitHub's rules.




const ANSWER_TIMEOUT = 60_000;
/** A client with this token. Octokit is loaded only now: most actions start without it. */
async function openGithub(options) {
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 351).then(__nccwpck_require__.bind(__nccwpck_require__, 1351));
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl.replace(/\/$/, ''),
        userAgent: `plumbline/${project/* PROJECT_VERSION */.fZ}`,
        ...(options.fetch ? { request: { fetch: options.fetch } } : {}),
    });
    const send = async ({ method, url, query, body, headers, etag, timeoutMs, stream }) => {
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), timeoutMs ?? ANSWER_TIMEOUT);
        try {
            const data = body === undefined ? {} : { data: body };
            const target = withQuery(url, query ?? {});
            return await octokit.request({
                method,
                url: target,
                headers: { ...headers, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
                ...data,
                request: {
                    signal: abort.signal,
                    ...(body instanceof Blob && !options.fetch ? { fetch: streamBlob } : {}),
                    ...(stream ? { parseSuccessResponseBody: false } : {}),
                },
            });
        }
        finally {
            clearTimeout(timer);
        }
    };
    const wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
    const { now = Date.now, log } = options;
    const patience = { wait, now, log, pace: createPace({ wait, now, log }) };
    return {
        request: (request) => patiently(request, () => attempt(send, request, options.token), patience),
    };
}
/** For octokit in fetch's place: a file goes from disk to the line piece by piece, where fetch would read it all first. */
async function streamBlob(url, { method = 'POST', headers, body, signal }) {
    const { sendLarge } = await __nccwpck_require__.e(/* import() */ 613).then(__nccwpck_require__.bind(__nccwpck_require__, 5613));
    return sendLarge({
        method,
        url,
        headers: headers,
        body: body,
        signal: signal ?? new AbortController().signal,
    });
}
/** `owner/repo` as a path, `/repos/owner/repo/<rest>`. */
function client_repoPath(repository, rest) {
    return `/repos/${encodePath(repository)}${rest === '' ? '' : `/${rest}`}`;
}
/** A value for a path: everything encoded but its slashes. */
function encodePath(value) {
    return value.split('/').map(encodeURIComponent).join('/');
}
/** Every entry of a paged list; `pick` finds them where the list is wrapped in an object. */
async function allPages(client, url, query = {}, pick = (data) => data) {
    const entries = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await client.request({
            method: 'GET',
            url,
            query: { ...query, per_page: 100, page },
        });
        entries.push(...pick(data));
        if (!/rel="next"/.test(String(headers['link'] ?? '')))
            return entries;
    }
}
async function attempt(send, request, token) {
    try {
        return await send(request);
    }
    catch (error) {
        const { status, response } = error;
        // Octokit takes "nothing has changed" for an error.
        if (request.etag !== undefined && status === 304 && response)
            return { status, headers: response.headers, data: undefined };
        const { refusal, cause } = withoutToken(refusalOf(error), error, token);
        return githubFailure(`${request.method} ${pathOf(request.url)}`, refusal, cause);
    }
}
/** Error pages of proxies repeat what a request showed of itself: the token goes no further than here. */
function withoutToken(refusal, cause, token) {
    const text = JSON.stringify(refusal);
    if (token === '' || !text.includes(token))
        return { refusal, cause };
    const hidden = JSON.parse(text.replaceAll(token, '***'));
    return { refusal: hidden, cause: new Error(hidden.message) };
}
/** Octokit gives 500 to a request that got no answer at all; only an answer has a `response`. */
function refusalOf(error) {
    const { response, message } = error;
    if (!response)
        return { status: 0, message: message ?? String(error), fields: [], headers: {} };
    const data = (typeof response.data === 'object' && response.data !== null ? response.data : {});
    const fields = Array.isArray(data.errors) ? data.errors.map(fieldOf) : [];
    return { status: response.status, message: String(data.message ?? message ?? ''), fields, headers: response.headers };
}
function fieldOf(entry) {
    return typeof entry === 'object' && entry !== null ? entry : { message: String(entry) };
}
function withQuery(url, query) {
    if (Object.keys(query).length === 0)
        return url;
    const text = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));
    return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(text)}`;
}
function pathOf(url) {
    return url.startsWith('http') ? new URL(url).pathname : url;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/releases.js
// GitHub Releases: finding, drafting and publishing them (https://docs.github.com/rest/releases/releases).



/** The published release of a tag; undefined when there is none (drafts are not found this way). */
async function publishedRelease(client, repository, tag) {
    try {
        const url = client_repoPath(repository, `releases/tags/${encodePath(tag)}`);
        return (await client.request({ method: 'GET', url })).data;
    }
    catch (error) {
        if (error instanceof failure_GithubFailure && error.status === 404)
            return undefined;
        throw error;
    }
}
/** The release that people are shown as the latest; undefined where there is none. */
async function latestRelease(client, repository) {
    try {
        return (await client.request({ method: 'GET', url: client_repoPath(repository, 'releases/latest') })).data;
    }
    catch (error) {
        if (error instanceof failure_GithubFailure && error.status === 404)
            return undefined;
        throw error;
    }
}
/** Notes since `previous`, or since the release that GitHub takes for the one before; nothing is saved. */
async function generateNotes(client, repository, tag, previous) {
    const url = client_repoPath(repository, 'releases/generate-notes');
    const body = { tag_name: tag, ...(previous === undefined ? {} : { previous_tag_name: previous }) };
    // It only computes, so it may be asked again as a read may.
    const ask = () => client.request({ method: 'POST', url, body });
    try {
        return (await ask()).data;
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure) || !error.unclear)
            throw error;
        return (await ask()).data;
    }
}
/** The one draft of a tag, over all pages; undefined without one. Throws `release-ambiguous`, which lists them. */
async function findDraft(client, repository, tag) {
    const releases = await allPages(client, client_repoPath(repository, 'releases'));
    const drafts = releases.filter((release) => release.draft && release.tag_name === tag);
    if (drafts.length > 1) {
        const list = drafts.map((draft) => `${draft.id} "${draft.name ?? ''}" ${draft.html_url}`).join(', ');
        throw new errors/* PlumblineError */.Dl('release-ambiguous', { what: `${drafts.length} drafts carry the tag "${tag}": ${list}.` });
    }
    return drafts[0];
}
/** A new draft. When GitHub gives no clear answer, the failure says so (`unclear`) and a look at the drafts decides. */
async function createDraft(client, repository, text) {
    const body = { ...text, draft: true };
    return (await client.request({ method: 'POST', url: client_repoPath(repository, 'releases'), body })).data;
}
/** The release as it is now. */
async function readRelease(client, repository, id) {
    return (await client.request({ method: 'GET', url: client_repoPath(repository, `releases/${id}`) })).data;
}
/**
 * Whether this token is shown drafts, which takes write access. The repository's `permissions` are those of a user, and
 * say nothing of a job's token or an app's; notes take the same access and are kept nowhere. False where nobody can say.
 */
async function seesDrafts(client, repository, tag) {
    try {
        await generateNotes(client, repository, tag, undefined);
        return true;
    }
    catch (error) {
        if (error instanceof GithubFailure)
            return false;
        throw error;
    }
}
/** Makes a draft public. When GitHub gives no clear answer, a look at the release decides whether to ask again. */
async function publishRelease(client, repository, id, text) {
    const url = client_repoPath(repository, `releases/${id}`);
    return (await client.request({ method: 'PATCH', url, body: { ...text, draft: false } })).data;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/assets.js
// Files of a release: list, upload, delete (https://docs.github.com/rest/releases/assets).


/** Slow lines get this long for one file, and longer for a large one; milliseconds, and bytes in one of them. */
const UPLOAD_TIMEOUT = 30 * 60_000;
const SLOWEST = 250;
/** Every asset of a release, over all pages. */
function listAssets(client, repository, releaseId) {
    return allPages(client, client_repoPath(repository, `releases/${releaseId}/assets`));
}
/** Removes an asset; only ever called for one that was never completed. */
async function deleteAsset(client, repository, assetId) {
    await client.request({ method: 'DELETE', url: client_repoPath(repository, `releases/assets/${assetId}`) });
}
/**
 * Sends one file. As a Blob of known size, because GitHub demands a content length, and as one that is read from disk
 * while it is sent: its memory does not grow with the file.
 */
async function uploadAsset(client, release, file) {
    const { FileBody } = await __nccwpck_require__.e(/* import() */ 613).then(__nccwpck_require__.bind(__nccwpck_require__, 5613));
    const url = release.upload_url.replace(/\{[^}]*\}$/, '');
    const body = await FileBody.of({ path: file.path });
    const { data } = await client.request({
        method: 'POST',
        url,
        query: { name: file.name, ...(file.label === undefined ? {} : { label: file.label }) },
        body,
        headers: { 'content-type': contentType(file.name) },
        timeoutMs: Math.max(UPLOAD_TIMEOUT, body.size / SLOWEST),
    });
    return data;
}
/** The asset's bytes in a file that is not there yet. Throws GithubFailure, `github-unreachable`. */
function saveAsset(client, repository, { id, size }, path) {
    const url = repoPath(repository, `releases/assets/${id}`);
    return saveAnswer(client, { url, headers: { accept: 'application/octet-stream' } }, path, size);
}
/**
 * One name for all spellings that GitHub makes of it: what is not a letter, digit, `_`, `-`, `+` or `@` becomes one dot,
 * and dots at the ends go (https://docs.github.com/rest/releases/assets#upload-a-release-asset).
 */
function assetKey(name) {
    return name.replace(/[^A-Za-z0-9_+@-]+/g, '.').replace(/^\.|\.$/g, '');
}
/** The name that GitHub is going to give a file: the one under which people will download it. */
function publishedName(name) {
    if (keepsName(name))
        return name;
    const plain = name.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '');
    const dotted = plain
        .replaceAll(/[^\w@+.-]+/g, '.')
        .replaceAll(/\.{2,}/g, '.')
        .replace(/\.$/, '');
    return dotted.startsWith('.') ? `default${dotted}` : dotted;
}
/** Whether GitHub keeps the name as it is; else the original goes into the label. */
function keepsName(name) {
    return /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name) && !name.endsWith('.') && assetKey(name) === name;
}
function contentType(name) {
    return name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

;// CONCATENATED MODULE: ./.build/packages/kernel/src/shell.js
// Text for a command line that somebody pastes.
/** One argument of a command, as a POSIX shell reads it. */
function shellQuote(text) {
    return /^[\w./:=@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/tags.js
// Which commit a tag stands for, as GitHub sees it now.



/** A tag of a tag is legal; more levels than this nobody makes on purpose. */
const MAX_DEPTH = 8;
/** The name of a tag that may have been given as the full ref: `refs/tags/v1.2.3` is `v1.2.3`. */
function tagName(given) {
    return given.replace(/^refs\/tags\//, '');
}
/** The commit (40 hex digits) that the tag points to, annotated tags followed. Throws `tag-not-found`. */
async function peelTag(client, repository, tag) {
    let { object } = await readRef(client, repository, tag);
    for (let depth = 0; object.type === 'tag' && depth < MAX_DEPTH; depth += 1) {
        const answer = await client.request({
            method: 'GET',
            url: client_repoPath(repository, `git/tags/${object.sha}`),
        });
        object = answer.data.object;
    }
    if (object.type !== 'commit') {
        throw new errors/* PlumblineError */.Dl('tag-not-found', {
            what: `The tag "${tag}" of ${repository} points to a ${object.type}, not to a commit.`,
            means: 'It was made for a file or folder by hand.',
            next: 'Tag the commit that is to be released.',
        });
    }
    return object.sha;
}
/** Compares the tag with the commit that was released. Throws `tag-moved` and `tag-not-found`. */
async function expectTagAt(client, repository, tag, commit) {
    const now = await peelTag(client, repository, tag);
    if (now === commit)
        return;
    throw new errors/* PlumblineError */.Dl('tag-moved', {
        what: `The tag "${tag}" of ${repository} pointed to ${commit} and now points to ${now}.`,
        next: `Put the tag back where it was (\`git push --force origin ${shellQuote(`${commit}:refs/tags/${tag}`)}\`), or release a new version; then run the release again.`,
    });
}
async function readRef(client, repository, tag) {
    try {
        const answer = await client.request({
            method: 'GET',
            url: client_repoPath(repository, `git/ref/tags/${encodePath(tag)}`),
        });
        return answer.data;
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure) || error.status !== 404)
            throw error;
        throw new errors/* PlumblineError */.Dl('tag-not-found', {
            what: `GitHub knows no tag "${tag}" in ${repository}.`,
            ...(error.request === undefined ? {} : { request: error.request }),
            cause: error,
        });
    }
}
/** The objects of all annotated tags, by the tags' names: one request. Throws GithubFailure. */
async function annotatedTags(client, repository) {
    const url = repoPath(repository, 'git/matching-refs/tags/');
    const { data } = await client.request({ method: 'GET', url });
    return new Map(data.flatMap(({ ref, object }) => (object.type === 'tag' ? [[tagName(ref), object.sha]] : [])));
}
/** ISO time that an annotated tag states, by its object; undefined where it states none. Throws GithubFailure. */
async function taggedAt(client, repository, object) {
    const { data } = await client.request({ method: 'GET', url: repoPath(repository, `git/tags/${object}`) });
    return data.tagger?.date;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/parallel.js
// Bounded concurrency for requests.
/**
 * Works on every item, at most `limit` at a time; results keep the order. After a failure nothing new is started, what
 * runs is awaited, and the first failure is thrown.
 */
async function inParallel(items, limit, work) {
    const results = [];
    const failures = [];
    let next = 0;
    async function worker() {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index]);
            }
            catch (error) {
                failures.push(error);
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/late-assets.js
// Assets that other jobs add to the draft: which name is meant by which line, and which lines still wait.

/** Whether the asset is one that a line of `late-assets` announces, under its own name or as GitHub rewrites it. */
function isAnnounced(asset, lines) {
    return lines.some((line) => announces(line, asset));
}
/** The lines that no finished asset answers yet, or that one answers whose upload goes on (or broke off) still. */
function awaitedLines(assets, lines) {
    return lines.filter((line) => {
        const answers = assets.filter((asset) => announces(line, asset));
        return answers.length === 0 || !answers.every(isFinished);
    });
}
/** Whether there is something in it to be downloaded. */
function isFinished(asset) {
    return asset.state === 'uploaded' && asset.size > 0;
}
function announces(line, { name, label }) {
    // The label only where the name could not be kept: anybody can write anything into one.
    const labelled = typeof label === 'string' && publishedName(label) === name && matchesLine(label, line);
    return labelled || matchesLine(name, line) || matchesLine(name, publishedPattern(line));
}
/** The line as GitHub would rewrite the names that it stands for. */
function publishedPattern(line) {
    if (!/[*?]/.test(line))
        return publishedName(line);
    return line.replaceAll(/[^\w@+.*?-]+/g, '.').replaceAll(/\.{2,}/g, '.');
}
/** `*` stands for any number of characters, `?` for one. One way back at most, so the work stays small. */
function matchesLine(name, line) {
    let [at, place] = [0, 0];
    let [star, resume] = [-1, 0];
    while (at < name.length) {
        if (line[place] === '*') {
            star = place++;
            resume = at;
        }
        else if (place < line.length && (line[place] === '?' || line[place] === name[at])) {
            at += 1;
            place += 1;
        }
        else if (star >= 0) {
            place = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    while (line[place] === '*')
        place += 1;
    return place === line.length;
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/compare.js
// What the release holds against what it shall hold: kept, missing, half-uploaded, announced, or a reason to stop.



/** Sorts the assets. Throws `asset-undeclared` and `asset-conflict`: what must stop the release before anything is sent. */
function compareAssets({ files, lateAssets = [] }, assets, release) {
    const pairs = assets.map((asset) => ({ asset, file: files.find((file) => isAssetOf(asset, file)) }));
    const others = pairs.filter(({ file }) => file === undefined).map(({ asset }) => asset);
    const undeclared = others.filter((asset) => !isAnnounced(asset, lateAssets));
    if (undeclared.length > 0)
        throw surprise(release, undeclared);
    const known = pairs.filter((pair) => pair.file !== undefined);
    // In the order of the declared files: GitHub lists assets as they arrived, and several are sent at once.
    const whole = known
        .filter(({ asset }) => asset.state === 'uploaded')
        .toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file));
    const doubled = whole.filter((pair, place) => whole.findIndex(({ file }) => file === pair.file) !== place);
    if (doubled.length > 0)
        throw surprise(release, doubled.map(({ asset }) => asset));
    const conflicts = whole.filter(({ asset, file }) => !sameBytes(asset, file));
    if (conflicts.length > 0)
        throw conflict(release, conflicts);
    return {
        settled: whole.map(({ asset, file }) => ({ asset, file, hashed: hashOf(asset) !== undefined })),
        missing: files.filter((file) => !whole.some((pair) => pair.file === file)),
        starters: known.filter(({ asset }) => asset.state !== 'uploaded').map(({ asset }) => asset),
        late: others.filter(isFinished),
        awaited: awaitedLines(assets, lateAssets),
    };
}
/** GitHub rewrites names; the label keeps the original where we expected that, and says nothing otherwise. */
function isAssetOf(asset, file) {
    if (asset.name === file.name || assetKey(asset.name) === assetKey(file.name))
        return true;
    return file.label !== undefined && asset.label === file.label;
}
/** By size, and by digest where GitHub states one. */
function sameBytes(asset, file) {
    const hash = hashOf(asset);
    return asset.size === file.size && (hash === undefined || hash === file.sha256);
}
/** Hex SHA-256 of an asset as GitHub states it. */
function hashOf(asset) {
    return asset.digest?.startsWith('sha256:') ? asset.digest.slice('sha256:'.length) : undefined;
}
/** The two ways out that a published release leaves; a draft has the one of the table. */
const NEXT_FOR_PUBLISHED = 'Release the next version, or name the file in `late-assets` if it belongs to this one.';
function surprise(release, undeclared) {
    const list = undeclared.map(({ name, state, size }) => `"${name}" (${state}, ${size} bytes)`).join(', ');
    return new errors/* PlumblineError */.Dl('asset-undeclared', {
        what: `The release ${release.html_url} holds ${list}, which nobody declared.`,
        ...(release.immutable ? { next: NEXT_FOR_PUBLISHED } : {}),
    });
}
/** The files of that name have other bytes. */
function conflict(release, pairs) {
    const list = pairs.map(({ asset, file }) => `"${asset.name}" has ${asset.size} bytes and ${asset.digest ?? 'no digest'}; ours has ${file.size} bytes and sha256:${file.sha256}`);
    return new errors/* PlumblineError */.Dl('asset-conflict', { what: `In the release ${release.html_url} ${list.join('; ')}.` });
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/refusals.js
// GitHub's refusals of release writes in the words of their cause: the same status means very different things.


/** Runs a write and gives its refusal the code that its words deserve. */
async function explained(what, write) {
    try {
        return await write();
    }
    catch (error) {
        throw error instanceof failure_GithubFailure ? refusals_explain(what, error) : error;
    }
}
/** The same of a write to a release, which is looked for where GitHub says that there is none. */
async function explainAt(client, repository, release, what, failure) {
    const look = failure.status === 404 ? await lookAt(client, repository, release.id) : 'there';
    const explained = refusals_explain(what, failure, look === 'gone');
    return look instanceof failure_GithubFailure && explained.code === 'missing-permission' ? unread(what, look) : explained;
}
/** Only GitHub's own word: where the release cannot be read either, nobody is said to have deleted it. */
async function lookAt(client, repository, id) {
    try {
        await readRelease(client, repository, id);
        return 'there';
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure))
            throw error;
        return error.status === 404 ? 'gone' : error;
    }
}
/** A deleted release and a missing permission look the same until somebody can look. */
function unread(what, look) {
    return new errors/* PlumblineError */.Dl(look.code, {
        what: `${what} GitHub answered 404 to that, and whether the release is still there cannot be read.`,
        cause: look,
        ...(look.request === undefined ? {} : { request: look.request }),
        ...(look.answer === undefined ? {} : { answer: look.answer }),
    });
}
/**
 * The failure with a code and text of its own where GitHub's answer tells which trap it is; else itself. `deleted`: the
 * release that was written to is no more.
 */
function refusals_explain(what, failure, deleted = false) {
    const kept = {
        what,
        cause: failure,
        ...(failure.request === undefined ? {} : { request: failure.request }),
        ...(failure.answer === undefined ? {} : { answer: failure.answer }),
    };
    if (failure.says(/was used by an immutable release/i))
        return new errors/* PlumblineError */.Dl('tag-name-burned', kept);
    if (failure.says(/immutable release/i))
        return new errors/* PlumblineError */.Dl('release-immutable', kept);
    if (failure.says(/pre_receive|creations being restricted|rule violations/i)) {
        return new errors/* PlumblineError */.Dl('tag-ruleset', kept);
    }
    if (failure.says(/body is too long/i))
        return new errors/* PlumblineError */.Dl('notes-too-long', kept);
    if (failure.status === 422 && failure.says(/previous[_ ]tag/i)) {
        return new errors/* PlumblineError */.Dl('bad-input', {
            ...kept,
            next: 'Correct `previous-tag`: it must be a tag of this repository.',
        });
    }
    if (isWorkflowTrap(failure))
        return new errors/* PlumblineError */.Dl('workflow-file-trap', kept);
    if (deleted)
        return gone(kept);
    if (failure.code === 'missing-permission' || failure.status === 404)
        return missingPermission(kept, failure);
    return failure;
}
/** Drafts are shown only to tokens that may write, so this one could: it is the release that is no more. */
function gone(kept) {
    return new errors/* PlumblineError */.Dl('release-hidden', {
        ...kept,
        means: 'Somebody deleted the release or the draft while this job worked on it.',
        next: 'Find out who, then run this job again: without a release of the tag it makes a new draft.',
    });
}
function missingPermission(kept, failure) {
    const mayBeTrap = namesWorkflows(failure) || failure.status === 404;
    const trap = mayBeTrap
        ? ' With `contents: write` granted it means that the tagged commit changes a workflow file, which a GITHUB_TOKEN may not release.'
        : '';
    const wayOut = mayBeTrap
        ? ' If it has that, merge the tagged commit into the default branch first, or pass a `token` of an App with contents and workflows write.'
        : '';
    return new errors/* PlumblineError */.Dl('missing-permission', {
        ...kept,
        means: `The job lacks \`permissions: contents: write\`, or the token belongs to another repository.${trap}`,
        next: `Give this job, and every job that calls its workflow, \`contents: write\`; for another repository pass an App's \`token\`.${wayOut}`,
    });
}
/**
 * A repository that the token can read answers a missing permission with 403; 404 for a write is what a commit with
 * changed workflow files gets (https://docs.github.com/rest/releases/releases#create-a-release).
 */
function isWorkflowTrap(failure) {
    if (failure.status !== 403 && failure.status !== 404)
        return false;
    return /workflows?.? permission/i.test(failure.refusal.message) || (failure.status === 404 && namesWorkflows(failure));
}
function namesWorkflows(failure) {
    return /workflows=write/.test(String(failure.refusal.headers['x-accepted-github-permissions'] ?? ''));
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/assets.js
// The assets of the release: what is missing is sent, a few files at a time, and everything is compared afterwards.




/** Far from the hundred at once that GitHub takes of everybody together, enough that a small file costs no round trip. */
const UPLOADS_AT_ONCE = 8;
/** https://docs.github.com/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
const MOST_ASSETS = 1000;
const MAX_SENDS = 3;
const PAUSE = 3000;
/**
 * Makes the release hold the declared files, beside announced ones; `before` is what it has. Nothing complete is sent again or overwritten.
 * Throws `asset-conflict`, `asset-undeclared`, `release-immutable`, `asset-incomplete`.
 */
async function settleAssets(deps, wanted, release, before) {
    const { client, log } = deps;
    const { repository } = wanted;
    if (release.immutable)
        requireWhole(release, before);
    if (before.missing.length === 0) {
        log.info(`Nothing to send: ${counted(before.settled.length)} there and compared`);
        return before;
    }
    requireRoom(before);
    for (const starter of before.starters) {
        log.info(`Clearing "${starter.name}", an upload that broke off`);
        await deleteAsset(client, repository, starter.id);
    }
    log.info(sentence(before));
    await inParallel(before.missing, UPLOADS_AT_ONCE, (file) => sendFile(deps, repository, release, file));
    const after = compareAssets(wanted, await listAssets(client, repository, release.id), release);
    if (after.missing.length === 0)
        return after;
    throw new errors/* PlumblineError */.Dl('asset-incomplete', {
        what: `The release ${release.html_url} does not show ${quoted(after.missing.map(({ name }) => name))} as uploaded.`,
    });
}
function sentence({ missing, settled }) {
    const there = settled.length === 0 ? '' : `; ${counted(settled.length)} there already`;
    return `Sending ${counted(missing.length)}${there}`;
}
function counted(files) {
    return `${files} ${files === 1 ? 'file' : 'files'}`;
}
/** Sends a file; after an unclear answer the list of assets tells whether it has arrived. */
async function sendFile(deps, repository, release, file) {
    for (let sends = 1;; sends += 1) {
        try {
            await uploadAsset(deps.client, release, file);
            deps.log.info(`Sent "${file.name}" (${file.size} bytes)`);
            return;
        }
        catch (error) {
            if (!(error instanceof failure_GithubFailure))
                throw error;
            // A twin that was faster has sent the file, or has published the whole release.
            const exists = error.status === 422 && error.says(/already_exists|immutable release/i);
            if (!error.unclear && !exists) {
                const what = `"${file.name}" was not uploaded to ${release.html_url}.`;
                throw await explainAt(deps.client, repository, release, what, error);
            }
            await deps.sleep(PAUSE * 2 ** (sends - 1));
            if (await hasArrived(deps, repository, release, file))
                return;
            if (sends === MAX_SENDS)
                throw refusals_explain(`"${file.name}" was sent ${sends} times and did not arrive.`, error);
            deps.log.info(`Sending "${file.name}" again: ${error.answer}`);
        }
    }
}
/** True when the file is there; the rest of an upload that broke off is cleared away. */
async function hasArrived({ client }, repository, release, file) {
    const assets = (await listAssets(client, repository, release.id)).filter((asset) => isAssetOf(asset, file));
    const whole = assets.find((asset) => asset.state === 'uploaded');
    if (whole && !sameBytes(whole, file))
        throw conflict(release, [{ asset: whole, file }]);
    if (whole)
        return true;
    for (const { id } of assets)
        await deleteAsset(client, repository, id);
    return false;
}
/** Of an immutable release nothing is tried: GitHub takes no file for it any more. */
function requireWhole(release, { missing, awaited }) {
    const names = [...missing.map(({ name }) => name), ...awaited];
    if (names.length === 0)
        return;
    throw new errors/* PlumblineError */.Dl('release-immutable', {
        what: `The release ${release.html_url} is published and immutable, and lacks ${quoted(names)}.`,
    });
}
function requireRoom({ settled, late, missing }) {
    const count = settled.length + late.length + missing.length;
    if (count <= MOST_ASSETS)
        return;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: `The release would have ${count} assets; GitHub takes ${MOST_ASSETS}.`,
        next: 'Put files together in archives, or attach fewer.',
    });
}
function quoted(names) {
    return names.map((name) => `"${name}"`).join(', ');
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/notes.js
// The whole text of the notes: what is given, with what GitHub writes below it.



/** GitHub's limit for a release's body, in characters. */
const MAX_NOTES = 125_000;
/** Characters as GitHub counts them: a letter beyond the first 65,536 is one, not two. */
function notesLength(text) {
    let length = 0;
    for (const _ of text)
        length += 1;
    return length;
}
/** The notes as they will stand in the release. Asks GitHub only where that is wanted. Throws `notes-too-long`. */
async function wholeNotes({ client, log }, wanted) {
    const { repository, tag, notes, previousTag } = wanted;
    if (!wanted.generateNotes)
        return notes;
    const since = previousTag === undefined ? '' : ` since "${previousTag}"`;
    const generated = await explained(`GitHub wrote no notes for "${tag}"${since}.`, () => generateNotes(client, repository, tag, previousTag));
    log.info(`GitHub wrote notes for "${tag}"${since}`);
    const whole = [notes.trimEnd(), generated.body.trim()].filter((part) => part !== '').join('\n\n');
    const length = notesLength(whole);
    if (length <= MAX_NOTES)
        return whole;
    throw new errors/* PlumblineError */.Dl('notes-too-long', {
        what: `The release notes with those that GitHub writes have ${length.toLocaleString('en')} characters.`,
        next: 'Name a nearer `previous-tag`, or leave `generate-notes` away and pass `notes` with a link to the full changelog.',
    });
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/draft.js
// The release of the tag: the published one, the one draft, or a new draft, and never two.



const draft_MAX_SENDS = 3;
const draft_PAUSE = 3000;
/**
 * The release to go on with: the published one where there is one. Throws
 * `release-ambiguous` where several drafts carry the tag.
 */
async function findOrDraft(deps, wanted, published) {
    const { repository, tag } = wanted;
    const existing = published ?? (await findDraft(deps.client, repository, tag));
    if (existing)
        return { release: existing, created: false };
    const created = await draftOnce(deps, wanted);
    await findDraft(deps.client, repository, tag); // a twin that drafted at the same moment shows up here, and stops both
    return created;
}
/** Looks before it sends again: an unanswered request may have made the draft. */
async function draftOnce(deps, wanted) {
    const { tag, name, prerelease } = wanted;
    const text = { tag_name: tag, name, body: await wholeNotes(deps, wanted), prerelease };
    for (let sends = 1;; sends += 1) {
        try {
            return { release: await createDraft(deps.client, wanted.repository, text), created: true };
        }
        catch (error) {
            if (!(error instanceof failure_GithubFailure))
                throw error;
            const seen = await seenAfter(deps, wanted, error);
            if (seen)
                return seen;
            if (!error.unclear || sends === draft_MAX_SENDS)
                throw refusals_explain(`The draft release for "${wanted.tag}" was not made.`, error);
        }
    }
}
async function seenAfter(deps, wanted, error) {
    if (error.unclear) {
        await deps.sleep(draft_PAUSE);
        const draft = await findDraft(deps.client, wanted.repository, wanted.tag);
        return draft && { release: draft, created: true };
    }
    if (error.status !== 422 || !error.says(/already_exists/))
        return undefined;
    const published = await publishedRelease(deps.client, wanted.repository, wanted.tag);
    return published && { release: published, created: false };
}

;// CONCATENATED MODULE: ./.build/packages/versions/src/channel-words.js
// The words that prereleases are called by, brought to one spelling per channel.
const ALIASES = {
    a: 'alpha',
    b: 'beta',
    c: 'rc',
    cr: 'rc',
    candidate: 'rc',
    m: 'milestone',
    pre: 'preview',
    development: 'dev',
    snap: 'snapshot',
};
// A prerelease may not be called by a name that means the opposite, nor by no name at all.
const MISLEADING = new Set(['stable', 'latest', 'release', 'final', 'ga']);
// Where the scheme has no rule (`1.0-jre` is a release), only these words make a prerelease; from the least finished on.
const KNOWN = [
    ...['dev', 'snapshot', 'nightly', 'canary', 'unstable', 'experimental', 'wip', 'alpha', 'beta', 'milestone'],
    ...['ea', 'edge', 'insiders', 'next', 'test', 'prerelease', 'preview', 'rc'],
];
// Words behind a version that say more about it, and make no prerelease.
const QUALIFIERS = new Set([...MISLEADING, 'sp', 'post', 'rev', 'r', 'p', 'pl', 'patch', 'v', 'jre', 'android']);
const STABLE = 'stable';
/** The channel of a prerelease whose text has no usable word (`1.0.0-0`). */
const UNNAMED = 'prerelease';
/** The channel that a prerelease word stands for, in lower case. */
function channelOf(word) {
    if (word === undefined)
        return UNNAMED;
    const lower = word.toLowerCase();
    return MISLEADING.has(lower) ? UNNAMED : (ALIASES[lower] ?? lower);
}
/**
 * The channel among a version's tokens behind its numbers, where only well-known words make a prerelease; undefined
 * where none is. A single letter is one before a number only: `1.0b2` is a beta, `1.1.1b` is a release.
 */
function knownChannel(tokens) {
    const channels = tokens.flatMap((token, index) => {
        const rank = knownRank(token, tokens[index + 1]);
        return rank < 0 ? [] : [KNOWN[rank] ?? ''];
    });
    // A snapshot of a candidate is a snapshot: it is not the candidate yet.
    return channels.find((channel) => channel === 'snapshot' || channel === 'dev') ?? channels[0];
}
/** How finished a prerelease word says that a version is, from 0 on; -1 for a word that is none. */
function knownRank(token, following) {
    const lower = token.toLowerCase();
    const single = token.length === 1 && !/^\d/.test(following ?? '');
    return single ? -1 : KNOWN.indexOf(ALIASES[lower] ?? lower);
}
/** True for a word that says more about the version before it: it begins no name. */
function qualifies(word) {
    return QUALIFIERS.has(word.toLowerCase()) || knownRank(word, '0') >= 0;
}

;// CONCATENATED MODULE: ./.build/packages/versions/src/tokens.js
// Pieces of a version's text, and their order: digits of any length, words, and lists of both.
/** Digits and words of a text in their order; what stands between them is left out. Linear in the text. */
function tokensOf(text) {
    return text.match(/\d+|[a-z]+/gi) ?? [];
}
function isDigits(token) {
    return token >= '0' && token < ':';
}
/** Digits without leading zeros, so that two texts of one number are the same text. */
function withoutZeros(digits) {
    return digits.replace(/^0+(?=\d)/, '');
}
/** The order of two runs of digits as numbers, however long: a double would take 2^53 and 2^53 + 1 for one. */
function compareDigits(one, other) {
    const [first, second] = [withoutZeros(one), withoutZeros(other)];
    return first.length - second.length || compareText(first, second);
}
/** By code unit, as every scheme orders its words; never by the machine's language. */
function compareText(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
}
/** The order of dotted numbers; a part that one lacks is zero. */
function compareNumbers(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const order = compareDigits(one[index] ?? '0', other[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Nobody's version is longer; what is longer is refused before any expression reads it. */
const LONGEST_VERSION = 256;

;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/gem.js
// Ruby's versions as Gem::Version reads them (https://docs.ruby-lang.org/en/master/Gem/Version.html).


const NUMBER_AND_PARTS = /^\d+(?:\.[0-9a-z]+)*$/i;
const BEHIND_HYPHEN = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i;
/** Gem::Version::VERSION_PATTERN, read in two parts so that nothing can be tried twice. */
function isGemVersion(text) {
    if (text.length > LONGEST_VERSION)
        return false;
    const hyphen = text.indexOf('-');
    if (hyphen < 0)
        return NUMBER_AND_PARTS.test(text);
    return NUMBER_AND_PARTS.test(text.slice(0, hyphen)) && BEHIND_HYPHEN.test(text.slice(hyphen + 1));
}
function gem_parse(text) {
    if (!isGemVersion(text))
        return undefined;
    // RubyGems itself rewrites a hyphen so: `1.0.0-rc1` is stored as `1.0.0.pre.rc1`.
    const normalized = text.replaceAll('-', '.pre.');
    const [numbers, rest] = segments(normalized);
    const words = tokensOf(text).filter((token) => !isDigits(token));
    const prerelease = rest.length > 0;
    return {
        text,
        normalized,
        release: numbers.map(Number),
        prerelease,
        channel: prerelease ? channelOf(words.find((word) => word.toLowerCase() !== 'pre') ?? words[0]) : STABLE,
    };
}
/** The numbers before the first word, and everything from it on. */
function segments(normalized) {
    const tokens = tokensOf(normalized);
    const word = tokens.findIndex((token) => !isDigits(token));
    return word < 0 ? [tokens, []] : [tokens.slice(0, word), tokens.slice(word)];
}
/** `canonical_segments`: zeros at the end of the numbers, and at the end of all, say nothing. */
function canonical({ normalized }) {
    return segments(normalized).flatMap((part) => {
        const kept = part.map((token) => (isDigits(token) ? withoutZeros(token) : token));
        while (kept.at(-1) === '0')
            kept.pop();
        return kept;
    });
}
/** A word is below every number, and so below the end: `1.a` < `1`. */
function compare(one, other) {
    const [first, second] = [canonical(one), canonical(other)];
    for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
        const order = compareSegments(first[index] ?? '0', second[index] ?? '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareSegments(one, other) {
    if (isDigits(one) && isDigits(other))
        return compareDigits(one, other);
    if (isDigits(one))
        return 1;
    return isDigits(other) ? -1 : compareText(one, other);
}
const gem = {
    id: 'gem',
    describes: "a version of Ruby's gems such as 1.2.3 or 1.2.3.rc1",
    ecosystems: ['rubygems'],
    parse: gem_parse,
    // rubygems.org takes no 1.0.0 where 1.0 is: their canonical segments are the same.
    equal: (one, other) => compare(one, other) === 0,
    compare,
};

;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/maven-order.js
// The order of Maven's ComparableVersion: lists within lists, cut at hyphens and between digits and words.

const WORDS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASED = WORDS.indexOf('');
const maven_order_ALIASES = { ga: '', final: '', release: '', cr: 'rc' };
const BEFORE_DIGITS = { a: 'alpha', b: 'beta', m: 'milestone' };
/** Negative, zero or positive, as ComparableVersion.compareTo. */
function compareMavenOrder(one, other) {
    return compareItems(itemsOf(one), itemsOf(other));
}
/** `1.0-rc1` is [1, [rc, [1]]]: what says nothing (0, final) is cut off before every list. */
function itemsOf(text) {
    const parts = [...text.toLowerCase().matchAll(/([.-]?)(\d+|[^\d.-]+)/g)];
    const root = [];
    const lists = [root];
    for (const [index, [, separator, part = '']] of parts.entries()) {
        let list = lists.at(-1) ?? root;
        // `.rc` counts as `-rc`: 1.0.RC2 is below 1.0-RC3.
        if (list.length > 0 && (separator !== '.' || !isDigits(part))) {
            const inner = [];
            list.push(inner);
            lists.push(inner);
            list = inner;
        }
        const touching = parts[index + 1]?.[1] === '' && isDigits(parts[index + 1]?.[2] ?? '');
        list.push(isDigits(part) ? part : qualifier(part, touching));
    }
    for (const list of lists.reverse())
        cutZeros(list);
    return root;
}
function qualifier(word, beforeDigits) {
    const name = (beforeDigits ? BEFORE_DIGITS[word] : undefined) ?? maven_order_ALIASES[word] ?? word;
    const rank = WORDS.indexOf(name);
    return rank < 0 ? { rank: WORDS.length, word: name } : { rank, word: '' };
}
function cutZeros(list) {
    for (let index = list.length - 1; index >= 0; index -= 1) {
        const item = list[index] ?? [];
        if (saysNothing(item))
            list.splice(index, 1);
        else if (!isList(item))
            return;
    }
}
function saysNothing(item) {
    if (typeof item === 'string')
        return /^0+$/.test(item);
    return isList(item) ? item.length === 0 : item.rank === RELEASED;
}
function compareItems(one, other) {
    if (one === undefined)
        return other === undefined ? 0 : -againstNothing(other);
    if (other === undefined)
        return againstNothing(one);
    const order = kindOf(one) - kindOf(other);
    if (order !== 0)
        return order;
    if (typeof one === 'string')
        return compareDigits(one, other);
    return isList(one) ? compareLists(one, other) : compareWords(one, other);
}
// 1-sp < 1-1 < 1.1: a word is below what stands behind a hyphen, and that below a number behind a dot.
function kindOf(item) {
    if (typeof item === 'string')
        return 2;
    return isList(item) ? 1 : 0;
}
function compareLists(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const order = compareItems(one[index], other[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareWords(one, other) {
    return one.rank - other.rank || compareText(one.word, other.word);
}
function againstNothing(item) {
    if (typeof item === 'string')
        return saysNothing(item) ? 0 : 1;
    if (!isList(item))
        return item.rank - RELEASED;
    for (const inner of item) {
        const order = againstNothing(inner);
        if (order !== 0)
            return order;
    }
    return 0;
}
function isList(item) {
    return Array.isArray(item);
}

;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/maven.js
// Maven's versions, in the order of its ComparableVersion (https://maven.apache.org/pom.html#Version_Order_Specification).



// What a repository makes of `1.0-SNAPSHOT` when it stores it.
const STAMPED_SNAPSHOT = /-\d{8}\.\d{6}-\d+$/;
// Says only that this is the release.
const RELEASE_WORD = /[.-](?:final|ga|release)$/i;
function maven_parse(text) {
    if (text.length > LONGEST_VERSION || !isVersion(text))
        return undefined;
    const numbers = /^\d+(?:\.\d+)*/.exec(text)?.[0] ?? '';
    const channel = STAMPED_SNAPSHOT.test(text) ? 'snapshot' : knownChannel(tokensOf(text.slice(numbers.length)));
    return {
        text,
        normalized: text,
        release: numbers.split('.').map(Number),
        prerelease: channel !== undefined,
        channel: channel ?? STABLE,
    };
}
// Maven takes nearly any text; here it starts with a number, and no part of it is empty.
function isVersion(text) {
    return /^\d[0-9a-z_+.-]*$/i.test(text) && !/[.-](?:[.-]|$)/.test(text);
}
/**
 * The same text, but for a release word that one of the two leaves out.
 *
 * ComparableVersion calls `1.0` and `1.0.0` equal, and that is about which of two is newer. What is published is named
 * by the text: `g:a:1.0` and `g:a:1.0.0` are two folders of a repository, a build that asks for the one does not get the
 * other, and case counts as well. So a tag 1.0.0 for a pom that says 1.0 is a mismatch: readers of the tag would look
 * for an artifact that is not there. A tag `6.6.6` for `6.6.6.Final` is a habit of whole projects (Hibernate), in which
 * the bare number is never published itself, so that nothing can be confused.
 */
function equal(one, other) {
    if (one.text === other.text)
        return true;
    const [first, second] = [one.text.replace(RELEASE_WORD, ''), other.text.replace(RELEASE_WORD, '')];
    return first === other.text || second === one.text;
}
const maven = {
    id: 'maven',
    describes: 'a Maven version such as 1.2.3, 1.2.3.Final or 1.2.3-rc1',
    ecosystems: ['maven'],
    parse: maven_parse,
    equal,
    compare: (one, other) => compareMavenOrder(one.text, other.text),
};

;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/nuget.js
// NuGet's versions (https://learn.microsoft.com/nuget/concepts/package-versioning): up to four numbers, then as semver 2.


const NUMBERS = /^\d+(?:\.\d+){0,3}$/;
const LABELS = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i;
const LARGEST_NUMBER = 2 ** 31 - 1;
/** The parts of a text; `+` ends what counts, the first `-` before it ends the numbers. */
function partsOf(text) {
    const plus = text.indexOf('+');
    const counted = plus < 0 ? text : text.slice(0, plus);
    const hyphen = counted.indexOf('-');
    return {
        numbers: (hyphen < 0 ? counted : counted.slice(0, hyphen)).split('.'),
        labels: hyphen < 0 ? '' : counted.slice(hyphen + 1),
        metadata: plus < 0 ? '' : text.slice(plus + 1),
    };
}
function nuget_parse(text) {
    if (text.length > LONGEST_VERSION)
        return undefined;
    const { numbers, labels, metadata } = partsOf(text);
    const release = numbers.map(Number);
    if (!NUMBERS.test(numbers.join('.')) || release.some((number) => number > LARGEST_NUMBER))
        return undefined;
    if ((text.includes('+') && !LABELS.test(metadata)) || (labels === '' ? /-(?:\+|$)/.test(text) : !LABELS.test(labels)))
        return undefined;
    const prerelease = labels !== '';
    return {
        text,
        normalized: `${spelled(numbers)}${prerelease ? `-${labels}` : ''}`,
        release,
        prerelease,
        channel: prerelease ? channelOf(tokensOf(labels).find((token) => !isDigits(token))) : STABLE,
    };
}
/** Three numbers, and the fourth where it is not zero; no leading zeros. */
function spelled(numbers) {
    const [major = '0', minor = '0', patch = '0', revision = '0'] = numbers.map(withoutZeros);
    return [major, minor, patch, ...(revision === '0' ? [] : [revision])].join('.');
}
function nuget_compare(one, other) {
    const [first, second] = [partsOf(one.normalized), partsOf(other.normalized)];
    const order = compareNumbers(first.numbers, second.numbers);
    if (order !== 0)
        return order;
    if (one.prerelease !== other.prerelease)
        return one.prerelease ? -1 : 1;
    return compareLabels(first.labels.toLowerCase().split('.'), second.labels.toLowerCase().split('.'));
}
/** https://semver.org/spec/v2.0.0.html#spec-item-11, without regard to case. */
function compareLabels(one, other) {
    for (const [index, label] of one.entries()) {
        const against = other[index];
        if (against === undefined)
            return 1;
        const [isNumber, againstNumber] = [/^\d+$/.test(label), /^\d+$/.test(against)];
        if (isNumber !== againstNumber)
            return isNumber ? -1 : 1;
        const order = isNumber ? compareDigits(label, against) : compareText(label, against);
        if (order !== 0)
            return order;
    }
    return one.length - other.length;
}
/** nuget.org ignores metadata; where both state some and differ, somebody meant two builds. */
function nuget_equal(one, other) {
    const [build, otherBuild] = [partsOf(one.text).metadata, partsOf(other.text).metadata].map((text) => text.toLowerCase());
    return nuget_compare(one, other) === 0 && (build === '' || otherBuild === '' || build === otherBuild);
}
const nuget = {
    id: 'nuget',
    describes: 'a NuGet version such as 1.2.3, 1.2.3.4 or 1.2.3-rc.1',
    ecosystems: ['nuget'],
    parse: nuget_parse,
    equal: nuget_equal,
    compare: nuget_compare,
};

;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/opaque.js
// Versions of which only little is certain: dotted numbers, perhaps with words behind them (Composer, Hackage, anything).


// `2024-01-05` is a date, not a version 2024 with something behind it.
const DATE = /^\d{4}-\d{2}-\d{2}(?!\d)/;
const opaque_NUMBERS = /^\d+(?:\.\d+)*/;
function opaque_parse(text) {
    const stated = text.replace(/^v(?=\d)/i, '');
    if (text.length > LONGEST_VERSION || !/^\d[0-9a-z.+~_-]*$/i.test(stated))
        return undefined;
    // No part may be empty.
    if (/[.+~_-](?:[.+~_-]|$)/.test(stated))
        return undefined;
    const { numbers, rest } = opaque_partsOf(stated);
    const channel = knownChannel(rest);
    return {
        text,
        normalized: stated,
        release: numbers.map(Number),
        prerelease: channel !== undefined,
        channel: channel ?? STABLE,
    };
}
/** Build metadata makes no prerelease: `1.0+beta` is a build of 1.0. */
function opaque_partsOf(stated) {
    const numbers = (DATE.exec(stated) ?? opaque_NUMBERS.exec(stated))?.[0] ?? '';
    return { numbers: numbers.split(/[.-]/), rest: tokensOf(stated.slice(numbers.length).split('+')[0] ?? '') };
}
/** By number; then what is a prerelease comes first; then word by word, and last by the text. */
function opaque_compare(one, other) {
    const [first, second] = [opaque_partsOf(one.normalized), opaque_partsOf(other.normalized)];
    const order = compareNumbers(first.numbers, second.numbers) || Number(other.prerelease) - Number(one.prerelease);
    return order || compareRests(first.rest, second.rest) || compareText(one.normalized, other.normalized);
}
function compareRests(one, other) {
    for (const [index, token] of one.entries()) {
        const against = other[index];
        if (against === undefined)
            return 1;
        const order = isDigits(token) && isDigits(against)
            ? compareDigits(token, against)
            : knownRank(token, one[index + 1]) - knownRank(against, other[index + 1]) ||
                compareText(token.toLowerCase(), against.toLowerCase());
        if (order !== 0)
            return order;
    }
    return one.length - other.length;
}
const opaque = {
    id: 'opaque',
    describes: 'a version such as 1.2.3 or 1.2.3-beta1',
    ecosystems: ['packagist', 'hackage', 'generic'],
    parse: opaque_parse,
    // Whether 1.0 and 1.0.0 are one differs among registries (Packagist: yes, Hackage: no), so only the text counts.
    equal: (one, other) => one.normalized === other.normalized,
    compare: opaque_compare,
};

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
  return operator_compare(version, other) < 0;
}

function le(version, other) {
  return operator_compare(version, other) <= 0;
}

function eq(version, other) {
  return operator_compare(version, other) === 0;
}

function ne(version, other) {
  return operator_compare(version, other) !== 0;
}

function ge(version, other) {
  return operator_compare(version, other) >= 0;
}

function gt(version, other) {
  return operator_compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function operator_compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -operator_compare(version, other);
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










;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/pep440.js
// Python versions (https://packaging.python.org/specifications/version-specifiers/, PEP 440).



function pep440_parse(text) {
    const found = version_parse(text);
    if (found === null || !numbersOf(found).every(Number.isSafeInteger))
        return undefined;
    const { pre, dev, release } = found;
    // A post-release and a local version are releases; a dev release of anything is not.
    const channel = dev ? 'dev' : pre ? channelOf(String(pre[0])) : STABLE;
    return { text, normalized: normalize(found, text), release, prerelease: channel !== STABLE, channel };
}
/** The library reads numbers as doubles: beyond 2^53 two different versions would look the same. */
function numbersOf({ epoch, release, pre, post, dev }) {
    const parts = [epoch, ...release, ...(pre ?? []), ...(post ?? []), ...(dev ?? [])];
    return parts.filter((part) => typeof part === 'number');
}
/** The canonical spelling; trailing zeros of the release stay, as in metadata and file names. */
function normalize({ epoch, release, pre, post, dev, local }, text) {
    const segments = [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre ? pre.join('') : '',
        post ? `.${post.join('')}` : '',
        dev ? `.${dev.join('')}` : '',
        local ? `+${localParts(text).map(spelledLocal).join('.')}` : '',
    ];
    return segments.join('');
}
/** The parts behind `+`. From the text: the library takes `0x1` and `1e0` for the number 1. */
function localParts(text) {
    const plus = text.indexOf('+');
    return plus < 0
        ? []
        : text
            .slice(plus + 1)
            .trim()
            .toLowerCase()
            .split(/[-_.]/);
}
function spelledLocal(part) {
    return isNumber(part) ? withoutZeros(part) : part;
}
function isNumber(part) {
    return /^\d+$/.test(part);
}
function pep440_compare(one, other) {
    const [first, second] = [one, other].map(({ normalized }) => normalized.split('+')[0] ?? '');
    return (operator_compare(first ?? '', second ?? '') ||
        compareLocals(localParts(one.normalized), localParts(other.normalized)));
}
/** None comes first; then part by part, numbers above words; then the shorter. */
function compareLocals(one, other) {
    for (const [index, part] of one.entries()) {
        const against = other[index];
        if (against === undefined)
            return 1;
        if (isNumber(part) !== isNumber(against))
            return isNumber(part) ? 1 : -1;
        const order = isNumber(part) ? compareDigits(part, against) : compareText(part, against);
        if (order !== 0)
            return order;
    }
    return one.length - other.length;
}
const pep440 = {
    id: 'pep440',
    describes: 'a Python version such as 1.2.3 or 1.2.3rc1 (PEP 440)',
    ecosystems: ['pypi'],
    parse: pep440_parse,
    equal: (one, other) => pep440_compare(one, other) === 0,
    compare: pep440_compare,
};

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var functions_compare = __nccwpck_require__(8469);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var functions_parse = __nccwpck_require__(6353);
;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/semver.js
// Semantic versions (https://semver.org/spec/v2.0.0.html), strictly: no `v`, no missing parts, no blanks.



// The `semver` library forgives a leading `v`, `=` and blanks; a registry does not.
const STARTS_STRICT = /^\d/;
// A word, alone (`rc`), with a number (`rc1`, `rc-1`) or with more after a hyphen (`pr-123-fix`); not a hash (`a1b2c3d`).
const WORD = /^([a-z]+)(?:-?\d+)?(?:-.*)?$/i;
function semver_parse(text) {
    if (!STARTS_STRICT.test(text) || /\s/.test(text))
        return undefined;
    const found = functions_parse(text);
    if (found === null)
        return undefined;
    const words = found.prerelease.flatMap((part) => WORD.exec(String(part))?.[1] ?? []);
    const prerelease = found.prerelease.length > 0;
    return {
        text,
        normalized: found.version,
        release: [found.major, found.minor, found.patch],
        prerelease,
        channel: prerelease ? channelOf(words[0]) : STABLE,
    };
}
/**
 * Build metadata does not tell versions apart for npm and crates.io, so `1.0.0` equals `1.0.0+5`.
 * Where both state build metadata and differ, somebody meant two builds: not equal.
 */
function semver_equal(one, other) {
    const [build, otherBuild] = [buildOf(one.text), buildOf(other.text)];
    const contradicts = build !== '' && otherBuild !== '' && build !== otherBuild;
    return semver_compare(one, other) === 0 && !contradicts;
}
function buildOf(text) {
    const plus = text.indexOf('+');
    return plus < 0 ? '' : text.slice(plus + 1);
}
function semver_compare(one, other) {
    return functions_compare(one.normalized, other.normalized);
}
const semver = {
    id: 'semver',
    describes: 'a semantic version such as 1.2.3 or 1.2.3-rc.1',
    ecosystems: ['npm', 'jsr', 'crates', 'hex', 'pub', 'helm', 'go', 'swift'],
    parse: semver_parse,
    equal: semver_equal,
    compare: semver_compare,
};

;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/index.js
// The table of version schemes: the only importer of their files.







const schemes = [semver, pep440, gem, nuget, maven, opaque];
/** Ids of the known schemes, for input choices. */
const SCHEME_IDS = ['semver', 'pep440', 'gem', 'nuget', 'maven', 'opaque'];
/** The scheme of an id. Throws `bad-input` that lists the known ones. */
function schemeById(id) {
    const found = schemes.find((scheme) => scheme.id === id);
    if (found)
        return found;
    const known = schemes.map((scheme) => `"${scheme.id}"`).join(', ');
    throw new errors/* PlumblineError */.Dl('bad-input', { what: `"${id}" is no version scheme; known are ${known}.` });
}
/** The scheme that an ecosystem's registry uses; undefined for an ecosystem that is not known. */
function schemeOfEcosystem(ecosystem) {
    return schemes.find((scheme) => scheme.ecosystems.includes(ecosystem));
}

;// CONCATENATED MODULE: ./.build/packages/versions/src/package-names.js
// Whether the prefix of a tag names a package.
/** Prefixes that name no package: `release-1.2.3`, `version/1.2.3`, `REL_1_2_3`. */
const package_names_WORDS = new Set([
    ...['v', 'ver', 'version', 'versions', 'r', 'release', 'releases', 'rel', 'tag', 'tags'],
    ...['stable', 'prod', 'production'],
]);
/** True when a tag's prefix names a package: `pkg`, `@scope/pkg`, a folder that ends in it, a word before it. */
function namesPackage(prefix, names) {
    // A prefix with a scope is a whole name of npm: `@other/widget` is not `@acme/widget`, nor a bare `widget`.
    const scoped = /(?:^|\/)(@[^/]+\/[^/]+)$/.exec(prefix)?.[1];
    if (scoped !== undefined)
        return names.some((name) => spelling(name) === spelling(scoped));
    const spelled = [prefix, prefix.split('/').at(-1) ?? '', withoutWord(prefix)].map(spelling);
    return names.some((name) => [name, lastPart(name)].some((own) => own !== '' && spelled.includes(spelling(own))));
}
function withoutWord(prefix) {
    const parts = prefix.split(/[-_/]/);
    const isWord = (part) => package_names_WORDS.has((part ?? '').toLowerCase());
    if (isWord(parts[0]))
        return parts.slice(1).join('-');
    return isWord(parts.at(-1)) ? parts.slice(0, -1).join('-') : prefix;
}
/** `@scope/pkg`, `vendor/pkg`, `group:artifact`, `host/owner/module/v2`: what tags call it by. */
function lastPart(name) {
    return (name
        .replace(/\/v\d+$/, '')
        .split(/[/:]/)
        .at(-1) ?? name);
}
// The registries take these for the same name (PEP 503; crates.io `-` and `_`).
function spelling(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./.build/packages/versions/src/tag.js
// Reading a tag: the version that it states, and the package that its prefix names.



// Where a version may begin: at the start or after a separator, behind `v`, `v.`, or a word such as `REL` (REL9_6_1).
const STARTS = /(?<=^|[-_/@])(?:v\.?|release|rel|version|ver|r)?(?=\d)/gi;
const UNDERSCORED = /^(\d+(?:_\d+)*)([_-]?[a-z][0-9a-z._]*)?$/i;
/** git itself has no limit, but nobody's tag is longer; it keeps the work for a hostile one small. */
const LONGEST_TAG = 512;
/**
 * Reads a tag such as `v1.2.3`, `release-1.2.3`, `REL_1_2_3`, `pkg-v1.2.3`, `pkg/v1.2.3`, `@scope/pkg@1.2.3`.
 * `names` are the names that a prefix may use for the package; the prefix that names it at most length wins, then the
 * longest text that is a version. Never throws.
 */
function readTag(tag, scheme, names) {
    if (tag.length > LONGEST_TAG)
        return { kind: 'no-version' };
    const cuts = [...tag.matchAll(STARTS)].flatMap((match) => {
        const version = parseTagVersion(tag.slice(match.index + match[0].length), scheme);
        const prefix = tag.slice(0, match.index).replace(/[-_/@]$/, '');
        return version && mayBePrefix(prefix) ? [{ version, prefix }] : [];
    });
    return choose(cuts, names);
}
/** The reading that the cuts of a tag allow, given from the longest version on. */
function choose(cuts, names) {
    const likely = cuts.filter((cut, index) => !isPartOfName(cut, cuts.slice(index + 1)));
    // A longer prefix is the more exact name: `log4j-1.2-api` rather than `log4j`.
    const own = likely.findLast(({ prefix }) => prefix !== '' && namesPackage(prefix, names));
    const plain = likely.find(({ prefix }) => isPlain(prefix));
    const chosen = own ?? plain;
    if (chosen)
        return { kind: 'version', ...chosen };
    const [foreign] = likely;
    return foreign ? { kind: 'other-package', ...foreign } : { kind: 'no-version' };
}
/**
 * In `python-3-foo-1.0` the 3 belongs to the name: what follows it is a word that qualifies no version, and a version
 * of its own. A whole version (three numbers), or one without a name before it, is none of a name.
 */
function isPartOfName({ version, prefix }, later) {
    if (isPlain(prefix) || version.release.length > 2)
        return false;
    return later.some((cut) => {
        const between = tokensOf(cut.prefix.slice(prefix.length)).filter((token) => !isDigits(token));
        return cut.version.release.length > 1 && between.some((word) => !qualifies(word));
    });
}
/** No package is called 2024 (`2024-01-05` is a date, also behind `release-`) or v1.2.3-foo (`v1.2.3-foo-2.0`). */
function mayBePrefix(prefix) {
    if (isPlain(prefix))
        return true;
    const isName = /[a-z]/i.test(prefix) && !/^v?\d+[._]\d/i.test(prefix);
    return isName && !isPlain(prefix.replace(/(?<![\d._/-])[\d._/-]+$/, ''));
}
function isPlain(prefix) {
    return prefix === '' || prefix.split(/[-_/]/).every((word) => package_names_WORDS.has(word.toLowerCase()));
}
/**
 * The version that a part of a tag states. `REL_1_2_3_RC1` writes dots as underscores; no scheme of ours uses
 * underscores between numbers.
 */
function parseTagVersion(text, scheme) {
    const [, numbers, rest = ''] = UNDERSCORED.exec(text) ?? [];
    if (numbers === undefined)
        return scheme.parse(text);
    const [dotted, word] = [numbers.replaceAll('_', '.'), rest.replaceAll('_', '.')];
    // `1_1_1w` is no 1.1.1-w: only a word that qualifies a version may get a hyphen that the tag lacks.
    const apart = /^[.-]/.test(word) || qualifies(tokensOf(word)[0] ?? '');
    return scheme.parse(dotted + word) ?? (apart ? scheme.parse(`${dotted}-${word.replace(/^[.-]/, '')}`) : undefined);
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/latest.js
// Whether the release becomes the latest one: decided again just before it is published, for others publish meanwhile.



/** Opaque versions have no order that means anything. */
const ORDERED = SCHEME_IDS.filter((id) => id !== 'opaque');
/** A lower version does not become the latest, unless a person said so. */
async function chooseLatest({ client }, wanted) {
    const { repository, tag, makeLatest } = wanted;
    if (wanted.prerelease || wanted.latestByHand || makeLatest === 'false')
        return { makeLatest };
    const latest = await explained('The latest release could not be read.', () => latestRelease(client, repository));
    if (latest === undefined || !isHigher(latest.tag_name, tag, wanted.scheme))
        return { makeLatest };
    return {
        makeLatest: 'false',
        remark: `"${latest.tag_name}" is the latest release and a higher version than "${tag}", which was published without becoming the latest. Pass \`make-latest: true\` if it should be.`,
    };
}
/** Whether both tags state versions of one package, and theirs is the higher one. */
function isHigher(theirs, ours, schemeId) {
    const known = ORDERED.filter((id) => schemeId === undefined || id === schemeId);
    const comparisons = known.map((id) => compareTags(theirs, ours, schemeById(id)));
    return (comparisons.find((comparison) => comparison !== undefined) ?? 0) > 0;
}
function compareTags(theirs, ours, scheme) {
    const [their, our] = [readTag(theirs, scheme, []), readTag(ours, scheme, [])];
    if (their.kind === 'no-version' || our.kind === 'no-version' || their.kind !== our.kind)
        return undefined;
    // `other@3.0.0` says nothing about `demo@1.0.0`.
    if (their.kind === 'other-package' && their.prefix !== our.prefix)
        return undefined;
    return scheme.compare(their.version, our.version);
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/publish.js
// From a complete draft to a published release, between two looks at the tag.





const publish_MAX_SENDS = 3;
const publish_PAUSE = 3000;
/** Publishes a complete draft. */
async function bringOut(deps, wanted, draft, commit) {
    const { client, log } = deps;
    const { repository } = wanted;
    const text = await publishText(deps, wanted, draft);
    const [{ makeLatest, remark }] = await Promise.all([
        chooseLatest(deps, wanted),
        expectTagAt(client, repository, wanted.tag, commit),
    ]);
    await publishOnce(deps, wanted, draft, { ...text, make_latest: makeLatest });
    const now = await releaseAt(deps, wanted, draft.id, commit);
    const incomplete = now.assets.filter((asset) => asset.state !== 'uploaded');
    if (now.draft || incomplete.length > 0) {
        throw new errors/* PlumblineError */.Dl('release-hidden', {
            what: now.draft
                ? `GitHub took the request to publish ${now.html_url} and still shows a draft.`
                : `The published release ${now.html_url} shows unfinished assets: ${incomplete.map((asset) => asset.name).join(', ')}.`,
        });
    }
    log.info(`Published ${now.html_url}`);
    return { release: now, remarks: remark === undefined ? [] : [remark] };
}
/** The release as it is now, its tag still being where it was. Throws `tag-moved`. */
async function releaseAt({ client }, wanted, id, commit) {
    const { repository, tag } = wanted;
    const [release] = await Promise.all([
        readRelease(client, repository, id),
        expectTagAt(client, repository, tag, commit),
    ]);
    return release;
}
/** Looks before it sends again: a request without a clear answer may have published the release. */
async function publishOnce(deps, wanted, draft, text) {
    for (let sends = 1;; sends += 1) {
        try {
            await publishRelease(deps.client, wanted.repository, draft.id, text);
            return;
        }
        catch (error) {
            if (!(error instanceof failure_GithubFailure))
                throw error;
            const what = `The draft ${draft.html_url} is complete and was not published.`;
            // A twin that was faster leaves a release that may refuse even what it is already.
            if (!error.unclear && error.status !== 422)
                throw await explainAt(deps.client, wanted.repository, draft, what, error);
            if (error.unclear)
                await deps.sleep(publish_PAUSE * 2 ** (sends - 1));
            const now = await readRelease(deps.client, wanted.repository, draft.id);
            if (!now.draft)
                return;
            if (!error.unclear || sends === publish_MAX_SENDS)
                throw refusals_explain(what, error);
        }
    }
}
/** What a draft says already was written by us or by a person, and stays; only what it lacks is added. */
async function publishText(deps, wanted, draft) {
    return {
        prerelease: wanted.prerelease,
        ...(draft.name ? {} : { name: wanted.name }),
        ...(draft.body ? {} : { body: await wholeNotes(deps, wanted) }),
    };
}
/** Where the published release says something else than we would have: a finding, never an edit. */
function differences(wanted, release) {
    const found = [];
    const prose = (text) => (text ?? '').replaceAll('\r\n', '\n').trim();
    if (release.prerelease !== wanted.prerelease) {
        found.push(`It is ${release.prerelease ? '' : 'not '}marked as a prerelease; the version says otherwise.`);
    }
    const [ours, theirs] = [prose(wanted.notes), prose(release.body)];
    // Below ours stands what GitHub wrote, which nobody can foretell.
    const same = wanted.generateNotes ? theirs.startsWith(ours) : theirs === ours;
    if (ours !== '' && !same)
        found.push('Its notes differ from those of this run and were left as they are.');
    return found;
}

;// CONCATENATED MODULE: ./.build/packages/releases/src/release.js
// A release that is whole or a draft: everything is there and compared before anybody can see it.






const NOTHING_YET = { settled: [], late: [], awaited: [], remarks: [] };
/**
 * Drafts, uploads, compares, publishes; goes on where an earlier run stopped. Throws what stops it before there is a
 * release; from then on a failure stands in the report, beside the release that it left behind.
 */
async function makeRelease(wanted, deps) {
    const { client, log } = deps;
    const { repository, tag } = wanted;
    const [commit, published] = await Promise.all([pinTag(wanted, deps), publishedRelease(client, repository, tag)]);
    const { release: found, created } = await findOrDraft(deps, wanted, published);
    log.info(`${created ? 'Drafted' : 'Going on with'} ${found.html_url}`);
    let known = NOTHING_YET;
    try {
        // A draft that is as new as this run holds nothing that a look could find.
        const there = created && found.assets.length === 0 ? [] : await listAssets(client, repository, found.id);
        const before = compareAssets(wanted, there, found);
        known = { ...known, ...shown(before) };
        const after = await settleAssets(deps, wanted, found, before);
        known = { ...known, ...shown(after) };
        const { release, remarks } = await finish(deps, wanted, found, { commit, waits: after.awaited.length > 0 });
        known = { ...known, remarks };
        return { release, created, ...known };
    }
    catch (error) {
        const release = await readRelease(client, repository, found.id).catch(() => found);
        return { release, created, ...known, failure: (0,errors/* asPlumblineError */.xi)(error) };
    }
}
function shown({ settled, late, awaited }) {
    return { settled, late, awaited };
}
/** Publishes, unless it is to stay a draft or others have not added yet what was announced. */
async function finish(deps, wanted, found, { commit, waits }) {
    if (!wanted.stayDraft && !waits && found.draft)
        return bringOut(deps, wanted, found, commit);
    return { release: await releaseAt(deps, wanted, found.id, commit), remarks: [] };
}
/** The commit that the tag points to; compared with the one that was built, where that is known. */
async function pinTag({ repository, tag, commit }, { client }) {
    if (commit === undefined)
        return peelTag(client, repository, tag);
    await expectTagAt(client, repository, tag, commit);
    return commit;
}

;// CONCATENATED MODULE: ./.build/packages/record/src/quoted-start.js
// The start of a text that is not what it should be, for messages.
const LONGEST = 80;
/**
 * Quoted as JSON, at most 80 characters. A word is shown whole or not at all: what hides tokens knows them by their shape,
 * which half a token does not have.
 */
function quotedStart(text) {
    if (text.length <= LONGEST)
        return JSON.stringify(text);
    const start = text.slice(0, LONGEST);
    const isWithin = /[\w.~+/=-]/.test(text[LONGEST] ?? '');
    return JSON.stringify(`${isWithin ? start.replace(/[\w.~+/=-]{1,80}$/, '') : start}…`);
}

;// CONCATENATED MODULE: ./.build/packages/record/src/prepared.js
// What travels between the jobs besides artifacts: the outputs of prepare, passed on as one JSON input.


/** prepare's outputs from `toJSON(needs.prepare.outputs)`; undefined for `{}` (prepare failed). Throws `bad-input`. */
function parsePrepared(text) {
    const outputs = parseObject(text, 'prepared');
    if (Object.keys(outputs).length === 0)
        return undefined;
    for (const name of ['version', 'tag', 'commit', 'package-name', 'registry']) {
        if (typeof outputs[name] !== 'string' || outputs[name] === '') {
            throw new errors/* PlumblineError */.Dl('bad-input', {
                what: `Input "prepared" has no "${name}".`,
                means: 'It is not the outputs of prepare.yml, or prepare stopped before that output was known.',
                next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}` and let the job need prepare to succeed.',
            });
        }
    }
    return {
        version: outputs['version'],
        tag: outputs['tag'],
        commit: outputs['commit'],
        'package-name': outputs['package-name'],
        registry: outputs['registry'],
        ecosystem: String(outputs['ecosystem'] ?? ''),
        'repository-url': String(outputs['repository-url'] ?? ''),
        prerelease: outputs['prerelease'] === 'true',
        'dist-tag': String(outputs['dist-tag'] ?? ''),
        'dry-run': outputs['dry-run'] === 'true',
        provenance: outputs['provenance'] !== 'false',
        'expected-claims': String(outputs['expected-claims'] ?? ''),
        'record-artifacts': parseReferences(String(outputs['record-artifacts'] ?? '')),
        'files-artifact-id': parseId(String(outputs['files-artifact-id'] ?? '')),
        'files-digests': parseDigests(String(outputs['files-digests'] ?? '')),
    };
}
/** The `files-digests` output: a JSON array of file entries; none for an empty text. Throws `bad-input`. */
function parseDigests(text) {
    const value = parseJson(text === '' ? '[]' : text, 'files-digests');
    const valid = Array.isArray(value) &&
        value.every((entry) => isFileName(entry?.name) &&
            /^[0-9a-f]{64}$/.test(entry.sha256) &&
            /^[0-9a-f]{128}$/.test(entry.sha512) &&
            Number.isSafeInteger(entry.size));
    if (!valid)
        throw notOurs('files-digests', text);
    return value;
}
/** Job → fragment reference; entries of jobs that uploaded nothing are left out. Throws `bad-input`. */
function parseReferences(text) {
    const value = parseObject(text, 'record-artifacts');
    const references = {};
    for (const [job, entry] of Object.entries(value)) {
        const { id, digest } = (entry ?? {});
        if (id === '' || id === undefined)
            continue;
        if (!/^\d+$/.test(String(id)) || !/^[0-9a-f]{64}$/.test(String(digest)))
            throw notOurs('record-artifacts', text);
        references[job] = { id: Number(id), digest: String(digest) };
    }
    return references;
}
/** A bare name: whoever reads the files joins it to a folder of its own. */
function isFileName(name) {
    return typeof name === 'string' && /^[^/\\\0]+$/.test(name) && name !== '.' && name !== '..';
}
function parseId(text) {
    if (!/^\d*$/.test(text))
        throw notOurs('files-artifact-id', text);
    return Number(text || 0);
}
function parseObject(text, name) {
    const value = text.trim() === '' ? {} : parseJson(text, name);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw notOurs(name, text);
    return value;
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw notOurs(name, text);
    }
}
function notOurs(name, text) {
    return new errors/* PlumblineError */.Dl('bad-input', {
        what: `Input "${name}" is ${quotedStart(text)}.`,
        means: "It is not what prepare.yml's output of that name holds.",
        next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}`.',
    });
}

;// CONCATENATED MODULE: ./.build/packages/record/src/writing.js
// prepare's outputs in a job that writes to the outside: a failed or a dry prepare must not get that far.


/** prepare's outputs; undefined when none were passed. Throws `bad-input` for `{}` and for those of a dry run. */
function preparedForWriting(text) {
    if (text.trim() === '')
        return undefined;
    const prepared = parsePrepared(text);
    if (!prepared) {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: 'Input "prepared" is empty ("{}").',
            means: 'prepare failed or was skipped, so there is nothing to release.',
            next: 'Look at the jobs of prepare; let this job need prepare to succeed.',
        });
    }
    if (!prepared['dry-run'])
        return prepared;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: 'Input "prepared" comes from a dry run.',
        means: 'A dry run writes nothing, and this step does.',
        next: "Let this job run only `if: needs.prepare.outputs.dry-run != 'true'`.",
    });
}

// EXTERNAL MODULE: ./.build/packages/record/src/merge.js
var merge = __nccwpck_require__(4347);
// EXTERNAL MODULE: ./.build/packages/record/src/file-states.js
var file_states = __nccwpck_require__(472);
;// CONCATENATED MODULE: ./.build/packages/record/src/publication.js
// What the publish job states about itself: its outputs, passed on as one JSON input.



const PUBLISHED = ['yes', 'no', 'partial', 'unknown'];
const PROOFS = ['hash', 'contents', 'version-only', 'none'];
/**
 * The publications in `toJSON(needs.publish.outputs)`, one per package; none for an empty text or `{}`.
 * Throws `bad-input`.
 */
function parsePublications(text) {
    const outputs = parseOutputs(text);
    const registry = outputs['registry'] ?? '';
    if (registry === '')
        return [];
    const files = parseFiles(outputs['files'] || '[]');
    const names = linesOf(outputs['package-name']);
    const whole = {
        registry,
        published: oneOf(PUBLISHED, outputs['published'] || 'unknown', text),
        proof: oneOf(PROOFS, outputs['proof'] || 'none', text),
        'already-published': outputs['already-published'] === 'true',
        'package-url': linesOf(outputs['package-url'])[0] ?? '',
        files,
    };
    const [versions, urls] = [linesOf(outputs['version']), linesOf(outputs['package-url'])];
    const known = names.length > 1 && files.length > 0 && files.every((file) => names.includes(file['package-name'] ?? ''));
    if (!known)
        return [names.length === 1 ? { ...whole, ...nameOf(names[0] ?? '', versions[0] ?? '') } : whole];
    return names.map((name, place) => {
        const own = files.filter((file) => file['package-name'] === name);
        const url = urls.length === names.length ? (urls[place] ?? '') : '';
        return { ...whole, ...nameOf(name, versions[place] ?? ''), ...publication_partOf(own, whole), 'package-url': url };
    });
}
function nameOf(name, version) {
    return { 'package-name': name, ...(version === '' ? {} : { version }) };
}
/** One package's share: the states of its files are all that its answer rests on. */
function publication_partOf(told, { proof }) {
    const files = told.map(({ 'package-name': _name, version: _version, ...file }) => file);
    const published = (0,file_states/* publishedOfFiles */.D)(files);
    return {
        published,
        proof: published === 'no' ? 'none' : proof,
        'already-published': files.every(({ state }) => state === 'already-there'),
        files,
    };
}
function linesOf(text = '') {
    return text.split('\n').filter((line) => line.trim() !== '');
}
function oneOf(words, given, text) {
    const word = words.find((candidate) => candidate === given);
    if (word === undefined)
        throw publication_notOurs(text);
    return word;
}
function parseFiles(text) {
    const value = publication_parse(text);
    if (!Array.isArray(value))
        throw publication_notOurs(text);
    return value;
}
function parseOutputs(text) {
    const value = text.trim() === '' ? {} : publication_parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw publication_notOurs(text);
    return value;
}
function publication_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw publication_notOurs(text);
    }
}
function publication_notOurs(text) {
    return new errors/* PlumblineError */.Dl('bad-input', {
        what: `Input "publication" is ${quotedStart(text)}.`,
        means: 'It is not the outputs of a job with publish-with-oidc.',
        next: 'Pass `publication: ${{ toJSON(needs.publish.outputs) }}`.',
    });
}

;// CONCATENATED MODULE: ./.build/actions/create-release/src/files.js
// The files that the release shall hold: the verified ones, those of `files`, and the record.






const RECORD_FILE = 'plumbline-record.json';
const CHECKSUMS_FILE = 'SHA256SUMS';
const READS_AT_ONCE = 4;
/** GitHub takes files below 2 GiB, and a thousand of them. */
const MAX_SIZE = 2 * 1024 ** 3 - 1;
const MAX_FILES = 1000;
/** Every declared file, measured. Throws what stands in the way, all of it at once where it can. */
async function declareFiles({ inputs, deps, store, prepared, record }) {
    const verified = prepared ? await verifiedFiles(prepared, deps.context.temp, store) : [];
    const globbed = matchFiles(inputs, deps);
    const asked = inputs['attach-record'];
    const attach = asked === '' ? prepared !== undefined : asked === 'true';
    const paths = [...verified, ...globbed, ...(attach ? [await writeRecordFile(record, deps.context.temp)] : [])];
    const files = await inParallel([...new Set(paths)], READS_AT_ONCE, declare);
    requireFit(files);
    if (!inputs.checksums || files.length === 0)
        return files;
    const whole = [...files, await declare(await writeChecksums(files, deps.context.temp))];
    requireFit(whole);
    return whole;
}
async function verifiedFiles(prepared, temp, store) {
    if (prepared['files-artifact-id'] === 0 || prepared['files-digests'].length === 0) {
        throw new errors/* PlumblineError */.Dl('record-replaced', { what: 'Input "prepared" names no artifact with verified files.' });
    }
    const files = await readFiles(store, temp, prepared['files-artifact-id'], prepared['files-digests']);
    return [...files.values()];
}
function matchFiles(inputs, { context, log }) {
    const patterns = inputs.files.split('\n').map((line) => line.trim());
    const unmatched = [];
    const found = patterns.filter(Boolean).flatMap((pattern) => {
        const paths = (0,external_node_fs_.globSync)(pattern, { cwd: context.workspace }).map((path) => (0,external_node_path_.resolve)(context.workspace, path));
        const files = paths.filter((path) => (0,external_node_fs_.statSync)(path).isFile()).sort();
        if (files.length === 0)
            unmatched.push(`"${pattern}"${paths.length > 0 ? ` (a folder: for its files write "${(0,external_node_path_.join)(pattern, '*')}")` : ''}`);
        return files;
    });
    if (unmatched.length === 0)
        return found;
    const what = `No file matches ${unmatched.join(', ')} in ${context.workspace}.`;
    if (!inputs['allow-unmatched-files'])
        throw new errors/* PlumblineError */.Dl('files-unmatched', { what });
    log.warning(what);
    return found;
}
/**
 * What `sha256sum --check` reads, for the files as they are downloaded: under GitHub's names, in the order of their
 * bytes, so that the same files always give the same text.
 */
async function writeChecksums(files, temp) {
    const named = files.map(({ name, sha256 }) => ({ name: publishedName(name), sha256 }));
    const sorted = named.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return writeAttached(CHECKSUMS_FILE, sorted.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''), temp);
}
async function writeRecordFile(record, temp) {
    if (!record) {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: 'Input "attach-record" is true and there is no "prepared".',
            next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}`, which names the record.',
        });
    }
    return writeAttached(RECORD_FILE, `${JSON.stringify((0,merge/* deterministicPart */.W_)(record), null, 2)}\n`, temp);
}
async function writeAttached(name, text, temp) {
    const folder = (0,external_node_path_.join)(temp, 'plumbline', 'attached');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, name);
    await (0,promises_.writeFile)(path, text);
    return path;
}
async function declare(path) {
    const name = (0,external_node_path_.basename)(path);
    return { name, path, ...(await measureFile(path)), ...(keepsName(name) ? {} : { label: name }) };
}
function requireFit(files) {
    const problems = files.flatMap((file) => {
        if (file.size > MAX_SIZE)
            return [`"${file.name}" has ${file.size} bytes, and GitHub takes files below 2 GiB.`];
        return file.size === 0 ? [`"${file.name}" is empty, and GitHub takes no empty files.`] : [];
    });
    if (files.length > MAX_FILES)
        problems.push(`${files.length} files; GitHub takes ${MAX_FILES} per release.`);
    if (problems.length > 0)
        throw new errors/* PlumblineError */.Dl('bad-input', { what: problems.join(' ') });
    const clashes = [...alike(files, assetKey), ...alike(files, publishedName)];
    if (clashes.length === 0)
        return;
    const list = new Set(clashes.map((group) => group.map((file) => `"${file.path}"`).join(' and ')));
    throw new errors/* PlumblineError */.Dl('asset-names-collide', { what: `These files would be one asset: ${[...list].join('; ')}.` });
}
/** Groups of files that are one by this rule. */
function alike(files, rule) {
    const groups = Map.groupBy(files, ({ name }) => rule(name));
    return [...groups.values()].filter((group) => group.length > 1);
}

;// CONCATENATED MODULE: ./.build/packages/preflight/src/claims.js
// The claims of the publish job's ID token, as they can be foreseen, and their comparison with the real ones.
// https://docs.github.com/actions/reference/openid-connect-reference
/** What registries may compare, in reading order. */
const CLAIM_NAMES = (/* unused pure expression or super */ null && ([
    'repository',
    'repository_owner',
    'repository_owner_id',
    'workflow_ref',
    'job_workflow_ref',
    'environment',
    'event_name',
    'ref',
    'runner_environment',
]));
/**
 * The expected claims that the registry compares and that the real token states otherwise, by the registry's own rule
 * for each; in the order of `expected`. A difference where the value was only assumed is one too: its certainty says so.
 */
function compareClaims(expected, actual) {
    return expected.flatMap((claim) => {
        const real = actual[claim.claim];
        const text = real === undefined || real === null ? '' : String(real);
        return sameTo(claim.compared, claim.value, text) ? [] : [{ ...claim, actual: text }];
    });
}
/**
 * Expected claims from the JSON that `preflight-publish` states; undefined when the text is none of that, which is no
 * reason to stop: the registry compares in any case.
 */
function parseExpectedClaims(text) {
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) && value.every(isExpectedClaim) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The file name in `owner/repo/.github/workflows/file@ref`; empty when there is none. */
function workflowFileName(reference) {
    return workflowPath(reference).split('/').at(-1) ?? '';
}
/** The path in `owner/repo/path@ref`; empty when there is none. */
function workflowPath(reference) {
    return /^[^/@]+\/[^/@]+\/([^@]+)/.exec(reference)?.[1] ?? '';
}
/** The ref in `owner/repo/path@ref`, which may hold an `@` itself (`refs/tags/demo@1.2.3`); empty when there is none. */
function workflowRefName(reference) {
    const at = reference.indexOf('@');
    return at < 0 ? '' : reference.slice(at + 1);
}
/** `owner/repo` of `owner/repo/path@ref`; empty when there is none. */
function workflowRepository(reference) {
    return /^([^/@]+\/[^/@]+)\//.exec(reference)?.[1] ?? '';
}
function sameTo(compared, one, other) {
    if (compared === 'no')
        return true;
    if (compared === 'exact')
        return one === other;
    if (compared === 'ignoring-case')
        return one.toLowerCase() === other.toLowerCase();
    if (compared === 'file-path')
        return one.split('@')[0] === other.split('@')[0];
    return workflowFileName(one) === workflowFileName(other);
}
function isExpectedClaim(value) {
    const { claim, value: text, certainty, compared } = (value ?? {});
    return (CLAIM_NAMES.some((name) => name === claim) &&
        typeof text === 'string' &&
        (certainty === 'known' || certainty === 'assumed') &&
        ['no', 'exact', 'ignoring-case', 'file-name', 'file-path'].some((name) => name === compared));
}

;// CONCATENATED MODULE: ./.build/packages/preflight/src/rules/crates-io.js
// crates.io's trusted publishing (https://crates.io/docs/trusted-publishing): the file that started the run is compared.

const cratesIo = {
    id: 'crates.io',
    homeOf: 'crates',
    label: 'crates.io',
    // Only the file's name of workflow_ref is compared; where the job itself stands is not looked at.
    compared: {
        repository: 'ignoring-case',
        repository_owner_id: 'exact',
        workflow_ref: 'file-name',
        environment: 'ignoring-case',
    },
    registers: 'caller',
    foreignWorkflow: 'accepted',
    localCallee: '',
    // crates.io never reads the subject.
    immutableSubject: '',
    blockedEvents: ['pull_request_target', 'workflow_run'],
    runners: 'any',
    firstPublish: 'impossible',
    firstPublishHow: 'Publish a first version by hand (`cargo login`, then `cargo publish`), register the trusted publisher in the settings of the crate, then release the next version through this workflow.',
    probe: { kind: 'crate', name: (packageName, version) => `${packageName}-${version}.crate` },
    remarks: [
        'crates.io compares the environment only if one is registered, ignoring case; of the workflow it compares the file name, where case and blanks count.',
        'A crate can have several trusted publishers; every crate of a workspace needs one of its own.',
    ],
    fields(claimOf) {
        const [repository, workflow, environment] = [claimOf('repository'), claimOf('workflow_ref'), claimOf('environment')];
        const [owner = '', name = ''] = repository.value.split('/');
        return [
            { field: 'Publisher', value: 'GitHub', certainty: repository.certainty },
            { field: 'Repository owner', value: owner, certainty: repository.certainty },
            { field: 'Repository name', value: name, certainty: repository.certainty },
            { field: 'Workflow filename', value: workflowFileName(workflow.value), certainty: workflow.certainty },
            { field: 'Environment', ...environment },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/packages/preflight/src/rules/npm.js
// npm's trusted publishing (https://docs.npmjs.com/trusted-publishers): the file that started the run is compared.

const npm = {
    id: 'npm',
    homeOf: 'npm',
    label: 'npm',
    // "All fields are case-sensitive and must match exactly"; self-hosted runners are refused.
    compared: { repository: 'exact', workflow_ref: 'file-name', environment: 'exact', runner_environment: 'exact' },
    registers: 'caller',
    foreignWorkflow: 'accepted',
    localCallee: '',
    immutableSubject: 'This repository was made after 2026-07-15, so its tokens name it with ids (owner@id); npm is reported to answer 404 to those (github.com/npm/cli issue 9969, open in September 2026).',
    // Not documented, so nothing is refused here.
    blockedEvents: [],
    runners: 'github-hosted',
    firstPublish: 'impossible',
    firstPublishHow: 'Publish a first version by hand (`npm login`, then `npm publish`), register the trusted publisher on the page of the package, then release the next version through this workflow.',
    probe: { kind: 'npm-tarball', name: () => '' },
    remarks: [
        'npm keeps one trusted publisher per package and does not check the values when they are saved.',
        'npm compares the environment only if one is registered.',
        'Where the page asks for allowed actions, allow publishing.',
    ],
    fields(claimOf) {
        const [repository, workflow, environment] = [claimOf('repository'), claimOf('workflow_ref'), claimOf('environment')];
        const [owner = '', name = ''] = repository.value.split('/');
        return [
            { field: 'Publisher', value: 'GitHub Actions', certainty: repository.certainty },
            { field: 'Organization or user', value: owner, certainty: repository.certainty },
            { field: 'Repository', value: name, certainty: repository.certainty },
            { field: 'Workflow filename', value: workflowFileName(workflow.value), certainty: workflow.certainty },
            { field: 'Environment name', ...environment },
        ];
    },
};

;// CONCATENATED MODULE: ./.build/packages/preflight/src/rules/pypi.js
// PyPI's and TestPyPI's trusted publishing (https://docs.pypi.org/trusted-publishers/, warehouse/oidc/models/github.py).

const pypi = index('pypi', 'PyPI', 'pypi');
const testpypi = index('testpypi', 'TestPyPI', '');
/** Both run the same software; each has its own projects and publishers. */
function index(id, label, homeOf) {
    return {
        id,
        homeOf,
        label,
        // The whole job_workflow_ref must be this repository's file at the ref or commit of the run.
        compared: {
            repository: 'ignoring-case',
            repository_owner: 'exact',
            repository_owner_id: 'exact',
            job_workflow_ref: 'exact',
            environment: 'ignoring-case',
        },
        registers: 'callee',
        foreignWorkflow: 'refused',
        localCallee: `${label} accepts the job when the called file is registered, but refuses attestations from it: move the job into the workflow that starts the run.`,
        // PyPI never reads the subject.
        immutableSubject: '',
        blockedEvents: ['pull_request_target'],
        runners: 'any',
        firstPublish: 'possible',
        firstPublishHow: `A project that does not exist yet is registered as a pending publisher, with its name; ${label} drops it after 30 days, and keeps one per repository, workflow and environment.`,
        probe: { kind: 'sdist', name: (packageName, version) => `${folded(packageName, '_')}-${version}.tar.gz` },
        remarks: [`${label} compares the environment only if one is registered, ignoring case.`],
        fields(claimOf) {
            const [repository, workflow, environment] = [
                claimOf('repository'),
                claimOf('job_workflow_ref'),
                claimOf('environment'),
            ];
            const [owner = '', name = ''] = repository.value.split('/');
            return [
                { field: 'Owner', value: owner, certainty: repository.certainty },
                { field: 'Repository name', value: name, certainty: repository.certainty },
                { field: 'Workflow name', value: workflowFileName(workflow.value), certainty: workflow.certainty },
                { field: 'Environment name', ...environment },
            ];
        },
    };
}
/** A project's name in the one spelling of addresses (`-`) or file names (`_`). */
function folded(packageName, separator) {
    return packageName.replace(/[-_.]+/g, separator).toLowerCase();
}

;// CONCATENATED MODULE: ./.build/packages/preflight/src/rules/rubygems.js
// RubyGems.org's trusted publishing (https://guides.rubygems.org/trusted-publishing/): the file that holds the job is compared.

const rubygems = {
    id: 'rubygems',
    homeOf: 'rubygems',
    label: 'RubyGems.org',
    // Of a file in the same repository the whole job_workflow_ref, of another one's all but the ref.
    compared: {
        repository: 'exact',
        repository_owner_id: 'exact',
        job_workflow_ref: 'exact',
        environment: 'exact',
    },
    comparedElsewhere: { job_workflow_ref: 'file-path' },
    registers: 'callee',
    foreignWorkflow: 'accepted',
    localCallee: '',
    // RubyGems.org never reads the subject.
    immutableSubject: '',
    blockedEvents: [],
    runners: 'any',
    firstPublish: 'possible',
    firstPublishHow: 'A gem that does not exist yet is registered as a pending publisher, with its name; RubyGems.org drops it after 12 hours.',
    probe: { kind: 'gem', name: (packageName, version) => `${packageName}-${version}.gem` },
    remarks: [
        'RubyGems.org compares the environment only if one is registered; its case counts, like that of every field.',
        'A refusal is always 404 without a reason.',
    ],
    fields(claimOf) {
        const [repository, workflow, environment] = [
            claimOf('repository'),
            claimOf('job_workflow_ref'),
            claimOf('environment'),
        ];
        const [owner = '', name = ''] = repository.value.split('/');
        return [
            { field: 'Repository owner', value: owner, certainty: repository.certainty },
            { field: 'Repository name', value: name, certainty: repository.certainty },
            { field: 'Workflow filename', value: workflowFileName(workflow.value), certainty: workflow.certainty },
            { field: 'Environment', ...environment },
            ...workflowPlace(repository.value, workflow),
        ];
    },
};
/** Two more fields where the file lies in another repository; where it does not, they must stay empty. */
function workflowPlace(repository, workflow) {
    const [callee, { certainty }] = [workflowRepository(workflow.value), workflow];
    if (callee === '' || callee === repository)
        return [];
    const [owner = '', name = ''] = callee.split('/');
    return [
        { field: 'Workflow Repository Owner', value: owner, certainty },
        { field: 'Workflow Repository Name', value: name, certainty },
    ];
}

;// CONCATENATED MODULE: ./.build/packages/preflight/src/rules/index.js




const rows = [npm, pypi, testpypi, cratesIo, rubygems];
/** The registries with rules. */
const RULED_REGISTRIES = rows.map(({ id }) => id);
/** The rules of a registry, or of the one where an ecosystem's packages go; undefined where nothing is known. */
function rulesOf(name) {
    return rows.find(({ id }) => id === name) ?? rows.find(({ homeOf }) => homeOf !== '' && homeOf === name);
}

;// CONCATENATED MODULE: ./.build/actions/create-release/src/notes.js
// The release notes: those given by hand as they are, or validate's, with a link to the published package below them.





/**
 * What a person wrote into the inputs is left as it is; validate's notes get the link where the publication is known.
 * Throws `bad-input` and `notes-too-long`.
 */
function readNotes(inputs, workspace, record, prepared) {
    if (inputs.notes.trim() !== '' && inputs['notes-file'] !== '') {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: 'Both "notes" and "notes-file" are given; only one can be the text.',
        });
    }
    const file = inputs['notes-file'];
    const given = file === '' ? inputs.notes : readText((0,external_node_path_.resolve)(workspace, file), file);
    const notes = file !== '' || given !== '' ? given : (record?.notes?.body ?? '');
    const length = notesLength(notes);
    if (length > MAX_NOTES) {
        throw new errors/* PlumblineError */.Dl('notes-too-long', {
            what: `The release notes have ${length.toLocaleString('en')} characters.`,
        });
    }
    const byHand = file !== '' || given !== '';
    const generateNotes = inputs['generate-notes'] || (!byHand && record?.notes?.how === 'generate');
    const linked = byHand || !prepared ? { notes, notesRemark: '' } : withPackageLink(notes, record, prepared);
    if (generateNotes)
        return { ...linked, generateNotes, ...previousTag(inputs) };
    const remarks = [linked.notesRemark, ...(inputs['previous-tag'] ? [NOTHING_TO_BEGIN] : [])];
    return { ...linked, notesRemark: remarks.filter(Boolean).join(' ') };
}
function previousTag({ 'previous-tag': tag }) {
    return tag === '' || tag === undefined ? {} : { previousTag: tag };
}
const NOTHING_TO_BEGIN = 'Input "previous-tag" has no effect without `generate-notes: true`.';
/** The packages are out by now: notes that are too long for the line go without it, and the release is made. */
function withPackageLink(notes, record, prepared) {
    const links = packageLinks(record, prepared).filter(({ url }) => !mentions(notes, url));
    if (links.length === 0)
        return { notes, notesRemark: '' };
    const line = `**Package${links.length > 1 ? 's' : ''}:** ${links.map(({ text }) => text).join(', ')}`;
    const linked = [notes.trimEnd(), line].filter((part) => part !== '').join('\n\n');
    if (notesLength(linked) <= MAX_NOTES)
        return { notes: linked, notesRemark: '' };
    const urls = links.map(({ url }) => url).join(' ');
    const what = links.length > 1 ? 'links to the packages, so they were' : 'link to the package, so it was';
    return { notes, notesRemark: `The notes are too long for the ${what} left out: ${urls}` };
}
/** One per package that is published. */
function packageLinks(record, prepared) {
    const all = record?.publications ?? [];
    return all
        .filter((one) => one.published === 'yes' && URL.canParse(one['package-url']))
        .map((one) => {
        const { registry, 'package-url': url } = one;
        const where = placeName(registry, url, prepared);
        // One alone is of what was prepared, which is named as its manifest writes it.
        const named = all.length > 1 ? one : {};
        const [name, version] = [named['package-name'] ?? prepared['package-name'], named.version ?? prepared.version];
        return { url, text: `[${`${name} ${version} on ${where}`.replaceAll(/[[\]\\]/g, '\\$&')}](${url})` };
    });
}
/** The registry as people write it; of another index with its protocol, the index's own address. */
function placeName(registry, url, prepared) {
    const elsewhere = prepared['repository-url'] !== '' && registry === prepared.registry;
    return elsewhere ? new URL(url).host : (rulesOf(registry)?.label ?? registry);
}
/** Whether the address stands there already, with or without its last slash, and not as the start of a longer one. */
function mentions(notes, url) {
    const plain = url.replace(/\/$/, '');
    return notes.split(plain).some((rest, place) => place > 0 && !/^(?:\/?[\w~%+-]|\.\w)/.test(rest));
}
function readText(path, name) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: `The file "${name}" of input "notes-file" cannot be read (${cause.code}).`,
            next: 'Correct the path; it is taken from the workspace.',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./.build/actions/create-release/src/intent.js





/** Reads and checks everything that the release is made of. Throws before anything is written. */
async function readIntent(inputs, deps, store) {
    const prepared = preparedForWriting(inputs.prepared);
    const record = prepared ? await preparedRecord(prepared, inputs.publication, deps.context.temp, store) : undefined;
    const tag = chooseTag(inputs.tag, prepared?.tag, deps);
    const latest = inputs['make-latest'];
    const lateAssets = lines(inputs['late-assets']);
    const scheme = record?.version?.scheme;
    const prerelease = intent_choose(inputs.prerelease, String(prepared?.prerelease ?? false)) === 'true';
    return {
        repository: inputs.repository || deps.context.repository,
        tag,
        commit: prepared?.commit ?? startedAt(tag, inputs, deps),
        name: inputs.name || tag,
        ...readNotes(inputs, deps.context.workspace, record, prepared),
        prerelease,
        makeLatest: prerelease ? 'false' : intent_chooseLatest(latest, record),
        ...(latest !== '' ? { latestByHand: true } : {}),
        ...(scheme === undefined ? {} : { scheme }),
        ...(lateAssets.length > 0 ? { lateAssets } : {}),
        stayDraft: inputs.draft,
        files: await declareFiles({ inputs, deps, store, prepared, record }),
    };
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
}
/** validate's and verify's fragments as one record, with the publications that the publish job stated. */
async function preparedRecord(prepared, publication, temp, store) {
    const fragments = await Promise.all(['validate', 'verify'].map(async (phase) => {
        const reference = prepared['record-artifacts'][phase];
        if (!reference) {
            throw new errors/* PlumblineError */.Dl('record-replaced', {
                what: `Input "prepared" names no record of the job "${phase}" (it has: ${Object.keys(prepared['record-artifacts']).join(', ') || 'none'}).`,
            });
        }
        return { phase, record: await readFragment(store, temp, phase, reference) };
    }));
    const merged = (0,merge/* mergeFragments */.ag)(project/* PROJECT_VERSION */.fZ, fragments);
    const publications = parsePublications(publication);
    return publications.length > 0 ? (0,merge/* extendRecord */.cX)(merged, { publications }) : merged;
}
function chooseTag(given, prepared, { context }) {
    const pushed = context.refType === 'tag' ? context.refName : '';
    const tag = tagName(given) || prepared || pushed;
    if (prepared !== undefined && tag !== prepared) {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: `Input "tag" is "${given}" and "prepared" was made for "${prepared}".`,
            next: 'Leave `tag` away: `prepared` names it.',
        });
    }
    if (tag !== '')
        return tag;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: `There is no tag: input "tag" is empty, "prepared" too, and the run was started by "${context.ref}".`,
        next: 'Pass `tag`, or start the workflow at the tag.',
    });
}
/** The commit that this run was started for, where that was at the tag: by now the tag may be elsewhere. */
function startedAt(tag, inputs, { context }) {
    const isHere = inputs.repository === '' || inputs.repository === context.repository;
    return isHere && context.ref === `refs/tags/${tag}` ? context.sha : undefined;
}
function intent_chooseLatest(given, record) {
    return intent_choose(given, record?.channel?.['make-latest'] ?? 'legacy');
}
function intent_choose(given, otherwise) {
    return given === '' ? otherwise : given;
}

;// CONCATENATED MODULE: ./.build/actions/create-release/src/outcome.js



/** The outcome for the release as it is now; the report says what has been compared so far. */
function describe(intent, report) {
    const { release, created } = report;
    const assets = shownAssets(report);
    const section = releaseSection(release, assets);
    return {
        outputs: {
            id: String(release.id),
            url: release.html_url,
            'upload-url': release.upload_url,
            assets: JSON.stringify(assets),
            state: section.state,
            created: String(created),
            immutable: String(section.immutable),
        },
        sections: { release: section },
        findings: findings(intent, report),
        summary: summary(intent, report, assets),
    };
}
/** The declared files in their order, then what others have added. */
function shownAssets({ release, settled, late }) {
    const now = new Map(release.assets.map((asset) => [asset.id, asset]));
    const shown = (asset, size, sha256) => ({
        name: asset.name,
        label: asset.label ?? '',
        size,
        sha256,
        url: now.get(asset.id)?.browser_download_url ?? asset.browser_download_url,
    });
    return [
        ...settled.map(({ asset, file }) => shown(asset, file.size, file.sha256)),
        ...late.map((asset) => shown(asset, asset.size, hashOf(asset) ?? '')),
    ];
}
function releaseSection(release, assets) {
    return {
        id: release.id,
        url: release.html_url,
        tag: release.tag_name,
        name: release.name ?? '',
        state: release.draft ? 'draft' : 'published',
        prerelease: release.prerelease,
        immutable: release.immutable ?? false,
        assets: assets.map(({ name, size, sha256, url }) => ({ name, size, sha256, url })),
    };
}
function findings(intent, { release, settled, awaited, remarks }) {
    const unhashed = settled.filter(({ hashed }) => !hashed).map(({ asset }) => `"${asset.name}"`);
    const warnings = unhashed.length > 0 ? [`GitHub states no digest for ${unhashed.join(', ')}: compared by size only.`] : [];
    if (intent.notesRemark !== '')
        warnings.push(intent.notesRemark);
    warnings.push(...misnamed(settled));
    warnings.push(...differences(intent, release).map((difference) => `${release.html_url}: ${difference}`));
    warnings.push(...remarks);
    if (awaited.length > 0 && !release.draft) {
        warnings.push(`${release.html_url} was published without ${list(awaited)}: add it, or leave it out of \`late-assets\`.`);
    }
    const found = warnings.map((message) => ({ level: 'warning', message }));
    if (awaited.length > 0 && release.draft)
        found.push({ level: 'notice', message: waiting(release, awaited) });
    return found;
}
/** Names are foretold for the checksums: where GitHub has chosen another one, they would not find the file. */
function misnamed(settled) {
    if (!settled.some(({ file }) => file.name === CHECKSUMS_FILE))
        return [];
    const others = settled.filter(({ asset, file }) => asset.name !== publishedName(file.name));
    return others.map(({ asset, file }) => `${CHECKSUMS_FILE} calls "${file.name}" "${publishedName(file.name)}", and GitHub calls it "${asset.name}".`);
}
function waiting(release, awaited) {
    const again = 'run this step again in another job, or run all jobs of this run again, or dispatch the workflow at the tag';
    return `${release.html_url} stays a draft: it waits for ${list(awaited)}. When they are uploaded, ${again}: that publishes it.`;
}
function list(names) {
    return names.map((name) => `"${name}"`).join(', ');
}
function summary(intent, report, assets) {
    const { release, created, awaited } = report;
    const state = release.draft ? 'draft' : 'published';
    const how = created ? 'made by this run' : 'found, and gone on with';
    const lines = [
        `### GitHub Release: [${release.name || intent.name}](${release.html_url})`,
        '',
        `Tag \`${intent.tag}\`, ${state}, ${how}${release.immutable ? ', immutable' : ''}.`,
        '',
    ];
    if (awaited.length > 0) {
        lines.push(`Still missing: ${awaited.map((line) => `\`${line}\``).join(', ')}.${release.draft ? ' Until they are there it stays a draft.' : ''}`, '');
    }
    if (assets.length > 0)
        lines.push('| asset | bytes | sha256 |', '|---|---:|---|');
    lines.push(...assets.map(({ name, size, sha256 }) => `| ${name} | ${size} | ${sha256 === '' ? '' : `\`${sha256}\``} |`));
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./.build/actions/create-release/src/run.js
// A release that is whole or a draft: everything is there and compared before anybody can see it.





/** Drafts, uploads, compares, publishes; goes on where an earlier run stopped. */
async function run(inputs, deps) {
    const intent = await readIntent(inputs, deps, runnerArtifacts);
    const client = await openGithub({ token: inputs.token, apiUrl: deps.context.apiUrl, log: deps.log });
    const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const report = await makeRelease(intent, { client, now: Date.now, sleep, log: deps.log });
    const outcome = describe(intent, report);
    // A failure also tells which release it left behind, and in which state.
    if (report.failure)
        throw new src_outcome/* FailedOutcome */.K({ ...outcome, findings: [], failure: report.failure });
    return outcome;
}


/***/ }),

/***/ 4647:
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

/***/ 4736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ FailedOutcome)
/* harmony export */ });
/** Thrown by a run that fails with something to say besides the error itself. */
class FailedOutcome extends Error {
    outcome;
    constructor(outcome) {
        super(outcome.failure.message, { cause: outcome.failure });
        this.name = 'FailedOutcome';
        this.outcome = outcome;
    }
}


/***/ }),

/***/ 4818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runPost

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(235);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
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
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
        return __awaiter(this, void 0, void 0, function* () {
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
        return __awaiter(this, void 0, void 0, function* () {
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
        return this.addRaw(external_os_.EOL);
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
        temp: text('RUNNER_TEMP') || (0,external_node_os_.tmpdir)(),
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
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
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
var src_definition = __nccwpck_require__(4647);
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
    info: (text) => core/* info */.pq(harmless(text)),
    debug: (text) => core/* debug */.Yz(text),
    notice: (text) => core/* notice */.lm(text),
    warning: (text) => core/* warning */.$e(text),
    mask(secret) {
        if (secret === '')
            return;
        masked.add(secret);
        core/* setSecret */.Pq(secret);
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

// EXTERNAL MODULE: ./.build/packages/actions-io/src/outcome.js
var outcome = __nccwpck_require__(4736);
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
    const recordPath = (0,external_node_path_.join)(context.temp, 'plumbline', 'record.json');
    const outcome = await settle(async () => {
        const raw = (name) => core/* getInput */.V4(name, { trimWhitespace: false });
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
        return thrown instanceof outcome/* FailedOutcome */.K ? thrown.outcome : { outputs: {}, failure: (0,errors/* asPlumblineError */.xi)(thrown) };
    }
}
function depsFor(context, recordPath) {
    return {
        context,
        log: log_log,
        exec: exec,
        recordText: () => ((0,external_node_fs_.existsSync)(recordPath) ? (0,external_node_fs_.readFileSync)(recordPath, 'utf8') : ''),
        saveState: (name, value) => core/* saveState */.LZ(name, value),
        state: (name) => core/* getState */.Gu(name),
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
            core/* setOutput */.uH(name, value);
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
    const show = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    for (const finding of findings.slice(0, FINDINGS_SHOWN)) {
        const place = {
            ...(finding.file === undefined ? {} : { file: finding.file }),
            ...(finding.line === undefined ? {} : { startLine: finding.line }),
        };
        show[finding.level](finding.message, place);
    }
    const rest = findings.length - FINDINGS_SHOWN;
    if (rest > 0)
        core/* notice */.lm(`${rest} more finding${rest === 1 ? '' : 's'}: see the job summary.`);
}
function writeRecord(path, sections, extendRecord) {
    if (Object.keys(sections).length === 0)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const text = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    (0,external_node_fs_.writeFileSync)(path, extendRecord(text, sections));
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
    core/* error */.z3(parts.join('\n'), { title: failure.code, ...place });
    if (failure.code === 'unexpected' && failure.cause instanceof Error)
        log_log.info(failure.cause.stack ?? '');
    process.exitCode = core/* ExitCode */.yU.Failure;
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

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fZ: () => (/* binding */ PROJECT_VERSION)
/* harmony export */ });
/* unused harmony exports PROJECT_SLUG, PROJECT_REF */
// What the project is called and where it lives: the only place that states the slug.
/** The repository that users write in `uses:`; examples and README are checked against it. */
const PROJECT_SLUG = 'plumbline-release/plumbline';
/** The major tag that examples use. */
const PROJECT_REF = 'v1';
/** Version written into the record and the user agent. */
const PROJECT_VERSION = '0.1.0';


/***/ }),

/***/ 6415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ extendRecordText)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7534);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4347);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5995);
// The record as the text of a job's file: what the frame around every action calls.



/** The record's text with the sections added; an empty text starts a new record. Throws `bad-record`. */
function extendRecordText(text, sections) {
    const record = text === '' ? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyRecord */ .F)(_plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PROJECT_VERSION */ .fZ) : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRecord */ .H)(text, "this job's record file");
    return `${JSON.stringify((0,_merge_js__WEBPACK_IMPORTED_MODULE_2__/* .extendRecord */ .cX)(record, sections), null, 2)}\n`;
}


/***/ }),

/***/ 472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ publishedOfFiles),
/* harmony export */   L: () => (/* binding */ weakestProof)
/* harmony export */ });
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


/***/ }),

/***/ 4347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ deterministicPart),
/* harmony export */   ag: () => (/* binding */ mergeFragments),
/* harmony export */   cX: () => (/* binding */ extendRecord)
/* harmony export */ });
/* harmony import */ var _file_states_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(472);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7299);
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
    const own = Object.entries(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_OWNERS */ .X)
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
        published: added.files.length > 0 ? (0,_file_states_js__WEBPACK_IMPORTED_MODULE_1__/* .publishedOfFiles */ .D)(files) : added.published === 'unknown' ? 'unknown' : 'partial',
        proof: (0,_file_states_js__WEBPACK_IMPORTED_MODULE_1__/* .weakestProof */ .L)([held.proof, added.proof]),
        'already-published': held['already-published'] && added['already-published'],
        files,
    };
}
function inOrder(record) {
    const order = ['schema', 'plumbline', ...Object.keys(_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .SECTION_OWNERS */ .X), 'failure'];
    const known = order.filter((key) => key in record);
    const unknown = Object.keys(record).filter((key) => !order.includes(key));
    const entries = [...known, ...unknown].map((key) => [key, record[key]]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 5995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ emptyRecord),
/* harmony export */   H: () => (/* binding */ parseRecord)
/* harmony export */ });
/* harmony import */ var _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(929);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7299);
// Reading a record: absent, not JSON, wrong shape and another major version are told apart.


/** A record without sections. */
function emptyRecord(plumbline) {
    return { schema: _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_SCHEMA */ .e, plumbline };
}
/**
 * The record in a text; `origin` names the file or artifact in the messages.
 * Unknown fields are kept; another schema version is refused. Throws `bad-record`.
 */
function parseRecord(text, origin) {
    const value = parseJson(text, origin);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-record', { what: `The record in ${origin} is not a JSON object.` });
    }
    const schema = value.schema;
    if (schema !== _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_SCHEMA */ .e) {
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-record', {
            what: `The record in ${origin} has schema version ${JSON.stringify(schema)}; this version of Plumbline reads ${_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_SCHEMA */ .e}.`,
            next: 'Use the same version of Plumbline in every job of the release.',
        });
    }
    return value;
}
function parseJson(text, origin) {
    if (text.trim() === '')
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-record', { what: `The record in ${origin} is empty.` });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _plumbline_kernel__WEBPACK_IMPORTED_MODULE_1__/* .PlumblineError */ .Dl('bad-record', {
            what: `The record in ${origin} is not JSON (${cause.message}).`,
            cause,
        });
    }
}


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ SECTION_OWNERS),
/* harmony export */   e: () => (/* binding */ RECORD_SCHEMA)
/* harmony export */ });
// The release record's sections, schema version 1 (schema/record-1.schema.json says the same for other readers).
const RECORD_SCHEMA = 1;
/** Which phase's job owns a section: a reader takes a section from nowhere else (design §4). */
const SECTION_OWNERS = {
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


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ ExitCode),
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, isDebug, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
    process.stdout.write(cmd.toString() + external_os_.EOL);
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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
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
    process.stdout.write(external_os_.EOL);
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
    process.stdout.write(message + external_os_.EOL);
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
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3653);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
