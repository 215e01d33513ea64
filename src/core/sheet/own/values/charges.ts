/**
 * What somebody is charged with, from cells that name laws, articles and offences, together or in columns of their own. An article belongs
 * to the law that its own clause names, else to the one that its neighbours name in the same way, else to that of the law's column, the
 * heading or the title; where these leave two, nobody guesses.
 */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { foldText } from '../words/fold-text.ts'
import { type Tile } from '../words/tile.ts'
import type { Term } from '../words/vocabulary.ts'

export type ChargeCells = {
  /** Tiles of each law column, article column and title column, in the order of the columns. */
  readonly laws: readonly (readonly Tile<Term>[])[]
  readonly articles: readonly (readonly Tile<Term>[])[]
  readonly titles: readonly (readonly Tile<Term>[])[]
  /** The law of the heading, the sheet's title or an answer. */
  readonly fallback?: string | undefined
  /** The fallback is an answer to which law all articles are of that nobody names a law for. */
  readonly isAnswered?: boolean
  /** Of articles that the fallback has not, as somebody has said. */
  readonly otherwise?: string | undefined
}
export type Charges =
  | { readonly codes: readonly string[] }
  | {
      readonly fault: 'no-law' | 'no-such-article' | 'two-laws' | 'unread'
      readonly text: string
      /** No law is named for the article that the law of all others has not. */
      readonly isOpen?: true
      /** Words beside the one article there is (`10, attempt`), each once: what they mean is asked. */
      readonly words?: readonly string[]
    }

type Clause = {
  law?: string
  style?: 'before' | 'after'
  saysArticle?: boolean
  /** No law is named for it. */
  isOpen?: true
  /** It may be of the law that stands behind it, or of that of the list. */
  isDoubted?: true
  /** The sign or word that stands behind it. */
  ends?: string
  readonly articles: string[]
  readonly codes: string[]
}

export function readCharges(cells: ChargeCells, words: SheetWords): Charges {
  // Beside a bare number any word may turn it round ("10 or 12", "ex 12"); beside a title only a law that nobody knows does.
  const strange = [
    ...cells.articles.flatMap(unreadOf),
    ...cells.titles.flatMap(unreadOf).filter((t) => words.otherLaw.some((w) => names(t, w))),
  ]
  // `10?`, `10→12`: who wrote it was not sure, or changed it.
  const isDoubted = [...cells.articles, ...cells.titles].some((tiles) => tiles.some(isDoubt) || isEither(tiles))
  if (isDoubted) return { fault: 'unread', text: '' }
  if (strange.length > 0)
    return { fault: 'unread', text: strange.join(' '), ...(areRemarks(strange, cells, words) ? { words: strange } : {}) }
  // A bare number under a heading for laws is no law that anybody knows, and may be an article.
  const isBare = (tiles: readonly Tile<Term>[]): boolean =>
    tiles.some((t) => t.kind === 'number' && !/^(?:19|20)\d{2}$/.test(t.text)) &&
    tiles.every((t) => t.kind === 'number' || t.kind === 'break')
  const bareLaw = cells.laws.find(isBare)
  if (bareLaw) return { fault: 'unread', text: bareLaw.map((t) => t.text).join(' ') }
  const laws = cells.laws.flatMap((tiles) => lawsBehind(tiles, words))
  const own = cells.articles.flatMap((tiles) => clausesOf(tiles, words))
  const titled = cells.titles.flatMap((tiles) => clausesOf(tiles, words))
  // An article that stands beside the law, or in the words of the offence, is one more where the column of articles has others; a bare
  // number there may be an age.
  const isMore = (c: Clause): boolean => c.saysArticle === true && c.articles.some((a) => own.every((o) => !o.articles.includes(a)))
  const clauses = own.some(hasArticle) ? [...own, ...titled.filter(isMore)] : titled
  const doubted = clauses.find((c) => c.isDoubted)
  if (doubted) return { fault: 'two-laws', text: doubted.articles.join(', ') }
  const bare = clauses.filter((c) => hasArticle(c) && c.law === undefined)
  // "Recruitment for exploitation (art. 12)", in one cell or in two: the law in which the article is what its title says.
  for (const clause of bare) {
    const titles = [...clause.codes, ...titled.flatMap((c) => c.codes)]
    const found = Object.entries(words.laws).flatMap(([law, own]) =>
      clause.articles.every((a) => titles.includes(own.articles[a] ?? '')) ? [law] : [],
    )
    if (found.length === 1 && found[0] !== undefined) clause.law = found[0]
  }
  const list = new Set(laws)
  // `17` under `Art. (law of 2008)` beside `Criminal Code art. 253` under `Other law`: a law that stands with an article of its own is of that alone.
  const isOfItself = (law: string): boolean =>
    titled.some((c) => c.law === law && hasArticle(c) && c.articles.every((a) => !bare.some((b) => b.articles.includes(a))))
  if (cells.fallback !== undefined && laws.every(isOfItself)) list.clear()
  // As many laws as articles, in their order; or one law for all.
  if (bare.length > 0 && list.size === 1) for (const clause of bare) clause.law = laws[0] as string
  else if (list.size > 1 && laws.length === bare.flatMap((c) => c.articles).length && bare.length === clauses.length) {
    return codesOf(
      bare.flatMap((c) => c.articles).map((article, i) => ({ law: laws[i] as string, articles: [article], codes: [] })),
      words,
    )
  } else if (list.size > 1 && bare.length > 0) {
    const left = [...list].filter((law) => !clauses.some((c) => c.law === law))
    if (left.length !== 1) return { fault: 'two-laws', text: bare.flatMap((c) => c.articles).join(', ') }
    for (const clause of bare) clause.law = left[0] as string
  }
  for (const clause of bare)
    if (cells.fallback !== undefined && clause.law === undefined) Object.assign(clause, { law: cells.fallback, isOpen: true })
  const named = clauses.filter(hasArticle)
  if (named.length > 0) {
    const open = named.find((c) => c.law === undefined)
    return open ? { fault: 'no-law', text: open.articles.join(', ') } : codesOf(named, words, cells)
  }
  // An article is spoken of and its number is missing: that is a gap, and no charge under the law as a whole.
  if ([...cells.articles, ...cells.titles].flat().some((t) => t.kind === 'term' && t.term.kind === 'article'))
    return { fault: 'unread', text: '' }
  const byTitle = [...new Set(titled.flatMap((c) => c.codes))]
  if (byTitle.length > 0) return { codes: byTitle }
  const unstated = [...new Set([...laws, ...titled.flatMap((c) => c.law ?? [])])].flatMap((law) => words.laws[law]?.unstated ?? [])
  return unstated.length > 0 ? { codes: unstated } : { fault: 'unread', text: '' }
}

/** A law of which any article may be spoken of, beside those that have articles of their own. */
const isOfAny = (law: string | undefined, laws: SheetWords['laws']): boolean => laws[law ?? '']?.other !== undefined
const isOfOwn = (article: string, laws: SheetWords['laws']): boolean =>
  Object.values(laws).some((own) => own.other === undefined && article in own.articles)

/** Whether a charge under that law may name the article. */
const mayCharge = (article: string, law: SheetWords['laws'][string] | undefined): boolean =>
  Number(article) >= (law?.offencesFrom ?? 0) || law?.besideOffences?.includes(article) === true

const hasArticle = (clause: Clause): boolean => clause.articles.length > 0

/** Beside a single article long words that turn nothing round. */
const areRemarks = (strange: readonly string[], { articles, titles }: ChargeCells, { otherLaw }: SheetWords): boolean =>
  [...articles, ...titles].flat().filter((t) => t.kind === 'number').length === 1 &&
  strange.every((text) => /^[\p{L}\p{M}\s]{4,}$/u.test(text) && !otherLaw.some((w) => names(text, w)))
const isDoubt = (t: Tile<Term>): boolean => (t.kind === 'unread' && /[?→]/.test(t.text)) || (t.kind === 'term' && t.term.kind === 'unknown')
/** `Art. 10 or 12`, `art. 10 changed to art. 12`: a word that nobody knows between two numbers may mean that only one of them counts. */
function isEither(tiles: readonly Tile<Term>[]): boolean {
  let [isBehind, isOpen] = [false, false]
  for (const tile of tiles) {
    if (tile.kind === 'number') {
      if (isOpen) return true
      isBehind = true
    } else if (tile.kind === 'break') [isBehind, isOpen] = [false, false]
    else if (tile.kind === 'unread' && /\p{L}/u.test(tile.text)) isOpen = isBehind
  }
  return false
}
const unreadOf = (tiles: readonly Tile<Term>[]): string[] =>
  tiles.flatMap((t) => (t.kind === 'unread' && /\p{L}/u.test(t.text) ? [t.text] : []))
const names = (text: string, word: string): boolean =>
  text.split(/[^\p{L}\p{M}]+/u).includes(word) || (/[\u1780-\u17FF]/.test(word) && text.startsWith(word))

const isLaw = (tile?: Tile<Term>): boolean => tile?.kind === 'term' && tile.term.kind === 'law'

const lawsOf = (tiles: readonly Tile<Term>[]): string[] =>
  tiles.flatMap((t) => (t.kind === 'term' && t.term.kind === 'law' ? [t.term.law] : []))

/** `ជួញដូរមនុស្ស` in a column of laws: what is part of the names of one law alone is that law. */
function lawsBehind(tiles: readonly Tile<Term>[], { laws }: SheetWords): readonly string[] {
  const named = lawsOf(tiles)
  const text = tiles
    .map((t) => t.text)
    .join(' ')
    .trim()
  if (named.length > 0 || text.length < SHORTEST_PART || tiles.some((t) => t.kind !== 'unread' && t.kind !== 'term')) return named
  const found = Object.entries(laws).flatMap(([law, own]) => (own.phrases.some((p) => foldText(p).includes(text)) ? [law] : []))
  return found.length === 1 ? found : named
}
const SHORTEST_PART = 6

/** Pieces between breaks, each with its law and its articles; what has no law of its own takes its neighbour's. */
function clausesOf(tiles: readonly Tile<Term>[], words: SheetWords): Clause[] {
  const clauses: Clause[] = []
  let now: Clause = { articles: [], codes: [] }
  const end = (): void => {
    if (now.articles.length > 0 || now.law !== undefined || now.codes.length > 0) clauses.push(now)
    now = { articles: [], codes: [] }
  }
  /** "Article 30 of the law and article 38 of another": where a law closes its articles, the next article is of the next. */
  const beginAnother = (): void => {
    if (now.style === 'after') end()
  }
  for (const [i, tile] of tiles.entries()) {
    const last = tiles[i - 1]
    // `ក្រមព្រហ្មទណ្ឌ២០០៩`: right behind a law its year, and no article.
    if (tile.kind === 'number' && isLaw(last) && /^(?:19|20)\d{2}$/.test(tile.text)) continue
    if (tile.kind === 'break') {
      now.ends = tile.text
      end()
    } else if (tile.kind === 'term' && tile.term.kind === 'article') {
      beginAnother()
      now.saysArticle = true
    } else if (tile.kind === 'number') {
      beginAnother()
      now.articles.push(...articlesOf(tile.text))
    } else if (tile.kind === 'term' && tile.term.kind === 'law') {
      // Its year right behind its name is that law once more, and not another: “law on trafficking 2008”.
      if (now.law === tile.term.law && isLaw(last)) continue
      // A second law in one piece begins another, and so does the same one again: `H17 H19`.
      if (now.law !== undefined && (now.law !== tile.term.law || hasArticle(now))) end()
      now.style = now.articles.length > 0 ? 'after' : 'before'
      // "Article 15 (article 27 of the Criminal Code)".
      const { law } = tile.term
      // "11 and 377 of the Criminal Code": what can be no charge under that law is of another.
      const others = now.articles.filter((a) => !mayCharge(a, words.laws[law]))
      if (now.style === 'after' && others.length > 0 && others.length < now.articles.length) {
        clauses.push({ articles: others, codes: [], ends: ';' })
        now = { ...now, articles: now.articles.filter((a) => !others.includes(a)) }
      }
      if (now.articles.length > 1 && isOfAny(law, words.laws) && now.articles.some((a) => isOfOwn(a, words.laws))) now.isDoubted = true
      now.law = tile.term.law
    } else if (tile.kind === 'term' && tile.term.kind === 'code' && tile.term.list === 'offences') now.codes.push(tile.term.code)
  }
  end()
  spreadLaws(clauses, words)
  // "Article 8 of the law / another law": a second law of which no article is said is a charge that nobody could keep.
  const [first] = clauses.filter(hasArticle)
  const isLeft = (c: Clause): boolean => c.law !== undefined && !hasArticle(c) && c.codes.length === 0
  if (first !== undefined && clauses.some((c) => isLeft(c) && clauses.every((o) => !hasArticle(o) || (o.law ?? c.law) !== c.law)))
    first.isDoubted = true
  // A law that stands in a piece of its own ("…; 2008 law") has done its work.
  return clauses.filter((c) => hasArticle(c) || c.codes.length > 0 || clauses.every((o) => !hasArticle(o)))
}

function spreadLaws(clauses: Clause[], { laws }: SheetWords): void {
  // "Article 26, law of 2008; article 38, another law": behind its comma a law that has no article of its own is of the one before.
  for (const [i, clause] of clauses.entries()) {
    const next = clauses[i + 1]
    const isAlone =
      next !== undefined && next.law !== undefined && !hasArticle(next) && next.codes.length === 0 && /[;\n]/.test(next.ends ?? ';')
    if (isAlone && clause.law === undefined && hasArticle(clause) && clause.ends === ',')
      Object.assign(clause, { law: next.law, style: 'after' })
  }
  for (let i = clauses.length - 2; i >= 0; i--) {
    const [clause, next] = [clauses[i] as Clause, clauses[i + 1] as Clause]
    // "articles 10 and 18 of the law": the second says no "article" of its own, so both are of that law.
    // What stands before a semicolon is said to its end; and before a comma, where what follows is of a law that is only named beside.
    const isApart = /[;+\n]/.test(clause.ends ?? '') || (clause.ends === ',' && laws[next.law ?? '']?.other !== undefined)
    const isOne = next.style === 'after' && next.saysArticle !== true && !isApart
    // "19 and 377 of the Criminal Code": the first may be an article of the law that the list is about.
    const isOfLaw = clause.articles.every((a) => mayCharge(a, laws[next.law ?? '']))
    if (isOne && isOfLaw && clause.law === undefined && isOfAny(next.law, laws) && clause.articles.some((a) => isOfOwn(a, laws)))
      Object.assign(clause, { isDoubted: true })
    // "Article 10 and article 12 of the law": of a law that has both, and is not every other law.
    const own = laws[next.law ?? '']
    const isOfBoth =
      next.style === 'after' && !isApart && own !== undefined && own.other === undefined && clause.articles.every((a) => a in own.articles)
    if (clause.law === undefined && hasArticle(clause) && next.law !== undefined && isOfLaw && (isOne || isOfBoth))
      Object.assign(clause, { law: next.law, style: 'after' })
  }
  // "Article 10, law of 2008": a law that is all of what follows is of what stands before.
  const [first, second] = clauses
  if (
    clauses.length === 2 &&
    first &&
    second &&
    first.law === undefined &&
    hasArticle(first) &&
    !hasArticle(second) &&
    second.codes.length === 0
  )
    Object.assign(first, { law: second.law })
  for (let i = 1; i < clauses.length; i++) {
    const [clause, last] = [clauses[i] as Clause, clauses[i - 1] as Clause]
    if (clause.law === undefined && hasArticle(clause) && last.law !== undefined && last.style === 'before')
      Object.assign(clause, { law: last.law, style: 'before' })
  }
}

/** `10`, `10.14` and `10,14` are articles; so are both ends of `9-11`, and what lies between is not said. */
const articlesOf = (text: string): string[] => text.split(/[.,]/).map((n) => String(Number(n)))

function codesOf(
  clauses: readonly Clause[],
  words: SheetWords,
  { isAnswered, otherwise }: Pick<ChargeCells, 'isAnswered' | 'otherwise'> = {},
): Charges {
  const codes: string[] = []
  // What somebody answers for a whole column holds only of articles that can be a charge under that law.
  const codeOf = (law: string, article: string, isSupposed: boolean): string | undefined => {
    const own = words.laws[law]
    return own?.articles[article] ?? (isSupposed && !mayCharge(article, own) ? undefined : own?.other)
  }
  for (const { law = '', articles, isOpen } of clauses) {
    // "10, 19 of the Criminal Code": of what can be no charge under the law that is named, and is an article of another, nobody knows which is meant.
    const own = words.laws[law]
    if (isOpen !== true && articles.some((a) => isOfOwn(a, words.laws)) && articles.every((a) => !mayCharge(a, own)))
      return { fault: 'two-laws', text: articles.join(', ') }
    for (const article of articles) {
      const code = codeOf(law, article, isOpen === true && isAnswered === true)
      const other = isOpen && otherwise !== undefined ? codeOf(otherwise, article, true) : undefined
      const known = code ?? other
      if (known === undefined) return { fault: 'no-such-article', text: article, ...(isOpen ? { isOpen } : {}) }
      codes.push(known)
    }
  }
  return { codes: [...new Set(codes)] }
}
