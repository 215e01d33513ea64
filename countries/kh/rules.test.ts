import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../src/store/files/load-country.ts'
import type { RowValues } from '../../src/core/country/index.ts'
import { daysBetween, monthsToWait, quarterOf, screeningBand, timeBand, wasRemovedUnscreened, withinADay } from './derive.ts'
import { forbiddenMove, refusedBy } from '../../src/core/model/lifecycles.ts'
import { checkSentence, isTrafficking, lawOf, rangeOf } from './law.ts'
import { SCREENING_QUESTIONS, countAsked } from './screening.ts'

const kh = await loadCountry(import.meta.dirname)
const formOf = (id: string) => {
  const form = kh.forms.find((f) => f.id === id)
  if (!form) throw new Error(`impossible: no form ${id}`)
  return form
}
/** A row with every field of the form empty but these. */
const rowOf = (id: string, values: RowValues): RowValues => ({
  ...Object.fromEntries(formOf(id).fields.map((f) => [f.id, null])),
  ...values,
})
const codesIn = (id: string, values: RowValues): string[] =>
  (formOf(id).check?.(rowOf(id, values)) ?? []).map((p) => `${p.severity} ${p.code} ${p.field}`)

describe('a row that cannot be true is refused, and says why', () => {
  it.each<[string, string, RowValues, string]>([
    [
      'a day before birth',
      'identification',
      { birth_date: '2010-05-01', identified_day: '2009-01-01' },
      'error row.before-birth identified_day',
    ],
    ['an adult aged 0', 'identification', { age_years: 0, age_band: '18+' }, 'error row.age-outside-band age_band'],
    ['a child aged 40', 'identification', { age_years: 40, age_band: '<18' }, 'error row.age-outside-band age_band'],
    [
      'an end before its beginning',
      'detention',
      { detained_day: '2023-05-02', released_day: '2023-05-01' },
      'error row.end-before-beginning released_day',
    ],
    ['a verdict that takes the place of none', 'verdict-return', { effect: 'overturned', act_no: 2 }, 'error row.chain-broken supersedes'],
    ['a verdict that takes the place of a later one', 'verdict-return', { supersedes: 3, act_no: 2 }, 'error row.chain-broken supersedes'],
    ['a dropped lead without reason', 'hotline', { state: 'no_action' }, 'error row.ground-without-answer no_action_reason'],
    [
      'more screened than were there',
      'operation-return',
      { persons_present: 3, persons_screened: 4 },
      'error row.part-exceeds-whole persons_screened',
    ],
    ['money that was approved, and no sum', 'claim', { decision: 'approved' }, 'error row.decision-and-sum approved'],
    ['a sum that nobody approved', 'claim', { decision: 'pending', approved: 5 }, 'error row.decision-and-sum approved'],
    [
      'more approved than was asked',
      'disbursement',
      { asked: 5, decision: 'approved', approved: 6 },
      'error row.part-exceeds-whole approved',
    ],
    ['paid though it was refused', 'claim', { decision: 'refused', paid: 100 }, 'error row.paid-without-approval paid'],
    ['paid and nobody decided yet', 'disbursement', { decision: 'pending', amount: 900 }, 'error row.paid-without-approval amount'],
    [
      'a day of payment of what was taken back',
      'claim',
      { decision: 'withdrawn', paid_on: '2024-01-02' },
      'error row.paid-without-approval paid',
    ],
    ['more paid than was approved', 'claim', { decision: 'approved', approved: 10, paid: 100 }, 'error row.part-exceeds-whole paid'],
    [
      'paid before it was decided',
      'disbursement',
      { decision: 'approved', approved: 10, amount: 10, paid_on: '2024-01-02', decided_on: '2024-01-09' },
      'warning row.end-before-beginning paid_on',
    ],
    ['more paid than was ordered', 'reparation-return', { ordered: 5, paid: 6 }, 'error row.part-exceeds-whole paid'],
    [
      'a child who said no',
      'consent',
      { by_guardian: 'yes', child_assents: 'no', best_interests: 'x' },
      'error row.child-said-no by_guardian',
    ],
    ['a guardian without the child', 'consent', { by_guardian: 'yes', best_interests: 'x' }, 'error row.ground-without-answer by_guardian'],
    ['a guardian without a why', 'consent', { by_guardian: 'yes', child_assents: 'yes' }, 'error row.ground-without-answer by_guardian'],
    ['wanted and arrested', 'suspect-return', { status: 'wanted', arrested_on: '2024-01-05' }, 'error row.wanted-and-arrested status'],
    [
      'sent to the prosecutor before the arrest',
      'suspect-return',
      { status: 'arrested', arrested_on: '2024-01-05', sent_on: '2024-01-04' },
      'error row.end-before-beginning sent_on',
    ],
    // In the act nobody waits for a warrant: it is asked about, and refuses nobody.
    [
      'arrested before the warrant',
      'suspect-return',
      { status: 'arrested', arrested_on: '2024-01-05', warrant_on: '2024-02-05' },
      'warning row.end-before-beginning arrested_on',
    ],
    ['more suspended than sentenced', 'court-return', { suspended_months: 1 }, 'error row.part-exceeds-whole suspended_months'],
  ])('%s', (_, form, values, problem) => {
    expect(codesIn(form, values)).toContain(problem)
  })
  it('and the same row made true has no problem', () => {
    expect(codesIn('identification', { birth_date: '2010-05-01', identified_day: '2023-01-01', age_years: 12, age_band: '<18' })).toEqual(
      [],
    )
    expect(codesIn('suspect-return', { status: 'sent_to_prosecutor', arrested_on: '2024-01-05', sent_on: '2024-01-05' })).toEqual([])
    expect(codesIn('suspect-return', { status: 'wanted', warrant_on: '2024-01-05' })).toEqual([])
    expect(codesIn('identification', { status: 'not_victim', authority_type: 'social_affairs' })).toEqual([])
    expect(
      codesIn('verdict-return', { outcome: 'convicted', charge_on_record: 'yes', effect: 'overturned', supersedes: 1, act_no: 2 }),
    ).toEqual([])
  })
})

describe('an act that nobody may record is refused by the name of its rule', () => {
  it('a verdict without a charge', () => {
    expect(refusedBy('verdict', 'ministry', { outcome: 'convicted', charge_on_record: 'no' })?.rule).toBe('verdict.needs-charge')
    expect(refusedBy('verdict', 'ministry', { outcome: 'convicted', charge_on_record: 'unknown' })).toBeUndefined()
  })
  it.each([
    ['lead', 'action_ordered', 'received', 'lead.forward'],
    ['dossier', 'charged', 'declined', 'dossier.decision-stands'],
    ['review', 'acquitted', 'pending', 'review.result-stands'],
    ['supervision', 'appeared', 'ongoing', 'supervision.ends-once'],
    ['investigation', 'merged', 'open', 'investigation.closed-or-reopened'],
    ['lead', 'no_action', 'action_ordered', undefined],
    ['dossier', 'declined', 'charged', undefined],
  ])('%s from %s to %s', (kind, from, to, rule) => {
    expect(forbiddenMove(kind, from, to)?.rule).toBe(rule)
  })
})

describe('a sentence outside the law’s range', () => {
  const sentence = { outcome: 'convicted', presence: 'in_person', decided_on: '2023-05-01', offence: 'L2008-10' }
  it.each<[RowValues, string]>([
    [{ sentence_months: 83 }, 'below'],
    [{ sentence_months: 84 }, 'within'],
    [{ sentence_months: 180 }, 'within'],
    [{ sentence_months: 181 }, 'above'],
    [{ sentence_months: 179, victim_age_group: 'child' }, 'below'],
    [{ sentence_months: 180, aggravations: 'organised_group' }, 'within'],
    [{ sentence_months: 12, offence: 'LL-OTHER' }, 'no_range'],
  ])('%o is %s', (values, result) => {
    expect(checkSentence({ ...sentence, ...values })).toBe(result)
  })
  it('is taken, and flagged', () => {
    expect(codesIn('court-return', { ...sentence, sentence_months: 12 })).toEqual(['warning row.sentence-outside-range sentence_months'])
  })
  it('is none while nobody is sentenced; the three aggravations raise the range alike', () => {
    expect(checkSentence({ ...sentence, sentence_months: null })).toBeNull()
    expect(rangeOf('L2008-12', 'official', null)).toEqual([180, 240])
    expect(rangeOf('L2008-24', null, null)).toEqual([0, 1])
  })
})

describe('what the edge works out', () => {
  it('keeps bands of days only', () => {
    expect(timeBand('2023-01-01', '2023-01-02')).toBe('within_24h')
    expect(timeBand('2023-01-01', null)).toBe('never')
    expect(timeBand(null, '2023-01-02')).toBe('unknown')
    expect(timeBand('2023-01-02', '2023-01-01')).toBe('unknown')
    expect(screeningBand('2024-02-28', '2024-03-02')).toBe('within_72h')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(quarterOf('2023-12-31')).toBe('2023-10-01')
    expect(withinADay('2023-01-01', null)).toBe('no')
    expect(withinADay(null, null)).toBe('unknown')
  })
  it('counts a removal as unscreened unless all three are on record', () => {
    expect(wasRemovedUnscreened({ second_screening: 'yes', second_private: 'yes', second_interpreter: 'yes' })).toBe('no')
    expect(wasRemovedUnscreened({ second_screening: 'yes', second_private: 'yes', second_interpreter: 'not_asked' })).toBe('yes')
  })
  it('counts questions put, not questions answered yes; every question is sealed', () => {
    expect(countAsked({ deception: 'no', isolation: 'refused', violence: 'not_asked', resold: null })).toBe(2)
    const sealed = formOf('screening').fields.filter((f) => f.type === 'code' && f.privacy === 'sensitive')
    expect(sealed.map((f) => f.id)).toEqual(SCREENING_QUESTIONS)
  })
  it('tells the law by the offence, and trafficking by its elements', () => {
    expect([lawOf('L2008-10'), lawOf('LL-OTHER'), lawOf('NS'), lawOf(null)]).toEqual(['TIP_LAW', 'LABOUR_LAW', 'NOT_STATED', null])
    const facts = { offence: 'L2008-42-44', form_of_exploitation: 'SEXUAL_EXPLOITATION' }
    expect(isTrafficking(facts)).toBe('no')
    expect(isTrafficking({ ...facts, offence: 'L2008-10' })).toBe('insufficient')
    expect(isTrafficking({ ...facts, acts: 'RECRUITMENT', means: 'DECEPTION' })).toBe('yes')
    expect(isTrafficking({ ...facts, acts: 'RECRUITMENT', victim_age_group: 'child' })).toBe('yes')
    expect(isTrafficking({ ...facts, acts: 'RECRUITMENT', means: 'DECEPTION', form_of_exploitation: 'UNSPECIFIED' })).not.toBe('yes')
  })
  it('puts payment off to the end of the sentence unless an earlier day is ordered', () => {
    expect(monthsToWait({ ordered_on: '2023-01-01', payable_from: null, sentence_ends_on: '2033-01-01' })).toBe(120)
    expect(monthsToWait({ ordered_on: '2023-01-01', payable_from: '2023-02-01', sentence_ends_on: '2033-01-01' })).toBe(1)
  })
})

describe('the labour law alone, where there are indicators of trafficking, is asked about and taken', () => {
  const FACTS = { acts: 'recruitment', means: 'threat', form_of_exploitation: 'FORCED_LABOUR' }
  const CHARGED = { kh_indicators: 'yes', decision: 'charged' }
  const asked = (id: string, values: RowValues) => codesIn(id, values).filter((c) => c.includes('labour-law'))
  it.each<[string, string, RowValues, string]>([
    ['of an accused, by the facts', 'court-return', { ...FACTS, offence: 'LL-OTHER' }, 'offence'],
    ['of a case before a court', 'proceeding-return', { law_basis: 'LABOUR_LAW', trafficking_indicators: 'yes' }, 'law_basis'],
    ['of a prosecutor’s charge', 'dossier-return', { ...CHARGED, kh_charged: 'LL-FORCED LL-OTHER' }, 'kh_charged'],
    [
      'of a dossier declined as a dispute about work',
      'dossier-return',
      { kh_indicators: 'yes', decision: 'declined', decline_reason: 'labour_dispute' },
      'decline_reason',
    ],
    ['of a fine after an inspection that found victims', 'inspection', { result: 'fine', victims_identified: 2 }, 'result'],
  ])('%s', (_, form, values, field) => expect(asked(form, values)).toEqual([`warning row.labour-law-for-trafficking ${field}`]))
  it.each<[string, string, RowValues]>([
    ['where a trafficking charge stands beside it', 'court-return', { ...FACTS, offence: 'LL-OTHER', other_offences: 'L2008-10' }],
    ['where the charge is of the trafficking law', 'court-return', { ...FACTS, offence: 'L2008-10' }],
    ['where nothing says that it is trafficking', 'court-return', { offence: 'LL-OTHER' }],
    ['where the court says that there are no indicators', 'proceeding-return', { law_basis: 'LABOUR_LAW', trafficking_indicators: 'no' }],
    ['where a prosecutor charges under the trafficking law as well', 'dossier-return', { ...CHARGED, kh_charged: 'LL-FORCED L2008-12' }],
    ['where a prosecutor says nothing of indicators', 'dossier-return', { decision: 'charged', kh_charged: 'LL-FORCED' }],
    ['where the police were told', 'inspection', { result: 'fine', victims_identified: 2, referred_to_police: 'yes' }],
  ])('but not %s', (_, form, values) => expect(asked(form, values)).toEqual([]))
})

it('an article says what the law gives for it, in both languages, and where it is from memory that it is to be checked', () => {
  const noteOf = (code: string) => kh.lists.find((l) => l.id === 'offences')?.codes.find((c) => c.code === code)?.note
  expect(noteOf('L2008-10')?.en).toBe('Prison: 7 to 15 years; 15 to 20 years if aggravated (a minor, an official, a group).')
  expect(noteOf('L2008-10')?.km).toContain('ពី ៧ ដល់ ១៥ ឆ្នាំ')
  expect(noteOf('L2008-9')?.en).toMatch(/^Prison: 2 to 5 years\. To be checked/)
  expect(noteOf('L2008-8')).toBeUndefined()
})

it('a guardian’s yes with the child’s and with why is taken, an adult’s own needs neither, and what is taken back needs neither', () => {
  expect(codesIn('consent', { by_guardian: 'yes', child_assents: 'yes', best_interests: 'x' })).toEqual([])
  expect(codesIn('consent', { by_guardian: 'no' })).toEqual([])
  expect(codesIn('consent', { by_guardian: 'yes', child_assents: 'no', withdrawn: 'yes' })).toEqual([])
})

it('how somebody is reached is written whole each time: what a later version left out would be lost', () => {
  const whole = { reach_by: 'x', say_instead: 'x', keep_from: 'nobody' }
  expect(codesIn('safe-contact', whole)).toEqual([])
  for (const field of Object.keys(whole))
    expect(codesIn('safe-contact', { ...whole, [field]: null })).toEqual([`error row.ground-without-answer ${field}`])
})
