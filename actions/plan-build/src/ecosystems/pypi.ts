// Python packages: python -m build, and pip into an empty virtual environment.
import { PlumblineError } from '@plumbline/kernel'
import { schemeById } from '@plumbline/versions'
import type { Ecosystem, TrialSubject } from './ecosystem.ts'

const DISTRIBUTION_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/

export const pypi: Ecosystem = {
  nodeVersion: '',
  pythonVersion: '3.x',
  buildCommand: () => 'python -m build --outdir "$PLUMBLINE_OUT"',
  installCommand: () => 'python -m pip install --disable-pip-version-check build',
  // The usual name of its module; nobody but its author knows another.
  smokeTest: ({ name }) => `python -c 'import ${name.replaceAll(/[-.]/g, '_').toLowerCase()}'`,
  trial(subject) {
    const programs = subject.windows ? '.venv/Scripts' : '.venv/bin'
    return { command: trialCommand(requirementOf(subject)), programs }
  },
}

/**
 * pip picks the file without any index, so that it is ours even when the index serves the same version; only then is
 * the picked file installed, with its dependencies. pip offers to pick a wheel alone: it would build an sdist at once,
 * and without an index not find what that needs. The environment has no pip of its own, as Debian's Python cannot make
 * one without more packages.
 */
function trialCommand(requirement: string): string {
  return `python -m venv --without-pip .venv
pip() { python -m pip --disable-pip-version-check --python .venv "$@"; }
mkdir -p picked
pip --isolated download --no-deps --no-index --only-binary :all: --find-links "$FILES" --dest picked '${requirement}' > picked.log 2>&1 ||
  grep 'No matching distribution found' picked.log || { cat picked.log; exit 1; }
if [ -z "$(ls picked)" ]; then
  cp "$FILES"/*.tar.gz picked || { echo 'No wheel fits this machine, and there is no sdist to build one from.'; exit 1; }
  echo 'No wheel among the files fits this machine: the sdist is built here and tried.' | tee -a "\${GITHUB_STEP_SUMMARY:-/dev/null}"
fi
pip install picked/*`
}

/** Name and version as one word that bash and pip read as nothing else. */
function requirementOf({ name, version }: TrialSubject): string {
  const scheme = schemeById('pep440')
  const parsed = scheme.parse(version)
  if (!DISTRIBUTION_NAME.test(name)) {
    throw new PlumblineError('bad-input', {
      what: `Input "package-name" is "${name}", which no Python package can have.`,
    })
  }
  if (parsed === undefined) {
    throw new PlumblineError('bad-input', {
      what: `Input "version" is "${version}", which is not ${scheme.describes}.`,
    })
  }
  return `${name}==${parsed.normalized}`
}
