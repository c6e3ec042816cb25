## What is told about what comes back every week: not this time, a holiday, whether it goes on.
push-resting-title = Bu kez gerekmiyor
push-resting-body = { $what }, { $when }. Teşekkürler. Belki başka bir zaman.
phone-resting = Bu kez gerekmiyor. Belki başka bir zaman. { $what }, { $when }.
push-holiday-title = Resmî tatilde kimse gelmez
push-holiday-body = Sonraki: { $what }, { $when }.
phone-holiday = Resmî tatilde kimse gelmez. Sonraki: { $what }, { $when }.
push-goes-on-title = Bu hâlâ her seferinde gerekli mi?
push-goes-on-body = Sonraki: { $what }, { $when }. Devam mı? Bir dokunuş yeter.
phone-goes-on = Bu hâlâ her seferinde gerekli mi? Sonraki: { $what }, { $when }.
