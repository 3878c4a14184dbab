// The step's log, as the runner shows it.
import * as core from '@actions/core'

export interface Log {
  info(text: string): void
  /** Shown only when the run has debug logging on. */
  debug(text: string): void
  /** A notice or warning annotation: few of them, GitHub shows ten a step. */
  notice(text: string): void
  warning(text: string): void
  /** Registers a secret with the runner, before anything can print it. */
  mask(secret: string): void
}

const masked = new Set<string>()

export const log: Log = {
  info: (text) => core.info(harmless(text)),
  debug: (text) => core.debug(text),
  notice: (text) => core.notice(text),
  warning: (text) => core.warning(text),
  mask(secret) {
    if (secret === '') return
    masked.add(secret)
    core.setSecret(secret)
  },
}

/**
 * The text with nothing in it that the runner would take for a workflow command: logs show what others wrote. The runner
 * trims more than `\s` from a line's start before it looks (U+0085), so everything invisible counts.
 */
export function harmless(text: string): string {
  return text.replaceAll(/^([^\p{L}\p{N}\p{P}\p{S}\n\r\u2028\u2029]*):(?=:)/gmu, '$1: ').replaceAll('##[', '## [')
}

/** True when the text holds a masked value: the runner then blanks it on its way to another job. */
export function holdsSecret(text: string): boolean {
  return [...masked].some((secret) => text.includes(secret))
}
