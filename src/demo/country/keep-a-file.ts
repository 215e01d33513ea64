/**
 * Files of two invented people at the social ministry: of each kind of record one, in order of time, that say nothing different of who they are; joined
 * by what the ministry asserts. One of a kind each, so that nobody is counted otherwise than before.
 */
import type { Installation } from '../../work/installation/installation.ts'
import type { LinkedRecord } from '../../core/entry/linkable.ts'
import { linkGroups } from '../link-groups.ts'
import type { Cells } from './fill-row.ts'

/** A record that was sent, with the row that it was made from. */
export type SentRow = {
  readonly form: string
  readonly kind: string
  readonly agency: string
  readonly record: string
  readonly day: string
  readonly row: Cells
}

/** As help goes. */
const FORMS = [
  'encounter',
  'screening',
  'identification',
  'consent',
  'referral',
  'shelter-return',
  'need-return',
  'service-return',
  'custody-return',
  'entitlement-return',
  'reintegration-return',
] as const
/** What two papers about one person may not say differently. */
const WHO = ['sex', 'age_band', 'citizenship', 'age_at_exploitation', 'form_of_exploitation'] as const
const PEOPLE = 2
/** The first identification is one person with other bodies' already (seed-country.ts). */
const TAKEN = 1

/** @returns how many records are in the files. */
export async function keepFiles(installation: Installation, sent: readonly SentRow[], agency: string): Promise<number> {
  const left = new Map(
    FORMS.map((form) => {
      const own = sent
        .filter((s) => s.agency === agency && s.form === form && s.record !== '')
        .toSorted((a, b) => a.day.localeCompare(b.day))
      return [form, form === 'identification' ? own.slice(TAKEN) : own] as const
    }),
  )
  const groups = Array.from({ length: PEOPLE }, () => {
    const known = new Map<string, string>()
    let day = ''
    return FORMS.flatMap((form): readonly LinkedRecord[] => {
      const all = left.get(form) ?? []
      const found = all.find((s) => s.day >= day && WHO.every((w) => agrees(known.get(w), s.row[w])))
      if (!found) return []
      left.set(
        form,
        all.filter((s) => s !== found),
      )
      for (const w of WHO) if (said(found.row[w])) known.set(w, found.row[w] ?? '')
      day = found.day
      return [[agency, found.kind, found.record]]
    })
  })
  await linkGroups(installation, groups, { by: agency, relation: 'same_person' })
  return groups.flat().length
}

const said = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'unknown' && value !== 'UNSPECIFIED'
const agrees = (known: string | undefined, value: string | undefined): boolean => known === undefined || !said(value) || known === value
