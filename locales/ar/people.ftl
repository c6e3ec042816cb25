# What people are told about their place here, and what the desk is asked about them.
task-confirm-newcomer = شخص جديد يريد المشاركة. تعرّف عليه.
push-confirmed-title = أنت الآن مشارك بالكامل
push-confirmed-body = العامل المجتمعي يعرفك الآن. يمكنك أن تساعد أيضًا.
phone-confirmed = أنت معروف الآن في الحي. يمكنك أن تساعد أيضًا.
push-new-code-title = استُخدم رمزك الجديد
push-new-code-body = ألم تكن أنت؟ اتصل بالعامل المجتمعي.
phone-new-code = استخدم أحدهم رمزك الجديد. هل كنت أنت؟
push-code-guessed-title = أحدهم يجرّب رمزك
push-code-guessed-body = ألم تكن أنت؟ اتصل بالمدير.
phone-code-guessed = كتب أحدهم رمزًا خاطئًا عدة مرات باسمك. هل كنت أنت؟
push-passkey-copied-title = يبدو أن أحد مفاتيحك نُسخ
push-passkey-copied-body = ألم تكن أنت؟ اتصل بالمدير.
phone-passkey-copied = يبدو أن هناك نسخة من مفتاح دخولك. هل كنت أنت؟
push-you-moved-title = سُجّل انتقالك في Buurtnet
push-you-moved-body = هل هذا غير صحيح؟ قل ذلك لفريق الحي.
phone-you-moved = كتبنا أنك انتقلت. هل هذا غير صحيح؟ قل ذلك.
