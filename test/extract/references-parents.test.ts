import { describe, expect, test } from 'vitest'
import type { Mark } from '../../src/doc/marks.js'
import { extractFrom } from './references-helpers.js'

/** Text of the opening, the keys (or names) it is made under, and why. */
const cases: readonly [text: string, parents: readonly string[], why: string][] = [
  // Party
  ['Thực hiện Kế hoạch số 312-KH/TU ngày 12/02/2019 của Ban Thường vụ Tỉnh ủy về trồng rừng, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:', ['312-KH/TU'], 'one parent'],
  ['Thực hiện Hướng dẫn số 64-HD/BTGTW, ngày 11/4/2019 của Ban Tuyên giáo Trung ương; Kế hoạch số 93-KH/TU, ngày 15/5/2019 của Ban Thường vụ Tỉnh ủy về thực hiện Kết luận số 58-KL/TW, ngày 14/6/2019 của Bộ Chính trị và Kế hoạch số 09-KH/TW, ngày 01/3/2019 của Bộ Chính trị về trồng rừng, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch như sau:', ['64-HD/BTGTW', '93-KH/TU'], 'what stands under về thực hiện is nested, its và too'],
  ['Thực hiện Kế hoạch số 86-KH/TU, ngày 28/5/2019 của Ban Thường vụ Tỉnh ủy thực hiện Kết luận số 58-KL/TW, ngày 14/6/2019 của Ban Bí thư về rừng (sau đây gọi tắt là Kết luận), Ban Thường vụ Đảng ủy xây dựng kế hoạch như sau:', ['86-KH/TU'], 'thực hiện without về is nested as well'],
  ['Để giữ nghề đan lát, tạo việc làm lúc nông nhàn, thực hiện Kế hoạch số 41/KH-UBND ngày 06/6/2018 của Ủy ban nhân dân tỉnh, Ủy ban nhân dân huyện yêu cầu:', ['41/KH-UBND'], 'a purpose before the verb'],
  ['Thực hiện Chỉ thị số 7-CT/TU, ngày 02/8/2019 của Tỉnh ủy về nghề gốm (gọi tắt là Chỉ thị số 7-CT/TU) và Kế hoạch số 20-KH/HU, ngày 09/9/2019 của Huyện ủy, Đảng ủy xã xây dựng kế hoạch như sau:', ['7-CT/TU', '20-KH/HU'], 'the short form of the first, told with its number, ends nothing'],
  ['Căn cứ Nghị quyết số 05-NQ/TU ngày 02/3/2021 của Tỉnh ủy về du lịch;\nCăn cứ Kế hoạch số 17-KH/HU ngày 05/4/2021 của Huyện ủy,\nĐảng ủy xã xây dựng kế hoạch như sau:', ['05-NQ/TU', '17-KH/HU'], 'two paragraphs'],
  ['Căn cứ Nghị quyết số 05-NQ/TU ngày 02/3/2021 của Tỉnh ủy; căn cứ Kế hoạch số 17-KH/HU ngày 05/4/2021 của Huyện ủy, Đảng ủy xã xây dựng kế hoạch như sau:', ['05-NQ/TU', '17-KH/HU'], 'two on one line'],
  ['Thực hiện Chỉ thị số 12-CT/TW ngày 1/2/2023 của Ban Bí thư về an toàn giao thông, Kế hoạch số 30-KH/TU ngày 5/3/2023 của Ban Thường vụ Tỉnh ủy về an toàn giao thông, Huyện ủy xây dựng kế hoạch như sau:', ['12-CT/TW', '30-KH/TU'], 'a comma leads on from a plain description'],
  ['Thực hiện Chỉ thị số 12-CT/TW và Kế hoạch số 30-KH/TU của Ban Thường vụ Tỉnh ủy về rừng, Huyện ủy ban hành kế hoạch như sau:', ['12-CT/TW', '30-KH/TU'], 'joined by và'],
  ['Để triển khai thực hiện có hiệu quả việc trồng cây theo Kế hoạch số 30-KH/TU ngày 5/3/2023 của Tỉnh ủy, Đảng ủy xây dựng kế hoạch như sau:', ['30-KH/TU'], 'theo in the middle'],
  ['Triển khai thực hiện Kế hoạch số 30-KH/TU ngày 5/3/2023 của Tỉnh ủy, Đảng ủy yêu cầu:', ['30-KH/TU'], 'Triển khai thực hiện'],
  ['Theo Kế hoạch số 30-KH/TU ngày 5/3/2023 của Tỉnh ủy, Đảng ủy thông báo như sau:', ['30-KH/TU'], 'Theo'],
  ['Thực hiện chỉ đạo của Ban Thường vụ Tỉnh ủy tại Công văn số 88-CV/TU ngày 3/4/2024 về chuyển đổi số, Đảng ủy báo cáo như sau:', ['88-CV/TU'], 'tại behind the order'],
  ['Thực hiện ý kiến chỉ đạo của Thường trực Tỉnh ủy về công tác nước sạch tại Thông báo số 88-TB/TU, Đảng ủy báo cáo như sau:', ['88-TB/TU'], 'tại behind a description'],
  ['KẾ HOẠCH Triển khai đợt trồng cây Thực hiện Kế hoạch số 12-KH/TU ngày 01/3/2023 của Tỉnh ủy về trồng cây, Huyện ủy xây dựng kế hoạch như sau: I. MỤC ĐÍCH 1. Thực hiện Kết luận số 58-KL/TW', ['12-KH/TU'], 'one run-on paragraph'],
  ['KẾ HOẠCH\nTriển khai thực hiện Nghị quyết số 68-NQ/TW\n-----\nThực hiện Kế hoạch số 12-KH/TU ngày 01/3/2023 của Tỉnh ủy về trồng cây, Huyện ủy xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH', ['12-KH/TU'], 'the title is no basis'],
  ['Kính gửi: Các chi bộ trực thuộc\nThực hiện Công văn số 88-CV/HU ngày 3/4/2024 của Huyện ủy về nước sạch, Đảng ủy xã đề nghị các chi bộ:\n1. Rà soát theo Kết luận số 58-KL/TW', ['88-CV/HU'], 'an official letter'],
  ['Căn cứ tình hình thực tế của địa phương, Ban Thường vụ Huyện ủy xây dựng Kế hoạch thực hiện Nghị quyết số 12-NQ/TU ngày 05/5/2022 của Tỉnh ủy như sau:', ['12-NQ/TU'], 'told by the main clause alone'],
  ['Thực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy, Huyện ủy xây dựng Kế hoạch thực hiện Nghị quyết số 12-NQ/TU như sau:', ['12-KH/TU'], 'the main clause does not count beside a basis'],
  ['Thực hiện Chương trình công tác năm 2022 của Ban Thường vụ Tỉnh ủy, Ban Tuyên giáo xây dựng kế hoạch như sau:', ['=Chương trình công tác năm 2022 của Ban Thường vụ Tỉnh ủy'], 'a parent without a number is named'],
  ['Thực hiện Kế hoạch của Tỉnh ủy về thực hiện Kết luận số 58-KL/TW ngày 14/6/2019 của Bộ Chính trị, Huyện ủy xây dựng kế hoạch như sau:', ['=Kế hoạch của Tỉnh ủy'], 'the plan without a number is the parent, not what it carries out'],
  ['Thực hiện Kế hoạch số 30-KH/TU ngày 5/3/2023 của Tỉnh ủy về thực hiện Kết luận số 58-KL/TW của Bộ Chính trị, Hướng dẫn số 9-HD/BTGTU ngày 7/3/2023 của Ban Tuyên giáo Tỉnh ủy, Đảng ủy xây dựng kế hoạch như sau:', ['30-KH/TU', '9-HD/BTGTU'], 'a provincial guidance cannot be what the provincial plan carries out'],
  ['Thực hiện Nghị quyết số 9-NQ/TU ngày 7/3/2023 của Tỉnh ủy; căn cứ chức năng, nhiệm vụ được giao, Đảng ủy xây dựng kế hoạch như sau:', ['9-NQ/TU'], 'a ground that is no document'],
  ['Thực hiện tổng kết 10 năm thực hiện Chỉ thị số 40-CT/TW theo Hướng dẫn số 12-HD/TU ngày 1/2/2024, Huyện ủy báo cáo như sau:', ['12-HD/TU'], 'what is summed up is not what governs'],
  ['Thực hiện Kế hoạch số 12-KH/TU, ngày 01/3/2023\ncủa Tỉnh ủy về trồng cây, Huyện ủy xây dựng kế hoạch như sau:', ['12-KH/TU'], 'a line not joined'],
  ['- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy định số 62-QĐ/TW ngày 28/8/2019 của Ban Chấp hành Trung ương,', ['=Điều lệ Đảng', '62-QĐ/TW'], 'bulleted grounds'],
  ['Đảng ủy xã Tân Lập tổ chức hội nghị học tập Kết luận số 58-KL/TW vào ngày 3/4.', [], 'no basis at all'],
  ['I. MỤC ĐÍCH\n1. Thực hiện Kết luận số 58-KL/TW nghiêm túc.', [], 'the body is no basis'],
  ['Thực hiện các Nghị quyết số 68, 69-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương, Huyện ủy xây dựng kế hoạch như sau:', ['68-NQ/TW', '69-NQ/TW'], 'a list'],
  ['Sau 10 năm thực hiện Nghị quyết số 33-NQ/TW về văn hóa, đạt kết quả quan trọng. Để tiếp tục thực hiện Nghị quyết số 33-NQ/TW, Ban Bí thư kết luận như sau:', ['33-NQ/TW'], 'Để tiếp tục thực hiện'],
  ['Thực hiện Chỉ thị số 04/CT-UBND ngày 28/8/2023 của UBND tỉnh về nhiệm vụ năm học; các công văn của Sở Giáo dục và Đào tạo: Công văn số 1287/SGD&ĐT-GDTrH ngày 31/8/2023, Phòng hướng dẫn như sau:', ['04/CT-UBND', '1287/SGD&ĐT-GDTrH'], 'a list introduced by its issuer'],
  ['Thực hiện sự chỉ đạo của Trung ương, Tỉnh ủy về phòng, chống thiên tai; Kế hoạch số 12-KH/TU ngày 1/1/2023, Huyện ủy xây dựng kế hoạch như sau:', ['12-KH/TU'], 'behind a ground that is no document'],
  ['Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020 - 2025; Nghị quyết số 05-NQ/TU ngày 2/3/2021 của Tỉnh ủy về du lịch, Huyện ủy ban hành kế hoạch như sau:', ['=Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX', '05-NQ/TU'], 'one without a number, then one with'],
  ['Thực hiện Nghị quyết của Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI và Chương trình hành động số 02-CTr/TU ngày 5/5/2021, Ban Cán sự đảng ban hành kế hoạch như sau:', ['=Nghị quyết của Đại hội đại biểu Đảng bộ tỉnh lần thứ XVI', '02-CTr/TU'], 'the same joined by và'],
  ['Thực hiện nhiệm vụ được giao tại Quyết định số 15/QĐ-UBND ngày 2/2/2023 của UBND tỉnh, Sở báo cáo như sau:', ['15/QĐ-UBND'], 'a task given by a decision'],
  ['Căn cứ Điều 12 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;', ['30/2020/NĐ-CP'], 'an article of it'],
  ['Phúc đáp Công văn số 15/UBND-VX ngày 2/2/2023 của UBND tỉnh về cung cấp số liệu, Sở báo cáo như sau:', [], 'what is answered is not carried out'],
  // Damage and loose wording
  ['| Th ực hiẹn Kế hoạch số 508-KH/TU ngày 03/8/2024 của Tỉnh ủy về nuôi cá lồng, Huyện ủy xây dựng kế hoạch như sau:', ['508-KH/TU'], 'the verb torn, its marks misread, a stroke before it'],
  ['Căncứ Nghị định số 509/2031/NĐ-CP ngày 03/8/2031 của Chính phủ;', ['509/2031/NĐ-CP'], 'the verb run together'],
  ['Căn cứ Kế hoạch số 508-KH/TU, ngày 03/8/2024 của Tỉnh ủy về nuôi cá lồng; Hướng dẫn sô 2l-\nHD/BTGTU ngày 09/8/2024 của Ban Tuyên giáo Tỉnh ủy,\nĐảng ủy xã xây dựng kế hoạch như sau:', ['508-KH/TU', '21-HD/BTGTU'], 'a symbol wrapped behind a figure read as a letter'],
  ['CĂN CỨ NGHỊ QUYẾT SỐ 541-NQ/TU NGÀY 04/8/2022 CỦA TỈNH ỦY VỀ NUÔI CÁ LỒNG VÀ KẾ HOẠCH SỐ 507-KH/TU NGÀY 09/9/2022 CỦA BAN THƯỜNG VỤ TỈNH ỦY, HUYỆN ỦY XÂY DỰNG KẾ HOẠCH NHƯ SAU:', ['541-NQ/TU', '507-KH/TU'], 'a basis set in capitals whole'],
  ['KẾ HOẠCH\nTHỰC HIỆN NGHỊ QUYẾT SỐ 541-NQ/TU CỦA TỈNH ỦY\nI. MỤC ĐÍCH', [], 'in capitals without a closing sign it is the title'],
  ['Thực hiệnQuyết định số 505/QĐ-TTg ngày 09/10/2012 của Thủ tướng Chính phủ, Sở xây dựng kế hoạch như sau:', ['505/QĐ-TTg'], 'the verb run together with the type'],
  ['Thực hiện Quyết định số 505/QĐ-\nTTg ngày 09/10/2012 của Thủ tướng Chính phủ, Sở xây dựng kế hoạch như sau:', ['505/QĐ-TTg'], 'a symbol wrapped over two lines'],
  ['Thực hiện Nghị quyết số 272/NQ-CP ngày 02/8/2022 của Chính phủ Chương trình số 561-CTr/TU ngày 18/8/2022 của Tỉnh ủy thực hiện Nghị quyết số 477-NQ/TW, UBND tỉnh ban hành Kế hoạch như sau:', ['272/NQ-CP', '561-CTr/TU'], 'the comma between two grounds left out'],
  ['Thực hiện Chỉ thị số 554-CT/TW ngày 24/01/2018 của Ban Bí thư về thi đua và chỉ đạo của UBND tỉnh tại văn bản số 466/UBND-VX ngày 20/3/2018, huyện tổ chức như sau:', ['554-CT/TW', '466/UBND-VX'], 'an order beside a ground'],
  ['Thực hiện chỉ đạo của Thủ tướng Chính phủ tại cuộc họp ngày 16/4/2020, Chủ tịch UBND tỉnh đề nghị làm theo Chỉ thị số 512/CT-TTg ngày 5/3/2020.', [], 'behind the main clause nothing is ground'],
  ['- Căn cứ Quy định về thể thức ban hành kèm theo Quyết định số 18-QĐ/TU ngày 23/6/2016 của Tỉnh ủy;', [], 'the ground is the rule, not what it came with'],
  ['Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 848/2025/QH15 được sửa đổi, bổ sung bởi Luật số 209/2025/QH15;', ['848/2025/QH15'], 'a law whose name ends in pháp luật'],
  ['Thực hiện Kế hoạch số 3-KH/TU ngày 25/7/2016 của Tỉnh ủy; Ke hoạch số 4-KH/HU ngày 02/11/2016 của Huyện ủy, Đảng ủy xã xây dựng kế hoạch như sau:', ['3-KH/TU', '4-KH/HU'], 'a type word that recognition misread'],
  ['Thực hiện Kế hoạch số 505-KH/TU ngày 11/01/2023 của Tỉnh ủy; Quy định số 568-QĐ/TW, ngày 4/7/2021 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng, Hướng dẫn số 407-HD/TW, ngày 2/9/2021 của Ban Bí thư, Huyện ủy xây dựng kế hoạch như sau:', ['505-KH/TU', '568-QĐ/TW', '407-HD/TW'], 'a statute named in a description ends nothing'],
  ['I. CĂN CỨ XÂY DỰNG ĐỀ ÁN\n1. Văn bản của Trung ương\n- Nghị quyết số 456-NQ/TW ngày 17/01/2017 của Bộ Chính trị;\n- Căn cứ Luật Du lịch số 463/2017/QH14;\nII. THỰC TRẠNG\n1. Thực hiện Quyết định số 540/QĐ-UBND ngày 3/2/2018 của UBND tỉnh.', ['456-NQ/TW', '463/2017/QH14'], 'a first section that is the basis'],
  ['Thực hiện Kế hoạch số 104-KH/TU, ngày 21/7/2022 của Ban Thường vụ Tỉnh ủy về học tập các nghị quyết (Nghị quyết số 526-NQ/TW, ngày 17/6/2022; Nghị quyết số 547-NQ/TW, ngày 17/6/2022), Đảng ủy xây dựng kế hoạch như sau:', ['104-KH/TU'], 'a bracket lists what the plan is about'],
  ['Sáng 5/3, Ban Chấp hành Đảng bộ tỉnh họp về Nghị quyết số 526-NQ/TW ngày 17/6/2022 và Kế hoạch số 421-KH/TU ngày 2/2/2023.', [], 'Chấp hành in a body’s name is no verb'],
  ['Thực hiện ý kiến của Thường trực Huyện ủy, Văn phòng sao gửi Thông báo số 477-TB/TU ngày 11/6/2023 của Tỉnh ủy đến các đơn vị.', [], 'what is sent on is no ground'],
  ['Căn cứ Quyết định số 12/QĐ-TTg ngày 05/3/2020 của Thủ tướng\nChính phủ về đề án; Kế hoạch số 15/KH-UBND ngày 1/4/2020 của UBND tỉnh;\nXét Tờ trình số 3/TTr-SNV;', ['12/QĐ-TTg', '15/KH-UBND'], 'a line broken before a capital'],
  ['Thực hiện Hướng dẫn số 7-HD/TWĐTN ngày 3/2/2024 về trồng tre; Chương trình công tác quý II năm 2024 số 5-CTr/TĐ, Tỉnh đoàn xây dựng kế hoạch như sau:', ['7-HD/TWĐTN', '5-CTr/TĐ'], 'words of its title between the type and the number of the second'],
  ['Căn cứ Quy định số 8-QĐ/TW, ngày 3/2/2024 của Bộ Chính trị; thực hiện ý kiến chỉ đạo của Ban Thường vụ Tỉnh ủy tại Công văn số 61-CV/TU, ngày 4/3/2024, Ban Nội chính hướng dẫn như sau:', ['8-QĐ/TW', '61-CV/TU'], 'an order behind a second verb'],
  ['Căn cứ Chương trình công tác năm 2023 của Huyện ủy (số 8-CTr/HU ngày 05/01/2023) và tình hình thực tế, Ban Dân vận xây dựng kế hoạch như sau:', ['8-CTr/HU'], 'the number of what is named, in brackets behind it'],
  ['Thực hiện Kết luận của đồng chí Bí thư Tỉnh ủy tại Thông báo số 34-TB/TU ngày 05/6/2023, UBND huyện ban hành kế hoạch như sau:', ['34-TB/TU'], 'a conclusion is told by the notice that holds it'],
  ['Thực hiện Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng (Nghị quyết số 694-NQ/TW, 701-NQ/TW ngày 25/11/2023), Đảng ủy xây dựng kế hoạch như sau:', ['694-NQ/TW', '701-NQ/TW'], 'a bracket that gives the numbers of what is named'],
  ['Tiếp theo Công điện số 435/CĐ-UBND ngày 07/9/2024 của UBND tỉnh; thực hiện Công điện số 209/CĐ-TTg ngày 07/9/2024 của Thủ tướng Chính phủ, UBND huyện yêu cầu:', ['209/CĐ-TTg'], 'the verb in small letters behind a semicolon'],
  ['Thực hiện:\n- Quyết định số 118/QĐ-TTg ngày 04/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình;\n- Kế hoạch số 484/KH-UBND ngày 06/01/2024 của UBND tỉnh.\nUBND huyện ban hành Kế hoạch:', ['118/QĐ-TTg', '484/KH-UBND'], 'bullets under the verb'],
  ['Căn cứ các văn bản sau:\n- Luật Du lịch số 67/2006/QH11;\n- Nghị định số 64/2007/NĐ-CP của Chính phủ;\nSở xây dựng kế hoạch như sau:', ['67/2006/QH11', '64/2007/NĐ-CP'], 'bullets under a lead line'],
  ['Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh, Thường trực Tỉnh ủy khóa XVII, nhiệm kỳ 2020 - 2025 (Quy chế số 1-QC/TU, ngày 25/11/2020);', ['1-QC/TU'], 'the same type once more, with its number'],
  // State
  ['Căn cứ các Quyết định của Thủ tướng Chính phủ: Số 573/2002/QĐ-TTg ngày 16/10/2002 về khám bệnh; số 498/2012/QĐ-TTg ngày 02/3/2012 về việc sửa đổi Quyết định số 573/2002/QĐ-TTg;', ['573/2002/QĐ-TTg', '498/2012/QĐ-TTg'], 'an amendment that the head of the list names'],
  ['Căn cứ Thông tư số 15/2022/TT-BTC ngày 04/3/2022 của Bộ Tài chính quy định quản lý kinh phí và Thông tư số 55/2023/TT-BTC ngày 15/8/2023 của Bộ Tài chính;', ['15/2022/TT-BTC', '55/2023/TT-BTC'], 'a second whole citation behind a description that names no document'],
  ['Căn cứ Nghị định số 484/2009/NĐ-CP ngày 13/02/2009 của Chính phủ về quản lý dự án và Nghị định số 181/2009/NĐ-CP ngày 16/10/2009 của Chính phủ về sửa đổi Nghị định số 484/2009/NĐ-CP;', ['484/2009/NĐ-CP'], 'an amendment joined by và'],
  ['Căn cứ Nghị định số 841/2010/NĐ-CP ngày 09/6/2010 của Chính phủ; các Nghị định sửa đổi, bổ sung: số 736/2013/NĐ-CP ngày 15/5/2013 và số 244/2017/NĐ-CP ngày 08/8/2017;', ['841/2010/NĐ-CP'], 'amendments listed behind a lead'],
  ['Căn cứ Thông tư số 17/2022/TT-BNV ngày 06/9/2022 của Bộ Nội vụ hướng dẫn theo Quyết định số 17/QĐ-TTg,\nTheo Công văn số 55/SNV-VL ngày 12/4/2023 của Sở Nội vụ, UBND huyện ban hành Kế hoạch như sau:', ['17/2022/TT-BNV', '55/SNV-VL'], 'an item that ends in a comma'],
  ['Căn cứ quy định tại Điều 37 của Luật Quản lý thuế, Điều 12 của Nghị định số 195/2017/NĐ-CP ngày 26/5/2017 của Chính phủ;', ['=Luật Quản lý thuế', '195/2017/NĐ-CP'], 'articles of two documents'],
  ['Căn cứ Luật Đầu tư số 160/2015/QH13 ngày 23/6/2015 và Luật sửa đổi, bổ sung một số điều của Luật Đầu tư số 841/2020/QH14 ngày 19/6/2020;', ['160/2015/QH13'], 'an amendment joined by và'],
  ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 20 tháng 6 năm 2015;\nCăn cứ Nghị định số 568/2014/NĐ-CP ngày 05 tháng 4 năm 2014 của Chính phủ quy định tổ chức; Nghị định số 349/2020/NĐ-CP ngày 15/9/2020 sửa đổi, bổ sung một số điều của Nghị định số 568/2014/NĐ-CP;\nXét Tờ trình số 505/TTr-SNV ngày 03/3/2023 của Sở Nội vụ;\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 505/TTr-SNV.\nQUYẾT ĐỊNH:', ['=Luật Tổ chức chính quyền địa phương', '568/2014/NĐ-CP'], 'heads of the items, not amendments, proposals'],
  ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;\nCăn cứ Thông tư số 12/2021/TT-BGDĐT ngày 05/4/2021 của Bộ Giáo dục và Đào tạo hướng dẫn thực hiện Nghị định số 15/2020/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định số 5/QĐ-UBND', ['30/2020/NĐ-CP', '12/2021/TT-BGDĐT'], 'what a circular guides is described, what follows QUYẾT ĐỊNH is no basis'],
  ['Căn cứ Nghị định số 24/2014/NĐ-CP đã được sửa đổi, bổ sung tại Nghị định số 107/2020/NĐ-CP ngày 14/9/2020 của Chính phủ;', ['24/2014/NĐ-CP'], 'đã được sửa đổi tại'],
  ['Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu; Kế hoạch số 15/KH-UBND ngày 01/02/2022 của UBND tỉnh, UBND huyện ban hành kế hoạch như sau:', ['06/QĐ-TTg', '15/KH-UBND'], 'a State plan'],
  ['Căn cứ Luật số 69/2025/QH15; căn cứ Nghị định số 30/2020/NĐ-CP;', ['69/2025/QH15', '30/2020/NĐ-CP'], 'grounds on one line, State'],
  ['Sau khi xem xét Tờ trình số 20/TTr-UBND ngày 1/3/2024 của Ủy ban nhân dân tỉnh; Báo cáo thẩm tra số 5/BC-HĐND;', [], 'reports heard are no ground'],
  ['Thực hiện Kế hoạch số 15/KH-UBND ngày 01/02/2022 của UBND tỉnh về việc triển khai Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ, UBND huyện ban hành kế hoạch như sau:', ['15/KH-UBND'], 'về việc triển khai'],
  ['Căn cứ Kế hoạch số 15/KH-UBND ngày 01/02/2022 của Ủy ban nhân dân tỉnh ban hành kế hoạch phòng, chống cháy rừng;\nỦy ban nhân dân xã xây dựng kế hoạch cụ thể như sau:', ['15/KH-UBND'], 'one ground and a main clause'],
] // prettier-ignore

describe('parents', () => {
  test.each(cases)('%s', (text, parents) => {
    const found = extractFrom(text)
      .marks.filter((mark): mark is Mark<'parent'> => mark.type === 'parent')
      .map(({ value }) => value.key ?? `=${value.name}`)
    expect(found).toEqual(parents)
  })
})
