/** Two columns of names, told apart by the letters in which they are written. */
import type { SheetWords } from '../../../country/sheet-words.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import type { Column } from '../column.ts'
import type { Table } from '../grid.ts'
import { samplesOf } from '../samples.ts'
import type { Open } from './placing.ts'

/** Names whose spelling in Latin letters a form keeps beside. */
const NAMES = ['accused_name', 'suspect_name']
/** Two columns of names: one in Khmer letters, one in Latin ones. */
export function splitByScript(table: Table, columns: Column[], words: SheetWords): void {
  for (const name of NAMES) splitNames(table, columns, words, name)
}

function splitNames(table: Table, columns: Column[], words: SheetWords, name: string): void {
  const names = columns.filter((c) => c.fields.length === 1 && c.fields[0] === name && c.part === undefined)
  if (names.length !== 2 || columns.some((c) => c.fields.includes(`${name}_latin`))) return
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
