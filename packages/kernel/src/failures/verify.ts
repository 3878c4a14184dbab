// Failures of the verify phase: what each code usually means and what to do next.
import type { FailureTable } from '../failure-table.ts'

export const verifyFailures = {
  'no-files': {
    means: 'The build left nothing there, or left it in another folder.',
    next: 'Let the build command write its files to `$PLUMBLINE_OUT`, or point `packages-dir` at the folder that it fills.',
  },
  'unknown-file-kind': {
    means:
      'Only built distributions may lie in the folder of files; anything else would be published or lost by accident.',
    next: 'Remove the file from the folder, or name the distributions one by one in `files`.',
  },
  'bad-archive': {
    means: 'The file is cut off, damaged, or built in a way that registries refuse.',
    next: 'Build it again and look inside (`tar -tzf` for a .tgz or .tar.gz, `tar -tf` for a .gem, `unzip -l` for a .whl) before releasing.',
    again: 'new-version',
  },
  'wrong-package': {
    means: 'The build packed another package than the one that is being released.',
    next: 'Build the package that the tag is for, or correct `package-name`.',
    again: 'new-version',
  },
  'wrong-version': {
    means: 'A file of an earlier build is still there, or the build did not take the version from the tagged commit.',
    next: 'Empty the folder before the build and build from the tagged commit.',
    again: 'new-version',
  },
  'two-packages': {
    means:
      'A release is of one package and one version; only publish-with-oidc without `prepared` takes several packages, of one registry.',
    next: 'Build each package into a folder of its own and release them one by one.',
    again: 'new-version',
  },
  'overriding-manifest': {
    means: "The key inside the package changes what the registry's client does and overrides what Plumbline tells it.",
    next: 'Remove the key from package.json (set the dist-tag with the input `dist-tag`), tag again and release.',
    again: 'new-version',
  },
  'private-package': {
    means:
      'The package says itself that it is not for publishing: `"private": true` in package.json, a classifier `Private ::`, or `publish = false` in Cargo.toml.',
    next: 'Remove that if the package shall be public, commit, and release that under the next version.',
    again: 'new-version',
  },
  'missing-metadata': {
    means: 'The registry takes no package without these fields, and its metadata lacks them.',
    next: 'Add them to the manifest (for a crate: `description` and `license` in Cargo.toml), commit, and release that under the next version.',
    again: 'new-version',
  },
  'odd-file-name': {
    means:
      'The tool that built the file writes names in an older way (older versions of setuptools, flit_core and others do); PyPI takes the new one alone.',
    next: 'Build with a current version of the build backend. A rehearsal may have built with the one of this machine: --fetch chooses another.',
    again: 'new-version',
  },
  'other-destination': {
    means: 'The package itself names the registry that it is for, and this is another one.',
    next: "npm: remove `publishConfig.registry` from package.json, or set the runner's npm to that registry. Cargo: correct `publish` in Cargo.toml, or name that registry's index in `repository-url`. Ruby: correct `allowed_push_host` in the gemspec, or name that host in `repository-url`.",
  },
  'not-served': {
    means: 'The registry does not serve this file with the digest that verify announced, so the release is not whole.',
    next: 'Look at what the registry holds; run the publish job again if the file is absent.',
  },
} as const satisfies FailureTable
