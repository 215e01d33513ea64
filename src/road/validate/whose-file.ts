/**
 * Whose file this is. A return of the wrong office counts in its name, and shows its accused to people who have no part in the case, so
 * it is stopped before anything is sealed. Case numbers cannot tell: every court counts from 1 each year.
 */
import type { Country, Form, Problem } from '../../core/country/index.ts'
import { ownerElsewhere } from '../../core/country/whose-office.ts'
import { nameOffices } from '../../core/country/name-offices.ts'
import type { Words } from '../../core/model/fields.ts'
import { problem } from '../../errors.ts'
import type { DraftData, ValueRowList } from '../stages.ts'
import type { RowReader } from './read-rows.ts'

/** Offices that whoever sends hands in for: codes of the form's list. Empty: it is not known yet, and asked. Absent: nobody is asked. */
export type Own = readonly string[] | undefined

/** The offices that rows name, each once. */
export function officesIn(rows: ValueRowList, form: Form): readonly string[] {
  const offices = new Set<string>()
  for (const { values } of rows) {
    const office = values[form.slot.office]
    if (typeof office === 'string') offices.add(office)
  }
  return [...offices]
}

type Whose = { readonly own: Own; readonly sender: string | undefined }

export function askWhose(
  draft: DraftData,
  rows: ValueRowList,
  form: Form,
  country: Country,
  { own, sender }: Whose,
  reader: RowReader,
): Problem[] {
  const field = form.slot.office
  if (form.constants?.[field] !== undefined || form.counts) return []
  const named = officesIn(rows, form)
  const params = (theirs: readonly string[], mine: readonly string[] = []): { theirs: Words; mine: Words } => ({
    theirs: nameOffices(theirs, form, country),
    mine: nameOffices(mine, form, country),
  })
  const place = draft.sheet ? { sheet: draft.sheet } : {}
  const isMine = (office: string): boolean => own?.includes(office) ?? false
  const isKnown = own !== undefined && own.length > 0
  const theirs = named.length > 0 ? named : draft.letterhead
  if (isKnown && theirs.length > 0 && !theirs.some(isMine)) return [problem('file.other-office', params(theirs, own), place)]
  const problems: Problem[] = []
  if (draft.letterhead.length > 0 && named.length > 0 && !draft.letterhead.some((office) => named.includes(office))) {
    problems.push(problem('file.letterhead-of-another', params(draft.letterhead, named), { ...place, severity: 'warning' }))
  }
  const foreign = new Map(
    named.flatMap((office) => {
      const body = sender === undefined ? undefined : ownerElsewhere(office, form, sender, country)
      return body ? [[office, body.words] as const] : []
    }),
  )
  if (foreign.size > 0)
    for (const { row, values } of rows) {
      const office = values[field]
      const body = typeof office === 'string' ? foreign.get(office) : undefined
      if (typeof office === 'string' && body)
        problems.push(problem('row.office-of-another', { theirs: nameOffices([office], form, country), body }, reader.place(row, field)))
    }
  const asked = named.filter((office) => !foreign.has(office))
  if (isKnown) {
    for (const { row, values } of rows) {
      const office = values[field]
      if (typeof office === 'string' && !isMine(office) && !foreign.has(office))
        problems.push(problem('row.other-office', params([office], own), reader.place(row, field)))
    }
  } else if (own !== undefined && asked.length > 0) {
    problems.push(problem('file.whose-office', params(asked), { ...place, severity: 'warning' }))
  }
  return problems
}
