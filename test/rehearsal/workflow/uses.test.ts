// What a `uses:` means depends on the file that contains it.
import { expect, test } from '@jest/globals'
import { type FileSource, type ResolvedUses, resolveUses } from '@plumbline/rehearsal'

const source: FileSource = { read: () => undefined, mapped: (repository) => repository === 'suite/plumb' }
const containing = { repository: 'suite/plumb', path: '.github/workflows/a.yml', ref: 'v1', commit: 'c0ffee' }
const workflowPath = '.github/workflows/b.yml'

test.each<[string, ResolvedUses]>([
  ['docker://alpine:3', { kind: 'docker', image: 'alpine:3' }],
  ['./lib/x', { kind: 'workspace', path: 'lib/x' }],
  ['./', { kind: 'workspace', path: '' }],
  ['$/actions/x', { kind: 'action', repository: 'suite/plumb', path: 'actions/x', ref: 'c0ffee' }],
  ['suite/plumb/actions/x@v2', { kind: 'action', repository: 'suite/plumb', path: 'actions/x', ref: 'v2' }],
  ['suite/plumb@v2', { kind: 'action', repository: 'suite/plumb', path: '', ref: 'v2' }],
  ['actions/checkout@v7', { kind: 'external', repository: 'actions/checkout', path: '', ref: 'v7' }],
  [`other/repo/${workflowPath}@v1`, { kind: 'external', repository: 'other/repo', path: workflowPath, ref: 'v1' }],
  ...['./', '$/'].map((prefix): [string, ResolvedUses] => [
    prefix + workflowPath,
    {
      kind: 'workflow',
      repository: 'suite/plumb',
      path: workflowPath,
      ref: 'c0ffee',
      name: `suite/plumb/${workflowPath}@c0ffee`,
    },
  ]),
  [
    `suite/plumb/${workflowPath}@v1`,
    {
      kind: 'workflow',
      repository: 'suite/plumb',
      path: workflowPath,
      ref: 'v1',
      name: `suite/plumb/${workflowPath}@v1`,
    },
  ],
])('%s', (uses, expected) => expect(resolveUses(uses, containing, source)).toEqual(expected))

test.each(['$/', '$/actions/x@v1', 'checkout@v1', 'actions/checkout', 'a/b@', 'a/b@v1@v2'])('refuses %s', (uses) => {
  expect(() => resolveUses(uses, containing, source)).toThrow(expect.objectContaining({ code: 'workflow-invalid' }))
})
