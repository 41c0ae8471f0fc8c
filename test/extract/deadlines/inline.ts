/** `Báo cáo [x trước ngày 31/3/2022] về Sở` is the text without the brackets and the marked stretches of it. */
export function parseInline(source: string): { text: string; marked: string[] } {
  const marked: string[] = []
  const text = source.replace(/\[x ([^\]]*)\]/gu, (_, words: string) => {
    marked.push(words)
    return words
  })
  return { text, marked }
}
