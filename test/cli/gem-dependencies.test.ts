// What a gem needs is fetched before the network is cut, from where this machine gets its gems.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { packGem } from '@plumbline/standins'
import { type Example, makeExample, publishWorkflow } from '../../action-tests/pipeline/example.ts'
import { rehearse } from '../../action-tests/pipeline/rehearsal.ts'
import { testWith } from '../setup/tools.ts'
import { type ExampleWorld, exampleWorld } from '../standins/example-world.ts'

const GEMSPEC = `Gem::Specification.new do |spec|
  spec.name = 'chalk-line'
  spec.version = '2.1.0'
  spec.summary = 'x'
  spec.authors = ['a']
  spec.files = ['lib/chalk_line.rb']
  spec.add_dependency 'gnomon', '~> 1.2'
end
`

const LIBRARY = "require 'gnomon'\nmodule ChalkLine; def self.on?(*, **) = true; end\n"

let example: Example
let world: ExampleWorld
afterAll(async () => {
  example.remove()
  await world.close()
})

testWith('gem')('what the gem needs comes from the sources of this machine, and the try job has it', async () => {
  world = await exampleWorld({ rubygems: true })
  world.rubygems.seed((await packGem({ name: 'gnomon', number: '1.2.5' }, 'This is gnomon.')).content)
  const home = mkdtempSync(join(tmpdir(), 'plumbline-gem-home-'))
  const GEMRC = join(home, 'gemrc')
  writeFileSync(GEMRC, `:sources:\n- ${world.urls.rubygems}/\n`)
  example = makeExample({
    example: 'ruby',
    files: {
      'chalk-line.gemspec': GEMSPEC,
      'lib/chalk_line.rb': LIBRARY,
      Rakefile: 'task :default\n',
      ...publishWorkflow('test "$(chalk-line 5 0 0 10 2)" = 1.0', 'ruby -rchalk_line -e exit', 'ruby'),
    },
  })
  const { code, stdout, stderr } = await rehearse(['--repo', example.folder], { env: { ...process.env, GEMRC } })
  rmSync(home, { recursive: true })
  expect({ code, stderr, failed: stdout.match(/^ +✗.*$/gm) }).toEqual({ code: 0, stderr: '', failed: null })
  expect(stdout).toContain('gem install --no-document --install-dir "$GEMS"')
  expect(stdout).toContain('✓ The release of chalk-line 2.1.0 is whole.')
})
