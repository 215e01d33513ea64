import { digits, formatDay, formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import type { Overview } from './model.ts'
import { nextOf } from './next.ts'
import { NEXT_DUE } from './next-words.ts'

/** What a body is told that owes nothing now, on its list and on the first page of its day. */
export function NextDue({ forms, year }: { readonly forms: Overview['forms']; readonly year: number }) {
  const lang = useLang()
  const say = speaker(NEXT_DUE, lang)
  const next = nextOf(forms)
  if (!next) return <>{say('next-none', { year: digits(String(year), lang) })}</>
  const { isFirst, day, forms: n } = next
  return <>{say(isFirst ? 'next-first' : 'next-later', { day: formatDay(day, lang), n: formatNumber(n, lang) })}</>
}
