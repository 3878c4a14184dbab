// A Python source distribution: the project's files, and the metadata that the build backend adds.
import type { ComparedKind, Texts } from '../model.ts'
import { baseOf, goesAlong, isLicense } from '../names.ts'
import { writtenByMaturin } from './cargo-in-sdist.ts'
import { maturinLayout, movedByMaturin } from './maturin.ts'
import { writtenByPdm } from './pdm-project.ts'
import { withoutEggInfo } from './setup-cfg.ts'
import { generatedSetupPy } from './setup-py.ts'
import { writtenByVersionTool } from './version-file.ts'

export const sdist: ComparedKind = {
  id: 'sdist',
  whole: true,
  places: (path) => [path],
  generated(path) {
    if (path === 'PKG-INFO') return 'PKG-INFO is written by the build'
    return /(?:^|\/)[^/]+\.egg-info\//.test(path) ? 'setuptools writes what is in .egg-info' : undefined
  },
  layout: maturinLayout,
  rewritten(path, texts) {
    if (path === 'setup.cfg') return writtenSetupCfg(texts)
    if (path === 'setup.py') return generatedSetupPy(texts)
    if (baseOf(path) === 'Cargo.toml') return writtenByMaturin(path, texts)
    return path === 'pyproject.toml' ? writtenProject(texts) : writtenByVersionTool(path, texts)
  },
  // hatch takes along the one that it found above, whose patterns say what is left out.
  copies: (name) => goesAlong(name) || /^\.(?:git|hg)ignore$/.test(name),
  // Build backends take licenses along by their names.
  expects: (name) => (isLicense(name) ? 'grave' : goesAlong(name) ? 'yes' : 'no'),
}

async function writtenProject(texts: Texts): Promise<string | undefined> {
  return (await writtenByPdm(texts)) ?? movedByMaturin(texts)
}

/** setuptools adds a section with the version's tag to setup.cfg, or writes one that has nothing else. */
function writtenSetupCfg({ ours, theirs }: Texts): string | undefined {
  const same = withoutEggInfo(theirs) === withoutEggInfo(ours ?? '')
  return same ? 'setuptools adds the section egg_info to setup.cfg' : undefined
}
