## What the service says of keys: why it is refused, what there is to do, what is told. nl is the source of the six.

problem-key-not-now = Bu anahtar için artık mümkün değil.
field-key-same-person = Anahtarı veren kişiden başka birini seç.
field-key-holder = Bu komşu bu anahtarı alamaz. Başka birini seç.
field-key-day = En çok bir yıl uzakta bir gün seç.
field-only-for-others = Kendin için bunu seçmene gerek yok.
task-key-back = Bir anahtar geri gelmeli. Bunu { $who } ile konuş.
task-key-over = Bir anahtar uzun süredir dışarıda. { $who } kişisine sor.
task-key-lost = Bir anahtar kayıp. { $who } kişisini ara, kilidi onunla konuş.
task-key-lost-said = Bir anahtar kayıp. Veren: { $giver }. Alan: { $holder }. Söyleyen: { $said }. { $who } kişisini ara, kilidi onunla konuş.
task-key-gone = Bir anahtar henüz geri gelmedi. Veren de alan da artık burada oturmuyor. Kendilerine haber verildi.
task-key-lost-gone = Bir anahtar kayıp. Veren de alan da artık burada oturmuyor. Kilidi şimdi orada oturanla konuş.
push-key-given-title = Bu doğru mu?
push-key-given-body = Seni bekleyen bir not var. Tek dokunuş yeter.
push-key-back-title = Geri geldi mi?
push-key-back-body = Seni bekleyen bir not var. Tek dokunuş yeter.
push-key-lost-title = Anahtar nerede, biliyor musun?
push-key-lost-body = Belki kayboldu. Seni bekleyen bir not var.
push-key-left-title = Bir anahtar kaldı
push-key-left-body = Seni bekleyen bir not var. Tek dokunuş yeter.
phone-key-given = Bir komşunun anahtarını aldın mı? O zaman yazayım.
phone-key-back = Komşun anahtarın geri geldiğini söylüyor. Doğru mu?
phone-key-lost = Bir anahtarın kaybolduğunu duyduk. Nerede olduğunu biliyor musun?
phone-key-left = Eskiden oturduğun yerden bir anahtar kaldı. Geri verildi mi?
