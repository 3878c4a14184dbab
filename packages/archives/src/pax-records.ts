// The records of a pax header: `<length> <key>=<value>\n` (pax, "pax Header Block").

/** In their order; undefined where one is not as it must be, to the byte. */
export function paxRecords(bytes: Buffer): [string, string][] | undefined {
  const records: [string, string][] = []
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const digits = space < 0 || space - at > 9 ? '' : bytes.toString('latin1', at, space)
    if (!/^[1-9]\d*$/.test(digits)) return undefined
    const end = at + Number(digits)
    if (end > bytes.length || end <= space + 1 || bytes[end - 1] !== 0x0a) return undefined
    const text = bytes.toString('utf8', space + 1, end - 1)
    const equals = text.indexOf('=')
    if (equals < 1) return undefined
    records.push([text.slice(0, equals), text.slice(equals + 1)])
    at = end
  }
  return records
}
