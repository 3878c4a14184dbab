// The version that NuGet would give the package (https://learn.microsoft.com/nuget/create-packages/package-versioning).
import type { StatedVersion } from '../reading.ts'
import type { Evaluation } from './evaluation.ts'
import type { Property } from './properties.ts'

/** PackageVersion, else Version, else VersionPrefix with VersionSuffix; `none` where the files state none of them. */
export function packageVersion({ properties, computedBy }: Evaluation): StatedVersion {
  if (computedBy) return dynamicAt(computedBy)
  const set = (name: string) => {
    const property = properties.get(name)
    return property?.value === '' ? undefined : property
  }
  const whole = set('packageversion') ?? set('version')
  if (whole) return stated(whole)
  const [prefix, suffix] = [set('versionprefix'), set('versionsuffix')]
  // Without a prefix the SDK takes 1.0.0, which nobody meant.
  if (prefix === undefined) return suffix ? dynamicAt(suffix) : { kind: 'none' }
  if (suffix === undefined || prefix.value === undefined) return stated(prefix)
  if (suffix.value === undefined) return dynamicAt(suffix)
  return { ...prefix, kind: 'static', key: 'VersionPrefix-VersionSuffix', value: `${prefix.value}-${suffix.value}` }
}

function stated(property: Property): StatedVersion {
  return property.value === undefined ? dynamicAt(property) : { kind: 'static', ...property, value: property.value }
}

function dynamicAt({ key, file, line }: Omit<Property, 'value'>): StatedVersion {
  return { kind: 'dynamic', key, file, line }
}
