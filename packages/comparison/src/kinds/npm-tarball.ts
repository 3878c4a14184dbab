// An npm tarball: files of the folder as they are. pnpm and yarn write package.json anew, npm does not.
import type { ComparedKind } from '../model.ts'
import { goesAlong } from '../names.ts'
import { rewrittenManifest } from './npm-manifest.ts'

export const npmTarball: ComparedKind = {
  id: 'npm-tarball',
  whole: true,
  places: (path) => [path],
  generated: (path) => (path.startsWith('node_modules/') ? 'a dependency that the package bundles' : undefined),
  rewritten: (path, { ours, theirs }) =>
    path === 'package.json' && ours !== undefined ? rewrittenManifest(ours, theirs) : undefined,
  copies: goesAlong,
  expects(name) {
    if (!goesAlong(name)) return 'no'
    // npm packs these whatever `files` says.
    return /^(?:licen[cs]e|copying)(?:\.[^/]*[^~$/])?$/i.test(name) ? 'grave' : 'yes'
  },
}
