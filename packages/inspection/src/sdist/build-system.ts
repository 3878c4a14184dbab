// An sdist says how it is built: pyproject.toml in its top folder, wanted since the format is specified.
// https://packaging.python.org/specifications/source-distribution-format/
import { finding, type Rule } from '../rule.ts'

const FILE = 'pyproject.toml'

export const buildSystem: Rule = {
  id: 'missing-build-file',
  kinds: ['sdist'],
  check(inspected) {
    if (inspected.members.some(({ path, type }) => path === FILE && type !== 'folder')) return []
    return [finding(inspected, 'missing-build-file', `holds no ${FILE}: whoever builds it must guess how`, 'warning')]
  },
}
