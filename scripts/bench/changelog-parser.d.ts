// What changelog-parser gives, which comes without types: https://github.com/ungoldman/changelog-parser#usage
declare module 'changelog-parser' {
  function parse(options: { text: string }): Promise<{
    versions: readonly { version: string | null; title: string; date: string | null; body: string }[]
  }>

  // biome-ignore lint/style/noDefaultExport: this is what the library exports
  export { parse as default }
}
