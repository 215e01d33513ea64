/** What the words in a column's cells say: of which list of the country they are, and of which one field. */
import type { Country, Field, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { legendOf, type Legend } from './legend.ts'
import { once } from '../words/once.ts'
import type { Answers } from '../questions/questions.ts'
import { foldAll, foldText } from '../words/fold-text.ts'
import { listCodes, type Phrases } from '../words/vocabulary.ts'

export type ColumnContext = {
  readonly form: Form
  readonly country: Country
  readonly words: SheetWords
  readonly answers: Answers
  /** What the file explains itself. */
  readonly legend?: Legend
  /** ISO day on which it is read. */
  readonly today?: string
}

/** Share of the cells that must be words of a list: the others are asked about as words of it. */
const MOST = 0.8

/** A cell, and each of its parts. */
export const wordsOf = (cell: string): readonly string[] => [foldText(cell), ...cell.split(/[/|\n()]/).map(foldText)]
/** Every name of a list's codes, weak ones and figures too. */
export function knownWords(list: string, words: SheetWords, country: Country): ReadonlySet<string> {
  const weak = Object.values(words.codes[list]?.weak ?? {}).flat()
  return new Set([...listed(listCodes(list, words, country)), ...foldAll(weak)])
}
/** Names that are no bare figures. */
const ownWords = (list: string, words: SheetWords, country: Country): ReadonlySet<string> => named(listCodes(list, words, country))
const listed = once((phrases: Phrases): ReadonlySet<string> => new Set(phrases.map(([name]) => foldText(name))))
const named = once((phrases: Phrases): ReadonlySet<string> => new Set([...listed(phrases)].filter((name) => !/^\d+$/.test(name))))

/** The one field whose words nearly all of the cells are; a letter, a number or a day names none, and neither do a yes and a no, which answer every question. */
export function fieldByWords(
  samples: readonly string[],
  free: readonly Field[],
  { words, country, legend }: ColumnContext,
  heading = '',
): string | undefined {
  const found = free.filter((f) => {
    if (f.type !== 'code' || !f.list || f.list === 'five-states') return false
    const known = ownWords(f.list, words, country)
    const explained = new Set(
      [...(legend?.words.get('') ?? []), ...(legend ? legendOf(legend, heading) : [])].flatMap(([short, term]) =>
        term.kind === 'code' && term.list === f.list ? [foldText(short)] : [],
      ),
    )
    const isWord = (s: string): boolean => known.has(foldText(s)) || explained.has(foldText(s))
    return samples.length >= 3 && samples.filter(isWord).length >= samples.length * MOST
  })
  return found.length === 1 ? found[0]?.id : undefined
}

/** A column all of whose short forms the sheet explains, by words of lists that share a cell (where a case stands, how it ended): the first of them. */
export function fieldByLegend(
  samples: readonly string[],
  free: readonly Field[],
  { words, legend }: ColumnContext,
  heading: string,
): string | undefined {
  const said = new Map((legend ? legendOf(legend, heading) : []).map(([short, term]) => [foldText(short), term]))
  const terms = samples.map((s) => said.get(foldText(s)))
  if (samples.length < 3 || terms.some((t) => t?.kind !== 'code' && t?.kind !== 'open')) return undefined
  const lists = new Set(terms.flatMap((t) => (t?.kind === 'code' ? [t.list] : [])))
  const fields = free.filter((f) => f.type === 'code' && lists.has(f.list ?? ''))
  const isTogether = fields.length === lists.size && words.together.some((group) => fields.every((f) => group.includes(f.id)))
  return isTogether ? fields[0]?.id : undefined
}
