import { useId } from 'react'
import { Button } from 'react-aria-components/Button'
import { formatDay } from '../../words/khmer.ts'
import { useLang } from '../lang.tsx'
import type { ControlProps } from './control-props.ts'
import { controlId, hintId } from './error-summary.tsx'
import { useWords } from './use-words.ts'
import { boxesOf, keepWhen, knownOf, likelyDays, readWhen, whenOfDay, type Boxes, type Known, type When } from './when.ts'

/** A day in three boxes, or about when. Khmer digits and months by name are read; of a Buddhist-era year one is asked which day it is. */
export function DateBoxes({ field, value, onChange, labelledBy, describedBy, isWrong }: ControlProps) {
  const lang = useLang()
  const say = useWords()
  const id = useId()
  const ways = knownOf(field)
  const when = readWhen(field, value)
  const keep = (next: When): void => onChange(keepWhen(field, next))
  const example = `${hintId(field.id)}-example`
  const fixes = likelyDays(field, value)
  const from = { end: 'from', boxes: when, put: (boxes: Boxes) => keep({ ...when, ...boxes }) } as const
  const to = { end: 'to', boxes: when.to ?? { day: '', month: '', year: '' }, put: (boxes: Boxes) => keep({ ...when, to: boxes }) } as const
  const ends = when.known === 'between' ? [from, to] : [from]
  return (
    <div id={controlId(field.id)} role="group" className="when" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {ways.length > 1 && (
        <label className="how">
          <span>{say('known-how')}</span>
          <select
            value={when.known}
            aria-labelledby={`${labelledBy} ${id}-how`}
            onChange={(event) => keep({ ...when, known: event.target.value as Known })}
          >
            {ways.map((known) => (
              <option key={known} value={known}>
                {say(`known-${known}`)}
              </option>
            ))}
          </select>
          <span id={`${id}-how`} className="sr">
            {say('known-how')}
          </span>
        </label>
      )}
      {boxesOf(when.known).length === 3 && (
        <p className="s1 mut" id={example}>
          {say('date-example')}
        </p>
      )}
      {ends.map(({ end, boxes, put }) => (
        <div key={end} className="boxes">
          {when.known === 'between' && (
            <span id={`${id}-${end}`} className="end">
              {say(`between-${end}`)}
            </span>
          )}
          {boxesOf(when.known).map((box) => (
            <label key={box} className={box}>
              <span id={`${id}-${end}-${box}`}>{say(box === 'month' && when.known === 'quarter' ? 'box-quarter' : `box-${box}`)}</span>
              <input
                type="text"
                autoComplete="off"
                spellCheck={false}
                inputMode={box === 'month' && when.known !== 'quarter' ? 'text' : 'numeric'}
                aria-labelledby={`${labelledBy} ${when.known === 'between' ? `${id}-${end} ` : ''}${id}-${end}-${box}`}
                aria-describedby={describedBy}
                aria-invalid={isWrong || undefined}
                value={boxes[box]}
                onChange={(event) => put({ ...boxes, [box]: event.target.value })}
              />
            </label>
          ))}
        </div>
      ))}
      {fixes.length > 0 && (
        <div className="which" role="group" aria-label={say('which-day')}>
          {fixes.length > 1 && <p className="s1">{say('which-day')}</p>}
          <p className="row">
            {fixes.map((day) => (
              <Button key={day} className="btn" onPress={() => keep(whenOfDay(day))}>
                {say('use-day', { day: formatDay(day, lang) })}
              </Button>
            ))}
          </p>
        </div>
      )}
    </div>
  )
}
