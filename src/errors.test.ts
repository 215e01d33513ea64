import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CATALOGUE } from './errors.ts'

test('a code stands in one room of the catalogue, with words in both languages', async () => {
  const names = readdirSync(`${import.meta.dirname}/errors`).filter((name) => name !== 'entry.ts')
  const rooms = await Promise.all(names.map(async (name) => Object.values((await import(`./errors/${name}`)) as Record<string, object>)))
  const codes = rooms.flat().flatMap((room) => Object.keys(room))
  expect(codes.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted())
  for (const [
    code,
    {
      words: { en, km },
    },
  ] of Object.entries(CATALOGUE))
    expect([code, en.length > 5, /[\u1780-\u17FF]/.test(km)]).toEqual([code, true, true])
})
