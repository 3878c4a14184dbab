import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 57:
/***/ ((module) => {

function isBuffer(value) {
  return Buffer.isBuffer(value) || value instanceof Uint8Array
}

function isEncoding(encoding) {
  return Buffer.isEncoding(encoding)
}

function alloc(size, fill, encoding) {
  return Buffer.alloc(size, fill, encoding)
}

function allocUnsafe(size) {
  return Buffer.allocUnsafe(size)
}

function allocUnsafeSlow(size) {
  return Buffer.allocUnsafeSlow(size)
}

function byteLength(string, encoding) {
  return Buffer.byteLength(string, encoding)
}

function compare(a, b) {
  return Buffer.compare(a, b)
}

function concat(buffers, totalLength) {
  return Buffer.concat(buffers, totalLength)
}

function copy(source, target, targetStart, start, end) {
  return toBuffer(source).copy(target, targetStart, start, end)
}

function equals(a, b) {
  return toBuffer(a).equals(b)
}

function fill(buffer, value, offset, end, encoding) {
  return toBuffer(buffer).fill(value, offset, end, encoding)
}

function from(value, encodingOrOffset, length) {
  return Buffer.from(value, encodingOrOffset, length)
}

function includes(buffer, value, byteOffset, encoding) {
  return toBuffer(buffer).includes(value, byteOffset, encoding)
}

function indexOf(buffer, value, byfeOffset, encoding) {
  return toBuffer(buffer).indexOf(value, byfeOffset, encoding)
}

function lastIndexOf(buffer, value, byteOffset, encoding) {
  return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding)
}

function swap16(buffer) {
  return toBuffer(buffer).swap16()
}

function swap32(buffer) {
  return toBuffer(buffer).swap32()
}

function swap64(buffer) {
  return toBuffer(buffer).swap64()
}

function toBuffer(buffer) {
  if (Buffer.isBuffer(buffer)) return buffer
  return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}

function toString(buffer, encoding, start, end) {
  return toBuffer(buffer).toString(encoding, start, end)
}

function toHex(buffer, start, end) {
  return toBuffer(buffer).toString('hex', start, end)
}

function write(buffer, string, offset, length, encoding) {
  return toBuffer(buffer).write(string, offset, length, encoding)
}

function readDoubleBE(buffer, offset) {
  return toBuffer(buffer).readDoubleBE(offset)
}

function readDoubleLE(buffer, offset) {
  return toBuffer(buffer).readDoubleLE(offset)
}

function readFloatBE(buffer, offset) {
  return toBuffer(buffer).readFloatBE(offset)
}

function readFloatLE(buffer, offset) {
  return toBuffer(buffer).readFloatLE(offset)
}

function readInt32BE(buffer, offset) {
  return toBuffer(buffer).readInt32BE(offset)
}

function readInt32LE(buffer, offset) {
  return toBuffer(buffer).readInt32LE(offset)
}

function readUInt32BE(buffer, offset) {
  return toBuffer(buffer).readUInt32BE(offset)
}

function readUInt32LE(buffer, offset) {
  return toBuffer(buffer).readUInt32LE(offset)
}

function writeDoubleBE(buffer, value, offset) {
  return toBuffer(buffer).writeDoubleBE(value, offset)
}

function writeDoubleLE(buffer, value, offset) {
  return toBuffer(buffer).writeDoubleLE(value, offset)
}

function writeFloatBE(buffer, value, offset) {
  return toBuffer(buffer).writeFloatBE(value, offset)
}

function writeFloatLE(buffer, value, offset) {
  return toBuffer(buffer).writeFloatLE(value, offset)
}

function writeInt32BE(buffer, value, offset) {
  return toBuffer(buffer).writeInt32BE(value, offset)
}

function writeInt32LE(buffer, value, offset) {
  return toBuffer(buffer).writeInt32LE(value, offset)
}

function writeUInt32BE(buffer, value, offset) {
  return toBuffer(buffer).writeUInt32BE(value, offset)
}

function writeUInt32LE(buffer, value, offset) {
  return toBuffer(buffer).writeUInt32LE(value, offset)
}

module.exports = {
  isBuffer,
  isEncoding,
  alloc,
  allocUnsafe,
  allocUnsafeSlow,
  byteLength,
  compare,
  concat,
  copy,
  equals,
  fill,
  from,
  includes,
  indexOf,
  lastIndexOf,
  swap16,
  swap32,
  swap64,
  toBuffer,
  toString,
  toHex,
  write,
  readDoubleBE,
  readDoubleLE,
  readFloatBE,
  readFloatLE,
  readInt32BE,
  readInt32LE,
  readUInt32BE,
  readUInt32LE,
  writeDoubleBE,
  writeDoubleLE,
  writeFloatBE,
  writeFloatLE,
  writeInt32BE,
  writeInt32LE,
  writeUInt32BE,
  writeUInt32LE
}


/***/ }),

/***/ 580:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(434)


/***/ }),

/***/ 587:
/***/ ((module) => {

module.exports = class FixedFIFO {
  constructor (hwm) {
    if (!(hwm > 0) || ((hwm - 1) & hwm) !== 0) throw new Error('Max size for a FixedFIFO should be a power of two')
    this.buffer = new Array(hwm)
    this.mask = hwm - 1
    this.top = 0
    this.btm = 0
    this.next = null
  }

  clear () {
    this.top = this.btm = 0
    this.next = null
    this.buffer.fill(undefined)
  }

  push (data) {
    if (this.buffer[this.top] !== undefined) return false
    this.buffer[this.top] = data
    this.top = (this.top + 1) & this.mask
    return true
  }

  shift () {
    const last = this.buffer[this.btm]
    if (last === undefined) return undefined
    this.buffer[this.btm] = undefined
    this.btm = (this.btm + 1) & this.mask
    return last
  }

  peek () {
    return this.buffer[this.btm]
  }

  isEmpty () {
    return this.buffer[this.btm] === undefined
  }
}


/***/ }),

/***/ 867:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const FixedFIFO = __nccwpck_require__(587)

module.exports = class FastFIFO {
  constructor (hwm) {
    this.hwm = hwm || 16
    this.head = new FixedFIFO(this.hwm)
    this.tail = this.head
    this.length = 0
  }

  clear () {
    this.head = this.tail
    this.head.clear()
    this.length = 0
  }

  push (val) {
    this.length++
    if (!this.head.push(val)) {
      const prev = this.head
      this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length)
      this.head.push(val)
    }
  }

  shift () {
    if (this.length !== 0) this.length--
    const val = this.tail.shift()
    if (val === undefined && this.tail.next) {
      const next = this.tail.next
      this.tail.next = null
      this.tail = next
      return this.tail.shift()
    }

    return val
  }

  peek () {
    const val = this.tail.peek()
    if (val === undefined && this.tail.next) return this.tail.next.peek()
    return val
  }

  isEmpty () {
    return this.length === 0
  }
}


/***/ }),

/***/ 379:
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
const { safeRe: re, t } = __nccwpck_require__(471)
const cmp = __nccwpck_require__(646)
const debug = __nccwpck_require__(159)
const SemVer = __nccwpck_require__(163)
const Range = __nccwpck_require__(782)


/***/ }),

/***/ 782:
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

const LRU = __nccwpck_require__(383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(356)
const Comparator = __nccwpck_require__(379)
const debug = __nccwpck_require__(159)
const SemVer = __nccwpck_require__(163)
const trimComparatorWhitespace = __nccwpck_require__(499)
const {
  safeRe: re,
  src,
  t,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(101)

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

/***/ 163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(101)
const { safeRe: re, t } = __nccwpck_require__(471)

const parseOptions = __nccwpck_require__(356)
const { compareIdentifiers } = __nccwpck_require__(348)

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

/***/ 646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(82)
const neq = __nccwpck_require__(974)
const gt = __nccwpck_require__(599)
const gte = __nccwpck_require__(236)
const lt = __nccwpck_require__(872)
const lte = __nccwpck_require__(717)

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

/***/ 469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 82:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(163)
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

/***/ 101:
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

/***/ 159:
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

/***/ 348:
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

/***/ 383:
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

/***/ 471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(101)
const debug = __nccwpck_require__(159)
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

/***/ 499:
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
} = __nccwpck_require__(101)

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

/***/ 737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(782)
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

/***/ 204:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { EventEmitter } = __nccwpck_require__(580)
const FIFO = __nccwpck_require__(867)
const TextDecoder = __nccwpck_require__(934)

const StreamError = __nccwpck_require__(657)

// if we do a future major, expect queue microtask to be there always, for now a bit defensive
const qmt =
  typeof queueMicrotask === 'undefined' ? (fn) => global.process.nextTick(fn) : queueMicrotask

// 29 bits used total (4 from shared, 14 from read, and 11 from write)
const MAX = (1 << 29) - 1

// Shared state
const OPENING = 0b0001
const PREDESTROYING = 0b0010
const DESTROYING = 0b0100
const DESTROYED = 0b1000

const NOT_OPENING = MAX ^ OPENING
const NOT_PREDESTROYING = MAX ^ PREDESTROYING

// Read state (4 bit offset from shared state)
const READ_ACTIVE = 0b00000000000001 << 4
const READ_UPDATING = 0b00000000000010 << 4
const READ_PRIMARY = 0b00000000000100 << 4
const READ_QUEUED = 0b00000000001000 << 4
const READ_RESUMED = 0b00000000010000 << 4
const READ_PIPE_DRAINED = 0b00000000100000 << 4
const READ_ENDING = 0b00000001000000 << 4
const READ_EMIT_DATA = 0b00000010000000 << 4
const READ_EMIT_READABLE = 0b00000100000000 << 4
const READ_EMITTED_READABLE = 0b00001000000000 << 4
const READ_DONE = 0b00010000000000 << 4
const READ_NEXT_TICK = 0b00100000000000 << 4
const READ_NEEDS_PUSH = 0b01000000000000 << 4
const READ_READ_AHEAD = 0b10000000000000 << 4

// Combined read state
const READ_FLOWING = READ_RESUMED | READ_PIPE_DRAINED
const READ_ACTIVE_AND_NEEDS_PUSH = READ_ACTIVE | READ_NEEDS_PUSH
const READ_PRIMARY_AND_ACTIVE = READ_PRIMARY | READ_ACTIVE
const READ_EMIT_READABLE_AND_QUEUED = READ_EMIT_READABLE | READ_QUEUED
const READ_RESUMED_READ_AHEAD = READ_RESUMED | READ_READ_AHEAD

const READ_NOT_ACTIVE = MAX ^ READ_ACTIVE
const READ_NON_PRIMARY = MAX ^ READ_PRIMARY
const READ_NON_PRIMARY_AND_PUSHED = MAX ^ (READ_PRIMARY | READ_NEEDS_PUSH)
const READ_PUSHED = MAX ^ READ_NEEDS_PUSH
const READ_PAUSED = MAX ^ READ_RESUMED
const READ_NOT_QUEUED = MAX ^ (READ_QUEUED | READ_EMITTED_READABLE)
const READ_NOT_ENDING = MAX ^ READ_ENDING
const READ_PIPE_NOT_DRAINED = MAX ^ READ_FLOWING
const READ_NOT_NEXT_TICK = MAX ^ READ_NEXT_TICK
const READ_NOT_UPDATING = MAX ^ READ_UPDATING
const READ_NO_READ_AHEAD = MAX ^ READ_READ_AHEAD
const READ_PAUSED_NO_READ_AHEAD = MAX ^ READ_RESUMED_READ_AHEAD

// Write state (18 bit offset, 4 bit offset from shared state and 14 from read state)
const WRITE_ACTIVE = 0b00000000001 << 18
const WRITE_UPDATING = 0b00000000010 << 18
const WRITE_PRIMARY = 0b00000000100 << 18
const WRITE_QUEUED = 0b00000001000 << 18
const WRITE_UNDRAINED = 0b00000010000 << 18
const WRITE_DONE = 0b00000100000 << 18
const WRITE_EMIT_DRAIN = 0b00001000000 << 18
const WRITE_NEXT_TICK = 0b00010000000 << 18
const WRITE_WRITING = 0b00100000000 << 18
const WRITE_FINISHING = 0b01000000000 << 18
const WRITE_CORKED = 0b10000000000 << 18

const WRITE_NOT_ACTIVE = MAX ^ (WRITE_ACTIVE | WRITE_WRITING)
const WRITE_NON_PRIMARY = MAX ^ WRITE_PRIMARY
const WRITE_NOT_FINISHING = MAX ^ (WRITE_ACTIVE | WRITE_FINISHING)
const WRITE_DRAINED = MAX ^ WRITE_UNDRAINED
const WRITE_NOT_QUEUED = MAX ^ WRITE_QUEUED
const WRITE_NOT_NEXT_TICK = MAX ^ WRITE_NEXT_TICK
const WRITE_NOT_UPDATING = MAX ^ WRITE_UPDATING
const WRITE_NOT_CORKED = MAX ^ WRITE_CORKED

// Combined shared state
const ACTIVE = READ_ACTIVE | WRITE_ACTIVE
const NOT_ACTIVE = MAX ^ ACTIVE
const DONE = READ_DONE | WRITE_DONE
const DESTROY_STATUS = DESTROYING | DESTROYED | PREDESTROYING
const OPEN_STATUS = DESTROY_STATUS | OPENING
const AUTO_DESTROY = DESTROY_STATUS | DONE
const NON_PRIMARY = WRITE_NON_PRIMARY & READ_NON_PRIMARY
const ACTIVE_OR_TICKING = WRITE_NEXT_TICK | READ_NEXT_TICK
const TICKING = ACTIVE_OR_TICKING & NOT_ACTIVE
const IS_OPENING = OPEN_STATUS | TICKING

// Combined shared state and read state
const READ_PRIMARY_STATUS = OPEN_STATUS | READ_ENDING | READ_DONE
const READ_STATUS = OPEN_STATUS | READ_DONE | READ_QUEUED
const READ_ENDING_STATUS = OPEN_STATUS | READ_ENDING | READ_QUEUED
const READ_READABLE_STATUS = OPEN_STATUS | READ_EMIT_READABLE | READ_QUEUED | READ_EMITTED_READABLE
const SHOULD_NOT_READ =
  OPEN_STATUS | READ_ACTIVE | READ_ENDING | READ_DONE | READ_NEEDS_PUSH | READ_READ_AHEAD
const READ_BACKPRESSURE_STATUS = DESTROY_STATUS | READ_ENDING | READ_DONE
const READ_UPDATE_SYNC_STATUS = READ_UPDATING | OPEN_STATUS | READ_NEXT_TICK | READ_PRIMARY
const READ_NEXT_TICK_OR_OPENING = READ_NEXT_TICK | OPENING

// Combined write state
const WRITE_PRIMARY_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_DONE
const WRITE_QUEUED_AND_UNDRAINED = WRITE_QUEUED | WRITE_UNDRAINED
const WRITE_QUEUED_AND_ACTIVE = WRITE_QUEUED | WRITE_ACTIVE
const WRITE_DRAIN_STATUS = WRITE_QUEUED | WRITE_UNDRAINED | OPEN_STATUS | WRITE_ACTIVE
const WRITE_STATUS = OPEN_STATUS | WRITE_ACTIVE | WRITE_QUEUED | WRITE_CORKED
const WRITE_PRIMARY_AND_ACTIVE = WRITE_PRIMARY | WRITE_ACTIVE
const WRITE_ACTIVE_AND_WRITING = WRITE_ACTIVE | WRITE_WRITING
const WRITE_FINISHING_STATUS = OPEN_STATUS | WRITE_FINISHING | WRITE_QUEUED_AND_ACTIVE | WRITE_DONE
const WRITE_BACKPRESSURE_STATUS = WRITE_UNDRAINED | DESTROY_STATUS | WRITE_FINISHING | WRITE_DONE
const WRITE_UPDATE_SYNC_STATUS = WRITE_UPDATING | OPEN_STATUS | WRITE_NEXT_TICK | WRITE_PRIMARY
const WRITE_DROP_DATA = WRITE_FINISHING | WRITE_DONE | DESTROY_STATUS

const asyncIterator = Symbol.asyncIterator || Symbol('asyncIterator')

class WritableState {
  constructor(
    stream,
    { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}
  ) {
    this.stream = stream
    this.queue = new FIFO()
    this.highWaterMark = highWaterMark
    this.buffered = 0
    this.error = null
    this.pipeline = null
    this.drains = null // if we add more seldomly used helpers we might them into a subobject so its a single ptr
    this.byteLength = byteLengthWritable || byteLength || defaultByteLength
    this.map = mapWritable || map
    this.afterWrite = afterWrite.bind(this)
    this.afterUpdateNextTick = updateWriteNT.bind(this)
  }

  get ending() {
    return (this.stream._duplexState & WRITE_FINISHING) !== 0
  }

  get ended() {
    return (this.stream._duplexState & WRITE_DONE) !== 0
  }

  push(data) {
    if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false
    if (this.map !== null) data = this.map(data)

    this.buffered += this.byteLength(data)
    this.queue.push(data)

    if (this.buffered < this.highWaterMark) {
      this.stream._duplexState |= WRITE_QUEUED
      return true
    }

    this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED
    return false
  }

  shift() {
    const data = this.queue.shift()

    this.buffered -= this.byteLength(data)
    if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED

    return data
  }

  end(data) {
    if (typeof data === 'function') {
      this.stream.once('finish', data)
    } else if (data !== undefined && data !== null) {
      this.push(data)
    }

    this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY
  }

  autoBatch(data, cb) {
    const buffer = []
    const stream = this.stream

    buffer.push(data)
    while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) {
      buffer.push(stream._writableState.shift())
    }

    if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null)
    stream._writev(buffer, cb)
  }

  update() {
    const stream = this.stream

    stream._duplexState |= WRITE_UPDATING

    do {
      while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
        const data = this.shift()
        stream._duplexState |= WRITE_ACTIVE_AND_WRITING
        stream._write(data, this.afterWrite)
      }

      if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary()
    } while (this.continueUpdate() === true)

    stream._duplexState &= WRITE_NOT_UPDATING
  }

  updateNonPrimary() {
    const stream = this.stream

    if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
      stream._duplexState = stream._duplexState | WRITE_ACTIVE
      stream._final(afterFinal.bind(this))
      return
    }

    if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
      if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
        stream._duplexState |= ACTIVE
        stream._destroy(afterDestroy.bind(this))
      }
      return
    }

    if ((stream._duplexState & IS_OPENING) === OPENING) {
      stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING
      stream._open(afterOpen.bind(this))
    }
  }

  continueUpdate() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK
    return true
  }

  updateCallback() {
    if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) {
      this.update()
    } else {
      this.updateNextTick()
    }
  }

  updateNextTick() {
    if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return
    this.stream._duplexState |= WRITE_NEXT_TICK
    if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }
}

class ReadableState {
  constructor(
    stream,
    { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}
  ) {
    this.stream = stream
    this.queue = new FIFO()
    this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark
    this.buffered = 0
    this.readAhead = highWaterMark > 0
    this.error = null
    this.pipeline = null
    this.byteLength = byteLengthReadable || byteLength || defaultByteLength
    this.map = mapReadable || map
    this.pipeTo = null
    this.afterRead = afterRead.bind(this)
    this.afterUpdateNextTick = updateReadNT.bind(this)
  }

  get ending() {
    return (this.stream._duplexState & READ_ENDING) !== 0
  }

  get ended() {
    return (this.stream._duplexState & READ_DONE) !== 0
  }

  pipe(pipeTo, cb) {
    if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT('Can only pipe to one destination')
    if (typeof cb !== 'function') cb = null

    this.stream._duplexState |= READ_PIPE_DRAINED
    this.pipeTo = pipeTo
    this.pipeline = new Pipeline(this.stream, pipeTo, cb)

    if (cb) this.stream.on('error', noop) // We already error handle this so supress crashes

    if (isStreamx(pipeTo)) {
      pipeTo._writableState.pipeline = this.pipeline
      if (cb) pipeTo.on('error', noop) // We already error handle this so supress crashes
      pipeTo.on('finish', this.pipeline.finished.bind(this.pipeline)) // TODO: just call finished from pipeTo itself
    } else {
      const onerror = this.pipeline.done.bind(this.pipeline, pipeTo)
      const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null) // onclose has a weird bool arg
      pipeTo.on('error', onerror)
      pipeTo.on('close', onclose)
      pipeTo.on('finish', this.pipeline.finished.bind(this.pipeline))
    }

    pipeTo.on('drain', afterDrain.bind(this))
    this.stream.emit('piping', pipeTo)
    pipeTo.emit('pipe', this.stream)
  }

  push(data) {
    const stream = this.stream

    if (data === null) {
      this.highWaterMark = 0
      stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED
      return false
    }

    if (this.map !== null) {
      data = this.map(data)
      if (data === null) {
        stream._duplexState &= READ_PUSHED
        return this.buffered < this.highWaterMark
      }
    }

    this.buffered += this.byteLength(data)
    this.queue.push(data)

    stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED

    return this.buffered < this.highWaterMark
  }

  shift() {
    const data = this.queue.shift()

    this.buffered -= this.byteLength(data)
    if (this.buffered === 0) {
      this.stream._duplexState &= READ_NOT_QUEUED
    }

    return data
  }

  unshift(data) {
    const pending = [this.map !== null ? this.map(data) : data]
    while (this.buffered > 0) pending.push(this.shift())

    for (let i = 0; i < pending.length - 1; i++) {
      const data = pending[i]
      this.buffered += this.byteLength(data)
      this.queue.push(data)
    }

    this.push(pending[pending.length - 1])
  }

  read() {
    const stream = this.stream

    if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
      const data = this.shift()

      if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
        stream._duplexState &= READ_PIPE_NOT_DRAINED
      }

      if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
        stream.emit('data', data)
      }

      return data
    }

    if (this.readAhead === false) {
      stream._duplexState |= READ_READ_AHEAD
      this.updateNextTick()
    }

    return null
  }

  drain() {
    const stream = this.stream

    while (
      (stream._duplexState & READ_STATUS) === READ_QUEUED &&
      (stream._duplexState & READ_FLOWING) !== 0
    ) {
      const data = this.shift()

      if (this.pipeTo !== null && this.pipeTo.write(data) === false) {
        stream._duplexState &= READ_PIPE_NOT_DRAINED
      }

      if ((stream._duplexState & READ_EMIT_DATA) !== 0) {
        stream.emit('data', data)
      }
    }
  }

  update() {
    const stream = this.stream

    stream._duplexState |= READ_UPDATING

    do {
      this.drain()

      while (
        this.buffered < this.highWaterMark &&
        (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD
      ) {
        stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH
        stream._read(this.afterRead)
        this.drain()
      }

      if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
        stream._duplexState |= READ_EMITTED_READABLE
        stream.emit('readable')
      }

      if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) {
        this.updateNonPrimary()
      }
    } while (this.continueUpdate() === true)

    stream._duplexState &= READ_NOT_UPDATING
  }

  updateNonPrimary() {
    const stream = this.stream

    if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
      stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING
      stream.emit('end')

      if ((stream._duplexState & AUTO_DESTROY) === DONE) {
        stream._duplexState |= DESTROYING
      }

      if (this.pipeTo !== null) {
        this.pipeTo.end()
      }
    }

    if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
      if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
        stream._duplexState |= ACTIVE
        stream._destroy(afterDestroy.bind(this))
      }
      return
    }

    if ((stream._duplexState & IS_OPENING) === OPENING) {
      stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING
      stream._open(afterOpen.bind(this))
    }
  }

  continueUpdate() {
    if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false
    this.stream._duplexState &= READ_NOT_NEXT_TICK
    return true
  }

  updateCallback() {
    if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) {
      this.update()
    } else {
      this.updateNextTick()
    }
  }

  updateNextTickIfOpen() {
    if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return
    this.stream._duplexState |= READ_NEXT_TICK
    if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }

  updateNextTick() {
    if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return
    this.stream._duplexState |= READ_NEXT_TICK
    if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick)
  }
}

class TransformState {
  constructor(stream) {
    this.data = null
    this.afterTransform = afterTransform.bind(stream)
    this.afterFinal = null
  }
}

class Pipeline {
  constructor(src, dst, cb) {
    this.from = src
    this.to = dst
    this.afterPipe = cb
    this.error = null
    this.pipeToFinished = false
  }

  finished() {
    this.pipeToFinished = true
  }

  done(stream, err) {
    if (err) this.error = err

    if (stream === this.to) {
      this.to = null

      if (this.from !== null) {
        if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) {
          this.from.destroy(this.error || StreamError.PREMATURE_CLOSE('Writable stream closed'))
        }
        return
      }
    }

    if (stream === this.from) {
      this.from = null

      if (this.to !== null) {
        if ((stream._duplexState & READ_DONE) === 0) {
          this.to.destroy(this.error || StreamError.PREMATURE_CLOSE('Readable stream closed'))
        }
        return
      }
    }

    if (this.afterPipe !== null) this.afterPipe(this.error)
    this.to = this.from = this.afterPipe = null
  }
}

function afterDrain() {
  this.stream._duplexState |= READ_PIPE_DRAINED
  this.updateCallback()
}

function afterFinal(err) {
  const stream = this.stream
  if (err) stream.destroy(err)

  if ((stream._duplexState & DESTROY_STATUS) === 0) {
    stream._duplexState |= WRITE_DONE
    stream.emit('finish')
  }

  if ((stream._duplexState & AUTO_DESTROY) === DONE) {
    stream._duplexState |= DESTROYING
  }

  stream._duplexState &= WRITE_NOT_FINISHING

  // no need to wait the extra tick here, so we short circuit that
  if ((stream._duplexState & WRITE_UPDATING) === 0) {
    this.update()
  } else {
    this.updateNextTick()
  }
}

function afterDestroy(err) {
  const stream = this.stream

  if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error
  if (err) stream.emit('error', err)

  stream._duplexState |= DESTROYED
  stream.emit('close')

  const rs = stream._readableState
  const ws = stream._writableState

  if (rs !== null && rs.pipeline !== null) {
    rs.pipeline.done(stream, err)
  }

  if (ws !== null) {
    while (ws.drains !== null && ws.drains.length > 0) {
      ws.drains.shift().resolve(false)
    }

    if (ws.pipeline !== null) {
      ws.pipeline.done(stream, err)
    }
  }
}

function afterWrite(err) {
  const stream = this.stream

  if (err) stream.destroy(err)
  stream._duplexState &= WRITE_NOT_ACTIVE

  if (this.drains !== null) tickDrains(this.drains)

  if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
    stream._duplexState &= WRITE_DRAINED

    if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) {
      stream.emit('drain')
    }
  }

  this.updateCallback()
}

function afterRead(err) {
  if (err) this.stream.destroy(err)
  this.stream._duplexState &= READ_NOT_ACTIVE

  if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) {
    this.stream._duplexState &= READ_NO_READ_AHEAD
  }

  this.updateCallback()
}

function updateReadNT() {
  if ((this.stream._duplexState & READ_UPDATING) === 0) {
    this.stream._duplexState &= READ_NOT_NEXT_TICK
    this.update()
  }
}

function updateWriteNT() {
  if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
    this.stream._duplexState &= WRITE_NOT_NEXT_TICK
    this.update()
  }
}

function tickDrains(drains) {
  for (let i = 0; i < drains.length; i++) {
    // drains.writes are monotonic, so if one is 0 its always the first one
    if (--drains[i].writes === 0) {
      drains.shift().resolve(true)
      i--
    }
  }
}

function afterOpen(err) {
  const stream = this.stream

  if (err) stream.destroy(err)

  if ((stream._duplexState & DESTROYING) === 0) {
    if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) {
      stream._duplexState |= READ_PRIMARY
    }

    if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) {
      stream._duplexState |= WRITE_PRIMARY
    }

    stream.emit('open')
  }

  stream._duplexState &= NOT_ACTIVE

  if (stream._writableState !== null) {
    stream._writableState.updateCallback()
  }

  if (stream._readableState !== null) {
    stream._readableState.updateCallback()
  }
}

function afterTransform(err, data) {
  if (data !== undefined && data !== null) this.push(data)
  this._writableState.afterWrite(err)
}

function newListener(name) {
  if (this._readableState !== null) {
    if (name === 'data') {
      this._duplexState |= READ_EMIT_DATA | READ_RESUMED_READ_AHEAD
      this._readableState.updateNextTick()
    }
    if (name === 'readable') {
      this._duplexState |= READ_EMIT_READABLE
      this._readableState.updateNextTick()
    }
  }

  if (this._writableState !== null) {
    if (name === 'drain') {
      this._duplexState |= WRITE_EMIT_DRAIN
      this._writableState.updateNextTick()
    }
  }
}

class Stream extends EventEmitter {
  constructor(opts) {
    super()

    this._duplexState = 0
    this._readableState = null
    this._writableState = null

    if (opts) {
      if (opts.open) this._open = opts.open
      if (opts.destroy) this._destroy = opts.destroy
      if (opts.predestroy) this._predestroy = opts.predestroy
      if (opts.signal) opts.signal.addEventListener('abort', abort.bind(this))
    }

    this.on('newListener', newListener)
  }

  _open(cb) {
    cb(null)
  }

  _destroy(cb) {
    cb(null)
  }

  _predestroy() {
    // does nothing
  }

  get readable() {
    return this._readableState !== null ? true : undefined
  }

  get writable() {
    return this._writableState !== null ? true : undefined
  }

  get destroyed() {
    return (this._duplexState & DESTROYED) !== 0
  }

  get destroying() {
    return (this._duplexState & DESTROY_STATUS) !== 0
  }

  destroy(err) {
    if ((this._duplexState & DESTROY_STATUS) === 0) {
      if (!err) err = StreamError.STREAM_DESTROYED()
      this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY

      if (this._readableState !== null) {
        this._readableState.highWaterMark = 0
        this._readableState.error = err
      }

      if (this._writableState !== null) {
        this._writableState.highWaterMark = 0
        this._writableState.error = err
      }

      this._duplexState |= PREDESTROYING
      this._predestroy()
      this._duplexState &= NOT_PREDESTROYING

      if (this._readableState !== null) {
        this._readableState.updateNextTick()
      }

      if (this._writableState !== null) {
        this._writableState.updateNextTick()
      }
    }
  }
}

class Readable extends Stream {
  constructor(opts) {
    super(opts)

    this._duplexState |= OPENING | WRITE_DONE | READ_READ_AHEAD
    this._readableState = new ReadableState(this, opts)

    if (opts) {
      if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD
      if (opts.read) this._read = opts.read
      if (opts.eagerOpen) this._readableState.updateNextTick()
      if (opts.encoding) this.setEncoding(opts.encoding)
    }
  }

  static deferred(fn, opts) {
    const out = new PassThrough(opts)

    fn()
      .then((src) => {
        if (src === null) return out.end()
        if (out.destroying) return
        pipeline(src, out, noop)
      })
      .catch((err) => out.destroy(err))

    return out
  }

  setEncoding(encoding) {
    const dec = new TextDecoder(encoding)
    const map = this._readableState.map || echo
    this._readableState.map = mapOrSkip
    return this

    function mapOrSkip(data) {
      const next = dec.push(data)
      return next === '' && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next)
    }
  }

  _read(cb) {
    cb(null)
  }

  pipe(dest, cb) {
    this._readableState.updateNextTick()
    this._readableState.pipe(dest, cb)
    return dest
  }

  read() {
    this._readableState.updateNextTick()
    return this._readableState.read()
  }

  push(data) {
    this._readableState.updateNextTickIfOpen()
    return this._readableState.push(data)
  }

  unshift(data) {
    this._readableState.updateNextTickIfOpen()
    return this._readableState.unshift(data)
  }

  resume() {
    this._duplexState |= READ_RESUMED_READ_AHEAD
    this._readableState.updateNextTick()
    return this
  }

  pause() {
    this._duplexState &=
      this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED
    return this
  }

  static _fromAsyncIterator(ite, opts) {
    let destroy

    const rs = new Readable({
      ...opts,
      read(cb) {
        ite.next().then(push).then(cb.bind(null, null)).catch(cb)
      },
      predestroy() {
        destroy = ite.return()
      },
      destroy(cb) {
        if (!destroy) return cb(null)
        destroy.then(cb.bind(null, null)).catch(cb)
      }
    })

    return rs

    function push(data) {
      if (data.done) rs.push(null)
      else rs.push(data.value)
    }
  }

  static from(data, opts) {
    if (isReadStreamx(data)) return data
    if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts)
    if (!Array.isArray(data)) data = data === undefined ? [] : [data]

    let i = 0
    return new Readable({
      ...opts,
      read(cb) {
        this.push(i === data.length ? null : data[i++])
        cb(null)
      }
    })
  }

  static isBackpressured(rs) {
    return (
      (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 ||
      rs._readableState.buffered >= rs._readableState.highWaterMark
    )
  }

  static isPaused(rs) {
    return (rs._duplexState & READ_RESUMED) === 0
  }

  [asyncIterator]() {
    const stream = this

    let error = null
    let promiseResolve = null
    let promiseReject = null

    this.on('error', (err) => {
      error = err
    })
    this.on('readable', onreadable)
    this.on('close', onclose)

    return {
      [asyncIterator]() {
        return this
      },
      next() {
        return new Promise(function (resolve, reject) {
          promiseResolve = resolve
          promiseReject = reject
          const data = stream.read()
          if (data !== null) ondata(data)
          else if ((stream._duplexState & DESTROYED) !== 0) ondata(null)
        })
      },
      return() {
        return destroy(null)
      },
      throw(err) {
        return destroy(err)
      }
    }

    function onreadable() {
      if (promiseResolve !== null) ondata(stream.read())
    }

    function onclose() {
      if (promiseResolve !== null) ondata(null)
    }

    function ondata(data) {
      if (promiseReject === null) return
      if (error) {
        promiseReject(error)
      } else if (data === null && (stream._duplexState & READ_DONE) === 0) {
        promiseReject(StreamError.STREAM_DESTROYED())
      } else {
        promiseResolve({ value: data, done: data === null })
      }
      promiseReject = promiseResolve = null
    }

    function destroy(err) {
      stream.destroy(err)
      return new Promise((resolve, reject) => {
        if (stream._duplexState & DESTROYED) return resolve({ value: undefined, done: true })
        stream.once('close', function () {
          if (err) reject(err)
          else resolve({ value: undefined, done: true })
        })
      })
    }
  }
}

class Writable extends Stream {
  constructor(opts) {
    super(opts)

    this._duplexState |= OPENING | READ_DONE
    this._writableState = new WritableState(this, opts)

    if (opts) {
      if (opts.writev) this._writev = opts.writev
      if (opts.write) this._write = opts.write
      if (opts.final) this._final = opts.final
      if (opts.eagerOpen) this._writableState.updateNextTick()
    }
  }

  cork() {
    this._duplexState |= WRITE_CORKED
  }

  uncork() {
    this._duplexState &= WRITE_NOT_CORKED
    this._writableState.updateNextTick()
  }

  _writev(batch, cb) {
    cb(null)
  }

  _write(data, cb) {
    this._writableState.autoBatch(data, cb)
  }

  _final(cb) {
    cb(null)
  }

  static isBackpressured(ws) {
    return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0
  }

  static drained(ws) {
    if (ws.destroyed) return Promise.resolve(false)

    const state = ws._writableState
    const pending = isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length
    const writes = pending + (ws._duplexState & WRITE_WRITING ? 1 : 0)
    if (writes === 0) return Promise.resolve(true)

    if (state.drains === null) state.drains = []
    return new Promise((resolve) => {
      state.drains.push({ writes, resolve })
    })
  }

  write(data) {
    this._writableState.updateNextTick()
    return this._writableState.push(data)
  }

  end(data) {
    this._writableState.updateNextTick()
    this._writableState.end(data)
    return this
  }
}

class Duplex extends Readable {
  // and Writable
  constructor(opts) {
    super(opts)

    this._duplexState = OPENING | (this._duplexState & READ_READ_AHEAD)
    this._writableState = new WritableState(this, opts)

    if (opts) {
      if (opts.writev) this._writev = opts.writev
      if (opts.write) this._write = opts.write
      if (opts.final) this._final = opts.final
    }
  }

  cork() {
    this._duplexState |= WRITE_CORKED
  }

  uncork() {
    this._duplexState &= WRITE_NOT_CORKED
    this._writableState.updateNextTick()
  }

  _writev(batch, cb) {
    cb(null)
  }

  _write(data, cb) {
    this._writableState.autoBatch(data, cb)
  }

  _final(cb) {
    cb(null)
  }

  write(data) {
    this._writableState.updateNextTick()
    return this._writableState.push(data)
  }

  end(data) {
    this._writableState.updateNextTick()
    this._writableState.end(data)
    return this
  }
}

class Transform extends Duplex {
  constructor(opts) {
    super(opts)
    this._transformState = new TransformState(this)

    if (opts) {
      if (opts.transform) this._transform = opts.transform
      if (opts.flush) this._flush = opts.flush
    }
  }

  _write(data, cb) {
    if (this._readableState.buffered >= this._readableState.highWaterMark) {
      this._transformState.data = data
    } else {
      this._transform(data, this._transformState.afterTransform)
    }
  }

  _read(cb) {
    if (this._transformState.data !== null) {
      const data = this._transformState.data
      this._transformState.data = null
      cb(null)
      this._transform(data, this._transformState.afterTransform)
    } else {
      cb(null)
    }
  }

  destroy(err) {
    super.destroy(err)
    if (this._transformState.data !== null) {
      this._transformState.data = null
      this._transformState.afterTransform()
    }
  }

  _transform(data, cb) {
    cb(null, data)
  }

  _flush(cb) {
    cb(null)
  }

  _final(cb) {
    this._transformState.afterFinal = cb
    this._flush(transformAfterFlush.bind(this))
  }
}

class PassThrough extends Transform {}

function transformAfterFlush(err, data) {
  const cb = this._transformState.afterFinal
  if (err) return cb(err)

  if (data !== null && data !== undefined) this.push(data)
  this.push(null)
  cb(null)
}

function pipelinePromise(...streams) {
  return new Promise((resolve, reject) => {
    return pipeline(...streams, (err) => {
      if (err) return reject(err)
      resolve()
    })
  })
}

function pipeline(stream, ...streams) {
  const all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams]
  const done = all.length && typeof all[all.length - 1] === 'function' ? all.pop() : null

  if (all.length < 2) throw StreamError.BAD_ARGUMENT('Pipeline requires at least 2 streams')

  let src = all[0]
  let dest = null
  let error = null

  for (let i = 1; i < all.length; i++) {
    dest = all[i]

    if (isStreamx(src)) {
      src.pipe(dest, onerror)
    } else {
      errorHandle(src, true, i > 1, onerror)
      src.pipe(dest)
    }

    src = dest
  }

  if (done) {
    let fin = false

    const autoDestroy =
      isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy)

    dest.on('error', (err) => {
      if (error === null) error = err
    })

    dest.on('finish', () => {
      fin = true
      if (!autoDestroy) done(error)
    })

    if (autoDestroy) {
      dest.on('close', () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())))
    }
  }

  return dest

  function errorHandle(s, rd, wr, onerror) {
    s.on('error', onerror)
    s.on('close', onclose)

    function onclose() {
      if (rd && s._readableState && !s._readableState.ended) {
        return onerror(StreamError.PREMATURE_CLOSE())
      }
      if (wr && s._writableState && !s._writableState.ended) {
        return onerror(StreamError.PREMATURE_CLOSE())
      }
    }
  }

  function onerror(err) {
    if (!err || error) return
    error = err

    for (const s of all) {
      s.destroy(err)
    }
  }
}

function echo(s) {
  return s
}

function isStream(stream) {
  return !!stream._readableState || !!stream._writableState
}

function isStreamx(stream) {
  return typeof stream._duplexState === 'number' && isStream(stream)
}

function isEnding(stream) {
  return !!stream._readableState && stream._readableState.ending
}

function isEnded(stream) {
  return !!stream._readableState && stream._readableState.ended
}

function isFinishing(stream) {
  return !!stream._writableState && stream._writableState.ending
}

function isFinished(stream) {
  return !!stream._writableState && stream._writableState.ended
}

function getStreamError(stream, opts = {}) {
  const err =
    (stream._readableState && stream._readableState.error) ||
    (stream._writableState && stream._writableState.error)

  // avoid implicit errors by default
  return !opts.all && StreamError.isStreamDestroyed(err) ? null : err
}

function isReadStreamx(stream) {
  return isStreamx(stream) && stream.readable
}

function isDisturbed(stream) {
  return (
    (stream._duplexState & OPENING) !== OPENING ||
    (stream._duplexState & DESTROYING) === DESTROYING ||
    (stream._duplexState & ACTIVE_OR_TICKING) !== 0
  )
}

function isTypedArray(data) {
  return typeof data === 'object' && data !== null && typeof data.byteLength === 'number'
}

function defaultByteLength(data) {
  return isTypedArray(data) ? data.byteLength : 1024
}

function noop() {}

function abort() {
  this.destroy(StreamError.ABORTED())
}

function isWritev(s) {
  return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev
}

module.exports = {
  pipeline,
  pipelinePromise,
  isStream,
  isStreamx,
  isEnding,
  isEnded,
  isFinishing,
  isFinished,
  isDisturbed,
  getStreamError,
  Stream,
  Writable,
  Readable,
  Duplex,
  Transform,
  // Export PassThrough for compatibility with Node.js core's stream module
  PassThrough
}


/***/ }),

/***/ 657:
/***/ ((module) => {

module.exports = class StreamError extends Error {
  constructor(msg, code, fn = StreamError) {
    super(msg)

    this.code = code

    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, fn)
    }
  }

  static isStreamDestroyed(err) {
    return err && err.code === 'STREAM_DESTROYED'
  }

  static isPrematureClose(err) {
    return err && err.code === 'PREMATURE_CLOSE'
  }

  static isAborted(err) {
    return err && err.code === 'ABORTED'
  }

  static isBadArgument(err) {
    return err && err.code === 'BAD_ARGUMENT'
  }

  get name() {
    return 'StreamError'
  }

  static STREAM_DESTROYED() {
    return new StreamError('Stream was destroyed', 'STREAM_DESTROYED', StreamError.STREAM_DESTROYED)
  }

  static PREMATURE_CLOSE(msg = 'Premature close') {
    return new StreamError(msg, 'PREMATURE_CLOSE', StreamError.PREMATURE_CLOSE)
  }

  static ABORTED() {
    return new StreamError('Stream aborted', 'ABORTED', StreamError.ABORTED)
  }

  static BAD_ARGUMENT(msg = 'Bad argument') {
    return new StreamError(msg, 'BAD_ARGUMENT', StreamError.BAD_ARGUMENT)
  }
}


/***/ }),

/***/ 775:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const constants = { // just for envs without fs
  S_IFMT: 61440,
  S_IFDIR: 16384,
  S_IFCHR: 8192,
  S_IFBLK: 24576,
  S_IFIFO: 4096,
  S_IFLNK: 40960
}

try {
  module.exports = (__nccwpck_require__(896).constants) || constants
} catch {
  module.exports = constants
}


/***/ }),

/***/ 763:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { Writable, Readable, getStreamError } = __nccwpck_require__(204)
const FIFO = __nccwpck_require__(867)
const b4a = __nccwpck_require__(57)
const headers = __nccwpck_require__(428)

const EMPTY = b4a.alloc(0)
const MAX_HEADER_SIZE = 4 * 1024 * 1024 // arbitrary big number

class BufferList {
  constructor () {
    this.buffered = 0
    this.shifted = 0
    this.queue = new FIFO()

    this._offset = 0
  }

  push (buffer) {
    this.buffered += buffer.byteLength
    this.queue.push(buffer)
  }

  shiftFirst (size) {
    return this.buffered === 0 ? null : this._next(size)
  }

  shift (size) {
    if (size > this.buffered) return null
    if (size === 0) return EMPTY

    let chunk = this._next(size)

    if (size === chunk.byteLength) return chunk // likely case

    const chunks = [chunk]

    while ((size -= chunk.byteLength) > 0) {
      chunk = this._next(size)
      chunks.push(chunk)
    }

    return b4a.concat(chunks)
  }

  _next (size) {
    const buf = this.queue.peek()
    const rem = buf.byteLength - this._offset

    if (size >= rem) {
      const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf
      this.queue.shift()
      this._offset = 0
      this.buffered -= rem
      this.shifted += rem
      return sub
    }

    this.buffered -= size
    this.shifted += size

    return buf.subarray(this._offset, (this._offset += size))
  }
}

class Source extends Readable {
  constructor (self, header, offset) {
    super()

    this.header = header
    this.offset = offset

    this._parent = self
  }

  _read (cb) {
    if (this.header.size === 0) {
      this.push(null)
    }
    if (this._parent._stream === this) {
      this._parent._update()
    }
    cb(null)
  }

  _predestroy () {
    this._parent.destroy(getStreamError(this))
  }

  _detach () {
    if (this._parent._stream === this) {
      this._parent._stream = null
      this._parent._missing = overflow(this.header.size)
      this._parent._update()
    }
  }

  _destroy (cb) {
    this._detach()
    cb(null)
  }
}

class Extract extends Writable {
  constructor (opts) {
    super(opts)

    if (!opts) opts = {}

    this._buffer = new BufferList()
    this._offset = 0
    this._header = null
    this._stream = null
    this._missing = 0
    this._longHeader = false
    this._callback = noop
    this._locked = false
    this._finished = false
    this._pax = null
    this._paxGlobal = null
    this._gnuLongPath = null
    this._gnuLongLinkPath = null
    this._filenameEncoding = opts.filenameEncoding || 'utf-8'
    this._allowUnknownFormat = !!opts.allowUnknownFormat
    this._unlockBound = this._unlock.bind(this)
  }

  _unlock (err) {
    this._locked = false

    if (err) {
      this.destroy(err)
      this._continueWrite(err)
      return
    }

    this._update()
  }

  _consumeHeader () {
    if (this._locked) return false

    this._offset = this._buffer.shifted

    try {
      this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat)
    } catch (err) {
      this._continueWrite(err)
      return false
    }

    if (!this._header) return true

    this._header.byteOffset = this._buffer.shifted

    switch (this._header.type) {
      case 'gnu-long-path':
      case 'gnu-long-link-path':
      case 'pax-global-header':
      case 'pax-header':
        this._longHeader = true
        this._missing = this._header.size
        if (this._missing > MAX_HEADER_SIZE) {
          this._continueWrite(new Error('Header exceeds max size'))
          return false
        }
        return true
    }

    this._locked = true
    this._applyLongHeaders()

    if (!(this._header.size >= 0)) {
      this._continueWrite(new Error('Invalid header'))
      return false
    }

    if (this._header.size === 0 || this._header.type === 'directory') {
      this.emit('entry', this._header, this._createStream(), this._unlockBound)
      return true
    }

    this._stream = this._createStream()
    this._missing = this._header.size

    this.emit('entry', this._header, this._stream, this._unlockBound)
    return true
  }

  _applyLongHeaders () {
    if (this._gnuLongPath) {
      this._header.name = this._gnuLongPath
      this._gnuLongPath = null
    }

    if (this._gnuLongLinkPath) {
      this._header.linkname = this._gnuLongLinkPath
      this._gnuLongLinkPath = null
    }

    if (this._pax) {
      if (this._pax.path) this._header.name = this._pax.path
      if (this._pax.linkpath) this._header.linkname = this._pax.linkpath
      if (this._pax.size) this._header.size = parseInt(this._pax.size, 10)
      this._header.pax = this._pax
      this._pax = null
    }
  }

  _decodeLongHeader (buf) {
    switch (this._header.type) {
      case 'gnu-long-path':
        this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding)
        break
      case 'gnu-long-link-path':
        this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding)
        break
      case 'pax-global-header':
        this._paxGlobal = headers.decodePax(buf)
        break
      case 'pax-header':
        this._pax = this._paxGlobal === null
          ? headers.decodePax(buf)
          : Object.assign({}, this._paxGlobal, headers.decodePax(buf))
        break
    }
  }

  _consumeLongHeader () {
    this._longHeader = false
    this._missing = overflow(this._header.size)

    const buf = this._buffer.shift(this._header.size)

    try {
      this._decodeLongHeader(buf)
    } catch (err) {
      this._continueWrite(err)
      return false
    }

    return true
  }

  _consumeStream () {
    const buf = this._buffer.shiftFirst(this._missing)
    if (buf === null) return false

    this._missing -= buf.byteLength
    const drained = this._stream.push(buf)

    if (this._missing === 0) {
      this._stream.push(null)
      if (drained) this._stream._detach()
      return drained && this._locked === false
    }

    return drained
  }

  _createStream () {
    return new Source(this, this._header, this._offset)
  }

  _update () {
    while (this._buffer.buffered > 0 && !this.destroying) {
      if (this._missing > 0) {
        if (this._stream !== null) {
          if (this._consumeStream() === false) return
          continue
        }

        if (this._longHeader === true) {
          if (this._missing > this._buffer.buffered) break
          if (this._consumeLongHeader() === false) return false
          continue
        }

        const ignore = this._buffer.shiftFirst(this._missing)
        if (ignore !== null) this._missing -= ignore.byteLength
        continue
      }

      if (this._buffer.buffered < 512) break
      if (this._stream !== null || this._consumeHeader() === false) return
    }

    this._continueWrite(null)
  }

  _continueWrite (err) {
    const cb = this._callback
    this._callback = noop
    cb(err)
  }

  _write (data, cb) {
    this._callback = cb
    this._buffer.push(data)
    this._update()
  }

  _final (cb) {
    this._finished = this._missing === 0 && this._buffer.buffered === 0
    cb(this._finished ? null : new Error('Unexpected end of data'))
  }

  _predestroy () {
    this._continueWrite(null)
  }

  _destroy (cb) {
    if (this._stream) this._stream.destroy(getStreamError(this))
    cb(null)
  }

  [Symbol.asyncIterator] () {
    let error = null

    let promiseResolve = null
    let promiseReject = null

    let entryStream = null
    let entryCallback = null

    const extract = this

    this.on('entry', onentry)
    this.on('error', (err) => { error = err })
    this.on('close', onclose)

    return {
      [Symbol.asyncIterator] () {
        return this
      },
      next () {
        return new Promise(onnext)
      },
      return () {
        return destroy(null)
      },
      throw (err) {
        return destroy(err)
      }
    }

    function consumeCallback (err) {
      if (!entryCallback) return
      const cb = entryCallback
      entryCallback = null
      cb(err)
    }

    function onnext (resolve, reject) {
      if (error) {
        return reject(error)
      }

      if (entryStream) {
        resolve({ value: entryStream, done: false })
        entryStream = null
        return
      }

      promiseResolve = resolve
      promiseReject = reject

      consumeCallback(null)

      if (extract._finished && promiseResolve) {
        promiseResolve({ value: undefined, done: true })
        promiseResolve = promiseReject = null
      }
    }

    function onentry (header, stream, callback) {
      entryCallback = callback
      stream.on('error', noop) // no way around this due to tick sillyness

      if (promiseResolve) {
        promiseResolve({ value: stream, done: false })
        promiseResolve = promiseReject = null
      } else {
        entryStream = stream
      }
    }

    function onclose () {
      consumeCallback(error)
      if (!promiseResolve) return
      if (error) promiseReject(error)
      else promiseResolve({ value: undefined, done: true })
      promiseResolve = promiseReject = null
    }

    function destroy (err) {
      extract.destroy(err)
      consumeCallback(err)
      return new Promise((resolve, reject) => {
        if (extract.destroyed) return resolve({ value: undefined, done: true })
        extract.once('close', function () {
          if (err) reject(err)
          else resolve({ value: undefined, done: true })
        })
      })
    }
  }
}

module.exports = function extract (opts) {
  return new Extract(opts)
}

function noop () {}

function overflow (size) {
  size &= 511
  return size && 512 - size
}


/***/ }),

/***/ 428:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(57)

const ZEROS = '0000000000000000000'
const SEVENS = '7777777777777777777'
const ZERO_OFFSET = '0'.charCodeAt(0)
const USTAR_MAGIC = b4a.from([0x75, 0x73, 0x74, 0x61, 0x72, 0x00]) // ustar\x00
const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET])
const GNU_MAGIC = b4a.from([0x75, 0x73, 0x74, 0x61, 0x72, 0x20]) // ustar\x20
const GNU_VER = b4a.from([0x20, 0x00])
const MASK = 0o7777
const MAGIC_OFFSET = 257
const VERSION_OFFSET = 263

exports.decodeLongPath = function decodeLongPath (buf, encoding) {
  return decodeStr(buf, 0, buf.length, encoding)
}

exports.encodePax = function encodePax (opts) { // TODO: encode more stuff in pax
  let result = ''
  if (opts.name) result += addLength(' path=' + opts.name + '\n')
  if (opts.linkname) result += addLength(' linkpath=' + opts.linkname + '\n')
  const pax = opts.pax
  if (pax) {
    for (const key in pax) {
      result += addLength(' ' + key + '=' + pax[key] + '\n')
    }
  }
  return b4a.from(result)
}

exports.decodePax = function decodePax (buf) {
  const result = {}

  while (buf.length) {
    let i = 0
    while (i < buf.length && buf[i] !== 32) i++
    const len = parseInt(b4a.toString(buf.subarray(0, i)), 10)
    if (!len) return result

    const b = b4a.toString(buf.subarray(i + 1, len - 1))
    const keyIndex = b.indexOf('=')
    if (keyIndex === -1) return result
    result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1)

    buf = buf.subarray(len)
  }

  return result
}

exports.encode = function encode (opts) {
  const buf = b4a.alloc(512)
  let name = opts.name
  let prefix = ''

  if (opts.typeflag === 5 && name[name.length - 1] !== '/') name += '/'
  if (b4a.byteLength(name) !== name.length) return null // utf-8

  while (b4a.byteLength(name) > 100) {
    const i = name.indexOf('/')
    if (i === -1) return null
    prefix += prefix ? '/' + name.slice(0, i) : name.slice(0, i)
    name = name.slice(i + 1)
  }

  if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null
  if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null

  b4a.write(buf, name)
  b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100)
  b4a.write(buf, encodeOct(opts.uid, 6), 108)
  b4a.write(buf, encodeOct(opts.gid, 6), 116)
  encodeSize(opts.size, buf, 124)
  b4a.write(buf, encodeOct((opts.mtime.getTime() / 1000) | 0, 11), 136)

  buf[156] = ZERO_OFFSET + toTypeflag(opts.type)

  if (opts.linkname) b4a.write(buf, opts.linkname, 157)

  b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET)
  b4a.copy(USTAR_VER, buf, VERSION_OFFSET)
  if (opts.uname) b4a.write(buf, opts.uname, 265)
  if (opts.gname) b4a.write(buf, opts.gname, 297)
  b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329)
  b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337)

  if (prefix) b4a.write(buf, prefix, 345)

  b4a.write(buf, encodeOct(cksum(buf), 6), 148)

  return buf
}

exports.decode = function decode (buf, filenameEncoding, allowUnknownFormat) {
  let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET

  let name = decodeStr(buf, 0, 100, filenameEncoding)
  const mode = decodeOct(buf, 100, 8)
  const uid = decodeOct(buf, 108, 8)
  const gid = decodeOct(buf, 116, 8)
  const size = decodeOct(buf, 124, 12)
  const mtime = decodeOct(buf, 136, 12)
  const type = toType(typeflag)
  const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding)
  const uname = decodeStr(buf, 265, 32)
  const gname = decodeStr(buf, 297, 32)
  const devmajor = decodeOct(buf, 329, 8)
  const devminor = decodeOct(buf, 337, 8)

  const c = cksum(buf)

  // checksum is still initial value if header was null.
  if (c === 8 * 32) return null

  // valid checksum
  if (c !== decodeOct(buf, 148, 8)) throw new Error('Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?')

  if (isUSTAR(buf)) {
    // ustar (posix) format.
    // prepend prefix, if present.
    if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + '/' + name
  } else if (isGNU(buf)) {
    // 'gnu'/'oldgnu' format. Similar to ustar, but has support for incremental and
    // multi-volume tarballs.
  } else {
    if (!allowUnknownFormat) {
      throw new Error('Invalid tar header: unknown format.')
    }
  }

  // to support old tar versions that use trailing / to indicate dirs
  if (typeflag === 0 && name && name[name.length - 1] === '/') typeflag = 5

  return {
    name,
    mode,
    uid,
    gid,
    size,
    byteOffset: 0,
    mtime: new Date(1000 * mtime),
    type,
    linkname,
    uname,
    gname,
    devmajor,
    devminor,
    pax: null
  }
}

function isUSTAR (buf) {
  return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6))
}

function isGNU (buf) {
  return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, MAGIC_OFFSET + 6)) &&
    b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, VERSION_OFFSET + 2))
}

function clamp (index, len, defaultValue) {
  if (typeof index !== 'number') return defaultValue
  index = ~~index // Coerce to integer.
  if (index >= len) return len
  if (index >= 0) return index
  index += len
  if (index >= 0) return index
  return 0
}

function toType (flag) {
  switch (flag) {
    case 0:
      return 'file'
    case 1:
      return 'link'
    case 2:
      return 'symlink'
    case 3:
      return 'character-device'
    case 4:
      return 'block-device'
    case 5:
      return 'directory'
    case 6:
      return 'fifo'
    case 7:
      return 'contiguous-file'
    case 72:
      return 'pax-header'
    case 55:
      return 'pax-global-header'
    case 27:
      return 'gnu-long-link-path'
    case 28:
    case 30:
      return 'gnu-long-path'
  }

  return null
}

function toTypeflag (flag) {
  switch (flag) {
    case 'file':
      return 0
    case 'link':
      return 1
    case 'symlink':
      return 2
    case 'character-device':
      return 3
    case 'block-device':
      return 4
    case 'directory':
      return 5
    case 'fifo':
      return 6
    case 'contiguous-file':
      return 7
    case 'pax-header':
      return 72
  }

  return 0
}

function indexOf (block, num, offset, end) {
  for (; offset < end; offset++) {
    if (block[offset] === num) return offset
  }
  return end
}

function cksum (block) {
  let sum = 8 * 32
  for (let i = 0; i < 148; i++) sum += block[i]
  for (let j = 156; j < 512; j++) sum += block[j]
  return sum
}

function encodeOct (val, n) {
  val = val.toString(8)
  if (val.length > n) return SEVENS.slice(0, n) + ' '
  return ZEROS.slice(0, n - val.length) + val + ' '
}

function encodeSizeBin (num, buf, off) {
  buf[off] = 0x80
  for (let i = 11; i > 0; i--) {
    buf[off + i] = num & 0xff
    num = Math.floor(num / 0x100)
  }
}

function encodeSize (num, buf, off) {
  if (num.toString(8).length > 11) {
    encodeSizeBin(num, buf, off)
  } else {
    b4a.write(buf, encodeOct(num, 11), off)
  }
}

/* Copied from the node-tar repo and modified to meet
 * tar-stream coding standard.
 *
 * Source: https://github.com/npm/node-tar/blob/51b6627a1f357d2eb433e7378e5f05e83b7aa6cd/lib/header.js#L349
 */
function parse256 (buf) {
  // first byte MUST be either 80 or FF
  // 80 for positive, FF for 2's comp
  let positive
  if (buf[0] === 0x80) positive = true
  else if (buf[0] === 0xFF) positive = false
  else return null

  // build up a base-256 tuple from the least sig to the highest
  const tuple = []
  let i
  for (i = buf.length - 1; i > 0; i--) {
    const byte = buf[i]
    if (positive) tuple.push(byte)
    else tuple.push(0xFF - byte)
  }

  let sum = 0
  const l = tuple.length
  for (i = 0; i < l; i++) {
    sum += tuple[i] * Math.pow(256, i)
  }

  return positive ? sum : -1 * sum
}

function decodeOct (val, offset, length) {
  val = val.subarray(offset, offset + length)
  offset = 0

  // If prefixed with 0x80 then parse as a base-256 integer
  if (val[offset] & 0x80) {
    return parse256(val)
  } else {
    // Older versions of tar can prefix with spaces
    while (offset < val.length && val[offset] === 32) offset++
    const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length)
    while (offset < end && val[offset] === 0) offset++
    if (end === offset) return 0
    return parseInt(b4a.toString(val.subarray(offset, end)), 8)
  }
}

function decodeStr (val, offset, length, encoding) {
  return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding)
}

function addLength (str) {
  const len = b4a.byteLength(str)
  let digits = Math.floor(Math.log(len) / Math.log(10)) + 1
  if (len + digits >= Math.pow(10, digits)) digits++

  return (len + digits) + str
}


/***/ }),

/***/ 118:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.extract = __nccwpck_require__(763)
/* unused reexport */ __nccwpck_require__(861)


/***/ }),

/***/ 861:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { Readable, Writable, getStreamError } = __nccwpck_require__(204)
const b4a = __nccwpck_require__(57)

const constants = __nccwpck_require__(775)
const headers = __nccwpck_require__(428)

const DMODE = 0o755
const FMODE = 0o644

const END_OF_TAR = b4a.alloc(1024)

class Sink extends Writable {
  constructor (pack, header, callback) {
    super({ mapWritable, eagerOpen: true })

    this.written = 0
    this.header = header

    this._callback = callback
    this._linkname = null
    this._isLinkname = header.type === 'symlink' && !header.linkname
    this._isVoid = header.type !== 'file' && header.type !== 'contiguous-file'
    this._finished = false
    this._pack = pack
    this._openCallback = null

    if (this._pack._stream === null) this._pack._stream = this
    else this._pack._pending.push(this)
  }

  _open (cb) {
    this._openCallback = cb
    if (this._pack._stream === this) this._continueOpen()
  }

  _continuePack (err) {
    if (this._callback === null) return

    const callback = this._callback
    this._callback = null

    callback(err)
  }

  _continueOpen () {
    if (this._pack._stream === null) this._pack._stream = this

    const cb = this._openCallback
    this._openCallback = null
    if (cb === null) return

    if (this._pack.destroying) return cb(new Error('pack stream destroyed'))
    if (this._pack._finalized) return cb(new Error('pack stream is already finalized'))

    this._pack._stream = this

    if (!this._isLinkname) {
      this._pack._encode(this.header)
    }

    if (this._isVoid) {
      this._finish()
      this._continuePack(null)
    }

    cb(null)
  }

  _write (data, cb) {
    if (this._isLinkname) {
      this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data
      return cb(null)
    }

    if (this._isVoid) {
      if (data.byteLength > 0) {
        return cb(new Error('No body allowed for this entry'))
      }
      return cb()
    }

    this.written += data.byteLength
    if (this._pack.push(data)) return cb()
    this._pack._drain = cb
  }

  _finish () {
    if (this._finished) return
    this._finished = true

    if (this._isLinkname) {
      this.header.linkname = this._linkname ? b4a.toString(this._linkname, 'utf-8') : ''
      this._pack._encode(this.header)
    }

    overflow(this._pack, this.header.size)

    this._pack._done(this)
  }

  _final (cb) {
    if (this.written !== this.header.size) { // corrupting tar
      return cb(new Error('Size mismatch'))
    }

    this._finish()
    cb(null)
  }

  _getError () {
    return getStreamError(this) || new Error('tar entry destroyed')
  }

  _predestroy () {
    this._pack.destroy(this._getError())
  }

  _destroy (cb) {
    this._pack._done(this)

    this._continuePack(this._finished ? null : this._getError())

    cb()
  }
}

class Pack extends Readable {
  constructor (opts) {
    super(opts)
    this._drain = noop
    this._finalized = false
    this._finalizing = false
    this._pending = []
    this._stream = null
  }

  entry (header, buffer, callback) {
    if (this._finalized || this.destroying) throw new Error('already finalized or destroyed')

    if (typeof buffer === 'function') {
      callback = buffer
      buffer = null
    }

    if (!callback) callback = noop

    if (!header.size || header.type === 'symlink') header.size = 0
    if (!header.type) header.type = modeToType(header.mode)
    if (!header.mode) header.mode = header.type === 'directory' ? DMODE : FMODE
    if (!header.uid) header.uid = 0
    if (!header.gid) header.gid = 0
    if (!header.mtime) header.mtime = new Date()

    if (typeof buffer === 'string') buffer = b4a.from(buffer)

    const sink = new Sink(this, header, callback)

    if (b4a.isBuffer(buffer)) {
      header.size = buffer.byteLength
      sink.write(buffer)
      sink.end()
      return sink
    }

    if (sink._isVoid) {
      return sink
    }

    return sink
  }

  finalize () {
    if (this._stream || this._pending.length > 0) {
      this._finalizing = true
      return
    }

    if (this._finalized) return
    this._finalized = true

    this.push(END_OF_TAR)
    this.push(null)
  }

  _done (stream) {
    if (stream !== this._stream) return

    this._stream = null

    if (this._finalizing) this.finalize()
    if (this._pending.length) this._pending.shift()._continueOpen()
  }

  _encode (header) {
    if (!header.pax) {
      const buf = headers.encode(header)
      if (buf) {
        this.push(buf)
        return
      }
    }
    this._encodePax(header)
  }

  _encodePax (header) {
    const paxHeader = headers.encodePax({
      name: header.name,
      linkname: header.linkname,
      pax: header.pax
    })

    const newHeader = {
      name: 'PaxHeader',
      mode: header.mode,
      uid: header.uid,
      gid: header.gid,
      size: paxHeader.byteLength,
      mtime: header.mtime,
      type: 'pax-header',
      linkname: header.linkname && 'PaxHeader',
      uname: header.uname,
      gname: header.gname,
      devmajor: header.devmajor,
      devminor: header.devminor
    }

    this.push(headers.encode(newHeader))
    this.push(paxHeader)
    overflow(this, paxHeader.byteLength)

    newHeader.size = header.size
    newHeader.type = header.type
    this.push(headers.encode(newHeader))
  }

  _doDrain () {
    const drain = this._drain
    this._drain = noop
    drain()
  }

  _predestroy () {
    const err = getStreamError(this)

    if (this._stream) this._stream.destroy(err)

    while (this._pending.length) {
      const stream = this._pending.shift()
      stream.destroy(err)
      stream._continueOpen()
    }

    this._doDrain()
  }

  _read (cb) {
    this._doDrain()
    cb()
  }
}

module.exports = function pack (opts) {
  return new Pack(opts)
}

function modeToType (mode) {
  switch (mode & constants.S_IFMT) {
    case constants.S_IFBLK: return 'block-device'
    case constants.S_IFCHR: return 'character-device'
    case constants.S_IFDIR: return 'directory'
    case constants.S_IFIFO: return 'fifo'
    case constants.S_IFLNK: return 'symlink'
  }

  return 'file'
}

function noop () {}

function overflow (self, size) {
  size &= 511
  if (size) self.push(END_OF_TAR.subarray(0, 512 - size))
}

function mapWritable (buf) {
  return b4a.isBuffer(buf) ? buf : b4a.from(buf)
}


/***/ }),

/***/ 934:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const PassThroughDecoder = __nccwpck_require__(256)
const UTF8Decoder = __nccwpck_require__(414)

module.exports = class TextDecoder {
  constructor(encoding = 'utf8') {
    this.encoding = normalizeEncoding(encoding)

    switch (this.encoding) {
      case 'utf8':
        this.decoder = new UTF8Decoder()
        break
      case 'utf16le':
      case 'base64':
        throw new Error('Unsupported encoding: ' + this.encoding)
      default:
        this.decoder = new PassThroughDecoder(this.encoding)
    }
  }

  get remaining() {
    return this.decoder.remaining
  }

  push(data) {
    if (typeof data === 'string') return data
    return this.decoder.decode(data)
  }

  // For Node.js compatibility
  write(data) {
    return this.push(data)
  }

  end(data) {
    let result = ''
    if (data) result = this.push(data)
    result += this.decoder.flush()
    return result
  }
}

function normalizeEncoding(encoding) {
  encoding = encoding.toLowerCase()

  switch (encoding) {
    case 'utf8':
    case 'utf-8':
      return 'utf8'
    case 'ucs2':
    case 'ucs-2':
    case 'utf16le':
    case 'utf-16le':
      return 'utf16le'
    case 'latin1':
    case 'binary':
      return 'latin1'
    case 'base64':
    case 'ascii':
    case 'hex':
      return encoding
    default:
      throw new Error('Unknown encoding: ' + encoding)
  }
}


/***/ }),

/***/ 256:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(57)

module.exports = class PassThroughDecoder {
  constructor(encoding) {
    this.encoding = encoding
  }

  get remaining() {
    return 0
  }

  decode(data) {
    return b4a.toString(data, this.encoding)
  }

  flush() {
    return ''
  }
}


/***/ }),

/***/ 414:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(57)

/**
 * https://encoding.spec.whatwg.org/#utf-8-decoder
 */
module.exports = class UTF8Decoder {
  constructor() {
    this._reset()
  }

  get remaining() {
    return this.bytesSeen
  }

  decode(data) {
    if (data.byteLength === 0) return ''

    if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
      this.bytesSeen = trailingBytesSeen(data)
      return b4a.toString(data, 'utf8')
    }

    let result = ''
    let start = 0

    if (this.bytesNeeded > 0) {
      while (start < data.byteLength) {
        const byte = data[start]

        if (byte < this.lowerBoundary || byte > this.upperBoundary) {
          result += '\ufffd'
          this._reset()
          break
        }

        this.lowerBoundary = 0x80
        this.upperBoundary = 0xbf
        this.codePoint = (this.codePoint << 6) | (byte & 0x3f)
        this.bytesSeen++
        start++

        if (this.bytesSeen === this.bytesNeeded) {
          result += String.fromCodePoint(this.codePoint)
          this._reset()
          break
        }
      }

      if (this.bytesNeeded > 0) return result
    }

    const trailing = trailingIncomplete(data, start)
    const end = data.byteLength - trailing

    if (end > start) result += b4a.toString(data, 'utf8', start, end)

    for (let i = end; i < data.byteLength; i++) {
      const byte = data[i]

      if (this.bytesNeeded === 0) {
        if (byte <= 0x7f) {
          this.bytesSeen = 0
          result += String.fromCharCode(byte)
        } else if (byte >= 0xc2 && byte <= 0xdf) {
          this.bytesNeeded = 2
          this.bytesSeen = 1
          this.codePoint = byte & 0x1f
        } else if (byte >= 0xe0 && byte <= 0xef) {
          if (byte === 0xe0) this.lowerBoundary = 0xa0
          else if (byte === 0xed) this.upperBoundary = 0x9f
          this.bytesNeeded = 3
          this.bytesSeen = 1
          this.codePoint = byte & 0xf
        } else if (byte >= 0xf0 && byte <= 0xf4) {
          if (byte === 0xf0) this.lowerBoundary = 0x90
          else if (byte === 0xf4) this.upperBoundary = 0x8f
          this.bytesNeeded = 4
          this.bytesSeen = 1
          this.codePoint = byte & 0x7
        } else {
          this.bytesSeen = 1
          result += '\ufffd'
        }

        continue
      }

      if (byte < this.lowerBoundary || byte > this.upperBoundary) {
        result += '\ufffd'
        i--
        this._reset()

        continue
      }

      this.lowerBoundary = 0x80
      this.upperBoundary = 0xbf

      this.codePoint = (this.codePoint << 6) | (byte & 0x3f)
      this.bytesSeen++

      if (this.bytesSeen === this.bytesNeeded) {
        result += String.fromCodePoint(this.codePoint)
        this._reset()
      }
    }

    return result
  }

  flush() {
    const result = this.bytesNeeded > 0 ? '\ufffd' : ''
    this._reset()
    return result
  }

  _reset() {
    this.codePoint = 0
    this.bytesNeeded = 0
    this.bytesSeen = 0
    this.lowerBoundary = 0x80
    this.upperBoundary = 0xbf
  }
}

function trailingIncomplete(data, start) {
  const len = data.byteLength
  if (len <= start) return 0

  const limit = Math.max(start, len - 4)

  let i = len - 1
  while (i > limit && (data[i] & 0xc0) === 0x80) i--

  if (i < start) return 0

  const byte = data[i]

  let needed
  if (byte <= 0x7f) return 0
  if (byte >= 0xc2 && byte <= 0xdf) needed = 2
  else if (byte >= 0xe0 && byte <= 0xef) needed = 3
  else if (byte >= 0xf0 && byte <= 0xf4) needed = 4
  else return 0

  const available = len - i
  return available < needed ? available : 0
}

function trailingBytesSeen(data) {
  const len = data.byteLength
  if (len === 0) return 0

  const last = data[len - 1]

  if (last <= 0x7f) return 0
  if ((last & 0xc0) !== 0x80) return 1

  const limit = Math.max(0, len - 4)

  let i = len - 2
  while (i >= limit && (data[i] & 0xc0) === 0x80) i--

  if (i < 0) return 1

  const first = data[i]

  let needed
  if (first >= 0xc2 && first <= 0xdf) needed = 2
  else if (first >= 0xe0 && first <= 0xef) needed = 3
  else if (first >= 0xf0 && first <= 0xf4) needed = 4
  else return 1

  if (len - i !== needed) return 1

  if (needed >= 3) {
    const second = data[i + 1]
    if (first === 0xe0 && second < 0xa0) return 1
    if (first === 0xed && second > 0x9f) return 1
    if (first === 0xf0 && second < 0x90) return 1
    if (first === 0xf4 && second > 0x8f) return 1
  }

  return 0
}


/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 780:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42);
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(205);
// Entry point of the post step, which runs also after a crash or a cancel: ends the tokens that are left.


await (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(_revoke_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeKept */ .b);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ revokeKept)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./.build/packages/kernel/src/project.js
// What the project is called and where it lives: the only place that states the slug.
/** The repository that users write in `uses:`; examples and README are checked against it. */
const PROJECT_SLUG = 'plumbline-release/plumbline';
/** The major tag that examples use. */
const PROJECT_REF = 'v1';
/** Version written into the record and the user agent. */
const PROJECT_VERSION = '0.1.0';

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./.build/packages/http/src/file-body.js
// A body with a file in it, which is read from disk while it is sent. A Blob like any other; but its pieces come straight
// from the file, by way of memory that is used again: Blob's own reader takes three times as long.


const PIECE = 2 * 1024 * 1024;
/** Memory of earlier bodies, to be used again. */
const spare = [];
/** Ends when the last body that was begun has its first piece: begun side by side, all of them would be late. */
let begun = Promise.resolve();
class FileBody extends Blob {
    #framed;
    #version;
    constructor(framed, content, version) {
        super([framed.before ?? '', content, framed.after ?? '']);
        this.#framed = framed;
        this.#version = version;
    }
    /** The body of a file as it is now. Throws when it cannot be read. */
    static async of(framed) {
        const version = await (0,promises_namespaceObject.stat)(framed.path);
        return new FileBody(framed, await (0,external_node_fs_.openAsBlob)(framed.path), version);
    }
    /** All bytes in order; each piece is good until the next one is asked for. Throws when the file has changed. */
    async *pieces() {
        const { path, before = '', after = '' } = this.#framed;
        const [one, other] = spare.pop() ?? [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)];
        const beginning = begun.then(() => this.#begin(one));
        begun = beginning.then(ignored, ignored);
        try {
            yield Buffer.from(before);
            let { file, bytesRead, buffer } = await beginning;
            let sent = 0;
            for (let turn = 0; bytesRead > 0; turn += 1) {
                sent += bytesRead;
                if (sent > this.#version.size)
                    break;
                // The next piece is read while this one is sent.
                const reading = file.read(turn % 2 === 0 ? other : one);
                reading.catch(ignored);
                yield buffer.subarray(0, bytesRead);
                ({ bytesRead, buffer } = await reading);
            }
            if (sent !== this.#version.size)
                throw new Error(changed(path));
        }
        finally {
            const opened = await beginning.catch(ignored);
            await opened?.file.close();
        }
        // Not when the sending ends early: its memory may still be on its way.
        spare.push([one, other]);
        yield Buffer.from(after);
    }
    /** The file, and its first piece. */
    async #begin(piece) {
        const { path } = this.#framed;
        const file = await (0,promises_namespaceObject.open)(path);
        try {
            requireSame(path, this.#version, await file.stat());
            return { file, ...(await file.read(piece)) };
        }
        catch (thrown) {
            await file.close();
            throw thrown;
        }
    }
}
function requireSame(path, was, is) {
    if (was.size !== is.size || was.mtimeMs !== is.mtimeMs)
        throw new Error(changed(path));
}
function changed(path) {
    return `"${path}" was changed while it was on its way`;
}
/** Whoever waits hears of it. */
function ignored() { }

;// CONCATENATED MODULE: ./.build/packages/http/src/large-body.js
// Sending a large body by Node's own client, which waits for the other side to take what was sent; fetch reads it all
// into memory first.





/** The answer as fetch would give it; fails as fetch does, with the reason as the cause. Redirects are not followed. */
async function sendLarge({ method, url, headers, body, signal }) {
    const open = new URL(url).protocol === 'https:' ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
    const options = { method, headers: { ...headers, 'content-length': String(body.size) }, signal };
    return new Promise((resolve, reject) => {
        const fail = (cause) => reject(signal.aborted ? signal.reason : new TypeError('request failed', { cause }));
        const request = open(url, options, (answer) => {
            const { statusCode = 0, rawHeaders } = answer;
            const shown = new Headers();
            for (let at = 0; at + 1 < rawHeaders.length; at += 2)
                shown.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
            const empty = statusCode === 204 || statusCode === 304;
            resolve(new Response(empty ? null : external_node_stream_namespaceObject.Readable.toWeb(answer), {
                status: statusCode,
                headers: shown,
            }));
        });
        request.on('error', fail);
        write(body, request).catch((cause) => {
            // A body that ends early must not look whole.
            request.destroy(cause);
            fail(cause);
        });
    });
}
function write(body, request) {
    if (body instanceof FileBody)
        return writePieces(body, request);
    return (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_namespaceObject.Readable.fromWeb(body.stream()), request);
}
/** One piece at a time: its memory is used again once the system has it. */
async function writePieces(body, request) {
    // Of what is written to a connection that never came about, nothing is heard.
    const closed = new Promise((resolve) => request.once('close', resolve));
    for await (const piece of body.pieces()) {
        const written = new Promise((resolve, reject) => {
            request.write(piece, (error) => (error ? reject(error) : resolve()));
        });
        await Promise.race([written, closed]);
        if (request.destroyed)
            return;
    }
    request.end();
}

;// CONCATENATED MODULE: ./.build/packages/http/src/secret-keys.js
/** The largest are RSA keys of 16,384 bits and OpenPGP keys with their certificates. */
const LONGEST = 64 * 1024;
const LABEL = /-----(BEGIN|END) (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** Lines end so in a log, and in JSON. */
const LINE_END = /(?:\\{1,4}r)?\\{1,4}n|\r?\n/g;
/** A line of a key, whatever a diff or a quotation writes around it. */
const KEY_LINE = /^[\s"'`+\-|>]{0,40}(?:[A-Za-z0-9+/]{16,}={0,2}|=[A-Za-z0-9+/]{4})[\s"'`+,;\\]{0,40}$/;
const LAST_KEY_LINE = /^[\s"'`+\-|>]{0,40}[A-Za-z0-9+/]{1,76}={0,2}[\s"'`+,;\\]{0,40}$/;
const HEADER = /^[\s"'`+\-|>]{0,40}(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): /;
/** Where private keys stand. */
function privateKeysIn(text) {
    const labels = [...text.matchAll(LABEL)].map(({ 0: label, 1: which, index }) => ({
        isBegin: which === 'BEGIN',
        from: index,
        to: index + label.length,
    }));
    return labels.flatMap((label, at) => {
        const [before, after] = [labels[at - 1], labels[at + 1]];
        if (label.isBegin) {
            const isWhole = after !== undefined && !after.isBegin && after.from - label.to <= LONGEST;
            const bound = Math.min(label.to + LONGEST, after?.from ?? text.length);
            if (isWhole)
                return [{ from: label.from, to: after.to }];
            return [{ from: label.from, to: label.to + bodyAfter(text.slice(label.to, bound)) }];
        }
        if (before?.isBegin && label.from - before.to <= LONGEST)
            return [];
        const start = Math.max(before?.to ?? 0, label.from - LONGEST);
        return [{ from: start + bodyBefore(text.slice(start, label.from)), to: label.to }];
    });
}
/** How far a key goes on whose end was cut off. */
function bodyAfter(text) {
    let end = 0;
    for (const line of linesOf(text)) {
        const isKey = KEY_LINE.test(line.text) || HEADER.test(line.text) || line.text.trim() === '';
        if (!isKey)
            return LAST_KEY_LINE.test(line.text) && end > 0 ? line.to : end;
        end = line.to;
    }
    return end;
}
/** Where a key begins whose beginning was cut off. */
function bodyBefore(text) {
    const lines = linesOf(text).toReversed();
    let start = text.length;
    for (const [at, line] of lines.entries()) {
        const isKey = KEY_LINE.test(line.text) || (at < 2 && LAST_KEY_LINE.test(line.text));
        if (!isKey && line.text.trim() !== '')
            return start;
        start = line.from;
    }
    return start;
}
function linesOf(text) {
    const ends = [...text.matchAll(LINE_END)].map(({ 0: end, index }) => ({ at: index, next: index + end.length }));
    const starts = [0, ...ends.map(({ next }) => next)];
    return starts.map((from, index) => {
        const to = ends[index]?.at ?? text.length;
        return { text: text.slice(from, to), from, to };
    });
}

;// CONCATENATED MODULE: ./.build/packages/kernel/src/token-shapes.js
// What tokens look like: one table, for what must not ship in a package and for what must not be shown.
const ALNUM = /[A-Za-z0-9]{1,512}/y;
const WORD = /[\w-]{1,4096}/y;
const DOTTED = /[\w.-]{1,4096}/y;
const HEX = /[0-9a-f]{1,512}/y;
const CAPITALS = /[A-Z0-9]{1,64}/y;
/** A lead that words may have is not searched inside of others, but after an escape: `\n`, `\u003d`, `%3D`. */
const REGISTRIES = [
    {
        // A macaroon; its first bytes name the index that it is for, the public or the testing one.
        kind: 'PyPI',
        lead: /pypi-/g,
        body: WORD,
        least: 16,
        isName: true,
        issued: /\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,4000}/g,
    },
    {
        kind: 'RubyGems',
        lead: /rubygems_/g,
        body: ALNUM,
        least: 16,
        length: 48,
        issued: /\brubygems_[0-9a-f]{48}\b/g,
    },
    {
        kind: 'crates.io',
        lead: /(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf]|\\u[0-9a-f]{4}|%[0-9A-F]{2}))cio(?=[A-Za-z0-9]{32}(?![A-Za-z0-9]))/g,
        body: ALNUM,
        least: 32,
        length: 32,
        issued: /\bcio(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}\b/g,
    },
    {
        // Of a trusted publisher, for half an hour.
        kind: 'crates.io',
        lead: /cio_tp_/g,
        body: ALNUM,
        least: 16,
        length: 32,
        issued: /\bcio_tp_[A-Za-z0-9]{32}\b/g,
    },
    { kind: 'npm', lead: /npm_/g, body: WORD, least: 16, length: 36, isName: true },
];
const FORGES = [
    {
        // Of apps and jobs since 2026: `ghs_`, the app, and a JSON Web Token.
        kind: 'GitHub',
        lead: /ghs_/g,
        body: DOTTED,
        least: 16,
        issued: /\bghs_\d{1,12}_[\w-]{16,1000}\.[\w-]{16,4000}\.[\w-]{16,2000}/g,
    },
    { kind: 'GitHub', lead: /gh[pour]_/g, body: DOTTED, least: 16, length: 36 },
    { kind: 'GitHub', lead: /github_pat_/g, body: WORD, least: 16, length: 82 },
    { kind: 'GitLab', lead: /gl(?:pat|dt|rt|rtr|ptt|cbt|oas|soat|ft|imt|agent)-/g, body: DOTTED, least: 16 },
    { kind: 'Bitbucket', lead: /ATBB/g, body: ALNUM, least: 24 },
    { kind: 'Atlassian', lead: /AT[AC]TT3/g, body: /[\w=-]{1,512}/y, least: 40 },
];
const SERVICES = [
    { kind: 'AWS', lead: /(?:AKIA|ASIA|ABIA|ACCA)/g, body: CAPITALS, least: 16, length: 16 },
    { kind: 'Slack', lead: /xox[a-z]-(?=[\w.-]{0,8}\d)|xapp-(?=\d-)/g, body: DOTTED, least: 24 },
    { kind: 'Slack', lead: /hooks\.slack\.com\/(?:services|workflows|triggers)\//g, body: /[\w/-]{1,512}/y, least: 20 },
    { kind: 'Discord', lead: /discord(?:app)?\.com\/api\/webhooks\//g, body: /[\w/-]{1,512}/y, least: 20 },
    { kind: 'Stripe', lead: /[srp]k_(?:live|test)_|whsec_/g, body: ALNUM, least: 16 },
    { kind: 'Google', lead: /AIza/g, body: WORD, least: 35, length: 35 },
    { kind: 'Google', lead: /GOCSPX-/g, body: WORD, least: 20, length: 28 },
    { kind: 'Google', lead: /ya29\./g, body: WORD, least: 20 },
    { kind: 'Hugging Face', lead: /hf_/g, body: ALNUM, least: 30, length: 34, isName: true },
    { kind: 'OpenAI and others', lead: /sk-(?:proj|svcacct|admin|ant|or|lf)-/g, body: WORD, least: 16, isName: true },
    { kind: 'OpenAI', lead: /(?<![A-Za-z0-9])sk-(?=[A-Za-z0-9]{40})/g, body: ALNUM, least: 40 },
    { kind: 'Docker', lead: /dckr_(?:pat|oat)_/g, body: WORD, least: 20 },
    { kind: 'DigitalOcean', lead: /do[opr]_v1_/g, body: HEX, least: 32, length: 64 },
    { kind: 'SendGrid', lead: /SG\.(?=[\w-]{16,32}\.)/g, body: DOTTED, least: 40, length: 66 },
    { kind: 'Twilio', lead: /(?<![A-Za-z0-9])SK(?=[0-9a-f]{32}(?![0-9a-f]))/g, body: HEX, least: 32, length: 32 },
    { kind: 'Grafana', lead: /gl(?:sa|c)_/g, body: /[\w=+/]{1,512}/y, least: 32 },
    { kind: 'Sentry', lead: /sntry[su]_/g, body: /[\w=+/]{1,512}/y, least: 32 },
    { kind: 'HashiCorp', lead: /hv[sbr]\./g, body: WORD, least: 20 },
    { kind: 'Shopify', lead: /shp(?:at|ca|pa|ss)_/g, body: HEX, least: 32, length: 32 },
    { kind: 'Linear', lead: /lin_(?:api|oauth)_/g, body: ALNUM, least: 32 },
    { kind: 'Postman', lead: /PMAK-/g, body: WORD, least: 40 },
    { kind: 'Figma', lead: /figd_/g, body: WORD, least: 32 },
    { kind: 'age', lead: /AGE-SECRET-KEY-1/g, body: CAPITALS, least: 32, length: 58 },
    // Three parts with dots, of which the first is a JSON object.
    {
        kind: 'a JSON Web Token',
        lead: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrtbf]|\\u[0-9a-f]{4}|%[0-9A-F]{2}))eyJ(?=[\w-]{8})/g,
        body: DOTTED,
        least: 20,
        isName: true,
    },
];
/** Every kind that is known here. */
const tokenShapes = [...REGISTRIES, ...FORGES, ...SERVICES];

;// CONCATENATED MODULE: ./.build/packages/http/src/secret-tokens.js
// Tokens in a text by their shapes, also where a line or an escape (`\n`) breaks one in two.

/** What a terminal or a JSON text puts where it breaks a long word. */
const BREAK = /[ \t]{0,8}(?:(?:\\{1,4}r)?\\{1,4}n|\r?\n)[ \t]{0,40}/y;
const MOST_BREAKS = 60;
/** A piece of a token on a line of its own, where nobody says how long the whole is. */
const LONG_PIECE = 20;
/** How much longer than the rest of a line its lead may make a line. */
const LONG_LEAD = 16;
/** AWS writes a secret without any mark: forty characters, shown beside the id that it is for. */
const AWS_SECRET = /(?<![A-Za-z0-9/+])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
const BESIDE = 300;
/** Where tokens stand; the stretches may overlap. */
function tokensIn(text) {
    return tokenShapes.flatMap((shape) => {
        const found = stretchesOf(shape, text);
        return shape.kind === 'AWS' ? [...found, ...found.flatMap(({ to }) => awsSecretsAt(text, to))] : found;
    });
}
function stretchesOf(shape, text) {
    const found = [];
    const lead = new RegExp(shape.lead);
    for (let match = lead.exec(text); match; match = lead.exec(text)) {
        const begin = match.index + match[0].length;
        const to = endOf(shape, text, begin);
        if (to !== undefined) {
            found.push({ from: match.index, to });
            lead.lastIndex = to;
        }
        else {
            // What is no token because nobody drew it holds none further on either.
            const run = runAt(shape.body, text, begin);
            if (run.length >= shape.least)
                lead.lastIndex = begin + run.length;
        }
    }
    return found;
}
/** Where the token ends whose body begins here; undefined where it is none. */
function endOf(shape, text, begin) {
    const run = runAt(shape.body, text, begin);
    const end = begin + run.length;
    const whole = run.length >= shape.least && (!shape.isName || run.length === shape.length || isDrawn(run));
    if (shape.length !== undefined && run.length >= shape.length)
        return whole ? end : undefined;
    const broken = shape.length === undefined ? brokenEnd(shape, text, run, end) : fixedEnd(shape, text, run, end);
    return broken ?? (whole ? end : undefined);
}
/** The end of a body of known length that goes on after breaks; undefined where its pieces do not make up that length. */
function fixedEnd({ body, length = 0, isName }, text, run, end) {
    let held = run;
    let at = end;
    for (let breaks = 0; held.length < length && breaks < MOST_BREAKS; breaks += 1) {
        const next = afterBreak(text, at);
        if (next === undefined)
            return undefined;
        const piece = runAt(body, text, next);
        if (piece === '')
            return undefined;
        held += piece;
        at = next + piece.length;
    }
    return held.length === length && (!isName || isDrawn(held)) ? at : undefined;
}
/** The same of a body of any length: it goes on as long as the next line's word is nothing that anybody would write. */
function brokenEnd({ body, least, isName }, text, run, end) {
    // A name at the end of its line.
    if (isName && /[-_.]/.test(run) && !isMixed(run))
        return undefined;
    let held = run;
    let at = end;
    let last = run;
    for (let breaks = 0; breaks < MOST_BREAKS; breaks += 1) {
        const next = afterBreak(text, at);
        const piece = next === undefined ? '' : runAt(body, text, next);
        if (next === undefined || piece === '')
            break;
        const after = next + piece.length;
        const isLine = afterBreak(text, after) !== undefined || /^(?:["'`,;)}]|$)/.test(text.slice(after, after + 1));
        const isPiece = piece.length >= LONG_PIECE && /[a-z]/.test(piece) && /[A-Z]/.test(piece);
        const isRest = piece.length <= last.length + LONG_LEAD && (at > end || run.length < 2 * least) && isScrap(piece);
        if (!isLine || !(isPiece || isRest))
            break;
        held += piece;
        last = piece;
        at = next + piece.length;
    }
    if (isName)
        return at > end && held.length >= least && isDrawn(held) ? at : undefined;
    // At a break a half is as good as the whole.
    return held.length >= least / 2 && afterBreak(text, end) !== undefined ? at : undefined;
}
/** Rather the rest of a token than a word or a digest. */
function isScrap(piece) {
    return (isMixed(piece) || (piece.length < LONG_PIECE + 8 && /\d|[a-z][A-Z]/.test(piece) && !/^[0-9a-f-]{6,}$/.test(piece)));
}
/** Where the text goes on after a break that stands here; its end is a break too. */
function afterBreak(text, at) {
    BREAK.lastIndex = at;
    const found = BREAK.exec(text);
    return found ? at + found[0].length : undefined;
}
function runAt(body, text, at) {
    body.lastIndex = at;
    return body.exec(text)?.[0] ?? '';
}
/** Nobody writes such words; a name in small letters and dashes is one (`npm_config_registry`, `pypi-publish-release`). */
function isDrawn(text) {
    if (!/\d/.test(text))
        return /[a-z]/.test(text) && /[A-Z]/.test(text) && !/[-_.]/.test(text);
    return isMixed(text) || /^[A-Za-z0-9]+$/.test(text);
}
function isMixed(text) {
    return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}
function awsSecretsAt(text, from) {
    return [...text.slice(from, from + BESIDE).matchAll(AWS_SECRET)].flatMap(({ 0: found, index }) => isMixed(found) ? [{ from: from + index, to: from + index + found.length }] : []);
}

;// CONCATENATED MODULE: ./.build/packages/http/src/secret-settings.js
// Secrets that are known by what stands before them: a setting's name, an option, a scheme, the user of an address.

/** Filled in elsewhere, or hidden already; and the words that a setting may have instead of a value. */
const NO_VALUE = /^(?:[$*%<{([]|(?:true|false|null|none|undefined|read|write|not|set|unset|empty|missing|required|given|is|was|has|of|and|or|for|from)\b)/i;
const VERSION = /^v?\d+\.\d/;
const DIGEST = /^sha\d{1,3}[-:=]/i;
const ADDRESS = /^[a-z][a-z0-9+.-]{0,20}:/i;
const always = (value) => !NO_VALUE.test(value);
const drawn = (value) => always(value) && ![VERSION, DIGEST, ADDRESS].some((form) => form.test(value)) && looksDrawn(value);
const NAMED = [
    // npm's settings (.npmrc, and as JSON); yarn's.
    {
        pattern: /(?<kept>(?:_authToken|_auth|_password|npmAuthToken|npmAuthIdent)\\*["']?[ \t]{0,9}[=:][ \t]{0,9}\\*["']?)(?<value>[^\s"'\\]+)/g,
        isSecret: always,
    },
    // An environment variable, as a shell and as a log's list of them write it.
    {
        pattern: /(?<kept>(?:PASSWORD|PASSWD|PASSPHRASE|TOKEN|SECRET|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ACCOUNT_KEY|CREDENTIALS?)(?:=|\\*["']?[ \t]?: ?)\\*["']?)(?<value>[^\s"'\\]{3,})(?=["'\\,}]|[ \t]*$|[ \t]*[\r\n]|[ \t])/gm,
        isSecret: (value, kept, after) => always(value) && (kept.includes('=') || /^(?:["'\\,}]|[ \t]*(?:[\r\n]|$))/.test(after)),
    },
    {
        pattern: /(?<kept>(?:pass(?:word|wd|phrase)|pwd|secret|token|authorization|credentials?|(?:api|access|account|secret|private|encryption)[-_ ]?key)\\*["'`]?[ \t]{0,9}(?:=>?|:)[ \t]{0,9}\\*["'`]?)(?<value>[^\s"'`\\,;&]{6,})/gi,
        isSecret: drawn,
    },
    // Where a quotation mark closes it, a password may have spaces and signs in it.
    {
        pattern: /(?<kept>"[\w.-]{0,40}(?:[Pp]assword|[Ss]ecret|_auth|_authToken)\\*"[ \t]{0,9}:[ \t]{0,9}\\*")(?<value>[^"\\\n]{3,200})/g,
        isSecret: always,
    },
    {
        pattern: /(?<kept>(?<=[\s"'`])(?:-u|--user)[ =]["']?[^\s:"'\\]{1,100}:)(?<value>[^\s"'\\]+)/g,
        // `docker run -u 1000:1000`
        isSecret: (value, kept) => always(value) && !(/^\d+$/.test(value) && /[ =]["']?\d+:$/.test(kept)),
    },
    {
        pattern: /(?<kept>--(?:password|passphrase|token|api-key|otp|pass)=["']?)(?<value>[^\s"'\\]{3,})/g,
        isSecret: always,
    },
    { pattern: /(?<kept>--(?:password|passphrase|token|api-key|pass)[ ]["']?)(?<value>[^\s"'\\]{6,})/g, isSecret: drawn },
    { pattern: /(?<kept>\btwine [^\n]{0,300}? -p ["']?)(?<value>[^\s"'\\]{3,})/g, isSecret: always },
    // What such a header holds; `Basic authentication` is two words.
    {
        pattern: /(?<kept>\bBearer[ \t]{1,9})(?<value>[A-Za-z0-9._~+/=-]{12,})/gi,
        isSecret: (value) => !/^(?:authenti|authori)/i.test(value),
    },
    {
        pattern: /(?<kept>\b(?:Basic|token)[ \t]{1,9})(?<value>[A-Za-z0-9._~+/=-]{12,})/gi,
        isSecret: (value) => !VERSION.test(value) && !DIGEST.test(value) && looksDrawn(value),
    },
    // What a signed address is good for.
    {
        pattern: /(?<kept>[?&](?:sig|signature|token|access_token|password|api[-_]?key|x-amz-(?:signature|security-token|credential)|x-goog-signature)=)(?<value>[^\s&"'\\<>]+)/gi,
        isSecret: always,
    },
];
/** Where secrets stand that their surroundings tell. */
function settingsIn(text) {
    const named = NAMED.flatMap(({ pattern, isSecret }) => [...text.matchAll(pattern)].flatMap(({ index, 0: all, groups }) => {
        const { kept = '', value = '' } = groups ?? {};
        const after = text.slice(index + all.length, index + all.length + 40);
        return isSecret(value, kept, after) ? [{ from: index + kept.length, to: index + all.length }] : [];
    }));
    return [...named, ...usersIn(text)];
}
/** Letters and digits, or capitals among small letters; `=` at its end is base64. */
function looksDrawn(value) {
    if (/^[A-Za-z0-9+/_-]{8,}={1,2}$/.test(value))
        return true;
    return isDrawn(value) || (/\d/.test(value) && /[A-Za-z]/.test(value)) || /^[A-Za-z]*[a-z][A-Z]/.test(value);
}
/** JSON may write its slashes escaped. */
const SCHEME_END = /:(?:\\?\/){2}/g;
const ADDRESS_RUN = /^[^\s"`<>]+/;
const LONGEST_ADDRESS = 2000;
/** What may follow user and password: a name or a number, and then its port, a path, or nothing. */
const HOST = /@(?=(?:[A-Za-z0-9][\w.-]{0,253}|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?(?:[/\\?#,;')\]}*]|$))/g;
const NUMBER = /^@\d{1,4}(?:\.\d{1,6}){0,2}(?![\w.])/;
/** User and password of addresses; of one with a user alone (`ssh://git@host`) only where that is a token (`https`). */
function usersIn(text) {
    return [...text.matchAll(SCHEME_END)].flatMap(({ index, 0: mark }, at, all) => {
        const from = index + mark.length;
        const next = all[at + 1]?.index ?? text.length;
        const run = ADDRESS_RUN.exec(text.slice(from, Math.min(next, from + LONGEST_ADDRESS)))?.[0] ?? '';
        const length = userLength(run, /https?$/i.test(text.slice(Math.max(0, index - 5), index)));
        return length > 0 ? [{ from, to: from + length }] : [];
    });
}
function userLength(run, isHttp) {
    const [alone = ''] = /^[^/@:?#\\]*/.exec(run) ?? [];
    if (run[alone.length] === '@')
        return isHttp ? alone.length : 0;
    // A port is no password.
    if (run[alone.length] !== ':' || /^:\d{1,5}(?:[/\\?#]|$)/.test(run.slice(alone.length)))
        return 0;
    const ends = [...run.matchAll(HOST)].map(({ index }) => index);
    const names = ends.filter((at) => at > alone.length && run[at - 1] !== '/' && !NUMBER.test(run.slice(at)));
    return names.at(-1) ?? Math.max(0, run.indexOf('@'));
}

;// CONCATENATED MODULE: ./.build/packages/http/src/redaction.js
// Taking secrets out of what may be shown: addresses, headers and texts.



const SECRET_PARAMETERS = /^(sig|signature|token|access_token|auth|key|code|x-amz-.*|se|skoid)$/i;
const SECRET_HEADERS = /^(authorization|proxy-authorization|cookie|set-cookie|npm-otp|x-api-key)$/i;
const REDACTED = '***';
/** The address without user info and without the values of query parameters that carry secrets. */
function redactUrl(address) {
    if (!URL.canParse(address))
        return redactText(address);
    const url = new URL(address);
    if (url.username || url.password) {
        url.username = '';
        url.password = '';
    }
    for (const name of [...url.searchParams.keys()]) {
        if (SECRET_PARAMETERS.test(name))
            url.searchParams.set(name, REDACTED);
    }
    return redactText(url.href);
}
/** The headers with secret values replaced. */
function redactHeaders(headers) {
    const shown = Object.entries(headers).map(([name, value]) => [
        name,
        SECRET_HEADERS.test(name) ? REDACTED : redactText(value),
    ]);
    return Object.fromEntries(shown);
}
/**
 * The text without the given secrets, and without private keys, tokens, passwords in addresses, and values of settings
 * that are called so. Redact first and cut then: half a token has no shape.
 */
function redactText(text, secrets = []) {
    const known = secrets.filter((secret) => secret.length > 0).toSorted((one, other) => other.length - one.length);
    const spared = known.reduce((result, secret) => result.replaceAll(secret, REDACTED), text);
    // By turns: what one leaves is text for the next, and what is hidden has no shape any more.
    return [privateKeysIn, tokensIn, settingsIn].reduce((result, find) => without(result, find(result)), spared);
}
function without(text, stretches) {
    if (stretches.length === 0)
        return text;
    const parts = [];
    let at = 0;
    for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
        if (to <= at)
            continue;
        if (from >= at)
            parts.push(text.slice(at, from), REDACTED);
        at = to;
    }
    return [...parts, text.slice(at)].join('');
}

;// CONCATENATED MODULE: ./.build/packages/http/src/request.js
// One HTTP request with our user agent, a time limit and a size limit: every outcome is a value, nothing is thrown.



const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;
/** Failures that end a connection before HTTP begins, by Node's and undici's codes. */
const NEVER_SENT = new Set([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_INVALID_URL',
]);
/** Our door to the network over the given fetch; a Blob goes by Node's own client. Redirects are followed for reads only. */
function createHttp(fetchOf = fetch, now = Date.now, sendBlob = sendLarge) {
    return async (request) => {
        try {
            const response = await answerTo(request, fetchOf, sendBlob);
            const body = await readCapped(response, request.maxBytes ?? DEFAULT_MAX_BYTES);
            if (body === undefined)
                return { kind: 'failure', sent: 'maybe', reason: 'the answer is too large', at: now() };
            return { kind: 'answer', status: response.status, headers: response.headers, body, at: now() };
        }
        catch (thrown) {
            return { kind: 'failure', ...request_explain(thrown), at: now() };
        }
    };
}
function answerTo({ method, url, body, timeoutMs, ...request }, fetchOf, sendBlob) {
    const headers = {
        'user-agent': `plumbline/${PROJECT_VERSION} (+https://github.com/${PROJECT_SLUG})`,
        ...request.headers,
    };
    // Limits are computed from sizes, and a signal takes whole milliseconds only.
    const signal = AbortSignal.timeout(Math.ceil(timeoutMs ?? DEFAULT_TIMEOUT_MS));
    if (body instanceof Blob)
        return sendBlob({ method, url, headers, body, signal });
    const redirect = method === 'GET' ? 'follow' : 'manual';
    return fetchOf(url, { method, headers, ...(body === undefined ? {} : { body }), redirect, signal });
}
/** `METHOD address`, fit to be shown. */
function requestLine(request) {
    return `${request.method} ${redactUrl(request.url)}`;
}
/** The answer's body as text, for people: without secrets, at most `max` characters. */
function answerText(answer, max = 2000, secrets = []) {
    const text = redactText(new TextDecoder().decode(answer.body), secrets).trim();
    return text.length > max ? `${text.slice(0, max)}…` : text;
}
/** The answer's body as JSON; undefined when it is not. */
function answerJson(answer) {
    try {
        return JSON.parse(new TextDecoder().decode(answer.body));
    }
    catch {
        return undefined;
    }
}
async function readCapped(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        // Leaving the loop cancels the stream.
        if (size > maxBytes)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** A route can be lost under an open connection too: the system then says the same of a write or a read. */
function isMidway(cause) {
    const { syscall = '' } = (cause ?? {});
    return /^(?:read|write)/.test(syscall);
}
function request_explain(thrown) {
    const error = thrown;
    if (error.name === 'TimeoutError')
        return { sent: 'maybe', reason: 'no answer within the time limit' };
    const code = error.cause?.code ?? '';
    const cause = error.cause?.message || error.cause?.errors?.[0]?.message || error.message;
    const reason = redactText(code === '' || cause.includes(code) ? cause : `${cause} (${code})`);
    return { sent: NEVER_SENT.has(code) && !isMidway(error.cause) ? 'no' : 'maybe', reason };
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
;// CONCATENATED MODULE: ./.build/packages/http/src/retry-after.js
// The Retry-After header (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after): seconds or a date.
/** Milliseconds to wait from `now` (milliseconds since the epoch); undefined when absent or unreadable. */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./.build/packages/http/src/outcome.js
// What a sent request means for a release: the six outcome classes of the state machine.


/** Sorts a result into its class; everything that is not certain is `unclear`. */
function outcomeOf(result, rules) {
    if (result.kind === 'failure')
        return { kind: result.sent === 'no' ? 'not-sent' : 'unclear', reason: result.reason };
    const text = answerText(result, 2000, rules.secrets);
    const reason = `${result.status} ${text}`.trim();
    if (result.status >= 200 && result.status < 300)
        return { kind: 'accepted', reason: text };
    if (result.status === 429) {
        const waitMs = parseRetryAfter(result.headers.get('retry-after'), rules.now);
        return { kind: 'throttled', reason, ...(waitMs === undefined ? {} : { waitMs }) };
    }
    const aboutSender = result.status === 401 || result.status === 403;
    if (aboutSender && rules.tokenMayBeOld)
        return { kind: 'expired', reason, aboutSender };
    const refusable = result.status >= 400 && result.status < 500 && result.status !== 408;
    if (!refusable || !rules.isRefusal(result.status, text))
        return { kind: 'unclear', reason };
    return { kind: 'rejected', reason, ...(aboutSender ? { aboutSender } : {}) };
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/token-request.js
// One request that turns GitHub's ID token into a registry's own: the same answers everywhere, in other words.

/** A page for people is from something before the registry, which says 404 in any form and the rest to programs. */
function isRefusal(status, text) {
    return status === 404 || !text.trimStart().startsWith('<');
}
/** Sends it, once. The ID token stands in nothing that this returns. */
async function requestToken(asked) {
    const { request, idToken, field, calledA, http, now, refused } = asked;
    const result = await http(request);
    const line = requestLine(request);
    const { kind, reason, waitMs } = outcomeOf(result, { tokenMayBeOld: false, isRefusal, now: now() });
    const failed = (why) => ({
        kind: 'failed',
        request: line,
        reason: why,
        ...(waitMs === undefined ? {} : { waitMs }),
    });
    if (result.kind === 'failure')
        return failed(reason);
    const body = answerJson(result);
    if (kind === 'accepted') {
        const token = body?.[field];
        const usable = typeof token === 'string' && /^[\x21-\x7e]+$/.test(token);
        return usable ? { kind: 'token', token } : failed(`${result.status} without a ${calledA}`);
    }
    if (kind !== 'rejected')
        return failed(reason);
    const { words = '', means, next } = refused(result, body);
    const shown = words === '' ? answerText(result, 2000, [idToken]) : words.replaceAll(idToken, '***');
    return { kind: 'refused', request: line, answer: `${result.status} ${shown}`.trim(), means, next };
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/claims.js
/** The token's payload; empty when it cannot be decoded. The signature is the registry's business. */
function decodeClaims(idToken) {
    try {
        const payload = idToken.split('.')[1] ?? '';
        const value = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** A claim as text; empty when absent. */
function claim(claims, name) {
    return typeof claims[name] === 'string' ? claims[name] : '';
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/crates-io/refusals.js
// What crates.io's refusals of an exchange mean, likely cause first (src/controllers/trustpub/tokens/exchange names them).

const AGAIN = 'Run the job again: every attempt asks GitHub for a fresh one.';
const refusals = [
    {
        says: /event trigger|pull_request_target|workflow_run/i,
        cause: (_target, claims) => ({
            means: `The run was started by \`${claim(claims, 'event_name')}\`, from which crates.io takes nothing.`,
            next: 'Publish from a run for the tag (`push` of the tag, or a dispatch at it).',
        }),
    },
    {
        says: /already been used/i,
        cause: () => ({ means: 'This ID token was exchanged before; crates.io takes each one once.', next: AGAIN }),
    },
    {
        says: /owner ID/i,
        cause: ({ settingsUrl }, claims) => ({
            means: `The repository's owner has another id (${claim(claims, 'repository_owner_id')}) than when the trusted publisher was registered: the repository was transferred, or the account was made anew.`,
            next: `Delete the trusted publisher on ${settingsUrl} and register it again: ${wanted(claims)}.`,
        }),
    },
    {
        says: /workflow filename/i,
        cause: (target, claims) => otherFile(target, claims),
    },
    {
        says: /environment/i,
        cause: ({ packageName, settingsUrl }, claims) => ({
            means: claim(claims, 'environment') === ''
                ? `The trusted publisher of ${packageName} names an environment, and the publish job runs in none.`
                : `The trusted publisher of ${packageName} names another environment than that of the publish job.`,
            next: `Give the job the environment that is registered on ${settingsUrl}, or make the trusted publisher say: ${wanted(claims)}.`,
        }),
    },
    {
        says: /No Trusted Publishing config/i,
        cause: ({ packageName, settingsUrl }, claims) => ({
            means: `No crate trusts ${claim(claims, 'repository')} yet, so neither does ${packageName}; crates.io knows no publishers for crates that do not exist.`,
            next: `Open ${settingsUrl} as an owner of the crate and add a trusted publisher: ${wanted(claims)}.`,
        }),
    },
    {
        says: /JWT|claim|token/i,
        cause: () => ({
            means: "The registry could not use GitHub's ID token: it had expired, or it was made for another audience.",
            next: AGAIN,
        }),
    },
];
/** The likely cause of a refusal, from its words and the claims that were shown. */
function likelyCause(words, status, target, claims) {
    const known = refusals.find(({ says }) => says.test(words));
    if (known)
        return known.cause(target, claims);
    if (status === 404) {
        return {
            means: 'This registry knows no trusted publishing.',
            next: 'Check the input `repository-url`; a registry without trusted publishing takes uploads with a token of its own only.',
        };
    }
    return {
        means: `No trusted publisher of ${target.packageName} matches this job: one field that differs is enough.`,
        next: `Open ${target.settingsUrl} and make the trusted publisher say: ${wanted(claims)}.`,
    };
}
/** crates.io compares the file that started the run, whichever file holds the publish job. */
function otherFile({ packageName, settingsUrl }, claims) {
    const [caller, callee] = [fileOf(claim(claims, 'workflow_ref')), fileOf(claim(claims, 'job_workflow_ref'))];
    const called = callee === '' || callee === caller ? '' : ` The job itself stands in ${callee}, which crates.io does not look at.`;
    return {
        means: `The trusted publisher of ${packageName} names another workflow file than ${caller}, which started this run (upper and lower case count, and so does a blank).${called}`,
        next: `Open ${settingsUrl} and make the trusted publisher say: ${wanted(claims)}.`,
    };
}
/** The fields of crates.io's form, as this job would need them. */
function wanted(claims) {
    const [owner = '', name = ''] = claim(claims, 'repository').split('/');
    const environment = claim(claims, 'environment');
    return (`repository owner ${JSON.stringify(owner)}, repository name ${JSON.stringify(name)}, ` +
        `workflow filename ${JSON.stringify(fileOf(claim(claims, 'workflow_ref')))}, ` +
        (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)} or left empty`));
}
function fileOf(ref) {
    return ref.split('@')[0]?.split('/').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/crates-io/words.js
// The form of a Rust registry's refusals: {"errors":[{"detail":"…"}]} (cargo's registry web API).
/** The sentences of a refusal; none when it is not in the registry's form. */
function errorDetails(body) {
    const errors = body?.errors;
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => typeof error?.detail === 'string' && error.detail !== '' ? [error.detail] : []);
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/crates-io/exchange.js
// crates.io's tokens of trusted publishing (https://crates.io/docs/trusted-publishing): one exchange for every crate that
// trusts this job, and the end of a token's life.




/** The web API's address without its scheme. */
async function audienceOfCratesIo(find) {
    const place = await find();
    return 'reason' in place ? { kind: 'failed', ...place } : place.api.replace(/^https?:\/\//, '');
}
/** One exchange; the token lives 30 minutes. */
async function exchangeAtCratesIo(find, target, idToken, claims, { http, now }) {
    const place = await find();
    if ('reason' in place)
        return { kind: 'failed', ...place };
    const request = {
        method: 'POST',
        url: tokensUrl(place),
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ jwt: idToken }),
    };
    const refused = ({ status }, body) => {
        const words = errorDetails(body).join('\n').replaceAll(idToken, '***');
        return { words, ...likelyCause(words, status, target, claims) };
    };
    return requestToken({ request, idToken, field: 'token', calledA: 'token', http, now, refused });
}
/** Ends a token's life. Throws when the registry did not say so. */
async function revokeAtCratesIo(find, token, http) {
    const place = await find();
    if ('reason' in place)
        throw new Error(place.reason);
    const headers = { authorization: `Bearer ${token}` };
    const result = await http({ method: 'DELETE', url: tokensUrl(place), headers });
    if (result.kind === 'failure')
        throw new Error(result.reason);
    if (result.status < 200 || result.status >= 300)
        throw new Error(`${result.status} ${answerText(result, 300, [token])}`);
}
function tokensUrl({ api }) {
    return `${api}/api/v1/trusted_publishing/tokens`;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/token-address.js
// Where a token may be sent: to an address that nobody on the way can read, and that holds nothing but the way itself.

/** True for an address of this machine, where something stands in for a registry. */
function isThisMachine(address) {
    return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}
/** True for https, and for http on this machine. */
function isEncrypted(address) {
    const { protocol } = new URL(address);
    return protocol === 'https:' || (protocol === 'http:' && isThisMachine(address));
}
/** True for an encrypted address without user, query and fragment. */
function mayCarryToken(address) {
    if (!URL.canParse(address) || !isEncrypted(address))
        return false;
    const { username, password, search, hash } = new URL(address);
    return [username, password, search, hash].every((part) => part === '');
}
/**
 * The input `repository-url`, normalised and with a trailing slash. Throws `bad-input`, whose words end as given: what the
 * address is not, and what to give instead.
 */
function repositoryAddress(stated, words) {
    if (mayCarryToken(stated)) {
        const { href } = new URL(stated);
        return href.endsWith('/') ? href : `${href}/`;
    }
    const url = URL.canParse(stated) ? new URL(stated) : undefined;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: `Input "repository-url" is "${url ? `${url.protocol}//${url.host}${url.pathname}` : stated}".`,
        means: `A token would travel unencrypted, or the address is not ${words.isNot}.`,
        next: `Give ${words.give}, with https and without user, query or fragment (http is for this machine only).`,
    });
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/crates-io/place.js
// Where a Rust registry lives: crates.io, and any other that speaks cargo's protocol (index, config.json, web API).
// https://doc.rust-lang.org/cargo/reference/registry-index.html


const CRATES_IO = {
    index: 'https://index.crates.io/',
    api: 'https://crates.io',
    dl: 'https://static.crates.io/crates',
    site: 'https://crates.io/',
};
/** What cargo calls crates.io towards other registries. */
const CRATES_IO_NAME = 'https://github.com/rust-lang/crates.io-index';
/** The place of an index: crates.io for no address and its own; else its config.json names the web API. */
function finderOf(index, http) {
    let found = index === CRATES_IO.index ? CRATES_IO : undefined;
    return async () => {
        if (found)
            return found;
        const answer = await readConfig(index, http);
        if ('api' in answer)
            found = answer;
        return answer;
    };
}
async function readConfig(index, http) {
    const request = { method: 'GET', url: `${index}config.json` };
    const result = await http(request);
    const none = (reason) => ({ request: requestLine(request), reason });
    if (result.kind === 'failure')
        return none(result.reason);
    if (result.status !== 200)
        return none(`${result.status} ${answerText(result, 300)}`.trim());
    const { api, dl } = (answerJson(result) ?? {});
    if (typeof api !== 'string' || !mayCarryToken(api))
        return none('it names no web API ("api") that a token may be sent to');
    return { index, api: api.replace(/\/+$/, ''), dl: typeof dl === 'string' ? dl : '' };
}
/** Where a version's file is fetched (https://doc.rust-lang.org/cargo/reference/registry-index.html#index-configuration). */
function crateAddress(dl, crate, number, sha256) {
    const template = /\{(?:crate|version|prefix|lowerprefix|sha256-checksum)\}/.test(dl)
        ? dl
        : `${dl}/{crate}/{version}/download`;
    const values = {
        crate: encodeURIComponent(crate),
        version: encodeURIComponent(number),
        prefix: casedPrefix(crate),
        lowerprefix: casedPrefix(crate.toLowerCase()),
        'sha256-checksum': sha256,
    };
    return template.replace(/\{([a-z0-9-]+)\}/g, (marker, name) => values[name] ?? marker);
}
/** The folders of a crate's path in the index, in the name's own case. */
function casedPrefix(crate) {
    if (crate.length <= 2)
        return String(crate.length);
    return crate.length === 3 ? `3/${crate.slice(0, 1)}` : `${crate.slice(0, 2)}/${crate.slice(2, 4)}`;
}
/** The index that the input `repository-url` names, as cargo's configuration would; empty for crates.io. Throws `bad-input`. */
function indexAddress(stated) {
    if (stated === '')
        return CRATES_IO.index;
    const words = { isNot: 'that of a sparse index', give: 'the address of the sparse index' };
    const whole = repositoryAddress(stated.replace(/^sparse\+/, ''), words);
    return [CRATES_IO.site, CRATES_IO.index].includes(whole) ? CRATES_IO.index : whole;
}
/** How a dependency's registry is named to the registry of this index: absent for this very one. */
function registryName(index, stated) {
    const own = index === CRATES_IO.index ? [undefined, CRATES_IO_NAME, CRATES_IO.index] : [index];
    if (own.includes(stated?.replace(/^sparse\+/, '')))
        return {};
    return { registry: stated ?? CRATES_IO_NAME };
}
/** The path of a crate in the index. */
function indexPath(crate) {
    const name = crate.toLowerCase();
    if (name.length <= 2)
        return `${name.length}/${name}`;
    return name.length === 3 ? `3/${name.slice(0, 1)}/${name}` : `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}

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
    const { ParseError, parseTOML } = await __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 605));
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
function refusal_bad(fileName, what, cause) {
    return new errors/* PlumblineError */.Dl('bad-archive', { what: `"${fileName}" ${what}.`, file: fileName, cause });
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __nccwpck_require__(118);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./.build/packages/archives/src/member.js
// One entry of a distribution, and what is learnt of a file as its bytes pass: digests, git's id, its first bytes.


/** Larger files are digested as they pass, and never held. */
const MOST_VISITED = 1024 * 1024;
const SCRIPT = [0x23, 0x21];
/** Digests a file of a known size, and keeps its bytes where it is small. */
async function passing(size, stream) {
    const digests = [(0,external_node_crypto_namespaceObject.createHash)('sha1').update(`blob ${size}\0`), (0,external_node_crypto_namespaceObject.createHash)('sha256')];
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

;// CONCATENATED MODULE: ./.build/packages/archives/src/source.js
// Where the bytes of a file come from: memory, or an open file that is read piece by piece and never held whole.


const CHUNK = 256 * 1024;
/** Chunks that are read ahead of whoever takes them. */
const AHEAD = 4;
/** What is digested at once. */
const LARGE_CHUNK = (/* unused pure expression or super */ null && (512 * 1024));
/** A read of so much is remembered: an archive's small parts lie close together. */
const SMALL = (/* unused pure expression or super */ null && (128 * 1024));
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
function source_streamOf(source) {
    return external_node_stream_namespaceObject.Readable.from(chunksOf(source), { highWaterMark: AHEAD });
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
function tar_guard_tarGuard(fileName, extended) {
    const header = Buffer.alloc(BLOCK);
    const walk = { fileName, extended, header, filled: 0, rest: 0, kept: undefined, said: new Map(), ended: false };
    return new external_node_stream_namespaceObject.Transform({
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
                throw refusal_bad(walk.fileName, 'holds more behind the zeros that end its tar, where some tools stop and others read on');
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
        throw refusal_bad(fileName, 'holds a GNU header with a prefix, which some tools take for a part of the path');
    walk.rest = Math.ceil(size / BLOCK) * BLOCK;
    if (EXTENDING.includes(type))
        begin(walk, type, size);
    else
        tar_guard_endOf(walk, size);
}
/** An extending header: its bytes are kept until they are whole. */
function begin(walk, type, size) {
    const { fileName } = walk;
    if (walk.extended === 'plain headers')
        throw refusal_bad(fileName, `holds a header of the type "${type}", which its own tools pass over and others obey`);
    if (size > MOST_EXTENDED)
        throw refusal_bad(fileName, `holds a header of the type "${type}" with ${size} bytes`);
    walk.kept = { type, left: size, chunks: [] };
    if (size === 0)
        extend(walk, type, Buffer.alloc(0));
}
/** The entry that the extending headers were for. */
function tar_guard_endOf(walk, size) {
    const stated = walk.said.get('size');
    if (stated !== undefined && stated !== String(size))
        throw refusal_bad(walk.fileName, `holds an entry of ${size} bytes whose pax header says ${JSON.stringify(stated)}`);
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
        throw refusal_bad(fileName, 'holds a pax header that is none');
    for (const [key, value] of records) {
        if (type === 'g') {
            if (HARMLESS_FOR_ALL.includes(key))
                continue;
            throw refusal_bad(fileName, `holds a pax header that sets ${JSON.stringify(key)} for all that follows, which not all tools obey`);
        }
        if (key.startsWith('GNU.sparse.'))
            throw refusal_bad(fileName, 'holds a sparse file, which not all tools unpack');
        say(walk, key, value);
    }
}
/** Of two that say the same thing of one entry some tools obey the first, others the last. */
function say({ said, fileName }, key, value) {
    if (said.has(key))
        throw refusal_bad(fileName, `holds an entry of which two headers say the ${JSON.stringify(key)}`);
    said.set(key, value);
}
function requireChecksum(header, fileName) {
    const sum = header.reduce((all, byte, at) => all + (at >= CHECKSUM && at < CHECKSUM + 8 ? 0x20 : byte), 0);
    if (sum !== numberAt(header, CHECKSUM, 8, fileName, 'checksum'))
        throw refusal_bad(fileName, 'holds a tar header whose checksum is wrong');
}
/** Octal, filled up with zeros or spaces; anything else is read in as many ways as there are readers. */
function numberAt(header, at, length, fileName, what) {
    const text = header.toString('latin1', at, at + length);
    const [, digits] = /^ *([0-7]*)[ \0]*$/.exec(text) ?? [];
    if (digits === undefined)
        throw refusal_bad(fileName, `holds a tar header whose ${what} is no octal number`);
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
        const tar = extract();
        const unpacking = pipeline(streamOf(source), tarGuard(fileName, PLAIN.headers), tar);
        return eachOf(fileName, tar, unpacking, limits, PLAIN, each);
    });
}
/** Every entry of a .tar.gz, one after the other. Throws like `readTarGz`. */
function eachOfTarGz(fileName, source, limits, reading, each) {
    const tar = (0,tar_stream.extract)();
    return eachOf(fileName, tar, unpackedInto(tar, fileName, source, limits, reading), limits, reading, each);
}
async function unpackedInto(tar, fileName, source, limits, { gzip, headers }) {
    const gunzip = (0,external_node_zlib_namespaceObject.createGunzip)();
    const cap = capped(fileName, source.size, limits);
    try {
        await (0,external_node_stream_promises_namespaceObject.pipeline)(source_streamOf(source), gunzip, cap.stream, tar_guard_tarGuard(fileName, headers), tar);
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
        throw refusal_bad(fileName, 'is packed in several gzip members, of which its own tools read the first alone');
    }
}
/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
async function isGzip(source) {
    return source.size > 2 && Buffer.from(await source.read(0, 2)).readUInt16BE(0) === 0x1f8b;
}
function behind(fileName, cause) {
    return refusal_bad(fileName, 'holds bytes behind its gzip data, which some tools pass over and others do not', cause);
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
                throw refusal_bad(fileName, `has more than ${limits.entries} entries`);
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
        throw refusal_bad(fileName, `cannot be unpacked (${thrown.message})`, thrown);
    }
}
async function collected(fileName, isWanted, walk) {
    const entries = [];
    const wanted = [];
    await walk(async (entry, { name, size = 0, byteOffset = 0 }, type) => {
        entries.push({ path: name, type, size, start: byteOffset });
        if (type === 'file' && isWanted(name)) {
            if (size > MOST_READ)
                throw refusal_bad(fileName, `holds "${name}" of ${size} bytes; at most ${MOST_READ} are read`);
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
    const stream = new external_node_stream_namespaceObject.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            if (size > most)
                done(refusal_bad(fileName, `unpacks to more than ${most} bytes (${packed} packed)`));
            else
                done(null, chunk);
        },
    });
    return { stream, unpacked: () => size };
}
function acceptedType(fileName, header, links) {
    const { name, type, linkname, size = 0 } = header;
    if (type !== 'file' && size > 0) {
        throw refusal_bad(fileName, `holds "${name}", a ${type} with ${size} bytes, which some tools pass over and others read`);
    }
    if (leaves(name))
        throw refusal_bad(fileName, `holds the path ${JSON.stringify(name)}, which leaves the archive`);
    if (type === 'file' || type === 'directory')
        return type;
    const target = type === 'symlink' ? external_node_path_.posix.join(external_node_path_.posix.dirname(name), linkname ?? '..') : (linkname ?? '..');
    const isLink = type === 'symlink' || type === 'link';
    if (links === 'links inside' && isLink && !leaves(target) && !linkname?.startsWith('/'))
        return 'link';
    const what = isLink ? `${type} to ${JSON.stringify(linkname)}` : (type ?? 'thing of unknown type');
    throw refusal_bad(fileName, `holds "${name}", a ${what}; only files and folders may be in it`);
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
                throw refusal_bad(fileName, `holds the file "${header.name}" outside its top folder`);
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
const crate_VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
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
            throw refusal_bad(fileName, `holds a Cargo.toml that ${request.problem}`);
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
    throw refusal_bad(fileName, `holds ${tops.length} top folders instead of one: ${tops.slice(0, 5)}`);
}
/** crates.io tells no case apart in the name of this file, so a second one could stand for the first. */
function onlyManifest(fileName, top, { wanted }) {
    const [manifest, ...others] = wanted;
    if (manifest?.path !== `${top}/Cargo.toml`)
        throw refusal_bad(fileName, 'holds no Cargo.toml in its top folder');
    if (others.length > 0)
        throw refusal_bad(fileName, `holds Cargo.toml ${wanted.length} times`);
    return manifest.bytes;
}
async function parsed(fileName, bytes) {
    const read = await readToml(bytes);
    if ('problem' in read)
        throw refusal_bad(fileName, `holds a Cargo.toml that ${read.problem}`);
    return read.table;
}
function packageTable(fileName, manifest) {
    const about = manifest['package'] ?? manifest['project'];
    if (typeof about === 'object' && about !== null)
        return about;
    throw refusal_bad(fileName, 'holds a Cargo.toml without a package');
}
function namedIn(fileName, { name, version }) {
    if (typeof name !== 'string' || name === '')
        throw refusal_bad(fileName, 'holds a Cargo.toml without a name');
    if (typeof version !== 'string' || version === '')
        throw refusal_bad(fileName, 'holds a Cargo.toml without a version');
    // Both stand in addresses and in commands for people.
    if (!NAME.test(name))
        throw refusal_bad(fileName, `states the name ${JSON.stringify(name.slice(0, 300))}, which is none`);
    if (!crate_VERSION.test(version)) {
        throw refusal_bad(fileName, `states the version ${JSON.stringify(version.slice(0, 300))}, which is none`);
    }
    return { name, version };
}
function agree(fileName, top, { name, version }) {
    const wanted = `${name}-${version}`;
    const states = `holds a Cargo.toml of ${name} ${version}`;
    if (top !== wanted)
        throw refusal_bad(fileName, `${states} in the folder "${top}" instead of "${wanted}"`);
    if (fileName !== `${wanted}${ENDING}`)
        throw refusal_bad(fileName, `${states}, so its name should be "${wanted}${ENDING}"`);
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
        throw refusal_bad(fileName, `holds the readme "${path}" ${wanted.length} times`);
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(found.bytes);
        return { path, text };
    }
    catch (cause) {
        throw refusal_bad(fileName, `holds the readme "${path}", which is not UTF-8`, cause);
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

;// CONCATENATED MODULE: ./.build/packages/registries/src/crates-io/reads.js
// What crates.io says of a crate: its web API, which answers from the database, and the index that cargo reads.




/** A version, by its exact number. */
async function readVersion(find, http, crate, version) {
    const answer = await askApi(find, http, `crates/${encodeURIComponent(crate)}/${encodeURIComponent(version)}`);
    if (answer.state !== 'found')
        return answer;
    const [found] = versionOf(answer.body?.version);
    return found ? { state: 'found', version: found } : { ...answer.unlike, state: 'unreadable' };
}
/** A crate's name as the registry spells it, and its versions. */
async function readCrate(find, http, crate) {
    const answer = await askApi(find, http, `crates/${encodeURIComponent(crate)}`);
    if (answer.state !== 'found')
        return answer;
    const body = (answer.body ?? {});
    const name = body.crate?.name ?? body.crate?.id;
    if (typeof name !== 'string' || !Array.isArray(body.versions))
        return { ...answer.unlike, state: 'unreadable' };
    return { state: 'found', name, versions: body.versions.flatMap(versionOf) };
}
/** The reading of the file from the version that the registry has; a yanked one is there like any other. */
function compareVersion(version, file) {
    const { checksum } = version;
    if (checksum === undefined)
        return { state: 'same', proof: 'version-only' };
    if (checksum === file.sha256)
        return { state: 'same', proof: 'hash' };
    return { state: 'different', theirs: `sha256 ${checksum.slice(0, 16)}… there, ${file.sha256.slice(0, 16)}… here` };
}
/** What cargo sees of a version. */
async function readIndex(index, http, crate, version) {
    const answer = await readIndexed(index, http, crate);
    if (answer.state !== 'found')
        return answer;
    const found = answer.versions.find((one) => sameCrateVersion(one.number, version));
    if (found)
        return { state: 'found', version: found };
    return answer.broken ? { state: 'unreadable', ...answer.broken } : { state: 'absent' };
}
/** The crate's file in the sparse index, one line of JSON per version; `broken` where a line is none. */
async function readIndexed(index, http, crate) {
    const request = { method: 'GET', url: `${index}${indexPath(crate)}` };
    const result = await http(request);
    const unreadable = (reason) => ({ state: 'unreadable', request: requestLine(request), reason });
    if (result.kind === 'failure')
        return unreadable(result.reason);
    // 451 too: cargo takes each of them for "no such crate".
    if ([404, 410, 451].includes(result.status))
        return { state: 'absent' };
    if (result.status !== 200)
        return unreadable(`${result.status} ${answerText(result, 300)}`.trim());
    const lines = new TextDecoder().decode(result.body).split('\n');
    const read = lines.filter((line) => line.trim() !== '').map(indexedVersion);
    const versions = read.flatMap((one) => one ?? []);
    const broken = { request: requestLine(request), reason: '200 with a line that is no version' };
    return { state: 'found', versions, ...(versions.length < read.length ? { broken } : {}) };
}
async function askApi(find, http, path) {
    const place = await find();
    if ('reason' in place)
        return { state: 'unreadable', ...place };
    const request = {
        method: 'GET',
        url: `${place.api}/api/v1/${path}`,
        headers: { accept: 'application/json' },
    };
    const result = await http(request);
    const line = requestLine(request);
    if (result.kind === 'failure')
        return { state: 'unreadable', request: line, reason: result.reason };
    if (isAbsence(result))
        return { state: 'absent' };
    if (result.status === 200) {
        return {
            state: 'found',
            body: answerJson(result),
            unlike: { request: line, reason: '200 without what was asked for' },
        };
    }
    return { state: 'unreadable', request: line, reason: `${result.status} ${answerText(result, 300)}`.trim() };
}
/**
 * 404 in words about a crate or version that is not there; a page of something before the registry, or a route that it
 * does not have ("Not Found"), proves nothing.
 */
function isAbsence(answer) {
    return answer.status === 404 && errorDetails(answerJson(answer)).some((detail) => !/^not found\.?$/i.test(detail));
}
function versionOf(value) {
    const { num, crate, checksum } = (value ?? {});
    if (typeof num !== 'string')
        return [];
    return [{ number: num, ...(typeof crate === 'string' ? { crate } : {}), checksum: hexOf(checksum) }];
}
function indexedVersion(line) {
    try {
        const { vers, cksum, yanked, pubtime } = JSON.parse(line);
        if (typeof vers !== 'string')
            return undefined;
        const at = typeof pubtime === 'string' ? { at: pubtime } : {};
        return { number: vers, checksum: hexOf(cksum), yanked: yanked === true, ...at };
    }
    catch {
        return undefined;
    }
}
function hexOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/crates-io/rules.js
// What crates.io refuses for certain, known before the first byte: no byte is sent for nothing.


/** As cargo calls crates.io in `publish = ["crates-io"]`. */
const CARGO_NAME = 'crates-io';
const rules_ENDING = '.crate';
/** Name and version as the file has them: a release may spell the name otherwise or leave out build metadata. */
function crateIn({ packageName, version }, file) {
    const stem = file?.name.endsWith(rules_ENDING) ? file.name.slice(0, -rules_ENDING.length) : '';
    const own = { packageName: stem.slice(0, packageName.length), version: stem.slice(packageName.length + 1) };
    const agree = sameCrate(own.packageName, packageName) && sameCrateVersion(own.version, version);
    return agree ? own : { packageName, version };
}
/** A crate may list the registries that it is for, by the names of somebody's configuration; only crates.io's is known. */
function destinationObjection(file, index) {
    const { destination } = file;
    if (index !== CRATES_IO.index || destination === undefined)
        return undefined;
    if (destination.split(', ').includes(CARGO_NAME))
        return undefined;
    const what = `"${file.name}" is for the registry "${destination}" alone (\`publish\` in its Cargo.toml), not for crates.io.`;
    return { code: 'other-destination', what };
}
/** What speaks against sending an absent version, by what the registry has of the crate. */
function crateObjection(answer, { packageName, version }, at) {
    if (answer.state === 'unreadable')
        return undefined;
    if (answer.state === 'absent')
        return { code: 'first-publish', what: `${at} has no crate "${packageName}".` };
    if (answer.name !== packageName) {
        const what = `${at} has this crate as "${answer.name}" and takes no other spelling of the name; this one is "${packageName}".`;
        return { code: 'publish-blocked', what };
    }
    const taken = answer.versions.find(({ number }) => number !== version && sameCrateVersion(number, version));
    if (!taken)
        return undefined;
    const what = `${at} has ${packageName} ${taken.number}, and build metadata does not make ${version} another version.`;
    return { code: 'publish-blocked', what };
}
/** The one file of a version; a version that differs in build metadata alone is the same. */
function heldCrate(answer, version) {
    if (answer.state === 'unreadable')
        return answer;
    const versions = answer.state === 'found' ? answer.versions : [];
    const held = versions.filter(({ number }) => sameCrateVersion(number, version));
    if (answer.state !== 'found' || held.length === 0)
        return { state: 'nothing' };
    const files = held.map(({ number, checksum }) => ({
        name: `${answer.name}-${number}.crate`,
        digest: checksum === undefined ? '' : `sha256 ${checksum}`,
    }));
    return { state: 'held', files };
}
/** Every version of a crate, by its file in the index. */
function listedCrates(answer, crate) {
    if (answer.state !== 'found')
        return answer.state === 'absent' ? { state: 'nothing' } : answer;
    if (answer.broken)
        return { state: 'unreadable', ...answer.broken };
    const versions = answer.versions.map(({ number, checksum, yanked, at }) => ({
        version: number,
        files: [{ name: `${crate}-${number}.crate`, digests: checksum === undefined ? [] : [`sha256:${checksum}`] }],
        yanked: yanked ? 'all' : 'none',
        ...(at === undefined ? {} : { at }),
    }));
    return { state: 'listed', versions };
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/crates-io/upload.js
// One upload to a Rust registry, as `cargo publish` makes it, and what its answer means.
// https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish



/** An upload that takes longer than this, plus a second per 50 kB, is given up. */
const TIMEOUT_MS = 180_000;
const BYTES_PER_MS = 50;
const MOST_WORDS = 2000;
const EXISTS = /already (uploaded|exists|published)/i;
const OLD_TOKEN = /invalid authentication token|token (has |is )?expired/i;
/** Sends a crate, once. */
async function uploadToCratesIo(find, file, token, http, now) {
    const place = await find();
    if ('reason' in place)
        return { kind: 'not-sent', reason: `${place.request}: ${place.reason}` };
    const { body, readable } = await bodyOf(file, place.index);
    if (!body)
        return { kind: 'not-sent', reason: readable, final: true };
    return classify(await http(publishRequest(place, file, token, body)), token, now());
}
/** Where a crate is sent to. */
function publishUrl({ api }) {
    return `${api}/api/v1/crates/new`;
}
/** What a registry is told of a crate: like cargo, with the registries of its dependencies as seen from this one. */
function requestMetadata(file, index) {
    const { crate } = file;
    if (!crate)
        throw new Error('it was not read as a crate');
    const deps = crate.deps.map(({ registry, ...dependency }) => ({ ...dependency, ...registryName(index, registry) }));
    return { ...crate, deps };
}
async function bodyOf(file, index) {
    try {
        return { body: await publishBody(file, index), readable: '' };
    }
    catch (thrown) {
        return { readable: `"${file.path}" cannot be read: ${thrown.message}` };
    }
}
/** Length and JSON, length and file; the file is read from disk as it is sent. */
async function publishBody(file, index) {
    const metadata = Buffer.from(JSON.stringify(requestMetadata(file, index)));
    const before = Buffer.concat([lengthOf(metadata.length), metadata, lengthOf(file.size)]);
    return FileBody.of({ path: file.path, before });
}
function lengthOf(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes);
    return length;
}
function publishRequest(place, file, token, body) {
    const headers = { authorization: token, accept: 'application/json', 'content-type': 'application/octet-stream' };
    return { method: 'PUT', url: publishUrl(place), headers, body, timeoutMs: TIMEOUT_MS + file.size / BYTES_PER_MS };
}
/** A refusal is believed in the registry's own form alone; "already uploaded" is a reason to read. */
function classify(result, token, now) {
    const words = result.kind === 'failure' ? '' : wordsOf(result, token);
    const outcome = outcomeOf(result, {
        // Other refusals have these codes too, and a fresh token would meet them again.
        tokenMayBeOld: result.kind === 'answer' && words !== '' && (result.status === 401 || OLD_TOKEN.test(words)),
        isRefusal: () => words !== '' && !EXISTS.test(words),
        now,
        secrets: [token],
    });
    if (result.kind === 'failure')
        return outcome;
    const reason = words === '' ? outcome.reason : `${result.status} ${words}`;
    // Once every refusal came with status 200, and cargo still reads it so.
    if (outcome.kind === 'accepted')
        return words === '' ? { kind: 'accepted', reason: '' } : unclear(reason);
    return EXISTS.test(words) ? unclear(reason) : { ...outcome, reason };
}
function unclear(reason) {
    return { kind: 'unclear', reason, final: true };
}
function wordsOf(answer, token) {
    const words = redactText(errorDetails(answerJson(answer)).join('\n'), [token]);
    return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/crates-io/crates-io.js
// crates.io and registries that speak cargo's protocol: one token for every crate that trusts the job, one file per
// version, our own upload of the verified .crate.






/** The web API answers from the database. */
const ABSENCE = { kind: 'fresh', reads: 3, overMs: 60_000 };
/** Tokens live 30 minutes; none is used for an upload that begins later than this. */
const TOKEN_LIFE_MS = 25 * 60_000;
const cratesIo = {
    id: 'crates.io',
    ecosystem: 'crates',
    kinds: ['crate'],
    digest: 'sha256',
    mayObject: ({ destination }) => destination !== undefined,
    open: async ({ repositoryUrl = '' }, deps) => openRegistry(indexAddress(repositoryUrl), deps),
};
function openRegistry(index, { http, now }) {
    const find = finderOf(index, http);
    const site = index === CRATES_IO.index ? CRATES_IO.site : undefined;
    const address = site ?? index;
    const settingsUrl = ({ packageName }) => site ? `${site}crates/${packageName}/settings` : address;
    return {
        id: 'crates.io',
        address,
        audience: () => audienceOfCratesIo(find),
        absence: ABSENCE,
        tokenLifeMs: TOKEN_LIFE_MS,
        tokenScope: 'publisher',
        parallel: 1,
        exchange: ({ packageName }, idToken, claims) => exchangeAtCratesIo(find, { packageName, settingsUrl: settingsUrl({ packageName }) }, idToken, claims, {
            http,
            now,
        }),
        async read(subject, files) {
            const { packageName, version } = crateIn(subject, files[0]);
            const answer = await readVersion(find, http, packageName, version);
            return files.map((file) => (answer.state === 'found' ? compareVersion(answer.version, file) : answer));
        },
        holding: async ({ packageName, version }) => heldCrate(await readCrate(find, http, packageName), version),
        async fileAddress({ packageName }, { name, digest }) {
            const place = await find();
            if ('reason' in place)
                return place;
            // All spellings of a crate's name are as long.
            const [crate, number] = [name.slice(0, packageName.length), name.slice(packageName.length + 1, -'.crate'.length)];
            const url = crateAddress(place.dl, crate, number, digest.split(' ')[1] ?? '');
            if (URL.canParse(url))
                return { url };
            return {
                request: requestLine({ method: 'GET', url: `${index}config.json` }),
                reason: 'it says nowhere to fetch crates',
            };
        },
        versions: async (packageName) => listedCrates(await readIndexed(index, http, packageName), packageName),
        async foresee(subject, readings) {
            if (!readings.some(({ state }) => state === 'absent'))
                return readings;
            const own = crateIn(subject, subject.files[0]);
            const objection = crateObjection(await readCrate(find, http, own.packageName), own, address);
            return readings.map((reading, place) => {
                const file = subject.files[place];
                const against = (file && destinationObjection(file, index)) ?? objection;
                return reading.state === 'absent' && against ? { state: 'blocked', ...against } : reading;
            });
        },
        objection: (file) => destinationObjection(file, index),
        upload: (_subject, file, token) => uploadToCratesIo(find, file, token, http, now),
        async listed(subject, files) {
            const { packageName, version } = crateIn(subject, files[0]);
            const answer = await readIndex(index, http, packageName, version);
            return files.map((file) => (answer.state === 'found' ? compareVersion(answer.version, file) : answer));
        },
        revoke: (token) => revokeAtCratesIo(find, token, http),
        uploadLine: (_subject, file) => {
            const url = site ? publishUrl(CRATES_IO) : index;
            return `${requestLine({ method: 'PUT', url })} (${file.name}, ${file.size} bytes)`;
        },
        packageUrl: (subject) => versionPage(index, site, crateIn(subject, subject.files[0])),
        settingsUrl,
        ...(site ? { tokensUrl: `${site}settings/tokens` } : {}),
        lookCommand: (subject) => `curl -s "${lookUrl(index, site, crateIn(subject, subject.files[0]))}"`,
    };
}
function versionPage(index, site, { packageName, version }) {
    return site ? `${site}crates/${packageName}/${encodeURIComponent(version)}` : `${index}${indexPath(packageName)}`;
}
/** The version itself where the web API is known, else the crate's file in the index. */
function lookUrl(index, site, { packageName, version }) {
    return site
        ? `${CRATES_IO.api}/api/v1/crates/${packageName}/${encodeURIComponent(version)}`
        : `${index}${indexPath(packageName)}`;
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var ranges_valid = __nccwpck_require__(737);
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
    return text !== '' && encodeURIComponent(text) === text && ranges_valid(text) === null;
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
function gem_canonical({ normalized }) {
    return segments(normalized).flatMap((part) => {
        const kept = part.map((token) => (isDigits(token) ? withoutZeros(token) : token));
        while (kept.at(-1) === '0')
            kept.pop();
        return kept;
    });
}
/** A word is below every number, and so below the end: `1.a` < `1`. */
function compare(one, other) {
    const [first, second] = [gem_canonical(one), gem_canonical(other)];
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

function version_valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function version_clean(version) {
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
var functions_compare = __nccwpck_require__(469);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var functions_parse = __nccwpck_require__(353);
;// CONCATENATED MODULE: ./.build/packages/versions/src/schemes/semver.js
// Semantic versions (https://semver.org/spec/v2.0.0.html), strictly: no `v`, no missing parts, no blanks.



// The `semver` library forgives a leading `v`, `=` and blanks; a registry does not.
const STARTS_STRICT = /^\d/;
// A word, alone (`rc`), with a number (`rc1`, `rc-1`) or with more after a hyphen (`pr-123-fix`); not a hash (`a1b2c3d`).
const semver_WORD = /^([a-z]+)(?:-?\d+)?(?:-.*)?$/i;
function semver_parse(text) {
    if (!STARTS_STRICT.test(text) || /\s/.test(text))
        return undefined;
    const found = functions_parse(text);
    if (found === null)
        return undefined;
    const words = found.prerelease.flatMap((part) => semver_WORD.exec(String(part))?.[1] ?? []);
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

;// CONCATENATED MODULE: ./.build/packages/registries/src/npm/client.js
// The runner's own npm: how it is started, which registry it is set to, and one publish of a tarball.




/** No log files with requests, no question about newer versions of npm: nothing but what was asked for. */
const QUIET = { npm_config_update_notifier: 'false', npm_config_logs_max: '0' };
const CONFIG_TIMEOUT_MS = 30_000;
const NO_PROVENANCE = '--provenance=false';
/** A publish that takes longer than this, plus a second per 100 kB, is killed. */
const PUBLISH_TIMEOUT_MS = 180_000;
/** Refusals by npm's code that the same bytes would meet again; they are read like any other answer, but not repeated. */
const FINAL_CODES = /\bcode (E400|E402|E403|E413|E422|EUSAGE|EPRIVATE|EUNSCOPED|EOTP|EJSONPARSE|EBADENGINE)\b/;
/** npm's codes when it is the token that is refused; for a scope that the token may not write to it is a 404. */
const ABOUT_SENDER = /\bcode (E401|E403|E404|ENEEDAUTH|EOTP)\b/;
/** A 403 about the package, whoever asks. */
const ABOUT_PACKAGE = /publish over the previously published|too similar to existing/i;
/** npm's own words when it is the provenance that it refuses: the registry's (E422), or its own check before it sends. */
const ABOUT_PROVENANCE = [
    /Error verifying sigstore provenance bundle/i,
    /Invalid provenance provided|Provenance subject/,
    /\bcode (TUF|TLOG|CERTIFICATE|SIGNATURE|TIMESTAMP)_/,
];
/** The registry that npm uses on this runner, outside any project, with a trailing slash. Throws `client-missing`. */
async function npmRegistry(deps) {
    const folder = (0,external_node_path_.join)(deps.scratch, 'empty');
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    const args = ['config', 'get', 'registry'];
    const [command, lead] = await npmCommand(deps);
    const result = await deps.exec(command, [...lead, ...args], {
        cwd: folder,
        env: QUIET,
        timeoutMs: CONFIG_TIMEOUT_MS,
    });
    const address = result.stdout.trim().split('\n').at(-1)?.trim() ?? '';
    if (result.code === 0 && URL.canParse(address))
        return address.endsWith('/') ? address : `${address}/`;
    throw new errors/* PlumblineError */.Dl('client-missing', {
        what: `"npm config get registry" gave no address (${result.startError ?? `exit code ${result.code}`}).`,
        request: 'npm config get registry',
        answer: redactText(`${result.stdout}\n${result.stderr}`.trim()).slice(0, 2000),
    });
}
/** What is run, without the settings that name our own files and without the one that depends on the provenance. */
function npmPublishLine(publish) {
    return `npm ${publishArgs(publish, publish.file.name, [])
        .filter((arg) => !arg.includes('config='))
        .join(' ')}`;
}
/**
 * Sends a tarball by npm, once. Exit code 0 is `accepted`, a program that did not start `not-sent`, and all else
 * `unclear`: npm's exit code does not say what the registry did.
 */
async function npmPublish(publish, token, deps) {
    const place = await readyPlace(publish, token, deps);
    try {
        const [command, lead] = await npmCommand(deps);
        const result = await deps.exec(command, [...lead, ...publishArgs(publish, place.tarball, place.configs)], {
            cwd: (0,external_node_path_.dirname)(place.tarball),
            env: QUIET,
            timeoutMs: PUBLISH_TIMEOUT_MS + publish.file.size / 100,
        });
        const said = shorten(redactText(result.stderr.trim() || result.stdout.trim(), [token]));
        if (result.startError !== undefined) {
            return { kind: 'not-sent', reason: `npm could not be started: ${result.startError}`, final: true };
        }
        if (result.code === 0)
            return { kind: 'accepted', reason: '' };
        const end = result.timedOut
            ? 'npm gave no answer in time and was killed'
            : `npm ended with exit code ${result.code}`;
        const aboutAttestation = publish.bundle !== undefined && ABOUT_PROVENANCE.some((words) => words.test(said));
        const aboutSender = ABOUT_SENDER.test(said) && !ABOUT_PACKAGE.test(said);
        return {
            kind: 'unclear',
            reason: said === '' ? end : `${end}\n${said}`,
            final: FINAL_CODES.test(said),
            ...(aboutSender ? { aboutSender } : {}),
            ...(aboutAttestation ? { aboutAttestation } : {}),
        };
    }
    finally {
        await (0,promises_namespaceObject.rm)(place.folder, { recursive: true, force: true });
    }
}
/** A folder that holds only the tarball, and beside it the configuration files and the provenance, ours alone. */
async function readyPlace({ file, registry, bundle }, token, deps) {
    const folder = (0,external_node_path_.join)(deps.scratch, `npm-${deps.now()}`);
    const tarball = (0,external_node_path_.join)(folder, 'upload', file.name);
    const [userConfig, globalConfig] = [(0,external_node_path_.join)(folder, 'user.npmrc'), (0,external_node_path_.join)(folder, 'global.npmrc')];
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_.dirname)(tarball), { recursive: true, mode: 0o700 });
    // npm looks upwards for a project, whose .npmrc would win over ours, and stops at the first folder that has this one.
    await (0,promises_namespaceObject.mkdir)((0,external_node_path_.join)(folder, 'node_modules'), { recursive: true });
    await (0,promises_namespaceObject.copyFile)(file.path, tarball);
    const { host, pathname } = new URL(registry);
    await (0,promises_namespaceObject.writeFile)(userConfig, `//${host}${pathname}:_authToken=${token}\n`, { mode: 0o600 });
    await (0,promises_namespaceObject.chmod)(userConfig, 0o600);
    if (deps.platform === 'win32')
        await (0,promises_namespaceObject.writeFile)(globalConfig, '');
    const provenance = (0,external_node_path_.join)(folder, 'provenance.json');
    if (bundle)
        await (0,promises_namespaceObject.writeFile)(provenance, JSON.stringify(bundle), { mode: 0o600 });
    const configs = [
        `--userconfig=${userConfig}`,
        `--globalconfig=${deps.platform === 'win32' ? globalConfig : '/dev/null'}`,
        // npm makes none of its own: it would sign with claims that nobody has looked at.
        bundle ? `--provenance-file=${provenance}` : NO_PROVENANCE,
    ];
    return { folder, tarball, configs };
}
function publishArgs(publish, tarball, configs) {
    const { registry, scope, distTag, access } = publish;
    return [
        'publish',
        tarball,
        '--ignore-scripts',
        '--fetch-retries=0',
        `--registry=${registry}`,
        ...(scope === '' ? [] : [`--${scope}:registry=${registry}`]),
        `--tag=${distTag}`,
        ...(access === '' ? [] : [`--access=${access}`]),
        ...configs,
    ];
}
/** On Windows npm is a .cmd file, which cannot be started without a shell; the script beside it can. */
async function npmCommand(deps) {
    if (deps.platform !== 'win32')
        return ['npm', []];
    const found = await deps.exec('where', ['npm.cmd']);
    const shim = found.stdout.split(/\r?\n/)[0]?.trim() ?? '';
    if (shim === '')
        return ['npm', []];
    return [process.execPath, [external_node_path_.win32.join(external_node_path_.win32.dirname(shim), 'node_modules', 'npm', 'bin', 'npm-cli.js')]];
}
/** npm's own words without its lead-in: the end of the output says why. */
function shorten(text) {
    const lines = text.split('\n').filter((line) => !/^npm (notice|warn)\b/i.test(line) && line.trim() !== '');
    return lines.slice(-12).join('\n').slice(-2000);
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/npm/exchange.js


/** One exchange; the token is for this package alone. */
async function exchangeAtNpm(target, idToken, claims, http, now) {
    const request = {
        method: 'POST',
        url: `${target.registry}-/npm/v1/oidc/token/exchange/package/${target.escapedName}`,
        headers: { authorization: `Bearer ${idToken}`, accept: 'application/json' },
    };
    return requestToken({
        request,
        idToken,
        field: 'token',
        calledA: 'token',
        http,
        now,
        refused: ({ status }) => exchange_likelyCause(target, claims, status),
    });
}
/** npm compares the calling workflow's file; every field is case-sensitive and is not checked when it is saved. */
function exchange_likelyCause(target, claims, status) {
    if (claim(claims, 'runner_environment') === 'self-hosted') {
        return {
            means: 'npm takes ID tokens from GitHub-hosted runners only, and this job ran on a self-hosted one.',
            next: 'Run the publish job on a GitHub-hosted runner, for example `runs-on: ubuntu-latest`.',
        };
    }
    const [workflow = ''] = claim(claims, 'workflow_ref').split('@');
    const file = workflow.split('/').at(-1) ?? '';
    const environment = claim(claims, 'environment');
    const wanted = `repository ${JSON.stringify(claim(claims, 'repository'))}, workflow file ${JSON.stringify(file)}, ` +
        (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)}`);
    const immutable = /^repo:[^/]*@\d/.test(claim(claims, 'sub'))
        ? ' This repository has an immutable subject (owner@id); npm is reported to refuse those: see github.com/npm/cli issue 9969.'
        : '';
    const usual = status === 404
        ? `${target.packageName} has no trusted publisher that matches this job (npm calls that "not found").`
        : `npm did not accept this job's ID token for ${target.packageName}.`;
    return {
        means: `${usual} A field that differs in one letter or in case is enough.${immutable}`,
        next: `Open ${target.settingsUrl} and make the trusted publisher say: ${wanted}.`,
    };
}

;// CONCATENATED MODULE: ./.build/packages/kernel/src/digests.js
// Digests as the registries write them: hex for SHA-1 and SHA-256, Subresource Integrity for npm's SHA-512.

/** Lower-case hex digest of the bytes. */
function digestOf(algorithm, bytes) {
    return createHash(algorithm).update(bytes).digest('hex');
}
/** `sha512-<base64>` from a hex digest (https://www.w3.org/TR/SRI/). */
function toIntegrity(algorithm, hex) {
    return `${algorithm}-${Buffer.from(hex, 'hex').toString('base64')}`;
}
/** Hex digest of one algorithm out of an integrity string that may hold several; undefined when it has none. */
function fromIntegrity(algorithm, integrity) {
    const entry = integrity.split(/\s+/).find((part) => part.startsWith(`${algorithm}-`));
    const encoded = entry?.slice(algorithm.length + 1).split('?')[0];
    return encoded ? Buffer.from(encoded, 'base64').toString('hex') : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/npm/packument.js
// What npm's registry says of a package: its packument and single versions, read honestly (no cache is tricked).
// https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md


const SHORT_FORM = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
/** One version, asked for twice: in the packument, and where that lacks it, by its own address (cached apart). */
async function readNpmVersion(http, packageUrl, version) {
    const whole = await getJson(http, packageUrl, SHORT_FORM);
    if (whole.state === 'unreadable')
        return whole;
    if (whole.state === 'found' && !isPackument(whole.body))
        return unlike(packageUrl);
    const versions = whole.state === 'absent' ? undefined : (whole.body.versions ?? {});
    const listed = versions?.[version];
    if (listed)
        return { state: 'found', dist: listed.dist ?? {} };
    const single = await getJson(http, `${packageUrl}/${version}`, 'application/json');
    if (single.state === 'unreadable')
        return single;
    if (single.state === 'found') {
        const { dist } = single.body;
        return typeof dist === 'object' && dist !== null ? { state: 'found', dist } : unlike(`${packageUrl}/${version}`);
    }
    return versions ? { state: 'absent', versions: Object.keys(versions) } : { state: 'absent' };
}
/** Of a package whose versions were all taken away the name is left. Anything else is some other page's JSON. */
function isPackument(body) {
    const { versions, name } = body;
    return (typeof versions === 'object' && versions !== null) || (versions === undefined && typeof name === 'string');
}
function unlike(url) {
    const request = requestLine({ method: 'GET', url });
    return { state: 'unreadable', request, reason: '200 without what was asked for' };
}
/** True when the version was there once and was taken away: npm never takes it again. False when that is not known. */
async function wasUnpublished(http, packageUrl, version) {
    const full = await getJson(http, packageUrl, 'application/json');
    if (full.state !== 'found')
        return false;
    const { time = {}, versions = {} } = full.body;
    return version in time && !(version in versions);
}
/** The reading of a file from a version's `dist`. */
function compareDist(dist, file) {
    const theirs = fromIntegrity('sha512', dist.integrity ?? '');
    // Versions from before 2017 have a SHA-1 alone: that the version is there is all that can be said.
    if (theirs === undefined)
        return { state: 'same', proof: 'version-only' };
    const attested = isAttested(dist);
    const ours = sha512Of(file);
    if (theirs === ours)
        return { state: 'same', proof: 'hash', ...(attested === undefined ? {} : { attested }) };
    return {
        state: 'different', // As `npm view … dist.integrity` prints it, so that both can be compared by eye.
        theirs: `${shortIntegrity(theirs)} there, ${shortIntegrity(ours)} here`,
    };
}
/** The short form has the whole `dist` (`npm audit signatures` reads nothing else); undefined where it is not npm's. */
function isAttested({ attestations, signatures }) {
    if (attestations !== undefined && attestations !== null)
        return true;
    return Array.isArray(signatures) && signatures.length > 0 ? false : undefined;
}
/** The version's one file. */
function heldTarball({ integrity, shasum, tarball = '' }, name, version) {
    const last = tarball.split('/').at(-1) || `${name}@${version}`;
    return { name: last, digest: integrity ?? (shasum === undefined ? '' : `sha1 ${shasum}`) };
}
/** Where the version's one file is fetched. */
async function tarballAddress(http, packageUrl, version) {
    const answer = await readNpmVersion(http, packageUrl, version);
    if (answer.state === 'unreadable')
        return answer;
    const tarball = answer.state === 'found' ? (answer.dist.tarball ?? '') : '';
    if (URL.canParse(tarball))
        return { url: tarball };
    const request = requestLine({ method: 'GET', url: packageUrl });
    return { request, reason: 'it names no tarball of this version' };
}
/** npm's own digest of a tarball, which is taken of every file that goes there. Throws where it was not. */
function sha512Of({ name, sha512 }) {
    if (sha512 === undefined)
        throw new Error(`"${name}" goes to npm without a SHA-512`);
    return sha512;
}
function shortIntegrity(sha512) {
    return `${toIntegrity('sha512', sha512).slice(0, 27)}…`;
}
/** One JSON document, at most so long. */
async function getJson(http, url, accept, maxBytes) {
    const request = { method: 'GET', url, headers: { accept }, ...(maxBytes ? { maxBytes } : {}) };
    const result = await http(request);
    const unreadable = (reason) => ({ state: 'unreadable', request: requestLine(request), reason });
    if (result.kind === 'failure')
        return unreadable(result.reason);
    if (result.status === 404)
        return { state: 'absent' };
    const body = result.status === 200 ? answerJson(result) : undefined;
    if (typeof body === 'object' && body !== null)
        return { state: 'found', body };
    return unreadable(`${result.status} ${answerText(result, 300)}`.trim());
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/npm/listing.js
// Every version of a package on npm, out of one packument.



/** A package with thousands of versions has a long one. */
const MAX_BYTES = 256 * 1024 * 1024;
/** The full form: only that says when, and what was unpublished. */
async function listNpm(http, packageUrl, packageName) {
    const answer = await getJson(http, packageUrl, 'application/json', MAX_BYTES);
    if (answer.state === 'unreadable')
        return answer;
    if (answer.state === 'absent')
        return { state: 'nothing' };
    if (!isPackument(answer.body)) {
        const request = requestLine({ method: 'GET', url: packageUrl });
        return { state: 'unreadable', request, reason: '200 without what was asked for' };
    }
    const { versions = {}, time = {} } = answer.body;
    const there = Object.entries(versions).map(([version, { dist = {} }]) => listed(packageName, version, dist, time));
    return { state: 'listed', versions: [...there, ...unpublished(time, versions)] };
}
function listed(name, version, dist, time) {
    const sha512 = fromIntegrity('sha512', dist.integrity ?? '');
    const digests = [
        ...(sha512 === undefined ? [] : [`sha512:${sha512}`]),
        ...(dist.shasum === undefined ? [] : [`sha1:${dist.shasum}`]),
    ];
    const at = time[version];
    const file = { name: heldTarball(dist, name, version).name, digests };
    return { version, files: [file], yanked: 'none', ...(typeof at === 'string' ? { at } : {}) };
}
/** Their time is left, and no version can be published there again. */
function unpublished(time, versions) {
    return Object.entries(time).flatMap(([version, at]) => {
        if (version in versions || !/^\d/.test(version) || typeof at !== 'string')
            return [];
        return [{ version, files: [], yanked: 'all', at }];
    });
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/npm/provenance.js
// npm's provenance: an SLSA statement (https://slsa.dev/spec/v1.0/provenance), field for field as npm itself writes it
// on GitHub (libnpmpublish/lib/provenance.js), but from the claims of the ID token instead of the job's variables.


const GITHUB = 'https://github.com';
const BUILD_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
const BUILDER = `${GITHUB}/actions/runner`;
/** The rules, where a package may be given another access than its files ask for. */
function npmProvenance(accessOf) {
    return {
        label: 'SLSA provenance, on public repositories',
        obstacle: ({ packageName, files }, claims) => {
            const visibility = claim(claims, 'repository_visibility');
            if (visibility !== 'public') {
                return `npm takes provenance from public repositories only, and ${claim(claims, 'repository')} is ${visibility || 'not known to be one'}.`;
            }
            if (files.some((file) => accessOf(file) === 'restricted')) {
                return `npm takes provenance for public packages only, and ${packageName} is published with restricted access.`;
            }
            return files.map((file) => manifestObstacle(file, claim(claims, 'repository'))).find((why) => why !== undefined);
        },
        whenRefused: 'stop',
        toSign: (subject, file, claims) => ({ kind: 'statement', statement: npmStatement(subject, file, claims) }),
    };
}
/** The forms in which package.json names a repository on GitHub; another form is left to npm to judge. */
const ON_GITHUB = [
    /^(?:github:)?([\w.-]+\/[\w.-]+)$/,
    /^(?:git\+)?(?:https?|git|ssh):\/\/(?:git@)?github\.com\/([\w.-]+\/[\w.-]+)$/i,
    /^git@github\.com:([\w.-]+\/[\w.-]+)$/i,
];
/** What the file's own package.json has against provenance; undefined as well when it has not been read. */
function manifestObstacle({ name, repository, npmSigns }, ours) {
    if (npmSigns) {
        return `"${name}" has publishConfig.provenance: true in its package.json, which makes npm sign by itself instead of sending the provenance that Plumbline signs: remove it there.`;
    }
    if (repository === undefined)
        return undefined;
    const stated = ON_GITHUB.map((form) => form.exec(repository)?.[1]?.replace(/\.git$/, '')).find((found) => found);
    if (repository !== '' && (stated === undefined || stated === ours))
        return undefined;
    return `"${name}" names ${repository === '' ? 'no repository' : `the repository "${repository}"`} in its package.json, and npm takes provenance only where that is "${GITHUB}/${ours}", letter for letter.`;
}
/** The package URL that npm compares with the subject's name: only the scope's @ is escaped. */
function npmPurl({ packageName, version }) {
    return `pkg:npm/${packageName.replace(/^@/, '%40')}@${version}`;
}
function npmStatement(subject, file, claims) {
    const of = (name) => claim(claims, name);
    const repository = `${GITHUB}/${of('repository')}`;
    const { path, ref } = workflowOf(of('workflow_ref'), of('repository'));
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: npmPurl(subject), digest: { sha512: sha512Of(file) } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {
            buildDefinition: {
                buildType: BUILD_TYPE,
                externalParameters: { workflow: { ref, repository, path } },
                internalParameters: {
                    github: {
                        event_name: of('event_name'),
                        repository_id: of('repository_id'),
                        repository_owner_id: of('repository_owner_id'),
                    },
                },
                resolvedDependencies: [{ uri: `git+${repository}@${of('ref')}`, digest: { gitCommit: of('sha') } }],
            },
            runDetails: {
                builder: { id: `${BUILDER}/${of('runner_environment')}` },
                metadata: { invocationId: `${repository}/actions/runs/${of('run_id')}/attempts/${of('run_attempt')}` },
            },
        },
    };
}
/** `.github/workflows/release.yml` and `refs/tags/v1` from `o/r/.github/workflows/release.yml@refs/tags/v1`. */
function workflowOf(workflowRef, repository) {
    const relative = workflowRef.replace(`${repository}/`, '');
    const at = relative.indexOf('@');
    return { path: relative.slice(0, at), ref: relative.slice(at + 1) };
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/npm/npm.js
// npm and registries that speak its protocol: one package per token, one tarball per version, sent by the runner's npm.








/** Answers are cached for 300 s (`cache-control: max-age=300`); a minute more for a server that commits late. */
const npm_ABSENCE = { kind: 'cached', maxAgeMs: 300_000, marginMs: 60_000 };
/** npm says only that its tokens are short-lived; a fresh one is fetched for a send that comes later than this. */
const npm_TOKEN_LIFE_MS = 120_000;
const npm = {
    id: 'npm',
    ecosystem: 'npm',
    kinds: ['npm-tarball'],
    digest: 'sha512',
    mayObject: ({ destination }) => destination !== undefined,
    async open(options, deps) {
        if (options.repositoryUrl) {
            throw new errors/* PlumblineError */.Dl('bad-input', {
                what: `Input "repository-url" is "${options.repositoryUrl}", and npm goes by its own setting.`,
                next: 'Leave the input out and set npm on this runner to that registry (`registry-url` of actions/setup-node).',
            });
        }
        const address = checkedAddress(await npmRegistry(deps));
        return openNpm(address, options, deps);
    },
};
function openNpm(address, options, deps) {
    // Versions that the last read saw: they decide the dist-tag where nobody named one.
    let known;
    const urlOf = ({ packageName }) => `${address}${escaped(packageName)}`;
    const accessOf = (file) => options.access || file.access || '';
    const publishOf = (subject, file) => ({
        registry: address,
        file,
        scope: subject.packageName.startsWith('@') ? (subject.packageName.split('/')[0] ?? '') : '',
        distTag: options.distTag || file.distTag || usualTag(subject.version, known ?? []),
        access: accessOf(file) || (subject.packageName.startsWith('@') ? '' : 'public'),
    });
    const registry = {
        id: 'npm',
        address,
        audience: async () => `npm:${new URL(address).hostname}`,
        absence: npm_ABSENCE,
        tokenLifeMs: npm_TOKEN_LIFE_MS,
        tokenScope: 'package',
        parallel: 1,
        exchange: ({ packageName }, idToken, claims) => {
            const target = {
                registry: address,
                packageName,
                escapedName: escaped(packageName),
                settingsUrl: settingsPage(address, packageName),
            };
            return exchangeAtNpm(target, idToken, claims, deps.http, deps.now);
        },
        async read(subject, files) {
            const answer = await readNpmVersion(deps.http, urlOf(subject), stored(subject.version));
            // A page that is missing for once does not make the versions that were seen unseen: the dist-tag rests on them.
            if (answer.state === 'absent')
                known = answer.versions ?? known;
            return files.map((file) => {
                if (answer.state === 'found')
                    return compareDist(answer.dist, file);
                return answer.state === 'absent' ? { state: 'absent' } : answer;
            });
        },
        async holding({ packageName, version }) {
            const answer = await readNpmVersion(deps.http, urlOf({ packageName }), stored(version));
            if (answer.state === 'found')
                return { state: 'held', files: [heldTarball(answer.dist, packageName, version)] };
            if (answer.state === 'unreadable')
                return answer;
            known = answer.versions ?? known;
            return { state: 'nothing' };
        },
        fileAddress: (version) => tarballAddress(deps.http, urlOf(version), stored(version.version)),
        versions: (packageName) => listNpm(deps.http, urlOf({ packageName }), packageName),
        async foresee(subject, readings) {
            if (!readings.some(({ state }) => state === 'absent'))
                return readings;
            const tagOf = (file) => publishOf(subject, file).distTag;
            const stated = statedBlock(subject, address, tagOf) ?? absentBlock(subject, address, known);
            const block = stated ?? (await unpublishedBlock(subject, urlOf(subject), deps));
            return readings.map((reading) => (reading.state === 'absent' ? (block ?? reading) : reading));
        },
        objection: (file) => objectionTo(file, address),
        firstVersion: ({ packageName }, file) => firstObjection(packageName, accessOf(file), address),
        attestations: npmProvenance(accessOf),
        upload: (subject, file, token, bundle) => npmPublish({ ...publishOf(subject, file), ...(bundle ? { bundle } : {}) }, token, deps),
        uploadLine: (subject, file) => npmPublishLine(publishOf(subject, file)),
        packageUrl: ({ packageName, version }) => npm_versionPage(address, packageName, stored(version)),
        settingsUrl: ({ packageName }) => settingsPage(address, packageName),
        ...(siteOf(address) ? { tokensUrl: `${siteOf(address)}settings/~/tokens` } : {}),
        lookCommand: ({ packageName, version }) => `npm view ${packageName}@${stored(version)} dist.integrity --prefer-online --registry=${address}`,
    };
    return registry;
}
/** npm is sent a token, so its address must be one that nobody on the way can read. */
function checkedAddress(address) {
    if (isEncrypted(address))
        return address;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: `npm on this runner is set to the registry "${address}".`,
        means: 'A token would travel unencrypted.',
        next: "Set npm's `registry` to an https address (http is for this machine only).",
    });
}
function objectionTo(file, address) {
    if (!file.destination || sameAddress(file.destination, address))
        return undefined;
    const what = `"${file.name}" asks for the registry "${file.destination}" in publishConfig, and npm is set to "${address}".`;
    return { code: 'other-destination', what };
}
/** A new scoped package is restricted where nothing else is said; one that is there keeps its access. */
function firstObjection(packageName, access, address) {
    if (access !== '' || !packageName.startsWith('@') || !hasNpmsRules(address))
        return undefined;
    return { code: 'access-missing', what: `${packageName} is new on ${address}, and nothing says who may see it.` };
}
/** What the files ask for that npm, or this registry, does not do. */
function statedBlock(subject, address, tagOf) {
    const [objection] = subject.files.flatMap((file) => objectionTo(file, address) ?? tagObjection(tagOf(file)) ?? []);
    return objection && { state: 'blocked', ...objection };
}
function tagObjection(distTag) {
    if (isDistTag(distTag))
        return undefined;
    return { code: 'bad-input', what: `The dist-tag "${distTag}" is also a version range; npm refuses it.` };
}
function absentBlock(subject, address, known) {
    if (known)
        return undefined;
    return { state: 'blocked', code: 'first-publish', what: `${address} has no package "${subject.packageName}".` };
}
async function unpublishedBlock(subject, url, deps) {
    if (!(await wasUnpublished(deps.http, url, stored(subject.version))))
        return undefined;
    const what = `${subject.packageName} ${subject.version} was published before and unpublished; npm never takes it again.`;
    return { state: 'blocked', code: 'publish-blocked', what };
}
function sameAddress(one, other) {
    const plain = (address) => (URL.canParse(address) ? new URL(address).href.replace(/\/$/, '') : address);
    return plain(one) === plain(other);
}
/** The version as npm stores it: without build metadata. */
function stored(version) {
    return schemeById('semver').parse(version)?.normalized ?? version;
}
function usualTag(version, others) {
    const semver = schemeById('semver');
    const parsed = semver.parse(version);
    if (!parsed)
        return 'latest';
    const versions = others.flatMap((other) => semver.parse(other) ?? []);
    return channelFor(parsed, semver, { versions, complete: true }).distTag;
}
/** The name in npm's addresses: a scope's slash is escaped. */
function escaped(packageName) {
    return packageName.replace('/', '%2f');
}
/** npm's own registry has a web site beside it, under `www.`; of others only the data is known. */
function siteOf(address) {
    const { protocol, host } = new URL(address);
    return host.startsWith('registry.npm') ? `${protocol}//${host.replace('registry.', 'www.')}/` : undefined;
}
/** Other registries ask nobody to pay for a scoped package; what runs on this machine stands in for npm's own. */
function hasNpmsRules(address) {
    return siteOf(address) !== undefined || isThisMachine(address);
}
function npm_versionPage(address, packageName, version) {
    const site = siteOf(address);
    return site ? `${site}package/${packageName}/v/${version}` : `${address}${escaped(packageName)}/${version}`;
}
function settingsPage(address, packageName) {
    const site = siteOf(address);
    return site ? `${site}package/${packageName}/access` : `${address}${escaped(packageName)}`;
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
    if (!version_valid(one) || !version_valid(other))
        return one === other;
    return operator_compare(one, other) === 0;
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

;// CONCATENATED MODULE: ./.build/packages/registries/src/public-log.js
// What an attestation shows to everybody: the log that it stands in is public.

/** Why a job of a repository that is not public should attest nothing unless it is told to; undefined for a public one. */
function shownInPublic(claims) {
    const visibility = claim(claims, 'repository_visibility');
    if (visibility === '' || visibility === 'public')
        return undefined;
    return `${claim(claims, 'repository')} is ${visibility}, and an attestation would show its name, workflow and commit in Sigstore's public log; \`attestations: true\` signs all the same.`;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/attestation.js
// PyPI's publish attestation (https://docs.pypi.org/attestations/publish/v1/) and the form that PEP 740 gives a bundle.


const PUBLISH_V1 = 'https://docs.pypi.org/attestations/publish/v1';
const pypiAttestations = {
    label: 'PEP 740 publish attestations',
    obstacle: (_subject, claims) => obstacleOf(claims),
    reservation: (_subject, claims) => shownInPublic(claims),
    whenRefused: 'stop',
    toSign: (_subject, file) => ({
        kind: 'statement',
        statement: {
            _type: 'https://in-toto.io/Statement/v1',
            subject: [{ name: file.name, digest: { sha256: file.sha256 } }],
            predicateType: PUBLISH_V1,
            predicate: null,
        },
    }),
};
function obstacleOf(claims) {
    if (claim(claims, 'event_name') === 'pull_request_target') {
        return 'PyPI trusts no job of a run that `pull_request_target` started.';
    }
    const [called, calling] = [claim(claims, 'job_workflow_ref'), claim(claims, 'workflow_ref')];
    if (called !== calling) {
        return `PyPI compares an attestation with the calling workflow (${calling}) and the trusted publisher with the called one (${called}); a job in a called workflow can satisfy only one of the two.`;
    }
    return undefined;
}
/** The attestation object (https://packaging.python.org/specifications/index-hosted-attestations/) of a bundle. */
function toPep740(bundle) {
    const { verificationMaterial, dsseEnvelope } = bundle;
    return {
        version: 1,
        verification_material: {
            certificate: verificationMaterial?.certificate?.rawBytes,
            transparency_entries: verificationMaterial?.tlogEntries,
        },
        envelope: { statement: dsseEnvelope?.payload, signature: dsseEnvelope?.signatures?.[0]?.sig },
    };
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/place.js
// Where a Python index lives: PyPI, TestPyPI, and any other that speaks the same upload and simple API.


const PYPI = {
    id: 'pypi',
    upload: 'https://upload.pypi.org/legacy/',
    simple: 'https://pypi.org/simple/',
    site: 'https://pypi.org/',
};
const TESTPYPI = {
    id: 'testpypi',
    upload: 'https://test.pypi.org/legacy/',
    simple: 'https://test.pypi.org/simple/',
    site: 'https://test.pypi.org/',
};
/** The index at an upload address; the usual one when the address is empty. Throws `bad-input`. */
function indexAt(address, usual) {
    if (address === '')
        return usual;
    const upload = repositoryAddress(address, { isNot: 'one to upload to', give: 'the upload address of the index' });
    const known = [PYPI, TESTPYPI].find((index) => index.upload === upload);
    // Indexes have both APIs side by side; one whose upload address ends otherwise has the simple API at its root.
    const simple = upload.endsWith('/legacy/') ? new URL('../simple/', upload).href : new URL('/simple/', upload).href;
    return known ?? { id: usual.id, upload, simple };
}
/** Page or address of a project, and of one version of it. */
function place_versionPage({ site, simple }, packageName, version) {
    const name = normalizedProject(packageName);
    return site ? `${site}project/${name}/${encodeURIComponent(version)}/` : `${simple}${name}/`;
}
/** Where the trusted publisher is registered: in the project, or as a pending one while there is no project. */
function publishingPage({ site, upload }, packageName, exists) {
    if (!site)
        return new URL('/', upload).href;
    return exists
        ? `${site}manage/project/${normalizedProject(packageName)}/settings/publishing/`
        : `${site}manage/account/publishing/`;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/refusals.js
// What PyPI's refusals of an exchange mean, likely cause first (warehouse/oidc/views.py names the codes).

/** The likely cause of a refusal, from its code, its words and the claims that were shown. */
function refusals_likelyCause(code, description, target, claims) {
    const where = target?.settingsUrl ?? 'the settings of the index';
    switch (code) {
        case 'not-enabled':
            return {
                means: 'The index has switched trusted publishing off, for everybody.',
                next: "Look at the index's status page and run the job again when it is on.",
            };
        case 'invalid-payload':
            return {
                means: 'The index could not use the request, or refuses to create the project that a pending publisher names.',
                next: `Read its words; where they are about the name, choose another one and correct the pending publisher on ${where}.`,
            };
        case 'invalid-token':
            return {
                means: "The index does not accept GitHub's ID token: it had expired, or it was made for another index.",
                next: 'Run the job again: every attempt asks GitHub for a fresh one, for the audience that the index names.',
            };
        case 'invalid-reuse-token':
            return {
                means: 'This ID token was exchanged before; an index takes each one once.',
                next: 'Run the job again: every attempt asks GitHub for a fresh one.',
            };
        case 'invalid-pending-publisher':
            return {
                means: 'The pending publisher names a project that exists by now, so the index has deleted it.',
                next: `Add a trusted publisher to the project itself: ${where} (${refusals_wanted(claims)}).`,
            };
        default:
            return noPublisher(description, where, target?.packageName ?? 'the project', claims);
    }
}
/** `invalid-publisher` and whatever is new: the claims match no publisher. */
function noPublisher(description, where, packageName, claims) {
    const repository = claim(claims, 'repository');
    const callee = claim(claims, 'job_workflow_ref').split('/').slice(0, 2).join('/');
    if (callee !== '' && callee.toLowerCase() !== repository.toLowerCase()) {
        return {
            means: `The publish job runs inside a reusable workflow of ${callee}, and PyPI accepts jobs of ${repository}'s own workflow files only.`,
            next: 'Call publish-with-oidc as a step of a job in your own workflow file (between prepare.yml and finish.yml), and release that under a new tag: a re-run reads the same file.',
        };
    }
    if (claim(claims, 'event_name') === 'pull_request_target' || description.includes('pull_request_target')) {
        return {
            means: 'The run was started by `pull_request_target`, from which PyPI takes nothing.',
            next: 'Publish from a run for the tag (`push` of the tag, or a dispatch at it).',
        };
    }
    if (claim(claims, 'job_workflow_ref') !== claim(claims, 'workflow_ref')) {
        return {
            means: 'The publish job runs inside a reusable workflow of this repository; PyPI compares the called file, not the one that called it.',
            next: `Move the publish job into ${refusals_fileOf(claim(claims, 'workflow_ref'))}, the file that the trusted publisher must name, and release that under a new tag: a re-run reads the same file.`,
        };
    }
    return {
        means: `No trusted publisher of ${packageName} matches this job: one field that differs is enough, or a pending publisher that was not used within 30 days.`,
        next: `Open ${where} and make the trusted publisher say: ${refusals_wanted(claims)}.`,
    };
}
/** The fields of PyPI's form, as this job would need them. */
function refusals_wanted(claims) {
    const [owner = '', name = ''] = claim(claims, 'repository').split('/');
    const environment = claim(claims, 'environment');
    return (`owner ${JSON.stringify(owner)}, repository name ${JSON.stringify(name)}, ` +
        `workflow name ${JSON.stringify(refusals_fileOf(claim(claims, 'job_workflow_ref')))}, ` +
        (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)} or left empty`));
}
function refusals_fileOf(ref) {
    return ref.split('@')[0]?.split('/').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/exchange.js
// PyPI's exchange for trusted publishing (https://docs.pypi.org/trusted-publishers/internals/), at the index's own authority.





/** Whom the ID token must be for: the index says it. */
async function audienceOfPypi(upload, http, now) {
    const request = { method: 'GET', url: new URL('/_/oidc/audience', upload).href };
    const result = await http(request);
    const line = requestLine(request);
    if (result.kind === 'failure')
        return { kind: 'failed', request: line, reason: result.reason };
    const audience = answerJson(result)?.audience;
    if (result.status === 200 && typeof audience === 'string' && audience !== '') {
        return isOthers(audience, upload) ? foreignAudience(line, audience) : audience;
    }
    const answer = `${result.status} ${answerText(result, 300)}`.trim();
    if (result.status === 404) {
        return {
            kind: 'refused',
            request: line,
            answer,
            means: 'This index knows no trusted publishing.',
            next: 'Check the input `repository-url`; an index without trusted publishing takes uploads with a token of its own only.',
        };
    }
    if (result.status === 403) {
        return { kind: 'refused', request: line, answer, ...refusals_likelyCause('not-enabled', '', undefined, {}) };
    }
    const { waitMs } = outcomeOf(result, { tokenMayBeOld: false, isRefusal: () => false, now: now() });
    return { kind: 'failed', request: line, reason: answer, ...(waitMs === undefined ? {} : { waitMs }) };
}
/** Who else exchanges GitHub's ID tokens for rights of their own, by the audience that they want. */
const TAKEN = /^(?:pypi|testpypi|sigstore|crates\.io|rubygems\.org|npm:.*|sts\.amazonaws\.com|api:\/\/AzureADTokenExchange)$/i;
/** An index could pass a token on to whom it is for. What stands in for one on this machine is nobody else. */
function isOthers(audience, upload) {
    const own = [PYPI, TESTPYPI].find(({ id }) => id === audience);
    const hosts = own ? [own.upload, own.site ?? own.upload].map((address) => new URL(address).host) : [];
    if (hosts.includes(new URL(upload).host))
        return false;
    return TAKEN.test(audience) && !isThisMachine(upload);
}
function foreignAudience(request, audience) {
    return {
        kind: 'refused',
        request,
        answer: `200 {"audience":${JSON.stringify(audience)}}`,
        means: `This index asks for an ID token that is for "${audience}" and not for itself; with it somebody could act there in the name of this job.`,
        next: 'Check the input `repository-url`; if the address is right, tell whoever runs the index to name an audience of its own.',
    };
}
/** One exchange; the token is for every project of the matching publisher and lives 15 minutes. */
async function exchangeAtPypi(target, idToken, claims, http, now) {
    const request = {
        method: 'POST',
        url: new URL('/_/oidc/mint-token', target.upload).href,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ token: idToken }),
    };
    const refused = (_answer, body) => {
        const errors = errorsOf(body?.errors);
        const [first] = errors;
        const words = errors.map(({ code, description }) => `${code}: ${description}`).join('\n');
        return { words, ...refusals_likelyCause(first?.code ?? '', first?.description ?? '', target, claims) };
    };
    return requestToken({ request, idToken, field: 'token', calledA: 'token', http, now, refused });
}
function errorsOf(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((error) => ({
        code: String(error?.code ?? ''),
        description: String(error?.description ?? ''),
    }));
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/rules.js
// What PyPI refuses for certain, known before the first byte (warehouse/forklift/legacy.py): better than a half upload.


/** New files are taken this long after a version's first file (warehouse pull request 19727). */
const WINDOW_MS = 14 * 24 * 60 * 60 * 1000;
const rules_MAX_BYTES = 1024 ** 3;
/** What speaks against a file at PyPI and TestPyPI, by the file alone. */
function pypiObjection(file, packageName, version) {
    const wanted = `${fileNamePart(packageName)}-`;
    if (version.includes('+')) {
        const what = `"${file.name}" has the local version ${version}; PyPI takes none with a "+".`;
        return { code: 'publish-blocked', what };
    }
    if (!file.name.startsWith(wanted)) {
        return { code: 'odd-file-name', what: `"${file.name}" must begin with "${wanted}" on PyPI.` };
    }
    if (file.size > rules_MAX_BYTES) {
        return { code: 'publish-blocked', what: `"${file.name}" has ${file.size} bytes; PyPI takes at most ${rules_MAX_BYTES}.` };
    }
    return undefined;
}
/** What speaks against sending this absent file, by what the project holds. */
function windowObjection(file, subject, listed, now) {
    const release = filesOf(listed, subject.version);
    const first = Math.min(...release.flatMap(({ uploadedAt }) => uploadedAt ?? []));
    if (Number.isFinite(first) && now - first > WINDOW_MS) {
        const day = new Date(first).toISOString().slice(0, 10);
        const what = `"${file.name}" is not there, and PyPI takes no new files for ${subject.version} since 14 days after ${day}.`;
        return { code: 'publish-blocked', what };
    }
    const sdist = file.kind === 'sdist' ? release.find(({ filename }) => filename.endsWith('.tar.gz')) : undefined;
    if (!sdist)
        return undefined;
    const what = `${subject.packageName} ${subject.version} has the sdist "${sdist.filename}" already; PyPI takes one per version.`;
    return { code: 'publish-blocked', what };
}
/** A project's files of one version; without any there is nothing of it. */
function heldFiles(answer, version) {
    if (answer.state === 'unreadable')
        return answer;
    const files = answer.state === 'found' ? filesOf(answer.files, version) : [];
    if (files.length === 0)
        return { state: 'nothing' };
    const held = files.map(({ filename, sha256 }) => ({
        name: filename,
        digest: sha256 === undefined ? '' : `sha256 ${sha256}`,
    }));
    return { state: 'held', files: held };
}
/** A project's files by version, each under the spelling that PyPI gives it. */
function listedVersions(answer) {
    if (answer.state !== 'found')
        return answer.state === 'absent' ? { state: 'nothing' } : answer;
    const byVersion = new Map();
    for (const file of answer.files) {
        const stated = versionIn(file.filename);
        const version = schemeById('pep440').parse(stated)?.normalized ?? stated;
        byVersion.set(version, [...(byVersion.get(version) ?? []), file]);
    }
    return { state: 'listed', versions: [...byVersion].map(([version, files]) => listedVersion(version, files)) };
}
function listedVersion(version, files) {
    const yanked = files.filter((file) => file.yanked).length;
    const first = Math.min(...files.flatMap(({ uploadedAt }) => uploadedAt ?? []));
    return {
        version,
        files: files.map(({ filename, sha256 }) => ({
            name: filename,
            digests: sha256 === undefined ? [] : [`sha256:${sha256}`],
        })),
        yanked: yanked === 0 ? 'none' : yanked === files.length ? 'all' : 'some',
        ...(Number.isFinite(first) ? { at: new Date(first).toISOString() } : {}),
    };
}
function filesOf(listed, version) {
    return listed.filter(({ filename }) => samePythonVersion(versionIn(filename), version));
}
/** The version in a file's name; empty when it is none of ours. */
function versionIn(fileName) {
    if (fileName.endsWith('.whl'))
        return fileName.split('-')[1] ?? '';
    const stem = fileName.replace(/\.(tar\.gz|zip|tar\.bz2)$/, '');
    return stem.slice(stem.lastIndexOf('-') + 1);
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/simple.js
// What an index serves of a project: the simple API's JSON form (PEP 691, PEP 700), read honestly (no cache is tricked).


/** Media type of the simple API's JSON form. */
const SIMPLE_JSON = 'application/vnd.pypi.simple.v1+json';
/** Where the index lists the files of a project. */
function projectUrl(simple, packageName) {
    return `${simple}${normalizedProject(packageName)}/`;
}
/** Every file of a project. */
async function readProject(http, simple, packageName) {
    const url = projectUrl(simple, packageName);
    const request = { method: 'GET', url, headers: { accept: SIMPLE_JSON } };
    const result = await http(request);
    const unreadable = (reason) => ({ state: 'unreadable', request: requestLine(request), reason });
    if (result.kind === 'failure')
        return unreadable(result.reason);
    if (result.status === 404)
        return { state: 'absent' };
    if (result.status !== 200)
        return unreadable(`${result.status} ${answerText(result, 300)}`.trim());
    const files = answerJson(result)?.files;
    if (!Array.isArray(files))
        return unreadable('200 without the JSON form of the simple API');
    return { state: 'found', files: files.flatMap(listedFile) };
}
/** The reading of one file from what the project holds. */
function compareListed(answer, file) {
    if (answer.state !== 'found')
        return answer;
    const listed = answer.files.find(({ filename }) => filename === file.name);
    if (!listed)
        return { state: 'absent' };
    const attested = listed.attested === undefined ? {} : { attested: listed.attested };
    if (listed.sha256 === undefined)
        return { state: 'same', proof: 'version-only', ...attested };
    if (listed.sha256 === file.sha256)
        return { state: 'same', proof: 'hash', ...attested };
    return {
        state: 'different',
        theirs: `sha256 ${listed.sha256.slice(0, 16)}… there, ${file.sha256.slice(0, 16)}… here`,
    };
}
function listedFile(value) {
    const file = (value ?? {});
    if (typeof file.filename !== 'string')
        return [];
    const sha256 = file.hashes?.sha256;
    const uploadedAt = typeof file['upload-time'] === 'string' ? Date.parse(file['upload-time']) : Number.NaN;
    return [
        {
            filename: file.filename,
            url: typeof file.url === 'string' ? file.url : '',
            sha256: typeof sha256 === 'string' ? sha256.toLowerCase() : undefined,
            uploadedAt: Number.isNaN(uploadedAt) ? undefined : uploadedAt,
            // PEP 740: an address, or null.
            attested: file.provenance === undefined ? undefined : typeof file.provenance === 'string',
            // False, true, or the reason, which may be empty.
            yanked: file.yanked === true || typeof file.yanked === 'string',
        },
    ];
}
/** Where a file of the project is fetched, by the index's own word. */
function addressIn(answer, page, name) {
    const request = requestLine({ method: 'GET', url: page });
    if (answer.state === 'unreadable')
        return { request, reason: answer.reason };
    const listed = answer.state === 'found' ? answer.files.find(({ filename }) => filename === name) : undefined;
    if (!listed)
        return { request, reason: `it does not list "${name}" any more` };
    const url = listed.url !== '' && URL.canParse(listed.url, page) ? new URL(listed.url, page) : undefined;
    return url ? { url: url.href } : { request, reason: `it names no address of "${name}"` };
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/core-metadata.js
// Python's core metadata, as METADATA and PKG-INFO hold it: fields like mail headers, the description as the body.
// https://packaging.python.org/specifications/core-metadata/ (every version: unknown fields are kept as they are).
/** Reads a metadata file; the reason, as the rest of a sentence, when it is none. */
function core_metadata_parseCoreMetadata(bytes) {
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
function core_metadata_metadataField(metadata, name) {
    return core_metadata_metadataFields(metadata, name)[0] ?? '';
}
/** Every value of a field, in order. */
function core_metadata_metadataFields(metadata, name) {
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

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/form.js
// The form that goes with a file to an index (https://docs.pypi.org/api/upload/): the file's own metadata, field by field.




/** Fields whose names in the form are not those of the metadata in lower case with `_`. */
const FORM_NAMES = {
    classifier: 'classifiers',
    'project-url': 'project_urls',
    'license-file': 'license_file',
};
const FILE_TYPES = { wheel: 'bdist_wheel', sdist: 'sdist' };
/** What setuptools wrote before version 57 where a project says nothing. */
const SAYS_NOTHING = 'UNKNOWN';
/** All text fields of the form, in order. */
function formFields(file, bundle) {
    const metadata = file.metadata ?? [];
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ['filetype', FILE_TYPES[file.kind] ?? file.kind],
        ['pyversion', file.pythonTag ?? ''],
        ['sha256_digest', file.sha256],
        ...metadata.flatMap(([field, value]) => {
            const name = field.toLowerCase();
            if (value === '' || value === SAYS_NOTHING || isTooNew(name, metadata))
                return [];
            return [[FORM_NAMES[name] ?? name.replaceAll('-', '_'), value]];
        }),
        // An empty list is refused: without an attestation the field is left out.
        ...(bundle ? [['attestations', JSON.stringify([toPep740(bundle)])]] : []),
    ];
}
/** The form with the file in it, read from disk as it is sent; and the header that names its boundary. */
async function multipartOf(file, bundle) {
    const boundary = `plumbline-${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
    const part = (disposition) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
    const fields = formFields(file, bundle).map(([name, value]) => `${part(`name="${quoted(name)}"`)}\r\n${value}\r\n`);
    const head = `${part(`name="content"; filename="${quoted(file.name)}"`)}Content-Type: application/octet-stream\r\n\r\n`;
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: await FileBody.of({ path: file.path, before: [...fields, head].join(''), after: `\r\n--${boundary}--\r\n` }),
    };
}
/** setuptools wrote License-File long before metadata 2.4 defined it; indexes refuse it in older metadata. */
function isTooNew(name, metadata) {
    const [major = 0, minor = 0] = core_metadata_metadataField(metadata, 'Metadata-Version').split('.').map(Number);
    return name === 'license-file' && (major < 2 || (major === 2 && minor < 4));
}
/** As browsers write a name inside quotes (https://html.spec.whatwg.org/#multipart-form-data). */
function quoted(text) {
    return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/upload.js
// One upload to an index, and what its answer means.


/** An upload that takes longer than this, plus a second per 50 kB, is given up. */
const upload_TIMEOUT_MS = 180_000;
const upload_BYTES_PER_MS = 50;
/** WebOb's lead-in: the answer is the index's own word, not that of a proxy before it. */
const OWN_WORDS = /The server could not comply with the request since it is either malformed or otherwise incorrect/;
/** The same of a 401 and a 403, in every form that they have: a page, JSON or plain text. */
const OWN_DENIAL = /Access was denied to this resource\.|This server could not verify that you are authorized to access/;
const upload_EXISTS = /already[ -]exist/i;
/** PyPI checks attestations before it stores anything: without one the same file may be taken. */
const ABOUT_ATTESTATION = /Invalid attestations supplied during upload/i;
/** Sends a file, once, with its attestation where there is one. */
async function uploadToPypi(upload, file, token, http, now, bundle) {
    const secrets = [token, basicOf(token)];
    const { request, readable } = await uploadRequest(upload, file, token, bundle);
    if (!request)
        return { kind: 'not-sent', reason: readable, final: true };
    return upload_classify(await http(request), secrets, now());
}
/**
 * Sends a file that may be there: an index takes the same bytes again for a plain yes, and compares them itself. Where
 * the file was not there it is now, so it has its attestation with it.
 */
async function askPypi(upload, file, token, http, now, bundle) {
    const outcome = await uploadToPypi(upload, file, token, http, now, bundle);
    // An index says yes without a word; a page with one may be somebody else's.
    if (outcome.kind === 'accepted' && outcome.reason === '')
        return { state: 'same', proof: 'hash' };
    return { state: 'unreadable', request: uploadLine(upload, file), reason: outcome.reason };
}
/** What is sent, for people. */
function uploadLine(upload, file) {
    return `${requestLine({ method: 'POST', url: upload })} (${file.name}, ${file.size} bytes)`;
}
async function uploadRequest(upload, file, token, bundle) {
    try {
        const { contentType, body } = await multipartOf(file, bundle);
        const headers = { authorization: `Basic ${basicOf(token)}`, 'content-type': contentType };
        const timeoutMs = upload_TIMEOUT_MS + file.size / upload_BYTES_PER_MS;
        return { request: { method: 'POST', url: upload, headers, body, timeoutMs }, readable: '' };
    }
    catch (thrown) {
        return { readable: `"${file.path}" cannot be read: ${thrown.message}` };
    }
}
function basicOf(token) {
    return Buffer.from(`__token__:${token}`).toString('base64');
}
/**
 * A refusal is believed in the index's own form alone; "exists" is a reason to read. 409 is two uploads at once, or a
 * name that was taken meanwhile: unclear.
 */
function upload_classify(result, secrets, now) {
    const outcome = outcomeOf(result, {
        tokenMayBeOld: result.kind === 'answer' && OWN_DENIAL.test(answerText(result, 2000, secrets)),
        isRefusal: (status, text) => status === 400 && isOwnWord(text) && !upload_EXISTS.test(text),
        now,
        secrets,
    });
    // PyPI says yes to the same bytes under the same name; so "exists" is about others, and stays.
    const exists = result.kind === 'answer' && result.status === 400 && upload_EXISTS.test(outcome.reason);
    const aboutAttestation = outcome.kind === 'rejected' && ABOUT_ATTESTATION.test(outcome.reason);
    return {
        ...outcome,
        reason: plainText(outcome.reason),
        ...(exists ? { final: true } : {}),
        ...(aboutAttestation ? { aboutAttestation } : {}),
    };
}
function isOwnWord(text) {
    if (OWN_WORDS.test(text))
        return true;
    return /^\{[\s\S]*"(message|errors)"/.test(text);
}
/** The words of an answer without the page around them. */
function plainText(text) {
    return text
        .replace(/<title>[\s\S]*?<\/title>/gi, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(OWN_WORDS, ' ')
        .replaceAll('&#x27;', "'")
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/pypi/pypi.js
// PyPI, TestPyPI and indexes with the same API: one token per publisher, many files per version, our own upload.







/** The simple API may be cached for 600 s; a minute more for a server that commits late. */
const pypi_ABSENCE = { kind: 'cached', maxAgeMs: 600_000, marginMs: 60_000 };
/** Tokens live 15 minutes; none is used for an upload that begins later than this. */
const pypi_TOKEN_LIFE_MS = 600_000;
/** After the first file, whose form becomes the version's metadata. */
const PARALLEL = 4;
const pypi = rowFor(PYPI);
const testpypi = rowFor(TESTPYPI);
function rowFor(usual) {
    return {
        id: usual.id,
        ecosystem: usual.id === PYPI.id ? 'pypi' : '',
        kinds: ['wheel', 'sdist'],
        digest: 'sha256',
        mayObject: () => true,
        open: async ({ repositoryUrl = '' }, deps) => openIndex(indexAt(repositoryUrl, usual), deps),
    };
}
function openIndex(index, { http, now }) {
    // What the last read saw; undefined while the project is not there.
    let known;
    const { upload, simple } = index;
    const settingsUrl = (packageName) => publishingPage(index, packageName, known !== undefined);
    const look = async (packageName) => {
        const answer = await readProject(http, simple, packageName);
        if (answer.state !== 'unreadable')
            known = answer.state === 'found' ? answer.files : undefined;
        return answer;
    };
    return {
        id: index.id,
        address: index.site ?? upload,
        audience: () => audienceOfPypi(upload, http, now),
        absence: pypi_ABSENCE,
        tokenLifeMs: pypi_TOKEN_LIFE_MS,
        tokenScope: 'package',
        parallel: PARALLEL,
        exchange: ({ packageName }, idToken, claims) => exchangeAtPypi({ upload, packageName, settingsUrl: settingsUrl(packageName) }, idToken, claims, http, now),
        // The exchange uses a pending publisher up and creates the project.
        exchangeWrites: () => known === undefined,
        read: async ({ packageName }, files) => {
            const answer = await look(packageName);
            return files.map((file) => compareListed(answer, file));
        },
        holding: async ({ packageName, version }) => heldFiles(await look(packageName), version),
        fileAddress: async ({ packageName }, { name }) => addressIn(await look(packageName), projectUrl(simple, packageName), name),
        versions: async (packageName) => listedVersions(await look(packageName)),
        async foresee(subject, readings) {
            // Of another index the rules are its own.
            if (!index.site)
                return readings;
            return readings.map((reading, place) => {
                const file = subject.files[place];
                if (reading.state !== 'absent' || !file)
                    return reading;
                const objection = pypiObjection(file, subject.packageName, subject.version) ??
                    windowObjection(file, subject, known ?? [], now());
                return objection ? { state: 'blocked', ...objection } : reading;
            });
        },
        objection: (file, { packageName, version }) => (index.site ? pypiObjection(file, packageName, version) : undefined),
        attestations: pypiAttestations,
        upload: (_subject, file, token, bundle) => uploadToPypi(upload, file, token, http, now, bundle),
        ask: (_subject, file, token, bundle) => askPypi(upload, file, token, http, now, bundle),
        uploadLine: (_subject, file) => uploadLine(upload, file),
        packageUrl: ({ packageName, version }) => place_versionPage(index, packageName, version),
        settingsUrl: ({ packageName }) => settingsUrl(packageName),
        lookCommand: ({ packageName }) => `curl -s -H "Accept: ${SIMPLE_JSON}" ${simple}${normalizedProject(packageName)}/`,
    };
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/gem-version.js
// When two versions are one to RubyGems: Gem::Version's own comparison (https://docs.ruby-lang.org/en/master/Gem/Version.html).
const gem_version_LONGEST = 256;
const gem_version_NUMBER_AND_PARTS = /^\d+(?:\.[0-9a-z]+)*$/i;
const gem_version_BEHIND_HYPHEN = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i;
/** Gem::Version::VERSION_PATTERN, read in two parts so that nothing is tried twice. */
function gem_version_isGemVersion(text) {
    if (text.length > gem_version_LONGEST)
        return false;
    const hyphen = text.indexOf('-');
    if (hyphen < 0)
        return gem_version_NUMBER_AND_PARTS.test(text);
    return gem_version_NUMBER_AND_PARTS.test(text.slice(0, hyphen)) && gem_version_BEHIND_HYPHEN.test(text.slice(hyphen + 1));
}
/** True when RubyGems takes both for one version: `1.0` is `1.0.0`, `1.0.0-rc1` is `1.0.0.pre.rc1`. */
function sameGemVersion(one, other) {
    if (!gem_version_isGemVersion(one) || !gem_version_isGemVersion(other))
        return one === other;
    return gem_version_canonical(one) === gem_version_canonical(other);
}
/** Zeros at the end of the numbers, and at the end of all, say nothing. */
function gem_version_canonical(version) {
    const segments = version.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
    const word = segments.findIndex((segment) => !gem_version_isNumber(segment));
    const numbers = word < 0 ? segments : segments.slice(0, word);
    const rest = word < 0 ? [] : segments.slice(word);
    return [...trimmed(numbers), '/', ...trimmed(rest)].join(' ');
}
function trimmed(segments) {
    const kept = segments.map((segment) => (gem_version_isNumber(segment) ? segment.replace(/^0+(?=\d)/, '') : segment));
    while (kept.at(-1) === '0')
        kept.pop();
    return kept;
}
function gem_version_isNumber(segment) {
    return /^\d/.test(segment);
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/names.js
// What identifies a gem on the server: its name, the number of its version, and its platform.

/** The platform of a file; `ruby` for everywhere. */
function platformOf(file) {
    return file.platform ?? 'ruby';
}
/**
 * The file with its platform, which stands in its name as well: for one of which only name and digests are known. A number
 * has no hyphen.
 */
function withPlatform({ packageName }, file) {
    const lead = `${packageName}-`;
    if (file.platform !== undefined || !file.name.startsWith(lead) || !file.name.endsWith('.gem'))
        return file;
    const slug = file.name.slice(lead.length, -'.gem'.length);
    const hyphen = slug.indexOf('-');
    return { ...file, platform: hyphen < 0 ? 'ruby' : slug.slice(hyphen + 1) };
}
/**
 * The version's number as the file states it: it stands in the file's name, which is checked when the file is read.
 * The subject's version can be another spelling of it.
 */
function numberOf(subject, file) {
    const lead = `${subject.packageName}-`;
    const platform = platformOf(file);
    const end = platform === 'ruby' ? '.gem' : `-${platform}.gem`;
    const number = file.name.startsWith(lead) && file.name.endsWith(end) ? file.name.slice(lead.length, -end.length) : '';
    return number === '' ? storedNumber(subject.version) : number;
}
/** A version as RubyGems stores it: `1.0.0-rc1` is `1.0.0.pre.rc1`. */
function storedNumber(version) {
    return schemeById('gem').parse(version)?.normalized ?? version;
}
/** The file's name on the server. */
function gemFileName(packageName, number, platform) {
    return `${fullName(packageName, number, platform)}.gem`;
}
/** As RubyGems.org calls one gem of a version. */
function fullName(packageName, number, platform) {
    return `${packageName}-${number}${platform === 'ruby' ? '' : `-${platform}`}`;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/attestation.js
// RubyGems.org's attestations: sigstore bundles over the gem's own bytes, made by the job that pushes it.




/** Questions at once about what lies beside gems, and how long each may take: a release waits for the answers. */
const attestation_PARALLEL = 4;
const ASK_MS = 10_000;
const RUBYGEMS_ATTESTATION = {
    label: 'sigstore bundles; without one where RubyGems.org refuses a good one',
    /**
     * The certificate names the called file at its own ref; RubyGems.org expects it at the ref of the run
     * (github.com/rubygems/rubygems.org issue 6797).
     */
    obstacle(_subject, claims) {
        const reference = claim(claims, 'job_workflow_ref');
        const place = reference.slice(reference.indexOf('@') + 1);
        const ref = claim(claims, 'ref');
        if (reference === '' || place === ref)
            return undefined;
        return `RubyGems.org is reported to refuse attestations from a workflow at another ref than the run's: the job is from ${reference}, and the run is for ${ref === '' ? 'no ref' : ref} (github.com/rubygems/rubygems.org issue 6797).`;
    },
    // Good bundles are refused there too (issue 6797), for no fault of the job.
    whenRefused: 'send-without',
    reservation: (_subject, claims) => shownInPublic(claims),
    toSign: (_subject, { path }) => ({ kind: 'file', path }),
};
/** Whether bundles lie beside each of these gems, in their order; undefined where the host does not say. */
async function attestedGems(reads, subject, files) {
    const answers = files.map(() => undefined);
    const queue = [...files.entries()];
    const worker = async () => {
        for (let next = queue.shift(); next; next = queue.shift()) {
            const [place, file] = next;
            answers[place] = await attestation_isAttested(reads, fullName(subject.packageName, numberOf(subject, file), platformOf(file)));
        }
    };
    await Promise.all(Array.from({ length: Math.min(attestation_PARALLEL, files.length) }, worker));
    return answers;
}
async function attestation_isAttested({ http, host }, gem) {
    const url = `${host}api/v1/attestations/${encodeURIComponent(gem)}.json`;
    const result = await http({ method: 'GET', url, timeoutMs: ASK_MS });
    const bundles = result.kind === 'answer' && result.status === 200 ? answerJson(result) : undefined;
    return Array.isArray(bundles) ? bundles.length > 0 : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/refusals.js
// What RubyGems.org's refusal of an exchange means. It answers 404 to everything, so the claims must say it.

/** RubyGems.org knows no other audience; hosts with its software know their own. */
const AUDIENCE = 'rubygems.org';
const refusals_GITHUB = 'https://token.actions.githubusercontent.com';
/** The likely cause, the certain ones first. */
function rubygems_refusals_likelyCause(target, claims, status, now) {
    if (status === 400) {
        return {
            means: 'The host could not use the request: the ID token is not one, or lacks a claim.',
            next: 'Run the job again: every attempt asks GitHub for a fresh one. If it stays, report it with these words.',
        };
    }
    if (status !== 404) {
        return {
            means: 'The host did not accept the request, and its answer is not the one for a publisher that does not match.',
            next: 'Read its words, and run the job again later.',
        };
    }
    return tokenCause(target, claims, now) ?? publisherCause(target, claims);
}
/** What is wrong with the token itself, whoever is registered. */
function tokenCause({ official }, claims, now) {
    const seconds = now / 1000;
    const [from, until] = [Number(claims['nbf']), Number(claims['exp'])];
    if (until <= seconds || from > seconds) {
        const when = until <= seconds ? 'had expired' : 'was not valid yet';
        return {
            means: `By this runner's clock GitHub's ID token ${when} when it was shown.`,
            next: 'Run the job again; on a runner of your own, set its clock.',
        };
    }
    const issuer = claim(claims, 'iss');
    if (official && issuer !== '' && issuer !== refusals_GITHUB) {
        return {
            means: `The ID token is from ${issuer}, and RubyGems.org knows GitHub's issuer ${refusals_GITHUB} alone.`,
            next: "Publish from a repository on github.com whose enterprise has no issuer of its own, or by `gem push` with a key of the gem's owner.",
        };
    }
    return undefined;
}
/** No publisher has these claims. */
function publisherCause({ packageName, exists, settingsUrl }, claims) {
    const repository = claim(claims, 'repository');
    const reference = claim(claims, 'job_workflow_ref');
    const callee = reference.split('/').slice(0, 2).join('/');
    const say = `Open ${settingsUrl} and make the trusted publisher say: ${rubygems_refusals_wanted(claims)}.`;
    if (callee !== '' && callee !== repository) {
        return {
            means: `The publish job runs inside a reusable workflow of ${callee}, and no trusted publisher of ${packageName} names that file together with its repository.`,
            next: say,
        };
    }
    const place = reference.slice(reference.indexOf('@') + 1);
    if (reference !== '' && ![claim(claims, 'ref'), claim(claims, 'sha')].includes(place)) {
        return {
            means: `The job is from ${reference}, and RubyGems.org takes a file of the same repository only at the ref or commit of the run (${claim(claims, 'ref')}).`,
            next: 'Call the workflow as `./.github/workflows/…`, without a ref, and release that under a new tag: a re-run reads the same file.',
        };
    }
    if (reference !== claim(claims, 'workflow_ref')) {
        return {
            means: `No trusted publisher of ${packageName} matches this job, or it names ${rubygems_refusals_fileOf(claim(claims, 'workflow_ref'))}: RubyGems.org compares the file that is called, ${rubygems_refusals_fileOf(reference)}, not the one that called it.`,
            next: say,
        };
    }
    const pending = exists
        ? ''
        : ' The gem is not there yet: a pending publisher that was not used within 12 hours is gone.';
    return {
        means: `No trusted publisher of ${packageName} matches this job (RubyGems.org says 404 and no more): one field that differs in a letter or in case is enough.${pending}`,
        next: say,
    };
}
/** The fields of the form, as this job would need them. */
function rubygems_refusals_wanted(claims) {
    const [owner = '', name = ''] = claim(claims, 'repository').split('/');
    const reference = claim(claims, 'job_workflow_ref');
    const [calleeOwner = '', calleeName = ''] = reference.split('/');
    const environment = claim(claims, 'environment');
    const foreign = reference !== '' && (calleeOwner !== owner || calleeName !== name);
    return (`repository owner ${JSON.stringify(owner)}, repository name ${JSON.stringify(name)}, ` +
        `workflow filename ${JSON.stringify(rubygems_refusals_fileOf(reference))}, ` +
        (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)} or left empty`) +
        (foreign
            ? `, workflow repository owner ${JSON.stringify(calleeOwner)}, workflow repository name ${JSON.stringify(calleeName)}`
            : ', both fields of the workflow repository left empty'));
}
function rubygems_refusals_fileOf(reference) {
    return reference.split('@')[0]?.split('/').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/exchange.js


/** One exchange; the key is for every gem of the matching publisher and lives 15 minutes. */
async function exchangeAtRubygems(target, idToken, claims, http, now) {
    const request = {
        method: 'POST',
        url: `${target.host}api/v1/oidc/trusted_publisher/exchange_token`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ jwt: idToken }),
    };
    return requestToken({
        request,
        idToken,
        field: 'rubygems_api_key',
        calledA: 'key',
        http,
        now,
        refused: ({ status }) => rubygems_refusals_likelyCause(target, claims, status, now()),
    });
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/host.js
// RubyGems.org's addresses, and those of other hosts that run the same software.

/** RubyGems.org itself, with a trailing slash. */
const RUBYGEMS = 'https://rubygems.org/';
/** The root of the host, as `gem push --host` takes it; RubyGems.org when the address is empty. Throws `bad-input`. */
function hostAt(address) {
    if (address === '')
        return RUBYGEMS;
    const give = 'the root of the host, as `gem push --host` takes it';
    return repositoryAddress(address, { isNot: 'one to push to', give });
}
/** True when both name one host, whatever they say behind it. */
function sameHost(one, other) {
    const plain = (address) => (URL.canParse(address) ? new URL(address).href.replace(/\/+$/, '') : address);
    return plain(one) === plain(other);
}
/** Where the trusted publisher is registered: at the gem, or as a pending one while there is no such gem. */
function publishersPage(host, packageName, exists) {
    return exists
        ? `${host}gems/${encodeURIComponent(packageName)}/trusted_publishers`
        : `${host}profile/oidc/pending_trusted_publishers`;
}
/** Page of a version; of one that is for a platform alone its page. */
function gemPage(host, packageName, number, platforms) {
    const [first = 'ruby'] = platforms;
    const slug = first === 'ruby' || platforms.includes('ruby') ? number : `${number}-${first}`;
    return `${host}gems/${encodeURIComponent(packageName)}/versions/${encodeURIComponent(slug)}`;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/push.js
// One push of a gem, and what its answer means (models/pusher.rb has the words; every one of them is matched from its start).


/** A push that takes longer than this, plus a second per 50 kB, is given up. */
const push_TIMEOUT_MS = 180_000;
const push_BYTES_PER_MS = 50;
/** Refusals in RubyGems.org's own words: it looked at the gem and did not take it. */
const REFUSALS = {
    400: /^(?:There was a problem saving your gem|Pushing with an attestation|\{"error":)/,
    401: /^(?:You have enabled multifactor|Your OTP code)/,
    403: /^(?:There was a problem saving your gem|You are not allowed|You do not have permission|This gem name is reserved|This API key cannot perform|The API key doesn't have|Rubygem requires owners)/,
    404: /^No pending publisher found/,
    422: /^(?:RubyGems\.org cannot process this gem|Attestation verification failed|Must provide at least v0\.3|Error verifying sigstore)/,
};
/** Refusals that are about the bundles beside the gem. */
const push_ABOUT_ATTESTATION = /^(?:400|422) (?:Attestation verification failed|Must provide at least v0\.3|Error verifying sigstore|Pushing with an attestation|\{"error": ?"[^"]{0,20}attestations)/;
/** A 403 about the gem's name, whoever asks. */
const ABOUT_NAME = /^403 (?:There was a problem saving your gem|This gem name is reserved)/;
/** A key past its life, or one whose publisher was changed or deleted meanwhile: another exchange gives another one. */
const DEAD_KEY = /^(?:401 Access Denied\. Please sign up|403 An invalid API key cannot be used)/;
/** The number of a yanked version is never taken again. */
const YANKED = /^409 A yanked version/;
/** Answers that the same bytes would meet again. */
const STAYS = /^409 (?:Repushing of gem versions|Unable to change case|There was a problem saving your gem)/;
/** Sends a gem, once; with its bundles as a form, without any as its plain bytes. */
async function pushGem(host, file, token, bundle, http, now) {
    let request;
    try {
        const { contentType, body } = await push_bodyOf(file, bundle);
        const headers = { authorization: token, 'content-type': contentType };
        const timeoutMs = push_TIMEOUT_MS + file.size / push_BYTES_PER_MS;
        request = { method: 'POST', url: `${host}api/v1/gems`, headers, body, timeoutMs };
    }
    catch (thrown) {
        return {
            kind: 'not-sent',
            reason: `"${file.path}" cannot be read: ${thrown.message}`,
            final: true,
        };
    }
    return push_classify(await http(request), { token, attested: bundle !== undefined, now: now() });
}
/** What is sent, for people. */
function pushLine(host, file) {
    return `${requestLine({ method: 'POST', url: `${host}api/v1/gems` })} (${file.name}, ${file.size} bytes)`;
}
/** Read from disk as it is sent. The server takes no form without the part `attestations`. */
async function push_bodyOf(file, bundle) {
    const { path } = file;
    if (!bundle)
        return { contentType: 'application/octet-stream', body: await FileBody.of({ path }) };
    const boundary = `plumbline-${(0,external_node_crypto_namespaceObject.randomUUID)()}`;
    const part = (disposition, type) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: await FileBody.of({
            path,
            // Names of gems and platforms hold nothing that would have to be quoted.
            before: part(`name="gem"; filename="${file.name}"`, 'application/octet-stream'),
            after: `\r\n${part('name="attestations"', 'application/json')}${JSON.stringify([bundle])}\r\n--${boundary}--\r\n`,
        }),
    };
}
/**
 * 409 says that something is there, of a version that nobody may replace: what that is, a read must say. Of a yanked one
 * nothing can be read, and the server's word is all there is.
 */
function push_classify(result, { token, attested, now }) {
    const outcome = outcomeOf(result, {
        tokenMayBeOld: false,
        isRefusal: (status, text) => REFUSALS[status]?.test(text) ?? false,
        now,
        secrets: [token],
    });
    const { reason } = outcome;
    if (outcome.kind === 'accepted')
        return outcome;
    if (DEAD_KEY.test(reason))
        return { ...outcome, kind: 'expired', aboutSender: true };
    if (YANKED.test(reason)) {
        const said = `yanked: the number is used up, release a new version\n${reason}`;
        return { ...outcome, kind: 'rejected', reason: said, final: true, neverAgain: true };
    }
    const aboutAttestation = attested && outcome.kind === 'rejected' && push_ABOUT_ATTESTATION.test(reason);
    return {
        ...outcome,
        ...(STAYS.test(reason) ? { final: true } : {}),
        ...(ABOUT_NAME.test(reason) ? { aboutSender: false } : {}),
        ...(aboutAttestation ? { aboutAttestation } : {}),
    };
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/compact-index.js
// The compact index's page of a gem (https://guides.rubygems.org/rubygems-org-compact-index-api/): every version, one line each.

/** Everything of a gem that was not yanked. */
async function compact_index_readIndex(http, host, packageName) {
    const request = { method: 'GET', url: `${host}info/${encodeURIComponent(packageName)}` };
    const result = await http(request);
    const unreadable = (reason) => ({ state: 'unreadable', request: requestLine(request), reason });
    if (result.kind === 'failure')
        return unreadable(result.reason);
    if (result.status === 404)
        return { state: 'absent' };
    if (result.status !== 200)
        return unreadable(`${result.status} ${answerText(result, 300)}`.trim());
    const lines = new TextDecoder().decode(result.body).split('\n');
    // The page begins with this mark; anything else is some other page.
    const start = lines.indexOf('---');
    if (start < 0)
        return unreadable('200 without the mark of the compact index');
    return { state: 'found', gems: lines.slice(start + 1).flatMap(indexedGem) };
}
/** `1.0.0-java dep:>= 1|checksum:91af…,ruby:>= 3.0`; a number never holds a dash. */
function indexedGem(line) {
    const [slug = '', rest = ''] = splitAt(line, ' ');
    if (slug === '')
        return [];
    const [number, platform] = splitAt(slug, '-');
    const requirements = rest.slice(rest.indexOf('|') + 1).split(',');
    const checksum = requirements.find((one) => one.startsWith('checksum:'))?.slice('checksum:'.length);
    return [{ number, platform: platform === '' ? 'ruby' : platform, sha256: checksum?.toLowerCase() }];
}
function splitAt(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/reads.js
// What RubyGems.org serves of a version: the API's word for each gem, and the compact index for all of them at once.




/**
 * The readings of these files in their order. One file is asked for by its own address, several by the index, which
 * lists them all: only what that does not list yet is asked for one by one, and nothing is when no platform is there.
 */
async function readGems(reads, subject, files) {
    const [only] = files;
    if (files.length === 1 && only)
        return readOne(reads, subject, only);
    const index = await compact_index_readIndex(reads.http, reads.host, subject.packageName);
    const listed = files.map((file) => compareIndexed(index, subject, file));
    const missing = files.filter((_file, place) => listed[place] === undefined);
    if (missing.length === 0)
        return { index, readings: listed.flatMap((reading) => reading ?? []) };
    const others = await readMissing(reads, subject, missing, missing.length === files.length);
    const readings = listed.map((reading) => reading ?? others.shift() ?? { state: 'absent' });
    return { index, readings };
}
/** Everything of a version, whatever its platforms, and the index that says so; yanked gems are not there. */
async function heldGems({ http, host }, { packageName, version }) {
    const index = await compact_index_readIndex(http, host, packageName);
    if (index.state === 'unreadable')
        return { holding: index, index };
    const gems = index.state === 'found' ? index.gems.filter(({ number }) => sameGemVersion(number, version)) : [];
    const held = gems.map(({ number, platform, sha256 }) => heldFile(packageName, number, platform, sha256));
    if (held.length > 0)
        return { holding: { state: 'held', files: held }, index };
    // The index can be older than the API, which names one platform without being asked for it.
    const number = storedNumber(version);
    const answer = await reads_readVersion(http, versionUrl(host, packageName, number));
    if (answer.state === 'absent')
        return { holding: { state: 'nothing' }, index };
    if (answer.state === 'unreadable')
        return { holding: answer, index };
    const files = [heldFile(packageName, number, answer.platform, answer.sha256)];
    return { holding: { state: 'held', files }, index: { state: 'found', gems: [] } };
}
/** Every version of a gem with its platforms; yanked ones are not listed. */
async function listedGems({ http, host }, packageName) {
    const index = await compact_index_readIndex(http, host, packageName);
    if (index.state !== 'found')
        return index.state === 'absent' ? { state: 'nothing' } : index;
    const byNumber = new Map();
    for (const { number, platform, sha256 } of index.gems) {
        const digests = sha256 === undefined ? [] : [`sha256:${sha256}`];
        const file = { name: gemFileName(packageName, number, platform), digests };
        byNumber.set(number, [...(byNumber.get(number) ?? []), file]);
    }
    const versions = [...byNumber].map(([version, files]) => ({ version, files, yanked: 'none' }));
    return { state: 'listed', versions };
}
async function readOne(reads, subject, file) {
    const answer = await reads_readVersion(reads.http, urlOf(reads, subject, file));
    if (answer.state === 'found')
        return { readings: [compared(answer.sha256, file)], index: undefined };
    // Where the API knows nothing or is silent, the index may know more; that it lacks the line proves nothing.
    const index = await compact_index_readIndex(reads.http, reads.host, subject.packageName);
    return { readings: [compareIndexed(index, subject, file) ?? answer], index };
}
async function readMissing(reads, subject, files, all) {
    const [first] = files;
    const number = first ? numberOf(subject, first) : '';
    if (all && files.every((file) => numberOf(subject, file) === number)) {
        const any = await reads_readVersion(reads.http, versionUrl(reads.host, subject.packageName, number));
        if (any.state !== 'found')
            return files.map(() => any);
    }
    return Promise.all(files.map(async (file) => {
        const answer = await reads_readVersion(reads.http, urlOf(reads, subject, file));
        return answer.state === 'found' ? compared(answer.sha256, file) : answer;
    }));
}
/** The reading by the index; undefined where it does not list the file. */
function compareIndexed(index, subject, file) {
    if (index.state !== 'found')
        return undefined;
    const [number, platform] = [numberOf(subject, file), platformOf(file)];
    const gem = index.gems.find((one) => one.number === number && one.platform === platform);
    return gem && compared(gem.sha256, file);
}
function compared(sha256, file) {
    if (sha256 === undefined)
        return { state: 'same', proof: 'version-only' };
    if (sha256 === file.sha256)
        return { state: 'same', proof: 'hash' };
    return { state: 'different', theirs: `sha256 ${sha256.slice(0, 16)}… there, ${file.sha256.slice(0, 16)}… here` };
}
async function reads_readVersion(http, url) {
    const request = { method: 'GET', url, headers: { accept: 'application/json' } };
    const result = await http(request);
    const unreadable = (reason) => ({ state: 'unreadable', request: requestLine(request), reason });
    if (result.kind === 'failure')
        return unreadable(result.reason);
    if (result.status === 404)
        return { state: 'absent' };
    const body = result.status === 200 ? answerJson(result) : undefined;
    if (typeof body !== 'object' || body === null)
        return unreadable(`${result.status} ${answerText(result, 300)}`.trim());
    const { sha, platform, number, version } = body;
    if (![sha, number, version].some((one) => typeof one === 'string')) {
        return unreadable('200 without what was asked for');
    }
    return {
        state: 'found',
        sha256: typeof sha === 'string' ? sha.toLowerCase() : undefined,
        platform: typeof platform === 'string' ? platform : 'ruby',
    };
}
function urlOf({ host }, subject, file) {
    const url = versionUrl(host, subject.packageName, numberOf(subject, file));
    return `${url}?platform=${encodeURIComponent(platformOf(file))}`;
}
function versionUrl(host, packageName, number) {
    return `${host}api/v2/rubygems/${encodeURIComponent(packageName)}/versions/${encodeURIComponent(number)}.json`;
}
function heldFile(packageName, number, platform, sha256) {
    return { name: gemFileName(packageName, number, platform), digest: sha256 === undefined ? '' : `sha256 ${sha256}` };
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rubygems/rubygems.js
// RubyGems.org and hosts with its software: one key per publisher, a gem for each platform of a version, our own push.









/** "Not there" may be cached for 600 s; a minute more for a server that commits late. */
const rubygems_ABSENCE = { kind: 'cached', maxAgeMs: 600_000, marginMs: 60_000 };
/** Keys live 15 minutes; none is used for a push that begins later than this. */
const rubygems_TOKEN_LIFE_MS = 600_000;
/** RubyGems.org's own limit. */
const rubygems_MAX_BYTES = 500 * 1024 * 1024;
const rubygems = {
    id: 'rubygems',
    ecosystem: 'rubygems',
    kinds: ['gem'],
    digest: 'sha256',
    mayObject: () => true,
    open: async ({ repositoryUrl = '' }, deps) => openHost(hostAt(repositoryUrl), deps),
};
function openHost(host, { http, now }) {
    // The gem's page of the index as the last read saw it; a gem without one is assumed to be there until that is known.
    let known;
    const official = host === RUBYGEMS;
    const reads = { http, host };
    const settingsUrl = (packageName) => publishersPage(host, packageName, known?.state !== 'absent');
    return {
        id: 'rubygems',
        address: host,
        // Whoever holds an ID token for RubyGems.org can push there: another host is given one for itself.
        audience: async () => (official || isThisMachine(host) ? AUDIENCE : new URL(host).host),
        absence: rubygems_ABSENCE,
        tokenLifeMs: rubygems_TOKEN_LIFE_MS,
        tokenScope: 'publisher',
        // The first gem of a version writes its pages; pushes of one gem at the same time meet each other there.
        parallel: 1,
        exchange: ({ packageName }, idToken, claims) => {
            const exists = known?.state !== 'absent';
            const target = { host, official, packageName, exists, settingsUrl: settingsUrl(packageName) };
            return exchangeAtRubygems(target, idToken, claims, http, now);
        },
        // A pending publisher is used up by the first push, not by the exchange.
        exchangeWrites: () => false,
        async read(subject, files) {
            const named = files.map((file) => withPlatform(subject, file));
            const { readings, index } = await readGems(reads, subject, named);
            // Without the index a version was found, and its gem is there.
            known = index?.state === 'unreadable' ? known : index;
            return readings;
        },
        async holding(version) {
            const { holding, index } = await heldGems(reads, version);
            if (index.state !== 'unreadable')
                known = index;
            return holding;
        },
        fileAddress: async (_version, { name }) => ({ url: `${host}gems/${encodeURIComponent(name)}` }),
        versions: (packageName) => listedGems(reads, packageName),
        foresee: async (subject, readings) => readings.map((reading, place) => {
            const file = subject.files[place];
            if (reading.state !== 'absent' || !file)
                return reading;
            const objection = rubygems_objectionTo(file, host) ?? otherSpelling(subject, file, known);
            return objection ? { state: 'blocked', ...objection } : reading;
        }),
        objection: (file) => rubygems_objectionTo(file, host),
        attested: (subject, files) => attestedGems(reads, subject, files.map((file) => withPlatform(subject, file))),
        attestations: RUBYGEMS_ATTESTATION,
        upload: (_subject, file, token, bundle) => pushGem(host, file, token, bundle, http, now),
        uploadLine: (_subject, file) => pushLine(host, file),
        packageUrl: (subject) => {
            const [first] = subject.files;
            const number = first ? numberOf(subject, first) : storedNumber(subject.version);
            return gemPage(host, subject.packageName, number, subject.files.map(platformOf));
        },
        settingsUrl: ({ packageName }) => settingsUrl(packageName),
        lookCommand: ({ packageName }) => `curl -s ${host}info/${encodeURIComponent(packageName)}`,
    };
}
/**
 * `gem push` keeps to the host that a gem allows, and so do we, but that what is for RubyGems.org may be rehearsed on this
 * machine; the size is RubyGems.org's alone.
 */
function rubygems_objectionTo(file, host) {
    if (file.destination && !mayGoTo(file.destination, host)) {
        const what = `"${file.name}" allows "${file.destination}" alone (allowed_push_host in its metadata), and it would go to "${host}".`;
        return { code: 'other-destination', what };
    }
    if (host !== RUBYGEMS || file.size <= rubygems_MAX_BYTES)
        return undefined;
    return {
        code: 'publish-blocked',
        what: `"${file.name}" has ${file.size} bytes; RubyGems.org takes at most ${rubygems_MAX_BYTES}.`,
    };
}
function mayGoTo(allowed, host) {
    return sameHost(allowed, host) || (sameHost(allowed, RUBYGEMS) && isThisMachine(host));
}
/** `1.0` and `1.0.0` are one version: of one platform the second is refused. */
function otherSpelling(subject, file, known) {
    if (known?.state !== 'found')
        return undefined;
    const [number, platform] = [numberOf(subject, file), platformOf(file)];
    const there = known.gems.find((gem) => gem.platform === platform && sameGemVersion(gem.number, number));
    if (!there || there.number === number)
        return undefined;
    const what = `${subject.packageName} has version ${there.number} for ${platform}, and RubyGems takes ${number} for the same version.`;
    return { code: 'publish-blocked', what };
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/rows.js
// The table of registries, and the way from a file's kind or a name to its row.





const rows = [npm, pypi, testpypi, cratesIo, rubygems];
/** The names that the input `registry` takes. */
const REGISTRY_IDS = rows.map((row) => row.id);
/** The name of the registry where an ecosystem's packages go; undefined where none of ours takes them. */
function registryOfEcosystem(ecosystem) {
    return ecosystem === '' ? undefined : rows.find((row) => row.ecosystem === ecosystem)?.id;
}
/** The ecosystem of a registry's packages, by the kinds that it takes. Throws `unknown-registry`. */
function ecosystemOf(id) {
    const kinds = rows.find((row) => row.id === id)?.kinds ?? [];
    const row = registryRow(id, kinds[0] ?? '');
    return (row.ecosystem ||
        (rows.find((other) => other.ecosystem !== '' && other.kinds.includes(kinds[0] ?? ''))?.ecosystem ?? ''));
}
/** Opens the registry of that name, whatever goes there. Throws `unknown-registry` and what its row throws. */
async function rows_openRegistry(id, options, deps) {
    const kind = rows.find((row) => row.id === id)?.kinds[0] ?? '';
    return registryRow(id, kind).open(options, deps);
}
/** The row of that name; without a name, the one where files of this kind go. Throws `unknown-registry`. */
function registryRow(id, kind) {
    const row = id === '' ? rows.find(({ kinds }) => kinds.includes(kind)) : rows.find((one) => one.id === id);
    const known = REGISTRY_IDS.map((name) => `"${name}"`).join(', ');
    if (!row) {
        const what = id === '' ? `No registry takes files of the kind "${kind}".` : `"${id}" is no registry that Plumbline knows.`;
        throw new errors/* PlumblineError */.Dl('unknown-registry', { what: `${what} It knows ${known}.` });
    }
    if (!row.kinds.includes(kind)) {
        throw new errors/* PlumblineError */.Dl('unknown-registry', {
            what: `The registry "${row.id}" does not take files of the kind "${kind}".`,
            means: 'The input `registry` and the files do not belong together.',
        });
    }
    return row;
}

;// CONCATENATED MODULE: ./.build/actions/publish-with-oidc/src/kept-tokens.js
const kept_tokens_NAME = 'tokens';
/** Keeps what has begun and not ended. The runner shows a step's state to nobody but its post step. */
function keepTokens(deps, repositoryUrl) {
    const kept = new Map();
    const save = () => deps.saveState(kept_tokens_NAME, JSON.stringify([...kept.values()]));
    return {
        begun: ({ id }, token) => {
            kept.set(token, { registry: id, repositoryUrl, token });
            save();
        },
        ended: (_registry, token) => {
            kept.delete(token);
            save();
        },
    };
}
/** What an earlier step of this action left behind; none when it ended all. */
function keptTokens(deps) {
    const text = deps.state(kept_tokens_NAME);
    return text === '' ? [] : JSON.parse(text);
}

;// CONCATENATED MODULE: ./.build/actions/publish-with-oidc/src/revoke.js
// The post step's work: every token that the main step had and did not end is ended at its registry.





/** Ends what is left; a token that cannot be ended expires by itself, and that is said. */
async function revokeKept(deps) {
    // A step that was killed leaves what it had readied for a client behind, and in it the client's token.
    await (0,promises_namespaceObject.rm)((0,external_node_path_.join)(deps.context.temp, 'plumbline', 'publish'), { recursive: true, force: true });
    for (const { registry: id, repositoryUrl, token } of keptTokens(deps)) {
        deps.log.mask(token);
        try {
            const registry = await rows_openRegistry(id, { distTag: '', access: '', repositoryUrl }, {
                http: createHttp(),
                exec: deps.exec,
                now: Date.now,
                scratch: (0,external_node_path_.join)(deps.context.temp, 'plumbline', 'publish', 'post'),
                platform: process.platform,
            });
            await registry.revoke?.(token);
            deps.log.info(`The token of ${id} that the publish step left behind is revoked.`);
        }
        catch {
            deps.log.warning(`The token of ${id} that the publish step left behind could not be revoked; it expires by itself.`);
        }
    }
}


/***/ }),

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPost)
});

// UNUSED EXPORTS: runAction

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
function utils_toCommandProperties(annotationProperties) {
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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
var external_fs_ = __nccwpck_require__(896);
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
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
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
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
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
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
function log_holdsSecret(text) {
    return [...masked].some((secret) => text.includes(secret));
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
    useProxyOfEnvironment();
    const context = readContext();
    const recordPath = join(context.temp, 'plumbline', 'record.json');
    const outcome = await settle(async () => {
        const raw = (name) => core.getInput(name, { trimWhitespace: false });
        const inputs = readInputs(definition.inputs, raw);
        for (const sentence of otherSpellings(definition.inputs, raw))
            log.notice(sentence);
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
        return asPlumblineError(thrown);
    }
}
async function settle(work) {
    try {
        return await work();
    }
    catch (thrown) {
        return thrown instanceof FailedOutcome ? thrown.outcome : { outputs: {}, failure: asPlumblineError(thrown) };
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
    proxy_useProxyOfEnvironment();
    const context = context_readContext();
    try {
        await work(depsFor(context, (0,external_node_path_.join)(context.temp, 'plumbline', 'record.json')));
    }
    catch (thrown) {
        log_log.warning((0,errors/* asPlumblineError */.xi)(thrown).message);
    }
}
async function noIdToken() {
    throw new PlumblineError('unexpected', {
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
            core.setOutput(name, value);
    }
    if (problem)
        throw problem;
}
function outputProblem(definition, name, value) {
    if (!definition.outputs.includes(name)) {
        return new PlumblineError('unexpected', { what: `Output "${name}" is not declared by ${definition.name}.` });
    }
    if (!holdsSecret(value))
        return undefined;
    return new PlumblineError('unexpected', {
        what: `Output "${name}" holds a masked value, so GitHub would pass on an empty one.`,
        means: 'A secret has the same text as a part of this output (often a very short secret).',
        next: 'Find the secret whose value is part of the version, name or file names, and change it.',
    });
}
function annotate(findings) {
    const show = { error: core.error, warning: core.warning, notice: core.notice };
    for (const finding of findings.slice(0, FINDINGS_SHOWN)) {
        const place = {
            ...(finding.file === undefined ? {} : { file: finding.file }),
            ...(finding.line === undefined ? {} : { startLine: finding.line }),
        };
        show[finding.level](finding.message, place);
    }
    const rest = findings.length - FINDINGS_SHOWN;
    if (rest > 0)
        core.notice(`${rest} more finding${rest === 1 ? '' : 's'}: see the job summary.`);
}
function writeRecord(path, sections, extendRecord) {
    if (Object.keys(sections).length === 0)
        return;
    mkdirSync(dirname(path), { recursive: true });
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    writeFileSync(path, extendRecord(text, sections));
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
    await core.summary.addRaw(shown, true).write();
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
    core.error(parts.join('\n'), { title: failure.code, ...place });
    if (failure.code === 'unexpected' && failure.cause instanceof Error)
        log.info(failure.cause.stack ?? '');
    process.exitCode = core.ExitCode.Failure;
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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ 		return "" + chunkId + ".post.js";
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
/******/ var __webpack_exports__ = __nccwpck_require__(780);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
