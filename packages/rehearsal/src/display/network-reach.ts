// Steps that failed because they reached for the network, which a rehearsal does not have: their tools say it in many words.
import type { RunEvent } from '../engine/ports.ts'

export interface NetworkReach {
  record(event: RunEvent): void
  /** A line for each step that failed after it had asked for something that is not here. */
  lines(): string[]
}

/** How the tools of builds say that something cannot be fetched. */
const WORDS: readonly RegExp[] = [
  // pip, which asks the rehearsal's own index.
  /Could not find a version that satisfies the requirement |No matching distribution found for /,
  // npm, which asks the rehearsal's own registry.
  /npm (?:error|ERR!) 404 /,
  // cargo with CARGO_NET_OFFLINE.
  /but --offline was specified|can't be downloaded|when in offline mode/,
  // gem and bundler.
  /Could not find a valid gem |Could not find gem |Could not reach host /,
  // Anything that asks for the address of a host.
  /Temporary failure in name resolution|Name or service not known|Could(?: not|n't) resolve host|getaddrinfo/,
  /\b(?:EAI_AGAIN|ENOTFOUND|ENETUNREACH)\b|Network is unreachable/,
]

/** No line of a log is longer where it matters. */
const LINE_CAP = 240

export function createNetworkReach(): NetworkReach {
  const asked = new Map<string, string>()
  const failed = new Set<string>()
  return {
    record(event) {
      if (event.kind === 'step-started') asked.delete(keyOf(event))
      if (event.kind === 'step-log' && !asked.has(keyOf(event))) {
        const line = event.line.slice(0, LINE_CAP).trim()
        if (WORDS.some((words) => words.test(line))) asked.set(keyOf(event), line)
      }
      if (event.kind !== 'step-ended' || event.report.conclusion !== 'failure') return
      const line = asked.get(keyOf(event))
      if (line !== undefined) {
        failed.add(
          `Step "${event.report.name}" of job ${event.path} reached for the network, which a rehearsal does not have: ${line}`,
        )
      }
    },
    lines: () => [...failed],
  }
}

/** One step of a job runs at a time. */
function keyOf({ runId, path }: { readonly runId: number; readonly path: string }): string {
  return `${runId} ${path}`
}
