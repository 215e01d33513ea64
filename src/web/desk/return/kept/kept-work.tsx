import { Button } from 'react-aria-components/Button'
import { pick } from '../../../words/say.ts'
import { useLang, useSay } from '../../lang.tsx'
import type { Kept } from './kept.ts'

/** What lies here from before, and the two things one may do with it. */
export function KeptWork({ kept, onGoOn, onThrowAway }: { kept: Kept; onGoOn: () => void; onThrowAway: () => void }) {
  const lang = useLang()
  const say = useSay()
  return (
    <section className="card ask kept" aria-label={say('kept-title')}>
      <h2>{say('kept-title')}</h2>
      <p>
        {kept.typed
          ? say('kept-typed', { form: pick(kept.form.words, lang), n: kept.typed.rows.length })
          : say('kept-file', { name: kept.name, n: kept.again.changes.length })}
      </p>
      {!kept.typed && kept.strays > 0 && <p>{say('kept-strays', { n: kept.strays })}</p>}
      <p className="row acts">
        <Button className="btn p" onPress={onGoOn}>
          {say('kept-go-on')}
        </Button>
        <Button className="btn" onPress={onThrowAway}>
          {say('kept-throw')}
        </Button>
      </p>
    </section>
  )
}
