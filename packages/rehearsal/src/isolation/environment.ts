// The environment that steps may see of this machine: an allow-list, so that no token is in it by accident.
import { join } from 'node:path'

const kept = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TERM', 'COLUMNS', 'NO_COLOR', 'FORCE_COLOR', 'SystemRoot'] as const

/**
 * What is kept of an environment, and what takes the place of the rest: an empty HOME, no configuration of git and npm
 * but what lies in it, no agents, no prompts. `extra` is added last.
 */
export function cleanEnvironment(
  from: Readonly<Record<string, string | undefined>>,
  home: string,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const own = kept.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]] as const]))
  return {
    LANG: 'C.UTF-8',
    ...Object.fromEntries(own),
    HOME: home,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    NPM_CONFIG_USERCONFIG: join(home, '.npmrc'),
    NPM_CONFIG_GLOBALCONFIG: join(home, '.npmrc-global'),
    ...extra,
  }
}
