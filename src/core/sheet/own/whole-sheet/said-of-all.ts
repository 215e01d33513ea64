/** What a list's title says of everybody in it, and who is otherwise. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { foldText, foldWord } from '../words/fold-text.ts'

/** So many rows must say it, and such a share of them be as the title has it, before those that are not are told. */
const [FEWEST, MOST] = [5, 0.8]

/**
 * What a list's title says of everybody: `Children`, `women who came back`. With a word of the other kind beside it, of another one's (`women and
 * children`), or of an office that is called so, it says nothing.
 */
export function saidOfAll(titles: readonly string[], { codes, notOfAll }: SheetWords): Readonly<Record<string, string>> {
  const named = (title: string) =>
    ['sexes', 'age-bands'].flatMap((list) =>
      Object.entries(codes[list]?.phrases ?? {}).flatMap(([code, names]) =>
        names.some((name) => standsIn(foldWord(name), title)) ? [[list, code] as const] : [],
      ),
    )
  const lines = titles.map((t) => ` ${foldText(t)} `).filter((t) => !notOfAll.some((word) => standsIn(foldWord(word), t)))
  const said = new Map(lines.flatMap(named).map((n) => [n.join(' '), n]))
  return said.size === 1 ? Object.fromEntries(said.values()) : {}
}
const standsIn = (word: string, text: string): boolean =>
  word.length >= FEWEST_LETTERS &&
  (/[a-z]/.test(word)
    ? new RegExp(`[^\\p{L}]${word.replace(/[^\p{L}\d\s]/gu, '.')}(?:s|ren)?[^\\p{L}]`, 'u').test(text)
    : text.includes(word))
const FEWEST_LETTERS = 3

/** By field, the rows that are not what the title says of all: where nearly all others are. They are told; what they say stays. */
export function beyondTitle(
  rows: readonly Readonly<Record<string, string>>[],
  form: Form,
  said: Readonly<Record<string, string>>,
): ReadonlyMap<Form['fields'][number], readonly number[]> {
  const found = new Map<Form['fields'][number], readonly number[]>()
  for (const field of form.fields) {
    const wanted = said[field.list ?? '']
    if (wanted === undefined) continue
    const known = rows.flatMap((r, i) => (KNOWN.includes(r[field.id] ?? '') ? [i] : []))
    const others = known.filter((i) => rows[i]?.[field.id] !== wanted)
    if (known.length >= FEWEST && others.length > 0 && others.length <= known.length * (1 - MOST)) found.set(field, others)
  }
  return found
}
const KNOWN = ['male', 'female', '<18', '18+']
