// Gradle: scripts that state the version plainly, those that compute it, and properties files.
import { describe, expect, test } from '@jest/globals'
import { readingOf, refusalOf, versionOf } from './reading.ts'

const groovy = 'build.gradle'
const kotlin = 'build.gradle.kts'

describe('a script that states the version', () => {
  test.each([
    [
      'an assignment',
      "plugins {\n  id 'java' version '9.9'\n}\nversion = '1.2.3'\n",
      '1.2.3 at build.gradle:4 (version)',
    ],
    ['the form without a sign', 'group "g"\nversion "1.2.3"', '1.2.3 at build.gradle:2 (version)'],
    ['a comment behind it', "version = '1.2.3' // bumped", '1.2.3 at build.gradle:1 (version)'],
    ['a method', "project.setVersion('1.2.3')", '1.2.3 at build.gradle:1 (version)'],
    ['all projects', 'allprojects {\n  group = "g"\n  version = "1.2.3"\n}', '1.2.3 at build.gradle:3 (version)'],
    [
      'the projects below',
      "subprojects {\n  version = '1.2.3-SNAPSHOT'\n}",
      '1.2.3-SNAPSHOT at build.gradle:2 (version)',
    ],
    ['a variable', "def core = '4.1'\nversion = core", '4.1 at build.gradle:1 (core)'],
    ['a text of one variable', 'ext.core = \'4.1\'\nversion = "${core}"', '4.1 at build.gradle:1 (core)'],
    ['extra properties', "ext {\n  core = '4.1'\n}\nversion = rootProject.ext.core", '4.1 at build.gradle:2 (core)'],
    [
      'a version in brackets is an argument',
      "foo(\n  version = '9.9'\n)\nversion = '1.0'",
      '1.0 at build.gradle:4 (version)',
    ],
    [
      'the version of something else',
      "publishing {\n publications {\n maven(MavenPublication) {\n version = '9.9'\n}\n}\n}\nversion = '1.0'",
      '1.0 at build.gradle:8 (version)',
    ],
    [
      "Android's name for it",
      'android {\n defaultConfig {\n versionCode 7\n versionName "3.2.1"\n }\n}',
      '3.2.1 at build.gradle:4 (android.defaultConfig.versionName)',
    ],
    [
      'a commented line',
      "// version = '9.9'\n/* version = '9.8' */\nversion = '1.0'",
      '1.0 at build.gradle:3 (version)',
    ],
    [
      'a text that looks like code',
      "description = '''\nversion = '9.9'\n'''\nversion = '1.0'",
      '1.0 at build.gradle:4 (version)',
    ],
  ])('%s', async (_case, text, version) => {
    expect(await versionOf(groovy, text)).toBe(version)
  })
})

describe('a script that takes it from elsewhere', () => {
  test.each([
    ['a value', 'val core = "4.1"\nversion = core', '4.1 at build.gradle.kts:1 (core)'],
    ['an extra property', 'val core by extra("4.1")\nversion = core', '4.1 at build.gradle.kts:1 (core)'],
    [
      'set into the extra properties',
      'extra["core"] = "4.1"\nversion = extra["core"] as String',
      '4.1 at build.gradle.kts:1 (core)',
    ],
    ['a value called version', 'val version = "4.1"\nproject.version = version', '4.1 at build.gradle.kts:1 (version)'],
  ])('in Kotlin: %s', async (_case, text, version) => {
    expect(await versionOf(kotlin, text)).toBe(version)
  })
  test.each([
    ['property("core")', 'val core: String by project\nversion = property("core")!!.toString()'],
    ['a delegate', 'val core: String by project\nversion = core'],
    ['a provider', 'version = providers.gradleProperty("core").get()'],
  ])('taken from gradle.properties: %s', async (_case, text) => {
    const files = { [kotlin]: text, 'gradle.properties': 'org.gradle.caching=true\ncore = 2.7.0\n' }
    expect(await versionOf(kotlin, files)).toBe('2.7.0 at gradle.properties:2 (core)')
  })
  test('taken from a file, from a script that it applies, from the properties for the version alone', async () => {
    expect(await versionOf(groovy, { [groovy]: "version = file('VERSION').text.trim()", VERSION: '1.9.0\n' })).toBe(
      '1.9.0 at VERSION:1 (version)',
    )
    const applied = {
      [groovy]: 'apply from: "$rootDir/gradle/v.gradle"',
      'gradle/v.gradle': "\nproject.version = '1.8'",
    }
    expect(await versionOf(groovy, applied)).toBe('1.8 at gradle/v.gradle:2 (version)')
    const beside = { [groovy]: '', 'gradle/version.properties': 'hibernateVersion=6.6.6.Final' }
    expect(await versionOf(groovy, beside)).toBe('6.6.6.Final at gradle/version.properties:1 (hibernateVersion)')
  })
})

describe('what stands around a script', () => {
  test('above it, for all projects and not for another one', async () => {
    const above = "version = '1.0'\nallprojects { version = '1.0' }\nproject(':b') { version = '9.9' }"
    expect(await versionOf('a/build.gradle', { 'a/build.gradle': '', [groovy]: above })).toBe(
      '1.0 at build.gradle:2 (version)',
    )
    const own = "version = '9.9'"
    expect(await versionOf('a/build.gradle', { 'a/build.gradle': '', [groovy]: own })).toContain('dynamic')
    const properties = { 'a/build.gradle': '', 'gradle.properties': 'version=1.4' }
    expect(await versionOf('a/build.gradle', properties)).toBe('1.4 at gradle.properties:1 (version)')
  })
  test('the name is that of the settings beside', async () => {
    const files = { [groovy]: "version = '1.0'", 'settings.gradle.kts': '// x\nrootProject.name = "widget"\n' }
    expect((await readingOf(groovy, files))?.name).toEqual({
      value: 'widget',
      key: 'rootProject.name',
      file: 'settings.gradle.kts',
      line: 2,
    })
  })
})

describe('a script that computes it', () => {
  test.each([
    ['a call', 'version = gitVersion()'],
    ['a part', "version = '1.2.3' + suffix"],
    ['a part on the next line', "version = '1.2.3'\n  .replace('3', '4')"],
    ['a text with two variables', 'def a = "1"\ndef b = "2"\nversion = "${a}.${b}"'],
    ['a change later on', "version = '1.2.3'\nversion += '-SNAPSHOT'"],
    ['a condition', "version = '1.2.3'\nif (snapshot) {\n version = '1.2.4-SNAPSHOT'\n}"],
    ['a condition on one line', "version = '1.2.3'\nif (snapshot) version = '1.2.4-SNAPSHOT'"],
    ['a condition around its variable', "def v = '1.0'\nif (x) { v = '2.0' }\nversion = v"],
    ['an alternative', "version = findProperty('v') ?: '1.0'"],
    ['a block', "version = foo {\n  '1.0'\n}\ndef foo = '1.0'"],
    ['later than everything else', "afterEvaluate { version = '1.0' }"],
    ['two that differ', "version = '1.0'\nallprojects { version = '2.0' }"],
    ['a variable that nothing states', 'version = core'],
    ['a circle', 'def a = b\ndef b = a\nversion = a'],
    ['a plugin', "plugins { id 'org.ajoberstar.reckon' version '1' }\nversion = '1.0'"],
    [
      'a property that is set on a condition',
      'def v = \'1.0\'\nif (x) {\n project.setProperty("v", y)\n}\nversion = v',
    ],
    ['a plugin that counts on from it', "apply plugin: 'org.shipkit.shipkit-auto-version'\nversion = '1.0'"],
    ['no version at all', "plugins { id 'my.conventions' }"],
    ['braces that do not add up', "version = '1.0'\n}"],
    ['quotes that do not add up', "version = '1.0'\nfoo = ~/'/"],
  ])('%s', async (_case, text) => {
    expect(await versionOf(groovy, text)).toMatch(/^dynamic at build\.gradle:\d+ \(version\)$/)
  })
})

test("a suffix of Android's name for the version is put in by the build", async () => {
  const text = 'android {\n defaultConfig {\n versionName "3.2.1"\n versionNameSuffix "-rc"\n }\n}'
  expect(await versionOf(groovy, text)).toContain('dynamic at build.gradle')
})

describe('gradle.properties', () => {
  const file = 'gradle.properties'
  test.each([
    ['version', 'version=1.2.3'],
    ['VERSION_NAME', 'VERSION_NAME: 1.2.3'],
    ['projectVersion', 'projectVersion 1.2.3'],
  ])('%s', async (key, row) => {
    expect(await versionOf(file, `# version=9.9\nkotlinVersion=2.0\n${row}\n`)).toBe(`1.2.3 at ${file}:3 (${key})`)
  })
  test('as Java reads it: lines that go on, escapes, the last of two', async () => {
    const text = '\uFEFFnote=a\\\n  version=9.9\nversion=1.0\r\nv\\u0065rsion = 1.\\\n    1\n'
    expect(await versionOf(file, text)).toBe(`1.1 at ${file}:4 (version)`)
    expect(await refusalOf(file, 'a=b\nversion=1\\u00')).toContain(`${file}:2: a \\u without four`)
  })
  test('settings of Gradle are no package', async () => {
    expect(await versionOf(file, 'org.gradle.jvmargs=-Xmx2g\nkotlinVersion=2.0\n')).toBe('no package')
  })
  test('a script may compute the version from it, or state another one', async () => {
    expect(await versionOf(file, { [file]: 'version=1.0', [groovy]: 'version = "$version-$rev"' })).toContain(
      'dynamic at build.gradle:1',
    )
    expect(await versionOf(file, { [file]: 'pluginVersion=1.0', [groovy]: "version = '2.0'" })).toBe('no package')
    expect(await versionOf(file, { [file]: 'VERSION_NAME=1.0', [groovy]: "version = '2.0'" })).toContain('1.0 at')
    expect(await versionOf(file, { [file]: 'mod_version=1.0', [groovy]: 'version = project.mod_version' })).toContain(
      '1.0 at',
    )
  })
})

describe('version.properties', () => {
  const file = 'gradle/version.properties'
  test('the only version, also without an end of line', async () => {
    expect(await readingOf(file, { [file]: 'hibernateVersion=6.6.6.Final' })).toMatchObject({
      ecosystem: 'maven',
      version: { kind: 'static', value: '6.6.6.Final', key: 'hibernateVersion', file, line: 1 },
    })
  })
  test('of several only one that is called so; parts are for the build', async () => {
    expect(await versionOf(file, 'lucene.version=9\nversion=8.1.0\n')).toBe(`8.1.0 at ${file}:2 (version)`)
    expect(await versionOf(file, 'aVersion=1.0\nbVersion=2.0\n')).toContain('dynamic')
    expect(await versionOf(file, 'major=1\nminor=2\n')).toContain('dynamic')
    const counted = {
      'version.properties': 'version=5.12',
      [groovy]: "plugins { id 'org.shipkit.shipkit-auto-version' }",
    }
    expect(await versionOf('version.properties', counted)).toContain('dynamic')
    expect(await versionOf(file, '# nothing\n')).toBe('no package')
  })
})
