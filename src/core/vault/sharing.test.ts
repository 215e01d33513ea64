import { expect, it } from 'vitest'
import { Sharing } from './sharing.ts'

const said = (kind: 'sharing.stopped' | 'sharing.resumed', ...records: string[]) =>
  ({ kind, agency: 'a', asker: 'c', purpose: 'protection', records }) as const
type Act = readonly [kind: 'sharing.stopped' | 'sharing.resumed', index: number, agency?: string]
/** Everything is said by ann; whoever grants is bo. */
const sharing = (...acts: readonly Act[]) => {
  const made = new Sharing()
  for (const [kind, index, agency = 'a'] of acts) made.take(said(kind, 'r'), { agency, person: 'ann' }, index)
  return (index: number, record = 'r', person = 'bo'): boolean => made.allows({ agency: 'a', person }, record, index)
}

it('ends what was granted before, and nothing of another record', () => {
  const allows = sharing(['sharing.stopped', 10])
  expect([allows(3), allows(3, 'other')]).toEqual([false, true])
  expect(sharing()(3)).toBe(true)
})
it('lets nothing be granted until she has agreed anew, and then nothing of before', () => {
  expect(sharing(['sharing.stopped', 10])(11)).toBe(false)
  const anew = sharing(['sharing.stopped', 10], ['sharing.resumed', 12])
  expect([anew(3), anew(11), anew(13)]).toEqual([false, false, true])
})
it('takes two persons to bring a grant back: who says that she agreed grants nothing by it', () => {
  expect(sharing(['sharing.stopped', 10], ['sharing.resumed', 12])(13, 'r', 'ann')).toBe(false)
  const two = new Sharing()
  two.take(said('sharing.stopped', 'r'), { agency: 'a', person: 'ann' }, 10)
  two.take(said('sharing.resumed', 'r'), { agency: 'a', person: 'ann' }, 12)
  two.take(said('sharing.resumed', 'r'), { agency: 'a', person: 'bo' }, 14)
  const granted = (person: string, index: number): boolean => two.allows({ agency: 'a', person }, 'r', index)
  expect([granted('ann', 13), granted('ann', 15), granted('bo', 13), granted('bo', 15)]).toEqual([false, true, true, true])
})
it('goes by the log and not by what came first: a consent of before the stop brings nothing back', () => {
  for (const acts of [
    [
      ['sharing.stopped', 10],
      ['sharing.resumed', 5],
    ],
    [
      ['sharing.resumed', 5],
      ['sharing.stopped', 10],
    ],
  ] as const)
    expect(sharing(...acts)(11)).toBe(false)
  expect(sharing(['sharing.stopped', 20], ['sharing.resumed', 12], ['sharing.stopped', 10])(30)).toBe(false)
})
it('is that body’s to say, and nobody else’s', () => {
  expect(sharing(['sharing.stopped', 10, 'b'])(3)).toBe(true)
  expect(sharing(['sharing.stopped', 10], ['sharing.resumed', 12, 'b'])(13)).toBe(false)
})
