// Lerna (https://lerna.js.org/docs/features/version-and-publish): in fixed mode lerna.json states the version of the
// packages. Those that did not change keep older ones, so nothing is said about theirs.
import { parseJson } from '../json-document.ts'
import { type BumpFindings, type BumpFolder, type BumpTool, configurations, ownPlace, together } from './bump-tool.ts'

function read(folder: BumpFolder): BumpFindings {
  return together(
    configurations(folder, ['lerna.json']).map(({ file, text }) => {
      const version = parseJson(file, text, { comments: true, expected: 'an object with "version"' }).text('version')
      return ownPlace('lerna', version?.value === 'independent' ? undefined : version)
    }),
  )
}

export const lerna: BumpTool = { read }
