import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { slips } from '../../../src/extract/slips/index.js'
import { loadModels } from '../../../src/models/load.js'
import { makeDoc } from '../../make-doc.js'

interface Case {
  readonly input: string
  /** `printed -> meant` for each slip, in order. */
  readonly expected: readonly string[]
  readonly why: string
}

/** A document that prints a phrase four times: what it holds once otherwise is a slip. */
const often = (phrase: string): string => `${phrase} được nêu tại mục này.\n`.repeat(4)

const found: readonly Case[] = [
  { input: 'Các đơn vị đầy mạnh tuyên truyền.', expected: ['đầy mạnh -> đẩy mạnh'], why: 'a set phrase with another tone' },
  { input: 'Cần cũng cố tổ chức, nâng cao chất lượng; phải quân triệt sâu sắc.', expected: ['quân triệt -> quán triệt'], why: 'a missing tone; cũng may stand anywhere, so nothing is said' },
  { input: 'Đề ra giãi pháp cụ thể cho từng xã.', expected: ['giãi pháp -> giải pháp'], why: 'ngã for hỏi' },
  { input: 'Hoàn thành chi tiêu được giao; trách nhiêm thuộc người đứng đầu.', expected: ['trách nhiêm -> trách nhiệm'], why: 'a tone left out; chi tiêu is a word of its own' },
  { input: 'THỰC HIÊN NGHIÊM TÚC CÁC QUY ĐỊNH', expected: ['THỰC HIÊN -> THỰC HIỆN'], why: 'capitals stay capitals' },
  { input: 'Thục hiện tốt công tác phòng chống dịch.', expected: ['Thục hiện -> Thực hiện'], why: 'a letter and its horn; the capital stays' },
  { input: `${often('Ban Chỉ đạo Chương trình nước sạch')}Ban Chỉ đạo Chương trình nước sách họp ngày mai.`, expected: ['sách -> sạch'], why: 'the document itself proves it' },
  { input: `${often('Đội tình nguyện Hoa ban trắng huyện')}Giao cho Đội tình nguyện Hoa ban tráng huyện.`, expected: ['tráng -> trắng'], why: 'repeated neighbours on both sides' },
  { input: 'Các các xã báo cáo kết quả.', expected: ['Các các xã -> Các xã'], why: 'a doubled word' },
  { input: 'Việc triển khai của của huyện còn chậm.', expected: ['của của huyện -> của huyện'], why: 'a doubled word in mid-sentence' },
  { input: 'Yêu cầu thực hiện thực hiện nghiêm quy định.', expected: ['thực hiện thực hiện -> thực hiện'], why: 'a doubled pair' },
  { input: 'Các xã triển triển khai ngay sau hội nghị.', expected: ['triển triển khai -> triển khai'], why: 'half of a word doubled' },
  { input: 'Sở có trách nhiệm hướng dẫn các đơn vị các đơn vị trực thuộc.', expected: ['các đơn vị các đơn vị -> các đơn vị'], why: 'a longer stretch typed twice' },
  { input: 'Quyết định củaGiám đốc sở; lập kếhoạch chi tiết; chăm sócsức khỏe.', expected: ['củaGiám -> của Giám', 'kếhoạch -> kế hoạch', 'sócsức -> sóc sức'], why: 'words run together: at a capital, in a word, between two words' },
  { input: 'Hồ sơ đuợc gửi về văn phòng sở truớc ngày họp ít nhất ba ngày.', expected: ['đuợc -> được', 'truớc -> trước'], why: 'a horn left out: one right spelling' },
  { input: 'Đây là trách nhiệm ccủa người đứng đầu.', expected: ['ccủa -> của'], why: 'a letter typed twice' },
  { input: 'Định hướng phát trin du lịch; kết qu thực hiện.', expected: ['trin -> triển', 'qu -> quả'], why: 'a letter lost in a word of two syllables' },
  { input: 'Tổ chức 1ễ hội; rnột số hoạt động; eủa nhân dân.', expected: ['1ễ -> lễ', 'rnột -> một', 'eủa -> của'], why: 'look-alikes of recognition' },
  { input: 'Kết quả cũa đơn vị; phối hợp vỡi các sở.', expected: ['cũa -> của', 'vỡi các -> với các'], why: 'the commonest words with another tone' },
  { input: 'Chuẩn bị đội ngủ giáo viên; xóa nhà tậm.', expected: ['đội ngủ -> đội ngũ', 'nhà tậm -> nhà tạm'], why: 'a word of its own, and a form that no word has' },
  { input: 'Toàn thể đảngviên tham gia đầy đủ.', expected: ['đảngviên -> đảng viên'], why: 'words run together' },
  { input: 'Thành lập tổ giúp việc (gồm 05 đồng chí.', expected: ['(gồm 05 -> gồm 05'], why: 'a bracket never closed' },
  { input: 'Thành lập tổ giúp việc gồm 05 đồng chí).', expected: ['đồng chí) -> đồng chí'], why: 'a bracket never opened' },
  { input: 'Theo kết luận của Bộ chính trị về công tác cán bộ.', expected: ['Bộ chính trị -> Bộ Chính trị'], why: 'a small letter in the name of a central body' },
  { input: 'Học tập tư tưởng hồ Chí Minh.', expected: ['hồ Chí Minh -> Hồ Chí Minh'], why: 'a small letter opens a name' },
  { input: 'Đồng chí nguyễn Văn Mẫu phát biểu.', expected: ['nguyễn Văn Mẫu -> Nguyễn Văn Mẫu'], why: 'a family name in small letters' },
  { input: 'Lưu hồ sơ tại phòng^ Nội vụ huyện.', expected: ['phòng^ -> phòng'], why: 'a stray sign after a word' },
  { input: `${'Hội nghị lần thứ năm Ban Chấp hành huyện đã họp.\n'.repeat(2)}Nghị quyết Hội nghị lần thứ Ban Chấp hành huyện.`, expected: ['lần thứ Ban -> lần thứ năm Ban'], why: 'lần thứ without its number' },
  { input: `${'Công tác cải tạo vườn tạp và chăn nuôi được quan tâm.\n'.repeat(5)}Công tác cải vườn tạp và chăn nuôi.`, expected: ['cải vườn -> cải tạo vườn'], why: 'a word left out where it always stands' },
  { input: 'Hồ sơ có thc hiện đúng hạn.', expected: ['thc -> thực'], why: 'a vowel lost: none of the letters left is taken for another, though có thể hiện would stand' },
  { input: 'Gửi kèm Quyết định số số 8/QĐ-UBND hôm nay.', expected: ['số số 8/QĐ-UBND -> số 8/QĐ-UBND'], why: 'the word before a number doubled' },
] // prettier-ignore

const none: readonly Case[] = [
  { input: 'Tờ trình về Luật Dân số số 5/2031/QH19 được gửi sớm.', expected: [], why: 'a name ends in the word that opens the number' },
  { input: 'Khách có thẻ được vào xem; đội cồng chiêng biểu diễn; đắp đập bằng cừ tràm.', expected: [], why: 'words of daily life near those of offices' },
  { input: 'Uỷ ban và ủy ban, khoá và khóa, hoà và hòa là hai cách đặt dấu.', expected: [], why: 'two schools of tone placement' },
  { input: 'Báo cáo hàng tháng; báo cáo hằng tháng.', expected: [], why: 'hàng and hằng are variants' },
  { input: 'Phản ảnh và phản ánh của nhân dân.', expected: [], why: 'two right spellings' },
  { input: 'Cần bổ sung cán bộ cho các xã.', expected: [], why: 'cần bổ is no slip for cán bộ' },
  { input: 'Đưa nghị quyết vào cuộc sống để nghị quyết có sức sống.', expected: [], why: 'để beside the next phrase is no slip for đề nghị' },
  { input: 'Chú trọng công tác cán bộ. Trong công tác cán bộ. Trong công tác cán bộ. Trong công tác cán bộ.', expected: [], why: 'chú trọng is a phrase of its own' },
  { input: 'Các khóa học về khoa học dữ liệu.', expected: [], why: 'two words of one bare key' },
  { input: 'Cơ sở lưu trú phải lưu trữ hồ sơ.', expected: [], why: 'two words of one bare key' },
  { input: 'Hệ số lương và số lượng cán bộ.', expected: [], why: 'two words of one bare key' },
  { input: 'a) Xã loại 1; b) Xã loại 2; 1) Thôn; 2) Bản.', expected: [], why: 'brackets of labels are no lone brackets' },
  { input: 'Trao đổi đi đôi với làm; luôn luôn gương mẫu; dần dần cải thiện; từ từ mở rộng.', expected: [], why: 'words that are doubled by right' },
  { input: 'Đồng chí Nguyễn Thị Hanh và đồng chí Nguyễn Thị Hạnh. Nguyễn Thị Hạnh, Nguyễn Thị Hạnh, Nguyễn Thị Hạnh.', expected: [], why: 'names of persons are never judged' },
  { input: 'ChØ ®¹o c¸c c¬ quan, ®¬n vÞ tæ chøc thùc hiÖn tèt ph¬ng híng nhiÖm vô.', expected: [], why: 'an old encoding that nothing decoded' },
  { input: 'The quick brown fox (jumps over the lazy dog.', expected: [], why: 'another language' },
  { input: 'Ban hành thể lệ; thể hiện rõ; có thể hiển thị; thay thế hiện vật.', expected: [], why: 'neighbours of the next word' },
  { input: 'Cấp ủy ủy quyền; số hóa hóa đơn; cơ quan quan tâm; thành phố phố cổ.', expected: [], why: 'two words that meet in one syllable' },
  { input: 'Từng bước từng bước cải thiện; ngày một ngày một tốt hơn.', expected: [], why: 'said twice by right' },
  { input: 'Cài đặt phần mềm online, mở tab Dữ liệu, gửi email; hàm y = m^x.', expected: [], why: 'words of another language and a formula' },
  { input: 'Sinh hoạt theo quý; xe chở gỗ lậu; nhà lưới; các cặp vợ chồng.', expected: [], why: 'words that may stand alone' },
  { input: 'Chỉnh sửa trên thanh Công cụ; tại Trung tâm; Đắkrông và Krông Nô.', expected: [], why: 'a name begins; names of places are no slips' },
  { input: 'Ke hoach thuc hien va thi hanh luat.', expected: [], why: 'a line without any sign' },
  { input: 'Tặng 02 chiếc giường (loại 1,2m) và 03 chiếc (loại 1m).', expected: [], why: 'closed brackets' },
] // prettier-ignore

const sureness: readonly { input: string; sure: boolean; why: string }[] = [
  { input: 'Hoàn thành trách nhiêm trong năm.', sure: true, why: 'no word is spelt so, and a set phrase is' },
  { input: 'Trung tâm hiện thị kết quả trên bảng.', sure: true, why: 'a part of other words, and a set phrase of offices with a neighbour that is free' },
  { input: 'Các xã đã họp; nhân nhân dân đồng tình.', sure: true, why: 'a word twice that is never said twice' },
  { input: 'Các xã khai thựe hiện trạng rừng.', sure: false, why: 'khai thuế and thực hiện: two readings of one place' },
  { input: 'Mở lớp bồi dường cho giáo viên.', sure: false, why: 'a word of its own that may stand beside anything' },
] // prettier-ignore

describe('how sure a slip is', () => {
  const models = loadModels()
  it.each(sureness)('$input: $why', ({ input, sure }) => {
    const found = slips.extract(makeDoc(input), models).marks
    expect(found).toHaveLength(1)
    expect(found[0]!.confidence >= 0.9).toBe(sure)
  })
})

describe('slips from the document alone', () => {
  const models = loadModels()
  it.each([...found, ...none])('$why', ({ input, expected }) => {
    const doc = makeDoc(input)
    const { marks } = slips.extract(doc, models)
    const values = marksOf(marks, 'scanSlip').map(({ value }) => `${value.printed} -> ${value.meant}`)
    expect(values).toEqual(expected)
  })

  it('leaves the text as it is and quotes it', () => {
    const doc = makeDoc('Các đơn vị đầy mạnh tuyên truyền.')
    const before = doc.text
    const [mark] = marksOf(slips.extract(doc, models).marks, 'scanSlip')
    expect(doc.text).toBe(before)
    expect(doc.text.slice(mark!.span.start, mark!.span.end)).toBe(mark!.value.printed)
  })
})
