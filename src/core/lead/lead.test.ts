import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { beginFrom } from './begin.ts'
import { follow, isAnswerLate, isDecided, stepsFor, type Step } from './follow.ts'

const at = (hours: number): string => new Date(Date.UTC(2026, 10, 24) + hours * 3_600_000).toISOString()
const step = (by: string, name: Step['step'], hours: number, to = 'none', reason = 'none'): Step => ({
  by,
  step: name,
  to,
  reason,
  at: at(hours),
})
const handed = (to: string, hours: number) => step('ngo', 'handed', hours, to)

describe('a lead', () => {
  it('stays open through sorting, giving and handing on, whatever the other body does, until somebody decides', () => {
    const all = [
      step('ngo', 'sorted', 1, 'none', 'credible'),
      step('ngo', 'given', 2, 'NGO-X1'),
      handed('police', 3),
      step('police', 'accepted', 4, 'police'),
      step('police', 'returned', 5, 'police', 'not_ours'),
    ]
    const states = all.map((_, i) => follow('ngo', all.slice(0, i + 1)))
    expect(states.map((s) => s.state)).toEqual(['received', 'received', 'handed', 'accepted', 'returned'])
    expect(states.some(isDecided)).toBe(false)
    expect(states.at(-1)).toMatchObject({ sorted: 'credible', office: 'NGO-X1', body: 'police', reason: 'not_ours' })
  })
  it('is decided by its owner, or by the body that has it, and by no third one', () => {
    const took = [handed('police', 1), step('police', 'accepted', 2, 'police')]
    expect(follow('ngo', [...took, step('police', 'acted', 3, 'police', 'operation')])).toMatchObject({
      state: 'acted',
      decidedBy: 'police',
    })
    expect(follow('ngo', [...took, step('labour', 'acted', 3, 'labour', 'operation')]).state).toBe('accepted')
    expect(follow('ngo', [step('police', 'acted', 1, 'police')]).state).toBe('received')
  })
  it('of two who act at one moment neither loses it: handed on after a decision it waits again', () => {
    expect(follow('ngo', [step('ngo', 'acted', 1), handed('police', 1)]).state).toBe('handed')
    expect(follow('ngo', [handed('police', 1), step('ngo', 'acted', 1)]).state).toBe('acted')
  })
  it('can be taken up again, and only after it was decided', () => {
    const ended = follow('ngo', [step('ngo', 'no_action', 1, 'none', 'no_resources')])
    expect([stepsFor(ended, 'owner'), stepsFor(ended, 'asked')]).toEqual([['reopened'], []])
    expect(follow('ngo', [step('ngo', 'no_action', 1), step('ngo', 'reopened', 2)])).toMatchObject({ state: 'received', reason: 'none' })
  })
  it('that is with another body is called back before it is decided', () => {
    expect(stepsFor(follow('ngo', [handed('police', 1)]), 'owner')).toEqual(['called_back'])
    expect(follow('ngo', [handed('police', 1), step('ngo', 'called_back', 2, 'police')]).state).toBe('received')
    expect(follow('ngo', [handed('police', 1), step('ngo', 'called_back', 2, 'labour')]).state).toBe('handed')
    const back = [handed('police', 1), step('ngo', 'called_back', 2, 'police')]
    expect(follow('ngo', [...back, step('police', 'acted', 3, 'police', 'operation')])).toMatchObject({ state: 'received', body: null })
    expect(stepsFor(follow('ngo', back), 'asked')).toEqual([])
  })
  it('that was sent back is decided no more by whoever sent it', () => {
    const returned = [handed('police', 1), step('police', 'returned', 2, 'police', 'not_ours')]
    expect(follow('ngo', [...returned, step('police', 'acted', 3, 'police')]).state).toBe('returned')
  })
  it('across the wall has one word for every end', () => {
    expect([
      stepsFor(follow('ngo', [handed('police', 1)]), 'across'),
      follow('ngo', [handed('police', 1), step('police', 'decided', 2)]),
    ]).toEqual([
      ['acknowledged', 'handed_back', 'decided'],
      expect.objectContaining({ state: 'decided', reason: 'none', decidedBy: 'police' }),
    ])
  })
  it('is late with the body that was asked after 72 hours, and not once it was taken', () => {
    expect([
      isAnswerLate(follow('ngo', [handed('police', 0)]), at(72)),
      isAnswerLate(follow('ngo', [handed('police', 0)]), at(73)),
    ]).toEqual([false, true])
    expect(isAnswerLate(follow('ngo', [handed('police', 0), step('police', 'accepted', 1, 'police')]), at(99))).toBe(false)
  })
})

it('what a lead says stands in the form that follows it, where it is of the same list; the day is today', async () => {
  const { forms } = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
  const form = forms.find((f) => f.id === 'investigation-return')
  if (!form) throw new Error('no form')
  const known = {
    office: 'POL-X1',
    province: 'KH-1',
    form_of_exploitation: 'FORCED_LABOUR',
    site_type: 'BRICK_KILN',
    lead_number: '9/2023',
    state: 'received',
  }
  const cells = beginFrom(known, form, '2024-02-01')
  expect(cells).toEqual({
    office: 'POL-X1',
    opened_on: '01-02-2024',
    province: 'KH-1',
    form_of_exploitation: 'FORCED_LABOUR',
    site_type: 'BRICK_KILN',
  })
})
