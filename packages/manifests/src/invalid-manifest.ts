// The one way in which a manifest is refused: file, line, and what was expected there.
import { PlumblineError } from '@plumbline/kernel'

/** A `manifest-invalid` failure; `expected` completes the sentence "expected …". */
export function invalidManifest(file: string, line: number, problem: string, expected: string): PlumblineError {
  return new PlumblineError('manifest-invalid', {
    what: `${file}:${line}: ${problem}; expected ${expected}.`,
    file,
    line,
  })
}
