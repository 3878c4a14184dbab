// *.gemspec: the version where it can be told from the code, and "the build finds it" everywhere else.
import { describe, expect, test } from '@jest/globals'
import { readManifest } from '@plumbline/manifests'

type Files = Readonly<Record<string, string>>

async function read(files: Files, file = 'acme.gemspec') {
  return readManifest(file, files[file] ?? '', (path) => files[path])
}

async function versionOf(files: Files, file?: string) {
  const version = (await read(files, file))?.version
  return version?.kind === 'static' ? `${version.value} ${version.file}:${version.line} ${version.key}` : version?.kind
}

const spec = (version: string, before = '') =>
  `${before}Gem::Specification.new do |s|\n  s.name = "acme"\n  s.version = ${version}\nend\n`

test('states version and name with their lines', async () => {
  const text = `# frozen_string_literal: true\n\n${spec('"1.2.3"')}`
  expect(await read({ 'gems/acme.gemspec': text }, 'gems/acme.gemspec')).toEqual({
    file: 'gems/acme.gemspec',
    ecosystem: 'rubygems',
    name: { value: 'acme', key: 'name', file: 'gems/acme.gemspec', line: 4 },
    version: { kind: 'static', value: '1.2.3', key: 'version', file: 'gems/acme.gemspec', line: 5 },
    publishable: true,
  })
})

describe('a version in the gemspec itself', () => {
  test.each([
    ['frozen', '"1.2.3".freeze'],
    ['in single quotes, with a comment', "'1.2.3' # the version"],
    ['in %q', '%q{1.2.3}'],
    ['made into a version', 'Gem::Version.new("1.2.3")'],
    ['made into a version without brackets', "Gem::Version.new '1.2.3'"],
    ['put together', '"1.2" + ".3"'],
    ['joined', '[1, 2, 3].join(".")'],
    ['joined from words', "%w[1 2 3].join('.')"],
    ['called on the next line', '"1.2.3"\n    # why\n    .freeze'],
  ])('%s', async (_case, version) => {
    expect(await versionOf({ 'acme.gemspec': spec(version) })).toBe('1.2.3 acme.gemspec:3 version')
  })
  test('in a variable', async () => {
    expect(await versionOf({ 'acme.gemspec': spec('version', 'version = "1.2.3"\n') })).toBe(
      '1.2.3 acme.gemspec:1 version',
    )
  })
  test('as an argument, and in a block of braces', async () => {
    const text = 'Gem::Specification.new("acme", "1.2.3") { |s| s.summary = "{" }\n'
    expect(await versionOf({ 'acme.gemspec': text })).toBe('1.2.3 acme.gemspec:1 version')
  })
  test('between things that only look like one', async () => {
    const text = `=begin
s.version = "0.0.1"
=end
# s.version = "0.0.2"
Gem::Specification.new do |s|
  s.name = "acme"
  s.description = <<~TEXT
    s.version = "0.0.3"
  TEXT
  s.post_install_message = %q(s.version = "0.0.4" (or so))
  s.version = "1.2.3"
  s.specification_version = 4 if s.respond_to? :specification_version
  s.required_ruby_version = ">= 3.0"
  s.files = \`git ls-files\`.split($/).reject { |f| f =~ /"|#/ || f.size / 2 == 1 }
  s.add_dependency "other", "~> 9.9"
  if s.respond_to? :required_rubygems_version= then s.required_rubygems_version = "1.0" else s.licenses = [] end
end
__END__
s.version = "0.0.5"
`
    expect(await versionOf({ 'acme.gemspec': text })).toBe('1.2.3 acme.gemspec:11 version')
  })
})

describe('a constant', () => {
  const constant = 'module Acme\n  VERSION = "1.2.3".freeze\nend\n'
  test.each([
    ['require_relative', 'require_relative "lib/acme/version"\n'],
    ['require and a load path', "$LOAD_PATH.unshift File.expand_path('../lib', __FILE__)\nrequire 'acme/version'\n"],
    ['$: and push', '$:.push File.expand_path("lib", __dir__)\nrequire "acme/version"\n'],
    [
      'a load path in a variable',
      "lib = File.expand_path('../lib', __FILE__)\n$LOAD_PATH.unshift(lib) unless $LOAD_PATH.include?(lib)\nrequire 'acme/version'\n",
    ],
    ['a path from here', "require './lib/acme/version'\n"],
    ['a joined path', "require File.join(File.dirname(__FILE__), 'lib', 'acme', 'version')\n"],
    ['an added path', 'require File.dirname(__FILE__) + "/lib/acme/version.rb"\n'],
    ['load', 'load "lib/acme/version.rb"\n'],
    [
      'a rescued require',
      'begin\n  require_relative "lib/acme/version"\nrescue LoadError\n  require_relative "version"\nend\n',
    ],
    ['a file between', 'require_relative "lib/acme"\n'],
  ])('through %s', async (_case, before) => {
    const files = {
      'acme.gemspec': spec('Acme::VERSION', before),
      'lib/acme/version.rb': constant,
      'lib/acme.rb': 'require "acme/version"\nrequire "json"\nmodule Acme; class Error < StandardError; end; end\n',
    }
    expect(await versionOf(files)).toBe('1.2.3 lib/acme/version.rb:2 Acme::VERSION')
  })
})

describe('a constant stated as', () => {
  test.each([
    ['a nested module', 'module Acme\n module Version\n  STRING = "1.2.3"\n end\nend', 'Acme::Version::STRING', 3],
    ['a class', 'class Acme::Version < Object\n\n  STRING = "1.2.3"\nend', 'Acme::Version::STRING', 3],
    ['a path', 'module Acme; end\nAcme::VERSION = "1.2.3"', 'Acme::VERSION', 2],
    ['two names', 'module Acme\n VERSION = Version = "1.2.3"\nend', 'Acme::VERSION', 2],
    ['unless it is there', 'module Acme\n VERSION = "1.2.3" unless defined?(VERSION)\nend', 'Acme::VERSION', 2],
    [
      'unless it is there, as a block',
      'module Acme\n unless defined? VERSION\nVERSION = "1.2.3"\nend\nend',
      'Acme::VERSION',
      3,
    ],
    [
      'joined numbers',
      'module Acme\n module VERSION\n  MAJOR = 1\n  MINOR = 2\n  TINY = 3\n  PRE = nil\n  STRING = [MAJOR, MINOR, TINY, PRE].compact.join(".")\n end\nend',
      'Acme::VERSION::STRING',
      7,
    ],
    ['interpolated', 'module Acme\n MAJOR = 1\n VERSION = "#{MAJOR}.#{1 + 1}"\nend', undefined, 0],
    [
      'interpolated numbers',
      'module Acme\n MAJOR, X = 1, 2\n A = 1\n B = "2"\n VERSION = "#{A}.#{B}.3"\nend',
      'Acme::VERSION',
      5,
    ],
  ])('in %s', async (_case, text, name, line) => {
    const files = { 'acme.gemspec': spec(name ?? 'Acme::VERSION', 'require_relative "v"\n'), 'v.rb': `${text}\n` }
    expect(await versionOf(files)).toBe(name ? `1.2.3 v.rb:${line} ${name}` : 'dynamic')
  })
  test.each([
    ['a method', 'def self.version\n    VERSION\n  end', 'Acme.version'],
    ['a method that keeps its value', 'def self.to_v\n    @v ||= Gem::Version.new(VERSION)\n  end', 'Acme.to_v'],
    ['a method in class << self', 'class << self\n def version() VERSION end\n end', 'Acme.version'],
    ['a method in one line', 'def self.version = VERSION', 'Acme.version'],
  ])('through %s', async (_case, method, version) => {
    const files = {
      'acme.gemspec': spec(version, 'require_relative "v"\n'),
      'v.rb': `module Acme\n  VERSION = "1.2.3"\n  ${method}\nend\n`,
    }
    expect(await versionOf(files)).toBe('1.2.3 v.rb:2 Acme::VERSION')
  })
  test('that is asked for first counts when it is there', async () => {
    const gemspec = spec('defined?(Acme::VERSION) ? Acme::VERSION : "0.0.0"', 'require_relative "v"\n')
    const files = { 'acme.gemspec': gemspec, 'v.rb': 'module Acme\n  VERSION = "1.2.3"\nend\n' }
    expect(await versionOf(files)).toBe('1.2.3 v.rb:2 Acme::VERSION')
    expect(await versionOf({ 'acme.gemspec': gemspec })).toBe('dynamic')
  })
  test('is looked for in the modules around it first', async () => {
    const text = 'V = "9.9.9"\nmodule Acme\n  V = "1.2.3"\n  VERSION = V\nend\n'
    const files = { 'acme.gemspec': spec('Acme::VERSION', 'require_relative "v"\n'), 'v.rb': text }
    expect(await versionOf(files)).toBe('1.2.3 v.rb:3 Acme::V')
  })
})

describe('a file', () => {
  test.each([
    ['as a whole', 'File.read("VERSION").strip'],
    ['with blanks that RubyGems drops', 'File.read("VERSION")'],
    ['from the folder of the gemspec', "File.read(File.expand_path('../VERSION', __FILE__)).chomp"],
    ['by __dir__', 'File.read(File.join(__dir__, "VERSION")).strip'],
    ['by interpolation', 'IO.read("#{__dir__}/VERSION").strip'],
    ['its first line', 'File.readlines("VERSION").first.chomp'],
  ])('%s', async (_case, version) => {
    const files = { 'gem/acme.gemspec': spec(version), 'gem/VERSION': '1.2.3\n' }
    expect(await versionOf(files, 'gem/acme.gemspec')).toBe('1.2.3 gem/VERSION:1 version')
  })
  test('by a pattern', async () => {
    const version = `File.read("lib/acme.rb")[/^\\s*VERSION\\s*=\\s*['"](.*)['"]/, 1]`
    const files = { 'acme.gemspec': spec(version), 'lib/acme.rb': '# Acme\nVERSION = "1.2.3"\n' }
    expect(await versionOf(files)).toBe('1.2.3 lib/acme.rb:2 version')
  })
  test('that is not there, or is outside of the checkout, tells nothing', async () => {
    expect(await versionOf({ 'acme.gemspec': spec('File.read("VERSION").strip') })).toBe('dynamic')
    expect(await versionOf({ 'acme.gemspec': spec('File.read("../../VERSION")'), '../../VERSION': '1.2.3' })).toBe(
      'dynamic',
    )
  })
})

describe('what cannot be told is found by the build', () => {
  test.each([
    ['the environment', spec('ENV["VERSION"]')],
    ['the environment with a default', spec('ENV.fetch("VERSION", "1.2.3")')],
    ['the environment or a text', spec('ENV["VERSION"] || "1.2.3"')],
    ['git', spec('`git describe --tags`.strip')],
    ['a condition', spec('ci ? "1.2.3" : "1.2.4"')],
    ['a condition before', spec('if ENV["CI"] then "1.2.3" else "1.2.4" end')],
    ['a modifier', spec('"1.2.3" if ENV["CI"]')],
    ['a second value', spec('"1.2.3"\n  s.version = "#{s.version}.pre" if ENV["PRE"]')],
    ['two plain values', spec('"1.2.3"\n  s.version = "1.2.4"')],
    ['an addition in place', spec('"1.2.3"\n  s.version += ".pre"')],
    ['a variable that changes', spec('v', 'v = "1.2.3"\nv << ".pre" if ENV["PRE"]\n')],
    ['a variable with two values', spec('v', 'v = "1.2.3"\nif ENV["PRE"]\n  v = "1.2.4.pre"\nend\n')],
    ['a constant that is nowhere', spec('Acme::VERSION', 'require "acme/version"\n')],
    ['a constant of another module', spec('Acme::VERSION', 'module Other\n VERSION = "1.2.3"\nend\n')],
    ['a constant in a rescue', spec('V', 'begin\n raise\nrescue\n V = "1.2.3"\nend\n')],
    ['a constant of itself', spec('A', 'A = B\nB = A\n')],
    ['a replaced part', spec('"1.2.3".sub(/3/, "4")')],
    ['a rescued value', spec('File.read("VERSION") rescue "1.2.3"')],
    ['another gem in the block', 'Gem::Specification.new do |s|\n  other.version = "1.2.3"\nend\n'],
    ['a loop', '["a"].each do |n|\n  Gem::Specification.new do |s|\n    s.version = "1.2.3"\n  end\nend\n'],
    ['a text that never ends', 'Gem::Specification.new do |s|\n  s.version = "1.2.3\nend\n'],
    ['blocks that do not close', 'Gem::Specification.new do |s|\n  s.version = "1.2.3"\n'],
    ['no version at all', 'Gem::Specification.new do |s|\n  s.name = "acme"\nend\n'],
    ['no code at all', ''],
    ['a template', spec('"@VERSION@"')],
    ['what is no version', spec('"latest"')],
  ])('%s', async (_case, text) => {
    expect(await versionOf({ 'acme.gemspec': text })).toBe('dynamic')
  })
  test('a constant that two files state differently', async () => {
    const files = {
      'acme.gemspec': spec('V', 'require_relative "a"\nrequire_relative "b"\n'),
      'a.rb': 'V = "1.2.3"\n',
      'b.rb': 'V = "1.2.4"\n',
    }
    expect(await versionOf(files)).toBe('dynamic')
    expect(await versionOf({ ...files, 'b.rb': 'V = "1.2.3"\n' })).toBe('1.2.3 a.rb:1 V')
  })
  test('the line is that of the assignment', async () => {
    const version = (await read({ 'acme.gemspec': spec('ENV["V"]') }))?.version
    expect(version).toEqual({ kind: 'dynamic', key: 'version', file: 'acme.gemspec', line: 3 })
  })
})
