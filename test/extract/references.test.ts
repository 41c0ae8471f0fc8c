import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/doc/marks.js'
import { extractFrom, mentionsOf, readMarked } from './references-helpers.js'

/** Every mention written into the text as `[KEY printed]`; `~KEY` a short form, `=law` a law by name. */
const mentionCases: readonly [marked: string, why: string][] = [
  // Party spellings
  ['Thực hiện [58-KL/TW Kết luận số 58-KL/TW] của Ban Bí thư', 'the prescribed form'],
  ['thực hiện [12-KL/TW Kết luận số 12- KL/TW], ngày', 'a blank behind the hyphen'],
  ['theo [14-KH/ĐUK Kế hoạch số 14 - KH/ĐUK]', 'blanks on both sides'],
  ['học tập [06-CT/TW Chỉ thị số 06 – CT/TW]', 'an en dash'],
  ['theo [31-QĐ/TW Quy định số31-QĐ/TW]', 'no blank behind số'],
  ['theo [31-QĐ/TW Quy định số: 31-QĐ/TW]', 'a colon behind số'],
  ['theo [307-QĐ/TW Quyết định 307-QĐ/TW]', 'số left out'],
  ['([26-CT/TW 26-CT/TW])', 'neither word nor số'],
  ['theo văn bản [158-CV/TU số 158-CV/TU]', 'no type word'],
  ['KẾT QUẢ THỰC HIỆN [58-KL/TW KẾT LUẬN SỐ 58-KL/TW]', 'capitals'],
  ['theo [58-KL/TW kết luận số 58-KL/TW]', 'a small letter'],
  ['theo [58-KL/TW Kết luận\nsố 58-KL/TW]', 'wrapped behind the type'],
  ['theo [58-KL/TW Kết luận số\n58-KL/TW]', 'wrapped behind số'],
  ['theo [58-KL/TW Kết luận số 58-KL/\nTW]', 'wrapped inside the symbol'],
  ['theo [58-KL/TW Kết luận số 58-КL/ТW]', 'Cyrillic look-alikes are mended'],
  ['theo [73-QĐ/TW Quy định số 73-QÐ/TW]', 'Icelandic Ð is mended'],
  [
    'theo [12-CTr/TU Chương trình hành động số 12-CTr/TU] của Tỉnh ủy',
    'a type of several words, a mixed symbol',
  ],
  ['theo [1234-CV/BTGTW Công văn số 1234-CV/BTGTW]', 'an official letter'],
  ['theo [03-QyĐ/TU Quy định số 03-QyĐ/TU]', 'the older abbreviation'],
  ['theo [07-HD/BTCTW-BTGTW Hướng dẫn số 07-HD/BTCTW-BTGTW]', 'two issuers'],
  ['theo [55-KH/BTGDVTU Kế hoạch số 55-KH/BTGDVTU]', 'a board of 2025'],
  ['theo [15-KH/ĐUUBND Kế hoạch số 15-KH/ĐUUBND]', 'a committee of 2025'],
  ['theo [15/KH-ĐU Kế hoạch số 15/KH-ĐU]', 'a low committee that writes as the State does: as printed'],
  ['theo [58-KL/T.Ư Kết luận số 58-KL/T.Ư]', 'the central symbol with a full stop'],
  // Lists and short numbers
  ['theo [512-NQ/TU Nghị quyết số 512NQ/TU]', 'the hyphen left out'],
  ['theo [512-NQ/TU Nghị quyết số 51 2-NQ/TU]', 'a figure torn apart'],
  ['theo [52-NQ/TW Nghị quyết số 52-NQ/T W]', 'the letters of TW torn apart'],
  ['theo [52-HD/BTGTW Hướng dẫn số 52-HD/BTG TW]', 'TW written apart from its board'],
  ['theo [58/2031/NĐ-CP Nghị định số 58/2031/NĐ CP]', 'a blank for the hyphen of a decree'],
  ['theo [58/2031/NĐ-CP Nghị định số 58/2031 NĐ-CP]', 'a blank for the stroke behind the year'],
  [
    'theo [58/CT.TU Chỉ thị số 58/CT.TU]; [59/QĐ-UBND.KT Quyết định số 59/QĐ-UBND.KT]',
    'a full stop inside a symbol of the State',
  ],
  [
    'theo [58/QĐ-UBND Quyết định số 58/QĐ-UBND].II. NỘI DUNG',
    'the numeral behind a full stop is the next heading’s',
  ],
  ['theo [52-KL/TU Kết luận số 52~KL/TU]', 'a stroke misread'],
  ['theo [58/CT-TTg Chỉ thị số 58/CTTTg]', 'the hyphen of the Prime Minister’s symbol left out'],
  ['các [52 Nghị quyết số 52], [53 53] và [54 54] của Tỉnh ủy', 'a list without any symbol'],
  ['các [52 Nghị quyết số 52], 4 nhiệm vụ', 'what is counted behind a comma is no member'],
  ['[226-KH/TU Kế hoạch số 226-KH/TU] và [09-KH/TW Kế hoạch số 09-KH/TW]', 'two in a row'],
  ['các [7-CT/TW Chỉ thị số 7], [9-CT/TW 9-CT/TW]', 'a list with one symbol'],
  ['các [68-NQ/TW Nghị quyết số 68], [69-NQ/TW 69] và [70-NQ/TW 70-NQ/TW]', 'a list of three'],
  ['[68-NQ/TW Nghị quyết số 68-NQ/TW], [69-NQ/TW số 69-NQ/TW]', 'a second with số only'],
  [
    '[58-KL/TW Kết luận số 58-KL/TW]; nội dung [58-KL/TW Kết luận số 58] và [58-KL/TW Kết luận số 58]',
    'the number alone means the one named before',
  ],
  [
    'nội dung [58-KL/TW Kết luận số 58]; sau đó [58-KL/TW Kết luận số 58-KL/TW]',
    'the number alone may come first, as in a title',
  ],
  [
    '[58-KL/TW Kết luận số 58-KL/TW], [58-KL/TU Kết luận số 58-KL/TU]; [58-KL/TU Kết luận số 58]',
    'of two, the nearer one before',
  ],
  ['Thực hiện [9 Chỉ thị số 9] về bảo vệ rừng', 'no symbol anywhere: the number is the key'],
  [
    '[58-KL/TW Kết luận số 58-KL/TW]; [58 Chỉ thị số 58]',
    'another type of the same number is another document',
  ],
  [
    '[15-CT/TW Chỉ thị số 15-CT/TW]; quán triệt [15-CT/TW Chỉ thị 15] của Ban Bí thư',
    'the number right behind the type, where the document is named elsewhere',
  ],
  ['[5-KH/TU Kế hoạch số 5-KH/TU]; Kế hoạch 5 năm, Báo cáo 6 tháng', 'what is counted is no number'],
  [
    'Đề án 06, Nghị quyết 35 của ngành',
    'a number behind the type alone cites nothing that is not named elsewhere',
  ],
  // State
  ['Căn cứ [30/2020/NĐ-CP Nghị định số 30/2020/NĐ-CP]', 'a decree'],
  ['Căn cứ [69/2025/QH15 Luật số 69/2025/QH15]', 'a law by number'],
  ['Căn cứ [61/2020/QH14 Luật Đầu tư số 61/2020/QH14]', 'a law by name and number'],
  [
    'Căn cứ [47/2019/QH14 Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ số 47/2019/QH14]',
    'an amending law: its own word is the first',
  ],
  ['theo [123/KH-UBND Kế hoạch số 123/KH-UBND]', 'a plan of a people’s committee'],
  ['theo [15/QĐ-TTg Quyết định số 15/QĐ-TTg]', 'a decision of the Prime Minister'],
  ['theo [01/NQ-CP Nghị quyết số 01/NQ-CP]', 'a resolution of the Government'],
  ['theo [01/2013/TTLT-BTC-BNV Thông tư liên tịch số 01/2013/TTLT-BTC-BNV]', 'a joint circular'],
  ['theo [12/2021/TT-BGDĐT Thông tư số 12/2021/TT-BGDĐT]', 'a ministry'],
  ['tại [456/UBND-VX Công văn số 456/UBND-VX]', 'an official letter of the State'],
  [
    'tại [456/UBND-VX Văn bản số 456/UBND-VX]'.replace('[456/UBND-VX Văn bản số', 'Văn bản [456/UBND-VX số'),
    'văn bản is no type',
  ],
  ['theo [15/QĐ-TTg Quyết định số 15/QĐ -TTg]', 'a blank before the hyphen'],
  ['theo [15/QĐ-TTg Quyết định số 15 /QĐ-TTg]', 'a blank before the slash'],
  ['theo [89/TB-VPCP Thông báo số 89/TB-VPCP]', 'an office'],
  ['theo [1015/2020/UBTVQH14 Nghị quyết số 1015/2020/UBTVQH14]', 'the Standing Committee of the Assembly'],
  ['theo [22/NQ-HĐND Nghị quyết số 22/NQ-HĐND]', 'a people’s council'],
  [
    'theo [30/2020/NĐ-CP Nghị định số 30/2020/NĐ-CP]; [30/2020/NĐ-CP Nghị định số 30/2020]',
    'the number with its year means the one named before',
  ],
  ['theo [45/HD-SGDĐT Hướng dẫn số 45/HD-SGDĐT]', 'a department'],
  ['theo [17/2024/QĐ-UBND Quyết định số 17/2024/QĐ-UBND]', 'a norm of a people’s committee'],
  [
    'theo [=law Luật Công nghệ thông tin] ngày 29/6/2006, [20/2023/QH15 Luật Giao dịch điện tử số 20/2023/QH15]',
    'a law by name, then one by name and number',
  ],
  [
    'các [13/2023/NĐ-CP Nghị định: số 13/2023/NĐ-CP], [42/2022/NĐ-CP số 42/2022/NĐ-CP]',
    'a colon before the list',
  ],
  // Lists of whole citations, and what conversion leaves of them
  ['các văn bản [21/VPCP-CN số: 21/VPCP-CN], [22/VPCP-CN 22/VPCP-CN]', 'a list of letters with one số'],
  [
    '[12 Nghị quyết số 12] ngày 5/11/2022 của Tỉnh ủy; phổ biến [12 Nghị quyết 12]',
    'a number right behind the type, where the document is named by number alone',
  ],
  ['đã có [73/TTg-CN Công văn (số 73/TTg-CN]) chỉ đạo', 'the number in a bracket behind its type'],
  ['theo [84-QĐ/TWĐTN Quyết định số 84 QĐ/TWĐTN]', 'a blank where the hyphen belongs'],
  ['theo [135/QĐ-TTg Quyết định 135 QĐ-TTg]', 'the same, State'],
  ['có 45 HS/SV dự, mức 20 HS/lớp, 30 KW/h', 'measures that look like it'],
  ['Thực hiện[34/NQ-CP Nghị quyết số34/NQ-CP]ngày 05/3/2021 của Chính phủ', 'words run together'],
  ['theo [45-KH/TU Kế hoạch số 45-KH/TU]của Tỉnh ủy', 'của run on behind the symbol'],
  [
    'văn bản quy phạm pháp [80/2015/QH13 luật số 80/2015/QH13]'.replace(
      'văn bản quy phạm pháp [80/2015/QH13 luật',
      '[80/2015/QH13 Luật Ban hành văn bản quy phạm pháp luật',
    ),
    'pháp luật at the end of a law’s name is no type',
  ],
  [
    'phối hợp theo [02/QCPH-UBND-MTTQ Quy chế phối hợp số 02/QCPH-UBND-MTTQ]',
    'a joint type with its abbreviation',
  ],
  ['theo [177 Kết luận 177] của Bộ Chính trị về tổ chức', 'the issuer beside it tells that the number cites'],
  ['Chương trình 135 của Chính phủ, Đề án 06 của Chính phủ', 'the number of a programme cites nothing'],
  [
    '[209/2013/NĐ-CP NĐ Số 209/2013/NĐ-CP] và [34/QĐ-TTg QĐ 34/QĐ-TTg]',
    'the type abbreviated as in the symbol',
  ],
  [
    'thửa đất số 15-TBĐ, sổ số 45/HK, văn bản [45/UBND-VX số 45/UBND-VX]',
    'behind số alone a symbol has two parts',
  ],
  ['[63-CP Nghị định số 63-CP] và [43/CP Nghị định 43/CP]', 'a symbol of one part keeps its sign'],
  // What recognition does to the words around
  [
    'theo [5-CT/TW Chi thị số 5-CT/TW], [7-HD/BTGTU Huớng dẫn số 7-HD/BTGTU]',
    'a type word with a tone or a horn lost',
  ],
  ['theo Bi thư số 5, Ke hoạch 7', 'a misread word tells nothing where no symbol agrees'],
  ['theo [123/QĐ/UBND Quyết định số 123/QĐ/UBND]', 'a slash for the hyphen, State: as printed'],
  // Short forms
  ['[58-KL/TW Kết luận số 58-KL/TW] về rừng; thực hiện [~58-KL/TW Kết luận trên]', 'trên points back'],
  ['[08-NQ/TU Nghị quyết số 08-NQ/TU]; [~08-NQ/TU Nghị quyết nêu trên]', 'nêu trên points back'],
  [
    '[58-KL/TW Kết luận số 58-KL/TW] (sau đây gọi tắt là [~58-KL/TW Kết luận]); tổ chức học tập [~58-KL/TW Kết luận], báo cáo',
    'a name given in brackets',
  ],
  [
    '[58-KL/TW Kết luận số 58-KL/TW] (gọi tắt là [58-KL/TW Kết luận số 58])',
    'a name given that holds the number is a mention by number',
  ],
  // Laws by name
  ['theo [=law Luật Đầu tư] năm 2020', 'a law by name'],
  ['[=law Bộ luật Lao động] và [=law Luật Việc làm]', 'a code and a law'],
  ['[=law Luật Phòng, chống tham nhũng], các văn bản', 'a comma inside the name'],
  ['[=law Luật Tổ chức chính quyền địa phương] ngày 19 tháng 6 năm 2015', 'a law with its day'],
  ['[=law Hiến pháp] năm 2013; [=law Pháp lệnh Dân số]', 'constitution and ordinance'],
  ['[=law Luật Hôn nhân và gia đình], [=law Luật Trẻ em]', 'và inside the name'],
  [
    '[61/2020/QH14 Luật Đầu tư số 61/2020/QH14]; theo [~61/2020/QH14 Luật Đầu tư]',
    'a law named with its number before',
  ],
  [
    '[=law Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân] ngày 27/11/2003',
    'two bodies in the name of a law',
  ],
  [
    '[=law Luật Tổ chức Chính phủ]; [=law Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Đất đai] ngày 23/11/2019',
    'an amending law takes in the laws that it amends',
  ],
  ['[=law Luật đất đai] năm 2003; luật nhà ở, Luật này quy định', 'a name in small letters before its year'],
  ['[=law Luật Đất đai]\nBỘ TRƯỞNG BỘ TƯ PHÁP', 'a heading on the next line'],
  ['[=law Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam] năm 1992', 'the constitution by its full name'],
  ['Luật sư Hà, luật pháp, pháp luật, Luật này', 'no law'],
  // No citations
  ['Điều 5, khoản 2, điểm a và Điều 12 Chương II', 'articles'],
  ['điện thoại số 0204-3854-123', 'a telephone number'],
  ['kinh phí 1.200.000 đồng, 30/30 xã, 24/7', 'amounts and fractions'],
  ['ngày 28/3 - UBND tỉnh họp', 'a day before a body'],
  ['Ban Chỉ đạo 35, Tổ công tác 12, Đại đội 5', 'numbers of bodies'],
  ['Mẫu số 02-KH/TU kèm theo, Biểu số 01/UBND-TH', 'numbers of forms'],
  ['Dự án số 1, Phương án số 2', 'parts of a programme'],
  ['số 12/3 đường Trần Phú, Quốc lộ số 1A-B', 'an address'],
  ['giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025', 'periods'],
  ['COVID-19, SARS-CoV-2, 4-KT, 5-XD', 'codes'],
  ['Thông báo số điện thoại đường dây nóng', 'số that counts nothing'],
  ['100% số hộ; số 5% còn lại; Báo cáo số 12,5 triệu', 'figures'],
]

describe('mentions', () => {
  test.each(mentionCases)('%s (%s)', (marked) => {
    const { text, mentions } = readMarked(marked)
    expect(mentionsOf(extractFrom(text))).toEqual(mentions)
  })
})

/** What the whole document tells of the first document cited: type, date, issuer. */
const detailCases: readonly [text: string, key: string, type: string | null, date: string | null, issuer: string | null, why: string][] = [
  ['Kết lúận số 12-KL/TW, ngàỷ 24/01/2025 củà Bộ Chính trị', '12-KL/TW', 'Kết luận', '2025-01-24', 'Bộ Chính trị', 'tones misread in the words around'],
  ['CHỈ THỊ SỐ 14/CT-TTG NGÀY 25/5/2018 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VĂN HÓA', '14/CT-TTG', 'Chỉ thị', '2018-05-25', 'Thủ tướng Chính phủ', 'of a title in capitals the gazetteer knows the name'],
  ['Thủ tướng Chính phủ Phạm Văn Hà ký Quyết định số 57/QĐ-TTg ngày 12/3/2025', '57/QĐ-TTg', 'Quyết định', '2025-03-12', 'Thủ tướng Chính phủ', 'ký, with the name of who signs'],
  ['Kế hoạch số 5-KH/TU ngày 12/01/2021 của Ban Thường vụ Tỉnh ủy khóa XX về dân vận; Kế hoạch số 5-KH/TU ngày 10/3/2016 của Ban Thường vụ Tỉnh ủy khóa XIX về rừng', '5-KH/TU', 'Kế hoạch', '2021-01-12', 'Ban Thường vụ Tỉnh ủy khóa XX', 'the issuer of the term whose day is given'],
  ['Công văn số 33/UBND-VP; Thông báo số 7/TB-UBND ngày 15/02/2023', '33/UBND-VP', 'Công văn', null, null, 'a day is not shared over types'],
  ['Luật Nhà ở số 27/2023/QH15, Luật Các tổ chức tín dụng số 32/2024/QH15 ngày 29/6/2024', '27/2023/QH15', 'Luật', null, null, 'nor where the year of the symbol is another'],
  ['05/2018/QĐ-UBND\n12/02/2018\nUBND tỉnh\n2', '05/2018/QĐ-UBND', 'Quyết định', '2018-02-12', 'UBND tỉnh', 'the cells of a row one below the other'],
  ['Kế hoạch số 41/KH-UBATGTQG ngày 26/12/2022 của Ủy ban An toàn giao thông Quốc gia triển khai', '41/KH-UBATGTQG', 'Kế hoạch', '2022-12-26', 'Ủy ban An toàn giao thông Quốc gia', 'a committee named by its work'],
  ['Ban Chỉ đạo chuyển đổi số tỉnh đã ban hành Quyết định số 428/QĐ-BCĐ ngày 07/6/2024', '428/QĐ-BCĐ', 'Quyết định', '2024-06-07', 'Ban Chỉ đạo chuyển đổi số tỉnh', 'a name in small words up to the verb, where the symbol is its'],
  ['đề nghị của Sở Y tế tại\nTờ trình số 505/TTr-SYT ngày 17/5/2022', '505/TTr-SYT', 'Tờ trình', '2022-05-17', 'Sở Y tế', 'the order on the line before'],
  ['Căn cứ chỉ thị của Thủ tướng Chính phủ số 617/TTg ngày 26/1/1980', '617/TTg', 'Chỉ thị', '1980-01-26', 'Thủ tướng Chính phủ', 'the type, whose it is, then the number'],
  ['Thông tư số 477/2014/TT-BGDĐT, ngày 19/4/2014 của Bộ trưởng Bộ GD&ĐT;', '477/2014/TT-BGDĐT', 'Thông tư', '2014-04-19', 'Bộ trưởng Bộ GD&ĐT', 'an abbreviated name with &'],
  ['Quyết định số 52/QĐ-TTg ngày 14/5/2018, Quyết định số 17/QĐ-TTg ngày 31/12/2018 của Thủ tướng Chính phủ', '52/QĐ-TTg', 'Quyết định', '2018-05-14', 'Thủ tướng Chính phủ', 'under TTg signs one body only'],
  ['Chỉ thị số 435-CT/TW ngày 16/5/2016, Chỉ thị số 561-CT/TW ngày 10/2/2018 của Ban Bí thư', '435-CT/TW', 'Chỉ thị', '2016-05-16', null, 'under TW sign several'],
  ['Quy định số 10-QĐ/TW của Ban Bí thư, Bộ Chính trị.', '10-QĐ/TW', 'Quy định', null, 'Ban Bí thư, Bộ Chính trị', 'both at the end of the sentence'],
  ['Công văn số 26/BGDĐT-GDTrH ngày 23/6/2021 của Bộ GDĐT1; xây dựng', '26/BGDĐT-GDTrH', 'Công văn', '2021-06-23', 'Bộ GDĐT', 'the figure of a footnote is no part of the name'],
  ['Kế hoạch phối hợp số 3/KHPH-SNV-LĐLĐ ngày 15/3/2023 giữa Sở Nội vụ với Liên đoàn Lao động tỉnh, Ban Thường vụ LĐLĐ tỉnh xây dựng', '3/KHPH-SNV-LĐLĐ', 'Kế hoạch phối hợp', '2023-03-15', 'Sở Nội vụ với Liên đoàn Lao động tỉnh', 'as many issuers as the symbol names'],
  ['Nghị quyết số 17/NQ-HĐND ngày 20/7/2021 của Hội đồng nhân dân tỉnh Khóa XIV Kỳ họp thứ 2', '17/NQ-HĐND', 'Nghị quyết', '2021-07-20', 'Hội đồng nhân dân tỉnh Khóa XIV', 'a session is no part of the name'],
  ['Mệnh lệnh số 1/ML-CAT ngày 2/3/2024', '1/ML-CAT', 'Mệnh lệnh', '2024-03-02', null, 'an order of the police'],
  ['Căn cứ CV số 12/SGDĐT-GDTrH ngày 5.12.2023 của Sở GDĐT;', '12/SGDĐT-GDTrH', 'Công văn', '2023-12-05', 'Sở GDĐT', 'the type abbreviated before a letter’s number'],
  ['Xét đề nghị của Ban Tổ chức Tỉnh ủy (Tờ trình số 51-TTr/BTCTU, ngày 20/02/2025)', '51-TTr/BTCTU', 'Tờ trình', '2025-02-20', 'Ban Tổ chức Tỉnh ủy', 'the proposal in a bracket'],
  ['Sau khi nghe Sở Y tế báo cáo tại Văn bản số 88/SYT-NV ngày 13/5/2024', '88/SYT-NV', null, '2024-05-13', 'Sở Y tế', 'who was heard'],
  ['Quyết định số 45/QĐ-BTL ngày 15/11/2024 của Tư lệnh Quân khu 7 về', '45/QĐ-BTL', 'Quyết định', '2024-11-15', 'Tư lệnh Quân khu 7', 'the number of a military zone'],
  ['Tờ trình số 89/TTr-BQLDA ngày 05/7/2024 của Ban Quản lý dự án ĐTXD huyện về', '89/TTr-BQLDA', 'Tờ trình', '2024-07-05', 'Ban Quản lý dự án ĐTXD huyện', 'a board that manages projects'],
  ['Báo cáo thẩm định số 112/BCTĐ-TCKH ngày 10/7/2024 của Phòng Tài chính - Kế hoạch,', '112/BCTĐ-TCKH', 'Báo cáo', '2024-07-10', 'Phòng Tài chính - Kế hoạch', 'the kind of report stands before its number and in its symbol'],
  ['Công văn số 841/CT-TH ngày 26/4/2014 của Cục thuế tỉnh Lào Cai hỏi về', '841/CT-TH', 'Công văn', '2014-04-26', 'Cục thuế tỉnh Lào Cai', 'a known name in small letters'],
  ['Kết luận số 526-KL/TW, ngày 2/8/2025 của Bộ Chính trị, Ban Bí thư về tích cực', '526-KL/TW', 'Kết luận', '2025-08-02', 'Bộ Chính trị, Ban Bí thư', 'both bodies issued it'],
  ['Kết luận số 526-KL/TW, ngày 2/8/2025 của Bộ Chính trị, Ban Bí thư yêu cầu', '526-KL/TW', 'Kết luận', '2025-08-02', 'Bộ Chính trị', 'the second body opens the main clause'],
  ['Luật Xây dựng số 512/2003/QH11 ngày 27/11/2003 của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam', '512/2003/QH11', 'Luật', '2003-11-27', 'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'the full name of the Assembly'],
  ['chỉ đạo của Chủ tịch UBND tỉnh Nguyễn Văn Hòa tại Thông báo số 56/TB-UBND', '56/TB-UBND', 'Thông báo', null, 'Chủ tịch UBND tỉnh', 'who holds the office is no part of the issuer'],
  ['Quyết định số 7/QĐ-UBND ngày 7/2/2023 của Chủ tịch UBND huyện Trần Văn Thời về', '7/QĐ-UBND', 'Quyết định', '2023-02-07', 'Chủ tịch UBND huyện Trần Văn Thời', 'a district named after a person'],
  ['Quyết định số 7/QĐ-BCĐ138 ngày 7/2/2023 của Ban Chỉ đạo 138/CP về', '7/QĐ-BCĐ138', 'Quyết định', '2023-02-07', 'Ban Chỉ đạo 138/CP', 'the number of a steering committee'],
  ['Nghị quyết liên tịch số 4/2017/NQLT-UBTVQH14-CP ngày 15/6/2017 giữa Ủy ban Thường vụ Quốc hội - Chính phủ;', '4/2017/NQLT-UBTVQH14-CP', 'Nghị quyết liên tịch', '2017-06-15', 'Ủy ban Thường vụ Quốc hội - Chính phủ', 'giữa before the issuers of a joint document'],
  ['Thực hiện Chương trình số 442-CTr/TU ngày 26/3/2008, ngày 14/5/2011, UBND huyện ban hành Kế hoạch số 694/KH-UBND về', '442-CTr/TU', 'Chương trình', '2008-03-26', null, 'the next document’s day is not its own'],
  ['Báo cáo kết quả triển khai Nghị quyết số 318 ngày 26/10/2017 của Ban Chấp hành Trung ương', '318', 'Nghị quyết', '2017-10-26', 'Ban Chấp hành Trung ương', 'a report on results issues nothing'],
  ['Quyết định số 22/QĐ-TTg và 23/QĐ-TTg cùng ngày 05/01/2023 của Thủ tướng Chính phủ', '22/QĐ-TTg', 'Quyết định', '2023-01-05', 'Thủ tướng Chính phủ', 'cùng ngày holds for both'],
  ['Thông tư số 01/2021/TT-BNV, 02/2021/TT-BNV ngày 11/6/2021 của Bộ Nội vụ', '01/2021/TT-BNV', 'Thông tư', '2021-06-11', 'Bộ Nội vụ', 'two whole numbers before one day'],
  ['Nghị quyết số 01/NQ-CP, 02/NQ-CP ngày 8/1/2023; Nghị quyết số 01/NQ-CP ngày 6/1/2023', '01/NQ-CP', 'Nghị quyết', '2023-01-06', null, 'a day of its own goes before a shared one'],
  ['các Quy định số 554-QĐ/TW, ngày 2/7/2021 và số 659-QĐ/TW, ngày 26/10/2021 của Ban Chấp hành Trung ương; Quy định 554-QĐ/TW của Trung ương', '554-QĐ/TW', 'Quy định', '2021-07-02', 'Ban Chấp hành Trung ương', 'the issuer closes a list of dated numbers'],
  ['các Công văn: số 11/BNV-CCVC ngày 02/3/2023, số 12/BNV-TCBC ngày 10/3/2023 của Bộ Nội vụ', '11/BNV-CCVC', 'Công văn', '2023-03-02', 'Bộ Nội vụ', 'letters of one ministry'],
  ['các Nghị quyết của Hội đồng nhân dân tỉnh: số 638/NQ-HĐND ngày 23/12/2020 về nhiệm vụ; số 645/NQ-HĐND ngày 09/12/2021', '638/NQ-HĐND', 'Nghị quyết', '2020-12-23', 'Hội đồng nhân dân tỉnh', 'a list headed by type and issuer'],
  ['Xét đề nghị của Sở Y tế tại Tờ trình số 862/TTr-SYT ngày 18/5/2013 về Quy chế của Ban Chỉ đạo', '862/TTr-SYT', 'Tờ trình', '2013-05-18', 'Sở Y tế', 'whose proposal it is, not whose charter'],
  ['ý kiến chỉ đạo của UBND tỉnh tại Công văn số 45/UBND-VX ngày 30/01/2024', '45/UBND-VX', 'Công văn', '2024-01-30', 'UBND tỉnh', 'an order that refers to its letter'],
  ['ý kiến chỉ đạo của UBND tỉnh tại Công văn số 45/SYT-VP ngày 30/01/2024', '45/SYT-VP', 'Công văn', '2024-01-30', null, 'the letter is another body’s'],
  ['Ngày 11/8/2020, UBND tỉnh đã ban hành văn bản số 250/UBND-VX chỉ đạo', '250/UBND-VX', null, '2020-08-11', 'UBND tỉnh', 'ban hành văn bản số'],
  ['Văn phòng Chính phủ vừa có Công văn số 64/VPCP-KTTH gửi các bộ', '64/VPCP-KTTH', 'Công văn', null, 'Văn phòng Chính phủ', 'vừa có'],
  ['Công điện số 88/CĐ-TTg hồi 15 giờ ngày 10/9/2023 của Thủ tướng Chính phủ', '88/CĐ-TTg', 'Công điện', '2023-09-10', 'Thủ tướng Chính phủ', 'the hour of a telegram'],
  ['Quy định số 160-QĐ/TW ngày 19/8/20222 của Bộ Chính trị', '160-QĐ/TW', 'Quy định', null, 'Bộ Chính trị', 'a year that cannot be hides no issuer'],
  ['Kế hoạch số 9-KH/TU ngày 30/02/2023 của Tỉnh ủy', '9-KH/TU', 'Kế hoạch', '2023-02', 'Tỉnh ủy', 'a day that cannot be leaves the month'],
  ['Công văn số 596/LĐTBXH-TE ngày 13/8/2014 của Bộ Lao động, Thương binh và Xã hội về', '596/LĐTBXH-TE', 'Công văn', '2014-08-13', 'Bộ Lao động, Thương binh và Xã hội', 'a comma for the dash in the name'],
  ['Kế hoạch số 414-KH/BCĐTW, ngày 20/6/2025 của Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực về', '414-KH/BCĐTW', 'Kế hoạch', '2025-06-20', 'Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực', 'về inside the name'],
  ['Công văn số 98/KCB-QLCL ngày 22/01/2024 của Cục Quản lý Khám, chữa bệnh về việc', '98/KCB-QLCL', 'Công văn', '2024-01-22', 'Cục Quản lý Khám, chữa bệnh', 'a department named by its work'],
  ['Công văn số 98/BVTV-TV ngày 22/01/2024 của Cục Bảo vệ thực vật hướng dẫn', '98/BVTV-TV', 'Công văn', '2024-01-22', 'Cục Bảo vệ thực vật', 'small words to the next verb'],
  ['Quyết định số 12/QĐ-UBND ngày 15/4/2019 của Ủy ban nhân dân tỉnh\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', '12/QĐ-UBND', 'Quyết định', '2019-04-15', 'Ủy ban nhân dân tỉnh', 'a heading on the next line is no part of the name'],
  ['Thông tư liên tịch số 41/2014/TTLT-BYT-BTC ngày 24/11/2014 của liên Bộ Y tế - Tài chính hướng dẫn', '41/2014/TTLT-BYT-BTC', 'Thông tư liên tịch', '2014-11-24', 'Liên Bộ Y tế - Tài chính', 'liên Bộ takes both'],
  ['Thông tư liên tịch số 1/2015/TTLT-VPCP-BNV ngày 23/10/2015 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ và Bộ trưởng Bộ Nội vụ', '1/2015/TTLT-VPCP-BNV', 'Thông tư liên tịch', '2015-10-23', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ và Bộ trưởng Bộ Nội vụ', 'several issuers of a joint symbol'],
  ['Kế hoạch số 512/KH-HĐTĐKT ngày 5/8/2021 của Hội đồng Thi đua - Khen thưởng Trung ương', '512/KH-HĐTĐKT', 'Kế hoạch', '2021-08-05', 'Hội đồng Thi đua - Khen thưởng Trung ương', 'Hội đồng Thi đua is no Hội thi'],
  ['Quyết định | 05/2018/QĐ-UBND | 12/02/2018 | UBND tỉnh', '05/2018/QĐ-UBND', 'Quyết định', '2018-02-12', 'UBND tỉnh', 'the row of a table'],
  ['Chương trình phục hồi và triển khai Nghị quyết số 701/2022/QH15 của Quốc hội', '701/2022/QH15', 'Nghị quyết', null, 'Quốc hội', 'behind another name, but only its own body fits the symbol'],
  ['Kết luận số 58-KL/TW ngày 14/6/2019 của Ban Chấp hành Trung ương Đảng về', '58-KL/TW', 'Kết luận', '2019-06-14', 'Ban Chấp hành Trung ương Đảng', 'date, then issuer'],
  ['Kết luận số 58-KL/TW, ngày 14/6/2019 (gọi tắt là Kết luận) của Bộ Chính trị', '58-KL/TW', 'Kết luận', '2019-06-14', 'Bộ Chính trị', 'a bracket between'],
  ['Kết luận số 58-KL/TW của Bộ Chính trị, ngày 14/6/2019 về', '58-KL/TW', 'Kết luận', '2019-06-14', 'Bộ Chính trị', 'issuer, then date'],
  ['Nghị quyết số 05-NQ/TW ngày 01 tháng 11 năm 2016 của Hội nghị Trung ương 4 khóa XII', '05-NQ/TW', 'Nghị quyết', '2016-11-01', null, 'a conference is no issuer'],
  ['Kết luận số 58-KL/TW của Bộ Chính trị; Kết luận số 58-KL/TW ngày 14/6/2019 của Bộ Chính trị (khóa XIII) về', '58-KL/TW', 'Kết luận', '2019-06-14', 'Bộ Chính trị (khóa XIII)', 'the longest form, brackets counted'],
  ['Kế hoạch số 9-KH/TU của Ban Thường vụ Tỉnh uỷ; Kế hoạch số 9-KH/TU của Ban Thường vụ Tỉnh ủy', '9-KH/TU', 'Kế hoạch', null, 'Ban Thường vụ Tỉnh uỷ', 'equal but for spelling: the first'],
  ['các Quyết định số 307, 308-QĐ/TW ngày 10/10/2012 của Bộ Chính trị', '307-QĐ/TW', 'Quyết định', '2012-10-10', 'Bộ Chính trị', 'a list shares date and issuer'],
  ['Quy định số 73-QĐ/TW ngày 14/6/2019', '73-QĐ/TW', 'Quy định', '2019-06-14', null, 'the word tells the type of QĐ'],
  ['Quyết định số 99-QĐ/TW ngày 03/10/2017', '99-QĐ/TW', 'Quyết định', '2017-10-03', null, 'the word tells the type of QĐ'],
  ['theo 73-QĐ/TW của Ban Chấp hành Trung ương', '73-QĐ/TW', null, null, 'Ban Chấp hành Trung ương', 'without a word QĐ of the Party tells nothing'],
  ['theo văn bản số 15/QĐ-TTg ngày 04/01/2024', '15/QĐ-TTg', 'Quyết định', '2024-01-04', null, 'without a word the State symbol tells'],
  ['theo 12-KH/TU', '12-KH/TU', 'Kế hoạch', null, null, 'without a word the abbreviation tells'],
  ['Hướng dẫn của Ban Tuyên giáo Trung ương số 64-HD/BTGTW ngày 11/4/2019', '64-HD/BTGTW', 'Hướng dẫn', '2019-04-11', 'Ban Tuyên giáo Trung ương', 'the issuer stands before the number'],
  ['Ngày 11/4/2019, Ban Tuyên giáo Trung ương đã ban hành Hướng dẫn số 64-HD/BTGTW về', '64-HD/BTGTW', 'Hướng dẫn', '2019-04-11', 'Ban Tuyên giáo Trung ương', 'told by the sentence before'],
  ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư', '30/2020/NĐ-CP', 'Nghị định', '2020-03-05', 'Chính phủ', 'a decree'],
  ['Luật Đầu tư số 61/2020/QH14 ngày 17/6/2020', '61/2020/QH14', 'Luật', '2020-06-17', null, 'a law by name and number'],
  ['Quyết định số 22/2024/QĐ-UBND ngày 5/7/2024 của Ủy ban nhân dân tỉnh Lào Cai ban hành', '22/2024/QĐ-UBND', 'Quyết định', '2024-07-05', 'Ủy ban nhân dân tỉnh Lào Cai', 'a province’s committee with its name'],
  ['Thông tư số 10/2022/TT-BVHTTDL ngày 24/10/2022 của Bộ Văn hóa, Thể thao và Du lịch quy định', '10/2022/TT-BVHTTDL', 'Thông tư', '2022-10-24', 'Bộ Văn hóa, Thể thao và Du lịch', 'a comma in the name'],
  ['Thông tư số 10/2022/TT-BTC ngày 24/10/2022 của Bộ trưởng Bộ Tài chính hướng dẫn', '10/2022/TT-BTC', 'Thông tư', '2022-10-24', 'Bộ trưởng Bộ Tài chính', 'an office as issuer'],
  ['Kế hoạch số 5-KH/ĐUK ngày 1/3/2023 của Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh về', '5-KH/ĐUK', 'Kế hoạch', '2023-03-01', 'Ban Thường vụ Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', 'a long name with và'],
  ['Kế hoạch số 5-KH/BTGDVTU ngày 1/3/2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy về', '5-KH/BTGDVTU', 'Kế hoạch', '2025-03-01', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'a board of 2025'],
  ['Kết luận số 58-KL/TW của Bộ Chính trị và Chỉ thị số 26-CT/TW', '58-KL/TW', 'Kết luận', null, 'Bộ Chính trị', 'và leads on to another document'],
  ['Nghị quyết số 7-NQ/TU ngày   tháng 02 năm 2021 của Tỉnh ủy', '7-NQ/TU', 'Nghị quyết', '2021-02', 'Tỉnh ủy', 'the day left open'],
  ['Nghị quyết số 29-NQ/TW năm 2013 của Ban Chấp hành Trung ương', '29-NQ/TW', 'Nghị quyết', '2013', 'Ban Chấp hành Trung ương', 'the year alone'],
  ['Kế hoạch thực hiện Kết luận số 58-KL/TW của Bộ Chính trị; Kết luận số 58-KL/TW của Ban Bí thư', '58-KL/TW', 'Kết luận', null, 'Ban Bí thư', 'what may belong to the plan gives way'],
  ['Chỉ thị số 40-CT/TW về tín dụng chính sách của Ban Bí thư', '40-CT/TW', 'Chỉ thị', null, 'Ban Bí thư', 'the issuer behind the title, where there is no other'],
  ['Kết luận số 58-KL/TW ngày 14/6/2019 của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng; Kết luận số 58-KL/TW của BCH Trung ương Đảng', '58-KL/TW', 'Kết luận', '2019-06-14', 'BCH Trung ương Đảng', 'an abbreviated body'],
  ['Nghị quyết số 12/NQ-HĐND ngày 10/12/2023 của Hội đồng nhân dân huyện Mường Lát thông qua', '12/NQ-HĐND', 'Nghị quyết', '2023-12-10', 'Hội đồng nhân dân huyện Mường Lát', 'a district’s council'],
  ['Quyết định số 5/QĐ-SGDĐT ngày 5/7/2024 của Giám đốc Sở Giáo dục và Đào tạo về', '5/QĐ-SGDĐT', 'Quyết định', '2024-07-05', 'Giám đốc Sở Giáo dục và Đào tạo', 'a director'],
  ['Báo cáo số 155/BC-KTNS ngày 7/7/2023 của Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh;', '155/BC-KTNS', 'Báo cáo', '2023-07-07', 'Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh', 'a hyphen inside a name'],
  ['Nghị quyết này thay thế Nghị quyết số 33/2019/NQ-HĐND ngày 06/12/2019 của Hội đồng nhân dân tỉnh.', '33/2019/NQ-HĐND', 'Nghị quyết', '2019-12-06', 'Hội đồng nhân dân tỉnh', 'what is replaced has its own issuer'],
  ['Quy định số 508-QĐ/TU, ngày 13/8/2024 và Quy định số 517-QĐ/TU cùng ngày của Ban Thường vụ Tỉnh ủy', '508-QĐ/TU', 'Quy định', '2024-08-13', 'Ban Thường vụ Tỉnh ủy', 'cùng ngày parts no list'],
  ['Chỉ thị 523-CT/TW được Ban Bí thư ban hành ngày 19/7/2018 đã nêu', '523-CT/TW', 'Chỉ thị', '2018-07-19', 'Ban Bí thư', 'whose it is told by a sentence'],
  ['Đề án số 509/ĐA-UBND được Thủ tướng Chính phủ phê duyệt ngày 19/7/2018', '509/ĐA-UBND', 'Đề án', null, null, 'who approves issues nothing'],
  ['NGHỊ QUYẾT SỐ 529-NQ/TW NGÀY 17/8/2022 CỦA BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XIII VỀ', '529-NQ/TW', 'Nghị quyết', '2022-08-17', 'Ban Chấp hành Trung ương Đảng khóa XIII', 'the term in capitals'],
  ['Theo đề nghị của Cục trưởng Cục Quản lý chợ và trung tâm thương mại tại Tờ trình số 558/TTr-QLC ngày 18/8/2025', '558/TTr-QLC', 'Tờ trình', '2025-08-18', 'Cục trưởng Cục Quản lý chợ và trung tâm thương mại', 'a name in small words up to tại'],
  ['Theo đề nghị của Giám đốc Sở Y tế và kết quả họp ngày hôm qua tại Tờ trình số 558/TTr-SYT', '558/TTr-SYT', 'Tờ trình', null, 'Giám đốc Sở Y tế', 'what is heard beside it is no name'],
  ['Ouy định số 508-QĐ/TU, ngày 13/8/2024 của Tỉnh ủy', '508-QĐ/TU', 'Quy định', '2024-08-13', 'Tỉnh ủy', 'the tail of a Q lost'],
  ['Hướng dẫn số 8-HD/UBKTTW ngày 5/7/2024 của Ủy ban Kiểm tra Trung ương về', '8-HD/UBKTTW', 'Hướng dẫn', '2024-07-05', 'Ủy ban Kiểm tra Trung ương', 'a commission'],
] // prettier-ignore

describe('type, date and issuer', () => {
  test.each(detailCases)('%s', (text, key, type, date, issuer) => {
    const value = extractFrom(text).marks.find(
      (mark): mark is Mark<'reference'> => mark.type === 'reference',
    )!.value
    expect({ key: value.key, type: value.type, date: value.date, issuer: value.issuer }).toEqual({
      key,
      type,
      date,
      issuer,
    })
  })
})

describe('the own number', () => {
  const own = { number: '84', symbol: 'KH/ĐUK', type: 'Kế hoạch', date: '2022-05-09' }
  test.each([
    ['Kèm theo Kế hoạch số 84-KH/ĐUK ngày 9/5/2022', [], 'repeated in an annex'],
    ['Kế hoạch số 84-KH/ĐUK của Ban Thường vụ', [], 'repeated without its date'],
    [
      'Kế hoạch số 83-KH/ĐUK',
      ['83-KH/ĐUK Kế hoạch số 83-KH/ĐUK'],
      'another number of the same issuer is another document',
    ],
    [
      'Kế hoạch số 84-KH/ĐUK ngày 02/02/2019',
      ['84-KH/ĐUK Kế hoạch số 84-KH/ĐUK'],
      'another day: an earlier term’s',
    ],
    ['Kế hoạch này được phổ biến; Kế hoạch nêu trên', [], 'the plan itself'],
  ])('%s', (text, expected) => {
    expect(mentionsOf(extractFrom(text, own))).toEqual(expected)
  })

  test('leaves này of another type to the document named before', () => {
    const text = 'theo Nghị định số 30/2020/NĐ-CP; Nghị định này quy định; Kế hoạch này'
    expect(mentionsOf(extractFrom(text, own))).toContain('~30/2020/NĐ-CP Nghị định này')
    expect(mentionsOf(extractFrom(text, own))).toHaveLength(2)
  })

  test('is known by its place where no header mark says it', () => {
    const text = 'ĐẢNG ỦY XÃ TÂN LẬP\n*\nSố 12-KH/ĐU\nKẾ HOẠCH\nthu gom rác\nThực hiện Kế hoạch số 30-KH/HU'
    expect(mentionsOf(extractFrom(text))).toEqual(['30-KH/HU Kế hoạch số 30-KH/HU'])
  })
})
