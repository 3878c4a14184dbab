// Where this working tree is: actions and bundles are run from it.
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../../../', import.meta.url)).replace(/[\\/]$/, '')
