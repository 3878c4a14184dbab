// The table of rules against what must not ship: one row per rule.
import type { Rule } from '../rule.ts'
import { credentials } from './credentials.ts'
import { foreignModules } from './foreign-modules.ts'
import { leftovers } from './leftovers.ts'
import { links } from './links.ts'
import { modes } from './modes.ts'
import { names } from './names.ts'
import { repositories } from './repositories.ts'
import { secrets } from './secrets.ts'

/** In the order in which a reader wants to hear of them. */
export const shippingRules: readonly Rule[] = [
  secrets,
  credentials,
  repositories,
  links,
  modes,
  names,
  ...leftovers,
  foreignModules,
]
