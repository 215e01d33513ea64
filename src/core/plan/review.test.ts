/** Which sealings a leak review rests on: an hour that is over is moved by nobody. */
import { expect, it } from 'vitest'
import type { Plan } from './plan.ts'
import { countSealings } from './review.ts'

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
