// A build that differs each time is put into the call that builds, whatever the package is; a build of its own is left alone.
import { expect, test } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { type FileLocation, parseWorkflowFile, REHEARSED_ECOSYSTEMS, type Subject } from '@plumbline/rehearsal'
import { stampedBuild } from '../../../packages/rehearsal/src/scenarios/stamped-build.ts'
import { minimalWorkflow } from '../../../packages/rehearsal/src/subject/minimal.ts'

const path = '.github/workflows/publish.yml'
const location: FileLocation = { repository: 'octo/demo', path, ref: 'refs/tags/v1', commit: 'c'.repeat(40) }

/** The `with:` of the call that builds, after the change. */
function inputs(ecosystem: string, text: string): Readonly<Record<string, string>> {
  const subject = { ecosystem, workflow: { path, why: '' } } as Subject
  const changed = stampedBuild(subject, () => text)[path] ?? ''
  const job = parseWorkflowFile(changed, location).jobs.find(({ uses }) =>
    /\/(?:prepare|release)\.yml@/.test(uses ?? ''),
  )
  return job?.with ?? {}
}

function refusal(text: string): string {
  try {
    inputs('npm', text)
    return ''
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(PlumblineError)
    expect(thrown).toMatchObject({ code: 'scenario-not-here' })
    return (thrown as PlumblineError).what
  }
}

test.each(
  REHEARSED_ECOSYSTEMS.flatMap((ecosystem) => ['.', 'packages/app'].map((folder) => [ecosystem, folder] as const)),
)('%s in %s: the inputs of the minimal workflow stay, and the build makes other bytes each time', (ecosystem, folder) => {
  const text = minimalWorkflow(ecosystem, folder) ?? ''
  const { 'build-command': command, ...others } = inputs(ecosystem, text)
  expect(command).toMatch(/date \+[\s\S]*PLUMBLINE_OUT/)
  expect(others['allow-extra']).toBe('**')
  expect(others['working-directory']).toBe(folder === '.' ? undefined : folder)
  expect(others['environment']).toBe(/^(?:npm|crates)$/.test(ecosystem) ? 'release' : undefined)
})

test('a build of the project is not replaced, and what shows the same stop is named', () => {
  const text = minimalWorkflow('npm', '.') ?? ''
  for (const own of ["build-command: 'make'", 'files-from: dist-*']) {
    const said = refusal(text.replace('      environment: release\n', `      environment: release\n      ${own}\n`))
    expect(said).toMatch(
      /publish\.yml builds in its own way .* already-published shows the same stop with your own build\.$/,
    )
  }
  expect(refusal(text.replace('/release.yml@', '/attest.yml@'))).toMatch(/has no call of release\.yml or prepare\.yml,/)
})
