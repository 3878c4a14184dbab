// What an audit can be told, and how a sentence calls it: by inputs in a workflow, by options at a terminal.

/** By the names of the action's inputs. */
export type Setting =
  | 'packages'
  | 'registry'
  | 'workflow'
  | 'tag-pattern'
  | 'changelog'
  | 'since'
  | 'accept'
  | 'look-inside'
  | 'compare-source'
  | 'allow-extra'
  | 'cache'

/** How it is called where the audit was asked for, in the middle of a sentence. */
export type NameSetting = (setting: Setting) => string

/** As a workflow has them. */
export const asInput: NameSetting = (setting) => `the input \`${setting}\``

/** The same at the beginning of a sentence. */
export function atBeginning(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}
