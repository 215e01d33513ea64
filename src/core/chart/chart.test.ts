import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { drawBars, drawColumns, drawMap, drawTiles, outlinesOf, type Topology } from './index.ts'
import type { Mark } from './index.ts'
import { fitLabel, widthOf } from './fit-label.ts'
import { niceTop } from './svg.ts'

const shown = (label: string, value: number): Mark => ({ label, value, text: String(value), look: 'shown' })
const withheld: Mark = { label: 'B', value: null, text: 'withheld', look: 'withheld' }

test('a withheld bar has a padlock, words, and one length whatever the others are', () => {
  const stub = (svg: string): string | undefined => /<rect class="ch-hatched"[^>]*>/.exec(svg)?.[0]
  const small = drawBars('a', 'x', [shown('A', 3), withheld])
  const large = drawBars('a', 'x', [shown('A', 3000), withheld])
  expect(small).toContain('ch-lock')
  expect(small).toContain('>withheld<')
  expect(stub(small)).toBe(stub(large))
})

test('a drawing is the same bytes twice, names its own pattern, and escapes what it is given', () => {
  const draw = (): string => drawColumns('c7', 'a "<title>"', [shown('<b>', 2), withheld], String)
  expect(draw()).toBe(draw())
  expect(draw()).toContain('url(#c7-hatch)')
  expect(draw()).not.toMatch(/<b>|"<title>"/)
})

test('nothing at all still draws an axis', () => {
  expect(drawBars('e', 'x', [])).toContain('</svg>')
  expect(drawColumns('e', 'x', [shown('A', 0)], String)).toContain('>1<')
  expect(drawTiles('e', 'x', [], 3)).toContain('</svg>')
})

test('a tile is dark when full, pale from four fifths, dashed below', () => {
  const tile = (value: number): string =>
    drawTiles('t', 'x', [{ ...shown('A', value), tile: { code: 'a', column: 0, row: 0 }, lines: ['A'] }], 10)
  expect(tile(10)).toContain('<rect class="ch-1"')
  expect(tile(8)).toContain('<rect class="ch-3"')
  expect(tile(7)).toContain('stroke-dasharray')
})

test('every province of Cambodia has a shape on the map, toned as its tile would be', async () => {
  const text = readFileSync(`${import.meta.dirname}/../../../countries/kh/data/provinces.topo.json`, 'utf8')
  const outlines = outlinesOf(JSON.parse(text) as Topology, 340)
  expect(outlines.places.map((p) => p.code).toSorted()).toEqual(Array.from({ length: 25 }, (_, i) => `KH-${i + 1}`).toSorted())
  // Each where it lies: Ratanakiri east of Battambang, Kep south of Stung Treng, all inside the frame.
  const at = (code: string) => outlines.places.find((p) => p.code === code)
  expect(at('KH-16')?.x).toBeGreaterThan(at('KH-2')?.x ?? 999)
  expect(at('KH-23')?.y).toBeGreaterThan(at('KH-19')?.y ?? 999)
  for (const p of outlines.places)
    expect([p.d.length > 20, p.x > 0 && p.x < 340, p.y > 0 && p.y < outlines.height]).toEqual([true, true, true])
  const svg = drawMap(
    'm',
    'x',
    outlines.places.map((p, i) => ({ ...shown(p.code, i === 0 ? 3 : 4), code: p.code })),
    outlines,
    4,
  )
  expect(svg.match(/<path class="ch-1"/g)).toHaveLength(24)
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
  expect(svg.length).toBeLessThan(40_000)
})

test.each([
  [0, 1],
  [7, 8],
  [12, 12],
  [21, 25],
  [3221, 4000],
  [16984, 20000],
])('the axis over %i ends at %i', (max, top) => {
  expect(niceTop(max)).toBe(top)
})

test('a long label is two lines, and no sign of Khmer is torn', () => {
  expect(fitLabel('short', 10)).toEqual(['short'])
  expect(fitLabel('Unlawful removal with purpose and more of it', 20)).toEqual(['Unlawful removal', 'with purpose and mo…'])
  expect(widthOf('ស្ត្រី')).toBe(1.5)
  const [first, second] = fitLabel('សាលាដំបូង\u200Bខេត្ត\u200Bបន្ទាយមានជ័យ', 10)
  expect(first).toBe('សាលាដំបូង\u200Bខេត្ត')
  expect(second).toBe('បន្ទាយមានជ័យ')
  expect(fitLabel('ស្ត្រីស្ត្រីស្ត្រី', 2)).toEqual(['ស្ត្រី…'])
})
