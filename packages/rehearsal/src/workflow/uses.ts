// What a `uses:` names: a path of the workspace or of a repository, a whole reference, or a container image.
import { PlumblineError } from '@plumbline/kernel'
import type { FileLocation } from './model.ts'

/** Where workflow and action files come from. */
export interface FileSource {
  /** The file at a ref (a tag, a branch, a commit), or undefined when it is not there. */
  read(repository: string, path: string, ref: string): { readonly text: string; readonly commit: string } | undefined
  /** Whether the source has this repository's files; what is not mapped is `external`. */
  mapped(repository: string): boolean
}

export type ParsedUses =
  | { readonly form: 'local' | 'self'; readonly path: string }
  | { readonly form: 'repository'; readonly repository: string; readonly path: string; readonly ref: string }
  | { readonly form: 'docker'; readonly image: string }
  | { readonly form: 'invalid'; readonly why: string }

/** Reads a `uses:` text (no expressions are allowed in it). */
export function parseUses(uses: string): ParsedUses {
  if (uses.startsWith('docker://')) return { form: 'docker', image: uses.slice('docker://'.length) }
  if (uses.startsWith('./') || uses.startsWith('.\\') || uses === '.') {
    return { form: 'local', path: cleanPath(uses.slice(1)) }
  }
  if (uses.startsWith('$/')) return parseSelf(uses)
  const [name = '', ref = '', ...more] = uses.split('@')
  const [owner = '', repository = '', ...path] = name.split(/[\\/]/).filter((part) => part !== '')
  if (more.length > 0 || ref === '' || owner === '' || repository === '') {
    return { form: 'invalid', why: `Expected format {org}/{repo}[/path]@ref. Actual '${uses}'` }
  }
  return { form: 'repository', repository: `${owner}/${repository}`, path: path.join('/'), ref }
}

function parseSelf(uses: string): ParsedUses {
  const path = cleanPath(uses.slice(1))
  if (uses.includes('@')) {
    const why = `The self-repository reference '${uses}' must not have an @ref: it means the commit of its own file`
    return { form: 'invalid', why }
  }
  if (path === '') {
    return { form: 'invalid', why: `The self-repository reference '${uses}' has no path, which the runner refuses` }
  }
  return { form: 'self', path }
}

function cleanPath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}

export type ResolvedUses =
  /** A reusable workflow's file. `name` is how GitHub's messages call it: with the commit for `./` and `$/`. */
  | {
      readonly kind: 'workflow'
      readonly repository: string
      readonly path: string
      readonly ref: string
      name: string
    }
  /** A folder with an action.yml in the files of a repository. */
  | { readonly kind: 'action'; readonly repository: string; readonly path: string; readonly ref: string }
  /** A folder with an action.yml in the job's workspace, as it is when the step starts. */
  | { readonly kind: 'workspace'; readonly path: string }
  /** A repository that the source does not have. */
  | { readonly kind: 'external'; readonly repository: string; readonly path: string; readonly ref: string }
  | { readonly kind: 'docker'; readonly image: string }

/**
 * What a `uses:` in the containing file means. A `$/` path belongs to the repository and commit of that file, and so
 * does a `./` path of a job's `uses`; a `./` path of a step is a folder of the workspace. Throws `workflow-invalid`.
 */
export function resolveUses(uses: string, containing: FileLocation, source: FileSource): ResolvedUses {
  const parsed = parseUses(uses)
  switch (parsed.form) {
    case 'invalid':
      throw new PlumblineError('workflow-invalid', { what: `${parsed.why}.`, file: containing.path })
    case 'docker':
      return { kind: 'docker', image: parsed.image }
    case 'repository': {
      const { repository, path, ref } = parsed
      if (!source.mapped(repository)) return { kind: 'external', repository, path, ref }
      return isWorkflowPath(path)
        ? { kind: 'workflow', repository, path, ref, name: uses }
        : { kind: 'action', repository, path, ref }
    }
    default: {
      const { repository, commit } = containing
      const { path } = parsed
      if (isWorkflowPath(path)) {
        return { kind: 'workflow', repository, path, ref: commit, name: `${repository}/${path}@${commit}` }
      }
      return parsed.form === 'local' ? { kind: 'workspace', path } : { kind: 'action', repository, path, ref: commit }
    }
  }
}

/** Whether a path can be a reusable workflow: a YAML file directly in .github/workflows. */
export function isWorkflowPath(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
}
