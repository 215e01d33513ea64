/**
 * Recipes → sheets, as the agencies would hand them in: one a form and agency, checked by the form's own rules before it
 * goes on the road, and the slots in which a real office had nothing to report.
 */
import { codesOf, findForm } from '../../core/country/find.ts'
import { isOwnOffice } from '../../core/country/whose-office.ts'
import type { Code, Country, Form } from '../../core/country/index.ts'
import { addDays, listDue } from '../../core/count/coverage.ts'
import { periodOf } from '../../core/model/dates.ts'
import { printCsv } from '../../exchange/csv/csv.ts'
import { mulberry32, type Chance } from '../../core/seeded.ts'
import { pick } from '../chance.ts'
import { DEMO_YEARS } from '../../work/demonstration/demo-time.ts'
import { dayFieldOf, fillRow, type Cells } from './fill-row.ts'
import type { Recipe } from './recipes/recipe.ts'

export type Sheet = { readonly form: Form; readonly agency: string; readonly rows: readonly Cells[] }
export type Nil = {
  readonly form: Form
  readonly agency: string
  readonly slots: readonly { readonly office: string; readonly period: string }[]
}

/** Which agency hands a form's rows of an office in: the body the office is of, where several send the form. */
function agencyOf(country: Country, form: Form, office: string): string {
  const senders = country.agencies.filter((a) => a.sends.includes(form.id))
  const own = senders.find((a) => isOwnOffice(a, office, country))
  const first = own ?? senders[0]
  if (!first) throw new Error(`impossible: nobody sends ${form.id}`)
  return first.id
}

/** @returns sheets by form and agency, in a fixed order. */
export function makeSheets(country: Country, recipes: readonly Recipe[], seed: number): readonly Sheet[] {
  const sheets = new Map<string, { form: Form; agency: string; rows: Cells[] }>()
  const serials = new Map<string, number>()
  const chance = mulberry32(seed)
  for (const recipe of recipes) {
    const form = findForm(country, recipe.form)
    if (!form) throw new Error(`impossible: no form ${recipe.form}`)
    for (let i = 0; i < recipe.count; i++) {
      const day = dayOf(recipe, i)
      const office = officeOf(form, country, recipe, i, day, chance)
      const serial = (serials.get(form.id) ?? 0) + 1
      serials.set(form.id, serial)
      const agency = agencyOf(country, form, office)
      const fixed = { ...recipe.set, ...recipe.turns?.[i % recipe.turns.length], [form.slot.office]: office }
      const row = soundRow(form, country, day, fixed, serial, chance)
      const key = `${form.id} ${agency}`
      const sheet = sheets.get(key) ?? { form, agency, rows: [] }
      sheet.rows.push(row)
      sheets.set(key, sheet)
    }
  }
  return [...sheets.values()]
}

/** Spread evenly over the interval. */
function dayOf({ from, to, count }: Recipe, i: number): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  return addDays(from, Math.floor((i * days) / count))
}

function officeOf(form: Form, country: Country, recipe: Recipe, i: number, day: string, chance: Chance): string {
  if (recipe.offices) return recipe.offices[i % recipe.offices.length] ?? ''
  const real = codesOf(country, form.slot.list).filter((o) => !o.fictional && !o.owesNothing && (o.validFrom ?? '') <= day)
  const all = real.length > 0 ? real : codesOf(country, form.slot.list).filter((o) => !o.owesNothing)
  return pick<Code>(all, chance).code
}

/**
 * A row that the form's own rules accept: where a rule objects, the cell it names is left empty, and if that does not
 * help the row is drawn anew. What the recipe set is never touched.
 */
function soundRow(form: Form, country: Country, day: string, fixed: Cells, serial: number, chance: Chance): Cells {
  for (let tries = 0; tries < 60; tries++) {
    const row: Record<string, string> = { ...fillRow(form, country, day, fixed, serial, chance) }
    for (let mends = 0; mends < 6; mends++) {
      const wrong = rulesBroken(form, row)
      if (wrong.length === 0) return row
      const field = wrong.find((id) => !(id in fixed) && form.fields.some((f) => f.id === id && !f.required) && row[id] !== '')
      if (field !== undefined) row[field] = ''
      // The rule names a cell that must stand: the other days of the row are in its way.
      else
        for (const f of form.fields) if (f.type === 'date' && !f.required && !(f.id in fixed) && f.id !== dayFieldOf(form)) row[f.id] = ''
    }
  }
  throw new Error(
    `the demo’s recipe of ${form.id} breaks a rule of the form: ${rulesBroken(form, fillRow(form, country, day, fixed, serial, chance)).join(', ')}`,
  )
}

/** The rules see values as they are after reading: numbers as numbers, nothing as null. */
function rulesBroken(form: Form, row: Cells): string[] {
  const values = Object.fromEntries(
    form.fields.map((f) => {
      const cell = row[f.id] ?? ''
      const isNumber = f.type === 'integer' || f.type === 'amount'
      return [f.id, cell === '' ? null : isNumber ? Number(cell) : f.type === 'codes' ? cell.split(';').toSorted().join(' ') : cell]
    }),
  )
  const all = form.derive ? { ...values, ...form.derive(values) } : values
  return (form.check?.(all) ?? []).filter((p) => p.severity === 'error').map((p) => p.field ?? '')
}

/** A sheet as bytes: headings in English, days as ISO writes them. */
export const printSheet = ({ form, rows }: Pick<Sheet, 'form' | 'rows'>): string =>
  printCsv([form.fields.map((f) => f.words.en), ...rows.map((row) => form.fields.map((f) => row[f.id] ?? ''))])

/** Every slot in which nothing stands, but for those that never came: said to be nothing, so that no real office is shown late. */
export function makeNils(country: Country, sheets: readonly Sheet[], neverCame: ReadonlySet<string>): readonly Nil[] {
  const taken = new Set<string>()
  for (const { form, rows } of sheets)
    for (const row of rows) taken.add(`${form.id} ${row[form.slot.office]} ${periodOf(row[dayFieldOf(form)] ?? '', form.slot.period)}`)
  const nils = new Map<string, { form: Form; agency: string; slots: { office: string; period: string }[] }>()
  for (const form of country.forms) {
    for (const slot of listDue(country, form, DEMO_YEARS)) {
      const key = `${form.id} ${slot.office} ${slot.period}`
      if (taken.has(key) || neverCame.has(key)) continue
      const agency = agencyOf(country, form, slot.office)
      const own = `${form.id} ${agency}`
      const nil = nils.get(own) ?? { form, agency, slots: [] }
      nil.slots.push({ office: slot.office, period: slot.period })
      nils.set(own, nil)
    }
  }
  return [...nils.values()]
}
