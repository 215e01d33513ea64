import { useEffect, useRef, useState } from 'react'
import type { Form, Problem } from '../../../core/country/index.ts'
import { sealNil, type NilSlot } from '../../../flow/seal.ts'
import type { LoggedData } from '../../../flow/stages.ts'
import { pick } from '../../words/say.ts'
import type { Api } from '../account/api.ts'
import { OfficeKey } from '../account/office-key.tsx'
import type { EdgeKeys } from '../../../flow/ports.ts'
import type { JourneyProps } from '../journeys.ts'
import { DropPage } from './drop-page.tsx'
import { Edge } from './edge.ts'
import { useLang, useSay } from '../lang.tsx'
import { NilPage } from './nil-page.tsx'
import { MendPage, sayUnsent } from './mend-page.tsx'
import { keyOf, withCell } from './problems.ts'
import type { Sheet } from './problems.ts'
import { ReceiptPage } from './receipt-page.tsx'
import { askReceipt, confirmedIn, sendReturn } from './send.ts'
import type { Sent } from './send.ts'
import { Steps } from './steps.tsx'
import { TypePage } from './type-page.tsx'

type Place =
  | { readonly at: 'drop'; readonly refused: readonly Problem[] }
  | { readonly at: 'typing'; readonly form: Form }
  | { readonly at: 'nothing'; readonly form: Form; readonly unsent?: Exclude<Sent, { ok: true }> }
  | { readonly at: 'reading'; readonly name: string }
  | { readonly at: 'mend'; readonly sheet: Sheet; readonly unsent?: Exclude<Sent, { ok: true }> }
  | { readonly at: 'sealing' | 'sending'; readonly sheet: Sheet }
  | { readonly at: 'receipt'; readonly logged: LoggedData }
  | { readonly at: 'broken' }

let shared: Edge | undefined
/** One worker for the page's life: its Trusted Types policy can be made once. */
const edgeOf = (): Edge => (shared ??= new Edge())

/** The clerk's journey: with the office's keys at hand, one return after another. */
export default function ReturnPage(props: JourneyProps) {
  const { country, who, onKeys } = props
  return who.keys ? <Return {...props} keys={who.keys} /> : <OfficeKey country={country} who={who} onKeys={onKeys} />
}

/** One return, from the file to the receipt. What is typed lives in this window alone, so leaving it is asked about. */
function Return({ config, country, api, who, keys }: JourneyProps & { readonly keys: EdgeKeys }) {
  const lang = useLang()
  const say = useSay()
  const [place, setPlace] = useState<Place>({ at: 'drop', refused: [] })
  const busy = useRef(false)
  const agency = country.agencies.find((a) => a.id === keys.agency)
  // In the agency's own order: what it sends most stands first.
  const forms = (agency?.sends ?? []).flatMap((id) => country.forms.filter((form) => form.id === id))
  const office = pick(agency?.words ?? country.words, lang)
  useWarning(place.at !== 'drop' && place.at !== 'receipt')
  useGrowth(place.at === 'receipt' ? place.logged : undefined, api, setPlace)

  const { signer } = who
  const read = async (file: File, form: Form): Promise<void> => {
    setPlace({ at: 'reading', name: file.name })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const said = await edgeOf().ask({ kind: 'read', country: country.id, form: form.id, fileName: file.name, bytes })
    if (said.kind === 'refused') setPlace({ at: 'drop', refused: said.problems })
    else if (said.kind === 'read') {
      const { sheet: name, headings, rows, problems } = said
      setPlace({ at: 'mend', sheet: { fileName: file.name, form, name, headings, rows, problems, answered: new Set(), was: new Map() } })
    } else setPlace({ at: 'broken' })
  }

  const mend = async (sheet: Sheet, row: number, field: string, value: string): Promise<void> => {
    if (busy.current) return // one change at a time: the worker's answer is about the sheet it was asked for
    busy.current = true
    const said = await edgeOf().ask({ kind: 'mend', row, field, value })
    busy.current = false
    setPlace(said.kind === 'mended' ? { at: 'mend', sheet: withCell(sheet, row, field, value, said.problems) } : { at: 'broken' })
  }

  const send = async (sheet: Sheet): Promise<void> => {
    setPlace({ at: 'sealing', sheet })
    const said = await edgeOf().ask({ kind: 'seal', keys, ...(signer ? { signer: signer.credential } : {}) }, signer?.sign)
    if (said.kind === 'not-signed') return setPlace({ at: 'mend', sheet, unsent: { ok: false, reason: 'not-signed' } })
    if (said.kind !== 'sealed') return setPlace({ at: 'broken' })
    setPlace({ at: 'sending', sheet })
    const sent = await sendReturn(api, said.sealed)
    setPlace(sent.ok ? { at: 'receipt', logged: sent.logged } : { at: 'mend', sheet, unsent: sent })
  }

  /** Only the head of an office can say that nothing happened there. */
  const nilSigner = who.roles.includes('head') ? signer : undefined
  const sendNothing = async (form: Form, slot: NilSlot): Promise<void> => {
    if (!nilSigner) return
    const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
    const sealed = await sealNil([slot], { country, form, agency: keys.agency, random, signer: nilSigner }).catch(() => undefined)
    if (!sealed) return setPlace({ at: 'nothing', form, unsent: { ok: false, reason: 'not-signed' } })
    const sent = await sendReturn(api, sealed)
    setPlace(sent.ok ? { at: 'receipt', logged: sent.logged } : { at: 'nothing', form, unsent: sent })
  }

  switch (place.at) {
    case 'drop':
      return (
        <DropPage
          office={office}
          forms={forms}
          sample={config.sample}
          refused={place.refused}
          onFile={(file, form) => void read(file, form)}
          onType={(form) => setPlace({ at: 'typing', form })}
          {...(nilSigner ? { onNothing: (form: Form) => setPlace({ at: 'nothing', form }) } : {})}
        />
      )
    case 'nothing':
      return (
        <NilPage
          office={office}
          form={place.form}
          lists={country.lists}
          {...(place.unsent ? { unsent: sayUnsent(place.unsent, say) } : {})}
          onNil={(slot) => void sendNothing(place.form, slot)}
          onLeave={() => setPlace({ at: 'drop', refused: [] })}
        />
      )
    case 'typing':
      return (
        <TypePage
          office={office}
          form={place.form}
          lists={country.lists}
          onTyped={(file) => void read(file, place.form)}
          onLeave={() => setPlace({ at: 'drop', refused: [] })}
        />
      )
    case 'mend':
      return (
        <MendPage
          office={office}
          sheet={place.sheet}
          lists={country.lists}
          {...(place.unsent ? { unsent: place.unsent } : {})}
          onMend={(row, field, value) => mend(place.sheet, row, field, value)}
          onAnswer={(problem) =>
            setPlace({ at: 'mend', sheet: { ...place.sheet, answered: new Set([...place.sheet.answered, keyOf(problem)]) } })
          }
          onSend={() => void send(place.sheet)}
          onOther={() => setPlace({ at: 'drop', refused: [] })}
        />
      )
    case 'receipt':
      return (
        <ReceiptPage
          office={office}
          agency={agency?.words ?? country.words}
          logged={place.logged}
          onAgain={() => setPlace({ at: 'drop', refused: [] })}
        />
      )
    case 'broken':
      return (
        <div role="alert">
          <h1>{say('no-desk')}</h1>
        </div>
      )
    default:
      return (
        <>
          <div className="head">
            <h1 role="status">{place.at === 'reading' ? say('reading', { name: place.name }) : say(place.at)}</h1>
            <Steps now={place.at === 'reading' ? 'step-file' : 'step-send'} />
          </div>
        </>
      )
  }
}

const ASKED_AFTER_S = [2, 4, 8, 16, 32, 60]

/** A receipt grows while its page is open: outside witnesses sign within seconds, and the paper should say so. */
function useGrowth(logged: LoggedData | undefined, api: Api, show: (place: Place) => void): void {
  useEffect(() => {
    const receipt = logged?.receipt
    if (!logged || !receipt || confirmedIn(receipt.proof) > 0) return
    let isOver = false
    const ask = async (): Promise<void> => {
      for (const seconds of ASKED_AFTER_S) {
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
        const now = isOver ? undefined : await askReceipt(api, receipt.entry)
        if (isOver) return
        if (now && confirmedIn(now.proof) > 0) return show({ at: 'receipt', logged: { ...logged, receipt: now } })
      }
    }
    void ask()
    return () => void (isOver = true)
  }, [logged, api, show])
}

/** Asks before the window is closed while there is work in it. */
function useWarning(hasWork: boolean): void {
  useEffect(() => {
    if (!hasWork) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [hasWork])
}
