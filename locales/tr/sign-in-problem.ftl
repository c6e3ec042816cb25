# What went wrong with a code or an address.
problem-mail-code-not-valid = Bu kod doğru değil ya da artık çalışmıyor. Tekrar bak ya da yeni bir kod iste.
problem-mailbox-full = Bu e-posta adresi zaten dört kişiye ait.
problem-mail-on-shared-device = Başkalarının da kullandığı cihazda bu olmaz. Kendi cihazında yap ya da mahalle çalışanına sor.
field-not-a-mail-code = Kod 6 rakamlıdır.
problem-fact-not-known = Bu kişi hakkında bunu biz de bilmiyoruz. Başka bir şey sor.
field-two-facts = Doğru olan iki şeyi işaretle.
