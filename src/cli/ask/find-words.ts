/** Lists that are searched by words: an id, a name in any of the country's languages, or what a name begins with. */
import { namesIn } from '../../core/text/languages.ts'
import { fold } from '../../core/text/fold.ts'
import type { Words } from '../../core/model/fields.ts'

type Named = { readonly id: string; readonly words: Words }

/** Those in whose id or name every word stands; all of them where no word is given. */
export function findByWords<T extends Named>(all: readonly T[], words: readonly string[]): T[] {
  const wanted = words.map(fold)
  return all.filter((one) => {
    const text = [one.id, one.id.replaceAll('-', ' '), ...namesIn(one.words)].map(fold).join(' ')
    return wanted.every((word) => text.includes(word))
  })
}
