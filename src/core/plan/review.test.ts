/** Which sealings a leak review rests on: an hour that is over is moved by nobody, and what anybody can write is no reading. */
import { expect, it } from 'vitest'
import { toBase64Url, toHex } from '../bytes.ts'
import type { HeldSeals } from './held.ts'
import { commitPlan, printMinute, printPlan, type Plan } from './plan.ts'
import { bearOut, countSealings, readUnsealed, reviewsOfUnsealers, type Reviewed } from './review.ts'

const at = (hour: string): number => Date.parse(`2026-11-25T${hour}Z`) / 1000
const sealed = (fixed: string, hour: string, ...team: readonly string[]) => ({
  fixedAt: at(fixed),
  plan: {
    v: 1,
    plan: 'a'.repeat(32),
    agency: 'bell',
    action: `2026-11-25T${hour}Z`,
    sealed: '2026-11-25T00:00Z',
    team: team.map((name, i) => ({ name, device: String(i).padStart(32, '0') })),
    text: 'Ring at four.',
  } satisfies Plan,
})
const counted = (...all: readonly ReturnType<typeof sealed>[]) => {
  const { inTime, late } = countSealings(all)
  return { inTime: inTime.map((s) => s.plan.team.map((m) => m.name).join()), late: late.map((l) => [l.names.join(), l.hour]) }
}
const first = sealed('01:00', '04:00', 'Wump', 'Plim')

it('an hour is put off and brought forward while it is not over', () => {
  expect(counted(first, sealed('02:00', '06:00', 'Wump'), sealed('05:00', '05:30', 'Dorn'))).toEqual({
    inTime: ['Wump,Plim', 'Wump', 'Dorn'],
    late: [],
  })
})
it('a sealing after its own hour, or after the hour that stood, counts for nothing, whatever hour it names', () => {
  for (const hour of ['00:30', '04:00', '23:00'])
    expect(counted(sealed('05:00', hour, 'Wump'), first)).toEqual({
      inTime: ['Wump,Plim'],
      late: [['Wump', Math.min(at(hour), at('04:00'))]],
    })
  expect(counted(sealed('04:00', '04:00', 'Wump'))).toMatchObject({ inTime: [] })
})
it('an hour brought forward leaves all in who were there before', () => {
  expect(counted(first, sealed('02:00', '02:01', 'Wump'), sealed('03:00', '04:00', 'Dorn'))).toEqual({
    inTime: ['Wump,Plim', 'Wump'],
    late: [['Dorn', at('02:01')]],
  })
})

/** A file as two unsealers write it, or anybody else. */
const reading = (of: ReturnType<typeof sealed>, since = of.fixedAt) => {
  const [nonce, text] = [new Uint8Array(32).fill(7), printPlan(of.plan)]
  const value = toHex(commitPlan(nonce, text))
  const read = readUnsealed(
    JSON.stringify({ format: 'saksi-plan-unsealed/1', plan: of.plan.plan, value, since, by: [1, 3], text, nonce: toBase64Url(nonce) }),
  )
  if (!read) throw new Error('it does not read')
  return read
}
const listed = (...seals: readonly (readonly [value: string, since: number])[]): HeldSeals => ({
  format: 'saksi-plan-held/1',
  at: '2026-11-29T00:00Z',
  agencies: [
    {
      agency: 'bell',
      sealed: seals.length,
      due: 0,
      extended: 0,
      seals: seals.map(([value, since]) => ({ value, since: printMinute(since), latest: '2026-12-25', isDue: true, isExtended: false })),
    },
  ],
})
const knew = (all: readonly Reviewed[]) => all.flatMap((r) => r.knew.map((k) => k.name))
const [real, invented] = [reading(first), reading(sealed('02:00', '04:00', 'Innocent'))]

it('a file that no list and no proof bears out is a reading of nothing: whoever stands in it knew of nothing', () => {
  const list = listed([real.value, first.fixedAt])
  const { borneOut, unproved } = bearOut([real, invented], [list], [])
  expect([knew(reviewsOfUnsealers(borneOut).reviews), unproved]).toEqual([['Wump', 'Plim'], [invented]])
  expect(bearOut([real], [], []).unproved).toEqual([real])
  // The log bears it out as well, where somebody handed in its proof.
  const proved = reviewsOfUnsealers(bearOut([real], [list], []).borneOut).reviews
  expect(bearOut([real, invented], [], proved)).toMatchObject({ borneOut: [{ value: real.value }], unproved: [{ value: invented.value }] })
})
it('since when it was there the list says, and no file strikes off whoever stood in it; that it says otherwise is told', () => {
  const second = sealed('02:00', '04:00', 'Wump', 'Plim', 'Dorn')
  const moved = reading(second, at('05:00'))
  const list = listed([real.value, at('01:00')], [moved.value, at('02:00')])
  const { borneOut, differing } = bearOut([real, moved], [list], [])
  expect(knew(reviewsOfUnsealers(borneOut).reviews)).toContain('Dorn')
  expect(differing).toEqual([{ reading: moved, listed: at('02:00'), otherwise: [at('05:00')] }])
  expect(() => reading(second, Number.MAX_SAFE_INTEGER)).toThrow('does not read')
  // The file has the second, and a list the minute: that is no difference.
  expect(bearOut([reading(first, at('01:00') + 59)], [list], []).differing).toEqual([])
  // Two lists that differ: the newer counts, and the other is told.
  const newer = { ...listed([moved.value, at('03:00')]), at: '2026-11-30T00:00Z' }
  expect(bearOut([reading(second)], [list, newer], []).differing).toMatchObject([{ listed: at('03:00'), otherwise: [at('02:00')] }])
})
it('a plan of which all that was read was late makes no review, and is told with the reason', () => {
  const late = reading(sealed('05:00', '04:00', 'Dorn'))
  const { reviews, allLate } = reviewsOfUnsealers([real, { ...late, plan: { ...late.plan, plan: 'b'.repeat(32) } }])
  expect(knew(reviews)).toEqual(['Wump', 'Plim'])
  expect(allLate).toMatchObject([{ readings: [{ value: late.value }], late: [{ hour: at('04:00'), names: ['Dorn'] }] }])
})
