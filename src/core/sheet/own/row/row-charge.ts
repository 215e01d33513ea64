/** What somebody is charged with: laws, articles and titles of a row, taken together. */
import { toLatinDigits } from '../../../text/digits.ts'
import { readCharges, type Charges } from '../values/charges.ts'
import type { ColumnReader } from '../cell/column-reader.ts'
import { isOfAccused, type PersonRow, type RowRules } from './person-row.ts'
import type { Tile } from '../words/tile.ts'
import type { Term } from '../words/vocabulary.ts'

export type Gathered = {
  laws: (readonly Tile<Term>[])[]
  articles: (readonly Tile<Term>[])[]
  titles: (readonly Tile<Term>[])[]
  groups: Map<string, { law?: readonly Tile<Term>[]; article?: readonly Tile<Term>[] }>
  /** Articles under a heading that names their law: one column of the law of 2008, and one of the Criminal Code; `articles` are those of the others. */
  byLaw: Map<string, (readonly Tile<Term>[])[]>
  /** Titles under a heading that names their law: `Charges` over one column of the law of 2008 and one of the Criminal Code. */
  titledBy: Map<string, (readonly Tile<Term>[])[]>
  texts: string[]
  fallback: string | undefined
  /** Of the column that names articles or offences. */
  reader: ColumnReader | undefined
}

export function gather(charge: Gathered, reader: ColumnReader, tiles: readonly Tile<Term>[], cell: string): void {
  const { column } = reader
  charge.fallback ??= column.law
  if (column.part !== 'law' && (charge.reader === undefined || column.part === 'article')) charge.reader = reader
  charge.texts.push(cell)
  if (column.group !== undefined && (column.part === 'law' || column.part === 'article')) {
    const group = charge.groups.get(column.group) ?? {}
    charge.groups.set(column.group, { ...group, [column.part]: tiles })
  } else if (column.part === 'law') {
    charge.laws.push(tiles)
    // Under a heading that asks for the law alone a cell may say its article too. Of two laws of which one has none the whole cell is read as laws.
    const articles = tiles.filter((t, i) => t.kind === 'number' && isArticle(tiles[i - 1])).length
    if (articles > 0 && articles >= tiles.filter((t) => t.kind === 'term' && t.term.kind === 'law').length) charge.titles.push(tiles)
  } else if (column.part === 'article') {
    if (column.law === undefined) charge.articles.push(tiles)
    else push(charge.byLaw, column.law, tiles)
  } else if (column.law === undefined) charge.titles.push(tiles)
  // Numbers under such a heading are articles of its law, whatever else may stand there.
  else push(areArticles(tiles) ? charge.byLaw : charge.titledBy, column.law, tiles)
}

function push(to: Gathered['byLaw'], law: string, tiles: readonly Tile<Term>[]): void {
  to.set(law, [...(to.get(law) ?? []), tiles])
}
const areArticles = (tiles: readonly Tile<Term>[]): boolean =>
  tiles.some((t) => t.kind === 'number') && tiles.every((t) => t.kind === 'number' || t.kind === 'break' || isArticle(t))

/** A dash charges with nothing. */
const saysAny = (tiles: readonly Tile<Term>[]): boolean =>
  tiles.some((t) => t.kind !== 'break' && !(t.kind === 'term' && t.term.kind === 'none') && /[\p{L}\p{N}]/u.test(t.text))
const isArticle = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && tile.term.kind === 'article'

export function takeCharge(row: PersonRow, charge: Gathered, rules: RowRules): void {
  if (charge.texts.length === 0) return
  const fallback = charge.fallback ?? rules.law
  const sets =
    charge.groups.size > 0
      ? [...charge.groups.values()].map((g) => ({ laws: g.law ? [g.law] : [], articles: g.article ? [g.article] : [], titles: [] }))
      : []
  const { byLaw, titledBy, laws } = charge
  // Beside a column of the code's articles those under a bare `Articles` are not the code's: they are of the law that the sheet speaks of.
  const isBeside = charge.articles.length > 0 && [...byLaw.keys()].some((law) => rules.words.laws[law]?.other !== undefined)
  const named = new Set([...byLaw.keys(), ...titledBy.keys()])
  const isByLaw = isBeside || (named.size > 1 && charge.articles.length === 0)
  const said = [...named].map((law) => ({ laws: [], articles: byLaw.get(law) ?? [], titles: titledBy.get(law) ?? [], fallback: law }))
  const ofLaws = isByLaw ? said.filter((s) => [...s.articles, ...s.titles].some(saysAny)) : []
  const titles = isByLaw ? charge.titles : [...charge.titles, ...[...titledBy.values()].flat()]
  const articles = isByLaw ? charge.articles : [...charge.articles, ...[...byLaw.values()].flat()]
  const isPlain = isBeside || (!isByLaw && (articles.length + titles.length > 0 || sets.length === 0))
  const spoken = isBeside ? (rules.law ?? [...byLaw.keys()].find((law) => rules.words.laws[law]?.other === undefined)) : fallback
  const plain = isPlain ? [{ laws, articles, titles, fallback: spoken }] : []
  const codes: string[] = []
  for (const cells of [...plain, ...ofLaws, ...sets]) {
    const isAnswered = (isBeside || charge.fallback === undefined) && rules.answers['rule:law'] !== undefined
    const read: Charges = readCharges({ fallback, ...cells, isAnswered, otherwise: rules.answers['rule:other-law'] }, rules.words)
    if ('codes' in read) codes.push(...read.codes)
    else if (read.fault === 'no-law') {
      row.asked.push({ kind: 'rule', rule: 'law' })
      row.values['offence'] = ''
      return
    } else if (read.isOpen && rules.answers['rule:law'] !== undefined && rules.answers['rule:other-law'] === undefined) {
      row.asked.push({ kind: 'rule', rule: 'other-law' })
      row.values['offence'] = ''
      return
    } else if (charge.reader !== undefined && (read.words !== undefined || isOwnTitle(read, charge, rules))) {
      for (const text of read.words ?? [charge.texts.join('; ')]) row.asked.push({ kind: 'word', reader: charge.reader, text })
      row.values['offence'] = ''
      return
    } else {
      row.faults.set('offence', read.fault)
      row.values['offence'] = charge.texts.join('; ')
      return
    }
  }
  const principal = rules.words.gravest([...new Set(codes)])
  row.values['offence'] = principal
  const others = [...new Set(codes)].filter((c) => c !== principal)
  if (others.length > 0) row.values['other_offences'] = others.toSorted().join('; ')
}

/** Letters of a short form, which only the sheet itself can explain. */
const SHORT_FORM = 3
/** An offence in everyday words, and by no article: what they mean is asked, and may stay unsaid of an office that is no court. */
const isOwnTitle = (read: Charges, { articles, byLaw, groups, texts }: Gathered, { form }: RowRules): boolean =>
  'fault' in read &&
  read.fault === 'unread' &&
  articles.length + byLaw.size + groups.size === 0 &&
  (!isOfAccused(form) || texts.every((text) => [...text].length > SHORT_FORM && /\p{L}/u.test(text) && !/[\d?→]/.test(toLatinDigits(text))))
