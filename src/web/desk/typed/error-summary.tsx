import { useEffect, useRef } from 'react'
import type { Field } from '../../../core/country/index.ts'
import { pick } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import type { Fault } from './judge.ts'
import { useWords } from './use-words.ts'

/** Where a question's control is found, so that a link can lead to it: `at-<field>`. The id is the form's own, never what was typed. */
export const controlId = (field: string): string => `at-${field}`
export const errorId = (field: string): string => `wrong-${field}`
export const hintId = (field: string): string => `hint-${field}`

type Props = {
  readonly faults: readonly Fault[]
  readonly fields: readonly Field[]
  /** Goes to the question; where it is on this page, its control takes the focus. */
  readonly onGo: (field: string) => void
  /** Grows with each press of the button: the summary takes the focus again. */
  readonly asked: number
}

/** Everything that stands against going on, at the top, each a link to its question. It takes the focus, and the tab says so. */
export function ErrorSummary({ faults, fields, onGo, asked }: Props) {
  const lang = useLang()
  const say = useWords()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [asked])
  useErrorTitle(say('error-title'))
  return (
    <section ref={box} className="card stop wrong" role="alert" aria-labelledby="wrong-title" tabIndex={-1}>
      <h2 id="wrong-title">{say('something-wrong')}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field} ${fault.code}`}>
            <button type="button" className="link" onClick={() => onGo(fault.field)}>
              {pick(fields.find((f) => f.id === fault.field)?.words ?? fault.message, lang)}
            </button>
            {': '}
            {pick(fault.message, lang)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a screen reader says first of a page is its title. */
function useErrorTitle(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => void (document.title = before)
  }, [title])
}

/** Puts the focus on a question of this page: its first control. */
export function focusOn(field: string): void {
  const place = document.getElementById(controlId(field))
  const first = place?.matches('input, select, textarea') ? place : place?.querySelector<HTMLElement>('input, select, textarea')
  ;(first ?? place)?.focus()
}

/** What is wrong with one question, beside it. */
export function Wrong({ fault }: { readonly fault: Fault | undefined }) {
  const lang = useLang()
  const say = useWords()
  if (!fault) return null
  return (
    <p id={errorId(fault.field)} className="beside">
      <span className="sr">{say('error')} </span>
      {pick(fault.message, lang)}
    </p>
  )
}
