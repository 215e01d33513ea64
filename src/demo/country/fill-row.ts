/**
 * A row of any form, invented: what a recipe says stands, everything else is drawn from the form's own lists. It knows no
 * form; a form added tomorrow is filled the same way.
 */
import { NOT_WRITTEN } from '../../core/model/lists/silence.ts'
import { codesOf } from '../../core/country/find.ts'
import type { Code, Country, Field, Form } from '../../core/country/index.ts'
import { addDays } from '../../core/count/coverage.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import { mulberry32, type Chance } from '../../core/seeded.ts'
import { DEMO_YEARS } from '../../work/demonstration/demo-time.ts'
import { between, draw, pick, type Weighted } from '../chance.ts'
import { DEMO_NAMES } from '../names.ts'
import { COMMON, COMMON_OF, LATER, SPOKEN, WRITTEN } from './common.ts'

/** Field id → cell as a clerk would write it. */
export type Cells = Readonly<Record<string, string>>

/** The field that is asked and decides the period: the slot's own, or the exact day that it is worked out from. */
export function dayFieldOf(form: Form): string {
  if (form.fields.some((f) => f.id === form.slot.date)) return form.slot.date
  const derived = getRecordKind(form.kind).fields.find((f) => f.id === form.slot.date)?.derived ?? ''
  const source = form.fields.find((f) => derived.endsWith(` ${f.id}`))
  if (!source) throw new Error(`impossible: ${form.id} asks for no day`)
  return source.id
}

/** @param serial differs for every row of a form, so that no two rows are one record. */
export function fillRow(form: Form, country: Country, day: string, fixed: Cells, serial: number, chance: Chance): Cells {
  const row: Record<string, string> = { [dayFieldOf(form)]: day, ...fixed }
  const office = codesOf(country, form.slot.list).find((c) => c.code === row[form.slot.office])
  for (const field of form.fields) {
    if (row[field.id] !== undefined) continue
    // A field that came later draws by the row's number alone: what was drawn before it came stays what it was.
    const own = LATER.has(field.id) ? mulberry32(serial) : chance
    row[field.id] = fillCell(field, country, { form, day, office, serial, chance: own, row })
  }
  return row
}

type Around = {
  readonly form: Form
  readonly day: string
  readonly office: Code | undefined
  readonly serial: number
  readonly chance: Chance
  readonly row: Cells
}

function fillCell(field: Field, country: Country, around: Around): string {
  const { form, day, serial, chance } = around
  // Most leads come without a deposit; those that have one say so in their recipe.
  if (field.type === 'deposit-number') return ''
  // Nothing of the demonstration was copied from a passport.
  if (field.spells !== undefined) return ''
  const isKey = form.naturalKey.includes(field.id)
  // A birth date, or an age in years, must agree with the band; the band is enough for an invented person.
  if (/birth|^age_years$|^age$/.test(field.id) && !field.required) return ''
  // By the number alone, which moves nothing that chance draws after it.
  if (field.privacy === 'identity' && field.id.endsWith('_names')) return nameOf(serial, serial % 5 < 3)
  if (!field.required && !isKey && chance() < (WRITTEN.has(field.id) ? 0.04 : 0.25)) return ''
  switch (field.type) {
    case 'code':
      return fillCode(field, country, around)
    case 'codes': {
      const codes = validOn(codesOf(country, field.list ?? ''), day)
      const common = commonOf(form, field, codes)
      const one = (): string => (common ? draw(common, chance) : pick(codes, chance).code)
      return [...new Set([one(), ...(chance() < 0.3 ? [one()] : [])])].join(';')
    }
    case 'date':
      return field.required || isKey ? day : before(addDays(day, between(1, 60, chance)))
    case 'integer': {
      if (field.id === 'sequence') return '1'
      const common = COMMON_OF[field.id]
      if (common) return draw(common, chance)
      return isKey || field.id === 'number' ? String(serial) : String(between(1, Math.min(field.max ?? 12, 12), chance))
    }
    case 'amount':
      return String(between(2, 80, chance) * 50_000)
    case 'case-number':
      return `${serial}/${day.slice(0, 4)}`
    case 'text':
      return fillText(field, isKey, serial, chance)
  }
}

/** Nothing in the demonstration happened after it ends. */
const before = (day: string): string => (day < DEMO_YEARS.to ? day : '')

/** What is typed in a form is answered or left empty: “not written” is said of an office's own book. */
const validOn = (codes: readonly Code[], day: string): readonly Code[] =>
  codes.filter(
    (c) =>
      !c.fictional &&
      !c.owesNothing &&
      c.code !== NOT_WRITTEN &&
      (c.validFrom ?? '') <= day &&
      (c.validTo === undefined || day < c.validTo),
  )

function fillCode(field: Field, country: Country, { form, day, office, row, chance }: Around): string {
  if (field.list === 'provinces' && office?.parent !== undefined) return office.parent
  const codes = validOn(codesOf(country, field.list ?? ''), day)
  const from = field.list === 'languages' ? form.fields.find((f) => f.id.endsWith('citizenship') && row[f.id] !== '') : undefined
  const spoken = from && SPOKEN[row[from.id] ?? '']
  if (spoken !== undefined) return spoken
  const common = commonOf(form, field, codes)
  return common ? draw(common, chance) : pick(codes, chance).code
}

/** What is common of the field, or of its list; a field of the same name with another list is another field. */
function commonOf(form: Form, { id, list }: Field, codes: readonly Code[]): Weighted | undefined {
  const known = new Set(codes.map((c) => c.code))
  return [COMMON_OF[`${form.id}.${id}`], COMMON_OF[id], COMMON[list ?? '']].find((choices) => choices?.every(([code]) => known.has(code)))
}

function fillText(field: Field, isKey: boolean, serial: number, chance: Chance): string {
  if (isKey) return `S-${serial}`
  if (field.privacy === 'identity' && /name/.test(field.id)) return nameOf(serial, chance() < 0.6)
  return field.required ? `Invented ${serial}` : ''
}

function nameOf(serial: number, isKhmer: boolean): string {
  const name = DEMO_NAMES[serial % DEMO_NAMES.length]
  return (isKhmer ? name?.km : name?.en) ?? ''
}
