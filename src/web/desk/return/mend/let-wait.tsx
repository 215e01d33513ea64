import { Button } from 'react-aria-components/Button'
import { sheetRowOf } from '../../../../core/sheet/row-id.ts'
import { languageOf } from '../../../../core/text/languages.ts'
import { digits, formatDay } from '../../../words/khmer.ts'
import { speaker } from '../../../words/say.ts'
import { WAITS } from '../../../words/waits.ts'
import { WaitIcon } from '../../icons.tsx'
import { useLang } from '../../lang.tsx'
import { PageTitle } from '../../page-title.tsx'
import type { Missing } from '../place.ts'
import type { Split } from './split.ts'
import { Steps } from '../steps.tsx'

/** So many row numbers stand there; the list of problems has all. */
const SHOWN = 12

/** The choice to send what is right today: which rows would wait, and what that does. */
export function LetWait({ split: { waiting, others, asks }, onSend }: { readonly split: Split; readonly onSend: () => void }) {
  const lang = useLang()
  const say = speaker(WAITS, lang)
  const rows = waiting.slice(0, SHOWN).map((row) => digits(String(sheetRowOf(row)), lang))
  return (
    <section className="card waits" aria-labelledby="let-wait">
      <h2 id="let-wait" className="h3">
        <WaitIcon /> {say('waits-title')}
      </h2>
      <p className="s2">{say('waits-how')}</p>
      <p className="s2 mut">{say('waits-rows', { rows: rows.join(languageOf(lang).comma) + (waiting.length > SHOWN ? ' …' : '') })}</p>
      {asks > 0 && <p className="s2">{say('waits-answer-first', { n: asks })}</p>}
      <p className="row acts">
        <Button className="btn" isDisabled={asks > 0} onPress={onSend}>
          {say('waits-send', { waiting: waiting.length, others })}
        </Button>
      </p>
    </section>
  )
}

type MissingProps = { readonly office: string; readonly missing: Missing; readonly onSaid: (areHere: boolean | undefined) => void }
/** One question, before a return is sealed that may bring what waited. */
export function MissingPage({ office, missing, onSaid }: MissingProps) {
  const lang = useLang()
  const say = speaker(WAITS, lang)
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('waits-missing-title')}</PageTitle>
        </div>
        <Steps now="step-send" />
      </div>
      <section className="card narrow">
        <p>{say('waits-missing', { n: missing.rows, day: formatDay(missing.since, lang) })}</p>
        <p className="row acts">
          <Button className="btn" onPress={() => onSaid(true)}>
            {say('waits-missing-here')}
          </Button>
          <Button className="btn" onPress={() => onSaid(false)}>
            {say('waits-missing-not')}
          </Button>
          <Button className="plain" onPress={() => onSaid(undefined)}>
            {say('waits-missing-back')}
          </Button>
        </p>
      </section>
    </>
  )
}
