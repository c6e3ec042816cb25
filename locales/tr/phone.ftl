## What a worker says on the phone to who gets no messages.
phone-asked = Bir komşuya yardım eder misin? { $what }, { $day } { $part }. { $walk }.
phone-named = Seni düşündüm. Yardım eder misin? { $what }, { $day } { $part }.
phone-matched = İyi haber, biri geliyor. { $what }, { $day } { $part }.
phone-helping = Teşekkürler, sen yardım ediyorsun. { $what }, { $day } { $part }.
phone-reserved = Teşekkürler. Biri geliyor, sen yedektesin. { $what }, { $day } { $part }.
phone-promote = Bir yer açıldı. Yardım edebilir misin? { $what }, { $day } { $part }.
phone-contact = Bir komşu gelmek istiyor. Olur mu? { $what }, { $day } { $part }.
phone-released = Gelebilirsin. Bilgileri veriyorum. { $what }, { $day } { $part }.
phone-withdrawn = Artık gerek yok, teşekkürler. { $what }, { $day } { $part }.
phone-searching = İlk komşu gelemiyor. Aramaya devam ediyoruz. { $what }, { $day } { $part }.
phone-again = Bir şey değişti. Yine gelebilir misin? { $what }, { $day } { $part }.
phone-expiry = Henüz kimse yok. Daha arayalım mı? { $what }, { $day } { $part }.
phone-confirm = Oldu mu? { $what }, { $day } { $part }.
phone-confirm-helper = Yardımın oldu mu? { $what }, { $day } { $part }.
phone-thanked = Komşun teşekkür ediyor. { $what }, { $day } { $part }.
phone-unmatched = Ne yazık ki kimseyi bulamadık. Birlikte düşünelim. { $what }, { $day } { $part }.
phone-ended = Bu komşular için değil. Kimin yardım ettiğini söylerim. { $what }, { $day } { $part }.
