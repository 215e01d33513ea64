import { useId } from 'react'

const DAY_MS = 86_400_000
/** @returns the day that comes so many days after today, YYYY-MM-DD. */
export const dayAfter = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** Whether it lies ahead, and no further than `most` days. */
export const isAhead = (day: string, most: number): boolean => day > dayAfter(0) && day <= dayAfter(most)

type Props = { readonly label: string; readonly value: string; readonly most: number; readonly onDay: (day: string) => void }

/** The day on which something ends, from tomorrow to `most` days ahead. */
export function UntilDay({ label, value, most, onDay }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} min={dayAfter(1)} max={dayAfter(most)} onChange={(event) => onDay(event.target.value)} />
    </div>
  )
}
