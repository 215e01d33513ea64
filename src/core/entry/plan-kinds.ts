/** A plan that was sealed before its hour, opened after it (docs/spec/plan.md). */

/**
 * The team says which value of the stream was its plan's. The plan itself lies in the entry's sealed part, in the cell that
 * came with the value: no hour, no place, no name in clear. Whoever holds plan and nonce proves the rest.
 */
export type PlanOpened = {
  readonly kind: 'plan.opened'
  /** Hex: the commitment. */
  readonly value: string
  /** Hex: SHA-256 of the cell. */
  readonly cell: string
  /** The padding entry whose noise is the root over it, and the way there. */
  readonly padded: string
  readonly index: number
  readonly size: number
  /** Hex, the sibling first. */
  readonly path: readonly string[]
}
