import { defineLanguage } from '../../../src/core/country/index.ts'

/**
 * Toylandish: English in Arabic letters, from right to left. Nobody speaks it (`qaa` is a tag of private use), so it needs no
 * translator: a rule spells every sentence of the program. Whatever still stands in Latin letters on a page of Toyland never went through
 * the country's languages, and would be foreign to a reader of Thai or Lao as well. A real language has a list here and no rule.
 */
export default defineLanguage({
  tag: 'qaa-Arab',
  name: spell('Toylandish'),
  dir: 'rtl',
  digits: '٠١٢٣٤٥٦٧٨٩',
  group: '٬',
  months: [
    'Icecube',
    'Puddle',
    'Kite',
    'Umbrella',
    'Daisy',
    'Ladybird',
    'Lemonade',
    'Sandcastle',
    'Apple',
    'Pumpkin',
    'Mitten',
    'Candle',
  ].map(spell),
  shortMonths: ['Ice', 'Pud', 'Kit', 'Umb', 'Dai', 'Lad', 'Lem', 'San', 'App', 'Pum', 'Mit', 'Can'].map(spell),
  comma: '، ',
  colon: ': ',
  patterns: {
    day: '{day} {month} {year}',
    namedDay: '{day} {month} {year}',
    month: '{month} {year}',
    quarter: `${spell('season')} {quarter} ${spell('of')} {year}`,
    shortQuarter: `${spell('s')}{quarter}`,
    aboutYear: '{year}',
    aboutMonth: '{month} {year}',
    aboutQuarter: `${spell('season')} {quarter} ${spell('of')} {year}`,
    about: `${spell('about')} {when}`,
    before: `{when} ${spell('or before')}`,
    after: `{when} ${spell('or after')}`,
    between: `${spell('between')} {from} ${spell('and')} {to}`,
    atLeast: `${spell('at least')} {n}`,
    atMost: `${spell('at most')} {n}`,
  },
  words: spell,
})

/** What stands in braces is filled in afterwards, and stays. */
function spell(english: string): string {
  const [latin, arabic] = ['abcdefghijklmnopqrstuvwxyz,;?', 'ابڪدهفغحيجكلمنوپقرستۆڤۋخېز،؛؟']
  return english
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 === 1 ? part : part.toLowerCase().replace(/[a-z,;?]/g, (letter) => arabic[latin.indexOf(letter)] ?? letter)))
    .join('')
}
