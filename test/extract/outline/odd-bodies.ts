import type { OutlinedBody } from './bodies.js'

/** Bodies of documents that are odd in one way, as `bodies.ts` writes them. */
export const oddBodies: readonly OutlinedBody[] = [
  {
    why: 'bodies before a colon head an item; a time behind a semicolon does not',
    text: 'I. TỔ CHỨC THỰC HIỆN\n1. Báo và Phát thanh, Truyền hình tỉnh Long Khánh: mở chuyên mục.\n2. Ban hành danh mục giống cây bản địa trên địa bàn tỉnh; thời gian hoàn thành: Quý I/2026.',
    outline: ['1 I: TỔ CHỨC THỰC HIỆN', '2 1: Báo và Phát thanh, Truyền hình tỉnh Long Khánh', '2 2: …'],
  },
  {
    why: 'the parts of a book told of inside an item are no parts of the document',
    text: 'I. MỤC ĐÍCH\nGiữ nghề dệt.\nII. NỘI DUNG\n1. Giới thiệu sách\n1.1. Bố cục sách\nPhần thứ nhất: Lịch sử nghề dệt của làng, gồm những bài viết về các bậc tiền nhân.\nPhần thứ hai nói về kỹ thuật nhuộm.\n1.2. Giá trị của sách\n- Giàu tư liệu.\nIII. TỔ CHỨC THỰC HIỆN',
    outline: [
      '1 I: MỤC ĐÍCH',
      '1 II: NỘI DUNG',
      '2 1: Giới thiệu sách',
      '3 1.1: Bố cục sách',
      '3 1.2: Giá trị của sách',
      '1 III: TỔ CHỨC THỰC HIỆN',
    ],
  },
  {
    why: 'a label of bodies in an order runs into its text; who carries a decision out heads nothing',
    text: 'I. TỔ CHỨC\n1. Đề nghị Hiệp hội Làng nghề, Hội Nông dân huyện và các đoàn thể: vận động hội viên.\n2. Chánh Văn phòng, Giám đốc các Sở: Xây dựng, Tài chính và các cá nhân liên quan chịu trách nhiệm thi hành.',
    outline: [
      '1 I: TỔ CHỨC',
      '2 1: Đề nghị Hiệp hội Làng nghề, Hội Nông dân huyện và các đoàn thể',
      '2 2: …',
    ],
  },
]
