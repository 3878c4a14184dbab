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
  'path-twice': {
    means:
      'Tools that unpack the archive disagree on which of the two files counts, so what was checked may not be what is installed.',
    next: "Build the file again with the ecosystem's own tool, and pack each path once.",
    again: 'new-version',
  },
  'wrong-folder': {
    means:
      'The file was renamed after it was built, or built by a tool that writes names in another way; indexes look for exactly this folder.',
    next: 'Build the file again under its own name instead of renaming it.',
    again: 'new-version',
  },
  'record-mismatch': {
    means:
      'A file of the wheel was changed after the wheel was built (signed, stripped, patched), and RECORD still has the old hash: pip refuses it or complains.',
    next: 'Build the wheel again, or repack it with `wheel unpack` and `wheel pack`, which write RECORD anew.',
    again: 'new-version',
  },
  'wrong-tags': {
    means: 'The wheel was renamed for another Python or platform, and its file WHEEL says what it was built for.',
    next: 'Change both with `wheel tags`, or build the wheel for the platform that it is for.',
    again: 'new-version',
  },
  'missing-target': {
    means:
      'The package announces something that it does not hold: the build did not make that file, or it was not packed. Users meet it as an import or a program that fails.',
    next: 'Build before packing, pack that file too (`files` in package.json, the package list of the build backend, `files` of the gemspec), or correct the entry that names it.',
    again: 'new-version',
  },
  'no-interpreter': {
    means:
      'Without `#!/usr/bin/env node` as the first line, a shell on Linux and macOS runs the program as a script of its own.',
    next: 'Begin the file with `#!/usr/bin/env node`.',
    again: 'new-version',
  },
  'files-entry-empty': {
    means: 'The folder was not built before packing, or the file has another name today.',
    next: 'Build before packing, or remove the entry from `files` in package.json.',
    again: 'new-version',
  },
  'missing-build-file': {
    means:
      'Without pyproject.toml, pip falls back on setuptools of its own choice; the format of source distributions wants the file since PEP 625 and 643.',
    next: 'Add a pyproject.toml with a table `[build-system]`, and see that the build backend packs it.',
    again: 'new-version',
  },
  'other-commit': {
    means:
      'cargo packed another commit than the tagged one, or did not find a git repository and so could not name any.',
    next: 'Run `cargo package` in a clean checkout of the tagged commit (in a container: `git config --global --add safe.directory`).',
    again: 'new-version',
  },
  'dirty-crate': {
    means:
      'The build changed files that git tracks, and cargo packed them with `--allow-dirty`: nobody can find their source.',
    next: 'Commit what the build changes or let git ignore it, and leave `--allow-dirty` out.',
    again: 'new-version',
  },
  'not-packed-by-cargo': {
    means: 'Something other than `cargo package` made the crate, or changed it afterwards.',
    next: 'Make the crate with `cargo package`.',
    again: 'new-version',
  },
  'file-list-mismatch': {
    means: 'The gem was changed after `gem build`, or put together by hand.',
    next: 'Build it again with `gem build`.',
    again: 'new-version',
  },
  'other-destination': {
    means: 'The package itself names the registry that it is for, and this is another one.',
    next: "npm: remove `publishConfig.registry` from package.json, or set the runner's npm to that registry. Cargo: correct `publish` in Cargo.toml, or name that registry's index in `repository-url`. Ruby: correct `allowed_push_host` in the gemspec, or name that host in `repository-url`.",
  },
  'secret-inside': {
    means:
      'Whoever installs the package can read the key or token, and scanners of public registries find it within minutes.',
    next: 'Withdraw it where it was issued, if it was ever pushed or published. Take the file out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec) and release that under the next version. What is no secret is marked by a comment: `secretlint-disable-line` on its line, `secretlint-disable-next-line` above it (also above the BEGIN of a key). A key that tests need may lie in a folder `test` or `fixtures`.',
    again: 'new-version',
  },
  'credentials-inside': {
    means: 'A file that a tool keeps credentials in lay in the folder when the package was built, and it is filled in.',
    next: 'Change those credentials if the file was ever pushed or published. Take it out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec) and release that under the next version.',
    again: 'new-version',
  },
  'repository-inside': {
    means:
      'The folder of the version control was packed: all that was ever committed, and after actions/checkout the token of the job.',
    next: 'Build from a list of files (`files` in package.json, `include` in Cargo.toml or pyproject.toml, `git ls-files` in the gemspec), set `persist-credentials: false` for actions/checkout, and release that under the next version.',
    again: 'new-version',
  },
  'leftover-inside': {
    means: 'The build packed what an editor, the system, a test run or a CI service left in the folder.',
    next: 'Leave it out of the package (`files` in package.json, `exclude` in Cargo.toml or pyproject.toml, `s.files` in the gemspec), or build from a fresh checkout.',
  },
  'unsafe-mode': {
    means: 'Unpacked by an administrator, such a file runs with the rights of another, or anybody may change it.',
    next: 'Set the modes before the build: `chmod -R u=rwX,go=rX,-s,-t .`; set `umask 022` where files are made.',
    again: 'new-version',
  },
  'unsafe-link': {
    means: 'The link leads out of the package or is of a kind that installers refuse or write as a text file.',
    next: 'Pack a copy of the file in its place, and release that under the next version.',
    again: 'new-version',
  },
  'unportable-name': {
    means:
      'The package cannot be unpacked as it is on Windows or macOS, which tell no case apart and reserve some names.',
    next: 'Rename the file, or leave it out of the package.',
  },
  'not-searched': {
    means: 'Files of more than 1 MiB are not searched for secrets, as a release would wait for it.',
    next: 'Nothing, where the build made them of files that are searched.',
  },
  'not-served': {
    means: 'The registry does not serve this file with the digest that verify announced, so the release is not whole.',
    next: 'Look at what the registry holds; run the publish job again if the file is absent.',
  },
  'differs-from-source': {
    means:
      'The package was not made of the tagged commit alone: something changed files before they were packed, or it was packed elsewhere.',
    next: 'Look at the difference in the summary. Build from a clean checkout of the tag; a file that the build is meant to change is named in `allow-extra`.',
    again: 'new-version',
  },
  'not-in-source': {
    means:
      'The package holds files that the tagged commit lacks, and that neither the build of its kind writes nor git ignores there: they lay about where it was packed.',
    next: 'Build from a clean checkout of the tag. What the build makes belongs in .gitignore, or in `allow-extra`.',
    again: 'new-version',
  },
  'missing-file': {
    means: 'The repository has this file, and whoever installs the package gets it without.',
    next: 'Let the build pack it: `files` in package.json, `include` in Cargo.toml or pyproject.toml, `spec.files` in the gemspec; a package in a folder of its own needs its own copy.',
    again: 'new-version',
  },
  'not-executable': {
    means:
      'The bit was lost on the way: files of an artifact have none (actions/upload-artifact drops it), Windows knows none, and pnpm and yarn pack only programs with it. Who calls the script by its name gets "Permission denied".',
    next: 'Pack in the job that checks the tag out, on Linux or macOS; pnpm and yarn: name it in `publishConfig.executableFiles`. Where it is always started with its interpreter (`sh script.sh`), nothing.',
  },
  'not-compared': {
    means: 'Nobody has checked that the package holds what the tag says.',
    next: 'Check out the tagged commit in a step before (actions/checkout with `ref` and `path`), and name its folder in `source`; or say `compare-with-source: false`.',
  },
  'other-checkout': {
    means: 'The checkout is of another commit than the one that is released, so comparing with it would prove nothing.',
    next: 'Let actions/checkout check out the released commit (`ref`), or correct `commit`.',
  },
  'other-bytes': {
    means: 'The registry serves a file whose digest is not the one that its own listing states.',
    next: 'Run the job again. If it stays so, something between here and the registry changes files: tell the registry.',
  },
} as const satisfies FailureTable
