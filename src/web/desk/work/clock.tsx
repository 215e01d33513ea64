import { formatNumber } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { daysFrom } from '../today/lines.ts'
import { WORK } from './words.ts'

type Props = { readonly since: string; readonly due: string | null; readonly today: string }

/** How long it has waited; where there is an end, how long until it. */
export function Clock({ since, due, today }: Props) {
  const lang = useLang()
  const say = speaker(WORK, lang)
  const n = (days: number): string => formatNumber(Math.max(0, days), lang)
  if (due === null) return <span>{say('work-days', { n: n(daysFrom(since, today)) })}</span>
  const left = daysFrom(today, due)
  if (left < 0) return <b className="late">{say('work-days-over', { n: n(-left) })}</b>
  return <span>{left === 0 ? say('work-today') : say('work-days-left', { n: n(left) })}</span>
}
