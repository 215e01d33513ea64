/** What a form's headings may be made of: its own words, the country's, and what is known of how they are written, cut short or with a slip in them. */
import { namesIn } from '../../../text/languages.ts'
import { codesOf } from '../../../country/find.ts'
import type { Country, Form } from '../../../country/country.ts'
import type { HeadingPart, SheetWords, Unit } from '../../../country/sheet-words.ts'
import { editDistance, listNearest } from '../../../text/nearest.ts'
import { foldHeading } from '../../fold-heading.ts'
import { isCut, wordsOf, wordsOfWord } from './cut-words.ts'
import { plain, plainWord, ROW_NUMBERS } from './heading-text.ts'
import { Parties } from '../grid/parties.ts'
import type { Concept, CountPart } from '../words/said.ts'
import { foldAll, foldText, foldWord } from '../words/fold-text.ts'
import { Tiler } from '../words/tile.ts'
import { listCodes, yesAndNo } from '../words/vocabulary.ts'

export type HeadTerm =
  | { readonly kind: 'field'; readonly fields: readonly string[]; readonly part?: HeadingPart; readonly isLikely?: true }
  | { readonly kind: 'code'; readonly field: string; readonly code: string }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'law'; readonly law: string }
  | { readonly kind: 'part'; readonly part: CountPart }
  | { readonly kind: 'beside'; readonly fields: readonly string[] }
  | { readonly kind: 'not-asked' | 'filler' | 'day' | 'row-number' }

export class HeadWords {
  readonly words: SheetWords
  readonly tiler: Tiler<HeadTerm>
  readonly exact = new Map<string, Concept>()
  readonly codes = new Map<string, { field: string; code: string }[]>()
  readonly units = new Map<string, Unit>()
  readonly currencies: readonly string[]
  readonly parties: Parties
  readonly alone: ReadonlySet<string>
  readonly rowNumbers = new Set(ROW_NUMBERS.map(foldHeading))
  /** Long Latin words that are a field by themselves, for those that are nearly written so. */
  readonly spellings = new Set<string>()
  /** The same in Khmer, each with its field. */
  readonly khmer = new Map<string, string[]>()
  /** Phrases in Latin letters, each with what it says. */
  readonly phrases: readonly (readonly [phrase: string, words: readonly string[], kind: string])[]
  readonly ageField: string | undefined
  readonly isOfEntry: boolean
  readonly dayWords: ReadonlySet<string>
  /** Fields that hold a day or a month. */
  readonly days: ReadonlySet<string>
  readonly totals: ReadonlySet<string>
  /** Words for people who are counted. */
  readonly people: ReadonlySet<string>
  /** Words for a yes and for a no; and what either means of each field of which somebody may say it. */
  readonly answers: readonly (readonly string[])[]
  readonly anAnswer: ReadonlySet<string>
  /** Fields before which a `no` says that it is their number. */
  readonly notDenied: ReadonlySet<string>
  /** Fields of lists whose words are too many to be looked for in a heading → word → code. */
  readonly long = new Map<string, ReadonlyMap<string, string>>()
  readonly polar = new Map<string, readonly (string | undefined)[]>()

  constructor(form: Form, country: Country, words: SheetWords) {
    this.parties = new Parties(form, words)
    this.words = words
    const ids = new Set(form.fields.map((f) => f.id))
    this.dayWords = foldAll(words.dayWords)
    this.days = new Set(form.fields.flatMap((f) => (f.type === 'date' ? [f.id] : [])))
    this.totals = foldAll(words.totals)
    this.people = foldAll(words.howMany.people)
    this.alone = this.parties.isOfAccused ? new Set([...foldAll(words.notAskedAlone), ...foldAll(words.notAsked)]) : new Set()
    this.isOfEntry = OF_ENTRY.some((id) => ids.has(id))
    this.ageField = form.fields.find((f) => f.list === 'age-bands')?.id
    const phrases: [string, HeadTerm][] = []
    this.answers = yesAndNo(words)
    this.anAnswer = new Set(this.answers.flat())
    const notDenied = new Set(form.fields.flatMap((f) => (f.type !== 'code' || NUMBERED_TOO.includes(f.list ?? '') ? [f.id] : [])))
    this.notDenied = notDenied.add(form.slot.office)
    // A form may call its day "Date", and its sentence "months": such a word is its field only where it stands alone.
    const units = new Set([...Object.values(words.units).flat(), ...words.dayWords].map(foldWord))
    for (const f of form.fields) {
      for (const name of [f.id, ...namesIn(f.words), ...(f.headings ?? [])]) {
        this.exact.set(foldHeading(name), { fields: [f.id] })
        if (!units.has(foldWord(name))) phrases.push([name, { kind: 'field', fields: [f.id] }])
      }
      for (const c of f.list && f.type === 'code' ? codesOf(country, f.list).slice(0, 40) : []) {
        if (f.list === 'offences' || f.list === 'citizenships') break
        const own = words.codes[f.list ?? '']
        if (!this.polar.has(f.id)) {
          const weak = Object.entries(own?.weak ?? {})
          this.polar.set(
            f.id,
            ['yes', 'no'].map((answer) => weak.find(([, names]) => names.includes(answer))?.[0]),
          )
        }
        // A yes or a no in a heading asks, and answers nothing: `did he come, or not`.
        const weak = (own?.weak?.[c.code] ?? []).filter((name) => !this.anAnswer.has(foldWord(name)))
        const more = [...(own?.phrases?.[c.code] ?? []), ...weak]
        for (const name of [...namesIn(c.words), ...more]) {
          if (name.length > 1) phrases.push([name, { kind: 'code', field: f.id, code: c.code }])
          const key = plain(foldWord(name))
          this.codes.set(key, [...(this.codes.get(key) ?? []), { field: f.id, code: c.code }])
        }
      }
    }
    const isOfCourts = this.parties.isOfAccused
    for (const { id, list } of form.fields)
      if (isOfCourts && list === 'citizenships') {
        const names = listCodes(list, words, country).flatMap(([n, t]) => (t.kind === 'code' ? [[foldWord(n), t.code] as const] : []))
        this.long.set(id, new Map(names))
      }
    const others: [string, HeadTerm][] = []
    // What comes later stands first; what other offices say, they say before what a court says, and of two meanings the first that fits.
    for (const entry of isOfCourts ? words.headings : [...words.headings, ...words.registers.toReversed()]) {
      const { fields, part, isLikely, of, phrases: names } = entry
      const isOfOthers = of !== undefined && !ids.has(of)
      const own = isOfOthers ? [] : fields.filter((id) => ids.has(id))
      // A column of a field that this form does not ask for is known, and not asked.
      const term: HeadTerm =
        own.length > 0
          ? { kind: 'field', fields: own, ...(part ? { part } : {}), ...(isLikely ? { isLikely } : {}) }
          : { kind: 'not-asked' }
      const list = names.map((name): [string, HeadTerm] => [name, term])
      // The country's own words come first: a form's heading may be shorter than what it means there.
      if (isOfCourts || own.length > 0) phrases.unshift(...list)
      // A day of one thing may be the day of another; and what an office calls so elsewhere need not be it here.
      else if (isOfOthers || (words.headings.includes(entry) && !fields.every((id) => id.endsWith('_on')))) others.push(...list)
    }
    phrases.push(...others)
    // Where rows are no people, "women" and "under 18" are parts of a number.
    const parts = isOfCourts || ids.has('sex') ? [] : partWords(words)
    phrases.push(...parts.map(([name, part]): [string, HeadTerm] => [name, { kind: 'part', part }]))
    const kinds: readonly (readonly [readonly string[], HeadTerm])[] = [
      [isOfCourts ? words.notAsked : [...words.registersNotAsked, ...words.notAsked], { kind: 'not-asked' }],
      [words.dayWords, { kind: 'day' }],
      [isOfCourts ? words.headingFillers : [...words.headingFillers, ...words.totals], { kind: 'filler' }],
      ...Object.entries(words.units).map(([unit, names]) => [names, { kind: 'unit', unit: unit as Unit }] as const),
      ...Object.entries(words.laws).map(([law, { phrases: names }]) => [names, { kind: 'law', law }] as const),
    ]
    for (const [names, term] of kinds) for (const name of names) phrases.push([name, term])
    // What a word is by itself it is also beside another: these come last.
    phrases.push(...besidePhrases(words).map(([name, fields]): [string, HeadTerm] => [name, { kind: 'beside', fields }]))
    this.tiler = new Tiler(
      phrases.map(([phrase, term]) => [plainWord(phrase), term] as const),
      false,
    )
    // A day is too easily another's: "changed on" is no "charged on".
    for (const [phrase, term] of phrases)
      if (term.kind === 'field' && !term.isLikely && !term.fields.every((id) => id.endsWith('_on')))
        if (LONG.test(phrase)) this.spellings.add(foldWord(phrase))
        else if (LONG_KHMER.test(phrase))
          this.khmer.set(foldWord(phrase), [...(this.khmer.get(foldWord(phrase)) ?? []), term.fields.join()])
    this.phrases = phrases.flatMap(([phrase, term]) =>
      /^[a-z' -]{5,}$/i.test(phrase) && ['field', 'not-asked', 'law'].includes(term.kind)
        ? [[phrase, wordsOfWord(phrase), term.kind === 'field' ? term.fields.join() : term.kind] as const]
        : [],
    )
    for (const [unit, names] of Object.entries(words.units)) for (const name of names) this.units.set(foldWord(name), unit as Unit)
    this.currencies = words.units.other_currency.map(foldText)
  }

  /** `Acused`, `Imprisonement`: a letter too many, too few or for another. */
  spelled(word: string): string | undefined {
    const near = listNearest(word, this.spellings, 2).filter((w) => editDistance(w, word) <= (word.length < 10 ? 1 : 2) && w[0] === word[0])
    return near.length === 1 ? near[0] : undefined
  }

  /** `អយុ`: one sign too many, too few or for another, where only the words of one field are so near. */
  spelledInKhmer(word: string, known: readonly Concept[]): string | undefined {
    if (this.parties.endsWithOther(word)) return undefined
    const near = [...this.khmer].filter(([own]) => editDistance(own, word, 1) <= 1)
    const [field, ...others] = new Set(near.flatMap(([, fields]) => fields.map((f) => f.split(',')[0])))
    return field !== undefined && others.length === 0 && known.every((c) => c.fields[0] === field) ? near[0]?.[0] : undefined
  }

  /** `Impr.`, `Civ. dam.`, `Judg't`: words of a heading cut short, where all phrases that they can stand for are one thing. */
  inFull(text: string): string | undefined {
    const cut = wordsOf(text)
    const found = new Map<string, string>()
    for (const [phrase, words, kind] of this.phrases)
      if (words.length === cut.length && words.every((word, i) => isCut(cut[i] ?? '', word))) found.set(kind, phrase)
    return found.size === 1 ? [...found.values()][0] : undefined
  }

  /** `Presence of the lawyer`, `Lawyer present`: of whom else it is, and of no accused; before a judge the accused themselves stand. */
  namesOther(text: string): boolean {
    if (this.namesAccused(text)) return false
    const folded = foldText(text).replace(/\b(?:before|by) (?:the )?[a-z]+/g, ' ')
    const named = folded.split(/[^\p{L}\p{M}]+/u)
    return (
      named.some((word) => this.parties.of(word) === 'other' && !OF_A_LINE.includes(word)) ||
      this.parties.endsWithOther(folded) ||
      this.parties.holdsOther(folded)
    )
  }

  namesAccused(text: string): boolean {
    return foldText(text)
      .split(/[\s/,()]+/u)
      .some((word) => this.parties.of(word) === 'accused')
  }
}

/** Lists whose entries have numbers. */
const NUMBERED_TOO = ['offences', 'age-bands', 'provinces']

/** Who keeps a list stands in headings as well. */
const OF_A_LINE = ['clerk', 'secretary', 'registrar']

/** Days of forms whose rows are of somebody who came in. */
const OF_ENTRY = [
  'entered_day',
  'intake_day',
  'detained_day',
  'encountered_day',
  'arrived_on',
  'assigned_on',
  'received_day',
  'admitted_day',
]

/** A word of Latin letters that is long enough to be known with a slip in it. */
export const LONG = /^[a-z]{6,}$/i

/** A Khmer word of at least four signs. */
const LONG_KHMER = /^[\u1780-\u17D3]{4,}$/

/** Each phrase once, with all fields beside whose names it says nothing. */
const besidePhrases = ({ besideHeadings }: SheetWords): readonly (readonly [string, readonly string[]])[] => {
  const pairs = Object.entries(besideHeadings).flatMap(([field, names]) => names.map((name) => [name, field] as const))
  return [...Map.groupBy(pairs, ([name]) => name)].map(([name, of]) => [name, of.map(([, field]) => field)])
}

const partWords = ({ codes }: SheetWords): readonly (readonly [string, CountPart])[] => {
  const of = (list: string, code: string, part: CountPart) =>
    [...(codes[list]?.phrases?.[code] ?? []), ...(codes[list]?.weak?.[code] ?? [])].map((name) => [name, part] as const)
  return [
    ...of('sexes', 'male', 'male'),
    ...of('sexes', 'female', 'female'),
    ...of('age-bands', '<18', 'minor'),
    ...of('age-bands', '18+', 'adult'),
  ]
}
