// A rule of markdown-it that is exported without types; it has the shape of every block rule.
declare module 'markdown-it/lib/rules_block/reference.mjs' {
  const reference: (state: unknown, startLine: number, endLine: number, silent: boolean) => boolean

  // biome-ignore lint/style/noDefaultExport: this is what the library exports
  export default reference
}
