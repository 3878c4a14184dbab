// Where tests and what they need lie in a package.

const TEST_FOLDER =
  /^(?:tests?|__tests?__|specs?|testing|test[-_]?(?:data|files|fixtures|suite|resources)|__?fixtures?__?|fixtures?|__mocks__|mocks?|testdata)$/i

/** `a.test.js`, `a_spec.rb`, `test_a.py`. */
const TEST_FILE = /^test_|[._-](?:test|spec)\.[^.]{1,9}$/i

/**
 * True of a test's own file, and under a folder of tests or fixtures. Keys and tokens there are mostly made for the test and published on purpose
 * (a server that tests speak TLS to needs a key), so they warn and stop no release; whoever put a real one there is told.
 */
export function isTestPlace(path: string): boolean {
  const parts = path.split('/')
  return TEST_FILE.test(parts.pop() ?? '') || parts.some((folder) => TEST_FOLDER.test(folder))
}
