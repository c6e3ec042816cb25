## What a phone shows, a worker says and a refusal says about a thread.
push-talk-title = Er is een bericht voor jou
push-talk-body = { $what }, { $when }. Tik om te lezen.
phone-talk = Er staat een bericht klaar. { $what }, { $when }.
problem-talk-closed = Dit gesprek is afgesloten. Bel het team als er nog iets is.
problem-talk-join-first = Zeg eerst dat je meeleest. Dan zien ze het allebei.
problem-talk-full = Dit gesprek is vol. Bellen gaat nu beter.
