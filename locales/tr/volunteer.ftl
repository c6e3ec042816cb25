## Volunteering, for who helps. nl is the source of the six.
volunteer-title = Gönüllü olmak
volunteer-asks = { $name } gönüllü olur musun diye soruyor.
volunteer-is = { $name } gönüllüsüsün.
volunteer-agree = Bunu okudum ve kabul ediyorum
volunteer-nobody = Şimdi kimse gönüllü olmanı istemiyor. Komşu olarak yardım ediyorsun.
volunteer-version = { $version } numaralı not
volunteer-way = Gönüllü olarak yardım
volunteer-way-note = { $name } notunu oku.
