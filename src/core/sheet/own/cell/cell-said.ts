/** What one cell says, and where it is read a second time: written in two languages, or typed in an old font. */
import type { Field } from '../../../country/country.ts'
import { convertLimon } from '../../../text/limon.ts'
import type { CaseAndDay } from './case-and-day.ts'
import type { Said } from './cell.ts'
import type { Name } from '../values/names.ts'
import type { Tile } from '../words/tile.ts'
import type { Term } from '../words/vocabulary.ts'

/** What stands beside a name: pieces that nobody has said the meaning of, and what the others mean. */
export type BesideName = { readonly remarks?: readonly string[]; readonly says?: readonly (readonly [field: string, code: string])[] }
export type CellSaid =
  | { readonly kind: 'said'; readonly said: Said; readonly isWhole: boolean }
  /** `hasOthers`: of people beside the one who is named no name is given; `isOfTwo`: it names two; `mayBeOfTwo`: somebody is asked. */
  | ({
      readonly kind: 'text'
      readonly field: string
      readonly text: string
      readonly hasOthers?: true
      readonly isOfTwo?: true
      readonly mayBeOfTwo?: true
    } & BesideName)
  /** All of the sentence is suspended. */
  | { readonly kind: 'all-of-it' }
  | ({ readonly kind: 'name'; readonly name: Name } & BesideName)
  | CaseAndDay
  /** `purpose`: a code of what people were used for, said beside the article. */
  | { readonly kind: 'charge'; readonly tiles: readonly Tile<Term>[]; readonly days: readonly string[]; readonly purpose?: string }

type Read = (cell: string) => CellSaid

/** `10 ឆ្នាំ⏎10 years`: one thing, once in each language. */
export function readTwice(cell: string, headed: readonly Field[], read: Read): CellSaid | undefined {
  const parts = cell.split(/\n|\s\/\s/).filter((part) => part.trim() !== '')
  const [one = '', other = ''] = parts
  if (parts.length !== 2 || KHMER.test(one) === KHMER.test(other) || !/\p{L}/u.test(one) || !/\p{L}/u.test(other)) return undefined
  if (headed.length !== 1 || headed.some((f) => f.type === 'text' || f.type === 'case-number' || f.list === 'offences')) return undefined
  const [first, second] = [read(one), read(other)]
  return !isStrange(first) && !isStrange(second) && plainOf(first) === plainOf(second) ? first : undefined
}

/** What nobody knows is read as it looks in the old font; and taken so only where all of it is then known. */
export function readLegacy(cell: string, read: Read): CellSaid {
  const said = read(cell)
  if (!isStrange(said)) return said
  const converted = cell.replace(/[^\d\s.,;]+/g, (word) => convertLimon(word) ?? word)
  const again = read(converted)
  return isStrange(again) ? said : again
}

const KHMER = /[\u1780-\u17FF]/
/** What a cell says, to be held against what another says. */
const plainOf = (said: CellSaid): string =>
  JSON.stringify(
    said.kind === 'said'
      ? [[...said.said.values], said.said.isOpen, said.said.isUnknown, said.said.age, said.said.birth, said.said.days]
      : said.kind === 'text'
        ? [[[said.field, said.text]], false, false, undefined, undefined, []]
        : said,
  )

const isStrange = (said: CellSaid): boolean =>
  said.kind === 'said'
    ? said.said.unread.length > 0 || said.said.faults.size > 0
    : said.kind === 'charge' && said.tiles.some((t) => t.kind === 'unread' && /\p{L}/u.test(t.text))
