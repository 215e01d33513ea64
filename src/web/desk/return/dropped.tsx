import { useWords } from './use-words.ts'

/** That cells mended before were not taken along, and how many: said for as long as the sheet is on the desk. */
export function Dropped({ n }: { readonly n: number }) {
  const say = useWords()
  return (
    <section className="card stop" role="alert">
      <p>{say('columns-dropped', { n })}</p>
    </section>
  )
}
