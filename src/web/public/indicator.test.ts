import { expect, test } from 'vitest'
import { stripBreaks } from '../../core/text/strip-breaks.ts'
import { amounts } from '../../core/attack/attacks/amounts/index.ts'
import { ATTACKS } from '../../core/attack/index.ts'
import { ATTEMPTS } from '../words/attempts.ts'
import { renderData, renderIndicator, renderPicture } from './index.ts'
import type { IndicatorModel, Point } from './index.ts'

const same = (text: string): { en: string; km: string } => ({ en: text, km: text })
const frame = { country: same('Toyland'), languages: ['km', 'en'], demo: true }
const release = {
  id: 'r-2',
  title: same('R'),
  tables: 1,
  withheld: 0,
  attacks: ['published', 'bounds'],
  found: 0,
  unsettled: 0,
  approvedBy: [same('Office')],
  approvedOn: '2024-05-01',
  certificate: 'ab'.repeat(32),
  threshold: 3,
  knownAs: 'exact' as const,
  href: '/releases/r-2',
}
const point = (year: string, value: number | null, more: Partial<Point> = {}): Point => ({
  label: same(year),
  isYear: true,
  datum: value === null ? { value, qualifier: null, state: 'withheld_for_privacy' } : { value, qualifier: 'exact', state: 'reported' },
  coverage: { received: 100, due: 100 },
  broken: [],
  on: '2024-05-01',
  href: '/releases/r-2',
  ...more,
})
const model = (points: readonly Point[], more: Partial<IndicatorModel> = {}): IndicatorModel => ({
  ...frame,
  slug: 'convicted',
  what: same('Persons <convicted>'),
  unit: same('persons'),
  definition: '/method/convicted',
  version: 1,
  caveat: same('At first instance.'),
  lines: [],
  crossed: [],
  apart: [],
  elsewhere: [],
  isEstimate: false,
  points,
  release: points.length > 0 ? release : null,
  places: [],
  cuts: [],
  panels: null,
  heat: null,
  revisions: [],
  noise: [],
  withdrawn: [],
  others: [],
  origin: 'https://record.example',
  ...more,
})
const textOf = (page: string): string => stripBreaks(page.replaceAll(/<[^>]+>/g, ' ')).replaceAll(/\s+/g, ' ')
const h1 = (page: string): string => textOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page)?.[1] ?? '').trim()

test('the sentence has the number with what it is worth, and its coverage stands beneath', () => {
  const page = renderIndicator(model([point('2022', 174)]), 'en')
  expect(h1(page)).toBe('Persons &lt;convicted&gt;: 174 in 2022')
  expect(page).toContain('class="fig whole"')
  expect(textOf(page)).toContain('All 100 returns that were due are in.')
  const part = point('2022', 174, { coverage: { received: 88, due: 100 }, datum: { value: 174, qualifier: 'at_least', state: 'reported' } })
  expect(h1(renderIndicator(model([part]), 'en'))).toBe('Persons &lt;convicted&gt;: at least 174 in 2022')
  expect(textOf(renderIndicator(model([part]), 'en'))).toContain('88 of 100 returns that were due are in, so it is that many or more.')
  // Nothing that was due is missing, its time was over, and it is not the whole all the same: nothing more is promised of it.
  const waiting = renderIndicator(
    model([point('2022', 64, { coverage: { received: 4, due: 4 }, datum: { value: 64, qualifier: 'at_least', state: 'reported' } })]),
    'en',
  )
  expect(textOf(waiting)).toContain(
    '4 returns were in when it was counted, all that were due. Something in them waited, or part of the time',
  )
  expect(textOf(waiting)).not.toMatch(/All 4 returns that were due are in|not due yet/)
  expect(waiting).not.toContain('class="fig whole"')
})

test('a figure of a time that nobody owed says one thing of its returns, in the sentence, in the table and in the notes', () => {
  const unasked = point('2022', 64, { coverage: { received: 0, due: 0 }, datum: { value: 64, qualifier: 'at_least', state: 'reported' } })
  const page = textOf(renderIndicator(model([unasked]), 'en'))
  expect(page).toContain('No return is owed for it. What was recorded all the same is counted, so it is that many or more.')
  expect(page).not.toMatch(/0\/0|returns are missing|returns that were due/)
})

test('a figure of a quarter that is not over says so first, with the returns that are not due yet, wherever its returns are said', () => {
  const running = point('1 October 2026 to before 1 January 2027', 64, {
    isYear: false,
    datum: { value: 64, qualifier: 'at_least', state: 'reported' },
    coverage: { received: 4, due: 4, awaited: 21 },
    toCome: { asOf: '2026-11-30', isOver: false, awaited: 21 },
  })
  const page = textOf(renderIndicator(model([running]), 'en'))
  const said = 'On 30 November 2026 this time was not over. 4 of the 25 returns of it were in; not due yet: 21.'
  // The first line, the line to cite, and the chart's note.
  expect(page.split(said)).toHaveLength(4)
  expect(page).toContain('4/25')
  expect(page).not.toContain('that were due are in')
  expect(page).not.toMatch(/by year|One year|The year is that of/)
  expect(renderIndicator(model([running]), 'km')).not.toContain('4/4')
  // One that went out before this was kept says what it can.
  const { awaited: _, ...kept } = { received: 4, due: 4, awaited: 21 }
  const old = { ...running, coverage: kept, toCome: { asOf: '2026-11-30', isOver: false, awaited: null } }
  expect(textOf(renderIndicator(model([old]), 'en'))).toContain(
    'On 30 November 2026 this time was not over. Returns in: 4. How many were not due yet was not said.',
  )
})

test('no number stands over the double line while returns are missing, however it is known; none over any line where none is owed', () => {
  const line = (more: Partial<Point>): string =>
    /class="fig (\w+)"/.exec(renderIndicator(model([point('2022', 103, more)]), 'en'))?.[1] ?? ''
  const about = { value: 103, qualifier: 'about', state: 'reported' } as const
  expect(line({ datum: about })).toBe('whole')
  expect(line({ datum: about, coverage: { received: 103, due: 104 } })).toBe('part')
  expect(line({ coverage: { received: 99, due: 100 } })).toBe('part')
  expect(line({ datum: { ...about, qualifier: 'at_least' } })).toBe('part')
  expect(line({ coverage: { received: 0, due: 0 } })).toBe('unsaid')
})

test('panels of several say of no one of them that it rose, for nobody would know of which', () => {
  const beside = { label: same('2022'), jump: { goes: 'up', why: 'unknown' }, coverage: { received: 100, due: 100 } } as const
  const own = [point('2022', 20), point('2023', 90, { beside })]
  const panels = { cut: same('Form'), panels: [1, 2].map((n) => ({ label: same(`P${n}`), points: own })) }
  expect(textOf(renderIndicator(model([point('2022', 174), point('2023', 180)], { panels }), 'en'))).not.toContain('far above')
  expect(textOf(renderIndicator(model(own), 'en'))).toContain('2023 is far above 2022.')
})

test('what it leaves out, from which number on it is printed, what it may not be divided by, and that it is told apart by one thing stand beside it', () => {
  const more = {
    lines: [same('Form of exploitation: anything but forced marriage')],
    notBy: same('It counts persons, not cases'),
    apart: [same('Referred and served are no steps of one line')],
    release: { ...release, threshold: 5 },
  }
  const said = textOf(renderIndicator(model([point('2022', 174)], { ...more, form: same('Court return') }), 'en'))
  for (const one of [
    'anything but forced marriage',
    'It counts persons, not cases',
    'Referred and served are no steps of one line',
    'Numbers below 5 are withheld',
    'No table of it by two things at once',
    'returns counted: “Court return”',
  ])
    expect(said).toContain(one)
  expect(textOf(renderIndicator(model([point('2022', 174)], { crossed: [same('Quarter × Outcome')] }), 'en'))).toContain(
    'By several things at once, in its release: Quarter × Outcome.',
  )
})

test('what is not settled and lacks returns besides is about so many or more, wherever it stands', () => {
  const open = { value: 103, qualifier: 'about', isOpen: true, state: 'reported' } as const
  const page = renderIndicator(model([point('2022', 103, { datum: open, coverage: { received: 103, due: 104 } })]), 'en')
  expect(h1(page)).toBe('Persons &lt;convicted&gt;: about 103 or more in 2022')
  expect(textOf(page)).toContain('103 of 104 returns that were due are in, so it is about that many, or more.')
  expect(textOf(page)).toContain('reported, about, or more')
  expect(page).toContain('≈ 103+')
})

test('a year that may not be set beside the one before names it; one far above it says whether returns can be the reason', () => {
  const later = point('2023', 354, {
    coverage: { received: 96, due: 104 },
    datum: { value: 354, qualifier: 'at_least', state: 'reported' },
    broken: [{ why: 'coverage', before: { received: 100, due: 100 }, after: { received: 96, due: 104 } }],
    beside: { label: same('2022'), jump: { goes: 'up', why: 'others' }, coverage: { received: 100, due: 100 } },
  })
  const alike = point('2022', 88, { beside: { label: same('2021'), jump: null, coverage: { received: 100, due: 100 } } })
  const page = textOf(renderIndicator(model([point('2021', 80), alike, later]), 'en'))
  expect(page).toContain('≠ 2022 and 2023 cannot be compared: 100/100 returns were in for the earlier year, 96/104 for the later.')
  expect(page).toContain('2023 is far above 2022. The returns that are in need not be the same (100/100, then 96/104)')
  expect(page).not.toContain('cannot be the whole reason')
  const whole = point('2022', 88, {
    beside: { label: same('2021'), jump: { goes: 'up', why: 'unknown' }, coverage: { received: 100, due: 100 } },
  })
  expect(textOf(renderIndicator(model([point('2021', 20), whole]), 'en'))).toContain(
    '2022 is far above 2021. Returns that came or did not come (100/100, then 100/100) cannot be the whole reason',
  )
  expect(page).toContain('Counted alike, with the same share of returns in: 2021 and 2022.')
  expect(page).not.toContain('its two sides')
  // All in, of one more: an office came in, whose cases are a part of the difference.
  const one = point('2021', 80, { beside: { label: same('2020'), jump: null, coverage: { received: 99, due: 99 } } })
  const grown = textOf(renderIndicator(model([{ ...point('2020', 70), coverage: { received: 99, due: 99 } }, one, alike]), 'en'))
  expect(grown).toContain('Counted alike, with the same share of returns in: 2021 and 2022.')
  expect(grown).toContain('of more or fewer that were due: 2020 and 2021 (99/99, 100/100). Part of a difference may be an office')
  expect(page).not.toContain('of more or fewer that were due')
})

test('in how many ways it was tried to work out a withheld number stands with each of them, in both languages', () => {
  const withheld = { ...model([point('2022', 88)]).release!, withheld: 2, attacks: Object.keys(ATTEMPTS) }
  const page = renderIndicator(model([point('2022', 88)], { release: withheld }), 'en')
  expect(textOf(page)).toContain('Tried in 12 ways')
  for (const ways of Object.values(ATTEMPTS)) expect(page).toContain(`<li>${ways.en}</li>`)
  expect(renderIndicator(model([point('2022', 88)], { release: withheld }), 'km')).not.toContain(`<li>${ATTEMPTS.self.en}</li>`)
  expect(renderIndicator(model([point('2022', 88)]), 'en')).not.toContain('Which ways')
  expect(
    [...ATTACKS, amounts]
      .map(({ id }) => id)
      .concat('same_people')
      .toSorted(),
  ).toEqual(Object.keys(ATTEMPTS).toSorted())
})

test('what about and withheld mean stands where they stand', () => {
  const about = { value: 103, qualifier: 'about', state: 'reported' } as const
  const page = textOf(renderIndicator(model([point('2021', null), point('2022', 103, { datum: about })]), 'en'))
  expect(page).toContain('It is not settled whether some records are of one person')
  expect(page).toContain(
    'A withheld number is no zero, and not always a small one: it is small, or would give a small one away, or was drawn by lot beside one. It is at least 1; where a zero would tell what everybody in its row has in common it may be 0, and the certificate says so.',
  )
  const exact = textOf(renderIndicator(model([point('2022', 103)]), 'en'))
  expect(exact).not.toMatch(/It is not settled|would give a small one away/)
})

test('the table of a chart is there beside it, in a card with the chart’s own name', () => {
  const page = renderIndicator(model([point('2021', null), point('2022', 7)]), 'en')
  const [card = ''] = /<figure class="card chart"[\s\S]*?<\/figure>/.exec(page) ?? []
  expect(card).toContain('aria-label="Persons &lt;convicted&gt;, by year"')
  expect(card).toContain('aria-label="Persons &lt;convicted&gt;, by year: shown as"')
  expect(textOf(card)).toMatch(/2021 withheld withheld 100\/100/)
})

test('the tab says which part of the record it is, and no kind of people', () => {
  const page = renderIndicator(
    model([point('2022', 7)], { group: { id: 'prosecution', words: same('From investigation to sentence') } }),
    'en',
  )
  expect(page).toContain('<title>From investigation to sentence · Figures · saksi</title>')
  expect(page).not.toMatch(/<title>[^<]*convicted/)
})

test('of nothing that was released no chart is drawn, no file offered, and no zero said', () => {
  const page = renderIndicator(model([]), 'en')
  expect(h1(page)).toContain('nothing released yet')
  expect(page).not.toMatch(/<svg class="plot|figure\.csv|>0</)
  expect(renderPicture(model([]), 'en')).toBeNull()
})

test('withheld in every year: hatched, said, and no number anywhere', () => {
  const page = renderIndicator(model([point('2021', null), point('2022', null)]), 'en')
  expect(h1(page)).toContain('withheld')
  expect(textOf(page)).toContain('do not read a number that is not printed as zero')
  expect(page.match(/class="ch-hatched"/g)?.length).toBe(4)
  expect(page).not.toMatch(/<rect class="ch-[123]"/)
})

test('a year without a release is a dash, said not to be zero', () => {
  const page = renderIndicator(model([point('2020', 9), point('2021', null, { datum: null }), point('2022', 7)]), 'en')
  expect(textOf(page)).toContain('A dash is not zero')
  expect(textOf(page)).toContain('nothing released')
})

test('a break in coverage and a definition that changed are said, and the year before is not set beside it', () => {
  const broken = [
    { why: 'coverage' as const, before: { received: 96, due: 100 }, after: { received: 104, due: 104 } },
    { why: 'definition' as const },
  ]
  const page = renderIndicator(model([point('2021', 9), point('2022', 7, { broken })]), 'en')
  expect(textOf(page)).toContain(
    'In 2021 it was 9. 2021 and 2022 cannot be compared: 96/100 returns were in for the earlier year, 104/104 for the later; it is counted in another way since.',
  )
  expect(page).toContain('≠')
  expect(renderPicture(model([point('2021', 9), point('2022', 7, { broken })]), 'en')).toContain('≠')
})

test('a picture that leaves a demonstration says that it is one', () => {
  expect(renderPicture(model([point('2022', 9)]), 'en')).toContain('every person and every figure here is invented')
  expect(renderPicture({ ...model([point('2022', 9)]), demo: false }, 'en')).not.toContain('invented')
})

test('a picture says what the number is not, the day it is known on, and the release it is from', () => {
  const said = textOf(renderPicture(model([point('2022', 9)], { asOf: '2023-03-31' }), 'en') ?? '')
  for (const words of ['At first instance.', 'not how many there are', 'As on record on 31 March 2023.', 'Drawn from release r-2.'])
    expect(said).toContain(words)
})

test('a picture says what about and withheld mean where it has them', () => {
  const about = { value: 103, qualifier: 'about', state: 'reported' } as const
  const pictured = (...points: Point[]): string => textOf(renderPicture(model(points), 'en') ?? '')
  const said = pictured(point('2021', null), point('2022', 103, { datum: about }))
  expect(said).toContain('A withheld number is no zero, and not always a small one')
  expect(said).toContain('About (≈)')
  expect(pictured(point('2022', 103))).not.toMatch(/a withheld number as zero|About \(/)
})

test('a time that is no whole year stands in the table, and is no column', () => {
  const page = renderIndicator(model([point('2022', 174)], { others: [point('Q4 2022', 51, { isYear: false })] }), 'en')
  expect(h1(page)).toBe('Persons &lt;convicted&gt;: 174 in 2022')
  expect(page.match(/Q4 2022/g)).toHaveLength(1)
})

test('of several offices on one tile none is drawn; a list of places has its table and no bars', () => {
  const datum = (code: string, value: number) => ({ code, label: same(`office ${value}`), value, state: 'reported' as const })
  const tile = (code: string, column: number) => ({ code, column, row: 0, lines: { en: [code], km: [code] } })
  const words = { title: same('T'), subtitle: same('S'), note: same('N') }
  const figure = {
    ...words,
    kind: 'tiles' as const,
    full: 4,
    tiles: [tile('A', 0), tile('B', 1)],
    data: [datum('A', 3), datum('A', 4), datum('B', 2)],
  }
  const page = renderIndicator(model([point('2022', 174)], { places: [{ measure: 'returns', figure }] }), 'en')
  const drawing = /<svg class="plot tiles[\s\S]*?<\/svg>/.exec(page)?.[0] ?? ''
  expect([...drawing.matchAll(/>([–\d/]+)</g)].map(([, text]) => text)).toEqual(['–', '2/4'])
  expect(textOf(page)).toMatch(/office 3 3 3 of 4 .*office 4 4 4 of 4 /)
  const list = renderIndicator(model([point('2022', 174)], { cuts: [{ ...words, kind: 'list', data: [datum('A', 3)] }] }), 'en')
  expect(list).toContain('class="card chart list"')
  expect(list).not.toContain('id="cut1-c"')
  expect(list).not.toContain('plot bars')
})

const HEAT: NonNullable<IndicatorModel['heat']> = {
  what: same('Returns <received>'),
  year: same('2023'),
  asOf: '2024-06-01',
  columns: [same('Q1'), same('Q2'), same('Q3'), same('Q4')],
  rows: [
    { label: same('Here & there'), cells: [{ owed: 4, in: 4, late: 0 }, { owed: 4, in: 4, late: 1 }, { owed: 4, in: 3, late: 2 }, null] },
    { label: same('Elsewhere'), cells: [{ owed: 1, in: null, late: null }, { owed: 1, in: 0, late: 0 }, null, null] },
  ],
}
test('when returns came is drawn with its table to the digit: late is said, withheld is hatched and no zero, nothing due is a dash', () => {
  for (const lang of ['en', 'km']) {
    const page = renderIndicator(model([point('2023', 103)], { heat: HEAT }), lang)
    const card = /<figure[^>]*>(?:(?!<\/figure>)[\s\S])*class="plot heat"[\s\S]*?<\/figure>/.exec(page)?.[0] ?? ''
    const drawn = [...card.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => stripBreaks(text ?? ''))
    const told = [...card.matchAll(/<td class="r">([\s\S]*?)<\/td>/g)].map(([, cell]) => textOf(cell ?? '').trim())
    const comma = lang === 'en' ? ',' : ''
    const late = (n: string) => (lang === 'en' ? `${n} late` : `យឺត ${n}`)
    const [two, one] = lang === 'en' ? ['2', '1'] : ['២', '១']
    const inOf = (text: string) => (lang === 'en' ? text : text.replaceAll(/\d/g, (d) => '០១២៣៤៥៦៧៨៩'[Number(d)] ?? ''))
    expect(drawn.filter((text) => /[/–]|late|យឺត/.test(text))).toEqual([
      inOf('4/4'),
      inOf('4/4'),
      late(one),
      inOf('3/4'),
      late(two),
      '–',
      inOf('0/1'),
      '–',
      '–',
    ])
    expect(told.map((cell) => cell.replaceAll(' ', ''))).toEqual(
      [
        inOf('4/4'),
        `${inOf('4/4')}${comma}${late(one)}`,
        `${inOf('3/4')}${comma}${late(two)}`,
        '–',
        lang === 'en' ? 'withheld' : 'មិនបង្ហាញ',
        inOf('0/1'),
        '–',
        '–',
      ].map((cell) => cell.replaceAll(' ', '')),
    )
    expect([card.match(/class="ch-hatched"/g)?.length, card.match(/class="ch-lock"/g)?.length]).toEqual([1, 1])
    expect(card).toContain('Here &amp; there')
    expect(textOf(card)).toContain(lang === 'en' ? 'Pale: all came, some of them late' : 'ស្រាល៖ មកទាំងអស់ តែខ្លះយឺត')
  }
  const unsaid = { ...HEAT, rows: [{ label: same('Here'), cells: [{ owed: 1, in: 1, late: null }] }] }
  expect(textOf(renderIndicator(model([point('2023', 103)], { heat: unsaid }), 'en'))).toContain(
    'How many came after their due day was not released',
  )
})

test('a revision downwards is printed as it is', () => {
  const revisions = [{ label: same('2022'), before: point('2022', 9), after: point('2022', 7) }]
  expect(textOf(renderIndicator(model([point('2022', 7)], { revisions }), 'en'))).toContain('2022: 9 became 7')
})

test('under panels each note stands once, of whichever panel it is true: a break as well as a dash', () => {
  const broken = [{ why: 'definition' as const }]
  const panels = [
    { label: same('A'), points: [point('2021', 9), point('2022', 7, { broken })] },
    { label: same('B'), points: [point('2021', null, { datum: null }), point('2022', 7)] },
    { label: same('C'), points: [point('2021', 9), point('2022', 7, { broken })] },
  ]
  const page = renderIndicator(model([point('2022', 7)], { panels: { cut: same('Sex'), panels } }), 'en')
  const note = textOf(/aria-label="Sex, over the years"[\s\S]*?<figcaption[^>]*>([\s\S]*?)<\/figcaption>/.exec(page)?.[1] ?? '')
  expect(note.match(/cannot be compared/g)).toHaveLength(1)
  expect(note).toContain('A dash is not zero')
})

test('a citation that is copied takes no invisible marks along, and ends its sentences as its language does', () => {
  const quote = /<p class="s2 quote">([^<]*)</.exec(renderIndicator(model([point('2022', 174)]), 'km'))?.[1] ?? ''
  expect(quote).toContain('https://record.example/releases/r-2')
  expect(quote).not.toMatch(/[\u200B\u2060]|[\u1780-\u17FF]\. /)
})

test('in Khmer the digits are Khmer, and files, addresses and the feed are not', () => {
  const page = renderIndicator(model([point('2022', 174)]), 'km')
  expect(h1(page)).toContain('១៧៤')
  expect(h1(page)).toContain('២០២២')
  expect(page).toContain('/data/convicted/figure.csv')
})

test('who asks in words of his own is told where the answer is, and that there is no annual report where there is none', () => {
  const asked = (annual: readonly number[]): string =>
    renderData(
      { ...frame, isSearch: true, answers: ['annual', 'quote', 'check'], total: 1, figures: [], first: [], apart: [], annual },
      'en',
    )
  expect(asked([])).toContain('No annual report has been put out here yet.')
  expect(asked([2023])).toContain('href="/annual/2023?lang=en"')
  for (const to of ['#annual', '#cav', '/verify?lang=en']) expect(asked([2023])).toContain(`<li><a href="${to}">`)
  expect(textOf(asked([]))).not.toContain('No released figure was found by these words')
})

test('the list finds nothing without pretending to, and is a form without script', () => {
  const line = { slug: 'convicted', what: same('Convicted'), unit: same('persons'), group: 'prosecution', points: [point('2022', 174)] }
  const none = renderData({ ...frame, isSearch: true, answers: [], total: 1, figures: [], first: [line], apart: [], annual: [] }, 'en')
  expect(none).toContain('No released figure was found by these words')
  expect(none).not.toContain('<script')
  expect(renderData({ ...frame, isSearch: false, answers: [], total: 0, figures: [], first: [], apart: [], annual: [] }, 'km')).toContain(
    '<form class="find" action="/data" method="get"',
  )
})

test('what a share is taken of has no citation, and says whose it is not; the count of a share says that it is no percentage', () => {
  const share = { isWhole: true, words: same('Below the minimum: how many'), slug: 'below' }
  const alone = renderIndicator(model([point('2022', 174)], { share: { ...share, datum: null } }), 'en')
  expect(alone).not.toContain('class="s2 quote"')
  expect(textOf(alone)).toContain('no figure of its own: all of them, whether they had it or not. How many had it was not released.')
  expect(textOf(alone)).toContain('It cannot be quoted')
  const beside = renderIndicator(model([point('2022', 174)], { share: { ...share, datum: point('2022', 48).datum } }), 'en')
  expect(beside).not.toContain('class="s2 quote"')
  expect(textOf(beside)).toContain('Below the minimum: how many: 48')
  const part = renderIndicator(model([point('2022', 48)], { share: { ...share, isWhole: false, datum: point('2022', 174).datum } }), 'en')
  expect(textOf(part)).toContain('A count of records and no percentage: 48 of 174, in 2022.')
  expect(part).toContain('class="s2 quote"')
})

test('years are not called alike over parts of which many moved into “not stated”, nor where one is far above the other', () => {
  const years = [
    point('2021', 161),
    point('2022', 150, { beside: { label: same('2021'), jump: null, coverage: { received: 100, due: 100 } } }),
  ]
  const moved = [{ from: same('2021'), to: same('2022'), cut: same('Form'), isMoved: true, far: [same('Sexual exploitation')] }]
  expect(textOf(renderIndicator(model(years), 'en'))).toContain('Counted alike')
  const page = textOf(renderIndicator(model(years, { moved }), 'en'))
  expect(page).not.toContain('Counted alike')
  expect(page).toContain('By Form, 2021 and 2022 cannot be compared')
  expect(page).toContain('By Form, far from 2021 in 2022: Sexual exploitation. Do not quote it')
})

test('the list says the year of the number and what its page warns of; all signs stand in one list', () => {
  const beside = { label: same('2022'), jump: { goes: 'up', why: 'unknown' } as const, coverage: { received: 100, due: 104 } }
  const points = [point('2022', 69), point('2023', 350, { beside, broken: [{ why: 'definition' }] })]
  const line = { slug: 'shelters', what: same('Shelters'), unit: same('persons'), group: 'protection', points }
  const page = textOf(
    renderData({ ...frame, isSearch: false, answers: [], total: 1, figures: [line], first: [line], apart: [], annual: [] }, 'en'),
  )
  expect(page).toContain('350 2023')
  expect(page.match(/Far from 2022: do not quote it as a rise or a fall/g)).toHaveLength(2)
  expect(page.match(/≠ 2022: the two years cannot be compared/g)).toHaveLength(2)
  for (const sign of ['A padlock: a number was withheld', 'A hatched bar', '“partial”: nobody was counted there', 'double line'])
    expect(page).toContain(sign)
})

test('what is told apart in other years alone is named with the releases that do it, and nothing is where there is none', () => {
  const elsewhere = [{ cut: same('Age'), times: [{ label: same('2022'), href: '/releases/r-2022' }] }]
  const page = renderIndicator(model([point('2022', 174)], { elsewhere }), 'en')
  expect(textOf(page)).toContain('Told apart in other years, not in the newest Age: 2022')
  expect(page).toContain('href="/releases/r-2022?lang=en"')
  expect(renderIndicator(model([point('2022', 174)]), 'en')).not.toContain('Told apart in other years')
})

test('about of a rounded number is that it was rounded, to what, and none of the other things that it may be', () => {
  const about = (rounded: Partial<Point>) => {
    const [one] = [point('2022', 215)]
    return textOf(renderIndicator(model([{ ...one!, ...rounded, datum: { value: 215, qualifier: 'about', state: 'reported' } }]), 'en'))
  }
  expect(about({ rounded: 5 })).toContain('Each number is a multiple of 5')
  expect(about({ rounded: 5 })).not.toContain('It is not settled whether')
  expect(about({})).toContain('It is not settled whether')
})

test('where more returns were due in one year than in another it is said, also where all are in; where as many were, nothing is', () => {
  const of = (...due: readonly number[]) =>
    textOf(renderIndicator(model(due.map((n, i) => ({ ...point(String(2020 + i), 100), coverage: { received: n, due: n } }))), 'en'))
  expect(of(99, 100, 104)).toContain(
    'Returns of the whole year (2020: 99, 2021: 100, 2022: 104): where they changed, other offices are counted',
  )
  expect(of(100, 100)).not.toContain('Returns of the whole year')
})
