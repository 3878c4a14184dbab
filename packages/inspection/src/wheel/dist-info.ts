// The .dist-info folder of a wheel and the small files in it.
import { type CoreMetadata, type Member, parseCoreMetadata } from '@plumbline/archives'
import type { Inspected } from '../rule.ts'

/** True of a file with this name in a .dist-info folder at the top. */
export function isInfoFile({ path }: Pick<Member, 'path'>, name: string): boolean {
  return path.endsWith(`.dist-info/${name}`) && path.split('/').length === 2
}

/** The folder's name; archives has refused a wheel that has none, or two. */
export function infoFolder({ members }: Pick<Inspected, 'members'>): string {
  const path = members.find((member) => isInfoFile(member, 'METADATA'))?.path ?? ''
  return path.slice(0, path.indexOf('/'))
}

/** The text of a kept file of the folder; undefined where there is none, or a larger one. */
export function infoText(inspected: Inspected, name: string): string | undefined {
  const bytes = inspected.kept.get(`${infoFolder(inspected)}/${name}`)
  return bytes && new TextDecoder().decode(bytes)
}

/** The fields of the file WHEEL; the reason, as the rest of a sentence, when they cannot be read. */
export function wheelFields(inspected: Inspected): CoreMetadata | { readonly problem: string } {
  const text = infoText(inspected, 'WHEEL')
  return text === undefined ? { problem: 'is too large' } : parseCoreMetadata(new TextEncoder().encode(text))
}
