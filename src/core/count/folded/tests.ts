/** What a column must hold, over rows in memory. An empty cell is `unknown`, and meets no comparison. */
import { SILENT_CODES } from '../../model/lists/silence.ts'
import type { Condition, Where } from '../../country/indicator.ts'
import type { SourceColumn } from '../../country/indicator-source.ts'
import { isOfCase, type OfCase } from '../units.ts'
import type { Table, Value } from './book.ts'
import type { Test } from './moment.ts'

export function testWhere(where: Where | undefined, columns: readonly SourceColumn[], table: Table): Test {
  const tests = Object.entries(where ?? {}).map(([id, condition]) => {
    const column = columns.find((c) => c.id === id)
    if (!column) throw new Error(`impossible: no column ${id}, and the country was checked`)
    const endOf = (other: string): readonly Value[] => endsOf(columns, other, table)
    return testOf(column, condition, table, endOf)
  })
  return (row) => tests.every((test) => test(row))
}

/** The last day that the one in this column may have been. */
function endsOf(columns: readonly SourceColumn[], id: string, table: Table): readonly Value[] {
  const last = columns.find((c) => c.id === id)?.last
  const [days, lasts] = [table.column(id), last === undefined ? [] : table.column(last)]
  return lasts.length === 0 ? days : days.map((day, row) => lasts[row] ?? day)
}

function testOf({ id, type }: SourceColumn, condition: Condition, table: Table, endOf: (column: string) => readonly Value[]): Test {
  const values = table.column(id)
  const isEmpty = (v: Value | undefined): v is null | undefined => v === null || v === undefined
  const codesOf = (v: Value): readonly string[] => (type === 'codes' ? String(v).split(' ') : [String(v)])
  if ('not' in condition) {
    const none = new Set(condition.not)
    return (row) => {
      const v = values[row]
      return isEmpty(v) ? !none.has('unknown') : !codesOf(v).some((c) => none.has(c))
    }
  }
  if ('present' in condition) return (row) => isEmpty(values[row]) !== condition.present
  if ('atLeast' in condition) return (row) => !isEmpty(values[row]) && Number(values[row]) >= condition.atLeast
  if ('below' in condition) return (row) => !isEmpty(values[row]) && Number(values[row]) < condition.below
  if ('before' in condition) return compare(endOf(id), table.column(condition.before), (a, b) => a < b)
  if ('after' in condition) return compare(values, endOf(condition.after), (a, b) => a > b)
  const any = new Set(condition)
  return (row) => codesOf(values[row] ?? 'unknown').some((c) => any.has(c))
}

const compare =
  (a: readonly Value[], b: readonly Value[], is: (a: NonNullable<Value>, b: NonNullable<Value>) => boolean): Test =>
  (row) => {
    const [x, y] = [a[row] ?? null, b[row] ?? null]
    return x !== null && y !== null && is(x, y)
  }

/** Answers that are neither a yes nor a no. */
const UNSAID = new Set(['unknown', 'not_asked', 'refused', 'not_written'])
const YES_NO = new Set(['yes', 'no'])

/** Empty, or an answer that says nothing. */
export function testUnsaid(id: string, table: Table): Test {
  const values = table.column(id)
  return (row) => UNSAID.has(String(values[row] ?? 'unknown'))
}

/**
 * That an answer is not there, or says that nobody knows it, or a number that is to be at least so much is empty, while nothing else that is asked fails outright;
 * undefined where none of the columns is one of these. A place that is empty is no answer to a yes or no, and is none of those who are not named; what was decided may be still to come, and then it is not so yet. Days
 * below so many are another matter: where nothing came, none has come in them; only what came on a day that is known about leaves it open.
 */
export function testNeither(where: Where, columns: readonly SourceColumn[], table: Table): Test | undefined {
  const each = Object.entries(where).map(([id, c]) => {
    const isMet = testWhere({ [id]: c }, columns, table)
    const isOpen = testOpen(id, c, columns, table)
    return { isOpen, mayHold: (row: number): boolean => isMet(row) || isOpen?.(row) === true }
  })
  const open = each.flatMap(({ isOpen }) => isOpen ?? [])
  return open.length === 0 ? undefined : (row) => open.some((test) => test(row)) && each.every(({ mayHold }) => mayHold(row))
}
function testOpen(id: string, c: Condition, columns: readonly SourceColumn[], table: Table): Test | undefined {
  const values = table.column(id)
  if (isList(c) || 'not' in c) {
    if (columns.find((column) => column.id === id)?.type === 'codes') return undefined
    const asked = isList(c) ? c : c.not
    if (asked.every((code) => YES_NO.has(code))) return testUnsaid(id, table)
    const silent = new Set(SILENT_CODES.filter((code) => !asked.includes(code)))
    return (row) => (values[row] === null || values[row] === undefined ? !isList(c) : silent.has(String(values[row])))
  }
  const isEmpty: Test = (row) => (values[row] ?? null) === null
  if ('atLeast' in c) {
    const most = columns.find((column) => column.id === id)?.most
    const upTo = most === undefined ? [] : table.column(most)
    // Between 0 and 3 may be at least 1, or not.
    return (row) => isEmpty(row) || ((upTo[row] ?? null) !== null && Number(values[row]) < c.atLeast && Number(upTo[row]) >= c.atLeast)
  }
  if (!('below' in c) || c.until === undefined) return undefined
  const came = table.column(c.until)
  return (row) => isEmpty(row) && (came[row] ?? null) !== null
}

const isList = (condition: Condition): condition is readonly string[] => Array.isArray(condition)

/** That a case is what is asked of it: all of its records that say something say one of these codes. */
export function testCase(ofCase: readonly OfCase[], table: Table): (rows: readonly number[]) => boolean {
  const tests = ofCase.map((one) => {
    const values = table.column(one.column)
    const saidIn = (row: number): string => String(values[row] ?? 'unknown')
    return (rows: readonly number[]): boolean => isOfCase(one, rows.map(saidIn))
  })
  return (rows) => tests.every((test) => test(rows))
}
