// Words of others and commands in Markdown, so that nothing in them can break out.

/** A code block whose fence is longer than any in the text. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** Names of jobs in a sentence. */
export function jobList(jobs: readonly { readonly id: string }[]): string {
  return jobs.map(({ id }) => `\`${id}\``).join(', ')
}
