// Loaded by `node --import` into an action's process: the npm that it starts gets NODE_OPTIONS besides its own environment.
// For what npm asks of a public service and takes from no setting: the keys that it trusts to have signed provenance.
import childProcess, { type SpawnOptions } from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'

const options = new URL(import.meta.url).searchParams.get('options') ?? ''
const realSpawn = childProcess.spawn

function spawn(command: string, args: readonly string[], settings: SpawnOptions = {}) {
  if (command !== 'npm') return realSpawn(command, args, settings)
  return realSpawn(command, args, { ...settings, env: { ...(settings.env ?? process.env), NODE_OPTIONS: options } })
}

childProcess.spawn = spawn as typeof childProcess.spawn
syncBuiltinESMExports()
