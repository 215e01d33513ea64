/**
 * What a sheet explains itself: `PC = Criminal Code` below the list, or a sheet of codes with their meanings. Only where the meaning is a word
 * that is known; the short form then means that in this file.
 */
import type { Country, Form } from '../../../country/country.ts'
import type { SheetWords, Unit } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { SheetGrid } from '../grid/grid.ts'
import { codeTables } from './code-tables.ts'
import { headedShorts } from './headed-shorts.ts'
import { isPair, MOST_SHORT, pairsOf } from './legend-pairs.ts'
import { once } from '../words/once.ts'
import { foldAll, foldText, foldWord } from '../words/fold-text.ts'
import { Tiler } from '../words/tile.ts'
import { listCodes, makeTiler, type Phrases, type Term } from '../words/vocabulary.ts'

export type Legend = {
  /** Heading that the legend names, folded, or '' for any → phrases. */
  readonly words: ReadonlyMap<string, Phrases>
  /** Heading, folded → short form, folded → what the sheet says that it means, in its own words. */
  readonly meanings: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Of no one heading: short form, folded → what the sheet says that it means, in its own words. */
  readonly anywhere: ReadonlyMap<string, string>
  /** Short form, folded → the law and article that it stands for. */
  readonly charges: ReadonlyMap<string, string>
  /** Heading, folded → what the numbers under it count, in the sheet's own words: `FINE_K, COMP_K = thousand riel`. */
  readonly units: ReadonlyMap<string, Unit>
  /** Sheets that hold nothing but tables of short forms. */
  readonly sheets: ReadonlySet<string>
}

export const NO_LEGEND: Legend = {
  words: new Map(),
  meanings: new Map(),
  anywhere: new Map(),
  charges: new Map(),
  units: new Map(),
  sheets: new Set(),
}

/** What a form's short forms may stand for: words of its lists, laws, and what says nothing. */
const meaningsOf = once((country: Country) =>
  once((words: SheetWords) =>
    once((form: Form): Tiler<Term> => {
      const lists = [...new Set(form.fields.flatMap((f) => (f.list && f.type === 'code' ? [f.list] : [])))]
      return new Tiler<Term>(
        [
          ...Object.entries(words.laws).flatMap(([law, { phrases }]) => phrases.map((p) => [p, { kind: 'law', law }] as const)),
          ...lists.filter((l) => l !== 'offences').flatMap((l) => listCodes(l, words, country)),
          ...words.open.map((p) => [p, { kind: 'open' }] as const),
          ...Object.entries(words.cues).flatMap(([field, names]) => names.map((p) => [p, { kind: 'cue', field }] as const)),
          ...words.serve.map((p) => [p, { kind: 'serve' }] as const),
          ...words.rest.map((p) => [p, { kind: 'rest' }] as const),
          ...words.fillers.map((p) => [p, { kind: 'filler' }] as const),
        ],
        false,
      )
    }),
  ),
)

/** Letters that mean one thing of one list alone: `1=M` under the heading of a column says what no letter says by itself. */
const lettersOf = once((words: SheetWords) =>
  once((form: Form): ReadonlyMap<string, Term> => {
    const lists = [...new Set(form.fields.flatMap((f) => (f.list && f.type === 'code' ? [f.list] : [])))]
    const all = lists.flatMap((list) =>
      Object.entries(words.codes[list]?.weak ?? {}).flatMap(([code, names]) =>
        names
          .filter((name) => [...name].length === 1 && !/\p{N}/u.test(name))
          .map((name) => [foldText(name), { kind: 'code', list, code } as const] as const),
      ),
    )
    const grouped = Map.groupBy(all, ([letter]) => letter)
    return new Map([...grouped].flatMap(([letter, [first, ...more]]) => (first && more.length === 0 ? [[letter, first[1]] as const] : [])))
  }),
)

export function readLegend(grids: readonly SheetGrid[], form: Form, country: Country, words: SheetWords): Legend {
  // What a sheet says is laid out in this one, and goes with it.
  const known = new Tiler<Term>([], false, meaningsOf(country)(words)(form))
  const articles = makeTiler(
    form.fields.filter((f) => f.list === 'offences'),
    [],
    [],
    words,
    country,
  )
  const legend = new Map<string, (readonly [string, Term])[]>()
  const charges = new Map<string, string>()
  const meanings = new Map<string, Map<string, string>>()
  const anywhere = new Map<string, string>()
  const [told, twice] = [new Map<string, string>(), new Set<string>()]
  const termOf = (meaning: string): Term | undefined =>
    [meaning, meaning.replace(/\([^)]*\)/g, ' '), meaning.replace(OF_ARTICLE, ''), ...meaning.split('/')]
      .map((m) => meaningOf(m, known))
      .find((t) => t !== undefined) ?? servedIn(meaning)
  /** `to be served in prison ; the rest is suspended`: what is suspended of a sentence then follows from what is served of it. */
  const servedIn = (meaning: string): Term | undefined => {
    const [first, ...more] = meaning.split(/\s*[;។]\s*/).map((part) => meaningOf(part, known)?.kind)
    return first === 'serve' && more.includes('rest') ? { kind: 'serve', isRest: true } : undefined
  }
  const add = (heading: string, one: string, other: string): void => {
    // Some write what it means first: `Law of 2008 = L.T.`
    const isTurned = termOf(other) === undefined && [...other].length <= MOST_SHORT && termOf(one) !== undefined
    const [short, meaning] = isTurned ? [other, one] : [one, other]
    const key = foldText(heading)
    const term = termOf(meaning) ?? (key === '' ? undefined : letters.get(foldText(meaning)))
    // The same short form of the same column, twice: of two sheets each may have its own.
    const place = `${key}\n${foldText(short)}`
    const earlier = told.get(place)
    if (term || key !== '') {
      const now = term ? JSON.stringify(term) : foldText(meaning)
      if (earlier !== undefined && earlier !== now) twice.add(place)
      told.set(place, now)
    }
    // What is explained twice, and differently, is not explained.
    if (key === '' && [...one].length <= MOST_SHORT)
      anywhere.set(foldText(one), [undefined, other].includes(anywhere.get(foldText(one))) ? other : '')
    if (key !== '' && [...short].length <= MOST_SHORT)
      meanings.set(key, (meanings.get(key) ?? new Map<string, string>()).set(foldText(short), meaning))
    if (!term && [...short].length <= MOST_SHORT && isCharge(meaning, articles)) {
      const before = charges.get(foldText(short))
      charges.set(foldText(short), before === undefined || before === meaning ? meaning : '')
    }
    if (term && [...short].length <= MOST_SHORT) legend.set(key, [...(legend.get(key) ?? []), [short, term]])
  }
  const letters = lettersOf(words)(form)
  const phrases = Object.values(words.laws).flatMap((law) => law.phrases.filter((p) => p.length >= SHORTEST_LAW).map(foldWord))
  const [meant, ofAny] = [foldAll(words.meaning), foldAll(words.shortForms)]
  const allHeads = new Set(grids.flatMap((grid) => [...headsIn(grid)]))
  /** `CP : Criminal Code. TL : Law of 2008`: each a short form, and each known; one alone may be anything but a law. */
  const byColons = (cell: string): readonly (readonly [string, string])[] => {
    const pairs = cell.includes('=') ? [] : pairsOf(cell.replace(/\s*[:៖]\s+/g, ' = '))
    const terms = pairs.map(([short, meaning]) => (isShortForm(short) ? termOf(meaning) : undefined))
    return terms.every((t) => t !== undefined && (pairs.length > 1 || t.kind === 'law')) ? pairs : []
  }
  const loose = (text: string): string => foldText(text.replace(/[\s/|]+/gu, ' '))
  const byLoose = new Map([...allHeads].map((head) => [loose(head), head]))
  /** `វិធានការ / Action: 1 = advice`, one pair in a cell by itself: a heading of the book, however its two languages are parted, and the pair. */
  const ownOf = (cell: string): readonly [string, string] | undefined => {
    const [, named = '', text = ''] = /^([^=:៖]{1,60})[:៖]\s*([^=]{1,12}=[^=]+)$/su.exec(cell) ?? []
    const head = named === '' ? undefined : byLoose.get(loose(named))
    return head === undefined || foldText(named) === head ? undefined : [head, text]
  }
  const units = new Map<string, Unit>()
  const sheets = new Set<string>()
  for (const grid of grids) {
    // `Action: 1 = advice`, and below it `2 = warning`: of the same column, up to a line that is none.
    let listing = ''
    // `Caller | Meaning`: what stands below it are the short forms of that column, until another heading does.
    let under = ''
    const counted = countsIn(grid)
    for (const { cells } of grid.rows)
      for (const cell of cells) for (const [heading, unit] of unitsIn(cell, allHeads, words)) units.set(heading, unit)
    const heads = headsIn(grid)
    const headed = headedShorts(grid, allHeads, termOf, form, country, words)
    const others = new Set(grids.flatMap((other) => (other === grid ? [] : [...headsIn(other)])))
    const tables = codeTables(
      grid,
      others,
      grids.filter((other) => other !== grid),
    )
    let explained = tables.size === 0 ? 0 : tables.size + 1
    for (const { row, cells } of grid.rows) {
      // A program frames its notes: `*** CP = CODE PENAL ***`.
      const filled = cells.map((c) => c.trim().replace(/^\*+\s*|\s*\*+$/g, '')).filter((c) => c !== '')
      // `under the Anti-Trafficking Law 2008 (ATL)`: a law that is named, and how it is called from then on.
      if (filled.length <= 2)
        for (const [, before = '', short = ''] of filled.flatMap((cell) => [...cell.matchAll(NAMED_SHORT)])) {
          const ends = phrases.filter((p) => foldText(before).endsWith(p))
          const longest = ends.toSorted((a, b) => b.length - a.length)[0]
          if (longest !== undefined) add('', short, longest)
        }
      if (filled.length > 2)
        for (const cell of filled)
          if (/\([^()]*=[^()]*\)/.test(cell) && cell.length <= LONGEST)
            for (const [short, meaning] of pairsOf(cell)) add('', short, meaning)
      if (filled.length !== 1 || (!isPair(filled[0] ?? '') && ownOf(filled[0] ?? '') === undefined)) listing = ''
      const inTables = tables.get(row)
      if (inTables) {
        for (const { heading, short, means } of inTables) add(heading, short, means)
        continue
      }
      const [head = '', means = '', ...more] = filled
      // `S | 1 = girl/woman | 2 = boy/man`: each short form of that column in a cell of its own.
      const inCells = more.length > 0 && others.has(foldText(head)) ? filled.slice(1).map(pairsOf) : []
      if (inCells.length > 0 && inCells.every((pairs) => pairs.length === 1)) {
        for (const [short, meaning] of inCells.flat()) add(head, short, meaning)
        explained++
        continue
      }
      if (more.length === 1 && others.has(foldText(head))) explained++
      const one = headed.get(row)
      if (one) {
        for (const heading of one.headings) add(heading, one.short, one.means)
        continue
      }
      if (more.length === 0 && meant.has(foldText(means))) {
        under = ofAny.has(foldText(head)) ? '' : head
        continue
      }
      if (filled.length !== 2) under = ''
      else if (under !== '' && [...head].length <= MOST_SHORT) {
        add(under, head, means)
        continue
      }
      // `who` beside `V victim, F family`: a heading, and what stands below it.
      const [over = '', listed = ''] = filled.length === 2 ? filled : []
      const listedUnder = over.length <= LONGEST_HEADING && !over.includes('=') ? pairsOf(listed) : []
      if (listedUnder.length > 1) for (const [one, meaning] of listedUnder) add(over, one, meaning)
      else if (filled.length === 1 && ownOf(filled[0] ?? '') !== undefined) {
        const [heading, text] = ownOf(filled[0] ?? '') as readonly [string, string]
        listing = heading
        for (const [one, meaning] of pairsOf(text)) add(heading, one, meaning)
      } else if (filled.length === 1 && listing !== '' && isPair(filled[0] ?? ''))
        for (const [one, meaning] of pairsOf(filled[0] ?? '')) add(listing, one, meaning)
      else if (filled.length <= 2)
        for (const cell of filled) {
          for (const { heading, text } of headedOf(cell, heads)) for (const [one, meaning] of pairsOf(text)) add(heading, one, meaning)
          for (const [one, meaning] of byColons(cell)) add('', one, meaning)
        }
      if (filled.length === 2 && listedUnder.length <= 1 && !(counted && isFigure(filled[1] ?? '')))
        add('', filled[0] as string, filled[1] as string)
      if (filled.length === 3) add(filled[0] as string, filled[1] as string, filled[2] as string)
    }
    const written = [...grid.rows].filter(({ cells }) => cells.some((c) => c.trim() !== '')).length
    if (explained > 0 && explained * 3 >= written * 2) sheets.add(grid.sheet)
  }
  const openWords = foldAll(words.open)
  /** `99 = pending` among the codes of one list: nothing of it is said yet, whatever list has that word as well. */
  const openAmong = (key: string, pairs: Phrases): Phrases => {
    const isOpen = (short: string): boolean => openWords.has(foldText(meanings.get(key)?.get(foldText(short)) ?? ''))
    const lists = new Set(pairs.flatMap(([short, t]) => (t.kind === 'code' && !isOpen(short) ? [t.list] : [])))
    const isOther = (t: Term): boolean => t.kind === 'code' && lists.size === 1 && !lists.has(t.list)
    return pairs.map(([short, t]) =>
      key !== '' && isOpen(short) && isOther(t) ? ([short, { kind: 'open' }] as const) : ([short, t] as const),
    )
  }
  // What is explained twice, and differently, is not explained.
  const isOnce = (key: string, short: string): boolean => !twice.has(`${key}\n${foldText(short)}`)
  return {
    words: new Map(
      [...legend].map(([key, pairs]) => [
        key,
        openAmong(
          key,
          pairs.filter(([short]) => isOnce(key, short)),
        ),
      ]),
    ),
    meanings: new Map([...meanings].map(([key, all]) => [key, new Map([...all].filter(([short]) => isOnce(key, short)))])),
    anywhere: new Map([...anywhere].filter(([, meaning]) => meaning !== '')),
    charges: new Map([...charges].filter(([, meaning]) => meaning !== '')),
    units,
    sheets,
  }
}

/** `CP`, `L. 2008`, `ក.ព`: letters that stand for words; `Law` is a word itself. */
const isShortForm = (text: string): boolean =>
  [...text].length <= MOST_SHORT &&
  !/\p{Ll}{4}/u.test(text) &&
  (/\p{Lu}[^\p{L}]|\p{Lu}.*\p{Lu}|\d/u.test(`${text} `) ||
    (/[\u1780-\u17B3]/.test(text) && (text.includes('.') || text.replace(/[^\u1780-\u17B3]/g, '').length <= 2)))

const isFigure = (text: string): boolean => /^\d+$/.test(toLatinDigits(text))
/** `Trial | 7` above `Decided | 27`: figures behind words are codes only where they number those words one by one; else somebody has counted. */
function countsIn({ rows }: SheetGrid): boolean {
  const figures: number[] = []
  for (const { cells } of rows) {
    const [word = '', figure = '', ...more] = cells.map((c) => c.trim()).filter((c) => c !== '')
    if (more.length === 0 && /\p{L}/u.test(word) && isFigure(figure)) figures.push(Number(toLatinDigits(figure)))
  }
  const inOrder = figures.toSorted((a, b) => a - b)
  return !((inOrder[0] ?? 0) <= 1 && inOrder.every((n, i) => i === 0 || n === (inOrder[i - 1] ?? 0) + 1))
}

/** What the sheet explains of the column of this heading, which may be a short form of what the explanation calls it: `Res.` of `Result`. */
export function legendOf(legend: Legend, heading: string): Phrases {
  const key = foldText(heading)
  const own = legend.words.get(key) ?? legend.words.get(key.replace(/ \(\d+\)$/, ''))
  if (own !== undefined) return own
  // `law` explains what stands under `chg1_law` and `chg2_law`.
  const ends = [...legend.words].filter(([name]) => name.length > 2 && (key.endsWith(`_${name}`) || key.endsWith(` ${name}`)))
  if (ends.length === 1) return ends[0]?.[1] ?? []
  const start = key.endsWith('.') && key.length > 2 ? key.slice(0, -1) : undefined
  const longer = start === undefined ? [] : [...legend.words].filter(([name]) => name.startsWith(start) && !name.includes(' '))
  return longer.length === 1 ? (longer[0]?.[1] ?? []) : []
}

/** What the sheet itself says that a cell of this heading means; else the cell. */
export const spelledOut = ({ meanings }: Legend, heading: string, cell: string): string =>
  meanings.get(foldText(heading))?.get(foldText(cell)) ?? cell

/** `ម. = article of the law of 2008`: before a number it says the law. */
const OF_ARTICLE = /^\s*(?:មាត្រា|articles?|art\.?)\s*(?:នៃ|of)\s*(?:the )?/iu

const LONGEST_HEADING = 30
/** Letters of a heading that explains itself. */
const LONGEST = 200
/** Letters of a law's name, below which any word may end in it. */
const SHORTEST_LAW = 8
const NAMED_SHORT = /([^()]+)\(([A-Z][A-Za-z]{1,5})\)/g
/** Nothing but a law, an article and what it is called. */
export function isCharge(meaning: string, articles: Tiler<Term>): boolean {
  const tiles = articles.tile(meaning)
  const kinds = new Set(tiles.map((t) => (t.kind === 'term' ? t.term.kind : t.kind)))
  return (
    kinds.has('number') && (kinds.has('article') || kinds.has('law')) && !tiles.some((t) => t.kind === 'unread' && /\p{L}/u.test(t.text))
  )
}

/** What a unit of money is called, folded and without its gaps: of an amount by itself, and of riel. */
const scalesOf = once(({ units }: SheetWords): ReadonlyMap<string, Unit> => {
  const called = SCALES.flatMap((scale) =>
    units[scale].flatMap((name) => ['', ...units.riel].map((riel) => [withoutGaps(`${name}${riel}`), scale] as const)),
  )
  return new Map(called.toReversed())
})
const withoutGaps = (text: string): string => foldText(text).replace(/\s+/g, '')
// Of two that are called alike the smaller is meant.
const SCALES = ['thousand', 'ten_thousand', 'hundred_thousand', 'million'] as const

/** `FINE_K, COMP_K = thousand riel; …`: headings of the sheet, and a unit of money that is all that stands behind them. */
function unitsIn(cell: string, heads: ReadonlySet<string>, words: SheetWords): readonly (readonly [heading: string, unit: Unit])[] {
  return cell.split(/[;\n]/u).flatMap((part) => {
    const [, named, meaning = ''] = /^([^=]{1,120})=([^=]{1,40})$/u.exec(part.trim()) ?? []
    const unit = named === undefined ? undefined : scalesOf(words).get(withoutGaps(meaning))
    if (named === undefined || unit === undefined) return []
    const of = named.split(',').map((name) => foldText(name))
    return of.every((name) => heads.has(name)) ? of.map((name) => [name, unit] as const) : []
  })
}

/** What may be a heading of the sheet: cells of its first lines that hold more than a note. */
function headsIn({ rows }: SheetGrid): ReadonlySet<string> {
  const heads = new Set<string>()
  for (let i = 0; i < Math.min(rows.length, DEEPEST_HEADS); i++) {
    const filled = (rows.at(i)?.cells ?? []).filter((c) => c.trim() !== '')
    if (filled.length > 2) for (const c of filled) heads.add(foldText(c))
  }
  return heads
}
const DEEPEST_HEADS = 30

/** `SEX 1=M 2=F  RES C=CONVICTED A=ACQUITTED`: a column's own heading before its codes, and gaps between. */
function byGaps(cell: string, heads: ReadonlySet<string>): readonly { readonly heading: string; readonly text: string }[] {
  return cell.split(GAP).flatMap((part) => {
    const [, heading = '', text = ''] = HEADED_PART.exec(part.trim()) ?? []
    return heads.has(foldText(heading)) ? [{ heading, text }] : []
  })
}
/** `RES: G guilty, N acquitted. PRES: P present, A absent`: the codes of several columns, each behind its heading and a colon. */
function byHeads(cell: string, heads: ReadonlySet<string>): readonly { readonly heading: string; readonly text: string }[] {
  const parts = cell
    .split(/(?:[.;។]\s+|\n\s*)(?=[^\s:៖.;][^:៖.;]{0,29}[:៖]\s)/u)
    .map((part) => /^([^:៖]{1,30})[:៖]\s+(.+)$/su.exec(part.trim()))
  const found = parts.flatMap((part) =>
    part && heads.has(foldText(part[1] ?? '')) ? [{ heading: part[1] ?? '', text: part[2] ?? '' }] : [],
  )
  return found.length > 1 && found.length === parts.length ? found : []
}
const GAP = /\s{2,}|\s*[;|]\s*|\.\s+/
/** A heading of one or two words, and a short form. */
const HEADED_PART = /^([^\s=]+(?:\s[^\s=]+)?)\s+([\p{L}\p{N}]{1,3}\s*=.+)$/u

/** `V verdict: G guilty, NG not guilty. M = million riel. P: p present, abs absent`: the codes of a column in a sentence that begins with its heading; the others are of none. */
function bySentences(cell: string, heads: ReadonlySet<string>): readonly { readonly heading: string; readonly text: string }[] {
  const all = cell.split(/[.។]\s+/).map((sentence) => {
    const [, heading = '', text = ''] = /^(\S{1,12})(?:\s[^:៖=]{1,24})?[:៖]\s+([^=]+)$/su.exec(sentence.trim()) ?? []
    return { sentence, heading, text, isHeaded: heads.has(foldText(heading)) && pairsOf(text).length > 1 }
  })
  const found = all.filter((one) => one.isHeaded)
  const rest = all.flatMap((one) => (one.isHeaded ? [] : [one.sentence])).join('. ')
  return found.length === 0 || rest === '' ? found : [...found, { heading: '', text: rest }]
}

/** `Result: 1 = guilty 2 = acquitted`: of that column alone. */
function headedOf(cell: string, heads: ReadonlySet<string>): readonly { readonly heading: string; readonly text: string }[] {
  const listed = byHeads(cell, heads)
  if (listed.length > 0) return listed
  const parts = byGaps(cell, heads)
  if (parts.length > 0) return parts
  const sentences = bySentences(cell, heads)
  if (sentences.length > 1) return sentences
  const [, before = '', text = ''] = /^([^=:៖]{1,60})[:៖]\s*(.+)$/su.exec(cell) ?? []
  if (before === '' || text === '') return [{ heading: '', text: cell }]
  // What stands before the heading is a title: `Register 2023. Res.: C convicted, …`
  const last = before.trim().split(/\s+/).at(-1) ?? before
  const bare = before.replace(/\([^()]*\)/g, ' ').trim()
  return [...new Set([before.trim(), last, bare])].map((heading) => ({ heading, text }))
}

/** The one thing that a meaning says. */
function meaningOf(meaning: string, known: Tiler<Term>): Term | undefined {
  const tiles = known.tile(meaning)
  if (tiles.some((t) => t.kind === 'unread' && /\p{L}/u.test(t.text))) return undefined
  const terms = tiles.flatMap((t) => (t.kind === 'term' && t.term.kind !== 'filler' ? [t.term] : []))
  return new Set(terms.map((t) => JSON.stringify(t))).size === 1 ? terms[0] : undefined
}
