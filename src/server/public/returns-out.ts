/** Who has not sent a return, as far as a release of returns tells it by office or place. */
import { listDue } from '../../core/count/coverage.ts'
import { findCode, findForm } from '../../core/country/find.ts'
import type { Country, Indicator } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { cellsBy, type Edition } from '../../core/release/series.ts'
import { digitsIn, fillWords, inEach, sayIn } from '../../core/text/languages.ts'
import { OBSERVATORY } from '../../web/words/observatory.ts'
import { codeWords } from '../../core/release/words/of-release.ts'

type Owing = { readonly owed: number; readonly isFictional: boolean }

/** What each code of a cut owed of an interval by the day it is known on; a cut is of offices, or of the places that they stand in. */
function owedBy(country: Country, received: Indicator, returns: Edition, cut: string): ReadonlyMap<string, Owing> {
  const form = findForm(country, received.form)
  const asOf = returns.release.release.asOf
  const isPlace = received.dimensions[cut]?.parent !== undefined
  const owed = new Map<string, Owing>()
  for (const { office, due, fictional } of form && asOf !== undefined ? listDue(country, form, returns) : []) {
    const code = isPlace ? findCode(country, form!.slot.list, office)?.parent : office
    if (code === undefined || due >= asOf!) continue
    const before = owed.get(code)
    owed.set(code, { owed: (before?.owed ?? 0) + 1, isFictional: fictional && before?.isFictional !== false })
  }
  return owed
}

/**
 * Whose returns are missing. An office is named beside what it owes only where every one of them is invented: of real ones the table has what came from each,
 * and the sentence says how many are missing. Undefined where none is, and where the cells do not add up to what the release says is missing: one that is
 * withheld would be worked out.
 */
export function sayNotIn(country: Country, received: Indicator, returns: Edition, cut: string): Words | undefined {
  const { coverage } = returns.release.release
  const cells = cellsBy(returns, cut)
  const owed = [...owedBy(country, received, returns, cut)]
  if (!coverage || owed.some(([code]) => cells.get(code)?.value === null)) return undefined
  const behind = owed
    .map(([code, { owed: due, isFictional }]) => ({ code, due, isFictional, missing: due - (cells.get(code)?.value ?? 0) }))
    .filter(({ missing }) => missing > 0)
  const n = behind.reduce((sum, { missing }) => sum + missing, 0)
  if (n === 0 || n !== coverage.due - coverage.received) return undefined
  if (!behind.every(({ isFictional }) => isFictional)) return inDigits(fillWords(OBSERVATORY['not-in-n'], { n }))
  const each = behind.map(({ code, due, missing }) =>
    fillWords(OBSERVATORY['not-in-one'], { office: codeWords(country, received, cut, code), missing, due }),
  )
  const list = inEach((lang) => each.map((one) => sayIn(one, lang)).join('; '))
  return inDigits(fillWords(OBSERVATORY['not-in'], { list }))
}

const inDigits = (words: Words): Words => inEach((lang) => digitsIn(sayIn(words, lang), lang))

/** How many returns each of these offices, or places, owed of an interval, by the form's calendar; null where it is not the same for all, or not all were due yet. */
export function dueOfEach(country: Country, received: Indicator, returns: Edition, codes: readonly string[]): number | null {
  const form = findForm(country, received.form)
  const asOf = returns.release.release.asOf
  if (!form || asOf === undefined) return null
  const slots = listDue(country, form, returns)
  const owed = (code: string) =>
    slots.filter(({ office }) => office === code || findCode(country, form.slot.list, office)?.parent === code).length
  const [full = 0, ...others] = new Set(codes.map(owed))
  return full > 0 && others.length === 0 && slots.every(({ due }) => due < asOf) ? full : null
}
