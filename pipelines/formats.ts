/** What a run writes unless told otherwise. */
export const runFormats: readonly string[] = ['html', 'docx', 'xlsx', 'json']
