/** What a column must hold, as SQL. An empty cell is `unknown`, here as in every dimension. */
import type { Condition, Where } from '../../../core/country/index.ts'
import { SILENT_CODES } from '../../../core/model/lists/silence.ts'
import type { SourceColumn } from '../../../core/country/indicator-source.ts'
import type { Params } from './statement.ts'

/** @param alias of the table whose columns are meant. */
export function compileWhere(where: Where | undefined, columns: readonly SourceColumn[], alias: string, params: Params): string[] {
  return Object.entries(where ?? {}).map(([id, condition]) => {
    const column = columns.find((c) => c.id === id)
    if (!column) throw new Error(`impossible: no column ${id}, and the country was checked`)
    const endOf = (other: string): string => lastOf(columns, other, alias)
    return compileCondition(column, condition, alias, params, endOf)
  })
}

/** Answers that are neither a yes nor a no: `unknown`, and why there is none. */
const UNSAID = `'unknown', 'not_asked', 'refused', 'not_written'`
const YES_NO = ['yes', 'no']

/**
 * That an answer is not there, or says that nobody knows it, or a number that is to be at least so much is empty, while nothing else that is asked fails outright:
 * whether the conditions hold, nobody can tell. Undefined where none of the columns is one of these. A place that is empty is no answer to a yes or no, and is none of those who are not named; what was decided may
 * be still to come, and then it is not so yet. Days below so many are another matter: where nothing came, none has come in them; only what came on a
 * day that is known about leaves it open.
 * @param met each condition as `compileWhere` has it
 */
export function compileUnsaid(where: Where, columns: readonly SourceColumn[], alias: string, met: readonly string[]): string | undefined {
  const each = Object.entries(where).map(([id, c]): string | undefined => {
    const ref = `${alias}."${id}"`
    if (isList(c) || 'not' in c) {
      if (columns.find((x) => x.id === id)?.type === 'codes') return undefined
      return isList(c) ? silent(ref, c) : `(${ref} is null or ${silent(ref, c.not)})`
    }
    // Between 0 and 3 may be at least 1, or not.
    const most = columns.find((x) => x.id === id)?.most
    if ('atLeast' in c)
      return most === undefined ? `${ref} is null` : `(${ref} is null or (${ref} < ${c.atLeast} and ${alias}."${most}" >= ${c.atLeast}))`
    return 'below' in c && c.until !== undefined ? `(${ref} is null and ${alias}."${c.until}" is not null)` : undefined
  })
  const open = each.filter((one) => one !== undefined)
  if (open.length === 0) return undefined
  if (each.length === 1) return open[0]
  const mayHold = each.map((one, i) => `(${[`coalesce(${met[i]}, false)`, ...(one === undefined ? [] : [one])].join(' or ')})`)
  return `((${open.join(' or ')}) and ${mayHold.join(' and ')})`
}

/** What is asked for is an answer, whatever it is called: the share of charges that name no form. */
function silent(ref: string, asked: readonly string[]): string {
  if (asked.every((code) => YES_NO.includes(code))) return unsaid(ref)
  const codes = SILENT_CODES.filter((code) => !asked.includes(code)).map((code) => `'${code}'`)
  return `${ref} in (${codes.join(', ')})`
}
const isList = (condition: Condition): condition is readonly string[] => Array.isArray(condition)
const unsaid = (ref: string): string => `${ref} is null or ${ref} in (${UNSAID})`

/** The same conditions as they may hold: a list of codes is met by an empty cell too, and by one that says that it is not known. */
export function compileMayHold(where: Where | undefined, columns: readonly SourceColumn[], alias: string, params: Params): string[] {
  return Object.entries(where ?? {}).flatMap(([id, condition]) => {
    const own = compileWhere({ [id]: condition }, columns, alias, params)
    return isList(condition) ? [`(${[...own, unsaid(`${alias}."${id}"`)].join(' or ')})`] : own
  })
}

/** The last day that the one in this column may have been. */
function lastOf(columns: readonly SourceColumn[], id: string, alias: string): string {
  const last = columns.find((c) => c.id === id)?.last
  return last === undefined ? `${alias}."${id}"` : `coalesce(${alias}."${last}", ${alias}."${id}")`
}

function compileCondition(
  column: SourceColumn,
  condition: Condition,
  alias: string,
  params: Params,
  endOf: (column: string) => string,
): string {
  const ref = `${alias}."${column.id}"`
  if ('not' in condition) return compileNone(column, ref, condition.not, params)
  if ('present' in condition) return `${ref} is ${condition.present ? 'not ' : ''}null`
  if ('atLeast' in condition) return `${ref} >= ${params.add(condition.atLeast)}`
  if ('below' in condition) return `${ref} < ${params.add(condition.below)}`
  if ('before' in condition) return `${endOf(column.id)} < ${alias}."${condition.before}"`
  if ('after' in condition) return `${ref} > ${endOf(condition.after)}`
  return compileAny(column, ref, condition, params)
}

/** An empty cell meets no list but one with `unknown`: plain comparison says so already, and costs less than to fill the cell. */
function compileAny(column: SourceColumn, ref: string, codes: readonly string[], params: Params): string {
  const list = params.add(codes)
  const filled = codes.includes('unknown') ? `coalesce(${ref}, 'unknown')` : ref
  return column.type === 'codes' ? `string_to_array(${filled}, ' ') && ${list}::text[]` : `${filled} = any(${list})`
}

function compileNone(column: SourceColumn, ref: string, codes: readonly string[], params: Params): string {
  const list = params.add(codes)
  const none = column.type === 'codes' ? `not string_to_array(${ref}, ' ') && ${list}::text[]` : `${ref} <> all(${list})`
  return codes.includes('unknown') ? none : `(${ref} is null or ${none})`
}
