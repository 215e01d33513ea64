import { useEffect, useId, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf } from '../../../core/country/find.ts'
import { listOfColumn } from '../../../core/country/list-of-column.ts'
import type { Words } from '../../../core/model/fields.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import { registerOf } from '../../../core/register.ts'
import { languageOf } from '../../../core/text/languages.ts'
import { digits } from '../../words/khmer.ts'
import { longPeriod } from '../../words/periods.ts'
import { pick, speaker } from '../../words/say.ts'
import { useList } from '../account/use-list.ts'
import { Refused } from '../account/parts.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { pathTo } from '../route.ts'
import { allColumns, codeColumns, numberOf, sayColumn, sayDay, sayOfRecord, type Page } from './called.ts'
import { KeepView } from './kept-views.tsx'
import { noteLooked } from './looked.ts'
import { takePreset } from './preset.ts'
import { ALL, isSameWish, printWish, type Wish } from './wish.ts'
import { FIND } from './words.ts'

const YEARS_BACK = 15
/** So many columns of codes stand in the table beside number, day and office. */
const SHOWN = 3

/** One kind of an office's records: filtered, sorted, page by page. */
export function ListPage({ api, country, kind, who }: Omit<JourneyProps, 'path'> & { readonly kind: string }) {
  const lang = useLang()
  const say = speaker(FIND, lang)
  const [preset] = useState(() => takePreset(kind))
  const [wish, setWish] = useState<Wish>(preset?.wish ?? ALL)
  const [slot, setSlot] = useState(preset?.slot)
  const [after, setAfter] = useState('')
  const { list, refused } = useList<Page>(api, `/api/v1/registers/${kind}${printWish(wish, after, slot)}`)
  const change = (some: Partial<Wish>): void => {
    setAfter('')
    setWish({ ...wish, ...some })
  }
  // Of all its rows, and of no others.
  const toSign = preset?.toSign !== undefined && slot !== undefined && isSameWish(wish, preset.wish) ? preset.toSign : undefined
  const isLast = list?.next === null
  // Nothing is not read: of an empty list nobody had a row before her.
  const hasRows = list !== undefined && (list.records.length > 0 || after !== '')
  useEffect(() => {
    if (toSign && isLast && hasRows) noteLooked(toSign)
  }, [toSign, isLast, hasRows])
  const register = registerOf(getRecordKind(kind))
  const offices = register?.office === undefined ? [] : codesOf(country, listOfColumn(kind, register.office, country.forms) ?? '')
  const columns = codeColumns(country, kind)
  const codes = wish.column === '' ? [] : codesOf(country, listOfColumn(kind, wish.column, country.forms) ?? '')
  const [thisYear] = useState(() => new Date().getFullYear())
  const form = country.forms.find((f) => f.id === slot?.form)
  const named = (each: { readonly code: string; readonly words: Words }) => ({ id: each.code, words: pick(each.words, lang) })
  return (
    <div className="finding">
      <p className="crumb">
        <a href={pathTo('find')}>{say('find-back')}</a>
      </p>
      <PageTitle>{pick(getRecordKind(kind).words, lang)}</PageTitle>
      <div className="filters">
        {offices.length > 1 && (
          <Choose
            label={say('list-office')}
            none={say('list-all-offices')}
            value={wish.office}
            of={offices.map(named)}
            onChange={(office) => change({ office })}
          />
        )}
        <Choose
          label={say('list-year')}
          none={say('list-all-years')}
          value={wish.year}
          of={Array.from({ length: YEARS_BACK }, (_, i) => thisYear - i).map((y) => ({ id: String(y), words: digits(String(y), lang) }))}
          onChange={(year) => change({ year, month: year === '' ? '' : wish.month })}
        />
        {wish.year !== '' && (
          <Choose
            label={say('list-month')}
            none={say('list-all-months')}
            value={wish.month}
            of={languageOf(lang).months.map((words, i) => ({ id: String(i + 1), words }))}
            onChange={(month) => change({ month })}
          />
        )}
        {columns.length > 0 && (
          <Choose
            label={say('list-column')}
            none={say('list-all')}
            value={wish.column}
            of={columns.map((c) => ({ id: c, words: sayColumn(country, kind, c, lang) }))}
            onChange={(column) => change({ column, code: '' })}
          />
        )}
        {codes.length > 0 && (
          <Choose label={say('list-code')} none="–" value={wish.code} of={codes.map(named)} onChange={(code) => change({ code })} />
        )}
        <Choose
          label={say('list-order')}
          value={wish.order}
          of={(['newest', 'oldest'] as const).map((order) => ({ id: order, words: say(`list-${order}`) }))}
          onChange={(order) => change({ order: order === 'oldest' ? 'oldest' : 'newest' })}
        />
      </div>
      {slot && form ? (
        <p className="row acts" role="status">
          <span>
            {say(slot.entry === undefined ? 'list-of-return' : 'list-of-entry', {
              form: pick(form.words, lang),
              period: longPeriod(slot.period, lang),
            })}
          </span>
          <Button className="btn" onPress={() => setSlot(undefined)}>
            {say('list-of-any')}
          </Button>
        </p>
      ) : (
        <KeepView {...{ who, country, kind, wish }} />
      )}
      {toSign && (
        <p className="row acts">
          <span>{say('list-sign-code', { code: toSign.code })}</span>
          {isLast ? (
            <a className="btn p" href={toSign.href}>
              {say('list-sign-back')}
            </a>
          ) : (
            <span className="mut">{say('list-sign-on')}</span>
          )}
        </p>
      )}
      {refused && refused.code !== 'not-found' && <Refused failed={refused} />}
      {refused?.code === 'not-found' && <p className="card narrow">{say('list-none')}</p>}
      {!refused && !list && <p role="status">{'…'}</p>}
      {list && (
        <>
          {list.records.length === 0 ? (
            <p className="card narrow" role="status">
              {say(list.next === null ? 'list-none' : 'list-look-on')}
            </p>
          ) : (
            <Table {...{ country, kind, page: list }} columns={slot ? allColumns(country, kind) : columns} isWhole={slot !== undefined} />
          )}
          <p className="row acts">
            {list.next !== null && (
              <Button className="btn" onPress={() => setAfter(list.next ?? '')}>
                {say('list-next')}
              </Button>
            )}
            {after !== '' && (
              <Button className="btn" onPress={() => setAfter('')}>
                {say('list-before')}
              </Button>
            )}
          </p>
        </>
      )}
    </div>
  )
}

type Choice = { readonly id: string; readonly words: string }
type ChooseProps = {
  readonly label: string
  readonly none?: string
  readonly value: string
  readonly of: readonly Choice[]
  readonly onChange: (id: string) => void
}
function Choose({ label, none, value, of, onChange }: ChooseProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {of.map((each) => (
          <option key={each.id} value={each.id}>
            {each.words}
          </option>
        ))}
      </select>
    </div>
  )
}

type TableProps = Pick<JourneyProps, 'country'> & {
  readonly kind: string
  readonly page: Page
  readonly columns: readonly string[]
  /** Every column that is not empty: whoever signs a return reads all of it. */
  readonly isWhole: boolean
}
function Table({ country, kind, page, columns, isWhole }: TableProps) {
  const lang = useLang()
  const say = speaker(FIND, lang)
  const office = registerOf(getRecordKind(kind))?.office
  // A column that is empty all down the page says nothing.
  const filled = columns.filter((c) => page.records.some((r) => r.values[c] !== undefined)).slice(0, isWhole ? undefined : SHOWN)
  const shown = [...(office === undefined ? [] : [office]), ...filled]
  const hasNumbers = page.records.some((r) => numberOf(kind, r.values) !== undefined)
  return (
    <section className="card scroll" tabIndex={isWhole ? 0 : undefined} aria-label={pick(getRecordKind(kind).words, lang)}>
      <table className={isWhole ? 's2 list whole' : 's2 list'}>
        <thead>
          <tr>
            <th scope="col">{say(hasNumbers ? 'list-number' : 'list-day')}</th>
            {hasNumbers && <th scope="col">{say('list-day')}</th>}
            {shown.map((c) => (
              <th key={c} scope="col">
                {sayColumn(country, kind, c, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.records.map(({ record, version, values, isSuperseded }) => {
            const number = numberOf(kind, values)
            return (
              <tr key={`${record} ${version}`}>
                <th scope="row">
                  <a href={pathTo('find', kind, record)}>
                    {!hasNumbers ? sayDay(kind, values, lang) : number === undefined ? say('list-no-number') : digits(number, lang)}
                  </a>
                  {isSuperseded && <span className="mut">{` ${say('list-superseded')}`}</span>}
                </th>
                {hasNumbers && <td className="nw">{sayDay(kind, values, lang)}</td>}
                {shown.map((c) => (
                  <td key={c} data-name={isWhole && values[c] !== undefined ? sayColumn(country, kind, c, lang) : undefined}>
                    {values[c] === undefined ? '' : sayOfRecord(country, kind, c, values, lang)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
