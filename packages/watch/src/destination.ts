// The registry that a manifest itself asks for, as the registries compare it with their own address.
import { posix } from 'node:path'
import type { Objection, PublishFile, Registry } from '@plumbline/registries'
import type { WatchedPackage } from './packages.ts'

/** What a manifest's text says; empty where it leaves the choice to whoever publishes. Never throws. */
export function destinationIn(manifest: string, text: string, name: string): string {
  const base = posix.basename(manifest)
  if (base === 'package.json') return fromPackageJson(text, name)
  if (base === 'Cargo.toml') return fromCargo(text)
  return base.endsWith('.gemspec') ? fromGemspec(text) : ''
}

/** Why the package does not go to this registry; undefined where it does. */
export function goesElsewhere(of: WatchedPackage, registry: Registry): Objection | undefined {
  if (!of.destination) return undefined
  const file: PublishFile = {
    ...{ name: of.manifest, path: '', kind: '', size: 0, sha256: '' },
    destination: of.destination,
  }
  const objection = registry.objection(file, { packageName: of.name, version: '' })
  return objection?.code === 'other-destination' ? objection : undefined
}

/** https://docs.npmjs.com/cli/configuring-npm/package-json#publishconfig */
function fromPackageJson(text: string, name: string): string {
  const { publishConfig = {} } = JSON.parse(text) as { readonly publishConfig?: Readonly<Record<string, unknown>> }
  const scope = name.startsWith('@') ? publishConfig[`${name.split('/')[0]}:registry`] : undefined
  const wanted = scope ?? publishConfig['registry']
  return typeof wanted === 'string' ? wanted : ''
}

/** https://doc.rust-lang.org/cargo/reference/manifest.html#the-publish-field */
function fromCargo(text: string): string {
  const list = /^\s*publish\s*=\s*\[([^\]]*)\]/m.exec(text)?.[1] ?? ''
  const names = list.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''))
  return names.filter((name) => name !== '').join(', ')
}

/** https://guides.rubygems.org/specification-reference/#metadata */
function fromGemspec(text: string): string {
  return /^[^#\n]*["']allowed_push_host["']\]?\s*(?:=>?)\s*["']([^"'\n]+)["']/m.exec(text)?.[1] ?? ''
}
