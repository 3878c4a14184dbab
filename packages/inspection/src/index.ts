// The public list of the inspection package.
export { type Inspection, inspect } from './inspect.ts'
export type { Expected, Inspected, Rule } from './rule.ts'
export { rules } from './rules.ts'
export { holdsSecret } from './shipping/holds-secret.ts'
export { secretsIn } from './shipping/shown-secrets.ts'
