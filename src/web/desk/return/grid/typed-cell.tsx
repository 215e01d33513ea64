import { memo, useId, useRef } from 'react'
import type { CodeList, Field } from '../../../../core/country/index.ts'
import { pick } from '../../../words/say.ts'
import { useLang } from '../../lang.tsx'
import { useWords } from '../use-words.ts'

export type TypedCellProps = {
  readonly field: Field
  readonly list: CodeList | undefined
  readonly text: string
  /** A closed name stands here: it is not shown, and stays unless something is typed. */
  readonly isOverName: boolean
  readonly onTyped: (text: string) => void
  /** With what was typed, or undefined where nothing is to change; and how far to go on. */
  readonly onLeave: (text: string | undefined, rows: number, columns: number) => void
}

/** The open cell. Enter and Tab take what was typed and go on; Escape leaves what stood there. */
export function TypedCell({ field, list, text, isOverName, onTyped, onLeave }: TypedCellProps) {
  const lang = useLang()
  const say = useWords()
  const names = useId()
  const isOver = useRef(false)
  const end = (value: string | undefined, rows: number, columns: number): void => {
    if (isOver.current) return
    isOver.current = true
    onLeave(value, rows, columns)
  }
  return (
    <>
      <input
        type="text"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        aria-label={`${say('new-value')}: ${pick(field.words, lang)}`}
        value={text}
        {...(isOverName ? { placeholder: say('name-replaced') } : {})}
        {...(list ? { list: names } : {})}
        onChange={(event) => onTyped(event.target.value)}
        onBlur={() => end(text, 0, 0)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const on: Readonly<Record<string, readonly [number, number]>> = {
            Enter: [event.shiftKey ? -1 : 1, 0],
            Tab: [0, event.shiftKey ? -1 : 1],
          }
          const step = on[event.key]
          if (!step && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          end(step ? text : undefined, step?.[0] ?? 0, step?.[1] ?? 0)
        }}
      />
      {list && <Names id={names} list={list} />}
    </>
  )
}

/** What may be chosen, drawn once and not for every letter. */
const Names = memo(function Names({ id, list }: { id: string; list: CodeList }) {
  const lang = useLang()
  return (
    <datalist id={id}>
      {list.codes.map((code) => (
        <option key={code.code} value={pick(code.words, lang)} />
      ))}
    </datalist>
  )
})
