next-door-in = في { $buurt }
next-door-from = من { $buurt }
next-door-wish = أريد أيضًا مساعدة جيران من { $buurt }
next-door-wish-hint = نسألك فقط عندما لا يستطيع عدد كافٍ من الجيران المساعدة في حيّهم. ترى فقط ما يُطلب منك.
next-door-title = في الحي المجاور
