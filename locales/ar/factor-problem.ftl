# What went wrong with a second factor.
problem-factor-not-valid = هذا الرمز غير صحيح أو استُعمل من قبل. انتظر الرمز التالي وحاول من جديد.
problem-factor-shared-device = لا يمكن هذا على جهاز يستعمله آخرون. افعله على جهازك.
problem-factor-by-letter = المرة الأولى تكون برسالة. اطلب واحدة من المدير.
problem-factor-for-staff = الخطوة الثانية لمن يعمل هنا.
problem-second-factor-needed = هذا العمل يحتاج إلى خطوة ثانية. أدخل رمزك أولاً.
problem-step-up-needed = هذا أمر مهم. أدخل رمزك مرة أخرى أولاً.
field-not-a-factor-code = الرمز من 6 أرقام. ورمز الورقة من 8 علامات.
