// go.mod (https://go.dev/ref/mod): the tag is the version, and the module path says which major version it may be.
import { invalidManifest } from '../invalid-manifest.ts'
import type { ManifestFormat, ManifestReading, Stated } from '../reading.ts'

function read(file: string, text: string): ManifestReading {
  const name = modulePath(file, text)
  const { key, line } = name
  return {
    file,
    ecosystem: 'go',
    name,
    version: { kind: 'tag', key, file, line, majors: majorsOf(name) },
    publishable: true,
  }
}

/** `module path`, also quoted, and in the form with brackets. */
function modulePath(file: string, text: string): Stated {
  let inBrackets = false
  for (const [index, row] of text.split('\n').entries()) {
    const code = (row.split('//', 1)[0] ?? '').trim()
    const argument = inBrackets ? code : /^module(?=[\s("`])\s*(.*)$/.exec(code)?.[1]
    if (argument === undefined || (inBrackets && argument === '')) continue
    if (!inBrackets && argument === '(') inBrackets = true
    else return { value: unquoted(file, index + 1, argument), key: 'module', file, line: index + 1 }
  }
  throw invalidManifest(file, 1, 'no module directive', 'a line "module" with the path of the module')
}

function unquoted(file: string, line: number, argument: string): string {
  const path = /^(?:"([^"\s]+)"|`([^`\s]+)`|([^"`\s()]+))$/.exec(argument)
  const value = path?.[1] ?? path?.[2] ?? path?.[3]
  if (value !== undefined) return value
  throw invalidManifest(file, line, `the module path is ${JSON.stringify(argument.slice(0, 80))}`, 'one path')
}

/** See https://go.dev/ref/mod#major-version-suffixes. */
function majorsOf({ value, file, line }: Stated): number[] {
  const suffix = value.startsWith('gopkg.in/')
    ? /\.v(0|[1-9]\d{0,8})(?:-unstable)?$/.exec(value)?.[1]
    : /\/v(\d{1,9})$/.exec(value)?.[1]
  if (suffix === undefined) return [0, 1]
  if (value.startsWith('gopkg.in/') || /^(?:[2-9]|[1-9]\d+)$/.test(suffix)) return [Number(suffix)]
  throw invalidManifest(file, line, `the module path ends in /v${suffix}`, 'no suffix, or one from /v2 on')
}

export const goMod: ManifestFormat = { read }
