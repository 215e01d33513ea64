import { findCode } from '../../../../core/country/find.ts'
import { officeOf } from '../../../../core/person/record.ts'
import { speaker } from '../../../words/say.ts'
import { officeDay } from '../../form/office-day.ts'
import type { JourneyProps } from '../../journey.ts'
import { useLang } from '../../lang.tsx'
import { pathTo } from '../../route.ts'
import { sayOffice, sayOn, type FileOf } from '../model.ts'
import { SAFE } from './safe-words.ts'
import { beginOf, writtenOf } from '../written.ts'

type Props = Pick<JourneyProps, 'who' | 'country'> & {
  readonly file: FileOf
  /** That the file was asked for by. */
  readonly record: string
  readonly mayOpen: boolean
}

const KIND = 'safe_contact'

/**
 * Before anybody calls or visits: how she is reached without being put in danger. What it says is sealed, so that it is opened with a reason and leaves a
 * trace; that nobody has asked yet stands here as loudly as that somebody has.
 */
export function SafeCard({ file, record, who, country, mayOpen }: Props) {
  const lang = useLang()
  const say = speaker(SAFE, lang)
  // Several may stand: another office asked too, or one was joined with the file. None of them is shown as the only one.
  const all = file.records.filter((r) => r.kind === KIND).toReversed()
  const [known] = all
  const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
  const form = country.forms.find((f) => f.kind === KIND && sends.includes(f.id))
  const office = file.responsible.flatMap((r) => (form && findCode(country, form.slot.list, r.office) ? [r.office] : []))[0]
  const write = form && (
    <a
      className={known ? 'btn' : 'btn p'}
      href={pathTo('return')}
      onClick={() =>
        beginOf(file, record, form, { asked_month: `${officeDay().slice(0, 7)}-01`, ...(office === undefined ? {} : { office }) })
      }
    >
      {say(known ? 'safe-again' : 'safe-write')}
    </a>
  )
  return (
    <section className={known ? 'card o0' : 'card ask o0'} aria-labelledby="file-safe">
      <h2 id="file-safe" className="h3">
        {say('safe-title')}
      </h2>
      <p>{known ? say('safe-known', { day: sayOn(KIND, known.on, lang) }) : say('safe-none')}</p>
      {writtenOf(file).some((w) => w.kind === KIND) && <p className="b">{say('safe-written')}</p>}
      {all.length > 1 && <p className="b">{say('safe-several', { n: all.length })}</p>}
      <ul>
        {all.map((one) => (
          <li key={one.record} className="row">
            {[sayOn(KIND, one.on, lang), ...[officeOf(one) ?? []].flat().map((o) => sayOffice(country, o, lang))].join(' · ')}
            {mayOpen && (
              <a className="btn p" href={pathTo('open-name', KIND, one.record)}>
                {say('safe-open')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {form && <p className="s2">{say(known ? 'safe-again-how' : 'safe-join')}</p>}
      <p className="row acts">{write}</p>
    </section>
  )
}
