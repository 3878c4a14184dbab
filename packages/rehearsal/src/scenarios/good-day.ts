// Nothing goes wrong.
import type { Scenario } from './scenario.ts'

export const goodDay: Scenario = {
  name: 'good-day',
  tells: 'The tag is pushed and the release ends whole.',
  endsWhole: true,
  acts: [{ event: 'push', tells: 'The tag is pushed.' }],
}
