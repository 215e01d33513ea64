/**
 * A file of code lists without what a release counts as one: how codes are put together where a number is small. Only whoever reads a release needs it, and
 * fetches it there (`joinedOf`). Takes the text of the file as it was written; what only these properties used is then used by nothing.
 */
import type { CodeList } from '../core/country/index.ts'

export type Joined = Pick<CodeList, 'id' | 'together' | 'groupings' | 'whole'>

/** What the text was taken from: the properties themselves, of a list that has any. */
export const joinedOf = ({ id, together, groupings, whole }: CodeList): readonly Joined[] => {
  const own = { ...(together && { together }), ...(groupings && { groupings }), ...(whole && { whole }) }
  return Object.keys(own).length === 0 ? [] : [{ id, ...own }]
}

/** Of the list itself, as its file is set: deeper a code may be called so. */
const PROPERTY = /^ {2}(?:together|groupings|whole): (?=[[{\w])/gm
const CALL = /\b(?:inGroups|printedWhole)\(/g

export const withoutJoined = (code: string): string =>
  // A group that is named and used in a property that is gone.
  withFirstAlone(withoutProperties(code)).replace(/(?<=[=,(] ?)\bgroupsOf\(/g, '/*#__PURE__*/ groupsOf(')

function withoutProperties(code: string): string {
  let made = ''
  let at = 0
  for (const found of code.matchAll(PROPERTY)) {
    if (found.index < at) continue
    const end = endOfValue(code, found.index + found[0].length)
    made += code.slice(at, found.index)
    at = code[end] === ',' ? end + 1 : end
  }
  return made + code.slice(at)
}

/** `inGroups(codeList(…), {…})` is its list. From within outwards: one may stand in another. */
function withFirstAlone(code: string): string {
  for (const found of [...code.matchAll(CALL)].toReversed()) {
    const from = found.index + found[0].length
    const first = endOfValue(code, from)
    let end = first
    while (code[end] === ',') end = endOfValue(code, end + 1)
    code = `${code.slice(0, found.index)}(${code.slice(from, first)}${code.slice(end)}`
  }
  return code
}

/** @returns where the comma or the bracket stands that ends the value which begins at `at` */
function endOfValue(code: string, at: number): number {
  let depth = 0
  for (let i = at; i < code.length; i++) {
    const sign = code[i] ?? ''
    if (sign === "'" || sign === '`') i = code.indexOf(sign, i + 1)
    else if (code.startsWith('//', i)) i = code.indexOf('\n', i)
    else if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign)) {
      if (depth === 0) return i
      depth--
    } else if (sign === ',' && depth === 0) return i
    if (i < at) break
  }
  throw new Error('a list whose groups do not end')
}
