// What this process has worked, so that a guard against quadratic time does not depend on who else uses the machine.

/** Milliseconds of processor time that this process has used so far. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
