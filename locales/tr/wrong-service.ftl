## What the service says of what went wrong: where it stands, why it is refused, what there is to do. Nog na te lezen.

problem-too-many-complaints = Cevap bekleyen çok şey var. Görevlini ara.
problem-complaint-hear-first = Önce diğerini dinle ya da neden olmadığını yaz.
problem-complaint-not-now = Bu artık mümkün değil.
problem-complaint-too-late = Bu bir yıldan uzun süre önceydi. Görevlini ara.
problem-complaint-heard-before = Diğeri zaten dinlendi. Yazılan öyle kalır.
problem-complaint-misfit = Bu, burada anlatılana uymuyor.
task-went-wrong = Bir şey ters gitti. Oku ve anlatanı ara.
task-went-wrong-safety = Biri güvende hissetmedi. Oku ve şimdi ara.
task-worker-complaint = Biri bir meslektaş hakkında anlatıyor. Bunu yalnız sen açabilirsin.
task-complaint-appeal = Biri yeniden bakmanı istiyor. Aç ve karar ver.
