/** What is asked of two syllables that differ in their diacritics only: whether the one may be a slip for the other. */

const functionWords = new Set(
  ('của và các cho có là được để đề từ tự tới đến đã đang sẽ phải bị do đó này khi một mà ở ra vào lên với về trên dưới trong ngoài như thì nếu còn ' +
    'cũng chỉ cả mỗi từng nhiều ít hơn nhất rất nên cần số bộ theo tại qua giữa sau trước cùng đi mới đều hay hoặc tình tính tỉnh tính lại mình ta tôi bà ông ' +
    'chưa chứa không đâu đầu đấu năm nắm bằng bảng ban bàn bán bản bạn cấp cập ngành ngay ngày đối đội đôi đổi lớp lợp giá gia dự dư nào nao mọi hai ba bốn')
    .split(' '),
) // prettier-ignore

/** Words so common that they may stand beside anything: no evidence of a slip by one neighbour. */
export function isFunctionWord(folded: string): boolean {
  return functionWords.has(folded)
}

// Two right spellings of one word, or two words that share their neighbours.
const variants = new Set([
  'hằng hàng',
  'ảnh ánh',
  'màu mầu',
  'tàu tầu',
  'thày thầy',
  'dày dầy',
  'xảy xẩy',
  'này nầy',
  'dậy dạy',
  'bẩy bảy',
  'quí quý',
  'đưa đua',
  'mậu mẫu',
  'tử tự',
  'trời giời',
  'mọi mỗi',
  'mọi mới',
  'mỗi mới',
  'đó do',
  'này nay',
])

/** True where the two forms are spellings of one word or both are usual with the same neighbours: nothing to report. */
export function areVariants(a: string, b: string): boolean {
  return a === b || variants.has(`${a} ${b}`) || variants.has(`${b} ${a}`)
}

/** The word that was meant in the case of the printed one. */
export function inCaseOf(printed: string, meant: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return meant.toUpperCase()
  const first = [...printed][0] ?? ''
  return first !== first.toLowerCase() ? meant.slice(0, 1).toUpperCase() + meant.slice(1) : meant
}
