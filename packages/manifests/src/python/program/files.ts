// Opening files of the checkout.
import { fileText, inCheckout, type Machine, unknown } from './machine.ts'
import { pathOf } from './paths.ts'
import type { Value } from './value.ts'

/**
 * The open file. One that is not there may be made before the build, so that it would raise is not known either; what
 * is written is not read here.
 */
export function openFile(machine: Machine, name: Value | undefined, mode: Value | undefined): Value {
  const path = pathOf(name)
  if (path === undefined || (mode && (mode.kind !== 'text' || /[wax+]/.test(mode.text)))) return unknown(machine)
  if (inCheckout(machine, path) === undefined) return unknown(machine)
  const rest = fileText(machine, path)
  return rest ? { kind: 'stream', rest } : unknown(machine)
}
