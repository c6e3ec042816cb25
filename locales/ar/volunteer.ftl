## Volunteering, for who helps. nl is the source of the six.
volunteer-title = أن تصبح متطوعًا
volunteer-asks = تسأل { $name } إن كنت تريد التطوع.
volunteer-is = أنت متطوع لدى { $name }.
volunteer-agree = قرأت هذا وأوافق
volunteer-nobody = لا أحد يسألك الآن أن تتطوع. أنت تساعد جارًا.
volunteer-version = المذكرة رقم { $version }
volunteer-way = المساعدة كمتطوع
volunteer-way-note = اقرأ مذكرة { $name }.
