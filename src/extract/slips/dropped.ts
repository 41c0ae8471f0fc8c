import { isFunctionWord } from '../../text/lookalikes.js'
import type { Candidate } from './candidates.js'
import { keyOf, type Word } from './words.js'

/**
 * Words left out or doubled. A word is missing where one syllable always goes before another (`chỉnh đốn`, five times or more) and once
 * does not, between the same neighbours as elsewhere; and after `lần thứ`, which needs its number.
 */
export function droppedWords(text: string, words: readonly Word[]): Candidate[] {
  return [...missingPartners(text, words), ...missingNumbers(text, words), ...doubled(text, words)]
}

function missingPartners(text: string, words: readonly Word[]): Candidate[] {
  const partners = partnersOf(words)
  if (partners.size === 0) return []
  const suspects: number[] = []
  for (let at = 1; at + 1 < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]!]
    const partner = partners.get(word.id)
    if (!partner || partner.id === next.id || next.gap !== 'blank' || word.gap === 'end') continue
    if (word.plain && next.plain) suspects.push(at)
  }
  if (suspects.length === 0) return []
  const sequences = sequencesOf(words)
  const alike = new Map<number, number>()
  const pairAt = (at: number): number => keyOf(0, words[at]!.id, words[at + 1]!.id)
  for (const at of suspects) alike.set(pairAt(at), (alike.get(pairAt(at)) ?? 0) + 1)
  return suspects.flatMap((at) => {
    const [before, word, next] = [words[at - 1]!, words[at]!, words[at + 1]!]
    const partner = partners.get(word.id)!
    // Once followed by what elsewhere follows the partner, between the same neighbours.
    if (alike.get(pairAt(at)) !== 1) return []
    if (!sequences.has(keyOf(word.id, partner.id, next.id))) return []
    if (word.gap === 'blank' && !sequences.has(keyOf(before.id, word.id, partner.id))) return []
    const left = word.inCapitals ? partner.folded.toUpperCase() : partner.folded
    return [
      {
        start: word.start,
        end: next.end,
        meant: `${word.printed} ${left} ${next.printed}`,
        confidence: 0.85,
      },
    ]
  })
}

/** For each form that one and the same word almost always follows (five times, four in five), that word. */
function partnersOf(words: readonly Word[]): Map<number, Word> {
  const totals = new Map<number, number>()
  const pairs = new Map<number, { count: number; word: number; partner: Word }>()
  for (let at = 0; at + 1 < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]!]
    totals.set(word.id, (totals.get(word.id) ?? 0) + 1)
    if (next.gap !== 'blank' || !next.plain) continue
    const key = keyOf(0, word.id, next.id)
    const known = pairs.get(key)
    if (known) known.count++
    else pairs.set(key, { count: 1, word: word.id, partner: next })
  }
  const partners = new Map<number, Word>()
  for (const { count, word, partner } of pairs.values()) {
    const total = totals.get(word)!
    if (count >= 5 && count < total && count >= total * 0.8 && !isFunctionWord(partner.folded))
      partners.set(word, partner)
  }
  return partners
}

function sequencesOf(words: readonly Word[]): Set<number> {
  const sequences = new Set<number>()
  for (let at = 0; at + 2 < words.length; at++) {
    const [word, next, after] = [words[at]!, words[at + 1]!, words[at + 2]!]
    if (next.gap === 'blank' && after.gap !== 'end') sequences.add(keyOf(word.id, next.id, after.id))
  }
  return sequences
}

/** `Hội nghị lần thứ Ban Chấp hành …`: the number is read off the same words elsewhere; without them nothing is said. */
function missingNumbers(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = []
  const places = words
    .flatMap((word, at) => (word.folded === 'thứ' && words[at - 1]?.folded === 'lần' ? [at] : []))
    .slice(0, 200)
  for (let at = 1; at + 2 < words.length; at++) {
    const next = words[at + 1]!
    if (words[at]!.folded !== 'thứ' || words[at - 1]!.folded !== 'lần' || next.gap !== 'blank') continue
    if (!/^\p{Lu}\p{Ll}/u.test(next.printed) || isOrdinal(next.folded)) continue
    const number = numberElsewhere(words, at, places)
    if (number === null) continue
    found.push({
      start: words[at - 1]!.start,
      end: next.end,
      meant: `${text.slice(words[at - 1]!.start, words[at]!.end)} ${number} ${next.printed}`,
      confidence: 0.85,
    })
  }
  return found
}

function numberElsewhere(words: readonly Word[], at: number, places: readonly number[]): string | null {
  const votes = new Map<string, number>()
  for (const other of places) {
    if (other === at || words[other + 2]?.folded !== words[at + 1]!.folded) continue
    const number = words[other + 1]!.printed
    votes.set(number, (votes.get(number) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function isOrdinal(folded: string): boolean {
  return /^(?:[ivxl]+|\d+|nhất|hai|nhì|ba|tư|năm|sáu|bảy|tám|chín|mười)$/u.test(folded)
}

const neverDoubled = new Set(
  'các của và là trong cho với được về để có tại theo những một phải khi việc do bị đã sẽ trên bằng nhằm này hoặc không như đối cần'.split(
    ' ',
  ),
)
const neverDoubledPairs = new Set(
  ('thực hiện|triển khai|xây dựng|tăng cường|đẩy mạnh|nâng cao|tổ chức thực|cán bộ|đảng viên|công tác|kế hoạch|báo cáo kết|quán triệt|phối hợp|hướng dẫn|đề nghị|nghiên cứu|' +
    'kiểm tra|giám sát|ban hành|tuyên truyền|phát triển|quản lý|bảo đảm|đảm bảo|nhiệm vụ|nội dung|cơ quan|đơn vị|địa phương|hiệu quả|chất lượng')
    .split('|'),
) // prettier-ignore

/** `Các các chi bộ`, `thực hiện thực hiện`: a word printed twice in a row that never is. */
function doubled(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]!]
    if (next.gap !== 'blank') continue
    const after = words[at + 2]
    if (word.folded === next.folded && neverDoubled.has(word.folded)) {
      const end = after?.gap === 'blank' ? after.end : next.end
      found.push({
        start: word.start,
        end,
        meant: word.printed + text.slice(next.end, end),
        confidence: 0.93,
      })
    }
    const fourth = words[at + 3]
    if (after?.gap !== 'blank' || fourth?.gap !== 'blank') continue
    if (
      word.folded === after.folded &&
      next.folded === fourth.folded &&
      neverDoubledPairs.has(`${word.folded} ${next.folded}`)
    )
      found.push({
        start: word.start,
        end: fourth.end,
        meant: text.slice(word.start, next.end),
        confidence: 0.9,
      })
  }
  return found
}
