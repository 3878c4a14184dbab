// Scenario good-day on the example that builds its wheels itself: every file of the matrix is published once.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')('wheels of three platforms and an sdist become one release', async () => {
  const { report, transcript } = await checkScenario('good-day-python-wheels')
  expect(report?.files?.map(({ kind }) => kind).toSorted()).toEqual(['sdist', 'wheel', 'wheel', 'wheel'])
  expect(report?.publications).toMatchObject([{ published: 'yes', proof: 'hash' }])
  expect(report?.publications?.[0]?.files.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1])
  expect(report?.release?.assets).toHaveLength(5)
  expect(transcript?.match(/pypi upload POST \/legacy\/ → 200/g)).toHaveLength(4)
  expect(transcript).toMatch(/## prepare\/build: skipped/)
})
