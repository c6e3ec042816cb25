# What went wrong with a second factor.
problem-factor-not-valid = Bu kod doğru değil ya da kullanıldı. Sonrakini bekle ve yeniden dene.
problem-factor-shared-device = Bu, başkalarının da kullandığı bir cihazda olmaz. Kendi cihazında yap.
problem-factor-by-letter = İlk sefer bir mektupla olur. Yöneticiden bir mektup iste.
problem-factor-for-staff = İkinci adım burada çalışanlar içindir.
problem-second-factor-needed = Bu iş için ikinci adım gerekir. Önce kodunu gir.
problem-step-up-needed = Bu önemli. Önce kodunu bir kez daha gir.
field-not-a-factor-code = Kod 6 rakamdır. Kâğıttaki kod 8 karakterdir.
problem-passkeys-off = Geçiş anahtarları bu adreste çalışmaz. Bir uygulamanın kodlarını kullan.
problem-passkey-not-valid = Bu anahtar doğru değil ya da çok uzun sürdü. Yeniden dene.
problem-passkey-copied = Bu anahtarın bir kopyası var gibi. Bir kod yaz ve bunu bildir.
problem-passkeys-enough = Zaten beş geçiş anahtarın var. Önce birini kaldır.
problem-factor-last = Bu senin son ikinci adımın. Önce başka bir tane yap.
