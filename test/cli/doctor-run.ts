// Runs `plumbline doctor` in this process: what it prints, how it ends, what it throws.
import { jest } from '@jest/globals'
import { PlumblineError } from '@plumbline/kernel'
import { run } from '../../packages/cli/src/doctor.ts'

export interface DoctorRun {
  /** The exit code; undefined when it threw. */
  readonly code: number | undefined
  readonly stdout: string
  /** The same with every run of white space as one space, so that line ends do not matter. */
  readonly flat: string
  readonly failure: PlumblineError | undefined
}

/** Throws what is no PlumblineError: that would be a defect. */
export async function doctor(...args: readonly string[]): Promise<DoctorRun> {
  const printed: string[] = []
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
  try {
    const code = await run(args).catch((thrown: unknown) => {
      if (thrown instanceof PlumblineError) return thrown
      throw thrown
    })
    const stdout = printed.join('')
    const ended = typeof code === 'number' ? { code, failure: undefined } : { code: undefined, failure: code }
    return { ...ended, stdout, flat: stdout.replace(/\s+/g, ' ') }
  } finally {
    write.mockRestore()
  }
}
