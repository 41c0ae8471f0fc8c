import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../src/doc/marks.js'
import { readText } from './read.js'

interface Case {
  /** The body of a plan; the letterhead stands before it. */
  readonly input: string
  /** Who, and to whom where asked, of each deadline in order. */
  readonly expected: readonly { who: string | null; to?: string | null; what?: string }[]
  readonly why: string
}

const cases: readonly Case[] = [
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
      'Điều 3. Các trưởng phòng chịu trách nhiệm thi hành.\n(Ban hành kèm theo Quyết định số 5/QĐ-PYT)\nI. TIẾN ĐỘ\n1. Tháng 5/2023: Thành lập đoàn.',
    expected: [{ who: null, what: 'Thành lập đoàn' }],
    why: 'what is appended stands under no article; a title may be a time',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Đảng đoàn HĐND huyện\n- Lãnh đạo xây dựng đề án trước ngày 15/5/2023.',
    expected: [{ who: 'Đảng đoàn HĐND huyện' }],
    why: 'Lãnh đạo that opens a task is its verb',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Rà soát\n- Các xã gửi danh sách về Phòng Văn hóa, Khoa học và Thông tin trước ngày 15/5/2023.',
    expected: [{ who: 'Các xã', to: 'Phòng Văn hóa, Khoa học và Thông tin' }],
    why: 'a receiver whose name holds a comma',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Rà soát\n- Phòng Nội vụ rà soát biên chế trước ngày 15/5/2023.',
    expected: [{ who: 'Phòng Nội vụ', what: 'rà soát biên chế' }],
    why: 'the subject of the sentence',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Rà soát\n- Các xã, thị trấn rà soát số hộ; Phòng Lao động tổng hợp trước ngày 15/5/2023.',
    expected: [{ who: 'Phòng Lao động' }],
    why: 'the subject of the clause goes before that of the sentence',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Rà soát\n- Các xã, thị trấn rà soát số hộ. Gửi danh sách về huyện trước ngày 15/5/2023.',
    expected: [{ who: 'Các xã, thị trấn' }],
    why: 'a sentence without a subject goes on with the paragraph',
  },
  {
    input: 'I. TỔ CHỨC THỰC HIỆN\n1. Trung tâm Y tế huyện\n- Cấp thuốc trước ngày 15/5/2023.',
    expected: [{ who: 'Trung tâm Y tế huyện', what: 'Cấp thuốc' }],
    why: 'the nearest heading',
  },
  {
    input:
      'I. THỜI GIAN\n1. Đối với các trường tiểu học\n- Thời gian: 0,5 ngày, hoàn thành trong tháng 5/2023.',
    expected: [{ who: 'Các trường tiểu học' }],
    why: 'Đối với is dropped',
  },
  {
    input:
      'I. THỜI GIAN\n1. Các trường tiểu học: Khai giảng vào ngày 05/9/2023.\n2. Thời gian nghỉ hè\nTừ ngày 01/6/2023.',
    expected: [{ who: 'Các trường tiểu học' }, { who: null }],
    why: 'never from a sibling section',
  },
  {
    input:
      'I. NỘI DUNG\n1. Hội thi\nHội Nông dân huyện chủ trì tổ chức hội thi cấp huyện.\n- Thời gian: dự kiến ngày 20/9/2023.',
    expected: [{ who: 'Hội Nông dân huyện' }],
    why: 'the lead paragraph of the item',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các phòng, ban\n- Phòng Tài chính: Cấp kinh phí.\n- Quyết toán trước ngày 15/12/2023.\n- Phòng Văn hóa: Tuyên truyền.',
    expected: [{ who: 'Phòng Tài chính' }],
    why: 'a bullet without a subject goes on with the body of the bullet before it',
  },
  {
    input:
      'I. NHIỆM VỤ\nCác chi hội cơ sở tập trung thực hiện các nhiệm vụ sau:\n1. Tuyên truyền trên loa (hoàn thành trong tháng 5/2023).\n2. Vận động hội viên.',
    expected: [{ who: 'Các chi hội cơ sở', what: 'Tuyên truyền trên loa' }],
    why: 'the lead sentence over a numbered list; a closing bracket quotes the first act',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các xã, thị trấn\n- Báo cáo kết quả về Ủy ban nhân dân huyện (qua Phòng Nội vụ) trước ngày 15/5/2023.',
    expected: [{ who: 'Các xã, thị trấn', to: 'Ủy ban nhân dân huyện' }],
    why: 'the receiver without the channel',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các xã, thị trấn\n- Gửi kế hoạch về Phòng Nông nghiệp và Phát triển nông thôn chậm nhất ngày 28/5/2023.',
    expected: [{ who: 'Các xã, thị trấn', to: 'Phòng Nông nghiệp và Phát triển nông thôn' }],
    why: 'a name with và in it is one',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Chi bộ\n- Báo cáo Đảng ủy xã kết quả trước ngày 10/6/2023, để tổng hợp báo cáo Huyện ủy theo quy định.',
    expected: [{ who: 'Chi bộ', to: 'Đảng ủy xã' }],
    why: 'to whom it is passed on is no receiver',
  },
  {
    input:
      'I. TỔ CHỨC THỰC HIỆN\n1. Giao Văn phòng Huyện ủy chủ trì, phối hợp với Ban Tổ chức:\n- Tổng hợp, báo cáo hằng tuần.',
    expected: [{ who: 'Văn phòng Huyện ủy' }],
    why: 'Giao before the body, its verb after it',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Căn cứ tình hình thực tế, các trường học kiểm tra bếp ăn trước ngày 15/5/2023.',
    expected: [{ who: 'Các trường học' }],
    why: 'an opening phrase before the subject',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Phòng Kinh tế trình cấp có thẩm quyền phê duyệt trước ngày 20/7/2023.',
    expected: [{ who: 'Phòng Kinh tế', to: 'cấp có thẩm quyền' }],
    why: 'who receives is no body by name',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kiểm tra\n- Trước ngày 18/8/2023, gửi kết quả đo đất cho Phòng Kinh tế.',
    expected: [{ who: null, to: 'Phòng Kinh tế' }],
    why: 'what is sent stands between the verb and the receiver',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kiểm tra\n- Nghiệp đoàn cấp trên trực tiếp cơ sở nộp sổ trước ngày 18/8/2023.',
    expected: [{ who: 'Nghiệp đoàn cấp trên trực tiếp cơ sở' }],
    why: 'directly above is part of the name, no manner of acting',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Phòng Kinh tế trình Ủy ban nhân dân huyện Đề án trồng dâu trước ngày 18/8/2023.',
    expected: [{ who: 'Phòng Kinh tế', to: 'Ủy ban nhân dân huyện' }],
    why: 'what is submitted is no part of the receiver',
  },
  {
    input: 'I. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: ngày 12/5/2023.\n2. Địa điểm: Nhà thi đấu 22/12.',
    expected: [{ who: null }],
    why: 'a place told under a heading of time and place is no time',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kiểm tra\n- Quý II hằng năm, các thôn nạo vét mương.',
    expected: [{ who: 'Các thôn' }],
    why: 'a quarter that comes again opens the sentence before its subject',
  },
  {
    input: 'I. NHIỆM VỤ\n1. Kiểm tra\n- Định kỳ tổng kết công tác của cán bộ, đảng viên.',
    expected: [{ who: null }],
    why: 'people named inside the act are not its subject',
  },
  {
    input:
      'I. NHIỆM VỤ\n1. Kiểm tra\n- Lưu ý: Trước khi tổ chức lớp học, ban giám hiệu các trường báo cáo và mời Phòng Giáo dục dự.',
    expected: [{ who: 'Ban giám hiệu các trường', to: 'Phòng Giáo dục' }],
    why: 'a subject after the event; who is asked to attend receives',
  },
]

describe('who, what and to whom', () => {
  it.each(cases)('$why', async ({ input, expected }) => {
    const doc = await readText(
      `Đông Phú, ngày 20 tháng 4 năm 2023\n\nKẾ HOẠCH\n\nTriển khai công tác năm\n\nThực hiện Kế hoạch số 8-KH/HU ngày 10/4/2023 của Huyện ủy, Ủy ban xây dựng kế hoạch như sau:\n\n${input}\n`,
    )
    const found = marksOf(doc.marks, 'deadline').map(({ value }) => value)
    expect(found.map(({ who }) => who)).toEqual(expected.map(({ who }) => who))
    expected.forEach(({ to, what }, index) => {
      if (to !== undefined) expect(found[index]!.to).toBe(to)
      if (what !== undefined) expect(found[index]!.what).toBe(what)
    })
  })

  it('tells the columns of a task table by their heads', async () => {
    const doc = await readText(
      [
        'KẾ HOẠCH', '', 'Chuyển đổi số của Phòng Tư pháp', '', 'I. NHIỆM VỤ', '',
        '| STT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm |',
        '|---|---|---|---|---|---|',
        '| 1 | Nâng cấp trang thông tin | Văn phòng | Các tổ | Quý II/2023 | Trang mới |',
        '| 2 | Số hóa sổ hộ tịch | Tổ Hộ tịch | Văn phòng | Trước 30/11/2023 | Kho dữ liệu |',
        '| 3 | Trực tiếp nhận hồ sơ | Tổ Một cửa | Các tổ | Thường xuyên | Báo cáo |',
        '| 4 | Tập huấn | Văn phòng | Các tổ | Tháng 3, tháng 9/2023 | 02 lớp |',
      ].join('\n'),
    ) // prettier-ignore
    const rows = marksOf(doc.marks, 'deadline').map(({ value }) => [
      value.kind,
      value.date ?? value.recurrence,
      value.who,
      value.what,
    ])
    expect(rows).toEqual([
      ['within', '2023', 'Văn phòng', 'Nâng cấp trang thông tin'],
      ['before', '2023-11-30', 'Tổ Hộ tịch', 'Số hóa sổ hộ tịch'],
      ['recurring', 'regular', 'Tổ Một cửa', 'Trực tiếp nhận hồ sơ'],
      ['within', '2023-03', 'Văn phòng', 'Tập huấn'],
      ['within', '2023-09', 'Văn phòng', 'Tập huấn'],
    ])
    const work = marksOf(doc.marks, 'assignment').map(({ value }) => [value.body, value.tasks.length])
    expect(work).toEqual([
      ['Văn phòng', 2],
      ['Tổ Hộ tịch', 1],
      ['Tổ Một cửa', 1],
    ])
  })
})
