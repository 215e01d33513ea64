import type { Country, Field, Form } from '../../../core/country/index.ts'
import { speaker, pick } from '../../words/say.ts'
import { digits, type Lang } from '../../words/khmer.ts'
import { useLang } from '../lang.tsx'
import type { Cells } from '../typed/records.ts'
import { showAnswer } from '../typed/show-answer.ts'
import { TRAINING } from './words.ts'

/** As a reader knows it, in the reader's digits; what somebody is called stays as it is written. */
export function asWritten(field: Field, cell: string, country: Country, lang: Lang): string {
  const shown = showAnswer(field, cell, country, lang)
  return field.type === 'text' ? shown : digits(shown, lang)
}

type Props = { readonly form: Form; readonly country: Country; readonly papers: readonly Cells[] }

/** The invented papers, beside the form that they are read into; folded away by whoever needs the room. */
export function PapersCard({ form, country, papers }: Props) {
  const lang = useLang()
  const say = speaker(TRAINING, lang)
  return (
    <details className="card papers" open>
      <summary>{say('papers')}</summary>
      <p className="s1 mut">{say('papers-how')}</p>
      <div className="sheets">
        {papers.map((cells, n) => (
          <section key={n} className="paper" aria-label={say('paper', { n: n + 1 })}>
            <h2 className="s2">{say('paper', { n: n + 1 })}</h2>
            <dl>
              {form.fields
                .filter((field) => cells[field.id])
                .map((field) => (
                  <div key={field.id}>
                    <dt>{pick(field.words, lang)}</dt>
                    <dd>{asWritten(field, cells[field.id] ?? '', country, lang)}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </details>
  )
}
