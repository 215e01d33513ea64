/** What whoever signs a file is shown is what she signs: its own rows, of every year, whatever stands in their place since. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findForm } from '../../src/core/country/find.ts'
import type { Form } from '../../src/core/country/index.ts'
import { utf8 } from '../../src/core/bytes.ts'
import { append } from '../../src/road/append.ts'
import { openDeskStore } from '../../src/work/records/desk-store.ts'
import { readRegister } from '../../src/work/records/read-records.ts'
import { listEntries, readSlots } from '../../src/work/returns-due/unsigned-rows.ts'
import { makeInstallation, sealFile, type Made } from '../helpers/made-installation.ts'

const HEAD = 'Court,Case number,Accused,Registered on,Law and article,Exploitation,Stage of the case,Presence,Sex,Age,Nationality,Official'
const row = (number: string, on: string, sex = 'female'): string =>
  `CFI-2,${number},Sok Invented,${on},L2008-12,Forced labour,awaiting_trial,not_applicable,${sex},30,KHM,no`

let made: Made
let form: Form
const entries: string[] = []
beforeAll(async () => {
  made = await makeInstallation('kh')
  const { country, store } = made.installation
  form = findForm(country, 'court-return') as Form
  const files = [
    // Two years in one file.
    [row('7/2026', '2026-05-02'), row('8/2026', '2026-05-03'), row('1/2024', '2024-02-01')],
    // Says one of them otherwise, another into another quarter, and the third again word for word.
    [row('7/2026', '2026-05-02', 'male'), row('8/2026', '2026-08-03'), row('1/2024', '2024-02-01')],
  ]
  for (const rows of files) {
    const sealed = await sealFile(made.installation, form.id, 'moj', utf8([HEAD, ...rows].join('\n')), 'cases.csv')
    if ('refused' in sealed) throw new Error(JSON.stringify(sealed.refused))
    entries.push((JSON.parse(sealed.entries[0]?.stub ?? '') as { id: string }).id)
    await append(sealed, country, store)
  }
}, 120_000)
afterAll(() => made?.remove())

const slotsOf = async (entry: string, agency = 'moj') => {
  const slots = await readSlots(made.installation.pools.saksi_reader, { agency, form, entry })
  return slots?.map((s) => [s.office, s.period, s.rows, s.kept]).toSorted((a, b) => String(a[1]).localeCompare(String(b[1])))
}
const list = async (period: string, entry: string, agency = 'moj') => {
  const { country, pools } = made.installation
  const agencyType = country.agencies.find((a) => a.id === agency)!.type
  const principal = {
    credential: 'a'.repeat(32),
    person: 'b'.repeat(32),
    agency,
    agencyType,
    roles: ['head'],
    signedInBy: 'device',
  } as const
  const asked = {
    principal,
    purpose: 'recording',
    kind: form.kind,
    office: 'CFI-2',
    slot: { form: form.id, period },
    isNewestFirst: false,
  } as const
  const by = {
    country,
    decide: () => ({ isAllowed: true, because: [] }),
    store: openDeskStore(pools.saksi_desk),
    entriesOf: (of: Parameters<typeof listEntries>[1], slot: Parameters<typeof listEntries>[2]) =>
      listEntries(pools.saksi_reader, of, slot),
  }
  const page = await readRegister({ ...asked, entry, after: '' }, by)
  return page?.records.map((r) => [r.values['case_number'], r.values['sex'], r.isSuperseded ?? false])
}

it('every slot of it is said, of whatever year, with what came anew', async () => {
  expect(await slotsOf(entries[0]!)).toEqual([
    ['CFI-2', '2024-Q1', 1, 1],
    ['CFI-2', '2026-Q2', 2, 2],
  ])
  expect(await slotsOf(entries[1]!)).toEqual([
    ['CFI-2', '2024-Q1', 1, 0],
    ['CFI-2', '2026-Q2', 1, 1],
    ['CFI-2', '2026-Q3', 1, 1],
  ])
})
it('its rows are shown as they came, and what was changed since is marked', async () => {
  expect(await list('2026-Q2', entries[0]!)).toEqual([
    ['7/2026', 'female', true],
    ['8/2026', 'female', true],
  ])
  expect(await list('2026-Q2', entries[1]!)).toEqual([['7/2026', 'male', false]])
  expect(await list('2026-Q3', entries[1]!)).toEqual([['8/2026', 'female', false]])
  expect(await list('2024-Q1', entries[0]!)).toEqual([['1/2024', 'female', false]])
})
it('another body’s, and what is no return, are as what is not there', async () => {
  expect(await slotsOf(entries[0]!, 'ahtjp')).toBeUndefined()
  expect(await slotsOf('00000000-0000-4000-8000-000000000000')).toBeUndefined()
  expect(await list('2026-Q2', entries[0]!, 'ahtjp')).toEqual([])
})
