// XML: the texts of its elements, by their names from the outermost one on.
import { outermostName } from '../bump-tools/value-paths/xml.ts'
import type { Stated } from '../reading.ts'
import { parseXml, type XmlElement } from '../xml-document.ts'
import { collected, type NamedFormat } from './named-file.ts'

function texts(file: string, text: string): Stated[] {
  const root = parseXml(file, text, outermostName(text))
  const visit = (element: XmlElement | undefined, add: (value: string, line: number) => void) => {
    if (element !== undefined && element.text !== '') add(element.text, element.line)
    const children = element === undefined ? [root] : element.children
    return children.map((child) => [child.name.replace(/^[^:]*:/, ''), child] as const)
  }
  return collected<XmlElement | undefined>(undefined, visit, file)
}

export const xml: NamedFormat = { texts }
