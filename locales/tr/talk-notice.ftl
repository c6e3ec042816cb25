## What a phone shows, a worker says and a refusal says about a thread.
push-talk-title = Sana bir mesaj var
push-talk-body = { $what }, { $when }. Okumak için dokun.
phone-talk = Bekleyen bir mesaj var. { $what }, { $when }.
problem-talk-closed = Bu konuşma kapandı. Başka bir şey varsa ekibi ara.
problem-talk-join-first = Önce birlikte okuduğunu söyle. İkisi de bunu görür.
problem-talk-full = Bu konuşma doldu. Artık aramak daha iyi.
