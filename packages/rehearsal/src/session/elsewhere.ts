// Repositories of targets elsewhere: nobody has them here, so that what a target names is assumed to be there.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { World } from '@plumbline/standins'
import { parse } from 'yaml'
import type { PlannedWorkflow } from '../engine/plan.ts'
import { git } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'

export interface Elsewhere {
  /** The rehearsed repository, and every other one that a plan has named so far. */
  readonly repositories: readonly string[]
  /** Makes the repositories that the targets of a plan name, and tells of each target. */
  meet(plan: PlannedWorkflow, tag: string): void
}

interface ElsewhereDeps {
  readonly world: World
  readonly subject: Subject
  readonly scratch: string
  readonly say: (sentence: string) => void
}

/** What a target in another repository names, as far as it stands in the file in so many words. */
interface ForeignTarget {
  readonly repository: string
  readonly workflow?: string
  readonly eventType?: string
  readonly ref: string
  readonly inputs: readonly string[]
}

const DATE = '2026-11-20T12:30:00Z'
/** The tree without any file. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export function createElsewhere({ world, subject, scratch, say }: ElsewhereDeps): Elsewhere {
  const repositories = [subject.slug]
  const known = new Map<string, string>()

  function make(repository: string): string {
    const gitDir = join(scratch, 'elsewhere', repository)
    mkdirSync(gitDir, { recursive: true })
    git(gitDir, ['init', '--quiet', '--bare', '--initial-branch=main'])
    git(gitDir, ['hash-object', '-t', 'tree', '-w', '--stdin'])
    git(gitDir, [
      'update-ref',
      'refs/heads/main',
      git(gitDir, ['commit-tree', EMPTY_TREE, '-m', 'Made up'], { date: DATE }),
    ])
    world.github.addRepository(repository, { gitDir })
    repositories.push(repository)
    return gitDir
  }

  return {
    repositories,
    meet(plan, tag) {
      for (const target of targetsIn(plan, { ...subject, tag })) {
        const { repository, ref } = target
        if (repository.toLowerCase() === subject.slug.toLowerCase()) continue
        const gitDir = known.get(repository) ?? make(repository)
        known.set(repository, gitDir)
        if (ref !== 'main') git(gitDir, ['update-ref', `refs/heads/${ref}`, 'refs/heads/main'])
        world.github.knowWorkflow(knownWorkflow(target))
        say(sentence(target))
      }
    },
  }
}

function knownWorkflow({ repository, workflow, eventType, inputs }: ForeignTarget) {
  if (eventType !== undefined) {
    const path = `.github/workflows/${eventType.replaceAll('/', '-')}.yml`
    const runName = '${{ github.event.client_payload.correlation }}'
    return { repository, path, name: eventType, eventTypes: [eventType], runName }
  }
  const path = `.github/workflows/${workflow}`
  return { repository, path, name: path, inputs: Object.fromEntries(inputs.map((name) => [name, {}])) }
}

function sentence({ repository, workflow, eventType, ref, inputs }: ForeignTarget): string {
  const declares = inputs.length > 0 ? ` with the inputs ${inputs.join(', ')}` : ''
  const there =
    eventType === undefined
      ? `${repository} has ${workflow} at ${ref}, which can be dispatched${declares}`
      : `a workflow of ${repository} listens to the event ${eventType} and shows the correlation in its run-name`
  return `${there}; its run is made up`
}

function targetsIn({ workflow, calls }: PlannedWorkflow, subject: Subject): readonly ForeignTarget[] {
  const stated = workflow.jobs.flatMap((job) => [job.with, ...job.steps.map((step) => step.with)])
  const own = stated.flatMap(({ targets = '' }) => readTargets(targets, subject))
  const called = [...calls.values()].filter(
    (each) => each.workflow.location.repository === workflow.location.repository,
  )
  return [...own, ...called.flatMap((each) => targetsIn(each, subject))]
}

/** Texts that are no list are told by the action itself. */
function readTargets(text: string, { version, tag }: Subject): readonly ForeignTarget[] {
  const list = listIn(text)
  return list.flatMap((item) => {
    const field = (name: string) => (typeof item[name] === 'string' ? item[name] : undefined)
    const repository = field('repository')
    const [workflow, eventType] = [field('workflow'), field('event-type')]
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return []
    if (workflow === undefined && eventType === undefined) return []
    const filled = (field('ref') ?? tag).replaceAll('${tag}', tag).replaceAll('${version}', version)
    const inputs = typeof item['inputs'] === 'object' && item['inputs'] !== null ? Object.keys(item['inputs']) : []
    return [
      {
        repository,
        ref: filled.replace(/^refs\/(heads|tags)\//, ''),
        inputs,
        ...(workflow === undefined ? {} : { workflow: workflow.replace(/^\.?\/?\.github\/workflows\//, '') }),
        ...(eventType === undefined ? {} : { eventType }),
      },
    ]
  })
}

function listIn(text: string): readonly Readonly<Record<string, unknown>>[] {
  try {
    const list: unknown = parse(text)
    return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : []
  } catch {
    return []
  }
}
