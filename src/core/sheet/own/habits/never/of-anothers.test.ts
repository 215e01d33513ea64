/** What is of another sentence, office, instance or person is never taken for the first court's own: it is asked, named or left unsaid. Everybody is invented. */
import { describe, expect, it } from 'vitest'
import { readLists } from '../../../../../../test/helpers/read-lists.ts'

const HEADS = 'Case no|Accused|Sex|Age|Art. TIP law|Registered|Charged on|Judgment date|Verdict'
const NAMES = ['Dara', 'Srey', 'Bopha']
/** Rows of a court's list, each with more cells behind. */
const list = (heads: string, ...more: readonly string[]): string =>
  [
    `${HEADS}|${heads}`,
    ...more.map((cells, i) => `${i + 1}/2024|SAMPLE ${NAMES[i]}|M|34|12|12/02/2024|14/02/2024|15/08/2024|Guilty|${cells}`),
  ].join('\n')
const read = (sheet: string, answers: Record<string, string> = {}) => readLists('court-return', [sheet], answers)

describe('years and months of a sentence', () => {
  it.each([
    'Prison years|Prison months',
    'ជាប់ពន្ធនាគារ (ឆ្នាំ)|ទោស (ខែ)',
    'Sentence years|Sentence months',
    'Sentence in years|Sentence in months',
  ])('that are parts are added: %s', (heads) => {
    const { of, asked } = read(list(heads, '2|6', '8|', '|10'))
    expect(asked).toEqual([])
    expect(of('sentence_months')).toEqual(['30', '96', '10'])
  })
  it.each(['Prison years|Prison months', 'ជាប់ពន្ធនាគារ (ឆ្នាំ)|ទោស (ខែ)', 'Sentence years|Sentence months', 'Sentence (months)|Prison (years)'])(
    'that are one time said twice are that time: %s',
    (heads) => {
      const isYearFirst = !heads.startsWith('Sentence (m')
      const { of, asked } = read(list(heads, isYearFirst ? '8|96' : '96|8', isYearFirst ? '3|36' : '36|3'))
      expect(asked).toEqual([])
      expect(of('sentence_months')).toEqual(['96', '36'])
    },
  )
  it.each([
    ['Sentence (months)|Years in prison', '96|2', '84|1'],
    ['Prison years|Sentence months', '2|96', '1|84'],
    ['Time in prison (years)|Sentence months', '2|96', '1|84'],
    ['In prison since (years)|Sentence (months)', '2|96', '1|84'],
    ['Prison served (years)|Sentence months', '2|96', '1|84'],
    ['Prison served (years)|Sentence months', '2|6', '1|7'],
    ['ជាប់ពន្ធនាគារ (ឆ្នាំ)|ទោស (ខែ)', '3|96', '2|84'],
    ['Time in prison (years)|Sentence months', '2|6', '1|7'],
    ['Sentence years|Sentence months', '2|96', '1|3'],
  ])('that cannot be parts are never added, but asked about or named as left out: %s over %s', (heads, one, two) => {
    const { of, asked, left } = read(list(heads, one, two))
    expect(asked.length + left.length).toBeGreaterThan(0)
    const [years, months] = heads.startsWith('Sentence (m') ? [1, 0] : [0, 1]
    const sum = [one, two].map((cells) => String(12 * Number(cells.split('|')[years]) + Number(cells.split('|')[months])))
    for (const [i, told] of of('sentence_months').entries()) expect(told).not.toBe(sum[i])
  })
  it('that somebody says are both the sentence, and are not, are two answers', () => {
    const { of, faults } = read(list('Sentence years|Sentence months', '2|96', '1|3'), {
      'column:sentence years': 'sentence_months',
      'column:sentence months': 'sentence_months',
    })
    expect(of('sentence_months')).toEqual(['', '15'])
    expect(faults.join()).toContain('two-answers')
  })
})

describe('a day under a heading that names two', () => {
  const sheet = (heading: string): string => `
Case no|Accused|Sex|Age|Art. TIP law|Registered|Charged on|${heading}|Verdict
1/2024|SAMPLE Dara|M|34|12|12/02/2024|14/02/2024|12/01/2026|Guilty
2/2024|SAMPLE Srey|F|34|12|12/02/2024|14/02/2024|13/01/2026|Guilty`
  it.each([
    'Registered / appeal judgment',
    'Charged / judgment served on',
    'Registered at appeal / judged',
    'Registered / decided on bail',
    'ចុះបញ្ជី / សាលដីកា',
  ])('of another instance or step is no day of the judgment: %s', (heading) => {
    const { of, asked, left } = read(sheet(heading))
    expect(of('decided_on')).toEqual(['', ''])
    expect(asked.length + left.length).toBeGreaterThan(0)
  })
  it('of nothing else is the one that no other column is', () => {
    const { of } = read(
      sheet('Charged / judged').replace('Registered|', 'Registered|Charged on|').replaceAll('14/02/2024|', '12/02/2024|14/02/2024|'),
    )
    expect(of('decided_on')).toEqual(['2026-01-12', '2026-01-13'])
  })
})

describe('a line over a case', () => {
  const HEAD = 'No|Name|Sex|Age|Art. TIP law|Verdict'
  const cases = (...lines: readonly string[]): string =>
    [HEAD, ...lines.flatMap((line, i) => [line, `${i + 1}|SAMPLE ${NAMES[i]}|M|34|12|Guilty`])].join('\n')
  const line = (n: number, last: string): string =>
    `Case no. 1${n}/2024  Registered: 01/06/2024  Charged: 03/06/2024  ${last}: 0${n}/02/2026`
  it('says the day of the judgment by its word', () =>
    expect(read(cases(line(1, 'Judgment'), line(2, 'Judgment'))).of('decided_on')).toEqual(['2026-02-01', '2026-02-02']))
  it.each(['Appeal judgment', 'Judgment on appeal', 'សាលដីកា', 'Ruling', 'Completed on', 'Appeal decided on', 'សាលក្រមឧទ្ធរណ៍'])(
    'does not say it by that of another instance, or of anything: %s',
    (word) =>
      expect(
        read(cases(line(1, word), line(2, word)))
          .of('decided_on')
          .join(''),
      ).toBe(''),
  )
  it.each(['Indictment order', 'ដីកាសន្និដ្ឋានបញ្ជូនរឿង'])('does not say the charge by the order that ends the investigation: %s', (word) => {
    const of = (n: number): string => `Case no. 1${n}/2024  Registered: 01/06/2024  ${word}: 0${n}/12/2024`
    expect(
      read(cases(of(1), of(2)))
        .of('charged_on')
        .join(''),
    ).toBe('')
  })
  it.each(['នគរបាលចូលបញ្ជី', 'បណ្តឹងចូលបញ្ជី', 'អយ្យការចូលបញ្ជី', 'Police registered', 'Appeal registered'])(
    'does not say when the court registered it by another office: %s',
    (word) => {
      const of = (n: number): string => `រឿងលេខ 1${n}/2024  ${word}៖ 0${n}/06/2023  ចោទប្រកាន់៖ 03/06/2024`
      const { of: field } = read(cases(of(1), of(2)))
      expect(field('registered_on').join('')).toBe('')
      expect(field('case_number').filter((number) => /\p{L}/u.test(number))).toEqual([])
    },
  )
})

describe('lines of a cell', () => {
  const cells = (number: (n: number) => string, decision: (n: number) => string = () => 'Guilty'): string =>
    [
      'No|Accused|Sex|Age|Art. TIP law|Case|Decision',
      ...NAMES.map((name, n) => `${n + 1}|SAMPLE ${name}|M|34|12|${number(n + 1)}|${decision(n + 1)}`),
    ].join('\n')
  it('behind one that nobody understands are not the case’s own', () => {
    const { of } = read(cells((n) => `1${n}/2024⏎Registered 03/05/2024⏎Appeal no 45/2025⏎Judgment 0${n}/02/2026`))
    expect(of('decided_on').join('')).toBe('')
    const police = read(cells((n) => `1${n}/2024⏎Police:⏎Registered 0${n}/05/2023`))
    expect(police.of('registered_on').join('')).toBe('')
  })
  it('are no part of the number that a case is found by', () => {
    const mixed = read(cells((n) => (n === 3 ? '13/2024⏎Police:⏎Registered 03/05/2023' : `1${n}/2024⏎Registered 0${n}/05/2024`)))
    expect(mixed.of('registered_on')[2]).toBe('')
    expect(mixed.of('case_number')[2]).not.toBe('13/2024 Police:')
  })
  it('do not take the day’s place that the column of the decision has', () => {
    const { of } = read(
      cells(
        (n) => `1${n}/2024⏎Registered 03/05/2024⏎Judgment: 0${n}/02/2026`,
        (n) => `Judgment 0${n}/02/2025⏎Guilty`,
      ),
    )
    expect(of('decided_on').filter((day) => day.startsWith('2026'))).toEqual([])
  })
})

describe('what the judge and what the court does', () => {
  const of = (verdict: string) => read(list('Sentence', '', '').replaceAll('|Guilty|', `|${verdict}|`))
  it.each(['លើកលែងឱ្យរួចពីបទចោទ', 'លើកលែងឱ្យរួចពីបទចោទប្រកាន់', 'លើកលែងឱ្យរួចពីការចោទ', 'លើកលែងបទចោទ'])(
    'is asked where the word is of both: %s',
    (verdict) => {
      const { asked, of: field } = of(verdict)
      expect(asked.some((id) => id.startsWith('word:outcome'))).toBe(true)
      expect(field('outcome')).not.toContain('dismissed')
    },
  )
  it.each(['ដីកាលើកលែងឱ្យរួចពីបទចោទ', 'លើកលែងចោទ', 'លើកលែងឱ្យរួចពីបទចោទដោយចៅក្រមស៊ើបសួរ'])('is the judge’s by its word: %s', (verdict) =>
    expect(of(verdict).of('outcome')).toEqual(['dismissed', 'dismissed']),
  )
})

describe('the name of a party', () => {
  const sheet = (role: string, roles: readonly string[], heading = 'Party name'): string =>
    [
      `Case no|${heading}${role}|Sex|Age|Art. TIP law|Registered|Judgment date|Verdict`,
      ...roles.map(
        (r, i) =>
          `${i + 1}/2024|SAMPLE ${NAMES[i]}${role === '' ? '' : `|${r}`}|F|${17 + i}|12|12/02/2024|15/08/2024|${i === 0 ? '' : 'Guilty'}`,
      ),
    ].join('\n')
  it.each(['Party name', 'Person name', 'party_name_kh'])('is no accused’s before somebody says so: %s', (heading) => {
    const { asked, of } = read(sheet('', ['', '', ''], heading))
    expect(asked).toContain(`column:${heading.toLowerCase().replaceAll('_', ' ')}`)
    expect(of('accused_name').join('')).toBe('')
  })
  it('is asked beside roles that nobody understands', () => {
    const { of } = read(sheet('|Capacity', ['V1', 'D1', 'D2']))
    expect(of('accused_name').join('')).toBe('')
  })
  it('is an accused’s where another column says who each row is', () => {
    const { asked, of } = read(sheet('|Role', ['Victim', 'Accused', 'Accused']))
    expect([asked, of('accused_name')]).toEqual([[], ['SAMPLE Srey', 'SAMPLE Bopha']])
    const all = read(sheet('|Role', ['Accused', 'Accused', 'Accused']))
    expect(all.of('accused_name')).toEqual(['SAMPLE Dara', 'SAMPLE Srey', 'SAMPLE Bopha'])
  })
})

it.each(['Party appeared', 'Party attended', 'Appear', 'Attend', 'Accused attend', 'Court appear'])(
  'who came, and to what, is asked: %s',
  (heading) => {
    const { asked, of } = read(list(heading, 'yes', 'no'))
    expect(asked).toContain(`column:${heading.toLowerCase()}`)
    expect(new Set(of('presence'))).toEqual(new Set(['unknown']))
  },
)

describe('a line over prisoners', () => {
  const standing = (line: string) =>
    readLists('inmate-list', [
      `Prisoner no|Name|Sex|Age|Nationality|Date of admission
Accused (awaiting trial)|||||
1|SAMPLE Dara|M|34|Khmer|2024-02-12
${line}|||||
2|SAMPLE Srey|F|35|Khmer|2024-02-13`,
    ]).of('standing')[1]
  it('is read where it and its bracket say one thing', () => expect(standing('Convicts (sentenced)')).toBe('sentenced'))
  it.each([
    'Acquitted (final judgment)',
    'Released on bail (final judgment)',
    'Not convicts (sentenced)',
    'រួចខ្លួន (សាលក្រមស្ថាពរ)',
    'ទណ្ឌិតប្តឹងឧទ្ធរណ៍ (សាលក្រមស្ថាពរ)',
  ])('is not read by its bracket alone: %s', (line) => expect(standing(line)).not.toBe('sentenced'))
})

describe('a day under words of another paper or of a court above', () => {
  const days = (heads: string, ...cells: readonly string[]): string =>
    [
      `Case no|Accused|Sex|Age|Art. TIP law|Registered|${heads}|Verdict`,
      ...NAMES.map((name, i) => `${i + 1}/2024|SAMPLE ${name}|M|34|12|1${i}/02/2024|${cells[i]}|Guilty`),
    ].join('\n')
  const each = (day: string): readonly string[] => NAMES.map((_, i) => `1${i}/${day}`)
  it.each(['ដីកាសន្និដ្ឋានបញ្ជូនរឿង', 'សេចក្តីសម្រេចចោទ', 'ការសម្រេចចោទ', 'Disp dt', 'Dec dt', 'Dec day'])(
    'takes nothing from the column that has the field’s own word: %s',
    (heading) => {
      const isCharge = /\p{Script=Khmer}/u.test(heading)
      const own = isCharge ? 'ថ្ងៃចោទប្រកាន់' : 'Judgment date'
      const { of } = read(days(`${own}|${heading}`, ...NAMES.map((_, i) => `1${i}/03/2024|1${i}/09/2024`)))
      expect(of(isCharge ? 'charged_on' : 'decided_on')).toEqual(['2024-03-10', '2024-03-11', '2024-03-12'])
    },
  )
  it.each([
    ['the order that sends to trial', 'ដីកាសន្និដ្ឋានបញ្ជូនរឿង', 'charged_on'],
    ['bail', 'Bail dec dt', 'decided_on'],
    ['an appeal', 'Appeal dec dt', 'decided_on'],
    ['an appeal, in Khmer', 'ថ្ងៃសាលក្រមឧទ្ធរណ៍', 'decided_on'],
    ['a charge that was appealed', 'ថ្ងៃចោទប្រកាន់ឧទ្ធរណ៍', 'charged_on'],
  ])('is not the first court’s own: %s', (_, heading, field) => {
    const { of, asked, left } = read(days(heading, ...each('09/2024')))
    expect(of(field).join('')).toBe('')
    expect(asked.length + left.length).toBeGreaterThan(0)
  })
  it.each(['ចូលបញ្ជីតុលាការឧទ្ធរណ៍', 'Registered (appeal)'])('is no day on which this court registered anything: %s', (heading) => {
    const sheet = days(heading, ...each('09/2024'))
      .replace('|Registered|', '|')
      .replaceAll(/\|1\d\/02\/2024/g, '')
    const { of, asked } = read(sheet)
    expect(of('registered_on').filter((day) => day.startsWith('2024-09'))).toEqual([])
    expect(asked).toEqual([`column:${heading.toLowerCase()}`])
  })
  it('is its own in the list of the court above', () => {
    const { of } = read(`សាលាឧទ្ធរណ៍ភ្នំពេញ\n${days('ថ្ងៃសាលក្រមឧទ្ធរណ៍', ...each('09/2024'))}`)
    expect(of('decided_on')).toEqual(['2024-09-10', '2024-09-11', '2024-09-12'])
  })
})
