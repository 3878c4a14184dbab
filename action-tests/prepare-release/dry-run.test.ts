// A pull request's dry run through the composite: what a release would be, in the outputs and in one readable summary.
import { expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import {
  atPullRequest,
  commit,
  type Files,
  git,
  repositoryWith,
  write,
} from '../verify-tag-matches-version/repository.ts'

const manifest = (version: string) => `[project]\nname = "widget"\nversion = "${version}"\n`
const CHANGELOG = '# Changelog\n\n## 1.3.0 - 2026-11-02\n\n- Faster.\n\n## 1.2.0 - 2026-01-01\n\n- First.\n'

function prepare(cwd: string) {
  return runAction({ name: 'prepare-release', cwd, env: atPullRequest(), inputs: { 'if-no-tag': 'assume' } })
}

function pullRequest(files: Files, ...tags: string[]): string {
  const cwd = repositoryWith({ 'pyproject.toml': manifest('1.2.0'), 'CHANGELOG.md': CHANGELOG }, ...tags)
  write(cwd, files)
  commit(cwd)
  return cwd
}

test('the summary reads as the release that would be', async () => {
  const cwd = pullRequest({ 'pyproject.toml': manifest('1.3.0') }, 'v1.2.0')
  const { code, outputs, summary } = await prepare(cwd)
  expect(code).toBe(0)
  expect(outputs['failure']).toBe('')
  expect(outputs).toMatchObject({
    tag: 'v1.3.0',
    'tag-assumed': 'true',
    version: '1.3.0',
    channel: 'stable',
    'make-latest': 'true',
    found: 'true',
    notes: '- Faster.',
  })
  expect(summary.replaceAll(git(cwd, 'rev-parse', 'HEAD'), '<commit>')).toMatchInlineSnapshot(`
"### Tag \`v1.3.0\` would be the version of widget

Commit \`<commit>\`.

**The tag is assumed.** The run is at "refs/pull/7/merge", which is no tag: everything is shown for v1.3.0, the tag that this commit would get.

| Where | Key | States | |
|---|---|---|---|
| \`pyproject.toml:3\` | \`project.version\` | \`1.3.0\` | ✓ |


### Channel of 1.3.0

| | |
|---|---|
| Read as | a Python version such as 1.2.3 or 1.2.3rc1 (PEP 440) |
| Prerelease | no |
| Channel | stable |
| On GitHub | Latest: no tag states a higher version |

### Notes of 1.3.0

From \`CHANGELOG.md\`, line 5.

> - Faster.

"
`)
})

test('the first release of a repository without tags would be Latest', async () => {
  const { outputs } = await prepare(pullRequest({}))
  expect(outputs).toMatchObject({ tag: 'v1.2.0', 'tag-assumed': 'true', 'make-latest': 'true' })
})

test('what failed is handed on whole by the composite, whichever of its steps it was', async () => {
  const twice = '# Changelog\n\n## 1.2.0\n\n- One.\n\n## 1.2.0\n\n- Two.\n'
  const noted = await prepare(pullRequest({ 'CHANGELOG.md': twice }))
  expect(noted.code).toBe(1)
  expect(JSON.parse(noted.outputs['failure'] ?? '')).toMatchObject({
    phase: 'validate',
    step: 'extract-changelog',
    code: 'section-twice',
    what: expect.stringContaining('CHANGELOG.md'),
    next: expect.stringMatching(/./),
  })
  const cwd = repositoryWith({ 'pyproject.toml': manifest('1.2.0'), 'CHANGELOG.md': CHANGELOG })
  const dated = await runAction({ name: 'prepare-release', cwd, inputs: { tag: 'v9.9.9' } })
  expect(dated.code).toBe(1)
  expect(JSON.parse(dated.outputs['failure'] ?? '')).toMatchObject({ step: 'verify-tag-matches-version' })
})

test('a version below a released one would not be', async () => {
  const { outputs } = await prepare(pullRequest({ 'README.md': '# x\n' }, 'v1.2.0', 'v2.0.0'))
  expect(outputs).toMatchObject({ tag: 'v1.2.0', 'make-latest': 'false', 'dist-tag': 'release-1.x' })
})
