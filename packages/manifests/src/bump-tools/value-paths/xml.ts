// XML by the part of XPath that configurations use (https://www.w3.org/TR/xpath-10/).
import { parseXml, type XmlElement } from '../../xml-document.ts'
import type { PathReader, Place } from './value-path.ts'

interface XmlStep {
  readonly name: string
  /** `//`: at any depth. */
  readonly anywhere: boolean
}

/** `/a/b`, `//a/*`, `//*[local-name()='a']`; undefined for what asks for more. */
function xmlSteps(path: string): XmlStep[] | undefined {
  const steps: XmlStep[] = []
  const step = /(\/\/?)(?:\*\[local-name\(\)\s{0,3}=\s{0,3}['"]([\w.-]+)['"]\]|([\w.-]+|\*))/y
  if (path.length > 500) return undefined
  while (step.lastIndex < path.length) {
    const found = step.exec(path)
    if (!found) return undefined
    steps.push({ name: found[2] ?? found[3] ?? '', anywhere: found[1] === '//' })
  }
  return steps.length === 0 ? undefined : steps
}

function find(text: string, path: string): Place {
  const root = parseXml('it', text, outermostName(text))
  let here: readonly XmlElement[] = [{ name: '', line: 1, attributes: {}, children: [root], text: '' }]
  for (const { name, anywhere } of xmlSteps(path) ?? []) {
    const below = here.flatMap((element) => (anywhere ? descendants(element) : element.children))
    here = [...new Set(below)].filter((element) => name === '*' || element.name.replace(/^[^:]*:/, '') === name)
  }
  const [found] = here
  return found && found.text !== '' ? { value: found.text, line: found.line } : undefined
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)])
}

/** Comments, declarations and instructions stand before it. */
export function outermostName(text: string): string {
  let at = text.indexOf('<')
  while (at !== -1 && /[!?]/.test(text[at + 1] ?? '')) {
    const close = text.startsWith('<!--', at) ? '-->' : text[at + 1] === '?' ? '?>' : '>'
    const end = text.indexOf(close, at)
    at = end === -1 ? -1 : text.indexOf('<', end + close.length)
  }
  return at === -1 ? '' : (/^[^\s/>]*/.exec(text.slice(at + 1, at + 200))?.[0] ?? '')
}

export const xml: PathReader = { isPlain: (path) => xmlSteps(path) !== undefined, find }
