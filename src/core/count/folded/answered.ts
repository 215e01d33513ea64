/** What a question is answered with from the folded book. */
export type Answered = readonly Readonly<Record<string, string | number | null>>[]
