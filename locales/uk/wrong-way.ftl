## The way to say that something went wrong. Nog na te lezen.

wrong-title = Щось пішло не так
wrong-way = Зникло чи зламане, сварка, гроші чи небезпечно? Розкажіть нам.
