/** Bodies of documents: their lines, and the outline as `depth label: title`; `…` for a numbered paragraph. */
export interface OutlinedBody {
  readonly why: string
  readonly text: string
  readonly outline: readonly string[]
  readonly errors?: readonly string[]
}

export const bodies: readonly OutlinedBody[] = [
  {
    why: 'Party numbering with dashes',
    text: 'I- MỤC ĐÍCH, YÊU CẦU\n1- Mục đích\n- Giữ nước sạch.\n2- Yêu cầu\n- Làm thường xuyên.\nII- NỘI DUNG\n1- Nội dung\n1.1- Nạo vét kênh\n- Hai bên bờ.\n1.2- Trồng cây\n- Cây bần.',
    outline: [
      '1 I: MỤC ĐÍCH, YÊU CẦU',
      '2 1: Mục đích',
      '2 2: Yêu cầu',
      '1 II: NỘI DUNG',
      '2 1: Nội dung',
      '3 1.1: Nạo vét kênh',
      '3 1.2: Trồng cây',
    ],
  },
  {
    why: 'State numbering with dots and letters',
    text: 'I. MỤC TIÊU\n1. Mục tiêu chung\nGiữ nước sạch.\n2. Mục tiêu cụ thể\na) Đến năm 2025 có 50% số xã đạt;\nb) Đến năm 2030 có 90% số xã đạt.\nII. NHIỆM VỤ\n1. Tuyên truyền\na) Nội dung tuyên truyền\n- Lợi ích của nước sạch.\nb) Hình thức tuyên truyền\n- Loa truyền thanh.',
    outline: [
      '1 I: MỤC TIÊU',
      '2 1: Mục tiêu chung',
      '2 2: Mục tiêu cụ thể',
      '3 a): …',
      '3 b): …',
      '1 II: NHIỆM VỤ',
      '2 1: Tuyên truyền',
      '3 a): Nội dung tuyên truyền',
      '3 b): Hình thức tuyên truyền',
    ],
  },
  {
    why: 'titles that run into their text, and items that are paragraphs',
    text: 'II. THỰC HIỆN\n1. Đối tượng: Các hộ dân ven hồ.\n2. Thời gian: 02 ngày.\n3. Các xã có hồ tổ chức ra quân dọn rác vào sáng thứ bảy hằng tuần. Trưởng ấp điểm danh từng hộ.\n4. Sở Y tế; Sở Xây dựng; các cơ quan báo chí trên địa bàn tỉnh: Phối hợp tuyên truyền.',
    outline: [
      '1 II: THỰC HIỆN',
      '2 1: Đối tượng',
      '2 2: Thời gian',
      '2 3: …',
      '2 4: Sở Y tế; Sở Xây dựng; các cơ quan báo chí trên địa bàn tỉnh',
    ],
    errors: ['outline/number-skipped'],
  },
  {
    why: 'an item that leads bullets with a colon is a heading',
    text: '1. Phân công theo dõi như sau:\n- Ông An theo dõi xã trên.\n- Bà Bình theo dõi xã dưới.\n2. Chế độ họp:\n- Họp vào thứ hai.',
    outline: ['1 1: Phân công theo dõi như sau', '1 2: Chế độ họp'],
  },
  {
    why: 'a heading closed by a full stop before bullets',
    text: '3.1. Tham gia hội thi vẽ tranh về chủ đề bảo vệ nguồn nước.\n- Mỗi xã một đội.\n3.2. Tham gia hội thi ảnh.\n- Mỗi ấp một đội.',
    outline: ['1 3.1: Tham gia hội thi vẽ tranh về chủ đề bảo vệ nguồn nước', '1 3.2: Tham gia hội thi ảnh'],
  },
  {
    why: 'chapters, articles, clauses, points',
    text: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\nQuy chế này quy định việc dùng sân chung.\nĐiều 2. Đối tượng áp dụng\n1. Hộ dân trong ấp.\n2. Khách đến thăm ấp, trừ trường hợp quy định tại khoản 3 Điều này.\nChương II\nQUY ĐỊNH CỤ THỂ\nĐiều 3. Giờ mở cửa\n1. Mùa mưa:\na) Buổi sáng từ 6 giờ;\nb) Buổi chiều từ 15 giờ.',
    outline: [
      '1 Chương I: QUY ĐỊNH CHUNG',
      '2 Điều 1: Phạm vi điều chỉnh',
      '2 Điều 2: Đối tượng áp dụng',
      '3 1: …',
      '3 2: …',
      '1 Chương II: QUY ĐỊNH CỤ THỂ',
      '2 Điều 3: Giờ mở cửa',
      '3 1: Mùa mưa',
      '4 a): …',
      '4 b): …',
    ],
  },
  {
    why: 'a decision: articles that are paragraphs',
    text: 'Điều 1. Phê duyệt danh mục vườn hoa với các nội dung chủ yếu sau:\n1. Tên vườn hoa: Vườn hoa ven sông.\n2. Diện tích: 2 ha.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. Chánh Văn phòng, Giám đốc Sở Xây dựng và các cơ quan liên quan chịu trách nhiệm thi hành Quyết định này.',
    outline: [
      '1 Điều 1: Phê duyệt danh mục vườn hoa với các nội dung chủ yếu sau',
      '2 1: Tên vườn hoa',
      '2 2: Diện tích',
      '1 Điều 2: …',
      '1 Điều 3: …',
    ],
  },
  {
    why: 'articles run through chapters; sections inside chapters',
    text: 'Chương I: QUY ĐỊNH CHUNG\nĐiều 1. Mục đích\nGiữ gìn sân chung.\nChương II. SỬ DỤNG SÂN\nMục 1. BAN NGÀY\nĐiều 2. Trẻ em\nĐược chơi.\nMục 2. BAN ĐÊM\nĐiều 3. Người lớn\nĐược đi dạo.',
    outline: [
      '1 Chương I: QUY ĐỊNH CHUNG',
      '2 Điều 1: Mục đích',
      '1 Chương II: SỬ DỤNG SÂN',
      '2 Mục 1: BAN NGÀY',
      '3 Điều 2: Trẻ em',
      '2 Mục 2: BAN ĐÊM',
      '3 Điều 3: Người lớn',
    ],
  },
  {
    why: 'parts with words, capitals letters',
    text: 'Phần thứ nhất\nTÌNH HÌNH\nA. ƯU ĐIỂM\nI. Về nước\n1. Giếng\n- Trong.\nB. HẠN CHẾ\nI. Về rác\n- Còn nhiều.\nPhần thứ hai\nNHIỆM VỤ\nA. MỤC TIÊU\n- Sạch hơn.',
    outline: [
      '1 Phần thứ nhất: TÌNH HÌNH',
      '2 A: ƯU ĐIỂM',
      '3 I: Về nước',
      '4 1: Giếng',
      '2 B: HẠN CHẾ',
      '3 I: Về rác',
      '1 Phần thứ hai: NHIỆM VỤ',
      '2 A: MỤC TIÊU',
    ],
  },
  {
    why: 'dates, figures, symbols and citations at the head of a line are no headings',
    text: 'I. THỜI GIAN\n31/12/2022 là hạn cuối.\n21-KL/TW là kết luận đã nêu.\n1.200 cây đã trồng.\n3.5 triệu đồng một hộ.\nĐiều 5 của Luật Thủy lợi quy định việc này.\nMục 2 nêu trên vẫn áp dụng.\n08 giờ 00 phút bắt đầu.',
    outline: ['1 I: THỜI GIAN'],
  },
  {
    why: 'a section number used twice',
    text: 'I. MỘT\n- Nước.\nII. HAI\n- Rác.\nII. BA\n- Cây.\nIII. BỐN\n- Cỏ.',
    outline: ['1 I: MỘT', '1 II: HAI', '1 II: BA', '1 III: BỐN'],
    errors: ['outline/number-repeated'],
  },
  {
    why: 'a number left out',
    text: 'I. MỘT\n1. Nước\n- Trong.\n2. Rác\n- Ít.\n4. Cây\n- Xanh.',
    outline: ['1 I: MỘT', '2 1: Nước', '2 2: Rác', '2 4: Cây'],
    errors: ['outline/number-skipped'],
  },
  {
    why: 'a decimal number under another heading than it names',
    text: '1. Nước\n1.1. Giếng\n- Trong.\n2. Rác\n1.2. Bao bì\n- Ít.',
    outline: ['1 1: Nước', '2 1.1: Giếng', '1 2: Rác', '2 1.2: Bao bì'],
    errors: ['outline/number-parent'],
  },
  {
    why: 'letters with đ and without it are both in order',
    text: '1. Việc\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.\n2. Việc khác\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm.',
    outline: [
      '1 1: Việc',
      '2 a): …',
      '2 b): …',
      '2 c): …',
      '2 d): …',
      '2 đ): …',
      '2 e): …',
      '1 2: Việc khác',
      '2 a): …',
      '2 b): …',
      '2 c): …',
      '2 d): …',
      '2 e): …',
    ],
  },
  {
    why: 'arabic numbers that run on under the next section',
    text: 'I. MỘT\n1. Nước\n- Trong.\n2. Rác\n- Ít.\nII. HAI\n3. Cây\n- Xanh.\n4. Cỏ\n- Ngắn.',
    outline: ['1 I: MỘT', '2 1: Nước', '2 2: Rác', '1 II: HAI', '2 3: Cây', '2 4: Cỏ'],
  },
  {
    why: 'strokes of Roman numerals misread',
    text: 'I. MỘT VIỆC\n- Nước.\nlI. HAI VIỆC\n- Rác.\nIIl. BA VIỆC\n- Cây.',
    outline: ['1 I: MỘT VIỆC', '1 II: HAI VIỆC', '1 III: BA VIỆC'],
  },
  {
    why: 'brackets about the number',
    text: '1. Việc chung\n(1) Nước sạch đến từng nhà, không để nhà nào thiếu nước.\n(2) Rác được thu gom, không để rác tồn đọng.',
    outline: ['1 1: Việc chung', '2 (1): …', '2 (2): …'],
  },
  {
    why: 'a number with a closing bracket',
    text: 'a) Việc chung\n1) Nước.\n2) Rác.',
    outline: ['1 a): Việc chung', '2 1): …', '2 2): …'],
  },
  {
    why: 'articles quoted by an amending text are none of its own',
    text: 'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế như sau:\n1. Sửa đổi Điều 5 như sau:\n“Điều 5. Giờ mở cửa\n1. Buổi sáng từ 7 giờ.\n2. Buổi chiều từ 14 giờ.”\n2. Bãi bỏ Điều 6.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.',
    outline: [
      '1 Điều 1: Sửa đổi, bổ sung một số điều của Quy chế như sau',
      '2 1: Sửa đổi Điều 5 như sau',
      '2 2: …',
      '1 Điều 2: …',
    ],
  },
  {
    why: 'a title in capitals over two lines',
    text: 'II. NỘI DUNG, HÌNH THỨC, THỜI GIAN NẠO VÉT\nKÊNH MƯƠNG NỘI ĐỒNG\n1. Nội dung\n- Nạo vét.',
    outline: ['1 II: NỘI DUNG, HÌNH THỨC, THỜI GIAN NẠO VÉT KÊNH MƯƠNG NỘI ĐỒNG', '2 1: Nội dung'],
    errors: ['outline/number-skipped'],
  },
  {
    why: 'a long title with commas and years but no stop',
    text: '3. Bổ sung nội dung trồng cây vào Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025\n- Các xã bổ sung.',
    outline: [
      '1 3: Bổ sung nội dung trồng cây vào Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025',
    ],
    errors: ['outline/number-skipped'],
  },
  {
    why: 'members of a board are no headings',
    text: '1. Thành phần\n1. Ông Lê Văn An, Trưởng ban;\n2. Bà Mai Thị Bé, Phó Trưởng ban;\n3. Ông Vũ Văn Chí, ủy viên.',
    outline: ['1 1: Thành phần', '1 1: …', '1 2: …', '1 3: …'],
    errors: ['outline/number-repeated'],
  },
  {
    why: 'a slash after the number',
    text: 'I/ MỤC ĐÍCH\n1/ Yêu cầu\n- Sạch.',
    outline: ['1 I: MỤC ĐÍCH', '2 1: Yêu cầu'],
  },
  {
    why: 'no blank behind the sign',
    text: 'I.MỤC ĐÍCH\n1.Yêu cầu\n- Sạch.\n2-Nội dung\n- Dọn.',
    outline: ['1 I: MỤC ĐÍCH', '2 1: Yêu cầu', '2 2: Nội dung'],
  },
  {
    why: 'three decimal levels and letters',
    text: 'I. VIỆC\n1. Nước\n1.1. Giếng\n1.1.1. Giếng đào\na) Sâu\n- Mười thước.\n1.1.2. Giếng khoan\n- Sâu hơn.',
    outline: [
      '1 I: VIỆC',
      '2 1: Nước',
      '3 1.1: Giếng',
      '4 1.1.1: Giếng đào',
      '5 a): Sâu',
      '4 1.1.2: Giếng khoan',
    ],
  },
  {
    why: 'a colon late in a sentence of content is no title',
    text: '1. Tiếp tục tuyên truyền sâu rộng trong nhân dân bằng các hình thức phù hợp với từng địa bàn như: loa, pa nô, áp phích, tờ rơi.\n2. Giám sát.',
    outline: ['1 1: …', '1 2: …'],
  },
  {
    why: "a letter's numbered requests are no headings",
    text: '1. Tuyên truyền trên báo, đài.\n2. Báo cáo kết quả trước ngày 20/5/2021.\nTrân trọng./.',
    outline: ['1 1: …', '1 2: …'],
  },
  {
    why: 'a short title closed by a full stop before its paragraph',
    text: '1. Quan điểm chỉ đạo.\nNước là của chung, ai cũng phải giữ gìn cho đời sau.\n2. Mục tiêu.\nĐến năm 2030 mọi nhà có nước sạch.',
    outline: ['1 1: Quan điểm chỉ đạo', '1 2: Mục tiêu'],
  },
  {
    why: 'a heading broken behind a word that cannot end it',
    text: '1. Sở Nông nghiệp và\nPhát triển nông thôn\n- Chủ trì.\n2. Sở Y tế\n- Phối hợp.',
    outline: ['1 1: Sở Nông nghiệp và Phát triển nông thôn', '1 2: Sở Y tế'],
  },
  {
    why: 'a law: clauses that lead points, points that are paragraphs',
    text: 'Điều 7. Trách nhiệm\n1. Chủ vườn có trách nhiệm sau đây:\na) Giữ sạch vườn;\nb) Báo tin khi có sâu bệnh.\n2. Ủy ban nhân dân cấp xã kiểm tra việc thực hiện quy định tại khoản 1 Điều này.',
    outline: [
      '1 Điều 7: Trách nhiệm',
      '2 1: Chủ vườn có trách nhiệm sau đây',
      '3 a): …',
      '3 b): …',
      '2 2: …',
    ],
  },
  {
    why: 'a decision that numbers its first article with Roman numerals: they stand inside it',
    text: 'Điều 1. Phê duyệt Đề án cây xanh với các nội dung sau:\nI. QUAN ĐIỂM\n1. Cây xanh là tài sản chung.\nII. MỤC TIÊU\n1. Mục tiêu tổng quát\nPhủ xanh.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\nĐiều 3. Các Ông (Bà): Chánh Văn phòng, Giám đốc Sở Xây dựng chịu trách nhiệm thi hành.',
    outline: [
      '1 Điều 1: Phê duyệt Đề án cây xanh với các nội dung sau',
      '2 I: QUAN ĐIỂM',
      '3 1: …',
      '2 II: MỤC TIÊU',
      '3 1: Mục tiêu tổng quát',
      '1 Điều 2: …',
      '1 Điều 3: …',
    ],
  },
  {
    why: 'headings and their labels broken by a narrow setting',
    text: 'Phần\nI\nTÌNH HÌNH CHUNG VÀ KẾT\nQUẢ TRIỂN KHAI\nI. NỘI\nDUNG\n1. Mục\nđích\nLàm sạch hồ.\nĐiều\n2. Kinh phí',
    outline: [
      '1 Phần I: TÌNH HÌNH CHUNG VÀ KẾT QUẢ TRIỂN KHAI',
      '2 I: NỘI DUNG',
      '3 1: Mục đích',
      '3 Điều 2: Kinh phí',
    ],
    errors: ['outline/number-skipped'],
  },
  {
    why: 'numbered items that open in a figure',
    text: 'I. MỤC TIÊU\n1. Mục tiêu chung\n1.1. 100% trường có vườn.\n1.2. Số vườn tăng gấp đôi.\n2. 5 xã làm trước.',
    outline: ['1 I: MỤC TIÊU', '2 1: Mục tiêu chung', '3 1.1: …', '3 1.2: …', '2 2: …'],
  },
]
