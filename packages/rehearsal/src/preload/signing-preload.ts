// What lets actions and the npm that they start sign and verify against the world's own Sigstore.
import { mkdirSync } from 'node:fs'
import { PUBLIC_GOOD } from '@plumbline/signing'
import { npmTrustOptions, type World } from '@plumbline/standins'

/** For a world that was started with `sigstore: true`; `folder` is where npm's trust is written. */
export function signingPreload(
  world: World,
  folder: string,
): { readonly standIns: Readonly<Record<string, string>>; readonly npmOptions: string } {
  mkdirSync(folder, { recursive: true })
  const { fulcio, rekor } = world.urls.sigstore
  return {
    standIns: { [new URL(PUBLIC_GOOD.fulcio).hostname]: fulcio, [new URL(PUBLIC_GOOD.rekor).hostname]: rekor },
    npmOptions: npmTrustOptions(world.sigstore.trustedRoot, folder),
  }
}
