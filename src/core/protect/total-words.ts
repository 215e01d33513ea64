/** What offices call a row that holds the people of others. */

const SURE =
  /^(?:_t|(?:grand |sub[- ]?|over ?all )?(?:totals?|sums?)|total g[eé]n[eé]ral|over ?all|both (?:sexes|genders)|all (?:ages|sexes|genders|persons|people|groups|categories|districts|provinces|regions|schools|sites)|ensemble|insgesamt|zusammen|សរុប.*|.*សរុប|គ្រប់ភេទ|គ្រប់អាយុ|ទាំងពីរភេទ|ភេទទាំងពីរ)$|\b(?:sub[- ]?)?totals?$/i
const MAYBE =
  /^(?:all|both|(?:sub[- ]?)?totals?)\b|^(?:any|combined|together|persons?|people|everyone|everybody|national|country)$|ទាំងអស់|ទាំងពីរ/i
const NONE = /^all (?:other|remaining)|^(?:any|both|every|all) (?:of )?(?:other|others)/i

/** `sure`: it is called nothing else. `maybe`: numbers must bear it out (`Both parents` are no total of parents). */
export function calledTotal(code: string): 'sure' | 'maybe' | undefined {
  const word = code
    .normalize('NFKC')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[-–—*([]+|[-–—*:)\]]+$/g, '')
    .trim()
  if (NONE.test(word)) return undefined
  if (SURE.test(word)) return 'sure'
  return MAYBE.test(word) ? 'maybe' : undefined
}

/** `North total`: of some of the codes beside it, which nothing says. */
export const isPartial = (code: string): boolean =>
  /\S\s+(?:sub[- ]?)?totals?$|^(?:sub[- ]?)?totals?[\s,:–-]+\S/i.test(code.trim().replace(/^(?:grand|over ?all)\s+/i, ''))
