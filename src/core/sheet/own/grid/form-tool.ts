/** Exports of form tools (Kobo, ODK): columns that the tool writes itself, and entries that somebody made to try the form. */
import type { Table } from './grid.ts'

const OF_TOOL =
  /^(?:_(?:id|uuid|submission_time|submitted_by|index|validation_status|xform_id_string|version_?_?)|meta[-:/]instanceid|attachmentspresent|attachmentsexpected|reviewstate)$/i
/** Columns that such a tool writes only where it is told to. */
const BESIDE_TOOL = /^(?:_.*|start|end|today|deviceid|device_id|username|simserial|subscriberid|phonenumber|audit|__version__|meta\/.*)$/i

export const isOfTool = (heading: string): boolean => OF_TOOL.test(heading)
/** What no form asked of anybody. */
export const isBesideTool = (heading: string): boolean => isOfTool(heading) || BESIDE_TOOL.test(heading)
/** When somebody filled in or sent the form, as such tools head it. */
export const isStamp = (heading: string): boolean => isBesideTool(heading) || STAMP.test(heading.trim())
const STAMP =
  /^(?:time ?stamp|submission ?(?:date|time)|submitted(?: (?:on|at|date|time))?|(?:start|end|completion) time|date submitted|horodateur|ត្រាពេលវេលា)$/i

/** The tool's own number of a submission: of a list that keeps no other, what a row is found again by. */
export const isSubmissionKey = (heading: string, cells: readonly string[]): boolean =>
  KEY.test(heading.trim()) && cells.every((c) => SUBMISSION.test(c.trim())) && new Set(cells).size === cells.length
const KEY = /^(?:key|_?uuid|(?:meta[-:/])?instanceid|submission[ _]?(?:id|uuid|key))$/i
const SUBMISSION = /^(?:uuid:)?[0-9a-f]{8,}(?:-[0-9a-f]{4,}){0,4}$/i

/** `TEST`, `test test`, `testing 2`, `test entry - please ignore`, as the whole of a cell. */
const TRIED =
  /^test(?:ing|s)?\d*(?:[\s_.,:;()-]+(?:test(?:ing)?|entry|entries|record|form|data|only|please|ignore|delete|me|\d+))*[\s_.,:;()-]*$/i
/** Under which it is said who or what a row is. */
const NAMES = /name|\b(?:nom|no|nos|number|code|id|ref|reference)\b|ឈ្មោះ|នាម|លេខ|កូដ/iu
/** Of more the word is an answer: a test for a disease. */
const MOST_TRIED = 3

/** Lines of an export in which somebody only tried the form; nothing of them happened. */
export function triedIn({ grid, at, end, headings }: Table): ReadonlySet<number> {
  const isTool = headings.some((h) => isOfTool(h.text))
  // A web form has a stamp alone, as an office's own book may have: there one word may be an answer, and two are none.
  const fewest = isTool ? 1 : 2
  if (!isTool && !headings.some((h) => STAMP.test(h.text.trim()))) return new Set()
  const tried: number[] = []
  // Or, in whatever word, where every other row has its own: the boat that was looked at.
  const isNamed = (column: number): boolean => {
    const others = Array.from({ length: end - at - 1 }, (_, i) => grid.rows.cell(at + 1 + i, column).trim()).filter((c) => !TRIED.test(c))
    return NAMES.test(headings[column]?.text ?? '') || (others.length > MOST_TRIED && new Set(others).size === others.length)
  }
  for (let i = at + 1; i < end && tried.length <= MOST_TRIED; i++) {
    const found = (grid.rows.at(i)?.cells ?? []).flatMap((c, column) => (TRIED.test(c.trim()) ? [column] : []))
    // `HIV: test`, `TB: test` is what was done to a patient: whoever tries a form writes it where somebody is named.
    if (found.length >= fewest && (isTool || found.some(isNamed))) tried.push(grid.rows.rowOf(i))
  }
  return new Set(tried.length > MOST_TRIED ? [] : tried)
}

/** What whoever looks through the entries has said of one: `validation_status_not_approved`, in the words of the tool or of its page. */
const REFUSED = /^(?:(?:validation_status_)?not[ _]approved|rejected)$/i
/** Where a tool keeps that: Kobo's column, and that of ODK's server. */
const REVIEWED = /^(?:_validation_status|reviewstate)$/i

/** Lines of such an export that were not approved: a trial, or one sent twice. */
export function refusedIn({ grid, at, end, headings }: Table): ReadonlySet<number> {
  const column = headings.findIndex((h) => REVIEWED.test(h.text.trim()))
  const refused = Array.from({ length: column < 0 ? 0 : end - at - 1 }, (_, i) => at + 1 + i)
  return new Set(refused.flatMap((i) => (REFUSED.test(grid.rows.cell(i, column).trim()) ? [grid.rows.rowOf(i)] : [])))
}
