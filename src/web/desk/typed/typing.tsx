import { useEffect, useMemo, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import type { CredentialRole } from '../../../core/entry/credential-card.ts'
import type { Country, Form } from '../../../core/country/index.ts'
import { useLang } from '../lang.tsx'
import { recall, remember } from '../remembered.ts'
import { go } from '../route.ts'
import { CheckPage } from './check-page.tsx'
import { DensePage } from './dense-page.tsx'
import { makeJudge, type Fault } from './judge.ts'
import { questionsOf } from './outline.ts'
import { QuestionPage } from './question-page.tsx'
import { officesOf, openRecord, placeOfOpen, toSheet, withAnswer, type Cells, type Typed } from './records.ts'
import { recordsOf } from './records-of.ts'
import { useReasons } from './use-reasons.ts'
import './typing.css'

type Props = {
  readonly office: string
  readonly form: Form
  readonly country: Country
  readonly roles: readonly CredentialRole[]
  /** The journey that it stands in. */
  readonly journey: string
  /** What the address says behind the journey: `typing`, then where. It holds numbers alone: no form, no field. */
  readonly path: readonly string[]
  readonly typed: Typed
  /** Told at every letter, so that nothing typed is lost. */
  readonly onKeep: (typed: Typed) => void
  /** `offices`: those that the records are of. */
  readonly onSend: (file: File, offices: readonly string[]) => void
  readonly onLeave: () => void
  /** What is told of the records before they go. */
  readonly hint?: (records: readonly Cells[]) => ReactNode
}

/** All on one page, or one question at a time. */
type Way = 'dense' | 'asked'
const WAY = 'way'

/** A clerk types many of a kind; everybody else, and whoever meets a form once a year, is led. One's own choice stands, on this computer. */
export function wayFor(roles: readonly CredentialRole[], form: Form, chosen: string | undefined): Way {
  if (chosen === 'dense' || chosen === 'asked') return chosen
  return roles.includes('clerk') && form.slot.period !== 'year' ? 'dense' : 'asked'
}

const NOTHING: { readonly faults: readonly Fault[]; readonly asked: number } = { faults: [], asked: 0 }

/** A form, drawn from its definition. Where one is in it is in the address, so the back button goes one step back and loses nothing. */
export default function TypingPage({ office, form, country, roles, journey, path, typed, onKeep, onSend, onLeave, hint }: Props) {
  const [way, setWay] = useState(() => wayFor(roles, form, recall(WAY)))
  const [found, setFound] = useState(NOTHING)
  const questions = useMemo(() => questionsOf(form), [form])
  const judge = useMemo(() => makeJudge(form, country), [form, country])
  const [, at, mode] = path
  const wasHere = useRef(false)
  useEffect(() => {
    if (path[0] === 'typing') wasHere.current = true
    else if (wasHere.current) onLeave()
    // eslint-disable-next-line react-hooks/exhaustive-deps -- when the address is another's
  }, [path[0]])
  useEffect(() => setFound(NOTHING), [at])

  const stop = (): void => go(journey)
  const other = (next: Way): void => {
    remember(WAY, next)
    setWay(next)
    setFound(NOTHING)
    go(journey, 'typing')
  }
  const fields = {
    valueOf: (id: string) => typed.cells[id] ?? '',
    onChange: (id: string, value: string) => onKeep(withAnswer(typed, id, value)),
  }
  const more = (): void => {
    onKeep(openRecord(typed, recordsOf(typed).length))
    setFound(NOTHING)
    go(journey, 'typing')
  }

  if (at === 'check') {
    const records = recordsOf(typed)
    return (
      <CheckPage
        office={office}
        form={form}
        country={country}
        questions={questions}
        records={records.map((cells) => ({ cells, ...judge(cells) }))}
        onChange={(record, field) => {
          onKeep(openRecord(typed, record))
          go(journey, 'typing', String(questions.findIndex((q) => q.fields.some((f) => f.id === field)) + 1 || 1), 'change')
        }}
        onTakeOut={(record) => {
          const left = records.filter((_, i) => i !== record)
          onKeep({ rows: left.slice(0, -1), cells: left.at(-1) ?? {} })
        }}
        onMore={more}
        onSend={() => onSend(toSheet(form, records), officesOf(form, records))}
        onStop={stop}
        hint={hint?.(records)}
      />
    )
  }
  const number = Number(at ?? (way === 'asked' ? 1 : Number.NaN))
  const n = Number.isInteger(number) && number >= 1 ? Math.min(number, questions.length) - 1 : undefined
  if (n === undefined)
    return (
      <DensePage
        key={placeOfOpen(typed)}
        office={office}
        form={form}
        country={country}
        {...fields}
        count={recordsOf(typed).length}
        {...found}
        onCheck={() => {
          const errors = recordsOf(typed).includes(typed.cells) ? judge(typed.cells).errors : []
          setFound({ faults: errors, asked: found.asked + 1 })
          if (errors.length === 0) go(journey, 'typing', 'check')
        }}
        onMore={more}
        onStop={stop}
        onOther={() => other('asked')}
      />
    )
  const isChange = mode === 'change'
  const next = (): void => {
    const here = questions[n]?.fields.map((f) => f.id) ?? []
    const faults = judge(typed.cells).errors.filter((f) => here.includes(f.field) && f.code.startsWith('cell.'))
    setFound({ faults, asked: found.asked + 1 })
    if (faults.length > 0) return
    const isLast = n + 1 === questions.length
    go(journey, 'typing', ...(isChange || isLast ? ['check'] : [String(n + 2)]))
  }
  return (
    <Asked
      key={`${n} ${placeOfOpen(typed)}`}
      office={office}
      form={form}
      country={country}
      questions={questions}
      n={n}
      {...fields}
      {...found}
      isChange={isChange}
      onNext={next}
      onBack={() => history.back()}
      onStop={stop}
      onOther={() => other('dense')}
    />
  )
}

/** A question with its reasons, which only whoever is led through the form fetches. */
function Asked(props: Omit<ComponentProps<typeof QuestionPage>, 'reasons'>) {
  return <QuestionPage {...props} reasons={useReasons(props.form.kind, useLang())} />
}
