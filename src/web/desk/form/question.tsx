import { useEffect, useRef, type ReactNode } from 'react'

type QuestionProps = { readonly id: string; readonly asks: string; readonly note?: string; readonly children: ReactNode }

/** One question of a form; `Missing` leads to it. */
export const Question = ({ id, asks, note, children }: QuestionProps) => (
  <fieldset className="card pick" id={id} tabIndex={-1}>
    <legend>{asks}</legend>
    {note && <p className="mut s1">{note}</p>}
    {children}
  </fieldset>
)

/** The id of a question, and what is said where it has no answer. */
export type Lacking = readonly (readonly [id: string, words: string])[]

type MissingProps = {
  readonly title: string
  readonly lacking: Lacking
  /** Which attempt it is of: lines may go as they are answered, and the focus stays where somebody answers. */
  readonly tries?: number
}

/** Every missing answer at once, each a way to its question. It takes the focus once an attempt, so that it is heard. */
export function Missing({ title, lacking, tries }: MissingProps) {
  const box = useRef<HTMLDivElement>(null)
  const isSome = lacking.length > 0
  const attempt = tries ?? lacking
  useEffect(() => {
    if (isSome) box.current?.focus()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a line that goes as it is answered is no new attempt
  }, [attempt])
  if (lacking.length === 0) return null
  return (
    <div className="card stop" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {lacking.map(([id, words]) => (
          <li key={id}>
            <button type="button" className="plain" onClick={() => document.getElementById(id)?.focus()}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
