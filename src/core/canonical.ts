/**
 * Canonical JSON for what is hashed: the subset of RFC 8785 (JCS) that our values need. Keys are sorted by UTF-16
 * units; numbers are safe integers only, so that no two programs can print one number in two ways.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** Nothing in it has to be written otherwise: nearly every key and code. */
const PLAIN = /^[ !#-[\]-~]*$/

/** @throws RangeError on a number that is no safe integer, or text that is not well-formed Unicode. */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError('canonical JSON takes safe integers only')
    return String(value)
  }
  if (typeof value === 'string') {
    if (PLAIN.test(value)) return `"${value}"`
    if (!value.isWellFormed()) throw new RangeError('canonical JSON takes well-formed text only')
    return JSON.stringify(value)
  }
  let out = ''
  if (isList(value)) {
    for (const item of value) out += out === '' ? canonical(item) : `,${canonical(item)}`
    return `[${out}]`
  }
  // sort() without a comparer compares UTF-16 units, as RFC 8785 asks.
  for (const key of Object.keys(value).sort()) out += `${out === '' ? '' : ','}${canonical(key)}:${canonical(value[key] ?? null)}`
  return `{${out}}`
}

/** What a stranger sent: undefined for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/**
 * Whether text is the canonical form of the value parsed from it. The quick way serves nearly all: where every key is in
 * order and every number whole, the platform's own printer makes the canonical text.
 */
export function isCanonical(value: Json, text: string): boolean {
  try {
    return (isOrdered(value) && JSON.stringify(value) === text) || canonical(value) === text
  } catch {
    return false // a value that has no canonical form, or one nested deeper than the stack
  }
}

/** The object that a canonical text holds; undefined for anything else: two spellings of one value would be two hashes of one act. */
export function parseObject(text: string): Readonly<Record<string, Json>> | undefined {
  const value = parseJson(text) as Json | undefined
  return isObject(value) && isCanonical(value, text) ? value : undefined
}

const isObject = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !isList(value)

function isOrdered(value: Json): boolean {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0)
  if (typeof value === 'string') return value.isWellFormed()
  if (isList(value)) return value.every(isOrdered)
  let last: string | undefined
  for (const key in value) {
    if ((last !== undefined && last >= key) || !key.isWellFormed() || !isOrdered(value[key] ?? null)) return false
    last = key
  }
  return true
}
