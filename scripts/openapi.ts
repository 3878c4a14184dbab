// Makes packages/standins/openapi/github.json: the operations that the GitHub stand-in answers, out of GitHub's own description.
import { spawnSync } from 'node:child_process'
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { excerptOf } from './openapi-excerpt.ts'

const DESCRIPTION = 'package/generated/api.github.com.json'
const SIZE_LIMIT = 400_000
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages', 'standins', 'openapi')

interface Wanted {
  readonly source: string
  readonly operations: Readonly<Record<string, readonly string[]>>
}

/** Downloads the package with npm and returns the path of its tarball. */
function download(source: string, into: string): string {
  const npmCli = process.env['npm_execpath']
  const args = ['pack', source, '--silent', '--pack-destination', into]
  const [command, given] = npmCli?.endsWith('.js') ? [process.execPath, [npmCli, ...args]] : ['npm', args]
  const result = spawnSync(command, given, { cwd: into, encoding: 'utf8' })
  if (result.status !== 0) throw new Error(`npm pack ${source} failed: ${result.stderr || result.error?.message}`)
  return join(into, result.stdout.trim())
}

/** The text of one file in the tarball, without unpacking the other 380 MB. */
async function entryText(tarball: string, wanted: string): Promise<string> {
  const entries = createReadStream(tarball).pipe(createGunzip()).pipe(extract())
  for await (const entry of entries) {
    if (entry.header.name !== wanted) {
      entry.resume()
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  }
  throw new Error(`${tarball} holds no ${wanted}`)
}

const wanted = JSON.parse(readFileSync(join(folder, 'operations.json'), 'utf8')) as Wanted
const temporary = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  const description = JSON.parse(await entryText(download(wanted.source, temporary), DESCRIPTION))
  const text = `${JSON.stringify(excerptOf(description, wanted.operations, wanted.source))}\n`
  if (text.length > SIZE_LIMIT) throw new Error(`the extract has ${text.length} bytes, more than ${SIZE_LIMIT}`)
  writeFileSync(join(folder, 'github.json'), text)
  process.stdout.write(`packages/standins/openapi/github.json: ${text.length} bytes from ${wanted.source}\n`)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
