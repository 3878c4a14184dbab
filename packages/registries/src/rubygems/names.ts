// What identifies a gem on the server: its name, the number of its version, and its platform.
import { schemeById } from '@plumbline/versions'
import type { PublishFile, Subject } from '../registry.ts'

/** The platform of a file; `ruby` for everywhere. */
export function platformOf(file: PublishFile): string {
  return file.platform ?? 'ruby'
}

/**
 * The file with its platform, which stands in its name as well: for one of which only name and digests are known. A number
 * has no hyphen.
 */
export function withPlatform({ packageName }: Subject, file: PublishFile): PublishFile {
  const lead = `${packageName}-`
  if (file.platform !== undefined || !file.name.startsWith(lead) || !file.name.endsWith('.gem')) return file
  const slug = file.name.slice(lead.length, -'.gem'.length)
  const hyphen = slug.indexOf('-')
  return { ...file, platform: hyphen < 0 ? 'ruby' : slug.slice(hyphen + 1) }
}

/**
 * The version's number as the file states it: it stands in the file's name, which is checked when the file is read.
 * The subject's version can be another spelling of it.
 */
export function numberOf(subject: Subject, file: PublishFile): string {
  const lead = `${subject.packageName}-`
  const platform = platformOf(file)
  const end = platform === 'ruby' ? '.gem' : `-${platform}.gem`
  const number = file.name.startsWith(lead) && file.name.endsWith(end) ? file.name.slice(lead.length, -end.length) : ''
  return number === '' ? storedNumber(subject.version) : number
}

/** A version as RubyGems stores it: `1.0.0-rc1` is `1.0.0.pre.rc1`. */
export function storedNumber(version: string): string {
  return schemeById('gem').parse(version)?.normalized ?? version
}

/** The file's name on the server. */
export function gemFileName(packageName: string, number: string, platform: string): string {
  return `${fullName(packageName, number, platform)}.gem`
}

/** As RubyGems.org calls one gem of a version. */
export function fullName(packageName: string, number: string, platform: string): string {
  return `${packageName}-${number}${platform === 'ruby' ? '' : `-${platform}`}`
}
