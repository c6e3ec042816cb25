## *Verhuisd*: at the desk.

desk-move = Taşınıyor
desk-move-lead = { $name } nereye taşınıyor?
desk-move-to = Hangi mahalleye
desk-move-here = { $place } (bu mahalle)
desk-move-gone = Başka bir yere mi? Aşağıda ‘Bu kişi ayrılıyor’u seç.
desk-move-street-unknown = Henüz bilinmiyor
desk-move-still = Bu orada hâlâ gerekli mi?
desk-move-stays = Hâlâ gerekli
desk-move-stops = Artık gerekmez
desk-move-there = { $name } orada yeni biridir. Buradaki tekrarlananlar ve sözler biter, dosya burada kalır.
desk-move-near = Yardıma gelen yeniden evet der. Gerisi aynı kalır.
desk-move-choose = Bir mahalle seç
desk-move-done = { $name } taşındı.
desk-kind-moved = Taşındı
task-moved = İlgili kişi taşındı. İzin verileni devret ya da kapat.
problem-not-all-said = Her istek için hâlâ gerekli mi, söyle.
desk-kind-ask_before = Başka bir mahalleye sor
task-ask-before = { $buurt } koordinatörüne bilinmesi gereken bir şey olup olmadığını sor. O zamana kadar bu kişi burada yardım etmez.
problem-helping-waits = Önce bir koordinatör seninle konuşacak. Sonra burada yardım edebilirsin.
