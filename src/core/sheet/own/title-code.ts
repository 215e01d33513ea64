/**
 * Lists of one kind of thing, which say it above their headings and in no column: follow-up visits, patients of a health centre. Only of a code by which a row is
 * found, and only where the title has the words of one alone; whether every row is that, somebody says.
 */
import type { Country, Form } from '../../country/country.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { codesOf } from '../../country/find.ts'
import type { Words } from '../../model/fields.ts'
import { foldText } from './tile.ts'
import { listCodes } from './vocabulary.ts'

export type TitleCode = { readonly field: string; readonly code: string; readonly words: Words }

/** Letters of a word that is looked for inside a title. */
const SHORTEST = 5

/** @param listed fields that a column, or lines between the rows, say */
export function codeOfTitle(
  titles: readonly string[],
  form: Form,
  listed: ReadonlySet<string>,
  country: Country,
  words: SheetWords,
): TitleCode | undefined {
  const [field, ...others] = form.fields.filter(
    (f) => f.type === 'code' && f.required && f.id !== form.slot.office && form.naturalKey.includes(f.id) && !listed.has(f.id),
  )
  if (!field?.list || others.length > 0) return undefined
  const text = titles.map(foldText).join('\n')
  const codes = new Set(
    listCodes(field.list, words, country).flatMap(([name, term]) => {
      const phrase = foldText(name)
      return term.kind === 'code' && [...phrase].length >= SHORTEST && isIn(phrase, text) ? [term.code] : []
    }),
  )
  const [code, ...more] = codes
  const found = more.length > 0 ? undefined : codesOf(country, field.list).find((c) => c.code === code)
  return found ? { field: field.id, code: found.code, words: found.words } : undefined
}

/** Khmer puts no space between words. */
const isIn = (phrase: string, text: string): boolean =>
  /[a-z]/.test(phrase) ? ` ${text.replace(/[^\p{L}\p{M}\d]+/gu, ' ')} `.includes(` ${phrase} `) : text.includes(phrase)
