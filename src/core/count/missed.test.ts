import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import type { Country } from '../country/country.ts'
import { isDay } from '../model/dates.ts'
import { teachKinds } from '../model/kinds.ts'
import { listDue } from './coverage.ts'
import { listMissed, slotKey, type MissedQuestion } from './missed.ts'

const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
const toyland = await loadCountry(`${import.meta.dirname}/../../../countries/toyland`)
/** A process knows the kinds of one country. */
const ask = (q: Partial<MissedQuestion> = {}, country: Country = toyland) => {
  teachKinds(country.kinds)
  return listMissed(country, { forms: country.forms, since: '2023-01-01', today: '2023-12-31', isDemo: false, settled: new Set(), ...q })
}

it('a slot is missed when its due day is over, and not on that day', () => {
  const [form] = toyland.forms
  const [slot] = form ? listDue(toyland, form, { from: '2023-01-01', to: '2023-12-31' }) : []
  const isMissed = (today: string) => ask({ today }).some((m) => m.body.office === slot?.office && m.body.period === slot.period)
  const due = slot?.due ?? ''
  const next = new Date(Date.parse(`${due}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  expect([isMissed(due), isMissed(next)]).toEqual([false, true])
})

it('what was received, waived or missed already is not missed again', () => {
  const all = ask()
  expect(all.length).toBeGreaterThan(0)
  const settled = new Set(all.map(({ body }) => slotKey(body.form, body.office, body.period)))
  expect(ask({ settled })).toEqual([])
})

it('what fell due before there was a record is not owed to it', () => {
  expect(ask({ since: '2023-12-31' })).toEqual([])
})

it('in a demo no real office stands beside a fault, and nowhere is an allegation owed to a calendar', () => {
  const demo = ask({ isDemo: true }, kh)
  const invented = new Set(kh.lists.flatMap((l) => l.codes.filter((c) => c.fictional === true).map((c) => c.code)))
  expect(demo.length).toBeGreaterThan(0)
  expect(demo.filter((m) => !invented.has(m.body.office))).toEqual([])
  const all = ask({}, kh).map((m) => m.body.form)
  expect(all).toContain('court-return')
  expect(all).not.toContain('allegation')
})

it('asked day after day, with what it said before, it says every slot once and the same ones', () => {
  const day = fc
    .date({ min: new Date('2023-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10))
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
      const settled = new Set<string>()
      const said: string[] = []
      for (const today of days.toSorted())
        for (const { body } of ask({ today, settled })) {
          expect(isDay(body.due)).toBe(true)
          said.push(slotKey(body.form, body.office, body.period))
          settled.add(said.at(-1) as string)
        }
      const once = ask({ today: days.toSorted().at(-1) as string }).map(({ body }) => slotKey(body.form, body.office, body.period))
      expect(said.toSorted()).toEqual(once.toSorted())
    }),
    { numRuns: 30 },
  )
})
