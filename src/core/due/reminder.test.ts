import { expect, it } from 'vitest'
import { isNoticeTime, listAllOwed, NOTICE_BYTES, writeAwaited, writeReminder } from './reminder.ts'

const slot = (period: string, state: 'due' | 'sent_back' | 'nil' = 'due') => ({ period, state })
const DESK = { url: 'https://desk.example', languages: ['km', 'en'] }
const bytesOf = (text: string): number => Buffer.byteLength(text)

it('names a period once, however many offices owe it, and nothing that is in', () => {
  expect(listAllOwed('f', [slot('2024-Q1'), slot('2024-Q1'), slot('2023-Q4', 'sent_back'), slot('2023-Q3', 'nil')])).toEqual([
    { form: 'f', period: '2023-Q4' },
    { form: 'f', period: '2024-Q1' },
  ])
})
it('says form, months and the address of the desk in each of the country’s languages, and nothing else', () => {
  const { subject, text } = writeReminder(
    [
      { form: 'court-return', period: '2024-Q1' },
      { form: 'budget', period: '2023' },
    ],
    DESK,
  )
  expect(text.trimEnd()).toBe(
    'នៅមិនទាន់ទទួល៖\n  court-return, មករា–មីនា ២០២៤\n  budget, ២០២៣\nhttps://desk.example\n\nNot received yet:\n  court-return, January–March 2024\n  budget, 2023\nhttps://desk.example',
  )
  expect(`${subject} ${text}`).not.toMatch(/traffick|victim|accused|saksi|ជួញដូរ|រងគ្រោះ|ជនជាប់ចោទ|សាក្សី/i)
})
it('is in English alone for a country of English alone', () => {
  const { subject, text } = writeReminder([{ form: 'budget', period: '2023' }], { ...DESK, languages: ['en'] })
  const said = 'Not received yet:\n  budget, 2023\nhttps://desk.example'
  expect([subject, text.trimEnd(), bytesOf(text)]).toEqual(['Notice', said, NOTICE_BYTES])
})
it('is of one size and under one subject, whatever waits and whomever it is for; what does not fit is counted', () => {
  const many = Array.from({ length: 400 }, (_, i) => ({ form: `form-number-${i}`, period: `20${10 + (i % 15)}-Q${(i % 4) + 1}` }))
  const mails = [0, 1, 2, 30, 60, 400].map((n) => writeReminder(many.slice(0, n), DESK))
  const all = [
    ...mails,
    writeAwaited(true, DESK),
    writeAwaited(false, DESK),
    writeReminder([], { ...DESK, url: `https://${'long.'.repeat(50)}example` }),
  ]
  expect(new Set(all.map(({ text }) => bytesOf(text)))).toEqual(new Set([NOTICE_BYTES]))
  expect(new Set(all.map(({ subject }) => subject)).size).toBe(1)
  // The last line of each language says how many are not here; with those that are they are all.
  const last = mails.at(-1)?.text ?? ''
  const more = Number(/and (\d+) more/.exec(last)?.[1])
  expect(more + (last.match(/^ {2}form-number/gm)?.length ?? 0) / 2).toBe(400)
  expect(mails[0]?.text).toBe(writeAwaited(false, DESK).text)
})
it('comes at its hour, and in the same minute of a later one where something was in the way', () => {
  const at = (time: string): boolean => isNoticeTime('01:05', `2026-12-01T${time}:30.000Z`)
  expect(['00:05', '01:04', '01:05', '01:06', '02:00', '02:05', '23:05'].map(at)).toEqual([false, false, true, false, false, true, true])
})
