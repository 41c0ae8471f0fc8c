import type { OutlinedBody } from './bodies.js'

/** Bodies of documents that are odd in one way, as `bodies.ts` writes them. */
export const oddBodies: readonly OutlinedBody[] = [
  {
    why: 'bodies before a colon head an item; a time behind a semicolon does not',
    text: 'I. TỔ CHỨC THỰC HIỆN\n1. Báo và Phát thanh, Truyền hình tỉnh Long Khánh: mở chuyên mục.\n2. Ban hành danh mục giống cây bản địa trên địa bàn tỉnh; thời gian hoàn thành: Quý I/2026.',
    outline: ['1 I: TỔ CHỨC THỰC HIỆN', '2 1: Báo và Phát thanh, Truyền hình tỉnh Long Khánh', '2 2: …'],
  },
  {
    why: 'an article alone on its line over the wrapped paragraph that it consists of; a title there is one still',
    text: 'QUYẾT ĐỊNH:\nĐiều 1.\nBan hành kèm theo Quyết định này Danh mục\nCây bóng mát trồng ven hồ.\nĐiều 2.\nTrách nhiệm thi hành\nCác phòng thi hành Quyết định này.',
    outline: ['1 Điều 1: …', '1 Điều 2: Trách nhiệm thi hành'],
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
  {
    why: 'a numbered step is called what stands behind its colon; with a time there it carries text',
    text: 'I. CÁCH LÀM\na) Bước 1: Đo mực nước\nCắm cọc ở bờ.\nb) Bước 2: Đắp đập\nDùng bao cát.\nc) Giai đoạn 3: Từ tháng 4/2024 trở đi',
    outline: ['1 I: CÁCH LÀM', '2 a): Bước 1: Đo mực nước', '2 b): Bước 2: Đắp đập', '2 c): Giai đoạn 3'],
  },
  {
    why: 'a note in brackets is no part of the length of a title that carries text',
    text: 'I. VÒNG THI\n1. Vòng thi của các làng chài (dự kiến giữa tháng 5/2024): mỗi làng một thuyền.\n2. Vòng cuối\nBốn thuyền nhanh nhất.',
    outline: [
      '1 I: VÒNG THI',
      '2 1: Vòng thi của các làng chài (dự kiến giữa tháng 5/2024)',
      '2 2: Vòng cuối',
    ],
  },
  {
    why: 'numbers that carry the number of their part',
    text: 'I. MỤC TIÊU\nI.1. Mục tiêu chung\nGiữ nước.\nII. NHIỆM VỤ\nII.1. Tuyên truyền\nII.2. Nạo vét\nII.2.1. Kênh chính\n1. Đoạn đầu kênh\n- Nạo sâu.\nII.2.2. Kênh nhánh',
    outline: [
      '1 I: MỤC TIÊU',
      '2 I.1: Mục tiêu chung',
      '1 II: NHIỆM VỤ',
      '2 II.1: Tuyên truyền',
      '2 II.2: Nạo vét',
      '3 II.2.1: Kênh chính',
      '4 1: Đoạn đầu kênh',
      '3 II.2.2: Kênh nhánh',
    ],
  },
  {
    why: 'parts with capital letters, the third among them, and letters with strokes inside numbers with brackets',
    text: 'PHẦN B: TÌNH HÌNH\n1) Kênh\na/ Kênh chính\n- Trong.\nb/ Kênh nhánh\n- Đục.\n2) Hồ\nPHẦN C: NHIỆM VỤ\n1) Nạo vét',
    outline: [
      '1 PHẦN B: TÌNH HÌNH',
      '2 1): Kênh',
      '3 a: Kênh chính',
      '3 b: Kênh nhánh',
      '2 2): Hồ',
      '1 PHẦN C: NHIỆM VỤ',
      '2 1): Nạo vét',
    ],
    errors: ['outline/number-skipped'],
  },
  {
    why: 'the last of a list of short sentences is no title of the paragraph below',
    text: 'I. NHIỆM VỤ\n1. Nạo vét kênh chính.\n2. Tổng kết phong trào.\nCác xã chủ động kinh phí thực hiện nhiệm vụ được giao.',
    outline: ['1 I: NHIỆM VỤ', '2 1: …', '2 2: …'],
  },
  {
    why: 'a passage quoted behind a colon keeps its numbers; a mark that is never closed takes its line alone',
    text: 'Điều 1. Sửa đổi Quy chế giữ nước\n1. Sửa khoản 2 như sau: “2. Nguồn nước gồm:\na) Kênh “chính”;\nb) Hồ.”\n2. Bổ sung Điều 7a như sau:\n"Điều 7a. Chủ hộ\n1. Giữ sạch kênh.\n2. Không lấp kênh."\nĐiều 2. Hiệu lực\n“Từ ngày ký.\nĐiều 3. Thi hành',
    outline: [
      '1 Điều 1: Sửa đổi Quy chế giữ nước',
      '2 1: Sửa khoản 2 như sau',
      '2 2: Bổ sung Điều 7a như sau',
      '1 Điều 2: Hiệu lực',
      '1 Điều 3: Thi hành',
    ],
  },
  {
    why: 'points taken apart, and labels without a blank or with one too many',
    text: 'I.MỤC ĐÍCH\n1.1 Mục đích\nGiữ nước.\nII .NỘI DUNG\n2.1/ Chủ đề: Nước sạch.\na) Mít tinh\na.1) Cấp tỉnh\n- Một buổi.\na.2) Cấp huyện\n- Hai buổi.\nb) Thi tìm hiểu',
    outline: [
      '1 I: MỤC ĐÍCH',
      '2 1.1: Mục đích',
      '1 II: NỘI DUNG',
      '2 2.1: Chủ đề',
      '3 a): Mít tinh',
      '4 a.1): Cấp tỉnh',
      '4 a.2): Cấp huyện',
      '3 b): Thi tìm hiểu',
    ],
  },
  {
    why: 'persons who are given work head it; those who are only named do not',
    text: '1- Đồng chí Trần Văn Hùng, Trưởng ban\n- Chủ trì các cuộc họp.\n2- Đồng chí Lê Thị Mơ, Phó Trưởng ban: Theo dõi các xã.\n3- Ông Lê Văn An: Ủy viên.\n4- Ông Mai Văn Tấn, Ủy viên',
    outline: [
      '1 1: Đồng chí Trần Văn Hùng, Trưởng ban',
      '1 2: Đồng chí Lê Thị Mơ, Phó Trưởng ban',
      '1 3: …',
      '1 4: …',
    ],
  },
  {
    why: 'words of labels that were misread',
    text: 'Chưong I\nQUY ĐỊNH CHUNG\nĐiêu 1. Phạm vi\nGiếng chung.\nĐIÈU 2. Giờ mở cửa\nTừ 6 giờ.\nĐiệu 3 của bài hát vang lên.',
    outline: ['1 Chương I: QUY ĐỊNH CHUNG', '2 Điều 1: Phạm vi', '2 ĐIỀU 2: Giờ mở cửa'],
  },
  {
    why: 'behind the colon stand the names of who acts, and their verb: a sentence',
    text: 'I. TỔ CHỨC\n1. UBND các xã: Tân Lộc, Phú Hòa nạo vét kênh mương xong trong tháng 6.\n2. UBND các xã: Nạo vét kênh mương.',
    outline: ['1 I: TỔ CHỨC', '2 1: …', '2 2: UBND các xã'],
  },
]
