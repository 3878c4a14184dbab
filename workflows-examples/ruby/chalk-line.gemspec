require_relative 'lib/chalk_line/version'

Gem::Specification.new do |spec|
  spec.name = 'chalk-line'
  spec.version = ChalkLine::VERSION
  spec.summary = 'Says where a chalk line between two points runs'
  spec.authors = ['Plumbline contributors']
  spec.license = 'MIT'
  spec.homepage = 'https://github.com/octo-org/chalk-line'
  spec.required_ruby_version = '>= 3.0'
  spec.metadata = {
    'source_code_uri' => 'https://github.com/octo-org/chalk-line',
    'changelog_uri' => 'https://github.com/octo-org/chalk-line/blob/main/CHANGELOG.md',
    'allowed_push_host' => 'https://rubygems.org',
    'rubygems_mfa_required' => 'true',
  }
  spec.files = Dir['lib/**/*.rb', 'exe/*', 'README.md', 'CHANGELOG.md', 'LICENSE']
  spec.bindir = 'exe'
  spec.executables = ['chalk-line']
end
