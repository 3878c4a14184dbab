// Repositories with a long past: two thousand versions of one package, or three hundred packages with three each.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type JobAccess, simulatedClock, startWorld, type World } from '@plumbline/standins'
import { openTagJob, REPOSITORY } from './tagged-repository.ts'

export interface AuditPast {
  readonly name: string
  readonly packages: number
  readonly versions: number
}

export const PASTS: readonly AuditPast[] = [
  { name: '1 package, 2,000 versions', packages: 1, versions: 2000 },
  { name: '300 packages, 3 versions each', packages: 300, versions: 3 },
]

export interface AuditScene {
  readonly world: World
  readonly access: JobAccess
  readonly work: string
  readonly clockFile: string
}

const WORKFLOW = `name: Publish\non: { push: { tags: ['**'] } }\njobs:\n  publish:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: plumbline-release/plumbline/actions/publish-with-oidc@v1\n`
const DAY = 24 * 60 * 60_000

interface Tagged {
  readonly project: string
  readonly version: string
  readonly tag: string
}

/** Starts it below a folder, everything in line and a day old; close the world. */
export async function openAuditScene(folder: string, past: AuditPast): Promise<AuditScene> {
  const all = taggedOf(past)
  const work = repositoryOf(folder, past, all)
  const clockFile = join(folder, 'clock')
  const clock = simulatedClock(clockFile)
  const world = await startWorld({ clock, repository: REPOSITORY, gitDir: join(work, '.git'), folder, pypi: true })
  const path = '.github/workflows/publish.yml'
  world.github.knowWorkflow({ path, name: 'Publish' })
  const sha = execFileSync('git', ['rev-parse', 'main'], { cwd: work, encoding: 'utf8' }).trim()
  for (const { project, version, tag } of all) {
    const content = Buffer.from(tag)
    world.pypi.seed({ project, version, files: [{ filename: `${project}-${version}.tar.gz`, content }] })
    const run = world.github.createRun({ workflow: 'Publish', path, event: 'push', ref: `refs/tags/${tag}`, sha })
    world.github.updateRun(run.id, { status: 'completed', conclusion: 'success' })
  }
  world.github.seedReleases(all.map(({ tag }) => ({ tagName: tag })))
  const access = openTagJob(world, all[0]?.tag ?? '', sha, { permissions: { contents: 'write', actions: 'read' } })
  clock.advance(DAY)
  return { world, access, work, clockFile }
}

function taggedOf({ packages, versions }: AuditPast): Tagged[] {
  return Array.from({ length: versions }, (_, row) => row).flatMap((row) =>
    Array.from({ length: packages }, (_, pack) => {
      const [project, version] = [nameOf(pack), `1.${row}.0`]
      return { project, version, tag: packages === 1 ? `v${version}` : `${project}-v${version}` }
    }),
  )
}

function nameOf(pack: number): string {
  return `sample${String(pack + 1).padStart(3, '0')}`
}

/** One commit for each row of versions, by `git fast-import`. */
function repositoryOf(folder: string, { packages, versions }: AuditPast, all: readonly Tagged[]): string {
  const work = join(folder, 'work')
  mkdirSync(work)
  const git = (args: readonly string[], input = '') => execFileSync('git', args, { cwd: work, input, stdio: 'pipe' })
  git(['init', '--quiet', '--initial-branch=main'])
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const lines: string[] = []
  for (let row = 0; row < versions; row += 1) {
    const own = all.slice(row * packages, (row + 1) * packages)
    lines.push(
      `commit refs/heads/main\nmark :${row + 1}\ncommitter A <a@example.org> ${1_700_000_000 + row} +0000\n${data('change')}`,
    )
    if (row === 0) lines.push(`M 644 inline .github/workflows/publish.yml\n${data(WORKFLOW)}`)
    for (const { project, version } of own) {
      const at = packages === 1 ? '' : `packages/${project}/`
      lines.push(
        `M 644 inline ${at}pyproject.toml\n${data(`[project]\nname = "${project}"\nversion = "${version}"\n`)}`,
      )
      lines.push(`M 644 inline ${at}CHANGELOG.md\n${data(`# Changes\n\n## ${version}\n\n- Better.\n`)}`)
    }
    for (const { tag } of own) lines.push(`reset refs/tags/${tag}\nfrom :${row + 1}\n`)
  }
  git(['fast-import', '--quiet'], lines.join(''))
  git(['reset', '--quiet', '--hard', 'main'])
  return work
}
