// What starts a workflow and what does not, case by case from GitHub's documentation.
import { expect, test } from '@jest/globals'
import { whatStarts } from '@plumbline/triggers'
import { type Case, PAGES } from './case.ts'
import { onDefaultBranch } from './cases/default-branch.ts'
import { dispatched } from './cases/dispatches.ts'
import { invalid } from './cases/invalid.ts'
import { pushEvents } from './cases/push-events.ts'
import { pushFilters } from './cases/push-filters.ts'
import { releases } from './cases/releases.ts'

const cases = { pushFilters, pushEvents, releases, dispatched, onDefaultBranch, invalid }
const JOBS = '\njobs: { publish: { runs-on: ubuntu-24.04, steps: [{ run: make publish }] } }\n'

test.each(
  Object.entries(cases).flatMap(([part, list]) => list.map((each) => ({ ...each, title: `${part}: ${each.name}` }))),
)('$title → $code', (each: Case) => {
  const other = each.onDefaultBranch === undefined ? each.file : each.onDefaultBranch
  const source = {
    path: '.github/workflows/publish.yml',
    ...(each.notAtRef ? {} : { atRef: each.file + JOBS }),
    ...(other === null ? {} : { onDefaultBranch: other + JOBS }),
    ...(each.state ? { state: each.state } : {}),
  }
  const [trigger, ...more] = whatStarts([source], each.event, each.token ?? 'user')
  expect(more).toEqual([])
  expect(trigger).toMatchObject({ path: source.path, code: each.code, starts: each.code === 'starts' })
  expect(trigger?.why).toContain(each.says ?? '')
  // A sentence for a person: it ends, and leaves no hole.
  expect(trigger?.why).toMatch(/[.`]$/)
  expect(trigger?.why).not.toMatch(/undefined|\s\s|\[object/)
})

test('there are at least 60 cases, each from a page of GitHub, each name once', () => {
  const all = Object.values(cases).flat()
  expect(all.length).toBeGreaterThanOrEqual(60)
  const pages = new Set<string>(Object.values(PAGES))
  expect(all.filter(({ page }) => !pages.has(page))).toEqual([])
  for (const list of Object.values(cases)) expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
})
