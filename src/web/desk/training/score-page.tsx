import { Button } from 'react-aria-components/Button'
import type { Country, Form } from '../../../core/country/index.ts'
import { pick, speaker } from '../../words/say.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { asWritten } from './papers-card.tsx'
import type { OfPaper, Score } from './score.ts'
import { TRAINING } from './words.ts'

type Props = {
  readonly office: string
  readonly form: Form
  readonly country: Country
  readonly score: Score
  readonly onMend: () => void
  readonly onOthers: () => void
  readonly onLeave: () => void
}

/** What was read otherwise than the papers say, field by field. Kept nowhere and told to nobody. */
export function ScorePage({ office, form, country, score, onMend, onOthers, onLeave }: Props) {
  const say = speaker(TRAINING, useLang())
  const isAll = score.same === score.of && score.strange === 0
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('score-title', { same: score.same, of: score.of })}</PageTitle>
        </div>
      </div>
      <p className="lead">{say(isAll ? 'score-all' : 'score-some')}</p>
      <p className="mut">{say('score-real')}</p>
      {score.papers.map((paper, n) => (
        <section key={n} className="card" aria-label={say('paper', { n: n + 1 })}>
          <h2 className="h3">{say('paper', { n: n + 1 })}</h2>
          <Judged paper={paper} n={n + 1} form={form} country={country} />
        </section>
      ))}
      {score.strange > 0 && <p className="card">{say('strange', { n: score.strange })}</p>}
      <p className="row acts">
        {!isAll && (
          <Button className="btn p" onPress={onMend}>
            {say('mend-it')}
          </Button>
        )}
        <Button className="btn" onPress={onOthers}>
          {say('others')}
        </Button>
        <Button className={isAll ? 'btn p' : 'btn'} onPress={onLeave}>
          {say('to-desk')}
        </Button>
      </p>
    </>
  )
}

type JudgedProps = { readonly paper: OfPaper; readonly n: number; readonly form: Form; readonly country: Country }

function Judged({ paper, n, form, country }: JudgedProps) {
  const lang = useLang()
  const say = speaker(TRAINING, lang)
  if (paper.isMissing) return <p>{say('paper-missing')}</p>
  if (paper.otherwise.length === 0) return <p>{say('all-same')}</p>
  const shown = (id: string, cell: string, silent: 'says-nothing' | 'left-empty') => {
    const field = form.fields.find((f) => f.id === id)
    return cell.trim() === '' || !field ? <span className="mut">{say(silent)}</span> : asWritten(field, cell, country, lang)
  }
  return (
    <div className="over" role="region" tabIndex={0} aria-label={say('otherwise-of', { n })}>
      <table className="otherwise">
        <thead>
          <tr>
            <th scope="col">{say('question')}</th>
            <th scope="col">{say('paper-says')}</th>
            <th scope="col">{say('you-read')}</th>
          </tr>
        </thead>
        <tbody>
          {paper.otherwise.map(({ field, paper: written, read }) => (
            <tr key={field}>
              <th scope="row">{pick(form.fields.find((f) => f.id === field)?.words ?? form.words, lang)}</th>
              <td>{shown(field, written, 'says-nothing')}</td>
              <td>{shown(field, read, 'left-empty')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
