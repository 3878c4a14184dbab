// Runs `plumbline audit` in this process around a given audit: what it was asked, what it prints, how it ends.
import type { Audit } from '@plumbline/audit'
import { PlumblineError } from '@plumbline/kernel'
import { type AuditRequest, runAudit } from '../../../packages/cli/src/audit/run-audit.ts'

export interface AuditRun {
  /** The exit code; undefined when it threw. */
  readonly code: number | undefined
  readonly out: string
  readonly err: string
  readonly requests: readonly AuditRequest[]
  readonly failure: PlumblineError | undefined
}

export interface Around {
  readonly colors?: boolean
  readonly env?: NodeJS.ProcessEnv
  /** What the auditor finds wrong before anybody is asked. */
  readonly refused?: readonly PlumblineError[]
}

/** Throws what is no PlumblineError: that would be a defect. */
export async function audit(found: Audit | Error, args: readonly string[], around: Around = {}): Promise<AuditRun> {
  const { colors = false, env = { GITHUB_TOKEN: 'ghs_secret' } } = around
  const [out, err, requests]: [string[], string[], AuditRequest[]] = [[], [], []]
  const auditor = {
    refusals: async () => around.refused ?? [],
    audit: async (request: AuditRequest) => {
      requests.push(request)
      if (found instanceof Error) throw found
      return found
    },
  }
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), colors, env }
  const code = await runAudit(args, auditor, terminal).catch((thrown: unknown) => {
    if (thrown instanceof PlumblineError) return thrown
    throw thrown
  })
  const ended = typeof code === 'number' ? { code, failure: undefined } : { code: undefined, failure: code }
  return { ...ended, out: out.join(''), err: err.join(''), requests }
}
