## A new code from the worker. nl is the source of the six.
desk-code = Yeni bir kod ver
desk-code-how = { $name } olduğunu nasıl biliyorsun?
desk-code-desk = { $name } burada, görüyorum
desk-code-phone = Telefonda
desk-code-facts = İki şey sor. Hangileri doğruydu?
desk-code-year = Doğum yılı
desk-code-address = Adres
desk-code-last-name = Soyadı
desk-code-number = Telefon numarası
desk-code-lost = Eski cihaz kayıp mı, çalındı mı?
desk-code-lost-yes = Evet, hemen çıkış yap
desk-code-make = Kodu oluştur
desk-code-say = Bu kodu harf harf söyle
desk-code-where = { $name } bunu Bir mektubum var altında yazar.
desk-code-until = Bir kez çalışır, { $when } tarihine kadar.
desk-code-what = Kodu kullanan, { $name } adlı kişinin eski cihazlarından çıkış yapar.
