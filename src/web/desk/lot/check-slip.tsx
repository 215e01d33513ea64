import { useId, useState } from 'react'
import { findCode } from '../../../core/country/find.ts'
import { printDay } from '../../../core/text/print-day.ts'
import { pick, speaker } from '../../words/say.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import type { Lots } from './model.ts'
import { LOT } from './words.ts'

type Props = Pick<JourneyProps, 'country'> & { readonly lots: Lots }
type Said = { readonly is: 'none' | 'wrong' } | { readonly is: 'right'; readonly fill: Readonly<Record<string, string | number>> }

/** Larger is no slip: a thousand workplaces are half of it. */
const MOST_BYTES = 2_000_000

/** What somebody saved of a lot, drawn again: against the list as this record has it, and the root that the log shows. */
export function CheckSlip({ country, lots }: Props) {
  const lang = useLang()
  const say = speaker(LOT, lang)
  const id = useId()
  const [said, setSaid] = useState<Said>()
  const check = async (file: File | undefined): Promise<void> => {
    setSaid(undefined)
    if (!file) return
    const [{ readSlip }, { checkLot }, { isFramedBefore }] = await Promise.all([
      import('../../../core/lot/slip.ts'),
      import('../../../core/lot/check.ts'),
      import('../../../core/lot/proof.ts'),
    ])
    const slip = file.size > MOST_BYTES ? undefined : readSlip(await file.text())
    const known = lots.lots.find((l) => l.framed.id === slip?.framed.id)
    if (!slip || !known?.root) return setSaid({ is: 'none' })
    // A restored record's anchor has another name, and goes on from the same leaves.
    const origin = lots.origins.includes(slip.frame.origin) ? slip.frame.origin : lots.origin
    const anchor = { origin, ...known.root }
    const isBefore = isFramedBefore(known.framed, known.root, slip.proof) && slip.proof.slot * 1000 >= Date.parse(known.falls)
    const { faults } = checkLot({ ...slip, framed: known.framed, anchor, claimed: slip.drawn })
    const isSame = JSON.stringify(slip.framed) === JSON.stringify(known.framed)
    const { office, day, draw, places } = known.framed
    const words = findCode(country, country.lots?.offices ?? '', office)?.words
    setSaid(
      faults.length > 0 || known.isAgain || !isSame || !isBefore
        ? { is: 'wrong' }
        : { is: 'right', fill: { office: words ? pick(words, lang) : office, day: printDay(day, lang), draw, places } },
    )
  }
  return (
    <details className="card">
      <summary>{say('lot-check')}</summary>
      <p className="mut s2">{say('lot-check-how')}</p>
      <div className="field">
        <label htmlFor={id}>{say('lot-check-file')}</label>
        <input id={id} type="file" accept=".json" onChange={(event) => void check(event.target.files?.[0])} />
      </div>
      {said?.is === 'right' && <p role="status">{say('lot-check-right', said.fill)}</p>}
      {said?.is === 'wrong' && (
        <p className="card stop" role="alert">
          {say('lot-check-wrong')}
        </p>
      )}
      {said?.is === 'none' && <p role="alert">{say('lot-check-none')}</p>}
    </details>
  )
}
