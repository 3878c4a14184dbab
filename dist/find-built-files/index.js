import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3057:
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

/***/ 9580:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(4434)


/***/ }),

/***/ 3587:
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

/***/ 3867:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const FixedFIFO = __nccwpck_require__(3587)

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
const SemVer = __nccwpck_require__(7163)
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
const SemVer = __nccwpck_require__(7163)
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



const SemVer = __nccwpck_require__(7163)
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

/***/ 6204:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { EventEmitter } = __nccwpck_require__(9580)
const FIFO = __nccwpck_require__(3867)
const TextDecoder = __nccwpck_require__(7934)

const StreamError = __nccwpck_require__(5657)

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

/***/ 5657:
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
  module.exports = (__nccwpck_require__(9896).constants) || constants
} catch {
  module.exports = constants
}


/***/ }),

/***/ 5763:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { Writable, Readable, getStreamError } = __nccwpck_require__(6204)
const FIFO = __nccwpck_require__(3867)
const b4a = __nccwpck_require__(3057)
const headers = __nccwpck_require__(8428)

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

/***/ 8428:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(3057)

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

/***/ 6118:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

exports.extract = __nccwpck_require__(5763)
/* unused reexport */ __nccwpck_require__(861)


/***/ }),

/***/ 861:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const { Readable, Writable, getStreamError } = __nccwpck_require__(6204)
const b4a = __nccwpck_require__(3057)

const constants = __nccwpck_require__(775)
const headers = __nccwpck_require__(8428)

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

/***/ 7934:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const PassThroughDecoder = __nccwpck_require__(7256)
const UTF8Decoder = __nccwpck_require__(6414)

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

/***/ 7256:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(3057)

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

/***/ 6414:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

const b4a = __nccwpck_require__(3057)

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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4647);
// The declared inputs, outputs and failures of find-built-files.

const definition = (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'find-built-files',
    phase: 'validate',
    inputs: {
        'package-name': { kind: 'text', required: true },
        version: { kind: 'text', required: true },
        tag: { kind: 'text', required: true },
        commit: { kind: 'text', required: true },
        ecosystem: { kind: 'text' },
        registry: { kind: 'text' },
        'repository-url': { kind: 'text' },
        'files-from': { kind: 'text' },
        token: { kind: 'text', required: true },
    },
    outputs: ['found', 'packages-dir', 'source', 'package-slug'],
    failures: [
        'original-files-expired',
        'registry-unreadable',
        'record-replaced',
        'asset-conflict',
        'missing-permission',
        'github-unreachable',
        'github-rate-limited',
        'github-refused',
        'client-missing',
        'bad-input',
    ],
});


/***/ }),

/***/ 4745:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1260);
/* harmony import */ var _plumbline_record__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8981);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6453);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2851);
// Entry point of the bundle.




await (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definition */ .m, _run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, _plumbline_record__WEBPACK_IMPORTED_MODULE_3__/* .extendRecordText */ .l);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __nccwpck_require__(7534);
// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
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
    const { parseRetryAfter } = await __nccwpck_require__.e(/* import() */ 146).then(__nccwpck_require__.bind(__nccwpck_require__, 9146));
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
    const { getOctokit } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
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
    const { sendLarge } = await __nccwpck_require__.e(/* import() */ 146).then(__nccwpck_require__.bind(__nccwpck_require__, 9146));
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
async function client_allPages(client, url, query = {}, pick = (data) => data) {
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

;// CONCATENATED MODULE: ./.build/packages/github/src/artifact-names.js
// The names of artifacts that hold a release's verified files and its records, as prepare.yml and upload-record give them.
/** The package's name as artifact names can hold it; upload-record writes the same (a test compares both). */
function packageSlug(packageName) {
    return packageName.replace(/^@/, '').replace(/[^A-Za-z0-9._-]/g, '__') || 'package';
}
/** How the names begin for one package at one commit; the number of the attempt follows. */
function filesPrefix(packageName, commit) {
    return `plumbline-files-${packageSlug(packageName)}-${commit.slice(0, 12)}-`;
}
/** How the names of a phase's records begin for one package; the number of the attempt follows. */
function recordPrefix(phase, packageName) {
    return `plumbline-${phase}-${packageSlug(packageName)}-`;
}
/** The attempt in such a name; undefined for any other name. */
function attemptIn(name, prefix) {
    const attempt = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    return /^[1-9]\d{0,3}$/.test(attempt) ? Number(attempt) : undefined;
}

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/choose.js
/**
 * Takes the first set that the registry serves; where it holds nothing of the version, the first set. A set that it
 * holds with other bytes is never taken: that becomes a remark. Throws as the sets do, and `registry-unreadable`.
 */
async function choose(sets, shelf, remarks) {
    let apart;
    for await (const set of sets) {
        if (!shelf || shelf.held.length === 0)
            return { set, why: 'first' };
        const comparison = await shelf.compare(set.files);
        if (comparison.state === 'same')
            return { set, why: 'served' };
        if (comparison.state === 'different')
            remarks.push(`The files of ${set.from} (${set.link}) are not those that are published: ${comparison.theirs}.`);
        else
            apart ??= set;
    }
    return apart && { set: apart, why: 'apart' };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: ./.build/packages/github/src/download.js
// Bodies that are too large for memory: from an answer of GitHub's to a file.





const TRIES = 3;
const PAUSE_MS = 3000;
/** Slow lines get this long for one body; milliseconds. */
const BODY_TIMEOUT = 30 * 60_000;
/**
 * Saves what GitHub answers to a read, from the start again where the line breaks, three times at most. GitHub sends
 * bytes by a redirect to a signed address on another host; the token stays behind, as fetch leaves it out there.
 * Throws GithubFailure for a refusal, `github-unreachable` for a line that keeps breaking or a body beyond `maxBytes`.
 */
async function saveAnswer(client, request, path, maxBytes) {
    for (let tries = 1;; tries += 1) {
        const { data } = await client.request({ ...request, method: 'GET', stream: true });
        try {
            const body = data === '' ? external_node_stream_.Readable.from([]) : external_node_stream_.Readable.fromWeb(data);
            const signal = AbortSignal.timeout(BODY_TIMEOUT);
            await (0,external_node_stream_promises_.pipeline)(body, capped(maxBytes), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }), { signal });
            return;
        }
        catch (cause) {
            await (0,promises_.rm)(path, { force: true });
            if (tries < TRIES && !(cause instanceof TooLarge)) {
                await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * tries));
                continue;
            }
            throw new errors/* PlumblineError */.Dl('github-unreachable', {
                what: `GitHub began to send "GET ${request.url}" and did not get to the end.`,
                request: `GET ${request.url}`,
                answer: cause.message,
                cause,
            });
        }
    }
}
class TooLarge extends Error {
}
function capped(maxBytes) {
    let seen = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            done(seen > maxBytes ? new TooLarge(`it is longer than ${maxBytes} bytes`) : null, chunk);
        },
    });
}

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

;// CONCATENATED MODULE: ./.build/packages/archives/src/source.js
// Where the bytes of a file come from: memory, or an open file that is read piece by piece and never held whole.


const CHUNK = 256 * 1024;
/** Chunks that are read ahead of whoever takes them. */
const AHEAD = 4;
/** What is digested at once. */
const LARGE_CHUNK = 512 * 1024;
/** A read of so much is remembered: an archive's small parts lie close together. */
const SMALL = 128 * 1024;
/** Bytes in memory. */
function source_bytesSource(bytes) {
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
    return external_node_stream_.Readable.from(chunksOf(source), { highWaterMark: AHEAD });
}
/** Memory of earlier passes, to be used again. */
const source_spare = [];
/** Hex digests, computed in one pass. */
async function source_digestsOf(source, algorithms) {
    const hashes = algorithms.map((algorithm) => (0,external_node_crypto_.createHash)(algorithm));
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
class ZipError extends Error {
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
        throw new ZipError(`it has more than ${limits.entries} entries`);
    if (length > MOST_DIRECTORY)
        throw new ZipError(`its directory has ${length} bytes`);
    const directory = Buffer.from(await source.read(start, length));
    const entries = [];
    let at = 0;
    while (entries.length < count) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== CENTRAL) {
            throw new ZipError('its directory is cut off');
        }
        const lengths = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
        const [nameLength = 0, extraLength = 0] = lengths;
        const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
        entries.push(entryAt(directory, at, nameLength, extra));
        at += 46 + lengths.reduce((sum, one) => sum + one, 0);
    }
    if (at !== directory.length)
        throw new ZipError('its directory holds more than it says');
    return { entries, start };
}
async function placeOf(source) {
    const from = Math.max(0, source.size - END_SIZE - MAX_COMMENT);
    const tail = Buffer.from(await source.read(from, END_SIZE + MAX_COMMENT));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || tail.length < end + END_SIZE || tail.readUInt32LE(end) !== END)
        throw new ZipError('it is not a zip file');
    if (tail.length !== end + END_SIZE + tail.readUInt16LE(end + 20))
        throw new ZipError('it goes on after its end');
    const [disk, other, here] = [4, 6, 8].map((offset) => tail.readUInt16LE(end + offset));
    const count = tail.readUInt16LE(end + 10);
    if ((disk !== 0 && disk !== ONES_16) || disk !== other || here !== count)
        throw new ZipError('it is one of several disks');
    const said = { count, length: tail.readUInt32LE(end + 12), start: tail.readUInt32LE(end + 16) };
    const place = await widePlace(source, from + end, said);
    const behind = place.wideStart ?? from + end;
    if (place.start + place.length !== behind)
        throw new ZipError('its directory does not end where its last record begins');
    return place;
}
/** Readers take the Zip64 record whenever there is one, so it must not say anything else than the plain one. */
async function widePlace(source, end, said) {
    const isOpen = said.count === ONES_16 || said.length === ONES_32 || said.start === ONES_32;
    const locator = Buffer.from(await source.read(Math.max(0, end - LOCATOR_SIZE), LOCATOR_SIZE));
    if (end < LOCATOR_SIZE || locator.readUInt32LE(0) !== WIDE_LOCATOR) {
        if (said.length === ONES_32 || said.start === ONES_32)
            throw new ZipError('it has no Zip64 record, which its end asks for');
        return said;
    }
    const wideStart = numberAt(locator, 8);
    const record = Buffer.from(await source.read(wideStart, WIDE_END_SIZE));
    if (wideStart + WIDE_END_SIZE !== end - LOCATOR_SIZE ||
        record.readUInt32LE(0) !== WIDE_END ||
        numberAt(record, 4) !== 44) {
        throw new ZipError('its Zip64 record is not where it should be');
    }
    const wide = { count: numberAt(record, 32), length: numberAt(record, 40), start: numberAt(record, 48) };
    const agree = (one, other, open) => one === other || one === open;
    const same = agree(said.count, wide.count, ONES_16) &&
        agree(said.length, wide.length, ONES_32) &&
        agree(said.start, wide.start, ONES_32);
    if (!same || numberAt(record, 24) !== wide.count)
        throw new ZipError('its two ends say different things of its directory');
    return isOpen ? { ...wide, wideStart } : { ...said, wideStart };
}
function entryAt(directory, at, nameLength, extra) {
    const rawName = directory.subarray(at + 46, at + 46 + nameLength);
    const name = rawName.toString('utf8');
    const flags = directory.readUInt16LE(at + 8);
    if (flags & ENCRYPTED)
        throw new ZipError(`"${name}" is encrypted`);
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
            throw new ZipError(`"${name}" has no Zip64 field, which it asks for`);
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
            throw new ZipError(`"${name}" has a Zip64 field that is broken`);
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
        throw new ZipError(`"${name}" is not where it should be`);
    }
    const [nameLength, extraLength] = [local.readUInt16LE(26), local.readUInt16LE(28)];
    const head = LOCAL_SIZE + nameLength + extraLength;
    const whole = head <= local.length ? local : Buffer.from(await source.read(start, head));
    const rawName = whole.subarray(LOCAL_SIZE, LOCAL_SIZE + nameLength);
    if (!rawName.equals(entry.rawName)) {
        throw new ZipError(`"${name}" is called ${JSON.stringify(rawName.toString('utf8'))} where it lies`);
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
        throw new ZipError(`"${entry.name}" says something else of itself where it lies than the directory does`);
    }
    const other = extraFields(entry.name, extra).get(OTHER_NAME)?.subarray(5);
    if (other && !other.equals(entry.rawName)) {
        throw new ZipError(`"${entry.name}" is also called ${JSON.stringify(other.toString('utf8'))} where it lies`);
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
            throw new ZipError(`it holds "${path}" twice`);
        seen.add(path);
    }
    const most = Math.min(limits.bytes, Math.max(source.size * limits.ratio, 1024 * 1024));
    if (entries.reduce((sum, { size }) => sum + size, 0) > most)
        throw new ZipError(`it unpacks to more than ${most} bytes`);
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
    const packed = await read(source, await startOf(source, entry), entry.packed);
    if (packed.length < entry.packed)
        throw new ZipError('it is cut off');
    const bytes = entry.method === 8 ? inflated(packed, entry) : packed;
    if (bytes.length > entry.size)
        throw larger(entry);
    if (bytes.length < entry.size)
        throw new ZipError(`"${entry.name}" is shorter than it says`);
    if ((0,external_node_zlib_.crc32)(bytes) !== entry.crc)
        throw new ZipError(`"${entry.name}" does not match its checksum`);
    return bytes;
}
/** Where an entry's bytes begin, by the header that stands before them. */
async function startOf(source, entry) {
    if (entry.method !== 0 && entry.method !== 8)
        throw new ZipError(`"${entry.name}" is packed by method ${entry.method}`);
    return (await spanOf(source, entry)).dataStart;
}
/** Never more than a byte beyond what the entry says. */
function inflated(packed, entry) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: entry.size + 1 });
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
            throw new ZipError('it is cut off');
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
            done(seen > entry.size ? new ZipError(`"${entry.name}" is larger than it says`) : null, chunk);
        },
        flush(done) {
            if (seen !== entry.size)
                done(new ZipError(`"${entry.name}" is shorter than it says`));
            else
                done(sum === entry.crc ? null : new ZipError(`"${entry.name}" does not match its checksum`));
        },
    });
}
/** A path that stays inside; a folder's last `/` is its mark. */
function requirePlainName(name) {
    const parts = name.replace(/\/$/, '').split('/');
    const plain = !/[\\\0]|^[A-Za-z]:/.test(name);
    if (!plain || parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new ZipError(`it holds a file called ${JSON.stringify(name)}, which would land outside its folder`);
    }
}
async function read(source, position, length) {
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
        if (!(thrown instanceof ZipError))
            throw thrown;
        throw new errors/* PlumblineError */.Dl('record-replaced', { what: `The artifact cannot be unpacked: ${thrown.message}.` });
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/past-artifacts.js
// Artifacts of other runs, by REST (https://docs.github.com/rest/actions/artifacts): listed, and unpacked only when the
// bytes are those that GitHub states.







/** No zip without zip64 is larger, and no other is unpacked. */
const MAX_BYTES = 4 * 1024 ** 3;
/** Every artifact of a run, of all its attempts, expired ones as well. Throws GithubFailure. */
function artifactsOfRun(client, repository, runId) {
    const url = client_repoPath(repository, `actions/runs/${runId}/artifacts`);
    return client_allPages(client, url, {}, (data) => data.artifacts);
}
/**
 * Downloads an artifact and unpacks it into a fresh folder; returns its file names, or `gone` when it has expired or was
 * deleted. `label` names it in errors. Throws `record-replaced` for other bytes than GitHub states, for what no zip of
 * plain files is, for files in folders and for more than `most` unpacked; GithubFailure, `github-unreachable`, also for a
 * larger zip than `most` allows.
 */
async function saveArtifact(client, repository, artifact, label, folder, most = { packed: MAX_BYTES }) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const packed = `${folder}.zip`;
    try {
        const url = client_repoPath(repository, `actions/artifacts/${artifact.id}/zip`);
        await saveAnswer(client, { url }, packed, most.packed);
        await requireDigest(packed, artifact, label, repository);
        return await unpackFlat(packed, folder, artifact, { label, repository, unpacked: most.unpacked });
    }
    catch (error) {
        if (error instanceof failure_GithubFailure && (error.status === 410 || error.status === 404))
            return 'gone';
        throw error;
    }
    finally {
        await (0,promises_.rm)(packed, { force: true });
    }
}
async function requireDigest(path, artifact, label, repository) {
    const stated = artifact.digest?.startsWith('sha256:') ? artifact.digest.slice('sha256:'.length) : undefined;
    const { sha256 } = await measureFile(path);
    if (stated === undefined || stated === sha256)
        return;
    throw refused(artifact, label, `its SHA-256 is ${sha256}, and GitHub states ${stated}`, repository);
}
async function unpackFlat(path, folder, artifact, { label, repository, unpacked }) {
    const names = await unpackZip(path, folder, unpacked).catch((error) => {
        throw error instanceof errors/* PlumblineError */.Dl ? refused(artifact, label, error.what.replace(/\.$/, ''), repository) : error;
    });
    const deep = names.find((name) => name.includes('/'));
    if (deep === undefined)
        return names;
    throw refused(artifact, label, `it holds "${deep}", and built files lie in no folder`, repository);
}
function refused({ id }, label, why, repository) {
    return new errors/* PlumblineError */.Dl('record-replaced', {
        what: `Refused ${label}: ${why}.`,
        means: 'The download was damaged, or something else than the verify job wrote this artifact.',
        next: `Run this job again. If it is refused again, find out which step wrote it, delete it (\`gh api -X DELETE repos/${repository}/actions/artifacts/${id}\`), and start a new run at the tag.`,
    });
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
    const { ParseError, parseTOML } = await __nccwpck_require__.e(/* import() */ 605).then(__nccwpck_require__.bind(__nccwpck_require__, 9605));
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

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __nccwpck_require__(6118);
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
function member_guarded(visit) {
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
async function member_unguarded(walking) {
    try {
        return await walking;
    }
    catch (thrown) {
        throw thrown instanceof VisitorError ? thrown.cause : thrown;
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
        tar_guard_read(walk);
    return length;
}
function tar_guard_read(walk) {
    const { header, fileName } = walk;
    requireChecksum(header, fileName);
    const size = tar_guard_numberAt(header, SIZE, 12, fileName, 'size');
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
    if (sum !== tar_guard_numberAt(header, CHECKSUM, 8, fileName, 'checksum'))
        throw bad(fileName, 'holds a tar header whose checksum is wrong');
}
/** Octal, filled up with zeros or spaces; anything else is read in as many ways as there are readers. */
function tar_guard_numberAt(header, at, length, fileName, what) {
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
        const unpacking = (0,external_node_stream_promises_.pipeline)(streamOf(source), tarGuard(fileName, PLAIN.headers), tar);
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
    const cap = tar_capped(fileName, source.size, limits);
    try {
        await (0,external_node_stream_promises_.pipeline)(streamOf(source), gunzip, cap.stream, tarGuard(fileName, headers), tar);
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
function tar_capped(fileName, packed, limits) {
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
var external_node_util_ = __nccwpck_require__(7975);
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
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
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
function gem_metadata_textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** Texts of a list; nothing for what is no list. */
function gem_metadata_textsOf(value) {
    return Array.isArray(value) ? value.map(gem_metadata_textOf) : [];
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
    const name = gem_metadata_textOf(map['name']);
    const version = gem_metadata_textOf(isMap(map['version']) ? map['version']['version'] : '');
    const platform = gem_metadata_textOf(map['platform']) || 'ruby';
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
    if (gem_metadata_textOf(map['summary']) === '')
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
    return { metadata, data: partOf(source, start, size), checksums: once(CHECKSUMS, wanted).bytes, signed };
}
async function compareChecksums(fileName, { metadata, data, checksums }) {
    const { map } = await readGemYaml(fileName, CHECKSUMS, checksums);
    if (!isMap(map['SHA256']))
        throw bad(fileName, `holds a ${CHECKSUMS} without SHA256`);
    const digests = [
        [METADATA, await source_digestsOf(source_bytesSource(metadata), GEM_DIGESTS)],
        [DATA, await source_digestsOf(data, GEM_DIGESTS)],
    ];
    for (const [algorithm, name] of [['sha256', 'SHA256'], ['sha512', 'SHA512']]) {
        const stated = map[name];
        if (!isMap(stated))
            continue;
        for (const [place, { [algorithm]: actual }] of digests) {
            if (stated[place] === actual)
                continue;
            const was = gem_metadata_textOf(stated[place]).slice(0, 16);
            throw bad(fileName, `holds a ${place} whose ${name} is ${actual.slice(0, 16)}…, and its ${CHECKSUMS} says ${was === '' ? 'none' : `${was}…`}`);
        }
    }
}
function gem_contentsOf(fileName, map) {
    const packageName = gem_metadata_textOf(map['name']);
    const version = gem_metadata_textOf(isMap(map['version']) ? map['version']['version'] : '');
    const platform = gem_metadata_textOf(map['platform']) || 'ruby';
    if (packageName === '')
        throw bad(fileName, `holds a ${METADATA} without a name`);
    if (!isGemVersion(version))
        throw bad(fileName, `states the version ${JSON.stringify(version)}, which is none`);
    const usual = `${packageName}-${version}${platform === 'ruby' ? '' : `-${platform}`}.gem`;
    if (fileName !== usual) {
        throw bad(fileName, `is ${packageName} ${version} for ${platform} inside, which is named "${usual}"`);
    }
    const destination = isMap(map['metadata']) ? gem_metadata_textOf(map['metadata']['allowed_push_host']) : '';
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
        bindir: gem_metadata_textOf(map['bindir']) || 'bin',
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
        if (!isMap(dependency) || gem_metadata_textOf(dependency['type']) === ':development')
            return [];
        const { name } = dependency;
        return Array.isArray(name) ? gem_metadata_textsOf(name) : [gem_metadata_textOf(name)];
    });
    return [...new Set(names.filter((name) => name !== ''))];
}

;// CONCATENATED MODULE: ./.build/packages/archives/src/kind.js
const kind_DEFAULT_LIMITS = { entries: 100_000, bytes: 2 * 1024 ** 3, ratio: 400 };

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
        const { entries, start } = await readWholeDirectory(source, limits);
        const spans = [];
        for (const entry of entries) {
            requireOneName(entry);
            spans.push(await spanOf(source, entry));
            const { member, bytes } = await memberOf(source, entry);
            members.push(member);
            await visit(member, bytes);
        }
        await requireNoGaps(source, spans, start);
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
        throw new ZipError(`"${name}" is neither a file nor a folder nor a link`);
    if (name.endsWith('/')) {
        if (size > 0)
            throw new ZipError(`"${name}" is a folder with bytes of its own`);
        return { member: { ...about, type: 'folder', size, blob: '', sha256: '' }, bytes: undefined };
    }
    if ((unixMode & KIND) === SYMLINK) {
        if (size > LONGEST_TARGET)
            throw new ZipError(`"${name}" is a link of ${size} bytes`);
        const target = (await readZipEntry(source, entry)).toString('utf8');
        return { member: { ...about, type: 'link', size: 0, target, blob: '', sha256: '' }, bytes: undefined };
    }
    const { bytes, ...passed } = await passing(size, await zip_members_contentsOf(source, entry));
    return { member: { ...about, type: 'file', ...passed }, bytes };
}
/** Small files at once, as a stream for each takes longer than its bytes; what is packed may be larger than it says. */
async function zip_members_contentsOf(source, entry) {
    if (Math.max(entry.size, entry.packed) > MOST_VISITED)
        return openZipEntry(source, entry);
    return alone(await readZipEntry(source, entry));
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
        const entries = await readZipDirectory(source, limits);
        const folders = [...new Set(entries.flatMap(({ name }) => /^[^/]+\.dist-info(?=\/)/.exec(name)?.[0] ?? []))];
        const [folder] = folders;
        if (!folder || folders.length > 1)
            throw new ZipError(`it holds ${folders.length} .dist-info folders instead of one`);
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
        throw new ZipError(`it holds no ${name}`);
    if (entry.size > MAX_METADATA)
        throw new ZipError(`its ${name} is larger than ${MAX_METADATA} bytes`);
    return readZipEntry(source, entry);
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
async function walkMembers(fileName, source, visit, limits = DEFAULT_LIMITS) {
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
        return (await client.request({ method: 'GET', url: repoPath(repository, 'releases/latest') })).data;
    }
    catch (error) {
        if (error instanceof GithubFailure && error.status === 404)
            return undefined;
        throw error;
    }
}
/** Notes since `previous`, or since the release that GitHub takes for the one before; nothing is saved. */
async function generateNotes(client, repository, tag, previous) {
    const url = repoPath(repository, 'releases/generate-notes');
    const body = { tag_name: tag, ...(previous === undefined ? {} : { previous_tag_name: previous }) };
    // It only computes, so it may be asked again as a read may.
    const ask = () => client.request({ method: 'POST', url, body });
    try {
        return (await ask()).data;
    }
    catch (error) {
        if (!(error instanceof GithubFailure) || !error.unclear)
            throw error;
        return (await ask()).data;
    }
}
/** The one draft of a tag, over all pages; undefined without one. Throws `release-ambiguous`, which lists them. */
async function findDraft(client, repository, tag) {
    const releases = await allPages(client, repoPath(repository, 'releases'));
    const drafts = releases.filter((release) => release.draft && release.tag_name === tag);
    if (drafts.length > 1) {
        const list = drafts.map((draft) => `${draft.id} "${draft.name ?? ''}" ${draft.html_url}`).join(', ');
        throw new PlumblineError('release-ambiguous', { what: `${drafts.length} drafts carry the tag "${tag}": ${list}.` });
    }
    return drafts[0];
}
/** A new draft. When GitHub gives no clear answer, the failure says so (`unclear`) and a look at the drafts decides. */
async function createDraft(client, repository, text) {
    const body = { ...text, draft: true };
    return (await client.request({ method: 'POST', url: repoPath(repository, 'releases'), body })).data;
}
/** The release as it is now. */
async function readRelease(client, repository, id) {
    return (await client.request({ method: 'GET', url: repoPath(repository, `releases/${id}`) })).data;
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
    const url = repoPath(repository, `releases/${id}`);
    return (await client.request({ method: 'PATCH', url, body: { ...text, draft: false } })).data;
}

;// CONCATENATED MODULE: ./.build/packages/github/src/assets.js
// Files of a release: list, upload, delete (https://docs.github.com/rest/releases/assets).


/** Slow lines get this long for one file, and longer for a large one; milliseconds, and bytes in one of them. */
const UPLOAD_TIMEOUT = (/* unused pure expression or super */ null && (30 * 60_000));
const SLOWEST = 250;
/** Every asset of a release, over all pages. */
function listAssets(client, repository, releaseId) {
    return client_allPages(client, client_repoPath(repository, `releases/${releaseId}/assets`));
}
/** Removes an asset; only ever called for one that was never completed. */
async function deleteAsset(client, repository, assetId) {
    await client.request({ method: 'DELETE', url: repoPath(repository, `releases/assets/${assetId}`) });
}
/**
 * Sends one file. As a Blob of known size, because GitHub demands a content length, and as one that is read from disk
 * while it is sent: its memory does not grow with the file.
 */
async function uploadAsset(client, release, file) {
    const { FileBody } = await __nccwpck_require__.e(/* import() */ 146).then(__nccwpck_require__.bind(__nccwpck_require__, 9146));
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
    const url = client_repoPath(repository, `releases/assets/${id}`);
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

// EXTERNAL MODULE: ./.build/packages/record/src/read.js
var src_read = __nccwpck_require__(5995);
;// CONCATENATED MODULE: ./.build/packages/record/src/quoted-start.js
// The start of a text that is not what it should be, for messages.
const quoted_start_LONGEST = 80;
/**
 * Quoted as JSON, at most 80 characters. A word is shown whole or not at all: what hides tokens knows them by their shape,
 * which half a token does not have.
 */
function quotedStart(text) {
    if (text.length <= quoted_start_LONGEST)
        return JSON.stringify(text);
    const start = text.slice(0, quoted_start_LONGEST);
    const isWithin = /[\w.~+/=-]/.test(text[quoted_start_LONGEST] ?? '');
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
            throw new PlumblineError('bad-input', {
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

;// CONCATENATED MODULE: ./.build/packages/registries/src/local-files.js
// The built files on this machine: finding them, reading what they are, and the rules that a set of them must keep.





/** Files that are read at once: the disk is asked for one while another is digested. */
const READERS = 3;
/**
 * Absolute paths of the files: those listed one per line, else everything in the folder except hidden files.
 * Throws `no-files`.
 */
async function findFiles(root, folder, list) {
    const listed = list.split('\n').flatMap((line) => (line.trim() === '' ? [] : [resolve(root, line.trim())]));
    if (listed.length > 0)
        return listed;
    const place = resolve(root, folder);
    const names = await readdir(place).catch(() => undefined);
    const visible = names?.filter((name) => !name.startsWith('.')).sort() ?? [];
    if (visible.length > 0)
        return visible.map((name) => join(place, name));
    throw new PlumblineError('no-files', {
        what: names ? `The folder "${folder}" holds no files.` : `There is no folder "${folder}".`,
        file: folder,
    });
}
/** Reads every file; what cannot be read or is no distribution becomes a finding. Both are in the order of the paths. */
function readFiles(paths) {
    return readAll(paths, () => ['sha256', 'sha512']);
}
/** The same for files that are only sent: with SHA-256, and the digest that their registry compares. */
function readFilesToSend(paths) {
    return readAll(paths, (kind) => [...new Set(['sha256', registryRow('', kind).digest])]);
}
async function readAll(paths, digests) {
    const read = [];
    const queue = [...paths.entries()];
    const reader = async () => {
        for (let next = queue.shift(); next; next = queue.shift())
            read[next[0]] = await readOne(next[1], digests);
    };
    await Promise.all(Array.from({ length: READERS }, reader));
    return {
        files: read.filter((one) => 'entry' in one),
        findings: read.filter((one) => 'level' in one),
    };
}
async function readOne(path, digests) {
    try {
        return { path, ...(await readFrom(path, digests)) };
    }
    catch (thrown) {
        const { code, what } = (0,errors/* asPlumblineError */.xi)(thrown);
        return { level: 'error', code, message: what, file: (0,external_node_path_.basename)(path) };
    }
}
/** Everything that forbids releasing these files together as the expected package and version. */
function checkFiles(files, expected) {
    const [first] = files;
    if (!first)
        return [];
    const version = expected.version || first.contents.version;
    return files.flatMap((file) => [
        ...packageFinding(file, first, expected.packageName),
        ...(file.kind.sameVersion(file.contents.version, version) ? [] : [versionFinding(file, version)]),
        ...file.contents.problems.map(({ code, what, level }) => ({
            ...finding(file, code, what),
            ...(level && { level }),
        })),
        ...surplusFinding(file, files),
    ]);
}
/** The one error that findings amount to: the first one's code, and all of them in words. */
function findingsError(findings) {
    const [first] = findings.filter(({ level }) => level === 'error');
    if (!first?.code)
        return undefined;
    const what = findings.filter(({ level }) => level === 'error').map(({ message }) => message);
    return new errors/* PlumblineError */.Dl(first.code, { what: what.join(' '), ...(first.file ? { file: first.file } : {}) });
}
/** A file as the state machine takes it. */
function toPublishFile({ entry, path, contents }) {
    const { packageName: _package, version: _version, problems: _problems, ...stated } = contents;
    return { ...entry, path, ...stated };
}
/** Read piece by piece: a file may be larger than the memory of this machine. */
async function readFrom(path, digests) {
    const file = await readable(path, () => (0,promises_.open)(path));
    try {
        await requireFile(path, file);
        const { size, read } = await fileSource(file);
        const source = {
            size,
            read: (position, length, into) => readable(path, () => read(position, length, into)),
        };
        const name = (0,external_node_path_.basename)(path);
        const known = await readContents(name, source);
        const { sha256, ...others } = await source_digestsOf(source, digests(known.kind.id));
        return { entry: { name, kind: known.kind.id, size, sha256, ...others }, ...known };
    }
    finally {
        await file.close();
    }
}
async function requireFile(path, file) {
    if (!(await file.stat()).isDirectory())
        return;
    throw new errors/* PlumblineError */.Dl('unknown-file-kind', { what: `"${(0,external_node_path_.basename)(path)}" is a folder.` });
}
async function readable(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        const { code } = cause;
        if (code === 'ENOENT')
            throw new errors/* PlumblineError */.Dl('no-files', { what: `There is no file "${path}".`, cause });
        const what = code === 'EISDIR' ? `"${(0,external_node_path_.basename)(path)}" is a folder.` : `"${path}" cannot be read (${code}).`;
        throw new errors/* PlumblineError */.Dl('unknown-file-kind', { what, cause });
    }
}
function packageFinding(file, first, wanted) {
    const { packageName } = file.contents;
    if (wanted !== '' && !file.kind.samePackage(packageName, wanted)) {
        return [finding(file, 'wrong-package', `"${file.entry.name}" is of package "${packageName}", not of "${wanted}".`)];
    }
    if (file.kind.samePackage(packageName, first.contents.packageName))
        return [];
    const what = `"${file.entry.name}" is of package "${packageName}", and "${first.entry.name}" of "${first.contents.packageName}".`;
    return [finding(file, 'two-packages', what)];
}
function versionFinding(file, version) {
    const { name } = file.entry;
    return finding(file, 'wrong-version', `"${name}" is version ${file.contents.version}, not ${version}.`);
}
/** The registry takes one file of this kind per version, and a version was built twice. */
function surplusFinding(file, files) {
    const same = ({ kind, contents }) => kind.id === file.kind.id &&
        kind.samePackage(contents.packageName, file.contents.packageName) &&
        kind.sameVersion(contents.version, file.contents.version) &&
        contents.platform === file.contents.platform;
    const earlier = files.slice(0, files.indexOf(file)).find(same);
    // Of files for platforms there is one for each.
    const alone = file.kind.onePerVersion || file.contents.platform !== undefined;
    if (!alone || !earlier)
        return [];
    const what = `"${file.entry.name}" and "${earlier.entry.name}" are both ${file.contents.packageName} ${file.contents.version}.`;
    return [finding(file, 'two-packages', what)];
}
function finding(file, code, message) {
    return { level: 'error', code, message, file: file.entry.name };
}

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/set.js
// A set of files that may be those of the release: read and checked like a fresh build, and trusted no more.


/** The set, or undefined and a remark where its files are not of this package, version and registry. */
async function readSet(search, set, names) {
    const { inputs, kinds, remarks } = search;
    const { files, findings } = await readFiles(names.map((name) => (0,external_node_path_.join)(set.folder, name)));
    const wanted = { packageName: inputs['package-name'], version: inputs.version };
    const stranger = files.find(({ entry }) => kinds && !kinds.includes(entry.kind));
    const problem = findingsError([...findings, ...checkFiles(files, wanted)])?.what;
    const why = problem ??
        (files.length === 0 ? 'it holds no files' : stranger && `${inputs.registry} takes no "${stranger.entry.name}"`);
    if (why === undefined)
        return { ...set, files };
    remarks.push(`The files of ${set.from} (${set.link}) are left aside: ${why.replace(/\.$/, '')}.`);
    return undefined;
}

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/released.js
// The files of the release as the published GitHub Release of the tag has them (a draft is invisible here).







/** As create-release attaches it. */
const RECORD_FILE = 'plumbline-record.json';
const RECORD_BYTES = 16 * 1024 * 1024;
/**
 * The set that the release's record names; without a record the assets that are files for this registry. Undefined where
 * there is none, or (with a remark) none that is whole. Throws `asset-conflict` for other bytes, GithubFailure.
 */
async function releaseSet(search, client) {
    const { repository } = search.context;
    const release = await publishedRelease(client, repository, search.inputs.tag);
    if (!release)
        return undefined;
    const assets = (await listAssets(client, repository, release.id)).filter(({ state }) => state === 'uploaded');
    const folder = search.freshFolder();
    await (0,promises_.mkdir)(folder, { recursive: true });
    const entries = await recordedFiles(search, assets, client, folder);
    const wanted = entries === 'other' ? [] : entries ? named(search, entries, assets) : byKind(search, assets);
    if (wanted.length === 0)
        return undefined;
    for (const one of wanted) {
        const path = (0,external_node_path_.join)(folder, one.name);
        await saveAsset(client, repository, one.asset, path);
        await requireBytes(path, one, release.html_url);
    }
    const set = { folder, from: `the release "${release.name ?? release.tag_name}"`, link: release.html_url };
    return readSet(search, set, wanted.map(({ name }) => name));
}
/** The files of the attached record; undefined without one that can be read, `other` where it is of something else. */
async function recordedFiles(search, assets, client, folder) {
    const asset = assets.find(({ name, size }) => name === RECORD_FILE && size <= RECORD_BYTES);
    if (!asset)
        return undefined;
    const path = `${folder}.json`;
    await saveAsset(client, search.context.repository, asset, path);
    try {
        const record = (0,src_read/* parseRecord */.H)(await (0,promises_.readFile)(path, 'utf8'), `the asset "${RECORD_FILE}" of the release`);
        const files = parseDigests(JSON.stringify(record.files ?? []));
        return isOurs(record, search) ? files : 'other';
    }
    catch (thrown) {
        search.remarks.push(`The record of the release cannot be read: ${(0,errors/* asPlumblineError */.xi)(thrown).what}`);
        return undefined;
    }
}
function isOurs({ package: about, version }, { inputs, remarks }) {
    const same = about?.name === inputs['package-name'] && version?.commit === inputs.commit;
    if (!same) {
        const whose = `${about?.name ?? 'no package'} at ${version?.commit ?? 'no commit'}`;
        remarks.push(`The release of this tag is left aside: its record is of ${whose}.`);
    }
    return same;
}
/** The assets of these files, all of them or none. */
function named({ remarks }, entries, assets) {
    const found = entries.flatMap(({ name, sha256 }) => {
        const asset = assets.find((one) => one.name === name || one.label === name || assetKey(one.name) === assetKey(name));
        return asset ? [{ asset, name, sha256 }] : [];
    });
    if (found.length === entries.length)
        return found;
    const lacking = entries.filter(({ name }) => !found.some((one) => one.name === name));
    const list = lacking.map(({ name }) => `"${name}"`).join(', ');
    remarks.push(`The release of this tag is left aside: it lacks ${list}, which its record names.`);
    return [];
}
/** Assets that are files for this registry by their name; GitHub keeps a name that it changed in the label. */
function byKind({ kinds }, assets) {
    return assets.flatMap((asset) => {
        const label = asset.label ?? '';
        const name = !label.includes('/') && assetKey(label) === assetKey(asset.name) ? label : asset.name;
        const kind = kindOfName(name);
        if (kind === undefined || (kinds && !kinds.includes(kind)))
            return [];
        const sha256 = asset.digest?.startsWith('sha256:') ? asset.digest.slice('sha256:'.length) : undefined;
        return [{ asset, name, sha256 }];
    });
}
async function requireBytes(path, { asset, sha256 }, page) {
    const found = (await measureFile(path)).sha256;
    if (sha256 === undefined || sha256 === found)
        return;
    throw new errors/* PlumblineError */.Dl('asset-conflict', {
        what: `In the release ${page} the asset "${asset.name}" has SHA-256 ${found}, and ${sha256} is stated for it.`,
        means: 'The download was damaged, or somebody replaced the asset after the release was made.',
        next: 'Run this job again. If it is refused again, compare the asset with what the registry serves, and put the right file back.',
    });
}

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/sets.js
// All sets that may be the files of the release, one after the other, each downloaded only when it is asked for.



/** Artifacts of earlier runs, the oldest first, then the assets of the published release. Throws as its sources do. */
async function* fileSets(search, kept, client) {
    for (const one of kept.there) {
        const set = await artifactSet(search, one, client);
        if (set)
            yield set;
    }
    const released = await releaseSet(search, client);
    if (released)
        yield released;
}
/** `run 7, attempt 1`. */
function nameOf({ run, attempt }) {
    return `run ${run.id}, attempt ${attempt}`;
}
async function artifactSet(search, kept, client) {
    const { artifact, run, attempt } = kept;
    const folder = search.freshFolder();
    const label = `the artifact "${artifact.name}" of run ${run.id} (${run.html_url})`;
    const names = await saveArtifact(client, search.context.repository, artifact, label, folder);
    if (names === 'gone') {
        search.remarks.push(`The artifact "${artifact.name}" of run ${run.id} has expired or was deleted.`);
        return undefined;
    }
    if (!artifact.digest)
        search.remarks.push(`GitHub states no digest of ${label}, so none was compared.`);
    return readSet(search, { folder, from: nameOf(kept), link: `${run.html_url}/attempts/${attempt}` }, names);
}

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/expired.js
// The stop where something is published and its files are gone: what is there, what was here, what to do.


/** The failure for a version of which the registry holds files that nobody has kept. */
function expiredError(inputs, repository, shelf, kept, remarks) {
    const { tag, version, 'package-name': name } = inputs;
    const count = shelf.held.length === 1 ? 'The file that is' : `The ${shelf.held.length} files that are`;
    return new errors/* PlumblineError */.Dl('original-files-expired', {
        what: [
            `${name} ${version} is on ${shelf.address} already. ${count} published there can be taken from nowhere:`,
            `${pastOf(kept, tag)}, and no published release of ${tag} has what is needed.`,
            ...remarks,
        ].join(' '),
        next: [
            `Compare what is published with this tag: \`${shelf.lookCommand}\`.`,
            `If it is this release, make its GitHub Release by hand: \`gh release create ${tag} --verify-tag --repo ${repository}\`.`,
            `If you still have the original files, attach them to the published release of ${tag}: the next run takes them from there.`,
            'Otherwise release a new version.',
        ].join(' '),
        request: shelf.lookCommand,
        answer: shelf.held.map(({ name: file, digest }) => `${file}  ${digest || '(no digest stated)'}`).join('\n'),
    });
}
function pastOf({ expired }, tag) {
    if (expired.length === 0)
        return `no earlier run of this workflow at ${tag} kept any`;
    const list = expired.map((one) => {
        const day = one.artifact.expires_at?.slice(0, 10);
        return `${nameOf(one)} (${one.run.html_url}${day ? `, until ${day}` : ''})`;
    });
    return `what earlier runs kept has expired: ${list.join('; ')}`;
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

;// CONCATENATED MODULE: ./.build/packages/github/src/runs.js
// Workflow runs and their jobs (https://docs.github.com/rest/actions/workflow-runs, …/workflow-jobs).


/** The run as it is now. */
async function readRun(client, repository, runId) {
    return (await client.request({ method: 'GET', url: client_repoPath(repository, `actions/runs/${runId}`) })).data;
}
/** One page (100) of a repository's runs, newest first, by GitHub's filters. Throws GithubFailure. */
async function repositoryRuns(client, repository, query, { page = 1, etag } = {}) {
    const { status, data, headers } = await client.request({
        method: 'GET',
        url: repoPath(repository, 'actions/runs'),
        query: { ...query, per_page: 100, ...(page > 1 ? { page } : {}) },
        ...(etag === undefined ? {} : { etag }),
    });
    if (status === 304)
        return 'unchanged';
    const found = headers['etag'];
    return {
        runs: data?.workflow_runs ?? [],
        more: /rel="next"/.test(String(headers['link'] ?? '')),
        etag: found === undefined ? undefined : String(found),
    };
}
/** Every run of a repository that the filters leave, newest first; GitHub shows at most 1,000. Throws GithubFailure. */
async function allRuns(client, repository, query) {
    const runs = [];
    for (let page = 1; page <= 10; page += 1) {
        const found = await repositoryRuns(client, repository, query, { page });
        if (found === 'unchanged')
            break;
        runs.push(...found.runs);
        if (!found.more)
            break;
    }
    return runs;
}
/**
 * The newest runs of a workflow that were started at a branch or tag (its short name), newest first, at most `most`;
 * `cut` when there are more. None where GitHub knows no such workflow. Throws GithubFailure.
 */
async function runsAt(client, repository, workflow, name, most) {
    const url = client_repoPath(repository, `actions/workflows/${encodeURIComponent(workflow)}/runs`);
    const runs = [];
    for (let page = 1;; page += 1) {
        const { data, headers } = await runsPage(client, url, { branch: name, per_page: 100, page });
        runs.push(...data.workflow_runs.filter((run) => run.head_branch === name));
        const more = /rel="next"/.test(String(headers['link'] ?? ''));
        if (!more || runs.length >= most)
            return { runs: runs.slice(0, most), cut: more || runs.length > most };
    }
}
async function runsPage(client, url, query) {
    try {
        return await client.request({ method: 'GET', url, query });
    }
    catch (error) {
        if (!(error instanceof failure_GithubFailure) || error.status !== 404)
            throw error;
        return { data: { workflow_runs: [] }, headers: {} };
    }
}
/** The jobs of a run's latest attempt, or of the attempt that is named. */
function runJobs(client, repository, runId, attempt) {
    const which = attempt === undefined ? `${runId}` : `${runId}/attempts/${attempt}`;
    const url = repoPath(repository, `actions/runs/${which}/jobs`);
    return allPages(client, url, {}, (data) => data.jobs);
}
/** The first job that did not end well, and its first such step; undefined when every job did. */
function failedPlace(jobs) {
    return failedPlaces(jobs)[0];
}
/** Every job that did not end well, each with its first such step, in their order. */
function failedPlaces(jobs) {
    return jobs.flatMap((job) => {
        if (!failed(job.conclusion))
            return [];
        const failedStep = job.steps?.find((step) => failed(step.conclusion));
        return [{ job, step: failedStep?.name ?? '', ...(failedStep ? { failedStep } : {}) }];
    });
}
function failed(conclusion) {
    return conclusion !== null && !['success', 'skipped', 'neutral'].includes(conclusion);
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

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/kept.js


/** Newest runs of each place that are looked at: each costs a request, of which a job has a thousand an hour. */
const MOST_RUNS = 100;
const AT_ONCE = 4;
/** Events that only somebody who can write to the repository causes; pull requests bring the code of anybody. */
const TRUSTED_EVENTS = ['push', 'workflow_dispatch', 'repository_dispatch', 'release', 'schedule'];
/** Looks through the runs of this workflow file that can have built this tag at this commit. Throws GithubFailure. */
async function keptFiles(inputs, context, client) {
    const { repository, runAttempt } = context;
    const { runs, remarks } = await earlierRuns(inputs, context, client);
    const prefix = filesPrefix(inputs['package-name'], inputs.commit);
    const found = await inParallel(runs, AT_ONCE, async (run) => {
        const last = run.id === context.runId ? runAttempt - 1 : (run.run_attempt ?? 1);
        const artifacts = await artifactsOfRun(client, repository, run.id);
        return artifacts.flatMap((artifact) => {
            const attempt = attemptIn(artifact.name, prefix);
            return attempt === undefined || attempt > last ? [] : [{ artifact, run, attempt }];
        });
    });
    const kept = found.flat().toSorted((a, b) => a.artifact.id - b.artifact.id);
    return {
        there: kept.filter(({ artifact }) => !artifact.expired),
        expired: kept.filter(({ artifact }) => artifact.expired),
        remarks,
    };
}
async function earlierRuns(inputs, context, client) {
    const { repository } = context;
    const file = workflowPath(context.workflowRef);
    const runs = new Map();
    const remarks = [];
    for (const place of placesOf(inputs, context)) {
        const found = await runsAt(client, repository, file.split('/').at(-1) ?? '', place.name, MOST_RUNS);
        for (const run of found.runs)
            if (kept_isOurs(run, place, file, context))
                runs.set(run.id, run);
        if (found.cut)
            remarks.push(`Only the newest ${MOST_RUNS} runs of ${file} at ${place.name} were looked at.`);
    }
    // A first attempt has none before it.
    if (context.runAttempt === 1)
        runs.delete(context.runId);
    else if (!runs.has(context.runId) && TRUSTED_EVENTS.includes(context.eventName))
        runs.set(context.runId, await readRun(client, repository, context.runId));
    return { runs: [...runs.values()], remarks };
}
/** The tag at its commit; for a run that is elsewhere also the runs that were started where this one was. */
function placesOf({ tag, commit }, { ref, refName }) {
    const atTag = { name: tag, commit };
    return ref === `refs/tags/${tag}` || refName === '' ? [atTag] : [atTag, { name: refName }];
}
function kept_isOurs(run, { commit }, file, { repository }) {
    const home = run.head_repository?.full_name.toLowerCase();
    return (TRUSTED_EVENTS.includes(run.event) &&
        home === repository.toLowerCase() &&
        run.path.split('@')[0] === file &&
        (commit === undefined || run.head_sha === commit));
}

// EXTERNAL MODULE: ./.build/packages/http/src/large-body.js + 1 modules
var large_body = __nccwpck_require__(5965);
;// CONCATENATED MODULE: ./.build/packages/http/src/secret-keys.js
/** The largest are RSA keys of 16,384 bits and OpenPGP keys with their certificates. */
const secret_keys_LONGEST = 64 * 1024;
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
            const isWhole = after !== undefined && !after.isBegin && after.from - label.to <= secret_keys_LONGEST;
            const bound = Math.min(label.to + secret_keys_LONGEST, after?.from ?? text.length);
            if (isWhole)
                return [{ from: label.from, to: after.to }];
            return [{ from: label.from, to: label.to + bodyAfter(text.slice(label.to, bound)) }];
        }
        if (before?.isBegin && label.from - before.to <= secret_keys_LONGEST)
            return [];
        const start = Math.max(before?.to ?? 0, label.from - secret_keys_LONGEST);
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
        const to = secret_tokens_endOf(shape, text, begin);
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
function secret_tokens_endOf(shape, text, begin) {
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
const secret_settings_VERSION = /^v?\d+\.\d/;
const DIGEST = /^sha\d{1,3}[-:=]/i;
const ADDRESS = /^[a-z][a-z0-9+.-]{0,20}:/i;
const always = (value) => !NO_VALUE.test(value);
const drawn = (value) => always(value) && ![secret_settings_VERSION, DIGEST, ADDRESS].some((form) => form.test(value)) && looksDrawn(value);
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
        isSecret: (value) => !secret_settings_VERSION.test(value) && !DIGEST.test(value) && looksDrawn(value),
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
function createHttp(fetchOf = fetch, now = Date.now, sendBlob = large_body/* sendLarge */.Q) {
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
        'user-agent': `plumbline/${project/* PROJECT_VERSION */.fZ} (+https://github.com/${project/* PROJECT_SLUG */.QV})`,
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

// EXTERNAL MODULE: ./.build/packages/http/src/retry-after.js
var retry_after = __nccwpck_require__(119);
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
        const waitMs = (0,retry_after/* parseRetryAfter */.m)(result.headers.get('retry-after'), rules.now);
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

// EXTERNAL MODULE: ./.build/packages/http/src/file-body.js
var file_body = __nccwpck_require__(9171);
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
    return file_body/* FileBody */.p.of({ path: file.path, before });
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
const crates_io_cratesIo = {
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
var ranges_valid = __nccwpck_require__(4737);
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


const gem_NUMBER_AND_PARTS = /^\d+(?:\.[0-9a-z]+)*$/i;
const gem_BEHIND_HYPHEN = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i;
/** Gem::Version::VERSION_PATTERN, read in two parts so that nothing can be tried twice. */
function gem_isGemVersion(text) {
    if (text.length > LONGEST_VERSION)
        return false;
    const hyphen = text.indexOf('-');
    if (hyphen < 0)
        return gem_NUMBER_AND_PARTS.test(text);
    return gem_NUMBER_AND_PARTS.test(text.slice(0, hyphen)) && gem_BEHIND_HYPHEN.test(text.slice(hyphen + 1));
}
function gem_parse(text) {
    if (!gem_isGemVersion(text))
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
function gem_compare(one, other) {
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
const gem_gem = {
    id: 'gem',
    describes: "a version of Ruby's gems such as 1.2.3 or 1.2.3.rc1",
    ecosystems: ['rubygems'],
    parse: gem_parse,
    // rubygems.org takes no 1.0.0 where 1.0 is: their canonical segments are the same.
    equal: (one, other) => gem_compare(one, other) === 0,
    compare: gem_compare,
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
    const order = maven_order_kindOf(one) - maven_order_kindOf(other);
    if (order !== 0)
        return order;
    if (typeof one === 'string')
        return compareDigits(one, other);
    return isList(one) ? compareLists(one, other) : compareWords(one, other);
}
// 1-sp < 1-1 < 1.1: a word is below what stands behind a hyphen, and that below a number behind a dot.
function maven_order_kindOf(item) {
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
function nuget_partsOf(text) {
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
    const { numbers, labels, metadata } = nuget_partsOf(text);
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
    const [first, second] = [nuget_partsOf(one.normalized), nuget_partsOf(other.normalized)];
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
    const [build, otherBuild] = [nuget_partsOf(one.text).metadata, nuget_partsOf(other.text).metadata].map((text) => text.toLowerCase());
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
    return pep440_isNumber(part) ? withoutZeros(part) : part;
}
function pep440_isNumber(part) {
    return /^\d+$/.test(part);
}
function pep440_compare(one, other) {
    const [first, second] = [one, other].map(({ normalized }) => normalized.split('+')[0] ?? '');
    return (compare(first ?? '', second ?? '') ||
        compareLocals(localParts(one.normalized), localParts(other.normalized)));
}
/** None comes first; then part by part, numbers above words; then the shorter. */
function compareLocals(one, other) {
    for (const [index, part] of one.entries()) {
        const against = other[index];
        if (against === undefined)
            return 1;
        if (pep440_isNumber(part) !== pep440_isNumber(against))
            return pep440_isNumber(part) ? 1 : -1;
        const order = pep440_isNumber(part) ? compareDigits(part, against) : compareText(part, against);
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







const schemes = [semver, pep440, gem_gem, nuget, maven, opaque];
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
    await (0,promises_.mkdir)(folder, { recursive: true });
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
        await (0,promises_.rm)(place.folder, { recursive: true, force: true });
    }
}
/** A folder that holds only the tarball, and beside it the configuration files and the provenance, ours alone. */
async function readyPlace({ file, registry, bundle }, token, deps) {
    const folder = (0,external_node_path_.join)(deps.scratch, `npm-${deps.now()}`);
    const tarball = (0,external_node_path_.join)(folder, 'upload', file.name);
    const [userConfig, globalConfig] = [(0,external_node_path_.join)(folder, 'user.npmrc'), (0,external_node_path_.join)(folder, 'global.npmrc')];
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(tarball), { recursive: true, mode: 0o700 });
    // npm looks upwards for a project, whose .npmrc would win over ours, and stops at the first folder that has this one.
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'node_modules'), { recursive: true });
    await (0,promises_.copyFile)(file.path, tarball);
    const { host, pathname } = new URL(registry);
    await (0,promises_.writeFile)(userConfig, `//${host}${pathname}:_authToken=${token}\n`, { mode: 0o600 });
    await (0,promises_.chmod)(userConfig, 0o600);
    if (deps.platform === 'win32')
        await (0,promises_.writeFile)(globalConfig, '');
    const provenance = (0,external_node_path_.join)(folder, 'provenance.json');
    if (bundle)
        await (0,promises_.writeFile)(provenance, JSON.stringify(bundle), { mode: 0o600 });
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
const listing_MAX_BYTES = 256 * 1024 * 1024;
/** The full form: only that says when, and what was unpublished. */
async function listNpm(http, packageUrl, packageName) {
    const answer = await getJson(http, packageUrl, 'application/json', listing_MAX_BYTES);
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
const npm_npm = {
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
    const release = rules_filesOf(listed, subject.version);
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
    const files = answer.state === 'found' ? rules_filesOf(answer.files, version) : [];
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
function rules_filesOf(listed, version) {
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
    const boundary = `plumbline-${(0,external_node_crypto_.randomUUID)()}`;
    const part = (disposition) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
    const fields = formFields(file, bundle).map(([name, value]) => `${part(`name="${quoted(name)}"`)}\r\n${value}\r\n`);
    const head = `${part(`name="content"; filename="${quoted(file.name)}"`)}Content-Type: application/octet-stream\r\n\r\n`;
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: await file_body/* FileBody */.p.of({ path: file.path, before: [...fields, head].join(''), after: `\r\n--${boundary}--\r\n` }),
    };
}
/** setuptools wrote License-File long before metadata 2.4 defined it; indexes refuse it in older metadata. */
function isTooNew(name, metadata) {
    const [major = 0, minor = 0] = metadataField(metadata, 'Metadata-Version').split('.').map(Number);
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
const pypi_pypi = rowFor(PYPI);
const pypi_testpypi = rowFor(TESTPYPI);
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
        return { contentType: 'application/octet-stream', body: await file_body/* FileBody */.p.of({ path }) };
    const boundary = `plumbline-${(0,external_node_crypto_.randomUUID)()}`;
    const part = (disposition, type) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`;
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        body: await file_body/* FileBody */.p.of({
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
        return reads_readOne(reads, subject, only);
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
async function reads_readOne(reads, subject, file) {
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
const rubygems_rubygems = {
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





const rows_rows = [npm_npm, pypi_pypi, pypi_testpypi, crates_io_cratesIo, rubygems_rubygems];
/** The names that the input `registry` takes. */
const REGISTRY_IDS = rows_rows.map((row) => row.id);
/** The name of the registry where an ecosystem's packages go; undefined where none of ours takes them. */
function registryOfEcosystem(ecosystem) {
    return ecosystem === '' ? undefined : rows_rows.find((row) => row.ecosystem === ecosystem)?.id;
}
/** The ecosystem of a registry's packages, by the kinds that it takes. Throws `unknown-registry`. */
function ecosystemOf(id) {
    const kinds = rows_rows.find((row) => row.id === id)?.kinds ?? [];
    const row = rows_registryRow(id, kinds[0] ?? '');
    return (row.ecosystem ||
        (rows_rows.find((other) => other.ecosystem !== '' && other.kinds.includes(kinds[0] ?? ''))?.ecosystem ?? ''));
}
/** Opens the registry of that name, whatever goes there. Throws `unknown-registry` and what its row throws. */
async function rows_openRegistry(id, options, deps) {
    const kind = rows_rows.find((row) => row.id === id)?.kinds[0] ?? '';
    return rows_registryRow(id, kind).open(options, deps);
}
/** The row of that name; without a name, the one where files of this kind go. Throws `unknown-registry`. */
function rows_registryRow(id, kind) {
    const row = id === '' ? rows_rows.find(({ kinds }) => kinds.includes(kind)) : rows_rows.find((one) => one.id === id);
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

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/shelf.js




/** Pauses between repeats of a read that gave no answer. */
const PAUSES_MS = [2_000, 5_000, 15_000];
/** Asks the registry; undefined for one that Plumbline cannot ask. Throws `registry-unreadable`, `client-missing`. */
async function lookAtShelf(inputs, deps) {
    const rules = rulesOf(inputs.registry || inputs.ecosystem);
    if (!rules)
        return undefined;
    const row = rows_registryRow(rules.id, rules.probe.kind);
    const options = { distTag: '', access: '', repositoryUrl: inputs['repository-url'] };
    const registry = await row.open(options, {
        http: createHttp(),
        exec: deps.exec,
        now: Date.now,
        scratch: `${deps.context.temp}/plumbline/find-built-files`,
        platform: process.platform,
    });
    const version = { packageName: inputs['package-name'], version: inputs.version };
    const holding = await shelf_patiently(inputs, registry, async () => {
        const answer = await registry.holding(version);
        return answer.state === 'unreadable' ? answer : { state: 'read', answer };
    });
    return {
        label: rules.label,
        address: registry.address,
        kinds: row.kinds,
        held: holding.state === 'held' ? holding.files : [],
        lookCommand: registry.lookCommand({ ...version, files: [] }),
        compare: (files) => shelf_compare(inputs, registry, files),
    };
}
async function shelf_compare(inputs, registry, files) {
    const wanted = files.map(toPublishFile);
    const subject = { packageName: inputs['package-name'], version: inputs.version, files: wanted };
    const readings = await shelf_patiently(inputs, registry, async () => {
        const answer = await registry.read(subject, wanted);
        return answer.find((reading) => reading.state === 'unreadable') ?? { state: 'read', answer };
    });
    const other = readings.findIndex(({ state }) => state === 'different');
    const reading = readings[other];
    if (reading?.state === 'different')
        return { state: 'different', theirs: `"${wanted[other]?.name}" ${reading.theirs}` };
    return { state: readings.some(({ state }) => state === 'same') ? 'same' : 'apart' };
}
async function shelf_patiently(inputs, registry, read) {
    for (const pause of [...PAUSES_MS, undefined]) {
        const result = await read();
        if (result.state === 'read')
            return result.answer;
        if (pause === undefined)
            throw unreadable(inputs, registry, result);
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new errors/* PlumblineError */.Dl('unexpected', { what: 'The registry was never read.' });
}
function unreadable(inputs, { address }, { request, reason }) {
    return new errors/* PlumblineError */.Dl('registry-unreadable', {
        what: `${address} could not say what it holds of ${inputs['package-name']} ${inputs.version}, and nothing is built on a doubt: a build makes other bytes than one that may be published.`,
        request,
        answer: reason,
    });
}

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/summary.js
/** Where the files come from, or that they will be built. */
function summary_sourceOf({ inputs, choice, shelf }) {
    const name = `${inputs['package-name']} ${inputs.version}`;
    if (choice) {
        const count = choice.set.files.length === 1 ? '1 file' : `${choice.set.files.length} files`;
        return `${count} of ${name} from ${choice.set.from} (${choice.set.link}), ${judgement(choice, shelf)}.`;
    }
    if (shelf && shelf.held.length > 0)
        return `The files of ${name} that are published are not kept anywhere.`;
    const made = inputs['files-from'] === '' ? 'they will be built' : 'those that jobs of this run made are taken';
    const there = shelf ? `${shelf.label} holds nothing of this version` : 'the registry was not asked';
    return `No files of ${name} exist yet, and ${there}: ${made}.`;
}
/** Markdown for the job summary. */
function summaryOf(told) {
    const { choice, kept, remarks } = told;
    const rows = (choice?.set.files ?? []).map(({ entry }) => `| \`${entry.name}\` | ${entry.size} | \`${entry.sha256}\` |`);
    const table = rows.length === 0 ? [] : ['', '| file | bytes | sha256 |', '|---|---:|---|', ...rows];
    const gone = kept.expired.length;
    const expired = gone === 0 ? [] : [`${gone === 1 ? 'One artifact' : `${gone} artifacts`} of earlier runs expired.`];
    const notes = [...expired, ...remarks].map((remark) => `- ${remark}`);
    const list = notes.length === 0 ? [] : ['', ...notes];
    return [`### Files: ${choice ? 'found, not built again' : 'none found'}`, '', summary_sourceOf(told), ...table, ...list]
        .join('\n')
        .concat('\n');
}
function judgement({ why }, shelf) {
    if (!shelf)
        return 'not compared with the registry, which Plumbline cannot ask';
    if (why === 'served')
        return `the bytes that ${shelf.label} serves`;
    return why === 'apart'
        ? `of which ${shelf.label} serves none, but others of this version`
        : `of which ${shelf.label} holds nothing yet`;
}

;// CONCATENATED MODULE: ./.build/actions/find-built-files/src/run.js
// find-built-files as a table of contents.









/** Finds the files of the release; stops where they are gone and something of the version is published. */
async function run(inputs, deps) {
    const { context } = deps;
    const scratch = (0,external_node_path_.join)(context.temp, 'plumbline', 'find-built-files');
    const client = await openGithub({ token: inputs.token, apiUrl: context.apiUrl });
    const shelf = await lookAtShelf(inputs, deps);
    const kept = await keptFiles(inputs, context, client);
    const remarks = [...kept.remarks];
    try {
        const choice = await choose(fileSets(searchIn(scratch, inputs, deps, shelf, remarks), kept, client), shelf, remarks);
        const folder = choice ? await handOver(choice, context.temp) : '';
        const told = { inputs, choice, shelf, kept, remarks };
        const failure = !choice && shelf && shelf.held.length > 0
            ? expiredError(inputs, context.repository, shelf, kept, remarks)
            : undefined;
        deps.log.info(summary_sourceOf(told));
        return {
            outputs: {
                found: String(choice !== undefined),
                'packages-dir': folder,
                source: summary_sourceOf(told),
                'package-slug': packageSlug(inputs['package-name']),
            },
            summary: summaryOf(told),
            // The failure says what was seen itself.
            findings: failure ? [] : findingsOf(told),
            ...(failure ? { failure } : {}),
        };
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
function searchIn(scratch, inputs, { context }, shelf, remarks) {
    let sets = 0;
    const freshFolder = () => {
        sets += 1;
        return (0,external_node_path_.join)(scratch, `set-${sets}`);
    };
    return { inputs, context, kinds: shelf?.kinds, remarks, freshFolder };
}
/** The chosen files alone, in a folder of their own. */
async function handOver({ set }, temp) {
    const folder = (0,external_node_path_.join)(temp, 'plumbline', 'found');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { path, entry } of set.files)
        await (0,promises_.rename)(path, (0,external_node_path_.join)(folder, entry.name));
    return folder;
}
function findingsOf(told) {
    const { inputs, choice, shelf, remarks } = told;
    const notice = (message) => ({ level: 'notice', message });
    const registry = inputs.registry || inputs.ecosystem;
    const unasked = `"${registry}" is no registry that Plumbline can ask, so nobody knows whether this version is there.`;
    const aside = `What matches "${inputs['files-from']}" in this run is left aside: the files of this release exist already.`;
    const found = {
        level: choice?.why === 'apart' ? 'warning' : 'notice',
        message: `Not built again: ${summary_sourceOf(told)}`,
    };
    return [
        ...(choice ? [found] : []),
        ...(shelf ? [] : [notice(unasked)]),
        ...(choice && inputs['files-from'] !== '' ? [notice(aside)] : []),
        ...remarks.map(notice),
    ];
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

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FileBody)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
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
        const version = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(framed.path);
        return new FileBody(framed, await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(framed.path), version);
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
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
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


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ sendLarge)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
// EXTERNAL MODULE: ./.build/packages/http/src/file-body.js
var file_body = __nccwpck_require__(9171);
;// CONCATENATED MODULE: ./.build/packages/http/src/large-body.js
// Sending a large body by Node's own client, which waits for the other side to take what was sent; fetch reads it all
// into memory first.





/** The answer as fetch would give it; fails as fetch does, with the reason as the cause. Redirects are not followed. */
async function sendLarge({ method, url, headers, body, signal }) {
    const open = new URL(url).protocol === 'https:' ? external_node_https_namespaceObject.request : external_node_http_.request;
    const options = { method, headers: { ...headers, 'content-length': String(body.size) }, signal };
    return new Promise((resolve, reject) => {
        const fail = (cause) => reject(signal.aborted ? signal.reason : new TypeError('request failed', { cause }));
        const request = open(url, options, (answer) => {
            const { statusCode = 0, rawHeaders } = answer;
            const shown = new Headers();
            for (let at = 0; at + 1 < rawHeaders.length; at += 2)
                shown.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
            const empty = statusCode === 204 || statusCode === 304;
            resolve(new Response(empty ? null : external_node_stream_.Readable.toWeb(answer), {
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
    if (body instanceof file_body/* FileBody */.p)
        return writePieces(body, request);
    return (0,promises_.pipeline)(external_node_stream_.Readable.fromWeb(body.stream()), request);
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


/***/ }),

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
// The Retry-After header (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after): seconds or a date.
/** Milliseconds to wait from `now` (milliseconds since the epoch); undefined when absent or unreadable. */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
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
/* harmony export */   QV: () => (/* binding */ PROJECT_SLUG),
/* harmony export */   fZ: () => (/* binding */ PROJECT_VERSION)
/* harmony export */ });
/* unused harmony export PROJECT_REF */
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
/******/ var __webpack_exports__ = __nccwpck_require__(4745);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
