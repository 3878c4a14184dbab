// The library is written in JavaScript without types.
declare module 'downdoc' {
  // biome-ignore lint/style/noDefaultExport: this is what the library exports
  export default function downdoc(asciidoc: string, options?: { attributes?: Record<string, string> }): string
}
