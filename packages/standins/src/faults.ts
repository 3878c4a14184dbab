// Things that go wrong on purpose: which fault, if any, a request meets.
import type { Fault, Service } from './world.ts'

export interface FaultBook {
  add(fault: Fault): void
  clear(): void
  /** The first fault with uses left that matches; using it counts. */
  take(service: Service, method: string, path: string): Fault | undefined
}

export function createFaultBook(): FaultBook {
  const entries: { readonly fault: Fault; left: number }[] = []
  return {
    add: (fault) => {
      entries.push({ fault, left: fault.times })
    },
    clear: () => {
      entries.length = 0
    },
    take: (service, method, path) => {
      const entry = entries.find(({ fault, left }) => left > 0 && matches(fault, service, method, path))
      if (entry) entry.left -= 1
      return entry?.fault
    },
  }
}

function matches(fault: Fault, service: Service, method: string, path: string): boolean {
  return (
    fault.service === service && (fault.method === undefined || fault.method === method) && path.search(fault.path) >= 0
  )
}
