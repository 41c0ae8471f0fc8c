import type { Phrases } from './phrases.js'

/**
 * Wording of the findings and messages of `compare`. `-question` is the wording below 0.6: a question to the reader, not a claim.
 * `{where}` is a place in the outline, `{text}` the beginning of the passage.
 */
export const comparePhrases = {
  'compare/omitted': {
    vi: 'Văn bản cấp dưới không nêu nội dung {where} của văn bản cấp trên: “{text}”.',
    en: 'The lower document leaves out {where} of the higher one: “{text}”.',
  },
  'compare/omitted-question': {
    vi: 'Nội dung {where} của văn bản cấp trên có bị bỏ sót không? “{text}”.',
    en: 'Is {where} of the higher document left out? “{text}”.',
  },
  'compare/omitted-other-level': {
    vi: 'Nội dung {where} của văn bản cấp trên giao cho {body}, không thuộc phạm vi của văn bản cấp dưới: “{text}”.',
    en: '{where} of the higher document is addressed to {body}, outside the reach of the lower one: “{text}”.',
  },
  'compare/omitted-other-level-question': {
    vi: 'Nội dung {where} của văn bản cấp trên giao cho {body}; có thuộc phạm vi của văn bản cấp dưới không? “{text}”.',
    en: '{where} of the higher document is addressed to {body}; does it concern the lower one? “{text}”.',
  },
  'compare/omitted-perhaps-elsewhere': {
    vi: 'Nội dung {where} của văn bản cấp trên có thể đã được đưa vào {elsewhere} của văn bản cấp dưới: “{text}”.',
    en: '{where} of the higher document is perhaps taken up {elsewhere} of the lower one: “{text}”.',
  },
  'compare/omitted-perhaps-elsewhere-question': {
    vi: 'Nội dung {where} của văn bản cấp trên đã được đưa vào {elsewhere} của văn bản cấp dưới hay bị bỏ sót? “{text}”.',
    en: 'Is {where} of the higher document taken up {elsewhere} of the lower one, or left out? “{text}”.',
  },
  'compare/added': {
    vi: 'Văn bản cấp dưới bổ sung nội dung {where}: “{text}”.',
    en: 'The lower document adds {where}: “{text}”.',
  },
  'compare/added-question': {
    vi: 'Nội dung {where} có phải do văn bản cấp dưới bổ sung không? “{text}”.',
    en: 'Is {where} an addition of the lower document? “{text}”.',
  },
  'compare/moved': {
    vi: 'Nội dung {from} của văn bản cấp trên được chuyển, nay nằm {where}.',
    en: '{from} of the higher document now stands {where}.',
  },
  'compare/moved-question': {
    vi: 'Nội dung {from} của văn bản cấp trên có phải đã được chuyển, nay nằm {where} không?',
    en: 'Has {from} of the higher document been moved to {where}?',
  },
  'compare/assignee': {
    vi: 'Chủ thể thực hiện {where} khác với văn bản cấp trên: {removed} → {added}.',
    en: 'Who acts {where} differs from the higher document: {removed} → {added}.',
  },
  'compare/assignee-question': {
    vi: 'Chủ thể thực hiện {where} có khác với văn bản cấp trên không? {removed} → {added}.',
    en: 'Does who acts {where} differ from the higher document? {removed} → {added}.',
  },
  'compare/number': {
    vi: 'Số liệu {where} khác với văn bản cấp trên: {removed} → {added}.',
    en: 'A number {where} differs from the higher document: {removed} → {added}.',
  },
  'compare/number-question': {
    vi: 'Số liệu {where} có khác với văn bản cấp trên không? {removed} → {added}.',
    en: 'Does a number {where} differ from the higher document? {removed} → {added}.',
  },
  'compare/scope': {
    vi: 'Phạm vi nhiệm vụ {where} khác với văn bản cấp trên: {removed} → {added}.',
    en: 'The scope of the task {where} differs from the higher document: {removed} → {added}.',
  },
  'compare/scope-question': {
    vi: 'Phạm vi nhiệm vụ {where} có khác với văn bản cấp trên không? {removed} → {added}.',
    en: 'Does the scope of the task {where} differ from the higher document? {removed} → {added}.',
  },
  'compare/audience': {
    vi: 'Đối tượng {where} khác với văn bản cấp trên: {removed} → {added}.',
    en: 'Whom it concerns {where} differs from the higher document: {removed} → {added}.',
  },
  'compare/audience-question': {
    vi: 'Đối tượng {where} có khác với văn bản cấp trên không? {removed} → {added}.',
    en: 'Does whom it concerns {where} differ from the higher document? {removed} → {added}.',
  },
  'compare/citation': {
    vi: 'Văn bản viện dẫn {where} khác với văn bản cấp trên: {removed} → {added}.',
    en: 'A cited document {where} differs from the higher document: {removed} → {added}.',
  },
  'compare/citation-question': {
    vi: 'Văn bản viện dẫn {where} có khác với văn bản cấp trên không? {removed} → {added}.',
    en: 'Does a cited document {where} differ from the higher document? {removed} → {added}.',
  },
  'compare/deadline-changed': {
    vi: 'Thời hạn {where} khác với văn bản cấp trên: {removed} → {added}.',
    en: 'The time {where} differs from the higher document: {removed} → {added}.',
  },
  'compare/deadline-changed-question': {
    vi: 'Thời hạn {where} có khác với văn bản cấp trên không? {removed} → {added}.',
    en: 'Does the time {where} differ from the higher document? {removed} → {added}.',
  },
  'compare/deadline-later': {
    vi: 'Thời hạn {where} muộn hơn văn bản cấp trên: {removed} → {added}.',
    en: 'The deadline {where} is later than in the higher document: {removed} → {added}.',
  },
  'compare/deadline-later-question': {
    vi: 'Thời hạn {where} có muộn hơn văn bản cấp trên không? {removed} → {added}.',
    en: 'Is the deadline {where} later than in the higher document? {removed} → {added}.',
  },
  'compare/deadline-earlier': {
    vi: 'Thời hạn {where} sớm hơn văn bản cấp trên: {removed} → {added}.',
    en: 'The deadline {where} is earlier than in the higher document: {removed} → {added}.',
  },
  'compare/deadline-earlier-question': {
    vi: 'Thời hạn {where} có sớm hơn văn bản cấp trên không? {removed} → {added}.',
    en: 'Is the deadline {where} earlier than in the higher document? {removed} → {added}.',
  },
  'compare/deadline-dropped': {
    vi: 'Văn bản cấp dưới không nêu thời hạn {where} của văn bản cấp trên: {removed}.',
    en: 'The lower document leaves out the deadline {where} of the higher one: {removed}.',
  },
  'compare/deadline-dropped-question': {
    vi: 'Thời hạn {where} của văn bản cấp trên có bị bỏ sót không? {removed}.',
    en: 'Is the deadline {where} of the higher document left out? {removed}.',
  },
  'compare/deadline-new': {
    vi: 'Văn bản cấp dưới đặt thêm thời hạn {where}: {added}.',
    en: 'The lower document sets a deadline of its own {where}: {added}.',
  },
  'compare/deadline-new-question': {
    vi: 'Thời hạn {where} có phải do văn bản cấp dưới đặt thêm không? {added}.',
    en: 'Is the deadline {where} one of the lower document’s own? {added}.',
  },
  'compare/body-exchanged': {
    vi: 'Nhiệm vụ {where} được giao cho cơ quan khác: {removed} → {added}.',
    en: 'The task {where} is given to another body: {removed} → {added}.',
  },
  'compare/body-exchanged-question': {
    vi: 'Nhiệm vụ {where} có được giao cho cơ quan khác không? {removed} → {added}.',
    en: 'Is the task {where} given to another body? {removed} → {added}.',
  },
  'compare/number-lowered': {
    vi: 'Chỉ tiêu {where} thấp hơn văn bản cấp trên: {removed} → {added}.',
    en: 'The target {where} is lower than in the higher document: {removed} → {added}.',
  },
  'compare/number-lowered-question': {
    vi: 'Chỉ tiêu {where} có thấp hơn văn bản cấp trên không? {removed} → {added}.',
    en: 'Is the target {where} lower than in the higher document? {removed} → {added}.',
  },
  'compare/weakened': {
    vi: 'Yêu cầu {where} nhẹ hơn văn bản cấp trên: {removed} → {added}.',
    en: 'The demand {where} is weaker than in the higher document: {removed} → {added}.',
  },
  'compare/weakened-question': {
    vi: 'Yêu cầu {where} có nhẹ hơn văn bản cấp trên không? {removed} → {added}.',
    en: 'Is the demand {where} weaker than in the higher document? {removed} → {added}.',
  },
  'compare/localised': {
    vi: 'Cụm từ {removed} được địa phương hóa thành {added} ({count} lần).',
    en: '{removed} is localised as {added} ({count} times).',
  },
  'compare/title': {
    vi: 'Trích yếu khác với văn bản cấp trên: {removed} → {added}.',
    en: 'The title differs from the higher document: {removed} → {added}.',
  },
  'compare/parent-not-cited': {
    vi: 'Văn bản cấp dưới không viện dẫn văn bản {parent}; việc đối chiếu vẫn được thực hiện theo yêu cầu.',
    en: 'The lower document does not cite {parent}; they are compared as asked.',
  },
  'compare/read-partly': {
    vi: 'Văn bản {file} chỉ đọc được một phần; phần không đọc được không có trong bảng đối chiếu.',
    en: '{file} was read only in part; what was not read is missing from the comparison.',
  },
  'compare/across-levels': {
    vi: 'Văn bản {file} không phải là cấp trên trực tiếp; đối chiếu này vượt một cấp.',
    en: '{file} is not the direct parent: this comparison skips one level.',
  },
  'compare/inherited-not-certain': {
    vi: 'Không có văn bản cấp trên: nội dung chung của các văn bản chỉ có thể coi là nhiều khả năng kế thừa, không chắc chắn.',
    en: 'Without the higher document what the siblings share is probably inherited, never certain.',
  },
  'compare/nothing': { vi: 'không có', en: 'nothing' },
  'compare/place-outline': { vi: 'tại mục {outline}', en: 'in section {outline}' },
  'compare/place-basis': { vi: 'ở phần mở đầu', en: 'in the opening' },
  'compare/place-unit': { vi: 'tại đoạn {unit}', en: 'in paragraph {unit}' },
} as const satisfies Phrases
