// What a setup.py gives to setuptools' setup(), where it is known for sure.
import type { ReadText, Stated, StatedVersion } from '../reading.ts'
import { versionFrom } from '../stated-version.ts'
import type { SetupCall } from './program/machine.ts'
import { setupCalls } from './program/run.ts'
import { asText, type Value } from './program/value.ts'

export interface SetupScript {
  /** Undefined where the script cannot be followed to a call. */
  readonly calls: readonly SetupCall[] | undefined
  /** Of the first call. */
  readonly line: number
}

// Keywords of setuptools' plug-ins, which take the version from git.
const FROM_GIT = [
  'use_scm_version',
  'pbr',
  'vcversioner',
  'version_config',
  'setuptools_git_versioning',
  'use_incremental',
  'use_vcs_version',
  'version_format',
]

/** Follows a setup.py to its calls of setup(). */
export function setupScript(file: string, text: string, readText: ReadText): SetupScript {
  const calls = setupCalls(file, text, readText)
  const written = text.slice(0, Math.max(0, text.search(/\bsetup[ \t]*\(/))).split('\n').length
  return { calls: calls?.length ? calls : undefined, line: calls?.[0]?.line ?? written }
}

/** Whether no call can give a version: another file states it, or a plug-in of the build. */
export function givesNoVersion({ calls }: SetupScript): boolean {
  return (
    calls?.every(({ open, keywords }) => !open && ['version', ...FROM_GIT].every((key) => !keywords.has(key))) === true
  )
}

/** `static` where all calls give the same version, and nothing takes it from git. */
export function scriptVersion(file: string, script: SetupScript): StatedVersion {
  const dynamic: StatedVersion = { kind: 'dynamic', key: 'version', file, line: script.line }
  const hidden = script.calls?.some(({ open, keywords }) => open || FROM_GIT.some((key) => keywords.has(key))) ?? true
  const version = hidden ? undefined : scriptText(file, script, 'version')
  // PEP 440 knows no other signs: code that comes to anything else was not understood.
  if (!version || !/^[\w.+!-]{1,100}$/.test(version.value)) return dynamic
  const stated = versionFrom(version)
  return stated.kind === 'static' ? stated : dynamic
}

/** The text that all calls give for a keyword; undefined where that is not known. */
export function scriptText(file: string, { calls }: SetupScript, key: 'name' | 'version'): Stated | undefined {
  const given = (calls ?? []).map((call) => {
    const found = call[key] && asText(call[key])
    return found && { value: found.text.trim(), key, ...(found.origin ?? { file, line: call.line }) }
  })
  const [first] = given
  return first && first.value !== '' && given.every((one) => one?.value === first.value) ? first : undefined
}

/** The texts of a list that some call gives; undefined where the list may hold others. */
export function scriptTexts({ calls }: SetupScript, key: string): readonly string[] | undefined {
  if (calls === undefined || calls.some(({ open }) => open)) return undefined
  const lists = calls.map(({ values }) => textsOf(values.get(key)))
  return lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((one) => one ?? []))]
}

function textsOf(value: Value | undefined): readonly string[] | undefined {
  if (value === undefined || value.kind === 'none') return []
  if (value.kind === 'text') return value.text.split('\n').flatMap((one) => one.trim() || [])
  if (value.kind !== 'list') return undefined
  const texts = value.items.flatMap((one) => (one.kind === 'text' ? one.text : []))
  return texts.length === value.items.length ? texts : undefined
}
