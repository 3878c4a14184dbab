// How one file differs, in a few lines.
import { createTwoFilesPatch } from 'diff'

/** Beyond so many changed lines nobody reads on, and looking for the shortest difference takes its time. */
const MOST_EDITS = 500
const MOST_LINE = 200

/** The unified diff of two files, cut after so many lines; the last line then says how many follow. */
export function shortDiff(
  names: { readonly ours: string; readonly theirs: string },
  sides: { readonly ours: Uint8Array; readonly theirs: Uint8Array },
  most: number,
): readonly string[] {
  const [ours, theirs] = [textOf(sides.ours), textOf(sides.theirs)]
  if (ours === undefined || theirs === undefined) {
    return [`binary; bytes in the source: ${sides.ours.length}, in the package: ${sides.theirs.length}`]
  }
  const options = { context: 2, maxEditLength: MOST_EDITS }
  const patch = createTwoFilesPatch(names.ours, names.theirs, ours, theirs, undefined, undefined, options)
  if (patch === undefined) return [`more than ${MOST_EDITS} lines differ`]
  const lines = patch.replace(/\n$/, '').split('\n').slice(1).map(shortened)
  return lines.length <= most ? lines : [...lines.slice(0, most), `… ${lines.length - most} lines more`]
}

/** Ends of lines are shown where they are carriage returns. */
function shortened(line: string): string {
  const shown = line.replaceAll('\r', '␍')
  return shown.length > MOST_LINE ? `${shown.slice(0, MOST_LINE)}…` : shown
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
