import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { readText } from '../deadlines/read.js'

interface Case {
  readonly input: string
  /** Each body with the number of its tasks, in order. */
  readonly expected: readonly (readonly [string, number])[]
  readonly why: string
}

const section = (text: string): string =>
  `KẾ HOẠCH\n\nTriển khai công tác\n\nI. MỤC ĐÍCH\nNâng cao chất lượng công tác.\n\nII. TỔ CHỨC THỰC HIỆN\n${text}\n`

const cases: readonly Case[] = [
  { input: section('1. Phòng Y tế\n- Tham mưu kế hoạch.\n- Tổng hợp kết quả.\n2. Trung tâm Y tế\n- Cấp thuốc.'), expected: [['Phòng Y tế', 2], ['Trung tâm Y tế', 1]], why: 'headings with lists' },
  { input: section('1. Phòng Y tế: Tham mưu kế hoạch. Tổng hợp kết quả.\n2. Trung tâm Y tế: Cấp thuốc.'), expected: [['Phòng Y tế', 2], ['Trung tâm Y tế', 1]], why: 'text after the colon: its sentences' },
  { input: section('1. Phòng Y tế chủ trì tham mưu kế hoạch. Tổng hợp kết quả.\n2. Giao Trung tâm Y tế cấp thuốc cho các trạm.'), expected: [['Phòng Y tế', 2], ['Trung tâm Y tế', 1]], why: 'whole paragraphs; Giao is dropped' },
  { input: section('1. Các phòng, ban\n- Phòng Tài chính: Cấp kinh phí.\n- Phòng Văn hóa: Tuyên truyền.\n- Đăng tin trên trang thông tin.\n2. Các xã\n- Báo cáo kết quả.'), expected: [['Phòng Tài chính', 1], ['Phòng Văn hóa', 2], ['Các xã', 1]], why: 'a group heading gives its members; a bullet without a body goes on with the one before' },
  { input: section('- Phòng Y tế: Tham mưu kế hoạch.\n- Trung tâm Y tế: Cấp thuốc.'), expected: [['Phòng Y tế', 1], ['Trung tâm Y tế', 1]], why: 'bullets straight under the section' },
  { input: section('1. Chi bộ\n- Xây dựng kế hoạch.\n- Đồng chí bí thư chi bộ trực tiếp theo dõi.'), expected: [['Chi bộ', 2]], why: 'Đồng chí bí thư acts for the body whose item it is' },
  { input: section('1. Phòng Y tế\n- Tham mưu kế hoạch.\n\nĐề nghị Hội Chữ thập đỏ huyện vận động hội viên hiến máu.'), expected: [['Phòng Y tế', 1], ['Hội Chữ thập đỏ huyện', 1]], why: 'a paragraph after the last item is a duty of its own' },
  { input: section('1. Phòng Y tế\nChủ trì, tham mưu thực hiện một số nội dung sau:\n- Lập kế hoạch.\n- Kiểm tra các trạm.'), expected: [['Phòng Y tế', 2]], why: 'a lead sentence that opens the list is no task' },
  { input: section('1. Trách nhiệm của Phòng Y tế\na) Lập kế hoạch.\nb) Kiểm tra các trạm.\nc) Tổng hợp.'), expected: [['Phòng Y tế', 3]], why: 'Trách nhiệm của is dropped; lettered items' },
  { input: section('1. Về tiến độ: Đến nay mới sửa xong 3 mái chợ. Yêu cầu các chủ đầu tư hoàn thành phần còn lại.'), expected: [['Các chủ đầu tư', 1]], why: 'the sentence before the order tells how matters are' },
  { input: section('1. Đối với các trường: Phổ biến tới học sinh.'), expected: [['Các trường', 1]], why: 'Đối với is dropped' },
  { input: section('1. Đề nghị Ủy ban Mặt trận Tổ quốc huyện: Tuyên truyền trong nhân dân.'), expected: [['Ủy ban Mặt trận Tổ quốc huyện', 1]], why: 'Đề nghị is dropped' },
  { input: section('1. Trung tâm Giám định cấp phát thuốc BHYT: Chủ trì, phối hợp với Phòng Y tế soạn tài liệu.\n2. Phòng Y tế\n- Cử người dự.'), expected: [['Trung tâm Giám định cấp phát thuốc BHYT', 1], ['Phòng Y tế', 1]], why: 'the verb stands behind the colon: what looks like one before it is of the name' },
  { input: section('1. Thường trực HĐND huyện điều hòa, phối hợp hoạt động của các ban.\n2. Phòng Y tế\n- Cử người dự.'), expected: [['Thường trực HĐND huyện', 1], ['Phòng Y tế', 1]], why: 'a verb of two syllables behind a name' },
  { input: section('1. Phòng Y tế\n- Cử người dự.\n\nNếu phát sinh khó khăn, các trạm báo cáo Phòng Y tế để được hướng dẫn.'), expected: [['Phòng Y tế', 1]], why: 'trouble on the way is to be told: no work of anybody' },
  { input: section('1. Phòng Y tế\n- Cấp thẻ.\n2. Phòng Nội vụ\n- Theo dõi.\n3. Quy định chuyển tiếp\n- Thẻ cũ còn dùng được.'), expected: [['Phòng Y tế', 1], ['Phòng Nội vụ', 1]], why: 'a matter of rules among bodies is none' },
  { input: section('1. Báo An Bình, Đài Truyền thanh huyện: Mở chuyên mục.\n2. Công an huyện\n- Bảo vệ trật tự.'), expected: [['Báo An Bình, Đài Truyền thanh huyện', 1], ['Công an huyện', 1]], why: 'several bodies named as one subject are one entry' },
  { input: section('1. Cấp ủy các cơ quan: Văn phòng, Thanh tra, Phòng Tư pháp chỉ đạo cán bộ thực hiện tốt nhiệm vụ.'), expected: [['Cấp ủy các cơ quan: Văn phòng, Thanh tra, Phòng Tư pháp', 1]], why: 'a heading with the list of its members is given as a whole' },
  { input: section('1. Cấp xã\nHội Nông dân các xã thực hiện các việc sau:\n- Lập danh sách.\n- Phát giống.\n2. Phòng Kinh tế\n- Tổng hợp.'), expected: [['Hội Nông dân các xã', 2], ['Phòng Kinh tế', 1]], why: 'a heading that names a level: the paragraph below it says who acts there' },
  { input: section('1. Chế độ báo cáo\nCác xã, thị trấn báo cáo kết quả trước ngày 15/5/2023.\n2. Phòng Y tế\n- Tổng hợp.'), expected: [['Các xã, thị trấn', 1], ['Phòng Y tế', 1]], why: 'a heading that names no body: its paragraphs do' },
  {
    input: 'QUYẾT ĐỊNH\n\nVề việc thành lập tổ công tác\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN\n\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập tổ công tác gồm các ông, bà có tên sau.\n\nĐiều 2. Giao Phòng Nội vụ theo dõi, đôn đốc hoạt động của tổ.\n\nĐiều 3. Chánh Văn phòng, Trưởng phòng Nội vụ và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    expected: [['Phòng Nội vụ', 1], ['Chánh Văn phòng, Trưởng phòng Nội vụ và các ông, bà có tên tại Điều 1', 1]],
    why: 'the closing articles of a decision',
  },
  {
    input: 'Số: 45/PGDĐT\nV/v kiểm tra bếp ăn bán trú\n\nKính gửi: Hiệu trưởng các trường mầm non.\n\nĐể bảo đảm an toàn thực phẩm, Phòng Giáo dục và Đào tạo đề nghị các trường mầm non thực hiện các nội dung sau:\n1. Kiểm tra nguồn gốc thực phẩm.\n2. Lưu mẫu thức ăn.\n3. Báo cáo kết quả trước ngày 20/5/2023.',
    expected: [['Các trường mầm non', 3]],
    why: 'a letter: the body asked, with the items',
  },
  {
    input: 'THÔNG BÁO\n\nKết luận của Chủ tịch UBND xã tại cuộc họp tháng 3\n\nSau khi nghe báo cáo, Chủ tịch UBND xã kết luận:\n1. UBND xã ghi nhận nỗ lực của các thôn.\n2. Về đường thôn: Phòng Hạ tầng sửa lại mặt đường.\n3. Về chợ: Giao Phòng Kinh tế sắp xếp quầy hàng.',
    expected: [['Phòng Hạ tầng', 1], ['Phòng Kinh tế', 1]],
    why: 'orders behind the matter of their items; what the issuer says of others is none',
  },
  {
    input: 'CHỈ THỊ\n\nVề phòng cháy rừng\n\nThời gian qua đã xảy ra nhiều vụ cháy. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:\n1. Sở Nông nghiệp:\na) Rà soát khu vực nguy cơ cao;\nb) Cập nhật cấp dự báo.\n2. Công an tỉnh chỉ đạo lực lượng sẵn sàng phương tiện.\n3. Ủy ban nhân dân các huyện:\na) Trực ban trong mùa khô.',
    expected: [['Sở Nông nghiệp', 2], ['Công an tỉnh', 1], ['Ủy ban nhân dân các huyện', 1]],
    why: 'a directive: every numbered item names its body',
  },
  { input: section('1. Các sở: Y tế, Công Thương, Nông nghiệp và Môi trường theo chức năng, nhiệm vụ phối hợp thực hiện.'), expected: [['Các sở: Y tế, Công Thương, Nông nghiệp và Môi trường', 1]], why: 'names listed behind the colon without their noun' },
  { input: section('1. Các bộ, ngành: Y tế, Công an: Theo chức năng phối hợp thực hiện.'), expected: [['Các bộ, ngành: Y tế, Công an', 1]], why: 'a list of names closed by a second colon' },
  { input: section('1. Trách nhiệm của các phòng\na) Phòng Y tế hướng dẫn chuyên môn.\nb) Phòng Tài chính cân đối kinh phí.'), expected: [['Phòng Y tế', 1], ['Phòng Tài chính', 1]], why: 'under a heading for many the items name the bodies by their subjects' },
  { input: section('1. Giao Phòng Y tế chủ trì rà soát các trạm; Phòng Tài chính cân đối kinh phí.'), expected: [['Phòng Y tế', 1], ['Phòng Tài chính', 1]], why: 'a clause behind a semicolon orders a body of its own' },
  { input: section('1. Phòng Y tế tập huấn cho các trạm. Các đồng chí Huyện ủy viên phụ trách xã đôn đốc thực hiện.'), expected: [['Phòng Y tế', 1], ['Các đồng chí Huyện ủy viên', 1]], why: 'a later sentence with another subject' },
  { input: section('1. Phòng Y tế\n- Tham mưu kế hoạch.\n\nYêu cầu Trưởng các phòng, ban nghiêm túc thực hiện Kế hoạch này. Giao Phòng Nội vụ theo dõi, đôn đốc.'), expected: [['Phòng Y tế', 1], ['Trưởng các phòng, ban', 1], ['Phòng Nội vụ', 1]], why: 'each order of the closing paragraph has its body' },
  { input: section('1. Phòng Y tế\n- Tham mưu kế hoạch.\n\nUBND huyện yêu cầu các xã, thị trấn thực hiện nghiêm túc.'), expected: [['Phòng Y tế', 1], ['Các xã, thị trấn', 1]], why: 'who is asked, not who asks' },
  { input: section('1. Đài Truyền thanh huyện tăng thời lượng phát sóng.\n2. Giao Phó Chủ nhiệm Câu lạc bộ An Phú chuẩn bị mặt bằng.'), expected: [['Đài Truyền thanh huyện', 1], ['Phó Chủ nhiệm Câu lạc bộ An Phú', 1]], why: 'tăng is a verb of orders' },
  { input: section('1. Phòng Y tế tập huấn cho các trạm.\nChương trình này phổ biến đến chi bộ.'), expected: [['Phòng Y tế', 1]], why: 'who may read the document is no task' },
  {
    input: 'KẾ HOẠCH\n\nTriển khai công tác\n\nI. NHIỆM VỤ\n\n| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát ao nuôi | Trạm Thú y | Quý I |\n\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Y tế: Cấp thuốc.',
    expected: [['Phòng Y tế', 1]],
    why: 'a table outside the section that lays out the work',
  },
  {
    input: 'KẾ HOẠCH\n\nTriển khai công tác\n\nI. NHIỆM VỤ\n\n| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Rà soát ao nuôi | Trạm Thú y | Quý I |\n| 2 | Lấy mẫu nước | Trạm Thú y | Quý II |',
    expected: [['Trạm Thú y', 2]],
    why: 'a table where no section lays out the work',
  },
  {
    input: 'CHỈ THỊ\n\nvề chăm sóc đường hoa\n\nĐể đường hoa luôn đẹp, Ban Thường vụ Huyện ủy yêu cầu các cấp ủy, tổ chức đảng thực hiện tốt các nhiệm vụ sau:\n1- Vận động nhân dân trồng hoa.\n2- Hội Nông dân huyện hướng dẫn kỹ thuật.\n3- Ban Tuyên giáo Huyện ủy chủ trì, theo dõi, đôn đốc.',
    expected: [['Các cấp ủy, tổ chức đảng', 1], ['Hội Nông dân huyện', 1], ['Ban Tuyên giáo Huyện ủy', 1]],
    why: 'items of a directive that name their own bodies are taken from the list of the lead',
  },
  {
    input: 'QUYẾT ĐỊNH\n\nVề việc thành lập ban tổ chức\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Ban tổ chức hội làng gồm:\n1. Trưởng ban: Ông Đỗ Văn Vang - Phó Chủ tịch.\n2. Phó Trưởng ban: Bà Lý Thị Mận - Công chức văn hóa.\n\nĐiều 2. Công chức Văn phòng; Chỉ huy trưởng Ban Chỉ huy Quân sự xã và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    expected: [['Công chức Văn phòng; Chỉ huy trưởng Ban Chỉ huy Quân sự xã và các ông (bà) có tên tại Điều 1', 1]],
    why: 'who sits on a board is given no work; the closing article names its bodies whole',
  },
  {
    input: 'CHỈ THỊ\n\nVề vườn ươm\n\nVụ đông là vụ chính. Thủ tướng Chính phủ yêu cầu các bộ, ngành thực hiện các nhiệm vụ sau:\n1. Bộ Y tế:\na) Hướng dẫn;\nb) Kiểm tra.\n2. Bộ Tài chính bố trí kinh phí.\n3. Giao Bộ Y tế theo dõi việc thực hiện.',
    expected: [['Bộ Y tế', 2], ['Bộ Tài chính', 1], ['Bộ Y tế', 1]],
    why: 'a lead to many whose items all name their bodies, some by a label: the lead itself has none left',
  },
  {
    input: 'Số: 45/UBND-VX\nV/v ngày hội đọc sách\n\nKính gửi: Các phòng, ban.\n\nChủ tịch UBND huyện có ý kiến chỉ đạo như sau:\n1. Giao Phòng Văn hóa chủ trì ngày hội.\n2. Phòng Y tế cử cán bộ trực.\n3. Phòng Nội vụ đã chuẩn bị sân khấu.\n\nVăn phòng UBND huyện thông báo để các đơn vị biết, thực hiện./.',
    expected: [['Phòng Văn hóa', 1], ['Phòng Y tế', 1]],
    why: 'beside an order an item that opens with a body is one too, but not what it has done, nor the letter’s closing line',
  },
  {
    input: 'NGHỊ ĐỊNH\nVề sân chơi\nĐiều 1. Phạm vi\nSân chơi.\nĐiều 2. Thủ tục\n1. Khi hồ sơ thiếu, Phòng Văn hóa yêu cầu tổ chức, cá nhân bổ sung.\nĐiều 3. Hiệu lực\nTừ ngày ký.\nĐiều 4. Trách nhiệm của Phòng Văn hóa\n1. Hướng dẫn.\n2. Kiểm tra.',
    expected: [['Phòng Văn hóa', 2]],
    why: 'a text of articles tells who does what everywhere; only its articles on duties give work',
  },
  {
    input: 'KẾ HOẠCH\n\nTriển khai công tác\n\nI. MỤC ĐÍCH\nVui Trung thu.\n\nII. PHÂN CÔNG NHIỆM VỤ\n\n| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Dựng sân khấu | Đoàn xã | 20/8 |\n| 2 | Mua quà | Hội Phụ nữ xã | 28/8 |',
    expected: [['Đoàn xã', 1], ['Hội Phụ nữ xã', 1]],
    why: 'a section that holds nothing but its table',
  },
  {
    input: 'QUYẾT ĐỊNH\n\nBan hành Quy chế dùng sân\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế dùng sân.\n\nĐiều 2. Các ông, bà: Chánh Văn phòng, Trưởng các phòng: Nội vụ, Kinh tế; Chủ tịch Hội Nông dân và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nMai Văn Tấn\n\nQUY CHẾ\nDùng sân\n\nĐiều 1. Giờ mở cửa\nTừ 6 giờ.',
    expected: [['Các ông, bà: Chánh Văn phòng, Trưởng các phòng: Nội vụ, Kinh tế; Chủ tịch Hội Nông dân và các tổ chức, cá nhân có liên quan', 1]],
    why: 'all who carry a decision out, however they are listed; what is appended behind the signature is none of their work',
  },
  { input: section('1. Phòng Y tế\n+ Tham mưu kế hoạch.\n+ Tổng hợp kết quả.\n2. Trung tâm Y tế\n* Cấp thuốc:\n- Cho trạm.\n- Cho trường.\n* Báo cáo.'), expected: [['Phòng Y tế', 2], ['Trung tâm Y tế', 2]], why: 'bullets of any sign; a new sign stands inside the one before' },
  { input: section('1. Giao ban ba bên mỗi tháng một lần.\n2. Phòng Y tế cấp thuốc.'), expected: [['Phòng Y tế', 1]], why: 'a meeting, not an order to a board' },
  { input: section('1. Kinh phí thực hiện: Phòng Tài chính bố trí kinh phí.\n2. Phòng Y tế cấp thuốc.'), expected: [['Phòng Tài chính', 1], ['Phòng Y tế', 1]], why: 'a heading that names no body and carries text that orders one' },
  { input: section('- Phòng Y tế chủ trì lập danh mục. Tổng hợp kết quả.\n- Trung tâm Y tế: Cấp thuốc. Kiểm tra các trạm.\n- Giao Phòng Nội vụ theo dõi. Phòng Tài chính bố trí kinh phí.'), expected: [['Phòng Y tế', 1], ['Trung tâm Y tế', 1], ['Phòng Nội vụ', 1], ['Phòng Tài chính', 1]], why: 'a bullet is one task, whatever number of sentences it holds, unless they name other bodies' },
  { input: section('1. Các phòng, ban\nPhòng Y tế cấp thuốc. Lập danh sách.\nPhòng Tài chính: Bố trí kinh phí.'), expected: [['Phòng Y tế', 2], ['Phòng Tài chính', 1]], why: 'a group whose paragraphs name its bodies' },
  {
    input: 'BÁO CÁO\n\nKết quả tuyên truyền\n\nI. KẾT QUẢ\nĐã tổ chức 12 hội nghị.\n\nII. KIẾN NGHỊ\n1. Đề nghị Sở Tư pháp biên soạn tài liệu.\n2. Đề nghị Sở Tài chính nâng mức chi.',
    expected: [],
    why: 'a report asks those above it, and gives no work',
  },
  {
    input: 'KẾ HOẠCH\n\nTổ chức hội thi\n\nI. THÀNH PHẦN\n1. Phòng Y tế: 02 người.\n2. Trung tâm Y tế: 03 người.\n\nII. NỘI DUNG\n1. Giao Phòng Y tế ra đề thi.',
    expected: [['Phòng Y tế', 1]],
    why: 'who comes is given no work',
  },
  { input: section('1. Phòng Y tế\n- Tham mưu kế hoạch.\n2. Phòng Nội vụ\n- Theo dõi.\n3. Già làng, trưởng bản\n- Vận động bà con.\n4. Kinh phí\n- Từ ngân sách.'), expected: [['Phòng Y tế', 1], ['Phòng Nội vụ', 1], ['Già làng, trưởng bản', 1]], why: 'a body that no list knows, told by its neighbours; a matter is none' },
  { input: 'KẾ HOẠCH\n\nTriển khai công tác\n\nI. MỤC ĐÍCH\nNâng cao.\n\nII. TỔ CHỮC THỰC HIỆN\n1. Phòng Y tế chủ trí cấp thuốc.\n2. Trạm Thú y phội hợp với các xã.', expected: [['Phòng Y tế', 1], ['Trạm Thú y', 1]], why: 'a misread title, and misread verbs that end a name' },
  { input: section('1. Cấp huyện\n- Phòng Y tế tham mưu kế hoạch.\n- Trung tâm Y tế cấp thuốc.\n2. Cấp xã\n- Lập danh sách.\n- Báo cáo kết quả.'), expected: [['Phòng Y tế', 1], ['Trung tâm Y tế', 1], ['Cấp xã', 2]], why: 'levels as headings: their bullets name the bodies, or the level is what is named' },
  { input: section('1. Phòng Y tế, Hội Nông dân, Đài Truyền thanh huyện\n- Phòng Y tế hướng dẫn chuyên môn.\n- Hội Nông dân, Đài Truyền thanh huyện mở chuyên mục.'), expected: [['Phòng Y tế', 1], ['Hội Nông dân, Đài Truyền thanh huyện', 1]], why: 'bullets that tell what each body of the heading does' },
  {
    input: 'QUYẾT ĐỊNH\nBan hành Quy định về vườn hoa\nĐiều 1. Phạm vi\nVườn hoa.\nĐiều 2. Trách nhiệm của Sở Xây dựng\n1. Hướng dẫn.\n2. Kiểm tra.\nĐiều 3. Trách nhiệm của đơn vị được giao quản lý vườn hoa\nChăm sóc cây.\nĐiều 4. Điều khoản thi hành\n1. Quyết định này có hiệu lực từ ngày ký.\n2. Chánh Văn phòng, Giám đốc các Sở: Xây dựng, Tài chính và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.',
    expected: [
      ['Sở Xây dựng', 2],
      ['Đơn vị được giao quản lý vườn hoa', 1],
      ['Chánh Văn phòng, Giám đốc các Sở: Xây dựng, Tài chính và các tổ chức, cá nhân có liên quan', 1],
    ],
    why: 'articles on duties beside a closing article; a list behind the colon of “các Sở” goes on with the names',
  },
  { input: 'KẾ HOẠCH\n\nTriển khai công tác\n\nMỤC ĐÍCH\nNâng cao chất lượng.\n\nTổ chức thực hiện\n- Phòng Y tế: Tham mưu kế hoạch.\n- Trung tâm Y tế: Cấp thuốc.', expected: [['Phòng Y tế', 1], ['Trung tâm Y tế', 1]], why: 'a section under a line without number or capitals' },
  { input: section('1. Bộ Văn hóa\n1.1. Vụ Dân tộc\n- Lập chương trình.\n- Mời đoàn.\n1.2. Cục Thể dục\nBan hành điều lệ. Điều hành thi đấu.\n2. Tỉnh đăng cai\n- Chuẩn bị sân.\n3. Các tỉnh tham gia\nLập đoàn.'), expected: [['Vụ Dân tộc', 2], ['Cục Thể dục', 2], ['Tỉnh đăng cai', 1], ['Các tỉnh tham gia', 1]], why: 'numbered members of a group, each read as an item; a name that closes with a verb that governs nothing' },
  { input: section('1. Các chi bộ được kiểm tra, giám sát chuẩn bị hồ sơ.\n2. Các đồng chí ủy viên được phân công làm trưởng đoàn trực tiếp chỉ đạo.\n3. Ủy ban nhân dân các cấp trong phạm vi nhiệm vụ của mình thực hiện.\n4. Phòng Y tế và các cơ quan, tổ chức hữu quan phối hợp.'), expected: [['Các chi bộ được kiểm tra, giám sát', 1], ['Các đồng chí ủy viên được phân công làm trưởng đoàn', 1], ['Ủy ban nhân dân các cấp', 1], ['Phòng Y tế và các cơ quan, tổ chức hữu quan', 1]], why: 'what was done to a body or laid on it stands in its name; the bounds of its work do not' },
  {
    input: 'HƯỚNG DẪN\n\nLập dự toán\n\nI. NỘI DUNG\n1. Chi thù lao\na. Giảng viên cấp tỉnh: tối đa 1.000.000 đồng.\nb. Giảng viên cấp huyện: tối đa 500.000 đồng.\nII. TRÁCH NHIỆM CỦA CÁC CƠ QUAN\n1. Trách nhiệm của Sở Nội vụ:\na. Tổng hợp.\nb. Thẩm định.\n2. Trách nhiệm của Sở Tài chính: Cấp kinh phí. Hướng dẫn quyết toán.',
    expected: [['Sở Nội vụ', 2], ['Sở Tài chính', 2]],
    why: 'a section on the duties of all; who is paid elsewhere is given no work',
  },
  {
    input: 'QUYẾT ĐỊNH\n\nPhê duyệt Đề án\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Đề án.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n\nChánh Văn phòng, Giám đốc các sở: Y tế, Tài chính và Thủ trưởng các đơn vị liên quan căn cứ Quyết định thi hành./.',
    expected: [['Chánh Văn phòng, Giám đốc các sở: Y tế, Tài chính và Thủ trưởng các đơn vị liên quan', 1]],
    why: 'those who carry a decision out, in a paragraph under its last article',
  },
  { input: 'KẾ HOẠCH\n\nTriển khai công tác\n\nI. MỤC ĐÍCH\nPhòng Y tế là cơ quan thường trực.\n\nII. NỘI DUNG\n1. Tuyên truyền\n- Các xã đẩy mạnh tuyên truyền.', expected: [], why: 'work named outside the section is not listed' },
] // prettier-ignore

describe('assignments', () => {
  it.each(cases)('$why', async ({ input, expected }) => {
    const doc = await readText(input)
    const found = marksOf(doc.marks, 'assignment').map(({ value }) => [value.body, value.tasks.length])
    expect(found).toEqual(expected)
  })

  it('gives every task a span inside the text', async () => {
    const doc = await readText(section('1. Phòng Y tế\n- Tham mưu kế hoạch.\n- Tổng hợp kết quả.'))
    const [mark] = marksOf(doc.marks, 'assignment')
    expect(mark!.value.tasks.map(({ start, end }) => doc.text.slice(start, end))).toEqual([
      'Tham mưu kế hoạch.',
      'Tổng hợp kết quả.',
    ])
  })
})
