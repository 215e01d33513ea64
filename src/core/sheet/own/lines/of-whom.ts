/** What a line says of whom it is: of a person of its own, of whoever stands above it, or what a letter of the list means. */
import type { Form } from '../../../country/country.ts'
import type { Column } from '../column/column.ts'
import type { Parties } from '../grid/parties.ts'
import { foldText } from '../words/fold-text.ts'
import { type Tiler } from '../words/tile.ts'
import type { Term } from '../words/vocabulary.ts'

const OF_SOMEBODY = ['sex', 'age_band', 'outcome', 'sentence_months']
const NAMED = { km: 'ហៅ|ឈ្មោះហៅ|រហ័សនាម|ឈ្មោះក្រៅ', en: 'alias|a\\.?\\s?k\\.?\\s?a|also known|known as|nickname|called' }
const HELD = {
  km: 'ឃុំខ្លួន|ជាប់ឃុំ|ឃុំឃាំង|ចាប់ខ្លួន|ពន្ធនាគារ',
  en: 'detained|in detention|held|in custody|arrested|released|imprisoned|jailed|prison|since',
}
const beginning = (km: string, en: string): RegExp => new RegExp(`^[\\s(៖:.,;–—-]*(?:${km}|(?:${en})(?![\\p{L}\\p{M}]))`, 'u')
/** How a line begins that goes on about whoever stands above it; and one that says another name alone. */
const GOES_ON = beginning(`${NAMED.km}|${HELD.km}`, `${NAMED.en}|${HELD.en}`)
const OTHER_NAME = beginning(NAMED.km, NAMED.en)

/** A cell of its own, or what stands behind the name, says of which sex or age somebody is, or how it ended. */
export const saysOfWhom = (typed: readonly string[], columns: readonly Column[], ofSomebody: Tiler<Term>): boolean =>
  columns.some((c, i) => {
    const text = typed[i] ?? ''
    if (!c.fields.includes('accused_name')) return text !== '' && c.fields.some((id) => OF_SOMEBODY.includes(id))
    const behind = text.split(/[,;(\n]/u).slice(1)
    return behind.some((piece) => ofSomebody.tile(piece).some((t) => t.kind === 'term' && t.term.kind !== 'filler'))
  })

/** Another name of whoever stands above, and nothing else. */
export const isOtherName = (nameAt: readonly number[], typed: readonly string[]): boolean =>
  nameAt.some((i) => OTHER_NAME.test(foldText(typed[i] ?? '')))

/** Another name of whoever stands above, how long it was held, or somebody else in the case: nobody who is accused. */
export const isBesideAccused = (nameAt: readonly number[], typed: readonly string[], parties: Parties): boolean =>
  nameAt.some((i) => GOES_ON.test(foldText(typed[i] ?? '')) || parties.holdsOne(typed[i] ?? ''))

/** `A | forced labour` below the list, where a number of a case would have a figure: what a letter of the list means. */
export const explainsLetter = (typed: readonly string[], columns: readonly Column[], form: Form): boolean =>
  columns.some((c, i) => {
    const isNumber = form.fields.some((f) => f.type === 'case-number' && f.id === c.fields[0])
    return isNumber && /^\p{L}[\p{L}\p{M}]?[.):]?$/u.test(typed[i] ?? '')
  })
