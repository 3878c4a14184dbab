// pom.xml: own version, the parent's, properties near and far, and XML that means harm.
import { describe, expect, test } from '@jest/globals'
import { readingOf, refusalOf, versionOf } from './reading.ts'

const pom = (...lines: string[]) => `<?xml version="1.0"?>\n<project>\n${lines.join('\n')}\n</project>\n`
const parent = '<parent><groupId>g</groupId><artifactId>up</artifactId><version>${revision}</version></parent>'

describe('pom.xml', () => {
  test("states the project's version, not a plugin's, a dependency's or a comment's", async () => {
    const text = pom(
      '<!-- <version>9.9.9</version> -->',
      '<build><plugins><plugin><version>3.12.1</version></plugin></plugins></build>',
      '<artifactId>jsoup</artifactId>',
      '<version>1.17.2</version><!-- update the previous version below -->',
      '<dependencies><dependency><version>4.0</version></dependency></dependencies>',
    )
    expect(await readingOf('pom.xml', { 'pom.xml': text })).toEqual({
      file: 'pom.xml',
      ecosystem: 'maven',
      name: { value: 'jsoup', key: 'artifactId', file: 'pom.xml', line: 5 },
      version: { kind: 'static', value: '1.17.2', key: 'version', file: 'pom.xml', line: 6 },
      publishable: true,
    })
  })
  test('CDATA and blanks are read as Maven reads them, a snapshot as it stands', async () => {
    expect(await versionOf('pom.xml', pom('<version>', ' <![CDATA[1.0]]>-SNAPSHOT', '</version>'))).toBe(
      '1.0-SNAPSHOT at pom.xml:3 (version)',
    )
  })
  test('without its own version it has its parent’s, where it names it', async () => {
    const text = pom(
      '<parent>',
      '<artifactId>netty-parent</artifactId>',
      '<version>4.2.3.Final-SNAPSHOT</version>',
      '</parent>',
    )
    expect(await versionOf('resolver/pom.xml', text)).toBe(
      '4.2.3.Final-SNAPSHOT at resolver/pom.xml:5 (parent.version)',
    )
  })
})

describe('the names under which it is released', () => {
  const up = '<parent><artifactId>netty-parent</artifactId><version>4.1</version></parent>'
  test.each([
    ['a parent itself', '<artifactId>jetty-project</artifactId><version>1.0</version>', ['jetty']],
    ["a module with its parent's version", `${up}<artifactId>netty-buffer</artifactId>`, ['netty-parent', 'netty']],
    ['a module with its own', `${up}<artifactId>buffer</artifactId><version>2.0</version>`, undefined],
  ])('%s', async (_case, text, names) => {
    expect((await readingOf('pom.xml', { 'pom.xml': pom(text) }))?.releasedAs).toEqual(names)
  })
})

describe('a property in the version', () => {
  test('a property is looked up in the same pom', async () => {
    const text = pom('<version>${revision}</version>', '<properties>', '<revision>2.0.0</revision>', '</properties>')
    expect(await versionOf('pom.xml', text)).toBe('2.0.0 at pom.xml:5 (properties.revision)')
  })
  test('the parts of a version that continuous delivery puts together', async () => {
    const text = pom(
      '<version>${revision}${sha1}${changelist}</version>',
      '<properties><revision>1.1</revision><sha1/><changelist>-SNAPSHOT</changelist></properties>',
    )
    expect(await versionOf('pom.xml', text)).toBe('1.1-SNAPSHOT at pom.xml:3 (version)')
  })
  test('a property of the parent pom, one folder up or where relativePath says', async () => {
    const up = pom('<artifactId>up</artifactId>', '<properties><revision>3.1.0</revision></properties>')
    const there = parent.replace('</parent>', '<relativePath>../build</relativePath></parent>')
    expect(await versionOf('a/pom.xml', { 'a/pom.xml': pom(parent), 'pom.xml': up })).toBe(
      '3.1.0 at pom.xml:4 (properties.revision)',
    )
    expect(await versionOf('a/pom.xml', { 'a/pom.xml': pom(there), 'build/pom.xml': up })).toContain('build/pom.xml:4')
  })
  test('a pom one folder up that is not the parent is not asked', async () => {
    const other = pom('<artifactId>other</artifactId>', '<properties><revision>9.9.9</revision></properties>')
    expect(await versionOf('a/pom.xml', { 'a/pom.xml': pom(parent), 'pom.xml': other })).toBe(
      'dynamic at a/pom.xml:3 (parent.version)',
    )
    const nowhere = parent.replace('</parent>', '<relativePath/></parent>')
    const up = pom('<artifactId>up</artifactId>', '<properties><revision>9.9.9</revision></properties>')
    expect(await versionOf('a/pom.xml', { 'a/pom.xml': pom(nowhere), 'pom.xml': up })).toContain('dynamic')
  })
  test('a property that no file states, and a version from git, are for the build to tell', async () => {
    expect(await versionOf('pom.xml', pom('<version>${env.VERSION}</version>'))).toBe('dynamic at pom.xml:3 (version)')
    const files = {
      'pom.xml': pom('<version>0</version>'),
      '.mvn/extensions.xml':
        '<extensions><extension><artifactId>jgitver-maven-plugin</artifactId></extension></extensions>',
    }
    expect(await versionOf('pom.xml', files)).toBe('dynamic at pom.xml:3 (version)')
  })
  test("a changelist that is counted in git is for the build to tell, one that is not stays the pom's", async () => {
    const text = pom(
      '<version>${changelist}</version>',
      '<properties><changelist>999999-SNAPSHOT</changelist></properties>',
    )
    const extensions =
      '<extensions><extension><artifactId>git-changelist-maven-extension</artifactId></extension></extensions>'
    const files = { 'pom.xml': text, '.mvn/extensions.xml': extensions }
    expect(await versionOf('pom.xml', files)).toBe('dynamic at pom.xml:3 (version)')
    expect(await versionOf('pom.xml', text)).toContain('999999-SNAPSHOT at pom.xml')
    expect(await versionOf('pom.xml', { ...files, 'pom.xml': pom('<version>5.2.2</version>') })).toContain('5.2.2 at')
  })
  test('.mvn/maven.config wins over the pom', async () => {
    const files = {
      'pom.xml': pom('<version>${revision}</version>', '<properties><revision>1.0-SNAPSHOT</revision></properties>'),
      '.mvn/maven.config': '-T1C\n-Drevision=1.0.4\n',
    }
    expect(await versionOf('pom.xml', files)).toBe('1.0.4 at .mvn/maven.config:2 (-Drevision)')
  })
  test('neither version nor parent', async () => {
    expect(await versionOf('pom.xml', pom('<artifactId>a</artifactId>'))).toBe('none')
  })
})

describe('hostile poms', () => {
  test('properties that multiply each other end', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `<p${i}>${`\${p${i + 1}}`.repeat(10)}</p${i}>`)
    const text = pom('<version>${p0}</version>', '<properties>', ...levels, '<p30>1</p30></properties>')
    expect(await versionOf('pom.xml', text)).toBe('dynamic at pom.xml:3 (version)')
  })
  test('properties and parents in a circle end', async () => {
    expect(await versionOf('pom.xml', pom('<version>${a}</version><properties><a>${a}</a></properties>'))).toContain(
      'dynamic',
    )
    const circle = pom('<parent><relativePath>pom.xml</relativePath></parent>')
    expect(await versionOf('pom.xml', circle)).toBe('none')
  })
  test('entities are refused, never expanded', async () => {
    const text =
      '<!DOCTYPE p [\n<!ENTITY a "aaaa">\n<!ENTITY b "&a;&a;">\n]>\n<project><version>&b;</version></project>'
    expect(await refusalOf('pom.xml', text)).toContain('pom.xml:5: not XML: undefined entity')
    const file = '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<project><version>&x;</version></project>'
    expect(await refusalOf('pom.xml', file)).toContain('undefined entity')
  })
  test.each([
    ['a tag that is not closed', '<project>\n<version>1</version>\n', 3, 'not XML: unclosed tag: project'],
    ['a wrong closing tag', '<project>\n<version>1</versoin>\n</project>', 2, 'unexpected close tag'],
    ['conflict markers', '<project>\n<<<<<<< HEAD\n</project>', 2, 'not XML'],
    ['another kind of file', '<Project/>', 1, 'expected <project>'],
    ['an empty file', '', 1, 'not XML'],
  ])('refuses %s', async (_case, text, line, words) => {
    const what = await refusalOf('pom.xml', text)
    expect(what).toContain(`pom.xml:${line}: `)
    expect(what).toContain(words)
  })
  test('a hundred thousand levels are harmless', async () => {
    const text = `<project>${'<a>'.repeat(100_000)}<version>9</version>${'</a>'.repeat(100_000)}<version>1</version></project>`
    expect(await versionOf('pom.xml', text)).toBe('1 at pom.xml:1 (version)')
  })
})
