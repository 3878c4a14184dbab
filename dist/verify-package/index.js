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

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 9549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definition)
/* harmony export */ });
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4647);
// The declared inputs, outputs and failures of verify-package.

const definition = (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .QP)({
    name: 'verify-package',
    phase: 'verify',
    inputs: {
        'packages-dir': { kind: 'text', default: 'dist' },
        files: { kind: 'multiline' },
        version: { kind: 'text' },
        'package-name': { kind: 'text' },
        tag: { kind: 'text' },
        commit: { kind: 'text' },
        registry: { kind: 'text' },
        'repository-url': { kind: 'text' },
        from: { kind: 'text', default: 'local', choices: ['local', 'registry'] },
        prepared: { kind: 'text' },
        'compare-with-source': { kind: 'boolean', default: 'true' },
        source: { kind: 'text', default: '.' },
        'working-directory': { kind: 'text', default: '.' },
        'allow-extra': { kind: 'multiline' },
    },
    outputs: ['result', 'files', 'findings', 'patch', 'failure'],
    failures: [
        'no-files',
        'unknown-file-kind',
        'bad-archive',
        'wrong-package',
        'wrong-version',
        'two-packages',
        'overriding-manifest',
        'private-package',
        'odd-file-name',
        'publish-blocked',
        'other-destination',
        'record-replaced',
        'credentials-inside',
        'dirty-crate',
        'file-list-mismatch',
        'files-entry-empty',
        'leftover-inside',
        'missing-build-file',
        'missing-target',
        'no-interpreter',
        'not-packed-by-cargo',
        'not-searched',
        'other-commit',
        'path-twice',
        'record-mismatch',
        'repository-inside',
        'secret-inside',
        'unportable-name',
        'unsafe-link',
        'unsafe-mode',
        'wrong-folder',
        'wrong-tags',
        'not-served',
        'differs-from-source',
        'not-in-source',
        'missing-file',
        'not-executable',
        'not-compared',
        'other-checkout',
        'other-bytes',
        'registry-unreadable',
        'version-taken',
        'unknown-registry',
        'git-failed',
        'client-missing',
        'bad-input',
    ],
});


/***/ }),

/***/ 6273:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3391);
/* harmony import */ var _plumbline_record__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8832);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9549);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5100);
// Entry point of the bundle.




await (0,_plumbline_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .definition */ .m, _run_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e, _plumbline_record__WEBPACK_IMPORTED_MODULE_3__/* .extendRecordText */ .l);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
const ENOUGH = 100;
let loading;
/** The scanner; loaded once. */
function secretScanner() {
    loading ??= load();
    return loading;
}
async function load() {
    const [{ lintSource }, { creator }, { secretLintProfiler }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 707).then(__nccwpck_require__.bind(__nccwpck_require__, 6707)),
        __nccwpck_require__.e(/* import() */ 577).then(__nccwpck_require__.bind(__nccwpck_require__, 1577)),
        __nccwpck_require__.e(/* import() */ 806).then(__nccwpck_require__.bind(__nccwpck_require__, 806)),
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
            if (matches.length >= ENOUGH)
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

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/shown-secrets.js
// What the scanner finds in a text that is to be shown: without judging whether it is credible, because hiding costs little.

/** Shorter matches are words that would be hidden everywhere. */
const SHORTEST = 8;
/** Every text that looks like a secret, each once. */
async function secretsIn(text) {
    const scan = await secretScanner();
    // A comment that tells the scanner to look away has no say here.
    const matches = await scan('text', text.replaceAll('secretlint-', 'secretlint_'));
    return [...new Set(matches.map((match) => match.text))].filter((found) => found.length >= SHORTEST);
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/hidden.js
// What the summary must not show of compared files: whatever the scanner finds in them.



/** Differing files of each package that the summary shows. */
const MOST_SHOWN = 5;
/** Takes out what is found in any file that is shown, on either side, and whatever looks like a secret anyhow. */
async function redactionOf({ compared, patch }) {
    const bytes = compared.flatMap(({ comparison: { differs }, sides }) => differs.slice(0, MOST_SHOWN).flatMap(({ path }) => {
        const { ours, theirs } = sides.get(path) ?? {};
        return [ours, theirs].filter((side) => side !== undefined && side.length <= MOST_VISITED);
    }));
    const texts = [...bytes.map((one) => Buffer.from(one ?? []).toString('utf8')), patch?.text ?? ''];
    const found = new Set();
    for (const text of texts)
        for (const secret of text === '' ? [] : await secretsIn(text))
            found.add(secret);
    const secrets = [...found];
    return (text) => redactText(text, secrets);
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
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
    return external_node_stream_namespaceObject.Readable.from(chunksOf(source), { highWaterMark: AHEAD });
}
/** Memory of earlier passes, to be used again. */
const spare = [];
/** Hex digests, computed in one pass. */
async function source_digestsOf(source, algorithms) {
    const hashes = algorithms.map((algorithm) => (0,external_node_crypto_namespaceObject.createHash)(algorithm));
    const length = LARGE_CHUNK;
    const buffers = spare.pop() ?? [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)];
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
    spare.push(buffers);
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

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __nccwpck_require__(6118);
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
        tar_guard_endOf(walk, size);
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
function tar_guard_endOf(walk, size) {
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
        const unpacking = (0,external_node_stream_promises_namespaceObject.pipeline)(streamOf(source), tarGuard(fileName, PLAIN.headers), tar);
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
        await (0,external_node_stream_promises_namespaceObject.pipeline)(streamOf(source), gunzip, cap.stream, tarGuard(fileName, headers), tar);
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
    const stream = new external_node_stream_namespaceObject.Transform({
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
    if (!crate_VERSION.test(version)) {
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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
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
        bytes = await (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.gunzip)(packed, { maxOutputLength: MOST_BYTES });
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
const gem_version_LONGEST = 256;
const NUMBER_AND_PARTS = /^\d+(?:\.[0-9a-z]+)*$/i;
const BEHIND_HYPHEN = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i;
/** Gem::Version::VERSION_PATTERN, read in two parts so that nothing is tried twice. */
function isGemVersion(text) {
    if (text.length > gem_version_LONGEST)
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
    const wideStart = zip_directory_numberAt(locator, 8);
    const record = Buffer.from(await source.read(wideStart, WIDE_END_SIZE));
    if (wideStart + WIDE_END_SIZE !== end - LOCATOR_SIZE ||
        record.readUInt32LE(0) !== WIDE_END ||
        zip_directory_numberAt(record, 4) !== 44) {
        throw new ZipError('its Zip64 record is not where it should be');
    }
    const wide = { count: zip_directory_numberAt(record, 32), length: zip_directory_numberAt(record, 40), start: zip_directory_numberAt(record, 48) };
    const agree = (one, other, open) => one === other || one === open;
    const same = agree(said.count, wide.count, ONES_16) &&
        agree(said.length, wide.length, ONES_32) &&
        agree(said.start, wide.start, ONES_32);
    if (!same || zip_directory_numberAt(record, 24) !== wide.count)
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
        return zip_directory_numberAt(wide, at - 8);
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
function zip_directory_numberAt(bytes, at) {
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
    const steps = entry.method === 8 ? [(0,external_node_zlib_namespaceObject.createInflateRaw)(), checked] : [checked];
    // Whoever reads the last step sees the same error; without a handler here Node would call it unhandled.
    (0,external_node_stream_promises_namespaceObject.pipeline)([external_node_stream_namespaceObject.Readable.from(zip_chunksOf(source, start, entry.packed)), ...steps]).catch((error) => checked.destroy(error));
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
    if ((0,external_node_zlib_namespaceObject.crc32)(bytes) !== entry.crc)
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
        return (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, { maxOutputLength: entry.size + 1 });
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
    return new external_node_stream_namespaceObject.Transform({
        transform(chunk, _encoding, done) {
            seen += chunk.length;
            sum = (0,external_node_zlib_namespaceObject.crc32)(chunk, sum);
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
async function zip_read(source, position, length) {
    return Buffer.from(await source.read(position, length));
}

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

;// CONCATENATED MODULE: ./.build/packages/registries/src/local-files.js
// The built files on this machine: finding them, reading what they are, and the rules that a set of them must keep.





/** Files that are read at once: the disk is asked for one while another is digested. */
const READERS = 3;
/**
 * Absolute paths of the files: those listed one per line, else everything in the folder except hidden files.
 * Throws `no-files`.
 */
async function findFiles(root, folder, list) {
    const listed = list.split('\n').flatMap((line) => (line.trim() === '' ? [] : [(0,external_node_path_.resolve)(root, line.trim())]));
    if (listed.length > 0)
        return listed;
    const place = (0,external_node_path_.resolve)(root, folder);
    const names = await (0,promises_namespaceObject.readdir)(place).catch(() => undefined);
    const visible = names?.filter((name) => !name.startsWith('.')).sort() ?? [];
    if (visible.length > 0)
        return visible.map((name) => (0,external_node_path_.join)(place, name));
    throw new errors/* PlumblineError */.Dl('no-files', {
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
    const file = await readable(path, () => (0,promises_namespaceObject.open)(path));
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

;// CONCATENATED MODULE: ./.build/packages/comparison/src/absent.js
/** In the tree's order. Of a package that is laid out otherwise than its source: of the modules that it installs. */
function absentFrom(row, paths, tree) {
    const { held, within } = row.whole ? laidOutAlike(row, paths) : ofItsModules(row, paths, tree);
    const kept = new Set([...tree.keys()].filter((path) => held.has(path)).flatMap(foldersOf));
    const absent = new Map();
    for (const path of tree.keys()) {
        if (held.has(path) || !within(path))
            continue;
        const shown = foldersOf(path).find((folder) => !kept.has(folder)) ?? path;
        absent.set(shown, { files: (absent.get(shown)?.files ?? 0) + 1, last: path });
    }
    // A folder with one file says less than the file's own name.
    return [...absent].map(([path, { files, last }]) => ({ path: files === 1 ? last : path, files }));
}
function laidOutAlike(row, paths) {
    return { held: new Set([...paths].flatMap((path) => row.places(path))), within: () => true };
}
/** `pkg/a.py` that lies in `src/pkg/a.py` says that what is in `src/pkg/` should be in `pkg/`. */
function ofItsModules(row, paths, tree) {
    const found = [...paths].flatMap((path) => {
        const place = row.places(path).find((one) => one.endsWith(path) && tree.has(one));
        return place === undefined ? [] : [{ layout: place.slice(0, -path.length), top: foldersOf(path)[0] }];
    });
    const layouts = [...new Set(found.map(({ layout }) => layout))];
    const modules = new Set(found.flatMap(({ layout, top }) => (top === undefined ? [] : [layout + top])));
    return {
        held: new Set([...paths].flatMap((path) => layouts.map((layout) => layout + path))),
        within: (path) => foldersOf(path).some((folder) => modules.has(folder)),
    };
}
/** `a/b/c.ts` → `a/`, `a/b/`. */
function foldersOf(path) {
    return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/same-data.js
// When two pieces of data say the same, in whatever order their keys stand.
/** Data as JSON and TOML have it; anything else is compared by its text. */
function sameData(one, other) {
    return same_data_canonical(one) === same_data_canonical(other);
}
/** A text as it is, anything else in one form for what says the same: tables of strangers have no text of their own. */
function plainText(value) {
    return typeof value === 'object' && value !== null ? same_data_canonical(value) : String(value);
}
function same_data_canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(same_data_canonical).join(',')}]`;
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
        const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${same_data_canonical(one)}`).join(',')}}`;
    }
    // A number is none of its digits as text, a date or a bigint is no number.
    return `${typeof value} ${JSON.stringify(String(value))}`;
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/cargo/tables.js
// Cargo.toml as tables: what every reader of manifests here needs.

/** More than any manifest has; what is nested deeper is made to exhaust its readers. */
const MOST_LEVELS = 100;
/** The manifest as data; undefined where it is no TOML, or nested deeper than anybody writes. */
async function manifestOf(text) {
    const read = await readToml(Buffer.from(text));
    return 'table' in read && !isDeep(read.table) ? read.table : undefined;
}
function isDeep(table) {
    let level = [table];
    for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth++)
        level = level.flatMap(valuesOf);
    return level.length > 0;
}
const NONE = tableFrom([]);
/** A table without a prototype: `constructor` is in it where the manifest has it, and else not. */
function tableFrom(entries) {
    return Object.assign(Object.create(null), Object.fromEntries(entries));
}
/** A table as it is; an empty one for anything else. */
function asTable(value) {
    return isTable(value) ? value : NONE;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** Of a list; of an array of tables (`[[bin]]`), whose elements are called by their number, those. */
function valuesOf(value) {
    return Array.isArray(value) ? value : Object.values(asTable(value));
}
/** Data in which every array of tables is a list, as it is where it is written in one line. */
function withLists(value) {
    if (Array.isArray(value))
        return value.map(withLists);
    if (!isTable(value))
        return value;
    const entries = Object.entries(value).map(([key, one]) => [key, withLists(one)]);
    const isList = entries.length > 0 && entries.every(([key], place) => key === String(place));
    return isList ? entries.map(([, one]) => one) : tableFrom(entries);
}
/** The keys of both, each once. */
function keysOf(one, other) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}
/** Whether a workspace gives this: `version.workspace = true`. */
function isInherited(value) {
    return asTable(value)['workspace'] === true;
}
/** Keys that cargo reads in an older spelling too (`crate_type`), in the newer one, which wins where there are both. */
function withDashes(table, keys) {
    const older = Object.entries(table).flatMap(([key, value]) => {
        const name = key.replaceAll('_', '-');
        return name !== key && keys.includes(name) ? [[name, value]] : [];
    });
    const others = Object.entries(table).filter(([key]) => !key.includes('_') || !keys.includes(key.replaceAll('_', '-')));
    return tableFrom([...older, ...others]);
}
/** The same keys with other values; what is no table as it is. */
function mapValues(value, change) {
    return isTable(value) ? tableFrom(Object.entries(value).map(([key, one]) => [key, change(one)])) : value;
}
/** The entries with these keys. */
function onlyKnown(table, keys) {
    return tableFrom(Object.entries(table).filter(([key]) => keys.includes(key)));
}
/** Tables without their empty values, which say nothing. */
function withoutEmpty(table) {
    return tableFrom(Object.entries(table).filter(([, value]) => !isEmpty(value)));
}
function isEmpty(value) {
    if (value === undefined)
        return true;
    return Array.isArray(value) ? value.length === 0 : isTable(value) && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/cargo/otherwise.js


/** Every value of two pieces of data that is another one. */
function otherwise(key, expected, found) {
    // Tables are not compared as a whole first: at every level that would read all below it once more.
    if (!isTable(expected) || !isTable(found))
        return sameData(expected, found) ? [] : [{ key, expected, found }];
    return keysOf(expected, found).flatMap((name) => otherwise(`${key}.${name}`, at(expected, name), at(found, name)));
}
function at(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/** The same where several values are as good; the first one is what is shown as expected. */
function noneOf(key, allowed, found) {
    return allowed.some((one) => sameData(one, found)) ? [] : otherwise(key, allowed[0], found);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/cargo/workspace.js
// The workspace of a crate: what its root's Cargo.toml gives to the members.
// https://doc.rust-lang.org/cargo/reference/workspaces.html


/** The workspace of the crate in the folder with this manifest: its own, the one it names, the next above that wants it. */
async function workspaceOf(manifest, around) {
    if (manifest['workspace'] !== undefined)
        return { manifest, folder: '.' };
    if (!around)
        return undefined;
    const named = asTable(manifest['package'] ?? manifest['project'])['workspace'];
    const own = around.folder === '' ? '.' : around.folder.slice(0, -1);
    for (const folder of typeof named === 'string' ? [external_node_path_.posix.join(own, named)] : above(own)) {
        const text = await around.sourceText(external_node_path_.posix.join(folder, 'Cargo.toml'));
        const root = text === undefined ? undefined : await manifestOf(text);
        if (root?.['workspace'] === undefined)
            continue;
        const isOut = named === undefined && isExcluded(external_node_path_.posix.relative(folder, own), asTable(root['workspace']));
        if (!isOut)
            return { manifest: root, folder: external_node_path_.posix.relative(own, folder) };
    }
    return undefined;
}
/** True where the root wants no part in the crate; a folder that is among its members is one all the same. */
function isExcluded(crate, { exclude, members }) {
    const path = external_node_path_.posix.join(crate, 'Cargo.toml');
    const isAbove = (folder) => typeof folder === 'string' && isWithin(path, folder);
    return valuesOf(exclude).some(isAbove) && !valuesOf(members).some(isAbove);
}
/** As cargo compares them: part by part, so that neither `..` nor `*` is more than a name. */
function isWithin(path, folder) {
    if (folder.startsWith('/'))
        return false;
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    return `${path}/`.startsWith([...parts, ''].join('/'));
}
/** `a/b/c` → `a/b`, `a`, `.` */
function above(folder) {
    if (folder === '.')
        return [];
    const next = external_node_path_.posix.dirname(folder);
    return [next, ...above(next)];
}
/** A value of the table `package`: what the workspace gives where the crate says so, else its own. */
function inherited(own, key, workspace) {
    if (!isInherited(own))
        return own;
    const given = asTable(asTable(workspace?.manifest['workspace'])['package'])[key];
    return given ?? own;
}
/** What a workspace says of its dependencies. */
function sharedDependencies(workspace) {
    return asTable(asTable(workspace?.manifest['workspace'])['dependencies']);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/cargo/dependencies.js




const DEPENDENCIES = ['dependencies', 'dev-dependencies', 'build-dependencies'];
const SPELLINGS = [...DEPENDENCIES, 'default-features', 'registry-index'];
/** Without where it lies on the machine that packs (a path, git): a registry's users have it from the registry. */
const PACKED = [
    ...['version', 'registry', 'registry-index', 'package', 'features', 'optional', 'default-features', 'public'],
    ...['artifact', 'lib', 'target'],
];
/** What is other in the three tables of dependencies, of every target as well. */
function otherDependencies(original, packed, workspace) {
    const [targets, packedTargets] = [asTable(original['target']), asTable(packed['target'])];
    return [
        ...otherTables('', original, packed, workspace),
        ...keysOf(targets, packedTargets).flatMap((target) => otherTables(`target.${target}.`, asTable(targets[target]), asTable(packedTargets[target]), workspace)),
    ];
}
function otherTables(lead, original, packed, workspace) {
    const [own, theirs] = [withDashes(original, SPELLINGS), withDashes(packed, SPELLINGS)];
    return DEPENDENCIES.flatMap((kind) => {
        const [stated, found] = [asTable(own[kind]), asTable(theirs[kind])];
        return keysOf(stated, found).flatMap((name) => {
            const key = `${lead}${kind}.${name}`;
            const expected = stated[name] === undefined ? undefined : packedForm(stated[name], name, workspace);
            const actual = found[name] === undefined ? undefined : dependencies_canonical(found[name]);
            // Nobody can install what has no version; cargo leaves it out where only development needs it.
            if (kind === 'dev-dependencies' && expected?.['version'] === undefined && actual === undefined)
                return [];
            return otherwise(key, expected && asWritten(expected, actual), actual);
        });
    });
}
/** What cargo makes of a dependency that is stated so. */
function packedForm(stated, name, workspace) {
    const whole = resolvedDependency(stated, name, workspace);
    return isInherited(whole) ? whole : onlyKnown(whole, PACKED);
}
/** A dependency with what the workspace says of it, in one form for what means the same. */
function resolvedDependency(stated, name, workspace) {
    if (!isInherited(stated))
        return dependencies_canonical(stated);
    const given = sharedDependencies(workspace)[name];
    return given === undefined ? asTable(stated) : dependencies_canonical(merged(asTable(stated), given));
}
/** Features of both; a workspace that wants no default features is overruled by a member that does. */
function merged(member, given) {
    const base = dependencies_tableOf(given);
    const { workspace: _true, features, optional, 'default-features': defaults, ...more } = dependencies_tableOf(member);
    const all = [...valuesOf(base['features']), ...valuesOf(features)];
    const wanted = base['default-features'] === false && defaults === true ? true : base['default-features'];
    return { ...base, ...more, features: all, optional, 'default-features': wanted };
}
/** One form for what means the same. */
function dependencies_canonical(value) {
    const { 'default-features': defaults, optional, features, ...more } = dependencies_tableOf(value);
    return withoutEmpty({
        ...more,
        'default-features': defaults === true ? undefined : defaults,
        optional: optional === false ? undefined : optional,
        features: Array.isArray(features) ? [...new Set(features.map(plainText))].sort() : features,
    });
}
function dependencies_tableOf(value) {
    return typeof value === 'string' ? { version: value } : withDashes(asTable(value), SPELLINGS);
}
/** What depends on the cargo that packs: its stable versions leave `public` out. */
function asWritten(expected, found) {
    const { public: isPublic, ...more } = withIndex(expected, found);
    return isPublic === undefined || found?.['public'] === undefined ? more : { ...more, public: isPublic };
}
/** cargo writes the address of a registry for its name, which only the machine that packs knows. */
function withIndex(expected, found) {
    const { registry, ...more } = expected;
    if (registry === undefined)
        return expected;
    const index = found?.['registry-index'];
    return { ...more, 'registry-index': typeof index === 'string' ? index : `the index of ${plainText(registry)}` };
}
/** The names of every dependency that a packed manifest has. */
function dependencyNames(packed) {
    const tables = [packed, ...Object.values(asTable(packed['target'])).map(asTable)];
    const names = tables.flatMap((table) => {
        const dashed = withDashes(table, SPELLINGS);
        return DEPENDENCIES.flatMap((kind) => Object.keys(asTable(dashed[kind])));
    });
    return new Set(names);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/cargo/package-table.js
// The table `package` of a crate as cargo writes it when it packs.
// https://doc.rust-lang.org/cargo/reference/manifest.html




/** Keys that cargo knows; any other it leaves out. */
const KNOWN = [
    ...['name', 'version', 'authors', 'edition', 'rust-version', 'description', 'documentation', 'readme', 'homepage'],
    ...['repository', 'license', 'license-file', 'keywords', 'categories', 'build', 'links', 'exclude', 'include'],
    ...['publish', 'metadata', 'default-run', 'resolver', 'metabuild', 'default-target', 'forced-target'],
];
const LISTS = ['authors', 'keywords', 'categories', 'include', 'exclude', 'metadata'];
const AUTO = ['autolib', 'autobins', 'autoexamples', 'autotests', 'autobenches'];
const package_table_USUAL_READMES = ['README.md', 'README.txt', 'README'];
const package_table_BUILD = 'build.rs';
/** What is other in the table. */
function otherPackage(crate) {
    const [own, found] = [package_table_tableOf(crate.original), package_table_tableOf(crate.packed)];
    return keysOf(own, found).flatMap((key) => noneOf(`package.${key}`, allowed(key, own, crate), plainly(key, found[key])));
}
/** What may be stated, the usual first. */
function allowed(key, own, crate) {
    const { workspace, files } = crate;
    const value = inherited(own[key], key, workspace);
    // Every target is written down, so cargo is not to look for any; its older versions wrote what was stated.
    if (AUTO.includes(key))
        return [false, value];
    // Of a workspace nothing is left.
    if (key === 'workspace')
        return [undefined];
    if (key === 'build')
        return buildScripts(value, files);
    if (key === 'readme')
        return readmes(own[key], value, crate);
    if (key === 'license-file')
        return [packedPath(own[key], value, workspace)];
    if (key === 'resolver')
        return resolvers(value, own, crate);
    if (key === 'edition' && value === undefined)
        return [undefined, '2015'];
    return KNOWN.includes(key) ? [plainly(key, value)] : [undefined, value];
}
/** An empty list is none; an empty list of registries is more than that. */
function plainly(key, value) {
    if (LISTS.includes(key) && isEmpty(value))
        return undefined;
    return key === 'metadata' ? withLists(value) : value;
}
/** A build script is written down where there is one; older versions of cargo left that to whoever builds. */
function buildScripts(value, files) {
    if (value === undefined)
        return [files.has(package_table_BUILD) ? package_table_BUILD : false, undefined];
    if (value === true)
        return [package_table_BUILD, true];
    if (typeof value !== 'string')
        return [value];
    const path = package_table_plainPath(value);
    return files.has(path) ? [path, value] : [false, value];
}
function readmes(own, value, { workspace, files }) {
    if (value === undefined)
        return [package_table_USUAL_READMES.find((name) => files.has(name)) ?? false, undefined];
    const path = value === true ? 'README.md' : value;
    return [packedPath(own, path, workspace), ...(value === true ? [true] : [])];
}
/** What lies outside the crate's folder is packed at its top. */
function packedPath(own, value, workspace) {
    if (typeof value !== 'string')
        return value;
    const path = package_table_plainPath(isInherited(own) ? external_node_path_.posix.join(workspace?.folder ?? '.', value) : value);
    return path.startsWith('../') || path.startsWith('/') ? external_node_path_.posix.basename(path) : path;
}
function package_table_plainPath(path) {
    return external_node_path_.posix.normalize(path.replaceAll('\\', '/'));
}
/** A crate of a workspace takes its resolver along; some versions of cargo state the one that goes without saying. */
function resolvers(value, own, { workspace }) {
    const usual = value ?? usualResolver(inherited(own['edition'], 'edition', workspace));
    if (!workspace)
        return [value, usual];
    const root = package_table_tableOf(workspace.manifest);
    const ofRoot = inherited(root['edition'], 'edition', workspace);
    const isVirtual = workspace.manifest['package'] === undefined && workspace.manifest['project'] === undefined;
    const stated = asTable(workspace.manifest['workspace'])['resolver'] ?? root['resolver'];
    const given = stated ?? (isVirtual ? '1' : usualResolver(ofRoot));
    return usual === given ? [value, given] : [given];
}
/** https://doc.rust-lang.org/cargo/reference/resolver.html#resolver-versions */
function usualResolver(edition) {
    return edition === '2021' ? '2' : edition === '2024' ? '3' : '1';
}
function package_table_tableOf(manifest) {
    return asTable(manifest['package'] ?? manifest['project']);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/names.js
// Names of files that go with every copy of a package.
/** A license, by any of its usual names: `LICENSE`, `LICENCE.txt`, `LICENSE-MIT`, `COPYING`. */
function isLicense(name) {
    return /^(?:licen[cs]e|copying)(?:[.-][^/]*)?$/i.test(name);
}
/** A license, a notice or a readme. */
function goesAlong(name) {
    return isLicense(name) || /^(?:notice|readme)(?:[.-][^/]*)?$/i.test(name);
}
/** The last part of a path. */
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/cargo/profiles.js




const profiles_KNOWN = [
    ...['opt-level', 'lto', 'codegen-backend', 'codegen-units', 'debug', 'split-debuginfo', 'debug-assertions', 'rpath'],
    ...[
        'panic',
        'overflow-checks',
        'incremental',
        'dir-name',
        'inherits',
        'strip',
        'rustflags',
        'trim-paths',
        'hint-mostly-unused',
    ],
];
/** Levels of debug information have several names. */
const DEBUG = { true: '2', false: '0', full: '2', limited: '1', none: '0' };
/** What is other in the profiles of a manifest. */
function otherProfiles(own, found) {
    return otherwise('profile', profiles_eachOf(own), profiles_eachOf(found));
}
/** Of a profile, or of a part of one. Settings that cargo does not know it leaves out, so `codegen_units` too. */
function settings(stated) {
    const entries = Object.entries(asTable(stated)).flatMap(([key, value]) => {
        if (key === 'build-override')
            return [[key, settings(value)]];
        if (key === 'package')
            return [[key, profiles_eachOf(value, plainSpec)]];
        return profiles_KNOWN.includes(key) ? [[key, setting(key, value)]] : [];
    });
    return withoutEmpty(tableFrom(entries));
}
function profiles_eachOf(tables, nameOf = (name) => name) {
    const entries = Object.entries(asTable(tables)).map(([name, value]) => [nameOf(name), settings(value)]);
    return withoutEmpty(tableFrom(entries));
}
/**
 * A package as cargo writes it: `name@1.2` for `name:1.2`, no name behind an address that ends in it.
 * https://doc.rust-lang.org/cargo/reference/pkgid-spec.html
 */
function plainSpec(spec) {
    if (!spec.includes('://'))
        return withAt(spec);
    const [address = '', fragment = ''] = spec.split('#', 2);
    const name = baseOf(address.split('?', 1)[0] ?? '');
    const said = withAt(fragment);
    if (said === '' || said === name)
        return address;
    return `${address}#${said.startsWith(`${name}@`) ? said.slice(name.length + 1) : said}`;
}
function withAt(spec) {
    const at = spec.lastIndexOf(':');
    return spec.includes('@') || at === -1 ? spec : `${spec.slice(0, at)}@${spec.slice(at + 1)}`;
}
function setting(key, value) {
    if (key === 'debug')
        return DEBUG[plainText(value)] ?? plainText(value);
    return key === 'opt-level' ? plainText(value) : value;
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/cargo/targets.js
// The targets of a crate (library, programs, examples, tests, benchmarks) as cargo writes them when it packs.
// https://doc.rust-lang.org/cargo/reference/cargo-targets.html




const targets_KINDS = [
    { key: 'bin', folder: 'src/bin', auto: 'autobins' },
    { key: 'example', folder: 'examples', auto: 'autoexamples' },
    { key: 'test', folder: 'tests', auto: 'autotests' },
    { key: 'bench', folder: 'benches', auto: 'autobenches' },
];
const targets_SPELLINGS = ['crate-type', 'proc-macro'];
/** Beside name and path; any other key cargo leaves out. */
const targets_KNOWN = [
    ...['crate-type', 'proc-macro', 'filename', 'test', 'doctest', 'bench', 'doc', 'doc-scrape-examples', 'plugin'],
    ...['harness', 'required-features', 'edition'],
];
/** What is other in the targets. Older versions of cargo write those alone that are stated, and without paths. */
function otherTargets(crate) {
    return [...otherLibrary(crate), ...targets_KINDS.flatMap((kind) => otherOfKind(crate, kind))];
}
const LIBRARY = 'src/lib.rs';
function otherLibrary({ original, packed, name, edition, files }) {
    const stated = original['lib'];
    const isFound = about(original)['autolib'] !== false && files.has(LIBRARY);
    if (packed['lib'] === undefined) {
        const isNeeded = stated === undefined ? isFound : places(asTable(stated), [LIBRARY]).some((one) => files.has(one));
        const isWritten = stated !== undefined || about(packed)['autolib'] === false;
        return isNeeded && isWritten ? otherwise('lib', stated ?? { path: LIBRARY }, undefined) : [];
    }
    if (stated === undefined && !isFound)
        return otherwise('lib', undefined, packed['lib']);
    const usual = name.replaceAll('-', '_');
    const own = asTable(stated);
    const legacy = edition === '2015' ? [`src/${typeof own['name'] === 'string' ? own['name'] : usual}.rs`] : [];
    const names = own['name'] === undefined ? [usual, undefined] : [own['name']];
    return otherTarget('lib', own, asTable(packed['lib']), { names, paths: places(own, [LIBRARY, ...legacy]), files });
}
function otherOfKind(crate, kind) {
    const { original, packed, files } = crate;
    const stated = byName(original[kind.key]);
    const theirs = byName(packed[kind.key]);
    const found = discovered(crate, kind, stated);
    const keyOf = (name) => `${kind.key}.${name}`;
    const rows = [...theirs].flatMap(([name, targets]) => {
        const [own] = stated.get(name) ?? [];
        const paths = found.get(name) ?? [];
        return targets.flatMap((target) => {
            const path = paths.find((one) => one === target['path']);
            if (!own)
                return otherwise(keyOf(name), path && { name, path }, target);
            const usual = usualPlaces(crate, kind, own);
            return otherTarget(keyOf(name), own, target, { names: [own['name']], paths: places(own, usual), files });
        });
    });
    const lost = [...stated].filter(([name, [own]]) => !theirs.has(name) && own && isPacked(crate, kind, own));
    const isWritten = about(packed)[kind.auto] === false;
    const hidden = isWritten ? [...found].filter(([name]) => !theirs.has(name)) : [];
    return [
        ...rows,
        ...lost.flatMap(([name, [own]]) => otherwise(keyOf(name), own, undefined)),
        ...hidden.flatMap(([name, [path]]) => otherwise(keyOf(name), { path }, undefined)),
    ];
}
/** Targets by their names; there can be thousands in a file of strangers. */
function byName(targets) {
    const named = new Map();
    for (const target of valuesOf(targets).map(asTable))
        append(named, plainText(target['name']), target);
    return named;
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
/** Name, path and everything else of one target. */
function otherTarget(key, own, found, allowed) {
    const { name, path, ...more } = withDashes(found, targets_SPELLINGS);
    const { name: _name, path: statedPath, ...expected } = withDashes(own, targets_SPELLINGS);
    const isPlace = typeof path === 'string' && allowed.paths.includes(plain(path)) && allowed.files.has(plain(path));
    const isPath = path === undefined ? statedPath === undefined : isPlace || plain(statedPath) === plain(path);
    return [
        ...(allowed.names.includes(name) ? [] : otherwise(`${key}.name`, allowed.names[0], name)),
        ...(isPath ? [] : otherwise(`${key}.path`, allowed.paths[0], path)),
        ...otherwise(key, onlyKnown(withoutEmpty(expected), targets_KNOWN), withoutEmpty(more)),
    ];
}
/** The files that cargo takes for targets of this kind where it looks for them, by the targets' names. */
function discovered(crate, kind, stated) {
    const found = new Map();
    const auto = about(crate.original)[kind.auto];
    // Since the edition of 2018 it looks for them beside those that are stated.
    if (auto === false || (auto !== true && crate.edition === '2015' && stated.size > 0))
        return found;
    const paths = new Set([...stated.values()].flatMap((targets) => targets.map(({ path }) => plain(path))));
    for (const path of crate.files) {
        const name = targetName(crate, kind, path);
        if (name !== undefined && !stated.has(name) && !paths.has(path))
            append(found, name, path);
    }
    return found;
}
function targetName(crate, { key, folder }, path) {
    if (key === 'bin' && path === 'src/main.rs')
        return crate.name;
    if (!path.startsWith(`${folder}/`))
        return undefined;
    const [, name] = /^([^./][^/]*?)(?:\.rs|\/main\.rs)$/.exec(path.slice(folder.length + 1)) ?? [];
    return name;
}
/** Where a target can lie that states no path. */
function usualPlaces({ name: own, edition }, { key, folder }, { name }) {
    const usual = [`${folder}/${plainText(name)}.rs`, `${folder}/${plainText(name)}/main.rs`];
    if (key !== 'bin')
        return edition === '2015' && key === 'bench' ? [...usual, 'src/bench.rs'] : usual;
    const main = name === own ? ['src/main.rs'] : [];
    const legacy = edition === '2015' ? [`src/${plainText(name)}.rs`, 'src/main.rs', 'src/bin/main.rs'] : [];
    return [...main, ...usual, ...legacy];
}
function places({ path }, usual) {
    return path === undefined ? usual : [plain(path)];
}
function isPacked(crate, kind, own) {
    return places(own, usualPlaces(crate, kind, own)).some((path) => crate.files.has(path));
}
function plain(path) {
    return typeof path === 'string' ? external_node_path_.posix.normalize(path.replaceAll('\\', '/')) : '';
}
function about(manifest) {
    return asTable(manifest['package'] ?? manifest['project']);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/cargo/normalised.js








const COMPARED_APART = [
    ...['package', 'project', 'features', 'lints', 'profile', 'target', 'lib', 'bin', 'example', 'test', 'bench'],
    ...['dependencies', 'dev-dependencies', 'build-dependencies', 'dev_dependencies', 'build_dependencies'],
];
/** What only the machine that packs has a use for. */
const LEFT_OUT = ['workspace', 'patch', 'replace'];
/** Any other table that is new can be missing: versions of cargo that did not know it left it out. */
const KEPT = ['badges', 'cargo-features'];
/** What the packed manifest says otherwise than cargo writes it; nothing for a good one. */
function otherThanCargoWrites(crate) {
    const { original, packed, workspace, files } = crate;
    const own = asTable(original['package'] ?? original['project']);
    const edition = inherited(own['edition'], 'edition', workspace) ?? '2015';
    return [
        ...otherPackage(crate),
        ...otherTargets({ original, packed, files, name: plainText(own['name']), edition }),
        ...otherDependencies(original, packed, workspace),
        ...otherFeatures(original, packed),
        ...otherLints(crate),
        ...otherProfiles(original['profile'], packed['profile']),
        ...keysOf(original, packed).flatMap((key) => otherRest(key, original[key], packed[key])),
    ];
}
function otherRest(key, own, found) {
    if (COMPARED_APART.includes(key) || (isEmpty(own) && isEmpty(found)))
        return [];
    if (LEFT_OUT.includes(key))
        return otherwise(key, undefined, found);
    return noneOf(key, KEPT.includes(key) ? [own] : [own, undefined], found);
}
/** What a feature turns on in a dependency that is left out is left out as well. */
function otherFeatures(original, packed) {
    const [own, found] = [asTable(original['features']), asTable(packed['features'])];
    const kept = dependencyNames(packed);
    const isKept = (feature) => {
        const [, alone, first] = /^(?:dep:(.+)|([^/?]+)\??\/.*)$/.exec(plainText(feature)) ?? [];
        const name = alone ?? first;
        return name === undefined || kept.has(name);
    };
    return keysOf(own, found).flatMap((name) => {
        const stated = own[name];
        const whole = sorted(stated);
        const left = Array.isArray(stated) ? sorted(stated.filter(isKept)) : stated;
        return noneOf(`features.${name}`, [left, whole], sorted(found[name]));
    });
}
function sorted(value) {
    return Array.isArray(value) ? value.map(plainText).sort() : value;
}
/** They mean nothing where a crate is a dependency, and versions of cargo that did not know them left them out. */
function otherLints({ original, packed, workspace }) {
    const stated = original['lints'];
    const own = isInherited(stated) ? asTable(workspace?.manifest['workspace'])['lints'] : stated;
    return isEmpty(packed['lints']) ? [] : noneOf('lints', [withPriorities(own)], withPriorities(packed['lints']));
}
/** The priority that goes without saying: cargo writes it down for every lint that is a table. */
function withPriorities(lints) {
    const stated = (lint) => (isTable(lint) ? tableFrom([['priority', 0], ...Object.entries(lint)]) : lint);
    return mapValues(lints, (tool) => mapValues(tool, stated));
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/crate.js
// A crate: cargo writes the manifest anew and keeps the original beside it, and adds where it was packed from.




const crate_MANIFEST = 'Cargo.toml';
const ORIGINAL = 'Cargo.toml.orig';
const crate_crate = {
    id: 'crate',
    whole: true,
    places: (path) => [path === ORIGINAL ? crate_MANIFEST : path],
    generated(path) {
        if (path === 'Cargo.lock')
            return 'Cargo.lock is written by cargo';
        return path === '.cargo_vcs_info.json' ? 'it says which commit cargo packed' : undefined;
    },
    rewritten: (path, texts) => (path === crate_MANIFEST ? writtenByCargo(texts) : undefined),
    copies: goesAlong,
    expects(name, manifest) {
        if (!goesAlong(name))
            return 'no';
        return isLicense(name) && packsAll(manifest) ? 'grave' : 'yes';
    },
};
/** cargo builds by the manifest that it has normalised, so nothing may be in it that is not in the original. */
async function writtenByCargo({ theirs, around }) {
    const text = await around?.packedText(ORIGINAL);
    if (!around || text === undefined)
        return undefined;
    const [original, packed] = [await manifestOf(text), await manifestOf(theirs)];
    if (!original || !packed)
        return undefined;
    const workspace = await workspaceOf(original, around);
    const rows = otherThanCargoWrites({ original, packed, workspace, files: around.packed });
    if (rows.length === 0)
        return `Cargo.toml is written by cargo from ${ORIGINAL}`;
    return { from: `what cargo makes of ${ORIGINAL}`, rows };
}
/** Without lists of its own cargo packs every file that git knows. */
function packsAll(manifest) {
    return manifest !== '' && !/^[ \t]*(?:package\.)?(?:include|exclude)[ \t]*=/m.test(manifest);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/gem.js

const gem_gem = {
    id: 'gem',
    whole: true,
    places: (path) => [path],
    generated: () => undefined,
    copies: goesAlong,
    // Whatever the specification does not list stays out, a license too.
    expects: (name) => (goesAlong(name) ? 'yes' : 'no'),
};

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/npm-manifest.js
// package.json as pnpm and yarn write it when they pack: protocols of their own become versions, nothing else changes.

const npm_manifest_DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Versions that only the workspace's own client understands. */
const OWN_PROTOCOL = /^(?:workspace|catalog|jsr|link|portal|patch):/;
/** What these clients leave out, and what they take from publishConfig. */
const npm_manifest_LEFT_OUT = ['packageManager', 'pnpm', 'publishConfig', 'devEngines'];
const LEFT_OUT_SCRIPTS = ['prepublishOnly', 'prepack', 'prepare', 'postpack', 'publish', 'postpublish', 'prepublish'];
const TAKEN_OVER = [
    ...['bin', 'type', 'imports', 'main', 'module', 'typings', 'types', 'exports', 'browser', 'esnext', 'es2015'],
    ...['unpkg', 'umd:main', 'os', 'cpu', 'libc', 'typesVersions'],
];
/** Why package.json is other than the tree's; undefined where more is other than what such a client writes. */
function rewrittenManifest(ours, theirs) {
    const [own, packed] = [npm_manifest_tableOf(ours), npm_manifest_tableOf(theirs)];
    if (!own || !packed)
        return undefined;
    const uses = npm_manifest_DEPENDENCIES.flatMap((key) => Object.values(npm_manifest_asTable(own[key]))).some(isOwnProtocol);
    const moves = TAKEN_OVER.some((key) => key in npm_manifest_asTable(own['publishConfig']));
    if (!uses && !moves)
        return undefined;
    const keys = new Set([...Object.keys(own), ...Object.keys(packed)]);
    const other = [...keys].filter((key) => !isFine(key, own, packed));
    return other.length === 0 ? 'pnpm or yarn writes package.json anew: workspace versions become real ones' : undefined;
}
function isFine(key, own, packed) {
    if (sameData(own[key], packed[key]))
        return true;
    const settings = npm_manifest_asTable(own['publishConfig']);
    if (npm_manifest_LEFT_OUT.includes(key) && packed[key] === undefined)
        return true;
    if (key === 'publishConfig')
        return Object.entries(npm_manifest_asTable(packed[key])).every(([name, value]) => sameData(settings[name], value));
    if (TAKEN_OVER.includes(key))
        return key in settings && sameData(settings[key], packed[key]);
    if (key === 'scripts')
        return scriptsFine(npm_manifest_asTable(own[key]), npm_manifest_asTable(packed[key]));
    return npm_manifest_DEPENDENCIES.includes(key) && dependenciesFine(npm_manifest_asTable(own[key]), npm_manifest_asTable(packed[key]));
}
function dependenciesFine(own, packed) {
    const keys = new Set([...Object.keys(own), ...Object.keys(packed)]);
    return [...keys].every((key) => {
        if (sameData(own[key], packed[key]))
            return true;
        const stated = packed[key];
        return isOwnProtocol(own[key]) && typeof stated === 'string' && !isOwnProtocol(stated);
    });
}
function scriptsFine(own, packed) {
    const kept = Object.entries(own).filter(([name]) => name in packed || !LEFT_OUT_SCRIPTS.includes(name));
    return sameData(Object.fromEntries(kept), packed);
}
function isOwnProtocol(value) {
    return typeof value === 'string' && OWN_PROTOCOL.test(value);
}
function npm_manifest_tableOf(text) {
    try {
        const read = JSON.parse(text);
        return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
    }
    catch {
        return undefined;
    }
}
function npm_manifest_asTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/npm-tarball.js


const npm_tarball_npmTarball = {
    id: 'npm-tarball',
    whole: true,
    places: (path) => [path],
    generated: (path) => (path.startsWith('node_modules/') ? 'a dependency that the package bundles' : undefined),
    rewritten: (path, { ours, theirs }) => path === 'package.json' && ours !== undefined ? rewrittenManifest(ours, theirs) : undefined,
    copies: goesAlong,
    expects(name) {
        if (!goesAlong(name))
            return 'no';
        // npm packs these whatever `files` says.
        return /^(?:licen[cs]e|copying)(?:\.[^/]*[^~$/])?$/i.test(name) ? 'grave' : 'yes';
    },
};

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/cargo-in-sdist.js
// Cargo.toml as maturin writes it into an sdist: without what is not packed, with what a workspace gave; the rest the same.
// https://github.com/PyO3/maturin (source_distribution): members, targets, readme and license paths, inherited values.







const TARGETS = ['bin', 'example', 'test', 'bench'];
const COPIED = ['readme', 'license-file'];
/** What a manifest keeps whose own package is not packed. */
const OF_WORKSPACE = ['workspace', 'profile', 'patch', 'replace'];
/** Why the Cargo.toml at this path is other than the tree's; undefined where more is other than what maturin writes. */
async function writtenByMaturin(path, { ours = '', theirs, around }) {
    const [own, packed] = [await manifestOf(ours), await manifestOf(theirs)];
    if (!own || !packed || (own['package'] === undefined && own['workspace'] === undefined))
        return undefined;
    const [place = ''] = around?.layout?.places(path) ?? [`${around?.folder ?? ''}${path}`];
    const folder = place.slice(0, -baseOf(path).length);
    const crate = {
        workspace: await workspaceOf(own, around && { ...around, folder }),
        has: (file) => around?.packed.has(external_node_path_.posix.join(external_node_path_.posix.dirname(path), file)) ?? false,
    };
    const isVirtual = packed['package'] === undefined && own['workspace'] !== undefined;
    const fine = keysOf(own, packed).every((key) => {
        if (sameData(own[key], packed[key]))
            return true;
        if (isVirtual && !OF_WORKSPACE.includes(key))
            return packed[key] === undefined;
        return cargo_in_sdist_isFine(key, own[key], packed[key], crate);
    });
    return fine ? 'maturin writes Cargo.toml anew, without what is not packed' : undefined;
}
function cargo_in_sdist_isFine(key, own, packed, crate) {
    const [ours, theirs] = [asTable(own), asTable(packed)];
    if (key === 'workspace')
        return workspaceFine(ours, theirs);
    if (key === 'package')
        return keysOf(ours, theirs).every((name) => packageFine(name, ours[name], theirs[name], crate));
    if (key === 'lib')
        return packed === undefined && !crate.has(pathOf(ours['path'], 'src/lib.rs'));
    if (key === 'lints')
        return isInherited(own) && sameData(asTable(crate.workspace?.manifest['workspace'])['lints'], packed);
    if (DEPENDENCIES.includes(key))
        return cargo_in_sdist_dependenciesFine(ours, theirs, crate);
    if (TARGETS.includes(key))
        return isPart(valuesOf(packed), valuesOf(own));
    if (key !== 'target')
        return false;
    return keysOf(ours, theirs).every((one) => {
        const [before, after] = [asTable(ours[one]), asTable(theirs[one])];
        return keysOf(before, after).every((kind) => DEPENDENCIES.includes(kind) && cargo_in_sdist_dependenciesFine(asTable(before[kind]), asTable(after[kind]), crate));
    });
}
function workspaceFine(own, packed) {
    return keysOf(own, packed).every((key) => {
        if (sameData(own[key], packed[key]))
            return true;
        return ['members', 'default-members'].includes(key) && isPart(valuesOf(packed[key]), valuesOf(own[key]));
    });
}
/** Name and version are the tree's; what a workspace gives is that. */
function packageFine(key, own, packed, crate) {
    const value = inherited(own, key, crate.workspace);
    if (sameData(own, packed) || (isInherited(own) && sameData(value, packed)))
        return true;
    if (key === 'publish')
        return isInherited(own) && sameData(isEmpty(value) ? false : undefined, packed);
    if (key === 'build')
        return packed === undefined && !crate.has(pathOf(own, 'build.rs'));
    if (key === 'default-run' || (isInherited(own) && isEmpty(value)))
        return packed === undefined;
    if (!COPIED.includes(key))
        return false;
    return packed === undefined || (typeof value === 'string' && typeof packed === 'string' && baseOf(value) === packed);
}
function pathOf(stated, usual) {
    return typeof stated === 'string' ? stated : usual;
}
/** The same dependencies, one by one: another path to one of this repository, or what a workspace says of it. */
function cargo_in_sdist_dependenciesFine(own, packed, { workspace }) {
    return keysOf(own, packed).every((name) => {
        if (own[name] === undefined || packed[name] === undefined)
            return false;
        if (sameData(own[name], packed[name]))
            return true;
        const [before, after] = [cargo_in_sdist_plainly(own[name], name, workspace), cargo_in_sdist_plainly(packed[name], name, undefined)];
        return typeof before['path'] === typeof after['path'] && sameData(withoutPath(before), withoutPath(after));
    });
}
/** Requirements as cargo writes them once it has read them. */
function cargo_in_sdist_plainly(stated, name, workspace) {
    const whole = resolvedDependency(stated, name, workspace);
    const { version } = whole;
    const text = typeof version === 'string' ? (requirementText(version) ?? version) : version;
    return tableFrom([...Object.entries(whole), ['version', text === '*' ? undefined : text]]);
}
function withoutPath(table) {
    return tableFrom(Object.entries(table).filter(([key, value]) => key !== 'path' && value !== undefined));
}
function isPart(some, all) {
    return some.every((one) => all.some((other) => sameData(one, other)));
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/maturin.js
// How maturin lays out an sdist: crates at their places in the repository, pyproject.toml and Python files at the top.
// https://github.com/PyO3/maturin (source_distribution): the top is the folder above the project, its workspace and its path dependencies.




const PROJECT = 'pyproject.toml';
/** Where maturin looks for the crate that nobody names. */
const USUAL_MANIFESTS = ['Cargo.toml', 'rust/Cargo.toml'];
/** Of a workspace and its crates: never of the Python project beside them. */
const OF_CRATES = ['Cargo.toml', 'Cargo.lock'];
/** Where the files are from when the sdist's top is a folder above the project's; undefined where it is the same. */
async function maturinLayout(around) {
    const [own, packed] = [
        await projectOf(await around.sourceText(around.folder + PROJECT)),
        await projectOf(await around.packedText(PROJECT)),
    ];
    if (!own || !packed)
        return undefined;
    const top = topOf(around.folder, own, packed);
    if (top === undefined || top === around.folder)
        return undefined;
    return {
        places(path) {
            if (path === PROJECT)
                return [around.folder + PROJECT];
            return OF_CRATES.includes(baseOf(path)) ? [top + path] : [top + path, around.folder + path];
        },
    };
}
/** Why pyproject.toml is other than the tree's: the paths in it lead from the new top to the same files. */
async function movedByMaturin({ ours, theirs, around }) {
    const [own, packed] = [await projectOf(ours), await projectOf(theirs)];
    const top = own && packed && around ? topOf(around.folder, own, packed) : undefined;
    if (!own || !packed || !around || top === undefined)
        return undefined;
    const isSame = (before, after) => typeof before === 'string' &&
        typeof after === 'string' &&
        external_node_path_.posix.join(around.folder, before) === external_node_path_.posix.join(top, after);
    const fine = sameData(withoutPaths(own), withoutPaths(packed)) && pathsFine(own, packed, isSame);
    return fine ? 'maturin moves pyproject.toml to the top, and the paths in it' : undefined;
}
async function projectOf(text) {
    const table = text === undefined ? undefined : await manifestOf(text);
    return asTable(table?.['build-system'])['build-backend'] === 'maturin' ? table : undefined;
}
/** The folder of the repository that is the sdist's top: both name the same crate, each from its own place. */
function topOf(folder, own, packed) {
    const stated = maturinOf(packed)['manifest-path'];
    if (typeof stated !== 'string')
        return undefined;
    const named = maturinOf(own)['manifest-path'];
    const manifests = typeof named === 'string' ? [named] : USUAL_MANIFESTS;
    const inside = external_node_path_.posix.normalize(stated);
    for (const manifest of manifests.map((one) => external_node_path_.posix.join(folder, one))) {
        const top = manifest.slice(0, manifest.length - inside.length);
        const isAbove = manifest.endsWith(inside) && (top === '' || top.endsWith('/')) && folder.startsWith(top);
        if (isAbove)
            return top;
    }
    return undefined;
}
/** Where the fields lie that name files. */
const PATHS = [
    ['project', 'readme'],
    ['project', 'readme', 'file'],
    ['project', 'license', 'file'],
];
const SOURCE = ['tool', 'maturin', 'python-source'];
function pathsFine(own, packed, isSame) {
    const isFine = (path, other) => {
        const [before, after] = [maturin_at(own, path), maturin_at(packed, path)];
        return typeof before !== 'string' ? typeof after !== 'string' : sameData(before, after) || other(before, after);
    };
    const isPlain = (before, after) => typeof before === 'string' && typeof after === 'string' && external_node_path_.posix.join(before, '.') === external_node_path_.posix.join(after, '.');
    return (PATHS.every((path) => isFine(path, isSame)) &&
        isFine(SOURCE, (before, after) => isPlain(before, after) || isSame(before, after)));
}
function maturin_at(table, path) {
    return path.reduce((above, key) => asTable(above)[key], table);
}
/** Everything but the fields that name files, and the crate's place. */
function withoutPaths(table) {
    const paths = [...PATHS, SOURCE, ['tool', 'maturin', 'manifest-path']].map((path) => path.join('.'));
    const without = (value, lead) => tableFrom(keysOf(value, value).flatMap((key) => {
        const [one, place] = [value[key], `${lead}${key}`];
        if (paths.includes(place) && typeof one === 'string')
            return [];
        const inner = paths.some((path) => path.startsWith(`${place}.`)) && typeof one === 'object' && one !== null;
        if (!inner)
            return [[key, one]];
        const rest = without(asTable(one), `${place}.`);
        return Object.keys(rest).length === 0 ? [] : [[key, rest]];
    }));
    return without(table, '');
}
function maturinOf(project) {
    return asTable(maturin_at(project, ['tool', 'maturin']));
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/pdm-project.js


/** Why pyproject.toml is other than the tree's; undefined where more is other than what pdm-backend fills in. */
async function writtenByPdm({ ours = '', theirs }) {
    if (!/["']pdm\.backend["']/.test(ours))
        return undefined;
    const [own, packed] = [await manifestOf(ours), await manifestOf(theirs)];
    if (!own || !packed || asTable(own['build-system'])['build-backend'] !== 'pdm.backend')
        return undefined;
    const fine = keysOf(own, packed).every((key) => key === 'project' ? projectFine(asTable(own[key]), asTable(packed[key])) : sameData(own[key], packed[key]));
    return fine ? 'pdm-backend writes pyproject.toml anew, with what is dynamic filled in' : undefined;
}
function projectFine(own, packed) {
    const { dynamic } = own;
    const filled = Array.isArray(dynamic) ? dynamic : [];
    return keysOf(own, packed).every((key) => {
        if (sameData(own[key], packed[key]))
            return true;
        if (key !== 'dynamic')
            return filled.includes(key) && own[key] === undefined;
        const left = packed[key];
        return left === undefined || (Array.isArray(left) && left.every((one) => filled.includes(one)));
    });
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/setup-cfg.js
// setup.cfg as setuptools reads and writes it (Python's configparser): comments go, and the way in which it is written.
/** Sections and their values in one text, without egg_info: two files that say the same give the same text. */
function withoutEggInfo(text) {
    const sections = new Map();
    let section;
    let value;
    for (const line of text.split(/\r?\n/)) {
        const plain = line.trim();
        if (plain === '' || plain.startsWith('#') || plain.startsWith(';'))
            continue;
        const head = /^\[([^\]]+)\]/.exec(plain)?.[1];
        if (head !== undefined && !/^\s/.test(line)) {
            section = sections.get(head) ?? new Map();
            sections.set(head, section);
            value = undefined;
        }
        else if (/^\s/.test(line) && value)
            value.push(plain);
        else if (section) {
            const at = plain.search(/[=:]/);
            value = at < 0 ? [] : [plain.slice(at + 1).trim()];
            section.set((at < 0 ? plain : plain.slice(0, at)).trim().toLowerCase(), value);
        }
    }
    sections.delete('egg_info');
    const said = [...sections].map(([name, options]) => [
        name,
        [...options].map(([option, lines]) => [option, lines.filter((line) => line !== '')]).sort(),
    ]);
    return JSON.stringify(said.sort());
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/setup-py.js
// setup.py as poetry, flit and hatch generate it for tools of old: data alone, of the same name and version.

const ONE_CALL = [/^setup\(/m, /\)\s*$/];
const GENERATORS = [
    {
        tool: 'flit',
        head: /^#!\/usr\/bin\/env python3?\n# setup\.py generated by flit for tools that don't yet use PEP 517\n\nfrom distutils\.core import setup\n/,
        stated: /^setup\(name='([^'\n]*)',\n {6}version='([^'\n]*)',$/m,
        calls: ONE_CALL,
    },
    {
        tool: 'hatch',
        head: /^# -\*- coding: utf-8 -\*-\nfrom setuptools import setup\n\n(?=setup\(\n)/,
        stated: /^setup\(\n {4}name='([^'\n]*)',\n {4}version='([^'\n]*)',$/m,
        calls: ONE_CALL,
    },
    {
        tool: 'poetry',
        head: /^# -\*- coding: utf-8 -\*-\nfrom (?:setuptools|distutils\.core) import setup\n/,
        stated: /^setup_kwargs = \{\n {4}'name': '([^'\n]*)',\n {4}'version': '([^'\n]*)',$/m,
        // A build script of the project's own is a file of the package and compared as such.
        calls: [/^from [\w.]+ import \*\nbuild\(setup_kwargs\)$/m, /^setup\(\*\*setup_kwargs\)$/m],
    },
];
/** A long description can be in it. */
const setup_py_LONGEST = 1024 * 1024;
/** Python's texts, of either quote, on one line or on several. */
const TEXTS = /'''(?:[^\\]|\\.)*?'''|"""(?:[^\\]|\\.)*?"""|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gs;
/** What is left of data without its texts: names, lists, mappings. Without parentheses nothing can be called. */
const setup_py_DATA = /^[\w\s=\\[\]{},:.'-]*$/;
/** Texts that are code (f'', t''). */
const FORMATTED = /\b(?:[ft]r?|r[ft])''/i;
const STATEMENT = /\b(?:import|lambda|exec|for|if|while|def|class|with|del|raise|assert|global|yield|await)\b/;
/** Why a setup.py that the tree lacks is generated; undefined where it does more, or is for something else. */
function generatedSetupPy({ ours, theirs, stated }) {
    if (ours !== undefined || stated === undefined || theirs.length > setup_py_LONGEST)
        return undefined;
    const text = theirs.replaceAll('\r\n', '\n');
    const found = GENERATORS.find(({ head, stated: place }) => head.test(text) && place.test(text));
    if (!found)
        return undefined;
    const [, name = '', version = ''] = found.stated.exec(text) ?? [];
    if (!sameProject(name, stated.name) || !samePythonVersion(version, stated.version))
        return undefined;
    const code = text.replace(found.head, '').replaceAll(TEXTS, "''");
    const data = found.calls.reduce((rest, call) => rest.replace(call, ''), code);
    return setup_py_DATA.test(data) && !STATEMENT.test(data) && !FORMATTED.test(data)
        ? `setup.py is generated by ${found.tool}`
        : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/version-file.js
/** As the tools mark what they write: setuptools-scm (and hatch-vcs through it), vcs-versioning, versioneer. */
const MARKS = [
    [/^# ?(?:coding: utf-?8\r?\n# ?)?file generated by (?:setuptools[-_]scm|vcs[-_]versioning)/i, 'setuptools-scm'],
    [/^# This file was generated by 'versioneer\.py'/m, 'versioneer'],
];
/** What is at the beginning of such a file. */
const LEAD = 400;
/** Why a module is written by the build: it says so itself, and is as short as such a module is. */
function writtenByVersionTool(path, { theirs }) {
    if (!/(?:^|\/)_?version[^/]*\.py$/i.test(path) || theirs.length > 4000)
        return undefined;
    const tool = MARKS.find(([mark]) => mark.test(theirs.slice(0, LEAD)))?.[1];
    return tool && `its version is written by ${tool}`;
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/sdist.js







const sdist_sdist = {
    id: 'sdist',
    whole: true,
    places: (path) => [path],
    generated(path) {
        if (path === 'PKG-INFO')
            return 'PKG-INFO is written by the build';
        return /(?:^|\/)[^/]+\.egg-info\//.test(path) ? 'setuptools writes what is in .egg-info' : undefined;
    },
    layout: maturinLayout,
    rewritten(path, texts) {
        if (path === 'setup.cfg')
            return writtenSetupCfg(texts);
        if (path === 'setup.py')
            return generatedSetupPy(texts);
        if (baseOf(path) === 'Cargo.toml')
            return writtenByMaturin(path, texts);
        return path === 'pyproject.toml' ? writtenProject(texts) : writtenByVersionTool(path, texts);
    },
    // hatch takes along the one that it found above, whose patterns say what is left out.
    copies: (name) => goesAlong(name) || /^\.(?:git|hg)ignore$/.test(name),
    // Build backends take licenses along by their names.
    expects: (name) => (isLicense(name) ? 'grave' : goesAlong(name) ? 'yes' : 'no'),
};
async function writtenProject(texts) {
    return (await writtenByPdm(texts)) ?? movedByMaturin(texts);
}
/** setuptools adds a section with the version's tag to setup.cfg, or writes one that has nothing else. */
function writtenSetupCfg({ ours, theirs }) {
    const same = withoutEggInfo(theirs) === withoutEggInfo(ours ?? '');
    return same ? 'setuptools adds the section egg_info to setup.cfg' : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds/wheel.js


/** Folders that hold a project's packages where they do not lie at its top. */
const LAYOUTS = ['', 'src/', 'lib/', 'python/'];
const LICENSE_FOLDER = /^[^/]+\.dist-info\/(?:licenses\/|license_files\/)?/;
const wheel_wheel = {
    id: 'wheel',
    whole: false,
    places(path) {
        const inside = path.replace(LICENSE_FOLDER, '');
        if (inside !== path)
            return isLicense(baseOf(inside)) ? [inside] : [];
        return /\.pyi?$/.test(path) ? LAYOUTS.map((folder) => folder + path) : [];
    },
    generated: () => undefined,
    rewritten: writtenByVersionTool,
    copies: goesAlong,
    expects: (name) => (isLicense(name) ? 'yes' : 'no'),
};

;// CONCATENATED MODULE: ./.build/packages/comparison/src/kinds.js
// The table of what each kind of distribution does to the files of its source.





const kinds_kinds = [npm_tarball_npmTarball, wheel_wheel, sdist_sdist, crate_crate, gem_gem];
/** The row of a kind. Throws for a kind that the table lacks, which is a mistake of ours. */
function comparedKind(id) {
    const row = kinds_kinds.find((kind) => kind.id === id);
    if (!row)
        throw new Error(`the kind "${id}" has no row in the comparison with the source`);
    return row;
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/compare.js
// Every file of a package against the tree of the tagged commit, by git's own ids.




/** Mode bits: for anybody. */
const EXECUTABLE = 0o111;
/** Compares the files of a package with the tree of its folder. What only contents can tell is left to `explain`. */
function compareWithTree(kind, members, tree, options) {
    const row = comparedKind(kind);
    const paths = new Set(members.map(({ path }) => path));
    const known = { ...options, copied: copiedFrom(row, options.repository) };
    const judged = members.flatMap((member) => member.type === 'folder' ? [] : [{ path: member.path, verdict: verdictOf(row, member, tree, paths, known) }]);
    const held = new Set([...paths, ...insideFolder(paths, options)]);
    const missing = missingFrom(row, held, tree, options);
    return {
        same: judged.filter(({ verdict }) => verdict.is === 'same').length,
        apart: judged.filter(({ verdict }) => verdict.is === 'elsewhere').length,
        generated: judged.flatMap(({ path, verdict }) => (verdict.is === 'generated' ? [{ path, why: verdict.why }] : [])),
        differs: judged.flatMap(({ verdict }) => (verdict.is === 'differs' ? [verdict.difference] : [])),
        extra: judged.flatMap(({ path, verdict }) => (verdict.is === 'extra' ? [path] : [])),
        missing,
        absent: absentFrom(row, new Set([...(options.layout ? insideFolder(paths, options) : paths), ...missing.map(({ path }) => path)]), tree),
        notExecutable: members.flatMap((member) => (hasLostMode(row, member, tree, options) ? [member.path] : [])),
    };
}
/** True for a script that can be started in the repository and not in the package. Wheels hold modules, not scripts. */
function hasLostMode(row, member, tree, options) {
    const { isExecutable, folder = '' } = options;
    if (!isExecutable || !row.whole || !member.script || (member.mode & EXECUTABLE) !== 0)
        return false;
    return placesOf(row, member.path, tree, options).some(({ place }) => isExecutable(external_node_path_.posix.join(folder, place)));
}
function verdictOf(row, member, tree, paths, options) {
    const { path, type, blob } = member;
    const places = placesOf(row, path, tree, options);
    if (places.some((place) => place.ours === blob))
        return { is: 'same' };
    const why = row.generated(path, (other) => paths.has(other));
    if (why !== undefined)
        return { is: 'generated', why };
    const [place] = places;
    if (place === undefined && !row.whole)
        return { is: 'elsewhere' };
    // A link holds no bytes of its own: that the tree has something there is all that can be said.
    if (place !== undefined && type === 'link')
        return { is: 'same' };
    if (options.allowExtra(path))
        return { is: 'generated', why: 'allowed by `allow-extra`' };
    if (place !== undefined) {
        return { is: 'differs', difference: { path, ...place, theirs: blob } };
    }
    return withoutPlace(path, blob, options);
}
/** Where the tree has the file, and with which bytes. */
function placesOf(row, path, tree, { layout, repository, folder = '' }) {
    const found = (place, ours) => (ours === undefined ? [] : [{ place, ours }]);
    if (!layout)
        return row.places(path).flatMap((place) => found(place, tree.get(place)));
    return layout.places(path).flatMap((place) => found(external_node_path_.posix.relative(folder, place), repository?.get(place)));
}
/** What is packed of the package's own folder, where that is not the package's top. */
function insideFolder(paths, { layout, folder = '' }) {
    if (!layout)
        return [];
    const places = [...paths].flatMap((path) => layout.places(path));
    return places.flatMap((place) => (place.startsWith(folder) ? [place.slice(folder.length)] : []));
}
/** Of a file that the tree lacks: whether something explains it. */
function withoutPlace(path, blob, options) {
    const unseen = options.unseen?.(path);
    if (unseen !== undefined)
        return { is: 'generated', why: unseen };
    if (options.ignored(path))
        return { is: 'generated', why: 'ignored by .gitignore: built' };
    const copied = options.copied.get(copyKey(path, blob));
    return copied ? { is: 'generated', why: `a copy of ${copied} in this repository` } : { is: 'extra' };
}
/** The first place of each. */
function copiedFrom(row, repository) {
    const files = [...(repository ?? [])].filter(([place]) => row.copies(baseOf(place)));
    return new Map(files.reverse().map(([place, id]) => [copyKey(place, id), place]));
}
function copyKey(path, blob) {
    return `${blob} ${baseOf(path)}`;
}
/** Licenses, notices and readmes of the package's folder; where it has no license, those of the repository's top. */
function missingFrom(row, paths, tree, { repository, manifest = '' }) {
    const held = new Set([...paths].map((path) => (row.whole ? path : baseOf(path))));
    const top = [...tree.keys()].filter((path) => !path.includes('/'));
    const missing = top.flatMap((path) => {
        const wish = held.has(path) ? 'no' : row.expects(path, manifest);
        return wish === 'no' ? [] : [{ path, grave: wish === 'grave' }];
    });
    if ([...top, ...[...paths].map(baseOf)].some(isAnyLicense))
        return missing;
    const isTop = (path) => !path.includes('/') && !tree.has(path) && !held.has(path);
    const above = [...(repository?.keys() ?? [])].filter((path) => isTop(path) && isAnyLicense(path));
    return [...missing, ...above.map((path) => ({ path: `/${path}`, grave: false }))];
}
function isAnyLicense(name) {
    return /^(?:licen[cs]e|copying)/i.test(name);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/explain.js
// What only the contents of two files can tell: a tool's own rewriting, line endings, a pointer to a large file.

/** Where a package's files lie in the repository; undefined where they all lie in its folder. */
async function layoutOf(kind, around) {
    return comparedKind(kind).layout?.(around);
}
/** The comparison with everything taken out of it that the contents explain. */
async function explain_explain(kind, comparison, sides, stated, around) {
    const row = comparedKind(kind);
    const paths = [...comparison.differs.map(({ path }) => path), ...comparison.extra];
    const rewritten = new Map();
    const unlike = new Map();
    for (const path of paths) {
        const why = await whyRewritten(row, path, sides.get(path), { ...(stated && { stated }), ...(around && { around }) });
        if (typeof why === 'string')
            rewritten.set(path, why);
        else if (why !== undefined)
            unlike.set(path, why);
    }
    const others = comparison.differs.filter(({ path }) => !rewritten.has(path));
    const large = others.filter(({ path }) => isLargeFile(sides.get(path)));
    const differs = others.flatMap((difference) => {
        if (large.includes(difference))
            return [];
        const why = unlike.get(difference.path);
        if (why)
            return [{ ...difference, unlike: why }];
        return [onlyLineEndings(sides.get(difference.path)) ? { ...difference, how: 'line-endings' } : difference];
    });
    return {
        ...comparison,
        same: comparison.same + large.length,
        generated: [...comparison.generated, ...[...rewritten].map(([path, why]) => ({ path, why }))],
        differs,
        extra: comparison.extra.filter((path) => !rewritten.has(path)),
    };
}
async function whyRewritten(row, path, both, known) {
    if (!both?.theirs)
        return undefined;
    const { ours, theirs } = both;
    try {
        return await row.rewritten?.(path, { ours: ours && explain_textOf(ours), theirs: explain_textOf(theirs), ...known });
    }
    catch (thrown) {
        // A stack that is used up: the file is made to exhaust its readers, and no tool writes such.
        if (thrown instanceof RangeError)
            return undefined;
        throw thrown;
    }
}
/** True where the files are the same text but for the ends of its lines. */
function onlyLineEndings(both) {
    const { ours, theirs } = both ?? {};
    if (!ours || !theirs || ours.includes(0) || theirs.includes(0))
        return false;
    return plainLines(ours).equals(plainLines(theirs));
}
function plainLines(bytes) {
    return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
/** Git LFS keeps a pointer in the tree (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
function isLargeFile(both) {
    if (!both?.ours || both.ours.length > 1024)
        return false;
    const { sha256 } = both;
    const text = explain_textOf(both.ours);
    return text.startsWith('version https://git-lfs.github.com/spec/') && text.includes(`\noid sha256:${sha256}\n`);
}
function explain_textOf(bytes) {
    return new TextDecoder().decode(bytes);
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/other-folder.js
/** Fewer files in common say nothing: a license is the same everywhere. */
const other_folder_ENOUGH = 2;
/** The folder of the repository whose files these are, where that is clearly another one; empty for its top. */
function folderOf(members, repository, folder) {
    const paths = new Map();
    for (const [path, blob] of repository)
        paths.set(blob, [...(paths.get(blob) ?? []), path]);
    const counts = new Map();
    for (const { path, blob, size } of members) {
        if (size === 0)
            continue;
        for (const place of paths.get(blob) ?? []) {
            if (place !== path && !place.endsWith(`/${path}`))
                continue;
            const lead = place.slice(0, place.length - path.length).replace(/\/$/, '');
            counts.set(lead, (counts.get(lead) ?? 0) + 1);
        }
    }
    const [best] = [...counts].sort(([, one], [, other]) => other - one);
    if (!best || best[0] === folder || best[1] < other_folder_ENOUGH)
        return undefined;
    return best[1] > 2 * (counts.get(folder) ?? 0) ? best[0] : undefined;
}

;// CONCATENATED MODULE: ./.build/packages/source/src/packed.js
// A distribution file on this machine: what it holds, read where it lies.


/** Bytes of these members, so many in all; those of large ones are not held. */
async function bytesOf({ file }, isWanted, most) {
    const kept = new Map();
    let room = most;
    await withSource(file.path, (source) => walkMembers(file.entry.name, source, ({ path, size }, bytes) => {
        if (!bytes || size > room || !isWanted(path))
            return;
        room -= size;
        kept.set(path, Buffer.from(bytes));
    }));
    return kept;
}
/** Opens a file for as long as it is read. */
async function withSource(path, work) {
    const file = await (0,promises_namespaceObject.open)(path);
    try {
        return await work(await fileSource(file));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./.build/packages/source/src/compare.js
// A package against the tree of a commit: what is generated, other, too much and missing.



/** Files of the tree whose contents are looked at, and bytes of the package in all. */
const MOST_FILES = 200;
const compare_MOST_BYTES = 64 * 1024 * 1024;
/** Compares one package; `allowExtra` are globs. Throws `bad-archive`, `git-failed`. */
async function compareWithCommit(packed, source, allowExtra) {
    const { members, file } = packed;
    const { tree, whole, folder } = source;
    const kind = file.kind.id;
    const around = await aroundOf(packed, source);
    /** Where the file would lie, from the package's folder. */
    const placed = (path) => {
        const [place] = around.layout?.places(path) ?? [];
        return place === undefined ? path : external_node_path_.posix.relative(folder, place);
    };
    const places = members.flatMap(({ path, type }) => (type === 'folder' ? [] : [placed(path)]));
    const ignored = await source.ignored(places.filter((place) => !tree.has(place)));
    const manifest = tree.get('Cargo.toml');
    const manifestBytes = manifest === undefined ? undefined : await source.blob(manifest);
    const first = compareWithTree(kind, members, tree, {
        ignored: (path) => ignored.has(placed(path)),
        allowExtra: (path) => allowExtra.some((glob) => (0,external_node_path_.matchesGlob)(path, glob)),
        repository: whole.files,
        isExecutable: (path) => whole.modes.get(path) === '100755',
        folder,
        ...(around.layout ? { layout: around.layout } : {}),
        unseen: (path) => inSubmodule(external_node_path_.posix.join(folder, placed(path)), whole.submodules),
        manifest: manifestBytes === undefined ? '' : Buffer.from(manifestBytes).toString('utf8'),
    });
    const sides = await bothSides(packed, first, source);
    const { packageName: name, version } = file.contents;
    const comparison = await withoutOwnEndings(await explain_explain(kind, first, sides, { name, version }, around), source);
    return { comparison, sides, elsewhere: folderOf(members, whole.files, folder.replace(/\/$/, '')) };
}
async function aroundOf(packed, { folder, whole, blob }) {
    const around = {
        packed: new Set(packed.members.flatMap(({ path, type }) => (type === 'folder' ? [] : [path]))),
        folder,
        sourceText: async (path) => {
            const id = whole.files.get(path);
            return id === undefined ? undefined : compare_textOf(await blob(id));
        },
        packedText: async (path) => compare_textOf((await bytesOf(packed, (one) => one === path, compare_MOST_BYTES)).get(path)),
    };
    const layout = await layoutOf(packed.file.kind.id, around);
    return layout ? { ...around, layout } : around;
}
function compare_textOf(bytes) {
    return bytes && Buffer.from(bytes).toString('utf8');
}
/** Line endings that the repository itself asks for are as good as the same. */
async function withoutOwnEndings(comparison, source) {
    const endings = comparison.differs.flatMap(({ place, how }) => (how === 'line-endings' ? [place] : []));
    const asked = await source.withCarriageReturns(endings);
    const isAsked = ({ place, how }) => how === 'line-endings' && asked.has(place);
    const why = 'its line endings are those that .gitattributes asks for';
    return {
        ...comparison,
        differs: comparison.differs.filter((difference) => !isAsked(difference)),
        generated: [...comparison.generated, ...comparison.differs.filter(isAsked).map(({ path }) => ({ path, why }))],
    };
}
function inSubmodule(path, submodules) {
    const found = submodules.find((submodule) => path.startsWith(`${submodule}/`));
    return found === undefined ? undefined : `not compared: it is in the submodule ${found}`;
}
async function bothSides(packed, { differs, extra }, source) {
    const wanted = new Map([
        ...differs.map(({ path, ours }, place) => [path, place < MOST_FILES ? ours : '']),
        ...extra.map((path) => [path, '']),
    ]);
    if (wanted.size === 0)
        return new Map();
    const bytes = await bytesOf(packed, (path) => wanted.has(path), compare_MOST_BYTES);
    const sides = new Map();
    for (const { path, sha256 } of packed.members) {
        const id = wanted.get(path);
        if (id === undefined)
            continue;
        sides.set(path, { ours: id === '' ? undefined : await source.blob(id), theirs: bytes.get(path), sha256 });
    }
    return sides;
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/shown-paths.js
// Paths of strangers' archives, fit to be shown: on one line, not too long, not too many.
const MOST_NAMED = 10;
const shown_paths_LONGEST = 200;
/** A path without anything that ends a line or hides what it is. */
function shownPath(path) {
    const plain = JSON.stringify(path)
        .slice(1, -1)
        .replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd');
    return plain.length > shown_paths_LONGEST ? `${plain.slice(0, shown_paths_LONGEST)}…` : plain;
}
/** The first paths, and how many follow. */
function shownPaths(paths) {
    const more = paths.length > MOST_NAMED ? [`and ${paths.length - MOST_NAMED} more`] : [];
    return [...paths.slice(0, MOST_NAMED).map(shownPath), ...more].join(', ');
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/unlike.js

/** The sentence; nothing for a file of which nothing more is known than its bytes. */
function unlikeSaid({ path, unlike }) {
    if (!unlike)
        return '';
    const keys = [...new Set(unlike.rows.map(({ key }) => key))];
    return ` Its ${shownPath(path)} is not ${unlike.from}: ${shownPaths(keys)}.`;
}
/** The first lines of a difference, and how many follow. */
function unlikeLines({ rows }, redact, most) {
    const lines = rows
        .slice(0, most)
        .flatMap(({ key, expected, found }) => [
        ...(expected === undefined ? [] : [`-${shownPath(key)} = ${shown(expected, redact)}`]),
        ...(found === undefined ? [] : [`+${shownPath(key)} = ${shown(found, redact)}`]),
    ]);
    const left = rows.length - most;
    return left > 0 ? [...lines, `… ${left} more`] : lines;
}
const unlike_LONGEST = 200;
/** On one line. Texts are redacted as they are: in quotes, or cut, a secret may have no shape. */
function shown(value, redact) {
    const text = JSON.stringify(value, (_key, one) => {
        if (typeof one === 'bigint')
            return String(one);
        return typeof one === 'string' ? redact(one) : one;
    });
    const plain = redact(text);
    return plain.length > unlike_LONGEST ? `${plain.slice(0, unlike_LONGEST)}…` : plain;
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/comparison-findings.js


/** The findings of one package. */
function findingsOf(name, comparison, { label, folder, elsewhere, isInstalledProgram }) {
    const { differs, extra, missing, same } = comparison;
    const here = folder === '' ? label : `${label}, folder ${folder.replace(/\/$/, '')}`;
    const findings = [];
    const add = (level, code, message) => findings.push({ level, code, message, file: name });
    const wrong = differs.length + extra.length;
    const from = wrong > 0 && elsewhere !== undefined
        ? ` It holds the files of ${elsewhere === '' ? 'the top folder' : `the folder "${elsewhere}"`}: it was packed there.`
        : '';
    const none = from === '' && same === 0 && wrong > 1 ? ' None of its files is from there: it was packed from another folder.' : '';
    if (differs.length > 0) {
        const lines = differs.filter(({ how }) => how === 'line-endings');
        const all = lines.length === differs.length;
        const ends = lines.length === 0
            ? ''
            : ` ${all ? (lines.length === 1 ? 'It differs' : 'They differ') : `${lines.length} of them differ`} only in line endings (CRLF): packed on Windows, or with core.autocrlf.`;
        const what = `"${name}" holds ${counted(differs.length, 'file')} with other bytes than ${here}: ${shownPaths(differs.map(({ path }) => path))}.`;
        const unlike = differs.map(unlikeSaid).join('');
        add('error', 'differs-from-source', what + ends + unlike + from + none);
    }
    if (extra.length > 0) {
        const what = `"${name}" holds ${counted(extra.length, 'file')} that ${here} does not have: ${shownPaths(extra)}.`;
        add('error', 'not-in-source', differs.length > 0 ? what : what + from + none);
    }
    for (const grave of [true, false]) {
        const paths = missing.flatMap((one) => (one.grave === grave ? [one.path] : []));
        if (paths.length > 0)
            add(grave ? 'error' : 'warning', 'missing-file', `"${name}" lacks ${shownPaths(paths)}, which ${label} has.`);
    }
    const scripts = comparison.notExecutable.filter((path) => !isInstalledProgram(path));
    if (scripts.length > 0) {
        const what = scripts.length === 1 ? 'the script' : `${scripts.length} scripts`;
        const message = `"${name}" holds ${what} ${shownPaths(scripts)} without the right to be executed, which ${label} has.`;
        add('warning', 'not-executable', message);
    }
    return findings;
}
function counted(count, what) {
    return count === 1 ? `a ${what}` : `${count} ${what}s`;
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/installed-programs.js
// Programs that the installers themselves make executable: npm what `bin` names, RubyGems what the gem lists.

/** Whether whoever installs the package gets this file as a program, whatever its mode in the archive is. */
function isInstalledProgram({ manifest = {}, gemFiles }, path) {
    if (gemFiles?.executables.some((name) => external_node_path_.posix.join(gemFiles.bindir, name) === path))
        return true;
    const { bin, directories } = manifest;
    const named = typeof bin === 'object' && bin !== null ? Object.values(bin) : [bin];
    const isNamed = named.some((target) => typeof target === 'string' && inside(target) === path);
    const folder = directories?.bin;
    return isNamed || (typeof folder === 'string' && path.startsWith(`${inside(folder)}/`));
}
function inside(path) {
    return external_node_path_.posix.join('/', path).slice(1);
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/against-source.js



/** Compares one package; `allowExtra` are globs. */
async function compareWithSource(looked, checkout, allowExtra) {
    const compared = await compareWithCommit(looked, checkout, allowExtra);
    const { label, folder } = checkout;
    const { comparison, elsewhere } = compared;
    const findings = findingsOf(looked.file.entry.name, comparison, {
        label,
        folder,
        elsewhere,
        isInstalledProgram: (path) => isInstalledProgram(looked.file.contents, path),
    });
    return { looked, ...compared, findings };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./.build/packages/actions-io/src/workspace.js
// Files of the workspace, and of nothing else: a path or a link that leads out of it is not followed.



/** The workspace whose root is that folder. */
function openWorkspace(root) {
    const top = (0,external_node_fs_.realpathSync)(root);
    const pathOf = (absolute) => {
        const path = (0,external_node_path_.relative)(top, absolute);
        return path === '..' || path.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(path) ? undefined : path.split(external_node_path_.sep).join('/');
    };
    const real = (path) => {
        try {
            return (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(top, path));
        }
        catch {
            return undefined;
        }
    };
    return {
        pathOf,
        folder(input, path) {
            const found = real(path);
            if (found !== undefined && pathOf(found) === undefined) {
                throw new errors/* PlumblineError */.Dl('bad-input', {
                    what: `Input "${input}" is "${path}", which is outside the workspace.`,
                    next: 'Give a folder of the checkout, relative to its root.',
                });
            }
            if (found !== undefined && (0,external_node_fs_.statSync)(found).isDirectory())
                return found;
            throw new errors/* PlumblineError */.Dl('bad-input', {
                what: `Input "${input}" is "${path}", and there is no such folder in the workspace.`,
                next: 'Check the spelling, and that actions/checkout ran before this step.',
            });
        },
        files(path) {
            const found = real(path);
            if (found === undefined || pathOf(found) === undefined || !(0,external_node_fs_.statSync)(found).isDirectory())
                return [];
            const entries = (0,external_node_fs_.readdirSync)(found, { withFileTypes: true });
            return entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])).sort();
        },
        text(path) {
            const found = real(path);
            if (found === undefined || pathOf(found) === undefined || !(0,external_node_fs_.statSync)(found).isFile())
                return undefined;
            return (0,external_node_fs_.readFileSync)(found, 'utf8');
        },
    };
}

;// CONCATENATED MODULE: ./.build/packages/source/src/git.js
// git on a checkout: argv arrays, nothing of the machine's or the repository's configuration that would run a program.
const QUIET = [
    ...['-c', 'safe.directory=*'],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.excludesFile=/dev/null'],
    ...['-c', 'core.quotePath=false'],
];
/** More than this is cut off by whoever runs it. */
const MOST_OUTPUT = 8 * 1024 * 1024;
/** git in a folder. */
function gitIn(folder, { exec }) {
    return async (args, { input, env = {} } = {}) => {
        const { code, stdout, stderr, startError } = await exec('git', [...QUIET, ...args], {
            cwd: folder,
            timeoutMs: 120_000,
            env: {
                GIT_TERMINAL_PROMPT: '0',
                GIT_OPTIONAL_LOCKS: '0',
                GIT_NO_LAZY_FETCH: '1',
                LC_ALL: 'C',
                ...env,
            },
            ...(input === undefined ? {} : { input }),
        });
        const said = (startError ?? stderr).trim();
        return { code, stdout, said, whole: Buffer.byteLength(stdout) < MOST_OUTPUT - 1024 };
    };
}

;// CONCATENATED MODULE: ./.build/packages/source/src/tree.js
// The tree of a commit: its files by path and blob id, links led to what they point at.

const LINK = '120000';
const SUBMODULE = '160000';
/** Links of a repository that are followed. */
const MOST_LINKS = 200;
/** Reads a commit's tree, of a very large one the folder alone; a sentence says why it cannot be compared with. */
async function readTree(git, commit, folder) {
    const list = ['ls-tree', '-r', '-z', '--full-tree', commit];
    const all = await git(list);
    const { code, stdout, said, whole } = all.whole || folder === '' ? all : await git([...list, '--', folder]);
    if (code !== 0)
        return `git cannot read the tree of ${commit.slice(0, 12)} (${said})`;
    if (!whole)
        return 'the repository has more files than are compared';
    const entries = stdout.split('\0').flatMap((row) => {
        const [, mode, id, path] = /^(\d+) [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
        return mode && id && path ? [{ mode, id, path }] : [];
    });
    if (entries.some(({ id }) => id.length !== 40))
        return 'the repository names its objects by SHA-256';
    const plain = entries.filter(({ mode }) => mode !== LINK && mode !== SUBMODULE);
    const links = entries.filter(({ mode }) => mode === LINK);
    const files = new Map(plain.map(({ path, id }) => [path, id]));
    for (const { path, id } of links.slice(0, MOST_LINKS)) {
        const target = await git(['cat-file', 'blob', id]);
        follow(files, path, external_node_path_.posix.join(external_node_path_.posix.dirname(path), target.stdout));
    }
    return {
        files,
        modes: new Map(plain.map(({ path, mode }) => [path, mode])),
        submodules: entries.flatMap(({ mode, path }) => (mode === SUBMODULE ? [path] : [])),
        links: links.map(({ path }) => path),
    };
}
/** Packing follows links: what a file or folder leads to lies under the link's own path too. */
function follow(files, link, target) {
    const file = files.get(target);
    if (file !== undefined)
        files.set(link, file);
    else
        for (const [path, id] of [...files])
            if (path.startsWith(`${target}/`))
                files.set(link + path.slice(target.length), id);
}

;// CONCATENATED MODULE: ./.build/packages/source/src/git-paths.js
// What git says of paths in a checkout: ignored ones, line endings, a file's bytes.


/**
 * Those of these paths that git ignores. What it would not look at is left out: it fails as a whole for one path behind
 * a link or in a submodule.
 */
async function ignoredPaths({ git, folder, whole }, paths) {
    const closed = [...whole.links, ...whole.submodules];
    const asked = paths.filter((path) => !closed.some((one) => `${folder}${path}/`.startsWith(`${one}/`)));
    if (asked.length === 0)
        return new Set();
    // Written from here on, a path that begins with a colon is no magic word.
    const input = asked.map((path) => `./${folder}${path}\0`).join('');
    const stdout = await said(git, ['check-ignore', '--stdin', '-z', '--no-index'], input, [0, 1]);
    return new Set(stdout.split('\0').flatMap((path) => (path === '' ? [] : [path.slice(2 + folder.length)])));
}
/** Those of these paths that have `eol=crlf`: git keeps such files with line feeds, and checks them out otherwise. */
async function carriageReturns({ git, folder }, paths) {
    if (paths.length === 0)
        return new Set();
    // A path can lead out of the package's folder, and git wants it without detours.
    const asked = new Map(paths.map((path) => [external_node_path_.posix.join(folder, path), path]));
    const input = [...asked.keys()].map((path) => `${path}\0`).join('');
    // Path, attribute and value by turns.
    const stdout = await said(git, ['check-attr', '--stdin', '-z', 'eol'], input, [0]);
    const parts = stdout.split('\0');
    return new Set(parts.flatMap((part, at) => (at % 3 === 2 && part === 'crlf' ? [asked.get(parts[at - 2] ?? '') ?? ''] : [])));
}
async function said(git, args, input, fine) {
    const answer = await git(args, { input });
    if (answer.code !== null && fine.includes(answer.code))
        return answer.stdout;
    const request = `git ${args.join(' ')}`;
    throw new errors/* PlumblineError */.Dl('git-failed', {
        what: 'git says nothing about paths of the checkout.',
        request,
        answer: answer.said,
    });
}
/** A blob's bytes; undefined where it is no text, or too large. */
async function readBlob(git, id) {
    const { code, stdout, whole } = await git(['cat-file', 'blob', id]);
    // Bytes that are no UTF-8 have become this character on the way.
    return code !== 0 || !whole || stdout.includes('\ufffd') ? undefined : Buffer.from(stdout);
}

;// CONCATENATED MODULE: ./.build/packages/source/src/commit-source.js

/**
 * A commit that was read. `rules` is git where the commit's `.gitignore` and `.gitattributes` lie: `git` itself where
 * the commit is checked out.
 */
function commitSource(read, rules = () => Promise.resolve(read.git)) {
    const { git, folder, whole } = read;
    const tree = new Map([...whole.files].flatMap(([path, id]) => (path.startsWith(folder) ? [[path.slice(folder.length), id]] : [])));
    const place = async () => ({ git: await rules(), folder, whole });
    const none = new Set();
    return {
        ...read,
        tree,
        ignored: async (paths) => (paths.length === 0 ? none : ignoredPaths(await place(), paths)),
        withCarriageReturns: async (paths) => (paths.length === 0 ? none : carriageReturns(await place(), paths)),
        blob: (id) => readBlob(git, id),
    };
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/checkout.js
// The checkout that a package is compared with: whether it is the released commit, its tree, what git ignores there.



/** The checkout, or the one finding that says why nothing is compared. Throws `bad-input` where a folder is missing. */
async function openCheckout(inputs, prepared, deps) {
    const root = openWorkspace(deps.context.workspace);
    const source = root.folder('source', inputs.source);
    const place = openWorkspace(source).folder('working-directory', inputs['working-directory']);
    const git = gitIn(place, deps);
    const where = await git(['rev-parse', '--show-prefix', '--show-toplevel']);
    if (where.code !== 0) {
        const finding = notCompared(`"${inputs.source}" is in no git repository (${where.said.split('\n')[0]})`);
        // Who asks how the published files differ from a commit is not answered by silence.
        const asked = inputs.from === 'registry' && `${inputs.tag}${inputs.commit}` !== '';
        return asked ? { ...finding, level: 'error' } : finding;
    }
    const [folder = '', top = place] = where.stdout.split('\n');
    const head = await commitOf(git, 'HEAD');
    if (head === undefined)
        return notCompared(`the repository in "${inputs.source}" has no commit`);
    const tag = (inputs.tag || (prepared?.tag ?? '')).replace(/^refs\/tags\//, '');
    const stated = inputs.commit || (prepared?.commit ?? '');
    const wanted = stated === '' ? (tag === '' ? head : await commitOf(git, `refs/tags/${tag}`)) : await fullId(git, stated);
    if (wanted === undefined)
        return stated === '' ? unknownTag(inputs.source, tag) : otherCheckout(inputs.source, head, stated);
    if (head !== wanted)
        return otherCheckout(inputs.source, head, wanted);
    const whole = await readTree(git, head, folder);
    if (typeof whole === 'string')
        return notCompared(whole);
    const label = tag === '' ? head.slice(0, 12) : `${tag} (${head.slice(0, 12)})`;
    return commitSource({ commit: head, label, git: gitIn(top, deps), folder, whole });
}
/** A commit's id from its beginning; undefined where the checkout has none of that id, or several. Throws `bad-input`. */
async function fullId(git, stated) {
    const id = stated.toLowerCase();
    if (!/^[0-9a-f]{7,40}$/.test(id)) {
        throw new errors/* PlumblineError */.Dl('bad-input', {
            what: `Input "commit" is ${JSON.stringify(stated)}, which is no id of a commit.`,
            next: 'Give the full id (40 characters), or at least the first 7 of it.',
        });
    }
    if (id.length === 40)
        return id;
    const found = await commitOf(git, id);
    return found?.startsWith(id) ? found : undefined;
}
async function commitOf(git, revision) {
    const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return code === 0 ? stdout.trim() : undefined;
}
function notCompared(reason) {
    return { level: 'warning', code: 'not-compared', message: `The package was not compared with the source: ${reason}.` };
}
/** Whoever names a tag wants its files: what is checked out instead proves nothing. */
function unknownTag(source, tag) {
    const message = `The checkout in "${source}" has no tag ${tag}, and no \`commit\` is given, so the package was not compared with the source (actions/checkout: \`ref: ${tag}\`).`;
    return { level: 'error', code: 'not-compared', message };
}
function otherCheckout(source, head, wanted) {
    const message = `The checkout in "${source}" is at ${head}, and ${wanted} is released, so the package was not compared with the source.`;
    return { level: 'error', code: 'other-checkout', message };
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/rule.js
/** A finding on a distribution file; `what` goes on after the file's name. */
function rule_finding({ fileName }, code, what, level = 'error') {
    return { level, code, file: fileName, message: `"${fileName}" ${what}.` };
}
/** A text of the package's own, short enough for a message. */
function rule_shown(text) {
    return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/crate/original-manifest.js
// cargo packs two manifests: Cargo.toml as it has normalised it, and Cargo.toml.orig as it stands in the repository.

const original_manifest_MANIFEST = 'Cargo.toml';
const original_manifest_ORIGINAL = 'Cargo.toml.orig';
const original_manifest_HEADER = '# THIS FILE IS AUTOMATICALLY GENERATED BY CARGO';
const originalManifest = {
    id: 'not-packed-by-cargo',
    kinds: ['crate'],
    keeps: ({ path }) => path === original_manifest_MANIFEST,
    check(inspected) {
        const told = (what) => rule_finding(inspected, 'not-packed-by-cargo', what, 'warning');
        const has = inspected.members.some(({ path, type }) => path === original_manifest_ORIGINAL && type === 'file');
        const bytes = inspected.kept.get(original_manifest_MANIFEST);
        const isNormal = bytes === undefined || new TextDecoder().decode(bytes.subarray(0, 200)).startsWith(original_manifest_HEADER);
        return [
            ...(has ? [] : [told(`holds no ${original_manifest_ORIGINAL}, which cargo packs beside the normalised one`)]),
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
            return [rule_finding(inspected, 'other-commit', `holds no ${FILE}: it does not say which commit it is`, level)];
        }
        const git = gitOf(bytes);
        const sha = git?.['sha1'];
        if (!git || typeof sha !== 'string' || sha === '') {
            return [rule_finding(inspected, 'other-commit', `holds a ${FILE} that names no commit`)];
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
    return [rule_finding(inspected, 'other-commit', `was packed of the commit ${rule_shown(sha)}; the tag is at ${commit}`)];
}
function dirty(inspected, value) {
    if (value === undefined || value === false)
        return [];
    return [rule_finding(inspected, 'dirty-crate', 'was packed with changes that are in no commit')];
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/paths.js
/** Folders deeper than this are nobody's modules; a path made of slashes alone would fill the memory. */
const DEEPEST = 64;
/** Every file (a link counts as one) and every folder above one. */
function paths_placesOf(members) {
    const files = new Set();
    const folders = new Set();
    for (const { path, type } of members) {
        if (type === 'folder')
            continue;
        files.add(path);
        for (const folder of paths_above(path))
            folders.add(folder);
    }
    return { files, folders };
}
function paths_above(path) {
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
        const { files } = paths_placesOf(inspected.members);
        return executables.flatMap((name) => {
            const path = `${bindir}/${name}`;
            if (files.has(path))
                return [];
            return [
                rule_finding(inspected, 'missing-target', `announces the executable ${rule_shown(name)}, and has no ${rule_shown(path)}`),
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
        const { files, folders } = paths_placesOf(inspected.members);
        const stated = new Set(inspected.contents.gemFiles?.files.map((path) => external_node_path_.posix.normalize(path).replace(/\/$/, '')));
        // RubyGems keeps a folder in the list and packs what is in it, or nothing.
        const isHeld = (path) => files.has(path) || folders.has(path);
        const missing = [...stated].filter((path) => !isHeld(path));
        const surplus = [...files].filter((path) => !stated.has(path));
        return [
            ...missing.map((path) => rule_finding(inspected, 'file-list-mismatch', `lists ${rule_shown(path)} in its metadata, and data.tar.gz has no such file`)),
            ...surplus.map((path) => rule_finding(inspected, 'file-list-mismatch', `holds ${rule_shown(path)} in data.tar.gz, which its metadata does not list`)),
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
        const { folders } = paths_placesOf(inspected.members);
        return requirePaths.flatMap((stated) => {
            const path = external_node_path_.posix.normalize(stated).replace(/\/$/, '');
            if (path === '.' || folders.has(path))
                return [];
            const what = `puts ${rule_shown(stated)} on the load path, and has no file in that folder`;
            return [rule_finding(inspected, 'missing-target', what, 'warning')];
        });
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/manifest.js
// Reading fields of package.json that anybody can have written, and the files that they point to.

/** package.json as it is in the tarball. */
function manifest_manifestOf({ contents }) {
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
        const manifest = manifest_manifestOf(inspected);
        const search = { places: paths_placesOf(inspected.members), patterns: 0 };
        // With exports, TypeScript reads this only where moduleResolution is node10.
        const level = manifest['exports'] === undefined ? 'error' : 'warning';
        const told = (what, some = level) => rule_finding(inspected, 'missing-target', what, some);
        const findings = manifest_entriesOf(manifest['typesVersions']).flatMap(([versions, map]) => manifest_entriesOf(map).flatMap(([key, list]) => {
            const place = `in its package.json (${['typesVersions', versions, key].map(rule_shown).join(' → ')})`;
            if (!isTexts(list))
                return [told(`has no list of paths ${place}`)];
            if (list.some((target) => isThere(search, target, key)))
                return [];
            const more = list.length > 3 ? ` and ${list.length - 3} more` : '';
            return [told(`names ${list.slice(0, 3).map(rule_shown).join(', ')}${more} ${place}, and holds no such file`)];
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
        const places = paths_placesOf(inspected.members);
        const manifest = manifest_manifestOf(inspected);
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
    const what = `names ${rule_shown(target)} as "${field}" in its package.json, and holds no such file`;
    return rule_finding(inspected, 'missing-target', saved ? `${what}; Node takes index.js instead` : what, saved ? 'warning' : 'error');
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/targets.js
// Targets of `exports` and `imports` in package.json, under every condition, list and pattern, as Node resolves them.
// https://nodejs.org/api/esm.html#resolution-algorithm-specification (PACKAGE_TARGET_RESOLVE)



/** Conditions that somebody's Node, bundler, compiler or browser asks for; others are the package's own affair. */
const npm_targets_KNOWN = new Set(`import require default node browser types module module-sync development production worker webworker deno bun
  react-native react-server edge-light workerd electron node-addons script style sass svelte`.split(/\s+/));
/** Patterns are compared with every file, one after the other. */
const targets_MOST_PATTERNS = 1000;
const targets_DEEPEST = 40;
/** Parts of a path that Node refuses behind the first `./`, in any writing. */
const REFUSED = /(?:^|[\\/])(?:\.|%2e|\.\.|%2e%2e|\.%2e|%2e\.|node_modules)(?:[\\/]|$)/i;
/** What no file of the package answers to, and a finding where there are too many patterns to look at them all. */
function missingTargets(inspected, field, value) {
    const search = { ...field, places: paths_placesOf(inspected.members), patterns: 0 };
    const missing = missingIn(search, value, [], 0);
    if (search.patterns <= targets_MOST_PATTERNS)
        return { missing, findings: [] };
    const what = `has more than ${targets_MOST_PATTERNS} patterns in its ${field.name}; the others were not compared with its files`;
    return { missing, findings: [rule_finding(inspected, 'missing-target', what, 'warning')] };
}
/** `names "./x.js" in its package.json ("exports" → "." → "import"), and holds no such file` */
function missingSaid({ name }, { target, way, why }) {
    const place = [name, ...way].map((key) => rule_shown(key)).join(' → ');
    return `names ${rule_shown(target)} in its package.json (${place}), ${why}`;
}
/** True where a condition of nobody else's leads there: it is for the package's own repository, where the file is. */
function isOwnCondition({ way }) {
    return way.some((key) => !/^[.#]/.test(key) && !npm_targets_KNOWN.has(key) && !key.startsWith('types@'));
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
        const { exports } = manifest_manifestOf(inspected);
        if (exports === undefined || exports === null)
            return [];
        const { missing, findings } = missingTargets(inspected, EXPORTS, exports);
        const told = missing.map((one) => rule_finding(inspected, 'missing-target', missingSaid(EXPORTS, one), isOwnCondition(one) ? 'warning' : 'error'));
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
        const { files: stated } = manifest_manifestOf(inspected);
        if (!Array.isArray(stated))
            return [];
        // npm makes no difference between upper and lower case here.
        const lower = inspected.members.map(({ path, type }) => ({ path: path.toLowerCase(), type }));
        const { files, folders } = paths_placesOf(lower);
        // What begins with `!` takes files away.
        const entries = stated.filter((one) => typeof one === 'string' && !one.startsWith('!'));
        const plain = entries.filter(isPlain);
        const patterns = entries.filter((entry) => !isPlain(entry));
        const paths = [...files];
        const told = (what) => rule_finding(inspected, 'files-entry-empty', what, 'warning');
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
            ...empty.map((entry) => told(`has ${rule_shown(entry)} in "files" of its package.json, which matches nothing that it holds`)),
            ...(patterns.length > files_field_MOST_PATTERNS
                ? [told(`has more than ${files_field_MOST_PATTERNS} patterns in "files" of its package.json; the others were not compared`)]
                : []),
        ];
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/text.js
// A member's bytes as text that the rules search; and how paths and lines are named in findings.

/** How many places a finding names before it counts the others. */
const text_MOST_NAMED = 5;
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
    return listed(paths.map(rule_shown));
}
function listed(names) {
    const more = names.length - text_MOST_NAMED;
    return more > 0 ? `${names.slice(0, text_MOST_NAMED).join(', ')} and ${more} more` : names.join(', ');
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
        const entries = manifest_entriesOf(manifest_manifestOf(inspected)['imports']).filter(([key]) => key.startsWith('#'));
        const { missing, findings } = missingTargets(inspected, IMPORTS, Object.fromEntries(entries));
        const used = new Set(missing.filter((one) => isUsed(one, inspected.noted)));
        const told = [...used].map((one) => rule_finding(inspected, 'missing-target', missingSaid(IMPORTS, one), isOwnCondition(one) ? 'warning' : 'error'));
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
    return [{ ...rule_finding(inspected, 'missing-target', what), level: 'notice' }];
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
        const scripts = (manifest_manifestOf(inspected)['scripts'] ?? {});
        const { files } = paths_placesOf(inspected.members);
        const stated = AT_INSTALL.filter((name) => name in scripts);
        return stated.flatMap((name, place) => {
            const script = scripts[name];
            const target = typeof script === 'string' && script.length < 1000 ? install_scripts_NODE.exec(script.trim())?.[1] : undefined;
            const path = target === undefined ? undefined : insidePath(target);
            if (path === undefined || ENDINGS.some((ending) => files.has(path + ending)))
                return [];
            const what = `runs ${rule_shown(String(script))} when it is installed (${name}), and holds no ${rule_shown(path)}`;
            // The script before can have made the file.
            return [rule_finding(inspected, 'missing-target', what, place === 0 ? 'error' : 'warning')];
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
        const { man } = manifest_manifestOf(inspected);
        const { files } = paths_placesOf(inspected.members);
        const pages = (Array.isArray(man) ? man : [man]).filter((one) => typeof one === 'string' && one !== '');
        return pages.flatMap((page) => {
            const names = `names ${rule_shown(page)} as "man" in its package.json`;
            if (!PAGE.test(page)) {
                const what = `${names}; npm installs no package with a page whose name does not end in its section, like ".1"`;
                return [rule_finding(inspected, 'missing-target', what)];
            }
            if (files.has(insidePath(page) ?? ''))
                return [];
            return [rule_finding(inspected, 'missing-target', `${names}, and holds no such file`)];
        });
    },
};

;// CONCATENATED MODULE: ./.build/packages/inspection/src/npm/program-folder.js
// `directories.bin` of package.json: npm makes a program of every file in that folder, where there is no `bin`.



const npmProgramFolder = {
    id: 'missing-target',
    kinds: ['npm-tarball'],
    check(inspected) {
        const { bin, directories } = manifest_manifestOf(inspected);
        const stated = directories?.bin;
        if (bin !== undefined || typeof stated !== 'string' || stated === '')
            return [];
        const { files, folders } = paths_placesOf(inspected.members);
        const path = insidePath(stated);
        // npm leaves out what begins with a dot there.
        const hasFiles = path === '' || [...files].some((file) => file.startsWith(`${path}/`) && file[`${path}/`.length] !== '.');
        if (path !== undefined && hasFiles)
            return [];
        const why = path !== undefined && (folders.has(path) || !files.has(path)) ? 'holds no file there' : 'that is no folder';
        const what = `announces the programs of the folder ${rule_shown(stated)} ("directories" → "bin") in its package.json, and ${why}`;
        return [rule_finding(inspected, 'missing-target', what)];
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
            const announces = `announces the program ${rule_shown(name)} as ${rule_shown(target)} in its package.json`;
            const file = files.get(insidePath(target) ?? '');
            if (!file)
                return [rule_finding(inspected, 'missing-target', `${announces}, and holds no such file`)];
            // What is compiled is started by the system itself.
            if (file.script || !/\.[cm]?[jt]s$|(?:^|\/)[^./]+$/.test(file.path) || file.size > MOST_SCRIPT)
                return [];
            return [rule_finding(inspected, 'no-interpreter', `${announces}, which does not begin with "#!"`, 'warning')];
        });
    },
};
/** A program without an ending that is larger is no script. */
const MOST_SCRIPT = 4 * 1024 * 1024;
function programsOf(inspected) {
    const { bin } = manifest_manifestOf(inspected);
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
        return [rule_finding(inspected, 'missing-build-file', `holds no ${build_system_FILE}: whoever builds it must guess how`, 'warning')];
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
            told.push(rule_finding(inspected, 'odd-file-name', `should be called "${normal}.tar.gz", as PyPI wants it`, 'warning'));
        }
        if (top !== stem) {
            // Older build backends write the one name normalised and the other as it stands.
            const level = spelledAlike(top, stem) ? 'warning' : 'error';
            told.push(rule_finding(inspected, 'wrong-folder', `holds the folder "${top}" instead of "${stem}"`, level));
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
    const about = `holds ${rule_shown(path)}, a file of ${what}`;
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
        return [rule_finding(inspected, 'leftover-inside', what, 'warning')];
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
        const one = rule_finding(inspected, 'leftover-inside', `holds ${filesCounted(found.length)} of ${name}: ${paths}`, 'warning');
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
            const target = member.target === undefined ? '' : ` to ${rule_shown(member.target)}`;
            return [rule_finding(inspected, 'unsafe-link', `holds the link ${rule_shown(member.path)}${target}, ${why}`)];
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
            return [rule_finding(inspected, 'unsafe-mode', `holds ${entries} with the mode ${what}: ${paths}`, level)];
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
    check: (inspected) => [...twins(inspected.members), ...forbidden(inspected.members)].map((what) => rule_finding(inspected, 'unportable-name', what, 'warning')),
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
            return [rule_finding(inspected, 'repository-inside', `holds ${named(real)}`)];
        if (paths.length === 0)
            return [];
        return [rule_finding(inspected, 'repository-inside', `holds, among tests, ${named(paths)}`, 'warning')];
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
    let rest = (0,external_node_zlib_namespaceObject.crc32)(drawn);
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
const private_keys_ENOUGH = 100;
const private_keys_LABEL = /^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
const BEGIN = '-----BEGIN ';
/** The largest are RSA keys of 16,384 bits and OpenPGP keys with their certificates. */
const private_keys_LONGEST = 64 * 1024;
/** 32 bytes of a seed and what stands around them: Ed25519 in PKCS #8. */
const private_keys_SHORTEST = 48;
const OPENSSH = Buffer.from('openssh-key-v1\0', 'latin1');
/** Where private keys stand. What has the label alone (a documentation's "...", a pattern in code) is none. */
function private_keys_privateKeysIn(text) {
    const places = [];
    const isMarked = marksIn(text);
    let line = 1;
    let counted = 0;
    // From one BEGIN to the next: no byte is looked at twice, however many there are without an END.
    for (let at = text.indexOf(BEGIN); at >= 0 && places.length < private_keys_ENOUGH;) {
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
    const label = private_keys_LABEL.exec(block)?.[0];
    const end = block.indexOf('-----END');
    if (label === undefined || end < 0)
        return false;
    const body = block.slice(label.length, end);
    const encrypted = body.includes('Proc-Type: 4,ENCRYPTED');
    const bytes = Buffer.from(base64Of(body), 'base64');
    if (bytes.length < private_keys_SHORTEST)
        return false;
    if (encrypted)
        return new Set(bytes).size > private_keys_SHORTEST / 2;
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
    return length >= private_keys_SHORTEST - 4 && rest >= 0 && rest <= 8;
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
            (0,external_node_crypto_namespaceObject.createPrivateKey)({ key, format: 'der', type });
            return true;
        }
        catch (thrown) {
            // An encrypted one is a private key too, whose password can be guessed at leisure.
            return thrown.code === 'ERR_MISSING_PASSPHRASE';
        }
    });
}

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/registry-tokens.js
// Tokens that the scanner does not know, of registries and of GitHub's jobs: who releases packages has these at hand when a build goes wrong.


/** By their fixed beginnings, and as long as they are issued. */
const TOKENS = tokenShapes.flatMap(({ kind, issued }) => (issued ? [{ kind, pattern: issued }] : []));
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

;// CONCATENATED MODULE: ./.build/packages/inspection/src/shipping/secrets.js
// Rule: no private keys and no tokens, in whatever file. A finding says where; what was found is said nowhere.









const secrets = {
    id: 'secret-inside',
    async scan({ path }, bytes) {
        const text = text_textOf(bytes);
        const found = [...keysIn(path, bytes, text), ...(await secrets_tokensIn(path, text))];
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
    return [{ ...rule_finding(inspected, 'not-searched', what), level: 'notice' }];
}
function keysIn(path, bytes, text) {
    const binary = binaryKey(path, bytes);
    if (binary !== '')
        return [{ what: binary, lines: [], proven: false }];
    const lines = private_keys_privateKeysIn(text).map(({ line }) => line);
    return lines.length === 0 ? [] : [{ what: 'a private key', lines, proven: false }];
}
async function secrets_tokensIn(path, text) {
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
        message: `holds ${what}: ${rule_shown(path)}${place}${made}.`,
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
                return [rule_finding(inspected, 'path-twice', `holds ${rule_shown(path)} twice`)];
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
            return [rule_finding(inspected, 'missing-target', `holds an ${entry_points_NAME} that ${parsed}`)];
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
            return `is no list of entry points: line ${place + 1} is ${rule_shown(line)}`;
        points.push({ group, name, target: line.slice(equals + 1).trim() });
    }
    return points;
}
function judged(inspected, { group, name, target }, modules) {
    const told = (what, level) => [
        rule_finding(inspected, 'missing-target', `has the entry point ${rule_shown(`${name} = ${target}`)} (${group}) ${what}`, level),
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
    const { files, folders } = paths_placesOf(installed);
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
        return [rule_finding(inspected, 'wrong-folder', `holds the folder "${folder}" instead of "${wanted}"`)];
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
                return [told(inspected, `lists ${rule_shown(line.path)} twice`)];
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
    return hash === '' && size === '' ? [] : [told(inspected, `states a hash or a size for ${rule_shown(path)} itself`)];
}
function memberLine(inspected, { path, hash, size }, member) {
    // Archives has compared the names: what is left is a signature that is not there.
    if (!member)
        return [];
    if (member.type === 'link')
        return [told(inspected, `lists ${rule_shown(path)}, a link; installers write no links`)];
    if (hash === '')
        return [told(inspected, `states no hash for ${rule_shown(path)}`)];
    if (!hash.startsWith(HASH)) {
        return [told(inspected, `states ${rule_shown(hash)} for ${rule_shown(path)}; installers compare sha256`)];
    }
    const actual = Buffer.from(member.sha256, 'hex').toString('base64url');
    if (hash !== `${HASH}${actual}`) {
        return [told(inspected, `states ${rule_shown(hash)} for ${rule_shown(path)}, whose bytes have ${HASH}${actual}`)];
    }
    if (size === '')
        return [told(inspected, `states no size for ${rule_shown(path)}`, 'warning')];
    return size === String(member.size)
        ? []
        : [told(inspected, `states the size ${rule_shown(size)} for ${rule_shown(path)}, which has ${member.size} bytes`)];
}
function told(inspected, what, level) {
    return rule_finding(inspected, 'record-mismatch', `holds a RECORD that ${what}`, level);
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
                : [tags_told(inspected, `has the build number ${rule_shown(build)} in its name and ${rule_shown(statedBuild)} in its WHEEL`)]),
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
        return [tags_told(inspected, `states Root-Is-Purelib ${stated.length === 1 ? rule_shown(value) : `${stated.length} times`}`)];
    }
    const isPure = value.toLowerCase() === 'true';
    const forAll = named.every((tag) => tag.endsWith('-none-any'));
    if (isPure && named.some((tag) => tag.split('-')[1] !== 'none')) {
        return [tags_told(inspected, `states Root-Is-Purelib: ${value}, and is named for ${list(named)}`, 'warning')];
    }
    const compiled = forAll && inspected.members.find(({ path }) => /\.(?:so|pyd|dylib)$/.test(path));
    if (!compiled)
        return [];
    return [tags_told(inspected, `is named for every platform, and holds ${rule_shown(compiled.path)}`, 'warning')];
}
function list(some) {
    return some.length > 5 ? `${some.slice(0, 5).join(', ')} and ${some.length - 5} more` : some.join(', ');
}
function tags_told(inspected, what, level) {
    return rule_finding(inspected, 'wrong-tags', what, level);
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

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/looked.js



/** Applies the rules of the inspection to every file, one after the other. */
async function lookInto(files, commit) {
    const looked = [];
    const findings = [];
    for (const file of files) {
        try {
            const { inspected, findings: found } = await withSource(file.path, (source) => inspect(file.entry.name, source, { commit }));
            looked.push({ file, members: inspected.members });
            findings.push(...found);
        }
        catch (thrown) {
            const { code, what } = (0,errors/* asPlumblineError */.xi)(thrown);
            findings.push({ level: 'error', code, message: what, file: file.entry.name });
        }
    }
    return { looked, findings };
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/project.js
var project = __nccwpck_require__(7534);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./.build/packages/http/src/file-body.js
// A body with a file in it, which is read from disk while it is sent. A Blob like any other; but its pieces come straight
// from the file, by way of memory that is used again: Blob's own reader takes three times as long.


const PIECE = 2 * 1024 * 1024;
/** Memory of earlier bodies, to be used again. */
const file_body_spare = [];
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
        const [one, other] = file_body_spare.pop() ?? [Buffer.allocUnsafeSlow(PIECE), Buffer.allocUnsafeSlow(PIECE)];
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
        file_body_spare.push([one, other]);
        yield Buffer.from(after);
    }
    /** The file, and its first piece. */
    async #begin(piece) {
        const { path } = this.#framed;
        const file = await (0,promises_namespaceObject.open)(path);
        try {
            file_body_requireSame(path, this.#version, await file.stat());
            return { file, ...(await file.read(piece)) };
        }
        catch (thrown) {
            await file.close();
            throw thrown;
        }
    }
}
function file_body_requireSame(path, was, is) {
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
    const [caller, callee] = [refusals_fileOf(claim(claims, 'workflow_ref')), refusals_fileOf(claim(claims, 'job_workflow_ref'))];
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
        `workflow filename ${JSON.stringify(refusals_fileOf(claim(claims, 'workflow_ref')))}, ` +
        (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)} or left empty`));
}
function refusals_fileOf(ref) {
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
const channel_words_KNOWN = [
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
        return rank < 0 ? [] : [channel_words_KNOWN[rank] ?? ''];
    });
    // A snapshot of a candidate is a snapshot: it is not the candidate yet.
    return channels.find((channel) => channel === 'snapshot' || channel === 'dev') ?? channels[0];
}
/** How finished a prerelease word says that a version is, from 0 on; -1 for a word that is none. */
function knownRank(token, following) {
    const lower = token.toLowerCase();
    const single = token.length === 1 && !/^\d/.test(following ?? '');
    return single ? -1 : channel_words_KNOWN.indexOf(ALIASES[lower] ?? lower);
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
const schemes_gem_gem = {
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







const schemes = [semver, pep440, schemes_gem_gem, nuget, maven, opaque];
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
const client_QUIET = { npm_config_update_notifier: 'false', npm_config_logs_max: '0' };
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
        env: client_QUIET,
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
            env: client_QUIET,
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
    const there = Object.entries(versions).map(([version, { dist = {} }]) => listing_listed(packageName, version, dist, time));
    return { state: 'listed', versions: [...there, ...unpublished(time, versions)] };
}
function listing_listed(name, version, dist, time) {
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
            next: `Move the publish job into ${pypi_refusals_fileOf(claim(claims, 'workflow_ref'))}, the file that the trusted publisher must name, and release that under a new tag: a re-run reads the same file.`,
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
        `workflow name ${JSON.stringify(pypi_refusals_fileOf(claim(claims, 'job_workflow_ref')))}, ` +
        (environment === '' ? 'environment left empty' : `environment ${JSON.stringify(environment)} or left empty`));
}
function pypi_refusals_fileOf(ref) {
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
        reason: upload_plainText(outcome.reason),
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
function upload_plainText(text) {
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
    const row = rows_registryRow(id, kinds[0] ?? '');
    return (row.ecosystem ||
        (rows.find((other) => other.ecosystem !== '' && other.kinds.includes(kinds[0] ?? ''))?.ecosystem ?? ''));
}
/** Opens the registry of that name, whatever goes there. Throws `unknown-registry` and what its row throws. */
async function rows_openRegistry(id, options, deps) {
    const kind = rows.find((row) => row.id === id)?.kinds[0] ?? '';
    return rows_registryRow(id, kind).open(options, deps);
}
/** The row of that name; without a name, the one where files of this kind go. Throws `unknown-registry`. */
function rows_registryRow(id, kind) {
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

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/target.js

/** As the inputs say, else as prepare said. */
function targetOf(inputs, prepared) {
    return {
        registry: inputs.registry || (prepared?.registry ?? ''),
        repositoryUrl: inputs['repository-url'] || (prepared?.['repository-url'] ?? ''),
    };
}
/** A row at its address. Throws `client-missing` and `bad-input`. */
function openRow(row, target, deps) {
    return row.open(...registryOptions(target, deps));
}
/** What opening a registry takes. */
function registryOptions({ repositoryUrl }, deps) {
    return [
        { distTag: '', access: '', repositoryUrl },
        {
            http: createHttp(),
            exec: deps.exec,
            now: Date.now,
            scratch: `${deps.context.temp}/plumbline/verify-package`,
            platform: process.platform,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/objections.js


/** What each file's registry has against it; one is opened only where a file makes that necessary. */
async function objectionFindings(files, target, deps) {
    const findings = [];
    const opened = new Map();
    for (const file of files) {
        const row = rows_registryRow(target.registry, file.entry.kind);
        const publishFile = toPublishFile(file);
        if (!row.mayObject(publishFile))
            continue;
        const registry = opened.get(row) ?? (await openRow(row, target, deps));
        opened.set(row, registry);
        const objection = registry.objection(publishFile, file.contents);
        if (objection) {
            findings.push({ level: 'error', code: objection.code, message: objection.what, file: file.entry.name });
        }
    }
    return findings;
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/check-files.js






/** Reads the files and applies every check that needs nothing but them and the checkout. */
async function checkPaths(paths, prepared, inputs, deps) {
    const { files, findings } = await readFiles(paths);
    const expected = {
        version: inputs.version || (prepared?.version ?? ''),
        packageName: inputs['package-name'] || (prepared?.['package-name'] ?? ''),
    };
    const opened = inputs['compare-with-source'] ? await openCheckout(inputs, prepared, deps) : undefined;
    const checkout = opened && 'tree' in opened ? opened : undefined;
    const { looked, findings: inside } = await lookInto(files, checkout?.commit || inputs.commit || (prepared?.commit ?? ''));
    const globs = inputs['allow-extra'].split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
    const compared = [];
    for (const one of checkout ? looked : [])
        if (checkout)
            compared.push(await compareWithSource(one, checkout, globs));
    const all = [
        ...findings,
        ...checkFiles(files, expected),
        ...inside,
        ...(await objectionFindings(files, targetOf(inputs, prepared), deps)),
        ...compared.flatMap((one) => one.findings),
        ...(opened && !checkout ? [opened] : []),
    ];
    return {
        files: files.map(({ entry }) => entry),
        findings: withoutRepeats(all),
        compared,
        label: checkout?.label ?? '',
        ...(checkout ? { checkout } : {}),
    };
}
/** Two checks that see the same thing say it once. */
function withoutRepeats(findings) {
    const seen = new Set();
    return findings.filter(({ code, message, file }) => {
        const key = JSON.stringify([code, message, file]);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/local.js


/** Reads and checks every file. Throws `no-files` where there is nothing to check, and `unknown-registry`. */
async function checkLocal(prepared, inputs, deps) {
    const paths = await findFiles(deps.context.workspace, inputs['packages-dir'], inputs.files);
    const checked = await checkPaths(paths, prepared, inputs, deps);
    const announced = prepared?.['files-digests'] ?? [];
    return { ...checked, findings: [...checked.findings, ...digestFindings(checked.files, announced)] };
}
/** Where digests were announced, the files must be those files. */
function digestFindings(files, announced) {
    if (announced.length === 0)
        return [];
    const added = files.flatMap((entry) => {
        const twin = announced.find(({ name }) => name === entry.name);
        if (twin?.sha512 === entry.sha512)
            return [];
        return [
            replaced(entry.name, twin ? `has sha256 ${entry.sha256}, announced was ${twin.sha256}` : 'was not announced'),
        ];
    });
    const names = files.map(({ name }) => name);
    const missing = announced.filter(({ name }) => !names.includes(name));
    return [...added, ...missing.map(({ name }) => replaced(name, 'was announced and is missing'))];
}
function replaced(name, what) {
    return { level: 'error', code: 'record-replaced', message: `"${name}" ${what}.`, file: name };
}

;// CONCATENATED MODULE: ./.build/packages/http/src/save.js
// A body that is too large for memory, from an address to a file: with caps, and digested as it passes.







const MOST_REDIRECTS = 5;
const save_DEFAULT_TIMEOUT_MS = 15 * 60_000;
const ALGORITHMS = ['sha1', 'sha256', 'sha512'];
/** The way to a file over the given fetch. */
function createSave(fetchOf = fetch) {
    return async ({ url, path, maxBytes, timeoutMs }) => {
        const signal = AbortSignal.timeout(timeoutMs ?? save_DEFAULT_TIMEOUT_MS);
        try {
            const response = await followed(url, fetchOf, signal);
            if (response.status !== 200) {
                await response.body?.cancel();
                return { kind: 'failure', reason: `${response.status}`, status: response.status };
            }
            return await saved(response, path, maxBytes, signal);
        }
        catch (thrown) {
            return { kind: 'failure', reason: reasonOf(thrown) };
        }
    };
}
/** Every address on the way must be one that nobody between can change, and none leads from outside to this machine. */
async function followed(url, fetchOf, signal) {
    const headers = { 'user-agent': `plumbline/${project/* PROJECT_VERSION */.fZ} (+https://github.com/${project/* PROJECT_SLUG */.QV})` };
    let at = new URL(url);
    const local = save_isThisMachine(at);
    for (let hop = 0;; hop += 1) {
        if (at.protocol !== 'https:' && !(local && save_isThisMachine(at)))
            throw new Error(`it leads to ${at.origin}, which is not https`);
        if (save_isThisMachine(at) && !local)
            throw new Error('it leads to this machine');
        const response = await fetchOf(at.href, { headers, redirect: 'manual', signal });
        const location = response.headers.get('location');
        if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
            return response;
        await response.body?.cancel();
        if (hop === MOST_REDIRECTS)
            throw new Error(`it was redirected more than ${MOST_REDIRECTS} times`);
        at = new URL(location, at);
    }
}
async function saved(response, path, maxBytes, signal) {
    const hashes = ALGORITHMS.map((algorithm) => (0,external_node_crypto_namespaceObject.createHash)(algorithm));
    let size = 0;
    const measured = new external_node_stream_namespaceObject.Transform({
        transform(chunk, _encoding, done) {
            size += chunk.length;
            for (const hash of hashes)
                hash.update(chunk);
            done(size > maxBytes ? new Error(`it is longer than ${maxBytes} bytes`) : null, chunk);
        },
    });
    const body = response.body ? external_node_stream_namespaceObject.Readable.fromWeb(response.body) : external_node_stream_namespaceObject.Readable.from([]);
    const file = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' });
    // A file that was there before is not ours to take away.
    let opened = false;
    file.once('open', () => {
        opened = true;
    });
    try {
        await (0,external_node_stream_promises_namespaceObject.pipeline)(body, measured, file, { signal });
    }
    catch (thrown) {
        if (opened)
            await (0,promises_namespaceObject.rm)(path, { force: true });
        throw thrown;
    }
    const pairs = ALGORITHMS.map((algorithm, place) => [algorithm, hashes[place]?.digest('hex')]);
    return { kind: 'saved', size, digests: Object.fromEntries(pairs) };
}
function save_isThisMachine({ hostname }) {
    return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
function reasonOf(thrown) {
    const error = thrown;
    if (error.name === 'TimeoutError')
        return 'no answer within the time limit';
    return redactText(error.cause?.message || error.cause?.code || error.message);
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/held-files.js
// Fetching what a registry serves: one held file to a folder, checked against what the registry says of it.



/** No registry takes larger files from everybody. */
const held_files_MAX_BYTES = 2 * 1024 ** 3;
const TRIES = 3;
const PAUSE_MS = 3000;
/** Fetches a file into a folder under its own name; three tries where the line breaks or the server fails. */
async function fetchHeld(registry, version, held, deps) {
    const address = await registry.fileAddress(version, held);
    if ('reason' in address)
        return { state: 'unreadable', ...address };
    const request = requestLine({ method: 'GET', url: address.url });
    // The name is the server's, and becomes one on this machine.
    if (!/^[A-Za-z0-9_@][A-Za-z0-9._+!@~-]*$/.test(held.name)) {
        return { state: 'unreadable', request, reason: `it is called ${JSON.stringify(held.name.slice(0, 200))}` };
    }
    const path = (0,external_node_path_.join)(deps.folder, held.name);
    for (let tries = 1;; tries += 1) {
        const result = await deps.save({ url: address.url, path, maxBytes: held_files_MAX_BYTES });
        if (result.kind === 'saved') {
            const reason = otherThanStated(held.digest, result.digests);
            const { size, digests } = result;
            return reason === undefined
                ? { state: 'fetched', path, size, digests }
                : { state: 'other-bytes', request, reason };
        }
        const { status = 500 } = result;
        if (tries === TRIES || status < 500)
            return { state: 'unreadable', request, reason: result.reason };
        await deps.sleep(PAUSE_MS * tries);
    }
}
/** Compares with the digest in the words of HeldFile; where none is stated there is nothing to compare. */
function otherThanStated(stated, digests) {
    const [algorithm = '', hex = ''] = stated.split(' ');
    const plain = algorithm === 'sha256' || algorithm === 'sha1' ? { algorithm, hex } : undefined;
    const integrity = fromIntegrity('sha512', stated);
    const known = plain ?? (integrity === undefined ? undefined : { algorithm: 'sha512', hex: integrity });
    if (!known || digests[known.algorithm] === known.hex.toLowerCase())
        return undefined;
    const short = (digest) => `${digest.slice(0, 16)}…`;
    return `it has ${known.algorithm} ${short(digests[known.algorithm])}, and the registry states ${short(known.hex)}`;
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

;// CONCATENATED MODULE: ./.build/packages/kernel/src/shell.js
// Text for a command line that somebody pastes.
/** One argument of a command, as a POSIX shell reads it. */
function shellQuote(text) {
    return /^[\w./:=@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/patch.js
// A patch that turns the tag's files into the published ones, made by git itself: it applies, binary files too.





const patch_MOST_SHOWN = 64 * 1024;
/** Writes the patch to a file in the folder; undefined where nothing differs. */
async function patchTo(compared, checkout, folder, version) {
    const { changes, left, secret } = await changesOf(compared, checkout);
    const large = left.length === 0 ? [] : [`It lacks what is too large for it: ${shownPaths(left)}.`];
    const hidden = secret.length === 0 ? [] : [`It lacks what holds secrets: ${shownPaths(secret)}.`];
    const lacks = [...large, ...hidden].join(' ');
    if (changes.length === 0)
        return lacks === '' ? undefined : { path: '', text: '', lacks, commands: '' };
    const path = (0,external_node_path_.join)(folder, 'published.patch');
    await writePatch(changes, checkout, folder, path);
    const branch = `published-${version.replace(/[^0-9A-Za-z.]+/g, '-')}`;
    const commands = `git switch --create ${shellQuote(branch)} ${checkout.commit}\ngit apply ${shellQuote('published.patch')}`;
    return { path, text: await beginningOf(path), lacks, commands };
}
/** As much as may be shown. */
async function beginningOf(path) {
    const file = await (0,promises_namespaceObject.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(patch_MOST_SHOWN), 0, patch_MOST_SHOWN, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/** A file that several packages hold is taken from the first one; one that holds a secret from none: a patch is handed on. */
async function changesOf(compared, { folder, whole }) {
    const changes = new Map();
    const left = new Set();
    const secret = new Set();
    for (const { comparison, sides, looked } of compared) {
        const members = new Map(looked.members.map((member) => [member.path, member]));
        const wanted = [...comparison.differs, ...comparison.extra.map((path) => ({ path, place: path }))];
        for (const { path, place } of wanted) {
            const [target, bytes, member] = [external_node_path_.posix.join(folder, place), sides.get(path)?.theirs, members.get(path)];
            if (!bytes || !member)
                left.add(target);
            else if (changes.has(target) || secret.has(target))
                continue;
            else if (await holdsSecret(member, bytes))
                secret.add(target);
            else {
                const mode = whole.modes.get(target) ?? (member.mode & 0o111 ? '100755' : '100644');
                changes.set(target, { path: target, mode, bytes });
            }
        }
    }
    const isLeft = (path) => !changes.has(path);
    return { changes: [...changes.values()], left: [...left].filter(isLeft), secret: [...secret].filter(isLeft) };
}
/** In an index and a store of objects of its own: the checkout is left as it is. */
async function writePatch(changes, checkout, folder, path) {
    const objects = (0,external_node_path_.join)(folder, 'objects');
    await (0,promises_namespaceObject.mkdir)(objects);
    const theirs = (await run(checkout.git, ['rev-parse', '--path-format=absolute', '--git-path', 'objects'])).trim();
    const env = {
        GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index'),
        GIT_OBJECT_DIRECTORY: objects,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: theirs,
    };
    const git = (args, options = {}) => run(checkout.git, args, { ...options, env });
    await git(['read-tree', checkout.commit]);
    const rows = [];
    const content = (0,external_node_path_.join)(folder, 'content');
    for (const { path: place, mode, bytes } of changes) {
        await (0,promises_namespaceObject.writeFile)(content, bytes);
        const id = (await git(['hash-object', '-w', '--no-filters', content])).trim();
        rows.push(`${mode} ${id}\t${place}\0`);
    }
    await git(['update-index', '-z', '--add', '--index-info'], { input: rows.join('') });
    const plain = ['--no-ext-diff', '--no-textconv', '--no-renames', '--no-color', '--src-prefix=a/', '--dst-prefix=b/'];
    await git(['diff', '--cached', '--binary', '--full-index', ...plain, `--output=${path}`, checkout.commit]);
}
async function run(git, args, options) {
    const { code, stdout, said } = await git(args, options);
    if (code === 0)
        return stdout;
    throw new errors/* PlumblineError */.Dl('git-failed', {
        what: 'git cannot write the patch.',
        request: `git ${args.join(' ')}`,
        answer: said,
    });
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/published.js
// What is really published of a version: fetched, checked like any files, and compared with those that are here.








/** Fetches and checks what the registry holds of the version. Throws `not-served`, `registry-unreadable`. */
async function checkPublished(inputs, deps) {
    requireNames(inputs);
    const target = targetOf(inputs, undefined);
    const registry = await rows_openRegistry(target.registry, ...registryOptions(target, deps));
    const version = { packageName: inputs['package-name'], version: inputs.version };
    const held = await published_heldFiles(registry, version);
    const folder = await scratchFolder(deps);
    const { paths, findings } = await fetchAll(registry, version, held, folder);
    const checked = await checkPaths(paths, undefined, inputs, deps);
    const { checkout } = checked;
    const patch = checkout && (await patchTo(checked.compared, checkout, folder, inputs.version));
    const here = await differencesHere(checked.files, inputs, registry, deps);
    return { ...checked, findings: [...findings, ...checked.findings, ...here], ...(patch ? { patch } : {}) };
}
function requireNames(inputs) {
    const lacking = ['package-name', 'version', 'registry'].filter((name) => inputs[name] === '');
    if (lacking.length === 0)
        return;
    const names = lacking.map((name) => `"${name}"`).join(' and ');
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: `With \`from: registry\` and without "prepared", ${lacking.length === 1 ? `input ${names} is` : `inputs ${names} are`} needed.`,
        next: 'Name package, version and registry; or pass `prepared: ${{ toJSON(needs.prepare.outputs) }}` of a prepare.yml that ended in success.',
    });
}
async function published_heldFiles(registry, version) {
    const holding = await registry.holding(version);
    const lookCommand = registry.lookCommand({ ...version, files: [] });
    if (holding.state === 'unreadable') {
        const { request, reason } = holding;
        throw new errors/* PlumblineError */.Dl('registry-unreadable', {
            what: `${request} gave no answer: ${reason}.`,
            request,
            answer: reason,
        });
    }
    if (holding.state === 'held')
        return holding.files;
    const what = `${registry.address} holds nothing of ${version.packageName} ${version.version}.`;
    throw new errors/* PlumblineError */.Dl('not-served', { what, request: lookCommand });
}
async function scratchFolder({ context }) {
    const parent = (0,external_node_path_.join)(context.temp, 'plumbline', 'verify-package');
    await (0,promises_namespaceObject.mkdir)(parent, { recursive: true });
    return (0,promises_namespaceObject.mkdtemp)((0,external_node_path_.join)(parent, 'published-'));
}
async function fetchAll(registry, version, held, scratch) {
    const folder = (0,external_node_path_.join)(scratch, 'files');
    await (0,promises_namespaceObject.mkdir)(folder);
    const save = createSave();
    const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const paths = [];
    const findings = [];
    for (const file of held) {
        const fetched = await fetchHeld(registry, version, file, { folder, save, sleep });
        if (fetched.state === 'fetched')
            paths.push(fetched.path);
        else {
            const code = fetched.state === 'unreadable' ? 'registry-unreadable' : 'other-bytes';
            const message = `"${file.name}" was not fetched: ${fetched.request}: ${fetched.reason}.`;
            findings.push({ level: 'error', code, message, file: file.name });
        }
    }
    return { paths, findings };
}
/** Byte for byte against the files that are here, where `files` names some. */
async function differencesHere(published, inputs, registry, deps) {
    if (inputs.files.trim() === '')
        return [];
    const { files, findings } = await readFiles(await findFiles(deps.context.workspace, '', inputs.files));
    const about = (file) => {
        const { name, sha256 } = file;
        const twin = published.find((one) => one.name === name);
        if (!twin)
            return [
                { level: 'error', code: 'not-served', message: `${registry.address} does not serve "${name}".`, file: name },
            ];
        if (twin.sha256 === sha256)
            return [];
        const message = `${registry.address} serves "${name}" with other bytes: sha256 ${twin.sha256} there, ${sha256} here.`;
        return [{ level: 'error', code: 'version-taken', message, file: name }];
    };
    return [...findings, ...files.flatMap(({ entry }) => about(entry))];
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/published-words.js
// What is to be done about a package that is out already: nobody can build it again.


const OTHER_SOURCE = ['differs-from-source', 'not-in-source'];
const MEANS = 'It was published from another commit, with files that nobody has committed, or by somebody who had no business to.';
const NEXT = 'Find out who published it. Nobody of you? Then it is an incident: yank it, revoke what could publish it, and release a new version. Else commit what the patch in the summary holds, so that a commit stands behind this version.';
/** What to do about findings of this kind; `isOut` for a package that is published already. */
function nextFor(code, isOut) {
    return isOut && OTHER_SOURCE.includes(code) ? NEXT : (0,errors/* failureText */.kY)(code).next;
}
/** How the step ends; undefined without an error among the findings. */
function failureOf(findings, isOut) {
    const failure = findingsError(findings);
    if (!failure || !isOut || !OTHER_SOURCE.includes(failure.code))
        return failure;
    const { code, what, file } = failure;
    return new errors/* PlumblineError */.Dl(code, { what, means: MEANS, next: NEXT, ...(file === undefined ? {} : { file }) });
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/absence.js
// When "it is not there" may be believed: each registry's rule, applied to the reads made since the last byte.
/**
 * True when absence is proven. `lastByteAt` is when the last send ended, `absentReads` when each read that answered
 * "absent" was begun, all in milliseconds since the epoch; reads that gave no answer are not among them.
 */
function absenceProven(rule, lastByteAt, absentReads) {
    const after = absentReads.filter((at) => at >= lastByteAt);
    const last = Math.max(...after, Number.NEGATIVE_INFINITY);
    if (rule.kind === 'fresh')
        return after.length >= rule.reads && last - lastByteAt >= rule.overMs;
    return last - lastByteAt > rule.maxAgeMs + rule.marginMs;
}
/** Milliseconds after the last byte at which a read can prove absence. */
function absenceTakesMs(rule) {
    return rule.kind === 'fresh' ? rule.overMs : rule.maxAgeMs + rule.marginMs + 1;
}

;// CONCATENATED MODULE: ./.build/packages/registries/src/served.js
// The gate after publishing: does the registry itself serve these files with these digests?

const served_PAUSE_MS = 15_000;
/**
 * What the registry says of every file, in their order. Files that are not seen at once are asked for again as long
 * as a cache may hide them; other bytes end the waiting.
 */
async function readServed(registry, subject, deps) {
    const deadline = deps.now() + absenceTakesMs(registry.absence);
    for (;;) {
        const readings = await registry.read(subject, subject.files);
        const decided = readings.every(({ state }) => state === 'same') || readings.some(({ state }) => state === 'different');
        const left = deadline - deps.now();
        if (decided || left <= 0)
            return readings;
        await deps.sleep(Math.min(served_PAUSE_MS, left));
    }
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/served.js


/** Asks the registry for every announced file; waits as long as a cache may hide one. */
async function checkRegistry(prepared, inputs, deps) {
    const files = prepared['files-digests'];
    const target = targetOf(inputs, prepared);
    const registry = await openRow(rows_registryRow(target.registry, files[0]?.kind ?? ''), target, deps);
    const subject = {
        packageName: prepared['package-name'],
        version: prepared.version,
        files: files.map((file) => ({ ...file, path: '' })),
    };
    const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const readings = await readServed(registry, subject, { now: Date.now, sleep });
    return {
        compared: [],
        label: '',
        files,
        findings: files.flatMap((file, index) => served_findingOf(file, readings[index], registry)),
    };
}
function served_findingOf(file, reading, registry) {
    const about = { level: 'error', file: file.name };
    switch (reading?.state) {
        case 'same':
            return [];
        case 'different':
            return [
                {
                    ...about,
                    code: 'version-taken',
                    message: `${registry.address} serves "${file.name}" with other bytes: ${reading.theirs}.`,
                },
            ];
        case 'unreadable':
            return [
                { ...about, code: 'registry-unreadable', message: `${reading.request} gave no answer: ${reading.reason}.` },
            ];
        default:
            return [
                {
                    ...about,
                    code: 'not-served',
                    message: `${registry.address} does not serve "${file.name}" (sha256 ${file.sha256}).`,
                },
            ];
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends Diff {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/packages/comparison/src/short-diff.js
// How one file differs, in a few lines.

/** Beyond so many changed lines nobody reads on, and looking for the shortest difference takes its time. */
const MOST_EDITS = 500;
const MOST_LINE = 200;
/** The unified diff of two files, cut after so many lines; the last line then says how many follow. */
function shortDiff(names, sides, most) {
    const [ours, theirs] = [short_diff_textOf(sides.ours), short_diff_textOf(sides.theirs)];
    if (ours === undefined || theirs === undefined) {
        return [`binary; bytes in the source: ${sides.ours.length}, in the package: ${sides.theirs.length}`];
    }
    const options = { context: 2, maxEditLength: MOST_EDITS };
    const patch = createTwoFilesPatch(names.ours, names.theirs, ours, theirs, undefined, undefined, options);
    if (patch === undefined)
        return [`more than ${MOST_EDITS} lines differ`];
    const lines = patch.replace(/\n$/, '').split('\n').slice(1).map(short_diff_shortened);
    return lines.length <= most ? lines : [...lines.slice(0, most), `… ${lines.length - most} lines more`];
}
/** Ends of lines are shown where they are carriage returns. */
function short_diff_shortened(line) {
    const shown = line.replaceAll('\r', '␍');
    return shown.length > MOST_LINE ? `${shown.slice(0, MOST_LINE)}…` : shown;
}
function short_diff_textOf(bytes) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/source-summary.js
// What the comparison with the source shows in the summary: short differences, lists of files, the patch.




const MOST_LINES = 20;
const MOST_ROWS = 200;
const MOST_PATCH_LINES = 60;
/** How the first files differ that can be shown as text; the others are counted. */
function differences(compared, redact) {
    return compared.flatMap(({ comparison: { differs }, looked, sides }) => {
        if (differs.length === 0)
            return [];
        const shown = differs
            .slice(0, MOST_SHOWN)
            .flatMap((difference) => fenced('diff', diffOf(difference, sides, redact)));
        const left = differs.length - MOST_SHOWN;
        const rest = left > 0 ? [`${left} more ${left === 1 ? 'file differs' : 'files differ'}.`, ''] : [];
        return ['', `#### How \`${looked.file.entry.name}\` differs from the source`, '', ...shown, ...rest];
    });
}
function diffOf({ path, place, how, unlike }, sides, redact) {
    const { ours, theirs } = sides.get(path) ?? {};
    const names = { ours: `source: ${shownPath(place)}`, theirs: `package: ${shownPath(path)}` };
    const head = [`--- ${names.ours}`, `+++ ${names.theirs}`];
    if (how === 'line-endings')
        return [...head, 'the same text with other line endings (CRLF)'];
    if (unlike)
        return [...head, ...unlikeLines(unlike, redact, MOST_LINES)];
    if (!ours || !theirs)
        return [...head, 'no text, or too large to be shown'];
    // Before lines are cut and left out: half a secret, or a key without its first line, has no shape.
    const shown = { ours: redacted(ours, redact), theirs: redacted(theirs, redact) };
    if (Buffer.compare(shown.ours, shown.theirs) === 0)
        return [...head, 'they differ in what looks like a secret and is hidden'];
    return shortDiff(names, shown, MOST_LINES);
}
/** What is no text stays as it is, and is not shown. */
function redacted(bytes, redact) {
    const text = Buffer.from(bytes).toString('utf8');
    return text.includes('\ufffd') || text.includes('\0') ? bytes : Buffer.from(redact(text));
}
/** Everything that is no file of the source by its nature, with the reason. */
function generated(compared, redact) {
    return compared.flatMap(({ comparison, looked }) => folded(({ count, name }) => `${count} generated ${count === 1 ? 'file' : 'files'} in ${name}`, looked, comparison.generated.map(({ path, why }) => ({ text: redact(`${shownPath(path)}: ${why}`), files: 1 }))));
}
/** Everything that the source has and the package lacks. */
function absent(compared, redact) {
    return compared.flatMap(({ comparison, looked }) => folded(({ count, name }) => `${count} ${count === 1 ? 'file' : 'files'} of the source that ${name} lacks`, looked, comparison.absent.map(({ path, files }) => {
        const text = redact(shownPath(path));
        return { text: files === 1 ? text : `${text} (${files} files)`, files };
    })));
}
/** A list that opens on a click, its title counting all of its files; nothing for an empty one. */
function folded(title, { file }, rows) {
    const filesOf = (some) => some.reduce((sum, { files }) => sum + files, 0);
    const count = filesOf(rows);
    if (count === 0)
        return [];
    const name = `<code>${file.entry.name.replace(/[<>&]/g, '_')}</code>`;
    const left = filesOf(rows.slice(MOST_ROWS));
    const rest = left > 0 ? [`… ${left} more`] : [];
    const shown = rows.slice(0, MOST_ROWS).map(({ text }) => text);
    const head = `<details><summary>${title({ count, name })}</summary>`;
    return ['', head, '', ...fenced('', [...shown, ...rest]), '</details>', ''];
}
/** How to get from the tag to what is published. */
function patchLines({ patch, label }, redact) {
    if (!patch)
        return [];
    if (patch.path === '')
        return ['', `No patch leads from ${label} to what is published: ${patch.lacks}`, ''];
    const lines = redact(patch.text).replace(/\n$/, '').split('\n');
    const rest = lines.length > MOST_PATCH_LINES ? ['… and so on'] : [];
    return [
        '',
        `#### From ${label} to what is published`,
        '',
        `The whole patch is the file of the output \`patch\`. What the package lacks of the source stays. ${patch.lacks}`.trim(),
        '',
        ...fenced('sh', patch.commands.split('\n')),
        ...fenced('diff', [...lines.slice(0, MOST_PATCH_LINES), ...rest]),
    ];
}
/** Texts of strangers in a block that they cannot end. */
function fenced(language, lines) {
    const text = lines.join('\n');
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...text.split('\n'), fence, ''];
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/summary.js


/** A table of the files, the findings below it, and what the comparison with the source has to show. */
function summaryOf(checked, { from, isOut }, redact) {
    const { files, findings, compared, label } = checked;
    const where = from === 'registry' ? 'served by the registry' : 'built files';
    const rows = files.map(({ name, size, sha256 }) => {
        const levels = findings.filter(({ file }) => file === name).map(({ level }) => level);
        const mark = levels.includes('error') ? '✗' : levels.includes('warning') ? '⚠' : '✓';
        const held = compared.find(({ looked }) => looked.file.entry.name === name)?.comparison;
        const source = held ? countsOf(held) : 'not compared';
        return `| ${mark} \`${name}\` | ${size} | \`${sha256}\` |${label === '' ? '' : ` ${source} |`}`;
    });
    const [head, line] = label === '' ? ['', ''] : [` files of ${label} |`, '---|'];
    const table = rows.length === 0 ? [] : [`| file | bytes | sha256 |${head}`, `|---|---:|---|${line}`, ...rows];
    const wrong = findings.map(({ level, code, message }) => `- **${code}**${level === 'error' ? '' : ` (${level})`} ${message}`);
    const source = [differences, generated, absent].flatMap((part) => part(compared, redact));
    return [
        `### Package: ${where}`,
        '',
        ...table,
        '',
        ...wrong,
        ...whatToDo(findings, isOut),
        ...source,
        ...patchLines(checked, redact),
    ]
        .join('\n')
        .concat('\n');
}
/** Of each kind of finding, but of the first error's: how a step ends says that. */
function whatToDo(findings, isOut) {
    const first = findings.find(({ level }) => level === 'error')?.code;
    const codes = new Set(findings.flatMap(({ level, code }) => (level === 'notice' || !code ? [] : [code])));
    const said = first && nextFor(first, isOut);
    const lines = [...codes].flatMap((code) => {
        const next = nextFor(code, isOut);
        return next === said ? [] : [`- **${code}** ${next}`];
    });
    return lines.length === 0 ? [] : ['', 'What to do:', '', ...lines];
}
function countsOf({ same, generated: { length }, apart }) {
    return [`${same} the same`, `${length} generated`, ...(apart > 0 ? [`${apart} not compared`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./.build/actions/verify-package/src/run.js








/** Checks the files and states them; any finding of level error fails the step after everything is written. */
async function run_run(inputs, deps) {
    const prepared = inputs.prepared === '' ? undefined : readPrepared(inputs.prepared);
    const checked = inputs.from === 'registry'
        ? await (prepared ? checkRegistry(expectPrepared(prepared), inputs, deps) : checkPublished(inputs, deps))
        : await checkLocal(prepared, inputs, deps);
    // With prepare's word on the files they are those of this very release, whatever the registry serves.
    const isOut = inputs.from === 'registry' && !prepared;
    const failure = failureOf(checked.findings, isOut);
    return {
        outputs: {
            result: failure ? 'findings' : 'verified',
            files: JSON.stringify(checked.files),
            findings: JSON.stringify(checked.findings.map(({ level, code, message, file }) => ({ level, code, message, file }))),
            patch: checked.patch?.path ?? '',
        },
        // Only the files on this machine are this job's to state; a look at the registry states nothing new.
        ...(failure || inputs.from === 'registry' ? {} : { sections: { files: checked.files } }),
        summary: summaryOf(checked, { from: inputs.from, isOut }, await redactionOf(checked)),
        // The failure says a single error itself.
        findings: failure && checked.findings.length === 1 ? [] : checked.findings,
        ...(failure ? { failure } : {}),
    };
}
function readPrepared(text) {
    const prepared = parsePrepared(text);
    if (prepared)
        return prepared;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: 'Input "prepared" is empty ({}).',
        means: 'prepare.yml failed, so there is nothing to compare with.',
        next: 'Look at the failed job of prepare.yml.',
    });
}
function expectPrepared(prepared) {
    if (prepared['files-digests'].length > 0)
        return prepared;
    throw new errors/* PlumblineError */.Dl('bad-input', {
        what: 'With `from: registry`, the input "prepared" must hold the digests of the verified files, and it holds none.',
        next: 'Pass `prepared: ${{ toJSON(needs.prepare.outputs) }}` of a prepare.yml that ended in success.',
    });
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

/***/ 3391:
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
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
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
        return this.addRaw(external_os_namespaceObject.EOL);
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
  xi: () => (/* binding */ asPlumblineError),
  kY: () => (/* binding */ failureText)
});

// UNUSED EXPORTS: waysOn

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

/***/ 8832:
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

;// CONCATENATED MODULE: ./.build/packages/record/src/sections.js
// The release record's sections, schema version 1 (schema/record-1.schema.json says the same for other readers).
const RECORD_SCHEMA = 1;
/** Which phase's job owns a section: a reader takes a section from nowhere else (design §4). */
const sections_SECTION_OWNERS = {
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
    const order = ['schema', 'plumbline', ...Object.keys(sections_SECTION_OWNERS), 'failure'];
    const known = order.filter((key) => key in record);
    const unknown = Object.keys(record).filter((key) => !order.includes(key));
    const entries = [...known, ...unknown].map((key) => [key, record[key]]);
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./.build/packages/kernel/src/errors.js + 12 modules
var errors = __nccwpck_require__(929);
;// CONCATENATED MODULE: ./.build/packages/record/src/read.js
// Reading a record: absent, not JSON, wrong shape and another major version are told apart.


/** A record without sections. */
function emptyRecord(plumbline) {
    return { schema: RECORD_SCHEMA, plumbline };
}
/**
 * The record in a text; `origin` names the file or artifact in the messages.
 * Unknown fields are kept; another schema version is refused. Throws `bad-record`.
 */
function parseRecord(text, origin) {
    const value = parseJson(text, origin);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new errors/* PlumblineError */.Dl('bad-record', { what: `The record in ${origin} is not a JSON object.` });
    }
    const schema = value.schema;
    if (schema !== RECORD_SCHEMA) {
        throw new errors/* PlumblineError */.Dl('bad-record', {
            what: `The record in ${origin} has schema version ${JSON.stringify(schema)}; this version of Plumbline reads ${RECORD_SCHEMA}.`,
            next: 'Use the same version of Plumbline in every job of the release.',
        });
    }
    return value;
}
function parseJson(text, origin) {
    if (text.trim() === '')
        throw new errors/* PlumblineError */.Dl('bad-record', { what: `The record in ${origin} is empty.` });
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* PlumblineError */.Dl('bad-record', {
            what: `The record in ${origin} is not JSON (${cause.message}).`,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./.build/packages/record/src/extend-text.js
// The record as the text of a job's file: what the frame around every action calls.



/** The record's text with the sections added; an empty text starts a new record. Throws `bad-record`. */
function extendRecordText(text, sections) {
    const record = text === '' ? emptyRecord(project/* PROJECT_VERSION */.fZ) : parseRecord(text, "this job's record file");
    return `${JSON.stringify(extendRecord(record, sections), null, 2)}\n`;
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
/******/ var __webpack_exports__ = __nccwpck_require__(6273);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
