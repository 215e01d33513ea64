/** Eight digits of a record's token in two groups: enough to say over the telephone, and nothing of the place. */
export const placeCodeOf = (record: string): string => `${record.slice(0, 4)}-${record.slice(4, 8)}`.toUpperCase()
