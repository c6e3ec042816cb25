## Rights that stand beside the help of a neighbour. nl is the source of the six.

# The cards: what, where, who goes along.
right-energie-title = لا تستطيع دفع فاتورة الطاقة؟
right-energie-what = يبحث المركز الاجتماعي معك عن حل. لا يُقطع عن أحد قبل أن تنظر لجنة.
right-energie-where = هل وصلتك رسالة؟ لا تنتظر، واتصل بالمركز الاجتماعي.
right-energie-with = يمكنك إحضار شخص معك، حتى أمام اللجنة.
right-schoolfactuur-title = فاتورة المدرسة مرتفعة؟
right-schoolfactuur-what = يمكن للمدرسة تقسيط المبلغ أو المساعدة من صندوق. تأتي المنحة المدرسية مع Groeipakket.
right-schoolfactuur-where = اسأل المدرسة أو اتصل بالمركز الاجتماعي. لا شيء حتى ديسمبر؟ اتصل بجهة الدفع.
right-schoolfactuur-with = وسيط المدرسة أو المعلم يرافقك بسرور.
right-eten-title = لا يكفي للطعام؟
right-eten-what = هناك طرود غذائية وبقالة اجتماعية ووجبات ساخنة. هل الأمر عاجل؟ قل ذلك لمن تتصل به.
right-eten-where = يرشدك المركز الاجتماعي بعد حديث معك.
right-eten-with = يرافقك العامل المجتمعي في المرة الأولى بسرور.
right-mantelzorg-title = هل تعتني بشخص ما؟
right-mantelzorg-what = صندوق المرض يبحث معك: مرافقة، ميزانية رعاية، راحة لك. أحياناً تمنح البلدية علاوة.
right-mantelzorg-where = اتصل بالخدمة الاجتماعية لصندوق المرض. إنها مجانية.
right-mantelzorg-with = ويأتون أيضاً إلى البيت.
right-huur-title = الإيجار مرتفع أو البيت سيئ؟
right-huur-what = توجد علاوة إيجار وإعانة إيجار. كثيرون لهم الحق ولا يطلبونها.
right-huur-where = ينظر المركز الاجتماعي معك. اتحاد المستأجرين يعرف عقود الإيجار.
right-huur-with = أحضر عقدك، وشخصاً يستمع معك.

# Around the cards.
rights-lead = إلى جانب مساعدة الجار لك حقوق. لا نسأل أبداً عن دخلك.
rights-none = نراجع البطاقات من جديد. اتصل بالعامل المجتمعي في هذه الأثناء.
rights-where = أين؟
rights-with = من يرافقك؟
rights-reviewed = تمت المراجعة في { $day }
rights-call = لتتصل بي هذه الجهة
rights-call-title = هل يمكن أن يتصل بك { $partner }؟
rights-call-what = ينقل العامل المجتمعي اسمك ورقمك وهذا الموضوع فقط.
rights-call-yes = نعم، موافق
rights-call-no = لا، ليس الآن
rights-called = شكراً. سيتصلون بك خلال بضعة أيام عمل.
rights-call-sign-in = سجّل الدخول ليتصلوا بك. يمكنك دائماً الاتصال بنفسك.
rights-beside = من الجيد أيضاً أن تعرف
rights-more = المزيد عن هذا الحق
