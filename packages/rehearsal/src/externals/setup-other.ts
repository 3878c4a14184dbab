// Every other setup-<tool> action, of any owner: nothing is installed; the tool that is there is named.
import type { External } from './external.ts'
import { presentVersion } from './setup-tool.ts'

/** The equivalent of `owner/setup-<tool>`, or undefined for any other name. */
export function setupOther(name: string): External | undefined {
  const tool = /^[^/]+\/setup-([a-z0-9-]+)$/.exec(name)?.[1]
  if (tool === undefined) return undefined
  return {
    name,
    inputs: undefined,
    async run(inputs, host) {
      const asked = inputs['version'] ?? inputs[`${tool}-version`] ?? ''
      const version = await presentVersion(host, { name: tool, commands: [tool], asked })
      host.note(`${name}: its inputs and outputs are not rehearsed`)
      return { [`${tool}-version`]: version }
    },
  }
}
