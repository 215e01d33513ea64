/** How complete a figure is, in the same words wherever one stands. The Khmer is a draft until a native reader signs it. */
import { allReturns, type Coverage, type StillToCome } from '../../core/count/coverage.ts'
import { formatDay, formatNumber, type Lang } from './khmer.ts'
import { both, speaker } from './say.ts'
import { SHEET } from './sheet.ts'

export const RETURNS_IN = {
  'of-all': both('{received} of {all}; not due yet: {awaited}', '{received} នៃ {all}។ មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់៖ {awaited}'),
  'none-owed': both('none was owed', 'គ្មាន|របាយការណ៍|ត្រូវ|ដាក់'),
  unsigned: both('Returns in it that nobody has signed: {n}.', 'របាយការណ៍|ក្នុង|នេះ ដែល|គ្មាន|អ្នក|ណា|ចុះ|ហត្ថលេខា៖ {n}។'),
  'own-book': both('The system’s own book', 'បញ្ជី|របស់|ប្រព័ន្ធ|ផ្ទាល់'),
  'not-over': both('On {day} this time was not over.', 'នៅ {day} រយៈពេល|នេះ|មិន|ទាន់|ចប់|ទេ។'),
  'to-come': both(
    '{received} of the {all} returns of it were in; not due yet: {awaited}.',
    'មាន|របាយការណ៍ {received} ក្នុង|ចំណោម {all} បាន|មក|ដល់។ មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់៖ {awaited}។',
  ),
  'to-come-on': both(
    '{received} of the {all} returns of it were in on {day}; not due yet: {awaited}.',
    'នៅ {day} មាន|របាយការណ៍ {received} ក្នុង|ចំណោម {all} បាន|មក|ដល់។ មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់៖ {awaited}។',
  ),
  'to-come-unsaid': both(
    'Returns in: {received}. How many were not due yet was not said.',
    'របាយការណ៍|បាន|មក៖ {received}។ មិន|បាន|ប្រាប់|ថា|ប៉ុន្មាន|មិន|ទាន់|ដល់|ថ្ងៃ|ត្រូវ|ដាក់|ទេ។',
  ),
} as const

/** `22 of 25`, or `4 of 25; not due yet: 21`; of what nobody owes a return, whose book it is, or that it is from before the record. */
export function sayReturns(coverage: Coverage & { readonly before?: number | undefined }, lang: Lang): string {
  const { received, due, awaited = 0, before = 0 } = coverage
  const say = speaker(RETURNS_IN, lang)
  const n = (value: number): string => formatNumber(value, lang)
  if (allReturns(coverage) === 0) return say(before > 0 || coverage.unsigned ? 'none-owed' : 'own-book')
  return awaited === 0
    ? speaker(SHEET, lang)('of-due', { received: n(received), due: n(due) })
    : say('of-all', { received: n(received), all: n(allReturns(coverage)), awaited: n(awaited) })
}

/** What nobody has signed of the returns behind a figure, in a sentence; empty where all of them are signed, or nobody kept it. */
export const sayUnsigned = (coverage: Coverage | undefined, lang: Lang): string =>
  coverage?.unsigned ? speaker(RETURNS_IN, lang)('unsigned', { n: formatNumber(coverage.unsigned, lang) }) : ''

/** What a figure of a time that is not over, or whose returns are not all due, says before anything else of its returns. */
export function sayStillToCome({ asOf, isOver, awaited }: StillToCome, coverage: Coverage | undefined, lang: Lang): string {
  const say = speaker(RETURNS_IN, lang)
  const day = formatDay(asOf, lang)
  const notOver = isOver ? [] : [say('not-over', { day })]
  if (!coverage) return notOver.join(' ')
  const received = formatNumber(coverage.received, lang)
  // What was made before this was kept says only that the time was not over; a set that is whole has nothing to come but more of each.
  if (awaited === null) return [...notOver, say('to-come-unsaid', { received })].join(' ')
  const fill = { received, all: formatNumber(allReturns(coverage), lang), awaited: formatNumber(awaited, lang), day }
  return [...notOver, say(isOver ? 'to-come-on' : 'to-come', fill)].join(' ')
}
