import { useId, useState } from 'react'
import type { Country } from '../../../core/country/index.ts'
import { isDay } from '../../../core/model/dates.ts'
import { digits } from '../../words/khmer.ts'
import { speaker } from '../../words/say.ts'
import { Do } from '../account/parts.tsx'
import { Choose, OneOf, SomeOf } from '../form/choose.tsx'
import { Missing, Question, type Lacking } from '../form/question.tsx'
import { useLang } from '../lang.tsx'
import { nameFigure, nameTable } from './named.ts'
import type { Chosen, Cut, Shelf } from './shelf.ts'
import { DRAFTING } from './words.ts'

type Props = {
  readonly shelf: Shelf
  readonly country: Country
  readonly chosen: Chosen
  readonly isBusy: boolean
  readonly onChosen: (chosen: Chosen) => void
  readonly onBegin: (chosen: Chosen) => Promise<void>
}

/** What is asked for: a figure and its tables, or the whole of a year. */
export function DraftForm({ shelf, country, chosen, isBusy, onChosen, onBegin }: Props) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const dayId = useId()
  const [lacking, setLacking] = useState<Lacking>([])
  const isFigure = chosen.what === 'figure'
  const begin = async (): Promise<void> => {
    const missing: Lacking = [
      ...(isFigure && chosen.indicator === '' ? [['dr-figure-q', say('dr-no-figure')] as const] : []),
      ...(isFigure && chosen.indicator !== '' && chosen.tables.length === 0 ? [['dr-tables-q', say('dr-no-tables')] as const] : []),
      ...(isDay(chosen.asOf) ? [] : [[dayId, say('dr-no-day')] as const]),
    ]
    setLacking(missing)
    if (missing.length === 0) await onBegin(chosen)
  }
  const figures = shelf.proposed
    .map(({ indicator }) => [indicator, nameFigure(country, indicator, lang)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, lang))
  return (
    <section aria-labelledby="dr-form">
      <h2 id="dr-form">{say('dr-new')}</h2>
      <Missing title={say('dr-missing')} lacking={lacking} />
      <Question id="dr-figure-q" asks={say('dr-what')}>
        <OneOf
          name="dr-what"
          value={chosen.what}
          options={[
            ['figure', say('dr-figure')],
            ['year', say('dr-year-set')],
          ]}
          onChoose={(what) => onChosen({ ...chosen, what })}
        />
        {isFigure && (
          <Choose
            label={say('dr-which')}
            value={chosen.indicator}
            empty={say('dr-choose')}
            options={figures}
            onChoose={(indicator) => onChosen({ ...chosen, indicator, tables: [] })}
          />
        )}
        <Choose
          label={say('dr-year')}
          value={String(chosen.year)}
          options={shelf.years.map((y) => [String(y), digits(String(y), lang)] as const)}
          onChoose={(year) => onChosen({ ...chosen, year: Number(year) })}
        />
      </Question>
      {isFigure && chosen.indicator !== '' && <Tables shelf={shelf} country={country} chosen={chosen} onChosen={onChosen} />}
      <div className="card field">
        <label htmlFor={dayId}>{say('dr-as-of')}</label>
        <input
          id={dayId}
          type="date"
          max={shelf.today}
          value={chosen.asOf}
          onChange={(event) => onChosen({ ...chosen, asOf: event.target.value })}
        />
        <p className="mut s1">{say('dr-as-of-note')}</p>
      </div>
      <p className="row acts">
        <Do isMain words={say('dr-begin')} isOff={isBusy} onPress={begin} />
      </p>
    </section>
  )
}

const keyOf = (by: Cut): string => by.join(' ')

function Tables({ shelf, country, chosen, onChosen }: Pick<Props, 'shelf' | 'country' | 'chosen' | 'onChosen'>) {
  const lang = useLang()
  const say = speaker(DRAFTING, lang)
  const cuts = shelf.proposed.find((p) => p.indicator === chosen.indicator)?.cuts ?? []
  const name = (by: Cut): string => nameTable(country, chosen.indicator, by, lang)
  const crossed = chosen.tables.find((by) => by.length === 2)
  const single = chosen.tables.filter((by) => by.length === 1)
  const pairs = cuts.flatMap((a, i) => cuts.slice(i + 1).map((b): Cut => [a.by, b.by]))
  return (
    <Question id="dr-tables-q" asks={say('dr-tables')} note={say('dr-tables-note')}>
      <SomeOf
        values={single.map(keyOf)}
        options={cuts.map(
          ({ by, requirements }) =>
            [
              by,
              requirements.length > 0
                ? say('dr-by', { what: name([by]), rows: requirements.join(' ') })
                : say('dr-by-payer', { what: name([by]) }),
            ] as const,
        )}
        onChoose={(values) => onChosen({ ...chosen, tables: [...values.map((by): Cut => [by]), ...(crossed ? [crossed] : [])] })}
      />
      {pairs.length > 0 && (
        <Choose
          label={say('dr-crossed')}
          value={crossed ? keyOf(crossed) : ''}
          empty={say('dr-crossed-none')}
          options={pairs.map((by) => [keyOf(by), name(by)] as const)}
          onChoose={(key) => onChosen({ ...chosen, tables: [...single, ...pairs.filter((by) => keyOf(by) === key)] })}
        />
      )}
    </Question>
  )
}
