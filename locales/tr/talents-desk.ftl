## The desk finds who can what.
talents-title = Mahalledeki yetenekler
talents-lead = Bunu gösterene sorabilirsin. Yüz yüze sor.
talents-which = Hangi yeteneği arıyorsun?
talents-any = Her yetenek
talents-from = Hangi sokaktan?
talents-from-any = Fark etmez
talents-only-asked = Çağrı almaz. Yalnızca yüz yüze sor.
talents-none = Bu yeteneği gösteren yok
talents-none-note = Yeteneklerini görüp görmeyeceğine sakinler karar verir.
