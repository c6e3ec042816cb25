# What people are told about their place here, and what the desk is asked about them.
task-confirm-newcomer = Yeni biri katılmak istiyor. Onunla tanış.
push-confirmed-title = Artık tam olarak katılıyorsun
push-confirmed-body = Mahalle çalışanı seni artık tanıyor. Sen de yardım edebilirsin.
phone-confirmed = Artık mahallede tanınıyorsun. Sen de yardım edebilirsin.
push-new-code-title = Yeni kodun kullanıldı
push-new-code-body = Kullanan sen değil miydin? Mahalle çalışanını ara.
phone-new-code = Biri yeni kodunu kullandı. Sen miydin?
push-code-guessed-title = Biri kodunu deniyor
push-code-guessed-body = Deneyen sen değil miydin? Yöneticini ara.
phone-code-guessed = Biri senin adına birkaç kez yanlış kod girdi. Sen miydin?
push-passkey-copied-title = Bir anahtarın kopyalanmış gibi
push-passkey-copied-body = Sen değil miydin? Yöneticini ara.
phone-passkey-copied = Geçiş anahtarının bir kopyası var gibi. Sen miydin?
push-you-moved-title = Buurtnet’te taşındığın yazıldı
push-you-moved-body = Doğru değil mi? Mahalle ekibine söyle.
phone-you-moved = Taşındığını yazdık. Doğru değil mi? Söyle.
