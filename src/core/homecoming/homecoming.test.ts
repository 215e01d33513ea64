import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import type { HomeSaid, HomeStep } from '../entry/kinds/homecoming-moved.ts'
import { followHome, homeStepsFor, hoursToAnswer, isFearUnasked, isOver, isUnansweredLate, type HomeMoved } from './follow.ts'
import { repatriationCells } from './register.ts'

const at = (hours: number): string => new Date(Date.UTC(2026, 10, 24) + hours * 3_600_000).toISOString()
const moved = (step: HomeStep, hours: number, said: HomeSaid = 'none', to = 'none'): HomeMoved => ({ step, said, to, at: at(hours) })
const WAY = [
  moved('answered', 2),
  moved('asked', 3, 'wants_fear_asked'),
  moved('identity', 30, 'confirmed'),
  moved('papers', 60, 'issued'),
  moved('flight', 90),
  moved('arrived', 120),
  moved('handed', 121, 'body', 'mosavy'),
]
const call = { came: at(0) }

describe('who called from abroad', () => {
  it('comes home by one stage after the other, and it is over with the hand-over', () => {
    const next = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => followHome(WAY.slice(0, n)).next)
    expect(next).toEqual(['answered', 'asked', 'identity', 'papers', 'flight', 'arrived', 'handed', null])
    expect(isOver(followHome(WAY))).toBe(true)
  })
  it('skips no stage, and no stage counts twice, whoever was quicker', () => {
    expect(followHome([moved('flight', 1)]).next).toBe('answered')
    expect(followHome([moved('answered', 1), moved('answered', 2), moved('papers', 3, 'issued')])).toMatchObject({
      next: 'asked',
      since: at(1),
    })
  })
  it('may stop at every stage with a reason, and goes on where it was', () => {
    const stopped = followHome([...WAY.slice(0, 4), moved('stopped', 70, 'contact_lost')])
    expect([stopped.next, stopped.stopped?.said, homeStepsFor(stopped)]).toEqual([null, 'contact_lost', ['reopened']])
    const again = followHome([...WAY.slice(0, 4), moved('stopped', 70, 'contact_lost'), moved('reopened', 80)])
    expect(again).toMatchObject({ next: 'flight', stopped: null })
  })
  it.each(['not_wanted', 'fears_return'] as const)('that stopped because of “%s” is asked anew before anything else', (said) => {
    const again = followHome([...WAY.slice(0, 4), moved('stopped', 70, said), moved('reopened', 80)])
    expect([again.next, homeStepsFor(again)]).toEqual(['asked', ['asked', 'stopped']])
    expect(followHome([...WAY.slice(0, 4), moved('stopped', 70, said), moved('reopened', 80), moved('flight', 81)]).next).toBe('asked')
  })
  it('of whom nobody asked about fear of returning says so until it is over', () => {
    const unasked = WAY.map((s) => (s.step === 'asked' ? { ...s, said: 'wants_fear_not_asked' as const } : s))
    expect([2, 5, 7].map((n) => isFearUnasked(followHome(unasked.slice(0, n))))).toEqual([true, true, false])
  })
  it('that was handed over is handed over anew once it is taken up again', () => {
    expect(followHome([...WAY, moved('reopened', 130)])).toMatchObject({ next: 'handed', stopped: null })
  })
  it('has an answer time from the call on, and is late after 72 hours without one', () => {
    expect([hoursToAnswer(call, followHome(WAY), at(500)), hoursToAnswer(call, followHome([]), at(73))]).toEqual([2, 73])
    expect([72, 73].map((h) => isUnansweredLate(call, followHome([]), at(h)))).toEqual([false, true])
    expect(isUnansweredLate(call, followHome([moved('stopped', 80, 'came_alone')]), at(99))).toBe(false)
  })
})

it('tells the register of repatriations what stands here, and answers nothing that nobody said', async () => {
  const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
  const form = kh.forms.find((f) => f.id === 'repatriation-return')
  if (!form) throw new Error('no form')
  const values = { office: 'MFA-X1', country: 'THA', sex: 'female', contact_type: 'trafficking' }
  const told = (steps: readonly HomeMoved[]) => repatriationCells({ values }, followHome(steps), form, kh)
  expect(told(WAY)).toEqual({ office: 'MFA-X1', direction: 'in', country: 'THA', sex: 'female', voluntary: 'yes', fear_asked: 'yes' })
  expect(told(WAY.map((s) => (s.step === 'asked' ? { ...s, said: 'wants_fear_not_asked' as const } : s)))['fear_asked']).toBe('no')
  expect(told([])).toEqual({ office: 'MFA-X1', direction: 'in', country: 'THA', sex: 'female' })
})
