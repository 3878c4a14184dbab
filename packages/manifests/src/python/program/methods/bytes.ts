// Methods of bytes: they are decoded, and little else is done with them.
import { methodsOf } from './of-kind.ts'

export const bytesMethods = methodsOf('bytes', {
  decode: (holder, { positional: [given], keywords }) => {
    const name = given ?? keywords.get('encoding')
    const isUtf8 = name === undefined || (name.kind === 'text' && /^utf[-_]?8$/i.test(name.text))
    const isPlain = /^\p{ASCII}*$/u.test(holder.text.text)
    return isUtf8 || (isPlain && name?.kind === 'text' && /^(?:ascii|latin[-_]?1)$/i.test(name.text))
      ? holder.text
      : undefined
  },
})
