// The refusal of an archive.
import { PlumblineError } from '@plumbline/kernel'

/** The error for an archive that cannot be used; `what` goes on after the file's name. */
export function bad(fileName: string, what: string, cause?: unknown): PlumblineError {
  return new PlumblineError('bad-archive', { what: `"${fileName}" ${what}.`, file: fileName, cause })
}
