/** The closed lists of terms of a record, apart from its schema, so that naming them loads no schema library. */
export const headerFieldNames = [
  'superior', 'issuer', 'number', 'symbol', 'type', 'place', 'date', 'title', 'authority', 'signerRole', 'signerName',
] as const // prettier-ignore
export type HeaderField = (typeof headerFieldNames)[number]

export const deadlineKinds = ['before', 'by', 'within', 'on', 'recurring', 'relative', 'from'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]
export const recurrences = ['weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'regular'] as const
export type Recurrence = (typeof recurrences)[number]
