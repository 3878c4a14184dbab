// Drift as one issue per package: made, kept up to date, closed when all is in line; its failure hides nothing.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packWheel } from '@plumbline/standins'
import { type AuditWorld, auditWorld } from './scene.ts'

let world: AuditWorld
beforeEach(async () => {
  world = await auditWorld({ pypi: true })
  const manifest = '[project]\nname = "demo"\nversion = "1.0.0"\n'
  const changelog = '# Changelog\n\n## 1.0.0\n\n- Better.\n'
  world.commit({ 'package.json': undefined, 'pyproject.toml': manifest, 'CHANGELOG.md': changelog }, 'v1.0.0')
  world.pypi.seed({ project: 'demo', version: '0.9.0', files: [packWheel({ name: 'demo', version: '0.9.0' }, 'x')] })
  world.ran('v1.0.0')
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const audit = (issues: 'write' | 'read' = 'write', since = '1.0.0') =>
  world.audit({ issue: 'true', labels: 'drift', since, 'repository-url': `${world.urls.pypi}legacy/` }, { issues })

test('an issue tells of drift, is not repeated, and is closed when all is in line', async () => {
  const first = await audit()
  expect(first.outputs['result']).toBe('drift')
  expect(world.github.issues.list()).toMatchObject([{ title: 'Releases have drifted: demo', state: 'open' }])
  expect(world.github.issues.list()[0]?.body).toMatch(/^<!-- plumbline drift .*-->\n.*unpublished/s)
  await audit()
  expect(world.github.issues.list()).toHaveLength(1)
  world.pypi.seed({ project: 'demo', version: '1.0.0', files: [packWheel({ name: 'demo', version: '1.0.0' }, 'x')] })
  const last = await audit()
  expect(last.outputs['result']).toBe('clean')
  expect(world.github.issues.list()).toMatchObject([{ state: 'closed' }])
})

test('a token that may write no issues is warned about, and the drift is told all the same', async () => {
  const result = await audit('read')
  expect(result.outputs['result']).toBe('drift')
  expect(result.annotations).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      message: expect.stringMatching(/No issue tells of the drift: .*issues/),
    }),
  )
})

test('an issue of versions that no longer count is closed', async () => {
  await audit()
  const { outputs, annotations } = await audit('write', '1.1.0')
  expect(outputs['result']).toBe('clean')
  expect(annotations).toContainEqual(
    expect.objectContaining({ message: 'No version was judged: this audit says nothing.' }),
  )
  expect(world.github.issues.list()).toMatchObject([{ state: 'closed' }])
})
