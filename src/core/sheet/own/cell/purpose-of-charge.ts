/** What people were used for, where a charge says it beside its article: `sexual exploitation, art. 26`. */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { readTiles } from './cell.ts'
import type { Tile } from '../words/tile.ts'
import { makeTiler, type Term } from '../words/vocabulary.ts'
import type { Kinds } from './kinds.ts'
import { hasWord } from '../../../text/word.ts'

/** Who runs a place or makes pictures is charged with that; what it was for another column says. */
const ACT = /^(?:បើក|រូប|អំពើអាសអាភាស|indecen|keep|run|operat|manag|porn|child porn)/iu
/** `26 នៃច្បាប់`, `10 និង 12`: what joins an article to its law or to another says nothing by itself. */
const JOINS = /^(?:នៃ|និង|of|of the|and|du|de|et)$/iu
/** Words before what people were used for. */
const PURPOSE = /^\s*(?:គោលបំណង|ក្នុងគោលបំណង|ដើម្បី|purpose|for the purpose of|for)(?![a-z])\s*[:៖]?/u

/** @returns reads the tiles of one charge: the code of what they say beside the article, where that is all they say; else undefined */
export function purposeReader(
  form: Form,
  { words, country }: { readonly words: SheetWords; readonly country: Country },
  kinds: Kinds,
): (tiles: readonly Tile<Term>[]) => string | undefined {
  const fields = form.fields.filter((f) => f.id === 'form_of_exploitation')
  const forms = makeTiler(fields, [], [], words, country)
  return (tiles) => {
    if (fields.length === 0 || !tiles.some((t) => t.kind === 'number')) return undefined
    const isBeside = (t: Tile<Term>): boolean =>
      t.kind === 'unread' || (t.kind === 'term' && (t.term.kind === 'code' || t.term.kind === 'filler'))
    const parts = tiles
      .map((t) => (isBeside(t) ? t.text : '\n'))
      .join(' ')
      .split('\n')
      .map((part) =>
        part
          .replace(PURPOSE, ' ')
          .replace(/[()[\],;:៖]/g, ' ')
          .trim(),
      )
    const [only, ...others] = parts.filter((part) => hasWord(part) && !JOINS.test(part))
    if (only === undefined || others.length > 0 || ACT.test(only)) return undefined
    // A piece of a text may have spaces that the word itself has not.
    for (const text of new Set([only, only.replace(/(?<=[\u1780-\u17FF])\s+(?=[\u1780-\u17FF])/g, '')])) {
      const said = readTiles(forms.tile(text), fields, [], undefined, undefined, kinds)
      if (said.unread.length + said.faults.size === 0) return said.values.get('form_of_exploitation')
    }
    return undefined
  }
}
