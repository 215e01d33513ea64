import { useEffect, useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components/Button'
import { codesOf } from '../../../core/country/find.ts'
import { DOSSIER_OFFICES } from '../../../core/entry/bodies.ts'
import { TRANSFER_REASONS, type TransferReason } from '../../../core/entry/kinds/dossier-offered.ts'
import { digits } from '../../words/khmer.ts'
import { pick, speaker } from '../../words/say.ts'
import { OneOf } from '../form/choose.tsx'
import { Missing, Question, type Lacking } from '../form/question.tsx'
import { NotSent, useSending } from '../form/use-sending.tsx'
import type { JourneyProps } from '../journey.ts'
import { useLang } from '../lang.tsx'
import { PageTitle } from '../page-title.tsx'
import { officeName } from './standing.ts'
import { TRANSFER } from './words.ts'

type Page = {
  readonly records: readonly { readonly record: string; readonly values: Readonly<Record<string, string | number>> }[]
  readonly next: string | null
}

/** Dossiers without a decision, a page at a time: what waits is what is passed on. */
function useDossiers(api: JourneyProps['api']) {
  const [pages, setPages] = useState<readonly Page[]>([])
  const [after, setAfter] = useState('')
  useEffect(() => {
    let isOver = false
    void api.ask<Page>('GET', `/api/v1/open-work/dossiers${after === '' ? '' : `?after=${after}`}`).then((said) => {
      if (!isOver && said.ok) setPages((was) => [...was, said.body])
    })
    return () => void (isOver = true)
  }, [api, after])
  const next = pages.at(-1)?.next
  return { records: pages.flatMap((p) => p.records), more: next ? () => setAfter(next) : undefined }
}

/** Which dossier, to whom, and why: each asked once. Its own office the record says. */
export function OfferDossier({ api, who, country, onDone }: JourneyProps & { readonly onDone: () => void }) {
  const lang = useLang()
  const say = speaker(TRANSFER, lang)
  const { records, more } = useDossiers(api)
  const [record, setRecord] = useState('')
  const [to, setTo] = useState('')
  const [reason, setReason] = useState<TransferReason>()
  const [lacking, setLacking] = useState<Lacking>([])
  const { send, unsent } = useSending({ api, who }, '/api/v1/transfers')
  const from = String(records.find((r) => r.record === record)?.values['office'] ?? '')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setLacking([
      ...(from === '' ? [['move-which', say('need-which')] as const] : []),
      ...(to === '' ? [['move-whom', say('need-whom')] as const] : []),
      ...(reason ? [] : [['move-why', say('need-why')] as const]),
    ])
    if (from === '' || to === '' || !reason) return
    if (await send({ kind: 'dossier.offered', record, from, to, reason })) onDone()
  }
  return (
    <form onSubmit={(e) => void submit(e)} noValidate>
      <PageTitle>{say('move-new')}</PageTitle>
      <Missing title={say('move-wrong')} lacking={lacking} />
      <NotSent unsent={unsent} words={say('move-not-signed')} />
      <Question id="move-which" asks={say('move-which')} note={say('move-which-note')}>
        <select
          aria-label={say('move-which')}
          value={record}
          onChange={(e) => {
            setRecord(e.target.value)
            setTo('')
          }}
        >
          <option value="">{say('move-choose')}</option>
          {records
            .filter((r) => r.values['case_number'] !== undefined)
            .map((r) => (
              <option key={r.record} value={r.record}>
                {digits(String(r.values['case_number']), lang)} · {officeName(country, String(r.values['office']), lang)}
              </option>
            ))}
        </select>
        {more && (
          <Button className="plain" onPress={more}>
            {say('move-more')}
          </Button>
        )}
      </Question>
      <Question id="move-whom" asks={say('move-whom')}>
        <select aria-label={say('move-whom')} value={to} onChange={(e) => setTo(e.target.value)}>
          <option value="">{say('move-choose')}</option>
          {codesOf(country, DOSSIER_OFFICES)
            .filter((c) => c.code !== from)
            .map((c) => (
              <option key={c.code} value={c.code}>
                {pick(c.words, lang)}
              </option>
            ))}
        </select>
      </Question>
      <Question id="move-why" asks={say('move-why-asks')}>
        <OneOf name="why" value={reason} options={TRANSFER_REASONS.map((r) => [r, say(`why-${r}`)] as const)} onChoose={setReason} />
      </Question>
      <p className="row acts">
        <Button className="btn p" type="submit">
          {say('move-send')}
        </Button>
        <Button className="btn" onPress={onDone}>
          {say('move-cancel')}
        </Button>
      </p>
    </form>
  )
}
