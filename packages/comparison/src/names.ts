// Names of files that go with every copy of a package.

/** A license, by any of its usual names: `LICENSE`, `LICENCE.txt`, `LICENSE-MIT`, `COPYING`. */
export function isLicense(name: string): boolean {
  return /^(?:licen[cs]e|copying)(?:[.-][^/]*)?$/i.test(name)
}

/** A license, a notice or a readme. */
export function goesAlong(name: string): boolean {
  return isLicense(name) || /^(?:notice|readme)(?:[.-][^/]*)?$/i.test(name)
}

/** The last part of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
