# The sentences of the scope guard. Not yet read by a native speaker.

## Danger: shown first, with the help lines
scope-emergency = هل هناك خطر الآن؟ اتصل أولاً بهذه الأرقام. لن نعرض طلبك على أحد.

## Not small help
scope-redirect = توجد مساعدة أفضل لهذا الأمر.
scope-redirect-worker = العامل المجتمعي يسعده أن يبحث معك.

## Somebody reads first
scope-hold-worker = يقرأ العامل المجتمعي هذا أولاً. بعدها نخبرك.
scope-hold-other = ينظر العامل المجتمعي في طلبك قبل أن يظهر.
scope-hold-verified = نسأل فقط جيراناً يعرفهم العامل المجتمعي جيداً.
scope-unread = طلبك يُرسل الآن. كلماتك تظهر بعد أن يقرأها العامل المجتمعي.

## What was hidden
scope-masked-code = الجيران لا يرون الرمز. قله فقط لمن يأتي للمساعدة.
scope-masked-key = أخفينا طريقة الدخول إلى بيتك.
scope-masked-phone = أخفينا رقم هاتف. يحصل عليه المساعد لاحقاً.
scope-masked-mail = أخفينا عنوان بريد إلكتروني.
scope-masked-account = أخفينا رقم حساب أو بطاقة.
scope-masked-address = أخفينا عنواناً. يحصل عليه فقط من يأتي للمساعدة.

## Tips
scope-tip-key = هل تسلّم مفتاحاً؟ استعمل ورقة المفتاح من العامل المجتمعي.
scope-tip-bank-card = لا تعطِ بطاقتك البنكية أو رمزك أبداً، ولا حتى لجار.
scope-tip-child = هل سيكون طفل وحده مع المساعد؟ عندها ينظر العامل المجتمعي أيضاً.
scope-tip-talk = هل تريد أن تتحدث مع أحد؟ اتصل بالرقم 106 (بالهولندية) ليلاً ونهاراً.
scope-tip-often = هل تحتاج إلى التنقل كثيراً؟ خدمة Minder Mobielen Centrale تساعد أيضاً.

## Why a boundary exists
scope-why-nursing = العناية بالجرح أو إعطاء الدواء عمل الممرض.
scope-why-personal-care = المساعدة في الاستحمام واللباس عمل أشخاص مدربين.
scope-why-lifting = رفع شخص خطر عليك وعلى المساعد.
scope-why-money = الجيران لا يتعاملون بأموال بعضهم. هكذا يبقى الجميع بأمان.
scope-why-debt = عند وجود ديون لك الحق في مساعدة مجانية.
scope-why-food-need = يمكن لجار أن يعطي طعاماً. ولك أيضاً الحق في المساعدة.
scope-why-legal = توجد استشارة مجانية للأسئلة القانونية.
scope-why-structural-care = الجيران للمساعدة الصغيرة. للمساعدة الدائمة توجد خدمات.
scope-why-risky-work = هذا العمل خطر وغالباً غير مؤمَّن.
scope-why-medical-transport = للنقل الطبي يوجد سائقون مدربون.
scope-why-house-move = هذا كبير على جار واحد. ننظر معاً فيما هو ممكن.
scope-why-childcare-long = للرضيع أو الليل أو الأيام الثابتة توجد رعاية معتمدة.
scope-why-violence = لا يحق لأحد أن يؤذيك. سلامتك أولاً.
scope-why-suicide = يبدو الأمر صعباً. تحدث الآن مع أحد، ليلاً أو نهاراً، دون ذكر اسمك.
scope-why-medical-emergency = لا تنتظر جاراً. كل دقيقة مهمة.
scope-why-commercial = Buurtnet مساعدة مجانية بين الجيران. البيع والعمل المدفوع ليسا هنا.
scope-why-dating-sexual = Buurtnet ليس مكاناً للبحث عن شريك.
scope-why-illegal = هذا غير مسموح في Buurtnet. يقرأ العامل المجتمعي أيضاً.
scope-why-missing-person = اقرع الجرس واتصل هاتفياً. هل تخشى خطراً؟ اتصل بـ 112 أو 101.

## Services, by type
scope-service-buurtwerker = العامل المجتمعي
scope-service-ocmw = خدمة الرعاية الاجتماعية (OCMW)
scope-service-caw = مركز CAW: مساعدة في كل الأسئلة
scope-service-dmw = الخدمة الاجتماعية لصندوق المرض
scope-service-gbo = الاستقبال الاجتماعي المشترك (GBO)
scope-service-ldc = مركز الخدمات المحلي
scope-service-huisarts = طبيب العائلة
scope-service-wgc = المركز الصحي في الحي
scope-service-thuisverpleging = التمريض المنزلي
scope-service-gezinszorg = الرعاية العائلية
scope-service-mmc = النقل لقليلي الحركة
scope-service-cgg = مركز الصحة النفسية
scope-service-eerstelijnspsycholoog = طبيب نفسي للرعاية الأولى
scope-service-vk = مركز الثقة لحماية الأطفال
scope-service-politie-wijk = شرطي الحي
scope-service-huis-van-het-kind = بيت الطفل
scope-service-clb = مركز CLB للتلاميذ
scope-service-jac = مركز JAC للشباب
scope-service-voedselhulp = مساعدة غذائية أو بقالة اجتماعية
scope-service-woonmaatschappij = شركة السكن الاجتماعي
scope-service-huurdersbond = اتحاد المستأجرين
scope-service-mantelzorgvereniging = جمعية مقدمي الرعاية
scope-service-oppasdienst = خدمة المرافقة لصندوق المرض
scope-service-agentschap-integratie = وكالة الاندماج
scope-service-karweidienst = خدمة الأعمال المنزلية
scope-service-buurtbemiddeling = وساطة الحي
scope-service-lac = لجنة الطاقة والماء (LAC)
scope-service-justitiehuis-1e-lijn = استشارة مجانية من محامٍ
