// XML with positions: the elements of the upper levels, each with the line on which it begins.
import { SaxesParser } from 'saxes'
import { invalidManifest } from './invalid-manifest.ts'

// No manifest states anything deeper, and what a file holds there is not kept.
const LEVELS = 8

export interface XmlElement {
  readonly name: string
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own text and CDATA without the blanks around it; comments and the texts of its children are not in it. */
  readonly text: string
}

interface OpenElement {
  readonly name: string
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  readonly children: OpenElement[]
  text: string
}

/**
 * Parses XML 1.0; namespaces are not looked at. Entities other than XML's own are refused, so none is ever expanded.
 * Throws `manifest-invalid`, also when the outermost element has another name than `root`.
 */
export function parseXml(file: string, text: string, root: string): XmlElement {
  const parser = new SaxesParser({ position: true, xmlns: false })
  const document: OpenElement = { name: '', line: 1, attributes: {}, children: [], text: '' }
  const open: OpenElement[] = [document]
  let deeper = 0
  parser.on('error', (error) => {
    const problem = `not XML: ${error.message.replace(/^\d+:\d+: /, '').slice(0, 200)}`
    throw invalidManifest(file, parser.line, problem, 'well-formed XML')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (deeper > 0 || open.length > LEVELS) deeper++
    else {
      const element = { name, line: parser.line, attributes, children: [], text: '' }
      open.at(-1)?.children.push(element)
      open.push(element)
    }
  })
  parser.on('closetag', () => {
    if (deeper > 0) deeper--
    else trim(open.pop())
  })
  const add = (more: string) => {
    const element = open.at(-1)
    if (deeper === 0 && element) element.text += more
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text).close()
  const [outermost] = document.children
  if (outermost?.name === root) return outermost
  const found = outermost ? `the outermost element is <${outermost.name.slice(0, 40)}>` : 'no element'
  throw invalidManifest(file, outermost?.line ?? 1, found, `<${root}>`)
}

function trim(element: OpenElement | undefined): void {
  if (element) element.text = element.text.trim()
}

/** The last child of that name, as the readers of these files take it. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.findLast((child) => child.name === name)
}
