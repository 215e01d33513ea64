/** A list of people reads few columns of each record: whatever a rule of what is owed asks of a record is among them, or the list would find nothing there. */
import { expect, it } from 'vitest'
import type { StoryVersion } from '../story/record.ts'
import { DUE_COLUMNS, dueOf } from './due-columns.ts'
import { personKinds } from './kinds.ts'
import { tellDue } from './tell.ts'
import { waitOf } from './watch.ts'

/** Words that a rule tells from others, and one that none does. */
const WORDS = (
  'yes no unknown <18 18+ still_there asked ordered pending granted indicators no_indicators incomplete possible suspected not_victim recognized ' +
  'suspected_victim deportation detention awaiting_removal released police social_worker court ngo legal legal_aid none research service closed contact'
).split(' ')
/** Of these columns few words in all, so that rules which rest on several at once are met. */
const OF: Readonly<Record<string, readonly string[]>> = {
  age_band: ['<18', '18+'],
  stay_band: ['still_there', 'left'],
  counsel_type: ['none', 'legal_aid'],
  authority_type: ['police', 'social_affairs'],
  citizenship: ['KH', 'VN', 'refused'],
  need: ['stay_permit', 'legal'],
  reason_unmet: ['not_wanted', 'waiting'],
  status: ['not_victim', 'suspected', 'recognized', 'asked', 'ordered', 'suspected_victim'],
}
const AT = { today: '2023-08-15', now: '2023-08-15T08:00:00Z', home: 'KH' }

/** Of half of the records somebody has said that a lawyer in them is the child's. */
const ANSWERED = [0, 2, 4, 6, 8, 10].map((i) => {
  const said = { entry: `e${i}`, record: String(i).padStart(32, '0'), person: 'ann', isHead: true, at: '2023-07-01T00:00:00.000Z' }
  return { ...said, act: 'answered', colleague: null } as const
})

/** The same numbers for the same seed. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0
    return (state >>> 8) % sides
  }
}

function person(seed: number): readonly StoryVersion[] {
  const dice = diceOf(seed)
  // Of every third person there is a decision on identification: a second opinion rests on several of them in a row.
  const decided = personKinds().find(({ id }) => id === 'identification')
  const kinds = Array.from({ length: 4 }, (_, i) => (i === 0 && seed % 3 === 0 ? decided : personKinds()[dice(personKinds().length)]))
  return Array.from({ length: 12 }, (_, i): StoryVersion => {
    const kind = kinds[dice(kinds.length)]
    const month = `2023-0${1 + dice(9)}-01`
    const values = (kind?.columns ?? []).flatMap(({ id, type }) => {
      if (dice(4) === 0) return []
      const words = OF[id] ?? WORDS
      const value = type === 'date' ? month : type === 'integer' || type === 'amount' ? dice(3) : (words[dice(words.length)] ?? '')
      return [[id, value] as const]
    })
    return {
      agency: 'mosavy',
      kind: kind?.id ?? '',
      record: String(i).padStart(32, '0'),
      version: 1,
      recordedOn: `2023-0${1 + dice(9)}-10`,
      isConflict: false,
      isStanding: true,
      values: Object.fromEntries(values),
    }
  })
}

it('a list says of people what their whole records say, and reads no column for nothing', () => {
  const due = new Map(personKinds().map((k) => [k.id, new Set(dueOf(k).columns.map((c) => c.id))]))
  const asked = new Set<string>()
  const differing: number[] = []
  const told = (versions: readonly StoryVersion[]) => {
    const { owed, responsible, records, care } = tellDue(versions, [], AT, ANSWERED)
    return { owed, responsible, care, order: records.map((r) => r.record), wait: waitOf(records) }
  }
  for (let seed = 1; seed <= 1_500; seed++) {
    const whole = person(seed)
    const listed = whole.map((v) => ({
      ...v,
      values: Object.fromEntries(Object.entries(v.values).filter(([column]) => due.get(v.kind)?.has(column))),
    }))
    // As text: an assertion for each of fifteen hundred is most of the time.
    if (JSON.stringify(told(listed)) !== JSON.stringify(told(whole))) differing.push(seed)
    const watched: ProxyHandler<StoryVersion['values']> = {
      get: (values, column) => (asked.add(String(column)), Reflect.get(values, column) as unknown),
    }
    told(whole.map((v) => ({ ...v, values: new Proxy(v.values, watched) })))
  }
  expect(differing).toEqual([])
  expect([...DUE_COLUMNS].filter((column) => !asked.has(column))).toEqual([])
})
