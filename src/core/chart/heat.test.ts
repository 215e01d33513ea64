import { expect, test } from 'vitest'
import { drawHeat, type HeatMark } from './heat.ts'

const mark = (look: HeatMark['look'], text = '', more?: string): HeatMark => ({ look, text, ...(more === undefined ? {} : { more }) })

test('a chart of nothing, of one value, and of everything withheld is drawn, and none of them says a zero', () => {
  expect(drawHeat('a', 'Nothing', [], [])).toMatch(/^<svg class="plot heat"[^]*<\/svg>$/)
  const one = drawHeat('b', 'One', ['Q1'], [{ label: 'Here', marks: [mark('full', '1/1')] }])
  expect(one.match(/>1\/1</g)).toHaveLength(1)
  const hidden = drawHeat('c', 'Hidden', ['Q1', 'Q2'], [{ label: 'Here', marks: [mark('withheld'), mark('withheld')] }])
  expect([hidden.match(/ch-hatched/g)?.length, hidden.match(/ch-lock/g)?.length, /ch-1"|>0/.test(hidden)]).toEqual([2, 2, false])
})

test('each of what can be has a look of its own, late says how many, and what it is given is escaped', () => {
  const marks = [mark('full', '2/2'), mark('late', '2/2', '1 late'), mark('part', '1/2'), mark('none')]
  const drawn = drawHeat('a', 'Returns', ['1', '2', '3', '4'], [{ label: 'A & <b>', marks }])
  const boxes = [...drawn.matchAll(/<rect class="(ch-[^"]+)" x/g)].map(([, look]) => look)
  expect(boxes).toEqual(['ch-1', 'ch-3', 'ch-none'])
  expect([drawn.includes('1 late'), drawn.includes('A &amp; &lt;b&gt;'), drawn.includes('stroke-dasharray')]).toEqual([true, true, true])
})

test('all in, and nobody says whether in time, is neither dark nor dashed; not known yet is a question mark and no padlock', () => {
  const drawn = drawHeat('a', 'Returns', ['1', '2'], [{ label: 'A', marks: [mark('in', '2/2'), mark('unsure')] }])
  const boxes = [...drawn.matchAll(/<rect class="(ch-none)" x[^>]*>/g)].map(([box]) => box.includes('stroke-dasharray'))
  expect(boxes).toEqual([false, true])
  expect([/ch-1"|ch-3"/.test(drawn), drawn.includes('>?<'), drawn.includes('ch-lock')]).toEqual([false, true, false])
})

test('a year that all times share is left to the sentence above, in either digits; two years are told apart', () => {
  const heads = (...columns: readonly string[]): readonly (string | undefined)[] =>
    [...drawHeat('a', 'Returns', columns, []).matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text)
  expect(heads('២០២៣-Q១', '២០២៣-Q២')).toEqual(['Q១', 'Q២'])
  expect(heads('2023-01', '2023-02')).toEqual(['01', '02'])
  expect(heads('2023-Q4', '2024-Q1')).toEqual(['2023-Q4', '2024-Q1'])
})

test('a year of months is wide, and says so to whoever lays it out', () => {
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1))
  expect(drawHeat('a', 'A year', months, [])).toContain('class="plot heat many"')
})
