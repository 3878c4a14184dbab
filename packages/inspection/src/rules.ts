// The table of rules: what is looked at inside the files, in the order in which it is told.
import { originalManifest } from './crate/original-manifest.ts'
import { vcsInfo } from './crate/vcs-info.ts'
import { gemExecutables } from './gem/executables.ts'
import { gemFileList } from './gem/files.ts'
import { gemRequirePaths } from './gem/require-paths.ts'
import { npmEntries } from './npm/entries.ts'
import { npmExports } from './npm/exports.ts'
import { npmFilesField } from './npm/files-field.ts'
import { npmImports } from './npm/imports.ts'
import { npmInstallScripts } from './npm/install-scripts.ts'
import { npmManPages } from './npm/man-pages.ts'
import { npmProgramFolder } from './npm/program-folder.ts'
import { npmPrograms } from './npm/programs.ts'
import { npmTypesVersions } from './npm/types-versions.ts'
import type { Rule } from './rule.ts'
import { buildSystem } from './sdist/build-system.ts'
import { sdistName } from './sdist/file-name.ts'
import { shippingRules } from './shipping/rules.ts'
import { twice } from './twice.ts'
import { entryPoints } from './wheel/entry-points.ts'
import { infoFolderName } from './wheel/folder.ts'
import { record } from './wheel/record.ts'
import { tags } from './wheel/tags.ts'

export const rules: readonly Rule[] = [
  twice,
  infoFolderName,
  record,
  tags,
  entryPoints,
  sdistName,
  buildSystem,
  npmEntries,
  npmExports,
  npmImports,
  npmTypesVersions,
  npmPrograms,
  npmProgramFolder,
  npmManPages,
  npmInstallScripts,
  npmFilesField,
  vcsInfo,
  originalManifest,
  gemFileList,
  gemExecutables,
  gemRequirePaths,
  ...shippingRules,
]
