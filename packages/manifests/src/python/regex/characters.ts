// What one escaped character of a Python pattern stands for.

/** Of one character. */
export type Test = (one: string) => boolean

const CLASSES: Readonly<Record<string, RegExp>> = {
  d: /\d/,
  D: /\D/,
  w: /[\p{L}\p{N}_]/u,
  W: /[^\p{L}\p{N}_]/u,
  s: /\s/,
  S: /\S/,
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }

/** The character or class behind a backslash; undefined for what Python refuses, and for what is not read here. */
export function classEscape(sign: string): string | Test | undefined {
  const set = CLASSES[sign]
  if (set) return (one) => set.test(one)
  const control = CONTROLS[sign]
  if (control !== undefined) return control
  return sign === '' || /[A-Za-z0-9]/.test(sign) ? undefined : sign
}
