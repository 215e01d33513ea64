/** Of whom a heading is, where it says so: the age of a mother, the nationality of an employer or the sex of a suspect are nobody's whose row it is. */
import type { Form } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import type { Concept, Said } from '../words/said.ts'
import { foldAll, holdsAny } from '../words/fold-text.ts'

/** What may be said of anybody as well as of whom the row is of. */
const OF_ANYBODY = [
  'sex',
  'age_band',
  'age_years',
  'age_at_exploitation',
  'birth_date',
  'citizenship',
  'province',
  'destination',
  'person_name',
  'person_name_latin',
  'suspect_name',
  'status',
  'form_of_exploitation',
  'site_type',
]
const isOfAnybody = ({ fields }: Concept): boolean => fields.some((id) => OF_ANYBODY.includes(id))

/** Words of whom else a heading may be, in a form of these rows. */
function othersOf(form: Form, { kin, somebodyElse, parties }: SheetWords): readonly string[] {
  const has = (id: string): boolean => form.fields.some((f) => f.id === id)
  const isOfAccused = ['accused_name', 'suspect_name', 'inmate_number'].some(has)
  // Of accused other rules say whose a heading of a party is.
  const more = isOfAccused ? (has('suspect_name') ? parties.others : []) : [...parties.accused, ...parties.serving]
  const own = isOfAccused ? foldAll(parties.accused) : new Set<string>()
  const family = foldAll(kin)
  // `acc.` and `def` are short for other things as well.
  return [...foldAll([...kin, ...somebodyElse, ...more])].filter((word) => !own.has(word) && (word.length > 3 || family.has(word)))
}

export class WhoseHeading {
  readonly #others: readonly string[]
  readonly #sexes: readonly string[]
  readonly #young: readonly string[]
  readonly #grown: readonly string[]
  readonly #surnames: readonly string[]

  constructor(form: Form, words: SheetWords) {
    this.#others = othersOf(form, words)
    const codes = (list: string, code: string): string[] =>
      [words.codes[list]?.phrases?.[code] ?? [], words.codes[list]?.weak?.[code] ?? []].flatMap((names) => [...foldAll(names)])
    this.#sexes = [...codes('sexes', 'female'), ...codes('sexes', 'male')]
    this.#young = codes('age-bands', '<18')
    this.#grown = codes('age-bands', '18+')
    const surnames = foldAll(words.headings.flatMap((h) => (h.part === 'surname' ? h.phrases : [])))
    this.#surnames = this.#others.filter((word) => [...surnames].some((name) => holdsAny(name, [word])))
  }

  /** @param whole the heading with what stands above it */
  isOfOther(whole: string, { concepts, isNotAsked }: Said): boolean {
    // What is likely alone is asked about in any case.
    if (isNotAsked || !concepts.some((c) => c.isLikely !== true && isOfAnybody(c))) return false
    // `Child / adult` and `boy, girl` are answers to what is asked, and nobody beside.
    const answers = holdsAny(whole, this.#grown) ? [...this.#sexes, ...this.#young] : this.#sexes
    // A family name is her own.
    const own = concepts.some((c) => c.part === 'surname') ? [...answers, ...this.#surnames] : answers
    return holdsAny(
      whole,
      this.#others.filter((word) => !own.includes(word)),
    )
  }
}
