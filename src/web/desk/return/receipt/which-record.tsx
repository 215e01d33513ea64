import { Button } from 'react-aria-components/Button'
import { utf8 } from '../../../../core/bytes.ts'
import { printCsv } from '../../../../exchange/csv/csv.ts'
import { digits } from '../../../words/khmer.ts'
import { speaker } from '../../../words/say.ts'
import { WHICH_RECORD } from '../../../words/which-record.ts'
import { useLang } from '../../lang.tsx'
import type { Which } from '../place.ts'
import { sayRow } from '../mend/say-row.ts'
import { handOver } from '../drop/take-file.ts'

/** As many as somebody looks through; the file has all of them. */
const SHOWN = 20

type Props = {
  readonly which: readonly Which[]
  /** Of the return: the file is called by it. */
  readonly entry: string
}

/** Which row of what was handed in became which record: asked for long after by whoever has the sheet and a list of records. Never in print. */
export function WhichRecord({ which, entry }: Props) {
  const lang = useLang()
  const say = speaker(WHICH_RECORD, lang)
  return (
    <details className="known narrow">
      <summary>{say('title', { n: which.length })}</summary>
      <p className="mut">{say('how')}</p>
      <dl className="kv">
        {which.slice(0, SHOWN).map(({ row, sheet, person, number, record }) => (
          <div key={record}>
            <dt>
              {[
                ...sayRow({ row, ...(sheet === undefined ? {} : { sheet }), ...(person === undefined ? {} : { person }) }, lang),
                ...(number === undefined ? [] : [digits(number, lang)]),
              ].join(' · ')}
            </dt>
            <dd className="mono" dir="ltr">
              {record}
            </dd>
          </div>
        ))}
      </dl>
      {which.length > SHOWN && <p className="s2">{say('more', { n: which.length - SHOWN })}</p>}
      <p className="row acts">
        <Button className="btn" onPress={() => handOver(utf8(printWhich(which)), `records ${entry}.csv`)}>
          {say('save')}
        </Button>
      </p>
    </details>
  )
}

/** Of each row where it stands, its record and the entry that holds what was sent of it: no number of a case, which would say whose it is. */
export const printWhich = (which: readonly Which[]): string =>
  printCsv([
    ['sheet', 'row', 'person', 'record', 'entry'],
    ...which.map(({ sheet = '', row, person = '', record, entry }) => [sheet, String(row), String(person), record, entry]),
  ])
