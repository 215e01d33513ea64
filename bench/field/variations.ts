/**
 * Other ways in which the same list could have been kept: each changes how it is written and nothing that it says, and tells where each of its rows stands then.
 * A change that a sheet gives no room for is not made.
 */
import { toLatinDigits } from '../../src/core/text/digits.ts'
import { DAYS } from './variations/days.ts'
import { eachCell, toKhmerDigits, type Change } from './variations/frame.ts'
import { HANDS } from './variations/hands.ts'
import { HEADINGS } from './variations/headings.ts'
import {
  asText,
  blankColumn,
  blankRow,
  dittoed,
  indices,
  remarks,
  reorder,
  shuffled,
  titled,
  totalled,
  unmerged,
} from './variations/layout.ts'
import { both, SHEETS } from './variations/sheets.ts'
import { VALUES } from './variations/values.ts'

/** Marks that nobody sees, and gaps before and behind. */
const spaced = eachCell((cell) => (cell === '' ? cell : ` ${cell.replace(/(?<=[\u1780-\u17B3][\u17B6-\u17D1]?)(?= )/g, '\u200B')}\u00A0 `))

/** A list as somebody would have kept it whom nobody has met: words, headings and days. */
const wholeHands = Object.fromEntries(
  HANDS.map(({ name }, i) => {
    const days =
      ['days as 3/5/2024', 'days as 03-May-24', 'days as 3 mai 2024', 'days in Khmer words', 'days as 03.05.2024', 'days as 3 May 2024'][
        i
      ] ?? ''
    return [`all in words and days of ${name}`, both(VALUES[`words of ${name}`], DAYS[days], HEADINGS[`headings of ${name}`])] as const
  }),
)

export const CHANGES: Readonly<Record<string, Change>> = {
  'Khmer digits': eachCell(toKhmerDigits),
  'Latin digits': eachCell((cell) => toLatinDigits(cell)),
  'gaps and marks that nobody sees': spaced,
  ...DAYS,
  ...HEADINGS,
  ...VALUES,
  ...SHEETS,
  'a column of remarks': remarks,
  'columns the other way round': reorder((width) => indices(width).toReversed()),
  'columns in some order': reorder(shuffled),
  'a title more': titled,
  'a total': totalled,
  'ditto marks': dittoed('"'),
  'ditto in words': dittoed('ដូចខាងលើ'),
  'a blank column': blankColumn,
  'a blank row': blankRow,
  'merged cells apart': unmerged,
  'text with semicolons': asText(';'),
  'text with tabs': asText('\t'),
  ...wholeHands,
}
