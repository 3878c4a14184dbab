// All job summaries of a rehearsal, run by run, as the pages of GitHub would show them.
import type { RunEvent } from '../engine/ports.ts'

export interface Summaries {
  record(event: RunEvent): void
  /** How many steps wrote one. */
  count(): number
  /** Markdown; a run that another one dispatched stands behind it. */
  text(): string
}

interface Page {
  readonly title: string
  readonly parts: string[]
}

export function createSummaries(): Summaries {
  const pages: Page[] = []
  const open = new Map<number, Page>()
  let count = 0
  return {
    record(event) {
      if (event.kind === 'run-started') {
        const again = event.attempt === undefined ? '' : `, attempt ${event.attempt}`
        const page = { title: `# ${event.workflow} (${event.event} at ${event.ref}${again})`, parts: [] }
        pages.push(page)
        open.set(event.runId, page)
      }
      if (event.kind !== 'step-summary' || event.markdown.trim() === '') return
      count += 1
      open.get(event.runId)?.parts.push(`## ${event.path} · ${event.step}`, event.markdown.trim())
    },
    count: () => count,
    text() {
      const told = pages.filter(({ parts }) => parts.length > 0)
      return `${told.flatMap(({ title, parts }) => [title, ...parts]).join('\n\n')}\n`
    },
  }
}
