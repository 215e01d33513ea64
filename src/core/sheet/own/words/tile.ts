/**
 * A cell's text laid out in phrases that are known. Khmer is written without spaces, so a word that lies inside another ("came" in "did not
 * come") must not be taken for it: a text is read only as far as phrases cover all of it, and what no phrase covers stays a piece that
 * nobody has read. Longer phrases and fewer pieces win.
 */
import { parseDay } from '../../../text/dates.ts'
import { foldText } from './fold-text.ts'
import { WhileRead, onceAWord } from './once.ts'

export type Tile<Term> =
  | { readonly kind: 'term'; readonly term: Term; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'day'; readonly text: string }
  /** One of `;`, a line break, `+`, `&` or a comma: where one thing may end and the next begin. */
  | { readonly kind: 'break'; readonly text: string }
  | { readonly kind: 'unread'; readonly text: string }

/** Letters that one hears alike and that people write for one another, each for one of its length: ណ and ន, ទ and ត, ី and ិ. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['\u178E', '\u1793'],
  ['\u1791', '\u178F'],
  ['\u17A1', '\u179B'],
  ['\u17B8', '\u17B7'],
  ['\u17BA', '\u17B9'],
  ['\u17BC', '\u17BB'],
])
const HEARD = /\u178E|\u1791|\u17A1|\u17B8|\u17BA|\u17BC/g
/** A Khmer text as it is heard, letter for letter as long as it is written. */
const heard = (text: string): string => text.replace(HEARD, (letter) => ALIKE.get(letter) ?? letter)
/** `ជំរះ` and `ជម្រះ` are one word, written before and after a reform. @returns the phrase, and its other spellings where it has any */
function spellings(phrase: string): readonly string[] {
  const places = [...phrase.matchAll(REFORMED)]
  // A phrase of many such words is written in one way or the other, and not in each of a hundred.
  if (places.length === 0 || places.length > MOST_REFORMED) return [phrase]
  return Array.from({ length: 2 ** places.length }, (_, way) => {
    let at = -1
    return phrase.replace(REFORMED, () => (Math.floor(way / 2 ** ++at) % 2 === 1 ? '\u1798\u17D2' : '\u17C6'))
  })
}
const REFORMED = /(?<=[\u1780-\u17A2])(?:\u1798\u17D2|\u17C6)(?=[\u1780-\u17A2])/g
const MOST_REFORMED = 3

const DAY =
  /(?:ថ្ងៃ(?:ទី)?\s*)?\d{1,2}\s*(?:ខែ\s*)?[\p{L}\p{M}]{3,}\.?,?\s*(?:ឆ្នាំ\s*)?\d{4}(?!\d)|\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})(?!\d)|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/uy
const isDay = (text: string): boolean => {
  const parsed = parseDay(text)
  return parsed.ok || parsed.reason !== 'not-a-date'
}
const NUMBER = /\d+(?:[.,]\d+)*|\d+(?:[\s\u00A0]\d{3})+(?!\d)/y
const SPACED_NUMBER = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?![\d])/y
const NEGATIVE = /[-\u2212]\d[\d.,]*/y
const BREAK = /[;+&,\n]|\/(?=\s)|(?:\s|^)(?:and|និង|ហើយនិង)(?=\s|$)/y
const SKIP = /[¹²³⁴⁵⁶⁷⁸⁹⁰†‡\s.:៖។()[\]{}«»"'\u201C\u201D‘’,\-–—_/|*•#=]/y
const LETTER = /[\p{L}\p{M}]/u
const LATIN = /[a-zà-öø-ÿœ]/
/** A vowel that is a word of its own, and is written on without a gap. */
const OR = 'ឬ'

const [ONE, MISSPELT, SKIPPED, UNREAD] = [10, 2, 1, 300]
const KHMER = /[\u1780-\u17FF]/

/** Letters by which phrases are found. */
const START = 2

type Spelling = {
  /** Folded, and the same as it is heard. */
  readonly written: string
  readonly key: string
  /** Its first letters. */
  readonly start: string
  /** Not as the country's word is written, but in its other spelling. */
  readonly isOther: boolean
}
type Known<Term> = { readonly as: Spelling; readonly term: Term }

function spellingsOf(phrase: string): readonly Spelling[] {
  const folded = foldText(phrase)
  if (folded === '') return []
  return (KHMER.test(folded) ? spellings(folded) : [folded]).map((written) => {
    const key = heard(written)
    return { written, key, start: key.slice(0, START), isOther: written !== folded }
  })
}
const spellingsOfWord = onceAWord(spellingsOf)

type Step<Term> = { readonly cost: number; readonly to: number; readonly tile: Tile<Term> | undefined }

export class Tiler<Term> {
  /** By their first two letters, in their order; those of one letter stand in each that begins with theirs, and by themselves. */
  readonly #byStart = new Map<string, Known<Term>[]>()
  readonly #hasDays: boolean
  readonly #base: Tiler<Term> | undefined
  readonly #known = new WhileRead<readonly Tile<Term>[]>()

  /**
   * @param hasDays whether a day may stand in the text; where none may, `12/05/2024` is not one
   * @param base whose phrases are known as well; these come before them, and are a sheet's own: nothing of them is kept
   */
  constructor(phrases: Iterable<readonly [phrase: string, term: Term]>, hasDays: boolean, base?: Tiler<Term>) {
    this.#hasDays = hasDays
    this.#base = base
    const spelled = base === undefined ? spellingsOfWord : spellingsOf
    for (const [phrase, term] of phrases) for (const as of spelled(phrase)) this.#learn({ as, term })
  }

  #learn(known: Known<Term>): void {
    const { start } = known.as
    if (start.length < START)
      for (const [other, list] of this.#byStart) if (other.length === START && other.startsWith(start)) list.push(known)
    const list = this.#byStart.get(start)
    if (list) list.push(known)
    else this.#byStart.set(start, start.length < START ? [known] : [...(this.#byStart.get(start.charAt(0)) ?? []), known])
  }

  tile(cell: string): readonly Tile<Term>[] {
    return this.#known.get(cell, () => this.#lay(foldText(cell)))
  }

  #lay(text: string): readonly Tile<Term>[] {
    if (text.length > 2_000) return [{ kind: 'unread', text }]
    const sound = heard(text)
    const best: Step<Term>[] = []
    best[text.length] = { cost: 0, to: text.length, tile: undefined }
    for (let at = text.length - 1; at >= 0; at--) {
      let step: Step<Term> | undefined
      for (const [to, cost, tile] of this.#stepsAt(text, sound, at)) {
        const total = cost + (best[to]?.cost ?? 0)
        if (!step || total < step.cost) step = { cost: total, to, tile }
      }
      best[at] = step as Step<Term>
    }
    const tiles: Tile<Term>[] = []
    let end = 0
    for (let at = 0; at < text.length;) {
      const step = best[at] as Step<Term>
      const last = tiles.at(-1)
      if (step.tile?.kind === 'unread' && last?.kind === 'unread')
        tiles[tiles.length - 1] = { kind: 'unread', text: `${last.text}${at > end ? ' ' : ''}${step.tile.text}` }
      else if (step.tile) tiles.push(step.tile)
      if (step.tile) end = step.to
      at = step.to
    }
    return tiles.map((tile) => (tile.kind === 'unread' ? { ...tile, text: tile.text.trim() } : tile))
  }

  #phrasesAt(sound: string, at: number): readonly Known<Term>[] {
    const own = this.#byStart.get(sound.slice(at, at + START)) ?? this.#byStart.get(sound.charAt(at)) ?? []
    const base = this.#base === undefined ? [] : this.#base.#phrasesAt(sound, at)
    return own.length === 0 ? base : base.length === 0 ? own : [...own, ...base]
  }

  *#stepsAt(text: string, sound: string, at: number): Generator<readonly [to: number, cost: number, tile: Tile<Term> | undefined]> {
    const match = (pattern: RegExp): string | undefined => {
      pattern.lastIndex = at
      return pattern.exec(text)?.[0]
    }
    const before = text.charAt(at - 1)
    const isInWord = LATIN.test(before) && LATIN.test(text.charAt(at))
    // No phrase begins in the middle of a Latin word.
    for (const { as, term } of isInWord ? [] : this.#phrasesAt(sound, at)) {
      const { written, key, isOther } = as
      if (!sound.startsWith(key, at)) continue
      const phrase = text.slice(at, at + key.length)
      const after = text.charAt(at + phrase.length)
      // A Latin word ends where its letters end; a Khmer one never before a sign that belongs to its last letter.
      if (LATIN.test(phrase.at(-1) ?? '') && LATIN.test(after)) continue
      if (/\p{M}/u.test(after)) continue
      // One letter is a word only where it stands alone: `ម.` before an article, not the first sign of `មនុស្ស`.
      if (phrase.length === 1 && (LETTER.test(before) || (LETTER.test(after) && phrase !== OR))) continue
      if (/\d$/.test(phrase) && /\d/.test(after)) continue
      if (/^\d/.test(phrase) && /\d/.test(before)) continue
      yield [at + phrase.length, isOther || phrase !== written ? ONE + MISSPELT : ONE, { kind: 'term', term, text: phrase }]
    }
    // A minus before a number belongs to it: an amount below nothing is no amount.
    const negative = match(NEGATIVE)
    if (negative !== undefined && (before === '' || /\s/.test(before))) yield [at + negative.length, 0, { kind: 'unread', text: negative }]
    if (!/\d/.test(before)) {
      const day = this.#hasDays ? match(DAY) : undefined
      // "26 law 2008" has the shape of a day; a word that is no month makes none.
      if (day && isDay(day)) yield [at + day.length, ONE, { kind: 'day', text: day }]
      for (const number of [match(SPACED_NUMBER), match(NUMBER)])
        if (number) yield [at + number.length, ONE, { kind: 'number', text: number }]
    }
    const end = match(BREAK)
    if (end && !isInWord) yield [at + end.length, SKIPPED, { kind: 'break', text: end.trim() === '' ? '\n' : end.trim() }]
    if (match(SKIP) !== undefined) yield [at + 1, SKIPPED, undefined]
    yield [
      at + 1,
      LETTER.test(text.charAt(at)) || /\d/.test(text.charAt(at)) ? UNREAD : UNREAD / 2,
      { kind: 'unread', text: text.charAt(at) },
    ]
  }
}
