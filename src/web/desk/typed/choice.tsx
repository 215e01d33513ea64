import { useState, type ReactNode } from 'react'
import type { Code, CodeList } from '../../../core/country/index.ts'
import { silenceOf } from '../../../core/model/lists/silence.ts'
import { fold } from '../../../core/text/fold.ts'
import { pick } from '../../words/say.ts'
import { useLang, useSay } from '../lang.tsx'
import type { ControlProps } from './control-props.ts'
import { controlId } from './error-summary.tsx'
import { useWords } from './use-words.ts'

type Props = ControlProps & { readonly list: CodeList }

/** Answers, and apart from them what stands where no answer is: they count differently, and none is an answer among others. */
const parted = (list: CodeList): { readonly answers: readonly Code[]; readonly silent: readonly Code[] } => ({
  answers: list.codes.filter((c) => silenceOf(list, c.code) === undefined),
  silent: list.codes.filter((c) => silenceOf(list, c.code) !== undefined),
})

/** What stands where no answer is, under a line of its own. */
function Apart({ children }: { readonly children: ReactNode }) {
  const words = useWords()('no-answer-group')
  return (
    <div className="apart" role="group" aria-label={words}>
      <p aria-hidden="true">{words}</p>
      {children}
    </div>
  )
}

/** Every answer to be seen, one to be taken. */
export function ChooseOne({ field, list, value, onChange, labelledBy, describedBy, isWrong }: Props) {
  const lang = useLang()
  const say = useWords()
  const { answers, silent } = parted(list)
  const one = (code: string, words: string) => (
    <label key={code}>
      <input type="radio" name={controlId(field.id)} value={code} checked={value === code} onChange={() => onChange(code)} /> {words}
    </label>
  )
  return (
    <div
      id={controlId(field.id)}
      role="radiogroup"
      className="oneof"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      aria-required={field.required || undefined}
    >
      {answers.map((c) => one(c.code, pick(c.words, lang)))}
      {(silent.length > 0 || !field.required) && (
        <Apart>
          {silent.map((c) => one(c.code, pick(c.words, lang)))}
          {!field.required && one('', say('leave-empty'))}
        </Apart>
      )}
    </div>
  )
}

/** A long list, or a page of many questions. */
export function SelectOne({ field, list, value, onChange, labelledBy, describedBy, isWrong }: Props) {
  const lang = useLang()
  const desk = useSay()
  const say = useWords()
  const { answers, silent } = parted(list)
  const option = ({ code, words }: Code) => (
    <option key={code} value={code}>
      {pick(words, lang)}
    </option>
  )
  const note = list.codes.find((c) => c.code === value)?.note
  return (
    <>
      <select
        id={controlId(field.id)}
        value={value}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{desk(field.required ? 'choose' : 'paper-silent')}</option>
        {answers.map(option)}
        {silent.length > 0 && <optgroup label={say('no-answer-group')}>{silent.map(option)}</optgroup>}
      </select>
      {/* There before it says anything: else nobody who listens is told when it does. */}
      {list.codes.some((c) => c.note) && (
        <p className="s2 mut" role="status">
          {note && pick(note, lang)}
        </p>
      )}
    </>
  )
}

/** So many can be looked over; a longer list has a box above it that leaves those with these letters. */
const LOOKED_OVER = 24

/** Several of a list, each with what is to be known of it. Kept as their codes, a semicolon between. */
export function ChooseSeveral({ field, list, value, onChange, labelledBy, describedBy, isWrong }: Props) {
  const lang = useLang()
  const say = useWords()
  const [sought, setSought] = useState('')
  const { answers, silent } = parted(list)
  const chosen = value === '' ? [] : value.split(';')
  const isLong = answers.length > LOOKED_OVER
  const letters = fold(sought)
  const fits = ({ code, words }: Code): boolean => letters === '' || chosen.includes(code) || fold(pick(words, lang)).includes(letters)
  const shown = answers.filter(fits)
  const one = ({ code, words, note }: Code) => (
    <label key={code}>
      <input
        type="checkbox"
        checked={chosen.includes(code)}
        onChange={(event) => onChange(withCode(list, chosen, code, event.target.checked).join(';'))}
      />{' '}
      {pick(words, lang)}
      {note && <span className="s2 mut note">{pick(note, lang)}</span>}
    </label>
  )
  return (
    <div
      id={controlId(field.id)}
      role="group"
      className={isLong ? 'several long' : 'several'}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      {...(isWrong ? { 'data-wrong': true } : {})}
    >
      {isLong && (
        <label className="sought">
          <span id={`${controlId(field.id)}-sought`}>{say('look-for')}</span>
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            value={sought}
            aria-labelledby={`${controlId(field.id)}-sought`}
            onChange={(event) => setSought(event.target.value)}
          />
        </label>
      )}
      {isLong && (
        <p className="s1 mut" role="status">
          {letters === '' ? '' : say('look-found', { n: shown.length })}
        </p>
      )}
      {shown.map(one)}
      {silent.length > 0 && <Apart>{silent.map(one)}</Apart>}
    </div>
  )
}

/** An answer and its absence do not stand together: whichever is taken last puts the other away. */
export function withCode(list: CodeList, chosen: readonly string[], code: string, isOn: boolean): readonly string[] {
  if (!isOn) return chosen.filter((c) => c !== code)
  const isSilent = silenceOf(list, code) !== undefined
  return isSilent ? [code] : [...chosen.filter((c) => silenceOf(list, c) === undefined), code]
}
