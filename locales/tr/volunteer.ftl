## Volunteering, for who helps. nl is the source of the six.
volunteer-title = Gönüllü olmak
volunteer-asks = { $name } gönüllü olur musunuz diye soruyor.
volunteer-is = { $name } gönüllüsüsünüz.
volunteer-agree = Bunu okudum ve kabul ediyorum
volunteer-nobody = Şimdi kimse gönüllü olmanızı istemiyor. Komşu olarak yardım ediyorsunuz.
volunteer-version = { $version } numaralı not
volunteer-way = Gönüllü olarak yardım
volunteer-way-note = { $name } notunu okuyun.
