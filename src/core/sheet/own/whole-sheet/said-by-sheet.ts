/** What a sheet says of all its rows, in its name, its title and beside its table: years, the law, the era, what its amounts are in. */
import type { Field, Form } from '../../../country/country.ts'
import type { SheetWords, Unit } from '../../../country/sheet-words.ts'
import type { Plan } from '../column/column.ts'
import { yearStarts, type Era } from '../values/day.ts'
import type { SheetGrid, Table } from '../grid/grid.ts'
import type { OwnContext } from '../questions/own-context.ts'
import type { Choice } from '../questions/questions.ts'
import { foldText, foldWord } from '../words/fold-text.ts'
import { makeTiler } from '../words/vocabulary.ts'
import { hasWord } from '../../../text/word.ts'

export function* textsOf({ grid, at, end }: Table, columns: readonly number[]): Generator<string> {
  for (let i = at + 1; i < end; i++) for (const column of columns) yield grid.rows.cell(i, column)
}

export const aboveOf = ({ grid, from }: Table): readonly string[] =>
  Array.from({ length: from }, (_, i) => grid.rows.at(i)?.cells ?? [])
    .flat()
    .filter((c) => c.trim() !== '')

/** Lines of one cell, wherever they stand: what the sheet says of itself below its list as well. */
export const notesOf = ({ rows }: SheetGrid): readonly string[] => {
  const notes: string[] = []
  for (const { cells } of rows) {
    const [only, ...others] = cells.filter((c) => c.trim() !== '')
    if (only !== undefined && others.length === 0) notes.push(only)
  }
  return notes
}

/** Short forms that sheets without a list say the meaning of: `ST | sex trafficking`, `ST = sex trafficking`; folded. */
export const explainedIn = (grids: readonly SheetGrid[]): ReadonlySet<string> => {
  const short = new Set<string>()
  for (const { rows } of grids)
    for (const { cells } of rows) {
      const [first = '', second = '', ...more] = cells.map((c) => c.trim()).filter((c) => c !== '')
      if (SHORT.test(first) && hasWord(second) && more.length === 0) short.add(foldText(first))
      for (const [, key = ''] of first.matchAll(SHORT_AND_MEANING)) if (second === '') short.add(foldText(key))
    }
  return short
}
const SHORT = /^[\p{L}\d]{1,5}$/u
const SHORT_AND_MEANING = /(?<![\p{L}\p{M}\d])([\p{L}\d]{1,5})\s*=\s*\p{L}/gu

/** The answer that each sheet is of the year that it is named for. */
export const OF_SHEET = 'sheet'

export const YEAR_OF_SHEET: Choice = {
  value: OF_SHEET,
  words: { en: 'In the year that each sheet is named for', km: 'ក្នុងឆ្នាំដែលជាឈ្មោះសន្លឹកនីមួយៗ' },
}

/**
 * The years that its title or its name speaks of, and that the form is collected of: that of a law is none. Where they speak of none, those of the book's
 * sheets without a list (`All dates are 2024`); else this one and the last.
 */
export function sayYears(table: Table, { form, today }: OwnContext, beside: readonly string[] = []): readonly Choice[] {
  const year = Number(today.slice(0, 4))
  const yearsIn = (texts: readonly string[]): readonly string[] => yearStarts(texts).filter((start) => start >= form.slot.from.slice(0, 7))
  const said = [[...aboveOf(table), table.grid.sheet], beside].map(yearsIn).find((starts) => starts.length > 0)
  const starts = said ?? [`${year}-01`, `${year - 1}-01`]
  return starts.map((start) => {
    const [from = 0, month = 1] = start.split('-').map(Number)
    const words =
      month === 1
        ? { en: String(from), km: String(from) }
        : { en: `${month}/${from} to ${month - 1}/${from + 1}`, km: `${month}/${from} ដល់ ${month - 1}/${from + 1}` }
    return { value: start, words }
  })
}

/** The year that each sheet is named for, where sheets are named for several; else none. */
export function yearsOf(tables: readonly Table[]): readonly string[] {
  const years = tables.map(({ grid }) => {
    const [start, ...others] = yearStarts([grid.sheet])
    return start !== undefined && others.length === 0 && start.endsWith('-01') ? start.slice(0, 4) : ''
  })
  return new Set(years).size > 1 && !years.includes('') ? years : []
}

/** The number by which a row is found again, where an office numbers on without the year. */
export const numberOf = (form: Form): Field | undefined =>
  form.fields.find((f) => f.required && (f.type === 'case-number' || f.type === 'text') && form.naturalKey.includes(f.id))

/** The same number stands in sheets of two years, and says no year itself: each year begins anew, and the two are not one. */
export function numbersBeginAnew(
  planned: readonly { readonly table: Table; readonly plan: Plan }[],
  years: readonly string[],
  form: Form,
): boolean {
  const key = numberOf(form)
  if (!key || form.naturalKey.some((id) => form.fields.some((f) => f.id === id && f.type === 'date'))) return false
  const seen = new Map<string, string>()
  return planned.some(({ table, plan }, i) => {
    const columns = plan.columns.flatMap((c) => (c.fields.includes(key.id) ? [c.column] : []))
    const numbers = new Set([...textsOf(table, columns)].map(foldText).filter((t) => t !== '' && !/(?:19|20)\d{2}/.test(t)))
    const isAgain = [...numbers].some((n) => seen.has(n) && seen.get(n) !== years[i])
    for (const n of numbers) seen.set(n, years[i] ?? '')
    return isAgain
  })
}

/** What the sheet says in words, in a line without figures, that its amounts are in. */
export function scalesSaid({ rows }: SheetGrid, { units }: SheetWords): readonly Unit[] {
  const said = new Set<Unit>()
  for (const { cells } of rows)
    for (const cell of cells) {
      // `Unit: thousand riel (1 = 1,000)`: figures that explain are none of a row.
      const plain = cell.replace(/\([^()]*=[^()]*\)/g, ' ')
      if (plain.trim().length < SHORTEST_LINE || /\p{Nd}/u.test(plain)) continue
      const text = foldText(plain)
      for (const unit of ['thousand', 'ten_thousand', 'hundred_thousand', 'million'] as const)
        if (units[unit].some((name) => text.includes(foldWord(name)))) said.add(unit)
    }
  return [...said]
}

const SHORTEST_LINE = 8

/**
 * A sheet that is called appeals holds cases on appeal, however they were decided before. Of any other stage the name of one sheet says nothing sure: "Final"
 * may be the last version of a list, and "Trial" one of cases that are decided. Where each sheet of a list is named for a stage, and they are not all named for
 * one, the list is parted by where its cases stand.
 *
 * @returns sheet → code of the stage of its rows
 */
export function stagesOf(sheets: readonly string[], { form, country, words }: OwnContext): ReadonlyMap<string, string> {
  const own = form.fields.filter((f) => f.id === 'stage')
  const tiler = makeTiler(own, [], [], words, country)
  const codeOf = (name: string): string | undefined => {
    const tiles = tiler.tile(name)
    const codes = new Set(tiles.flatMap((t) => (t.kind === 'term' && t.term.kind === 'code' ? [t.term.code] : [])))
    return codes.size === 1 && !tiles.some((t) => t.kind === 'unread' && /\p{L}/u.test(t.text)) ? [...codes][0] : undefined
  }
  const names = [...new Set(sheets)]
  const stages = new Map(
    names.flatMap((sheet) => {
      const code = own.length > 0 ? (codeOf(sheet) ?? codeOf(sheet.replace(/s$/i, ''))) : undefined
      return code === undefined ? [] : [[sheet, code] as const]
    }),
  )
  const isParted = stages.size === names.length && new Set(stages.values()).size > 1
  return isParted ? stages : new Map([...stages].filter(([, code]) => AGAIN.includes(code)))
}
/** Whether a row may be at this stage: whoever has been judged is at none before. */
export const mayBeAt = (stage: string, { outcome = '', decided_on = '' }: Readonly<Record<string, string>>): boolean =>
  !UNTRIED.includes(stage) || (outcome === '' && decided_on === '')
const UNTRIED = ['charged', 'investigating_judge', 'awaiting_trial', 'trial']
const AGAIN = ['appeal', 'retrial']

/** Years that are taken off a Buddhist one: as somebody has answered, or as the sheet itself explains above its headings. */
export function eraOf(answer: string | undefined, above: readonly string[], { buddhistEra }: SheetWords): Era | undefined {
  const texts = above.map(foldText).filter((text) => buddhistEra.some((word) => text.includes(foldWord(word))))
  const said = answer ?? [...new Set(texts.flatMap((text) => text.match(/54[34](?!\d)/g) ?? []))].join()
  return said === '543' ? 543 : said === '544' ? 544 : said === 'khmer' ? 'khmer' : undefined
}

/** The one law that the title names; "criminal cases" beside a law that is named is no criminal code. */
export function lawOf(texts: readonly string[], { laws }: SheetWords): string | undefined {
  const text = texts
    .map((t) =>
      foldText(t.replace(SHORT_FORM, ' ')).replace(JUDGMENT, ' ').replace(EXCEPT, '').replace(ALL_ARTICLES, ' ').replace(EXPLAINED, ' '),
    )
    .join('\n')
  const named = (is: (phrase: string) => boolean): readonly string[] =>
    Object.entries(laws).flatMap(([law, { phrases }]) =>
      phrases.some((p) => p.length >= 8 && is(p) && text.includes(foldWord(p))) ? [law] : [],
    )
  const sure = named((p) => NAMES_LAW.test(p))
  // "Register of criminal cases" names no code; what one law alone is about may stand for it.
  const found = sure.length > 0 ? sure : named(() => true).filter((law) => laws[law]?.other === undefined)
  return found.length === 1 ? found[0] : undefined
}

/** A criminal judgment (`សាលក្រមព្រហ្មទណ្ឌ`) is written with the name of the code in it, and names none. */
const JUDGMENT = /សាលក្រម/gu
/** `all articles = law of 2008`, `art. without mention = law of 2008`: of the whole list, and no short form. */
const ALL_ARTICLES =
  /(?:មាត្រាទាំងអស់|គ្រប់មាត្រា|all articles|(?:articles?|art\.?|មាត្រា|ម\.)\s*(?:sans (?:autre )?mention|seuls?|alone|without (?:a |any )?(?:law|mention|prefix|letters?)|unmarked|(?:ដែល)?(?:មិន|គ្មាន)(?:មាន)?(?:បញ្ជាក់|សរសេរ)(?:ច្បាប់)?)|articles)\s*[=:៖]/giu
/** `… of the law of 2008 except where the Criminal Code is written`: what is excepted is named where it stands. */
const EXCEPT = /(?:លើកលែងតែ|លើកលែង|except|unless|save where|sauf)\s*(?:តែ)?\s*(?:កន្លែង|ត្រង់|ករណី|where|when|if|si|là où)[^\n]*/giu
/** `CC = Criminal Code`: what a short form means, and no law of the list. */
const EXPLAINED = /[^\s,;=()]{1,12}\s*=\s*[^,;=()\n]+/gu
/** `CC: Criminal Code` beside another law: letters, and what they mean. */
const SHORT_FORM = /(?<=[,;]\s*)[A-Z]{1,5}\s*:\s+[^,;:=()\n]+/gu
const NAMES_LAW = /law|code|act|loi|ច្បាប់|ក្រម/i
