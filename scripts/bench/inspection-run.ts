// Looks through one distribution file and ends: what the measurement of a large package starts.
//   node inspection-run.ts FILE
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileSource } from '@plumbline/archives'
import { inspect } from '@plumbline/inspection'

const [path = ''] = process.argv.slice(2)
const file = await open(path)
const { findings, inspected } = await inspect(basename(path), await fileSource(file), { commit: '' })
await file.close()
const bytes = inspected.members.reduce((sum, { size }) => sum + size, 0)
// A notice says that the large one was not searched for secrets.
const wrong = findings.filter(({ level }) => level !== 'notice')
if (wrong.length > 0 || bytes < 1e9) {
  throw new Error(`${bytes} bytes, ${wrong.map(({ message }) => message).join(' ')}`)
}
