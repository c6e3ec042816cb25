## Somebody who is signed in scans the code of a kennismakingsmoment. nl is the source of the six.

here-title = مرحبًا { $name }، هل أنت هنا؟
here-lead = مسحت رمز لقاء تعارف.
here-say = نعم، أنا هنا
here-other = أنا شخص آخر
here-wait = انتظر لحظة. يرى العامل اسمك وينقر.
here-known = أصبحت معروفًا. سعداء بوجودك!
