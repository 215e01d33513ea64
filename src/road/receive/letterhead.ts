/** Whose paper it is written on: offices of the form's list that a sheet names in its title or above its headings. */
import type { Code, Country, Form } from '../../core/country/index.ts'
import { codesOf } from '../../core/country/find.ts'
import { fold } from '../../core/text/fold.ts'
import { partAddressed } from '../../core/sheet/own/whole-sheet/office.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'
import { spellingsOf } from '../../core/country/spellings.ts'

/** Letters and digits alone: a letterhead is spaced and broken as it looks best. */
const close = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')

/**
 * @param at index of the row of headings
 * @returns codes, in the order of the list. Where one name lies inside another, the longer one is meant.
 */
export function readLetterhead(grid: Grid, at: number, form: Form, country: Country): readonly string[] {
  const above = Array.from({ length: at }, (_, i) => grid.rows.at(i)?.cells ?? []).flat()
  const { own } = partAddressed(above, country.sheetWords?.addressed ?? [])
  const text = [grid.sheet, ...own].map(close).join('\n')
  const found = listNames(form, country).filter(({ name }) => text.includes(name))
  return [...new Set(found.filter((f) => !found.some((o) => o.name !== f.name && o.name.includes(f.name))).map((f) => f.code))]
}

/** A place's bare name says no office: a letter from anywhere may be dated "Phnom Penh". */
function listNames(form: Form, country: Country): readonly { readonly name: string; readonly code: string }[] {
  const offices = codesOf(country, form.slot.list)
  const parents = new Set(offices.flatMap((c) => c.parent ?? []))
  const places = new Set(country.lists.flatMap((list) => list.codes.filter((c) => parents.has(c.code)).flatMap(namesOf)))
  return offices.flatMap((office) =>
    namesOf(office).flatMap((name) => (name.length < SHORTEST || places.has(name) ? [] : [{ name, code: office.code }])),
  )
}

const namesOf = (code: Code): readonly string[] => spellingsOf(code).map(close)

/** Letters of a name that is looked for inside other text; a shorter one would be found in words that mean something else. */
const SHORTEST = 8
