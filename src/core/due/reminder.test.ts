import { expect, it } from 'vitest'
import { listOwed, writeReminder } from './reminder.ts'

const slot = (period: string, due: string, state: 'due' | 'sent_back' | 'nil' = 'due') => ({ period, due, state })

it('is sent the day after the due day, then weekly, for a quarter; what is in is not reminded of', () => {
  const on = (today: string): number => listOwed('f', [slot('2024-Q1', '2024-04-30')], today).length
  expect(['2024-04-30', '2024-05-01', '2024-05-02', '2024-05-08', '2024-05-15', '2024-07-24', '2024-08-07'].map(on)).toEqual([
    0, 1, 0, 1, 1, 1, 0,
  ])
  expect(listOwed('f', [slot('2024-Q1', '2024-04-30', 'nil')], '2024-05-01')).toEqual([])
  expect(listOwed('f', [slot('2024-Q1', '2024-04-30', 'sent_back')], '2024-05-01')).toHaveLength(1)
})
it('names a period once, however many offices owe it', () => {
  expect(listOwed('f', [slot('2024-Q1', '2024-04-30'), slot('2024-Q1', '2024-04-30')], '2024-05-01')).toEqual([
    { form: 'f', period: '2024-Q1' },
  ])
})
it('says form, months and the address of the desk in both languages, and nothing else', () => {
  const { subject, text } = writeReminder(
    [
      { form: 'court-return', period: '2024-Q1' },
      { form: 'budget', period: '2023' },
    ],
    'https://desk.example',
  )
  expect(text).toBe(
    'នៅមិនទាន់ទទួល៖\n  court-return, មករា–មីនា ២០២៤\n  budget, ២០២៣\nhttps://desk.example\n\nNot received yet:\n  court-return, January–March 2024\n  budget, 2023\nhttps://desk.example\n',
  )
  expect(`${subject} ${text}`).not.toMatch(/traffick|victim|accused|saksi|ជួញដូរ|រងគ្រោះ|ជនជាប់ចោទ|សាក្សី/i)
})
