// What a request means for a release: reads may repeat, exchanges and uploads may not.
import type { LoggedRequest, Service } from './world.ts'

type Kind = LoggedRequest['kind']

/** Requests of one service that are more than a read (GET) or a write (anything else). */
const SPECIAL: Readonly<Record<Service, readonly { method: string; path: RegExp; kind: Kind }[]>> = {
  'crates-io': [
    { method: 'POST', path: /^\/api\/v1\/trusted_publishing\/tokens$/, kind: 'exchange' },
    { method: 'PUT', path: /^\/api\/v1\/crates\/new$/, kind: 'upload' },
  ],
  github: [{ method: 'POST', path: /^\/uploads\//, kind: 'upload' }],
  oidc: [{ method: 'GET', path: /\/token$/, kind: 'exchange' }],
  artifacts: [
    { method: 'POST', path: /\/(?:ListArtifacts|GetSignedArtifactURL)$/, kind: 'read' },
    { method: 'PUT', path: /^\/blobs\//, kind: 'upload' },
  ],
  npm: [
    { method: 'POST', path: /\/oidc\/token\/exchange\//, kind: 'exchange' },
    { method: 'POST', path: /\/security\//, kind: 'read' },
    { method: 'PUT', path: /^\/[^-]/, kind: 'upload' },
  ],
  pypi: [
    { method: 'POST', path: /^\/_\/oidc\//, kind: 'exchange' },
    { method: 'POST', path: /^\/legacy\/$/, kind: 'upload' },
  ],
  rubygems: [
    { method: 'POST', path: /^\/api\/v1\/oidc\//, kind: 'exchange' },
    { method: 'POST', path: /^\/api\/v1\/gems$/, kind: 'upload' },
  ],
  sigstore: [{ method: 'POST', path: /^\/fulcio\//, kind: 'exchange' }],
}

export function requestKind(service: Service, method: string, path: string): Kind {
  const special = SPECIAL[service].find((item) => item.method === method && item.path.test(path))
  return special?.kind ?? (method === 'GET' || method === 'HEAD' ? 'read' : 'write')
}
