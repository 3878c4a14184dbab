// Where this checkout is.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the checkout's root folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))
