/**
 * A list of where protected people live now, or of who works in secret, is taken by none: whoever got hold of it could find them. No one word says so, because
 * a shelter's ordinary list has a safe house in its title and a policeman's form asks each victim's present address. Two of them together do. Where a
 * list of clients is an ordinary one but for a column of where they are, that column is shut: nothing reads it, and the rest goes in.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { asWords, cellsAt, isWhole, labelsOf, linesBeside, listsOf, saysAny, valuesAt, type Listed } from './hidden-lines.ts'
import { foldAll, foldText, holdsAny } from '../words/fold-text.ts'
import { yesAndNo } from '../words/vocabulary.ts'

export type Telling = 'where' | 'who'
/** A column that is read by nothing, from its heading to the end of its list; or the line of a label, and columns under one heading. */
export type ShutColumn = {
  readonly sheet: string
  readonly heading: string
  readonly column: number
  /** The last of several. */
  readonly until?: number
  readonly at: number
  readonly end: number
}
export type Hidden = { readonly telling?: Telling; readonly shut: readonly ShutColumn[] }
type Words = NonNullable<SheetWords['hidden']>

/** Rows that say where each of a list's people is, and how many of them name a hidden house before a column is of them. */
const [MOST_ROWS, FEWEST_ROWS] = [200, 2]
/** A cover says in a sentence what an option of a list says in two words. */
const [FEWEST_WORDS, FEWEST_LETTERS] = [4, 18]

/** @param fileName what the file is called says it as well as what a sheet is called */
export function hiddenIn(grids: readonly SheetGrid[], forms: readonly Form[], country: Country, words: SheetWords, fileName = ''): Hidden {
  const { hidden } = words
  if (!hidden) return { shut: [] }
  const any = allOf(hidden)
  const named = [fileName.replace(/\.[a-z]{2,5}$/i, ''), ...grids.map((g) => g.sheet)].map(asWords)
  // Headings are looked for only where there is something that they could say.
  if (!named.some((name) => holdsAny(name, any)) && !grids.some((grid) => saysAny(grid, any))) return { shut: [] }
  const looked = grids.map((grid) => ({ grid, lists: listsOf(grid, forms, country, words) }))
  // A cover sheet speaks of the lists behind it.
  const covers = looked.flatMap(({ grid, lists }) =>
    lists.length > 0 || grid.isHidden ? [] : linesBeside(grid, lists).filter((line) => holdsAny(line, any) && isSentence(line)),
  )
  const isForAddress = forms.some((form) => form.fields.some((f) => f.id === 'address'))
  const shut: ShutColumn[] = []
  for (const { grid, lists } of looked) {
    const beside = linesBeside(grid, lists)
    const titles = [...named, ...covers, ...beside].map((line) => asWords(line))
    const laid = lists.some((list) => list.isKnown) ? [] : [labelsOf(grid)]
    for (const list of [...(lists.length > 0 ? lists : [ofAll(grid, beside)]), ...laid]) {
      const telling = saysWho(titles, list, hidden) ?? saysWhere(titles, list, hidden)
      if (telling) return { telling, shut: [] }
      if (lists.length === 0 && !list.isLabels) continue
      const closed = shutIn(titles, list, words)
      // Of a house that may not be found the address is what leads to those in it, whatever form asks for it.
      if (closed.length > 0 && isForAddress && forms.length === 1) return { telling: 'where', shut: [] }
      shut.push(...closed)
    }
  }
  return { shut }
}

/** Where no list is found, all that a sheet says may be its heading. */
const ofAll = (grid: SheetGrid, headings: readonly string[]): Listed => ({
  grid,
  at: 0,
  end: grid.rows.length,
  headings: headings.map(asWords),
})

const allOf = (h: Words): readonly string[] =>
  [
    h.hiding,
    h.threat,
    h.kept,
    h.sheltered,
    h.whereNow,
    h.whereHeaded,
    h.nowHeaded,
    h.shut,
    h.secret,
    h.informers,
    h.sources,
    h.realName,
  ].flat()

const isSentence = (line: string): boolean =>
  line.split(/\s+/).length >= FEWEST_WORDS || (/[\u1780-\u17FF]/.test(line) && line.length >= FEWEST_LETTERS)

function saysWho(titles: readonly string[], { headings }: Listed, words: Words): Telling | undefined {
  const has = (phrases: readonly string[]): boolean => headings.some((heading) => holdsAny(heading, phrases))
  const isCalled = headings.some((heading) => isWhole(heading, words.called)) || has(words.realName) || has(words.otherName)
  const isOf = (phrases: readonly string[]): boolean => titles.some((title) => isHeadOf(title, phrases, words))
  const isOfHelped = has(words.helped) || titles.some((title) => holdsAny(title, words.helped))
  const isTwoNamed = has(words.realName) && has(words.otherName) && has(words.runBy)
  const isSecret =
    isOf(words.secret) ||
    (isOf(words.informers) && isCalled && !has(words.calls)) ||
    (isOf(words.sources) && isCalled && (has(words.runBy) || has(words.otherName))) ||
    (has(words.realName) && has(words.secretName)) ||
    (isTwoNamed && !isOfHelped && !has(words.prosecuted))
  return isSecret ? 'who' : undefined
}

/** Whether a title is of them: `Unit 3: list of sources 2025`, and not `Operations with undercover officers`, or that a source may not be named. */
function isHeadOf(title: string, phrases: readonly string[], { listOf, notSaid, besides }: Words): boolean {
  return title.split(/[:;,()/\n|–—។៖]|\s-\s/).some((piece) => {
    if (holdsAny(piece, notSaid)) return false
    const said = inLetters(piece)
    // `sources, list 2025`: what stands behind them says only that it is a list.
    const end = said.replace(/(?: (?:list|register|book|\d+))+$/, '').length
    return phrases.some((phrase) => {
      const at = said.indexOf(phrase)
      if (at < 0 || /[a-z]$/.test(said.slice(0, at)) || (/[a-z]$/.test(phrase) && /^[a-z]/.test(said.slice(at + phrase.length))))
        return false
      const before = said.slice(0, at).trim()
      const isLed = before === '' || /^[\d ]+$/.test(before) || listOf.some((lead) => before.endsWith(lead))
      return isLed || (at + phrase.length >= end && /^[a-z\d ]+$/.test(before) && !besides.includes(before.split(' ').at(-1) ?? ''))
    })
  })
}

const inLetters = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

function saysWhere(titles: readonly string[], list: Listed, words: Words): Telling | undefined {
  const { headings } = list
  const inTitle = (phrases: readonly string[]): boolean => titles.some((title) => holdsAny(title, phrases))
  const isColumn = (phrases: readonly string[]): boolean => headings.some((heading) => isWhole(heading, phrases))
  const has = (phrases: readonly string[]): boolean => headings.some((heading) => holdsAny(heading, phrases))
  // Of whoever is missing nobody knows where they are.
  const isTitled = titles.some(
    (title) =>
      holdsAny(title, words.whereNow) &&
      holdsAny(title, [...words.people, ...words.kept, ...words.hiding]) &&
      !holdsAny(title, [...words.lost, ...words.noPlace]),
  )
  if (isTitled) return 'where'
  const isNamedSo = titles.some((title) => isOfHiding(title, words))
  if (isNamedSo ? isOfAccusedAlone(list, words) : isOfProsecuted(list, words)) return undefined
  const places = placesIn(list, words)
  const isFound = places.size > 0 || has([...words.whereNow, ...words.whereHeaded, ...words.nowHeaded])
  if (isFound && (isNamedSo || isColumn(words.hiding))) return 'where'
  // Of whoever hides a village is enough, and who answers their telephone.
  if (isNamedSo && headings.some((heading) => holdsAny(heading, words.findable) && !holdsAny(heading, words.elsewhere))) return 'where'
  const isOfWitnesses = titles.some((title) => holdsAny(title, words.threatened) && !holdsAny(title, [...words.heard, ...words.helped]))
  const isOfThem = inTitle(words.kept) || isColumn(words.kept) || isOfWitnesses
  if (isOfThem && has([...words.whereNow, ...words.nowHeaded])) return 'where'
  // `Safe houses NOW`, in one breath; a shelter's clients as of a day are an ordinary list.
  const isNow = titles.some((title) => holdsAny(title, words.kept) && holdsAny(title, words.now) && !holdsAny(title, words.noPlace))
  return isNow && places.size > 0 ? 'where' : undefined
}

/** Whether a title is of those who hide; suspects who do are looked for, and whoever learns about it hides from nobody. */
const isOfHiding = (title: string, { hiding, threat, threatened, prosecuted, taught, sought }: Words): boolean =>
  // Whoever is missing is looked for by those who want them back.
  (holdsAny(title, threatened) || !holdsAny(title, sought)) &&
  (holdsAny(title, hiding) || (holdsAny(title, threat) && holdsAny(title, threatened))) &&
  !holdsAny(title, [...prosecuted, ...taught])

/** In a court that protects witnesses too the accused's address is the accused's: nobody else is named beside them. */
const isOfAccusedAlone = (list: Listed, words: Words): boolean =>
  isOfProsecuted(list, words) && !list.headings.some((h) => isWhole(h, words.called) || holdsAny(h, words.hiding))

/** An accused's address leads to nobody who hides, unless it stands beside a witness's. */
const isOfProsecuted = ({ headings }: Listed, { prosecuted, people }: Words): boolean =>
  headings.some((heading) => holdsAny(heading, prosecuted)) && !headings.some((heading) => holdsAny(heading, people))

/** Columns of where somebody lives or sleeps; where they come from, and where something was done, is none. */
const placesIn = ({ headings }: Listed, words: Words): ReadonlySet<number> => {
  const { place, dwelling, elsewhere } = words
  return new Set(
    [...headings.keys()].filter((column) => {
      const heading = withoutOrdinary(headings[column] ?? '', words)
      return (isWhole(heading, place) || holdsAny(heading, dwelling)) && !holdsAny(heading, elsewhere)
    }),
  )
}

/** `Street child`, `hotel worker`: what the words say together is no place; what else stands in the heading may be one. */
const withoutOrdinary = (heading: string, { ordinary }: Words): string =>
  holdsAny(heading, ordinary)
    ? ordinary
        .reduce((said, phrase) => said.replaceAll(/^[a-z]/.test(phrase) ? ` ${phrase} ` : foldText(phrase), ' '), ` ${inLetters(heading)} `)
        .trim()
    : heading

/** Columns of an ordinary list of those who are helped that say where they are. */
function shutIn(titles: readonly string[], list: Listed, all: SheetWords): readonly ShutColumn[] {
  const words = all.hidden
  if (!words) return []
  const { grid, at, end, headings } = list
  const houses = [...words.kept, ...words.sheltered]
  const isTitled = titles.some((title) => holdsAny(title, houses) && !holdsAny(title, words.prosecuted))
  if (isTitled ? isOfAccusedAlone(list, words) : isOfProsecuted(list, words)) return []
  const isOfHouse = titles.some((title) => holdsAny(title, houses)) || headings.some((heading) => isWhole(heading, houses))
  // A room is no address; beside the day on which somebody was in it, it says who may be met there.
  const isOfDay = titles.some((title) => holdsAny(title, [...words.now, ...words.asOf, ...words.noPlace]))
  const places = placesIn(list, isOfDay ? words : { ...words, place: [] })
  // Whoever was heard as a victim or a witness is an ordinary list but for where they are now.
  const isOfHeard = titles.some((title) => holdsAny(title, words.threatened) && !holdsAny(title, words.prosecuted))
  const saysNothing = foldAll([...all.ticks, ...all.none, ...all.unknown, ...yesAndNo(all).flat(), ...wordsOfLists(all)])
  return [...headings.keys()].flatMap((column): ShutColumn[] => {
    const heading = withoutOrdinary(headings[column] ?? '', words)
    const isShut =
      holdsAny(heading, words.shut) ||
      (isOfHouse && (places.has(column) || holdsAny(heading, words.whereHeaded))) ||
      (isOfHeard && holdsAny(heading, [...words.whereNow, ...words.nowHeaded])) ||
      (holdsAny(heading, [...words.whereNow, ...words.whereHeaded, ...words.nowHeaded]) && namesHouses(list, column, words))
    if (!isShut || isAnswered(list, column, saysNothing)) return []
    const said = { sheet: grid.sheet, heading: (headings[column] ?? '').replace(/\s+/g, ' ') }
    if (list.isLabels) return [{ ...said, column: 0, until: Number.POSITIVE_INFINITY, at: column, end: column + 1 }]
    // `Address` over `village` and `house`: a heading goes on over those that have none.
    const next = headings.findIndex((other, i) => i > column && other !== '')
    return [{ ...said, column, until: next < 0 ? Number.POSITIVE_INFINITY : next - 1, at, end }]
  })
}

const wordsOfLists = ({ codes }: SheetWords): readonly string[] =>
  ['forms-of-exploitation', 'five-states', 'sexes'].flatMap((list) =>
    [codes[list]?.phrases, codes[list]?.weak].flatMap((phrases) => Object.values(phrases ?? {}).flat()).filter((word) => word.length > 2),
  )

/** Whether all that stands there is ticks, a yes or a no, or words of a list: of no one's place. A figure may be a room's, and two letters as well. */
function isAnswered(list: Listed, column: number, answers: ReadonlySet<string>): boolean {
  const { grid, at, end } = list
  const cells = list.isLabels
    ? valuesAt(grid, column)
    : Array.from({ length: Math.max(0, end - at - 1) }, (_, i) => grid.rows.at(at + 1 + i)?.cells[column]?.trim() ?? '')
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.every((cell) => answers.has(foldText(cell)) && !/\p{N}/u.test(cell))
}

/** A column of where somebody is, of which the cells name houses that nobody may find. */
function namesHouses({ grid, at, end, isLabels }: Listed, column: number, { kept, hiding }: Words): boolean {
  if (isLabels) return valuesAt(grid, column).some((cell) => holdsAny(cell, [...kept, ...hiding]))
  const rows = Array.from({ length: Math.min(MOST_ROWS, end - at - 1) }, (_, i) => cellsAt(grid, at + 1 + i))
  return rows.filter((cells) => holdsAny(cells[column] ?? '', [...kept, ...hiding])).length >= FEWEST_ROWS
}
