import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { listDue, listOwedByNobody } from '../count/coverage.ts'
import { codesOf, findForm } from './find.ts'
import { offeredTo, officesFor, ownerElsewhere } from './whose-office.ts'

const kh = await loadCountry(join(import.meta.dirname, '../../../countries/kh'))
const form = (id: string) => findForm(kh, id)!

describe('an office', () => {
  it('of another body that sends the form is not the sender’s to fill; of one that does not send it, it is', () => {
    const owner = (office: string, of: string, by: string) => ownerElsewhere(office, form(of), by, kh)?.id
    expect(owner('POL-12', 'identification', 'mosavy')).toBe('ahtjp')
    expect(owner('POL-12', 'identification', 'ahtjp')).toBeUndefined()
    // The social ministry sends no return of detention: whoever holds people in its centre says so.
    expect(codesOf(kh, 'custody-offices').some((c) => c.code === 'SOC-12')).toBe(true)
    expect(owner('SOC-12', 'detention', 'ahtjp')).toBeUndefined()
    expect(owner('CFI-12', 'court-return', 'moj')).toBeUndefined()
    // A paper may be another's that the sender has at hand: the office is whoever wrote it, and nobody owes it.
    expect(owner('GDP-NAT', 'paper-statement', 'courts')).toBeUndefined()
    // Police and gendarmes hand in whom they removed, each for its own offices.
    expect([owner('POL-12', 'removal', 'gdi'), owner('GDM-12', 'removal', 'ahtjp'), owner('GDM-12', 'suspect-return', 'ahtjp')]).toEqual([
      'ahtjp',
      'gendarmerie',
      'gendarmerie',
    ])
  })
  it.each([
    ['removal', ['GDI']],
    ['suspect-return', ['POL']],
    ['service-return', ['NGO', 'SOC']],
  ])('that owes no %s may hand one in, and no figure waits for it', (id, owing) => {
    const year = { from: '2023-01-01', to: '2024-01-01' }
    const bodies = (slots: readonly { readonly office: string }[]) => [...new Set(slots.map((s) => s.office.split('-')[0]))].toSorted()
    expect(bodies(listDue(kh, form(id), year))).toEqual(owing)
    expect(new Set(listDue(kh, form(id), year).map((s) => s.office)).has('NGO-X3')).toBe(false)
    expect(listOwedByNobody(kh, form(id), year).length).toBeGreaterThan(0)
  })
  it('is offered to its own body first, and another’s not at all', () => {
    const offered = officesFor(form('identification'), 'mosavy', kh).map((o) => o.code)
    expect(offered.slice(0, 28).every((code) => code.startsWith('SOC-'))).toBe(true)
    expect(offered.some((code) => /^(POL|LAB|NGO)-/.test(code))).toBe(false)
    const lists = offeredTo('mosavy', form('identification'), kh).lists
    expect(lists.find((l) => l.id === 'frontline-offices')?.codes.map((c) => c.code)).toEqual(offered)
    expect(offeredTo('mosavy', form('identification'), kh).lists).toBe(lists)
  })
  it('stays in a list that is another field’s too: to whom somebody is sent may be anybody', () => {
    const referral = form('referral')
    const others = referral.fields.filter((f) => f.list === referral.slot.list)
    expect(others.length > 1).toBe(offeredTo('mosavy', referral, kh) === kh)
  })
  it('of every list that a body calls its own is an office of some form that it sends', () => {
    for (const agency of kh.agencies)
      for (const list of agency.offices ?? []) {
        const own = new Set(codesOf(kh, list).map((c) => c.code))
        const sent = kh.forms.filter((f) => agency.sends.includes(f.id)).flatMap((f) => codesOf(kh, f.slot.list))
        expect(
          sent.some((c) => own.has(c.code)),
          `${agency.id} ${list}`,
        ).toBe(true)
      }
  })
})
