// A step that failed because the network is cut is named, with the first thing that it asked for.
import { expect, test } from '@jest/globals'
import { createNetworkReach, REHEARSED_ECOSYSTEMS, type RunEvent, registryOf } from '@plumbline/rehearsal'

const place = { runId: 1, path: 'upload', step: 'Build' }
const log = (line: string): RunEvent => ({ kind: 'step-log', ...place, line })
const ended = (conclusion: 'success' | 'failure'): RunEvent => ({
  kind: 'step-ended',
  ...place,
  report: { name: 'Build', line: 1, conclusion, tolerated: false, outputs: {}, milliseconds: 1 },
})
function linesOf(conclusion: 'success' | 'failure', ...said: readonly string[]): string[] {
  const reach = createNetworkReach()
  const started: RunEvent = { kind: 'step-started', ...place }
  for (const event of [started, ...said.map(log), ended(conclusion)]) reach.record(event)
  return reach.lines()
}

test.each([
  ['pip', 'ERROR: Could not find a version that satisfies the requirement hatchling (from versions: none)'],
  ['npm', 'npm error 404 Not Found - GET http://127.0.0.1:4873/left-pad - no such package available'],
  ['cargo', '  attempting to make an HTTP request, but --offline was specified'],
  ['gem', "ERROR:  Could not find a valid gem 'rack' (>= 0) in any repository"],
  ['curl', 'curl: (6) Could not resolve host: example.org'],
  ['node', 'Error: getaddrinfo EAI_AGAIN example.org'],
  ['Python', 'socket.gaierror: [Errno -3] Temporary failure in name resolution'],
])('%s: the step is named with its words', (_tool, line) => {
  expect(linesOf('failure', 'Building.', line, 'Traceback', 'ENOTFOUND again')).toEqual([
    `Step "Build" of job upload reached for the network, which a rehearsal does not have: ${line.trim()}`,
  ])
  expect(linesOf('success', line)).toEqual([])
})

test('a step that failed for another reason is not named, nor one after it', () => {
  expect(linesOf('failure', 'SyntaxError: invalid syntax')).toEqual([])
  const reach = createNetworkReach()
  const started: RunEvent = { kind: 'step-started', ...place }
  for (const event of [started, log('ENOTFOUND'), ended('success'), started, log('2 tests failed'), ended('failure')]) {
    reach.record(event)
  }
  expect(reach.lines()).toEqual([])
})

test('every registry says what helps; Python names its flag and what the build requires', () => {
  for (const ecosystem of REHEARSED_ECOSYSTEMS)
    expect(registryOf(ecosystem).withoutNetwork({})).toMatch(/--fetch .+\.$/)
  const help = registryOf('pypi').withoutNetwork({ requirements: { build: ['hatchling', 'hatch-vcs>=0.4'], use: [] } })
  expect(help).toMatch(/python -m build --no-isolation/)
  expect(help).toMatch(/--fetch 'python3 -m pip wheel --wheel-dir "\$WHEELHOUSE" hatchling "hatch-vcs>=0\.4"'\.$/)
})
