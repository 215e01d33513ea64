import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf } from '../../../core/country/find.ts'
import { REFERRAL_BEDS } from '../../../core/entry/kinds/referral-offered.ts'
import { endedOf, holds } from '../../../core/person/agreed.ts'
import { follow, isOpen, type Referral } from '../../../core/referral/follow.ts'
import { pick, speaker } from '../../words/say.ts'
import { OneOf } from '../form/choose.tsx'
import { Missing, Question, type Lacking } from '../form/question.tsx'
import { useList } from '../account/use-list.ts'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import type { FileOf } from '../people/model.ts'
import { ChoosePlace } from './choose-place.tsx'
import { OfferAgreed } from './offer-agreed.tsx'
import { askAnew, NOTHING_ASKED, toldOf, whyWaits, type Asking } from './offer-answer.ts'
import { OfferWhom } from './offer-whom.tsx'
import { useOwnRecords } from './use-own-records.ts'
import { OFFER } from './offer-words.ts'
import { REFERRAL } from './words.ts'

/** What of the record goes along: that they may be asked to help, and what is needed for it. That police or researchers may read is no business of theirs. */
const ALONG = ['referral', 'service'] as const

const WORDS = { ...REFERRAL, ...OFFER }

type Props = JourneyProps & {
  readonly referrals: readonly Referral[]
  /** Chosen before: it was offered to somebody who declined. */
  readonly record: string | undefined
  readonly onDone: () => void
}

/** Each asked once: who, what help, which bed, whom to ask, and then what she says of that body, by its name: nobody ticks a yes for her. What the record says goes along by itself. */
export function OfferPage({ api, who, country, referrals, record: before, onDone }: Props) {
  const lang = useLang()
  const say = speaker(WORDS, lang)
  const { records, more } = useOwnRecords(api)
  const [asking, setAsking] = useState<Asking>({ ...NOTHING_ASKED, record: before ?? '' })
  const { record, reason, bed, place, struck, said } = asking
  const [tries, setTries] = useState(0)
  const { send, unsent } = useSending({ api, who }, '/api/v1/referrals')
  const { list: file, refused } = useList<FileOf>(api, record === '' ? undefined : `/api/v1/people/${record}`)
  // What a guardian said of the child that she was sends nothing, nor what was taken back: first her own answer is recorded.
  const ended = file && endedOf(file.agreed, ['referral'])
  // A file that was not read says nothing of what was taken back.
  const waits = whyWaits({ said, ended })
  // What joins its records nobody has signed: one person's yes may stand in it beside another's need.
  const isUnchecked = (file?.joined.unsigned ?? 0) > 0
  const isAgreed = file !== undefined && waits === undefined
  const expected = new Set(referrals.filter((r) => r.of === who.agency && isOpen(follow(r, r.steps).state)).map((r) => r.record))
  const chosen = records.find((r) => r.record === record)
  const options = (list: string) => codesOf(country, list).map((c) => [c.code, pick(c.words, lang)] as const)
  const lacks = (): Lacking => [
    ...(chosen ? [] : [['offer-who', say('need-record')] as const]),
    ...(reason ? [] : [['offer-help', say('need-reason')] as const]),
    ...(bed ? [] : [['offer-bed', say('need-bed')] as const]),
    ...(place ? [] : [['offer-where', say('need-office')] as const]),
    ...(chosen && !file ? [['offer-agreed', say('need-file')] as const] : []),
  ]
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTries(tries + 1)
    if (!chosen || !isAgreed || !reason || !bed || !place) return
    const { agency: to, office } = place
    // What the file holds as agreed to goes along; that this body may be told is what she said now.
    const held = isUnchecked ? [] : ALONG.filter((purpose) => file?.agreed.some((a) => a.purpose === purpose && holds(a)))
    const agreed = [...new Set(['referral', ...held])]
    if (await send({ kind: 'referral.offered', record, to, office, reason, bed, agreed, told: toldOf(chosen.values, struck) })) onDone()
  }
  const ask = (change: Parameters<typeof askAnew>[1]): void => setAsking(askAnew(asking, change))
  return (
    <form className="offer" onSubmit={(e) => void submit(e)} noValidate>
      <PageTitle>{say('offer-title')}</PageTitle>
      <p className="b">{say('offer-tonight')}</p>
      <p className="mut lead">{say('asked-once')}</p>
      <Missing title={say('offer-wrong')} lacking={tries > 0 ? lacks() : []} tries={tries} />
      <NotSent unsent={unsent} words={say('not-signed')} />
      <OfferWhom
        {...{ country, record, file, more }}
        records={records.filter((r) => !expected.has(r.record))}
        onRecord={(to) => ask({ record: to })}
      />
      <Question id="offer-help" asks={say('offer-help')}>
        <OneOf
          name="help"
          value={reason}
          options={options('referral-reasons').filter(([code]) => code !== 'criminal')}
          onChoose={(to) => ask({ reason: to })}
        />
        {reason === 'repatriation' && <p className="s2">{say('help-return-how')}</p>}
        {reason === 'shelter' && bed === 'none' && <p role="alert">{say('help-no-bed')}</p>}
      </Question>
      <Question id="offer-bed" asks={say('offer-bed')} note={say('offer-bed-note')}>
        <OneOf
          name="bed"
          value={bed}
          options={REFERRAL_BEDS.map((b) => [b, say(`bed-${b}`)] as const)}
          onChoose={(to) => ask({ bed: to })}
        />
      </Question>
      <Question id="offer-where" asks={say('offer-where')} note={say('offer-where-note')}>
        <ChoosePlace
          {...{ api, country, bed, place }}
          own={who.agency}
          near={String(chosen?.values['province'] ?? '')}
          onPlace={(to) => ask({ place: to })}
        />
      </Question>
      <OfferAgreed {...{ country, asking, chosen, file, isUnchecked }} isRefused={refused !== undefined} onAsking={setAsking} />
      {waits && (said !== undefined || ended !== undefined || tries > 0) && (
        <p className="card narrow" role="status">
          {say(waits)}
        </p>
      )}
      <p className="row acts">
        {/* A no is an answer: there is nothing to send, and nothing to press until it is something else. */}
        {(said === undefined || waits === undefined) && (
          <Button className="btn p" type="submit">
            {say('offer-send')}
          </Button>
        )}
        <Button className="btn" onPress={onDone}>
          {say('cancel')}
        </Button>
      </p>
    </form>
  )
}
