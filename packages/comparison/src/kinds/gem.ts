// A gem: the files that its specification lists, as they are. RubyGems writes nothing into them.
import type { ComparedKind } from '../model.ts'
import { goesAlong } from '../names.ts'

export const gem: ComparedKind = {
  id: 'gem',
  whole: true,
  places: (path) => [path],
  generated: () => undefined,
  copies: goesAlong,
  // Whatever the specification does not list stays out, a license too.
  expects: (name) => (goesAlong(name) ? 'yes' : 'no'),
}
