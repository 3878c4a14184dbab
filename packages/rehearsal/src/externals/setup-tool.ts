// What all setup-* equivalents do: nothing is installed, and the difference between asked and present is said.
import type { ExternalHost } from './external.ts'

/** The tool's version on this machine; notes what was asked for. An empty text when the tool is missing. */
export async function presentVersion(
  host: ExternalHost,
  tool: { readonly name: string; readonly commands: readonly string[]; readonly asked: string },
): Promise<string> {
  for (const command of tool.commands) {
    const answer = await host.exec(command, ['--version'])
    if (answer.code !== 0) continue
    const version = /\d+(?:\.\d+)+/.exec(answer.output)?.[0] ?? answer.output
    host.line(`${tool.name} ${version}`)
    const asked = tool.asked === '' ? 'no version' : tool.asked
    if (!matches(version, tool.asked)) host.note(`${tool.name} ${asked} was asked for, rehearsed with ${version}`)
    return version
  }
  host.note(`${tool.name} ${tool.asked} was asked for and is missing on this machine`)
  host.warning(`${tool.name} is not installed on this machine; steps that need it will fail here.`)
  return ''
}

/** True when the version that was asked for is the version that is there, to the digits given: `24`, `24.x`, `3.12`. */
function matches(version: string, asked: string): boolean {
  const digits = asked.replace(/^v/, '').replace(/(\.[x*])+$/, '')
  return digits !== '' && (version === digits || version.startsWith(`${digits}.`))
}
