# What is not done with a device.
problem-device-of-staff = Burada çalışan kişi cihazını başkalarıyla paylaşmaz.
problem-device-full = Bu cihazda zaten dört kişi var. Önce birinin oturumunu kapat.
problem-device-staff-alone = Burada çalışan kişi cihazda tek başınadır. Önce herkesin oturumunu kapat ya da başka cihaz al.
problem-device-keeps-nobody = Paylaşılan cihazda kimsenin oturumu açık kalmaz. Önce herkesin oturumunu kapat ya da paylaşma.
problem-device-code-wrong = { $left ->
    [one] Bu doğru değil. Bir kez daha deneyebilirsin.
   *[other] Bu doğru değil. { $left } kez daha deneyebilirsin.
 }
problem-device-code-worn = Çok fazla yanlış oldu. Mektup ya da e-postayla yeniden gir.
problem-device-code-owed = Burada kendi kodun gerekir. Önce mektup ya da e-postayla yeniden gir.
problem-device-gone = Burada artık oturumun açık değil. Bir kodla yeniden gir.
field-not-a-device-code = Kendi kodun 4 rakamdır.
