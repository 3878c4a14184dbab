// What the tools of a folder say, in one line for each place.
import { expect } from '@jest/globals'
import { readBumpTools } from '@plumbline/manifests'

type Files = Readonly<Record<string, string>>

/** `value file:line key` of each place, and `tool config:line listed reason` of each that is missing. */
export async function findings(files: Files, directory = '.') {
  const prefix = directory === '.' ? '' : `${directory}/`
  const here = Object.keys(files).filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
  const names = here.map((path) => path.slice(prefix.length))
  const { places, missing } = await readBumpTools(directory, names, (path) => files[path])
  expect(places.every(({ role }) => role === 'listed')).toBe(true)
  return [
    ...places.map(({ value, file, line, key }) => `${value} ${file}:${line} ${key}`),
    ...missing.map(({ by, file, line, listed, reason }) =>
      [by, `${file}:${line}`, listed, reason ?? 'gone'].join(' | '),
    ),
  ]
}
