import { lazy, Suspense, useMemo, useState } from 'react'
import type { Form } from '../../../core/country/index.ts'
import { offeredTo } from '../../../core/country/whose-office.ts'
import type { EdgeKeys } from '../../../road/ports.ts'
import type { LoggedData } from '../../../road/stages.ts'
import { NIL } from '../../words/nil.ts'
import { pick, speaker } from '../../words/say.ts'
import { OfficeKey } from '../account/office-key.tsx'
import type { SignedIn } from '../account/session.ts'
import { useScreen } from '../explained.ts'
import type { JourneyProps } from '../journey.ts'
import { useLang, useSay } from '../lang.tsx'
import { sayUnsent } from '../return/send/say-unsent.ts'
import type { Sent } from '../return/send/send.ts'
import { go, replaceBy } from '../route.ts'
import { nothing } from './journey.ts'
import type { NilLetter } from './nil-letter.ts'
import { NilPage } from './nil-page.tsx'
import { numberIn } from './number-in.ts'
import { sayNothing } from './say-nothing.ts'
import { sendNothing } from './send-nothing.ts'

/* It prints, and asks the vaults: of whoever has sent something. */
const receipt = () => import('../return/receipt/receipt-page.tsx')
const ReceiptPage = lazy(() => receipt().then((m) => ({ default: m.ReceiptPage })))

const NO_VAULTS: readonly never[] = []

/** The head's journey, with the office's keys at hand. The address may number a form: whoever came from handing in has chosen it there. */
export default function NothingPage(props: JourneyProps) {
  const { country, who, onKeys, path } = props
  const lang = useLang()
  if (!who.keys) return <OfficeKey country={country} who={who} title={pick(nothing.title, lang)} onKeys={onKeys} />
  return who.signer && <Nothing key={path[0] ?? ''} {...props} keys={who.keys} signer={who.signer} />
}

type Done = { readonly letter: NilLetter; readonly logged: LoggedData }

function Nothing({
  config,
  country,
  api,
  path,
  keys,
  signer,
}: JourneyProps & { readonly keys: EdgeKeys; readonly signer: NonNullable<SignedIn['signer']> }) {
  const [lang, say] = [useLang(), useSay()]
  const agency = country.agencies.find((a) => a.id === keys.agency)
  const office = pick(agency?.words ?? country.words, lang)
  const forms = useMemo(() => (agency?.sends ?? []).flatMap((id) => country.forms.filter((form) => form.id === id)), [agency, country])
  const named = forms.find((form) => numberIn(forms, form) === path[0])
  const [chosen, setChosen] = useState<Form>()
  const [unsent, setUnsent] = useState<Exclude<Sent, { ok: true }>>()
  const [done, setDone] = useState<Done>()
  const form = named ?? chosen ?? (forms.length === 1 ? forms[0] : undefined)
  useScreen(done ? 'receipt' : undefined)
  const send = async (letter: NilLetter): Promise<void> => {
    void receipt()
      .then((m) => m.loadSlip())
      .catch(() => undefined)
    const sent = await sendNothing(letter, { country, api, keys, signer })
    if (sent.ok) setDone({ letter, logged: sent.logged })
    else setUnsent(sent)
  }
  /** Another one begins with nothing chosen. */
  const again = (): void => {
    setDone(undefined)
    setChosen(undefined)
    replaceBy('nothing')
  }
  return done ? (
    <Suspense fallback={<p role="status">{say('starting')}</p>}>
      <ReceiptPage
        office={office}
        agency={agency?.words ?? country.words}
        logged={done.logged}
        of={sayNothing(done.letter, forms, country)}
        from={{ agency: keys.agency }}
        vaults={config.doors?.vaults ?? NO_VAULTS}
        api={api}
        origin={config.api}
        onGrown={(grown) => setDone({ ...done, logged: { ...done.logged, receipt: grown } })}
        onAgain={again}
        again={speaker(NIL, lang)('nil-again')}
      />
    </Suspense>
  ) : (
    <NilPage
      api={api}
      office={office}
      form={form}
      {...(named || forms.length < 2 ? {} : { onForm: setChosen })}
      forms={forms}
      lists={form ? offeredTo(keys.agency, form, country).lists : country.lists}
      {...(unsent ? { unsent: sayUnsent(unsent, say, lang) } : {})}
      owedFrom={config.asked?.said.at(-1)?.from}
      onNil={send}
      onLeave={() => go('return')}
    />
  )
}
