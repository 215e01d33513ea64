import { lazy, Suspense } from 'react'
import { findCode } from '../../../core/country/find.ts'
import type { ToldField } from '../../../core/entry/kinds/referral-offered.ts'
import { pick, speaker } from '../../words/say.ts'
import { OneOf, SomeOf } from '../form/choose.tsx'
import { Question } from '../form/question.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import type { FileOf } from '../people/model.ts'
import { fieldsTold, SAID, sayItem, tellLess, type Asking } from './offer-answer.ts'
import { OFFER } from './offer-words.ts'
import { officeOf } from './standing.ts'
import type { Kept } from './use-own-records.ts'

const OnRecord = lazy(() => import('../people/file/on-record.tsx'))

type Props = Pick<JourneyProps, 'country'> & {
  readonly asking: Asking
  readonly chosen: Kept | undefined
  /** Hers; undefined until it was read. */
  readonly file: FileOf | undefined
  readonly isRefused: boolean
  /** What joins its records nobody has signed. */
  readonly isUnchecked: boolean
  readonly onAsking: (next: Asking) => void
}

/** What her file holds, and what she says now of this body and this help, by their names. */
export function OfferAgreed({ country, asking, chosen, file, isRefused, isUnchecked, onAsking }: Props) {
  const lang = useLang()
  const say = speaker(OFFER, lang)
  const { record, reason, place, struck, said } = asking
  const items = chosen ? fieldsTold(chosen.values) : []
  return (
    <Question id="offer-agreed" asks={say('offer-agreed')} note={say('offer-agreed-note')}>
      {isRefused && <p role="alert">{say('need-file')}</p>}
      {isUnchecked && <p role="status">{say('offer-unchecked')}</p>}
      {file && !isUnchecked && (
        <Suspense>
          <OnRecord {...{ country, record }} agreed={file.agreed} />
        </Suspense>
      )}
      {place && reason ? (
        <>
          <p className="b">
            {say('offer-may-we', {
              office: pick(officeOf(country, place.office).words, lang),
              help: pick(findCode(country, 'referral-reasons', reason)?.words ?? { en: reason }, lang),
            })}
          </p>
          {chosen && (
            <SomeOf
              values={items.filter((id) => !struck.includes(id))}
              options={items.map((id) => [id, sayItem(country, id, chosen.values, lang)] as const)}
              onChoose={(to: readonly ToldField[]) =>
                onAsking(
                  tellLess(
                    asking,
                    items.filter((id) => !to.includes(id)),
                  ),
                )
              }
            />
          )}
          <OneOf
            name="said"
            value={said}
            options={SAID.map((s) => [s, say(`said-${s}`)] as const)}
            onChoose={(to) => onAsking({ ...asking, said: to })}
          />
        </>
      ) : (
        <p className="mut">{say('offer-agreed-after')}</p>
      )}
    </Question>
  )
}
