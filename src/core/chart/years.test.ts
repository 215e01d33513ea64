import { expect, test } from 'vitest'
import { drawSteps, drawStepsNarrow, drawYears, standAlone, yearsSize, type YearMark } from './index.ts'
import { widthOf } from './fit-label.ts'
import type { StepMark } from './steps.ts'

const shown = (label: string, value: number, more: Partial<YearMark> = {}): YearMark => ({
  label,
  value,
  text: String(value),
  look: 'shown',
  ...more,
})
const withheld: YearMark = { label: '2021', value: null, text: 'withheld', look: 'withheld' }
const absent: YearMark = { label: '2021', value: null, text: 'nothing released', look: 'absent' }
const columns = (svg: string): number => (svg.match(/<rect class="ch-[123]"/g) ?? []).length

test('nothing, one value, and everything withheld are drawn, and none of them as a column of nothing', () => {
  for (const size of ['wide', 'narrow', 'panel'] as const) {
    expect(columns(drawYears('y', 'x', [], size))).toBe(0)
    expect(columns(drawYears('y', 'x', [shown('2022', 5)], size))).toBe(1)
    const hidden = drawYears('y', 'x', [withheld, withheld], size)
    expect([columns(hidden), hidden.match(/ch-lock/g)?.length, hidden.match(/class="ch-hatched"/g)?.length]).toEqual([0, 2, 2])
  }
})

test('a withheld year has one height whatever stands beside it, and a year without a number a dash and no column', () => {
  const stub = (value: number): string | undefined =>
    /<rect class="ch-hatched"[^>]*>/.exec(drawYears('y', 'x', [withheld, shown('2022', value)], 'wide'))?.[0]
  expect(stub(3)).toBe(stub(3000))
  const gap = drawYears('y', 'x', [shown('2020', 4), absent, shown('2022', 5)], 'wide')
  expect([columns(gap), gap.match(/>–</g)?.length]).toEqual([2, 1])
})

test('where two years may not be compared the axis is cut and a sign stands over it', () => {
  const whole = drawYears('y', 'x', [shown('2021', 4), shown('2022', 5)], 'wide')
  const cut = drawYears('y', 'x', [shown('2021', 4), shown('2022', 5, { isCut: true })], 'wide')
  expect([whole.includes('≠'), cut.match(/≠/g)?.length, cut.includes('class="ch-cut"')]).toEqual([false, 1, true])
})

test('the label of a time that is no whole year lies within the drawing, in both languages and every size', () => {
  for (const label of ['1 October 2026 to before 1 January 2027', '១ តុលា ២០២៦ ដល់\u200Bមុន ១ មករា ២០២៧'])
    for (const size of ['wide', 'narrow', 'panel'] as const)
      for (const marks of [[shown(label, 4)], [shown(label, 4), shown(label, 5, { foot: '4/25' })]]) {
        const { width, height } = yearsSize(marks, size)
        const texts = [
          ...drawYears('y', 'x', marks, size).matchAll(/<text class="[^"]*" x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</g),
        ]
        expect(texts.length).toBeGreaterThan(marks.length)
        for (const [, x, y, letters, text = ''] of texts) {
          // Half an em a sign, which is less than what is reckoned with.
          const half = (widthOf(text) * Number(letters)) / 4
          expect([text, Number(x) - half >= 0, Number(x) + half <= width, Number(y) <= height - 6]).toEqual([text, true, true, true])
        }
      }
  expect(drawYears('y', 'x', [shown('2022', 4), shown('2023', 5)], 'wide')).toContain('x="84" y="230"')
})

test('panels share the scale that they are given', () => {
  const height = (svg: string): string | undefined => /<rect class="ch-1"[^>]*height="([\d.]+)"/.exec(svg)?.[1]
  const [alone, shared] = [drawYears('y', 'x', [shown('2022', 5)], 'panel'), drawYears('y', 'x', [shown('2022', 5)], 'panel', 50)]
  expect(Number(height(shared))).toBeLessThan(Number(height(alone)) / 5)
})

test('a step that needs a withheld number is hatched with a padlock, and no bar says how long it is', () => {
  const mark = (value: number | null) => ({ value, text: value === null ? '' : String(value), waits: null, waitsText: '', isSorted: true })
  const steps = (value: number | null) => ({
    years: ['2022'],
    steps: [
      { label: 'Registered', marks: [mark(9)] },
      { label: 'Judged', marks: [mark(value)] },
    ],
  })
  for (const draw of [drawSteps, drawStepsNarrow]) {
    expect(columns(draw('s', 'x', steps(4)))).toBe(2)
    const hidden = draw('s', 'x', steps(null))
    expect([columns(hidden), hidden.includes('ch-lock')]).toEqual([1, true])
    expect(draw('s', 'x', { years: [], steps: [] })).toContain('</svg>')
  }
})

test('a step has an edge only where the step above is known and everybody is sorted; without one no bar looks full', () => {
  const mark = (value: number | null, more: Partial<StepMark> = {}): StepMark => ({
    value,
    text: '',
    waits: null,
    waitsText: '',
    isSorted: true,
    ...more,
  })
  const edges = (...marks: readonly StepMark[]): readonly number[] =>
    [drawSteps, drawStepsNarrow].map(
      (draw) =>
        draw('s', 'x', { years: ['2022'], steps: marks.map((m) => ({ label: '', marks: [m] })) }).match(/class="ch-open"/g)?.length ?? 0,
    )
  expect(edges(mark(9), mark(6), mark(4))).toEqual([3, 3])
  expect(edges(mark(9), mark(null), mark(4))).toEqual([1, 1])
  expect(edges(mark(9), mark(6, { isSorted: false }), mark(4))).toEqual([2, 2])
  // Who waits is known, and drawn, also where nobody knows who ended.
  const waits = drawSteps('s', 'x', {
    years: ['2022'],
    steps: [mark(9), mark(6, { isSorted: false, waits: 2, waitsText: '2' })].map((m) => ({ label: '', marks: [m] })),
  })
  // Hatched is what is withheld, on every page; who waits is dotted.
  expect([waits.match(/class="ch-dotted"/g)?.length, waits.includes('ch-hatched')]).toEqual([1, false])
})

test('a picture of its own carries its title and its notes, escaped, and no line is longer than it is wide', () => {
  const marks = [shown('2022', 5)]
  const long = 'word '.repeat(60)
  const svg = standAlone(drawYears('y', 'x', marks, 'wide'), yearsSize(marks, 'wide'), '<b>Convicted</b>', [long, '96 of 104 returns'])
  expect(svg).toContain('&lt;b&gt;Convicted&lt;/b&gt;')
  expect(svg).toContain('96 of 104 returns')
  expect(Math.max(...[...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => (text ?? '').length))).toBeLessThan(110)
})
