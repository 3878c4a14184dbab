// Where signatures are certified and logged.

/** A certificate authority (Fulcio) and a transparency log (Rekor), without a slash at the end. */
export interface SigstoreAddresses {
  readonly fulcio: string
  readonly rekor: string
}

/**
 * The public-good instance of the Sigstore project, which PyPI, npm and RubyGems.org trust
 * (https://docs.sigstore.dev/about/public-deployments/); both are also the defaults of `@sigstore/sign`. The log is that
 * of Rekor's first version: PEP 740 has no place for the timestamps that the second needs (pypi-attestations issue 147).
 */
export const PUBLIC_GOOD: SigstoreAddresses = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
}
