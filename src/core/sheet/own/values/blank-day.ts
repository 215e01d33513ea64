/** What a program writes where no day is kept: `  /  /    `, `__-__-____`, `00/00/0000`, `00000000`. Nothing stands there; two strokes, `//` or `/ /`, may mean "as above". */
import { toLatinDigits } from '../../../text/digits.ts'

const FRAME = /^(?=.*(?:_|\s\s))[\s_.]*\/[\s_.]*\/[\s_.]*$|^(?=.*_)[\s_]*([-.])[\s_]*\1[\s_]*$/u
const NOUGHTS = /^(?:0{1,2}([/.-])0{1,2}\1(?:0{2}|0{4})|0{4}([/.-])0{1,2}\2(?:0{1,2})|0{8})(?:[ T]0{1,2}:00(?::00)?)?$/

/** @returns nothing for such a cell, else the cell */
export const withoutBlankDay = (cell: string): string =>
  /[/._-]|0{8}|០{8}/.test(cell) && (FRAME.test(cell) || NOUGHTS.test(toLatinDigits(cell.trim()))) ? '' : cell
