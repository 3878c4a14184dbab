// The minimal publish workflow of each ecosystem, for repositories whose own workflow does not use Plumbline.
import { readFileSync } from 'node:fs'

const FILES: Readonly<Record<string, URL>> = {
  npm: new URL('./minimal-npm.yml', import.meta.url),
}

/** The file's text; undefined for an ecosystem that has none. A package in a folder gets its `working-directory`. */
export function minimalWorkflow(ecosystem: string, directory: string): string | undefined {
  const file = FILES[ecosystem]
  if (!file) return undefined
  const text = readFileSync(file, 'utf8')
  if (directory === '.') return text
  return text.replace(
    '      environment: release\n',
    `      environment: release\n      working-directory: ${JSON.stringify(directory)}\n`,
  )
}
