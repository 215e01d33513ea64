import { expect, it } from 'vitest'
import { joinedOf, withoutJoined } from './without-joined.ts'

it('a list keeps its codes and loses what is counted as one, in whatever way it is written', () => {
  const said = (code: string): string => withoutJoined(code).replaceAll(/\s+/g, ' ')
  expect(
    said(`{\n  id: 'a',\n  together: [{ of: ['x, ]', 'y'] }], // it's so\n  whole: { order: [], validFrom: '2026' },\n  codes: [1],\n}`),
  ).toBe("{ id: 'a', // it's so codes: [1], }")
  expect(said(`{\n  groupings: GROUPS,\n  codes: [1],\n}`)).toBe('{ codes: [1], }')
  expect(said(`[printedWhole(\n inGroups(codeList('a', { x: ['('] }), { g: [1] }, { h: [2] },),\n FROM,\n { i: [3] },\n)]`)).toBe(
    "[( (codeList('a', { x: ['('] })))]",
  )
  // A code may be called so.
  expect(said(`codeList('a', {\n    whole: ['Whole'],\n  })`)).toBe("codeList('a', { whole: ['Whole'], })")
  // Indicators say something else by the word.
  expect(said(`{ measure: { part: 'a', whole: 'b' } }`)).toBe("{ measure: { part: 'a', whole: 'b' } }")
})

it('what was taken from a list is fetched by whoever reads a release, and of others there is nothing', () => {
  const [together, codes] = [[{ code: 'both', labels: {}, of: ['x', 'y'] }], []]
  expect(
    [
      { id: 'a', codes, together },
      { id: 'b', codes },
    ].flatMap((list) => joinedOf(list as never)),
  ).toEqual([{ id: 'a', together }])
})
