// Where people look a package up: the page of one version, by ecosystem.

type Page = (name: string, version: string) => string

const pages: Readonly<Record<string, Page>> = {
  npm: (name, version) => `https://www.npmjs.com/package/${name}/v/${version}`,
  jsr: (name, version) => `https://jsr.io/${name}@${version}`,
  pypi: (name, version) => `https://pypi.org/project/${name.toLowerCase().replace(/[-_.]+/g, '-')}/${version}/`,
  crates: (name, version) => `https://crates.io/crates/${name}/${version}`,
  rubygems: (name, version) => `https://rubygems.org/gems/${name}/versions/${version}`,
  nuget: (name, version) => `https://www.nuget.org/packages/${name}/${version}`,
  maven: (name, version) => `https://central.sonatype.com/artifact/${name.replace(':', '/')}/${version}`,
  hex: (name, version) => `https://hex.pm/packages/${name}/${version}`,
  pub: (name, version) => `https://pub.dev/packages/${name}/versions/${version}`,
  packagist: (name, version) => `https://packagist.org/packages/${name}#${version}`,
  hackage: (name, version) => `https://hackage.haskell.org/package/${name}-${version}`,
  go: (name, version) => `https://pkg.go.dev/${name}@v${version}`,
}

/** The address of the version's page; empty for an ecosystem without one, or whose package has no name. */
export function packagePage(ecosystem: string, name: string, version: string): string {
  const page = Object.hasOwn(pages, ecosystem) ? pages[ecosystem] : undefined
  return page === undefined || name === '' ? '' : page(encodeURI(name), encodeURIComponent(version))
}
