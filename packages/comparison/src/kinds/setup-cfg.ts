// setup.cfg as setuptools reads and writes it (Python's configparser): comments go, and the way in which it is written.

/** Sections and their values in one text, without egg_info: two files that say the same give the same text. */
export function withoutEggInfo(text: string): string {
  const sections = new Map<string, Map<string, string[]>>()
  let section: Map<string, string[]> | undefined
  let value: string[] | undefined
  for (const line of text.split(/\r?\n/)) {
    const plain = line.trim()
    if (plain === '' || plain.startsWith('#') || plain.startsWith(';')) continue
    const head = /^\[([^\]]+)\]/.exec(plain)?.[1]
    if (head !== undefined && !/^\s/.test(line)) {
      section = sections.get(head) ?? new Map<string, string[]>()
      sections.set(head, section)
      value = undefined
    } else if (/^\s/.test(line) && value) value.push(plain)
    else if (section) {
      const at = plain.search(/[=:]/)
      value = at < 0 ? [] : [plain.slice(at + 1).trim()]
      section.set((at < 0 ? plain : plain.slice(0, at)).trim().toLowerCase(), value)
    }
  }
  sections.delete('egg_info')
  const said = [...sections].map(([name, options]) => [
    name,
    [...options].map(([option, lines]) => [option, lines.filter((line) => line !== '')]).sort(),
  ])
  return JSON.stringify(said.sort())
}
