import { useId } from 'react'
import { formatDay } from '../../words/khmer.ts'
import { useLang } from '../lang.tsx'

const DAY_MS = 86_400_000
/** @returns the day that comes so many days after today, YYYY-MM-DD. */
export const dayAfter = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** Whether it lies ahead, and no further than `most` days. */
export const isAhead = (day: string, most: number): boolean => day > dayAfter(0) && day <= dayAfter(most)

type Props = { readonly label: string; readonly value: string; readonly most: number; readonly onDay: (day: string) => void }

/** The day on which something ends, from tomorrow to `most` days ahead; with its month in words below, for a browser may write 03/01 of the first of March. */
export function UntilDay({ label, value, most, onDay }: Props) {
  const id = useId()
  const lang = useLang()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={dayAfter(1)}
        max={dayAfter(most)}
        aria-describedby={`${id}-words`}
        onChange={(event) => onDay(event.target.value)}
      />
      <span id={`${id}-words`} className="s2 mut" aria-live="polite">
        {formatDay(value, lang)}
      </span>
    </div>
  )
}
