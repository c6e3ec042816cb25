# الجمل عن القلق: ما نقرأه وما يحدث بعد ذلك. Not yet read by a native speaker.

worry-call-first = هل يوجد خطر الآن؟ اتصل بهذه الأرقام أولاً.
worry-call-too = يمكنك أيضاً أن تتصل بنفسك وتطلب نصيحة دون ذكر اسم.

worry-why-loneliness = نقرأ أن شخصاً وحيد كثيراً.
worry-why-self-neglect = نقرأ أن شخصاً لم يعد يعتني بنفسه جيداً.
worry-why-cognitive = نقرأ أن شخصاً ينسى كثيراً أو مشوش.
worry-why-fall-risk = نقرأ أن شخصاً يقع أو يصعب عليه العيش في البيت.
worry-why-carer-overload = نقرأ أن من يعتني بغيره متعب جداً.
worry-why-poverty-debt = نقرأ عن هموم مالية.
worry-why-food = نقرأ أن الطعام قليل.
worry-why-energy = نقرأ أن البيت بارد أو مظلم.
worry-why-housing = نقرأ أن السكن سيئ أو أن شخصاً يجب أن يغادر.
worry-why-homeless = نقرأ أن شخصاً ليس لديه مكان للنوم.
worry-why-mental = نقرأ أن شخصاً يعاني نفسياً.
worry-why-suicide = نقرأ أن شخصاً ربما لا يريد أن يعيش.
worry-why-addiction = نقرأ عن الكحول أو المخدرات أو القمار أو الحبوب.
worry-why-partner-violence = نقرأ عن عنف في البيت.
worry-why-elder-abuse = نقرأ أن أحداً ربما يؤذي شخصاً مسناً.
worry-why-child-safety = نقرأ أن طفلاً ربما ليس في أمان.
worry-why-missing = نقرأ أن شخصاً لم يره أحد منذ مدة.
worry-why-unsafe-home = نقرأ عن خطر في البيت.
worry-why-rights = نقرأ عن مشكلة في الأوراق أو الحقوق.
worry-why-newcomer = نقرأ أن شخصاً جديد في البلد أو اللغة.
worry-why-youth = نقرأ أن شاباً أو شابة في صعوبة.
worry-why-grief = نقرأ عن فقدان شخص عزيز.
worry-why-discrimination = نقرأ عن تنمر أو كراهية.
worry-why-neighbour-conflict = نقرأ عن إزعاج بين الجيران.
worry-why-public-space = نقرأ عن الشارع أو الساحة.
worry-why-structural = نقرأ عن شيء لا ينجح لكثير من الناس.

worry-next-soon = ينظر العامل المجتمعي في هذا بأسرع وقت خلال ساعات العمل.
worry-next-week = ينظر العامل المجتمعي في هذا في يوم العمل القادم.
worry-next-later = ينظر العامل المجتمعي في هذا خلال ثلاثة أيام عمل.
worry-next-elsewhere = هذا ليس قلقاً على شخص. نعرض لك من يستطيع الحل.
worry-next-small-help = يبدو هذا طلباً صغيراً. اسأل جيرانك.
worry-next-good-news = هذا خبر جميل. ليس هذا قلقاً.

## The discretion agreement, version 1
discretion-1-quiet = ما أراه أو أسمعه لا أخبر به أحداً.
discretion-1-facts = أخبر العامل المجتمعي فقط بما رأيته أو سمعته.
discretion-1-ask = أسأل الشخص أولاً إن كان ذلك آمناً.
discretion-1-danger = عند الخطر أتصل أولاً بـ 112 أو 101.
discretion-1-stop = يبقى هذا سارياً حتى لو توقفت عن المساعدة.

## What went wrong
problem-discretion-first = اقرأ اتفاقنا أولاً. بعدها يمكنك ذلك.
problem-discretion-changed = تغيّر اتفاقنا. اقرأه من جديد.
problem-signal-danger-first = هل يوجد خطر الآن؟ اتصل أولاً. لم نحفظ شيئاً.
problem-signal-elsewhere = هذا ليس قلقاً على شخص. يمكن للبلدية أو لجار المساعدة.
problem-card-not-valid = هذا الرمز غير صحيح أو لم يعد صالحاً.
field-health-fact = صحة الشخص لا تُكتب على هذه البطاقة.
field-not-on-this-card = هذا لا يُكتب على هذه البطاقة.
