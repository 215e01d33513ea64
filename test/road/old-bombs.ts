/** Workbooks of before 2007 that are made to use up a computer. */
import { format, madeXls, number, record, sameTables, style } from '../helpers/made-xls.ts'
import type { Bomb } from './bombs.ts'

const times = (count: number, make: (i: number) => Uint8Array): readonly Uint8Array[] => Array.from({ length: count }, (_, i) => make(i))
const EMPTY = record(0x1ff)

export const OLD_BOMBS: readonly Bomb[] = [
  {
    name: 'an old workbook whose chains stand in the same sectors again and again',
    bytes: () => sameTables(250),
    said: ['file.broken-xls'],
    isSeen: true,
  },
  {
    name: 'a format of sixty thousand letters that many cells have',
    bytes: () => madeXls([format(164, '['.repeat(60_000)), ...times(40, () => style(164))], [[number(0, 0, 5)]]),
    said: ['file.packed-to-hurt'],
    isSeen: true,
  },
  {
    name: 'a hundred old sheets that are one',
    bytes: () => madeXls([], [times(100_000, () => EMPTY), ...times(99, () => EMPTY).map((e) => [e])], true),
    said: ['file.packed-to-hurt'],
    isSeen: true,
  },
  {
    name: 'a record that goes on in a hundred thousand pieces',
    bytes: () => madeXls([], [[record(0xfc), ...times(100_000, () => record(0x3c))]]),
    said: ['file.packed-to-hurt'],
    isSeen: true,
  },
  {
    name: 'an old sheet with one cell at the far end of every row',
    bytes: () => madeXls([], [times(51_000, (row) => number(row, 199, 1))]),
    said: ['file.too-many-cells'],
    isSeen: true,
  },
]
