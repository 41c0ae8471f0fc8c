import { bullet, derive, heading, paragraph, table, type Derivation } from '../source.js'
import { guidance } from './guidance.js'

/** The plan of the first province, made under the guidance: much is kept, some is added, one paragraph is left out. */
export const ninhBinh: Derivation = derive(
  guidance,
  {
    id: 'tinh-uy-ninh-binh',
    head: {
      superior: null,
      issuer: 'Tỉnh ủy Ninh Bình',
      number: '145',
      symbol: 'KH/TU',
      place: 'Ninh Bình',
      date: '2023-02-20',
    },
    type: 'Kế hoạch',
    title: 'triển khai phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025',
    recipients: [
      'Ban Tuyên giáo Trung ương (để báo cáo)',
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh',
      'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      'Các sở, ban, ngành, đoàn thể tỉnh',
      'Lưu Văn phòng Tỉnh ủy',
    ],
    foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Phạm Thu Hà' },
  },
  [
    ['cấp ủy cấp trên trực tiếp gợi ý', 'Ban Tuyên giáo Tỉnh ủy gợi ý'],
    ['của từng địa phương', 'của từng địa phương, cơ quan, đơn vị trong tỉnh'],
  ],
  [
    {
      do: 'replace',
      unit: 'basis',
      from: 'Thực hiện Chỉ thị số 142-CT/TW, ngày 25/8/2022 của Ban Bí thư về phát triển văn hóa đọc trong cán bộ, đảng viên và nhân dân, Ban Tuyên giáo Trung ương hướng dẫn tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025 như sau:',
      to: 'Thực hiện Hướng dẫn số 188-HD/BTGTW, ngày 12/01/2023 của Ban Tuyên giáo Trung ương về tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch triển khai trong toàn Đảng bộ tỉnh như sau:',
      why: 'basis',
    },
    { do: 'drop', unit: 'demand-remote' },
    {
      do: 'add',
      after: 'shelf-keeper',
      unit: bullet(
        'shelf-craft',
        'Tủ sách ở các làng nghề bổ sung sách về kỹ thuật thêu ren, chạm khắc đá, chế biến cói và sách ghi chép kinh nghiệm của nghệ nhân địa phương.',
      ),
    },
    {
      do: 'replace',
      unit: 'event-contest',
      from: 'hoàn thành trong tháng 9/2023',
      to: 'hoàn thành trong tháng 11/2023',
      why: 'deadlineLater',
    },
    { do: 'replace', unit: 'shelf-minimum', from: '60 đầu sách', to: '40 đầu sách', why: 'number' },
    { do: 'move', unit: 'media-digital', after: 'event-day' },
    {
      do: 'replace',
      unit: 'III.1',
      from: 'Các tỉnh ủy, thành ủy',
      to: 'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      why: 'wording',
    },
    {
      do: 'replace',
      unit: 'province-plan',
      from: 'trước ngày 28/02/2023',
      to: 'trước ngày 31/3/2023',
      why: 'deadlineLater',
    },
    {
      do: 'replace',
      unit: 'province-report',
      from: 'về Ban Tuyên giáo Trung ương trước ngày 15/12/2023',
      to: 'về Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy) trước ngày 30/11/2023',
      why: 'wording',
    },
    {
      do: 'replace',
      unit: 'III.2',
      from: 'Ban tuyên giáo các tỉnh ủy, thành ủy',
      to: 'Ban Tuyên giáo Tỉnh ủy',
      why: 'wording',
    },
    {
      do: 'add',
      after: 'board-praise',
      unit: heading('III.3', 2, 'Sở Văn hóa và Thể thao'),
    },
    {
      do: 'add',
      after: 'III.3',
      unit: bullet(
        'culture-library',
        'Chỉ đạo Thư viện tỉnh luân chuyển ít nhất 3.000 bản sách mỗi năm về cơ sở, bồi dưỡng nghiệp vụ cho người giữ tủ sách trong quý II/2023.',
      ),
    },
    {
      do: 'add',
      after: 'culture-library',
      unit: paragraph('table-lead', 'Một số nhiệm vụ chính và thời gian hoàn thành:'),
    },
    {
      do: 'add',
      after: 'table-lead',
      unit: table('tasks', [
        ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
        ['1', 'Ban hành danh mục sách gợi ý đợt đầu', 'Ban Tuyên giáo Tỉnh ủy', 'Trước ngày 15/4/2023'],
        ['2', 'Tổ chức lớp bồi dưỡng người giữ tủ sách', 'Sở Văn hóa và Thể thao', 'Trước ngày 30/6/2023'],
        ['3', 'Tổng kết hội thi kể chuyện theo sách', 'Tỉnh đoàn', 'Trong tháng 11/2023'],
      ]),
    },
    {
      do: 'replace',
      unit: 'closing',
      from: 'các tỉnh ủy, thành ủy phản ánh về Ban Tuyên giáo Trung ương để tổng hợp, giải quyết.',
      to: 'các cấp ủy phản ánh về Ban Tuyên giáo Tỉnh ủy để tổng hợp, báo cáo Ban Thường vụ Tỉnh ủy xem xét.',
      why: 'wording',
    },
  ],
)

/** The plan of the second province: the same number and symbol as the first one's, a body exchanged, two paragraphs merged. */
export const benTre: Derivation = derive(
  guidance,
  {
    id: 'tinh-uy-ben-tre',
    head: {
      superior: null,
      issuer: 'Tỉnh ủy Bến Tre',
      number: '145',
      symbol: 'KH/TU',
      place: 'Bến Tre',
      date: '2023-02-24',
    },
    type: 'Kế hoạch',
    title: 'tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025',
    recipients: [
      'Ban Tuyên giáo Trung ương (để báo cáo)',
      'Các huyện ủy, Thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      'Các ban đảng, Văn phòng Tỉnh ủy',
      'Lưu Văn phòng Tỉnh ủy',
    ],
    foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ', name: 'Lê Quốc Toàn' },
  },
  [['cấp ủy cấp trên trực tiếp gợi ý', 'Ban Tuyên giáo Tỉnh ủy gợi ý']],
  [
    {
      do: 'replace',
      unit: 'basis',
      from: 'Thực hiện Chỉ thị số 142-CT/TW, ngày 25/8/2022 của Ban Bí thư về phát triển văn hóa đọc trong cán bộ, đảng viên và nhân dân, Ban Tuyên giáo Trung ương hướng dẫn tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025 như sau:',
      to: 'Thực hiện Hướng dẫn số 188-HD/BTGTW, ngày 12/01/2023 của Ban Tuyên giáo Trung ương về tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025, Ban Thường vụ Tỉnh ủy Bến Tre ban hành kế hoạch thực hiện như sau:',
      why: 'basis',
    },
    {
      do: 'replace',
      unit: 'shelf-keeper',
      from: 'Chi ủy phân công một đảng viên',
      to: 'Đoàn Thanh niên phân công một đoàn viên',
      why: 'bodyExchanged',
    },
    {
      do: 'merge',
      into: 'purpose',
      units: ['purpose-habit', 'purpose-shelf'],
      text: 'Hình thành thói quen đọc sách thường ngày trong cán bộ, đảng viên, gắn với công việc chuyên môn và đời sống của mỗi gia đình; xây dựng tủ sách chi bộ thành nơi trao đổi, giới thiệu sách hay, góp phần nâng cao chất lượng sinh hoạt chi bộ.',
    },
    { do: 'drop', unit: 'media-column' },
    {
      do: 'add',
      after: 'event-day',
      unit: bullet(
        'event-boat',
        'Thí điểm thuyền sách lưu động phục vụ bà con các xã cù lao, cồn bãi trên sông Tiền và sông Hàm Luông vào ngày nghỉ cuối tuần.',
      ),
    },
    {
      do: 'replace',
      unit: 'III.1',
      from: 'Các tỉnh ủy, thành ủy',
      to: 'Các huyện ủy, Thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      why: 'wording',
    },
    {
      do: 'replace',
      unit: 'province-plan',
      from: 'trước ngày 28/02/2023',
      to: 'trước ngày 20/3/2023',
      why: 'deadlineLater',
    },
    {
      do: 'replace',
      unit: 'province-report',
      from: 'về Ban Tuyên giáo Trung ương trước ngày 15/12/2023',
      to: 'về Ban Tuyên giáo Tỉnh ủy trước ngày 25/11/2023',
      why: 'wording',
    },
    {
      do: 'replace',
      unit: 'III.2',
      from: 'Ban tuyên giáo các tỉnh ủy, thành ủy',
      to: 'Ban Tuyên giáo Tỉnh ủy',
      why: 'wording',
    },
    {
      do: 'replace',
      unit: 'closing',
      from: 'các tỉnh ủy, thành ủy phản ánh về Ban Tuyên giáo Trung ương để tổng hợp, giải quyết.',
      to: 'các cấp ủy phản ánh về Ban Tuyên giáo Tỉnh ủy để tổng hợp, giải quyết.',
      why: 'wording',
    },
  ],
)
