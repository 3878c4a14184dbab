// The part of JSONPath that names one place (https://www.rfc-editor.org/rfc/rfc9535).

/** The names and numbers of `$.a['b'][0]`; undefined for a path that stands for several places. */
export function jsonSteps(path: string): (string | number)[] | undefined {
  const steps: (string | number)[] = []
  const step = /\.([\p{L}_$][\p{L}\p{N}_$-]*)|\[(\d{1,9})\]|\[(?:'([^'\\]*)'|"([^"\\]*)")\]/uy
  step.lastIndex = 1
  if (!path.startsWith('$') || path.length > 500) return undefined
  while (step.lastIndex < path.length) {
    const found = step.exec(path)
    if (!found) return undefined
    const [, name, index, single, double] = found
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index))
  }
  return steps.length === 0 ? undefined : steps
}
