// Rules of markdown-it that are exported without types; they have the shape of every inline rule.
declare module 'markdown-it/lib/rules_inline/*.mjs' {
  const rule: (state: unknown, silent: boolean) => boolean

  // biome-ignore lint/style/noDefaultExport: this is what the library exports
  export default rule
}
