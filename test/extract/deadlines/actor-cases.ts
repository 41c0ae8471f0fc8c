/** A plan and who acts by each of its times. */
export interface Case {
  /** The body of a plan; the letterhead stands before it. */
  readonly input: string
  /** Who, and to whom where asked, of each deadline in order. */
  readonly expected: readonly { who: string | null; to?: string | null; what?: string }[]
  readonly why: string
}

/** The first part of the cases, the rest stand beside the test. */
export const namedActors: readonly Case[] = [
  {
    input: 'I. KHẢO SÁT\n1. Tại thôn\n- Đo mực nước giếng (lịch do Trạm Thủy nông thông báo trước 04 ngày).',
    expected: [{ who: 'Trạm Thủy nông' }],
    why: 'who acts stands behind "do" in the bracket of the time',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Ra quân\n- Lễ phát động: ngày 15/5/2023; cấp xã ra quân trong tháng 6/2023.',
    expected: [{ who: null }, { who: 'Cấp xã' }],
    why: 'who is named in a later clause acts in that clause alone',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Tổ chức ngày hội chèo thuyền\n- Đơn vị chủ trì: Phòng Văn hóa.\n- Đơn vị phối hợp: Công an huyện.\n- Thời gian: tháng 5/2023.',
    expected: [{ who: 'Phòng Văn hóa' }],
    why: 'who leads the task stands beside its time',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kinh phí\nHằng năm, căn cứ nhiệm vụ được giao, Phòng Văn hóa lập dự toán.',
    expected: [{ who: 'Phòng Văn hóa' }],
    why: 'the subject behind two opening phrases',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Tuyên truyền\na) Nội dung: Phát thanh.\nb) Thời gian thực hiện: Tháng 5/2023.\nc) Cơ quan chủ trì: Đài Truyền thanh.',
    expected: [{ who: 'Đài Truyền thanh' }],
    why: 'who leads stands in a lettered item beside the time',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Đảng đoàn HĐND huyện\nLãnh đạo HĐND huyện giám sát, hoàn thành trong tháng 9/2023.',
    expected: [{ who: 'Đảng đoàn HĐND huyện' }],
    why: 'a party body leads the body that is named behind the verb',
  },
  {
    input: 'I. THỜI GIAN\n1. Thời gian hoàn thành đối với các chi bộ cơ quan: trước ngày 15/5/2023.',
    expected: [{ who: 'Các chi bộ cơ quan' }],
    why: 'the label of the time names who',
  },
  {
    input: 'I. BÁO CÁO\n1. Chế độ\nBáo cáo của các xã, thị trấn gửi về Phòng Y tế trước ngày 15/5/2023.',
    expected: [{ who: 'Các xã, thị trấn', to: 'Phòng Y tế' }],
    why: 'whose report it is sends it',
  },
  {
    input:
      'I. BÁO CÁO\n1. Chế độ\nCác xã gửi báo cáo về Phòng Y tế trước ngày 15/5/2023 để tổng hợp, báo cáo Sở Y tế trước ngày 30/5/2023.',
    expected: [{ who: 'Các xã' }, { who: 'Phòng Y tế', to: 'Sở Y tế' }],
    why: 'who gathers the reports has the second time',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Tiếp dân\n- Đại biểu HĐND huyện tiếp dân mỗi tháng một lần; lịch tiếp do Văn phòng niêm yết trước ngày 25 hằng tháng.',
    expected: [{ who: 'Đại biểu HĐND huyện' }, { who: 'Văn phòng' }],
    why: 'who acts stands behind "do" in a clause of its own',
  },
  {
    input:
      'I. NHIỆM VỤ\nSTT\tNội dung\tĐơn vị chủ trì\tThời hạn hoàn thành\n1\tSơn lại lan can\tĐội Quản lý cầu\t21/6/2023\n2\tThay đèn\tTrạm Điện\tTháng 7/2023',
    expected: [{ who: 'Đội Quản lý cầu' }, { who: 'Trạm Điện' }],
    why: 'rows of a table set with tabs',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Ban quản lý chợ\n- Phân công cán bộ làm đầu mối thu phí, nộp sổ trước ngày 18/5/2023.\n2. Kiểm kê\nCộng tác viên thống kê quầy hàng xong trước ngày 20/5/2023.',
    expected: [{ who: 'Ban quản lý chợ' }, { who: 'Cộng tác viên' }],
    why: 'who is charged without a name is nobody in particular; helpers by their name',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Về thủy lợi: Giao Phòng Kinh tế trình phương án tưới trước ngày 18/5/2023.',
    expected: [{ who: 'Phòng Kinh tế', to: null }],
    why: 'what an item is about receives nothing',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Luật\nBộ Xây dựng trình Chính phủ nghị định sửa đổi về nhà ở trong tháng 6/2023.',
    expected: [{ who: 'Bộ Xây dựng', to: 'Chính phủ' }],
    why: 'what is sent is no part of who receives it',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Đường\nCác trạm gửi số liệu về Sở (qua Phòng Vận tải) trước ngày 18/5/2023.',
    expected: [{ who: 'Các trạm', to: 'Sở' }],
    why: 'a receiver of one short word',
  },
  {
    input:
      'I. THỰC HIỆN\n1. Phòng Văn hóa lập danh mục sách trong tháng 5/2023; hằng năm rà soát, báo cáo kết quả với Sở Văn hóa.',
    expected: [
      { who: 'Phòng Văn hóa', to: null },
      { who: 'Phòng Văn hóa', to: 'Sở Văn hóa' },
    ],
    why: 'who receives a report is no receiver of what is done in the clause before',
  },
  {
    input:
      'I. KIỂM TRA\n1. Hình thức\n- Kiểm tra qua báo cáo, các đơn vị gửi báo cáo về Sở Y tế trước ngày 15/5/2023.',
    expected: [{ who: 'Các đơn vị', to: 'Sở Y tế' }],
    why: 'a sender behind a comma',
  },
  {
    input:
      'I. NỘI DUNG\n1. Kiện toàn tổ\n- Thời gian: Trước 20/8/2023.\n- Phòng Văn hóa chủ trì, các thôn phối hợp.',
    expected: [{ who: 'Phòng Văn hóa' }],
    why: 'who leads stands beside the time without a label',
  },
  {
    input: 'I. NỘI DUNG\n1. Hội thi\n- Cấp huyện: Tổ chức vào ngày 20/8/2023.',
    expected: [{ who: null }],
    why: 'a tier of bodies is no body',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Phòng Nông nghiệp\n- Vụ Đông Xuân: gieo sạ, kết thúc trước ngày 20/12/2023.',
    expected: [{ who: 'Phòng Nông nghiệp' }],
    why: 'a harvest is no department',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Đối thoại\n- Định kỳ hằng quý Công đoàn huyện đối thoại với công nhân.',
    expected: [{ who: 'Công đoàn huyện' }],
    why: 'the body directly behind the time that opens the sentence',
  },
  {
    input:
      'Điều 7. Giao ban, sơ kết\n1. Các bên giao ban 06 tháng một lần.\n2. Cuối quý, Sở Xây dựng báo cáo trước ngày 20/12/2023.',
    expected: [{ who: 'Các bên' }, { who: 'Sở Xây dựng' }],
    why: 'a meeting (giao ban) is no order to a board; parties to an agreement act',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Vụ việc\n1.1. Đơn vị thực hiện: Trung tâm Trợ giúp pháp lý huyện.\n1.2. Thời gian thực hiện: Tháng 5/2023.',
    expected: [{ who: 'Trung tâm Trợ giúp pháp lý huyện' }],
    why: 'a verb inside a name, in numbered items side by side',
  },
  {
    input: 'I. PHÂN CÔNG\n1. Ban Thi đua - Khen thưởng\n- Lập danh sách trước ngày 15/5/2023.',
    expected: [{ who: 'Ban Thi đua - Khen thưởng' }],
    why: 'a board for emulation is a body, unlike a contest',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Các trường mầm non tổ chức họp phụ huynh trong tháng 9/2023; gửi báo cáo:\n- Báo cáo học kỳ I: trước ngày 20/01/2024.',
    expected: [{ who: 'Các trường mầm non' }, { who: 'Các trường mầm non' }],
    why: 'a sentence of orders that leads a list holds a time of its own',
  },
  {
    input: 'I. QUY TRÌNH\n1. Cấp phép\n- Chủ bến đò báo cáo trước ngày 15/5/2023.',
    expected: [{ who: 'Chủ bến đò' }],
    why: 'an owner has duties',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Trạm Thú y cung cấp số liệu đàn trâu cho Chi cục Thống kê trước ngày 09/8/2023.',
    expected: [{ who: 'Trạm Thú y', to: 'Chi cục Thống kê' }],
    why: 'what is handed over is received',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Các thành viên Đoàn khảo sát gửi phiếu trước ngày 09/8/2023.\n- Các chi bộ, đảng ủy cơ sở lãnh đạo kiểm kê trước ngày 10/8/2023.',
    expected: [{ who: 'Các thành viên Đoàn khảo sát' }, { who: 'Các chi bộ, đảng ủy cơ sở' }],
    why: 'what a team does is in its name before another verb; to lead is an act behind a committee',
  },
]
