// An sdist as maturin (1.x) lays it out, put together by its documented steps: it is not on every machine that runs these tests.
// https://github.com/PyO3/maturin (source_distribution): crates at their places, the project and its Python files at the top.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SourceScene } from './source-scene.ts'

export interface MaturinProject {
  /** The folder of pyproject.toml; empty at the repository's top, else with a slash at its end. */
  readonly project: string
  /** Folders of the crate and of its path dependencies, with a slash at their end. */
  readonly crates: readonly string[]
  /** Files of the project's folder that go to the top: Python files, what `project` and `include` name. */
  readonly own: readonly string[]
  /** Files of the repository that go along at their places. */
  readonly also: readonly string[]
  /** The folder of the repository that is the sdist's top; the repository's own where it is left out. */
  readonly top?: string
  /** What is written anew, or changed by somebody, by its path in the sdist. */
  readonly written: Readonly<Record<string, string>>
}

/** Writes demo_pkg-1.2.3.tar.gz into the scene's folder of files. */
export function maturinSdist(
  scene: SourceScene,
  { project, crates, own, also, written, top: above = '' }: MaturinProject,
): void {
  const top = join(scene.workspace, 'home', 'demo_pkg-1.2.3')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), text)
  }
  const committed = (path: string) => `${scene.git('show', `HEAD:${path}`)}\n`
  const tracked = crates.flatMap((folder) => scene.git('ls-files', folder).split('\n'))
  // What is written anew is left out here, and the project's own file is not packed twice.
  const packed = tracked.filter((path) => path !== `${project}pyproject.toml`)
  for (const path of [...packed, ...also]) write(path.slice(above.length), committed(path))
  for (const path of ['pyproject.toml', ...own]) write(path, committed(project + path))
  write('PKG-INFO', 'Metadata-Version: 2.4\nName: demo-pkg\nVersion: 1.2.3\n')
  for (const [path, text] of Object.entries(written)) write(path, text)
  execFileSync('tar', ['-C', dirname(top), '-czf', join(scene.dist, 'demo_pkg-1.2.3.tar.gz'), 'demo_pkg-1.2.3'])
  rmSync(top, { recursive: true })
}
