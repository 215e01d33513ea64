type Props = { readonly id: string; readonly label: string; readonly value: string; readonly onChange: (typed: string) => void }
/** Where somebody types a code from a paper: signs and no word, that nothing corrects, completes or remembers. */
export function CodeBox({ id, label, value, onChange }: Props) {
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="mono"
        value={value}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  )
}
