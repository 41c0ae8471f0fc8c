/** What a run writes unless told otherwise. */
export const runFormats: readonly string[] = ['html', 'docx', 'xlsx', 'json']

/** Endings that a report of a comparison or collation may have. */
export const comparisonEndings: readonly string[] = ['html', 'docx', 'xlsx', 'pdf', 'md', 'json']
export const collationEndings: readonly string[] = comparisonEndings
