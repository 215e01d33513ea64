/** That a country's lists of open work, and the times that its law gives, are of something that there is. */
import type { CheckWords, Report } from '../country/faults.ts'
import { codesOf } from '../country/find.ts'
import { listOfColumn } from '../country/list-of-column.ts'
import { reportDoubles, reportMissing } from '../country/faults.ts'
import type { Country } from '../country/country.ts'
import { findRecordKind } from '../model/kinds.ts'
import { DEADLINE_RULES } from '../story/deadlines.ts'
import type { Said } from './limit.ts'
import type { Open, Worklist } from './worklist.ts'
import { worklistsOf } from './worklists.ts'

export function checkWorklists(country: Country, report: Report, words: CheckWords): void {
  const lists = worklistsOf(country)
  const ids = lists.map((l) => l.id)
  reportDoubles('worklists', ids, report)
  for (const list of country.worklists ?? []) {
    words(`worklists/${list.id}`, list.words)
    words(`worklists/${list.id}.ends`, list.ends)
    checkColumns(list, report)
  }
  for (const [id, { days = 0, months = 0, law, only = [] }] of Object.entries(country.limits ?? {})) {
    reportMissing(`limits/${id}`, 'list of open work', id, [...ids, DEADLINE_RULES.appeal.limit], report)
    checkOnly(country, id, lists.find((l) => l.id === id)?.kind ?? DEADLINE_RULES.appeal.kind, only, report)
    words(`limits/${id}.law`, law)
    if (![days, months].every((n) => Number.isInteger(n) && n >= 0) || days + months === 0) report(`limits/${id}`, 'is no time')
  }
}

/** A code that no record can have would take the day from all of them without a word. */
function checkOnly(country: Country, id: string, kind: string, only: readonly Said[], report: Report): void {
  const columns = findRecordKind(kind)?.columns.map((c) => c.id) ?? []
  for (const { column, is } of only) {
    reportMissing(`limits/${id}`, 'clear column', column, columns, report)
    if (!columns.includes(column)) continue
    const codes = codesOf(country, listOfColumn(kind, column, country.forms) ?? '').map((c) => c.code)
    if (is.length === 0) report(`limits/${id}`, `is of no code of "${column}"`)
    for (const code of is) reportMissing(`limits/${id}.${column}`, 'code', code, codes, report)
  }
}

/** Every column that a list names is a clear one of its kind: what is sealed has none. */
export function checkColumns(list: Worklist, report: Report): void {
  const kind = findRecordKind(list.kind)
  if (!kind) return report(`worklists/${list.id}`, `no kind of record "${list.kind}"`)
  const columns = kind.columns.map((c) => c.id)
  const named = [list.since, ...list.open.flatMap(columnsOf), ...Object.values(list.money ?? {}), ...list.shows]
  for (const column of named) reportMissing(`worklists/${list.id}`, 'clear column', column, columns, report)
  if (kind.columns.find((c) => c.id === list.since)?.type !== 'date') report(`worklists/${list.id}`, `"${list.since}" is no day`)
}

const columnsOf = (open: Open): readonly string[] =>
  'empty' in open ? [open.empty] : 'none' in open ? [open.none] : 'came' in open ? [open.came, open.of] : [open.column]
