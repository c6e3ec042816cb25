## What the service says about meeting.
push-meet-cancelled-title = İptal edildi
push-meet-cancelled-body = { $day } saat { $time } buluşması iptal. Başka neler var, bak.
phone-meet-cancelled = { $day } saat { $time } buluşması iptal.
push-meet-moved-title = Bir değişiklik var
push-meet-moved-body = Gideceğin buluşma artık { $day } saat { $time }. Yerine bak.
phone-meet-moved = Gideceğin buluşma artık { $day } saat { $time }.
push-meet-soon-title = Yakında görüşürüz
push-meet-soon-body = Geleceğini söyledin: { $day } saat { $time }. Gelemezsen haber ver.
phone-meet-soon = Geleceğini söyledin: { $day } saat { $time }. Hâlâ uygun mu?
problem-activity-full = Yer kalmadı.
problem-activity-over = Bu zaten bitti.
problem-activity-cancelled = Bu iptal edildi.
problem-activity-bad-time = Bu gün veya saat olmaz.
problem-place-closed = Bu yer artık yok.
problem-place-in-use = Burada bir etkinlik var. Önce onu iptal et.
problem-too-many-places = Zaten yüz yer var. Önce birini kapat.
