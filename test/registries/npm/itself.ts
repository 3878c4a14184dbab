// The npm beside the Node that runs the tests: where its modules are, and what they would sign.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** npm's own folder: `…/node_modules/npm`. */
export function npmFolder(): string {
  const folders = [dirname(process.execPath), ...(process.env['PATH'] ?? '').split(delimiter)]
  const found = folders.map((folder) => join(folder, 'npm')).find((path) => existsSync(path))
  if (found === undefined) throw new Error('There is no npm on the path.')
  return dirname(dirname(realpathSync(found)))
}

/** The statement that npm's own code makes of a job's variables, caught where it would be signed. */
export function npmsOwnStatement(subject: object, variables: Readonly<Record<string, string>>): unknown {
  const script = `
    const from = require('node:module').createRequire(${JSON.stringify(join(npmFolder(), 'package.json'))})
    const lib = from.resolve('libnpmpublish')
    const near = require('node:module').createRequire(lib)
    near('sigstore')
    require.cache[near.resolve('sigstore')].exports = { attest: async (payload) => process.stdout.write(payload) }
    const { generateProvenance } = near('./provenance.js')
    generateProvenance([${JSON.stringify(subject)}], {})`
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], { env: variables, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
