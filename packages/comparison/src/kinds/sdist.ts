// A Python source distribution: the project's files, and the metadata that the build backend adds.
import type { ComparedKind, Texts } from '../model.ts'
import { goesAlong, isLicense } from '../names.ts'
import { writtenByPdm } from './pdm-project.ts'
import { withoutEggInfo } from './setup-cfg.ts'
import { writtenByVersionTool } from './version-file.ts'

export const sdist: ComparedKind = {
  id: 'sdist',
  whole: true,
  places: (path) => [path],
  generated(path) {
    if (path === 'PKG-INFO') return 'PKG-INFO is written by the build'
    return /(?:^|\/)[^/]+\.egg-info\//.test(path) ? 'setuptools writes what is in .egg-info' : undefined
  },
  rewritten(path, texts) {
    if (path === 'setup.cfg') return writtenSetupCfg(texts)
    return path === 'pyproject.toml' ? writtenByPdm(texts) : writtenByVersionTool(path, texts)
  },
  // Build backends take licenses along by their names.
  expects: (name) => (isLicense(name) ? 'grave' : goesAlong(name) ? 'yes' : 'no'),
}

/** setuptools adds a section with the version's tag to setup.cfg, or writes one that has nothing else. */
function writtenSetupCfg({ ours, theirs }: Texts): string | undefined {
  const same = withoutEggInfo(theirs) === withoutEggInfo(ours ?? '')
  return same ? 'setuptools adds the section egg_info to setup.cfg' : undefined
}
