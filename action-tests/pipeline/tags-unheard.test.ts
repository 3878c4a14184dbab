// Scenario tags-unheard: two tags whose publish workflow listens to others, until they are published by dispatch.
import { expect, test } from '@jest/globals'
import { checkScenario } from './scenario-check.ts'

test('P6: publishing that never began is found in one audit, told in one issue, and closed when it is made up for', async () => {
  const { transcript } = await checkScenario('tags-unheard')
  const runs = transcript?.split(/^# /m).slice(1) ?? []
  // The pushes started nothing: the first run is the audit.
  expect(runs.map((run) => /^(\S+) \((\S+)/.exec(run)?.slice(1).join(' '))).toEqual([
    'audit schedule',
    'audit schedule',
    'publish workflow_dispatch',
    'publish workflow_dispatch',
    'audit schedule',
  ])
  const [first = '', second = '', , , last = ''] = runs
  for (const tag of ['v1.2.0', 'v1.2.1']) {
    const why = `"${tag}" matches no pattern of "on: push: tags" in .github/workflows/publish.yml: "release-*".`
    for (const audit of [first, second]) {
      expect(audit).toContain(`| spirit-level | ${tag.slice(1)} | never-ran |`)
      expect(audit).toContain(why)
      expect(audit).toContain(`| gh workflow run publish.yml --ref ${tag} --repo octo-org/spirit-level |`)
    }
  }
  // Notes are only asked for, to learn whether drafts can be seen: that changes nothing.
  const writes = (run: string) => run.match(/github write \S+ (?!\S+\/generate-notes )\S+/g)
  const issues = 'github write POST /repos/octo-org/spirit-level/issues'
  const issue = 'github write PATCH /repos/octo-org/spirit-level/issues/1'
  expect([first, second].map(writes)).toEqual([[issues], [issue]])
  expect(last).toMatch(/output result = clean/)
  expect(writes(last)).toEqual([`${issues}/1/comments`, issue])
  expect(transcript).toMatch(
    /audit +failure, then failure, then success\n +#1 Releases have drifted: spirit-level: closed/,
  )
})
