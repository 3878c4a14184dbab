// Words in a commit message that keep `push` from starting anything.

const WORDS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'] as const

/** The word or trailer that GitHub finds in a commit message. */
export function skipWord(message: string): string | undefined {
  return WORDS.find((word) => message.includes(word)) ?? trailer(message)
}

/** `skip-checks: true` counts as the last line, below an empty one. */
function trailer(message: string): string | undefined {
  const lines = message.trimEnd().split(/\r?\n/)
  const last = lines.at(-1) ?? ''
  const paragraph = lines.lastIndexOf('')
  return paragraph > 0 && /^skip-checks: ?true$/.test(last) ? last : undefined
}
