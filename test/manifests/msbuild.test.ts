// The manifests of .NET: projects with their conditions and imports, Directory.Build.props, nuspec, AssemblyInfo.
import { describe, expect, test } from '@jest/globals'
import { readingOf, refusalOf, versionOf } from './reading.ts'

const project = (...lines: string[]) => `\uFEFF<Project Sdk="Microsoft.NET.Sdk">\n${lines.join('\n')}\n</Project>`
const group = (...lines: string[]) => project('<PropertyGroup>', ...lines, '</PropertyGroup>')
const at = 'src/Widget.csproj'

describe.each(['Widget.csproj', 'Widget.fsproj', 'Widget.vbproj'])('%s', (file) => {
  test('states its version and its name, the file’s where nothing else is stated', async () => {
    const text = project(
      '<PropertyGroup>\n<Version>1.2.3</Version>\n</PropertyGroup>',
      '<ItemGroup><PackageReference Include="Other" Version="5.0.0" /></ItemGroup>',
    )
    expect(await readingOf(file, { [file]: text })).toEqual({
      file,
      ecosystem: 'nuget',
      name: { value: 'Widget', key: 'MSBuildProjectName', file, line: 1 },
      version: { kind: 'static', value: '1.2.3', key: 'Version', file, line: 3 },
      publishable: true,
    })
  })
})

const VERSIONS: readonly [string, string[], string][] = [
  [
    'PackageVersion wins',
    ['<Version>1.0</Version>', '<PackageVersion>2.0</PackageVersion>'],
    '2.0 at src/Widget.csproj:4 (PackageVersion)',
  ],
  ['names in any case', ['<VERSION>1.0</VERSION>'], '1.0 at src/Widget.csproj:3 (VERSION)'],
  ['a prefix alone', ['<VersionPrefix>1.0.1</VersionPrefix>'], '1.0.1 at src/Widget.csproj:3 (VersionPrefix)'],
  [
    'a prefix with its suffix',
    ['<VersionPrefix>1.0.1</VersionPrefix>', '<VersionSuffix>rc.1</VersionSuffix>'],
    '1.0.1-rc.1 at src/Widget.csproj:3 (VersionPrefix-VersionSuffix)',
  ],
  [
    'a property that states it',
    ['<Core>3.1.4</Core>', '<Version>$(Core)</Version>'],
    '3.1.4 at src/Widget.csproj:3 (Core)',
  ],
  ['the last one counts', ['<Version>1.0</Version>', '<Version>1.1</Version>'], '1.1 at src/Widget.csproj:4 (Version)'],
  [
    'a default for what nothing has set',
    [`<Version Condition=" '$(Version)' == '' ">1.4.0</Version>`],
    '1.4.0 at src/Widget.csproj:3 (Version)',
  ],
  [
    'a default for what is set',
    ['<Version>2.0</Version>', `<Version Condition="'$(Version)' == ''">1.0</Version>`],
    '2.0 at src/Widget.csproj:3 (Version)',
  ],
  [
    'a suffix that only the build knows',
    ['<VersionPrefix>1.0</VersionPrefix>', `<VersionSuffix Condition="'$(CI)' == 'true'">ci</VersionSuffix>`],
    'dynamic at src/Widget.csproj:4 (VersionSuffix)',
  ],
  [
    'a function',
    ['<Version>$([System.IO.File]::ReadAllText("v"))</Version>'],
    'dynamic at src/Widget.csproj:3 (Version)',
  ],
  ['a variable of the build', ['<Version>$(GitVersion_SemVer)</Version>'], 'dynamic at src/Widget.csproj:3 (Version)'],
  [
    'versions of the assembly only',
    ['<AssemblyVersion>4.0.0.0</AssemblyVersion>'],
    'dynamic at src/Widget.csproj:1 (Version)',
  ],
  ['a commented version', ['<!-- <Version>1.0</Version> -->'], 'dynamic at src/Widget.csproj:1 (Version)'],
]

describe('the version of a project', () => {
  test.each(VERSIONS)('%s', async (_case, lines, version) => {
    expect(await versionOf(at, group(...lines))).toBe(version)
  })
  test('what a target sets is known when it runs', async () => {
    const text = project('<Target Name="V"><PropertyGroup><Version>1.0</Version></PropertyGroup></Target>')
    expect(await versionOf(at, text)).toBe('dynamic at src/Widget.csproj:2 (Version)')
  })
  test.each(['MinVer', 'Nerdbank.GitVersioning', 'GitVersion.MsBuild'])('%s takes it from git', async (name) => {
    const text = project(
      '<PropertyGroup><Version>1.0</Version></PropertyGroup>',
      `<ItemGroup><PackageReference Include="${name}" Version="5.0.0" PrivateAssets="all" /></ItemGroup>`,
    )
    expect(await versionOf(at, text)).toBe('dynamic at src/Widget.csproj:3 (PackageReference)')
  })
})

describe('what stands above a project', () => {
  const empty = project('<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>')
  test('the nearest Directory.Build.props, and the one above it that it goes on with', async () => {
    const near = project(
      `<Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />`,
    )
    const far = group('<VersionPrefix>5.1.0</VersionPrefix>')
    const files = { 'src/w/W.csproj': empty, 'src/Directory.Build.props': near, 'Directory.Build.props': far }
    expect(await versionOf('src/w/W.csproj', files)).toBe('5.1.0 at Directory.Build.props:3 (VersionPrefix)')
    const alone = { ...files, 'src/Directory.Build.props': project() }
    expect(await versionOf('src/w/W.csproj', alone)).toBe('dynamic at src/w/W.csproj:1 (Version)')
  })
  test('a project wins over Directory.Build.props, Directory.Build.targets over both', async () => {
    const files = { [at]: group('<Version>2.0</Version>'), 'Directory.Build.props': group('<Version>1.0</Version>') }
    expect(await versionOf(at, files)).toContain('2.0 at src/Widget.csproj:3')
    const last = { ...files, 'Directory.Build.targets': group('<PackageVersion>3.0</PackageVersion>') }
    expect(await versionOf(at, last)).toContain('3.0 at Directory.Build.targets:3')
  })
  test('imports with the separators of Windows, in a circle, and conditional', async () => {
    const files = {
      [at]: project('<Import Project="..\\build\\version.props" />'),
      'build/version.props': project(
        '<Import Project="..\\src\\Widget.csproj" />',
        '<PropertyGroup><Version>1.5</Version></PropertyGroup>',
      ),
    }
    expect(await versionOf(at, files)).toBe('1.5 at build/version.props:3 (Version)')
    const maybe = {
      ...files,
      [at]: project(`<Import Project="..\\build\\version.props" Condition="Exists('..\\build\\version.props')" />`),
    }
    expect(await versionOf(at, maybe)).toContain('1.5 at')
    const unknown = {
      ...files,
      [at]: project(`<Import Project="..\\build\\version.props" Condition="'$(Ci)' != ''" />`),
    }
    expect(await versionOf(at, unknown)).toBe('dynamic at build/version.props:3 (Version)')
  })
  test('packages for all projects', async () => {
    const files = {
      [at]: group('<Version>1.0</Version>'),
      'Directory.Packages.props': project(
        '<ItemGroup><GlobalPackageReference Include="MinVer" Version="5" /></ItemGroup>',
      ),
    }
    expect(await versionOf(at, files)).toBe('dynamic at Directory.Packages.props:2 (GlobalPackageReference)')
  })
  test('IsPackable, the id of the package, and a broken file above', async () => {
    const files = {
      [at]: group('<IsPackable>True</IsPackable>', '<PackageId>Acme.$(MSBuildProjectName)</PackageId>'),
      'Directory.Build.props': group('<IsPackable>false</IsPackable>'),
    }
    expect(await readingOf(at, files)).toMatchObject({ publishable: true, name: { value: 'Acme.Widget', line: 4 } })
    expect(await readingOf('a/T.csproj', { ...files, 'a/T.csproj': empty })).toMatchObject({ publishable: false })
    const broken = { [at]: empty, 'Directory.Build.props': '<Project>\n<PropertyGroup>\n</Project>' }
    expect(await refusalOf(at, broken)).toContain('Directory.Build.props:3: ')
  })
})

describe('Directory.Build.props by itself', () => {
  test('states the version of what is below, or has nothing to do with it', async () => {
    const file = 'Directory.Build.props'
    expect(await versionOf(file, group('<Version>1.0.0</Version>'))).toBe(`1.0.0 at ${file}:3 (Version)`)
    expect(await versionOf(file, group('<LangVersion>latest</LangVersion>'))).toBe('no package')
    expect(await versionOf(file, group('<Version>$(BUILD_VERSION)</Version>'))).toBe(`dynamic at ${file}:3 (Version)`)
  })
})

describe('nuspec', () => {
  const nuspec = (version: string) =>
    `<package xmlns="http://schemas.microsoft.com/packaging/2010/07/nuspec.xsd"><metadata>\n<id>Acme</id>\n${version}\n<dependencies><dependency id="x" version="9" /></dependencies></metadata></package>`
  test('states the version, or leaves it to the tool', async () => {
    expect(await versionOf('a.nuspec', nuspec('<version>1.2.3-beta</version>'))).toBe(
      '1.2.3-beta at a.nuspec:3 (metadata.version)',
    )
    expect(await versionOf('a.nuspec', nuspec('<version>$version$</version>'))).toBe(
      'dynamic at a.nuspec:3 (metadata.version)',
    )
    expect(await refusalOf('a.nuspec', nuspec(''))).toContain('a.nuspec:1: metadata has no version')
  })
})

describe('attributes of an assembly', () => {
  test.each(['SolutionInfo.cs', 'GlobalAssemblyInfo.cs', 'AssemblyInfo.cs'])('%s: the build tells', async (file) => {
    const text =
      '\uFEFFusing System.Reflection;\n// [assembly: AssemblyVersion("1.0.*")]\n[assembly: AssemblyVersion("4.0.0.0")]\n'
    expect(await versionOf(file, text)).toBe(`dynamic at ${file}:3 (AssemblyVersion)`)
    expect(await versionOf(file, '[assembly: AssemblyTitle("x")]')).toBe('no package')
  })
})
