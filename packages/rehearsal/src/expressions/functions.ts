// The functions that GitHub's expression engine leaves to its host: the job's state and the files of the workspace.
import { data } from '@actions/expressions'
import { hashFiles } from './hash-files.ts'
import type { ExpressionScope } from './scope.ts'

export interface HostFunction {
  readonly name: string
  readonly minArgs: number
  readonly maxArgs: number
  call(...args: data.ExpressionData[]): data.ExpressionData
}

/** Names (lower case) whose presence anywhere in a condition replaces the implicit `success()`. */
export const STATUS_FUNCTIONS: ReadonlySet<string> = new Set(['success', 'failure', 'cancelled', 'always'])

function statusFunction(name: string, value: boolean): HostFunction {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }
}

/** The host functions for a scope; hashFiles only where there is a workspace. */
export function hostFunctions(scope: ExpressionScope): readonly HostFunction[] {
  const status = [
    statusFunction('success', scope.status === 'success'),
    statusFunction('failure', scope.status === 'failure'),
    statusFunction('cancelled', scope.status === 'cancelled'),
    statusFunction('always', true),
  ]
  const { workspace } = scope
  if (workspace === undefined) return status
  const patterns = (args: data.ExpressionData[]) => args.map((each) => each.coerceString())
  const hash: HostFunction = {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call: (...args) => new data.StringData(hashFiles(workspace, patterns(args))),
  }
  return [...status, hash]
}
