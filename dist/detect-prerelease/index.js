import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 9379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(356)
const { safeRe: re, t } = __nccwpck_require__(5471)
const cmp = __nccwpck_require__(8646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(9544)
const Range = __nccwpck_require__(6782)


/***/ }),

/***/ 6782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // strip build metadata so it can't bleed into the version
    range = range.replace(BUILDSTRIPRE, '')

    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = trimComparatorWhitespace(range)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(1383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(9379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(9544)
const trimComparatorWhitespace = __nccwpck_require__(9737)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(5471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(5101)

// unbounded global build-metadata stripper used by parseRange
const BUILDSTRIPRE = new RegExp(src[t.BUILD], 'g')

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

const invalidXRangeOrder = (M, m, p) => (
  (isX(M) && !isX(m)) ||
  (isX(m) && p && !isX(p))
)

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  // if we're including prereleases in the match, then the lower bound is
  // -0, the lowest possible prerelease value, just like x-ranges and carets.
  // this keeps `~1.2` equivalent to the `1.2.x` x-range it's documented as.
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    if (invalidXRangeOrder(M, m, p)) {
      return comp
    }

    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 9544:
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

/***/ 8646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(5082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(6599)
const gte = __nccwpck_require__(1236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(6717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 8469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(9544)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 5082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 6599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 1236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 6717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(8469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(9544)
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

/***/ 1383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


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

/***/ 9737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// @ts-check


// Reproduce safeRe[COMPARATORTRIM] replacement boundaries, not version
// validation. Each end-index finder returns an exclusive end, or its start
// on no match.
// Positions count from zero. An end of 3 means characters 0, 1, and 2 were read;
// range.slice(start, end) gives the matched text, not a converted number.
const {
  MAX_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  WHITESPACE_CHARACTERS,
} = __nccwpck_require__(5101)

/**
 * Remembers the last two rows of digits so their characters need not be reread.
 * Positions start at -1 until a row has been found.
 *
 * @typedef {object} DigitRunCache
 * @property {number} start The first character of the most recently found row.
 * @property {number} end The position after that row's last character.
 * @property {number} previousStart The first character of the previous row.
 * @property {number} previousEnd The position after the previous row.
 */

// One entry per UTF-16 code unit keeps membership checks constant-time.
const whitespace = new Uint8Array(0x10000)
for (const char of WHITESPACE_CHARACTERS) {
  whitespace[char.charCodeAt(0)] = 1
}

/**
 * Checks whether a character is whitespace, like a space, tab, or newline.
 * Looking past the end of the string returns false.
 *
 * @param {string|undefined} char One character, or undefined past the string's end.
 * @returns {boolean} Whether the character is whitespace.
 * @example isWhitespace(' ') // true
 * @example isWhitespace('1') // false
 */
const isWhitespace = char =>
  char !== undefined && whitespace[char.charCodeAt(0)] === 1

/**
 * Checks for v, =, or whitespace before the version number.
 * These are historical version prefixes, not range operators:
 * < and > are handled separately, as are tilde and caret ranges.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can belong to a version prefix.
 * @example isVersionPrefix('=') // true
 * @example isVersionPrefix('>') // false
 */
const isVersionPrefix = char =>
  char === 'v' ||
  char === '=' ||
  isWhitespace(char)

/**
 * Checks whether a character is one of the digits 0 through 9.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII digit.
 * @example isDigit('7') // true
 * @example isDigit('.') // false
 */
const isDigit = char => char !== undefined && char >= '0' && char <= '9'

/**
 * Checks whether a character is an English letter, uppercase or lowercase.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character is an ASCII letter.
 * @example isLetter('b') // true
 * @example isLetter('7') // false
 */
const isLetter = char =>
  char !== undefined && (
    (char >= 'a' && char <= 'z') ||
    (char >= 'A' && char <= 'Z')
  )

/**
 * Checks for a letter, digit, or hyphen: the characters allowed inside
 * prerelease and build names such as beta-1.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether the character can be part of an identifier.
 * @example isIdentifierCharacter('-') // true
 * @example isIdentifierCharacter('.') // false; dots separate identifiers
 */
const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === '-'

/**
 * Checks whether a version component can begin here: with a digit or
 * a wildcard such as x, X, or *.
 *
 * @param {string|undefined} char One character to check.
 * @returns {boolean} Whether a number or wildcard can start with this character.
 * @example isVersionStart('x') // true
 * @example isVersionStart('v') // false; v belongs to the prefix
 */
const isVersionStart = char =>
  isDigit(char) ||
  char === 'x' ||
  char === 'X' ||
  char === '*'

/**
 * Finds the end of a row of digits, but returns no more than limit digits.
 * Remembers the last two rows so looking at them again does not reread them.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first character to check.
 * @param {number} limit The most digit characters the returned match can include.
 * @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
 * @returns {number} The position after the matched digits, or start if none match.
 * @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
 * @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
 */
const findDigitsEndIndex = (range, start, limit, digitRuns) => {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  let end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

/**
 * Reads a number using the old regex's length and leading-zero rules.
 * Strict mode reads just the first zero in 012; loose mode can read all three.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the number should begin.
 * @param {boolean} loose Whether to allow leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched digits, not their numeric value.
 * @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
 * @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
 */
const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  // Strict syntax allows an initial nonzero digit plus MAX_LENGTH digits.
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

/**
 * Reads one piece of a prerelease name, such as beta or 1 in beta.1.
 * Tries the letter-or-hyphen form first, then the number-only form.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @param {boolean} loose Whether numeric identifiers may have leading zeros.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
 * @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
 */
const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
  const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns)
  // The legacy regex tries a nonnumeric identifier before a numeric one.
  if (isLetter(range[digitsEnd]) || range[digitsEnd] === '-') {
    let end = digitsEnd + 1
    const limit = end + MAX_SAFE_BUILD_LENGTH
    while (end < limit && isIdentifierCharacter(range[end])) {
      end++
    }
    return end
  }
  return findVersionNumberEndIndex(range, start, loose, digitRuns)
}

/**
 * Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
 * Loose mode also allows the name without its opening hyphen.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the suffix should begin, including -.
 * @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched suffix, or start if absent.
 * @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
 * @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
 */
const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
  const hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  const identifierStart = start + (hyphen ? 1 : 0)
  let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    // In loose syntax, a lone hyphen can itself be the identifier.
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads one build-name piece, such as sha or 123 in +sha.123.
 * Stops at a disallowed character or the old regex's length limit.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the identifier should begin.
 * @returns {number} The position after the identifier, or start if none matches.
 * @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
 * @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
 */
const findBuildIdentifierEndIndex = (range, start) => {
  let end = start
  while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

/**
 * Reads optional build metadata such as +sha.123.
 * Leaves the position unchanged if there is no plus sign followed by a name.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the opening + should be.
 * @returns {number} The position after the matched metadata, or start if absent.
 * @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
 * @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
 */
const findBuildEndIndex = (range, start) => {
  if (range[start] !== '+') {
    return start
  }
  let end = findBuildIdentifierEndIndex(range, start + 1)
  if (end === start + 1) {
    return start
  }
  while (range[end] === '.') {
    const next = findBuildIdentifierEndIndex(range, end + 1)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

/**
 * Reads three numbers separated by dots, then any prerelease and build suffixes.
 * Uses loose rules, so forms such as 01.02.03beta can match here.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of the first number, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the version match, or start if none matches.
 * @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
 * @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
 */
const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
  let end = start
  for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
 * Numbers use strict leading-zero rules; wildcards take up one character.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position where the component should begin.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the component, or start if none matches.
 * @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
 * @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
 */
const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

/**
 * Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
 * After the third component, also reads any strict prerelease and build suffixes.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position after the matched version text.
 * @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 * @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
 */
const findPartialVersionEndIndex = (range, start, digitRuns) => {
  let end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (let component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns)
  return findBuildEndIndex(range, prereleaseEnd)
}

/**
 * Finds where a version match ends, without deciding whether the range is valid.
 * Tries a loose full version first, then a partial or wildcard version, just
 * like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
 *
 * @param {string} range The text to read; it is not changed.
 * @param {number} start The position of a number or wildcard, after any prefix.
 * @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
 * @returns {number} The position where scanning the next candidate can resume.
 * @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
 * @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
 */
const findVersionEndIndex = (range, start, digitRuns) => {
  const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns)
  return fullVersionEnd !== start
    ? fullVersionEnd
    : findPartialVersionEndIndex(range, start, digitRuns)
}

/**
 * Finds the one whitespace character the old replacement would remove.
 * Keeps leading whitespace, skips an optional operator, and checks immediately
 * after it. Returns -1 if there is nothing to remove.
 *
 * @param {string} range The text containing a candidate already found by the caller.
 * @param {number} matchStart The candidate's position, including leading whitespace.
 * @returns {number} The position of the removable whitespace, or -1 if absent.
 * @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
 * @example findRemovableWhitespaceIndex('>1', 0) // -1
 */
const findRemovableWhitespaceIndex = (range, matchStart) => {
  let position = matchStart
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

/**
 * Joins an operator to its version, turning > 1.2.3 into >1.2.3.
 * Copies everything else according to the old regex's matching rules.
 * Moves forward through prefixes and whole versions to avoid repeatedly
 * searching the same characters on long inputs.
 *
 * @param {string} range The range text to process; the original string is unchanged.
 * @returns {string} The range with matched operator whitespace removed.
 * @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
 * @example trimComparatorWhitespace('> invalid') // '> invalid'
 */
const trimComparatorWhitespace = range => {
  let result = ''
  let copyFrom = 0
  let cursor = 0
  const digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }

  while (cursor < range.length) {
    const matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }

    // Consume a v/=/whitespace run once, even when no version follows it.
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }

    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }

    // Skip the entire match, so a prerelease's trailing v cannot be
    // reconsidered as the prefix of another version.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }

  return result + range.slice(copyFrom)
}

module.exports = trimComparatorWhitespace


/***/ }),

/***/ 4737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

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

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

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

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4647);
// What detect-prerelease takes and gives; action.yml says the same.

const definition = (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'detect-prerelease',
    phase: 'validate',
    inputs: {
        version: { kind: 'text' },
        tag: { kind: 'text' },
        scheme: { kind: 'text', choices: ['semver', 'pep440', 'gem', 'nuget', 'maven', 'opaque'] },
        pattern: { kind: 'multiline' },
        token: { kind: 'text' },
    },
    outputs: ['prerelease', 'channel', 'base-version', 'dist-tag', 'make-latest', 'is-backport', 'failure'],
    failures: ['bad-input', 'bad-record', 'bad-version', 'no-tag', 'tag-no-version'],
});


/***/ }),

/***/ 4827:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1260);
/* harmony import */ var _plumbline_record__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8981);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7163);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9281);
// Entry point of the bundle.




await (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definition */ .m, _run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, _plumbline_record__WEBPACK_IMPORTED_MODULE_3__/* .extendRecordText */ .l);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
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

;// CONCATENATED MODULE: ./.build/packages/versions/src/marks.js
// Words that a project itself calls its prereleases by, instead of what the scheme says.



/**
 * The words of a list such as `beta, nightly`. Words and no expressions: nothing that a user writes here can take long.
 * Throws `bad-input` for an entry that is not of letters alone.
 */
function readMarks(list) {
    const words = list.split(/[\s,]+/).filter((word) => word !== '');
    const wrong = words.find((word) => !/^[a-z]+$/i.test(word));
    if (wrong === undefined)
        return words.map((word) => word.toLowerCase());
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: `Input "pattern" holds "${wrong}"; it takes words of letters, such as "beta, rc, nightly".`,
    });
}
/** The version, a prerelease exactly where one of its words is among these; build metadata does not count. */
function markedBy(version, marks) {
    const counted = version.text.split('+')[0] ?? '';
    const found = tokensOf(counted.replace(/^v(?=\d)/i, '')).find((token) => marks.includes(token.toLowerCase()));
    return { ...version, prerelease: found !== undefined, channel: found === undefined ? STABLE : channelOf(found) };
}
/** The version's numbers alone (with Python's epoch), spelled as its registry does: what `2.0.0-rc.1` leads to. */
function baseVersion({ normalized }) {
    return /^(?:\d{4}-\d{2}-\d{2}(?!\d)|(?:\d+!)?\d+(?:\.\d+)*)/.exec(normalized)?.[0] ?? normalized;
}

;// CONCATENATED MODULE: ./.build/packages/versions/src/package-names.js
// Whether the prefix of a tag names a package.
/** Prefixes that name no package: `release-1.2.3`, `version/1.2.3`, `REL_1_2_3`. */
const WORDS = new Set([
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
    const isWord = (part) => WORDS.has((part ?? '').toLowerCase());
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
    return prefix === '' || prefix.split(/[-_/]/).every((word) => WORDS.has(word.toLowerCase()));
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

;// CONCATENATED MODULE: ./.build/packages/versions/src/known-versions.js
// A package's versions as the tags of its repository state them.


/**
 * The versions that the tags state for one package.
 * A repository of many packages tags them as `pkg-v1.2.3`: when this release's own tag has such a prefix,
 * plain tags (`v5.0.0`) belong to another package and are left out. Where tags name the package with its scope, those
 * that name it without are another's as well.
 */
function versionsInTags(tags, scheme, names, ownTag) {
    const own = readTag(ownTag, scheme, names);
    const prefix = own.kind === 'no-version' ? '' : own.prefix;
    const known = own.kind === 'other-package' ? [...names, own.prefix] : names;
    const prefixed = prefix !== '' && namesPackage(prefix, known);
    const readings = tags.flatMap((tag) => {
        const reading = readTag(tag, scheme, known);
        return reading.kind === 'version' ? [{ ...reading, isNamed: namesPackage(reading.prefix, known) }] : [];
    });
    // `widget@3.0.0` beside `@acme/widget@1.0.0` is the package without a scope, unless this release is tagged that way.
    const scopes = hasScope(prefix) || (!prefixed && readings.some((reading) => hasScope(reading.prefix)));
    return readings
        .filter((reading) => reading.isNamed || !prefixed)
        .filter((reading) => !scopes || !reading.isNamed || hasScope(reading.prefix))
        .map(({ version }) => version);
}
/** True for `@acme/widget`, also behind a folder. */
function hasScope(prefix) {
    return /(?:^|\/)@[^/]+\/[^/]+$/.test(prefix);
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __nccwpck_require__(4737);
;// CONCATENATED MODULE: ./.build/packages/versions/src/channels.js
// Where a version belongs: its channel, npm's dist-tag, and whether GitHub may show its release as Latest.


// Written as one number, year, month and day; no version counts as far as that.
const EARLIEST_DATE = 19_000_000;
/** The channel of a version among the versions that are known. */
function channelFor(version, scheme, known) {
    const { prerelease, channel } = version;
    const higher = known.versions
        .filter((other) => !other.prerelease && scheme.compare(other, version) > 0 && (isDate(version) || !isDate(other)))
        .sort((one, other) => scheme.compare(other, one));
    const [above] = higher;
    const place = { prerelease, channel, isBackport: backport(above, known), ...(above ? { above } : {}) };
    if (prerelease)
        return { ...place, distTag: prereleaseTag(channel), makeLatest: 'false' };
    if (above)
        return { ...place, distTag: backPortTag(version, higher), makeLatest: 'false' };
    return { ...place, distTag: 'latest', makeLatest: known.complete ? 'true' : 'legacy' };
}
/** `20240101`, a tag of a day's build beside versions such as 1.0.0, says nothing about which of those is the highest. */
function isDate({ release: [first = 0] }) {
    return first >= EARLIEST_DATE;
}
function backport(above, { complete }) {
    if (above)
        return 'true';
    return complete ? 'false' : 'unknown';
}
/** The channel's own word; `next` where npm would refuse it or it would say nothing. */
function prereleaseTag(channel) {
    return channel === UNNAMED || !isDistTag(channel) ? 'next' : channel;
}
/** `release-1.x`; `release-1.2.x` when this major has a higher minor already, whose users must not go back. */
function backPortTag(version, higher) {
    const [major = 0, minor = 0] = version.release;
    const sameMajor = higher.some((other) => other.release[0] === major && (other.release[1] ?? 0) > minor);
    return sameMajor ? `release-${major}.${minor}.x` : `release-${major}.x`;
}
/** npm refuses a dist-tag that is also a version range (https://docs.npmjs.com/cli/commands/npm-dist-tag). */
function isDistTag(text) {
    return text !== '' && encodeURIComponent(text) === text && valid(text) === null;
}

// EXTERNAL MODULE: ./.build/packages/record/src/read.js
var read = __nccwpck_require__(5995);
;// CONCATENATED MODULE: ./.build/actions/detect-prerelease/src/release.js

/** What this job's record and the run's ref say. Throws `bad-record`. */
function knownRelease({ context, recordText }) {
    const text = recordText();
    const record = text === '' ? undefined : (0,read/* parseRecord */.H)(text, "this job's record file");
    return {
        ecosystem: record?.package?.ecosystem ?? '',
        packageName: record?.package?.name ?? '',
        directory: record?.package?.directory ?? '.',
        tag: record?.version?.tag ?? (context.refType === 'tag' ? context.refName : ''),
        tagAssumed: record?.version?.assumed === true,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./.build/actions/detect-prerelease/src/clone-tags.js
// The tags of the clone, and whether the clone proves that they are all tags of its repository.

/** The tags of the clone; nothing is fetched into it. */
async function cloneTags({ context, exec }, release) {
    const git = (...args) => exec('git', ['-C', (0,external_node_path_.join)(context.workspace, release.directory), ...args]);
    const [shallow, list, settings] = await Promise.all([
        git('rev-parse', '--is-shallow-repository'),
        git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'),
        git('config', '--get-regexp', '^remote\\..*\\.(url|tagopt|fetch)$'),
    ]);
    if (shallow.code !== 0 || list.code !== 0)
        return { tags: [], missing: 'there is no git clone here' };
    const tags = list.stdout.split('\n').filter((tag) => tag !== '');
    if (shallow.stdout.trim() !== 'false')
        return { tags, missing: 'the clone is shallow' };
    return { tags, missing: missingTags(tags, remotesIn(settings), release) };
}
function remotesIn({ stdout }) {
    const settings = stdout.split('\n').filter((line) => line !== '');
    const fetched = settings.flatMap((line) => /^remote\..*\.fetch (.*)$/.exec(line)?.[1] ?? []);
    return {
        some: settings.length > 0,
        withoutTags: settings.some((line) => /\.tagopt --no-tags$/.test(line)),
        branchesOnly: fetched.length > 0 && !fetched.some((spec) => /^\+?refs\/(?:heads\/|tags\/)?\*:/.test(spec)),
    };
}
/** Why a clone that has its whole history may lack tags nevertheless; empty where it has them all. */
function missingTags(tags, remotes, release) {
    if (remotes.withoutTags)
        return 'the clone was made without tags';
    if (remotes.branchesOnly)
        return 'the clone was made of some branches only';
    const others = tags.filter((tag) => !release.owns(tag));
    if (!release.tagAssumed) {
        if (tags.length === 0)
            return 'the clone has no tags';
        // A clone that was made without tags looks complete; the release's own tag gives it away.
        if (others.length === tags.length)
            return `the clone lacks the tag ${release.called} itself`;
    }
    // A checkout of one tag fetches that tag alone, and with a great depth the clone is not even shallow.
    if (others.length > 0 || !remotes.some)
        return '';
    return `${tags.length === 0 ? 'no tag is' : 'only this tag is'} in the clone`;
}

;// CONCATENATED MODULE: ./.build/actions/detect-prerelease/src/repository-tags.js

/** What makes all tags known. */
const REMEDY = 'check out with `fetch-depth: 0`, or give a `token` that may read the contents';
/** The tags of the clone, and with a token those that GitHub lists; nothing is fetched into the clone. */
async function repositoryTags(deps, release, token) {
    const local = await cloneTags(deps, release);
    const { repository } = deps.context;
    if (repository === '')
        return local;
    const because = (why) => ({ ...local, missing: local.missing && `${local.missing}, and ${why}` });
    if (token === '')
        return because('`token` is empty');
    // Loaded only here: without a token no client is needed, which takes longer to load than everything else does.
    const { GithubFailure } = await __nccwpck_require__.e(/* import() */ 178).then(__nccwpck_require__.bind(__nccwpck_require__, 3178));
    try {
        const tags = await tagsOnGithub(deps, token);
        deps.log.info(`Tags: ${tags.length} of ${repository} from GitHub, ${local.tags.length} in the clone.`);
        return { tags: [...new Set([...local.tags, ...tags])], missing: '' };
    }
    catch (error) {
        if (!(error instanceof GithubFailure))
            throw error;
        const why = `GitHub did not list the tags (${error.what})`;
        if (local.missing === '')
            deps.log.info(`Tags: ${local.tags.length}, all from the clone: ${why}`);
        return because(why);
    }
}
/**
 * All tags as GitHub lists them, page by page. Throws GithubFailure.
 * GitHub answers this list in one piece and takes no `per_page` (https://docs.github.com/rest/git/refs#list-matching-references),
 * but announces a next page, if there ever is one, as everywhere.
 */
async function tagsOnGithub({ context }, token) {
    const { openGithub, repoPath } = await __nccwpck_require__.e(/* import() */ 178).then(__nccwpck_require__.bind(__nccwpck_require__, 3178));
    const client = await openGithub({ token, apiUrl: context.apiUrl });
    const tags = [];
    let url = repoPath(context.repository, 'git/matching-refs/tags');
    while (url !== undefined) {
        const answer = await client.request({ method: 'GET', url });
        tags.push(...answer.data.flatMap(({ ref }) => /^refs\/tags\/(.+)$/.exec(ref)?.[1] ?? []));
        url = nextPage(String(answer.headers['link'] ?? ''), url);
    }
    return tags;
}
/** The address in `<…>; rel="next"`; undefined behind the last page, and where it leads nowhere new. */
function nextPage(link, current) {
    const next = link.split(',').find((entry) => entry.includes('rel="next"'));
    const url = /<([^<>]+)>/.exec(next ?? '')?.[1];
    return url === current ? undefined : url;
}

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

const maven_order_WORDS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASED = maven_order_WORDS.indexOf('');
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
    const rank = maven_order_WORDS.indexOf(name);
    return rank < 0 ? { rank: maven_order_WORDS.length, word: name } : { rank, word: '' };
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

function version_valid(version) {
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
const SCHEME_IDS = (/* unused pure expression or super */ null && (['semver', 'pep440', 'gem', 'nuget', 'maven', 'opaque']));
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

;// CONCATENATED MODULE: ./.build/actions/detect-prerelease/src/subject.js
// Which version is judged, and how it is read: from the inputs, else from what this job and run know.


// Where nothing says which scheme it is: the first that reads the version, from the strictest on.
const BY_STRICTNESS = ['semver', 'pep440', 'opaque'];
/**
 * The version of the input, else the one that the tag states.
 * Throws `no-tag` where there is neither, `bad-version`, `tag-no-version`, and `bad-input` where both are given and differ.
 */
function chooseSubject(inputs, release) {
    const tag = inputs.tag.replace(/^refs\/tags\//, '') || release.tag;
    if (inputs.version === '' && tag === '') {
        throw new errors/* PlumblineError */.Dl('no-tag', {
            what: 'Neither `version` nor `tag` is given, and the run was not started by a tag.',
            next: 'Give one of the two inputs.',
        });
    }
    const decided = inputs.scheme ? schemeById(inputs.scheme) : schemeOfEcosystem(release.ecosystem);
    const candidates = decided ? [decided] : BY_STRICTNESS.map(schemeById);
    const read = inputs.version === '' ? (scheme) => inTag(tag, scheme, release) : given(inputs.version);
    const found = candidates.flatMap((scheme) => {
        const version = read(scheme);
        return version ? [{ version, scheme }] : [];
    })[0];
    if (found === undefined)
        throw unreadable(inputs.version, tag, decided);
    if (inputs.version !== '' && inputs.tag !== '')
        expectSame(found, tag, release);
    return { ...found, tag, findings: decided ? [] : [assumed(found.scheme, release)] };
}
/**
 * Which tags are this release's: its own, else those that state its version. The tag of a run that was given another
 * version is none of them.
 */
function ownTags(subject, release) {
    const { version, scheme, tag: own } = subject;
    const stated = inTag(own, scheme, release);
    if (own !== '' && (stated === undefined || scheme.equal(stated, version))) {
        return { called: own, owns: (tag) => tag === own };
    }
    const states = (tag) => {
        const reading = readTag(tag, scheme, [release.packageName]);
        return reading.kind === 'version' && scheme.equal(reading.version, version);
    };
    return { called: `of ${version.text}`, owns: states };
}
function given(text) {
    return (scheme) => scheme.parse(text.replace(/^v(?=\d)/i, ''));
}
function inTag(tag, scheme, { packageName }) {
    const reading = readTag(tag, scheme, [packageName]);
    return reading.kind === 'no-version' ? undefined : reading.version;
}
function expectSame({ version, scheme }, tag, release) {
    const stated = inTag(tag, scheme, release);
    if (stated === undefined || scheme.equal(stated, version))
        return;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: `Input "version" is "${version.text}", and the tag "${tag}" states ${stated.text}.`,
        next: 'Give one of the two, or the tag of this version.',
    });
}
function unreadable(version, tag, scheme) {
    const wanted = scheme?.describes ?? 'a version under any known scheme';
    if (version !== '')
        return new errors/* PlumblineError */.Dl('bad-version', { what: `"${version}" is not ${wanted}.` });
    return new errors/* PlumblineError */.Dl('tag-no-version', { what: `The tag "${tag}" states no version: it is not ${wanted}.` });
}
function assumed(scheme, { ecosystem }) {
    const reason = ecosystem === '' ? 'no step before this one found the ecosystem' : `the ecosystem "${ecosystem}" is not known`;
    const message = `The version is read as ${scheme.describes}, because ${reason}. Set \`scheme\` if that is wrong.`;
    return { level: 'notice', message };
}

;// CONCATENATED MODULE: ./.build/actions/detect-prerelease/src/run.js




/** Outputs prerelease, channel, base-version, dist-tag, make-latest and is-backport of a version. */
async function run(inputs, deps) {
    const release = knownRelease(deps);
    const marks = readMarks(inputs.pattern);
    const judged = (version) => (marks.length === 0 ? version : markedBy(version, marks));
    const subject = chooseSubject(inputs, release);
    const version = judged(subject.version);
    const { tags, missing } = await repositoryTags(deps, { ...release, ...ownTags(subject, release) }, inputs.token);
    const versions = versionsInTags(tags, subject.scheme, [release.packageName], subject.tag).map(judged);
    const channel = channelFor(version, subject.scheme, { versions, complete: missing === '' });
    const makeLatest = explainLatest(channel, missing);
    deps.log.info(`${version.text}: ${channel.channel}; dist-tag ${channel.distTag}; ${makeLatest}`);
    const shared = {
        channel: channel.channel,
        'dist-tag': channel.distTag,
        'make-latest': channel.makeLatest,
    };
    return {
        outputs: {
            ...shared,
            prerelease: String(channel.prerelease),
            'base-version': baseVersion(version),
            'is-backport': channel.isBackport,
        },
        sections: { channel: { ...shared, prerelease: channel.prerelease } },
        summary: summary(subject, channel, makeLatest),
        findings: [...subject.findings, ...unprovenLatest(version, channel, missing)],
    };
}
function explainLatest({ prerelease, makeLatest, above }, missing) {
    if (prerelease)
        return 'a prerelease is never Latest';
    if (above)
        return `not Latest: ${above.text} is higher`;
    return makeLatest === 'true' ? 'Latest: no tag states a higher version' : `GitHub decides about Latest: ${missing}`;
}
/** npm needs some dist-tag, so `latest` stays; but that it goes to the highest version is not known. */
function unprovenLatest({ text }, { makeLatest }, missing) {
    if (makeLatest !== 'legacy')
        return [];
    const message = `\`dist-tag\` is \`latest\`, but ${text} may be lower than a version that is published already: ${missing}, so not all tags are known. To be sure, ${REMEDY}.`;
    return [{ level: 'warning', message }];
}
function summary({ version, scheme }, channel, makeLatest) {
    return [
        `### Channel of ${version.text}\n`,
        '| | |',
        '|---|---|',
        `| Read as | ${scheme.describes} |`,
        `| Prerelease | ${channel.prerelease ? 'yes' : 'no'} |`,
        `| Channel | ${channel.channel} |`,
        ...(scheme.ecosystems.includes('npm') ? [`| npm dist-tag | \`${channel.distTag}\` |`] : []),
        `| On GitHub | ${makeLatest} |`,
        '',
    ].join('\n');
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

/***/ 1260:
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
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
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
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
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
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
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
        temp: text('RUNNER_TEMP') || (0,external_node_os_namespaceObject.tmpdir)(),
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
    info: (text) => info(harmless(text)),
    debug: (text) => debug(text),
    notice: (text) => notice(text),
    warning: (text) => warning(text),
    mask(secret) {
        if (secret === '')
            return;
        masked.add(secret);
        setSecret(secret);
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

;// CONCATENATED MODULE: ./.build/packages/actions-io/src/outcome.js
/** Thrown by a run that fails with something to say besides the error itself. */
class FailedOutcome extends Error {
    outcome;
    constructor(outcome) {
        super(outcome.failure.message, { cause: outcome.failure });
        this.name = 'FailedOutcome';
        this.outcome = outcome;
    }
}

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
        const raw = (name) => getInput(name, { trimWhitespace: false });
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
        return thrown instanceof FailedOutcome ? thrown.outcome : { outputs: {}, failure: (0,errors/* asPlumblineError */.xi)(thrown) };
    }
}
function depsFor(context, recordPath) {
    return {
        context,
        log: log_log,
        exec: exec,
        recordText: () => ((0,external_node_fs_.existsSync)(recordPath) ? (0,external_node_fs_.readFileSync)(recordPath, 'utf8') : ''),
        saveState: (name, value) => saveState(name, value),
        state: (name) => getState(name),
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
            setOutput(name, value);
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
    const show = { error: error, warning: warning, notice: notice };
    for (const finding of findings.slice(0, FINDINGS_SHOWN)) {
        const place = {
            ...(finding.file === undefined ? {} : { file: finding.file }),
            ...(finding.line === undefined ? {} : { startLine: finding.line }),
        };
        show[finding.level](finding.message, place);
    }
    const rest = findings.length - FINDINGS_SHOWN;
    if (rest > 0)
        notice(`${rest} more finding${rest === 1 ? '' : 's'}: see the job summary.`);
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
    error(parts.join('\n'), { title: failure.code, ...place });
    if (failure.code === 'unexpected' && failure.cause instanceof Error)
        log_log.info(failure.cause.stack ?? '');
    process.exitCode = ExitCode.Failure;
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

/***/ 8981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ extendRecordText)
});

// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __nccwpck_require__(7534);
;// CONCATENATED MODULE: ./.build/packages/record/src/file-states.js
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

// EXTERNAL MODULE: ./.build/packages/record/src/sections.js
var sections = __nccwpck_require__(7299);
;// CONCATENATED MODULE: ./.build/packages/record/src/merge.js
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
    const own = Object.entries(SECTION_OWNERS)
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
        published: added.files.length > 0 ? publishedOfFiles(files) : added.published === 'unknown' ? 'unknown' : 'partial',
        proof: weakestProof([held.proof, added.proof]),
        'already-published': held['already-published'] && added['already-published'],
        files,
    };
}
function inOrder(record) {
    const order = ['schema', 'plumbline', ...Object.keys(sections/* SECTION_OWNERS */.X), 'failure'];
    const known = order.filter((key) => key in record);
    const unknown = Object.keys(record).filter((key) => !order.includes(key));
    const entries = [...known, ...unknown].map((key) => [key, record[key]]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./.build/packages/record/src/read.js
var read = __nccwpck_require__(5995);
;// CONCATENATED MODULE: ./.build/packages/record/src/extend-text.js
// The record as the text of a job's file: what the frame around every action calls.



/** The record's text with the sections added; an empty text starts a new record. Throws `bad-record`. */
function extendRecordText(text, sections) {
    const record = text === '' ? (0,read/* emptyRecord */.F)(project/* PROJECT_VERSION */.fZ) : (0,read/* parseRecord */.H)(text, "this job's record file");
    return `${JSON.stringify(extendRecord(record, sections), null, 2)}\n`;
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
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
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
/******/ var __webpack_exports__ = __nccwpck_require__(4827);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
