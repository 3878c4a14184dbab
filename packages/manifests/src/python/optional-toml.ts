// A TOML file that is read beside another one.
import { PlumblineError } from '@plumbline/kernel'
import { parseToml, type TomlDocument } from '../toml-document.ts'

/** Null for what does not parse: that is said of the file itself, once. */
export function optionalToml(text: string): TomlDocument | null {
  try {
    return parseToml('', text)
  } catch (error) {
    if (error instanceof PlumblineError) return null
    throw error
  }
}
