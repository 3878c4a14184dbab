// The minimal publish workflow of each ecosystem, for repositories whose own workflow does not use Plumbline.
import { readFileSync } from 'node:fs'

interface Minimal {
  readonly file: URL
  /** The line behind which the call that prepares the release takes one more input, with or without `with:`. */
  readonly call: RegExp
  readonly hasInputs: boolean
}

const FILES: Readonly<Record<string, Minimal>> = {
  npm: {
    file: new URL('./minimal-npm.yml', import.meta.url),
    call: /^ {4}uses: \S+\/release\.yml@\S+\n {4}with:\n/m,
    hasInputs: true,
  },
  pypi: {
    file: new URL('./minimal-pypi.yml', import.meta.url),
    call: /^ {4}uses: \S+\/prepare\.yml@\S+\n/m,
    hasInputs: false,
  },
}

/** The file's text; undefined for an ecosystem that has none. A package in a folder gets its `working-directory`. */
export function minimalWorkflow(ecosystem: string, directory: string): string | undefined {
  const minimal = FILES[ecosystem]
  if (!minimal) return undefined
  const text = readFileSync(minimal.file, 'utf8')
  if (directory === '.') return text
  const input = `      working-directory: ${JSON.stringify(directory)}\n`
  return text.replace(minimal.call, (call) => `${call}${minimal.hasInputs ? '' : '    with:\n'}${input}`)
}
