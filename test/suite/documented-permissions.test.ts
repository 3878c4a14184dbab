// What the documents tell a caller to grant is enough: GitHub refuses a call whose called jobs ask for more.
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { filesOf, textOf } from './project-files.ts'

type Grants = Readonly<Record<string, string>>

interface Job {
  readonly uses?: string
  readonly permissions?: Grants
}

const RANKS = ['none', 'read', 'write']
const CALL = /^(?:\$|plumbline-release\/plumbline)\/\.github\/workflows\/([a-z]+)\.yml(?:@v1)?$/

const jobsOf = (text: string) => Object.values((parse(text) as { jobs?: Record<string, Job> })?.jobs ?? {})
const reusable = filesOf('.github/workflows/*.yml').filter((path) => 'workflow_call' in (parse(textOf(path)).on ?? {}))
const names = reusable.map((path) => path.split('/').at(-1)?.replace('.yml', '') ?? '')

/** What the jobs of a called workflow ask for, those of the workflows that it calls among them. */
function asked(name: string): Grants {
  const jobs = jobsOf(textOf(`.github/workflows/${name}.yml`))
  const all = jobs.flatMap(({ uses = '', permissions = {} }) => {
    const inner = CALL.exec(uses)?.[1]
    return [permissions, ...(inner === undefined ? [] : [asked(inner)])]
  })
  return highest(all)
}

function highest(all: readonly Grants[]): Grants {
  const found: Record<string, string> = {}
  for (const [scope, level] of all.flatMap((one) => Object.entries(one)))
    if (RANKS.indexOf(level) > RANKS.indexOf(found[scope] ?? 'none')) found[scope] = level
  return found
}

function lacking(granted: Grants, wanted: Grants): string[] {
  return Object.entries(wanted).flatMap(([scope, level]) =>
    RANKS.indexOf(granted[scope] ?? 'none') < RANKS.indexOf(level) ? [`${scope}: ${level}`] : [],
  )
}

/** `contents: read` in a sentence; `contents, actions and id-token: write` is not written there. */
function inWords(text: string): Grants {
  return highest(
    [...text.matchAll(/`([a-z-]+): (read|write)`/g)].map(([, scope = '', level = '']) => ({ [scope]: level })),
  )
}

test('the workflows that can be called', () => {
  expect(names.sort()).toEqual(['attest', 'audit', 'finish', 'prepare', 'release', 'report'])
  expect(asked('release')).toEqual({ contents: 'write', actions: 'write', 'id-token': 'write' })
})

test('audit.yml never asks to write contents; who wants drafts seen hands on a token', () => {
  const { on, jobs } = parse(textOf('.github/workflows/audit.yml'))
  expect(asked('audit')['contents']).toBe('read')
  expect(on.workflow_call.secrets.token.required).toBe(false)
  const [step] = jobs.audit.steps.filter(({ id }: { readonly id?: string }) => id === 'audit')
  expect(step.with.token).toBe('${{ secrets.token || github.token }}')
})

test.each(names)('docs/workflows.md says what the job that calls %s grants', (name) => {
  const section = textOf('docs/workflows.md').split(`\n## ${name}.yml\n`)[1]?.split('\n<!--')[0] ?? ''
  const sentence = /calling job\s+grants([^.;]*)[.;]/.exec(section)?.[1] ?? ''
  expect(lacking(inWords(sentence), asked(name))).toEqual([])
})

test.each(names)('the table in README.md says it of %s, too', (name) => {
  const row = textOf('README.md')
    .split('\n')
    .find((line) => line.startsWith(`| [${name}.yml](`))
  expect(lacking(inWords(row ?? ''), asked(name))).toEqual([])
})

const calls = filesOf('README.md', 'docs/**/*.md', 'actions/*/README.md', 'workflows-examples/**/*.{md,yml}').flatMap(
  (path) => {
    const text = textOf(path)
    const blocks = path.endsWith('.yml')
      ? [text]
      : [...text.matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
    return blocks.flatMap((block) => {
      if (!/^jobs:/m.test(block)) return []
      return jobsOf(block).flatMap(({ uses = '', permissions = {} }): [string, string, Grants][] => {
        const name = CALL.exec(uses)?.[1]
        return name === undefined ? [] : [[path, name, permissions]]
      })
    })
  },
)

describe('a documented call grants what is asked for', () => {
  test('there are such calls', () => {
    expect(new Set(calls.map(([, name]) => name)).size).toBeGreaterThanOrEqual(5)
  })

  test.each(calls)('%s: %s', (_path, name, permissions) => {
    expect(lacking(permissions, asked(name))).toEqual([])
  })
})
