// A scenario's change to the repository is one commit with the same id every time, and the tag points to it.
import { afterEach, expect, test } from '@jest/globals'
import { git, type Subject } from '@plumbline/rehearsal'
import type { Change } from '../../../packages/rehearsal/src/scenarios/index.ts'
import { changedSubject, moveTagAway } from '../../../packages/rehearsal/src/session/repository-change.ts'
import { type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

const opened: RehearsedRepository[] = []
afterEach(() => {
  for (const repository of opened.splice(0)) repository.remove()
})

function open(): RehearsedRepository {
  const files = { [WORKFLOW]: 'name: publish\n', 'CHANGELOG.md': '# 1.2.0\n', 'docs/a.md': 'a\n', 'docs/b.md': 'b\n' }
  const repository = rehearsedRepository(files)
  opened.push(repository)
  return repository
}

const listed = ({ gitDir }: Subject, commit: string) =>
  git(gitDir, ['ls-tree', '-r', '--name-only', commit]).split('\n')

test('files are changed, added and deleted; the tag and the branch that stood there follow', () => {
  const { subject, scratch } = open()
  const seen: (string | undefined)[] = []
  const change: Change = (_subject, read) => {
    seen.push(read('CHANGELOG.md'), read('nothing.md'))
    return { 'CHANGELOG.md': '# 1.1.0\n', 'docs/a.md': undefined, 'new/c.md': 'c\n' }
  }
  const changed = changedSubject(subject, change, scratch)
  expect(seen).toEqual(['# 1.2.0\n', undefined])
  expect(listed(subject, changed.commit)).toEqual([WORKFLOW, 'CHANGELOG.md', 'docs/b.md', 'new/c.md'])
  expect(git(subject.gitDir, ['show', `${changed.commit}:CHANGELOG.md`])).toBe('# 1.1.0')
  expect(git(subject.gitDir, ['rev-parse', `${changed.commit}^`])).toBe(subject.commit)
  for (const ref of ['refs/tags/v1.2.0', 'refs/heads/main']) {
    expect(git(subject.gitDir, ['rev-parse', ref])).toBe(changed.commit)
  }
  expect(git(subject.gitDir, ['ls-tree', '--name-only', 'HEAD'])).not.toContain('index')
})

test('where others must see it, a workflow is committed: at the tag, and on a branch that is elsewhere', () => {
  const { subject, scratch } = open()
  const { gitDir } = subject
  const ahead = git(gitDir, ['commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'Later'])
  git(gitDir, ['update-ref', 'refs/heads/main', ahead])
  const path = '.github/workflows/minimal.yml'
  const minimal = { ...subject, workflow: { path, text: 'name: minimal\n', why: '' } }
  const change: Change = () => ({ [WORKFLOW]: 'name: other\n', 'CHANGELOG.md': '# 2.0.0\n' })
  const changed = changedSubject(minimal, change, scratch, true)
  expect(changed.workflow).toEqual({ path, why: '' })
  const show = (object: string) => git(gitDir, ['show', object])
  expect(show(`v1.2.0:${path}`)).toBe('name: minimal')
  expect(show(`main:${path}`)).toBe('name: minimal')
  // What the branch has is its own.
  expect([show(`main:${WORKFLOW}`), show('main:CHANGELOG.md')]).toEqual(['name: publish', '# 1.2.0'])
  expect(git(gitDir, ['rev-parse', 'main^'])).toBe(ahead)
  expect(changedSubject(minimal, undefined, scratch).workflow).toEqual(minimal.workflow)
})

test('the same change gives the same commit; a branch that is elsewhere stays there', () => {
  const [one, other] = [open(), open()]
  const ahead = git(other.subject.gitDir, ['commit-tree', 'HEAD^{tree}', '-m', 'Later'])
  git(other.subject.gitDir, ['update-ref', 'refs/heads/main', ahead])
  const commits = [one, other].map(
    ({ subject, scratch }) => changedSubject(subject, () => ({ 'a.md': 'a\n' }), scratch).commit,
  )
  expect(commits[0]).toBe(commits[1])
  expect(git(other.subject.gitDir, ['rev-parse', 'refs/heads/main'])).toBe(ahead)
})

test('a program stays one', () => {
  const { subject, scratch } = open()
  const { gitDir } = subject
  const mode = (commit: string) => git(gitDir, ['ls-tree', commit, '--', 'docs/a.md']).split(' ')[0]
  const blob = git(gitDir, ['rev-parse', `${subject.commit}:docs/a.md`])
  git(gitDir, ['read-tree', subject.commit])
  git(gitDir, ['update-index', '--cacheinfo', `100755,${blob},docs/a.md`])
  const commit = git(gitDir, ['commit-tree', git(gitDir, ['write-tree']), '-m', 'x'])
  expect(mode(changedSubject({ ...subject, commit }, () => ({ 'docs/a.md': 'b\n' }), scratch).commit)).toBe('100755')
})

test('a workflow that does not stand in the repository changes its text and makes no commit', () => {
  const { subject, scratch } = open()
  const minimal = { ...subject, workflow: { path: '.github/workflows/other.yml', text: 'name: a\n', why: '' } }
  const change: Change = ({ workflow }, read) => ({
    [workflow.path]: read(workflow.path)?.replace('a', 'b'),
  })
  const changed = changedSubject(minimal, change, scratch)
  expect(changed).toEqual({ ...minimal, workflow: { ...minimal.workflow, text: 'nbme: a\n' } })
})

test('without a change, and with an empty one, all stays as it is', () => {
  const { subject, scratch } = open()
  expect(changedSubject(subject, undefined, scratch)).toBe(subject)
  expect(changedSubject(subject, () => ({}), scratch)).toBe(subject)
})

test('a moved tag has the same files and another commit; an annotated one is replaced as well', () => {
  const { subject } = open()
  const { gitDir, commit } = subject
  git(gitDir, ['tag', '--annotate', '--message', 'x', 'annotated', commit])
  for (const tag of ['v1.2.0', 'annotated']) {
    const moved = moveTagAway(subject, tag)
    expect(git(gitDir, ['rev-parse', `refs/tags/${tag}^{commit}`])).toBe(moved)
    expect(git(gitDir, ['rev-parse', `${moved}^{tree}`])).toBe(git(gitDir, ['rev-parse', `${commit}^{tree}`]))
    expect(moved).not.toBe(commit)
  }
})
