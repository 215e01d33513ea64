/** A list of something else, for which somebody chose the form that comes nearest. */
import { writeXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { findForm } from '../../core/country/find.ts'
import type { Form } from '../../core/country/index.ts'
import { loadCountry } from '../../store/files/load-country.ts'
import { receive } from '../receive.ts'

const country = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const form = findForm(country, 'mission-contact') as Form
const read = async (rows: string[][]) =>
  receive(await writeXlsx({ sheets: [{ name: 'Cases', rows }] }), { form, country, fileName: 'list.xlsx', today: '2026-02-01' })
const codesOf = (draft: Awaited<ReturnType<typeof read>>): string[] =>
  ('refused' in draft ? draft.refused : draft.problems).flatMap((p) => (p.severity === 'error' ? [p.code] : []))

// That a sheet which has most of its columns is still told which it lacks, one by one, stands in receive.test.ts.
it('is refused in one sentence that says what it has and what it lacks, in both languages', async () => {
  const draft = await read([
    ['Boat', 'Owner', 'Hull', 'Engine', 'Painted'],
    ...[1, 2, 3, 4].map((n) => [`B-${n}`, `Wump ${n}`, 'teak', 'none', 'blue']),
  ])
  if (!('refused' in draft)) throw new Error(`taken: ${codesOf(draft).join()}`)
  expect(draft.refused.map((p) => p.code)).toEqual(['file.no-header'])
  // What a list may do without is nothing to look for.
  expect(draft.refused[0]?.message.en).toMatch(/put one line of headings .*File number.*If it is another list, choose/)
  expect(draft.refused[0]?.message.en).not.toContain('Answered within')
  const known = await read([
    ['Country', 'Sex', 'Boat', 'Owner', 'Hull', 'Engine'],
    ...[1, 2, 3, 4].map((n) => ['Thailand', 'F', `B-${n}`, `Wump ${n}`, 'teak', 'none']),
  ])
  if (!('refused' in known)) throw new Error(`taken: ${codesOf(known).join()}`)
  expect(known.refused.map((p) => p.code)).toEqual(['file.of-no-form'])
  expect(known.refused[0]?.message.en).toMatch(/columns .*Country, .*Hull.*“Calls for help from abroad”: it has no column for .*Outcome/)
  expect(known.refused[0]?.message.km).toContain('Hull')
})
