import { useEffect, useId, useRef, useState } from 'react'
import { speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { ask, forgetAsked } from './asked.ts'
import { forgetPreset } from './preset.ts'
import { FIND } from './words.ts'
import './find.css'

/** The longest that anything written by an office is, and a name with room. */
const LONGEST = 80

/** The one box, on every page; the key / leads to it from wherever nothing is being typed. On a phone it waits with the journeys, and stands in the page that finds. */
export default function FindBox({ isInPage = false }: { readonly isInPage?: boolean }) {
  const say = speaker(FIND, useLang())
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    if (isInPage) return
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event
      const isTyping = target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName))
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      forgetAsked()
      forgetPreset()
    }
  }, [isInPage])
  return (
    <form
      className="find-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        ask(typed)
      }}
    >
      <label htmlFor={id} className="sr">
        {say('find-box')}
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        placeholder={say('find-hint')}
        aria-keyshortcuts="/"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  )
}
