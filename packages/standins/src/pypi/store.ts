// What the index holds: projects, their releases and files, and the names that were used before.
import type { Clock } from '../world.ts'
import type { IndexedFile } from './control.ts'
import type { FileDigests } from './digests.ts'
import { canonicalVersion, normalizedName, releaseKey } from './names.ts'
import type { PypiPublisher } from './publishers.ts'

export type Metadata = Readonly<Record<string, readonly string[]>>

export interface Release {
  /** As the first file spelled it, canonical. */
  readonly version: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** The form of the first file. */
  readonly metadata: Metadata
  readonly files: IndexedFile[]
}

export interface Project {
  /** As it was first spelled. */
  readonly name: string
  /** By release key. */
  readonly releases: Map<string, Release>
}

export interface NewFile {
  readonly project: Project
  readonly version: string
  readonly filename: string
  readonly filetype: IndexedFile['filetype']
  readonly content: Buffer
  readonly digests: FileDigests
  readonly metadata: Metadata
  readonly attestations?: readonly unknown[]
  readonly publisher?: PypiPublisher
}

export interface IndexStore {
  readonly serial: number
  readonly deletedNames: ReadonlySet<string>
  project(name: string): Project | undefined
  createProject(name: string): Project
  releaseOf(project: Project, version: string): Release | undefined
  /** The first file of any project with this name, or with these bytes (hex BLAKE2b-256). */
  fileLike(filename: string, blake2: string): IndexedFile | undefined
  fileAt(blake2: string, filename: string): IndexedFile | undefined
  add(file: NewFile): void
  yank(project: Project, version: string, reason: string | undefined): void
  remove(project: Project, filename: string): void
}

export function createIndexStore(clock: Clock): IndexStore {
  const projects = new Map<string, Project>()
  const deletedNames = new Set<string>()
  let serial = 1
  const everyFile = () => [...projects.values()].flatMap(filesOf)
  return {
    get serial() {
      return serial
    },
    deletedNames,
    project: (name) => projects.get(normalizedName(name)),
    createProject: (name) => {
      const known = projects.get(normalizedName(name))
      if (known) return known
      serial += 1
      const project = { name, releases: new Map<string, Release>() }
      projects.set(normalizedName(name), project)
      return project
    },
    releaseOf: (project, version) => project.releases.get(releaseKey(version)),
    fileLike: (filename, blake2) =>
      everyFile().find((file) => file.filename === filename || file.blake2b256 === blake2),
    fileAt: (blake2, filename) => everyFile().find((file) => file.filename === filename && file.blake2b256 === blake2),
    add: (file) => {
      serial += 1
      addFile(file, clock.now())
    },
    yank: (project, version, reason) => {
      serial += 1
      const { files } = known(project, version)
      files.splice(0, files.length, ...files.map((file) => ({ ...file, yanked: reason ?? true })))
    },
    remove: (project, filename) => {
      serial += 1
      const release = [...project.releases.values()].find(({ files }) =>
        files.some((file) => file.filename === filename),
      )
      if (!release) throw new Error(`${project.name} has no file "${filename}".`)
      release.files.splice(0, release.files.length, ...release.files.filter((file) => file.filename !== filename))
      deletedNames.add(filename)
    },
  }
}

/** In order of upload within a release, releases in order of creation. */
export function filesOf(project: Project): IndexedFile[] {
  return [...project.releases.values()].flatMap(({ files }) => files)
}

function known(project: Project, version: string): Release {
  const release = project.releases.get(releaseKey(version))
  if (!release) throw new Error(`${project.name} has no release ${version}.`)
  return release
}

function addFile(file: NewFile, now: number): void {
  const { project, version, filename, filetype, content, digests, metadata, attestations, publisher } = file
  const key = releaseKey(version)
  const canonical = canonicalVersion(version) ?? version
  const release = project.releases.get(key) ?? { version: canonical, createdAt: now, metadata, files: [] }
  project.releases.set(key, release)
  release.files.push({
    filename,
    filetype,
    version: release.version,
    size: content.length,
    ...digests,
    uploadedAt: now,
    yanked: false,
    attestations,
    publisher,
    content,
  })
}
