# Letters, joining, people: what the service answers and tells.
problem-invitation-not-valid = Bu mektup artık geçerli değil. Mahalle çalışanından yenisini iste.
problem-person-known = Bu kişi zaten kayıtlı.
problem-person-is-staff = Burada çalışan kişiye mektup verilmez.
field-not-a-token = Bu bağlantı eksik. Kodu yeniden tara.
field-not-a-code = Kod 8 karakterlidir. Mektubuna yeniden bak.
field-one-of-two = Birini ver, ikisini birden değil.
field-too-young = Katılmak için 16 yaşında olmalısın.
field-unknown-street = Bu sokak mahalle listesinde yok.
field-not-a-house-number = Kapı numarası rakamla başlar.
field-not-in-this-street = Bu numara bu sokakta değil.
field-one-for-a-person = Bir kişi için bir mektup yapılır.
task-confirm-newcomer = Yeni biri katılmak istiyor. Onunla tanış.
push-confirmed-title = Artık tam olarak katılıyorsun
push-confirmed-body = Mahalle çalışanı seni artık tanıyor. Sen de yardım edebilirsin.
phone-confirmed = Artık mahallede tanınıyorsun. Sen de yardım edebilirsin.
