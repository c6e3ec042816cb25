## That one saw the extract of who helps, at the desk. nl is the source of the six.
desk-kind-screening_ends = Bir belge yakında geçersiz
screening-title = Belge görüldü
screening-lead = Çocuklara bakan veya yakınına bakanın yerine geçen kişi incelenir. Sabıka kaydı belgesine bak (model 596.2). Saklama, kopyalama.
screening-seen-on = Ne zaman gördün?
screening-until = Hangi güne kadar geçerli?
screening-until-hint = En fazla üç yıl.
screening-save = Gördüm
screening-again = Yeni bir belge gördüm
screening-is = { $day } gününe kadar incelendi.
screening-was = Belge { $day } gününden beri geçersiz.
screening-by = { $day } günü { $who } gördü.
screening-on = { $day } günü görüldü.
screening-end = Geri al
screening-end-lead = { $name } bunu öğrenir. Çocuk bakma ve yerine geçme hemen durur: oraya başka birini ararız.
screening-end-asked = { $name } bunu istiyor
screening-end-mistake = Yanlışlıkla yazdım
screening-end-doubt = Kuruluş artık arkasında durmuyor
