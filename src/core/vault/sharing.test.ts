import { expect, it } from 'vitest'
import { Sharing } from './sharing.ts'

const said = (kind: 'sharing.stopped' | 'sharing.resumed', ...records: string[]) =>
  ({ kind, agency: 'a', asker: 'c', purpose: 'protection', records }) as const
const sharing = (...acts: readonly (readonly [kind: 'sharing.stopped' | 'sharing.resumed', index: number, agency?: string])[]) => {
  const made = new Sharing()
  for (const [kind, index, agency = 'a'] of acts) made.take(said(kind, 'r'), agency, index)
  return (index: number, record = 'r'): boolean => made.allows('a', record, index)
}

it('ends what was granted before, and nothing of another record', () => {
  const allows = sharing(['sharing.stopped', 10])
  expect([allows(3), allows(3, 'other')]).toEqual([false, true])
  expect(sharing()(3)).toBe(true)
})
it('lets nothing be granted until she has agreed anew, and then nothing of before', () => {
  expect(sharing(['sharing.stopped', 10])(11)).toBe(false)
  const anew = sharing(['sharing.stopped', 10], ['sharing.resumed', 12])
  expect([anew(3), anew(11), anew(13)]).toEqual([false, true, true])
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
