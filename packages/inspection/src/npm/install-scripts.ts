// Scripts that npm runs when somebody installs the package: a file that they give to node is in it, or installing fails.
// https://docs.npmjs.com/cli/using-npm/scripts#npm-install
import { placesOf } from '../paths.ts'
import { finding, type Rule, shown } from '../rule.ts'
import { insidePath, manifestOf } from './manifest.ts'

const AT_INSTALL = ['preinstall', 'install', 'postinstall']

/** `node path`, with arguments or without; options of node and whatever a shell reads otherwise are left alone. */
const NODE = /^node(?:\.exe)?\s+(?:\.\/)?((?:[\w@.][\w@.-]*\/)*[\w@.][\w@.-]*)(?:\s+[\w@./=:-]+)*$/

/** What Node tries for the file that it is started with. */
const ENDINGS = ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node']

export const npmInstallScripts: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const scripts = (manifestOf(inspected)['scripts'] ?? {}) as Readonly<Record<string, unknown>>
    const { files } = placesOf(inspected.members)
    const stated = AT_INSTALL.filter((name) => name in scripts)
    return stated.flatMap((name, place) => {
      const script = scripts[name]
      const target = typeof script === 'string' && script.length < 1000 ? NODE.exec(script.trim())?.[1] : undefined
      const path = target === undefined ? undefined : insidePath(target)
      if (path === undefined || ENDINGS.some((ending) => files.has(path + ending))) return []
      const what = `runs ${shown(String(script))} when it is installed (${name}), and holds no ${shown(path)}`
      // The script before can have made the file.
      return [finding(inspected, 'missing-target', what, place === 0 ? 'error' : 'warning')]
    })
  },
}
