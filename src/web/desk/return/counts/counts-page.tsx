import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Country, Problem } from '../../../../core/country/index.ts'
import type { Answers } from '../../../../core/sheet/own/questions/questions.ts'
import { problem } from '../../../../errors.ts'
import type { Api } from '../../account/api.ts'
import type { SignedIn } from '../../account/session.ts'
import type { Drafts } from '../../drafts.ts'
import { PageTitle } from '../../page-title.tsx'
import { edgeOf } from '../edge.ts'
import { forgetCounts, keepCounts, readKept, sendCounts, type CountsSent } from './hand-in-counts.ts'
import { Steps } from '../steps.tsx'
import './counts.css'
import { Questions } from './counts-questions.tsx'
import { useWords, type Read } from './counts-words.ts'
import { Done, HandIn } from './hand-in.tsx'
import { Made } from './stated-totals.tsx'
import { Said, Understood } from './understood.tsx'

type Props = {
  readonly office: string
  readonly file: { readonly name: string; readonly bytes: Uint8Array }
  readonly country: Country
  readonly agency: string
  readonly api: Api
  readonly drafts: Drafts
  readonly signer: SignedIn['signer']
  readonly onOther: () => void
}
type Stage =
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly problems: readonly Problem[] }
  | { readonly at: 'read'; readonly read: Read; readonly unsent?: Exclude<CountsSent, { ok: true }> }
  | { readonly at: 'signing' }
  | { readonly at: 'done'; readonly sent: CountsSent & { ok: true }; readonly totals: number }

/** A sheet that holds counts, from what it is understood as to its receipts. */
export default function CountsPage({ office, file, country, agency, api, drafts, signer, onOther }: Props) {
  const say = useWords()
  const [stage, setStage] = useState<Stage>({ at: 'reading' })
  const [given, setGiven] = useState<Answers>({})
  const [kept, setKept] = useState<Answers>({})
  const [source, setSource] = useState('')

  const read = async (answers: Answers): Promise<void> => {
    setStage({ at: 'reading' })
    setGiven(answers)
    // The number of the paper is put in when it is signed: nothing that is asked depends on it.
    const said = await edgeOf().ask({
      kind: 'counts',
      country: country.id,
      agency,
      fileName: file.name,
      bytes: file.bytes,
      answers,
      source: 'NONE',
    })
    if (said.kind === 'ended') return setStage({ at: 'refused', problems: [problem(`file.reading-took-${said.why}`)] })
    if (said.kind !== 'counts') return setStage({ at: 'refused', problems: [] })
    setStage('refused' in said.read ? { at: 'refused', problems: said.read.refused } : { at: 'read', read: said.read })
  }
  useEffect(() => {
    let isHere = true
    void readKept(drafts).then((known) => {
      if (!isHere) return
      setKept(known)
      void read(known)
    })
    return () => {
      isHere = false
    }
    // Read once: whatever is answered then is read by its own button.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const send = async (read: Read): Promise<void> => {
    if (!signer) return
    setStage({ at: 'signing' })
    const sent = await sendCounts(api, { country: country.id, agency, totals: read.totals.map((t) => ({ ...t, source })) }, signer)
    if (!sent.ok) return setStage({ at: 'read', read, unsent: sent })
    void keepCounts(drafts, { ...kept, ...given })
    setStage({ at: 'done', sent, totals: read.totals.length })
  }

  return (
    <>
      <div className="head counts-head">
        <div>
          <p className="crumb">{office}</p>
          <PageTitle>{say('counts-title', { file: file.name })}</PageTitle>
        </div>
        <Steps now={stage.at === 'done' ? 'step-receipt' : stage.at === 'signing' ? 'step-send' : 'step-mend'} />
      </div>
      {stage.at === 'reading' && <p role="status">{say('reading', { name: file.name })}</p>}
      {stage.at === 'signing' && <p role="status">{say('counts-signing')}</p>}
      {stage.at === 'refused' && <Said problems={stage.problems} />}
      {stage.at === 'done' && <Done sent={stage.sent} totals={stage.totals} onOther={onOther} />}
      {stage.at === 'read' && (
        <div className="counts-read">
          <p className="mut lead">{say('counts-how')}</p>
          {Object.keys(kept).length > 0 && (
            <p className="row acts">
              <span>{say('counts-remembered')}</span>
              <Button
                className="btn"
                onPress={() => {
                  void forgetCounts(drafts)
                  setKept({})
                  void read({})
                }}
              >
                {say('counts-forget')}
              </Button>
            </p>
          )}
          {stage.read.tables.map((table) => (
            <Understood key={`${table.sheet} ${table.rows[0]?.at}`} table={table} country={country} />
          ))}
          {stage.read.questions.length > 0 ? (
            <Questions
              questions={stage.read.questions}
              country={country}
              figures={stage.read.figures}
              onAnswer={(more) => void read({ ...given, ...more })}
            />
          ) : (
            <Made totals={stage.read.totals} country={country} figures={stage.read.figures} />
          )}
          <Said problems={stage.read.problems} />
          {stage.unsent && (
            <p className="missing" role="alert">
              {stage.unsent.reason === 'refused'
                ? stage.unsent.message
                : say(stage.unsent.reason === 'not-signed' ? 'counts-not-signed' : 'counts-no-answer')}
            </p>
          )}
          <HandIn
            read={stage.read}
            source={source}
            canSign={signer !== undefined}
            onSource={setSource}
            onSend={() => void send(stage.read)}
            onAgain={() => void read({})}
          />
        </div>
      )}
      {stage.at !== 'done' && stage.at !== 'signing' && (
        <p className="row acts">
          <Button className="btn" onPress={onOther}>
            {say('other-file')}
          </Button>
        </p>
      )}
    </>
  )
}
