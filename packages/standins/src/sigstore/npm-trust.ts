// Makes npm trust the stand-in: npm checks a bundle that it is handed with Sigstore's verifier before it sends anything,
// and the root of that trust comes from Sigstore's own server. Everything else of npm stays as it is.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a module into `folder`; returns what `NODE_OPTIONS` must be for npm. */
export function npmTrustOptions(trustedRoot: object, folder: string): string {
  const path = join(folder, 'sigstore-trust.cjs')
  writeFileSync(path, source(trustedRoot))
  return `--require=${JSON.stringify(path)}`
}

function source(trustedRoot: object): string {
  return `// The trusted root of the stand-in, in place of the one that a server would give.
const Module = require('node:module')
const load = Module._load
const root = ${JSON.stringify(trustedRoot)}
Module._load = function (request, parent, ...rest) {
  const loaded = load.call(this, request, parent, ...rest)
  if (request !== '@sigstore/tuf') return loaded
  const { TrustedRoot } = load.call(this, '@sigstore/protobuf-specs', parent, false)
  return { ...loaded, getTrustedRoot: async () => TrustedRoot.fromJSON(root) }
}
`
}
