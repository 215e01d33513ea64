import { describe, expect, it } from 'vitest'
import { holderOf, stateOf, waitOf, type Transfer } from './follow.ts'

const OFFERED: Transfer = {
  offer: 'o',
  record: 'r',
  number: '12/2024',
  from: 'PRO-X1',
  to: 'PRO-12',
  reason: 'jurisdiction',
  at: '2026-03-01T10:00:00.000Z',
  answer: null,
  stands: true,
}
const answered = (step: 'accepted' | 'joined' | 'sent_back' | 'withdrawn', stands = true): Transfer => ({
  ...OFFERED,
  stands,
  answer: { step, reason: step === 'sent_back' ? 'not_ours' : 'none', number: null, at: '2026-03-05T10:00:00.000Z' },
})

describe('a dossier on its way', () => {
  it('is the sender’s until it is taken, and one office’s at any time', () => {
    const all = [
      OFFERED,
      answered('accepted'),
      answered('accepted', false),
      answered('joined', false),
      answered('sent_back'),
      answered('withdrawn'),
    ]
    expect(all.map((t) => [stateOf(t), holderOf(t)])).toEqual([
      ['offered', 'PRO-X1'],
      ['accepted', 'PRO-12'],
      ['arrived', 'PRO-12'],
      ['arrived', 'PRO-12'],
      ['sent_back', 'PRO-X1'],
      ['withdrawn', 'PRO-X1'],
    ])
  })
  it('waits for an answer, then for its row, and then for nothing', () => {
    expect(waitOf(OFFERED, '2026-03-08T10:00:00.000Z')).toEqual({ days: 7, isLate: false })
    expect(waitOf(OFFERED, '2026-03-09T10:00:00.000Z')).toEqual({ days: 8, isLate: true })
    // Taken on the fifth: its time begins anew.
    expect(waitOf(answered('accepted'), '2026-03-09T10:00:00.000Z')).toEqual({ days: 4, isLate: false })
    expect([waitOf(answered('accepted', false), '2026-04-01T00:00:00Z'), waitOf(answered('sent_back'), '2026-04-01T00:00:00Z')]).toEqual([
      null,
      null,
    ])
    expect(waitOf(OFFERED, '2026-02-01T00:00:00Z')).toEqual({ days: 0, isLate: false })
  })
})
