import { lazy, Suspense, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { GrantSlip } from '../../../core/entry/grant-slip.ts'
import { SEALED_CLASSES } from '../../../core/model/fields.ts'
import { CASE } from './words.ts'
import { GRANTS } from '../open-name/grant-words.ts'
import { formatNumber } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { mineOf } from '../landing.ts'
import { useLang } from '../lang.tsx'
import { SlipField } from '../open-name/slip-field.tsx'
import { pathTo } from '../route.ts'
import { agencyWords, kindWords, type Story } from './model.ts'
import { namedOf, type Named } from './named.ts'

// Most who read a case open no name.
const OpenName = lazy(() => import('../open-name/open-name.tsx').then((m) => ({ default: m.OpenName })))

type Chosen = { readonly record: string; readonly kind: string; readonly grant?: GrantSlip }

/**
 * Names are closed, and none comes with the story. One's own office's are opened here, one record at a time, on hold, with a
 * purpose; another's by the slip with which its keeper grants it. When this page goes away, so does the name.
 */
export function Names({ story, ...props }: Omit<JourneyProps, 'path'> & { readonly story: Story }) {
  const { country, who } = props
  const lang = useLang()
  const say = speaker(CASE, lang)
  const [chosen, setChosen] = useState<Chosen>()
  const { mine, others } = namedOf(story, who.agency)
  const keepers = [...new Set(others.map((r) => r.agency))]
  /** What tells this button from its neighbours: whom, or what of; its place where two are of one kind. */
  const nameOf = (r: Named): string => {
    const alike = mine.filter((m) => m.accused === r.accused)
    const same = alike.filter((m) => m.kind === r.kind)
    return [
      ...(r.accused === null ? [] : [say('case-accused', { n: r.accused })]),
      ...(r.accused === null || same.length < alike.length ? [kindWords(r.kind, lang)] : []),
      ...(same.length > 1 ? [formatNumber(same.indexOf(r) + 1, lang)] : []),
    ].join(', ')
  }
  const isOpener = mineOf(who, country).some((j) => j.id === 'open-name')
  return (
    <section className="closed-name s2" aria-label={say('case-name-closed')}>
      <p>
        <span aria-hidden="true" className="blur" />
        {say('case-name-closed')}
        {keepers.length > 0 && `. ${say('case-name-kept', { who: keepers.map((a) => agencyWords(country, a, lang)).join(', ') })}`}
      </p>
      {isOpener && !chosen && mine.length > 0 && (
        <p className="row">
          {mine.map((r) => (
            <Button key={r.record} className="btn" onPress={() => setChosen(r)}>
              {`${say('case-name-how')} (${nameOf(r)})`}
            </Button>
          ))}
        </p>
      )}
      {isOpener && !chosen && keepers.length > 0 && (
        <details>
          <summary>{say('case-name-granted')}</summary>
          <p>
            <a href={pathTo('open-name')}>{pick(GRANTS['gr-received'], lang)}</a>
          </p>
          <SlipField
            isOf={(record) => others.some((r) => r.record === record)}
            onSlip={(grant) => setChosen({ record: grant.act.record, kind: '', grant })}
          />
        </details>
      )}
      {chosen && (
        <>
          <Suspense fallback={<p role="status">{'…'}</p>}>
            <OpenName
              {...props}
              key={chosen.record}
              record={chosen.record}
              kind={chosen.kind}
              {...(chosen.grant ? { grant: chosen.grant, classes: SEALED_CLASSES } : {})}
            />
          </Suspense>
          <p>
            <Button className="btn" onPress={() => setChosen(undefined)}>
              {say('case-name-back')}
            </Button>
          </p>
        </>
      )}
    </section>
  )
}
