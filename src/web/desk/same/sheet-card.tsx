import { useEffect, useMemo, useState } from 'react'
import { offeredTo } from '../../../core/country/whose-office.ts'
import type { Answers } from '../../../core/sheet/own/questions/questions.ts'
import { isFindable } from '../../../core/search/of-record.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import type { UnderReview } from '../../../work/links/sign-review.ts'
import { pick, speaker } from '../../words/say.ts'
import { readOfficeKey } from '../account/office-key.tsx'
import { Refused } from '../account/parts.tsx'
import type { Failed } from '../account/session.ts'
import { Drafts } from '../drafts.ts'
import { FilePick } from '../file-pick.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { Hold } from '../open-name/hold.tsx'
import { Edge } from '../return/edge.ts'
import type { Opened } from './model.ts'
import { openSheet, withRows, type AskedFirst } from './open-sheet.ts'
import { SheetQuestions } from './sheet-questions.tsx'
import { sendReview } from './send-review.ts'
import { SAME } from './words.ts'

type Props = JourneyProps & { readonly opened: Opened; readonly onOpened: (opened: Opened) => void; readonly onProposed: () => void }

/** Sheets of the office are opened here, so that names can be read in this window; and rows that look alike are proposed. */
export function SheetCard(props: Props) {
  const { country, who, onKeys } = props
  const say = speaker(SAME, useLang())
  const [isWrong, setWrong] = useState(false)
  const take = async (file: File | undefined): Promise<void> => {
    const keys = await readOfficeKey(file, country, who)
    setWrong(keys === undefined)
    if (keys) onKeys(keys)
  }
  return (
    <section className="card" aria-labelledby="same-sheet">
      <h2 id="same-sheet" className="h3">
        {say('same-sheet')}
      </h2>
      <p className="s2 mut lead">{say('same-sheet-how')}</p>
      {who.keys ? (
        <Sheets {...props} keys={who.keys} />
      ) : (
        <>
          <p className="s2">{say('same-key')}</p>
          {isWrong && <p role="alert">{say('same-key-wrong')}</p>}
          <FilePick label={say('same-key-file')} accept=".json,application/json" onPick={(file) => void take(file)} />
        </>
      )}
    </section>
  )
}

type Found = { readonly fresh: readonly UnderReview[]; readonly absent: number }

function Sheets({ api, country, who, keys, opened, onOpened, onProposed }: Props & { readonly keys: EdgeKeys }) {
  const lang = useLang()
  const say = speaker(SAME, lang)
  const forms = useMemo(() => {
    const sends = country.agencies.find((a) => a.id === who.agency)?.sends ?? []
    const isOfPeople = (id: string): boolean => getRecordKind(id).concerns !== 'nobody'
    return country.forms.filter((f) => sends.includes(f.id) && isOfPeople(f.kind) && isFindable(country, who.agency, f))
  }, [country, who.agency])
  const [form, setForm] = useState(forms[0])
  const [desk] = useState(() => ({ country, keys, drafts: new Drafts(keys, who.credential), edge: new Edge() }))
  // The names of the last sheet are in the worker: they leave with the page.
  useEffect(() => () => desk.edge.close(), [desk])
  const [isBusy, setBusy] = useState(false)
  const [isUnread, setUnread] = useState(false)
  const [asked, setAsked] = useState<AskedFirst & { readonly file: File; readonly given: Answers }>()
  const [found, setFound] = useState<Found>()
  const [done, setDone] = useState<'proposed' | 'not-signed' | Failed>()
  if (!form) return null
  const open = async (file: File | undefined, given: Answers = {}): Promise<void> => {
    if (!file || isBusy) return
    setBusy(true)
    setDone(undefined)
    setFound(undefined)
    setAsked(undefined)
    const read = await openSheet(file, form, given, desk)
    if (read && 'questions' in read) {
      setAsked({ ...read, file, given })
      setUnread(false)
      return setBusy(false)
    }
    const next = read && (await withRows(opened, read, desk))
    setUnread(next === undefined)
    if (next) {
      onOpened(next)
      const told = await listNew(next)
      if ('code' in told) setDone(told)
      else setFound(told)
    }
    setBusy(false)
  }
  /** Of those that look alike, what nobody and nothing has named yet. */
  const listNew = async ({ rows, alike, model }: Opened): Promise<Found | Failed> => {
    const list = [...rows.values()]
    const pairs = [...alike.values()].flatMap((pair) => {
      const [a, b] = [list[pair.a], list[pair.b]]
      const bits = Math.round(pair.bits)
      return a && b && bits > 0 ? [{ a, b, bits }] : []
    })
    const asked = pairs.slice(-MOST)
    const ref = ({ kind, record }: { readonly kind: string; readonly record: string }) => ({ kind, record })
    const said = await api.ask<{ pairs: readonly string[] }>('POST', '/api/v1/reviews/looked', {
      pairs: asked.map(({ a, b }) => ({ a: ref(a), b: ref(b) })),
    })
    if (!said.ok) return said
    const are = (what: string) => asked.filter((_, i) => said.body.pairs[i] === what)
    const fresh = are('new').map(({ a, b, bits }): UnderReview => ({
      kind: 'pair.judged',
      a: [who.agency, a.kind, a.record],
      b: [who.agency, b.kind, b.record],
      verdict: 'likely',
      bits,
      model,
    }))
    return { fresh, absent: are('absent').length }
  }
  const propose = async (): Promise<void> => {
    const said = await sendReview([], found?.fresh ?? [], { api, who })
    if (said === 'not-signed' || 'code' in said) return setDone(said)
    setDone('proposed')
    setFound(undefined)
    onProposed()
  }
  return (
    <>
      <label className="field">
        {say('same-form')}
        <select
          value={form.id}
          onChange={(event) => {
            setAsked(undefined)
            setForm(forms.find((f) => f.id === event.target.value))
          }}
        >
          {forms.map((f) => (
            <option key={f.id} value={f.id}>
              {pick(f.words, lang)}
            </option>
          ))}
        </select>
      </label>
      <FilePick label={say('same-file')} accept=".xlsx,.xls,.csv,.ods" onPick={(file) => void open(file)} />
      <p role="status">{isBusy ? '…' : opened.rows.size > 0 && say('same-opened', { n: opened.rows.size })}</p>
      {asked && (
        <SheetQuestions
          key={asked.questions.map((q) => q.id).join('\n')}
          form={form}
          country={offeredTo(who.agency, form, country)}
          questions={asked.questions}
          onAnswered={(given) => void open(asked.file, { ...asked.given, ...given })}
        />
      )}
      {isUnread && <p role="alert">{say('same-unread')}</p>}
      {found && found.fresh.length > 0 && (
        <div className="proposed">
          <p className="b">{say('same-found', { n: found.fresh.length })}</p>
          <p className="s2 mut">{say('same-found-how')}</p>
          <Hold words={say('same-propose')} isOff={false} onHeld={() => void propose()} />
        </div>
      )}
      {found?.fresh.length === 0 && <p className="s2">{say('same-found-none')}</p>}
      {found && found.absent > 0 && <p className="s2 mut">{say('same-absent', { n: found.absent })}</p>}
      {done === 'proposed' && <p role="status">{say('same-proposed')}</p>}
      {done === 'not-signed' && <p role="alert">{say('same-not-signed')}</p>}
      {typeof done === 'object' && <Refused failed={done} />}
    </>
  )
}

/** Under one signature. The surest are last in the list, and are taken first. */
const MOST = 300
