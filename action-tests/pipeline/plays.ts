// What the pipeline tests play: every scenario on its own example, and some on others as well.
import { type ExampleName, type Scenario, scenarioNamed, scenarios } from '@plumbline/rehearsal'

export interface Play {
  /** Of its transcript and its test: the scenario's name, with the example behind it where that is not its own. */
  readonly name: string
  readonly scenario: Scenario
  readonly example: ExampleName
}

/** Scenarios on examples that are not their own. */
const FURTHER: readonly (readonly [scenario: string, example: ExampleName])[] = [
  ['good-day', 'python'],
  ['good-day', 'python-wheels'],
  ['good-day', 'rust'],
  ['good-day', 'rust-workspace'],
  ['half-uploaded', 'rust-workspace'],
  ['index-lags-12s', 'rust-workspace'],
  ['good-day', 'ruby'],
  ['every-phase-fails-once', 'python'],
  ['untagged-version', 'python'],
]

/** All of them, each name once. */
export const plays: readonly Play[] = [
  ...scenarios.map((scenario) => playOf(scenario)),
  ...FURTHER.map(([scenario, example]) => playOf(scenarioNamed(scenario), example)),
]

/** The play of that name. Throws for a name that no test plays. */
export function playNamed(name: string): Play {
  const found = plays.find((play) => play.name === name)
  if (found) return found
  throw new Error(`"${name}" is not played; there is ${plays.map((play) => play.name).join(', ')}`)
}

/** What `rehearse` is called with. */
export function argumentsOf({ scenario, example }: Play): string[] {
  return ['--scenario', scenario.name, '--example', example]
}

function playOf(scenario: Scenario, example?: ExampleName): Play {
  const own = scenario.example ?? 'npm'
  const behind = example === undefined || example === own ? '' : `-${example}`
  return { name: `${scenario.name}${behind}`, scenario, example: example ?? own }
}
