// The rules that crates.io has for what a manifest states, in its order and words.
import { type Refused, refused } from './answers.ts'
import { wrongDependency } from './dependencies.ts'
import type { CrateManifest } from './manifest.ts'
import { wrongFeature, wrongFeatureName } from './names.ts'

const MAX_DESCRIPTION = 1000
const MAX_FEATURES = 300
const MAX_DEPENDENCIES = 500
const MORE =
  'If you have a use case that requires an increase of this limit, please send us an email to help@crates.io to discuss the details.'
const WHY =
  'Take a look at https://blog.rust-lang.org/2023/10/26/broken-badges-and-23k-keywords.html to understand why this restriction was introduced.'

/** The first rule that is broken. */
export function wrongManifest(manifest: CrateManifest): Refused | undefined {
  const sentence =
    missingFields(manifest) ??
    tooLong(manifest) ??
    wrongLicense(manifest.license) ??
    wrongUrls(manifest) ??
    wrongRustVersion(manifest.rustVersion) ??
    wrongKeywords(manifest) ??
    wrongFeatures(manifest.features)
  if (sentence !== undefined) return refused(400, sentence)
  if (manifest.dependencies.length > MAX_DEPENDENCIES)
    return refused(400, `crates.io only allows a maximum number of ${MAX_DEPENDENCIES} dependencies.\n\n${MORE}`)
  return manifest.dependencies.map(wrongDependency).find((wrong) => wrong !== undefined)
}

function missingFields({ description, license, licenseFile }: CrateManifest): string | undefined {
  const missing = [...(description ? [] : ['description']), ...(license || licenseFile ? [] : ['license'])]
  return missing.length === 0
    ? undefined
    : `missing or empty metadata fields: ${missing.join(', ')}. Please see https://doc.rust-lang.org/cargo/reference/manifest.html for more information on configuring these fields`
}

function tooLong({ description = '' }: CrateManifest): string | undefined {
  return Buffer.byteLength(description) > MAX_DESCRIPTION
    ? `The \`description\` is too long. A maximum of ${MAX_DESCRIPTION} characters are currently allowed.`
    : undefined
}

/** The form of the expression only: this server has no list of licences. */
function wrongLicense(license: string | undefined): string | undefined {
  if (license === undefined) return undefined
  const words = license.replaceAll('/', ' OR ').replace(/[()]/g, ' ').trim().split(/\s+/)
  const good = words.every((word, at) =>
    at % 2 === 0 ? /^[\w.:+-]+$/.test(word) && !isOperator(word) : isOperator(word),
  )
  return good && words.length % 2 === 1 ? undefined : WRONG_LICENSE
}

function isOperator(word: string): boolean {
  return ['AND', 'OR', 'WITH'].includes(word)
}

const WRONG_LICENSE =
  'unknown or invalid license expression; see http://opensource.org/licenses for options, and http://spdx.org/licenses/ ' +
  'for their identifiers\nNote: If you have a non-standard license that is not listed by SPDX, use the license-file field ' +
  'to specify the path to a file containing the text of the license.\nSee ' +
  'https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields for more information.'

function wrongUrls({ homepage, documentation, repository }: CrateManifest): string | undefined {
  const wrong = Object.entries({ homepage, documentation, repository }).map(([field, url]) => {
    if (url === undefined) return undefined
    if (!/^https?:\/\//.test(url)) return `URL for field \`${field}\` must begin with http:// or https:// (url: ${url})`
    return URL.canParse(url) ? undefined : `\`${field}\` is not a valid url: \`${url}\``
  })
  return wrong.find((sentence) => sentence !== undefined)
}

function wrongRustVersion(version: string | undefined): string | undefined {
  return version === undefined || /^\d+(?:\.\d+){0,2}$/.test(version)
    ? undefined
    : 'failed to parse `Cargo.toml` manifest file\n\ninvalid `rust-version` value'
}

function wrongKeywords({ keywords, categories }: CrateManifest): string | undefined {
  if (keywords.length > 5) return 'expected at most 5 keywords per crate'
  for (const keyword of keywords) {
    if (Buffer.byteLength(keyword) > 20)
      return `"${keyword}" is an invalid keyword (keywords must have less than 20 characters)`
    if (!/^[a-z\d][\w+-]*$/i.test(keyword)) return `"${keyword}" is an invalid keyword`
  }
  return categories.length > 5 ? 'expected at most 5 categories per crate' : undefined
}

function wrongFeatures(features: CrateManifest['features']): string | undefined {
  const entries = Object.entries(features)
  if (entries.length > MAX_FEATURES)
    return `crates.io only allows a maximum number of ${MAX_FEATURES} features, but your crate is declaring ${entries.length} features.\n\n${WHY}\n\n${MORE}`
  for (const [name, values] of entries) {
    const tooMany = `crates.io only allows a maximum number of ${MAX_FEATURES} features or dependencies that another feature can enable, but the "${name}" feature of your crate is enabling ${values.length} features or dependencies.\n\n${WHY}\n\n${MORE}`
    const wrong =
      wrongFeatureName(name) ??
      (values.length > MAX_FEATURES ? tooMany : values.map(wrongFeature).find((sentence) => sentence !== undefined))
    if (wrong !== undefined) return wrong
  }
  return undefined
}
