## What a worker says on the phone to who gets no messages.
phone-asked = Bir komşuya yardım eder misin? { $what }, { $when }. { $walk }.
phone-named = Seni düşündüm. Yardım eder misin? { $what }, { $when }.
phone-matched = İyi haber: { $who } yardıma geliyor. { $what }, { $when }.
phone-helping = Teşekkürler, sen yardım ediyorsun. { $what }, { $when }.
phone-reserved = Teşekkürler. Biri geliyor, sen yedektesin. { $what }, { $when }.
phone-promote = Bir yer açıldı. Yardım edebilir misin? { $what }, { $when }.
phone-contact = Biri gelmek istiyor: { $who }. Olur mu? { $what }, { $when }.
phone-released = Gelebilirsin. Bilgileri veriyorum. { $what }, { $when }.
phone-withdrawn = Artık gerek yok, teşekkürler. { $what }, { $when }.
phone-searching = İlk komşu gelemiyor. Aramaya devam ediyoruz. { $what }, { $when }.
phone-again = Bir şey değişti. Yine gelebilir misin? { $what }, { $when }.
phone-expiry = Henüz kimseyi bulamadık. Aramaya devam ediyoruz. Hâlâ gerekli mi? { $what }, { $when }.
phone-confirm = Oldu mu? { $what }, { $when }.
phone-confirm-helper = Yardımın oldu mu? { $what }, { $when }.
phone-thanked = Komşun teşekkür ediyor. { $what }, { $when }.
phone-unmatched = Ne yazık ki kimseyi bulamadık. Birlikte düşünelim. { $what }, { $when }.
phone-ended = Bu komşular için değil. Kimin yardım ettiğini söylerim. { $what }, { $when }.
