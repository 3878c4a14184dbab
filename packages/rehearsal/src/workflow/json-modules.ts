// Lets plain Node load GitHub's workflow parser, which imports its schema as JSON without an import attribute.
// Imported before the parser.
import { registerHooks } from 'node:module'

try {
  registerHooks({
    load(url, context, next) {
      const isSchema = url.endsWith('.json') && url.includes('/@actions/workflow-parser/')
      return next(url, isSchema ? { ...context, importAttributes: { type: 'json' } } : context)
    },
  })
} catch {
  // jest allows no hooks; its own loader accepts such imports. Anywhere else the parser's import then fails by itself.
}
