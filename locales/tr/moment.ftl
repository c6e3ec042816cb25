## Somebody who is signed in scans the code of a kennismakingsmoment. nl is the source of the six.

here-title = Merhaba { $name }, burada mısın?
here-lead = Bir tanışma anının kodunu okuttun.
here-say = Evet, buradayım
here-other = Ben başkasıyım
here-wait = Biraz bekle. Çalışan adını görür ve dokunur.
here-known = Artık tanınıyorsun. İyi ki buradasın!
