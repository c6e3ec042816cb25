## Rights that stand beside the help of a neighbour. nl is the source of the six.

# The cards: what, where, who goes along.
right-energie-title = Enerji faturasını ödeyemiyor musun?
right-energie-what = Sosyal hizmetler seninle bir çözüm arar. Bir kurul bakmadan kimsenin enerjisi kesilmez.
right-energie-where = Mektup mu aldın? Bekleme, sosyal hizmetleri ara.
right-energie-with = Yanında birini götürebilirsin, kurula da.
right-schoolfactuur-title = Okul faturası çok mu yüksek?
right-schoolfactuur-what = Okul taksit yapabilir ya da bir fondan destek verebilir. Okul ödeneği Groeipakket ile gelir.
right-schoolfactuur-where = Okula sor ya da sosyal hizmetleri ara. Aralıkta hâlâ gelmedi mi? Ödeme kurumunu ara.
right-schoolfactuur-with = Okulun aracı görevlisi ya da öğretmen seninle gelebilir.
right-eten-title = Yiyeceğe yetmiyor mu?
right-eten-what = Gıda paketleri, sosyal market ve sıcak yemek var. Acil mi? Aradığın kişiye söyle.
right-eten-where = Sosyal hizmetler bir görüşmeden sonra yol gösterir.
right-eten-with = Mahalle çalışanı ilk seferinde seninle gelir.
right-mantelzorg-title = Birine bakıyor musun?
right-mantelzorg-what = Sağlık sigortan birlikte arar: refakat, bakım bütçesi, dinlenme. Bazı belediyeler prim verir.
right-mantelzorg-where = Sağlık sigortanın sosyal servisini ara. Ücretsizdir.
right-mantelzorg-with = Eve de gelirler.
right-huur-title = Kira ağır mı, ev kötü durumda mı?
right-huur-what = Kira primi ve kira desteği var. Hakkı olan birçok kişi istemiyor.
right-huur-where = Sosyal hizmetler birlikte bakar. Kiracılar birliği sözleşmeyi bilir.
right-huur-with = Sözleşmeni ve seninle dinleyecek birini getir.

# Around the cards.
rights-lead = Komşu yardımının yanında hakların da var. Gelirini asla sormayız.
rights-none = Kartları yeniden kontrol ediyoruz. Bu arada mahalle çalışanını ara.
rights-where = Nerede?
rights-with = Kim seninle gelir?
rights-reviewed = Kontrol tarihi: { $day }
rights-call = Bu kurum beni arasın
rights-call-title = { $partner } seni arayabilir mi?
rights-call-what = Mahalle çalışanı yalnızca adını, numaranı ve bu konuyu iletir.
rights-call-yes = Evet, olur
rights-call-no = Hayır, vazgeçtim
rights-called = Teşekkürler. Birkaç iş günü içinde aranacaksın.
rights-call-sign-in = Aranmak için giriş yap. Sen her zaman arayabilirsin.
rights-beside = Bunu da bil
rights-more = Bu hak hakkında daha fazla
