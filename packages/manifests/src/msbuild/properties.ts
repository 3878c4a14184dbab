// MSBuild's properties (https://learn.microsoft.com/visualstudio/msbuild/msbuild-properties), as far as files state them.
import { posix } from 'node:path'
import type { Stated } from '../reading.ts'

/** A property whose value depends on the build: a condition or a function that only MSBuild can answer. */
export interface Unknown extends Omit<Stated, 'value'> {
  readonly value: undefined
}

export type Property = Stated | Unknown

/** By name in lower case: MSBuild does not tell cases apart. */
export type Properties = Map<string, Property>

// The SDK gives these an empty value before the project is read.
const EMPTY_BY_DEFAULT = new Set(['version', 'versionprefix', 'versionsuffix', 'packageversion'])

// Properties made to multiply each other end here.
const LENGTH = 1024

const REFERENCE = /\$\(([A-Za-z_][\w-]{0,127})\)/g

/** The files that the reserved properties name. */
export interface Where {
  /** The project that is built. */
  readonly project: string
  /** The file in which the text stands. */
  readonly file: string
}

/** A text with the properties in it put in; undefined where one is not known, or a function is called. */
export function expanded(text: string, properties: Properties, where: Where): string | undefined {
  if (text.length > LENGTH || /\$\([^)]*[[.:(]|[@%]\(/.test(text)) return undefined
  let isKnown = true
  let length = text.length
  const value = text.replace(REFERENCE, (_all, name: string) => {
    const found = length > LENGTH ? undefined : valueBy(name, properties, where)
    if (found === undefined) isKnown = false
    length += found?.length ?? 0
    return found ?? ''
  })
  return isKnown && !value.includes('$(') && value.length <= LENGTH ? value : undefined
}

function valueBy(name: string, properties: Properties, where: Where): string | undefined {
  const key = name.toLowerCase()
  const property = properties.get(key)
  if (property) return property.value
  return EMPTY_BY_DEFAULT.has(key) ? '' : reserved(key, where)
}

function reserved(key: string, { project, file }: Where): string | undefined {
  const values: Readonly<Record<string, string>> = {
    msbuildprojectname: posix.parse(project).name,
    msbuildprojectdirectory: posix.dirname(project),
    msbuildthisfiledirectory: `${posix.dirname(file)}/`,
    msbuildthisfilename: posix.parse(file).name,
  }
  return Object.hasOwn(values, key) ? values[key] : undefined
}

/** Sets a property to a text as it stands in the file; where the text is one reference, its place stays the property's. */
export function setProperty(properties: Properties, stated: Stated, isCertain: boolean, where: Where): void {
  const key = stated.key.toLowerCase()
  const value = expanded(stated.value, properties, where)
  const only = /^\$\(([A-Za-z_][\w-]*)\)$/.exec(stated.value)?.[1]?.toLowerCase()
  if (!isCertain && value !== undefined && value === properties.get(key)?.value) return
  if (!isCertain || value === undefined) properties.set(key, { ...stated, value: undefined })
  else properties.set(key, (only && properties.get(only)) || { ...stated, value })
}
