// The table of scenes: a registry more is a file beside this one and a row here.
import type { Scene } from '../scene.ts'
import { cratesIoScene } from './crates-io.ts'
import { npmScene } from './npm.ts'
import { pypiScene } from './pypi.ts'
import { rubygemsScene } from './rubygems.ts'

type Make = (folder: string) => Promise<Scene>

const scenes: Readonly<Record<string, Make>> = {
  pypi: (folder) => pypiScene('pypi', folder),
  testpypi: (folder) => pypiScene('testpypi', folder),
  npm: npmScene,
  'crates.io': cratesIoScene,
  rubygems: rubygemsScene,
}

/** Registries that can be checked. */
export const SCENE_IDS: readonly string[] = Object.keys(scenes)

/** The scene of that registry, its files written below `folder`. */
export async function sceneOf(id: string, folder: string): Promise<Scene> {
  const make = scenes[id]
  if (!make) throw new Error(`There is no scene for the registry "${id}"; there are ${SCENE_IDS.join(', ')}.`)
  return make(folder)
}
