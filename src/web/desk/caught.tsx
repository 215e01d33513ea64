import { Component, type ReactNode } from 'react'
import { useSay } from './lang.tsx'

type Props = { readonly children: ReactNode }

/** A page that could not be fetched, or broke, says so and can be tried again; the other pages stand. */
export class Caught extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }
  static getDerivedStateFromError = () => ({ isBroken: true })
  override render() {
    return this.state.isBroken ? <Broken onAgain={() => this.setState({ isBroken: false })} /> : this.props.children
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const say = useSay()
  return (
    <div role="alert">
      <h1>{say('no-page')}</h1>
      <p className="mut">{say('no-page-why')}</p>
      <p className="row acts">
        <button type="button" className="btn p" onClick={onAgain}>
          {say('try-again')}
        </button>
      </p>
    </div>
  )
}
