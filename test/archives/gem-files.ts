// Gems by RubyGems' own `gem build`, and gems made by hand of any parts.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Header, pack } from 'tar-stream'

export interface BuiltGem {
  readonly name: string
  readonly bytes: Buffer
}

/** What `gem build` makes of a gemspec with these lines. */
export function gemBuild(lines: string): BuiltGem {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-gem-'))
  try {
    mkdirSync(join(folder, 'lib'))
    writeFileSync(join(folder, 'lib', 'demo.rb'), 'module Demo; end\n')
    const spec = `Gem::Specification.new do |s|
  s.name = 'demo'; s.version = '1.2.3'; s.summary = 'A demonstration'; s.authors = ['A. Uthor']
  s.files = ['lib/demo.rb']; s.license = 'MIT'; s.homepage = 'https://example.org/demo'
  ${lines}
end
`
    writeFileSync(join(folder, 'demo.gemspec'), spec)
    execFileSync('gem', ['build', 'demo.gemspec'], { cwd: folder, stdio: 'pipe' })
    const [name = ''] = readdirSync(folder).filter((entry) => entry.endsWith('.gem'))
    return { name, bytes: readFileSync(join(folder, name)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const METADATA = `--- !ruby/object:Gem::Specification
name: demo
version: !ruby/object:Gem::Version
  version: 1.2.3
platform: ruby
authors:
- A. Uthor
summary: A demonstration
licenses:
- MIT
`

export interface GemParts {
  readonly metadata?: string
  /** The bytes of metadata.gz as they are. */
  readonly packed?: Buffer
  readonly data?: Buffer
  /** In place of what belongs there; empty leaves the file out. */
  readonly checksums?: string
  readonly more?: readonly (Partial<Header> & { readonly name: string; readonly content?: string })[]
}

/** A gem of these parts, with checksums that are right unless others are given. */
export async function gemOf({ metadata = METADATA, packed, data, checksums, more = [] }: GemParts): Promise<Buffer> {
  const parts = { 'metadata.gz': packed ?? gzipSync(metadata), 'data.tar.gz': data ?? gzipSync(await tar([])) }
  const sums = checksums ?? checksumsOf(parts)
  return tar([
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
    ...(sums === '' ? [] : [{ name: 'checksums.yaml.gz', content: gzipSync(sums) }]),
    ...more,
  ])
}

export async function tar(
  entries: readonly (Partial<Header> & { readonly name: string; readonly content?: string | Buffer })[],
): Promise<Buffer> {
  const archive = pack()
  for (const { content, ...header } of entries) {
    archive.entry({ mtime: new Date(0), ...header } as Header, content ?? '')
  }
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function checksumsOf(parts: Readonly<Record<string, Buffer>>): string {
  const lines = Object.entries(parts).map(([name, bytes]) => {
    return `  ${name}: ${createHash('sha256').update(bytes).digest('hex')}\n`
  })
  return `---\nSHA256:\n${lines.join('')}`
}
