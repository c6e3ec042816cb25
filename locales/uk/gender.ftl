## Being a woman or a man, for the wishes of others: on the own profile and at the desk. nl is the source of the six.

gender-title = Я
gender-why = Деякі сусіди просять, щоб до дверей прийшла жінка або чоловік. Вашу відповідь бачить лише працівник району.
gender-woman = жінка
gender-man = чоловік
gender-other = інше
gender-unsaid = не кажу
gender-by-team = Це вже не так? Попросіть працівника району змінити.
