// Small gems made in memory, as `gem build` lays them out: the same input gives the same bytes.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { digestOf } from '@plumbline/kernel'
import { pack } from 'tar-stream'

/** What a gem states about itself. */
export interface StatedGem {
  readonly name: string
  readonly number: string
  /** `ruby` when not given. */
  readonly platform?: string
}

export interface PackedGem {
  readonly filename: string
  readonly content: Buffer
}

/** A gem with one file under lib/ that says `text`. */
export function packGem(stated: StatedGem, text: string): Promise<PackedGem> {
  return packGemFiles(stated, { [`lib/${stated.name}.rb`]: `# ${text.trim()}\n` })
}

/** A gem of these files, by their paths in it. */
export async function packGemFiles(stated: StatedGem, files: Readonly<Record<string, string>>): Promise<PackedGem> {
  const { name, number, platform = 'ruby' } = stated
  const contents = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)
  const metadata = gzipSync(metadataOf({ name, number, platform }, Object.keys(files)))
  const data = gzipSync(await tarOf(Object.fromEntries(contents)))
  const sums = gzipSync(sumsOf({ 'metadata.gz': metadata, 'data.tar.gz': data }))
  const content = await tarOf({ 'metadata.gz': metadata, 'data.tar.gz': data, 'checksums.yaml.gz': sums })
  const suffix = platform === 'ruby' ? '' : `-${platform}`
  return { filename: `${name}-${number}${suffix}.gem`, content }
}

function metadataOf({ name, number, platform }: Required<StatedGem>, files: readonly string[]): string {
  const any = `!ruby/object:Gem::Requirement
  requirements:
  - - ">="
    - !ruby/object:Gem::Version
      version: '0'`
  return `--- !ruby/object:Gem::Specification
name: ${name}
version: !ruby/object:Gem::Version
  version: ${/^[0-9]+(?:\.[0-9]+)?$/.test(number) ? `'${number}'` : number}
platform: ${platform}
authors:
- Plumbline
bindir: bin
cert_chain: []
date: 1980-01-02 00:00:00.000000000 Z
dependencies: []
executables: []
extensions: []
extra_rdoc_files: []
files:
${files.map((file) => `- ${file}`).join('\n')}
licenses: []
metadata: {}
rdoc_options: []
require_paths:
- lib
required_ruby_version: ${any}
required_rubygems_version: ${any}
requirements: []
rubygems_version: 3.3.15
specification_version: 4
summary: ${name} of a rehearsal
test_files: []
`
}

function sumsOf(files: Readonly<Record<string, Buffer>>): string {
  const lines = (sum: (bytes: Buffer) => string) =>
    Object.entries(files).map(([name, bytes]) => `  ${name}: ${sum(bytes)}\n`)
  const sha512 = (bytes: Buffer) => createHash('sha512').update(bytes).digest('hex')
  return `---\nSHA256:\n${lines((bytes) => digestOf('sha256', bytes)).join('')}SHA512:\n${lines(sha512).join('')}`
}

async function tarOf(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, bytes] of Object.entries(files)) archive.entry({ name, mtime: new Date(0), mode: 0o644 }, bytes)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
