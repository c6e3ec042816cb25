## The way to say that something went wrong. Nog na te lezen.

wrong-title = Bir şey ters gitti
wrong-way = Kayıp, kırık, kavga, para ya da güvende değil misin? Bize anlat.
