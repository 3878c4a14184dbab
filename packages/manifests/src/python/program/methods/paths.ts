// Methods of pathlib's paths.
import { openFile } from '../files.ts'
import { absolutePath, exists, joinPaths } from '../paths.ts'
import { text } from '../value.ts'
import { methodsOf } from './of-kind.ts'

export const pathMethods = methodsOf('path', {
  joinpath: (holder, { positional }, machine) => joinPaths(machine, [holder, ...positional], 'path'),
  with_name: (holder, { positional: [name] }, machine) =>
    name
      ? joinPaths(machine, [{ ...holder, path: holder.path.replace(/[^/]*$/, '') || '.' }, name], 'path')
      : undefined,
  resolve: (holder, _args, machine) => absolutePath(machine, holder, 'path'),
  absolute: (holder, _args, machine) => absolutePath(machine, holder, 'path'),
  exists: (holder, _args, machine) => exists(machine, holder),
  is_file: (holder, _args, machine) => exists(machine, holder),
  read_bytes: (holder, _args, machine) => {
    const found = openFile(machine, holder, text('rb'))
    return found.kind === 'stream' ? { kind: 'bytes', text: found.rest } : found
  },
  read_text: (holder, _args, machine) => {
    const found = openFile(machine, holder, undefined)
    return found.kind === 'stream' ? found.rest : found
  },
  open: (holder, { positional, keywords }, machine) => openFile(machine, holder, positional[0] ?? keywords.get('mode')),
})
