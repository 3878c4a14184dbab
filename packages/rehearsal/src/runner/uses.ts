// What a step's `uses:` names: an action in this working tree, in the rehearsed repository, in the workspace, or elsewhere.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlumblineError, PROJECT_SLUG } from '@plumbline/kernel'
import type { ActionManifest, FileLocation } from '../workflow/model.ts'
import { parseActionFile } from '../workflow/read-action.ts'
import { parseUses } from '../workflow/uses.ts'
import type { Frame } from './frame.ts'
import { PROJECT_ROOT } from './project-root.ts'

export interface FoundAction {
  readonly kind: 'action'
  readonly folder: string
  readonly manifest: ActionManifest
}

export interface ForeignAction {
  readonly kind: 'foreign'
  /** `owner/repo` or `owner/repo/path`, without the ref. */
  readonly name: string
}

/** Finds the action. Throws `workflow-invalid` for a text that names none, `workflow-missing` where nothing is there. */
export function findAction(frame: Frame, uses: string): FoundAction | ForeignAction {
  const parsed = parseUses(uses)
  switch (parsed.form) {
    case 'invalid':
      throw new PlumblineError('workflow-invalid', { what: `${parsed.why}.` })
    case 'docker':
      return { kind: 'foreign', name: uses }
    case 'local': {
      // In a composite action, too, a `./path` is looked up in the workspace.
      const { entry } = frame.job.request
      return read(join(frame.job.folders.workspace, parsed.path), { ...entry, path: parsed.path }, uses)
    }
    case 'self':
      return fromRepository(frame, frame.location, parsed.path, uses)
    case 'repository': {
      const { repository, path, ref } = parsed
      const ours = repository === PROJECT_SLUG || repository === frame.job.options.repository
      if (ours) return fromRepository(frame, { repository, path, ref, commit: ref }, path, uses)
      return { kind: 'foreign', name: path === '' ? repository : `${repository}/${path}` }
    }
  }
}

function fromRepository(frame: Frame, at: FileLocation, path: string, uses: string): FoundAction {
  const { options } = frame.job
  // The project's slug at any ref is this working tree.
  const root = at.repository === PROJECT_SLUG ? (options.root ?? PROJECT_ROOT) : extract(frame, at, uses)
  return read(join(root, path), { ...at, path }, uses)
}

/** The rehearsed repository at a commit, as the runner downloads it for its actions. */
function extract(frame: Frame, at: FileLocation, uses: string): string {
  const { options, folders } = frame.job
  if (at.repository !== options.repository) {
    throw new PlumblineError('workflow-invalid', {
      what: `"uses: ${uses}" belongs to ${at.repository}, which is not here.`,
    })
  }
  const target = join(folders.actions, at.repository, at.commit.replaceAll('/', '_'))
  if (existsSync(target)) return target
  mkdirSync(target, { recursive: true })
  try {
    const git = ['--git-dir', options.origin, 'archive', '--format=tar', at.commit]
    const tar = execFileSync('git', git, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30 })
    execFileSync('tar', ['-x', '-C', target], { input: tar, stdio: ['pipe', 'ignore', 'pipe'] })
  } catch (cause) {
    const what = `"uses: ${uses}" names "${at.commit}", which cannot be read from ${at.repository}.`
    throw new PlumblineError('workflow-missing', { what, cause })
  }
  return target
}

function read(folder: string, location: FileLocation, uses: string): FoundAction {
  const file = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find((path) => existsSync(path))
  if (file === undefined) {
    throw new PlumblineError('workflow-missing', { what: `"uses: ${uses}" has no action.yml where it points to.` })
  }
  return { kind: 'action', folder, manifest: parseActionFile(readFileSync(file, 'utf8'), location) }
}
