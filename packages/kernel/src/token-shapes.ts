// What tokens look like: one table, for what must not ship in a package and for what must not be shown.

/** Tokens of one kind. */
export interface TokenShape {
  /** Who issues it: `PyPI`. */
  readonly kind: string
  /** How each begins; global, to be searched with. */
  readonly lead: RegExp
  /** What follows; sticky, one run of its characters. */
  readonly body: RegExp
  /** A shorter body is a name or the rest of one. */
  readonly least: number
  /** Length of the body, where all have the same. */
  readonly length?: number
  /** Names begin so too (`npm_config_registry`): the body must be one that nobody writes. */
  readonly isName?: true
  /** As long as they are issued, for whom a false alarm stops a release; only of kinds that secretlint does not know. */
  readonly issued?: RegExp
}

const ALNUM = /[A-Za-z0-9]{1,512}/y
const WORD = /[\w-]{1,4096}/y
const DOTTED = /[\w.-]{1,4096}/y
const HEX = /[0-9a-f]{1,512}/y
const CAPITALS = /[A-Z0-9]{1,64}/y

/** A lead that words may have is not searched inside of others, but after an escape: `\n`, `\u003d`, `%3D`. */
const REGISTRIES: readonly TokenShape[] = [
  {
    // A macaroon; its first bytes name the index that it is for, the public or the testing one.
    kind: 'PyPI',
    lead: /pypi-/g,
    body: WORD,
    least: 16,
    isName: true,
    issued: /\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,4000}/g,
  },
  {
    kind: 'RubyGems',
    lead: /rubygems_/g,
    body: ALNUM,
    least: 16,
    length: 48,
    issued: /\brubygems_[0-9a-f]{48}\b/g,
  },
  {
    kind: 'crates.io',
    lead: /(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf]|\\u[0-9a-f]{4}|%[0-9A-F]{2}))cio(?=[A-Za-z0-9]{32}(?![A-Za-z0-9]))/g,
    body: ALNUM,
    least: 32,
    length: 32,
    issued: /\bcio(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}\b/g,
  },
  {
    // Of a trusted publisher, for half an hour.
    kind: 'crates.io',
    lead: /cio_tp_/g,
    body: ALNUM,
    least: 16,
    length: 32,
    issued: /\bcio_tp_[A-Za-z0-9]{32}\b/g,
  },
  { kind: 'npm', lead: /npm_/g, body: WORD, least: 16, length: 36, isName: true },
]

const FORGES: readonly TokenShape[] = [
  {
    // Of apps and jobs since 2026: `ghs_`, the app, and a JSON Web Token.
    kind: 'GitHub',
    lead: /ghs_/g,
    body: DOTTED,
    least: 16,
    issued: /\bghs_\d{1,12}_[\w-]{16,1000}\.[\w-]{16,4000}\.[\w-]{16,2000}/g,
  },
  { kind: 'GitHub', lead: /gh[pour]_/g, body: DOTTED, least: 16, length: 36 },
  { kind: 'GitHub', lead: /github_pat_/g, body: WORD, least: 16, length: 82 },
  { kind: 'GitLab', lead: /gl(?:pat|dt|rt|rtr|ptt|cbt|oas|soat|ft|imt|agent)-/g, body: DOTTED, least: 16 },
  { kind: 'Bitbucket', lead: /ATBB/g, body: ALNUM, least: 24 },
  { kind: 'Atlassian', lead: /AT[AC]TT3/g, body: /[\w=-]{1,512}/y, least: 40 },
]

const SERVICES: readonly TokenShape[] = [
  { kind: 'AWS', lead: /(?:AKIA|ASIA|ABIA|ACCA)/g, body: CAPITALS, least: 16, length: 16 },
  { kind: 'Slack', lead: /xox[a-z]-(?=[\w.-]{0,8}\d)|xapp-(?=\d-)/g, body: DOTTED, least: 24 },
  { kind: 'Slack', lead: /hooks\.slack\.com\/(?:services|workflows|triggers)\//g, body: /[\w/-]{1,512}/y, least: 20 },
  { kind: 'Discord', lead: /discord(?:app)?\.com\/api\/webhooks\//g, body: /[\w/-]{1,512}/y, least: 20 },
  { kind: 'Stripe', lead: /[srp]k_(?:live|test)_|whsec_/g, body: ALNUM, least: 16 },
  { kind: 'Google', lead: /AIza/g, body: WORD, least: 35, length: 35 },
  { kind: 'Google', lead: /GOCSPX-/g, body: WORD, least: 20, length: 28 },
  { kind: 'Google', lead: /ya29\./g, body: WORD, least: 20 },
  { kind: 'Hugging Face', lead: /hf_/g, body: ALNUM, least: 30, length: 34, isName: true },
  { kind: 'OpenAI and others', lead: /sk-(?:proj|svcacct|admin|ant|or|lf)-/g, body: WORD, least: 16, isName: true },
  { kind: 'OpenAI', lead: /(?<![A-Za-z0-9])sk-(?=[A-Za-z0-9]{40})/g, body: ALNUM, least: 40 },
  { kind: 'Docker', lead: /dckr_(?:pat|oat)_/g, body: WORD, least: 20 },
  { kind: 'DigitalOcean', lead: /do[opr]_v1_/g, body: HEX, least: 32, length: 64 },
  { kind: 'SendGrid', lead: /SG\.(?=[\w-]{16,32}\.)/g, body: DOTTED, least: 40, length: 66 },
  { kind: 'Twilio', lead: /(?<![A-Za-z0-9])SK(?=[0-9a-f]{32}(?![0-9a-f]))/g, body: HEX, least: 32, length: 32 },
  { kind: 'Grafana', lead: /gl(?:sa|c)_/g, body: /[\w=+/]{1,512}/y, least: 32 },
  { kind: 'Sentry', lead: /sntry[su]_/g, body: /[\w=+/]{1,512}/y, least: 32 },
  { kind: 'HashiCorp', lead: /hv[sbr]\./g, body: WORD, least: 20 },
  { kind: 'Shopify', lead: /shp(?:at|ca|pa|ss)_/g, body: HEX, least: 32, length: 32 },
  { kind: 'Linear', lead: /lin_(?:api|oauth)_/g, body: ALNUM, least: 32 },
  { kind: 'Postman', lead: /PMAK-/g, body: WORD, least: 40 },
  { kind: 'Figma', lead: /figd_/g, body: WORD, least: 32 },
  { kind: 'age', lead: /AGE-SECRET-KEY-1/g, body: CAPITALS, least: 32, length: 58 },
  // Three parts with dots, of which the first is a JSON object.
  {
    kind: 'a JSON Web Token',
    lead: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrtbf]|\\u[0-9a-f]{4}|%[0-9A-F]{2}))eyJ(?=[\w-]{8})/g,
    body: DOTTED,
    least: 20,
    isName: true,
  },
]

/** Every kind that is known here. */
export const tokenShapes: readonly TokenShape[] = [...REGISTRIES, ...FORGES, ...SERVICES]
