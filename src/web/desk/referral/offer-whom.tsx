import { Button } from 'react-aria-components/Button'
import { findCode } from '../../../core/country/find.ts'
import { formatMonth } from '../../words/moment.ts'
import { pick, speaker } from '../../words/say.ts'
import { Question } from '../form/question.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { fileCode, type FileOf } from '../people/model.ts'
import { OFFER } from './offer-words.ts'
import type { Kept } from './use-own-records.ts'
import { REFERRAL } from './words.ts'

type Props = Pick<JourneyProps, 'country'> & {
  readonly records: readonly Kept[]
  readonly record: string
  readonly file: FileOf | undefined
  /** Reads further back; undefined where that was all. */
  readonly more: (() => void) | undefined
  readonly onRecord: (record: string) => void
}

/** Whose help it is: by the number, month and reason of her record, for no name is here. */
export function OfferWhom({ country, records, record, file, more, onRecord }: Props) {
  const lang = useLang()
  const say = speaker({ ...REFERRAL, ...OFFER }, lang)
  const told = ({ record: id, values }: Kept): string => {
    const why = findCode(country, 'referral-reasons', String(values['reason']))
    return [
      id.slice(0, 8).toUpperCase(),
      formatMonth(String(values['referred_period'] ?? ''), lang),
      why ? pick(why.words, lang) : '',
    ].join(' · ')
  }
  return (
    <Question id="offer-who" asks={say('offer-who')} note={say('offer-who-note')}>
      <select aria-label={say('offer-who')} value={record} onChange={(e) => onRecord(e.target.value)}>
        <option value="">{say('choose')}</option>
        {records.map((r) => (
          <option key={r.record} value={r.record}>
            {told(r)}
          </option>
        ))}
      </select>
      {file && <p className="b">{say('offer-file', { code: fileCode(file.records[0]?.record ?? record) })}</p>}
      {more && (
        <Button className="plain" onPress={more}>
          {say('offer-more')}
        </Button>
      )}
    </Question>
  )
}
