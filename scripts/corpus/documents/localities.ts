import { bullet, derive, type Derivation, type Edit } from '../source.js'
import { benTre, ninhBinh } from './provinces.js'

/** What each plan of this level does alike: the basis names the province's plan, the heads of the last part name its own bodies. */
const basisOf = (province: Derivation): string => {
  const basis = province.document.units[0]!
  return basis.kind === 'table' ? '' : basis.text
}

/** The Khối of the first province: a paragraph moved to another part, a deadline pushed later than the parent allows. */
export const khoiNinhBinh: Derivation = derive(
  ninhBinh.document,
  {
    id: 'dang-uy-khoi-ninh-binh',
    head: {
      superior: 'Tỉnh ủy Ninh Bình',
      issuer: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
      number: '67',
      symbol: 'KH/ĐUK',
      place: 'Ninh Bình',
      date: '2023-03-10',
    },
    title: 'thực hiện phong trào đọc sách và xây dựng tủ sách chi bộ trong Đảng bộ Khối giai đoạn 2023 - 2025',
    recipients: [
      'Ban Tuyên giáo Tỉnh ủy (để báo cáo)',
      'Các chi bộ, đảng bộ cơ sở',
      'Các đoàn thể Khối',
      'Lưu Văn phòng Đảng ủy Khối',
    ],
    foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ', name: 'Vũ Đức Long' },
  },
  [
    ['Ban Tuyên giáo Tỉnh ủy gợi ý', 'Ban Tuyên giáo Đảng ủy Khối gợi ý'],
    ['ở cấp tỉnh', 'ở cấp Khối'],
    ['trong tỉnh', 'trong Khối'],
  ],
  [
    {
      do: 'replace',
      unit: 'basis',
      from: basisOf(ninhBinh),
      to: 'Thực hiện Kế hoạch số 145-KH/TU, ngày 20/02/2023 của Ban Thường vụ Tỉnh ủy về triển khai phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025, Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh xây dựng kế hoạch thực hiện như sau:',
      why: 'basis',
    },
    { do: 'drop', unit: 'shelf-craft' },
    { do: 'drop', unit: 'III.3' },
    { do: 'drop', unit: 'culture-library' },
    { do: 'drop', unit: 'table-lead' },
    { do: 'drop', unit: 'tasks' },
    { do: 'move', unit: 'demand-leaders', after: 'shelf-rotation' },
    {
      do: 'replace',
      unit: 'III.1',
      from: 'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      to: 'Các chi bộ, đảng bộ cơ sở',
      why: 'wording',
    },
    {
      do: 'replace',
      unit: 'province-report',
      from: 'về Ban Thường vụ Tỉnh ủy (qua Ban Tuyên giáo Tỉnh ủy) trước ngày 30/11/2023',
      to: 'về Ban Thường vụ Đảng ủy Khối (qua Ban Tuyên giáo Đảng ủy Khối) trước ngày 15/12/2023',
      why: 'deadlineLater',
    },
    { do: 'replace', unit: 'III.2', from: 'Ban Tuyên giáo Tỉnh ủy', to: 'Ban Tuyên giáo Đảng ủy Khối', why: 'wording' },
    {
      do: 'add',
      after: 'event-month',
      unit: bullet(
        'event-lunch',
        'Duy trì góc đọc nghỉ trưa tại nhà ăn tập thể của các doanh nghiệp có từ 200 lao động trở lên.',
      ),
    },
  ],
)

/** A district of the first province: a wrong citation inside the body, a second parent that is not in the folder. */
export const nhoQuan: Derivation = derive(
  ninhBinh.document,
  {
    id: 'huyen-uy-nho-quan',
    head: {
      superior: 'Tỉnh ủy Ninh Bình',
      issuer: 'Huyện ủy Nho Quan',
      number: '118',
      symbol: 'KH/HU',
      place: 'Nho Quan',
      date: '2023-03-17',
    },
    title: 'triển khai phong trào đọc sách và xây dựng tủ sách chi bộ trên địa bàn huyện giai đoạn 2023 - 2025',
    recipients: [
      'Ban Tuyên giáo Tỉnh ủy (để báo cáo)',
      'Các chi, đảng bộ trực thuộc Huyện ủy',
      'Ủy ban nhân dân huyện',
      'Lưu Văn phòng Huyện ủy',
    ],
    foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ THƯỜNG TRỰC', name: 'Đinh Thị Mai' },
  },
  [
    ['ở cấp tỉnh', 'ở cấp huyện'],
    ['trong tỉnh', 'trong huyện'],
  ],
  [
    {
      do: 'replace',
      unit: 'basis',
      from: basisOf(ninhBinh),
      to: 'Thực hiện Kế hoạch số 145-KH/TU, ngày 20/02/2023 của Ban Thường vụ Tỉnh ủy về triển khai phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025; Kế hoạch số 31-KH/BTGTU, ngày 01/3/2023 của Ban Tuyên giáo Tỉnh ủy về danh mục sách gợi ý, Ban Thường vụ Huyện ủy xây dựng kế hoạch triển khai như sau:',
      why: 'basis',
    },
    {
      do: 'replace',
      unit: 'closing',
      from: 'Quá trình thực hiện,',
      to: 'Quá trình thực hiện Kế hoạch số 145-KH/TU, ngày 28/02/2023 của Ban Thường vụ Tỉnh ủy,',
      why: 'wrongCitation',
    },
    { do: 'drop', unit: 'media-column' },
    { do: 'drop', unit: 'board-praise' },
    {
      do: 'replace',
      unit: 'III.1',
      from: 'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      to: 'Các chi, đảng bộ trực thuộc Huyện ủy',
      why: 'wording',
    },
    { do: 'replace', unit: 'III.2', from: 'Ban Tuyên giáo Tỉnh ủy', to: 'Ban Tuyên giáo Huyện ủy', why: 'wording' },
    {
      do: 'replace',
      unit: 'III.3',
      from: 'Sở Văn hóa và Thể thao',
      to: 'Trung tâm Văn hóa, Thể thao và Truyền thanh huyện',
      why: 'bodyExchanged',
    },
    {
      do: 'add',
      after: 'shelf-craft',
      unit: bullet(
        'shelf-forest',
        'Đặt tủ sách tại các trạm kiểm lâm cửa rừng, phục vụ người dân và khách tham quan đến tìm hiểu về rừng nguyên sinh.',
      ),
    },
  ],
)

/** The Khối of the second province. */
export const khoiBenTre: Derivation = derive(
  benTre.document,
  {
    id: 'dang-uy-khoi-ben-tre',
    head: {
      superior: 'Tỉnh ủy Bến Tre',
      issuer: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
      number: '52',
      symbol: 'KH/ĐUK',
      place: 'Bến Tre',
      date: '2023-03-14',
    },
    title: 'tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ trong Đảng bộ Khối giai đoạn 2023 - 2025',
    recipients: [
      'Thường trực Tỉnh ủy (để báo cáo)',
      'Các chi, đảng bộ cơ sở',
      'Lưu Văn phòng Đảng ủy Khối',
    ],
    foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'BÍ THƯ', name: 'Huỳnh Văn Sang' },
  },
  [
    ['Ban Tuyên giáo Tỉnh ủy gợi ý', 'Ban Tuyên giáo Đảng ủy Khối gợi ý'],
    ['ở cấp tỉnh', 'ở cấp Khối'],
  ],
  khoiBenTreEdits(),
)

function khoiBenTreEdits(): Edit[] {
  return [
    {
      do: 'replace',
      unit: 'basis',
      from: basisOf(benTre),
      to: 'Thực hiện Kế hoạch số 145-KH/TU, ngày 24/02/2023 của Ban Thường vụ Tỉnh ủy Bến Tre về tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025, Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh xây dựng kế hoạch như sau:',
      why: 'basis',
    },
    { do: 'drop', unit: 'event-boat' },
    { do: 'drop', unit: 'province-money' },
    {
      do: 'replace',
      unit: 'event-contest',
      from: 'hoàn thành trong tháng 9/2023',
      to: 'hoàn thành trong tháng 10/2023',
      why: 'deadlineLater',
    },
    {
      do: 'replace',
      unit: 'III.1',
      from: 'Các huyện ủy, Thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      to: 'Các chi, đảng bộ cơ sở',
      why: 'wording',
    },
    { do: 'replace', unit: 'III.2', from: 'Ban Tuyên giáo Tỉnh ủy', to: 'Ban Tuyên giáo Đảng ủy Khối', why: 'wording' },
    {
      do: 'add',
      after: 'media-digital',
      unit: bullet(
        'media-podcast',
        'Xây dựng chuyên mục phát thanh nội bộ “Mỗi tuần một trang sách” tại các doanh nghiệp chế biến dừa, mỗi kỳ không quá 05 phút.',
      ),
    },
  ]
}
