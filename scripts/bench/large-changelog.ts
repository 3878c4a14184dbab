// One reader on one large changelog, in a process of its own that can be ended: prints the milliseconds that it took.
//   node large-changelog.ts READER BYTES
import { readers } from './changelog-readers.ts'

function largeChangelog(size: number): string {
  const entry = (version: string) =>
    `## [${version}] - 2026-01-01\n\n### Fixed\n\n- A thing that was broken ([#12](https://example.org/12)).\n- \`code\` and *words*, again and again.\n\n`
  const count = Math.floor(size / entry('1.0.10000').length)
  const entries = Array.from({ length: count }, (_, index) => entry(`1.0.${count - index}`))
  return `# Changelog\n\n${entries.join('')}## [0.0.1] - 2020-01-01\n\n### Added\n\n- The first.\n`
}

const [name, bytes] = process.argv.slice(2)
const reader = readers.find((one) => one.name === name)
if (reader === undefined) throw new Error(`no reader is called ${name}`)
const question = { file: 'CHANGELOG.md', text: largeChangelog(Number(bytes)), version: '0.0.1' }
const started = performance.now()
const answer = await reader.read(question)
if (answer === undefined) throw new Error('not found')
console.log(performance.now() - started)
