import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { printNumber } from '../../../../core/letter/number.ts'
import { speaker } from '../../../words/say.ts'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { Hold } from '../../open-name/hold.tsx'
import type { Ended } from './own-page-acts.ts'
import { OwnPagePaper, type CodePaper } from './own-page-paper.tsx'
import { PAGES } from './own-page-words.ts'

/** `key`: of the page, as the list of those that were given has it. */
export type Made = CodePaper & { readonly key: string; readonly pages: string; readonly told: Ended }

/** Hardly anybody learns sixteen signs: what is kept at the office stands first. */
const WAYS = ['office', 'learning', 'paper'] as const
const HOW = { learning: 'page-learn', office: 'page-office' } as const

type Props = Pick<JourneyProps, 'country' | 'config'> & { readonly made: Made; readonly onLeave: () => void }

/** The code is handed over once, as is safest for her: learned, kept at the office, or on paper. Until somebody has chosen no paper is there to be printed. She sees the screen: nothing else is on it (`.hers`). */
export function HandOver({ made, onLeave, ...props }: Props) {
  const say = speaker(PAGES, useLang())
  const [way, setWay] = useState<(typeof WAYS)[number]>()
  const { counts, of } = made.told
  return (
    <div className="hers">
      <p className="lead" role="status">
        {counts < of ? `${say('page-counts-some', { n: counts, of })} ${say('page-counts-part')}` : say('page-counts')} {say('page-made')}
      </p>
      <p className="row acts">
        {WAYS.map((w) => (
          <Button key={w} className="btn" aria-pressed={w === way} onPress={() => setWay(w)}>
            {say(`page-by-${w}`)}
          </Button>
        ))}
      </p>
      {way !== undefined && way !== 'paper' && <p className="card narrow hand-over">{say(HOW[way])}</p>}
      {way === 'learning' && (
        <section className="card narrow learn" aria-label={say('page-by-learning')}>
          <p className="mono b page-code">{printNumber(made.code)}</p>
          <p className="mono s2">{`${made.pages}/mine.html`}</p>
        </section>
      )}
      {(way === 'office' || way === 'paper') && (
        <>
          <p className="row acts">
            <Button className="btn p" onPress={() => print()}>
              {say('page-print')}
            </Button>
          </p>
          <OwnPagePaper {...props} pages={made.pages} paper={made} />
        </>
      )}
      <p className="row acts leave">
        <Hold words={say('page-leave')} isOff={false} onHeld={onLeave} />
      </p>
    </div>
  )
}
