import { speaker } from '../../words/say.ts'
import { OneOf } from '../form/choose.tsx'
import { useLang } from '../lang.tsx'
import { BACK, SAFE, SILENT_ASKS, type Call } from './call.ts'
import { CALL } from './call-words.ts'

type Set = { readonly call: Call; readonly set: (more: Partial<Call>) => void }

/** Before anything else: whether the caller can speak, and how the line is taken up again. */
export function Safety({ call, set }: Set) {
  const say = speaker(CALL, useLang())
  return (
    <>
      <fieldset className="card pick">
        <legend>{say('call-safe')}</legend>
        <p className="say">{say(call.safe === 'no' ? 'say-silent' : 'say-safe')}</p>
        <OneOf name="safe" value={call.safe} options={SAFE.map((s) => [s, say(`safe-${s}`)] as const)} onChoose={(safe) => set({ safe })} />
      </fieldset>
      {call.asked.danger === 'yes' && (
        <p className="card stop" role="alert">
          {say('call-danger')}
        </p>
      )}
      {call.safe === 'no' && (
        <section className="card" aria-labelledby="call-silent">
          <h2 id="call-silent" className="h3">
            {say('call-silent')}
          </h2>
          {SILENT_ASKS.map((ask) => (
            <fieldset key={ask} className="pick">
              <legend>{say(`ask-${ask}`)}</legend>
              <OneOf
                name={`ask-${ask}`}
                value={call.asked[ask]}
                options={(['yes', 'no', 'unsaid'] as const).map((a) => [a, say(a)] as const)}
                onChoose={(answer) => set({ asked: { ...call.asked, [ask]: answer } })}
              />
            </fieldset>
          ))}
        </section>
      )}
      <fieldset className="card pick">
        <legend>{say('call-back')}</legend>
        <OneOf name="back" value={call.back} options={BACK.map((b) => [b, say(`back-${b}`)] as const)} onChoose={(back) => set({ back })} />
        {call.back !== undefined && call.back !== 'never' && (
          <div className="two">
            <label className="field">
              {say('back-from')}
              <input type="time" value={call.from} onChange={(event) => set({ from: event.target.value })} />
            </label>
            <label className="field">
              {say('back-to')}
              <input type="time" value={call.to} onChange={(event) => set({ to: event.target.value })} />
            </label>
          </div>
        )}
        {call.back === 'anybody' && (
          <label className="field wide">
            {say('back-words')}
            <input
              type="text"
              autoComplete="off"
              maxLength={200}
              value={call.pretext}
              onChange={(event) => set({ pretext: event.target.value })}
            />
            <span className="mut s2">{say('back-words-how')}</span>
          </label>
        )}
      </fieldset>
    </>
  )
}
