import { expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { getRecordKind } from '../model/kinds.ts'
import { isSealedClass } from '../model/fields.ts'
import { closingOf, knownCells, listNext } from './next.ts'
import type { PersonRecord } from './record.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const put = (kind: string, values: PersonRecord['values'], n = 1): PersonRecord => ({
  agency: 'ngo-coalition',
  kind,
  record: `${kind}-${n}`,
  version: 1,
  recordedOn: '2024-03-01',
  on: '2024-03-01',
  values,
})
const next = (...records: readonly PersonRecord[]) =>
  listNext({ records }, 'ngo-coalition', kh).map(({ form, goesOn }) => `${form.id}${goesOn ? ` ${goesOn.record}` : ''}`)

it('is by the forms that the body hands in of a person, and none of a colleague, a house or a count', () => {
  const all = next()
  expect(all).toEqual(expect.arrayContaining(['screening', 'service-return', 'shelter-return', 'reintegration-return']))
  // The ministry’s own, and what is asked in its own way.
  for (const other of ['custody-return', 'entitlement-return', 'consent', 'safe-contact', 'facility-register', 'debt-return'])
    expect(all).not.toContain(other)
})
it('goes on with what is open, and writes over nothing that an office has once of a file', () => {
  const stay = put('shelter_stay', { stay_band: 'still_there' })
  expect(next(stay)).toEqual(expect.arrayContaining(['shelter-return shelter_stay-1', 'shelter-return']))
  expect(next(put('shelter_stay', { stay_band: 'under_30d' }))).not.toContain('shelter-return shelter_stay-1')
  expect(next(put('service_need', { met: 'no' }), put('service_need', { met: 'yes' }, 2))).toEqual(
    expect.arrayContaining(['need-return service_need-1', 'need-return']),
  )
  // One of a file: gone on with while it is open, and no other beside it.
  const home = next(put('reintegration', { stage: 'monitoring' })).filter((n) => n.startsWith('reintegration'))
  expect(home).toEqual(['reintegration-return reintegration-1'])
  expect(next(put('reintegration', { stage: 'closed' })).filter((n) => n.startsWith('reintegration'))).toEqual([])
  expect(next(put('identification', { status: 'suspected' }))).not.toContain('identification')
})
it('loses nothing sealed by going on: beside the number, and the day by which the record is known, only the day that ends it is typed', () => {
  for (const kind of ['shelter_stay', 'reintegration', 'service_need']) {
    const form = kh.forms.find((f) => f.kind === kind)
    const sealed = (form?.fields ?? []).filter((f) => isSealedClass(f.privacy)).map((f) => f.id)
    expect([kind, sealed.filter((id) => form?.naturalKey.includes(id) !== true)]).toEqual([
      kind,
      kind === 'shelter_stay' ? ['left_day'] : [],
    ])
  }
})
it('closes a matter by the way home: of the record that is there, and of a new one where there is none; never where the body hands in no such form', () => {
  const [open, closed] = [put('reintegration', { stage: 'monitoring' }), put('reintegration', { stage: 'closed' }, 2)]
  const by = (agency: string, ...records: readonly PersonRecord[]) => closingOf({ records }, agency, kh)
  expect(by('ngo-coalition', open)).toMatchObject({ form: { id: 'reintegration-return' }, goesOn: open })
  // Opened again by what came since, it is closed again in its own record.
  expect(by('ngo-coalition', closed, put('service_need', { met: 'no' }))?.goesOn).toBe(closed)
  expect(by('mosavy', put('service_need', { met: 'no' }))).toMatchObject({ form: { id: 'reintegration-return' }, goesOn: undefined })
  expect(by('ahtjp', open)).toBeUndefined()
})
it('opens with what was told, newest of what grew, and with nothing of which two papers differ', () => {
  const form = kh.forms.find((f) => f.kind === 'service_episode')
  if (!form) throw new Error('no form')
  const answer = (value: string) => ({ value, on: '2023-01-01', office: 'NGO-X1' })
  const cells = knownCells(
    {
      told: [
        { field: 'sex', is: 'told', answers: [answer('female')] },
        { field: 'age_band', is: 'grew', answers: [answer('<18'), answer('18+')] },
        { field: 'province', is: 'differs', answers: [answer('KH-1'), answer('KH-2')] },
        { field: 'citizenship', is: 'refused', answers: [answer('refused')] },
        { field: 'language', is: 'told', answers: [answer('vie')] },
      ],
      responsible: [{ office: 'NGO-X1', by: 'stay', since: '2024-03-01' }],
    },
    form,
    kh,
  )
  expect(cells).toEqual({ office: 'NGO-X1', sex: 'female', age_band: '18+' })
  expect(getRecordKind('service_episode').fields.some((f) => f.id === 'citizenship')).toBe(true)
})
