import { useId, useState } from 'react'
import type { LinkRelation } from '../../../core/country/indicator.ts'
import type { LinkedRecord } from '../../../core/entry/linkable.ts'
import { isNamedElsewhere, printRecordNumber, readRecordNumber } from '../../../core/entry/record-number.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { listTold } from '../../../core/person/told.ts'
import { withDay } from '../../../core/person/record.ts'
import { pick, speaker } from '../../words/say.ts'
import { makeAct } from '../act.ts'
import { Do, Refused, useBody } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { callRecord, sayColumn, type Listed } from './called.ts'
import { sendReview } from '../same/send-review.ts'
import { LINK_WHY } from '../sign/unsigned-words.ts'
import { LINK, RELATION_WORDS } from './link-words.ts'
import { numberIn } from './number.ts'
import { relationsBetween } from './relations.ts'

type Props = Pick<JourneyProps, 'api' | 'country' | 'who'> & { readonly kind: string; readonly own: Listed }
/** `of`: whose it is. Of another office's record nothing is known but what its number says. */
type Found = Pick<Listed, 'record' | 'values'> & { readonly kind: string; readonly of: string }
/** Why nothing is offered. */
type Nothing = 'link-none' | 'link-mistyped' | 'link-theirs-no'

/**
 * Says that this record and another are one person, of one case, or about one place: one of one's own office, found by the number in its books, or another
 * office's, by the number that it gave.
 */
export function LinkRecord({ api, country, who, kind, own }: Props) {
  const lang = useLang()
  const say = speaker(LINK, lang)
  const [number, setNumber] = useState('')
  const [found, setFound] = useState<readonly Found[]>()
  const [nothing, setNothing] = useState<Nothing>()
  const body = useBody(country)
  const [other, setOther] = useState<Found>()
  const [relation, setRelation] = useState<LinkRelation>()
  const [basis, setBasis] = useState('')
  const [done, setDone] = useState<'signed' | 'waits' | 'not-signed' | Failed>()
  const field = useId()
  const offer = (all: readonly Found[], otherwise: Nothing): void => {
    const sayable = all.filter((r) => r.record !== own.record && relationsOf(r).length > 0)
    setOther(undefined)
    setFound(sayable)
    setNothing(sayable.length === 0 ? otherwise : undefined)
  }
  const relationsOf = (r: Found) => relationsBetween(country, who.agency, kind, r.kind, r.of)
  const find = async (): Promise<void> => {
    if (number.includes(':')) {
      const named = readRecordNumber(number)
      if (!named) return offer([], 'link-mistyped')
      const [of, theirs, record] = named
      return offer([{ of, kind: theirs, record, values: {} }], 'link-theirs-no')
    }
    const asked = numberIn(number.trim())
    const said =
      asked === undefined
        ? undefined
        : await api.ask<{ records: readonly Omit<Found, 'of'>[] }>('POST', '/api/v1/numbers', { number: asked })
    offer(said?.ok ? said.body.records.map((r) => ({ ...r, of: who.agency })) : [], 'link-none')
  }
  const relations = other ? relationsOf(other) : []
  const chosen = relations.find((r) => r.relation === relation)
  const sign = async (): Promise<void> => {
    if (!other || !chosen || !chosen.bases.some((b) => b === basis)) return
    const [a, b]: readonly LinkedRecord[] = [
      [who.agency, kind, own.record],
      [other.of, other.kind, other.record],
    ]
    if (!a || !b) return
    const why = basis as (typeof chosen.bases)[number]
    // One person is a word first: where people are counted from either, somebody else of the office says so too.
    if (chosen.relation === 'same_person') {
      const sent = await sendReview([{ pair: { a: { kind, record: own.record }, b: other }, word: 'one' }], [], { api, who }, why)
      return setDone(sent === 'not-signed' || 'code' in sent ? sent : sent.linked > 0 ? 'signed' : 'waits')
    }
    const entry = await makeAct(who, {
      kind: 'link.asserted',
      relation: chosen.relation,
      a,
      b,
      basis: why,
    })
    const said = entry && (await api.ask('POST', '/api/v1/links', { agency: who.agency, entries: [entry] }))
    setDone(said === undefined ? 'not-signed' : said.ok ? 'signed' : said)
  }
  // Two records of one person that say different things are linked all the same: that they do is then to be settled, and is said before.
  const differs =
    other && relation === 'same_person'
      ? listTold([asRecord(who.agency, kind, own), asRecord(who.agency, other.kind, other)]).filter((t) => t.is === 'differs')
      : []
  return (
    <details className="card narrow">
      <summary>{say('link-open')}</summary>
      <p className="s2">{say('link-how')}</p>
      {isNamedElsewhere(kind) && <p className="s2">{say('link-theirs-how')}</p>}
      <div className="field">
        <label htmlFor={field}>{say('link-number')}</label>
        <input
          id={field}
          type="text"
          value={number}
          autoComplete="off"
          onChange={(e) => (setNumber(e.target.value), setFound(undefined), setOther(undefined))}
        />
      </div>
      {number.trim() !== '' && <Do words={say('link-find')} onPress={find} />}
      {found?.length === 0 && nothing && <p role="status">{say(nothing)}</p>}
      {found !== undefined && found.length > 0 && (
        <Choice
          words={say('link-which')}
          value={other?.record ?? ''}
          options={found.map((r) => [
            r.record,
            r.of === who.agency
              ? callRecord(country, r.kind, r.values, lang)
              : `${say('said-other', { body: body(r.of) })} · ${pick(getRecordKind(r.kind).words, lang)}`,
          ])}
          onChange={(record) => (setOther(found.find((r) => r.record === record)), setRelation(undefined), setBasis(''))}
        />
      )}
      {other && (
        <Choice
          words={say('link-relation')}
          value={relation ?? ''}
          options={relations.map((r) => [r.relation, pick(RELATION_WORDS[r.relation], lang)])}
          onChange={(v) => (setRelation(relations.find((r) => r.relation === v)?.relation), setBasis(''))}
        />
      )}
      {chosen && (
        <Choice words={say('link-why')} value={basis} options={chosen.bases.map((b) => [b, pick(LINK_WHY[b], lang)])} onChange={setBasis} />
      )}
      {differs.length > 0 && (
        <p className="card stop narrow" role="alert">
          {say('link-differs', { fields: differs.map((t) => sayColumn(country, kind, t.field, lang)).join(', ') })}
        </p>
      )}
      {other && chosen && basis !== '' && done !== 'signed' && done !== 'waits' && (
        <Hold words={say('link-hold')} isOff={false} onHeld={() => void sign()} />
      )}
      {done === 'signed' && <p role="status">{say('link-done')}</p>}
      {done === 'waits' && <p role="status">{say('link-waits')}</p>}
      {done === 'not-signed' && <p role="alert">{say('link-not-signed')}</p>}
      {typeof done === 'object' && <Refused failed={done} />}
      {isNamedElsewhere(kind) && (
        <>
          <p>
            {say('link-ours')}
            <br />
            <code>{printRecordNumber([who.agency, kind, own.record])}</code>
          </p>
          <p className="mut s2">{say('link-ours-how')}</p>
        </>
      )}
    </details>
  )
}

const asRecord = (agency: string, kind: string, { record, values }: Pick<Listed, 'record' | 'values'>) =>
  withDay({ agency, kind, record, version: 1, recordedOn: '', values })

type ChoiceProps = {
  readonly words: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChange: (value: string) => void
}
function Choice({ words, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{words}</label>
      <select id={id} value={value} onChange={(e) => onChange(e.target.value)}>
        <option value="">–</option>
        {options.map(([code, shown]) => (
          <option key={code} value={code}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  )
}
