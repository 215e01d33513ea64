/** Several charges against one accused are one accused: counted by the gravest (domain 7.8, rule 3). */
export type WeighedCharge = {
  /** As the law numbers it: `10`, `12bis`. */
  readonly article: string
  /** Greatest penalty of the law for it, in any unit that is the same for all. */
  readonly maximum: number
}

/** The charge of the highest maximum penalty; of several, that of the lowest article. Undefined when there is none. */
export function principalCharge<C extends WeighedCharge>(charges: readonly C[]): C | undefined {
  const number = ({ article }: C): number => Number(/\d+/.exec(article)?.[0] ?? Number.MAX_SAFE_INTEGER)
  return charges.toSorted((a, b) => b.maximum - a.maximum || number(a) - number(b) || (a.article < b.article ? -1 : 1))[0]
}
