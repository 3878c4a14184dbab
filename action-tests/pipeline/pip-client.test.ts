// What real pip gets from the index after a rehearsed release are the files that verify announced, byte for byte.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { testWith } from '../../test/setup/tools.ts'
import { type Example, makeExample } from './example.ts'
import { projectRoot, rehearse } from './rehearsal.ts'

const CLIENT = `
  client:
    needs: [prepare, finish]
    runs-on: ubuntu-24.04
    permissions: {}
    steps:
      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0
      - name: pip gets what was verified
        env:
          PACKAGE: \${{ needs.prepare.outputs.package-name }}==\${{ needs.prepare.outputs.version }}
          DIGESTS: \${{ needs.prepare.outputs.files-digests }}
        run: |
          python -m pip download --no-deps --only-binary :all: --dest got "$PACKAGE"
          python -m pip download --no-deps --no-binary :all: --no-build-isolation --dest got "$PACKAGE"
          python - <<'PROGRAM'
          import hashlib, json, os, pathlib
          wanted = {entry["name"]: entry["sha256"] for entry in json.loads(os.environ["DIGESTS"])}
          got = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in pathlib.Path("got").iterdir()}
          assert got == wanted, (got, wanted)
          print(f"pip has {len(got)} files as verified")
          PROGRAM
`

const examples: Example[] = []
afterAll(() => {
  for (const example of examples) example.remove()
})

testWith('python-packaging')('P1: pip download gives the bytes whose digests travelled through the run', async () => {
  const path = '.github/workflows/publish.yml'
  const own = readFileSync(join(projectRoot, 'workflows-examples/python', path), 'utf8')
  const example = makeExample({ example: 'python', files: { [path]: own + CLIENT } })
  examples.push(example)
  const { code, stdout, transcript } = await rehearse(['--repo', example.folder])
  expect({ code, said: stdout.match(/command-failed.*/g) }).toEqual({ code: 0, said: null })
  expect(transcript).toMatch(/## client[\s\S]*- pip gets what was verified: success/)
})
