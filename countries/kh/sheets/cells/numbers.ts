/** Numbers in words, in Khmer, English and French. Khmer is a draft until a native reader has signed it. */
const KHMER_ONES = ['សូន្យ', 'មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន']
const KHMER_TENS = ['', 'ដប់', 'ម្ភៃ', 'សាមសិប', 'សែសិប', 'ហាសិប']
const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
/** From two; one is a word of every sentence. */
const FRENCH = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze']

export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...ENGLISH.map((word, n) => [word, n] as const),
  ...FRENCH.map((word, n) => [word, n + 2] as const),
  ['twenty-five', 25] as const,
  ['thirty', 30] as const,
  ...KHMER_TENS.flatMap((ten, t) => KHMER_ONES.map((one, n) => [n === 0 && t > 0 ? ten : `${ten}${one}`, 10 * t + n] as const)),
])
