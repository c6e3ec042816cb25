## Küçük yardımdan fazla olunca
small-title = Bu küçük yardımdan fazla
small-lead = Mahalle çalışanı en geç bir sonraki iş günü bakar. Belki bir hizmet bunu daha iyi yapar.
small-stays = İstek olduğu gibi kalır, senin cevabın da. Bunu senin söylediğini komşuna söylemeyiz.
small-say = Mahalle çalışanına söyle
small-told = Teşekkürler. Mahalle çalışanı bakacak.
