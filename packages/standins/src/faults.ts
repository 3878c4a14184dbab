// Things that go wrong on purpose: which fault, if any, a request meets.
import type { Fault, FaultUse, Service } from './world.ts'

export interface FaultBook {
  add(fault: Fault): FaultUse
  clear(): void
  /** The first fault with uses left that matches; using it counts. */
  take(service: Service, method: string, path: string): Fault | undefined
}

export function createFaultBook(): FaultBook {
  const entries: { readonly fault: Fault; met: number }[] = []
  return {
    add: (fault) => {
      const entry = { fault, met: 0 }
      entries.push(entry)
      return entry
    },
    clear: () => {
      entries.length = 0
    },
    take: (service, method, path) => {
      const entry = entries.find(({ fault, met }) => met < fault.times && matches(fault, service, method, path))
      if (entry) entry.met += 1
      return entry?.fault
    },
  }
}

function matches(fault: Fault, service: Service, method: string, path: string): boolean {
  return (
    fault.service === service && (fault.method === undefined || fault.method === method) && path.search(fault.path) >= 0
  )
}
