// Takes a Gradle script (Groovy or Kotlin) apart into statements with the blocks around them, and understands no more.

export interface Statement {
  /** Without comments; its texts are as written. */
  readonly code: string
  readonly line: number
  /** What stands before the braces around it, outermost first. */
  readonly blocks: readonly string[]
  /** Whether a brace follows, so that there is more to it. */
  readonly opens: boolean
}

interface Block {
  readonly header: string
  /** Round and square brackets that were open at its brace. */
  readonly brackets: number
}

// Comments, texts in three quotes and in one, ends of lines, runs of plain code, and any other character. What is not
// closed runs to the end, so that no part of a script is looked at twice.
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\n|[\w.,:=<>@$ \t-]+|[\s\S]/gy

// A line that begins so goes on with the one before it.
const GOES_ON = /^(?:[.?:+*/&|]|-\s)/

// Deeper than any script.
const LEVELS = 64

/** The statements of a script; undefined where quotes or braces do not add up, so that nothing can be told. */
export function statementsOf(text: string): readonly Statement[] | undefined {
  const found: Statement[] = []
  const blocks: Block[] = []
  let parts: string[] = []
  let line = 1
  let start = 1
  let brackets = 0

  function end(opens: boolean): string {
    const code = parts.join('').trim()
    parts = []
    if (code === '') return ''
    const last = found.at(-1)
    if (last && last.blocks.length === blocks.length && GOES_ON.test(code)) {
      found[found.length - 1] = { ...last, code: `${last.code} ${code}`, opens }
    } else found.push({ code, line: start, blocks: blocks.map(({ header }) => header), opens })
    return code
  }

  for (const [token] of text.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    if (token === '{') {
      blocks.push({ header: end(true) || (found.at(-1)?.code ?? ''), brackets })
      brackets = 0
      if (blocks.length > LEVELS) return undefined
    } else if (token === '}') {
      end(false)
      const block = blocks.pop()
      if (block === undefined) return undefined
      brackets = block.brackets
    } else if ((token === '\n' && brackets === 0) || token === ';') end(false)
    else if (token === '"' || token === "'") return undefined
    else if (!token.startsWith('//') && !token.startsWith('/*')) {
      brackets = bracketsAfter(token, brackets)
      const isBlank = token.trim() === ''
      if (parts.length === 0 && !isBlank) start = line
      if (parts.length > 0 || !isBlank) parts.push(token)
    }
    line += token.length === 1 ? Number(token === '\n') : token.split('\n').length - 1
  }
  end(false)
  return blocks.length === 0 ? found : undefined
}

function bracketsAfter(token: string, brackets: number): number {
  if (token === '(' || token === '[') return brackets + 1
  return token === ')' || token === ']' ? Math.max(0, brackets - 1) : brackets
}
