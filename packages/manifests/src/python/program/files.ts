// Opening files of the checkout.
import { fileText, inCheckout, type Machine, unknown } from './machine.ts'
import { pathOf } from './paths.ts'
import type { Value } from './value.ts'

/**
 * The open file. One that is not there may be made before the build, so that it would raise is not known either; what
 * is written is not read here.
 */
export function openFile(machine: Machine, name: Value | undefined, mode: Value | undefined, how = 'io'): Value {
  const path = pathOf(name)
  if (path === undefined || (mode && (mode.kind !== 'text' || /[wax+]/.test(mode.text)))) return unknown(machine)
  if (inCheckout(machine, path) === undefined) return unknown(machine)
  const raw = fileText(machine, path)
  if (!raw) return unknown(machine)
  // Which bytes stand before the text depends on how it is decoded.
  if (raw.text.startsWith('\uFEFF')) return unknown(machine)
  const binary = mode?.kind === 'text' && mode.text.includes('b')
  if (!/\r/.test(raw.text) || binary) return { kind: 'stream', rest: raw, binary }
  return how === 'io' ? { kind: 'stream', rest: { ...raw, text: withLineEnds(raw.text) }, binary } : unknown(machine)
}

/** As Python reads texts: every line ends with `\n`. */
function withLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
