// What is not certain is said as such, and what is advised ends what is wrong.
import { describe, expect, test } from '@jest/globals'
import { judge, type PackageFacts, type VersionFacts } from '@plumbline/audit'
import { ABSENT, ended, found, packageOf, TERMS, whole } from './facts.ts'

function judged(facts: VersionFacts, before = whole('0.9.0'), changes: Partial<PackageFacts> = {}) {
  const [first] = judge(packageOf([facts, before], changes), TERMS)
  if (!first) throw new Error('nothing was judged')
  return first
}

const release = (changes: object) =>
  found({ url: 'https://r', draft: false, prerelease: false, latest: false, assets: [], ...changes })
/** Failed, after it had verified these. */
const ran = (names: readonly string[]) => {
  const by = { url: ended('failure').url, conclusion: 'failure' }
  return found({ runs: [ended('failure')], whyNone: '', startWith: '', verified: { by, names } })
}
const failed = found({ runs: [ended('failure')], whyNone: '', startWith: '' })
const files = (...names: string[]) =>
  found({ files: names.map((name) => ({ name, digests: [] })), yanked: 'none' as const })

describe('release', () => {
  test.each<[string, boolean, boolean, boolean]>([
    ['1.0.0', false, false, true],
    ['1.0.0', true, false, false],
    ['1.1.0rc1', true, false, true],
    ['1.1.0rc1', false, false, false],
    ['1.1.0rc1', false, true, false],
  ])('%s marked as a prerelease: %s, as the latest: %s', (version, prerelease, latest, isGood) => {
    const { verdicts, cells } = judged(whole(version, { release: release({ prerelease, latest }) }))
    expect(verdicts).toEqual([isGood ? 'in-line' : 'wrong-flag'])
    const flag = version === '1.0.0' ? '--prerelease=false' : '--prerelease --latest=false'
    expect(cells.release.next).toBe(isGood ? '' : `gh release edit v${version} ${flag}`)
  })

  test('where drafts cannot be seen, one is looked for before a second is made', () => {
    const facts = whole('1.0.0', { release: ABSENT })
    expect(judged(facts).cells.release.next).toBe('gh release create v1.0.0 --verify-tag')
    const { cells, verdicts } = judged(facts, whole('0.9.0'), { draftsVisible: false })
    expect(verdicts).toEqual(['unreleased'])
    expect(cells.release).toMatchObject({
      url: 'https://github.example/o/r/releases',
      next: expect.stringMatching(
        /^A draft of it may wait on .*\/releases: look there first.*Only where there is none: gh/,
      ),
    })
  })
})

describe('a version without a tag', () => {
  const untagged = (changes: Partial<VersionFacts> = {}) =>
    judged(
      whole('1.0.0', {
        tag: ABSENT,
        release: ABSENT,
        runs: found({ runs: [], whyNone: '', startWith: '' }),
        ...changes,
      }),
    )

  test('may be an incident; a commit that was found is tagged, and looked into by a step that is ready', () => {
    const { verdicts, cells } = untagged()
    expect(verdicts).toEqual(['untagged', 'unreleased'])
    expect(cells.tag.next).toMatch(/^Find out who published it; if nobody of you did, treat it as an incident: yank it/)
    expect(cells.tag.next).toContain('git tag v1.0.0 <commit> && git push origin refs/tags/v1.0.0')
    expect(cells.tag.next).toMatch(/verify-package@v1, with: \{ from: 'registry', .*, version: '1\.0\.0' \} \}$/)
    expect(cells.release.next).toBe('The tag comes first; then: gh release create v1.0.0 --verify-tag')
  })

  test('of which there is a release alone it is tagged, without a word on incidents', () => {
    const { cells } = untagged({ registry: ABSENT, release: release({ latest: true }) })
    expect(cells.tag.next).toMatch(/^Find the commit that it was made from, and tag it: git tag v1\.0\.0/)
  })
})

describe('files', () => {
  const before = whole('0.9.0', { registry: files('sample-0.9.0.tar.gz', 'sample-0.9.0-py3-none-any.whl') })
  const facts = (changes: Partial<VersionFacts>) =>
    whole('1.0.0', { registry: files('sample-1.0.0.tar.gz'), release: release({}), runs: failed, ...changes })

  test('what only the version before had may be missing', () => {
    const { verdicts, cells } = judged(facts({}), before)
    expect(verdicts).toEqual(['partial'])
    expect(cells.registry.reason).toContain('may lack "sample-1.0.0-py3-none-any.whl": 0.9.0 had such')
    expect(cells.registry.next).toMatch(/^Were they left out on purpose\? Then accept `partial`/)
  })

  test('half a version is released by its run alone', () => {
    const { cells } = judged(facts({ release: ABSENT }), before)
    expect(cells.release.next).toMatch(
      /run its failed jobs again\. A release by hand would say that this version is whole\.$/,
    )
    const all = files('sample-1.0.0.tar.gz', 'sample-1.0.0-py3-none-any.whl')
    expect(judged(facts({ release: ABSENT, registry: all }), before).cells.release.next).toContain('gh release create')
  })

  test('what its run verified is missing for certain, of a first version as well', () => {
    const names = ['sample-1.0.0.tar.gz', 'sample-1.0.0-py3-none-any.whl', 'sample-1.0.0.sigstore']
    const runs = ran(names)
    const { verdicts, cells } = judged(facts({ runs }))
    expect(verdicts).toEqual(['partial'])
    expect(cells.registry.reason).toBe(
      'pypi has 1 file of 1.0.0 and lacks "sample-1.0.0-py3-none-any.whl", which https://github.example/o/r/actions/runs/7 verified before it ended with "failure".',
    )
    // All of them are there, whatever the version before had.
    expect(judged(facts({ runs: ran(names.slice(0, 1)) }), before).verdicts).toEqual(['in-line'])
    // What the run verified was something else.
    expect(judged(facts({ runs: ran(['other-1.0.0.tar.gz']) }), before).cells.registry.reason).toContain(
      '0.9.0 had such',
    )
  })

  test('what the release has is missing for certain', () => {
    const names = ['sample-1.0.0.tar.gz', 'sample-1.0.0-py3-none-any.whl']
    const assets = names.map((name) => ({ name, digest: undefined, whole: true }))
    const { cells } = judged(facts({ release: release({ assets }) }), before)
    expect(cells.registry.reason).toContain('and lacks "sample-1.0.0-py3-none-any.whl".')
  })
})

describe('changelog', () => {
  const section = { file: 'CHANGELOG.md', heading: undefined }

  test('a section that was added after the tag counts', () => {
    const { verdicts, cells } = judged(whole('1.0.0', { changelog: found({ ...section, later: '## 1.0.0' }) }))
    expect(verdicts).toEqual(['in-line'])
    expect(cells.changelog).toMatchObject({
      state: 'good',
      label: 'section, later',
      url: 'https://github.example/o/r/blob/main/CHANGELOG.md',
    })
  })

  test('where there is none, the advice is what ends it', () => {
    const { verdicts, cells } = judged(whole('1.0.0', { changelog: found(section) }))
    expect(verdicts).toEqual(['changelog-missing'])
    expect(cells.changelog.next).toContain('Add a section for 1.0.0 to CHANGELOG.md on main: the next audit counts it')
  })
})
