// The fields of an upload: which there are, and what PyPI asks of each.
import { canonicalVersion, isLocalVersion, isProjectName } from './names.ts'

type Fields = ReadonlyMap<string, readonly string[]>

/** Core metadata as form fields (warehouse/forklift/metadata.py); the value says whether a field may be repeated. */
const METADATA_FIELDS: Readonly<Record<string, 'one' | 'many'>> = {
  metadata_version: 'one',
  name: 'one',
  version: 'one',
  summary: 'one',
  description: 'one',
  description_content_type: 'one',
  keywords: 'one',
  home_page: 'one',
  download_url: 'one',
  author: 'one',
  author_email: 'one',
  maintainer: 'one',
  maintainer_email: 'one',
  license: 'one',
  license_expression: 'one',
  requires_python: 'one',
  license_file: 'many',
  classifiers: 'many',
  platform: 'many',
  supported_platform: 'many',
  requires_dist: 'many',
  provides_dist: 'many',
  obsoletes_dist: 'many',
  requires_external: 'many',
  requires: 'many',
  provides: 'many',
  obsoletes: 'many',
  project_urls: 'many',
  provides_extra: 'many',
  dynamic: 'many',
  import_name: 'many',
  import_namespace: 'many',
}
const FORM_FIELDS = [
  ':action',
  'protocol_version',
  'filetype',
  'pyversion',
  'comment',
  'md5_digest',
  'sha256_digest',
  'blake2_256_digest',
  'attestations',
]
/** What twine sends and PyPI drops. */
const DROPPED_FIELDS = ['provides_extras', 'gpg_signature']
const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.0', '2.1', '2.2', '2.3', '2.4', '2.5']
const SUMMARY_LIMIT = 512
const URL_LABEL_LIMIT = 32
const CLASSIFIER =
  /^(?:Development Status|Environment|Framework|Intended Audience|License|Natural Language|Operating System|Programming Language|Topic|Typing) :: /
const DIGEST_LENGTHS = { md5_digest: 32, sha256_digest: 64, blake2_256_digest: 64 } as const
const SPECIFICATION = 'See https://packaging.python.org/specifications/core-metadata for more information.'

/** Names that the index does not know: dropped on PyPI, told here. */
export function unknownFields(names: readonly string[]): readonly string[] {
  const known = [...Object.keys(METADATA_FIELDS), ...FORM_FIELDS, ...DROPPED_FIELDS]
  return names.filter((name) => !known.includes(name))
}

/** The first rule that the fields break; undefined when they break none. */
export function wrongFields(fields: Fields): string | undefined {
  for (const rule of RULES) {
    const problem = rule(fields)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** The core metadata among the fields. */
export function metadataOf(fields: Fields): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...fields].filter(([name]) => METADATA_FIELDS[name] !== undefined))
}

/** The first value; empty for an absent field, as for `UNKNOWN`, which PyPI takes as none. */
export function textOf(fields: Fields, name: string): string {
  const value = fields.get(name)?.[0]?.trim() ?? ''
  return value === 'UNKNOWN' ? '' : value
}

const RULES: readonly ((fields: Fields) => string | undefined)[] = [
  (fields) => (['', '1'].includes(textOf(fields, 'protocol_version')) ? undefined : 'Unknown protocol version.'),
  (fields) => {
    const value = textOf(fields, 'metadata_version')
    if (value === '') return required('Metadata-Version')
    return METADATA_VERSIONS.includes(value)
      ? undefined
      : invalid(value, 'Metadata-Version', 'Use a known metadata version.')
  },
  (fields) => {
    const value = textOf(fields, 'name')
    if (value === '') return required('Name')
    return isProjectName(value)
      ? undefined
      : invalid(
          value,
          'Name',
          "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.",
        )
  },
  (fields) => {
    const value = textOf(fields, 'version')
    if (value === '') return required('Version')
    const canonical = canonicalVersion(value)
    if (canonical === undefined) return invalid(value, 'Version', 'Start and end with a letter or numeral (PEP 440).')
    return isLocalVersion(canonical)
      ? `The use of local versions in <Version('${canonical}')> is not allowed. ${SPECIFICATION}`
      : undefined
  },
  wrongFiletype,
  wrongDigestForm,
  repeated,
  wrongSummary,
  wrongDescriptionType,
  wrongLists,
]

function required(field: string): string {
  return `'' is an invalid value for ${field}. Error: This field is required. ${SPECIFICATION}`
}

function invalid(value: string, field: string, reason: string): string {
  return `'${value}' is an invalid value for ${field}. Error: ${reason} ${SPECIFICATION}`
}

function wrongFiletype(fields: Fields): string | undefined {
  const filetype = textOf(fields, 'filetype')
  const pyversion = textOf(fields, 'pyversion')
  if (filetype === '') return 'Invalid value for filetype. Error: This field is required.'
  if (filetype !== 'sdist' && filetype !== 'bdist_wheel')
    return 'Invalid value for filetype. Error: Use a known file type.'
  if (filetype === 'sdist' && pyversion !== '' && pyversion !== 'source')
    return "Error: Use 'source' as Python version for an sdist."
  if (filetype === 'bdist_wheel' && pyversion === '')
    return 'Error: Python version is required for binary distribution uploads.'
  return undefined
}

function wrongDigestForm(fields: Fields): string | undefined {
  const given = Object.entries(DIGEST_LENGTHS).filter(([name]) => textOf(fields, name) !== '')
  if (given.length === 0) return 'Error: Include at least one message digest.'
  const wrong = given.find(([name, length]) => !new RegExp(`^[0-9a-f]{${length}}$`, 'i').test(textOf(fields, name)))
  return wrong && `Invalid value for ${wrong[0]}. Error: Use a valid, hex-encoded, message digest.`
}

function repeated(fields: Fields): string | undefined {
  const found = [...fields].find(([name, values]) => METADATA_FIELDS[name] === 'one' && values.length > 1)
  return found && `'${found[0]}' has invalid data`
}

function wrongSummary(fields: Fields): string | undefined {
  const summary = textOf(fields, 'summary')
  if (summary.includes('\n')) return invalid(summary, 'Summary', "'summary' must be a single line")
  return summary.length > SUMMARY_LIMIT ? `'summary' field must be ${SUMMARY_LIMIT} characters or less.` : undefined
}

function wrongDescriptionType(fields: Fields): string | undefined {
  const value = textOf(fields, 'description_content_type')
  const type = value.split(';')[0]?.trim() ?? ''
  return ['', 'text/plain', 'text/x-rst', 'text/markdown'].includes(type)
    ? undefined
    : invalid(value, 'Description-Content-Type', 'Use one of text/plain, text/x-rst, text/markdown.')
}

function wrongLists(fields: Fields): string | undefined {
  const classifier = fields.get('classifiers')?.find((value) => !CLASSIFIER.test(value))
  if (classifier !== undefined) return `'${classifier}' is not a valid classifier.`
  const direct = fields.get('requires_dist')?.find((value) => /^[^;]*\s@\s/.test(value))
  if (direct !== undefined) return `Can't have direct dependency: ${direct}`
  const link = fields.get('project_urls')?.find((value) => !isLabelledUrl(value))
  return (
    link && `'${link}' is not a valid project URL: a label of at most ${URL_LABEL_LIMIT} characters, a comma, a URL.`
  )
}

function isLabelledUrl(value: string): boolean {
  const [, label = '', url = ''] = /^([^,]*),\s*(.*)$/.exec(value) ?? []
  return label.trim() !== '' && label.length <= URL_LABEL_LIMIT && /^https?:\/\/\S+$/.test(url)
}
