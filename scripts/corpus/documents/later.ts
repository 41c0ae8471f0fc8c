import { bullet, derive, type Derivation } from '../source.js'
import { benTre, ninhBinh } from './provinces.js'

/** Plans kept in the formats that archives have: a scan, a Word file of before 2007, a text in an encoding of before Unicode. */

const basisOf = (province: Derivation): string => {
  const basis = province.document.units[0]!
  return basis.kind === 'table' ? '' : basis.text
}

/** Kept as a scan. */
export const giongTrom: Derivation = derive(
  benTre.document,
  {
    id: 'huyen-uy-giong-trom',
    head: {
      superior: 'Tỉnh ủy Bến Tre',
      issuer: 'Huyện ủy Giồng Trôm',
      number: '96',
      symbol: 'KH/HU',
      place: 'Giồng Trôm',
      date: '2023-03-21',
    },
    title: 'tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ trên địa bàn huyện giai đoạn 2023 - 2025',
    recipients: [
      'Ban Tuyên giáo Tỉnh ủy (để báo cáo)',
      'Các chi, đảng bộ trực thuộc Huyện ủy',
      'Lưu Văn phòng Huyện ủy',
    ],
    foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ', name: 'Trương Ngọc Ánh' },
  },
  [['ở cấp tỉnh', 'ở cấp huyện']],
  [
    {
      do: 'replace',
      unit: 'basis',
      from: basisOf(benTre),
      to: 'Thực hiện Kế hoạch số 145-KH/TU, ngày 24/02/2023 của Ban Thường vụ Tỉnh ủy Bến Tre về tổ chức phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:',
      why: 'basis',
    },
    { do: 'drop', unit: 'shelf-rotation' },
    {
      do: 'replace',
      unit: 'III.1',
      from: 'Các huyện ủy, Thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      to: 'Các chi, đảng bộ trực thuộc Huyện ủy',
      why: 'wording',
    },
    { do: 'replace', unit: 'III.2', from: 'Ban Tuyên giáo Tỉnh ủy', to: 'Ban Tuyên giáo Huyện ủy', why: 'wording' },
    {
      do: 'replace',
      unit: 'event-contest',
      from: 'hoàn thành trong tháng 9/2023',
      to: 'hoàn thành trong tháng 12/2023',
      why: 'deadlineLater',
    },
  ],
)

/** Kept as a Word file of before 2007. */
export const congAn: Derivation = derive(
  ninhBinh.document,
  {
    id: 'dang-uy-cong-an-ninh-binh',
    head: {
      superior: 'Tỉnh ủy Ninh Bình',
      issuer: 'Đảng ủy Công an tỉnh',
      number: '39',
      symbol: 'KH/ĐUCA',
      place: 'Ninh Bình',
      date: '2023-03-15',
    },
    title: 'triển khai phong trào đọc sách và xây dựng tủ sách chi bộ trong Đảng bộ Công an tỉnh giai đoạn 2023 - 2025',
    recipients: ['Ban Tuyên giáo Tỉnh ủy (để báo cáo)', 'Các chi, đảng bộ trực thuộc', 'Lưu Văn phòng Đảng ủy'],
    foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ', name: 'Tạ Hồng Sơn' },
  },
  [['trong tỉnh', 'trong lực lượng Công an tỉnh']],
  [
    {
      do: 'replace',
      unit: 'basis',
      from: basisOf(ninhBinh),
      to: 'Thực hiện Kế hoạch số 145-KH/TU, ngày 20/02/2023 của Ban Thường vụ Tỉnh ủy về triển khai phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025, Ban Thường vụ Đảng ủy Công an tỉnh xây dựng kế hoạch như sau:',
      why: 'basis',
    },
    { do: 'drop', unit: 'event-day' },
    {
      do: 'replace',
      unit: 'III.1',
      from: 'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      to: 'Các chi, đảng bộ trực thuộc',
      why: 'wording',
    },
    {
      do: 'add',
      after: 'shelf-keeper',
      unit: bullet(
        'shelf-station',
        'Đồn, trạm ở xa trung tâm được cấp hòm sách lưu động, thay sách mới vào tuần đầu của mỗi quý.',
      ),
    },
  ],
)

/** Kept as plain text in TCVN3, as the archives of before 2010 are. */
export const tamDiep: Derivation = derive(
  ninhBinh.document,
  {
    id: 'thanh-uy-tam-diep',
    head: {
      superior: 'Tỉnh ủy Ninh Bình',
      issuer: 'Thành ủy Tam Điệp',
      number: '73',
      symbol: 'KH/TU',
      place: 'Tam Điệp',
      date: '2023-03-20',
    },
    title: 'triển khai phong trào đọc sách và xây dựng tủ sách chi bộ trên địa bàn thành phố giai đoạn 2023 - 2025',
    recipients: ['Ban Tuyên giáo Tỉnh ủy (để báo cáo)', 'Các chi, đảng bộ trực thuộc Thành ủy', 'Lưu Văn phòng Thành ủy'],
    foot: { authority: 'T/M BAN THƯỜNG VỤ', role: 'PHÓ BÍ THƯ', name: 'Ngô Quang Vinh' },
  },
  [['trong tỉnh', 'trong thành phố']],
  [
    {
      do: 'replace',
      unit: 'basis',
      from: basisOf(ninhBinh),
      to: 'Thực hiện Kế hoạch số 145-KH/TU, ngày 20/02/2023 của Ban Thường vụ Tỉnh ủy về triển khai phong trào đọc sách và xây dựng tủ sách chi bộ giai đoạn 2023 - 2025, Ban Thường vụ Thành ủy xây dựng kế hoạch như sau:',
      why: 'basis',
    },
    { do: 'drop', unit: 'purpose-shelf' },
    {
      do: 'replace',
      unit: 'III.1',
      from: 'Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy',
      to: 'Các chi, đảng bộ trực thuộc Thành ủy',
      why: 'wording',
    },
    {
      do: 'replace',
      unit: 'shelf-keeper',
      from: 'Chi ủy phân công một đảng viên',
      to: 'Công đoàn cơ sở phân công một đoàn viên',
      why: 'bodyExchanged',
    },
  ],
)
