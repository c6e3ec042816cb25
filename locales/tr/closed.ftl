## Niemand deed open: the steps for who stands at a closed door.
closed-police = Birinden korkuyor musun? 101’i ara.
closed-contact = Ailesini veya bir dostunu tanıyor musun? Ara.
closed-tell = Hâlâ ses yok mu? Aşağıdan bildir.
closed-call-neighbour = Komşunu ara
closed-told = Teşekkürler. Artık ekibin listesinde en üstte.
