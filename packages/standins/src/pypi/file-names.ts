// What a file may be called: the name that PyPI expects of a source distribution and of a wheel.
import { canonicalVersion, nameInFiles, normalizedName, releaseKey } from './names.ts'

/** Platforms that PyPI takes wheels for; `linux_x86_64` is none of them. */
const PLATFORMS = [
  /^any$/,
  /^win(?:32|_amd64|_arm64|_ia64)$/,
  /^manylinux(?:1_(?:x86_64|i686)|2010_(?:x86_64|i686)|2014_\w+|_\d+_\d+_\w+)$/,
  /^musllinux_\d+_\d+_\w+$/,
  /^macosx_1[01]_\d+_\w+$|^macosx_\d+_0_\w+$/,
  /^linux_(?:armv6l|armv7l)$/,
  /^(?:ios|android|pyodide|pyemscripten)_\w+$/,
]

export interface NamedFile {
  readonly filename: string
  readonly filetype: string
  /** The project as the index spells it. */
  readonly project: string
  /** Of the form. */
  readonly version: string
}

/** Why the file cannot be called so, in PyPI's words where they are known; undefined when it can. */
export function wrongFileName(file: NamedFile): string | undefined {
  const { filename, filetype } = file
  if (/[/\\]/.test(filename)) return "Cannot upload a file with '/' or '\\' in the name."
  if (!/\.(?:tar\.gz|zip|whl)$/.test(filename)) return 'Invalid file extension: Use .tar.gz, .whl or .zip extension.'
  const wheel = filename.endsWith('.whl')
  if (wheel !== (filetype === 'bdist_wheel')) return `Invalid distribution file. '${filename}' is no ${filetype}.`
  return wheel ? wrongWheelName(file) : wrongSdistName(file)
}

function wrongSdistName({ filename, project, version }: NamedFile): string | undefined {
  const expected = `${nameInFiles(project)}-${canonicalVersion(version)}.tar.gz`
  return filename === expected ? undefined : `Filename '${filename}' is invalid, should be '${expected}'.`
}

function wrongWheelName({ filename, project, version }: NamedFile): string | undefined {
  const parts = filename.slice(0, -'.whl'.length).split('-')
  if (parts.length < 5 || parts.length > 6 || parts.some((part) => part === ''))
    return `Invalid wheel filename (wrong number of parts): '${filename}'`
  const [name = '', found = ''] = parts
  const platforms = parts.at(-1)?.split('.') ?? []
  if (parts.length === 6 && !/^\d/.test(parts[2] ?? '')) return `Invalid build number: ${parts[2]} in '${filename}'`
  const wanted = nameInFiles(project)
  if (name !== wanted)
    return normalizedName(name) === normalizedName(project)
      ? `Filename '${filename}' should contain the normalized project name '${wanted}', not '${name}'.`
      : `Start filename for '${project}' with '${wanted}'.`
  const canonical = canonicalVersion(found)
  if (canonical === undefined) return `Invalid wheel filename (invalid version): '${filename}'`
  if (releaseKey(found) !== releaseKey(version))
    return `Version in filename should be '${canonicalVersion(version)}' not '${canonical}'.`
  const strange = platforms.find((platform) => !PLATFORMS.some((pattern) => pattern.test(platform)))
  return strange === undefined ? undefined : `Binary wheel '${filename}' has an unsupported platform tag '${strange}'.`
}
