// How the report writes its Markdown: others' words as every issue of ours has them, and names of jobs.
export { cell, code, fenced, link, prose } from '@plumbline/github'

/** Names of jobs in a sentence. */
export function jobList(jobs: readonly { readonly id: string }[]): string {
  return jobs.map(({ id }) => `\`${id}\``).join(', ')
}
