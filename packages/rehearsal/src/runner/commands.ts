// Workflow commands in a step's output: `::name key=value,key=value::data`, read as the runner's ActionCommandManager does.
import type { Annotation } from '../engine/ports.ts'

export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** What commands do to the step that prints them. */
export interface CommandEffects {
  /** A line for the log: everything that is no command. */
  log(line: string): void
  annotate(annotation: Annotation): void
  mask(value: string): void
  output(name: string, value: string): void
  state(name: string, value: string): void
  /** The step fails, whatever its exit code. */
  fail(message: string): void
}

type Handler = (command: WorkflowCommand, effects: CommandEffects) => void

/** Commands that GitHub removed for safety: they fail the step. */
const refused: Handler = (command, effects) => {
  effects.fail(
    `Unable to process command '::${command.name}' successfully. The \`${command.name}\` command is disabled. ` +
      'Please upgrade to using Environment Files.',
  )
}

const ignored: Handler = () => undefined

const annotation =
  (level: Annotation['level']): Handler =>
  ({ properties, data }, effects) => {
    const line = Number(properties['line'])
    effects.annotate({
      level,
      message: data,
      ...(properties['title'] ? { title: properties['title'] } : {}),
      ...(properties['file'] ? { file: properties['file'] } : {}),
      ...(Number.isInteger(line) && line > 0 ? { line } : {}),
    })
  }

const addMask: Handler = ({ data }, effects) => {
  if (data.trim() === '') {
    effects.annotate({ level: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." })
    return
  }
  effects.mask(data)
}

const named =
  (effect: 'output' | 'state'): Handler =>
  ({ name, properties, data }, effects) => {
    if (!properties['name']) {
      effects.fail(`Unable to process command '::${name}' successfully. Required field 'name' is missing.`)
      return
    }
    effects.annotate({ level: 'warning', message: `The \`${name}\` command is deprecated: use environment files.` })
    effects[effect](properties['name'], data)
  }

const handlers: Readonly<Record<string, Handler>> = {
  'add-mask': addMask,
  'add-matcher': ignored,
  'add-path': refused,
  debug: ignored,
  echo: ignored,
  endgroup: ignored,
  error: annotation('error'),
  group: ({ data }, effects) => effects.log(`▸ ${data}`),
  notice: annotation('notice'),
  'remove-matcher': ignored,
  'save-state': named('state'),
  'set-env': refused,
  'set-output': named('output'),
  warning: annotation('warning'),
}

/** The command that a line of output holds, or undefined: leading blanks are allowed, unknown names are none. */
export function parseCommand(line: string, token?: string): WorkflowCommand | undefined {
  const text = line.trimStart()
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const head = text.slice(2, end)
  const blank = head.indexOf(' ')
  const name = blank < 0 ? head : head.slice(0, blank)
  if (!Object.hasOwn(handlers, name) && name !== 'stop-commands' && name !== token) return undefined
  const properties = blank < 0 ? {} : parseProperties(head.slice(blank + 1).trim())
  return { name, properties, data: unescapeData(text.slice(end + 2)) }
}

/** A reader for the lines of one step, stdout and stderr alike; it remembers `stop-commands`. */
export function createCommandReader(effects: CommandEffects): (line: string) => void {
  let token: string | undefined
  return (line) => {
    const command = parseCommand(line, token)
    if (token !== undefined) {
      if (command?.name === token) token = undefined
      else effects.log(line)
    } else if (command?.name === 'stop-commands') {
      token = resumeToken(command, effects)
    } else if (command) {
      handlers[command.name]?.(command, effects)
    } else {
      effects.log(line)
    }
  }
}

function resumeToken(command: WorkflowCommand, effects: CommandEffects): string | undefined {
  if (command.data !== '' && !Object.hasOwn(handlers, command.data)) return command.data
  effects.fail(`Unable to process command '::stop-commands' successfully. Invalid token "${command.data}".`)
  return undefined
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(',').flatMap((part) => {
    const equals = part.indexOf('=')
    return equals < 0 ? [] : [[part.slice(0, equals).trim(), unescapeProperty(part.slice(equals + 1))]]
  })
  return Object.fromEntries(pairs)
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
