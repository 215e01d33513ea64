import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import type { Form, Problem } from '../../../../core/country/index.ts'
import { pick, pickMessage } from '../../../words/say.ts'
import { Do } from '../../account/parts.tsx'
import { MendIcon } from '../../first-icons.tsx'
import { useLang, useSay } from '../../lang.tsx'
import { sayNumbered } from '../numbered.ts'
import { PageTitle } from '../../page-title.tsx'
import { Steps } from '../steps.tsx'

type Props = {
  readonly office: string
  readonly forms: readonly Form[]
  readonly sample: string | undefined
  /** What stood against the last file, when it could not be taken. */
  readonly refused: readonly Problem[]
  /** The form that it was taken for, and others that it may be for. */
  readonly before?: Form
  readonly fits: readonly Form[]
  /** Which of these it is for is asked. */
  readonly isAsked?: boolean
  /** The desk hands in for more offices than it was told: for this file's too, or for all `n` of its body. */
  readonly offices?: { readonly n: number; readonly onSay: (all: boolean) => void }
  readonly onReadAs: (form: Form) => void
  /** What was dropped is a table of counts: it is handed in as totals. */
  readonly onCounts: () => void
  /** Which offices' returns are expected of this form. */
  readonly handsInFor: (form: Form) => ReactNode
  /** What was said of the office's own sheets of this form. */
  readonly known: (form: Form) => ReactNode
  /** The way to practise; absent in practice. */
  readonly practice?: ReactNode
  /** Work from before, when there is some. */
  readonly kept: ReactNode
  readonly onFile: (file: File, form: Form) => void
  /** There is no sheet, only paper. */
  readonly onType: (form: Form) => void
  /** An empty sheet of this form, to fill in. */
  readonly onTemplate: (form: Form) => Promise<void>
  /** Nothing happened; absent where whoever is here cannot say so. */
  readonly onNothing?: (form: Form) => void
}

/** The first step: a sheet is dropped or chosen. */
export function DropPage({
  office,
  forms,
  sample,
  refused,
  before,
  fits,
  isAsked = false,
  onReadAs,
  offices,
  onCounts,
  handsInFor,
  known,
  practice,
  kept,
  onFile,
  onType,
  onTemplate,
  onNothing,
}: Props) {
  const lang = useLang()
  const say = useSay()
  const [form, setForm] = useState(before ?? forms[0])
  const [isOver, setOver] = useState(false)
  if (!form) return null
  const take = (file: File | undefined): void => {
    if (file) onFile(file, form)
  }
  const has = (...codes: readonly string[]): boolean => refused.some((p) => codes.includes(p.code))
  const asForms = fits.map((f) => (
    <Button key={f.id} className="btn p" onPress={() => onReadAs(f)}>
      {say('read-as', { form: pick(f.words, lang) })}
    </Button>
  ))
  const isSampled = sample?.endsWith(`/sample-${form.id}.xlsx`) === true
  const takeSample = async (sample: string): Promise<void> => {
    const response = await fetch(sample, { redirect: 'error' })
    if (response.ok) take(new File([await response.blob()], sample.split('/').at(-1) ?? 'sample.xlsx'))
  }
  return (
    <>
      <div className="head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('drop-title')}</PageTitle>
        </div>
        <Steps now="step-file" />
      </div>
      {isAsked && (
        <section className="card" role="alert">
          <h2>{say('which-rows')}</h2>
          <p>{say('which-rows-how')}</p>
          <p className="row acts">{asForms}</p>
        </section>
      )}
      {refused.length > 0 && (
        <Refused problems={refused}>
          {asForms}
          {has('file.other-office') && offices && (
            <>
              <Button className="btn p" onPress={() => offices.onSay(false)}>
                {say('hands-in-too')}
              </Button>
              {offices.n > 1 && (
                <Button className="btn" onPress={() => offices.onSay(true)}>
                  {say('hands-in-all', { n: offices.n })}
                </Button>
              )}
            </>
          )}
          {has('file.counts-only') && (
            <Button className="btn p" onPress={onCounts}>
              {say('counts-hand-in')}
            </Button>
          )}
          {has('file.empty', 'file.no-rows', 'file.says-nothing') && onNothing && (
            <Button className="btn" onPress={() => onNothing(form)}>
              {say('nil-title')}
            </Button>
          )}
        </Refused>
      )}
      {kept}
      <p className="mut lead">{say('drop-how')}</p>
      {forms.length > 1 && (
        <label className="field">
          {say('which-form')}
          <select value={form.id} onChange={(event) => setForm(forms.find((f) => f.id === event.target.value))}>
            {forms.map((f, i) => (
              <option key={f.id} value={f.id}>
                {sayNumbered(i + 1, f.words, lang)}
              </option>
            ))}
          </select>
        </label>
      )}
      {handsInFor(form)}
      <div
        className="drop zone"
        {...(isOver ? { 'data-drop-target': true } : {})}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files[0])
        }}
      >
        <p>{say('drop-here')}</p>
        <FileTrigger acceptedFileTypes={['.xlsx', '.xls', '.ods', '.csv', '.tsv', '.txt']} onSelect={(files) => take(files?.[0])}>
          <Button className="btn p">{say('choose-file')}</Button>
        </FileTrigger>
      </div>
      <p className="row acts">
        <Button className="btn" onPress={() => onType(form)}>
          {say('type-it')}
        </Button>
        <Do words={say('take-template')} onPress={() => onTemplate(form)} />
        {onNothing && (
          <Button className="btn" onPress={() => onNothing(form)}>
            {say('nil-title')}
          </Button>
        )}
      </p>
      {known(form)}
      {practice}
      {isSampled && (
        <p className="row acts">
          <Button className="btn" onPress={() => void takeSample(sample)}>
            {say('use-sample')}
          </Button>
          <a className="s2" href={sample} download>
            {say('get-sample')}
          </a>
        </p>
      )}
    </>
  )
}

function Refused({ problems, children }: { readonly problems: readonly Problem[]; readonly children: ReactNode }) {
  const lang = useLang()
  const say = useSay()
  return (
    <section className="card stop" role="alert">
      <h2>{say('cannot-read')}</h2>
      <ul className="said">
        {problems.map((problem, i) => (
          <li key={i}>
            <MendIcon /> <span>{pickMessage(problem.message, lang)}</span>
          </li>
        ))}
      </ul>
      <p className="row acts">{children}</p>
    </section>
  )
}
