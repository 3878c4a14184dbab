// Which tag is checked, and how it is read.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { atTag, type Files, folderWith, repositoryWith } from './repository.ts'

const npm = (version: string) => JSON.stringify({ name: '@acme/widget', version }, null, 2)
const pom = (version: string) =>
  `<project>\n  <artifactId>widget</artifactId>\n  <version>${version}</version>\n</project>\n`
const module = (version: string) =>
  `<project>\n  <parent><artifactId>widgets-parent</artifactId><version>${version}</version></parent>\n  <artifactId>buffer</artifactId>\n</project>\n`
const project = (version: string) => `[project]\nname = "widget"\nversion = "${version}"\n`

function verify(cwd: string, env: Readonly<Record<string, string>>, inputs: Record<string, string> = {}) {
  return runAction({ name: 'verify-tag-matches-version', cwd, inputs, env })
}

describe('every usual form of a tag', () => {
  test.each<[string, Files]>([
    ['v1.2.3', { 'package.json': npm('1.2.3') }],
    ['1.2.3', { 'package.json': npm('1.2.3') }],
    ['release-1.2.3', { 'package.json': npm('1.2.3') }],
    ['release_1_2_3', { 'package.json': npm('1.2.3') }],
    ['REL_1_2_3', { 'package.json': npm('1.2.3') }],
    ['widget-v1.2.3', { 'package.json': npm('1.2.3') }],
    ['widget-1.2.3', { 'package.json': npm('1.2.3') }],
    ['widget/v1.2.3', { 'package.json': npm('1.2.3') }],
    ['widget@1.2.3', { 'package.json': npm('1.2.3') }],
    ['@acme/widget@1.2.3', { 'package.json': npm('1.2.3') }],
    ['1.2.3.Final', { 'pom.xml': pom('1.2.3.Final') }],
    ['rel/release-3.4.0', { 'pom.xml': pom('3.4.0') }],
    ['widgets-1.2.3', { 'pom.xml': module('1.2.3') }],
    ['parent-1.2.3', { 'build.gradle.kts': 'allprojects {\n  version = "1.2.3"\n}\n' }],
    ['helm-chart-1.2.3', { 'Chart.yaml': 'name: widget\nversion: 1.2.3\nappVersion: 9.9.9\n' }],
    ['v1.2.3', { 'Chart.yaml': 'name: widget\nversion: v1.2.3\n' }],
    ['2026.11.1', { 'pyproject.toml': project('2026.11.1') }],
    ['v1.2.3.4', { 'pyproject.toml': project('1.2.3.4') }],
    ['v1.0.0-rc.1', { 'pyproject.toml': project('1.0.0rc1') }],
  ])('%s', async (tag, files) => {
    const { outputs, code } = await verify(repositoryWith(files, tag), atTag(tag))
    expect([outputs['result'], code]).toEqual(['match', 0])
  })

  test.each([
    ['@other/widget@1.2.3', 'names the package "@other/widget"'],
    ['gadget-v1.2.3', 'names the package "gadget"'],
    ['docs-v1.2.3', 'names the package "docs"'],
  ])('%s names another package', async (tag, words) => {
    const files = { 'pyproject.toml': project('1.2.3'), 'package.json': '{"name": "docs", "private": true}' }
    const scoped = { 'package.json': npm('1.2.3') }
    const { outputs, stdout } = await verify(repositoryWith(tag.startsWith('@') ? scoped : files, tag), atTag(tag))
    expect(outputs['result']).toBe('mismatch')
    expect(stdout).toContain(words)
  })
})

describe('where the tag comes from', () => {
  const atMain = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }
  const event = (payload: object) => {
    const path = join(folderWith({}), 'event.json')
    writeFileSync(path, JSON.stringify(payload))
    return path
  }

  test("a release's event", async () => {
    const cwd = repositoryWith({ 'package.json': npm('1.2.3') }, 'v1.2.3')
    const payload = event({ action: 'published', release: { tag_name: 'v1.2.3' } })
    const env = { ...atMain, GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: payload }
    expect((await verify(cwd, env)).outputs).toMatchObject({ result: 'match', tag: 'v1.2.3' })
  })
  test('a dispatch at a tag', async () => {
    const cwd = repositoryWith({ 'package.json': npm('1.2.3') }, 'v1.2.3')
    const env = { ...atTag('v1.2.3'), GITHUB_EVENT_NAME: 'workflow_dispatch' }
    expect((await verify(cwd, env)).outputs).toMatchObject({ result: 'match', tag: 'v1.2.3' })
  })
  test("another event's payload is no release, and a release without a tag is none", async () => {
    const cwd = repositoryWith({ 'package.json': npm('1.2.3') }, 'v1.2.3')
    const payload = event({ release: { tag_name: 'v1.2.3' } })
    const pushed = await verify(cwd, { ...atMain, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: payload })
    expect(pushed.record).toMatchObject({ failure: { code: 'no-tag' } })
    const path = event({ release: null })
    const none = await verify(cwd, { ...atMain, GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: path })
    expect(none.record).toMatchObject({ failure: { code: 'no-tag' } })
  })
})

describe('tag-pattern', () => {
  const verifyBy = (tag: string, pattern: string, version = '1.2.3') =>
    verify(repositoryWith({ 'package.json': npm(version) }, tag), atTag(tag), { 'tag-pattern': pattern })

  test.each([
    ['nightly/2/1.2.3', 'nightly/2/${version}'],
    ['ship-widget-to-1.2.3', 'ship-${package}-to-${version}'],
  ])('%s', async (tag, pattern) => {
    expect((await verifyBy(tag, pattern)).outputs).toMatchObject({ result: 'match', version: '1.2.3' })
  })
  test('a tag that does not fit is no version, and one that fits is compared as ever', async () => {
    expect((await verifyBy('v1.2.3', 'release/${version}')).record).toMatchObject({
      failure: { code: 'tag-no-version' },
    })
    expect((await verifyBy('release/1.2.4', 'release/${version}')).outputs['result']).toBe('mismatch')
    expect((await verifyBy('x-gadget-1.2.3', 'x-${package}-${version}')).record).toMatchObject({
      failure: { code: 'tag-names-other-package' },
    })
  })
  test('a pattern without a version is refused', async () => {
    const { record } = await verifyBy('v1.2.3', 'v1')
    expect(record).toMatchObject({ failure: { code: 'bad-input', what: expect.stringContaining('${version}') } })
  })
  test('writes the tag that a dry run assumes', async () => {
    const cwd = repositoryWith({ 'package.json': npm('1.2.3') })
    const inputs = { 'tag-pattern': 'release/${version}', 'if-no-tag': 'assume' }
    const { outputs } = await verify(cwd, { ...atMainBranch }, inputs)
    expect(outputs).toMatchObject({ result: 'match', tag: 'release/1.2.3', 'tag-assumed': 'true' })
  })
})

const atMainBranch = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' }
