// The public list of the signing package.
export { PUBLIC_GOOD, type SigstoreAddresses } from './addresses.ts'
export { createSigner, type Signable, type Signer, type SignerDeps } from './signer.ts'
