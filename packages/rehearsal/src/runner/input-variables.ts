// How the runner hands inputs and state to a JavaScript action: INPUT_* and STATE_* variables.

/** The variable of an input: blanks become underscores, hyphens stay, letters are upper case. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** The variables of all inputs and of the state that an earlier stage saved. */
export function inputVariables(
  inputs: Readonly<Record<string, string>>,
  state: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
  }
}
