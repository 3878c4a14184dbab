// The files in which TypeScript looks for the types of a path.

/** Endings that are tried, after the path as it stands; `/` before those of a folder. */
export const TYPES = ['.d.ts', '.ts', '.tsx', '.d.mts', '.d.cts', '/index.d.ts', '/index.ts'] as const

/** Where the types of a path (or of its end) can be; beside a script too. */
export function typesAt(path: string): string[] {
  return [path, ...TYPES.map((ending) => `${path}${ending}`), path.replace(/\.([cm]?)jsx?$/, '.d.$1ts')]
}
