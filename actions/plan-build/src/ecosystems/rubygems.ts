// Ruby gems: gem build, which needs no other gem, and gem install into an empty folder of gems.
import { PlumblineError } from '@plumbline/kernel'
import type { Ecosystem } from './ecosystem.ts'

// What RubyGems itself takes for a name (Gem::Specification::VALID_NAME_PATTERN), not beginning like an option.
const GEM_NAME = /^[A-Za-z0-9_.][A-Za-z0-9._-]*$/

export const rubygems: Ecosystem = {
  nodeVersion: '',
  pythonVersion: '',
  /** A gemspec of another name is taken where it is the only one. */
  buildCommand({ name: stated }, read) {
    const name = nameIn(stated)
    const gemspec = read(`${name}.gemspec`) === undefined ? '' : ` '${name}.gemspec'`
    return `gem build${gemspec}\nmv '${name}-'*.gem "$PLUMBLINE_OUT"`
  },
  // A Gemfile is for tests and tools: whoever builds with them says so, together with how they are installed.
  installCommand: () => '',
  smokeTest: ({ name }) => `ruby -e 'require "${name.replaceAll('-', '/')}"'`,
  trial: () => ({ command: TRIAL, programs: 'gems/bin' }),
}

/**
 * Of gems for several platforms the one for this machine is installed, of that platform before any. Later steps find it
 * too, and no gem of the machine but those that are part of Ruby. Ruby says the folder, as Windows has two spellings.
 */
const TRIAL = `gem="$(ruby -rrubygems/package -e '
  gems = ARGV.to_h { |file| [file, Gem::Package.new(file).spec] }
  fits = gems.select { |_, spec| Gem::Platform.installable?(spec) }
  puts fits.keys.max_by { |file| fits[file].platform == "ruby" ? 0 : 1 }
' "$FILES"/*.gem)"
if [ -z "$gem" ]; then echo 'No gem among the files is for this machine.'; exit 1; fi
GEM_HOME="$(ruby -e 'print Dir.pwd')/gems"
export GEM_HOME GEM_PATH="$GEM_HOME"
echo "GEM_HOME=$GEM_HOME" >> "\${GITHUB_ENV:-/dev/null}"
echo "GEM_PATH=$GEM_PATH" >> "\${GITHUB_ENV:-/dev/null}"
gem install --no-document "$gem"`

/** The name as one word that bash reads as nothing else. */
function nameIn(name: string): string {
  if (GEM_NAME.test(name)) return name
  throw new PlumblineError('bad-input', { what: `Input "package-name" is "${name}", which no gem can have.` })
}
