import type { Candidate } from './candidates.js'
import type { Lexicon } from './lexicon.js'
import type { Word } from './words.js'

/** Words printed twice in a row that never are: `Các các chi bộ`, `triển triển khai`, `thực hiện thực hiện`. */
export function doubledWords(text: string, words: readonly Word[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at + 1]!.gap !== 'blank') continue
    const slip = doubledWord(text, words, at, lexicon)
    if (slip) found.push(slip)
    for (let length = 2; length <= longest; length++) {
      const slip = doubledStretch(text, words, at, length)
      if (!slip) continue
      found.push(slip)
      break
    }
  }
  return found
}

// Of whole clauses typed twice no more words than these.
const longest = 8

const never = new Set(
  'các của và là trong cho với được về để có tại theo những một phải khi việc do bị đã sẽ trên bằng nhằm này hoặc không như đối cần'.split(
    ' ',
  ),
)
// Doubled by right: `luôn luôn`, `ngày ngày`, and numbers.
const often = new Set(
  ('luôn dần từ ngày năm đời nhà người ai đâu thường chiều sáng đêm lâu xa gần cao thấp nhỏ to xanh đỏ hay vừa mãi rất đều đôi hằng ầm ào làng ngành lớp tầng nơi chốn song lần hàng kẻ cứ đi nói ' +
    'cười mãi mau nhanh chậm nhẹ khẽ sớm tối trùng điệp rừng xã tỉnh ' +
    'hai ba bốn năm sáu bảy tám chín mười không')
    .split(' '),
) // prettier-ignore

/** One word twice. Two words may meet in it by right: `cấp ủy ủy quyền`, `số hóa hóa đơn`. */
function doubledWord(text: string, words: readonly Word[], at: number, lexicon: Lexicon): Candidate | null {
  const [word, next] = [words[at]!, words[at + 1]!]
  if (word.form.id !== next.form.id || !word.form.syllable || lexicon.hasPair(word.form, next.form))
    return null
  const before = word.gap === 'blank' ? words[at - 1] : undefined
  const after = words[at + 2]?.gap === 'blank' ? words[at + 2] : undefined
  // Three in a row are of another kind.
  if (before?.form.id === word.form.id || after?.form.id === word.form.id) return null
  const sure = never.has(word.form.folded)
  if (!sure && !isSlip(word, next, before, after, lexicon)) return null
  const end = after?.end ?? next.end
  return {
    start: word.start,
    end,
    meant: word.printed + text.slice(next.end, end),
    confidence: sure ? 0.95 : word.form.lone ? 0.9 : 0.94,
  }
}

function isSlip(
  word: Word,
  next: Word,
  before: Word | undefined,
  after: Word | undefined,
  lexicon: Lexicon,
): boolean {
  // `Sở Y tế Tế Tiêu`: a name begins.
  if (often.has(word.form.folded) || (next.capital && !next.inCapitals)) return false
  const left = before !== undefined && lexicon.hasPair(before.form, word.form)
  const right = after !== undefined && lexicon.hasPair(word.form, after.form)
  // `Luật Dân số số 5/2030/QH20`: the second opens the number.
  if (left && word.form.folded === 'số' && after !== undefined && /^\d/u.test(after.printed)) return false
  if (left && right) return lexicon.hasTriple(before.form, word.form, after.form)
  return left || right || word.form.lone
}

// `Từng bước từng bước`: words of this kind are said twice.
const distributive = new Set('từng một nào đâu ai càng vừa rồi mỗi bao'.split(' '))

/** A word of two syllables or a longer stretch twice, nothing but blanks between. */
function doubledStretch(text: string, words: readonly Word[], at: number, length: number): Candidate | null {
  const [first, second] = [words[at]!, words[at + length]]
  if (!second || first.form.id !== second.form.id || (second.capital && !first.capital)) return null
  const last = words[at + 2 * length - 1]
  if (!last || first.form.id === words[at + 1]!.form.id) return null
  for (let offset = 0; offset < length; offset++) {
    const [one, two] = [words[at + offset]!, words[at + length + offset]!]
    if (one.form.id !== two.form.id || two.gap !== 'blank' || (offset > 0 && one.gap !== 'blank')) return null
    if (!one.form.plain || distributive.has(one.form.folded)) return null
  }
  return {
    start: first.start,
    end: last.end,
    meant: text.slice(first.start, words[at + length - 1]!.end),
    confidence: 0.92,
  }
}
