import type { OddHead } from './odd-heads.js'

const body = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Giữ sạch nguồn nước.'

/** Heads that a page or a copy ran together, broke apart, or printed something over. */
export const runInHeads: readonly OddHead[] = [
  {
    why: 'a narrow cell broke the number behind its dash',
    text: `TỈNH ỦY SÓC TRĂNG\nBAN DÂN VẬN\n--------\n|\nĐẢNG CỘNG SẢN\nVIỆT NAM\n|\nSố: 27 -\nHD/BDVTU\n|\nSóc Trăng, ngày\n6 tháng 8 năm 2019\n|\nHƯỚNG DẪN\nĐÀO GIẾNG LÀNG\n${body}`,
    expected: { superior: 'Tỉnh ủy Sóc Trăng', issuer: 'Ban Dân vận', number: '27', symbol: 'HD/BDVTU' },
  },
  {
    why: 'a portal prints the title and when it was put up over the letterhead',
    text: `Hôm nay:\n12\nTất cả:\n3456\nKẾ HOẠCH Trồng tre giữ bờ suối năm 2020\nNgày 11/02/2020 09:41:07\nUỶ BAN NHÂN DÂN\n    XÃ AN  PHÚ\nSố:        /KH-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Phú, ngày 10 tháng 02 năm 2020\nKẾ HOẠCH\n Trồng tre giữ bờ suối năm 2020\n${body}`,
    expected: {
      issuer: 'Uỷ ban nhân dân xã An Phú',
      symbol: 'KH-UBND',
      title: 'Trồng tre giữ bờ suối năm 2020',
      date: '2020-02-10',
    },
  },
  {
    why: 'letterhead, type and title all in one line',
    text: `ĐẢNG BỘ HUYỆN MỎ CÀY ĐẢNG ỦY XÃ TÂN HƯNG * Số 15 -KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM Tân Hưng, ngày 3 tháng 10 năm 2019 KẾ HOẠCH thu gom vỏ chai ngoài đồng\n${body}`,
    expected: {
      superior: 'Đảng bộ huyện Mỏ Cày',
      issuer: 'Đảng ủy xã Tân Hưng',
      number: '15',
      symbol: 'KH/ĐU',
      type: 'Kế hoạch',
      date: '2019-10-03',
      title: 'thu gom vỏ chai ngoài đồng',
    },
  },
  {
    why: 'a body in small letters and the number in one line',
    text: `Bộ Xây dựng Số: 17/CT-BXD |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Nội, ngày 9 tháng 4 năm 2019 |\nChỉ thị\nVỀ CHỐNG DỘT NHÀ Ở\n${body}`,
    expected: { issuer: 'Bộ Xây dựng', number: '17', symbol: 'CT-BXD', place: 'Hà Nội', date: '2019-04-09' },
  },
]
