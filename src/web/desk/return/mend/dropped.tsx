import { useSay } from '../../lang.tsx'

/** That cells mended before were not taken along, and how many: said for as long as the sheet is on the desk. */
export function Dropped({ n }: { readonly n: number }) {
  const say = useSay()
  return (
    <section className="card stop" role="alert">
      <p>{say('columns-dropped', { n })}</p>
    </section>
  )
}
