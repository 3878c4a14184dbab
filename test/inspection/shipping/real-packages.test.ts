// Real npm packages as their authors published them: no false finding, and the true ones stand in a table here.
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { projectRoot } from '../../../scripts/project-root.ts'
import { linesIn, type MadeFile } from './made.ts'

/** Nothing in them that should not be. Among them are those that document tokens, keys and addresses with passwords. */
const IN_ORDER = [
  '@actions/core',
  '@babel/core',
  '@npmcli/redact',
  '@octokit/auth-token',
  '@sigstore/bundle',
  '@sigstore/sign',
  'ajv',
  'debug',
  'diff',
  'express',
  'fast-check',
  'glob',
  'jose',
  'jsonc-parser',
  'lru-cache',
  'markdown-it',
  'minimatch',
  'puppeteer-core',
  'saxes',
  'semver',
  'tar-stream',
  'toml-eslint-parser',
  'tslib',
  'undici',
  'verdaccio',
  'ws',
  'yaml',
  'zod',
]

/** What is true and is said: their authors packed it, and the tarballs on the registry have it. */
const TRUE_FINDINGS: Readonly<Record<string, readonly string[]>> = {
  'axe-core': ['notice not-searched: 1 file of more than 1 MiB, not searched for secrets: "axe.js".'],
  bcryptjs: [
    'warning leftover-inside: 1 file of .vscode/: ".vscode/settings.json".',
    'warning leftover-inside: 1 file of CI settings (.travis.yml and the like): ".travis.yml".',
  ],
  bottleneck: [
    'warning leftover-inside: ".env", a file of settings for the environment; no credentials are seen in it.',
    'warning leftover-inside: 1 file of CI settings (.travis.yml and the like): ".travis.yml".',
  ],
  'fast-uri': [
    'warning leftover-inside: 5 files of .github/: ".github/dependabot.yml", ".github/workflows/ci.yml", ".github/workflows/lock-threads.yml", ".github/workflows/package-manager-ci.yml", ".github/workflows/release.yml".',
  ],
  minimist: ['warning leftover-inside: 1 file of .github/: ".github/FUNDING.yml".'],
  qs: [
    'warning leftover-inside: 3 files of .github/: ".github/FUNDING.yml", ".github/SECURITY.md", ".github/THREAT_MODEL.md".',
  ],
  tunnel: [
    'warning leftover-inside: 5 files of .idea/: ".idea/encodings.xml", ".idea/modules.xml", ".idea/node-tunnel.iml", ".idea/vcs.xml", ".idea/workspace.xml".',
    'warning leftover-inside: 1 file of CI settings (.travis.yml and the like): ".travis.yml".',
  ],
}

describe('a well-known package', () => {
  test.each(IN_ORDER)('%s has no finding', async (name) => {
    expect(await findingsOf(name)).toEqual([])
  })

  test.each(Object.entries(TRUE_FINDINGS))('%s has those that are true', async (name, expected) => {
    expect(await findingsOf(name)).toEqual(expected)
  })
})

async function findingsOf(name: string): Promise<string[]> {
  const files = filesOf(join(projectRoot, 'node_modules', name))
  expect(files.map(({ path }) => path)).toContain('package.json')
  return linesIn('npm-tarball', files)
}

/** What is installed is what was packed, but for what npm itself has put under node_modules/. */
function filesOf(folder: string, inside = ''): MadeFile[] {
  return readdirSync(join(folder, inside)).flatMap((name) => {
    const path = inside === '' ? name : `${inside}/${name}`
    const place = join(folder, path)
    const status = lstatSync(place)
    if (status.isDirectory()) return path === 'node_modules' ? [] : filesOf(folder, path)
    return [{ path, content: readFileSync(place), mode: status.mode & 0o7777 }]
  })
}
