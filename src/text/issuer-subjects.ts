import { nameReader, type NameReader } from './name-trie.js'

/**
 * Reads what the gazetteer's names hold behind their head: `Giáo dục và Đào tạo`, `Văn hóa, Thể thao và Du lịch` (in whatever case), and words of two
 * syllables whose second has a small letter (`Thường vụ`, `Chính trị`), which alone would end the name.
 */
export function subjectReader(names: readonly string[]): NameReader {
  const words = new Set(commonWords)
  const phrases = new Set<string>()
  for (const name of names) {
    const inner = name.replace(/^(?:Bộ|Sở|Ban|Phòng|Ủy ban|Cục|Hội đồng|Hội|Viện|Văn phòng)\s/u, '')
    if (inner !== name && /, | - | và | về /u.test(name)) phrases.add(inner)
    // Behind `về` stands what a steering committee is for, in small letters.
    for (const word of compoundsOf(name.replace(/ về .*$/u, ''))) words.add(word)
  }
  const phrase = nameReader(phrases)
  const word = nameReader(words)
  // In small letters `tổ chức`, `chỉ đạo` open a clause.
  return (text, at) => phrase(text, at) ?? (isCapital(text.charAt(at)) ? word(text, at) : null)
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

/** Each capital word of a name with the small ones behind it. */
function compoundsOf(name: string): string[] {
  const found: string[] = []
  let open: string[] = []
  for (const word of [...name.split(' '), '']) {
    if (word !== '' && word === word.toLowerCase() && open.length > 0 && /^[A-Za-zÀ-ỹ]+$/u.test(word))
      open.push(word)
    else {
      if (open.length > 1) found.push(open.join(' '))
      open = isCapital(word.charAt(0)) ? [word] : []
    }
  }
  return found
}

const commonWords = [
  'Thường vụ', 'Thường trực', 'Chấp hành', 'Trung ương', 'Chính trị', 'Bí thư', 'Chính phủ', 'Quốc hội', 'Tổ quốc', 'Chỉ đạo', 'Chỉ huy', 'Tư lệnh', 'Kiểm tra', 'Tỉnh ủy', 'Thành ủy',
  'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Đảng ủy', 'Đảng bộ', 'Quân ủy', 'Ủy ban', 'Hội đồng', 'Cộng sản', 'Việt Nam', 'Quân sự', 'Công an', 'Bộ đội', 'Thanh niên', 'Phụ nữ',
  'Quốc gia', 'Quân khu', 'Quân đoàn', 'Chủ tịch', 'Chủ nhiệm', 'Bộ trưởng', 'Thành phố', 'Thị xã', 'Thị trấn', 'Ngân sách', 'Xã hội', 'Văn hóa', 'Pháp chế', 'Tài chính', 'Dân tộc', 'Đô thị', 'Môi trường', 'Giáo dục', 'Thể thao', 'Du lịch', 'Nông nghiệp', 'Nội vụ', 'Xây dựng',
  'Khoa học', 'Công nghệ', 'Thông tin', 'Truyền thông', 'Đối ngoại', 'Nông dân', 'Cựu chiến binh', 'Liên đoàn', 'Lao động', 'Đại biểu', 'Đại hội', 'Lý luận', 'Kinh tế', 'Nội chính',
] // prettier-ignore

/** The longer words first, so that an alternation takes them before the shorter ones they open with. */
export function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** What a sticky pattern matches at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
