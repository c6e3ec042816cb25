## Rights that stand beside the help of a neighbour. nl is the source of the six.

# The cards: what, where, who goes along.
right-energie-title = Enerji faturasını ödeyemiyor musunuz?
right-energie-what = Sosyal hizmetler sizinle bir çözüm arar. Bir kurul bakmadan kimsenin enerjisi kesilmez.
right-energie-where = Mektup eskimeden sosyal hizmetleri arayın.
right-energie-with = Yanınızda birini götürebilirsiniz, kurula da.
right-schoolfactuur-title = Okul faturası çok mu yüksek?
right-schoolfactuur-what = Okul taksit yapabilir ya da bir fondan destek verebilir. Okul ödeneği Groeipakket ile gelir.
right-schoolfactuur-where = Okula sorun ya da sosyal hizmetleri arayın. Aralıkta hâlâ gelmedi mi? Ödeme kurumunu arayın.
right-schoolfactuur-with = Okulun aracı görevlisi ya da öğretmen sizinle gelebilir.
right-eten-title = Yiyeceğe yetmiyor mu?
right-eten-what = Gıda paketleri, sosyal market ve sıcak yemek var. Acil mi? Aradığın kişiye söyle.
right-eten-where = Sosyal hizmetler bir görüşmeden sonra yol gösterir.
right-eten-with = Mahalle çalışanı ilk seferinde sizinle gelir.
right-mantelzorg-title = Birine bakıyor musunuz?
right-mantelzorg-what = Sağlık sigortanız birlikte arar: refakat, bakım bütçesi, dinlenme. Bazı belediyeler prim verir.
right-mantelzorg-where = Sağlık sigortanızın sosyal servisini arayın. Ücretsizdir.
right-mantelzorg-with = Eve de gelirler.
right-huur-title = Kira ağır mı, ev kötü durumda mı?
right-huur-what = Kira primi ve kira desteği var. Hakkı olan birçok kişi istemiyor.
right-huur-where = Sosyal hizmetler birlikte bakar. Kiracılar birliği sözleşmeyi bilir.
right-huur-with = Sözleşmenizi ve sizinle dinleyecek birini getirin.

# Around the cards.
rights-lead = Komşu yardımının yanında haklarınız da var. Gelirinizi asla sormayız.
rights-none = Kartları yeniden kontrol ediyoruz. Bu arada mahalle çalışanını arayın.
rights-where = Nerede?
rights-with = Kim sizinle gelir?
rights-reviewed = Kontrol tarihi: { $day }
rights-call = Bu kurum beni arasın
rights-call-title = { $partner } sizi arayabilir mi?
rights-call-what = Mahalle çalışanı yalnızca adınızı, numaranızı ve bu konuyu iletir.
rights-call-yes = Evet, olur
rights-call-no = Hayır, vazgeçtim
rights-called = Teşekkürler. Birkaç iş günü içinde aranacaksınız.
rights-call-sign-in = Aranmak için oturum açın. Siz her zaman arayabilirsiniz.
rights-beside = Bunu da bilin
rights-more = Bu hak hakkında daha fazla
