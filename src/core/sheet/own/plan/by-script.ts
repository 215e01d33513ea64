/** Two columns of names, told apart by the letters in which they are written. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column/column.ts'
import { areCharges, holdsWord } from '../column/column-senses.ts'
import type { ColumnContext } from '../column/column-words.ts'
import type { Table } from '../grid/grid.ts'
import { samplesOf } from '../column/samples.ts'
import type { Open } from './placing.ts'

/** Names whose spelling in Latin letters a form keeps beside. */
const NAMES = ['accused_name', 'suspect_name']
const CHARGES = ['offences', 'forms-of-exploitation']
/** Two columns of names: one in Khmer letters, one in Latin ones. */
export function splitByScript(table: Table, columns: Column[], context: ColumnContext): void {
  for (const name of NAMES) splitNames(table, columns, context, name)
}

function splitNames(table: Table, columns: Column[], context: ColumnContext, name: string): void {
  const { words } = context
  const names = columns.filter((c) => c.fields.length === 1 && c.fields[0] === name && c.part === undefined)
  if (names.length !== 2 || columns.some((c) => c.fields.includes(`${name}_latin`))) return
  // What somebody is charged with stands in Khmer letters beside foreigners' names too.
  const isOfCharges = (c: Column): boolean => {
    const samples = samplesOf(table, c.column, words)
    const isOneOfMany = new Set(samples).size * 2 <= samples.length
    return isOneOfMany || areCharges(samples, context) || CHARGES.some((list) => holdsWord(list, samples, context))
  }
  if (names.some(isOfCharges)) return
  const latin = names.filter((c) => !samplesOf(table, c.column, words).some((s) => /[\u1780-\u17FF]/.test(s)))
  const [only] = latin
  if (latin.length === 1 && only) columns[columns.indexOf(only)] = { ...only, fields: [`${name}_latin`], by: 'script' }
}

/** "Khmer" beside a name in Latin letters, whole or in its parts, is the name in Khmer ones. */
export function isKhmerName(table: Table, { said, samples }: Open, columns: readonly Column[], words: SheetWords): boolean {
  const names = columns.filter((c) => c.fields[0] === 'accused_name')
  const isLatin = (c: Column): boolean => samplesOf(table, c.column, words).every((s) => !/[\u1780-\u17FF]/.test(s))
  const isBare = said.concepts.length + said.codes.length === 0 && said.unread === '' && !said.isDay
  return (
    isBare &&
    names.length > 0 &&
    (names.every((c) => c.part !== undefined) || (names.length === 1 && names.every(isLatin))) &&
    samples.every((s) => /[\u1780-\u17FF]/.test(s) && !/\d/.test(toLatinDigits(s)))
  )
}
