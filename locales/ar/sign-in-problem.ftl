# What went wrong with a code or an address.
problem-mail-code-not-valid = هذا الرمز غير صحيح أو لم يعد يعمل. تحقق منه أو اطلب رمزًا جديدًا.
problem-mailbox-full = هذا البريد لأربعة أشخاص من قبل.
problem-mail-on-shared-device = لا يمكن هذا على جهاز يستعمله آخرون. افعله على جهازك أو اسأل العامل المجتمعي.
field-not-a-mail-code = الرمز من 6 أرقام.
problem-fact-not-known = لا نعرف هذا عن هذا الشخص. اسأل عن أمر آخر.
field-two-facts = حدّد أمرين كانا صحيحين.
