import type { Problem, ProblemCode } from '../result';
import { defineMessages, type Language } from './define';

/** Sentences that say more when a problem carries the facts for them. */
interface Detailed {
  readonly detail: {
    readonly bundle_refused: string;
    readonly bundle_faulty: string;
    readonly already_captured: string;
    readonly already_decided_approved: string;
    readonly already_decided_returned: string;
    readonly too_long: string;
    readonly too_many_attempts: string;
    readonly token_scope: string;
    readonly quote_says: string;
    readonly quote_ambiguous: string;
    readonly too_many_proposals: string;
    readonly body_too_large: string;
    readonly text_too_large: string;
    readonly figure_low_above_high: string;
    readonly changed_inputs: string;
    readonly changed_by: string;
    readonly claim_changed: string;
    readonly claim_rejected: string;
    readonly chain_cycle: string;
    readonly chain_circular: string;
    readonly copy_circular: string;
    readonly copy_cycle: string;
  };
}
type Sentences = Readonly<Record<ProblemCode, string>> & Detailed;

/** What went wrong and what to do about it, for every expected failure. */
export const problem = defineMessages(
  {
    sign_in_required: 'Sign in to go on.',
    sign_in_failed: 'The email and the password do not belong together. Check both and try again.',
    session_expired: 'Your session has ended. Sign in again; what you typed is kept here.',
    token_invalid: 'No such token stands: it is mistyped, expired or revoked. Its owner can make another on the account page.',
    account_disabled: 'This account is disabled. An administrator can enable it.',
    too_many_attempts: 'Too many attempts. Wait a few minutes and try again.',
    token_scope: 'This token does not reach that far. Make one that may do more, on the account page.',
    token_project: 'This token is limited to one project, and this belongs to none.',
    token_never: 'No token may do this. Sign in and do it yourself.',
    token_beyond: 'This door is for assistants. Come with a token that only reads or proposes.',
    assistant_only: 'Only an assistant proposes claims, with a token made for it. Record the claim yourself instead.',
    not_allowed: 'Your role in this project does not allow this. A lead can change your role.',
    cross_site: 'Another site sent this in your name. Do it from here.',
    author_cannot_approve: 'You submitted this reconciliation yourself. Somebody else must approve or return it.',
    last_lead: 'Somebody must lead the project. Make another member a lead first.',
    no_such_account: 'No account has this address. An administrator can add one.',
    not_found: 'This is not here, or not for you to see.',
    other_project: 'This belongs to another project.',
    already_exists: 'There is one like it already.',
    already_captured: 'Exactly this text has been captured already.',
    already_decided: 'This has been decided already. Reload the page to see how.',
    already_redacted: 'This has been struck out already.',
    too_many_proposals:
      'Too many of this assistant’s proposals still wait for a person. Nothing more can be proposed until some are decided.',
    changed_meanwhile: 'Somebody changed this while you were at it. Look at how it stands now, then send yours again.',
    not_submitted: 'This reconciliation is not waiting for approval.',
    not_standing: 'This record was returned or replaced. Sign on the one that stands.',
    not_publishable: 'Only an approved record can be made public, while it stands and nothing it rests on has changed.',
    not_public: 'This record is not public.',
    handed_in: 'This reading is handed in; nothing of it changes any more.',
    not_handed_in: 'Both readers hand in first.',
    reading_blind:
      'You read this blind: what you find goes into your reading, and what others made of it is shown once both readers have handed in.',
    read_blind: 'Two people are reading one of its texts blind and could read it there. Make it public once both have handed in.',
    idempotency_in_flight: 'A request with this idempotency key is under way. Ask again in a moment.',
    method_not_allowed: 'This address does not take that method. The Allow header says which it takes.',
    method_unknown: 'No address here takes that method.',
    message_invalid: 'This is no message of the protocol, or of a revision that is not spoken here.',
    not_acceptable: 'What lives here is JSON; the Accept header leaves it out.',
    body_too_large: 'The body of the request is larger than this takes.',
    media_type: 'The body must be sent as application/json, not packed.',
    file_media_type:
      'Send the file under its own media type, such as text/csv, or as application/octet-stream; lines of claims as application/x-ndjson.',
    precondition_required: 'Say which version you saw: send its ETag as If-Match, so that nothing of another’s is overwritten unseen.',
    idempotency_reused: 'This idempotency key was used for another request. Take a new one.',
    json_invalid: 'The body is no JSON in UTF-8.',
    unknown_member: 'Nothing here has this name. Check its spelling.',
    unwritable: 'This holds a character that no text can: NUL, or half of a pair. Take it out.',
    required: 'This cannot stay empty.',
    too_long: 'This is too long. Shorten it.',
    invalid: 'This cannot be understood. Check it and try again.',
    email_invalid: 'This is not an email address. One looks like name@example.org.',
    password_short: 'The password is too short: at least 12 characters.',
    password_wrong: 'This is not your present password.',
    password_mismatch: 'The two new passwords differ. Type the same one twice.',
    figure_unreadable: 'No single figure can be read here. Write one, such as 62, > 60, 90–106, about 500, dozens, none or unknown.',
    figure_low_above_high: 'The low end is above the high end. Write the smaller number first.',
    figure_too_large: 'The number is beyond a million million. Check its zeros.',
    figure_order: 'Low, best and high must stand in this order, from smallest to largest.',
    date_unreadable: 'No date can be read here. Write one such as 17 September 2016, 2016-09 or 2016-09-17/2016-09-18.',
    time_unreadable: 'No time can be read here. Write one such as 17:00, 5 pm or 17:00+03:00.',
    chain_empty: 'The chain is empty. Name at least who published it.',
    chain_ends_early: 'Nothing can follow “not recorded” in a chain. Move it to the far end or remove it.',
    chain_repeats: 'One source stands twice in the chain. Keep it once.',
    chain_cycle: 'The chain comes back to a source that stands in it already. Remove it where it comes back.',
    copy_cycle: 'The documents would copy one another in a circle. Look again which came first.',
    copy_of_itself: 'A document is no copy of itself. Choose two.',
    nothing_shared: 'These two documents share no eight words in a row, so there is nothing one could have copied.',
    quote_mismatch: 'The text no longer says these words at this place. Select them again.',
    quote_absent: 'The text does not hold these words, letter for letter. Quote them exactly as they stand in it.',
    words_elsewhere: 'The words of the figure do not stand in the quote. Give them as the quote has them.',
    quote_empty: 'No words are selected. Select the words that make the claim.',
    reason_required: 'Say why, in a sentence that others can weigh.',
    rationale_required: 'A reconciliation needs its rationale: say how you came to it.',
    value_required: 'Give a value, or say that the question cannot be settled.',
    exclusion_reason_required: 'Every claim left out needs a reason.',
    text_empty: 'There is no text. Paste it or choose a file that has some.',
    text_too_large: 'The text is too large. Split it into smaller documents.',
    text_not_utf8: 'The file is not UTF-8 text. Save it as UTF-8 and choose it again.',
    text_has_nul: 'The text holds NUL characters, so it is probably no text file. Choose another.',
    file_type: 'This kind of file cannot be taken in. Choose a plain text file (.txt).',
    nothing_to_reconcile: 'This question has no accepted claim yet. Accept one first.',
    nothing_to_read: 'No document has a claim about this incident yet, so there is nothing to read.',
    nothing_to_redact: 'Nothing was recorded with this act, so there is nothing to strike out.',
    same_reader: 'The two readers must be two people.',
    adjudicator_reads: 'Who adjudicates does not read. Choose a third person.',
    reviewer_required: 'This takes a member of the project who is a reviewer or more.',
    name_ambiguous: 'The project has more than one by this name. Write the name in full, as it stands there.',
    quote_ambiguous: 'These words stand more than once in the passage. Quote a few words more, so that the place is certain.',
    row_ragged: 'This row has not as many cells as there are headings. Check its separators and quotation marks.',
    row_unreadable: 'This row cannot be read. Each line of JSON Lines is one object of plain values.',
    heading_twice: 'Two columns have the same heading. Give each its own.',
    table_empty: 'The file holds no rows under its headings.',
    table_unreadable: 'The table cannot be read to its end. A quotation mark may never be closed, or a row may be far too long.',
    table_too_wide: 'The table has too many columns. Keep those that matter.',
    table_file_type: 'This kind of file cannot be imported. Choose a CSV, XLSX or JSON Lines file.',
    import_too_large: 'The file is too large to be imported in one act. Split it.',
    unpacks_too_large: 'The workbook unpacks to more than can be read safely. Save the sheet as CSV and choose that.',
    mapping_incomplete: 'Say which column this is read from.',
    column_missing: 'The file has no such column. Choose another.',
    file_changed: 'The file has changed since it was looked at. Choose it again.',
    capture_left_out: 'The bundle was taken without this text, and the project does not have it.',
    bundle_refused: 'This archive cannot be opened safely, so nothing of it is taken in.',
    bundle_unknown: 'This is no bundle of a version known here.',
    bundle_faulty: 'The bundle does not prove what it says, so nothing of it is taken in. Check it to see what is wrong.',
    already_undone: 'This import has been taken back already.',
    ledger_unsigned:
      'This server keeps no key of the ledger, so nothing can be signed here. Start it with its own command, or set ISNAD_LEDGER_KEY.',
    database_unavailable: 'The database does not answer. What you typed is kept; try again in a moment.',
    unexpected: 'Something went wrong on our side. Nothing was saved half-way; try again.',
    detail: {
      bundle_refused:
        'This archive cannot be opened safely, so nothing of it is taken in: {why, select, several_parts {it is one part of several} damaged {its directory is damaged {at}} encrypted {{at} is encrypted} method {{at} is packed in a way that is not read here} path {“{at}” leads outside the archive, or is no plain file} twice {{at} is there twice} overlap {{at} overlaps with another file, or something is hidden before it} bomb {{at} is far larger than it is packed} other {it is no ZIP, or not a ZIP alone}}.',
      bundle_faulty:
        'The bundle does not prove what it says, first at {at}, so nothing of it is taken in. Check it to see all that is wrong.',
      already_captured: 'Exactly this text has been captured already, as “\u2068{title}\u2069”.',
      already_decided_approved: '{name} approved this before you. Reload the page to see it.',
      already_decided_returned: '{name} returned this before you. Reload the page to see the note.',
      too_long: 'This is too long: at most {maximum, number} characters.',
      too_many_attempts: 'Too many attempts. Try again in {minutes, plural, one {one minute} other {# minutes}}.',
      token_scope:
        'This token may {has, select, read {only read} propose {only read and propose} write {read and write} other {decide}}; this takes one that may {needs, select, propose {propose} write {write} decide {decide} other {read}}.',
      body_too_large: 'The body of the request is larger than this takes: at most {maximum, number} MB.',
      text_too_large: 'The text is larger than {maximum, number} MB. Split it into smaller documents.',
      quote_says: 'The text does not say these words there. It says: “\u2068{says}\u2069”.',
      quote_ambiguous: 'These words stand in the text {count, number} times. Say where they begin: {places}.',
      too_many_proposals:
        '{count, number} of this assistant’s proposals still wait for a person. Nothing more can be proposed until some are decided.',
      figure_low_above_high: '{low, number} is above {high, number}. Write the smaller number first.',
      changed_inputs: 'What this rests on has changed: {what}. Look at how it stands now, then send yours again.',
      changed_by: '{name} was before you: {what}. Look at how it stands now, then send yours again.',
      claim_changed: '{name} corrected one of the two claims meanwhile: it now says “{what}”. Look at how the pair stands, then judge it.',
      claim_rejected: '{name} rejected one of the two claims meanwhile: “{what}”. There is nothing left to judge here.',
      chain_cycle: 'The chain goes in a circle: {cycle}. Remove the source where it comes back.',
      chain_circular:
        'This value would have no origin, for its reports relay one another: {cycle}. If a source does not say where it has it from, end the chain as not recorded.',
      copy_circular:
        'With this ruling a value would have no origin, for its reports would relay one another: {cycle}. Look again which document came first, or whom the claims say they have it from.',
      copy_cycle: 'The documents would copy one another in a circle: {cycle}. Look again which came first.',
    },
  } satisfies Sentences,
  {
    sign_in_required: 'سجّل الدخول لتتابع.',
    sign_in_failed: 'البريد وكلمة المرور لا يتطابقان. راجعهما وأعد المحاولة.',
    session_expired: 'انتهت جلستك. سجّل الدخول من جديد، وما كتبته محفوظ هنا.',
    token_invalid: 'لا رمز قائم بهذا النص: كُتب خطأً، أو انتهت مدته، أو أُلغي. يستطيع صاحبه أن ينشئ غيره من صفحة الحساب.',
    account_disabled: 'هذا الحساب موقوف، ويستطيع المشرف تفعيله.',
    too_many_attempts: 'محاولات كثيرة. انتظر بضع دقائق ثم أعد المحاولة.',
    token_scope: 'لا يبلغ هذا الرمز ذلك. أنشئ من صفحة الحساب رمزاً يتيح أكثر.',
    token_project: 'هذا الرمز مقصور على مشروع واحد، وليس هذا من مشروع.',
    token_never: 'لا رمز يتيح ذلك. سجّل الدخول وافعله بنفسك.',
    token_beyond: 'هذا الباب للمساعدين. لا بد من رمز يقرأ أو يقترح فحسب.',
    assistant_only: 'لا يقترح الادعاءات إلا مساعد برمز أُنشئ له. سجّل الادعاء بنفسك.',
    not_allowed: 'دورك في هذا المشروع لا يتيح ذلك، ويستطيع مسؤول المشروع تغيير دورك.',
    cross_site: 'أرسل هذا موقع آخر باسمك. افعله من هنا.',
    author_cannot_approve: 'أنت من أرسل هذه التسوية، فاعتمادها أو إعادتها لغيرك.',
    last_lead: 'لا بد للمشروع من مسؤول. اجعل عضواً آخر مسؤولاً أولاً.',
    no_such_account: 'لا حساب بهذا البريد. يستطيع المشرف أن يضيف حساباً له.',
    not_found: 'لا شيء هنا، أو ليس لك أن تراه.',
    other_project: 'هذا من مشروع آخر.',
    already_exists: 'يوجد مثله من قبل.',
    already_captured: 'هذا النص بعينه محفوظ من قبل.',
    already_decided: 'بُتّ في هذا من قبل. أعد تحميل الصفحة لترى كيف.',
    already_redacted: 'حُجب هذا من قبل.',
    too_many_proposals: 'كثير من مقترحات هذا المساعد ما زال ينتظر البتّ. لا يُقبل مزيد منها حتى يُبتّ في بعضها.',
    changed_meanwhile: 'غيّره شخص آخر وأنت تعمل عليه. انظر كيف صار، ثم أرسل ما عندك من جديد.',
    not_submitted: 'هذه التسوية ليست بانتظار الاعتماد.',
    not_standing: 'أُعيد هذا السجل أو حلّ غيره محلّه. وقّع على السجل القائم.',
    not_publishable: 'لا يُنشر إلا سجل معتمد قائم لم يتغيّر شيء مما استند إليه.',
    not_public: 'هذا السجل غير منشور.',
    handed_in: 'سُلّمت هذه القراءة، فلا يتغيّر فيها شيء بعد الآن.',
    not_handed_in: 'لا بد أن يسلّم القارئان قراءتيهما أولاً.',
    reading_blind: 'أنت تقرأ هذا قراءة معمّاة: ما تجده يُدوَّن في قراءتك، وما أخذه غيرك منه يُعرض بعد أن يسلّم القارئان.',
    read_blind: 'في ما يستند إليه نصّ يُقرأ الآن قراءة معمّاة، وقد يطّلع عليه قارئاه علناً. انشر بعد أن يسلّما.',
    idempotency_in_flight: 'طلب بمفتاح التكرار نفسه ما زال جارياً. أعد السؤال بعد قليل.',
    method_not_allowed: 'لا يقبل هذا العنوان هذه الطريقة. في الترويسة Allow ما يقبله.',
    method_unknown: 'لا يقبل هذه الطريقة أيّ عنوان هنا.',
    message_invalid: 'ليست هذه رسالة من البروتوكول، أو هي من إصدار لا يُفهم هنا.',
    not_acceptable: 'ما هنا JSON، والترويسة Accept تستبعده.',
    body_too_large: 'متن الطلب أكبر مما يُقبل هنا.',
    media_type: 'يُرسل متن الطلب بنوع application/json غير مضغوط.',
    file_media_type: 'يُرسل الملف بنوعه، مثل text/csv، أو بنوع application/octet-stream، وتُرسل أسطر الادعاءات بنوع application/x-ndjson.',
    precondition_required: 'قل أي نسخة رأيت: أرسل ETag الخاص بها في If-Match، كي لا يُستبدل عمل غيرك دون أن تراه.',
    idempotency_reused: 'استُعمل مفتاح التكرار هذا لطلب آخر. خذ مفتاحاً جديداً.',
    json_invalid: 'متن الطلب ليس JSON بترميز UTF-8.',
    unknown_member: 'لا شيء هنا بهذا الاسم. راجع كتابته.',
    unwritable: 'في هذا محرف لا يُكتب في نصّ: NUL أو نصف زوج. احذفه.',
    required: 'لا يصحّ أن يبقى هذا فارغاً.',
    too_long: 'هذا أطول مما ينبغي. اختصره.',
    invalid: 'تعذّر فهم هذا. راجعه وأعد المحاولة.',
    email_invalid: 'ليس هذا عنوان بريد. مثال العنوان: name@example.org',
    password_short: 'كلمة المرور قصيرة، وأقلّها 12 حرفاً.',
    password_wrong: 'ليست هذه كلمة مرورك الحالية.',
    password_mismatch: 'كلمتا المرور الجديدتان مختلفتان. اكتب الكلمة نفسها مرتين.',
    figure_unreadable:
      'لا يُقرأ هنا رقم واحد بعينه. اكتب مثلاً 62، أو أكثر من 60، أو بين 90 و106، أو نحو 500، أو عشرات، أو لا أحد، أو غير معلوم.',
    figure_low_above_high: 'الحدّ الأدنى أكبر من الأعلى. اكتب الرقم الأصغر أولاً.',
    figure_too_large: 'الرقم يتجاوز ألف مليار. راجع أصفاره.',
    figure_order: 'الأدنى ثم الأرجح ثم الأعلى: رتّبها من الأصغر إلى الأكبر.',
    date_unreadable: 'لا يُقرأ هنا تاريخ. اكتب مثلاً 17 أيلول 2016، أو أيلول 2016، أو من 17 إلى 18 أيلول 2016.',
    time_unreadable: 'لا يُقرأ هنا وقت. اكتب مثلاً 17:00، أو الخامسة مساءً، أو 14:00 بتوقيت غرينتش.',
    chain_empty: 'سلسلة الإسناد فارغة. اذكر على الأقل من نشر.',
    chain_ends_early: 'لا يأتي شيء في السلسلة بعد «غير مذكور». اجعله في آخرها أو احذفه.',
    chain_repeats: 'مصدر واحد مذكور مرتين في السلسلة. أبقه مرة.',
    chain_cycle: 'تعود السلسلة إلى مصدر سبق ذكره فيها. احذفه حيث يعود.',
    copy_cycle: 'تصير الوثائق منقولةً بعضُها عن بعض في دائرة. انظر أيّها السابق.',
    copy_of_itself: 'لا تُنقل الوثيقة عن نفسها. اختر وثيقتين.',
    nothing_shared: 'لا تشترك الوثيقتان في ثماني كلمات متتالية، فليس فيهما ما يكون منقولاً.',
    quote_mismatch: 'لم يعد النص يقول هذه الكلمات في هذا الموضع. حدّدها من جديد.',
    quote_absent: 'ليست هذه الكلمات في النص حرفاً بحرف. اقتبسها كما وردت فيه تماماً.',
    words_elsewhere: 'كلمات الرقم ليست في الاقتباس. اكتبها كما وردت فيه.',
    quote_empty: 'لم تُحدَّد كلمات. حدّد الكلمات التي فيها الادعاء.',
    reason_required: 'اذكر السبب في جملة يستطيع غيرك أن يزنها.',
    rationale_required: 'لا تسوية بلا تعليل. قل كيف انتهيت إليها.',
    value_required: 'ضع قيمة، أو قل إن السؤال لا يُحسم.',
    exclusion_reason_required: 'لكل ادعاء مستبعد سبب. اذكره.',
    text_empty: 'لا نصّ هنا. ألصقه أو اختر ملفاً فيه نصّ.',
    text_too_large: 'النص أكبر مما ينبغي. قسّمه إلى وثائق أصغر.',
    text_not_utf8: 'ليس الملف نصّاً بترميز UTF-8. احفظه بهذا الترميز ثم اختره من جديد.',
    text_has_nul: 'في النص محارف NUL، والأغلب أنه ليس ملف نصّ. اختر غيره.',
    file_type: 'لا يُقبل هذا النوع من الملفات. اختر ملف نصّ (txt).',
    nothing_to_reconcile: 'ليس لهذا السؤال ادعاء مقبول بعد. اقبل واحداً أولاً.',
    nothing_to_read: 'ليس في أي وثيقة ادعاء عن هذه الحادثة بعد، فلا شيء يُقرأ.',
    nothing_to_redact: 'لم يُسجَّل مع هذا الفعل شيء، فلا شيء يُحجب.',
    same_reader: 'القارئان شخصان لا شخص واحد.',
    adjudicator_reads: 'من يحكم لا يقرأ. اختر شخصاً ثالثاً.',
    reviewer_required: 'لا يصلح لهذا إلا عضو في المشروع هو مراجِع أو أعلى.',
    name_ambiguous: 'في المشروع أكثر من واحد بهذا الاسم. اكتب الاسم كاملاً كما هو هناك.',
    quote_ambiguous: 'هذه الكلمات ترد في الفقرة أكثر من مرة. زد في الاقتباس كلمات حتى يتعيّن الموضع.',
    row_ragged: 'عدد خلايا هذا الصف ليس كعدد العناوين. راجع الفواصل وعلامات الاقتباس فيه.',
    row_unreadable: 'لا يُقرأ هذا الصف. كل سطر من JSONL كائن واحد قيمه بسيطة.',
    heading_twice: 'لعمودين عنوان واحد. اجعل لكل عمود عنوانه.',
    table_empty: 'ليس في الملف صفوف تحت عناوينه.',
    table_unreadable: 'لا يُقرأ الجدول إلى آخره، فلعلّ علامة اقتباس لم تُغلق أو صفاً جاوز كل حدّ.',
    table_too_wide: 'في الجدول أعمدة أكثر مما ينبغي. أبقِ منها ما يهمّ.',
    table_file_type: 'لا يُستورد هذا النوع من الملفات. اختر ملف CSV أو XLSX أو JSONL.',
    import_too_large: 'الملف أكبر من أن يُستورد في فعل واحد. قسّمه.',
    unpacks_too_large: 'يتضخّم المصنّف عند فكّه فوق ما تؤمَن قراءته. احفظ الورقة بصيغة CSV واخترها.',
    mapping_incomplete: 'قل من أي عمود يُقرأ هذا.',
    column_missing: 'لا عمود كهذا في الملف. اختر غيره.',
    file_changed: 'تغيّر الملف منذ نُظر فيه. اختره من جديد.',
    capture_left_out: 'أُخذت الحزمة دون هذا النص، وليس في المشروع.',
    bundle_refused: 'لا يُفتح هذا الأرشيف مأموناً، فلا يؤخذ منه شيء.',
    bundle_unknown: 'ليست هذه حزمة من نسخة معروفة هنا.',
    bundle_faulty: 'لا تثبت الحزمة ما تقوله، فلا يؤخذ منها شيء. افحصها لترى موضع الخلل.',
    already_undone: 'جرى التراجع عن هذا الاستيراد من قبل.',
    ledger_unsigned: 'لا يحفظ هذا الخادم مفتاح الدفتر، فلا توقيع لحزمة منه. شغّل Isnad بأمره، أو اضبط ISNAD_LEDGER_KEY.',
    database_unavailable: 'قاعدة البيانات لا تستجيب. ما كتبته محفوظ؛ أعد المحاولة بعد قليل.',
    unexpected: 'حدث خلل من جهتنا. لم يُحفظ شيء ناقصاً؛ أعد المحاولة.',
    detail: {
      bundle_refused:
        'لا يُفتح هذا الأرشيف مأموناً، فلا يؤخذ منه شيء: {why, select, several_parts {هو جزء من أجزاء} damaged {فهرسه تالف {at}} encrypted {{at} مشفّر} method {{at} محزوم بطريقة لا تُقرأ هنا} path {«{at}» يقود إلى خارج الأرشيف، أو ليس ملفاً عادياً} twice {{at} موجود مرتين} overlap {{at} متداخل مع ملف آخر، أو قبله شيء مخفي} bomb {{at} أكبر بكثير مما حُزم فيه} other {ليس ملف ZIP، أو ليس ملف ZIP وحده}}.',
      bundle_faulty: 'لا تثبت الحزمة ما تقوله، وأول الخلل عند {at}، فلا يؤخذ منها شيء. افحصها لترى الخلل كله.',
      already_captured: 'هذا النص بعينه محفوظ من قبل، وعنوانه «\u2068{title}\u2069».',
      already_decided_approved: 'سبقك {name} إلى اعتماد هذه التسوية. أعد تحميل الصفحة لتراها.',
      already_decided_returned: 'سبقك {name} إلى إعادة هذه التسوية. أعد تحميل الصفحة لترى الملاحظة.',
      too_long:
        'هذا أطول مما ينبغي، وأقصاه {maximum, plural, zero {لا حرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفاً} other {# حرف}}.',
      too_many_attempts:
        'محاولات كثيرة. أعد المحاولة بعد {minutes, plural, zero {قليل} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}.',
      token_scope:
        'يتيح هذا الرمز {has, select, read {القراءة وحدها} propose {القراءة والاقتراح وحدهما} write {القراءة والكتابة} other {البتّ}}، ولا بد هنا من رمز يتيح {needs, select, propose {الاقتراح} write {الكتابة} decide {البتّ} other {القراءة}}.',
      body_too_large: 'متن الطلب أكبر مما يُقبل هنا، وأقصاه {maximum, number} م.ب.',
      text_too_large: 'حجم النص يتجاوز {maximum, number} م.ب. قسّمه إلى وثائق أصغر.',
      quote_says: 'لا يقول النص هذه الكلمات هناك. يقول: «\u2068{says}\u2069».',
      quote_ambiguous: 'عدد مرات ورود هذه الكلمات في النص: {count, number}. حدّد موضع بدايتها: {places}.',
      too_many_proposals: 'عدد مقترحات هذا المساعد التي ما زالت تنتظر البتّ: {count, number}. لا يُقبل مزيد منها حتى يُبتّ في بعضها.',
      figure_low_above_high: '{low, number} أكبر من {high, number}. اكتب الرقم الأصغر أولاً.',
      changed_inputs: 'تغيّر ما يستند إليه هذا: {what}. انظر كيف صار، ثم أرسل ما عندك من جديد.',
      changed_by: 'سبقك {name}: {what}. انظر كيف صار، ثم أرسل ما عندك من جديد.',
      claim_changed: 'صحّح {name} أحد الادعاءين وأنت تعمل، فصار يقول «{what}». انظر كيف صارا، ثم احكم.',
      claim_rejected: 'رفض {name} أحد الادعاءين وأنت تعمل: «{what}». لم يبق هنا ما يُحكم فيه.',
      chain_cycle: 'السلسلة تدور على نفسها: {cycle}. احذف المصدر حيث يعود.',
      chain_circular:
        'لا يبقى لهذه القيمة أصل، فتقاريرها ينقل بعضها عن بعض: {cycle}. إن لم يذكر المصدر عمّن أخذها فاختم السلسلة بـ«غير مذكور».',
      copy_circular:
        'بهذا القول لا يبقى لقيمة أصل، إذ تصير تقاريرها ينقل بعضها عن بعض: {cycle}. انظر أيّ الوثيقتين أسبق، أو عمّن تقول الادعاءات إنها أخذت.',
      copy_cycle: 'تصير الوثائق منقولةً بعضُها عن بعض في دائرة: {cycle}. انظر أيّها السابق.',
    },
  },
);

type DetailKey = keyof Detailed['detail'];
export type ProblemKey = ProblemCode | `detail.${DetailKey}`;

/** The fuller sentence a problem of this code may have, and the facts it cannot be said without. */
const DETAIL: Partial<
  Record<ProblemCode, { readonly key: (params: NonNullable<Problem['params']>) => DetailKey; readonly needs: readonly string[] }>
> = {
  already_captured: { key: () => 'already_captured', needs: ['title'] },
  already_decided: {
    key: ({ decision }) => (decision === 'returned' ? 'already_decided_returned' : 'already_decided_approved'),
    needs: ['name', 'decision'],
  },
  changed_meanwhile: {
    key: (params) => {
      if ('claim' in params) return params.claim === 'rejected' ? 'claim_rejected' : 'claim_changed';
      return 'name' in params ? 'changed_by' : 'changed_inputs';
    },
    needs: ['whatEn', 'whatAr'],
  },
  bundle_refused: { key: () => 'bundle_refused', needs: ['why'] },
  bundle_faulty: { key: () => 'bundle_faulty', needs: ['at'] },
  too_long: { key: () => 'too_long', needs: ['maximum'] },
  too_many_attempts: { key: () => 'too_many_attempts', needs: ['minutes'] },
  text_too_large: { key: () => 'text_too_large', needs: ['maximum'] },
  body_too_large: { key: () => 'body_too_large', needs: ['maximum'] },
  token_scope: { key: () => 'token_scope', needs: ['has', 'needs'] },
  quote_mismatch: { key: () => 'quote_says', needs: ['says'] },
  quote_ambiguous: { key: () => 'quote_ambiguous', needs: ['count', 'places'] },
  too_many_proposals: { key: () => 'too_many_proposals', needs: ['count'] },
  figure_low_above_high: { key: () => 'figure_low_above_high', needs: ['low', 'high'] },
  copy_cycle: { key: () => 'copy_cycle', needs: ['cycleEn', 'cycleAr'] },
  chain_cycle: {
    key: ({ among }) => (among === 'question' ? 'chain_circular' : among === 'copies' ? 'copy_circular' : 'chain_cycle'),
    needs: ['cycleEn', 'cycleAr'],
  },
};

/** Key of the problem's sentence inside this namespace; say it with `params`. The fuller one only when its facts are there. */
export function problemKey({ code, params }: Problem): ProblemKey {
  const detail = DETAIL[code];
  return detail === undefined || params === undefined || !detail.needs.every((name) => name in params)
    ? code
    : `detail.${detail.key(params)}`;
}

/** The facts as a language says them: `cycleEn` and `cycleAr` are one fact in two languages, and its sentence asks for `cycle`. */
export function problemFacts({ params }: Problem, language: Language): Problem['params'] {
  if (params === undefined) return params;
  const suffix = language === 'ar' ? 'Ar' : 'En';
  const own = Object.entries(params).filter(([name]) => name.endsWith(suffix));
  return { ...params, ...Object.fromEntries(own.map(([name, fact]) => [name.slice(0, -suffix.length), fact])) };
}
