// Scenario half-published: the index takes the wheel and refuses the sdist; report, audit, re-run, audit.
import { expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { checkScenario } from './scenario-check.ts'

testWith('python-packaging')(
  'P1, P4, P5: a publish that stopped between two files is told per file, audited as partial, and made whole by a re-run',
  async () => {
    const { report, transcript } = await checkScenario('half-published')
    const [, whole = '', stopped = '', partial = '', again = '', inLine = ''] =
      transcript?.split(/^# (?=publish|audit)/m) ?? []
    expect(whole).toMatch(/run: success/)
    // The next tag is pushed only afterwards.
    expect(whole).toContain('| On GitHub | Latest: no tag states a higher version |')
    expect(whole).not.toContain('1.4.1')
    expect(stopped).toMatch(/✓ `plumb_bob-1\.4\.1-py3-none-any\.whl`: there, with our bytes/)
    expect(stopped).toMatch(/✗ `plumb_bob-1\.4\.1\.tar\.gz`: refused/)
    expect(stopped).toMatch(/Package on pypi[^|]*\| partly published: 1 of 2 files are there/)
    expect(stopped).toMatch(/a limit or a setting of the registry .* run this again; what is there is not sent twice/)
    expect(stopped).toMatch(/write POST \S+\/issues → 201/)
    expect(partial).toMatch(/\| plumb-bob \| 1\.4\.1 \| partial, unreleased \|/)
    expect(partial).toMatch(/pypi has 1 file of 1\.4\.1 and lacks "plumb_bob-1\.4\.1\.tar\.gz", which \S+ verified/)
    // Nobody is told to release what is half published.
    expect(partial).toMatch(
      /run its failed jobs again: what is there is not sent twice\.<br>Open \S+ and run its failed/,
    )
    expect(again.match(/pypi upload POST \S+ → 200/g)).toHaveLength(1)
    expect(again).toMatch(/issues\/1\/comments → 201[\s\S]*\[#1\]\(\S+\) is closed/)
    expect(inLine).toMatch(/output result = clean[\s\S]*run: success/)
    expect(transcript).toMatch(
      /#1 Release blocked: plumb-bob 1\.4\.1: closed\n +#2 Releases have drifted: plumb-bob: closed/,
    )
    expect(report?.publications).toMatchObject([{ published: 'yes', proof: 'hash' }])
  },
)
