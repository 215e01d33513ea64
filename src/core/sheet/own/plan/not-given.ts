/**
 * Services that somebody needed, asked for or refused, or that are planned: a tick under such a heading, below such a group of headings or in a list of such a title is
 * nothing that was given. Whether it was is asked; until somebody has said so, the column is left out and a row that says nothing else is not taken.
 */
import type { Asking } from '../asking/asking.ts'
import type { Plan } from '../column/column.ts'
import type { Table } from '../grid/grid.ts'
import type { OwnContext } from '../questions/own-context.ts'
import { aboveOf } from '../whole-sheet/said-by-sheet.ts'
import { foldText, holdsAny } from '../words/fold-text.ts'

/** @property column undefined where a title alone says it */
type Doubt = { readonly column?: number; readonly phrase: string; readonly wording: string }

export function onlyGiven(table: Table, plan: Plan, { form, words, answers }: OwnContext, asking: Asking): Plan {
  const { fields = [], phrases = [] } = words.notGiven ?? {}
  const field = fields.find((id) => form.naturalKey.includes(id))
  if (field === undefined) return plan
  const doubts = doubtsOf(table, plan, field, phrases)
  const isOpen = new Set<number | undefined>()
  for (const alike of Map.groupBy(doubts, (d) => d.phrase).values()) {
    const wordings = [...new Set(alike.map((d) => d.wording))]
    const id = wordings.map(foldText).join('+')
    asking.rule('given', table.grid.rows.rowOf(table.at), choicesOf(wordings.map((w) => `“${w}”`).join(', ')), id)
    if (answers[`rule:given:${id}`] !== 'yes') for (const { column } of alike) isOpen.add(column)
  }
  if (isOpen.size === 0) return plan
  const out = plan.columns.filter((c) => isOpen.has(c.column))
  return {
    ...plan,
    columns: plan.columns.filter((c) => !out.includes(c)),
    leftOut: [...plan.leftOut, ...out.map(({ column, heading }) => ({ column, heading }))],
    onlyWith: field,
  }
}

function doubtsOf(table: Table, { columns }: Plan, field: string, phrases: readonly string[]): readonly Doubt[] {
  const find = (texts: readonly string[]): Omit<Doubt, 'column'> | undefined => {
    for (const text of texts)
      for (const phrase of phrases)
        if (holdsAny(text.replace(LEGEND, ' '), [phrase])) return { phrase, wording: text.replace(/\s+/g, ' ').trim() }
    return undefined
  }
  const titled = find([...aboveOf(table), table.grid.sheet])
  const own = columns.filter((c) => c.fields.includes(field))
  // A column of what was needed that nobody has taken for the field: without it the rows say of nothing that it was given.
  const named = table.headings.flatMap(({ text, said }) => (said.concepts.some((c) => c.fields.includes(field)) ? [text] : []))
  const only = titled ?? find(named)
  if (own.length === 0) return only ? [only] : []
  return own.flatMap(({ column, heading }) => {
    const doubt = find([heading, table.headings[column]?.text ?? '', ...groupsOver(table, column)]) ?? titled
    return doubt ? [{ column, ...doubt }] : []
  })
}

/** What stands over a column in rows above its own heading: its cell there, or the last one to the left. */
function groupsOver({ grid, from, at }: Table, column: number): readonly string[] {
  const groups: string[] = []
  for (let i = from; i < at; i++) {
    const over = (grid.rows.at(i)?.cells ?? []).slice(0, column + 1).findLast((c) => c.trim() !== '')
    if (over !== undefined) groups.push(over)
  }
  return groups
}

/** `(✓ = given that day, empty = not given)`: what marks mean. */
const LEGEND = /\([^()]*=[^()]*\)/gu

const choicesOf = (wordings: string) => [
  { value: 'yes', words: { en: `Yes, given: ${wordings}`, km: `បាទ/ចាស បានផ្តល់៖ ${wordings}` } },
  { value: 'no', words: { en: `No, or not all of it; left out: ${wordings}`, km: `ទេ ឬមិនទាំងអស់ ទុកចោល៖ ${wordings}` } },
]
