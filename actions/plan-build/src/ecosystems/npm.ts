// npm packages: npm ci with a lock file, npm pack, and npm install of the tarball into an empty project.
import type { Ecosystem, ReadFile } from './ecosystem.ts'

const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json']
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

export const npm: Ecosystem = {
  nodeVersion: '24',
  pythonVersion: '',
  buildCommand: () => 'npm pack --pack-destination "$PLUMBLINE_OUT"',
  installCommand(read) {
    if (LOCK_FILES.some((file) => read(file) !== undefined)) return 'npm ci'
    return namesDependencies(read) ? 'npm install --no-audit' : ''
  },
  smokeTest: ({ name }) => `node --input-type=module --eval 'await import("${name}")'`,
  trial: () => ({
    command: [
      `echo '{ "name": "plumbline-try", "version": "0.0.0", "private": true }' > package.json`,
      'npm install --no-audit --no-fund "$FILES"/*.tgz',
    ].join('\n'),
    programs: 'node_modules/.bin',
  }),
}

function namesDependencies(read: ReadFile): boolean {
  const manifest = objectOf(read('package.json') ?? '')
  return DEPENDENCIES.some((key) => Object.keys(manifest[key] ?? {}).length > 0)
}

/** A package.json that does not parse names nothing here: npm's own words on it come with the build. */
function objectOf(text: string): Readonly<Record<string, object | null>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null ? (value as Record<string, object | null>) : {}
  } catch {
    return {}
  }
}
