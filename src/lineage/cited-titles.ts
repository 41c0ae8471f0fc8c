import { fold } from '../text/fold.js'

/**
 * Parts titles that cannot be those of one document: hardly a word of theirs is the same. Gives for each title the one that stands for its
 * kind: the document's own where it is like that, else the one printed most often. Titles of too few words of their own are left out.
 */
export function titlesApart(cited: readonly string[], own: string | null): Map<string, string> {
  const counts = new Map<string, number>()
  for (const title of cited) counts.set(title, (counts.get(title) ?? 0) + 1)
  const titles = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([title]) => ({ title, words: wordsOf(title) }))
  const kinds = own === null ? [] : [{ title: own, words: wordsOf(own) }].filter(saysEnough)
  const kindOf = new Map<string, string>(kinds.map(({ title }) => [title, title]))
  for (const one of titles.filter(saysEnough)) {
    const kind = kinds.find(({ words }) => !areApart(words, one.words))
    if (!kind) kinds.push(one)
    kindOf.set(one.title, (kind ?? one).title)
  }
  return kindOf
}

const fewestWords = 4
// A citation may run on into its sentence: what it is about stands in its first words.
const firstWords = 12
const sharedByChance = 0.2

function saysEnough({ words }: { readonly words: readonly string[] }): boolean {
  return words.length >= fewestWords
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return shareOf(a, b) <= sharedByChance && shareOf(b, a) <= sharedByChance
}

function shareOf(a: readonly string[], b: readonly string[]): number {
  const first = a.slice(0, firstWords)
  return first.filter((word) => b.includes(word)).length / first.length
}

// Syllables that stand in titles of every subject, and in the sentence around them.
const common = new Set(
  `về việc thực hiện triển khai tổ chức công tác của và các trong năm giai đoạn số ban hành kế hoạch nghị quyết chỉ thị kết luận hướng dẫn quy định
  chương trình hành động đề án tăng cường sự lãnh đạo đảng đối với nâng cao chất lượng hiệu quả tiếp tục đẩy mạnh một tình hình mới trên địa bàn tỉnh huyện
  xã phường thành phố trung ương bộ chính trị bí thư khóa đến tại cho theo nhiệm vụ ngày tháng thường ủy nhân dân xây dựng phát sửa đổi bổ sung điều`.split(
    /\s+/u,
  ),
)

function wordsOf(title: string): string[] {
  const words = fold(title).match(/[A-Za-zÀ-ỹ]{2,}/gu) ?? []
  return [...new Set(words.filter((word) => !common.has(word)))]
}
