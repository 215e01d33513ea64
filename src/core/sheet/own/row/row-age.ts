/** A child or an adult: of years of age, of a day or a year of birth, and of the day on which an age is taken. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { getRecordKind } from '../../../model/kinds.ts'
import { readDay } from '../values/day.ts'
import { isOfAccused, type PersonRow, type RowRules } from './person-row.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'
import { isAge } from '../words/vocabulary.ts'

/** Years of age that an accused person may have; beyond, a digit has slipped. */
const [YOUNGEST, OLDEST] = [8, 110]
const ADULT = 18
/** Years by which an age and a birth may differ: of a year not yet full, and of one told roughly. */
const SLACK = 3
/** A year beyond is of the Buddhist era. */
const BUDDHIST = 2400

export function takeAge(row: PersonRow, age: number | undefined, birth: number | string | undefined, rules: RowRules): void {
  const id = rules.form.fields.find(isAge)?.id
  if (id === undefined || row.faults.has(id)) return
  const before = row.values[id] ?? ''
  if (age === undefined && (before !== '' || birth === undefined)) return
  if (age !== undefined) {
    if (before !== '') {
      if (before !== (age < ADULT ? '<18' : '18+')) row.faults.set(id, 'two-answers')
    } else if (age < (getRecordKind(rules.form.kind).concerns === 'accused' ? YOUNGEST : 0) || age > OLDEST) {
      row.faults.set(id, 'age')
      row.values[id] = String(age)
    } else if (!isOfOne(age, birthYear(birth, rules), rules.today) || isYounger(row, age, birthYear(birth, rules), rules)) {
      row.faults.set(id, 'two-answers')
      // For the people of the list it stays unknown: only its writer knows which of the two is wrong.
      row.values[id] = isOfAccused(rules.form) ? `${age} ${birth ?? ''}` : ''
    } else row.values[id] = age < ADULT ? '<18' : '18+'
    return
  }
  if (typeof birth === 'number' && birth > BUDDHIST) {
    if (rules.era === undefined) {
      row.asked.push({ kind: 'rule', rule: 'era' })
      return
    }
    birth -= rules.era === 'khmer' ? 543 : rules.era
  }
  // Nobody of whom a list speaks is still to be born.
  const born = typeof birth === 'string' ? readDay(birth, rules) : undefined
  if (born && 'day' in born ? born.day > rules.today : typeof birth === 'number' && birth > Number(rules.today.slice(0, 4))) {
    row.faults.set(id, 'age')
    row.values[id] = String(birth)
    return
  }
  const bandOn = (field: string): string =>
    onlyOf(daysOf(row.values[field] ?? '').flatMap((on) => birthsOf(birth, rules).map((day) => bandOf(day, on))))
  // While the day is not readable, nobody's age on it is known.
  const isUnread = rules.ageOn !== undefined && row.faults.has(rules.ageOn) && row.faults.get(rules.ageOn) !== 'either-day'
  if (rules.ageOn !== undefined && isUnread) {
    row.faults.set(id, 'unread')
    row.values[id] = String(birth)
  } else if (rules.ageOn !== undefined) row.values[id] = bandOn(rules.ageOn)
  else {
    // Where every day that may be meant gives the same age band, that band is sure.
    const bands = new Set(rules.ageDays.flatMap((day) => ((row.values[day] ?? '') === '' ? [] : [bandOn(day)])))
    // Where only the decision has a day, the charge came before it: whoever was no adult then was none before, and of others nobody knows.
    if (bands.size === 0 && isOfAccused(rules.form) && bandOn('decided_on') === '<18') bands.add('<18')
    const [only] = bands
    if (bands.size === 1 && only !== undefined && (only !== 'Unknown' || !isOfAccused(rules.form))) row.values[id] = only
    // A list that keeps neither day on which an age may be taken leaves nothing to choose.
    else if (isOfAccused(rules.form) && rules.ageDays.every((day) => row.values[day] === undefined)) row.values[id] = 'Unknown'
    else if (isOfAccused(rules.form)) row.asked.push({ kind: 'rule', rule: 'age' })
  }
}

/** Whether the heading itself says that its ages are no exact ones. */
export const isAbout = (heading: string, { counts }: SheetWords): boolean => holdsAny(foldText(heading), counts.about.map(foldText))

/** The years themselves, where the form asks for them beside the band: by the band alone what the sheet says would be dropped. */
export function keepYears(row: PersonRow, years: number, { form }: RowRules): void {
  const [band, id] = [form.fields.find(isAge)?.id, form.fields.find((f) => f.id === 'age_years')?.id]
  if (id === undefined || (row.values[id] ?? '') !== '' || [id, band].some((f) => f !== undefined && row.faults.has(f))) return
  row.values[id] = String(years)
}

/** Of a day of birth that can be read, or of a year alone. */
function birthYear(birth: number | string | undefined, rules: RowRules): number | undefined {
  if (typeof birth !== 'string') return birth
  const born = readDay(birth, rules)
  return born && 'day' in born ? Number(born.day.slice(0, 4)) : undefined
}

/** An age and a year of birth that somebody may have had when a list was written, in the twenty years before today. */
const isOfOne = (age: number, birth: number | undefined, today: string): boolean => {
  if (birth === undefined) return true
  const years = Number(today.slice(0, 4)) - birth
  return age <= years && years <= age + 20
}

/** A list takes an age on its own day or later: whoever is younger than she was then by years has another year of birth, or another age. Of an accused it may be that of the deed. */
function isYounger(row: PersonRow, age: number, birth: number | undefined, rules: RowRules): boolean {
  if (isOfAccused(rules.form) || birth === undefined) return false
  const years = rules.ageDays.flatMap((id) =>
    daysOf(row.values[id] ?? '').flatMap((day) => (/^\d{4}-/.test(day) && day <= rules.today ? [Number(day.slice(0, 4))] : [])),
  )
  return years.length > 0 && years.every((year) => age < year - birth - SLACK)
}

/** A day; or of a span, from the one to the other, both ends: between them nobody has another band where these have the same. */
const daysOf = (text: string): readonly string[] => text.split('/')
const onlyOf = (bands: readonly string[]): string => (new Set(bands).size === 1 ? (bands[0] ?? 'Unknown') : 'Unknown')

function birthsOf(birth: number | string | undefined, rules: RowRules): readonly (number | string | undefined)[] {
  const exact = typeof birth === 'string' ? readDay(birth, rules) : undefined
  return exact && 'day' in exact ? daysOf(exact.day) : [typeof birth === 'number' ? birth : undefined]
}

/** @param birth the year, or an ISO day; @param on an ISO day */
function bandOf(birth: number | string | undefined, on: string): string {
  const year = Number(/^\d{4}-\d{2}-\d{2}$/.test(on) ? on.slice(0, 4) : Number.NaN)
  if (birth === undefined || !(year > 1900)) return 'Unknown'
  if (typeof birth === 'string') {
    const years = year - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
    return years < ADULT ? '<18' : '18+'
  }
  // In the year of the eighteenth birthday either may be; a band is then not made up.
  return year - birth === ADULT ? 'Unknown' : year - birth < ADULT ? '<18' : '18+'
}
